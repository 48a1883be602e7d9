// Rankers by the words of a sentence: their weights in the text, in its title and headings, and in the language.
#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "checkpoint.hpp"
#include "rank_by.hpp"
#include "sparse.hpp"
#include "surface.hpp"

namespace nutgraf {
namespace {

/// Occurrences of each term in the rows.
std::vector<std::uint32_t> count_occurrences(const Material& material) {
  std::vector<std::uint32_t> counts(material.features.terms());
  for (std::size_t row = 0; row < material.features.rows(); ++row) {
    checkpoint_at(row);
    for (const Token& token : material.tokens(row)) {
      if (token.term != kNoTerm) ++counts[token.term];
    }
  }
  return counts;
}

/// The best of the runs of frequent words with at most `gap` others between two of them. A run has at least two.
template <class IsFrequent>
double best_run(std::span<const Token> tokens, std::size_t gap, const IsFrequent& is_frequent) {
  double best = 0;
  std::size_t first = 0, last = 0, count = 0;  // of the run so far
  const auto end_run = [&] {
    const auto words = static_cast<double>(count);
    if (count > 1) best = std::max(best, words * words / static_cast<double>(last - first + 1));
    count = 0;
  };
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!is_frequent(tokens[at])) continue;
    if (count > 0 && at - last > gap + 1) end_run();
    if (count == 0) first = at;
    last = at;
    ++count;
  }
  end_run();
  return best;
}

// ---------------------------------------------------------------- Edmundson

/// Divides by the largest absolute value, if it is not 0.
void scale_to_largest(std::vector<double>& values) {
  double largest = 0;
  for (const double value : values) largest = std::max(largest, std::abs(value));
  if (largest == 0) return;
  for (double& value : values) value /= largest;
}

std::vector<double> count_cues(const Material& material) {
  std::vector<double> cues;
  for (std::size_t row = 0; row < material.features.rows(); ++row) {
    checkpoint(material.sentence(row).span.size());
    const Surface surface = look_at(material.text, material.document, material.sentence(row));
    cues.push_back(static_cast<double>(surface.bonus) - static_cast<double>(surface.stigma));
  }
  return cues;
}

/// Sum of the weights of each row's words, repeated ones each time.
std::vector<double> add_weights(const Material& material, const std::vector<double>& weights) {
  std::vector<double> sums(material.features.rows());
  for (std::size_t row = 0; row < sums.size(); ++row) {
    checkpoint_at(row);
    for (const Token& token : material.tokens(row)) sums[row] += token.term == kNoTerm ? 0 : weights[token.term];
  }
  return sums;
}

/// The most frequent terms, until they make up a share of all occurrences, each weighed by its own.
std::vector<double> weigh_keys(const Material& material, double share) {
  const std::vector<std::uint32_t> counts = count_occurrences(material);
  std::vector<TermId> order(counts.size());
  std::iota(order.begin(), order.end(), TermId{0});
  std::stable_sort(order.begin(), order.end(), Stoppable{[&](TermId a, TermId b) { return counts[a] > counts[b]; }});
  const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
  std::vector<double> weights(counts.size());
  double taken = 0;
  for (std::size_t i = 0; i < order.size() && taken < share * all; ++i) {
    weights[order[i]] = counts[order[i]];
    taken += counts[order[i]];
  }
  return weights;
}

/// 2 for a word of the title, 1 for one of a heading.
std::vector<double> weigh_titles(const Material& material) {
  std::vector<double> weights(material.features.terms());
  for (const TermId term : terms_of_blocks(material.document, BlockRole::heading)) weights[term] = 1;
  for (const TermId term : material.interest.title) weights[term] = 2;
  return weights;
}

/// 1 for each of: in the first or last paragraph; first or last sentence of its paragraph; under a telling heading.
std::vector<double> count_places(const Material& material) {
  const Features& features = material.features;
  std::vector<double> places(features.rows());
  if (places.empty()) return places;
  const std::uint32_t first_block = material.sentence(0).block;
  const std::uint32_t last_block = material.sentence(features.rows() - 1).block;
  std::uint32_t heading = kNoBlock;
  bool tells = false;
  for (std::size_t row = 0; row < features.rows(); ++row) {
    const std::uint32_t index = material.sentence(row).block;
    checkpoint_at(row);
    const Block& block = material.document.blocks[index];
    if (block.section != heading) {
      heading = block.section;
      tells = (section_kinds(material.text, material.document, heading) & (kOpeningSection | kClosingSection)) != 0;
    }
    const bool in_outer = index == first_block || index == last_block;
    const bool is_outer =
        features.sentence[row] == block.first_sentence || features.sentence[row] + 1 == block.last_sentence;
    places[row] = (in_outer ? 1 : 0) + (is_outer ? 1 : 0) + (tells ? 1 : 0);
  }
  return places;
}

}  // namespace

Ranking rank_by(const Centroid&, const Material& material) {
  const Features& features = material.features;
  const SparseView tf = view(features.term_frequency, features.terms());
  Eigen::VectorXd sum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(features.terms()));
  for_each_window(features, [&](Eigen::Index first, Eigen::Index count) {
    sum.noalias() += tf.middleRows(first, count).transpose() * view(features.row_scale).segment(first, count);
  });
  sum.array() *= view(features.idf).array();
  double squares = 0;
  for (const double weight : sum) squares += weight * weight;
  if (squares > 0) sum /= std::sqrt(squares);
  Ranking ranking;
  ranking.scores = multiply(features, {sum.data(), static_cast<std::size_t>(sum.size())});
  return ranking;
}

Ranking rank_by(const Title&, const Material& material) {
  Ranking ranking;
  ranking.scores = multiply(material.features, weigh(material.interest.title, material.features));
  return ranking;
}

Ranking rank_by(const Luhn& options, const Material& material) {
  const std::vector<std::uint32_t> counts = count_occurrences(material);
  const auto is_frequent = [&](const Token& token) {
    return token.term != kNoTerm && counts[token.term] >= static_cast<std::uint32_t>(options.frequency);
  };
  Ranking ranking;
  for (std::size_t row = 0; row < material.features.rows(); ++row) {
    checkpoint_at(row);
    ranking.scores.push_back(best_run(material.tokens(row), static_cast<std::size_t>(options.gap), is_frequent));
  }
  return ranking;
}

Ranking rank_by(const Edmundson& options, const Material& material) {
  Ranking ranking;
  ranking.scores.resize(material.features.rows());
  const auto add = [&](double weight, std::vector<double> part) {
    scale_to_largest(part);
    for (std::size_t row = 0; row < part.size(); ++row) ranking.scores[row] += weight * part[row];
  };
  if (options.cue > 0) add(options.cue, count_cues(material));
  if (options.key > 0) add(options.key, add_weights(material, weigh_keys(material, options.keys)));
  if (options.title > 0) add(options.title, add_weights(material, weigh_titles(material)));
  if (options.location > 0) add(options.location, count_places(material));
  return ranking;
}

}  // namespace nutgraf
