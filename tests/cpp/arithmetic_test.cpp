#include "arithmetic.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

/// How many representable numbers lie between two of the same sign, roughly.
double ulps(double a, double b) {
  const double spacing = std::nextafter(std::abs(b), std::numeric_limits<double>::infinity()) - std::abs(b);
  return std::abs(a - b) / spacing;
}

constexpr double kMostUlps = 3;

TEST(NaturalLog, IsStdLogToThreeUlpsOverTheWholeRange) {
  Random random{1};
  for (int round = 0; round < 200000; ++round) {
    const double x = std::ldexp(1 + random.fraction(), static_cast<int>(random.below(2000)) - 1000);
    ASSERT_LE(ulps(natural_log(x), std::log(x)), kMostUlps) << x;
  }
}

TEST(NaturalLog, IsStdLogToThreeUlpsAroundOne) {
  Random random{2};
  for (int round = 0; round < 200000; ++round) {
    const double x = 0.5 + 1.5 * random.fraction();
    if (x == 1) continue;
    ASSERT_LE(ulps(natural_log(x), std::log(x)), kMostUlps) << x;
  }
  EXPECT_EQ(natural_log(1), 0);
  for (const double x : {std::nextafter(1.0, 0.0), std::nextafter(1.0, 2.0), 1 - 1e-9, 1 + 1e-9}) {
    EXPECT_LE(ulps(natural_log(x), std::log(x)), kMostUlps) << x;
  }
}

TEST(NaturalLog, IsStdLogToThreeUlpsForRatiosOfCounts) {
  for (int n = 1; n <= 400; ++n) {
    for (int df = 1; df <= n; ++df) {
      const double x = static_cast<double>(n) / df;
      if (x == 1) continue;
      ASSERT_LE(ulps(natural_log(x), std::log(x)), kMostUlps) << n << " / " << df;
    }
  }
}

TEST(NaturalLog, TakesTheSmallestAndTheLargestNumbers) {
  for (const double x : {std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::min(), 1e-310,
                         std::numeric_limits<double>::max()}) {
    EXPECT_LE(ulps(natural_log(x), std::log(x)), kMostUlps) << x;
  }
}

TEST(Decay, IsTheExponentialToTheLastBit) {
  constexpr Decay decay{6};
  for (std::size_t i = 0; i < 6000; ++i) ASSERT_EQ(decay(i), exponential(-static_cast<double>(i) / 6)) << i;
}

TEST(Exponential, IsStdExpToThreeUlps) {
  Random random{3};
  for (int round = 0; round < 200000; ++round) {
    const double x = 1400 * random.fraction() - 700;
    ASSERT_LE(ulps(exponential(x), std::exp(x)), kMostUlps) << x;
    ASSERT_LE(ulps(exponential(x / 700), std::exp(x / 700)), kMostUlps) << x / 700;
  }
}

TEST(Exponential, IsOneAtZeroAndNothingFarBelow) {
  EXPECT_EQ(exponential(0), 1);
  EXPECT_EQ(exponential(-0.0), 1);
  EXPECT_EQ(exponential(-701), 0);
  EXPECT_EQ(exponential(-1e300), 0);
  EXPECT_EQ(exponential(1e300), exponential(700));
}

TEST(Exponential, NeverRisesAsItsArgumentFalls) {
  double last = exponential(0);
  for (double x = 0; x > -40; x -= 0.001) {
    ASSERT_LE(exponential(x), last) << x;
    last = exponential(x);
  }
}

TEST(Sum, AddsFromFirstToLast) {
  EXPECT_EQ(sum({}), 0);
  const std::vector<double> values{1e16, 1, -1e16, 1};
  EXPECT_EQ(sum(values), ((1e16 + 1) - 1e16) + 1);
}

TEST(RandomFraction, IsThatOfSplitMix64) {
  // The first outputs for the seed 0, as published with the generator.
  EXPECT_EQ(random_fraction(0, 0), static_cast<double>(0xE220A8397B1DCDAFU >> 11U) * 0x1p-53);
  EXPECT_EQ(random_fraction(0, 1), static_cast<double>(0x6E789E6AA1B965F4U >> 11U) * 0x1p-53);
}

}  // namespace
}  // namespace nutgraf::tests
