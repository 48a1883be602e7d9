// Where a sentence may end: a scan that passes over most bytes sixteen at a time.
#pragma once

#include <cstddef>
#include <string_view>

#include "ascii.hpp"

namespace nutgraf {

/// The next byte from `at` on that can start a terminator or the address of a link, or is `terminator`; the end of `text`
/// where there is none. All others are passed over without being decoded.
inline std::size_t find_interesting(std::string_view text, std::size_t at, char terminator) {
  return find_byte(text, at, [own = static_cast<unsigned char>(terminator)](const Bytes16& bytes) {
    const auto ascii =
        (bytes == '.') | (bytes == '!') | (bytes == '?') | (bytes == ';') | (bytes == ']') | (bytes == own);
    if (is_all_ascii(bytes)) return ascii;
    // Lead bytes of the blocks that hold a sentence terminator, CJK ideographs and Cyrillic not among them.
    return ascii | (bytes == 0xD6) | (bytes == 0xD8) | (bytes == 0xDB) | (bytes == 0xDC) | (bytes == 0xDF) |
           ((bytes & 0xFC) == 0xE0) | (bytes == 0xEA) | (bytes == 0xEF) | (bytes == 0xF0);
  });
}

}  // namespace nutgraf
