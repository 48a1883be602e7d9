// Calls that are ended from outside: at any checkpoint they throw, leave nothing behind, and the next call is as ever.
#include <nutgraf/stop.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <nutgraf/corpus.hpp>
#include <nutgraf/summarize.hpp>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

using namespace std::chrono_literals;

/// Prose of invented words.
const std::string& prose() {
  static const std::string text = [] {
    Random random{17};
    std::string words;
    while (words.size() < 150'000) {
      const std::size_t length = 4 + random.below(16);
      for (std::size_t i = 0; i < length; ++i)
        words.append(i == 0 ? "Nor" : " ta").append(std::to_string(random.below(3000)));
      words += random.chance(0.2) ? ".\n\n" : ". ";
    }
    return words;
  }();
  return text;
}

struct Enough : std::exception {};

/// How often `call` looks at its limits.
std::size_t count_looks(const std::function<void()>& call) {
  std::size_t looks = 0;
  const Limits limits{.poll = [&] { ++looks; }, .poll_interval = 0ms};
  const LimitScope scope{limits};
  call();
  return looks;
}

/// Whether `call` ends when it looks at its limits for the time after `before`.
bool ends_after(std::size_t before, const std::function<void()>& call) {
  std::size_t left = before;
  const Limits limits{.poll =
                          [&] {
                            if (left-- == 0) throw Enough{};
                          },
                      .poll_interval = 0ms};
  const LimitScope scope{limits};
  try {
    call();
  } catch (const Enough&) {
    return true;
  }
  return false;
}

void expect_same(const Summary& a, const Summary& b) {
  EXPECT_EQ(a.text(), b.text());
  ASSERT_EQ(a.sentences.size(), b.sentences.size());
  for (std::size_t i = 0; i < a.sentences.size(); ++i) EXPECT_EQ(a.sentences[i].score, b.sentences[i].score);
}

TEST(Stop, EveryLookCanEndACallAndTheNextCallIsAsEver) {
  const Summary expected = summarize(prose(), {});
  const auto call = [] { summarize(prose(), {}); };
  const std::size_t looks = count_looks(call);
  EXPECT_GT(looks, prose().size() / 20'000);
  for (std::size_t k = 0; k < looks; k += 1 + looks / 20) EXPECT_TRUE(ends_after(k, call)) << k;
  EXPECT_FALSE(ends_after(looks, call));
  expect_same(summarize(prose(), {}), expected);
}

TEST(Stop, EveryRankerAndSelectorLooksWhileItWorks) {
  const auto check = [](const Options& options, std::string_view name) {
    const auto call = [&] { summarize(prose(), options); };
    const std::size_t parsing = count_looks([] { parse(prose()); });
    const std::size_t looks = count_looks(call);
    EXPECT_GT(looks, parsing + 3) << name;
    for (std::size_t k = parsing; k < looks; k += 1 + (looks - parsing) / 4) EXPECT_TRUE(ends_after(k, call)) << name;
  };
  for (const std::string_view name : kRankerNames) {
    Options options;
    options.ranker = find_ranker(name);
    check(options, name);
  }
  for (const std::string_view name : kSelectorNames) {
    Options options;
    options.selector = find_selector(name);
    options.budget = Budget::ratio(0.1);
    check(options, name);
  }
}

TEST(Stop, EveryFunctionIsCancelledByItsTokenAndEndedByItsDeadline) {
  const std::vector<std::string_view> texts{prose(), prose()};
  const Corpus corpus = fit_corpus(texts, {.language = "en"}, 1);
  const std::string bytes = corpus.to_bytes();
  const std::vector<std::function<void()>> calls{
      [] { summarize(prose(), {}); },
      [] { analyze(prose(), {}); },
      [] { parse(prose()); },
      [] { split_sentences(prose()); },
      [&] { summarize_collection(texts, {}); },
      [&] { summarize_many(texts, {}, 2); },
      [&] { fit_corpus(texts, {.language = "en"}, 2); },
      [&] { corpus.to_bytes(); },
      [&] { Corpus::from_bytes(bytes); },
  };
  std::stop_source source;
  source.request_stop();
  const Limits cancelled{.token = source.get_token()};
  const Limits late{.deadline = std::chrono::steady_clock::now()};
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const auto under = [&](const Limits& limits) {
      const LimitScope scope{limits};
      calls[i]();
    };
    EXPECT_THROW(under(cancelled), Cancelled) << i;
    EXPECT_THROW(under(late), TimedOut) << i;
    EXPECT_NO_THROW(under({})) << i;
  }
}

TEST(Stop, ScopesNestAndTheOuterOneHoldsToo) {
  std::stop_source source;
  const Limits outer{.token = source.get_token()};
  const LimitScope scope{outer};
  {
    const Limits inner{.max_bytes = 10};
    const LimitScope within{inner};
    EXPECT_THROW(parse("More than ten bytes."), LimitError);
    source.request_stop();
    EXPECT_THROW(parse("Short."), Cancelled);
  }
  EXPECT_THROW(parse("More than ten bytes."), Cancelled);
}

TEST(Stop, TooLargeATextIsRefusedWithBothNumbers) {
  const Limits limits{.max_bytes = 5};
  const LimitScope scope{limits};
  EXPECT_NO_THROW(summarize("Rain.", {}));
  try {
    summarize("Rain fell.", {});
    FAIL();
  } catch (const LimitError& error) {
    EXPECT_STREQ(error.what(), "the text has 10 bytes; the limit is 5");
  }
}

TEST(Stop, WhatEndsOneThreadEndsAllAndIsThrownOnce) {
  const std::vector<std::string_view> texts(64, prose());
  for (const std::size_t before : {0U, 3U, 40U}) {
    EXPECT_TRUE(ends_after(before, [&] { summarize_many(texts, {}, 3); })) << before;
  }
  // The second text is too large, whichever thread has it.
  const std::string large = prose() + prose();
  const std::vector<std::string_view> mixed{prose(), large, prose()};
  const Limits limits{.max_bytes = prose().size()};
  const LimitScope scope{limits};
  EXPECT_THROW(summarize_many(mixed, {}, 3), LimitError);
}

TEST(Stop, ShortCallsPollAsOneLongCallDoes) {
  using Clock = std::chrono::steady_clock;
  int polls = 0;
  const Limits limits{.poll = [&] { ++polls; }, .poll_interval = 5ms};
  const Clock::time_point begin = Clock::now();
  while (Clock::now() - begin < 50ms) {
    const LimitScope scope{limits};
    parse("Short.");
  }
  EXPECT_GE(polls, 1);
  EXPECT_LE(polls, 1 + (Clock::now() - begin) / 5ms);
}

TEST(Stop, NestedScopesPollWhenTheFirstOfThemIsDue) {
  int outer = 0, inner = 0;
  const Limits slow{.poll = [&] { ++outer; }, .poll_interval = 1h};
  const Limits fast{.poll = [&] { ++inner; }, .poll_interval = 0ms};
  const LimitScope scope{slow};
  for (int i = 0; i < 3; ++i) {
    const LimitScope within{fast};
    check_limits();
  }
  EXPECT_EQ(inner, 3);
  EXPECT_EQ(outer, 3);
  check_limits();
  EXPECT_EQ(outer, 3);
}

TEST(Stop, OnlyTheThreadThatSetTheLimitsPolls) {
  const std::vector<std::string_view> texts(8, prose());
  const std::thread::id own = std::this_thread::get_id();
  std::atomic<int> elsewhere{0};
  const std::size_t looks = count_looks([&] {
    const Limits limits{.poll = [&] { elsewhere += std::this_thread::get_id() == own ? 0 : 1; }, .poll_interval = 0ms};
    const LimitScope scope{limits};
    summarize_many(texts, {}, 4);
  });
  EXPECT_EQ(elsewhere, 0);
  EXPECT_GT(looks, 0U);
}

}  // namespace
}  // namespace nutgraf::tests
