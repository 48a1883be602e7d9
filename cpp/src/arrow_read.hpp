// Texts out of Arrow arrays, which may hold anything: each number is checked before it leads to memory.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <nutgraf/arrow.hpp>

namespace nutgraf {

/// Where the bytes of a text stand: nowhere, between two offsets of 32 or 64 bits, or where a view of 16 bytes says.
enum class TextLayout : std::uint8_t { none, offsets32, offsets64, views };

/// A column of texts, as a schema describes it.
struct TextColumn {
  std::optional<std::int64_t> child;  ///< its number in the struct of a batch; none where the array is the column
  std::int64_t children = 0;          ///< how many the struct has
  TextLayout layout = TextLayout::none;
  bool is_binary = false;  ///< bytes, not strings
  char index = 0;          ///< format of the indices into a dictionary; 0 where there is none
};

/// Throws as summarize_stream().
TextColumn find_texts(const ArrowSchema& schema, const std::optional<std::string>& column);

/// The texts of one batch. Points into the batch and the column.
class BatchReader {
 public:
  /// Checks the batch as a whole, at a cost that does not depend on its rows. Throws FormatError.
  BatchReader(const ArrowArray& batch, const TextColumn& column);

  std::int64_t rows() const { return rows_; }

  /// The text of a row below rows(), as it stands in the batch; none for null. Throws FormatError.
  std::optional<std::string_view> at(std::int64_t row) const;

 private:
  const TextColumn& column_;
  const ArrowArray* texts_ = nullptr;    // of the column, or of its dictionary
  const ArrowArray* indices_ = nullptr;  // into the dictionary, if there is one
  const ArrowArray* batch_ = nullptr;    // the struct, if there is one
  std::int64_t rows_ = 0;
};

}  // namespace nutgraf
