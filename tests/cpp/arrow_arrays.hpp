// Arrow structs for tests: each may be bent out of shape before it is given away, and says when it is released.
#pragma once

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nutgraf/arrow.hpp>

namespace nutgraf {

/// The memory that a struct points into, with the children, and the number of its releases.
template <class Struct>
struct Lent {
  Struct value{};
  std::vector<std::vector<char>> memory{};
  std::vector<const void*> buffers{};
  std::vector<std::unique_ptr<Lent>> children{};
  std::vector<Struct*> pointers{};
  std::unique_ptr<Lent> dictionary{};
  std::string name{};
  std::string format{};
  int releases = 0;

  explicit Lent() {
    value.private_data = this;
    value.release = [](Struct* given) {
      Lent& self = *static_cast<Lent*>(given->private_data);
      ++self.releases;
      for (const auto& child : self.children) {
        if (child->value.release != nullptr) child->value.release(&child->value);
      }
      if (self.dictionary && self.dictionary->value.release != nullptr) {
        self.dictionary->value.release(&self.dictionary->value);
      }
      given->release = nullptr;
    };
  }
  Lent(const Lent&) = delete;
  Lent& operator=(const Lent&) = delete;

  void adopt(std::unique_ptr<Lent> child) {
    pointers.push_back(&child->value);
    children.push_back(std::move(child));
    value.children = pointers.data();
    value.n_children = static_cast<std::int64_t>(pointers.size());
  }
};

using LentSchema = std::unique_ptr<Lent<ArrowSchema>>;
using LentArray = std::unique_ptr<Lent<ArrowArray>>;

inline LentSchema schema_of_type(std::string format, std::string name = "text") {
  auto schema = std::make_unique<Lent<ArrowSchema>>();
  schema->format = std::move(format);
  schema->name = std::move(name);
  schema->value.format = schema->format.c_str();
  schema->value.name = schema->name.c_str();
  return schema;
}

/// A buffer of exactly those values, so that sanitizers see each step beyond it.
template <class Value>
std::vector<char> bytes_of(const std::vector<Value>& values) {
  std::vector<char> bytes(values.size() * sizeof(Value));
  if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
  return bytes;
}

inline LentArray array_of(std::int64_t length, std::vector<std::vector<char>> memory) {
  auto array = std::make_unique<Lent<ArrowArray>>();
  array->memory = std::move(memory);
  for (const std::vector<char>& buffer : array->memory) {
    array->buffers.push_back(buffer.empty() ? nullptr : buffer.data());
  }
  array->value.length = length;
  array->value.null_count = -1;
  array->value.n_buffers = static_cast<std::int64_t>(array->buffers.size());
  array->value.buffers = array->buffers.data();
  return array;
}

using Cells = std::vector<std::optional<std::string>>;

/// One bit for each cell; none where all are there.
inline std::vector<char> bitmap_of(const Cells& cells) {
  std::vector<char> bits(cells.size() / 8 + 1);
  bool all = true;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    all = all && cells[i].has_value();
    if (cells[i]) bits[i / 8] = static_cast<char>(bits[i / 8] | 1 << (i % 8));
  }
  return all ? std::vector<char>{} : bits;
}

template <class Offset>
LentArray strings_of(const Cells& cells) {
  std::vector<Offset> offsets{0};
  std::vector<char> bytes;
  for (const auto& cell : cells) {
    if (cell) bytes.insert(bytes.end(), cell->begin(), cell->end());
    offsets.push_back(static_cast<Offset>(bytes.size()));
  }
  return array_of(static_cast<std::int64_t>(cells.size()), {bitmap_of(cells), bytes_of(offsets), bytes});
}

/// Views of texts: up to 12 bytes in place, longer ones in two buffers by turns.
inline LentArray views_of(const Cells& cells) {
  std::vector<std::vector<char>> data(2);
  std::vector<char> views(cells.size() * 16);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string text = cells[i].value_or("");
    const auto size = static_cast<std::int32_t>(text.size());
    std::memcpy(&views[i * 16], &size, 4);
    if (size <= 12) {
      std::memcpy(&views[i * 16 + 4], text.data(), text.size());
      continue;
    }
    std::vector<char>& buffer = data[i % 2];
    const std::int32_t place[] = {static_cast<std::int32_t>(i % 2), static_cast<std::int32_t>(buffer.size())};
    std::memcpy(&views[i * 16 + 4], text.data(), 4);
    std::memcpy(&views[i * 16 + 8], place, 8);
    buffer.insert(buffer.end(), text.begin(), text.end());
  }
  const std::vector<std::int64_t> sizes{static_cast<std::int64_t>(data[0].size()),
                                        static_cast<std::int64_t>(data[1].size())};
  return array_of(static_cast<std::int64_t>(cells.size()),
                  {bitmap_of(cells), views, data[0], data[1], bytes_of(sizes)});
}

/// The texts of `format`.
inline LentArray texts_of(std::string_view format, const Cells& cells) {
  if (format == "vu" || format == "vz") return views_of(cells);
  if (format == "u" || format == "z") return strings_of<std::int32_t>(cells);
  return strings_of<std::int64_t>(cells);
}

/// A dictionary of `cells`, and the indices into it.
template <class Index>
LentArray dictionary_of(std::string_view format, const Cells& cells, const std::vector<Index>& indices) {
  LentArray array = array_of(static_cast<std::int64_t>(indices.size()), {{}, bytes_of(indices)});
  array->dictionary = texts_of(format, cells);
  array->value.dictionary = &array->dictionary->value;
  return array;
}

inline LentArray batch_of(LentArray column) {
  LentArray batch = array_of(column->value.length - column->value.offset, {{}});
  batch->adopt(std::move(column));
  return batch;
}

inline LentSchema batch_schema_of(LentSchema column) {
  LentSchema schema = schema_of_type("+s", "");
  schema->adopt(std::move(column));
  return schema;
}

/// What makes an array lie.
using Bend = std::function<void(Lent<ArrowArray>&)>;

template <class Value>
Bend set(std::size_t buffer, std::size_t index, Value value) {
  return [=](Lent<ArrowArray>& array) {
    std::memcpy(array.memory[buffer].data() + index * sizeof(Value), &value, sizeof(Value));
  };
}

/// A stream of arrays that are lent. An array that is missing is an error.
struct LentStream {
  LentSchema schema;
  std::vector<LentArray> arrays;
  std::size_t next = 0;
  int releases = 0;

  Owned<ArrowArrayStream> lend() {
    ArrowArrayStream stream{};
    stream.private_data = this;
    stream.get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
      *out = static_cast<LentStream*>(self->private_data)->schema->value;
      return 0;
    };
    stream.get_next = [](ArrowArrayStream* self, ArrowArray* out) {
      LentStream& lent = *static_cast<LentStream*>(self->private_data);
      *out = ArrowArray{};
      if (lent.next == lent.arrays.size()) return 0;
      const LentArray& array = lent.arrays[lent.next++];
      if (!array) return EIO;
      *out = array->value;
      return 0;
    };
    stream.get_last_error = [](ArrowArrayStream*) -> const char* { return "the disk is full"; };
    stream.release = [](ArrowArrayStream* self) {
      ++static_cast<LentStream*>(self->private_data)->releases;
      self->release = nullptr;
    };
    return Owned{&stream};
  }
};

}  // namespace nutgraf
