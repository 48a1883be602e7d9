// One set of options in sixteen threads, and what happens among the threads of a batch. The preset tsan builds it with
// ThreadSanitizer, which finds what no comparison of results does.
#include "threads.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <latch>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <nutgraf/corpus.hpp>
#include <nutgraf/explain.hpp>
#include <nutgraf/language.hpp>
#include <nutgraf/summarize.hpp>

#include "explained.hpp"

namespace nutgraf::tests {
namespace {

using namespace std::chrono_literals;

constexpr unsigned kThreads = 16;

/// Calls work(number) on all threads at once, and gives their exceptions back as failures.
template <class Work>
void at_once(const Work& work) {
  std::latch start{kThreads};
  std::vector<std::jthread> threads;
  for (unsigned number = 0; number < kThreads; ++number) {
    threads.emplace_back([&, number] {
      start.arrive_and_wait();
      work(number);
    });
  }
}

const std::string_view kTexts[] = {
    "Storm at Tarn\n\nThe harbour wall of Tarn broke in the storm. Engineers measured the cracks in the wall on "
    "Monday. "
    "They say that the harbour stays closed until autumn. The repair costs two million crowns. Boats land at Brenn.",
    "Der Hafen von Tarn bleibt bis zum Herbst geschlossen. Ingenieure haben die Risse in der Mauer vermessen. Die "
    "Reparatur der Mauer kostet zwei Millionen Kronen. Die Fischer landen am alten Kai.",
    "\u6E2F\u53E3\u7684\u5899\u88C2\u4E86\u3002\u5DE5\u7A0B\u5E08\u6D4B\u91CF\u4E86\u5899\u3002\u8239\u505C\u5728\u5317"
    "\u8FB9\u3002",
};

/// What every function says of the texts, as text.
std::string say_all(const Options& options) {
  std::string said;
  for (const std::string_view text : kTexts) {
    said += std::string{detect_language(text).language->code} + ' ' + std::to_string(split_sentences(text).size());
    const Analysis analysis = analyze(text, options, true);
    for (const double score : analysis.ranking.scores) said += ' ' + to_text(score);
    const Summary summary = summarize(text, options);
    said += summary.text() + summary.profile;
    const Explanation explanation = explain(text, options, summary.sentences.front().sentence);
    for (const TermShare& share : explanation.terms) said += share.text + to_text(share.share);
  }
  for (const Summary& summary : summarize_many(kTexts, options, 2)) said += summary.text();
  return said + summarize_collection(kTexts, options).text();
}

TEST(SixteenThreads, ShareOneSetOfOptions) {
  std::vector<Options> all;
  for (const Ranker& ranker : every_ranker()) {
    // Profiles of one part each differ in numbers only.
    if (name_of(ranker).starts_with("auto by ") && all.size() % 8 != 0) continue;
    Options& options = all.emplace_back();
    options.ranker = ranker;
    options.selector = find_selector(kSelectorNames[all.size() % kSelectorNames.size()]);
    options.budget = Budget::sentences(2);
    options.coherence = static_cast<Coherence>(all.size() % 3);
    options.query = all.size() % 2 == 0 ? "harbour wall" : "";
  }
  std::vector<std::string> expected;
  for (const Options& options : all) expected.push_back(say_all(options));
  at_once([&](unsigned number) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::size_t own = (i + number) % all.size();
      EXPECT_EQ(say_all(all[own]), expected[own]);
    }
  });
}

TEST(SixteenThreads, ShareOneCorpus) {
  Options options;
  options.background.corpus = std::make_shared<const Corpus>(fit_corpus(kTexts, {.language = "en"}, 2));
  const std::string expected = summarize(kTexts[0], options).text();
  const std::string bytes = options.background.corpus->to_bytes();
  at_once([&](unsigned number) {
    EXPECT_EQ(summarize(kTexts[0], options).text(), expected);
    const Corpus again = fit_corpus(kTexts, {.language = "en"}, 1 + number % 3);
    EXPECT_TRUE(again == *options.background.corpus);
    EXPECT_EQ(again.to_bytes(), bytes);
  });
}

TEST(SixteenThreads, HaveLimitsOfTheirOwn) {
  at_once([&](unsigned number) {
    const std::thread::id own = std::this_thread::get_id();
    const Limits limits{.max_bytes = 10U + number % 2 * 10'000U,
                        .poll = [own] { EXPECT_EQ(std::this_thread::get_id(), own); },
                        .poll_interval = 0ms};
    const LimitScope scope{limits};
    if (number % 2 == 0) {
      EXPECT_THROW(summarize_many(kTexts, {}, 3), LimitError);
    } else {
      EXPECT_EQ(summarize_many(kTexts, {}, 3).size(), std::size(kTexts));
    }
  });
}

TEST(SixteenThreads, AreAllEndedByOneTokenWhileTheyWork) {
  std::string text;
  while (text.size() < 200'000) text += kTexts[0];
  const std::vector<std::string_view> texts(100, text);
  std::stop_source source;
  const Limits limits{.token = source.get_token()};
  std::atomic<unsigned> ended{0};
  std::jthread stopper;
  at_once([&](unsigned number) {
    const LimitScope scope{limits};
    if (number == 0) stopper = std::jthread{[&] { source.request_stop(); }};
    EXPECT_THROW(summarize_many(texts, {}, 2), Cancelled);
    ++ended;
  });
  EXPECT_EQ(ended, kThreads);
}

TEST(ShareOut, DoesEachItemOnce) {
  for (const unsigned threads : {0U, 1U, 2U, 8U, 64U}) {
    for (const std::size_t items : {0U, 1U, 2U, 7U, 1000U}) {
      std::vector<int> done(items);
      share_out(items, threads, [&](std::atomic<std::size_t>& next) {
        for (std::size_t i = next++; i < items; i = next++) ++done[i];
      });
      EXPECT_EQ(done, std::vector<int>(items, 1)) << threads << " threads";
    }
  }
}

TEST(ShareOut, ThrowsTheFirstExceptionAfterAllHaveStopped) {
  std::atomic<int> inside{0}, entered{0};
  const auto work = [&](std::atomic<std::size_t>& next) {
    struct Inside {
      std::atomic<int>& count;
      explicit Inside(std::atomic<int>& c) : count{c} { ++count; }
      ~Inside() { --count; }
    };
    const Inside here{inside};
    if (entered++ == 2) throw std::runtime_error("the third");
    for (std::size_t i = next++; i < 1'000'000; i = next++) {
      while (entered < 3) check_limits();
      check_limits();
    }
  };
  try {
    share_out(1'000'000, 4, work);
    FAIL();
  } catch (const std::runtime_error& error) {
    EXPECT_STREQ(error.what(), "the third");
  }
  EXPECT_EQ(inside, 0);
  EXPECT_EQ(watch.scope, nullptr);
}

TEST(ShareOut, MayBeNestedAndEndsWithTheOuterOne) {
  std::atomic<int> done{0};
  const auto inner = [&](std::atomic<std::size_t>& next) {
    for (std::size_t i = next++; i < 10; i = next++) ++done;
  };
  share_out(4, 4, [&](std::atomic<std::size_t>& next) {
    for (std::size_t i = next++; i < 4; i = next++) share_out(10, 3, inner);
  });
  EXPECT_EQ(done, 40);
  EXPECT_THROW(share_out(4, 4,
                         [&](std::atomic<std::size_t>& next) {
                           const std::size_t own = next++;
                           if (own == 3) throw std::logic_error("the outer one");
                           share_out(2, 2, [](std::atomic<std::size_t>&) {
                             for (;;) check_limits();
                           });
                         }),
               std::logic_error);
}

TEST(ShareOut, PollsWhileItWaitsForItsHelpers) {
  const std::thread::id own = std::this_thread::get_id();
  std::atomic<int> polls{0};
  const Limits limits{.poll = [&] { ++polls; }, .poll_interval = 0ms};
  const LimitScope scope{limits};
  share_out(2, 2, [&](std::atomic<std::size_t>&) {
    if (std::this_thread::get_id() == own) return;
    const int before = polls;
    while (polls == before) std::this_thread::sleep_for(1ms);
  });
  EXPECT_GT(polls, 0);
}

}  // namespace
}  // namespace nutgraf::tests
