// Sums of rows of the TF-IDF matrix: what makes a sum over pairs of sentences one pass.
#pragma once

#include <cstddef>
#include <vector>

#include <nutgraf/features.hpp>

namespace nutgraf {

/// Calls visit(term, tf) for each entry of a row.
template <class Visit>
void for_each_entry(const Features& features, std::size_t row, const Visit& visit) {
  const SparseRows& tf = features.term_frequency;
  const auto end = static_cast<std::size_t>(tf.row_begin[row + 1]);
  for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < end; ++k) {
    visit(static_cast<std::size_t>(tf.column[k]), tf.value[k]);
  }
}

/// The same without the row's own scale: visit(term, tf · idf).
template <class Visit>
void for_each_weight(const Features& features, std::size_t row, const Visit& visit) {
  for_each_entry(features, row, [&](std::size_t term, double tf) { visit(term, tf * features.idf[term]); });
}

/// A sum of rows, by term. A row's product with it is the sum of its similarities to them.
class RowSum {
 public:
  explicit RowSum(const Features& features) : features_{features} {
    cells_.reserve(features.terms());
    for (const double idf : features.idf) cells_.push_back({idf * idf, 0});
  }

  double similarity(std::size_t row) const {
    double product = 0;
    for_each_entry(features_, row, [&](std::size_t term, double tf) {
      const Cell& cell = cells_[term];
      product += tf * cell.weight * cell.sum;
    });
    return features_.row_scale[row] * product;
  }

  /// Adds the row, times `factor`, after its similarity to the sum was worked out, which is returned.
  double add(std::size_t row, double factor = 1) {
    const double scale = features_.row_scale[row];
    double product = 0;
    for_each_entry(features_, row, [&](std::size_t term, double tf) {
      Cell& cell = cells_[term];
      product += tf * cell.weight * cell.sum;
      cell.sum += factor * scale * tf;
    });
    return scale * product;
  }

  /// Forgets the terms of a row, so that many small sums cost what their rows cost.
  void clear(std::size_t row) {
    for_each_entry(features_, row, [&](std::size_t term, double) { cells_[term].sum = 0; });
  }
  void clear(RowRange rows) {
    for (std::size_t row = rows.begin; row < rows.end; ++row) clear(row);
  }

 private:
  struct Cell {
    double weight;  // idf²
    double sum;     // of row_scale · tf
  };

  const Features& features_;
  std::vector<Cell> cells_;  // (terms)
};

}  // namespace nutgraf
