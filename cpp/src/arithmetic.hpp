// Logarithm, exponential, sum and scaling that give the same bits everywhere: only + - * / and scaling by powers of two.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace nutgraf {

inline constexpr double kLn2High = 0x1.62e42fee00000p-1;  // ln 2 in two parts, the first with trailing zeros
inline constexpr double kLn2Low = 0x1.a39ef35793c76p-33;

/// ln(x) for x > 0, by the series of 2 artanh((m - 1) / (m + 1)) for a mantissa m in [1/sqrt 2, sqrt 2).
inline double natural_log(double x) {
  int exponent = 0;
  double m = std::frexp(x, &exponent);
  if (m < 0.70710678118654752) {
    m *= 2;
    --exponent;
  }
  const double s = (m - 1) / (m + 1);
  const double s2 = s * s;
  double series = 0;
  for (int k = 23; k >= 1; k -= 2) series = series * s2 + 1.0 / k;
  return exponent * kLn2High + (2 * s * series + exponent * kLn2Low);
}

/// exp(x) for x in [-700, 700]; 0 below and the value at 700 above.
constexpr double exponential(double x) {
  if (x < -700) return 0;
  if (x > 700) x = 700;
  const double twos = x / (kLn2High + kLn2Low) + 0.5;
  const int below = static_cast<int>(twos);
  const int k = below > twos ? below - 1 : below;
  const double r = (x - k * kLn2High) - k * kLn2Low;
  double series = 1;
  for (int i = 14; i >= 1; --i) series = 1 + series * r / i;
  return series * std::bit_cast<double>(static_cast<std::uint64_t>(1023 + k) << 52U);  // by 2^k
}

/// exp(-i / scale) for whole numbers i: the first are worked out by the compiler, since one takes fourteen divisions.
class Decay {
 public:
  explicit constexpr Decay(double scale) : scale_{scale} {
    for (std::size_t i = 0; i < first_.size(); ++i) first_[i] = exponential(-static_cast<double>(i) / scale);
  }

  double operator()(std::size_t i) const {
    return i < first_.size() ? first_[i] : exponential(-static_cast<double>(i) / scale_);
  }

 private:
  double scale_;
  std::array<double, 128> first_{};
};

/// The number of that index in a sequence of random numbers in [0, 1). Source: Steele, Lea and Flood 2014, SplitMix64.
inline double random_fraction(std::uint64_t seed, std::uint64_t index) {
  std::uint64_t z = seed + (index + 1) * 0x9E3779B97F4A7C15U;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1p-53;
}

/// The sum from first to last.
inline double sum(std::span<const double> values) {
  double total = 0;
  for (const double value : values) total += value;
  return total;
}

/// Scales to [0, 1]; equal values become 0, as do those that differ by rounding only.
inline void scale_to_unit(std::span<double> values) {
  constexpr double kRounding = 0x1p-40;
  if (values.empty()) return;
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const double least = *low, range = *high - *low;
  for (double& value : values) value = range > kRounding ? (value - least) / range : 0;
}

}  // namespace nutgraf
