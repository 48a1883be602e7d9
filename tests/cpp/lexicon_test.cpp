// What is remembered from one text to the next changes no result.
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/summarize.hpp>

#include "ascii.hpp"
#include "detection.hpp"
#include "text_reader.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

/// Texts of several languages, with words in common, words of every length around eight bytes, and a huge one.
std::vector<std::string> some_texts() {
  const std::string huge(300, 'q');
  return {
      "The ferry left the harbour before dawn. For example, nobody's lamp burned; however, they'd heard it. In short: "
      "no.",
      "Die Fähre verließ den Hafen vor Sonnenaufgang, und niemand bemerkte sie. Später hörten sie den Motor.",
      "",
      "a ab abc abcd abcde abcdef abcdefg abcdefgh abcdefghi abcdefghij ABCDEFGHIJ " + huge + ' ' + huge +
          "r. The ferry.",
      "Паром вышел из гавани до рассвета, и никто на пристани этого не заметил. Потом рыбаки слышали мотор.",
      "渡船在黎明前离开了港口，码头上没有人注意到。后来渔夫们说，他们听到了引擎声。",
      "The ferries left; the ferry had left. Harbours and a harbour, abcdefghi and abcdefghj.",
  };
}

void expect_equal(const Document& one, const Document& other) {
  EXPECT_EQ(one.language, other.language);
  EXPECT_EQ(one.word_classes, other.word_classes);
  ASSERT_EQ(one.tokens.size(), other.tokens.size());
  for (std::size_t i = 0; i < one.tokens.size(); ++i) {
    EXPECT_EQ(one.tokens[i].term, other.tokens[i].term);
    EXPECT_EQ(one.tokens[i].span.begin, other.tokens[i].span.begin);
    EXPECT_EQ(one.tokens[i].span.end, other.tokens[i].span.end);
  }
  ASSERT_EQ(one.terms.size(), other.terms.size());
  for (TermId term = 0; term < one.terms.size(); ++term) EXPECT_EQ(one.terms[term], other.terms[term]);
}

TEST(TextReader, GivesWhatParseGivesWhateverItReadBefore) {
  const std::vector<std::string> texts = some_texts();
  TextReader reader;
  for (const std::string_view language : {"auto", "en", "auto"}) {
    for (const Stemming stemming : {Stemming::by_language, Stemming::off, Stemming::on}) {
      const Reading reading{.language = std::string{language}, .stemming = stemming};
      for (const std::string& text : texts)
        expect_equal(reader.parse(text, reading), TextReader{}.parse(text, reading));
    }
  }
}

TEST(TextReader, ForgetsWithoutATraceOnceWordsAreMany) {
  TextReader reader;
  std::string text;
  for (int number = 0; number < 140000; ++number) text.append("w").append(std::to_string(number)).append(" ferry ");
  const Reading reading{.language = "en"};
  for (int round = 0; round < 2; ++round) EXPECT_EQ(reader.parse(text, reading).terms.size(), 140001U);
  const std::string last = "The ferry left the harbour, w17 and w139999.";
  expect_equal(reader.parse(last, reading), TextReader{}.parse(last, reading));
}

TEST(LentReader, IsKeptForTheNextCallUnlessItIsLargeOrWasEnded) {
  const auto memory_after = [](std::string_view text, bool fails) {
    purge();
    try {
      const LentReader reader;
      reader->parse(text, {});
      if (fails) throw std::runtime_error("ended");
    } catch (const std::runtime_error&) {
    }
    return LentReader {
      } -> memory();
  };
  EXPECT_GT(memory_after("The ferry left the harbour before dawn.", false), 0U);
  EXPECT_EQ(memory_after("The ferry left the harbour before dawn.", true), 0U);
  std::string many;
  for (int i = 0; i < 120'000; ++i) many += "incontrovertibly" + std::to_string(i) + ' ';
  EXPECT_EQ(memory_after(many, false), 0U);
}

TEST(Lexicon, KeepsNothingOfWordsThatAreTheirOwnTerm) {
  const auto memory_after = [](std::size_t size) {
    Lexicon lexicon{find_language("en"), true};
    Vocabulary terms;
    const std::string word(size, 'q');
    EXPECT_EQ(terms[lexicon.look_up(word, Span{0, static_cast<Offset>(size)}, terms).term], word);
    return lexicon.memory();
  };
  EXPECT_EQ(memory_after(9 << 20), memory_after(kLongestWord + 1));
}

TEST(Detector, TellsWhatDetectLanguageTellsWhateverItHeardBefore) {
  Detector detector;
  for (int round = 0; round < 3; ++round) {
    for (const std::string& text : some_texts()) {
      const Detection one = detector.detect(text), other = detect_language(text);
      EXPECT_EQ(one.language, other.language);
      EXPECT_EQ(one.confidence, other.confidence);
    }
  }
}

TEST(Bytes8, MarksTheBytesAskedFor) {
  Random random{1};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t i = random.below(9); i < 8; ++i) text += static_cast<char>(random.below(256));
    const Bytes8 bytes = load_up_to_8(text);
    for (std::size_t i = 0; i < 8; ++i) {
      const auto byte = static_cast<unsigned char>(i < text.size() ? text[i] : '\0');
      const auto is_marked = [&](Bytes8 marks) { return ((marks >> (8 * i)) & 0xFFU) == 0x80U; };
      EXPECT_EQ(is_marked(bytes_between(bytes, '!', '?')), byte >= '!' && byte <= '?');
      EXPECT_EQ(is_marked(letters_of(bytes)), (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'));
      EXPECT_EQ((lowered(bytes) >> (8 * i)) & 0xFFU, byte >= 'A' && byte <= 'Z' ? byte + 32U : byte);
    }
  }
}

TEST(FindByte, FindsTheFirstFromAPlaceOn) {
  Random random{2};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t i = random.below(50); i > 0; --i) text += "ab\xC3\xE2\0"[random.below(5)];
    const std::size_t at = random.below(text.size() + 1);
    const std::size_t found =
        find_byte(text, at, [](const Bytes16& bytes) { return (bytes == 'b') | (bytes == 0xE2); });
    EXPECT_EQ(found, std::min(text.find_first_of("b\xE2", at), text.size()));
  }
}

}  // namespace
}  // namespace nutgraf::tests
