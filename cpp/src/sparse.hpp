// Eigen's view of the features. Only sources include this.
#pragma once

#include <Eigen/SparseCore>

#include <nutgraf/features.hpp>

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

}  // namespace nutgraf
