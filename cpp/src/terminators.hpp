// Where a sentence may end: a scan that passes over most bytes eight at a time.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "ascii.hpp"

namespace nutgraf {

/// Bytes that can start a terminator or the address of a link. All others are passed over without being decoded.
constexpr std::array<bool, 256> make_interesting() {
  std::array<bool, 256> interesting{};
  for (const char c : {'.', '!', '?', ';', ']'}) interesting[static_cast<unsigned char>(c)] = true;
  // Lead bytes of the blocks that hold a sentence terminator outside ASCII, CJK ideographs and Cyrillic not among them.
  for (const unsigned lead : {0xD6U, 0xD8U, 0xDBU, 0xDCU, 0xDFU, 0xE0U, 0xE1U, 0xE2U, 0xE3U, 0xEAU, 0xEFU, 0xF0U}) {
    interesting[lead] = true;
  }
  return interesting;
}
inline constexpr std::array<bool, 256> kInteresting = make_interesting();

/// The high bit of each byte that may be interesting: all marks from "!" to "?", and "]", and what is beyond ASCII.
constexpr Bytes8 perhaps_interesting(Bytes8 bytes) {
  return bytes_between(bytes, '!', '?') | equal_to(bytes, ']') | (bytes & kHighBits);
}

/// The next interesting byte from `at` on, or one that is `terminator`; the end of `text` where there is none.
inline std::size_t find_interesting(std::string_view text, std::size_t at, char terminator) {
  while (at < text.size()) {
    if (at + 8 <= text.size() && perhaps_interesting(load8(text.data() + at)) == 0) {
      at += 8;
      continue;
    }
    for (const std::size_t end = std::min(at + 8, text.size()); at < end; ++at) {
      if (kInteresting[static_cast<unsigned char>(text[at])] || text[at] == terminator) return at;
    }
  }
  return text.size();
}

}  // namespace nutgraf
