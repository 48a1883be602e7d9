// Columns of texts that stand in Apache Arrow's memory layout, summarised as a stream of batches. Written against the
// Arrow C data interface, so that no Arrow library is needed.
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

#include <nutgraf/options.hpp>

// The structs of the C data and C stream interface, as its specification has every project define them:
// https://arrow.apache.org/docs/format/CDataInterface.html
#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

extern "C" {

struct ArrowSchema {
  const char* format;
  const char* name;
  const char* metadata;
  std::int64_t flags;
  std::int64_t n_children;
  ArrowSchema** children;
  ArrowSchema* dictionary;
  void (*release)(ArrowSchema*);
  void* private_data;
};

struct ArrowArray {
  std::int64_t length;
  std::int64_t null_count;
  std::int64_t offset;
  std::int64_t n_buffers;
  std::int64_t n_children;
  const void** buffers;
  ArrowArray** children;
  ArrowArray* dictionary;
  void (*release)(ArrowArray*);
  void* private_data;
};
}
#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

extern "C" {

struct ArrowArrayStream {
  int (*get_schema)(ArrowArrayStream*, ArrowSchema* out);
  int (*get_next)(ArrowArrayStream*, ArrowArray* out);
  const char* (*get_last_error)(ArrowArrayStream*);
  void (*release)(ArrowArrayStream*);
  void* private_data;
};
}
#endif

namespace nutgraf {

/// An ArrowSchema, ArrowArray or ArrowArrayStream that is released once, when its owner is gone.
template <class Struct>
class Owned {
 public:
  Owned() = default;
  /// Moves out of `source`, which is left released.
  explicit Owned(Struct* source) : value_{*source} { source->release = nullptr; }
  Owned(Owned&& other) noexcept : Owned(&other.value_) {}
  Owned& operator=(Owned&& other) noexcept {
    if (this != &other) {
      reset();
      value_ = other.value_;
      other.value_.release = nullptr;
    }
    return *this;
  }
  ~Owned() { reset(); }

  void reset() {
    if (value_.release != nullptr) value_.release(&value_);
    value_.release = nullptr;
  }
  /// Moves into `target`, whose content must be released or undefined.
  void move_to(Struct* target) {
    *target = value_;
    value_.release = nullptr;
  }
  bool holds() const { return value_.release != nullptr; }
  Struct& operator*() { return value_; }
  Struct* operator->() { return &value_; }

 private:
  Struct value_{};
};

/// A column holds no texts. The message names the column and its type.
class ColumnError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// What becomes of a row that cannot be summarised: an error, or a row of nulls.
enum class OnError : std::uint8_t { raise, null };

/// Summaries of a stream of texts, a batch at a time as they are asked for. They have the schema
///
///     text       utf8: the sentences, joined by single spaces
///     sentences  list<struct<start: int64, end: int64, score: double, text: utf8>>, in the order of the text
///     language   utf8: code of the language that the text was read as
///
/// and one row for each row of `texts`, in its order; a null gives a row of nulls. What is not UTF-8 is U+FFFD in
/// them. Offsets count code points in a column of strings, bytes in a column of binary.
///
/// `texts`    of utf8, large_utf8, utf8_view, binary, large_binary, binary_view, null, or a dictionary of the first
///            six; or of batches (structs) with such a column. Read in place. Batches may have any size: no more than
///            1,024 rows, or 8 MiB of text, are summarised before they are given out.
/// `column`   its name in batches; none where `texts` is the column itself, or has only one.
/// `threads`  0 is one for each processor.
///
/// Throws std::invalid_argument for an option out of range or another name than the batches have, ColumnError for a
/// column without texts, FormatError for a schema that is none. What goes wrong later is the error of the stream, after
/// the rows before it; its message holds the row's number, from 0, in the whole stream. What the buffers of an array
/// hold is checked before it is used; how large they are is not known from the interface, but for those of views.
Owned<ArrowArrayStream> summarize_stream(Owned<ArrowArrayStream> texts, const std::optional<std::string>& column,
                                         const Options& options = {}, OnError on_error = OnError::raise,
                                         unsigned threads = 0);

/// One array as a stream.
Owned<ArrowArrayStream> stream_of(Owned<ArrowSchema> schema, Owned<ArrowArray> array);

/// The schema of summarize_stream().
Owned<ArrowSchema> summary_schema();

}  // namespace nutgraf
