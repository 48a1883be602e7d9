// The same bits as in the repository's file, whatever compiler, optimisation, number of threads, locale or rounding mode.
// golden_write makes the file anew; sweep.sh beside it runs this over compilers and optimisations.
#include "golden.hpp"

#include <gtest/gtest.h>

#include <cfenv>
#include <clocale>
#include <set>

namespace nutgraf::tests {
namespace {

const std::vector<golden::Job>& jobs() {
  static const std::vector<golden::Job> all = golden::jobs();
  return all;
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

TEST(Golden, HasFiveHundredPairsAndEveryRankerAndSelectorOnEach) {
  std::set<std::pair<std::size_t, std::size_t>> met;
  std::size_t pairs = 0;
  for (const golden::Job& job : jobs()) {
    met.insert({job.options.ranker.index(), job.options.selector.index()});
    pairs += job.is_collection ? 1 : job.sources.size();
  }
  EXPECT_GE(pairs, 500U);
  EXPECT_EQ(met.size(), kRankerNames.size() * kSelectorNames.size());
}

class Threads : public testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Golden, Threads, testing::Values(1U, 2U, 8U, 64U), testing::PrintToStringParamName());

TEST_P(Threads, GiveWhatIsStored) { expect_stored(golden::lines(jobs(), GetParam())); }

class RoundingModes : public testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(Golden, RoundingModes, testing::Values(FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO));

TEST_P(RoundingModes, ChangeNothing) {
  ASSERT_EQ(std::fesetround(GetParam()), 0);
  const std::vector<std::string> lines = golden::lines(jobs(), 2);
  EXPECT_EQ(std::fegetround(), GetParam());
  std::fesetround(FE_TONEAREST);
  expect_stored(lines);
}

TEST(Golden, IsTheSameInTurkish) {
  if (std::setlocale(LC_ALL, "tr_TR.UTF-8") == nullptr) GTEST_SKIP() << "needs the locale tr_TR.UTF-8";
  const std::vector<std::string> lines = golden::lines(jobs(), 2);
  std::setlocale(LC_ALL, "C");
  expect_stored(lines);
}

}  // namespace
}  // namespace nutgraf::tests
