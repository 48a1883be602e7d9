// Which sentences cannot be understood alone, and what each of them needs beside it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/features.hpp>

namespace nutgraf {

inline constexpr std::uint32_t kNoRow = std::numeric_limits<std::uint32_t>::max();

/// Why a sentence needs another.
enum class Bond : std::uint8_t {
  none,
  opener,     ///< it opens with a word that stands for something said before, or joins it to that
  report,     ///< it is only "she said"
  quote,      ///< it is part of a quotation that goes over several sentences
  list_item,  ///< it is an item of a list that a sentence introduces
  colon       ///< it ends in a colon
};

/// What sentences need, by rows of the features.
struct Bonds {
  std::vector<Bond> bond;              ///< (rows)
  std::vector<std::uint32_t> before;   ///< (rows): the earlier row that must be taken too, or kNoRow
  std::vector<std::uint32_t> quote;    ///< (rows): the first row of its quotation, or kNoRow
  std::vector<std::uint8_t> is_open;   ///< (rows): 1 for a row that needs one after it
  std::vector<std::uint8_t> is_stray;  ///< (rows): 1 for a row whose need nothing can meet

  std::size_t rows() const { return bond.size(); }
};

/// A unit of more rows than this is never taken as one.
inline constexpr std::size_t kLargestUnit = 4;

/// So many sentences after an item of a list are looked over for the next item.
inline constexpr std::uint32_t kItemSentences = 8;

/// Reads what every row needs. Cost: linear in the bytes of the candidate sentences.
Bonds find_bonds(std::string_view text, const Document& document, const Features& features);

/// The rows that must be taken with `row`, itself included, that are not taken yet: in `unit`, in order. False if
/// nothing can meet its need, or too much is needed.
/// `is_taken`   (rows)
bool complete(const Bonds& bonds, const std::vector<std::uint8_t>& is_taken, std::uint32_t row,
              std::vector<std::uint32_t>& unit);

}  // namespace nutgraf
