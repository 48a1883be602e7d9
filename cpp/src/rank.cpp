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

void forget(const Features& features, RowRange rows, std::vector<double>& by_term) {
  const SparseRows& tf = features.term_frequency;
  for (std::int32_t k = tf.row_begin[rows.begin]; k < tf.row_begin[rows.end]; ++k) {
    by_term[static_cast<std::size_t>(tf.column[static_cast<std::size_t>(k)])] = 0;
  }
}

/// For each of some rows, the sum of its similarities to those that come before it, read forwards or backwards. Prefix
/// sums of the rows make it one pass. `passed` (terms) holds them; it is 0 before and after.
void add_similarity_to_earlier(const Features& features, RowRange rows, bool backwards, double weight,
                               std::vector<double>& passed, std::vector<double>& sums) {
  const SparseRows& tf = features.term_frequency;
  for (std::size_t step = 0; step < rows.size(); ++step) {
    const std::size_t row = backwards ? rows.end - 1 - step : rows.begin + step;
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
  forget(features, rows, passed);
}

/// Cosine of each row with the sum of all.
std::vector<double> similarity_to_all(const Features& features) {
  Eigen::VectorXd sum = view(features.term_frequency, features.terms()).transpose() * view(features.row_scale);
  sum.array() *= view(features.idf).array();
  double squares = 0;
  for (const double weight : sum) squares += weight * weight;
  if (squares > 0) sum /= std::sqrt(squares);
  return multiply(features, {sum.data(), static_cast<std::size_t>(sum.size())});
}

/// For each row, the sum of its similarities to the rows of the other texts.
std::vector<double> similarity_to_other_texts(const Features& features, const std::vector<RowRange>& sources) {
  const SparseRows& tf = features.term_frequency;
  std::vector<double> all(features.terms()), own(features.terms()), sums(features.rows());
  const auto add = [&](std::uint32_t row, std::vector<double>& to) {
    for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < static_cast<std::size_t>(tf.row_begin[row + 1]);
         ++k) {
      to[static_cast<std::size_t>(tf.column[k])] += features.row_scale[row] * tf.value[k];
    }
  };
  for (std::uint32_t row = 0; row < features.rows(); ++row) add(row, all);
  for (const RowRange rows : sources) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) add(row, own);
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      double similarity = 0;
      for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < static_cast<std::size_t>(tf.row_begin[row + 1]);
           ++k) {
        const auto term = static_cast<std::size_t>(tf.column[k]);
        similarity += tf.value[k] * features.idf[term] * features.idf[term] * (all[term] - own[term]);
      }
      sums[row] = features.row_scale[row] * similarity;
    }
    forget(features, rows, own);
  }
  return sums;
}

/// How much of the other texts of a collection each row says, from 0 to 1.
std::vector<double> support_of(const Features& features, const std::vector<RowRange>& sources) {
  std::vector<double> support = similarity_to_other_texts(features, sources);
  scale_to_unit(support);
  return support;
}

/// The constant of support in the default score of a collection. No table has it: the texts that tables are fitted on
/// stand alone. Chosen on reviews and news, where 1 to 4 do about as well.
constexpr double kSupport = 2;

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
  const std::vector<RowRange> sources = rows_by_source(material.document, material.features);
  if (sources.size() < 2) return ranking;
  const std::vector<double> support = support_of(material.features, sources);
  for (std::size_t i = 0; i < support.size(); ++i) ranking.scores[i] += kSupport * support[i];
  return ranking;
}

Ranking rank_by(const Directed& options, const Material& material) {
  const auto& [text, document, features, interest] = material;
  Ranking ranking;
  std::vector<double>& scores = ranking.scores;
  scores.assign(features.rows(), 0);
  std::vector<double> passed(features.terms());
  const std::vector<RowRange> sources = rows_by_source(document, features);
  for (const RowRange rows : sources) {
    add_similarity_to_earlier(features, rows, false, options.earlier, passed, scores);
    add_similarity_to_earlier(features, rows, true, options.later, passed, scores);
    scale_to_unit(std::span{scores}.subspan(rows.begin, rows.size()));
  }
  if (sources.size() > 1) {  // half of what a sentence of a collection is worth
    const std::vector<double> support = support_of(features, sources);
    for (std::size_t row = 0; row < scores.size(); ++row) scores[row] = (scores[row] + support[row]) / 2;
  }
  for (const RowRange rows : sources) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      const double nearness = exponential(-static_cast<double>(row - rows.begin) / options.decay);
      scores[row] = (1 - options.position) * scores[row] + options.position * nearness;
    }
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
  Ranking ranking;
  ranking.scores = similarity_to_all(material.features);
  return ranking;
}

/// Of a collection, the first sentences of all texts first, then the second ones.
Ranking rank_by(const Lead&, const Material& material) {
  const auto n = static_cast<double>(material.features.rows());
  Ranking ranking;
  ranking.scores.resize(material.features.rows());
  std::vector<RowRange> left = rows_by_source(material.document, material.features);
  for (std::size_t place = 0; !left.empty();) {
    for (RowRange& rows : left) ranking.scores[rows.begin++] = 1 - static_cast<double>(place++) / n;
    std::erase_if(left, [](const RowRange& rows) { return rows.size() == 0; });
  }
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
