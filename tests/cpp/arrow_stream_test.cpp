#include <nutgraf/arrow.hpp>

#include <cerrno>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <nutgraf/corpus.hpp>

#include "arrow_arrays.hpp"
#include "arrow_read.hpp"

namespace nutgraf {
namespace {

const Cells kCells{"Rain fell on the hills.", std::nullopt, "", "Short.",
                   "Nobody was hurt in the flood. The dam held."};

LentStream stream_of_texts(std::vector<LentArray> arrays, const char* format = "u") {
  return {.schema = schema_of_type(format), .arrays = std::move(arrays)};
}

/// Reads a stream to its end, or its error. Each batch is the lengths of its texts; -1 for null.
struct Reading {
  std::vector<std::vector<std::int64_t>> batches{};
  std::string error{};
};

Reading read_stream(Owned<ArrowArrayStream> stream) {
  Reading reading;
  const TextColumn column = find_texts(*summary_schema(), "text");
  while (true) {
    ArrowArray next{};
    if (stream->get_next(&*stream, &next) != 0) {
      reading.error = stream->get_last_error(&*stream);
      EXPECT_EQ(next.release, nullptr);
      return reading;
    }
    if (next.release == nullptr) return reading;
    Owned<ArrowArray> batch{&next};
    const BatchReader reader{*batch, column};
    std::vector<std::int64_t> sizes;
    for (std::int64_t row = 0; row < reader.rows(); ++row) {
      const auto text = reader.at(row);
      sizes.push_back(text ? static_cast<std::int64_t>(text->size()) : -1);
    }
    reading.batches.push_back(sizes);
  }
}

std::vector<LentArray> together(LentArray a, LentArray b, LentArray c) {
  std::vector<LentArray> all;
  all.push_back(std::move(a));
  all.push_back(std::move(b));
  all.push_back(std::move(c));
  return all;
}

TEST(SummarizeStream, GivesARowForEachRowAndReleasesAllOnce) {
  LentStream texts = stream_of_texts(together(texts_of("u", kCells), texts_of("u", {}), texts_of("u", kCells)));
  const Reading reading = read_stream(summarize_stream(texts.lend(), std::nullopt));
  const std::vector<std::int64_t> sizes{23, -1, 0, 6, 43};
  EXPECT_EQ(reading.batches, (std::vector{sizes, sizes}));
  EXPECT_EQ(reading.error, "");
  EXPECT_EQ(texts.releases, 1);
  EXPECT_EQ(texts.schema->releases, 1);
  for (const LentArray& array : texts.arrays) EXPECT_EQ(array->releases, 1);
}

TEST(SummarizeStream, ReleasesAllOnceWhenItIsDroppedHalfWay) {
  LentStream texts = stream_of_texts(together(texts_of("u", Cells(3000, "Rain.")), texts_of("u", kCells), nullptr));
  {
    Owned<ArrowArrayStream> stream = summarize_stream(texts.lend(), std::nullopt);
    ArrowArray next{};
    ASSERT_EQ(stream->get_next(&*stream, &next), 0);
    EXPECT_EQ(next.length, 1024);
    next.release(&next);
    EXPECT_EQ(texts.arrays[0]->releases, 0);
  }
  EXPECT_EQ(texts.releases, 1);
  EXPECT_EQ(texts.arrays[0]->releases, 1);
  EXPECT_EQ(texts.arrays[1]->releases, 0);  // was never given away
}

TEST(SummarizeStream, ReleasesTheTextsWhereOptionsAreWrong) {
  LentStream texts = stream_of_texts({});
  EXPECT_THROW(summarize_stream(texts.lend(), "text"), std::invalid_argument);
  EXPECT_EQ(texts.releases, 1);
  EXPECT_EQ(texts.schema->releases, 1);
}

TEST(SummarizeStream, TellsWhereTheTextsFailAndGivesTheRowsBefore) {
  LentStream texts = stream_of_texts(together(texts_of("u", kCells), nullptr, texts_of("u", kCells)));
  const Reading reading = read_stream(summarize_stream(texts.lend(), std::nullopt));
  EXPECT_EQ(reading.batches.size(), 1U);
  EXPECT_EQ(reading.error, "after 5 rows: the stream of texts failed: the disk is full");
}

TEST(SummarizeStream, TellsTheRowThatIsBadAndGivesTheRowsBefore) {
  for (const OnError on_error : {OnError::raise, OnError::null}) {
    LentArray bad = texts_of("u", kCells);
    set<std::int32_t>(1, 4, 1'000'000)(*bad);  // rows 3 and 4
    LentStream texts = stream_of_texts(together(texts_of("u", kCells), std::move(bad), texts_of("u", kCells)));
    const Reading reading = read_stream(summarize_stream(texts.lend(), std::nullopt, {}, on_error));
    const std::vector<std::int64_t> sizes{23, -1, 0, 6, 43};
    if (on_error == OnError::null) {
      EXPECT_EQ(reading.batches, (std::vector{sizes, {23, -1, 0, -1, -1}, sizes}));
      EXPECT_EQ(reading.error, "");
    } else {
      EXPECT_EQ(reading.batches, (std::vector{sizes, {23, -1, 0}}));
      EXPECT_EQ(reading.error, "row 8: Arrow array: offsets 23 and 1000000 are no part of 72 bytes");
    }
    EXPECT_EQ(texts.arrays[1]->releases, 1);
  }
}

TEST(SummarizeStream, ABatchThatLiesIsAnErrorInAnyCase) {
  LentArray bad = texts_of("u", kCells);
  bad->value.n_buffers = 2;
  LentStream texts = stream_of_texts(together(texts_of("u", kCells), std::move(bad), nullptr));
  const Reading reading = read_stream(summarize_stream(texts.lend(), std::nullopt, {}, OnError::null));
  EXPECT_EQ(reading.batches.size(), 1U);
  EXPECT_EQ(reading.error, "after 5 rows: Arrow array: it has 2 buffers, not 3");
  EXPECT_EQ(texts.arrays[1]->releases, 1);
}

TEST(SummarizeStream, AnErrorIsGivenAgain) {
  LentStream texts = stream_of_texts(together(nullptr, nullptr, nullptr));
  Owned<ArrowArrayStream> stream = summarize_stream(texts.lend(), std::nullopt);
  for (int i = 0; i < 3; ++i) {
    ArrowArray next{};
    EXPECT_EQ(stream->get_next(&*stream, &next), EINVAL);
  }
  EXPECT_EQ(texts.next, 1U);  // and nothing more is asked for
}

TEST(SummarizeStream, MakesSmallBatchesOfLargeOnes) {
  const std::string paragraph(1 << 22, 'a');
  LentStream rows =
      stream_of_texts(together(texts_of("u", Cells(2500, "Rain.")), texts_of("u", {}), texts_of("u", {})));
  const Reading by_rows = read_stream(summarize_stream(rows.lend(), std::nullopt));
  ASSERT_EQ(by_rows.batches.size(), 3U);
  EXPECT_EQ(by_rows.batches[0].size() + by_rows.batches[1].size(), 2048U);
  LentStream bytes =
      stream_of_texts(together(texts_of("u", Cells(5, paragraph)), texts_of("u", {}), texts_of("u", {})));
  const Reading by_bytes = read_stream(summarize_stream(bytes.lend(), std::nullopt));
  ASSERT_EQ(by_bytes.batches.size(), 3U);
  EXPECT_EQ(by_bytes.batches[0].size(), 2U);
}

TEST(SummarizeStream, AStreamThatIsNoneIsAnError) {
  EXPECT_THROW(summarize_stream({}, std::nullopt), FormatError);
  LentStream texts = stream_of_texts({});
  Owned<ArrowArrayStream> stream = texts.lend();
  stream->get_next = nullptr;
  EXPECT_THROW(summarize_stream(std::move(stream), std::nullopt), FormatError);
  EXPECT_EQ(texts.releases, 1);
}

TEST(SummarizeStream, OneArrayIsAStream) {
  const LentSchema schema = schema_of_type("vu");
  const LentArray array = texts_of("vu", kCells);
  ArrowSchema given_schema = schema->value;
  ArrowArray given_array = array->value;
  Owned<ArrowArrayStream> stream = stream_of(Owned{&given_schema}, Owned{&given_array});
  const Reading reading = read_stream(summarize_stream(std::move(stream), std::nullopt));
  EXPECT_EQ(reading.batches, (std::vector<std::vector<std::int64_t>>{{23, -1, 0, 6, 43}}));
  EXPECT_EQ(schema->releases, 1);
  EXPECT_EQ(array->releases, 1);
}

TEST(SummarizeStream, AColumnMayBeMovedOutOfABatch) {
  LentStream texts = stream_of_texts(together(texts_of("u", kCells), texts_of("u", {}), texts_of("u", {})));
  Owned<ArrowArrayStream> stream = summarize_stream(texts.lend(), std::nullopt);
  ArrowArray batch{};
  ASSERT_EQ(stream->get_next(&*stream, &batch), 0);
  Owned<ArrowArray> column{batch.children[0]};
  batch.release(&batch);
  const TextColumn strings = find_texts(schema_of_type("u")->value, std::nullopt);
  const BatchReader reader{*column, strings};
  EXPECT_EQ(reader.at(0), kCells[0]);
}

}  // namespace
}  // namespace nutgraf
