// Which table of constants a text is scored with. The texts are written for it, each as short as its kind allows.
#include "profile.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

/// The same sentences over and over, with another number each time, until the text has so many words.
std::string repeated(const std::string& sentences, std::size_t words) {
  std::string text;
  std::size_t count = 0;
  for (std::size_t round = 0; count < words; ++round) {
    text += sentences;
    count += static_cast<std::size_t>(std::count(sentences.begin(), sentences.end(), ' '));
    if (round % 3 == 2) text += "\n\n";
  }
  return text;
}

Choice choose(const std::string& text, const std::string& language = "en", bool one_sentence = false) {
  const Document document = parse(text, {.language = language});
  const Features features = vectorize(document);
  const Interest interest{.title = {}, .query = {}, .query_text = {}, .one_sentence = one_sentence};
  return choose_profile(Measured{text, document, features, interest, look_at_rows(text, document, features)});
}

std::string name_of(const std::string& text, const std::string& language = "en", bool one_sentence = false) {
  const Choice choice = choose(text, language, one_sentence);
  EXPECT_FALSE(choice.why.empty());
  return choice.profile.name;
}

const std::string kNews =
    "A storm broke the harbour wall of Tarn on Monday night. Nobody was hurt, the mayor said. Engineers will measure "
    "the gaps this week. \"We have asked the county for help,\" said Ann Lee of the council. Boats land their catch in "
    "Brenn until the wall stands again.\n";

const std::string kGermanNews =
    "Ein Sturm hat in der Nacht zum Montag die Hafenmauer von Tarn zerst\u00F6rt. Niemand wurde verletzt, sagte die "
    "B\u00FCrgermeisterin. Ingenieure messen in dieser Woche die Risse. Die Boote bringen ihren Fang nach Brenn, bis "
    "die Mauer wieder steht.\n";

const std::string kMeeting =
    "Ann: Um, okay, shall we start with the remote?\nBob: Yeah, I think the buttons are too small.\n"
    "Carla: Hmm, we could make them of rubber.\nAnn: Okay, so what does that cost?\nBob: Um, about two euros more.\n"
    "Carla: Yeah, that is too much for us.\n";

const std::string kAbstract =
    "We propose a novel algorithm for the segmentation of ropes. Our method learns from unlabelled images of knots. "
    "Experiments show that it outperforms the state of the art on three benchmarks. We also present a dataset of ten "
    "thousand knots.\n";

const std::string kLaw =
    "The Secretary shall pay the amount pursuant to subsection 4. An agency shall publish the terms of the agreement "
    "under this section. The act is amended by striking paragraph 2. The provisions of this section shall apply to "
    "each agency.\n";

std::string paper() {
  return "# Introduction\n\n" +
         repeated("We study how ropes of hemp age in salt water (Lee, 1999). Knots slip [12]. ", 300) +
         "\n\n# Methods\n\n" +
         repeated("We hung ropes of three kinds in the harbour for two years (Ray, 2004). ", 300) +
         "\n\n# Discussion\n\n" + repeated("Our ropes lost half of their strength in the first year [3, 4]. ", 300) +
         "\n";
}

TEST(Choice, FollowsTheKindOfTheText) {
  EXPECT_EQ(name_of(kMeeting), "meeting");
  EXPECT_EQ(name_of(paper()), "paper");
  EXPECT_EQ(name_of(kAbstract), "abstract");
  EXPECT_EQ(name_of(repeated(kLaw, 600)), "law");
  EXPECT_EQ(name_of(kLaw), "clause");
  EXPECT_EQ(name_of(kNews), "news_en");
  EXPECT_EQ(name_of(kGermanNews, "de"), "news");
}

TEST(Choice, IsBriefForOneSentenceOfNewsOnly) {
  EXPECT_EQ(name_of(kNews, "en", true), "brief");
  EXPECT_EQ(name_of(kGermanNews, "de", true), "brief");
  EXPECT_EQ(name_of(kMeeting, "en", true), "meeting");
  EXPECT_EQ(name_of(kAbstract, "en", true), "abstract");
}

TEST(Choice, OfAChineseAbstractHasATableOfItsOwn) {
  // "This paper puts forward a model of ropes. The results show that the method is good. The performance is analysed."
  const std::string text =
      "\u672C\u6587\u63D0\u51FA\u4E86\u4E00\u79CD\u7EF3\u5B50\u6A21\u578B\u3002\u7ED3\u679C\u8868\u660E\u8BE5\u65B9"
      "\u6CD5\u6709\u6548\u3002\u5206\u6790\u4E86\u7EF3\u5B50\u7684\u6027\u80FD\u548C\u7279\u70B9\u3002";
  EXPECT_EQ(name_of(text, "zh"), "abstract_zh");
}

TEST(Choice, IsGeneralInDoubt) {
  const std::string essay =
      "I grew up beside a harbour, and my first toy was a rope. You learn a knot with your hands, and you forget it "
      "with your head. I still tie mine as my father tied his. ";
  EXPECT_EQ(name_of(repeated(essay, 400)), "general");
  const std::string recipe =
      "# Bread of Marl\n\n# For the dough\n\nMix the flour with warm water and a pinch of salt. Leave the dough alone "
      "for an hour. "
      "Knead it until it is smooth.\n\n# For the oven\n\nHeat the stone until flour turns brown on it. Bake the loaf "
      "until it sounds hollow.\n";
  EXPECT_EQ(name_of(recipe), "general");
  EXPECT_EQ(name_of(repeated("Ropes of hemp age in salt water and knots of hemp slip in the rain. ", 2000)), "general");
}

TEST(Choice, OfALongTextOfAnAuthorityIsGeneral) {
  const std::string report =
      "The agency spent nine million crowns on ropes in the last year of the plan and bought lamps for every quay. The "
      "secretary told the council that ropes of hemp had to be replaced before the winter came, and a new harbour "
      "plan was said to follow. ";
  EXPECT_EQ(name_of(repeated(report, 3000)), "general");
}

TEST(Choice, OfATextWithoutSentencesOrWordsIsSomeTable) {
  for (const char* text : {"", " \n", "!!!", "The.", "# A heading alone\n"}) {
    EXPECT_FALSE(choose(text).profile.name.empty()) << text;
  }
}

TEST(Choice, IsTheSameEveryTime) {
  for (const std::string& text : {kNews, kMeeting, kAbstract, kLaw, paper()}) {
    const Choice first = choose(text), again = choose(text);
    EXPECT_EQ(first.profile, again.profile);
    EXPECT_EQ(first.why, again.why);
  }
}

/// Words like "unseres" count as words of several people and must be words of the first person too.
TEST(Choice, IsNotMisledByPluralsOfTheFirstPerson) {
  const std::string text =
      "Der Rat unseres Dorfes hat die Mauer bezahlt, sagte die B\u00FCrgermeisterin. Die Fischer unseres Dorfes warten "
      "auf "
      "das Fr\u00FChjahr, teilte der Rat mit.\n";
  EXPECT_EQ(name_of(text, "de"), "news");
}

// ---------------------------------------------------------------- the tables

TEST(Profiles, AreNamedApartAndGeneralIsTheFirst) {
  std::set<std::string> names;
  for (const Profile& profile : profiles()) EXPECT_TRUE(names.insert(profile.name).second) << profile.name;
  EXPECT_EQ(profiles().front().name, "general");
  for (const char* name :
       {"news_en", "news", "brief", "abstract", "paper", "meeting", "law", "clause", "abstract_zh"}) {
    EXPECT_TRUE(names.contains(name)) << name;
  }
}

TEST(Profiles, HaveConstantsThatAreFiniteAndNotAllZero) {
  for (const Profile& profile : profiles()) {
    double sum = 0;
    for (const double constant : profile.constants) {
      EXPECT_TRUE(std::isfinite(constant)) << profile.name;
      EXPECT_LE(std::abs(constant), 8) << profile.name << ": a part that runs away";
      sum += std::abs(constant);
    }
    EXPECT_GT(sum, 1) << profile.name;
  }
}

TEST(Profiles, AreFoundByName) {
  for (const Profile& profile : profiles()) EXPECT_EQ(find_profile(profile.name), profile);
  EXPECT_EQ(find_profile("paper")[Part::title], find_profile("paper").constants[static_cast<std::size_t>(Part::title)]);
}

TEST(Profiles, AreRefusedByAnotherNameWithTheNearestAndTheKnownOnes) {
  for (const std::string& name : {std::string{"papers"}, std::string{}, std::string(100000, 'x')}) {
    try {
      find_profile(name);
      ADD_FAILURE() << "found";
    } catch (const std::invalid_argument& error) {
      const std::string message = error.what();
      EXPECT_NE(message.find("profile"), message.npos);
      EXPECT_NE(message.find("general, "), message.npos) << message;
      EXPECT_EQ(message.find("did you mean 'paper'") != message.npos, name == "papers") << message;
      EXPECT_LT(message.size(), 500U);
    }
  }
}

TEST(PartNames, AreApart) {
  EXPECT_EQ(std::set<std::string_view>(kPartNames.begin(), kPartNames.end()).size(), kPartCount);
  EXPECT_EQ(kPartNames[static_cast<std::size_t>(Part::stigma)], "stigma");
  EXPECT_EQ(kPartNames[static_cast<std::size_t>(Part::early)], "early");
  EXPECT_TRUE(is_scaled(Part::length));
  EXPECT_FALSE(is_scaled(Part::early));
}

}  // namespace
}  // namespace nutgraf::tests
