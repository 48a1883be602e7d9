// Eigen's view of the features. Only sources include this.
#pragma once

#include <Eigen/SparseCore>
#include <algorithm>
#include <cstddef>

#include <nutgraf/features.hpp>

#include "checkpoint.hpp"

namespace nutgraf {

using SparseView = Eigen::Map<const Eigen::SparseMatrix<double, Eigen::RowMajor, std::int32_t>>;
using VectorView = Eigen::Map<const Eigen::VectorXd>;

inline SparseView view(const SparseRows& rows, std::size_t columns) {
  return {static_cast<Eigen::Index>(rows.rows()),
          static_cast<Eigen::Index>(columns),
          static_cast<Eigen::Index>(rows.value.size()),
          rows.row_begin.data(),
          rows.column.data(),
          rows.value.data()};
}

inline VectorView view(std::span<const double> values) {
  return {values.data(), static_cast<Eigen::Index>(values.size())};
}

/// Calls visit(first, count) for ranges of rows, as many at a time as keep a product short enough to be stopped.
template <class Visit>
void for_each_window(const Features& features, const Visit& visit) {
  constexpr std::size_t kWindow = 1024;
  const SparseRows& tf = features.term_frequency;
  for (std::size_t first = 0; first < tf.rows(); first += kWindow) {
    const std::size_t end = std::min(first + kWindow, tf.rows());
    checkpoint(static_cast<std::size_t>(tf.row_begin[end] - tf.row_begin[first]));
    visit(static_cast<Eigen::Index>(first), static_cast<Eigen::Index>(end - first));
  }
}

}  // namespace nutgraf
