#include <nutgraf/rank.hpp>

#include <algorithm>

#include "arithmetic.hpp"
#include "measure.hpp"
#include "profile.hpp"
#include "sparse.hpp"

namespace nutgraf {
namespace {

/// What a ranker may look at.
struct Material {
  std::string_view text;
  const Document& document;
  const Features& features;
  const Interest& interest;
};

/// For each row, the sum of its similarities to the rows that come before it in the order `first`, `first + step`, ...
/// Prefix sums of the rows make it one pass.
void add_similarity_to_earlier(const Features& features, bool backwards, double weight, std::vector<double>& sums) {
  const SparseRows& tf = features.term_frequency;
  std::vector<double> passed(features.terms());  // sum over the rows passed of row_scale · tf, by term
  for (std::size_t step = 0; step < features.rows(); ++step) {
    const std::size_t row = backwards ? features.rows() - 1 - step : step;
    const auto begin = static_cast<std::size_t>(tf.row_begin[row]);
    const auto end = static_cast<std::size_t>(tf.row_begin[row + 1]);
    double similarity = 0;
    for (std::size_t k = begin; k < end; ++k) {
      const auto term = static_cast<std::size_t>(tf.column[k]);
      similarity += tf.value[k] * features.idf[term] * features.idf[term] * passed[term];
      passed[term] += features.row_scale[row] * tf.value[k];
    }
    sums[row] += weight * features.row_scale[row] * similarity;
  }
}

/// The rows by a profile: constant × value, summed over the parts in their order.
Ranking rank_by(const Auto& options, const Material& material) {
  const Measured measured{material.text, material.document, material.features, material.interest};
  const Choice choice = options.profile ? Choice{&*options.profile, "given"} : choose_profile(measured);
  Ranking ranking;
  ranking.profile = choice.profile->name;
  ranking.why = choice.why;
  ranking.scores.assign(material.features.rows(), 0);
  for (std::size_t p = 0; p < kPartCount; ++p) {
    const double constant = choice.profile->constants[p];
    if (constant == 0 && !material.interest.keep_parts) continue;
    const auto part = static_cast<Part>(p);
    std::vector<double> values = measure(part, measured);
    if (is_scaled(part)) scale_to_unit(values);
    for (std::size_t i = 0; i < values.size(); ++i) ranking.scores[i] += constant * values[i];
    if (material.interest.keep_parts) ranking.parts.push_back(std::move(values));
  }
  return ranking;
}

Ranking rank_by(const Directed& options, const Material& material) {
  const auto& [text, document, features, interest] = material;
  Ranking ranking;
  std::vector<double>& scores = ranking.scores;
  scores.assign(features.rows(), 0);
  add_similarity_to_earlier(features, false, options.earlier, scores);
  add_similarity_to_earlier(features, true, options.later, scores);
  scale_to_unit(scores);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const double nearness = exponential(-static_cast<double>(i) / options.decay);
    scores[i] = (1 - options.position) * scores[i] + options.position * nearness;
  }
  if (interest.title.empty()) return ranking;
  const std::vector<double> title = multiply(features, weigh(interest.title, features));
  for (std::size_t i = 0; i < scores.size(); ++i) {
    scores[i] = (1 - options.title) * scores[i] + options.title * title[i];
  }
  return ranking;
}

Ranking rank_by(const TextRank& options, const Material& material) {
  return rank(options, CosineGraph{material.features});
}

Ranking rank_by(const Centroid&, const Material& material) {
  const Features& features = material.features;
  Eigen::VectorXd sum = view(features.term_frequency, features.terms()).transpose() * view(features.row_scale);
  sum.array() *= view(features.idf).array();
  double squares = 0;
  for (const double weight : sum) squares += weight * weight;
  if (squares > 0) sum /= std::sqrt(squares);
  Ranking ranking;
  ranking.scores = multiply(features, {sum.data(), static_cast<std::size_t>(sum.size())});
  return ranking;
}

Ranking rank_by(const Lead&, const Material& material) {
  const Features& features = material.features;
  Ranking ranking;
  const auto n = static_cast<double>(features.rows());
  for (std::size_t i = 0; i < features.rows(); ++i) ranking.scores.push_back(1 - static_cast<double>(i) / n);
  return ranking;
}

}  // namespace

Ranking rank(const Ranker& ranker, std::string_view text, const Document& document, const Features& features,
             const Interest& interest) {
  const Material material{text, document, features, interest};
  return std::visit(
      [&](const auto& options) {
        validate(options);
        return rank_by(options, material);
      },
      ranker);
}

}  // namespace nutgraf
