#include "length_kernel.hpp"

#include <algorithm>
#include <cmath>

namespace nutgraf {

std::vector<double> factorise_length_kernel(std::span<const double> logs) {
  constexpr double kNegligible = 1e-17;  // of a diagonal that is at most 1 / (2 ln 2)
  std::vector<double> factor(logs.size() * kKernelRank);
  std::vector<double> rest;  // what the columns so far leave of the diagonal
  rest.reserve(logs.size());
  for (const double log : logs) rest.push_back(1 / (2 * log));
  for (std::size_t column = 0; column < std::min(kKernelRank, logs.size()); ++column) {
    const auto pivot = static_cast<std::size_t>(std::max_element(rest.begin(), rest.end()) - rest.begin());
    if (!(rest[pivot] > kNegligible)) break;
    const double root = std::sqrt(rest[pivot]);
    const double* const of_pivot = &factor[pivot * kKernelRank];
    for (std::size_t i = 0; i < logs.size(); ++i) {
      double* const own = &factor[i * kKernelRank];
      double value = 1 / (logs[i] + logs[pivot]);
      for (std::size_t c = 0; c < column; ++c) value -= own[c] * of_pivot[c];
      value /= root;
      own[column] = value;
      rest[i] -= value * value;
    }
    rest[pivot] = 0;
  }
  return factor;
}

}  // namespace nutgraf
