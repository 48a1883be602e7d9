// Code points, their classes, words and case folding. The only floor that knows the Unicode character database.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <nutgraf/span.hpp>

namespace nutgraf {

/// One code point and the bytes it takes. Ill-formed bytes read as U+FFFD, one for each maximal subpart
/// (Unicode 15, section 3.9), just as Python's bytes.decode("utf-8", "replace") does.
struct CodePoint {
  char32_t value = 0;
  Offset width = 0;
};

/// The same as decode(), where the byte at `at` is not ASCII.
CodePoint decode_beyond_ascii(std::string_view text, std::size_t at);

/// The code point at byte `at`, which must be less than text.size(). Never reads beyond the text.
inline CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? CodePoint{byte, 1} : decode_beyond_ascii(text, at);
}

/// The same as decode_before(), where the byte before `at` is not ASCII.
CodePoint decode_beyond_ascii_before(std::string_view text, std::size_t at);

/// The code point that ends just before byte `at`, which must be greater than 0 and a boundary between code points.
inline CodePoint decode_before(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at - 1]);
  return byte < 0x80 ? CodePoint{byte, 1} : decode_beyond_ascii_before(text, at);
}

/// How many code points `text` has, ill-formed bytes counted as decode() reads them.
std::size_t count_code_points(std::string_view text);

bool is_letter_beyond_ascii(char32_t code_point);
inline bool is_letter(char32_t code_point) {  ///< general category L*
  return code_point < 0x80 ? (code_point | 0x20U) - 'a' < 26U : is_letter_beyond_ascii(code_point);
}
bool is_digit(char32_t code_point);      ///< general category N*
bool is_uppercase(char32_t code_point);  ///< general category Lu or Lt
bool is_lowercase(char32_t code_point);  ///< general category Ll
bool is_space(char32_t code_point);      ///< white space, line ends and zero-width spaces
bool is_opening(char32_t code_point);    ///< general category Ps or Pi: brackets and quotes that open
bool is_closing(char32_t code_point);    ///< general category Pe or Pf: brackets and quotes that close

// clang-format off
/// How a code point takes part in sentence boundaries (UAX #29, property Sentence_Break).
enum class SentenceBreak : std::uint8_t {
  other, cr, lf, separator, extend, format, space, lower, upper, letter, numeric, stop, continuing, terminator, close
};
// clang-format on
SentenceBreak sentence_break(char32_t code_point);

/// A segment of UAX #29, section 4.
struct WordSegment {
  Offset end = 0;        ///< byte after its last
  bool is_word = false;  ///< it holds a letter or a digit
};

/// The segment that starts at byte `at`, a boundary less than text.size(). Cost: linear in the segment.
WordSegment next_segment(std::string_view text, Offset at);

/// The byte after the extended grapheme cluster (UAX #29, section 3) that starts at byte `at`, a boundary less than
/// text.size(): what a reader takes for one character. Cost: linear in the cluster.
Offset next_grapheme(std::string_view text, Offset at);

/// How many characters in a row make a term where words are written without spaces: some in scripts of letters and
/// syllables (Thai, Lao, Khmer, Burmese), one where a character has a meaning of its own, and in all other scripts.
unsigned ngram_size(char32_t code_point);

/// `word` as it is compared: full case folding, canonical composition, without default-ignorable characters, Hebrew
/// points, Arabic vowel signs and lengthening strokes, with typographic apostrophes as U+0027. Writes to `folded`.
/// `word` must be well-formed. Cost: linear up to a few hundred bytes; meant for single words.
void fold_into(std::string_view word, std::string& folded);

/// Turns byte offsets into code point offsets, for offsets asked for in increasing order.
/// One pass over the text, however many are asked for.
class CodePointCursor {
 public:
  explicit CodePointCursor(std::string_view text) : text_{text} {}
  Offset advance_to(Offset byte);

 private:
  std::string_view text_;
  Offset byte_ = 0;
  Offset code_point_ = 0;
};

/// Versions of what this floor stands on: "2.8.0" and "15.0.0".
std::string_view utf8proc_version();
std::string_view unicode_version();

}  // namespace nutgraf
