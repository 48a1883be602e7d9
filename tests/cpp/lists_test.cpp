// The word lists of every language: that nothing in them can never match.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/language.hpp>
#include <nutgraf/unicode.hpp>

#include "phrases.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

std::string folded(std::string_view word) {
  std::string result;
  fold_into(word, result);
  return result;
}

/// `phrase` as the roles see it: its words, folded, joined by single spaces.
std::string as_seen(std::string_view phrase) {
  std::string seen;
  for (Offset at = 0; at < phrase.size();) {
    const WordSegment segment = next_segment(phrase, at);
    if (segment.is_word && !seen.empty()) seen += ' ';
    if (segment.is_word) seen += folded(phrase.substr(at, segment.end - at));
    at = segment.end;
  }
  return seen;
}

struct NamedSet {
  std::string_view name;
  const WordSet& words;
};

std::vector<NamedSet> word_sets(const Language& language) {
  return {{"stop_words", language.stop_words},
          {"openers", language.openers},
          {"elisions", language.elisions},
          {"titles", language.titles},
          {"number_labels", language.number_labels},
          {"abbreviations", language.abbreviations},
          {"addressing", language.addressing},
          {"pronouns", language.pronouns},
          {"connectives", language.connectives},
          {"standalone", language.standalone},
          {"reporting", language.reporting},
          {"inner_connectives", language.inner_connectives},
          {"first_person", language.first_person},
          {"second_person", language.second_person},
          {"first_plural", language.first_plural},
          {"fillers", language.fillers},
          {"legal", language.legal},
          {"bonus", language.bonus},
          {"stigma", language.stigma},
          {"academic", language.academic},
          {"opening_sections", language.opening_sections},
          {"closing_sections", language.closing_sections},
          {"method_sections", language.method_sections}};
}

/// Phrases of up to kLongestPhrase words that are looked for at a word.
std::vector<NamedSet> phrase_sets(const Language& language) {
  return {{"bonus", language.bonus},
          {"stigma", language.stigma},
          {"academic", language.academic},
          {"opening_sections", language.opening_sections},
          {"closing_sections", language.closing_sections},
          {"method_sections", language.method_sections}};
}

struct NamedPhrases {
  std::string_view name;
  std::span<const std::string_view> phrases;
};

std::vector<NamedPhrases> phrase_lists(const Language& language) {
  return {{"furniture", language.furniture},
          {"furniture_starts", language.furniture_starts},
          {"related", language.related},
          {"captions", language.captions},
          {"bylines", language.bylines}};
}

template <class Visit>
void for_each_word(Visit visit) {
  for (const Language* language : languages()) {
    for (const auto& [name, set] : word_sets(*language)) {
      for (const std::string_view word : set.words) {
        visit(std::string{language->code} + "." + std::string{name} + " '" + std::string{word} + "'", name, word);
      }
    }
  }
}

bool is_abbreviation_list(std::string_view name) {
  return name == "titles" || name == "number_labels" || name == "abbreviations";
}

/// Whether a list of letters holds one; "a-z" in it stands for all from a to z.
bool holds(std::u32string_view letters, char32_t letter) {
  if (letters.find(letter) != letters.npos) return true;
  for (std::size_t i = 1; i + 1 < letters.size(); ++i) {
    if (letters[i] == U'-' && letters[i - 1] < letter && letter < letters[i + 1]) return true;
  }
  return false;
}

TEST(Lists, OfEveryLanguageHoldStopWordsInTheLettersOfTheLanguage) {
  for (const Language* language : languages()) {
    for (const std::string_view word : language->stop_words.words) {
      for (std::size_t at = 0; at < word.size(); at += decode(word, at).width) {
        const char32_t c = decode(word, at).value;
        EXPECT_TRUE(c < 0x80 || !is_letter(c) || holds(language->letters, c)) << language->code << " '" << word << "'";
      }
    }
  }
}

TEST(Lists, OfEveryLanguageHoldLettersBeyondAToZInFoldedForm) {
  for (const Language* language : languages()) {
    std::set<char32_t> seen;
    for (std::size_t i = 0; i < language->letters.size(); ++i) {
      const char32_t c = language->letters[i];
      if (c == U'-') {
        EXPECT_TRUE(i > 0 && i + 1 < language->letters.size()) << language->code;
        EXPECT_LT(language->letters[i - 1], language->letters[i + 1]) << language->code;
        continue;
      }
      EXPECT_GE(c, 0x80U) << language->code;
      EXPECT_TRUE(seen.insert(c).second) << language->code << ' ' << utf8(std::u32string{c});
      EXPECT_EQ(folded(utf8(std::u32string{c})), utf8(std::u32string{c})) << language->code;
    }
  }
}

TEST(Lists, OfEveryLanguageAreInFoldedFormButForTheCapitalOfAnAbbreviation) {
  for_each_word([](const std::string& where, std::string_view list, std::string_view word) {
    if (folded(word) == word) return;
    const bool capital_allowed = is_abbreviation_list(list) && is_uppercase(decode(word, 0).value);
    const Offset initial = decode(word, 0).width;
    EXPECT_TRUE(capital_allowed && folded(word.substr(initial)) == word.substr(initial)) << where;
  });
}

TEST(Lists, OfEveryLanguageHoldNoWordTwice) {
  for (const Language* language : languages()) {
    for (const auto& [name, set] : word_sets(*language)) {
      std::set<std::string_view> seen;
      for (const std::string_view word : set.words) {
        EXPECT_TRUE(seen.insert(word).second) << language->code << '.' << name << " '" << word << "'";
      }
    }
    for (const auto& [name, phrases] : phrase_lists(*language)) {
      std::set<std::string_view> seen;
      for (const std::string_view phrase : phrases) {
        EXPECT_TRUE(seen.insert(phrase).second) << language->code << '.' << name << " '" << phrase << "'";
      }
    }
  }
}

TEST(Lists, OfEveryLanguageHoldStopWordsThatTheTokenizerDoesNotSplit) {
  for (const Language* language : languages()) {
    for (const WordSet* set : {&language->stop_words, &language->addressing}) {
      for (const std::string_view word : set->words) {
        ASSERT_FALSE(word.empty());
        const WordSegment segment = next_segment(word, 0);
        EXPECT_TRUE(segment.is_word && segment.end == word.size()) << language->code << " '" << word << "'";
      }
    }
  }
}

TEST(Lists, OfEveryLanguageHoldOpenersOfLettersAndApostrophes) {
  for (const Language* language : languages()) {
    for (const std::string_view word : language->openers.words) {
      for (std::size_t at = 0; at < word.size(); at += decode(word, at).width) {
        const char32_t c = decode(word, at).value;
        EXPECT_TRUE(is_letter(c) || c == '\'') << language->code << " '" << word << "'";
      }
    }
  }
}

TEST(Lists, OfEveryLanguageHoldElisionsThatAreTheFrontOfOneWord) {
  for (const Language* language : languages()) {
    for (const std::string_view elision : language->elisions.words) {
      const std::string word = std::string{elision} + "'arbre";
      EXPECT_EQ(next_segment(word, 0).end, word.size()) << language->code << " '" << elision << "'";
    }
  }
}

TEST(Lists, OfEveryLanguageHoldAbbreviationsWithoutTheirLastStop) {
  for_each_word([](const std::string& where, std::string_view list, std::string_view word) {
    if (!is_abbreviation_list(list)) return;
    EXPECT_TRUE(!word.empty() && word.back() != '.' && word.front() != '.') << where;
  });
}

TEST(Lists, OfEveryLanguageHoldPhrasesAsThePageIsSeen) {
  for (const Language* language : languages()) {
    for (const auto& [name, phrases] : phrase_lists(*language)) {
      for (const std::string_view phrase : phrases) {
        EXPECT_EQ(as_seen(phrase), phrase) << language->code << '.' << name << ": it can never match";
      }
    }
  }
}

TEST(Lists, OfEveryLanguageHoldCuesAndNamesOfSectionsThatCanBeFound) {
  for (const Language* language : languages()) {
    for (const auto& [name, set] : phrase_sets(*language)) {
      for (const std::string_view phrase : set.words) {
        EXPECT_EQ(as_seen(phrase), phrase) << language->code << '.' << name << ": it can never match";
        EXPECT_LT(std::count(phrase.begin(), phrase.end(), ' '), kLongestPhrase)
            << language->code << '.' << name << " '" << phrase << "'";
      }
    }
  }
}

TEST(Lists, OfEveryLanguageHoldTheFirstWordOfEachCuePhraseAndNoOther) {
  for (const Language* language : languages()) {
    std::set<std::string_view> expected;
    for (const WordSet* set : {&language->bonus, &language->stigma, &language->academic}) {
      for (const std::string_view phrase : set->words) expected.insert(phrase.substr(0, phrase.find(' ')));
    }
    const std::set<std::string_view> actual{language->cue_words.words.begin(), language->cue_words.words.end()};
    EXPECT_EQ(actual, expected) << language->code;
    for (const std::string_view word : expected) EXPECT_TRUE(language->cue_words.contains(word)) << word;
  }
}

TEST(Lists, OfEveryLanguageHoldThePluralsAmongTheFirstPersons) {
  for (const Language* language : languages()) {
    for (const std::string_view word : language->first_plural.words) {
      EXPECT_TRUE(language->first_person.contains(word)) << language->code << " '" << word << "'";
    }
  }
}

TEST(Lists, OfEveryLanguageHoldOpeningsThatASentenceCanHave) {
  for (const Language* language : languages()) {
    EXPECT_FALSE(language->pronouns.words.empty()) << language->code;
    EXPECT_FALSE(language->connectives.words.empty()) << language->code;
    EXPECT_FALSE(language->first_person.words.empty()) << language->code;
    if (!language->spaces) continue;
    for (const WordSet* set : {&language->pronouns, &language->connectives, &language->standalone}) {
      for (const std::string_view opening : set->words) {
        EXPECT_EQ(as_seen(opening), opening) << language->code << ": it can never match";
        EXPECT_LE(std::count(opening.begin(), opening.end(), ' '), 3) << language->code << " '" << opening << "'";
      }
    }
    for (const WordSet* set : {&language->inner_connectives, &language->first_person, &language->second_person}) {
      for (const std::string_view word : set->words) {
        EXPECT_EQ(as_seen(word), word) << language->code;
        EXPECT_EQ(word.find(' '), language->code == "vi" ? word.find(' ') : word.npos) << language->code << ' ' << word;
      }
    }
  }
}

/// The longest front of `opening` that is in the list; an elision ("c'") counts as a word.
bool starts_as_one_of(const Language& language, const WordSet& set, std::string_view opening) {
  for (std::size_t size = 1; size < opening.size(); ++size) {
    const bool is_end = !language.spaces || opening[size] == ' ' || opening[size] == '\'';
    if (is_end && set.contains(opening.substr(0, size))) return true;
  }
  return false;
}

TEST(Lists, OfEveryLanguageHoldStandaloneOpeningsThatWouldBeTakenForOthers) {
  for (const Language* language : languages()) {
    for (const std::string_view opening : language->standalone.words) {
      EXPECT_TRUE(starts_as_one_of(*language, language->pronouns, opening) ||
                  starts_as_one_of(*language, language->connectives, opening))
          << language->code << " '" << opening << "' is no exception to anything";
    }
  }
}

TEST(WordSet, OfEveryLanguageAgreesWithStdSet) {
  Random random{1};
  for (const Language* language : languages()) {
    for (const NamedSet& set : word_sets(*language)) {
      const std::set<std::string_view> expected{set.words.words.begin(), set.words.words.end()};
      const auto agrees = [&](const std::string& word) {
        EXPECT_EQ(set.words.contains(word), expected.contains(word))
            << language->code << '.' << set.name << " '" << word << "'";
        EXPECT_EQ(set.words.contains(word, word_hash(word)), expected.contains(word));
      };
      agrees("");
      for (const std::string_view word : set.words.words) {
        agrees(std::string{word});
        agrees(std::string{word} + "s");
        agrees(std::string{word.substr(1)});
      }
      for (int round = 0; round < 500; ++round) {
        std::string word;
        for (std::size_t size = 1 + random.below(3); size > 0; --size)
          word += static_cast<char>('a' + random.below(26));
        agrees(word);
      }
    }
  }
}

TEST(WordSet, HoldsWhatItIsMadeOf) {
  constexpr auto kTable = make_words("one", "two", "");
  const WordSet set = kTable;
  EXPECT_TRUE(set.contains("one") && set.contains("two") && set.contains(""));
  EXPECT_FALSE(set.contains("three"));
  EXPECT_FALSE(WordSet{}.contains("one"));
}

TEST(Languages, TheUndeterminedOneKnowsTitlesOnly) {
  EXPECT_EQ(undetermined_language().code, "und");
  for (const auto& [name, set] : word_sets(undetermined_language())) {
    EXPECT_EQ(set.words.empty(), name != "titles") << name;
  }
}

}  // namespace
}  // namespace nutgraf::tests
