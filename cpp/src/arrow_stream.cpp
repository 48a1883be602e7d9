// Streams that others read: each callback catches what is thrown and gives its errno and message.
#include <nutgraf/arrow.hpp>

#include <atomic>
#include <cerrno>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nutgraf/corpus.hpp>
#include <nutgraf/summarize.hpp>

#include "arrow_read.hpp"
#include "arrow_write.hpp"
#include "checkpoint.hpp"
#include "threads.hpp"

namespace nutgraf {
namespace {

// What is summarised before it is given out ends at this many rows or bytes, whichever comes first.
constexpr std::int64_t kMostRows = 1024;
constexpr std::size_t kMostBytes = std::size_t{1} << 23U;

// ---------------------------------------------------------------- a stream of our own

/// What went wrong, as a stream tells it.
struct Failure {
  int code = 0;
  std::string message{};
};

Failure failure_of(const std::exception_ptr& error) noexcept {
  try {
    try {
      std::rethrow_exception(error);
    } catch (const std::bad_alloc&) {
      throw;
    } catch (const std::exception& e) {
      return {EINVAL, e.what()};
    } catch (...) {
      return {EINVAL, "unknown error"};
    }
  } catch (...) {
    return {ENOMEM};  // without a message, which would take memory
  }
}

/// A Source has `get_schema()`, which gives an Owned<ArrowSchema>, and `get_next()`, which gives an Owned<ArrowArray>
/// that holds nothing at the end. Both may throw; once get_next() has, the stream gives that error again.
template <class Source>
struct Stream {
  Source source;
  Failure failure{};

  static Stream& of(ArrowArrayStream* stream) { return *static_cast<Stream*>(stream->private_data); }

  template <class Call, class Out>
  int answer(Call call, Out* out) noexcept {
    *out = Out{};
    try {
      if (failure.code == 0) call().move_to(out);
    } catch (...) {
      failure = failure_of(std::current_exception());
    }
    return failure.code;
  }
};

template <class Source>
Owned<ArrowArrayStream> to_stream(Source source) {
  using Ours = Stream<Source>;
  ArrowArrayStream stream{};
  stream.private_data = new Ours{std::move(source)};
  stream.get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
    Ours& ours = Ours::of(self);
    return ours.answer([&] { return ours.source.get_schema(); }, out);
  };
  stream.get_next = [](ArrowArrayStream* self, ArrowArray* out) {
    Ours& ours = Ours::of(self);
    return ours.answer([&] { return ours.source.get_next(); }, out);
  };
  stream.get_last_error = [](ArrowArrayStream* self) -> const char* {
    const Failure& failure = Ours::of(self).failure;
    return failure.message.empty() ? nullptr : failure.message.c_str();
  };
  stream.release = [](ArrowArrayStream* self) {
    delete &Ours::of(self);
    self->release = nullptr;
  };
  return Owned{&stream};
}

// ---------------------------------------------------------------- somebody else's stream

[[noreturn]] void fail(ArrowArrayStream& stream, int code) {
  if (code == ENOMEM) throw std::bad_alloc{};
  const char* const message = stream.get_last_error == nullptr ? nullptr : stream.get_last_error(&stream);
  const std::string_view reason = message == nullptr ? "no reason given" : message;
  throw std::runtime_error("the stream of texts failed: " + std::string{reason.substr(0, 400)});
}

Owned<ArrowSchema> schema_of(ArrowArrayStream& stream) {
  ArrowSchema schema{};
  if (const int code = stream.get_schema(&stream, &schema); code != 0) fail(stream, code);
  return Owned{&schema};
}

/// Holds nothing at the end.
Owned<ArrowArray> next_of(ArrowArrayStream& stream) {
  ArrowArray array{};
  if (const int code = stream.get_next(&stream, &array); code != 0) fail(stream, code);
  return Owned{&array};
}

// ---------------------------------------------------------------- summaries

/// A row, or why there is none.
struct Item {
  std::optional<std::string_view> text{};
  SummaryRow row{};
  std::exception_ptr error{};
};

/// The error with words before its message that say where.
std::exception_ptr with_place(const std::exception_ptr& error, const std::string& place) {
  try {
    std::rethrow_exception(error);
  } catch (const std::bad_alloc&) {
    return error;
  } catch (const std::exception& e) {
    return std::make_exception_ptr(std::runtime_error(place + ": " + e.what()));
  }
}

/// Runs `work`. What the row itself is to blame for is its error.
template <class Work>
void attempt(Item& item, const Work& work) {
  try {
    work();
  } catch (const FormatError&) {
    item.error = std::current_exception();
  } catch (const LimitError&) {
    item.error = std::current_exception();
  }
}

struct Summarizing {
  Owned<ArrowArrayStream> texts;
  TextColumn column;
  Options options;
  OnError on_error = OnError::raise;
  unsigned threads = 0;
  Owned<ArrowArray> batch{};     // holds nothing where the next is due
  std::int64_t row = 0;          // the next of the batch
  std::int64_t rows_before = 0;  // of all batches before
  std::exception_ptr error{};    // due after the rows before it

  static Owned<ArrowSchema> get_schema() { return summary_schema(); }

  /// What failed is released at once: later may be a bad moment for its owner.
  Owned<ArrowArray> get_next() {
    try {
      return summarize_next();
    } catch (...) {
      batch.reset();
      texts.reset();
      throw;
    }
  }

  Owned<ArrowArray> summarize_next() {
    if (error) std::rethrow_exception(error);
    try {
      if (!find_batch()) return {};
    } catch (...) {
      std::rethrow_exception(with_place(std::current_exception(), "after " + std::to_string(rows_before) + " rows"));
    }
    const BatchReader reader{*batch, column};
    std::vector<Item> items = read(reader);
    summarize_all(items);
    std::vector<SummaryRow> rows = keep(items);
    row += static_cast<std::int64_t>(items.size());
    if (row == reader.rows()) {
      rows_before += row;
      row = 0;
      batch.reset();
    }
    if (rows.empty()) std::rethrow_exception(error);
    return to_batch(rows);
  }

  /// Whether there is a batch with rows that are left, which has been checked as a whole.
  bool find_batch() {
    while (!batch.holds()) {
      checkpoint(64);
      batch = next_of(*texts);
      if (!batch.holds()) return false;
      if (BatchReader{*batch, column}.rows() == 0) batch.reset();
    }
    return true;
  }

  /// The next texts of the batch: at least one.
  std::vector<Item> read(const BatchReader& reader) const {
    std::vector<Item> items;
    std::size_t bytes = 0;
    for (std::int64_t i = row; i < reader.rows() && i - row < kMostRows; ++i) {
      checkpoint(16);
      Item item;
      attempt(item, [&] { item.text = reader.at(i); });
      bytes += item.text ? item.text->size() : 0;
      if (!items.empty() && bytes > kMostBytes) break;
      items.push_back(std::move(item));
    }
    return items;
  }

  void summarize_all(std::vector<Item>& items) const {
    share_out(items.size(), threads, [&](std::atomic<std::size_t>& next) {
      for (std::size_t i = next++; i < items.size(); i = next++) {
        Item& item = items[i];
        item.row.is_null = !item.text;
        if (!item.text) continue;
        attempt(item, [&] { item.row = to_row(*item.text, summarize(*item.text, options), column.is_binary); });
      }
    });
  }

  /// The rows before the first that failed, if that is an error; else all.
  std::vector<SummaryRow> keep(std::vector<Item>& items) {
    std::vector<SummaryRow> rows;
    for (Item& item : items) {
      if (item.error && on_error == OnError::raise) {
        const std::int64_t position = rows_before + row + static_cast<std::int64_t>(rows.size());
        error = with_place(item.error, "row " + std::to_string(position));
        break;
      }
      if (item.error) item.row = SummaryRow{.is_null = true};
      rows.push_back(std::move(item.row));
    }
    return rows;
  }
};

/// One array, given once.
struct Single {
  Owned<ArrowSchema> schema;
  Owned<ArrowArray> array;

  Owned<ArrowSchema> get_schema() { return std::move(schema); }
  Owned<ArrowArray> get_next() { return std::move(array); }
};

}  // namespace

Owned<ArrowArrayStream> summarize_stream(Owned<ArrowArrayStream> texts, const std::optional<std::string>& column,
                                         const Options& options, OnError on_error, unsigned threads) {
  validate(options);
  if (!texts.holds()) throw FormatError("Arrow stream: it has been released");
  if (texts->get_schema == nullptr || texts->get_next == nullptr) throw FormatError("Arrow stream: it cannot be read");
  Owned<ArrowSchema> schema = schema_of(*texts);
  TextColumn found = find_texts(*schema, column);
  return to_stream(Summarizing{
      .texts = std::move(texts), .column = found, .options = options, .on_error = on_error, .threads = threads});
}

Owned<ArrowArrayStream> stream_of(Owned<ArrowSchema> schema, Owned<ArrowArray> array) {
  return to_stream(Single{std::move(schema), std::move(array)});
}

}  // namespace nutgraf
