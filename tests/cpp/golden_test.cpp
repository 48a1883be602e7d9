// The same bits as in the repository's file, whatever compiler, optimisation, number of threads, locale or rounding mode.
// golden_write makes the file anew; tests/golden/sweep.sh runs this over compilers and optimisations.
#include "golden.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cfenv>
#include <clocale>
#include <set>
#include <string>
#include <utility>
#include <vector>

#ifdef __SSE2__
#include <xmmintrin.h>
#endif

namespace nutgraf::tests {
namespace {

const std::vector<golden::Job>& jobs() {
  static const std::vector<golden::Job> all = golden::jobs();
  return all;
}

/// The lines of all jobs, each appended by append(job, i, lines). i counts on from run to run, so that what goes by it
/// reaches other jobs when the tests are repeated.
template <class Append>
std::vector<std::string> lines_by(const Append& append) {
  static std::size_t i = 0;
  std::vector<std::string> lines;
  for (const golden::Job& job : jobs()) append(job, i++, lines);
  return lines;
}

/// Says which lines differ, the first few of them.
void expect_stored(const std::vector<std::string>& lines) {
  static const std::vector<std::string> stored = golden::stored_lines();
  ASSERT_EQ(lines.size(), stored.size()) << "run golden_write";
  std::string heading;
  std::size_t different = 0;
  for (std::size_t i = 0; i < lines.size() && different < 10; ++i) {
    if (stored[i].starts_with('{')) heading = stored[i];
    if (lines[i] == stored[i]) continue;
    ++different;
    ADD_FAILURE() << heading << "\nstored: " << stored[i] << "\nhere:   " << lines[i];
  }
}

TEST(Golden, HasFiveHundredPairsAndEveryRankerWithEverySelector) {
  std::set<std::pair<std::size_t, std::size_t>> met;
  std::size_t pairs = 0;
  for (const golden::Job& job : jobs()) {
    met.insert({job.options.ranker.index(), job.options.selector.index()});
    pairs += job.is_collection ? 1 : job.sources.size();
  }
  EXPECT_GE(pairs, 500U);
  EXPECT_EQ(met.size(), kRankerNames.size() * kSelectorNames.size());
}

TEST(Golden, IsMetOnOneThread) {
  expect_stored(lines_by([](const golden::Job& job, std::size_t, std::vector<std::string>& lines) {
    golden::append_lines(job, 1, lines);
  }));
}

TEST(Golden, IsMetOnSeveralThreads) {
  constexpr std::array kThreads{2U, 8U, 64U};
  expect_stored(lines_by([&](const golden::Job& job, std::size_t i, std::vector<std::string>& lines) {
    golden::append_lines(job, kThreads[i % kThreads.size()], lines);
  }));
}

TEST(Golden, IsMetWhateverTheRoundingMode) {
  constexpr std::array kModes{FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
  expect_stored(lines_by([&](const golden::Job& job, std::size_t i, std::vector<std::string>& lines) {
    const int mode = kModes[i % kModes.size()];
    std::fesetround(mode);
    golden::append_lines(job, 1, lines);
    EXPECT_EQ(std::fegetround(), mode) << "it is the caller's";
    std::fesetround(FE_TONEAREST);
  }));
}

#ifdef __SSE2__
TEST(Golden, IsMetWithoutNumbersBelowTheNormalOnes) {
  constexpr unsigned kFlushToZero = 0x8000, kDenormalsAreZero = 0x0040;
  const unsigned before = _mm_getcsr();
  _mm_setcsr(before | kFlushToZero | kDenormalsAreZero);
  const std::vector<std::string> lines =
      lines_by([](const golden::Job& job, std::size_t, auto& all) { golden::append_lines(job, 1, all); });
  _mm_setcsr(before);
  expect_stored(lines);
}
#endif

TEST(Golden, IsMetInTurkish) {
  if (std::setlocale(LC_ALL, "tr_TR.UTF-8") == nullptr) GTEST_SKIP() << "needs the locale tr_TR.UTF-8";
  const std::vector<std::string> lines =
      lines_by([](const golden::Job& job, std::size_t, auto& all) { golden::append_lines(job, 1, all); });
  std::setlocale(LC_ALL, "C");
  expect_stored(lines);
}

}  // namespace
}  // namespace nutgraf::tests
