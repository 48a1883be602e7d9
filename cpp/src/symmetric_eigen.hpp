// Eigenvalues of a small symmetric matrix, the same bits everywhere.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace nutgraf {

struct SymmetricEigen {
  std::vector<double> values;   ///< (n), the largest first
  std::vector<double> vectors;  ///< (n × n, by rows): column j belongs to value j
};

/// By Jacobi's rotations in a fixed order, which need only + - × ÷ √. `matrix` is n × n and symmetric.
/// Cost: O(n³), for n up to a hundred.
SymmetricEigen decompose_symmetric(std::span<const double> matrix, std::size_t n);

}  // namespace nutgraf
