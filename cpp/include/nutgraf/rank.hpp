// How central each sentence is.
#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/features.hpp>
#include <nutgraf/graph.hpp>
#include <nutgraf/options.hpp>

namespace nutgraf {

/// A score for each row of the features. Walks: each >= 0, sum 1. Weighted sums: finite, of any sign.
struct Ranking {
  std::vector<double> scores;
  int iterations = 0;
  double residual = 0;    ///< L1 change of the last iteration
  bool converged = true;  ///< the residual fell to the tolerance

  // Of Auto alone.
  std::string profile;                     ///< the name of the table
  std::string why;                         ///< what decided for it
  std::vector<std::vector<double>> parts;  ///< (parts × rows): scaled values, where they were asked for
};

/// The stationary distribution of a walk that follows similarity with probability `damping` and jumps anywhere
/// otherwise. A sentence without neighbours passes its weight to all.
/// Source: Mihalcea and Tarau 2004, section 2.2, with the damping of Brin and Page 1998.
///
/// `graph`   n sentences.
/// Returns   n scores, each >= 0, summing to 1. Cost: one product per iteration.
template <SimilarityGraph Graph>
Ranking rank(const TextRank& options, const Graph& graph) {
  const std::size_t n = graph.size();
  Ranking ranking;
  if (n == 0) return ranking;
  const double uniform = 1.0 / static_cast<double>(n);
  std::vector<double> flow(n, 1), degree(n), next(n);
  graph.multiply(flow, degree);
  std::vector<double>& p = ranking.scores;
  p.assign(n, uniform);
  do {
    double stranded = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const bool cut_off = graph.is_isolated(i) || !(degree[i] > 0);
      flow[i] = cut_off ? 0 : p[i] / degree[i];
      stranded += cut_off ? p[i] : 0;
    }
    graph.multiply(flow, next);
    double total = 0;
    for (std::size_t i = 0; i < n; ++i) {
      next[i] = options.damping * (next[i] + stranded * uniform) + (1 - options.damping) * uniform;
      total += next[i];
    }
    ranking.residual = 0;
    for (std::size_t i = 0; i < n; ++i) {
      next[i] /= total;
      ranking.residual += std::abs(next[i] - p[i]);
    }
    p.swap(next);
    ++ranking.iterations;
    ranking.converged = ranking.residual <= options.tolerance;
  } while (!ranking.converged && ranking.iterations < options.max_iterations);
  return ranking;
}

/// What a summary should be about, beside what the text itself says.
struct Interest {
  std::vector<TermId> title;  ///< terms of the document; empty where there is no title
  std::vector<TermId> query;  ///< terms of the document; empty where nothing is asked
  bool one_sentence = false;  ///< no more than that is wanted
  bool keep_parts = false;    ///< Ranking::parts is wanted
};

/// The score of each row by the chosen ranker. Throws std::invalid_argument for an option out of range.
/// Cost: O(non-zeros), for TextRank per iteration.
Ranking rank(const Ranker& ranker, std::string_view text, const Document& document, const Features& features,
             const Interest& interest = {});

}  // namespace nutgraf
