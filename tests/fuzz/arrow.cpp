// Arrow columns of every type of text whose buffers hold any bytes, and whose counts may lie. The interface does not say
// how large a buffer is: each is as large as the array's true counts ask for, and the last offset is true.
#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

#include <nutgraf/arrow.hpp>
#include <nutgraf/corpus.hpp>

#include "../cpp/arrow_arrays.hpp"
#include "input.hpp"

using namespace nutgraf;

namespace {

constexpr std::string_view kIndexFormats = "cCsSiIlL";

/// `size` bytes of the input, zeros where it ends.
std::vector<char> bytes_from(fuzz::Input& input, std::size_t size) {
  const std::string_view taken = input.take(size);
  std::vector<char> bytes(taken.begin(), taken.end());
  bytes.resize(size);
  return bytes;
}

std::vector<char> bitmap_from(fuzz::Input& input, std::size_t rows) {
  return input.below(2) == 0 ? std::vector<char>{} : bytes_from(input, rows / 8 + 1);
}

/// Numbers: small ones of a byte each, or any bytes.
template <class Value>
std::vector<char> numbers_from(fuzz::Input& input, std::size_t count) {
  if (input.below(4) == 0) return bytes_from(input, count * sizeof(Value));
  std::vector<Value> values;
  for (std::size_t i = 0; i < count; ++i) values.push_back(static_cast<Value>(input.byte() / 2));
  return bytes_of(values);
}

template <class Offset>
LentArray strings_from(fuzz::Input& input, std::size_t rows) {
  std::vector<char> bitmap = bitmap_from(input, rows);
  std::vector<char> offsets = numbers_from<Offset>(input, rows + 1);
  const std::size_t size = input.byte();
  const auto last = static_cast<Offset>(size);
  std::memcpy(&offsets[rows * sizeof last], &last, sizeof last);
  return array_of(static_cast<std::int64_t>(rows), {bitmap, offsets, bytes_from(input, size)});
}

LentArray views_from(fuzz::Input& input, std::size_t rows) {
  std::vector<char> bitmap = bitmap_from(input, rows);
  std::vector<char> views = numbers_from<std::int32_t>(input, 4 * rows);
  const std::vector<std::int64_t> sizes{input.byte(), input.byte()};
  std::vector<char> first = bytes_from(input, static_cast<std::size_t>(sizes[0]));
  std::vector<char> second = bytes_from(input, static_cast<std::size_t>(sizes[1]));
  return array_of(static_cast<std::int64_t>(rows), {bitmap, views, first, second, bytes_of(sizes)});
}

LentArray texts_from(fuzz::Input& input, std::string_view format, std::size_t rows) {
  if (format == "vu" || format == "vz") return views_from(input, rows);
  if (format == "u" || format == "z") return strings_from<std::int32_t>(input, rows);
  if (format == "U" || format == "Z") return strings_from<std::int64_t>(input, rows);
  return array_of(static_cast<std::int64_t>(rows), {});
}

LentArray indices_from(fuzz::Input& input, char format, std::size_t rows) {
  std::vector<char> bitmap = bitmap_from(input, rows);
  switch (format) {
    case 'c':
    case 'C': return array_of(static_cast<std::int64_t>(rows), {bitmap, numbers_from<std::uint8_t>(input, rows)});
    case 's':
    case 'S': return array_of(static_cast<std::int64_t>(rows), {bitmap, numbers_from<std::uint16_t>(input, rows)});
    case 'i':
    case 'I': return array_of(static_cast<std::int64_t>(rows), {bitmap, numbers_from<std::uint32_t>(input, rows)});
    default: return array_of(static_cast<std::int64_t>(rows), {bitmap, numbers_from<std::uint64_t>(input, rows)});
  }
}

/// A lie, most often none, that the counts or pointers of an array show.
void bend(fuzz::Input& input, Lent<ArrowArray>& array) {
  const std::uint8_t choice = input.byte();
  const std::int64_t number = static_cast<std::int8_t>(input.byte());
  ArrowArray& value = array.value;
  switch (choice) {
    case 1: value.null_count = number; break;
    case 2: value.length = number < 0 ? number : std::numeric_limits<std::int64_t>::max() - number; break;
    case 3: value.offset = number < 0 ? number : std::numeric_limits<std::int64_t>::max() - number; break;
    case 4: value.n_buffers = std::min(value.n_buffers, number % 3); break;
    case 5: value.buffers = nullptr; break;
    case 6:
      if (!array.buffers.empty())
        array.buffers[static_cast<std::size_t>(number & 0x7F) % array.buffers.size()] = nullptr;
      break;
    case 7: value.release = nullptr; break;
    case 8: value.dictionary = nullptr; break;
    case 9: value.n_children = number; break;
    case 10: value.children = nullptr; break;
    case 11: std::fill(array.pointers.begin(), array.pointers.end(), nullptr); break;
    default:  // a slice: true
      value.offset = choice % (value.length + 1);
      value.length -= value.offset;
  }
}

struct Column {
  std::string format;
  char index = 0;
  bool in_batch = false;
};

LentSchema schema_from(const Column& column) {
  LentSchema schema = schema_of_type(column.index == 0 ? column.format : std::string{column.index});
  if (column.index != 0) {
    schema->dictionary = schema_of_type(column.format);
    schema->value.dictionary = &schema->dictionary->value;
  }
  return column.in_batch ? batch_schema_of(std::move(schema)) : std::move(schema);
}

LentArray array_from(fuzz::Input& input, const Column& column) {
  LentArray array;
  const std::size_t rows = input.below(12);
  if (column.index == 0) {
    array = texts_from(input, column.format, rows);
  } else {
    array = indices_from(input, column.index, rows);
    array->dictionary = texts_from(input, column.format, input.below(6));
    bend(input, *array->dictionary);
    array->value.dictionary = &array->dictionary->value;
  }
  bend(input, *array);
  if (!column.in_batch) return array;
  LentArray batch = array_of(std::max<std::int64_t>(array->value.length, 0), {bitmap_from(input, rows)});
  if (batch->value.length > 12) batch->value.length = 12;
  batch->adopt(std::move(array));
  bend(input, *batch);
  return batch;
}

/// The rows of what a stream gives, up to its end or its error.
std::int64_t read_all(ArrowArrayStream& stream) {
  std::int64_t rows = 0;
  for (int i = 0; i < 100; ++i) {
    ArrowArray next{};
    if (stream.get_next(&stream, &next) != 0) {
      fuzz::expect(next.release == nullptr, "an error gives no batch");
      fuzz::expect(stream.get_last_error(&stream) != nullptr, "an error has a message");
      return rows;
    }
    if (next.release == nullptr) return rows;
    const Owned<ArrowArray> batch{&next};
    rows += next.length;
  }
  fuzz::expect(false, "a stream ends");
  return rows;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input{data, size};
  constexpr std::array<const char*, 8> formats{"u", "U", "vu", "z", "Z", "vz", "n", ""};
  Column column;
  column.format = formats[input.below(formats.size())];
  if (column.format.empty()) column.format = std::string{input.take(input.below(4))}.c_str();
  const std::uint8_t bits = input.byte();
  column.in_batch = (bits & 1U) != 0;
  if ((bits & 2U) != 0) column.index = kIndexFormats[input.below(kIndexFormats.size())];
  LentStream texts{.schema = schema_from(column), .arrays = {}};
  for (std::size_t i = 0; i < 1 + ((bits >> 2U) & 1U); ++i) texts.arrays.push_back(array_from(input, column));
  const std::optional<std::string> name = (bits & 8U) != 0 ? std::optional<std::string>{"text"} : std::nullopt;
  const OnError on_error = (bits & 16U) != 0 ? OnError::null : OnError::raise;
  try {
    Owned<ArrowArrayStream> summaries = summarize_stream(texts.lend(), name, Options{}, on_error, 1);
    const std::int64_t rows = read_all(*summaries);
    fuzz::expect(rows >= 0 && rows <= 24, "a row for each row");
  } catch (const FormatError&) {
  } catch (const ColumnError&) {
  } catch (const std::invalid_argument&) {
  }
  fuzz::expect(texts.releases == 1, "the stream is released once");
  return 0;
}
