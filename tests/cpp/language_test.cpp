#include <nutgraf/language.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/unicode.hpp>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

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
  struct Case {
    std::string code, suggestion;
  };
  const std::vector<Case> cases{
      {"xx", ""},
      {"", ""},
      {"-", ""},
      {"und", ""},
      {"e", ""},
      {"klingon", ""},
      {"EN", "; did you mean 'en' (English)?"},
      {"PT-br", "; did you mean 'pt' (Portuguese)?"},
      {"germn", "; did you mean 'de' (German)?"},
      {"French", "; did you mean 'fr' (French)?"},
      {"portugese", "; did you mean 'pt' (Portuguese)?"},
  };
  for (const Case& c : cases) {
    try {
      find_language(c.code);
      ADD_FAILURE() << "'" << c.code << "' was found";
    } catch (const std::invalid_argument& error) {
      EXPECT_EQ(std::string{error.what()},
                "unknown language '" + c.code + "'" + c.suggestion + "; known: auto" + known);
    }
  }
}

TEST(Languages, AreFoundByTheFirstPartOfATag) {
  EXPECT_EQ(&find_language("en-GB"), &find_language("en"));
  EXPECT_EQ(&find_language("pt-BR"), &find_language("pt"));
  EXPECT_EQ(&find_language("zh-Hans-CN"), &find_language("zh"));
}

TEST(Languages, TheMessageForALongUnknownCodeIsShort) {
  try {
    find_language(std::string(100000, 'x'));
    ADD_FAILURE();
  } catch (const std::invalid_argument& error) {
    EXPECT_LT(std::string{error.what()}.size(), 500U);
  }
}

TEST(Languages, FitASetOf64Bits) { EXPECT_LE(languages().size(), 64U); }

TEST(Languages, ThatLookAlikeAreKnownAndInOneGroupOnly) {
  std::set<std::string_view> seen;
  for (const LookAlikes& group : look_alikes()) {
    EXPECT_GE(group.size(), 2U);
    for (const std::string_view code : group) {
      EXPECT_NO_THROW(find_language(code));
      EXPECT_TRUE(seen.insert(code).second) << code;
    }
  }
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
