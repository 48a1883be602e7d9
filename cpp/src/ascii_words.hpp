// Words of the letters that most text is made of. Where a segment may hold anything else, next_segment() decides.
#pragma once

#include <array>
#include <string_view>

#include <nutgraf/unicode.hpp>

#include "ascii.hpp"

namespace nutgraf {

/// What an ASCII character is to the word rules of UAX #29.
enum class Ascii : unsigned char { other, letter, digit, connector, mid_letter, mid_number, mid_both, beyond };

constexpr std::array<Ascii, 256> make_classes() {
  std::array<Ascii, 256> classes{};
  for (std::size_t c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    classes[c] = c >= 0x80              ? Ascii::beyond
                 : letter               ? Ascii::letter
                 : c >= '0' && c <= '9' ? Ascii::digit
                                        : Ascii::other;
  }
  classes['_'] = Ascii::connector;
  classes[':'] = Ascii::mid_letter;
  classes[','] = classes[';'] = Ascii::mid_number;
  classes['.'] = classes['\''] = Ascii::mid_both;
  return classes;
}
inline constexpr std::array<Ascii, 256> kClasses = make_classes();

constexpr Ascii ascii_class(char c) { return kClasses[static_cast<unsigned char>(c)]; }

constexpr bool is_word_byte(Ascii c) { return c == Ascii::letter || c == Ascii::digit || c == Ascii::connector; }

constexpr bool joins_in_ascii(Ascii left, Ascii middle, Ascii right) {
  const bool number = middle == Ascii::mid_number || middle == Ascii::mid_both;
  const bool letter = middle == Ascii::mid_letter || middle == Ascii::mid_both;
  return (letter && left == Ascii::letter && right == Ascii::letter) ||
         (number && left == Ascii::digit && right == Ascii::digit);
}

/// Behind most or all of the ASCII letters at `at`.
inline std::size_t skip_letters(std::string_view text, std::size_t at) {
  while (at + 8 <= text.size()) {
    const std::size_t letters = bytes_before(~letters_of(load8(text.data() + at)) & kHighBits);
    at += letters;
    if (letters < 8) break;
  }
  return at;
}

/// Whether a segment of ASCII letters that goes up to `at` ends there, as far as ASCII tells: in doubt not.
inline bool ends_letters(std::string_view text, std::size_t at) {
  const Ascii next = ascii_class(text[at]);
  if (next == Ascii::other || next == Ascii::mid_number) return true;
  if (next != Ascii::mid_letter && next != Ascii::mid_both) return false;
  if (at + 1 == text.size()) return true;
  const Ascii right = ascii_class(text[at + 1]);
  return right != Ascii::letter && right != Ascii::beyond;
}

/// ASCII characters that are no part of a word where they do not join two. Not the brackets that may be those of a note.
constexpr std::array<bool, 256> make_gaps() {
  std::array<bool, 256> gaps{};
  for (std::size_t c = 0; c < 0x80; ++c) gaps[c] = !is_word_byte(kClasses[c]) && c != ']' && c != '{';
  return gaps;
}
inline constexpr std::array<bool, 256> kGaps = make_gaps();

/// Behind the characters at `at`, where a segment starts, that are no word, as far as ASCII tells: what stands before
/// others may be joined with them.
inline Offset skip_gap(std::string_view text, Offset at) {
  const auto byte = [&](Offset i) { return static_cast<unsigned char>(text[i]); };
  while (at + 1 < text.size() && kGaps[byte(at)] && byte(at + 1) < 0x80) ++at;
  return at;
}

/// The end of a segment that starts with an ASCII letter or digit and stays in ASCII; 0 if it does not.
inline Offset ascii_segment_end(std::string_view text, Offset at) {
  const std::size_t size = text.size();
  std::size_t i = at;
  for (;;) {
    i = skip_letters(text, i);
    while (i < size && is_word_byte(ascii_class(text[i]))) ++i;
    if (i == size) break;
    const Ascii middle = ascii_class(text[i]);
    if (middle == Ascii::beyond) return 0;
    if (middle == Ascii::other || i + 1 == size) break;
    const Ascii right = ascii_class(text[i + 1]);
    if (right == Ascii::beyond) return 0;
    if (!joins_in_ascii(ascii_class(text[i - 1]), middle, right)) break;
    ++i;
  }
  return static_cast<Offset>(i);
}

/// A word of less than sixteen ASCII letters.
struct ShortWord {
  Offset size = 0;  ///< 0 where the word, if any, is another
  Bytes8 head = 0, rest = 0;
};

inline std::size_t count_letters(Bytes8 bytes) { return bytes_before(~letters_of(bytes) & kHighBits); }
inline Bytes8 first_of(Bytes8 bytes, std::size_t count) { return bytes & (~Bytes8{0} >> (8 * (8 - count))); }

/// The word at `at`, where a segment starts. `text` ends where no word goes on, and bytes that can be read at `end`.
inline ShortWord short_word_at(std::string_view text, std::size_t at, std::size_t end) {
  if (at + 2 * sizeof(Bytes8) > end) return {};
  ShortWord word{.head = load8(text.data() + at)};
  std::size_t letters = count_letters(word.head);
  if (letters == 0) return {};
  if (letters < sizeof word.head) {
    word.head = first_of(word.head, letters);
  } else {
    word.rest = load8(text.data() + at + sizeof word.head);
    const std::size_t more = count_letters(word.rest);
    if (more == sizeof word.rest) return {};
    word.rest = more == 0 ? 0 : first_of(word.rest, more);
    letters += more;
  }
  if (at + letters >= text.size() || !ends_letters(text, at + letters)) return {};
  word.size = static_cast<Offset>(letters);
  return word;
}

/// The bytes of the letter at `at`, if it is one of those that most words beyond ASCII are written with: Latin to U+017F,
/// Cyrillic to U+047F, Arabic from U+0620 to U+064A. 0 for all others.
inline Offset plain_letter_width(std::string_view text, std::size_t at) {
  if (const Ascii c = ascii_class(text[at]); c != Ascii::beyond) return c == Ascii::letter ? 1 : 0;
  if (at + 1 == text.size()) return 0;
  const auto next = static_cast<unsigned char>(text[at + 1]);
  const auto is_in = [next](unsigned first, unsigned last) { return next >= first && next <= last ? 2U : 0U; };
  switch (static_cast<unsigned char>(text[at])) {
    case 0xC3: return next != 0x97 && next != 0xB7 ? is_in(0x80, 0xBF) : 0;
    case 0xC4:
    case 0xC5:
    case 0xD0:
    case 0xD1: return is_in(0x80, 0xBF);
    case 0xD8: return is_in(0xA0, 0xBF);
    case 0xD9: return is_in(0x80, 0x8A);
    default: return 0;
  }
}

/// The end of a segment of plain letters that ends at a space or a mark of ASCII that joins nothing, or with the text; 0
/// if it does not.
inline Offset plain_segment_end(std::string_view text, Offset at) {
  Offset end = at;
  while (end < text.size()) {
    const Offset width = plain_letter_width(text, end);
    if (width == 0) return ascii_class(text[end]) == Ascii::other ? end : 0;
    end += width;
  }
  return end;
}

/// Whether a Han character from U+5000 to U+8FFF is at `at`: all of them are letters, and no rule joins two.
inline bool is_han(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  return at + 3 <= text.size() && byte(0) >= 0xE5 && byte(0) <= 0xE8 && (byte(1) & 0xC0U) == 0x80U &&
         (byte(2) & 0xC0U) == 0x80U;
}

/// The segment at `at` where it is all ASCII and needs no more than its next byte; one that ends at 0 elsewhere.
inline WordSegment ascii_segment(std::string_view text, Offset at) {
  const Ascii first = ascii_class(text[at]);
  if (first == Ascii::letter || first == Ascii::digit) return {ascii_segment_end(text, at), true};
  if (first == Ascii::connector || first == Ascii::beyond || at + 1 >= text.size() ||
      ascii_class(text[at + 1]) == Ascii::beyond) {
    return {0, false};
  }
  // A mark, or a space before anything else: nothing joins two characters here but spaces, and CR and LF.
  const bool is_apart = text[at] > ' ' || text[at + 1] > ' ';
  return {is_apart ? at + 1 : 0, false};
}

}  // namespace nutgraf
