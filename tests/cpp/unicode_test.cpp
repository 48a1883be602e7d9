#include <nutgraf/unicode.hpp>

#include <gtest/gtest.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

constexpr char32_t kLastCodePoint = 0x10FFFF;

// ---------------------------------------------------------------- decoding

/// The well-formed sequences of table 3-7 of the Unicode standard, a row each.
struct Row {
  std::vector<std::array<unsigned, 2>> bytes;
};

const std::vector<Row>& table_3_7() {
  static const std::vector<Row> rows{
      {{{0x00, 0x7F}}},
      {{{0xC2, 0xDF}, {0x80, 0xBF}}},
      {{{0xE0, 0xE0}, {0xA0, 0xBF}, {0x80, 0xBF}}},
      {{{0xE1, 0xEC}, {0x80, 0xBF}, {0x80, 0xBF}}},
      {{{0xED, 0xED}, {0x80, 0x9F}, {0x80, 0xBF}}},
      {{{0xEE, 0xEF}, {0x80, 0xBF}, {0x80, 0xBF}}},
      {{{0xF0, 0xF0}, {0x90, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
      {{{0xF1, 0xF3}, {0x80, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
      {{{0xF4, 0xF4}, {0x80, 0x8F}, {0x80, 0xBF}, {0x80, 0xBF}}},
  };
  return rows;
}

/// The obvious version: the longest prefix of a row that the text starts with; the whole row is a code point, any
/// shorter prefix a maximal subpart, none at all a lone byte.
CodePoint slow_decode(std::string_view text, std::size_t at) {
  std::size_t longest = 0;
  for (const Row& row : table_3_7()) {
    std::size_t matched = 0;
    while (matched < row.bytes.size() && at + matched < text.size()) {
      const auto byte = static_cast<unsigned char>(text[at + matched]);
      if (byte < row.bytes[matched][0] || byte > row.bytes[matched][1]) break;
      ++matched;
    }
    if (matched == row.bytes.size()) {
      constexpr std::array<unsigned, 5> kLeadMasks{0, 0x7F, 0x1F, 0x0F, 0x07};
      char32_t value = static_cast<unsigned char>(text[at]) & kLeadMasks[matched];
      for (std::size_t i = 1; i < matched; ++i) value = value * 64 + (static_cast<unsigned char>(text[at + i]) - 0x80U);
      return {value, static_cast<Offset>(matched)};
    }
    longest = std::max(longest, matched);
  }
  return {0xFFFD, static_cast<Offset>(std::max<std::size_t>(longest, 1))};
}

/// Whether decode() and slow_decode() read the whole of `text` alike. No gtest macro inside: it is called millions of
/// times.
bool decodes_alike(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint fast = decode(text, at), slow = slow_decode(text, at);
    if (fast.value != slow.value || fast.width != slow.width) return false;
    at += slow.width;
  }
  return true;
}

TEST(Decode, ReadsEverySequenceOfOneAndTwoBytesAsTable3_7Says) {
  for (unsigned a = 0; a < 256; ++a) {
    ASSERT_TRUE(decodes_alike(std::string{static_cast<char>(a)})) << a;
    for (unsigned b = 0; b < 256; ++b) {
      const std::string text{static_cast<char>(a), static_cast<char>(b)};
      ASSERT_TRUE(decodes_alike(text)) << printable(text);
    }
  }
}

TEST(Decode, ReadsThreeBytesAsTable3_7SaysForEveryFirstPairAndEachKindOfThirdByte) {
  for (unsigned a = 0x7E; a < 256; ++a) {
    for (unsigned b = 0; b < 256; ++b) {
      for (const int c :
           {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xFF}) {
        const std::string text{static_cast<char>(a), static_cast<char>(b), static_cast<char>(c)};
        ASSERT_TRUE(decodes_alike(text)) << printable(text);
      }
    }
  }
}

TEST(Decode, ReadsFourBytesAsTable3_7SaysAtTheEdgesOfItsRanges) {
  const std::vector<unsigned> edges{0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF,
                                    0xC0, 0xC2, 0xE0, 0xF0, 0xF4, 0xF5, 0xFF};
  for (unsigned a = 0xEC; a < 256; ++a) {
    for (const unsigned b : edges) {
      for (const unsigned c : edges) {
        for (const unsigned d : edges) {
          const std::string text{static_cast<char>(a), static_cast<char>(b), static_cast<char>(c),
                                 static_cast<char>(d)};
          ASSERT_TRUE(decodes_alike(text)) << printable(text);
        }
      }
    }
  }
}

TEST(Decode, ReadsEveryCodePointThatIsEncodedBack) {
  for (char32_t c = 0; c <= kLastCodePoint; ++c) {
    std::string text;
    append_utf8(text, c);
    const CodePoint read = decode(text, 0);
    const bool is_surrogate = c >= 0xD800 && c <= 0xDFFF;
    ASSERT_EQ(read.value, is_surrogate ? U'\xFFFD' : c);
    ASSERT_EQ(read.width, is_surrogate ? 1 : text.size());
  }
}

TEST(Decode, NeverReadsBeyondTheTextItIsGiven) {
  const std::string whole = "\xF0\x9F\x98\x80";
  for (std::size_t size = 1; size < whole.size(); ++size) {
    const std::string cut = whole.substr(0, size);  // a copy, so that the address sanitizer sees a step too far
    EXPECT_EQ(decode(cut, 0).value, U'\xFFFD');
    EXPECT_EQ(decode(cut, 0).width, size);
  }
}

std::string random_bytes(Random& random, std::size_t size) {
  const std::vector<unsigned> lively{0x41, 0x20, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xCC,
                                     0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF, 0x00};
  std::string text;
  while (text.size() < size) text += static_cast<char>(random.chance(0.8) ? random.pick(lively) : random.below(256));
  return text;
}

TEST(DecodeBefore, AgreesWithDecodeAtEveryBoundaryOfRandomBytes) {
  Random random{1};
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_bytes(random, 1 + random.below(12));
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint forwards = decode(text, at);
      const CodePoint backwards = decode_before(text, at + forwards.width);
      ASSERT_EQ(backwards.width, forwards.width) << printable(text) << " before byte " << at + forwards.width;
      ASSERT_EQ(backwards.value, forwards.value) << printable(text) << " before byte " << at + forwards.width;
      at += forwards.width;
    }
  }
}

TEST(CountCodePoints, IsTheNumberOfStepsThatDecodeTakes) {
  Random random{2};
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_bytes(random, random.below(40));
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) at += slow_decode(text, at).width;
    ASSERT_EQ(count_code_points(text), count) << printable(text);
  }
  EXPECT_EQ(count_code_points(""), 0U);
  EXPECT_EQ(count_code_points("na\u00EFve \U0001F600"), 7U);
}

TEST(CodePointCursor, GivesForEachByteTheCodePointsBeforeIt) {
  Random random{3};
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_bytes(random, random.below(40));
    CodePointCursor cursor{text};
    EXPECT_EQ(cursor.advance_to(0), 0U);
    for (std::size_t at = 0; at < text.size();) {
      at += decode(text, at).width;
      if (random.chance(0.5)) continue;  // leaps are as good as steps
      ASSERT_EQ(cursor.advance_to(static_cast<Offset>(at)), count_code_points(std::string_view{text}.substr(0, at)));
      ASSERT_EQ(cursor.advance_to(static_cast<Offset>(at)), count_code_points(std::string_view{text}.substr(0, at)));
    }
  }
}

// ---------------------------------------------------------------- classes of characters

/// The general category of every code point, from UnicodeData.txt; "Cn" where it has none.
std::vector<std::string> read_categories() {
  std::vector<std::string> categories(kLastCodePoint + 1, "Cn");
  std::ifstream file = open_unicode_data("UnicodeData.txt");
  std::size_t range_begin = 0;
  for (std::string line; std::getline(file, line);) {
    std::istringstream fields{line};
    std::string code, name, category;
    std::getline(fields, code, ';');
    std::getline(fields, name, ';');
    std::getline(fields, category, ';');
    const std::size_t c = std::stoul(code, nullptr, 16);
    if (name.ends_with(", First>")) range_begin = c;
    const std::size_t first = name.ends_with(", Last>") ? range_begin : c;
    for (std::size_t i = first; i <= c; ++i) categories[i] = category;
  }
  return categories;
}

TEST(Classes, FollowTheGeneralCategoryOfEveryCodePoint) {
  const std::vector<std::string> categories = read_categories();
  for (char32_t c = 0; c <= kLastCodePoint; ++c) {
    const std::string& category = categories[c];
    ASSERT_EQ(is_letter(c), category[0] == 'L') << std::hex << static_cast<unsigned>(c);
    ASSERT_EQ(is_digit(c), category[0] == 'N') << std::hex << static_cast<unsigned>(c);
    ASSERT_EQ(is_uppercase(c), category == "Lu" || category == "Lt") << std::hex << static_cast<unsigned>(c);
    ASSERT_EQ(is_lowercase(c), category == "Ll") << std::hex << static_cast<unsigned>(c);
    ASSERT_EQ(is_opening(c), category == "Ps" || category == "Pi") << std::hex << static_cast<unsigned>(c);
    ASSERT_EQ(is_closing(c), category == "Pe" || category == "Pf") << std::hex << static_cast<unsigned>(c);
  }
}

TEST(Classes, SpaceIsWhiteSpaceAndTheTwoZeroWidthSpaces) {
  std::vector<bool> expected(kLastCodePoint + 1);
  for_each_property("PropList.txt", [&](char32_t first, char32_t last, const std::string& value) {
    for (char32_t c = first; value == "White_Space" && c <= last; ++c) expected[c] = true;
  });
  expected[0x200B] = expected[0xFEFF] = true;
  for (char32_t c = 0; c <= kLastCodePoint; ++c) {
    ASSERT_EQ(is_space(c), expected[c]) << std::hex << static_cast<unsigned>(c);
  }
}

TEST(Classes, SentenceBreakFollowsTheDatabaseForEveryCodePoint) {
  const std::map<std::string, SentenceBreak> names{{"CR", SentenceBreak::cr},
                                                   {"LF", SentenceBreak::lf},
                                                   {"Sep", SentenceBreak::separator},
                                                   {"Extend", SentenceBreak::extend},
                                                   {"Format", SentenceBreak::format},
                                                   {"Sp", SentenceBreak::space},
                                                   {"Lower", SentenceBreak::lower},
                                                   {"Upper", SentenceBreak::upper},
                                                   {"OLetter", SentenceBreak::letter},
                                                   {"Numeric", SentenceBreak::numeric},
                                                   {"ATerm", SentenceBreak::stop},
                                                   {"SContinue", SentenceBreak::continuing},
                                                   {"STerm", SentenceBreak::terminator},
                                                   {"Close", SentenceBreak::close}};
  std::vector<SentenceBreak> expected(kLastCodePoint + 1, SentenceBreak::other);
  for_each_property("auxiliary/SentenceBreakProperty.txt",
                    [&](char32_t first, char32_t last, const std::string& value) {
                      for (char32_t c = first; c <= last; ++c) expected[c] = names.at(value);
                    });
  for (char32_t c = 0; c <= kLastCodePoint; ++c) {
    ASSERT_EQ(sentence_break(c), expected[c]) << std::hex << static_cast<unsigned>(c);
  }
}

TEST(Version, OfTheTablesIsUtf8procs) { EXPECT_EQ(unicode_version(), ::utf8proc_unicode_version()); }

// ---------------------------------------------------------------- words

std::vector<Offset> segment_ends(std::string_view text) {
  std::vector<Offset> ends;
  for (Offset at = 0; at < text.size(); at = ends.back()) ends.push_back(next_segment(text, at).end);
  return ends;
}

/// Checks `ends(text)` on each line "÷ 0061 × 0308 ÷" of a test file; returns how many there were.
template <class Ends>
std::size_t expect_break_test(const std::string& name, Ends ends) {
  std::ifstream file = open_unicode_data(name);
  std::size_t lines = 0;
  for (std::string line; std::getline(file, line);) {
    std::istringstream items{line.substr(0, line.find('#'))};
    std::string text;
    std::vector<Offset> expected;
    for (std::string item; items >> item;) {
      if (item == "\u00F7") {
        if (!text.empty()) expected.push_back(static_cast<Offset>(text.size()));
      } else if (item != "\u00D7") {
        append_utf8(text, static_cast<char32_t>(std::stoul(item, nullptr, 16)));
      }
    }
    if (text.empty()) continue;
    ++lines;
    EXPECT_EQ(ends(text), expected) << line;
  }
  return lines;
}

TEST(NextSegment, PassesEveryLineOfTheWordBreakTestOfTheUnicodeDatabase) {
  EXPECT_GE(expect_break_test("auxiliary/WordBreakTest.txt", segment_ends), 1800U);
}

std::vector<Offset> grapheme_ends(std::string_view text) {
  std::vector<Offset> ends;
  for (Offset at = 0; at < text.size(); at = ends.back()) ends.push_back(next_grapheme(text, at));
  return ends;
}

TEST(NextGrapheme, PassesEveryLineOfTheGraphemeBreakTestOfTheUnicodeDatabase) {
  EXPECT_GE(expect_break_test("auxiliary/GraphemeBreakTest.txt", grapheme_ends), 600U);
}

TEST(NextGrapheme, CutsAnyBytesAtBoundariesOfCodePoints) {
  Random random{10};
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_bytes(random, 1 + random.below(12));
    std::size_t code_point = 0;
    for (const Offset end : grapheme_ends(text)) {
      while (code_point < end) code_point += decode(text, code_point).width;
      ASSERT_EQ(code_point, end) << printable(text);
    }
  }
}

/// The rules of UAX #29, section 4.1.1, one after another, over the whole text at once.
class SlowSegmenter {
 public:
  SlowSegmenter() : kinds_(kLastCodePoint + 1, "Other"), pictographs_(kLastCodePoint + 1) {
    for_each_property("auxiliary/WordBreakProperty.txt", [&](char32_t first, char32_t last, const std::string& value) {
      for (char32_t c = first; c <= last; ++c) kinds_[c] = value;
    });
    for_each_property("emoji/emoji-data.txt", [&](char32_t first, char32_t last, const std::string& value) {
      for (char32_t c = first; value == "Extended_Pictographic" && c <= last; ++c) pictographs_[c] = true;
    });
  }

  std::vector<Offset> ends(const std::u32string& text) const {
    std::vector<Offset> found;
    std::string bytes;
    for (std::size_t i = 1; i <= text.size(); ++i) {
      append_utf8(bytes, text[i - 1]);
      if (i == text.size() || is_boundary(text, i)) found.push_back(static_cast<Offset>(bytes.size()));
    }
    return found;
  }

 private:
  const std::string& kind(char32_t c) const { return kinds_[c]; }
  bool ignored(char32_t c) const { return kind(c) == "Extend" || kind(c) == "Format" || kind(c) == "ZWJ"; }
  bool line_end(char32_t c) const { return kind(c) == "CR" || kind(c) == "LF" || kind(c) == "Newline"; }

  /// Whether there is a boundary before text[i].
  bool is_boundary(const std::u32string& text, std::size_t i) const {
    const char32_t before = text[i - 1], after = text[i];
    if (kind(before) == "CR" && kind(after) == "LF") return false;                // WB3
    if (line_end(before) || line_end(after)) return true;                         // WB3a, WB3b
    if (kind(before) == "ZWJ" && pictographs_[after]) return false;               // WB3c
    if (kind(before) == "WSegSpace" && kind(after) == "WSegSpace") return false;  // WB3d
    if (ignored(after)) return false;                                             // WB4
    std::vector<std::string> left, right;  // what WB4 leaves to see: nearest first
    for (std::size_t j = i; j-- > 0;) {
      const bool at_start = j == 0 || line_end(text[j - 1]);
      if (!ignored(text[j]) || at_start) left.push_back(kind(text[j]));
    }
    for (std::size_t j = i; j < text.size(); ++j) {
      if (!ignored(text[j])) right.push_back(kind(text[j]));
    }
    left.resize(left.size() + 2);
    right.resize(right.size() + 2);
    const auto letter = [](const std::string& k) { return k == "ALetter" || k == "Hebrew_Letter"; };
    const auto mid_letter = [](const std::string& k) {
      return k == "MidLetter" || k == "MidNumLet" || k == "Single_Quote";
    };
    const auto mid_number = [](const std::string& k) {
      return k == "MidNum" || k == "MidNumLet" || k == "Single_Quote";
    };
    const auto takes_connector = [&](const std::string& k) { return letter(k) || k == "Numeric" || k == "Katakana"; };
    const std::string &b = left[0], &b2 = left[1], &a = right[0], &a2 = right[1];
    if (letter(b) && letter(a)) return false;                                                // WB5
    if (letter(b) && mid_letter(a) && letter(a2)) return false;                              // WB6
    if (letter(b2) && mid_letter(b) && letter(a)) return false;                              // WB7
    if (b == "Hebrew_Letter" && a == "Single_Quote") return false;                           // WB7a
    if (b == "Hebrew_Letter" && a == "Double_Quote" && a2 == "Hebrew_Letter") return false;  // WB7b
    if (b2 == "Hebrew_Letter" && b == "Double_Quote" && a == "Hebrew_Letter") return false;  // WB7c
    if (b == "Numeric" && a == "Numeric") return false;                                      // WB8
    if (letter(b) && a == "Numeric") return false;                                           // WB9
    if (b == "Numeric" && letter(a)) return false;                                           // WB10
    if (b2 == "Numeric" && mid_number(b) && a == "Numeric") return false;                    // WB11
    if (b == "Numeric" && mid_number(a) && a2 == "Numeric") return false;                    // WB12
    if (b == "Katakana" && a == "Katakana") return false;                                    // WB13
    if ((takes_connector(b) || b == "ExtendNumLet") && a == "ExtendNumLet") return false;    // WB13a
    if (b == "ExtendNumLet" && takes_connector(a)) return false;                             // WB13b
    if (b == "Regional_Indicator" && a == "Regional_Indicator") {                            // WB15, WB16
      std::size_t run = 0;
      while (left[run] == "Regional_Indicator") ++run;
      return run % 2 == 0;
    }
    return true;  // WB999
  }

  std::vector<std::string> kinds_;
  std::vector<bool> pictographs_;
};

const SlowSegmenter& slow_segmenter() {
  static const SlowSegmenter segmenter;
  return segmenter;
}

/// Random strings over an alphabet are cut as the rules say, and by next_segment() alone at any of its boundaries.
void expect_rules_hold(Random& random, const std::u32string& alphabet, int rounds) {
  for (int round = 0; round < rounds; ++round) {
    std::u32string code_points;
    for (std::size_t size = 1 + random.below(9); size > 0; --size)
      code_points += alphabet[random.below(alphabet.size())];
    const std::string text = utf8(code_points);
    ASSERT_EQ(segment_ends(text), slow_segmenter().ends(code_points)) << printable(text);
  }
}

TEST(NextSegment, FollowsTheRulesOnRandomAscii) {
  Random random{4};
  expect_rules_hold(random, U"aZ09_.,:;'\" \t\r\n-#*\v\x7F\x01", 100000);
}

TEST(NextSegment, FollowsTheRulesWhereAsciiMeetsEverythingElse) {
  Random random{5};
  const std::u32string alphabet =
      U"aZ1_.,:;'\" \n\r#\u00E9\u0301\u200D\u00AD\u05D0\u30A2\u3042\u6F22\u0E01\u2019\u00B7\u2024\u060C\u0661"
      U"\u203F\u2028\u0085\u3000\u2003\uFE0F\u20E3\u2764\u00A9\U0001F1E6\U0001F1E7\U0001F468\U0001F3FB\u2060\uFFFD";
  expect_rules_hold(random, alphabet, 200000);
}

TEST(NextSegment, FollowsTheRulesWhereCommonLettersMeetOthers) {
  Random random{10};
  const std::u32string alphabet =
      U"aZ1_.'  -\u00C0\u00D7\u00E9\u00F7\u017F\u0180\u0300\u0400\u0419\u0439\u047F\u0483\u0620\u0627\u063F\u0640\u064A"
      U"\u064B\u0660\u4FFF\u5000\u6F22\u8FFF\u9000\u3005\u302A\uFE00";
  expect_rules_hold(random, alphabet, 200000);
}

TEST(NextSegment, FollowsTheRulesForEveryCodePointBetweenTwoLetters) {
  for (char32_t c = 0; c <= kLastCodePoint; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    if (c > 0x3400 && c < 0xE0000 && (c & 0xFFU) > 2 && !(c >= 0xA000 && c < 0xAC00) && !(c >= 0xF900 && c < 0x14000) &&
        !(c >= 0x16000 && c < 0x20000)) {
      continue;  // the inside of large uniform ranges
    }
    const std::u32string code_points{U'a', c, U'b'};
    ASSERT_EQ(segment_ends(utf8(code_points)), slow_segmenter().ends(code_points))
        << std::hex << static_cast<unsigned>(c);
  }
}

TEST(NextSegment, IsAWordWhereItHoldsALetterOrADigit) {
  Random random{6};
  const std::u32string alphabet =
      U"aZ1_.,' \n#\u00E9\u0301\u200D\u05D0\u30A2\u6F22\u0E01\u2019\u00BD\u2460\u2764\U0001F1E6\uFFFD";
  for (int round = 0; round < 50000; ++round) {
    std::string text;
    for (std::size_t size = 1 + random.below(7); size > 0; --size)
      append_utf8(text, alphabet[random.below(alphabet.size())]);
    for (Offset at = 0; at < text.size();) {
      const WordSegment segment = next_segment(text, at);
      bool has_letter_or_digit = false;
      for (std::size_t i = at; i < segment.end; i += decode(text, i).width) {
        const char32_t c = decode(text, i).value;
        has_letter_or_digit = has_letter_or_digit || is_letter(c) || is_digit(c);
      }
      ASSERT_EQ(segment.is_word, has_letter_or_digit) << printable(text) << " at byte " << at;
      at = segment.end;
    }
  }
}

TEST(NextSegment, CutsAnyBytesAtBoundariesOfCodePoints) {
  Random random{7};
  for (int round = 0; round < 20000; ++round) {
    const std::string text = random_bytes(random, 1 + random.below(12));
    std::size_t code_point = 0;
    for (const Offset end : segment_ends(text)) {
      while (code_point < end) code_point += decode(text, code_point).width;
      ASSERT_EQ(code_point, end) << printable(text);
    }
  }
}

// ---------------------------------------------------------------- folding

std::string folded(std::string_view word) {
  std::string result = "what was there before";
  fold_into(word, result);
  return result;
}

TEST(FoldInto, TakesCaseCompositionAndApostrophesAway) {
  struct Case {
    std::string_view word, expected;
  };
  const std::vector<Case> cases{
      {"", ""},
      {"Word", "word"},
      {"ABCxyz019_'", "abcxyz019_'"},
      {"\u00C9t\u00E9", "\u00E9t\u00E9"},
      {"E\u0301te\u0301", "\u00E9t\u00E9"},
      {"Stra\u00DFe", "strasse"},
      {"STRA\u1E9EE", "strasse"},
      {"\u03A3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2", "\u03C3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C3"},
      {"don\u2019t", "don't"},
      {"DON'T", "don't"},
      {"\u2019\u2019", "''"},
      {"co\u00ADop", "coop"},
      {"zero\u200Bwidth", "zerowidth"},
      {"\uFEFFmark", "mark"},
      {"\u212Aelvin", "kelvin"},
      {"\u01C5", "\u01C6"},
      {"\uFB01n", "fin"},
      {"\u6F22\u5B57", "\u6F22\u5B57"},
      {"\u1112\u1161\u11AB", "\uD55C"},
      {"\u3164", ""},
      {"\u0130stanbul", "istanbul"},
      {"I\u0307stanbul", "istanbul"},
      {"\u064A\u0643\u0652\u062A\u064F\u0628\u064F", "\u064A\u0643\u062A\u0628"},  // Arabic vowel signs
      {"\u0643\u0640\u0640\u062A\u0627\u0628", "\u0643\u062A\u0627\u0628"},        // a lengthened word
      {"\u0622\u0646", "\u0622\u0646"},                                            // madda is part of its letter
      {"\u0627\u0653\u0646", "\u0622\u0646"},
      {"\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD", "\u05E9\u05DC\u05D5\u05DD"},  // Hebrew points
      {"\uFB2A\u05DC\u05D5\u05DD", "\u05E9\u05DC\u05D5\u05DD"},
      {"\u0915\u094D\u0937\u093F", "\u0915\u094D\u0937\u093F"},  // Devanagari keeps its marks
      {"\u0628\u200D\u0629", "\u0628\u0629"},                    // a joiner
      {"\u200Fab\u200E", "ab"},                                  // bidirectional marks
  };
  for (const Case& c : cases) EXPECT_EQ(folded(c.word), c.expected) << printable(c.word);
}

TEST(FoldInto, MakesTheComposedAndTheDecomposedFormOfEveryCodePointEqual) {
  for (char32_t c = 0xA0; c <= 0x2FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string composed;
    append_utf8(composed, c);
    utf8proc_uint8_t* const mapped = utf8proc_NFD(reinterpret_cast<const utf8proc_uint8_t*>(composed.c_str()));
    ASSERT_NE(mapped, nullptr);
    const std::string decomposed{reinterpret_cast<const char*>(mapped)};
    std::free(mapped);
    if (decomposed != composed) {
      ASSERT_EQ(folded("x" + composed), folded("x" + decomposed)) << std::hex << static_cast<unsigned>(c);
    }
  }
}

TEST(FoldInto, MakesUpperAndLowerCaseOfEveryCodePointEqual) {
  for (char32_t c = 0x41; c <= 0x1FFFF; ++c) {
    const auto lower = static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
    const auto back = static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(lower)));
    if (lower == c || back != c) continue;
    ASSERT_EQ(folded(utf8(std::u32string{c})), folded(utf8(std::u32string{lower})))
        << std::hex << static_cast<unsigned>(c);
  }
}

/// Beside a letter that takes the long way the others must come out as they do alone.
TEST(FoldInto, IsTheSameForCommonLettersBesideOthers) {
  const std::string rare = utf8(U"\u0259");
  const auto expect_same = [&](char32_t c) {
    const std::string letter = utf8(std::u32string{c});
    ASSERT_EQ(folded(rare + letter + rare), rare + folded(letter) + rare) << std::hex << static_cast<unsigned>(c);
    ASSERT_EQ(folded("Q" + letter), "q" + folded(letter)) << std::hex << static_cast<unsigned>(c);
  };
  for (char32_t c = 0x80; c < 0x300; ++c) expect_same(c);
  for (char32_t c = 0x370; c < 0x483; ++c) expect_same(c);
  for (char32_t c = 0x620; c < 0x64B; ++c) expect_same(c);
  for (char32_t c = 0x4E00; c < 0xA000; c += 61) expect_same(c);
}

TEST(FoldInto, LeavesWhatIsFoldedAsItIs) {
  Random random{8};
  const std::u32string alphabet =
      U"aZ\u00E9\u00DF\u03A3\u03C2\u2019'\u0301\u0130\u0131\u0345\u1E9E\u1F88\u00AD\u6F22\uAC00\u1112\u1161";
  for (int round = 0; round < 20000; ++round) {
    std::string word;
    for (std::size_t size = 1 + random.below(6); size > 0; --size)
      append_utf8(word, alphabet[random.below(alphabet.size())]);
    ASSERT_EQ(folded(folded(word)), folded(word)) << printable(word);
  }
}

TEST(FoldInto, OfIllFormedBytesEndsWithoutAnError) {
  Random random{9};
  for (int round = 0; round < 2000; ++round) folded(random_bytes(random, random.below(20)));
}

}  // namespace
}  // namespace nutgraf::tests
