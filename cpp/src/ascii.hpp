// Eight bytes of a text at a time, as one number whose lowest byte comes first.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace nutgraf {

using Bytes8 = std::uint64_t;

inline constexpr Bytes8 kEachByte = 0x0101010101010101U;
inline constexpr Bytes8 kHighBits = 0x8080808080808080U;

constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

/// As the processor has them, with the first byte lowest.
template <class Number>
constexpr Number lowest_first(Number bytes) {
  if constexpr (std::endian::native == std::endian::little) return bytes;
  Number turned = 0;
  for (std::size_t i = 0; i < sizeof(Number); ++i, bytes >>= 8U) turned = (turned << 8U) | (bytes & 0xFFU);
  return turned;
}

/// The bytes [at, at + 8), all of which must be there.
inline Bytes8 load8(const char* at) {
  Bytes8 bytes;
  std::memcpy(&bytes, at, 8);
  return lowest_first(bytes);
}

inline void store8(Bytes8 bytes, char* at) {
  bytes = lowest_first(bytes);
  std::memcpy(at, &bytes, 8);
}

/// The first eight bytes of `text`, with zeros behind a shorter one.
inline Bytes8 load_up_to_8(std::string_view text) {
  const std::size_t size = text.size();
  if (size >= 8) return load8(text.data());
  const auto byte = [&](std::size_t at) { return Bytes8{static_cast<unsigned char>(text[at])}; };
  if (size < 4) {
    return size == 0 ? 0 : byte(0) | (byte(size / 2) << (8 * (size / 2))) | (byte(size - 1) << (8 * (size - 1)));
  }
  std::uint32_t first, last;  // they overlap
  std::memcpy(&first, text.data(), 4);
  std::memcpy(&last, text.data() + size - 4, 4);
  return lowest_first(first) | (Bytes8{lowest_first(last)} << (8 * (size - 4)));
}

/// The same for `size` bytes inside of a text, mostly without a branch.
inline Bytes8 load_up_to_8(std::string_view text, std::size_t at, std::size_t size) {
  if (at + 8 > text.size()) return load_up_to_8(text.substr(at, size));
  const std::size_t unused = 8 - std::min<std::size_t>(size, 8);
  return load8(text.data() + at) & (~Bytes8{0} >> (8 * unused));  // no word is empty
}

/// The high bit of each byte in [low, high], which are ASCII.
constexpr Bytes8 bytes_between(Bytes8 bytes, unsigned char low, unsigned char high) {
  const Bytes8 seven = bytes & ~kHighBits;
  const Bytes8 from_low = seven + kEachByte * (0x80U - low);
  const Bytes8 above_high = seven + kEachByte * (0x7FU - high);
  return from_low & ~above_high & ~bytes & kHighBits;
}

/// The high bit of each byte that is an ASCII letter.
constexpr Bytes8 letters_of(Bytes8 bytes) { return bytes_between(bytes | (kEachByte * 0x20U), 'a', 'z'); }

/// The bytes with A to Z as a to z.
constexpr Bytes8 lowered(Bytes8 bytes) { return bytes | (bytes_between(bytes, 'A', 'Z') >> 2U); }

/// How many bytes come before the first one whose high bit is set; 8 where there is none.
constexpr std::size_t bytes_before(Bytes8 high_bits) {
  return static_cast<std::size_t>(std::countr_zero(high_bits)) / 8;
}

/// Sixteen bytes that are compared all at once: an extension of GCC and Clang.
using Bytes16 [[gnu::vector_size(16)]] = unsigned char;

/// Eight bytes each.
template <class Sixteen>
std::array<Bytes8, 2> halves_of(const Sixteen& bytes) {
  const auto halves = std::bit_cast<std::array<Bytes8, 2>>(bytes);
  return {lowest_first(halves[0]), lowest_first(halves[1])};
}

inline bool is_all_ascii(const Bytes16& bytes) {
  const auto [low, high] = halves_of(bytes);
  return ((low | high) & kHighBits) == 0;
}

/// The first place from `at` on whose byte is one of `marks`, which compares sixteen, or the text's end.
template <class Marks>
std::size_t find_byte(std::string_view text, std::size_t at, const Marks& marks) {
  Bytes16 bytes{};
  const auto before_mark = [&] {
    const auto [low, high] = halves_of(marks(bytes));
    return low != 0 ? bytes_before(low) : sizeof low + bytes_before(high);
  };
  for (; at + sizeof bytes <= text.size(); at += sizeof bytes) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if (const std::size_t before = before_mark(); before < sizeof bytes) return at + before;
  }
  if (at >= text.size()) return text.size();
  bytes = Bytes16{};
  std::memcpy(&bytes, text.data() + at, text.size() - at);
  return std::min(at + before_mark(), text.size());
}

}  // namespace nutgraf
