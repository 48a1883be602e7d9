#include "arrow_read.hpp"

#include <array>
#include <cstring>
#include <stdexcept>
#include <utility>

#include <nutgraf/corpus.hpp>

namespace nutgraf {
namespace {

// An element takes at most 16 bytes: up to here its address can be computed.
constexpr std::int64_t kMostElements = INT64_MAX / 16;
constexpr std::int64_t kInlineBytes = 12;

// For messages.
constexpr std::array<std::pair<std::string_view, std::string_view>, 21> kTypeNames{{
    {"b", "bool"},     {"c", "int8"},        {"C", "uint8"},
    {"s", "int16"},    {"S", "uint16"},      {"i", "int32"},
    {"I", "uint32"},   {"l", "int64"},       {"L", "uint64"},
    {"e", "float16"},  {"f", "float32"},     {"g", "float64"},
    {"+l", "list"},    {"+L", "large_list"}, {"+vl", "list_view"},
    {"+s", "struct"},  {"+m", "map"},        {"+r", "run-end encoded"},
    {"tdD", "date32"}, {"tdm", "date64"},    {"+vL", "large_list_view"},
}};

std::string type_name(const ArrowSchema& schema) {
  if (schema.dictionary != nullptr) return "dictionary";
  for (const auto& [format, name] : kTypeNames) {
    if (format == schema.format) return std::string{name};
  }
  return "of the type '" + shown(schema.format) + "'";
}

[[noreturn]] void fail(const std::string& what) { throw FormatError("Arrow array: " + what); }

void check_schema(const ArrowSchema& schema) {
  const auto fail_schema = [](const char* what) { throw FormatError(std::string{"Arrow schema: "} + what); };
  if (schema.release == nullptr) fail_schema("it has been released");
  if (schema.format == nullptr) fail_schema("it has no format");
  if (schema.n_children < 0) fail_schema("its number of children is negative");
  if (schema.n_children > 0 && schema.children == nullptr) fail_schema("its children are missing");
}

std::string_view name_of(const ArrowSchema& schema) { return schema.name == nullptr ? "" : schema.name; }

/// The children's names, as far as they are short.
std::string names_of(const ArrowSchema& schema) {
  std::string names;
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    if (names.size() > 200) return names + ", ...";
    names += (i == 0 ? "" : ", ") + shown(name_of(*schema.children[i]));
  }
  return names;
}

std::int64_t find_child(const ArrowSchema& schema, const std::optional<std::string>& column) {
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    if (schema.children[i] == nullptr) throw FormatError("Arrow schema: child " + std::to_string(i) + " is missing");
    check_schema(*schema.children[i]);
  }
  if (!column) {
    if (schema.n_children == 1) return 0;
    throw std::invalid_argument("column must be one of the names " + names_of(schema) + "; none is given");
  }
  std::optional<std::int64_t> found;
  for (std::int64_t i = 0; i < schema.n_children; ++i) {
    if (name_of(*schema.children[i]) != *column) continue;
    if (found) throw std::invalid_argument("column '" + shown(*column) + "' is there more than once");
    found = i;
  }
  if (found) return *found;
  throw std::invalid_argument("column must be one of the names " + names_of(schema) + ", not '" + shown(*column) + "'");
}

/// Sets the layout, unless the format is of no texts.
bool read_format(std::string_view format, TextColumn& column) {
  constexpr std::array<std::pair<std::string_view, TextLayout>, 6> layouts{{
      {"u", TextLayout::offsets32},
      {"U", TextLayout::offsets64},
      {"vu", TextLayout::views},
      {"z", TextLayout::offsets32},
      {"Z", TextLayout::offsets64},
      {"vz", TextLayout::views},
  }};
  for (const auto& [name, layout] : layouts) {
    if (format != name) continue;
    column.layout = layout;
    column.is_binary = format.back() == 'z' || format.back() == 'Z';
    return true;
  }
  return false;
}

// ---------------------------------------------------------------- arrays

/// Throws unless the counts of an array agree with each other. `least` and `most` are its buffers.
void check_array(const ArrowArray& array, std::int64_t least, std::int64_t most) {
  if (array.release == nullptr) fail("it has been released");
  if (array.length < 0 || array.offset < 0 || array.length > kMostElements ||
      array.offset > kMostElements - array.length) {
    fail("length " + std::to_string(array.length) + " and offset " + std::to_string(array.offset) +
         " are no part of an array");
  }
  if (array.null_count < -1 || array.null_count > array.length) {
    fail("null_count is " + std::to_string(array.null_count) + " of " + std::to_string(array.length));
  }
  if (array.n_buffers < least || array.n_buffers > most) {
    fail("it has " + std::to_string(array.n_buffers) + " buffers, not " + std::to_string(least));
  }
  if (array.n_buffers > 0 && array.buffers == nullptr) fail("its buffers are missing");
  if (array.n_buffers > 0 && array.null_count > 0 && array.buffers[0] == nullptr) {
    fail("null_count is " + std::to_string(array.null_count) + ", and no bitmap says where");
  }
}

/// Throws unless the array holds `rows` elements that can be read.
void check_values(const ArrowArray& array, std::int64_t rows, std::int64_t least, std::int64_t most) {
  check_array(array, least, most);
  if (array.length < rows) {
    fail("a column has " + std::to_string(array.length) + " rows, the batch needs " + std::to_string(rows));
  }
  if (least > 1 && array.length > 0 && array.buffers[1] == nullptr) fail("a buffer is missing");
}

void check_texts(const ArrowArray& array, std::int64_t rows, TextLayout layout) {
  switch (layout) {
    case TextLayout::none: return check_values(array, rows, 0, 0);
    case TextLayout::offsets32:
    case TextLayout::offsets64: return check_values(array, rows, 3, 3);
    case TextLayout::views: break;
  }
  check_values(array, rows, 3, kMostElements);
  if (array.n_buffers > 3 && array.buffers[array.n_buffers - 1] == nullptr)
    fail("the sizes of its buffers are missing");
}

template <class Value>
Value load(const void* buffer, std::int64_t index) {
  Value value;
  std::memcpy(&value, static_cast<const char*>(buffer) + index * static_cast<std::int64_t>(sizeof(Value)),
              sizeof(Value));
  return value;
}

/// Whether element `index`, counted from the start of the buffers, is not null.
bool is_valid(const ArrowArray& array, std::int64_t index) {
  if (array.n_buffers == 0 || array.buffers[0] == nullptr) return true;
  return (load<std::uint8_t>(array.buffers[0], index / 8) >> (index % 8) & 1) != 0;
}

[[noreturn]] void fail_offsets(std::int64_t begin, std::int64_t end, std::int64_t last) {
  fail("offsets " + std::to_string(begin) + " and " + std::to_string(end) + " are no part of " + std::to_string(last) +
       " bytes");
}

std::string_view bytes_of(const void* buffer, std::int64_t begin, std::int64_t end) {
  if (begin == end) return {};
  if (buffer == nullptr) fail("the buffer of its bytes is missing");
  return {static_cast<const char*>(buffer) + begin, static_cast<std::size_t>(end - begin)};
}

/// The text between two offsets. They lie below the last one, which is as much as can be known of the bytes.
template <class Offset>
std::string_view between_offsets(const ArrowArray& array, std::int64_t index) {
  const std::int64_t begin = load<Offset>(array.buffers[1], index);
  const std::int64_t end = load<Offset>(array.buffers[1], index + 1);
  const std::int64_t last = load<Offset>(array.buffers[1], array.offset + array.length);
  if (begin < 0 || begin > end || end > last) fail_offsets(begin, end, last);
  return bytes_of(array.buffers[2], begin, end);
}

std::string_view in_view(const ArrowArray& array, std::int64_t index) {
  const char* const view = static_cast<const char*>(array.buffers[1]) + index * 16;
  const std::int64_t size = load<std::int32_t>(view, 0);
  if (size < 0) fail("a view has the length " + std::to_string(size));
  if (size <= kInlineBytes) return {view + 4, static_cast<std::size_t>(size)};
  const std::int64_t buffer = load<std::int32_t>(view, 2);
  const std::int64_t begin = load<std::int32_t>(view, 3);
  const std::int64_t buffers = array.n_buffers - 3;
  if (buffer < 0 || buffer >= buffers) {
    fail("a view is into buffer " + std::to_string(buffer) + " of " + std::to_string(buffers));
  }
  const std::int64_t last = load<std::int64_t>(array.buffers[array.n_buffers - 1], buffer);
  if (begin < 0 || begin + size > last) fail_offsets(begin, begin + size, last);
  return bytes_of(array.buffers[2 + buffer], begin, begin + size);
}

/// The text of element `row` of the array, counted from its offset; none for null.
std::optional<std::string_view> text_at(const ArrowArray& array, TextLayout layout, std::int64_t row) {
  const std::int64_t index = array.offset + row;
  if (layout == TextLayout::none || !is_valid(array, index)) return std::nullopt;
  if (layout == TextLayout::views) return in_view(array, index);
  return layout == TextLayout::offsets32 ? between_offsets<std::int32_t>(array, index)
                                         : between_offsets<std::int64_t>(array, index);
}

std::int64_t index_at(const ArrowArray& array, char format, std::int64_t index) {
  const void* const buffer = array.buffers[1];
  switch (format) {
    case 'c': return load<std::int8_t>(buffer, index);
    case 'C': return load<std::uint8_t>(buffer, index);
    case 's': return load<std::int16_t>(buffer, index);
    case 'S': return load<std::uint16_t>(buffer, index);
    case 'i': return load<std::int32_t>(buffer, index);
    case 'I': return load<std::uint32_t>(buffer, index);
    default: return load<std::int64_t>(buffer, index);  // of an unsigned number, negative where it is too large
  }
}

}  // namespace

TextColumn find_texts(const ArrowSchema& schema, const std::optional<std::string>& column) {
  check_schema(schema);
  TextColumn found;
  const ArrowSchema* texts = &schema;
  if (std::string_view{schema.format} == "+s") {
    found.child = find_child(schema, column);
    found.children = schema.n_children;
    texts = schema.children[*found.child];
  } else if (column) {
    throw std::invalid_argument("column must be left out where the data is one column, not '" + shown(*column) + "'");
  }
  const ArrowSchema* values = texts;
  if (texts->dictionary != nullptr) {
    values = texts->dictionary;
    check_schema(*values);
    constexpr std::string_view index_formats = "cCsSiIlL";
    if (std::string_view{texts->format}.size() != 1 || index_formats.find(texts->format[0]) == std::string_view::npos) {
      throw FormatError("Arrow schema: indices into a dictionary have the type '" + shown(texts->format) + "'");
    }
    found.index = texts->format[0];
  }
  const bool is_null = std::string_view{texts->format} == "n" && texts->dictionary == nullptr;
  if (!is_null && (values->dictionary != nullptr || !read_format(values->format, found))) {
    const std::string_view name = name_of(*texts);
    throw ColumnError((name.empty() ? "the column" : "column '" + shown(name) + "'") +
                      " must hold strings or bytes, not " + (found.index != 0 ? "a dictionary of " : "") +
                      type_name(*values));
  }
  return found;
}

BatchReader::BatchReader(const ArrowArray& batch, const TextColumn& column) : column_{column} {
  const ArrowArray* values = &batch;
  std::int64_t rows = 0;
  if (column.child) {
    check_array(batch, 1, 1);
    if (batch.n_children != column.children || batch.children == nullptr || batch.children[*column.child] == nullptr) {
      fail("it has not the columns of its schema");
    }
    batch_ = &batch;
    values = batch.children[*column.child];
    rows = batch.offset + batch.length;
  }
  if (column.index == 0) {
    check_texts(*values, rows, column.layout);
    texts_ = values;
  } else {
    check_values(*values, rows, 2, 2);
    if (values->dictionary == nullptr) fail("its dictionary is missing");
    check_texts(*values->dictionary, 0, column.layout);
    texts_ = values->dictionary;
    indices_ = values;
  }
  rows_ = batch.length;
}

std::optional<std::string_view> BatchReader::at(std::int64_t row) const {
  if (batch_ != nullptr) {
    row += batch_->offset;
    if (!is_valid(*batch_, row)) return std::nullopt;
  }
  if (indices_ != nullptr) {
    row += indices_->offset;
    if (!is_valid(*indices_, row)) return std::nullopt;
    row = index_at(*indices_, column_.index, row);
    if (row < 0 || row >= texts_->length) {
      fail("index " + std::to_string(row) + " into a dictionary of " + std::to_string(texts_->length));
    }
  }
  return text_at(*texts_, column_.layout, row);
}

}  // namespace nutgraf
