#include <nutgraf/document.hpp>

#include <gtest/gtest.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/unicode.hpp>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

Document parse_as(std::string_view code, std::string_view text) {
  Reading reading;
  reading.language = code;
  reading.stemming = Stemming::off;
  return parse(text, reading);
}

/// The terms of a text in order, "-" for a word without one.
std::vector<std::string> terms_of(std::string_view code, std::string_view text) {
  const Document document = parse_as(code, text);
  std::vector<std::string> terms;
  for (const Token& token : document.tokens) {
    terms.push_back(token.term == kNoTerm ? "-" : std::string{document.terms[token.term]});
  }
  return terms;
}

using Terms = std::vector<std::string>;

TEST(Tokens, OfTwoSpellingsHaveOneTerm) {
  struct Case {
    std::string_view code, one, other;
  };
  const std::vector<Case> cases{
      {"en", "Zo\u00EB", "Zoe\u0308"},
      {"en", "SOFT", "so\u00ADft"},
      {"de", "STRASSE", "Stra\u00DFe"},
      {"el", "\u039F\u0394\u039F\u03A3", "\u03BF\u03B4\u03BF\u03C2"},
      {"tr", "IŞIK", "ışık"},
      {"tr", "İNCİR", "incir"},
      {"tr", "I\u0307NCI\u0307R", "incir"},
      {"ar", "أحمد", "احمد"},
      {"ar", "مستشفى", "مستشفي"},
      {"ar", "كَتَبَ", "كتب"},
      {"fa", "كتاب", "کتاب"},
      {"fa", "علي", "علی"},
      {"ur", "كراچي", "کراچی"},
      {"he", "סֵפֶר", "ספר"},
      {"yi", "\uFB2Fלט", "\u05D0\u05B8לט"},
      {"ko", "\u1112\u1161\u11AB\u1100\u116E\u11A8", "\uD55C\uAD6D"},
      {"hi", "\u0958\u0932\u092E", "\u0915\u093C\u0932\u092E"},
  };
  for (const Case& c : cases) {
    const Terms one = terms_of(c.code, c.one), other = terms_of(c.code, c.other);
    EXPECT_EQ(one, other) << c.code << ' ' << c.one << ' ' << c.other;
    EXPECT_TRUE(one.size() == 1 && one[0] != "-") << c.code << ' ' << c.one;
  }
}

TEST(Tokens, OfTwoWordsHaveTwoTerms) {
  EXPECT_NE(terms_of("tr", "ılık"), terms_of("tr", "ilik")) << "dotless i is a letter of its own";
  EXPECT_NE(terms_of("ar", "كتاب"), terms_of("ar", "كتب")) << "a long vowel is a letter";
  EXPECT_EQ(terms_of("en", "IRIS"), Terms{"iris"}) << "I has a dot outside of Turkish";
}

TEST(Tokens, OfAStopWordInAnySpellingHaveNoTerm) {
  EXPECT_EQ(terms_of("ar", "إلى الى الي"), (Terms{"-", "-", "-"}));
  EXPECT_EQ(terms_of("fa", "یک يك"), (Terms{"-", "-"}));
  EXPECT_EQ(terms_of("tr", "İçin için İÇİN"), (Terms{"-", "-", "-"}));
}

TEST(Tokens, AreNoneWhereOnlyIgnorablesStand) {
  EXPECT_EQ(terms_of("en", "\u200D \u00AD \u200F\u200E \u2060").size(), 0U);
  EXPECT_EQ(terms_of("en", "one \u200D\u200F two").size(), 2U);
}

TEST(Tokens, OfHanAreCharactersThatAreTermsOfTheirOwn) {
  EXPECT_EQ(terms_of("zh", "渔船回港"), (Terms{"渔", "船", "回", "港"}));
}

TEST(Tokens, OfThaiLaoKhmerAndBurmeseAreCharactersWhoseTermsAreNgrams) {
  EXPECT_EQ(terms_of("th", "น้ำท่วม"), (Terms{"-", "-", "-", "น้ำท่วม"})) << "four characters, the first with three marks";
  EXPECT_EQ(terms_of("th", "กขคงจ"), (Terms{"-", "-", "-", "กขคง", "ขคงจ"}));
  EXPECT_EQ(terms_of("th", "กข คงจฉ"), (Terms{"-", "-", "-", "-", "-", "คงจฉ"})) << "a space is between words";
  EXPECT_EQ(terms_of("th", "กขabค๑๒ง"), (Terms{"-", "-", "ab", "-", "๑๒", "-"}));
  EXPECT_EQ(terms_of("th", "ກຂຄງຈ").back(), "ຂຄງຈ");
  EXPECT_EQ(terms_of("th", "ကခဂဃ").back(), "ခဂဃ");
  EXPECT_EQ(terms_of("th", "កខគឃ").back(), "ខគឃ");
}

TEST(Tokens, OfThaiDoNotCutACharacter) {
  const std::string text = "กำลังน้ำท่วมที่นั่น";
  for (const Token& token : parse_as("th", text).tokens) {
    Offset at = 0;
    while (at < token.span.begin) at = next_grapheme(text, at);
    EXPECT_EQ(at, token.span.begin);
    EXPECT_EQ(next_grapheme(text, at), token.span.end);
  }
}

std::string mapped(const std::string& text, utf8proc_uint8_t* (*map)(const utf8proc_uint8_t*)) {
  utf8proc_uint8_t* const bytes = map(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
  const std::string result{reinterpret_cast<const char*>(bytes)};
  std::free(bytes);
  return result;
}

TEST(Tokens, OfComposedAndDecomposedTextHaveTheSameTerms) {
  Random random{1};
  const std::u32string alphabet =
      U"aEioIz  \u00E9\u0130\u0131\u1EC7\u0301\u0323\u0307\u0308\u0627\u0622\u0623\u064E\u0654\u05E9\u05C1"
      U"\uFB2A\uAC00\uD55C\u1112\u1161\u0915\u093C\u0958\u0E01\u0E33\u0E48\u1100\u212B\u00AD\u0344";
  for (const std::string_view code : {"en", "ar", "fa", "th"}) {
    for (int round = 0; round < 1500; ++round) {
      std::u32string code_points;
      for (std::size_t size = 1 + random.below(14); size > 0; --size)
        code_points += alphabet[random.below(alphabet.size())];
      const std::string text = utf8(code_points);
      ASSERT_EQ(terms_of(code, mapped(text, utf8proc_NFC)), terms_of(code, mapped(text, utf8proc_NFD)))
          << code << ' ' << printable(text);
    }
  }
}

/// Words of any length beside marks of every kind are the segments that the word rules cut, however they are read.
TEST(Tokens, AreTheSegmentsThatHoldALetterOrDigit) {
  const std::vector<std::string> pieces{"a",      "b",      "abcdefgh", "Abcdefghijklmno",
                                        " ",      " ",      "  ",       "\n",
                                        ".",      ",",      "'",        ":",
                                        "_",      "7",      "-",        "\"",
                                        "]",      "{",      "\t",       "\r",
                                        "\u00E9", "\u0301", "中",       "\u200D",
                                        "\u0436", "\u2019", "I"};
  Random random{5};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t i = random.below(24); i > 0; --i) text += random.pick(pieces);
    const Document document = parse_as("en", text);
    std::vector<Span> expected, actual;
    for (const Sentence& sentence : document.sentences) {
      const std::string_view before_end = std::string_view{text}.substr(0, sentence.span.end);
      for (Offset at = sentence.span.begin; at < sentence.span.end;) {
        const WordSegment segment = next_segment(before_end, at);
        if (segment.is_word) expected.push_back({at, segment.end});
        at = segment.end;
      }
    }
    for (const Token& token : document.tokens) actual.push_back(token.span);
    ASSERT_EQ(actual, expected) << text;
  }
}

}  // namespace
}  // namespace nutgraf::tests
