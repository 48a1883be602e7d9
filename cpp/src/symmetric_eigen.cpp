#include "symmetric_eigen.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nutgraf {
namespace {

/// Turns rows or columns p and q: (a, b) becomes (c a - s b, s a + c b). `step` is the distance between their elements.
void turn(double* p, double* q, std::size_t n, std::size_t step, double c, double s) {
  for (std::size_t k = 0; k < n; ++k) {
    const double a = p[k * step], b = q[k * step];
    p[k * step] = c * a - s * b;
    q[k * step] = s * a + c * b;
  }
}

/// Makes element (p, q) 0 by a rotation. Source: Golub and Van Loan, Matrix Computations, section 8.5.
void annihilate(std::vector<double>& a, std::vector<double>& v, std::size_t n, std::size_t p, std::size_t q) {
  const double off = a[p * n + q];
  const double theta = (a[q * n + q] - a[p * n + p]) / (2 * off);
  const double t = (theta >= 0 ? 1 : -1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
  const double c = 1 / std::sqrt(t * t + 1), s = t * c;
  turn(&a[p], &a[q], n, n, c, s);
  turn(&a[p * n], &a[q * n], n, 1, c, s);
  turn(&v[p], &v[q], n, n, c, s);
  a[p * n + q] = a[q * n + p] = 0;
}

}  // namespace

SymmetricEigen decompose_symmetric(std::span<const double> matrix, std::size_t n) {
  constexpr int kMostSweeps = 60;
  constexpr double kNegligible = 1e-17;  // of the largest element
  std::vector<double> a(matrix.begin(), matrix.end()), v(n * n);
  for (std::size_t i = 0; i < n; ++i) v[i * n + i] = 1;
  double largest = 0;
  for (const double value : a) largest = std::max(largest, std::abs(value));
  bool changed = true;
  for (int sweep = 0; changed && sweep < kMostSweeps; ++sweep) {
    changed = false;
    for (std::size_t p = 0; p < n; ++p) {
      for (std::size_t q = p + 1; q < n; ++q) {
        if (!(std::abs(a[p * n + q]) > kNegligible * largest)) continue;
        annihilate(a, v, n, p, q);
        changed = true;
      }
    }
  }
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t i, std::size_t j) { return a[i * n + i] > a[j * n + j]; });
  SymmetricEigen result{std::vector<double>(n), std::vector<double>(n * n)};
  for (std::size_t j = 0; j < n; ++j) {
    result.values[j] = a[order[j] * n + order[j]];
    for (std::size_t i = 0; i < n; ++i) result.vectors[i * n + j] = v[i * n + order[j]];
  }
  return result;
}

}  // namespace nutgraf
