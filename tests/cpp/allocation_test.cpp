// Each of the first 2,000 allocations of a call fails once. Then the call throws std::bad_alloc, or gives what it always
// gives where it can do without; in either case it keeps no memory.
#include <cerrno>
#include <functional>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include <nutgraf/arrow.hpp>
#include <nutgraf/corpus.hpp>
#include <nutgraf/explain.hpp>
#include <nutgraf/summarize.hpp>

#include "arrow_arrays.hpp"
#include "failing_memory.hpp"
#include "text_reader.hpp"

namespace nutgraf::tests {
namespace {

constexpr std::size_t kMostAllocations = 2000;

constexpr std::string_view kPage =
    "Ferry stops for the winter\nBy Ann Lee\n\nThe ferry to the islands stops on Monday. \"We ask for patience,\" the "
    "captain said. However, it comes back in May.\n\n* Tickets stay valid.\n* Refunds take a week.\n\nRead more\n";
constexpr std::string_view kReply = "The ferry to the islands stops on Monday, says the harbour. Nobody was asked.";

/// What a call gives, in a string that tells it from any other.
using Call = std::function<std::string()>;

/// Runs the call with one failure after another, and with none at the end.
void expect_no_leak(const Call& call) {
  const std::string expected = call();  // what is made once and stays is made here
  std::size_t allocation = 0;
  for (bool failed = true; failed && allocation < kMostAllocations; ++allocation) {
    purge();
    const std::ptrdiff_t held = held_blocks();
    fail_after(allocation);
    std::optional<std::string> given;
    try {
      given = call();
    } catch (const std::bad_alloc&) {
      EXPECT_FALSE(given);
    }
    failed = has_failed();
    ASSERT_TRUE(given ? *given == expected : failed) << "allocation " << allocation << (given ? ": " + *given : "");
    given.reset();
    purge();
    ASSERT_EQ(held_blocks(), held) << "allocation " << allocation;
  }
  EXPECT_GT(allocation, 10U);
  std::cout << allocation << " allocations\n";
}

Options english() {
  Options options;
  options.reading.language = "en";
  return options;
}

std::string words_of(const Summary& summary) { return summary.language + summary.why + summary.text(); }

template <class Variant, std::size_t I = 0>
void for_each_alternative(const std::function<void(const Variant&)>& call) {
  call(std::variant_alternative_t<I, Variant>{});
  if constexpr (I + 1 < std::variant_size_v<Variant>) for_each_alternative<Variant, I + 1>(call);
}

TEST(Allocation, FailsWhileSummarizing) {
  expect_no_leak([] { return words_of(summarize(kPage)); });
  Options asked = english();
  asked.query = "When does the ferry come back?";
  expect_no_leak([&] { return words_of(summarize(kPage, asked)); });
}

TEST(Allocation, FailsInAnyRanker) {
  for_each_alternative<Ranker>([](const Ranker& ranker) {
    Options options = english();
    options.ranker = ranker;
    expect_no_leak([&] { return words_of(summarize(kReply, options)); });
  });
}

TEST(Allocation, FailsInAnySelector) {
  for_each_alternative<Selector>([](const Selector& selector) {
    Options options = english();
    options.selector = selector;
    expect_no_leak([&] { return words_of(summarize(kReply, options)); });
  });
}

TEST(Allocation, FailsWhileReading) {
  expect_no_leak([] { return std::to_string(parse(kPage).sentences.size()); });
  expect_no_leak([] { return std::to_string(split_sentences(kPage).size()); });
}

TEST(Allocation, FailsWhileAnalyzing) {
  expect_no_leak([] { return std::to_string(analyze(kPage, {}, true).ranking.scores.size()); });
}

TEST(Allocation, FailsWhileExplaining) {
  expect_no_leak([] { return std::to_string(explain(kReply, {}, 0).score); });
}

TEST(Allocation, FailsInACollection) {
  const std::vector<std::string_view> texts{kReply, kReply, kPage};
  expect_no_leak([&] { return words_of(summarize_collection(texts)); });
}

TEST(Allocation, FailsInABatchOfThreads) {
  const std::vector<std::string_view> texts{kReply, kReply, kReply};
  expect_no_leak([&] { return words_of(summarize_many(texts, {}, 2).back()); });
}

TEST(Allocation, FailsInACorpus) {
  const std::vector<std::string_view> texts{kReply, kPage};
  const Reading reading = english().reading;
  expect_no_leak([&] { return fit_corpus(texts, reading, 1).to_bytes(); });
  const Corpus corpus = fit_corpus(texts, reading, 1);
  const std::string bytes = corpus.to_bytes();
  expect_no_leak([&] {
    Corpus read = Corpus::from_bytes(bytes);
    read.merge(corpus);
    read.prune(2);
    return read.to_bytes();
  });
}

// ---------------------------------------------------------------- Arrow

/// The batches of a stream and its error. Throws std::bad_alloc where that is the error.
std::string read_to_end(ArrowArrayStream& stream) {
  std::string told;
  while (true) {
    ArrowArray next{};
    if (const int code = stream.get_next(&stream, &next); code != 0) {
      if (code == ENOMEM) throw std::bad_alloc{};
      return told + stream.get_last_error(&stream);
    }
    if (next.release == nullptr) return told;
    const Owned<ArrowArray> batch{&next};
    told += std::to_string(next.length) + " rows; ";
  }
}

std::string summarize_lent(LentStream& texts) {
  texts.next = 0;
  Owned<ArrowArrayStream> summaries = summarize_stream(texts.lend(), std::nullopt, {}, OnError::raise, 1);
  ArrowSchema schema{};
  if (summaries->get_schema(&*summaries, &schema) != 0) throw std::bad_alloc{};
  const Owned<ArrowSchema> owned{&schema};
  return read_to_end(*summaries);
}

LentStream stream_of_texts() { return {.schema = schema_of_type("u"), .arrays = {}}; }

TEST(Allocation, FailsInAStreamOfArrowBatches) {
  LentStream texts = stream_of_texts();
  texts.arrays.push_back(strings_of<std::int32_t>({std::string{kReply}, std::nullopt}));
  expect_no_leak([&] { return summarize_lent(texts); });
}

TEST(Allocation, FailsWhileAnArrowErrorIsTold) {
  LentStream texts = stream_of_texts();
  texts.arrays.push_back(strings_of<std::int32_t>({"Rain fell.", "It rose."}));
  set(1, 1, std::int32_t{-5})(*texts.arrays.back());
  expect_no_leak([&] { return summarize_lent(texts); });
}

}  // namespace
}  // namespace nutgraf::tests
