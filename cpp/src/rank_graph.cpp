// Rankers that walk a graph of sentences, or count its edges.
#include <algorithm>

#include "arithmetic.hpp"
#include "rank_by.hpp"

namespace nutgraf {
namespace {

std::vector<std::uint32_t> lengths_in_words(const Material& material) {
  std::vector<std::uint32_t> lengths;
  lengths.reserve(material.features.rows());
  for (std::size_t row = 0; row < material.features.rows(); ++row) {
    lengths.push_back(material.words(row));
  }
  return lengths;
}

/// Cosine of each row with some terms, in shares of their sum; empty where no row has any.
std::vector<double> shares_of_similarity(std::span<const TermId> terms, const Features& features) {
  if (terms.empty()) return {};
  std::vector<double> shares = multiply(features, weigh(terms, features));
  const double total = sum(shares);
  if (!(total > 0)) return {};
  for (double& share : shares) share /= total;
  return shares;
}

}  // namespace

Ranking rank_by(const TextRank& options, const Material& material) {
  switch (options.similarity) {
    case Similarity::bm25: return rank(options, Bm25Graph{material.features});
    case Similarity::overlap: return rank(options, OverlapGraph{material.features, lengths_in_words(material)});
    case Similarity::cosine: break;
  }
  return rank(options, CosineGraph{material.features});
}

Ranking rank_by(const LexRank& options, const Material& material) {
  const TextRank walk{
      .damping = options.damping, .tolerance = options.tolerance, .max_iterations = options.max_iterations};
  return rank(walk, ThresholdGraph{material.features, options.threshold});
}

Ranking rank_by(const Biased& options, const Material& material) {
  const TextRank walk{
      .damping = options.damping, .tolerance = options.tolerance, .max_iterations = options.max_iterations};
  std::vector<double> teleport = shares_of_similarity(material.interest.query, material.features);
  if (teleport.empty()) teleport = shares_of_similarity(material.interest.title, material.features);
  return rank(walk, CosineGraph{material.features}, teleport);
}

Ranking rank_by(const Degree&, const Material& material) {
  Ranking ranking;
  ranking.scores.resize(material.features.rows());
  CosineGraph{material.features}.degrees(ranking.scores);
  return ranking;
}

}  // namespace nutgraf
