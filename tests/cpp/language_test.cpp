#include <nutgraf/language.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nutgraf/unicode.hpp>

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
  return {{"stop_words", language.stop_words},       {"openers", language.openers},
          {"elisions", language.elisions},           {"titles", language.titles},
          {"number_labels", language.number_labels}, {"abbreviations", language.abbreviations},
          {"addressing", language.addressing}};
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

// ---------------------------------------------------------------- the registry

TEST(Languages, AreOrderedByCodeAndUnique) {
  ASSERT_FALSE(languages().empty());
  for (std::size_t i = 1; i < languages().size(); ++i) EXPECT_LT(languages()[i - 1]->code, languages()[i]->code);
}

TEST(Languages, EveryLanguageIsFoundByItsCode) {
  for (const Language* language : languages()) {
    EXPECT_EQ(&find_language(language->code), language);
    EXPECT_FALSE(language->name.empty());
    EXPECT_FALSE(language->stop_words.words.empty()) << language->code;
  }
}

TEST(Languages, AnUnknownCodeIsRefusedWithTheKnownOnes) {
  std::string known;
  for (const Language* language : languages()) known += ", " + std::string{language->code};
  for (const std::string code : {"xx", "", "EN", "en-GB", "und"}) {
    try {
      find_language(code);
      ADD_FAILURE() << "'" << code << "' was found";
    } catch (const std::invalid_argument& error) {
      EXPECT_EQ(std::string{error.what()}, "unknown language '" + code + "'; known: auto" + known);
    }
  }
}

TEST(Languages, TheMessageForALongUnknownCodeIsShort) {
  try {
    find_language(std::string(100000, 'x'));
    ADD_FAILURE();
  } catch (const std::invalid_argument& error) {
    EXPECT_LT(std::string{error.what()}.size(), 500U);
  }
}

TEST(Languages, TheUndeterminedOneKnowsNoWords) {
  EXPECT_EQ(undetermined_language().code, "und");
  for (const auto& [name, set] : word_sets(undetermined_language())) EXPECT_TRUE(set.words.empty()) << name;
}

// ---------------------------------------------------------------- the lists of every language

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

// ---------------------------------------------------------------- detection

/// A paragraph written for this test, and the code of the language it should be read as.
struct Sample {
  std::string_view code, text;
};

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all{
      {"en",
       "The old ferry left the harbour before dawn, and nobody on the quay noticed that it carried no lights. By the "
       "time the fishermen came down with their nets, it was already a grey mark on the water. They said later "
       "that they had heard the engine, but none of them had looked up."},
      {"de",
       "Die alte Fähre verließ den Hafen vor Sonnenaufgang, und niemand am Kai bemerkte, dass sie ohne Lichter fuhr. "
       "Als die Fischer mit ihren Netzen kamen, war sie nur noch ein grauer Fleck auf dem Wasser. Später sagten "
       "sie, dass sie den Motor gehört hätten, aber keiner von ihnen habe aufgeschaut."},
      {"fr",
       "Le vieux bac a quitté le port avant l'aube, et personne sur le quai n'a remarqué qu'il naviguait sans feux. "
       "Quand les pêcheurs sont descendus avec leurs filets, ce n'était plus qu'une tache grise sur l'eau. Ils ont "
       "dit plus tard qu'ils avaient entendu le moteur, mais qu'aucun d'eux n'avait levé les yeux."},
      {"es",
       "El viejo transbordador salió del puerto antes del amanecer, y nadie en el muelle notó que iba sin luces. "
       "Cuando los pescadores bajaron con sus redes, ya no era más que una mancha gris sobre el agua. Después "
       "dijeron que habían oído el motor, pero que ninguno de ellos había levantado la vista."},
      {"und",
       "Gadawodd yr hen fferi yr harbwr cyn toriad gwawr, ac ni sylwodd neb ar y cei nad oedd ganddi oleuadau. Erbyn "
       "i'r pysgotwyr ddod i lawr gyda'u rhwydi, nid oedd ond smotyn llwyd ar y dŵr."},
      {"und", "ძველმა ბორანმა ნავსადგური განთიადამდე დატოვა და ნაპირზე ვერავინ შეამჩნია, რომ მას შუქი არ ჰქონდა."},
      {"und", "Ескі паром таң атқанша айлақтан шығып кетті, бірақ жағада ешкім оның шамсыз жүргенін байқамады."},
  };
  return all;
}

TEST(DetectLanguage, KnowsAParagraphOfEachLanguageAndLeavesOthersUndetermined) {
  for (const Sample& sample : samples()) {
    EXPECT_EQ(detect_language(sample.text).language->code, sample.code) << sample.text.substr(0, 40);
  }
}

TEST(DetectLanguage, TakesALatinTextTooShortToTellAsEnglish) {
  for (const std::string_view text : {"", "Hello", "Granite lamps", "2024", "...", "\xFF"}) {
    EXPECT_EQ(detect_language(text).language->code, "en") << printable(text);
  }
  for (const std::string_view text : {"渔民", "Привет мир", "שלום"}) {
    EXPECT_EQ(detect_language(text).language->code, "und") << text;
  }
}

TEST(DetectLanguage, TakesWhatMostOfALongTextIsIn) {
  const std::string one{samples()[0].text}, other{samples()[1].text};
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 10 == 0 ? one : other;
  EXPECT_EQ(detect_language(text).language, detect_language(other).language);
  EXPECT_EQ(detect_language(one + one + text).language, detect_language(other).language)
      << "a beginning in another language";
}

TEST(DetectLanguage, TakesBytesOfAnyKindAtItsLimit) {
  for (std::size_t shift = 0; shift < 5; ++shift) {
    std::string text(shift, 'x');
    while (text.size() < 70000) text += "\U0001F600";  // cut inside a character
    EXPECT_NO_THROW(detect_language(text));
  }
  EXPECT_NO_THROW(detect_language(std::string(100000, '\xE2')));
  EXPECT_NO_THROW(detect_language(std::string(100000, 'a')));
}

// ---------------------------------------------------------------- stems

TEST(Stemmer, OfEveryLanguageExistsAndMakesNoWordLonger) {
  for (const Language* language : languages()) {
    Stemmer stem{*language};
    for (const std::string_view word : language->stop_words.words) {
      EXPECT_LE(stem(word).size(), word.size() + 2) << language->code << " '" << word << "'";
    }
    EXPECT_EQ(stem(""), "");
  }
}

TEST(Stemmer, BringsTheFormsOfAWordTogether) {
  struct Case {
    std::string_view code, word, stem;
  };
  const std::vector<Case> cases{
      {"en", "running", "run"},          {"en", "nations", "nation"},     {"en", "generously", "generous"},
      {"en", "consistency", "consist"},  {"de", "häuser", "haus"},        {"de", "aufeinander", "aufeinand"},
      {"fr", "continuation", "continu"}, {"fr", "continuait", "continu"}, {"es", "chicos", "chic"},
      {"es", "torneos", "torne"},
  };
  for (const Case& c : cases) {
    Stemmer stem{find_language(c.code)};
    EXPECT_EQ(stem(c.word), c.stem) << c.code << " '" << c.word << "'";
  }
}

TEST(Stemmer, OfNoAlgorithmGivesTheWordItself) {
  Stemmer stem{undetermined_language()};
  EXPECT_EQ(stem("running"), "running");
}

}  // namespace
}  // namespace nutgraf::tests
