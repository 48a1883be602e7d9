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

/// A score for each row of the features. Walks: each >= 0, sum 1. Others: finite, of any sign.
struct Ranking {
  std::vector<double> scores;
  int iterations = 0;
  double residual = 0;    ///< L1 change of the last iteration; of topics, their largest error
  bool converged = true;  ///< the residual fell to the tolerance

  // Of Auto alone.
  std::string profile;                     ///< the name of the table
  std::string why;                         ///< what decided for it
  std::vector<std::vector<double>> parts;  ///< (parts × rows): scaled values, where they were asked for
  // scores[i] = offset + sum over the parts p, in their order, of constants[p] · parts[p][i], up to rounding.
  std::vector<double> constants;  ///< (parts): those of the profile; with a query, scaled
  double offset = 0;              ///< 0 without a query
  // What a walk's scores are made of. However the iteration ended, and up to rounding,
  //   scores[i] = (jumped + stranded) * teleport[i] + sum over j of W[j][i] * flow[j].
  std::vector<double> flow;      ///< (rows): what each passes on per unit of weight; empty where there was no walk
  std::vector<double> teleport;  ///< (rows): where jumps go, sum 1; empty for 1 / rows everywhere
  double jumped = 0;             ///< share of the scores that jumps bring
  double stranded = 0;           ///< share that sentences without edges pass on
};

/// The stationary distribution of a walk that follows edges, by their weights, with probability `damping` and jumps
/// otherwise. A sentence without edges passes its weight on as a jump does.
/// Source: Mihalcea and Tarau 2004, section 2.2, with the damping of Brin and Page 1998.
///
/// `graph`     n sentences.
/// `teleport`  where jumps go: n values >= 0 of sum 1, or none for anywhere.
/// Returns     n scores, each >= 0, summing to 1. Cost: one product per iteration.
template <SimilarityGraph Graph>
Ranking rank(const TextRank& options, const Graph& graph, std::span<const double> teleport = {}) {
  const std::size_t n = graph.size();
  Ranking ranking;
  if (n == 0) return ranking;
  const double uniform = 1.0 / static_cast<double>(n);
  const auto jump_to = [&](std::size_t i) { return teleport.empty() ? uniform : teleport[i]; };
  std::vector<double> inverse_degree(n), next(n);
  graph.degrees(inverse_degree);
  for (std::size_t i = 0; i < n; ++i) {
    double& degree = inverse_degree[i];
    degree = graph.is_isolated(i) || !(degree > 0) ? 0 : 1 / degree;
  }
  std::vector<double>&p = ranking.scores, &flow = ranking.flow;
  p.assign(n, uniform);
  flow.resize(n);
  double stranded = 0, total = 1;
  do {
    stranded = 0;
    for (std::size_t i = 0; i < n; ++i) {
      const double passed = options.damping * p[i];
      flow[i] = inverse_degree[i] * passed;
      stranded += inverse_degree[i] == 0 ? passed : 0;
    }
    graph.multiply(flow, next);
    const double jumping = stranded + 1 - options.damping;
    total = 0;
    for (std::size_t i = 0; i < n; ++i) {
      next[i] += jumping * jump_to(i);
      total += next[i];
    }
    const double scale = 1 / total;
    double residual = 0;
    for (std::size_t i = 0; i < n; ++i) {
      next[i] *= scale;
      residual += std::abs(next[i] - p[i]);
    }
    p.swap(next);
    ++ranking.iterations;
    ranking.residual = residual;
    ranking.converged = residual <= options.tolerance;
  } while (!ranking.converged && ranking.iterations < options.max_iterations);
  for (double& value : flow) value /= total;
  ranking.teleport.assign(teleport.begin(), teleport.end());
  ranking.jumped = (1 - options.damping) / total;
  ranking.stranded = stranded / total;
  return ranking;
}

/// What a summary should be about, beside what the text itself says.
struct Interest {
  std::vector<TermId> title;  ///< terms of the document; empty where there is no title
  std::vector<TermId> query;  ///< terms of the document; empty where nothing is asked
  std::string query_text;     ///< the query itself
  bool one_sentence = false;  ///< no more than that is wanted
  bool keep_parts = false;    ///< Ranking::parts is wanted
};

/// The score of each row by the chosen ranker. Throws std::invalid_argument for an option out of range.
/// Throws LimitError where LexRank finds too many edges. Cost: O(non-zeros) but for LexRank, per iteration where there
/// are any.
Ranking rank(const Ranker& ranker, std::string_view text, const Document& document, const Features& features,
             const Interest& interest = {});

}  // namespace nutgraf
