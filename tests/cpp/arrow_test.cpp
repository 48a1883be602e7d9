#include "arrow_read.hpp"

#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <nutgraf/corpus.hpp>

#include "arrow_arrays.hpp"

namespace nutgraf {
namespace {

const Cells kCells{"Rain fell on the hills.", std::nullopt, "", "Short.",
                   "Nobody was hurt in the flood. The dam held."};
constexpr std::string_view kFormats[] = {"u", "U", "vu", "z", "Z", "vz"};

Cells read_all(const ArrowArray& array, const TextColumn& column) {
  const BatchReader reader{array, column};
  Cells cells;
  for (std::int64_t row = 0; row < reader.rows(); ++row) {
    const std::optional<std::string_view> text = reader.at(row);
    cells.push_back(text ? std::optional{std::string{*text}} : std::nullopt);
  }
  return cells;
}

/// The message of what `work` throws; empty if it throws nothing.
template <class Error>
std::string message_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST(ReadArrow, EveryFormatAsItStands) {
  for (const std::string_view format : kFormats) {
    const LentArray array = texts_of(format, kCells);
    const LentSchema schema = schema_of_type(std::string{format});
    const TextColumn column = find_texts(schema->value, std::nullopt);
    EXPECT_EQ(read_all(array->value, column), kCells) << format;
    EXPECT_EQ(column.is_binary, format.back() == 'z' || format.back() == 'Z');
  }
}

TEST(ReadArrow, SlicesOfColumnsAndOfBatches) {
  for (const std::string_view format : kFormats) {
    LentArray array = texts_of(format, kCells);
    array->value.offset = 1;
    array->value.length = 4;
    LentArray batch = batch_of(std::move(array));
    batch->value.offset = 1;
    batch->value.length = 2;
    const LentSchema schema = batch_schema_of(schema_of_type(std::string{format}));
    const TextColumn column = find_texts(schema->value, "text");
    EXPECT_EQ(read_all(batch->value, column), (Cells{"", "Short."})) << format;
  }
}

TEST(ReadArrow, NullsOfABatchAreNulls) {
  LentArray batch = batch_of(texts_of("u", kCells));
  batch->memory[0] = {0b00011};
  batch->buffers[0] = batch->memory[0].data();
  const LentSchema schema = batch_schema_of(schema_of_type("u"));
  EXPECT_EQ(read_all(batch->value, find_texts(schema->value, "text")),
            (Cells{kCells[0], std::nullopt, std::nullopt, std::nullopt, std::nullopt}));
}

TEST(ReadArrow, DictionariesWithNullsInTheDictionary) {
  const LentArray array = dictionary_of<std::uint8_t>("vu", kCells, {4, 0, 1, 4});
  LentSchema schema = schema_of_type("C");
  schema->dictionary = schema_of_type("vu");
  schema->value.dictionary = &schema->dictionary->value;
  EXPECT_EQ(read_all(array->value, find_texts(schema->value, std::nullopt)),
            (Cells{kCells[4], kCells[0], std::nullopt, kCells[4]}));
}

TEST(ReadArrow, AColumnOfNullsAndEmptyArrays) {
  const LentArray nulls = array_of(3, {});
  EXPECT_EQ(read_all(nulls->value, find_texts(schema_of_type("n")->value, std::nullopt)), Cells(3));
  for (const std::string_view format : kFormats) {
    const LentArray empty = array_of(0, {{}, {}, {}});
    const LentSchema schema = schema_of_type(std::string{format});
    EXPECT_EQ(read_all(empty->value, find_texts(schema->value, std::nullopt)), Cells{}) << format;
  }
}

// ---------------------------------------------------------------- schemas

struct SchemaCase {
  const char* message;
  std::function<void(Lent<ArrowSchema>&)> bend;
};

TEST(ReadArrow, RefusesSchemasThatAreNone) {
  const std::vector<SchemaCase> cases{
      {"has been released", [](auto& s) { s.value.release = nullptr; }},
      {"no format", [](auto& s) { s.value.format = nullptr; }},
      {"number of children is negative", [](auto& s) { s.value.n_children = -1; }},
      {"its children are missing", [](auto& s) { s.value.children = nullptr; }},
      {"child 0 is missing", [](auto& s) { s.value.children[0] = nullptr; }},
      {"has been released", [](auto& s) { s.children[0]->value.release = nullptr; }},
      {"no format", [](auto& s) { s.children[0]->value.format = nullptr; }},
      {"indices into a dictionary have the type 'g'",
       [](auto& s) {
         s.children[0]->dictionary = schema_of_type("u");
         s.children[0]->value.dictionary = &s.children[0]->dictionary->value;
         s.children[0]->value.format = "g";
       }},
  };
  for (const SchemaCase& row : cases) {
    const LentSchema schema = batch_schema_of(schema_of_type("u"));
    row.bend(*schema);
    const std::string message = message_of<FormatError>([&] { find_texts(schema->value, "text"); });
    EXPECT_NE(message.find(row.message), std::string::npos) << message << " is not " << row.message;
  }
}

TEST(ReadArrow, NamesTheColumnAndItsType) {
  const auto message = [](const char* format) {
    const LentSchema schema = batch_schema_of(schema_of_type(format));
    return message_of<ColumnError>([&] { find_texts(schema->value, "text"); });
  };
  EXPECT_EQ(message("l"), "column 'text' must hold strings or bytes, not int64");
  EXPECT_EQ(message("+l"), "column 'text' must hold strings or bytes, not list");
  EXPECT_EQ(message(""), "column 'text' must hold strings or bytes, not of the type ''");
  EXPECT_EQ(message("uu"), "column 'text' must hold strings or bytes, not of the type 'uu'");
  EXPECT_EQ(message("\x01\xff"),
            "column 'text' must hold strings or bytes, not of the type '?"
            "?'");
  EXPECT_EQ(message_of<ColumnError>([] { find_texts(schema_of_type("b", "")->value, std::nullopt); }),
            "the column must hold strings or bytes, not bool");
  const LentSchema schema = schema_of_type("c", "kind");
  schema->dictionary = schema_of_type("l");
  schema->value.dictionary = &schema->dictionary->value;
  EXPECT_EQ(message_of<ColumnError>([&] { find_texts(schema->value, std::nullopt); }),
            "column 'kind' must hold strings or bytes, not a dictionary of int64");
}

TEST(ReadArrow, FindsColumnsByName) {
  const LentSchema schema = batch_schema_of(schema_of_type("u", "body"));
  schema->adopt(schema_of_type("u", "title"));
  schema->adopt(schema_of_type("l", "title"));
  const auto message = [&](const std::optional<std::string>& column) {
    return message_of<std::invalid_argument>([&] { find_texts(schema->value, column); });
  };
  EXPECT_EQ(find_texts(schema->value, "body").child, 0);
  EXPECT_EQ(message("text"), "column must be one of the names body, title, title, not 'text'");
  EXPECT_EQ(message(std::nullopt), "column must be one of the names body, title, title; none is given");
  EXPECT_EQ(message("title"), "column 'title' is there more than once");
  const LentSchema single = schema_of_type("u");
  EXPECT_EQ(message_of<std::invalid_argument>([&] { find_texts(single->value, "text"); }),
            "column must be left out where the data is one column, not 'text'");
}

// ---------------------------------------------------------------- arrays that lie

struct ArrayCase {
  const char* format;
  const char* message;
  Bend bend;
};

const std::vector<ArrayCase>& bent_arrays() {
  static const std::vector<ArrayCase> cases{
      {"u", "has been released", [](auto& a) { a.value.release = nullptr; }},
      {"u", "length -1 and offset 0", [](auto& a) { a.value.length = -1; }},
      {"u", "length 5 and offset -1", [](auto& a) { a.value.offset = -1; }},
      {"u", "are no part of an array", [](auto& a) { a.value.length = INT64_MAX; }},
      {"u", "are no part of an array", [](auto& a) { a.value.offset = INT64_MAX; }},
      {"u", "are no part of an array", [](auto& a) { a.value.offset = INT64_MAX / 16; }},
      {"u", "null_count is -2 of 5", [](auto& a) { a.value.null_count = -2; }},
      {"u", "null_count is 6 of 5", [](auto& a) { a.value.null_count = 6; }},
      {"u", "no bitmap says where", [](auto& a) { a.buffers[0] = nullptr, a.value.null_count = 1; }},
      {"u", "it has 2 buffers, not 3", [](auto& a) { a.value.n_buffers = 2; }},
      {"u", "it has 4 buffers, not 3", [](auto& a) { a.value.n_buffers = 4; }},
      {"vu", "it has 2 buffers, not 3", [](auto& a) { a.value.n_buffers = 2; }},
      {"u", "it has -1 buffers", [](auto& a) { a.value.n_buffers = -1; }},
      {"u", "its buffers are missing", [](auto& a) { a.value.buffers = nullptr; }},
      {"u", "a buffer is missing", [](auto& a) { a.buffers[1] = nullptr; }},
      {"U", "a buffer is missing", [](auto& a) { a.buffers[1] = nullptr; }},
      {"vu", "a buffer is missing", [](auto& a) { a.buffers[1] = nullptr; }},
      {"u", "the buffer of its bytes is missing", [](auto& a) { a.buffers[2] = nullptr; }},
      {"vu", "the buffer of its bytes is missing", [](auto& a) { a.buffers[2] = nullptr; }},
      {"vu", "the sizes of its buffers are missing", [](auto& a) { a.buffers[4] = nullptr; }},
      {"u", "offsets -1 and 23", set<std::int32_t>(1, 0, -1)},
      {"u", "offsets 0 and -5", set<std::int32_t>(1, 1, -5)},
      {"u", "offsets 24 and 23", [](auto& a) { set<std::int32_t>(1, 2, 24)(a), set<std::int32_t>(1, 3, 23)(a); }},
      {"u", "offsets 0 and 1000000 are no part of 72", set<std::int32_t>(1, 1, 1'000'000)},
      {"U", "are no part of", set<std::int64_t>(1, 5, INT64_MIN)},
      {"U", "offsets -9223372036854775808 and", set<std::int64_t>(1, 0, INT64_MIN)},
      {"U", "and 9223372036854775807 are no part", set<std::int64_t>(1, 1, INT64_MAX)},
      {"vu", "a view has the length -1", set<std::int32_t>(1, 0, -1)},
      {"vu", "are no part of", set<std::int32_t>(1, 0, INT32_MAX)},
      {"vu", "a view is into buffer 2 of 2", set<std::int32_t>(1, 2, 2)},
      {"vu", "a view is into buffer -1 of 2", set<std::int32_t>(1, 2, -1)},
      {"vu", "offsets 44 and 67 are no part of 66", set<std::int32_t>(1, 3, 44)},
      {"vu", "are no part of", set<std::int32_t>(1, 3, -1)},
      {"vu", "are no part of", set<std::int32_t>(1, 3, INT32_MAX)},
      {"vu", "are no part of", set<std::int64_t>(4, 0, INT64_MIN)},
      {"vu", "are no part of", set<std::int64_t>(4, 0, 22)},
      {"n", "it has 3 buffers, not 0", [](auto&) {}},
  };
  return cases;
}

std::string message_of_reading(const ArrowArray& array, const ArrowSchema& schema) {
  const TextColumn column = find_texts(schema, std::nullopt);
  return message_of<FormatError>([&] { read_all(array, column); });
}

TEST(ReadArrow, RefusesArraysThatLie) {
  for (const ArrayCase& row : bent_arrays()) {
    const LentArray array = texts_of(row.format, kCells);
    row.bend(*array);
    const LentSchema schema = schema_of_type(row.format);
    const std::string message = message_of_reading(array->value, schema->value);
    EXPECT_NE(message.find(row.message), std::string::npos)
        << row.format << ": " << message << " is not " << row.message;
  }
}

TEST(ReadArrow, RefusesDictionariesThatLie) {
  const std::vector<ArrayCase> cases{
      {"", "index 5 into a dictionary of 5", set<std::int8_t>(1, 2, 5)},
      {"", "index -1 into a dictionary of 5", set<std::int8_t>(1, 2, -1)},
      {"", "its dictionary is missing", [](auto& a) { a.value.dictionary = nullptr; }},
      {"", "has been released", [](auto& a) { a.dictionary->value.release = nullptr; }},
      {"", "it has 3 buffers, not 2", [](auto& a) { a.value.n_buffers = 3; }},
      {"", "a buffer is missing", [](auto& a) { a.buffers[1] = nullptr; }},
      {"", "index 4 into a dictionary of 3", [](auto& a) { a.dictionary->value.length = 3; }},
      {"", "no part of", [](auto& a) { set<std::int32_t>(1, 1, -7)(*a.dictionary); }},
  };
  for (const ArrayCase& row : cases) {
    const LentArray array = dictionary_of<std::int8_t>("u", kCells, {4, 0, 1});
    row.bend(*array);
    LentSchema schema = schema_of_type("c");
    schema->dictionary = schema_of_type("u");
    schema->value.dictionary = &schema->dictionary->value;
    const std::string message = message_of_reading(array->value, schema->value);
    EXPECT_NE(message.find(row.message), std::string::npos) << message << " is not " << row.message;
  }
}

TEST(ReadArrow, EveryTypeOfIndexIsBounded) {
  const auto message = [](const char* format, const LentArray& array) {
    LentSchema schema = schema_of_type(format);
    schema->dictionary = schema_of_type("u");
    schema->value.dictionary = &schema->dictionary->value;
    return message_of_reading(array->value, schema->value);
  };
  const std::string tail = " into a dictionary of 5";
  EXPECT_EQ(message("c", dictionary_of<std::int8_t>("u", kCells, {-128})), "Arrow array: index -128" + tail);
  EXPECT_EQ(message("C", dictionary_of<std::uint8_t>("u", kCells, {255})), "Arrow array: index 255" + tail);
  EXPECT_EQ(message("s", dictionary_of<std::int16_t>("u", kCells, {-2})), "Arrow array: index -2" + tail);
  EXPECT_EQ(message("S", dictionary_of<std::uint16_t>("u", kCells, {65535})), "Arrow array: index 65535" + tail);
  EXPECT_EQ(message("i", dictionary_of<std::int32_t>("u", kCells, {-3})), "Arrow array: index -3" + tail);
  EXPECT_EQ(message("I", dictionary_of<std::uint32_t>("u", kCells, {UINT32_MAX})),
            "Arrow array: index 4294967295" + tail);
  EXPECT_EQ(message("l", dictionary_of<std::int64_t>("u", kCells, {INT64_MIN})),
            "Arrow array: index -9223372036854775808" + tail);
  EXPECT_EQ(message("L", dictionary_of<std::uint64_t>("u", kCells, {UINT64_MAX})), "Arrow array: index -1" + tail);
}

TEST(ReadArrow, RefusesBatchesThatLie) {
  const std::vector<ArrayCase> cases{
      {"", "it has 0 buffers, not 1", [](auto& b) { b.value.n_buffers = 0; }},
      {"", "not the columns of its schema", [](auto& b) { b.value.n_children = 2; }},
      {"", "not the columns of its schema", [](auto& b) { b.value.n_children = 0; }},
      {"", "not the columns of its schema", [](auto& b) { b.value.children = nullptr; }},
      {"", "not the columns of its schema", [](auto& b) { b.pointers[0] = nullptr; }},
      {"", "has been released", [](auto& b) { b.children[0]->value.release = nullptr; }},
      {"", "a column has 5 rows, the batch needs 6", [](auto& b) { b.value.length = 6; }},
      {"", "a column has 5 rows, the batch needs 6", [](auto& b) { b.value.offset = 1; }},
      {"", "no bitmap says where", [](auto& b) { b.value.null_count = 1; }},
  };
  for (const ArrayCase& row : cases) {
    const LentArray batch = batch_of(texts_of("u", kCells));
    row.bend(*batch);
    const LentSchema schema = batch_schema_of(schema_of_type("u"));
    const std::string message = message_of_reading(batch->value, schema->value);
    EXPECT_NE(message.find(row.message), std::string::npos) << message << " is not " << row.message;
  }
}

}  // namespace
}  // namespace nutgraf
