#include "surface.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "phrases.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

/// What the first sentence of a text looks like.
Surface look(std::string_view text, std::string_view language = "en") {
  const Document document = parse(text, {.language = std::string{language}});
  EXPECT_FALSE(document.sentences.empty()) << text;
  return look_at(text, document, document.sentences.at(0));
}

TEST(Surface, CountsWordsCapitalsNumbersAndPersons) {
  const Surface s = look("Ann and I told you that 12 of our 30 ropes are yours, but we kept Marl.");
  EXPECT_EQ(s.words, 17U);
  EXPECT_EQ(s.capitals, 2U) << "I and Marl; the first word does not count";
  EXPECT_EQ(s.numbers, 2U);
  EXPECT_EQ(s.first_person, 3U);
  EXPECT_EQ(s.first_plural, 2U);
  EXPECT_EQ(s.second_person, 2U);
  EXPECT_TRUE(s.reports);
}

TEST(Surface, KnowsWordsOfMeetingsAndOfTheLaw) {
  const Surface meeting = look("Um, yeah, that is okay, hmm.");
  EXPECT_EQ(meeting.fillers, 4U);
  EXPECT_EQ(meeting.legal, 0U);
  const Surface law = look("Pursuant to subsection 3 the Secretary shall act.");
  EXPECT_EQ(law.legal, 5U);
  EXPECT_EQ(law.fillers, 0U);
}

TEST(Surface, TakesNotesOfSoundsForNoWords) {
  const Surface s = look("Well {vocalsound} the rope is {disfmarker} here.");
  EXPECT_EQ(s.words, 5U);
  EXPECT_EQ(look("Well {not a note} the rope.").words, 6U);
}

struct FlagCase {
  std::string_view text;
  bool unended, quotes;
};

TEST(Surface, SeesMarks) {
  for (const FlagCase& c : std::vector<FlagCase>{
           {"The rope holds.", false, false},
           {"Does the rope hold?", false, false},
           {"The rope holds!", false, false},
           {"(Does the rope hold?)", false, false},
           {"Will the rope \"hold?\"", false, true},
           {"The rope of Marl", true, false},
           {"The rope [of Marl] holds.", false, false},
           {"Of the ropes 40% hold.", false, false},
           {"The \"rope\" holds.", false, true},
           {"The ``rope'' holds.", false, true},
           {"The `rope` holds.", false, false},
           {"The 'rope' holds.", false, false},
           {"The \u201Crope\u201D holds.", false, true},
           {"The \u00ABrope\u00BB holds.", false, true},
           {"The \u2018rope\u2019 holds.", false, false},
           {"The \u201Erope\u201C holds.", false, true},
       }) {
    const Surface s = look(c.text);
    EXPECT_EQ(s.unended, c.unended) << c.text;
    EXPECT_EQ(s.quotes, c.quotes) << c.text;
  }
}

TEST(Surface, SeesTheMarksOfOtherScripts) {
  EXPECT_FALSE(look("\u7EF3\u5B50\u7ED3\u5B9E\u3002", "zh").unended);
  EXPECT_TRUE(look("\u7E04\u306F\u300C\u5F37\u3044\u300D\u3002", "ja").quotes);
  EXPECT_TRUE(look("\u7E04\u306F\u300E\u5F37\u3044\u300F\u3002", "ja").quotes);
}

TEST(Surface, CountsCitations) {
  struct Case {
    std::string_view text;
    std::uint32_t count;
  };
  for (const Case& c : std::vector<Case>{
           {"Ropes hold (Lee, 1999).", 1},
           {"Ropes hold (Lee 2004a; Ray 2011b).", 1},
           {"Ropes hold [12].", 1},
           {"Ropes hold [3, 7-9] and lamps burn [4].", 2},
           {"Ropes hold <cit> and burn <cit>.", 2},
           {"Ropes hold (they say).", 0},
           {"Ropes hold (about 40).", 0},
           {"Ropes hold (9999).", 0},
           {"Ropes hold [sic].", 0},
           {"Ropes hold [].", 0},
           {"Ropes hold 12].", 0},
           {"Ropes are > lamps.", 0},
       }) {
    EXPECT_EQ(look(c.text).citations, c.count) << c.text;
  }
}

TEST(Surface, CountsTheWordsAtWhichACuePhraseStarts) {
  struct Case {
    std::string_view text;
    std::uint32_t bonus, stigma, academic;
  };
  for (const Case& c : std::vector<Case>{
           {"The rope holds.", 0, 0, 0},
           {"In conclusion, the rope holds.", 1, 0, 0},
           {"In the end, conclusion or not, the rope holds.", 0, 0, 0},
           {"In this paper we show a rope.", 3, 0, 3},  // "this paper" too
           {"The rope, for example, see also the table.", 0, 3, 0},
           {"State of the art ropes", 1, 0, 1},
           {"It holds, and it is state of the art", 1, 0, 1},
           {"State of the artist", 0, 0, 0},
           {"We  \t show it.", 1, 0, 1},
           {"WE SHOW it.", 1, 0, 1},
           {"We, show it.", 1, 0, 1},
       }) {
    const Surface s = look(c.text);
    EXPECT_EQ(s.bonus, c.bonus) << c.text;
    EXPECT_EQ(s.stigma, c.stigma) << c.text;
    EXPECT_EQ(s.academic, c.academic) << c.text;
  }
}

TEST(Surface, FindsChinesePhrasesOfSeveralCharacters) {
  // "This paper puts a method forward." "The results show ..." "For example ..."
  EXPECT_EQ(look("\u672C\u6587\u63D0\u51FA\u4E00\u79CD\u7EF3\u5B50\u3002", "zh").bonus, 2U);
  EXPECT_EQ(look("\u7ED3\u679C\u8868\u660E\u7EF3\u5B50\u7ED3\u5B9E\u3002", "zh").bonus, 2U);
  EXPECT_EQ(look("\u4F8B\u5982\u7EF3\u5B50\u3002", "zh").stigma, 1U);
  EXPECT_EQ(look("\u6587\u672C\u7EF3\u5B50\u3002", "zh").bonus, 0U) << "the same characters the other way round";
}

TEST(Surface, FindsEveryCuePhraseOfEveryLanguage) {
  for (const Language* language : languages()) {
    for (const auto& [set, count] :
         {std::pair{&language->bonus, &Surface::bonus}, std::pair{&language->stigma, &Surface::stigma},
          std::pair{&language->academic, &Surface::academic}}) {
      for (const std::string_view phrase : set->words) {
        std::string text{phrase};
        if (!language->spaces) std::erase(text, ' ');
        const Document document = parse(text, {.language = std::string{language->code}, .furniture = Furniture::keep});
        ASSERT_FALSE(document.sentences.empty());
        EXPECT_GT(look_at(text, document, document.sentences[0]).*count, 0U) << language->code << ": " << phrase;
      }
    }
  }
}

TEST(Surface, IsOfTheSentenceAlone) {
  const std::string text = "The rope holds. We said (Lee, 1999) that 40% do. Does it?";
  const Document document = parse(text, {.language = "en"});
  ASSERT_EQ(document.sentences.size(), 3U);
  const Surface first = look_at(text, document, document.sentences[0]);
  EXPECT_EQ(first.citations + first.first_person + first.numbers, 0U);
  EXPECT_FALSE(first.reports);
  EXPECT_TRUE(look_at(text, document, document.sentences[1]).reports);
}

// ---------------------------------------------------------------- headings

TEST(SectionKinds, AreThoseThatTheWordsOfTheHeadingName) {
  struct Case {
    std::string_view heading;
    unsigned kinds;
  };
  for (const Case& c : std::vector<Case>{
           {"Introduction", kOpeningSection},
           {"1.2 INTRODUCTION", kOpeningSection},
           {"Results and discussion", kClosingSection},
           {"Materials and Methods", kMethodSection},
           {"Introduction and related work", kOpeningSection | kMethodSection},
           {"Summary", kOpeningSection | kClosingSection},
           {"Methodical ropes", 0},
           {"Ropes of Marl", 0},
       }) {
    const std::string text = "# " + std::string{c.heading} + "\n\nThe rope of Marl holds a boat.\n";
    const Document document = parse(text, {.language = "en"});
    const std::uint32_t heading = document.blocks.back().section;
    ASSERT_NE(heading, kNoBlock) << c.heading;
    EXPECT_EQ(section_kinds(text, document, heading), c.kinds) << c.heading;
    EXPECT_EQ(section_kinds(text, document, kNoBlock), 0U);
  }
}

TEST(PhraseReader, GivesTheFirstWordsOneByOneUpToTheLongestPhrase) {
  const std::string text = "One TWO three four five six seven eight nine.";
  const Document document = parse_plain(text);
  PhraseReader reader;
  std::vector<std::string> seen;
  const auto note = [&](std::string_view phrase, std::uint32_t hash) {
    seen.emplace_back(phrase);
    EXPECT_EQ(hash, word_hash(phrase));
    return true;
  };
  reader.for_each(text, document.words_of(document.sentences[0]), note);
  EXPECT_EQ(seen, (std::vector<std::string>{"one", "one two", "one two three", "one two three four",
                                            "one two three four five", "one two three four five six",
                                            "one two three four five six seven"}));
  seen.clear();
  reader.for_each(text, document.words_of(document.sentences[0]).subspan(8), note);
  EXPECT_EQ(seen, std::vector<std::string>{"nine"});
}

TEST(PhraseReader, StopsAtAWordThatIsTooLongForAnyPhrase) {
  const std::string text = "we " + std::string(kLongestPhraseWord + 1, 'a') + " propose";
  const Document document = parse_plain(text);
  PhraseReader reader;
  std::size_t count = 0;
  reader.for_each(text, document.words_of(document.sentences[0]),
                  [&](std::string_view, std::uint32_t) { return ++count > 0; });
  EXPECT_EQ(count, 1U);
}

TEST(PhraseReader, StopsWhereNoLongerPhraseIsWanted) {
  const std::string text = "One two three four.";
  const Document document = parse_plain(text);
  PhraseReader reader;
  std::size_t count = 0;
  reader.for_each(text, document.words_of(document.sentences[0]),
                  [&](std::string_view, std::uint32_t) { return ++count < 2; });
  EXPECT_EQ(count, 2U);
}

}  // namespace
}  // namespace nutgraf::tests
