#include <nutgraf/unicode.hpp>

#include <utf8proc.h>

#include <array>
#include <cstring>
#include <vector>

#include "ascii.hpp"
#include "ascii_words.hpp"
#include "checkpoint.hpp"
#include "unicode_tables.hpp"

namespace nutgraf {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// The closed range that the second byte of a sequence must lie in (Unicode 15, table 3-7).
struct SecondByte {
  unsigned char low, high;
};

SecondByte second_byte_range(unsigned char lead) {
  switch (lead) {
    case 0xE0: return {0xA0, 0xBF};
    case 0xED: return {0x80, 0x9F};
    case 0xF0: return {0x90, 0xBF};
    case 0xF4: return {0x80, 0x8F};
    default: return {0x80, 0xBF};
  }
}

utf8proc_category_t category(char32_t code_point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
}

bool is_between(char32_t code_point, char32_t first, char32_t last) {
  return code_point >= first && code_point <= last;
}

template <std::size_t Blocks, std::size_t Classes>
std::uint8_t look_up(const std::uint8_t (&blocks)[Blocks], const std::uint8_t (&classes)[Classes], char32_t value) {
  return classes[blocks[value >> 7U] * 128U + (value & 127U)];
}

// ---------------------------------------------------------------- word boundaries

// clang-format off
/// In the order of the generator's list.
enum class WordBreak : std::uint8_t {
  other, cr, lf, newline, extend, zwj, format, space, letter, hebrew, numeric, katakana, extend_num_let, mid_letter,
  mid_num, mid_num_let, single_quote, double_quote, regional, pictograph, letter_pictograph
};
// clang-format on

struct WordChar {
  WordBreak kind = WordBreak::other;
  char32_t value = 0;
  Offset end = 0;
};

WordChar word_char(std::string_view text, Offset at) {
  const CodePoint c = decode(text, at);
  const auto kind = static_cast<WordBreak>(look_up(tables::kWordBreakBlocks, tables::kWordBreakClasses, c.value));
  return {kind, c.value, at + c.width};
}

bool is_ignored(WordBreak kind) {
  return kind == WordBreak::extend || kind == WordBreak::format || kind == WordBreak::zwj;
}
bool is_line_end(WordBreak kind) {
  return kind == WordBreak::cr || kind == WordBreak::lf || kind == WordBreak::newline;
}
bool is_ah_letter(WordBreak kind) {
  return kind == WordBreak::letter || kind == WordBreak::hebrew || kind == WordBreak::letter_pictograph;
}
bool is_pictograph(WordBreak kind) { return kind == WordBreak::pictograph || kind == WordBreak::letter_pictograph; }
bool is_mid_letter(WordBreak kind) {
  return kind == WordBreak::mid_letter || kind == WordBreak::mid_num_let || kind == WordBreak::single_quote;
}
bool is_mid_num(WordBreak kind) {
  return kind == WordBreak::mid_num || kind == WordBreak::mid_num_let || kind == WordBreak::single_quote;
}

/// Whether a letter or digit makes the segment a word. The classes settle it for most; Other and Extend hold the
/// letters that are written without spaces (Han, Thai, ...) and must be looked up.
bool counts_as_word(const WordChar& c) {
  if (is_ah_letter(c.kind) || c.kind == WordBreak::numeric || c.kind == WordBreak::katakana) return true;
  return c.kind == WordBreak::other && (is_letter(c.value) || is_digit(c.value));
}

/// The first character at or after `at` that is not ignored by rule WB4, or an empty `other` at the end.
WordChar skip_ignored(std::string_view text, Offset at) {
  while (at < text.size()) {
    const WordChar c = word_char(text, at);
    if (!is_ignored(c.kind)) return c;
    at = c.end;
  }
  return {WordBreak::other, 0, at};
}

/// Rules WB5 to WB13b for two neighbours; the rules that look further are in next_segment().
bool joins(WordBreak left, WordBreak right) {
  const bool left_word = is_ah_letter(left) || left == WordBreak::numeric;
  const bool right_word = is_ah_letter(right) || right == WordBreak::numeric;
  if (left_word && right_word) return true;
  if (left == WordBreak::katakana && right == WordBreak::katakana) return true;
  const auto takes_connector = [](WordBreak k, bool word) { return word || k == WordBreak::katakana; };
  if (right == WordBreak::extend_num_let) {
    return takes_connector(left, left_word) || left == WordBreak::extend_num_let;
  }
  return left == WordBreak::extend_num_let && takes_connector(right, right_word);
}

/// Rules WB6, WB7, WB7b, WB7c, WB11 and WB12: `middle` joins `left` to what comes after it.
bool joins_across(WordBreak left, WordBreak middle, WordBreak right) {
  if (is_ah_letter(left) && is_mid_letter(middle) && is_ah_letter(right)) return true;
  if (left == WordBreak::numeric && is_mid_num(middle) && right == WordBreak::numeric) return true;
  return left == WordBreak::hebrew && middle == WordBreak::double_quote && right == WordBreak::hebrew;
}

bool may_join_across(WordBreak left, WordBreak middle) {
  if (is_ah_letter(left) && is_mid_letter(middle)) return true;
  if (left == WordBreak::numeric && is_mid_num(middle)) return true;
  return left == WordBreak::hebrew && middle == WordBreak::double_quote;
}

// ---------------------------------------------------------------- words as they are compared

/// Folds a word of the letters that most are written with: ASCII, Latin to U+00FF, Cyrillic to U+045F, the basic Arabic
/// ones and Han. In `folded` those of ASCII are folded already. False where there is any other letter.
bool fold_plain(std::string_view word, std::string& folded) {
  for (std::size_t at = 0; at < word.size();) {
    const auto [c, width] = decode(word, at);
    if (c >= 0x80 && !is_han(word, at)) {
      const bool is_upper_latin = c >= 0xC0 && c <= 0xDE && c != 0xD7;
      const bool is_upper_cyrillic = c >= 0x400 && c <= 0x42F;
      const bool is_lower = (c >= 0xE0 && c <= 0xFF) || (c >= 0x430 && c <= 0x45F);
      const bool is_arabic = c == 0x621 || (c >= 0x627 && c <= 0x63A) || (c >= 0x641 && c <= 0x64A);
      if (!is_upper_latin && !is_upper_cyrillic && !is_lower && !is_arabic) return false;
      const char32_t to_lower = is_upper_latin ? 0x20 : !is_upper_cyrillic ? 0 : c < 0x410 ? 0x50 : 0x20;
      folded[at] = static_cast<char>(0xC0U | ((c + to_lower) >> 6U));
      folded[at + 1] = static_cast<char>(0x80U | ((c + to_lower) & 0x3FU));
    }
    at += width;
  }
  return true;
}

/// Hebrew points and Arabic vowel signs, which most texts leave out, and the stroke that only lengthens a word.
bool is_reading_aid(char32_t c) {
  const bool is_part_of_letter = c >= 0x0653 && c <= 0x0655;  // madda and hamza
  return c == 0x0640 || (!is_part_of_letter && c >= 0x0591 && c <= 0x06ED && category(c) == UTF8PROC_CATEGORY_MN);
}

/// Decomposed and case-folded code points as they are compared. Writes over `points`; returns how many are left.
std::size_t simplify(utf8proc_int32_t* points, std::size_t count) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const auto c = static_cast<char32_t>(points[i]);
    const bool is_dot_of_i = c == 0x0307 && kept > 0 && points[kept - 1] == 'i';  // what folding makes of U+0130
    if (is_dot_of_i || is_reading_aid(c)) continue;
    points[kept++] = c == 0x2019 ? '\'' : points[i];
  }
  return kept;
}

}  // namespace

CodePoint decode_beyond_ascii(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char lead = byte(0);
  const auto goes_on = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  if (lead >= 0xC2 && lead <= 0xDF && at + 1 < text.size() && goes_on(1)) {
    return {((lead & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
  }
  if (lead > 0xE0 && lead <= 0xEC && at + 2 < text.size() && goes_on(1) && goes_on(2)) {
    return {((lead & 0xFU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
  }
  if (lead < 0xC2 || lead > 0xF4) return {kReplacement, 1};
  const unsigned length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const SecondByte range = second_byte_range(lead);
  char32_t value = lead & (0x7FU >> length);
  for (unsigned i = 1; i < length; ++i) {
    const unsigned char low = i == 1 ? range.low : 0x80;
    const unsigned char high = i == 1 ? range.high : 0xBF;
    if (at + i >= text.size() || byte(i) < low || byte(i) > high) return {kReplacement, i};
    value = (value << 6U) | (byte(i) & 0x3FU);
  }
  return {value, length};
}

CodePoint decode_beyond_ascii_before(std::string_view text, std::size_t at) {
  // The longest of the up to three earlier starts whose code point ends here; a lone byte if none does.
  for (std::size_t width = 1; width <= 4 && width <= at; ++width) {
    if (width < 4 && width < at && is_continuation(text[at - width])) continue;
    const CodePoint c = decode(text.substr(0, at), at - width);
    if (c.width == width) return c;
    break;
  }
  return {kReplacement, 1};
}

std::size_t count_code_points(std::string_view text) {
  return CodePointCursor{text}.advance_to(static_cast<Offset>(text.size()));
}

bool is_letter_beyond_ascii(char32_t code_point) {
  const utf8proc_category_t c = category(code_point);
  return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

bool is_digit(char32_t code_point) {
  if (code_point < 0x80) return is_between(code_point, '0', '9');
  const utf8proc_category_t c = category(code_point);
  return c >= UTF8PROC_CATEGORY_ND && c <= UTF8PROC_CATEGORY_NO;
}

bool is_uppercase(char32_t code_point) {
  if (code_point < 0x80) return is_between(code_point, 'A', 'Z');
  const utf8proc_category_t c = category(code_point);
  return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool is_lowercase(char32_t code_point) {
  if (code_point < 0x80) return is_between(code_point, 'a', 'z');
  return category(code_point) == UTF8PROC_CATEGORY_LL;
}

bool is_space(char32_t code_point) {
  if (code_point < 0x80) return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
  if (code_point == 0x85 || code_point == 0x200B || code_point == 0xFEFF) return true;
  const utf8proc_category_t c = category(code_point);
  return c == UTF8PROC_CATEGORY_ZS || c == UTF8PROC_CATEGORY_ZL || c == UTF8PROC_CATEGORY_ZP;
}

bool is_opening(char32_t code_point) {
  if (code_point < 0x80) return code_point == '(' || code_point == '[' || code_point == '{';
  const utf8proc_category_t c = category(code_point);
  return c == UTF8PROC_CATEGORY_PS || c == UTF8PROC_CATEGORY_PI;
}

bool is_closing(char32_t code_point) {
  if (code_point < 0x80) return code_point == ')' || code_point == ']' || code_point == '}';
  const utf8proc_category_t c = category(code_point);
  return c == UTF8PROC_CATEGORY_PE || c == UTF8PROC_CATEGORY_PF;
}

SentenceBreak sentence_break(char32_t code_point) {
  return static_cast<SentenceBreak>(look_up(tables::kSentenceBreakBlocks, tables::kSentenceBreakClasses, code_point));
}

WordSegment next_segment(std::string_view text, Offset at) {
  if (const WordSegment segment = ascii_segment(text, at); segment.end > 0) return segment;
  if (is_han(text, at) && (at + 3 == text.size() || is_han(text, at + 3))) return {at + 3, true};
  if (const Offset end = plain_segment_end(text, at); end > at) return {end, true};
  WordChar last = word_char(text, at);  // the last character that rule WB4 does not ignore
  WordSegment segment{last.end, counts_as_word(last)};
  if (last.kind == WordBreak::cr && segment.end < text.size() && text[segment.end] == '\n') ++segment.end;
  if (is_line_end(last.kind)) return segment;
  bool after_ignored = false;
  bool after_joiner = last.kind == WordBreak::zwj;
  bool odd_regional = last.kind == WordBreak::regional;
  Pace pace{segment.end};
  while (segment.end < text.size()) {
    pace(segment.end);
    const WordChar next = word_char(text, segment.end);
    if (is_line_end(next.kind)) break;
    if (is_ignored(next.kind)) {
      after_ignored = true;
      after_joiner = next.kind == WordBreak::zwj;
      segment.end = next.end;
      continue;
    }
    const bool spaces = last.kind == WordBreak::space && next.kind == WordBreak::space && !after_ignored;
    const bool flags = odd_regional && next.kind == WordBreak::regional;
    const bool apostrophe = last.kind == WordBreak::hebrew && next.kind == WordBreak::single_quote;
    const bool joined = (after_joiner && is_pictograph(next.kind)) || spaces || flags || joins(last.kind, next.kind);
    WordChar taken = next;
    if (!joined && may_join_across(last.kind, next.kind)) {
      const WordChar beyond = skip_ignored(text, next.end);
      if (joins_across(last.kind, next.kind, beyond.kind)) {
        taken = beyond;
      } else if (!apostrophe) {
        break;
      }
    } else if (!joined && !apostrophe) {
      break;
    }
    odd_regional = next.kind == WordBreak::regional && !flags;
    segment.is_word = segment.is_word || counts_as_word(taken);
    segment.end = taken.end;
    last = taken;
    after_ignored = after_joiner = false;
  }
  return segment;
}

Offset next_grapheme(std::string_view text, Offset at) {
  const CodePoint first = decode(text, at);
  Offset end = at + first.width;
  utf8proc_int32_t state = 0;
  for (char32_t last = first.value; end < text.size();) {
    const CodePoint next = decode(text, end);
    const auto is_break = utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(last),
                                                           static_cast<utf8proc_int32_t>(next.value), &state);
    if (is_break) break;
    end += next.width;
    last = next.value;
  }
  return end;
}

unsigned ngram_size(char32_t code_point) {
  const auto is_in = [&](char32_t first, char32_t last) { return code_point >= first && code_point <= last; };
  // Letters and marks only: digits are cut as in other scripts.
  if (is_in(0x0E00, 0x0E4F) || is_in(0x0E80, 0x0ECF)) return 4;                           // Thai, Lao
  if (is_in(0x1000, 0x103F) || is_in(0x1050, 0x108F) || is_in(0xAA60, 0xAA7F)) return 3;  // Burmese
  if (is_in(0x1780, 0x17DF)) return 3;                                                    // Khmer
  return 1;
}

void fold_into(std::string_view word, std::string& folded) {
  folded.resize(word.size());
  Bytes8 all = 0;
  std::size_t at = 0;
  for (; at + 8 <= word.size(); at += 8) {
    const Bytes8 bytes = load8(word.data() + at);
    all |= bytes;
    store8(lowered(bytes), folded.data() + at);
  }
  if (at < word.size()) {
    const Bytes8 bytes = load_up_to_8(word.substr(at));
    all |= bytes;
    char last[8];
    store8(lowered(bytes), last);
    std::memcpy(folded.data() + at, last, word.size() - at);
  }
  const bool is_ascii = (all & kHighBits) == 0;
  if (is_ascii || fold_plain(word, folded)) return;
  constexpr auto kDecompose =
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  constexpr auto kCompose = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  // One code point becomes up to four by decomposition and case folding; utf8proc_reencode() adds an end.
  std::vector<utf8proc_int32_t> points(4 * word.size() + 1);
  const utf8proc_ssize_t count = utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(word.data()),
                                                    static_cast<utf8proc_ssize_t>(word.size()), points.data(),
                                                    static_cast<utf8proc_ssize_t>(points.size()), kDecompose);
  if (count < 0 || static_cast<std::size_t>(count) >= points.size()) {  // ill-formed
    folded.assign(word);
    return;
  }
  const std::size_t kept = simplify(points.data(), static_cast<std::size_t>(count));
  const utf8proc_ssize_t size = utf8proc_reencode(points.data(), static_cast<utf8proc_ssize_t>(kept), kCompose);
  folded.assign(reinterpret_cast<const char*>(points.data()), static_cast<std::size_t>(size));
}

Offset CodePointCursor::advance_to(Offset byte) {
  while (byte_ < byte) {
    if (byte_ + 8 <= byte && (load8(text_.data() + byte_) & kHighBits) == 0) {
      byte_ += 8;
      code_point_ += 8;
      continue;
    }
    byte_ += decode(text_, byte_).width;
    checkpoint_at(++code_point_);
  }
  return code_point_;
}

std::string_view utf8proc_version() { return ::utf8proc_version(); }

std::string_view unicode_version() { return tables::kVersion; }

}  // namespace nutgraf
