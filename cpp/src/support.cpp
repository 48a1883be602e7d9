#include "support.hpp"

#include <algorithm>

namespace nutgraf {
namespace {

void forget(const Features& features, RowRange rows, std::vector<double>& by_term) {
  const SparseRows& tf = features.term_frequency;
  for (std::int32_t k = tf.row_begin[rows.begin]; k < tf.row_begin[rows.end]; ++k) {
    by_term[static_cast<std::size_t>(tf.column[static_cast<std::size_t>(k)])] = 0;
  }
}

}  // namespace

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

void scale_to_unit(std::span<double> values) {
  if (values.empty()) return;
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const double least = *low, range = *high - *low;
  for (double& value : values) value = range > 0 ? (value - least) / range : 0;
}

}  // namespace nutgraf
