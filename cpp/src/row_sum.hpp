// Sums of rows of the TF-IDF matrix: what makes a sum over pairs of sentences one pass.
#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

#include <nutgraf/features.hpp>

#include "checkpoint.hpp"

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

/// One entry of a row at length 1.
struct UnitEntry {
  std::size_t term;
  double weight;
};

/// Reads a row, brought to length 1 whatever its norm, into `entries`.
inline void read_unit_row(const Features& features, std::size_t row, std::vector<UnitEntry>& entries) {
  entries.clear();
  double squares = 0;
  for_each_weight(features, row, [&](std::size_t term, double weight) {
    entries.push_back({term, weight});
    squares += weight * weight;
  });
  for (UnitEntry& entry : entries) entry.weight /= std::sqrt(squares);
}

/// The cosine of a row with a vector of length 1 over the terms. The row must have a term of weight.
inline double cosine_with(const Features& features, std::size_t row, const std::vector<double>& unit) {
  double product = 0, squares = 0;
  for_each_weight(features, row, [&](std::size_t term, double weight) {
    product += weight * unit[term];
    squares += weight * weight;
  });
  return product / std::sqrt(squares);
}

/// A sum of rows, by term. A row's product with it is the sum of its similarities to them.
class RowSum {
 public:
  explicit RowSum(const Features& features) : features_{features} {
    cells_.reserve(features.terms());
    for (const double idf : features.idf) cells_.push_back({idf * idf, 0});
  }

  double similarity(std::size_t row) const {
    checkpoint_at(row);
    double product = 0;
    for_each_entry(features_, row, [&](std::size_t term, double tf) {
      const Cell& cell = cells_[term];
      product += tf * cell.weight * cell.sum;
    });
    return features_.row_scale[row] * product;
  }

  /// Adds the row, times `factor`, after its similarity to the sum was worked out, which is returned.
  double add(std::size_t row, double factor = 1) {
    checkpoint_at(row);
    const double scale = features_.row_scale[row];
    double product = 0;
    for_each_entry(features_, row, [&](std::size_t term, double tf) {
      Cell& cell = cells_[term];
      product += tf * cell.weight * cell.sum;
      cell.sum += factor * scale * tf;
    });
    return scale * product;
  }

  /// The same where the similarity is not asked for.
  void add_only(std::size_t row, double factor = 1) {
    checkpoint_at(row);
    const double scaled = factor * features_.row_scale[row];
    for_each_entry(features_, row, [&](std::size_t term, double tf) { cells_[term].sum += scaled * tf; });
  }

  /// Forgets the terms of a row, so that many small sums cost what their rows cost.
  void clear(std::size_t row) {
    checkpoint_at(row);
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
