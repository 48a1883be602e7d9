#include "support.hpp"

#include "checkpoint.hpp"
#include "row_sum.hpp"

namespace nutgraf {

std::vector<double> similarity_to_other_texts(const Features& features, const std::vector<RowRange>& sources) {
  std::vector<double> sums(features.rows());
  if (sources.size() < 2) return sums;
  std::vector<double> all(features.terms()), own(features.terms());
  const auto add = [&](std::size_t row, std::vector<double>& to) {
    checkpoint_at(row);
    for_each_entry(features, row, [&](std::size_t term, double tf) { to[term] += features.row_scale[row] * tf; });
  };
  for (std::size_t row = 0; row < features.rows(); ++row) add(row, all);
  for (const RowRange rows : sources) {
    for (std::size_t row = rows.begin; row < rows.end; ++row) add(row, own);
    for (std::size_t row = rows.begin; row < rows.end; ++row) {
      checkpoint_at(row);
      double similarity = 0;
      for_each_entry(features, row, [&](std::size_t term, double tf) {
        similarity += tf * features.idf[term] * features.idf[term] * (all[term] - own[term]);
      });
      sums[row] = features.row_scale[row] * similarity;
    }
    for (std::size_t row = rows.begin; row < rows.end; ++row) {
      for_each_entry(features, row, [&](std::size_t term, double) { own[term] = 0; });
    }
  }
  return sums;
}

}  // namespace nutgraf
