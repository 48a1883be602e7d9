#include <nutgraf/select.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/summarize.hpp>
#include <nutgraf/unicode.hpp>

#include "scored.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

// ---------------------------------------------------------------- the order

TEST(EveryRankedSelector, TakesTheBestFirstAndOfEqualScoresTheEarlier) {
  for_every_ranked_selector([](const Selector& selector) {
    const Scored scored{kFour, {0.1, 0.5, 0.5, 0.9}};
    EXPECT_EQ(rows_of(scored.pick(selector, Budget::sentences(4)), scored.features), (Rows{3, 1, 2, 0}))
        << name_of(selector);
    const Scored equal{kFour, {0.3, 0.3, 0.3, 0.3}};
    EXPECT_EQ(rows_of(equal.pick(selector, Budget::sentences(3)), equal.features), (Rows{0, 1, 2}))
        << name_of(selector);
  });
}

TEST(EveryRankedSelector, TakesScoresThatDifferByARoundingForEqual) {
  for_every_ranked_selector([](const Selector& selector) {
    const Scored scored{kFour, {0.3, 0.3 + 1e-14, 0.3 - 1e-14, 0}};
    EXPECT_EQ(rows_of(scored.pick(selector, Budget::sentences(3)), scored.features), (Rows{0, 1, 2}))
        << name_of(selector);
  });
}

TEST(EveryRankedSelector, TakesNegativeScores) {
  for_every_ranked_selector([](const Selector& selector) {
    const Scored scored{kFour, {-5, -1, -3, -2}};
    EXPECT_EQ(rows_of(scored.pick(selector, Budget::sentences(2)), scored.features), (Rows{1, 3})) << name_of(selector);
  });
}

TEST(EverySelector, TriesASentenceOfFewTermsOnlyWhenNothingElseIsLeft) {
  for_every_selector([](const Selector& selector) {
    const Scored scored{"Yes indeed. Brown ropes hold tall masts. Quite so, sailor. Seven lamps burn above the gate.",
                        {9, 0.1, 8, 0.2}};
    Rows rows = rows_of(scored.pick(selector, Budget::sentences(2)), scored.features);
    EXPECT_EQ((std::set<std::size_t>{rows.begin(), rows.end()}), (std::set<std::size_t>{1, 3})) << name_of(selector);
    rows = rows_of(scored.pick(selector, Budget::sentences(4)), scored.features);
    ASSERT_EQ(rows.size(), 4U) << name_of(selector);
    EXPECT_LE(std::max(rows[2], rows[3]), 2U) << name_of(selector);
    EXPECT_TRUE(rows[2] != 1 && rows[3] != 1) << name_of(selector);
  });
}

TEST(EverySelector, NeverTakesTwoIdenticalSentencesWhereOthersAreLeft) {
  for_every_selector([](const Selector& selector) {
    Random random{3};
    for (int round = 0; round < 200; ++round) {
      const std::string text =
          random_prose(random, {.sentences = 12, .vocabulary = 500, .shortest = 6, .longest = 12, .copies = 0.4});
      Scored scored{text, {}};
      scored.ranking.scores = random_scores(random, scored.features.rows());
      const Selection selection = scored.pick(selector, Budget::sentences(3));
      std::set<std::string_view> texts;
      for (const Pick& pick : selection.picks) {
        const std::string_view sentence = slice(scored.text, scored.document.sentences[pick.sentence].span);
        ASSERT_TRUE(texts.insert(sentence).second) << name_of(selector) << ": " << sentence << " twice from " << text;
      }
    }
  });
}

TEST(EverySelector, TakesACopyThatDoesNotFitForNothingLeftToTry) {
  for_every_selector([](const Selector& selector) {
    const Scored scored{"Brown ropes hold tall masts. Brown ropes hold tall masts. Quite so.", {}};  // words: 5, 5, 2
    EXPECT_EQ(rows_of(scored.pick(selector, Budget::words(9)), scored.features), (Rows{0, 2})) << name_of(selector);
  });
}

TEST(Top, NeverTakesTwoIdenticalSentences) {
  const std::vector<std::string> texts{
      "Brown ropes hold tall masts. Brown ropes hold tall masts. Brown ropes hold tall masts.",
      "Rope. Rope. Rope.",
      "It is what it is. It is what it is.",
      "?! ?!\n...\n...",
  };
  for (const std::string& text : texts) {
    for (const Norm norm : {Norm::l2, Norm::l1, Norm::none}) {
      const Scored scored{text, {}, {.norm = norm}};
      std::set<std::string_view> chosen;
      for (const Pick& pick : scored.pick(Top{}, Budget::sentences(10)).picks) {
        const std::string_view sentence = slice(scored.text, scored.document.sentences[pick.sentence].span);
        EXPECT_TRUE(chosen.insert(sentence).second) << '\'' << sentence << "' twice, norm " << to_text(norm);
      }
    }
  }
}

TEST(Top, PassesOverWhatIsTooSimilarUnderEveryNorm) {
  // The cosine of the first two is about 0.9, of the others 0.
  const std::string text =
      "Brown ropes hold tall masts. Brown ropes hold tall masts today. Seven lamps burn above the gate.";
  for (const Norm norm : {Norm::l2, Norm::l1, Norm::none}) {
    const Scored scored{text, {1, 0.9, 0.5}, {.norm = norm}};
    EXPECT_EQ(rows_of(scored.pick(Top{}, Budget::sentences(3)), scored.features), (Rows{0, 2})) << to_text(norm);
  }
}

// ---------------------------------------------------------------- budgets

TEST(EveryBudget, OfARankedSelectorIsFilledStrictlyAndSkipsWhatDoesNotFit) {
  const Scored scored{kFour, {0.1, 0.2, 0.3, 0.4}};  // words: 5, 6, 7, 8
  struct Case {
    double words;
    Rows rows;
  };
  for_every_ranked_selector([&](const Selector& selector) {
    for (const auto& [words, rows] : std::vector<Case>{{26, {3, 2, 1, 0}},
                                                       {25, {3, 2, 1}},
                                                       {21, {3, 2, 1}},
                                                       {20, {3, 2, 0}},
                                                       {19, {3, 2}},
                                                       {14, {3, 1}},
                                                       {13, {3, 0}},
                                                       {12, {3}},
                                                       {8, {3}},
                                                       {7, {2}},
                                                       {6, {1}},
                                                       {5, {0}}}) {
      const Selection selection = scored.pick(selector, Budget::words(words));
      EXPECT_EQ(rows_of(selection, scored.features), rows) << name_of(selector) << ", words " << words;
      EXPECT_FALSE(selection.over_budget);
      EXPECT_LE(selection.spent, words);
    }
  });
}

TEST(SentenceBudget, IsANumberOfSentences) {
  const Scored scored{kFour, {}};
  for (std::size_t count = 1; count <= 6; ++count) {
    const Selection selection = scored.pick(Top{}, Budget::sentences(static_cast<double>(count)));
    EXPECT_EQ(selection.picks.size(), std::min<std::size_t>(count, 4));
    EXPECT_EQ(selection.spent, static_cast<double>(selection.picks.size()));
  }
}

TEST(CharacterBudget, BoundsTheCodePointsOfTheSummarysText) {
  Random random{4};
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (int i = 0; i < 8; ++i) {
      text += random_prose(random, {.sentences = 1, .vocabulary = 500, .shortest = 4});
      text.insert(text.size() - 1, random.chance(0.5) ? " caf\u00E9 \u6F22\u5B57" : "");
      text += ' ';
    }
    Options options;
    const std::size_t limit = 40 + random.below(400);
    options.budget = Budget::characters(static_cast<double>(limit));
    const Summary summary = summarize(text, options);
    ASSERT_TRUE(summary.over_budget || count_code_points(summary.text()) <= limit) << text;
    options.budget = Budget::characters(static_cast<double>(count_code_points(summary.text())));
    ASSERT_EQ(summarize(text, options).text(), summary.text()) << "the summary's own length must do for it: " << text;
  }
}

TEST(RatioBudget, IsAShareOfTheBodysWordsRoundedUp) {
  const Scored scored{kFour, {0.1, 0.2, 0.3, 0.4}};  // words: 5 + 6 + 7 + 8 = 26
  for (int words = 5; words <= 26; ++words) {
    const Selection by_words = scored.pick(Top{}, Budget::words(words));
    const Selection exact = scored.pick(Top{}, Budget::ratio(words / 26.0));
    const Selection rounded_up = scored.pick(Top{}, Budget::ratio((words - 0.5) / 26));
    EXPECT_EQ(rows_of(exact, scored.features), rows_of(by_words, scored.features)) << words;
    EXPECT_EQ(rows_of(rounded_up, scored.features), rows_of(by_words, scored.features)) << words;
  }
}

TEST(RatioBudget, CountsTheWordsOfTheBodyAlone) {
  const std::string body =
      "The keeper of the lamp went down to the landing with a rope and waited there for the boat to come.";
  const std::string other =
      "Nobody had told the mayor of the harbour town that seven anchors were missing from the old grey shed.";
  const std::string page =
      "Anchors and hats of the coast and many more words of a title here\n\n" + body + "\n" + other + "\n";
  Options options;
  options.budget = Budget::ratio(0.5);
  const Summary summary = summarize(page, options);
  EXPECT_EQ(summary.sentences.size(), 1U);
  EXPECT_TRUE(summary.over_budget || summary.text() == body || summary.text() == other);
}

TEST(CostBudget, IsWhatTheCallerCounts) {
  const Scored scored{kFour, {0.1, 0.4, 0.3, 0.2}};
  for_every_ranked_selector([&](const Selector& selector) {
    const Selection selection = scored.pick(selector, Budget::costs(1.5, {1, 2, 0.5, 0.75}));
    EXPECT_EQ(rows_of(selection, scored.features), (Rows{2, 3})) << name_of(selector);
    EXPECT_EQ(selection.spent, 1.25);
    const Selection free = scored.pick(selector, Budget::costs(0, {0, 1, 0, 0}));
    EXPECT_EQ(rows_of(free, scored.features), (Rows{2, 3, 0})) << name_of(selector);
  });
}

TEST(CostBudget, HasACostForEverySentence) {
  const Scored scored{kFour, {}};
  for (const std::size_t count : {0U, 3U, 5U}) {
    try {
      scored.pick(Top{}, Budget::costs(9, std::vector<double>(count, 1)));
      ADD_FAILURE() << count;
    } catch (const std::invalid_argument& error) {
      EXPECT_EQ(std::string{error.what()},
                "budget.sentence_costs must hold one cost for each of the document's 4 sentences, not " +
                    std::to_string(count));
    }
  }
}

TEST(OverBudget, IsTheBestSentenceWhereNoneFits) {
  const Scored scored{kFour, {0.1, 0.4, 0.3, 0.2}};
  for_every_selector([&](const Selector& selector) {
    for (const Budget& budget : {Budget::words(4), Budget::characters(10), Budget::ratio(0.01)}) {
      const Selection selection = scored.pick(selector, budget);
      EXPECT_TRUE(selection.over_budget);
      EXPECT_EQ(rows_of(selection, scored.features), Rows{1});
      EXPECT_GT(selection.spent, 0);
      Budget strict = budget;
      strict.strict = true;
      const Selection none = scored.pick(selector, strict);
      EXPECT_TRUE(none.picks.empty());
      EXPECT_FALSE(none.over_budget);
      EXPECT_EQ(none.spent, 0);
    }
  });
}

TEST(OverBudget, MeansThatNoSentenceFits) {
  const Scored scored{"Quite so, sailor. Brown ropes hold tall masts above the grey deck.", {}};  // words: 3, 9
  for_every_selector([&](const Selector& selector) {
    for (const bool strict : {false, true}) {
      Budget budget = Budget::words(4);
      budget.strict = strict;
      const Selection selection = scored.pick(selector, budget);
      EXPECT_FALSE(selection.over_budget) << "the first sentence fits";
      EXPECT_EQ(rows_of(selection, scored.features), Rows{0});
    }
  });
}

TEST(EverySelector, StaysInEveryBudgetUnlessItSaysSo) {
  for_every_selector([](const Selector& selector) {
    Random random{5};
    for (int round = 0; round < 300; ++round) {
      const Scored scored{random_prose(random, {.sentences = random.below(12)}), {}};
      const Budget budget = random.chance(0.5) ? Budget::words(1 + static_cast<double>(random.below(40)))
                                               : Budget::characters(1 + static_cast<double>(random.below(300)));
      const Selection selection = scored.pick(selector, budget);
      ASSERT_EQ(selection.picks.empty(), scored.features.rows() == 0) << scored.text;
      const double joint = budget.unit == Unit::characters ? 1 : 0;
      ASSERT_EQ(selection.over_budget, selection.spent - joint > budget.amount) << scored.text;
      ASSERT_TRUE(!selection.over_budget || selection.picks.size() == 1) << scored.text;
      std::set<std::uint32_t> distinct;
      for (const Pick& pick : selection.picks) ASSERT_TRUE(distinct.insert(pick.sentence).second);
    }
  });
}

TEST(WordBudget, IsNotSpentOnSentencesWithoutWords) {
  const Scored scored{"Brown ropes hold tall masts. ... \u2014 ! ?! Seven lamps burn above the gate. *** !", {}};
  const Selection selection = scored.pick(Top{}, Budget::words(100));
  for (const Pick& pick : selection.picks) {
    EXPECT_GT(pick.cost, 0) << slice(scored.text, scored.document.sentences[pick.sentence].span);
  }
}

TEST(Selection, OfNothingIsEmpty) {
  for_every_selector([](const Selector& selector) {
    const Scored nothing{"", {}};
    const Selection selection = nothing.pick(selector, Budget::sentences(3));
    EXPECT_TRUE(selection.picks.empty());
    EXPECT_FALSE(selection.over_budget);
  });
}

}  // namespace
}  // namespace nutgraf::tests
