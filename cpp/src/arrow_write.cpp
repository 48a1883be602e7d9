#include "arrow_write.hpp"

#include <limits>
#include <memory>
#include <utility>

#include <nutgraf/span.hpp>
#include <nutgraf/unicode.hpp>

namespace nutgraf {
namespace {

constexpr std::size_t kMostBytes = std::numeric_limits<std::int32_t>::max();

// ---------------------------------------------------------------- what others release

/// What a struct that is given away holds: its children, and the buffers of an array.
template <class Struct>
struct Held {
  std::vector<Struct> children;
  std::vector<Struct*> pointers;
  std::vector<std::shared_ptr<const void>> buffers;
  std::vector<const void*> addresses;
};

template <class Struct>
void release(Struct* given) {
  const std::unique_ptr<Held<Struct>> held{static_cast<Held<Struct>*>(given->private_data)};
  for (Struct& child : held->children) {
    if (child.release != nullptr) child.release(&child);  // unless it was moved out
  }
  given->release = nullptr;
}

/// Lets `given` hold the children and `held`. Nothing can fail once the children have been moved.
template <class Struct>
Owned<Struct> give(Struct given, std::unique_ptr<Held<Struct>> held, std::vector<Owned<Struct>> children) {
  held->children.resize(children.size());
  held->pointers.reserve(children.size());
  for (std::size_t i = 0; i < children.size(); ++i) {
    children[i].move_to(&held->children[i]);
    held->pointers.push_back(&held->children[i]);
  }
  given.n_children = static_cast<std::int64_t>(held->children.size());
  given.children = held->pointers.data();
  given.release = &release<Struct>;
  given.private_data = held.release();
  return Owned{&given};
}

/// A name and a format live as long as the program.
Owned<ArrowSchema> field(const char* name, const char* format, std::vector<Owned<ArrowSchema>> children = {}) {
  ArrowSchema schema{};
  schema.name = name;
  schema.format = format;
  schema.flags = ARROW_FLAG_NULLABLE;
  return give(schema, std::make_unique<Held<ArrowSchema>>(), std::move(children));
}

using Buffer = std::shared_ptr<const void>;

template <class Values>
Buffer to_buffer(Values values) {
  values.reserve(1);  // so that there is an address, which some readers need
  const auto owner = std::make_shared<Values>(std::move(values));
  return {owner, owner->data()};
}

/// An array whose first buffer says which elements are valid; none if all are.
Owned<ArrowArray> array(std::size_t length, std::size_t null_count, std::vector<Buffer> buffers,
                        std::vector<Owned<ArrowArray>> children = {}) {
  ArrowArray made{};
  made.length = static_cast<std::int64_t>(length);
  made.null_count = static_cast<std::int64_t>(null_count);
  auto held = std::make_unique<Held<ArrowArray>>();
  held->buffers = std::move(buffers);
  for (const Buffer& buffer : held->buffers) held->addresses.push_back(buffer.get());
  made.n_buffers = static_cast<std::int64_t>(held->addresses.size());
  made.buffers = held->addresses.data();
  return give(made, std::move(held), std::move(children));
}

// ---------------------------------------------------------------- columns

/// One bit for each row, set where it is not null; no buffer if all are.
struct Validity {
  Buffer bits;
  std::size_t null_count = 0;
};

Validity validity_of(std::span<const SummaryRow> rows) {
  Validity validity;
  std::vector<std::uint8_t> bits(rows.size() / 8 + 1);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].is_null) ++validity.null_count;
    if (!rows[i].is_null) bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] | 1U << (i % 8));
  }
  if (validity.null_count > 0) validity.bits = to_buffer(std::move(bits));
  return validity;
}

/// A column of strings that grows.
struct Strings {
  std::vector<std::int32_t> offsets{0};
  std::string bytes;

  void add(std::string_view text) {
    bytes += text;
    offsets.push_back(static_cast<std::int32_t>(bytes.size()));
  }
};

Owned<ArrowArray> to_array(Strings strings, const Validity& validity) {
  const std::size_t length = strings.offsets.size() - 1;
  return array(length, validity.null_count,
               {validity.bits, to_buffer(std::move(strings.offsets)), to_buffer(std::move(strings.bytes))});
}

template <class Value>
Owned<ArrowArray> to_array(std::vector<Value> values) {
  const std::size_t length = values.size();
  return array(length, 0, {nullptr, to_buffer(std::move(values))});
}

template <class... Children>
std::vector<Owned<ArrowArray>> together(Children... children) {
  std::vector<Owned<ArrowArray>> all;
  all.reserve(sizeof...(children));
  (all.push_back(std::move(children)), ...);
  return all;
}

Owned<ArrowArray> sentences_of(std::span<const SummaryRow> rows, const Validity& validity) {
  std::vector<std::int32_t> ends{0};
  std::vector<std::int64_t> starts_in_text;
  std::vector<std::int64_t> ends_in_text;
  std::vector<double> scores;
  Strings texts;
  for (const SummaryRow& row : rows) {
    for (const SentenceCell& sentence : row.sentences) {
      starts_in_text.push_back(sentence.start);
      ends_in_text.push_back(sentence.end);
      scores.push_back(sentence.score);
      texts.add(sentence.text);
    }
    ends.push_back(static_cast<std::int32_t>(scores.size()));
  }
  const std::size_t count = scores.size();
  Owned<ArrowArray> items = array(count, 0, {nullptr},
                                  together(to_array(std::move(starts_in_text)), to_array(std::move(ends_in_text)),
                                           to_array(std::move(scores)), to_array(std::move(texts), Validity{})));
  return array(rows.size(), validity.null_count, {validity.bits, to_buffer(std::move(ends))},
               together(std::move(items)));
}

// ---------------------------------------------------------------- rows

/// The text with U+FFFD for what is not UTF-8.
std::string well_formed(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint code_point = decode(text, at);
    const std::string_view bytes = text.substr(at, code_point.width);
    result += code_point.value == U'\uFFFD' ? std::string_view{"\xEF\xBF\xBD"} : bytes;
    at += code_point.width;
  }
  return result;
}

}  // namespace

Owned<ArrowSchema> summary_schema() {
  std::vector<Owned<ArrowSchema>> parts;
  parts.push_back(field("start", "l"));
  parts.push_back(field("end", "l"));
  parts.push_back(field("score", "g"));
  parts.push_back(field("text", "u"));
  std::vector<Owned<ArrowSchema>> item;
  item.push_back(field("item", "+s", std::move(parts)));
  std::vector<Owned<ArrowSchema>> columns;
  columns.push_back(field("text", "u"));
  columns.push_back(field("sentences", "+l", std::move(item)));
  columns.push_back(field("language", "u"));
  return field("", "+s", std::move(columns));
}

SummaryRow to_row(std::string_view text, const Summary& summary, bool counts_bytes) {
  SummaryRow row;
  CodePointCursor cursor{text};
  for (const Excerpt& excerpt : summary.sentences) {
    SentenceCell cell{excerpt.span.begin, excerpt.span.end, excerpt.score, well_formed(excerpt.text)};
    if (!counts_bytes) {
      cell.start = cursor.advance_to(excerpt.span.begin);
      cell.end = cursor.advance_to(excerpt.span.end);
    }
    row.text.append(row.text.empty() ? "" : " ").append(cell.text);
    if (row.text.size() > kMostBytes) {
      throw LimitError("its summary has over " + std::to_string(kMostBytes) + " bytes, the limit of a column");
    }
    row.sentences.push_back(std::move(cell));
  }
  row.language = summary.language;
  return row;
}

Owned<ArrowArray> to_batch(std::span<const SummaryRow> rows) {
  const Validity validity = validity_of(rows);
  Strings texts;
  Strings languages;
  for (const SummaryRow& row : rows) {
    texts.add(row.text);
    languages.add(row.language);
  }
  return array(rows.size(), 0, {nullptr},
               together(to_array(std::move(texts), validity), sentences_of(rows, validity),
                        to_array(std::move(languages), validity)));
}

}  // namespace nutgraf
