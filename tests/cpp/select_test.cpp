#include <nutgraf/select.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <nutgraf/summarize.hpp>
#include <nutgraf/unicode.hpp>

#include "reference_select.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

using reference::Vector;

/// A text that has been read, with scores of the test's own.
struct Scored {
  Scored(std::string_view text_in, Vector scores, const Weighting& weighting = {})
      : text{text_in}, document{parse_plain(text)}, features{vectorize(document, weighting)} {
    ranking.scores = std::move(scores);
    if (ranking.scores.empty()) ranking = rank(Ranker{Lead{}}, text, document, features);
  }

  Selection pick(const Selector& selector, const Budget& budget) const {
    return select(selector, budget, Coherence::off, text, document, features, ranking);
  }

  std::string text;
  Document document;
  Features features;
  Ranking ranking;
};

std::vector<std::size_t> rows_of(const Selection& selection, const Features& features) {
  std::vector<std::size_t> rows;
  for (const Pick& pick : selection.picks) {
    const auto at = std::find(features.sentence.begin(), features.sentence.end(), pick.sentence);
    rows.push_back(static_cast<std::size_t>(at - features.sentence.begin()));
  }
  return rows;
}

using Rows = std::vector<std::size_t>;

/// Calls visit(Selector) for every selector with its defaults.
template <class Visit, std::size_t I = 0>
void for_every_selector(const Visit& visit) {
  if constexpr (I < std::variant_size_v<Selector>) {
    visit(Selector{std::in_place_index<I>});
    for_every_selector<Visit, I + 1>(visit);
  }
}

/// The same for those that follow the ranking.
template <class Visit>
void for_every_ranked_selector(const Visit& visit) {
  visit(Selector{Top{}});
  visit(Selector{Mmr{}});
}

std::string_view name_of(const Selector& selector) {
  return std::visit([](const auto& options) { return options.name; }, selector);
}

/// Four sentences of 5, 6, 7 and 8 words, each with at least four terms, none with a term of another.
constexpr std::string_view kFour =
    "Brown ropes hold tall masts. Seven lamps burn above the gate. Old anchors rest in cold grey mud. "
    "Some hats float down a slow muddy river.";

// ---------------------------------------------------------------- agreement with the quadratic versions

Vector random_scores(Random& random, std::size_t count) {
  Vector scores;
  const bool with_ties = random.chance(0.3);
  while (scores.size() < count) {
    scores.push_back(with_ties ? static_cast<double>(random.below(4)) : 2 * random.fraction() - 0.5);
  }
  return scores;
}

/// For a document of that many sentences.
Budget random_budget(Random& random, std::size_t sentences) {
  std::vector<double> costs;
  while (costs.size() < sentences) costs.push_back(static_cast<double>(random.below(30)));
  switch (random.below(5)) {
    case 0: return Budget::sentences(1 + static_cast<double>(random.below(12)));
    case 1: return Budget::words(1 + static_cast<double>(random.below(80)));
    case 2: return Budget::characters(1 + static_cast<double>(random.below(600)));
    case 3: return Budget::costs(static_cast<double>(random.below(200)), std::move(costs));
    default: return Budget::ratio(0.01 + 0.99 * random.fraction());
  }
}

template <class Options>
Rows reference_pick(const Options& options, const reference::Choice& choice, const Document& document,
                    const Weighting& weighting) {
  if constexpr (std::is_same_v<Options, Top> || std::is_same_v<Options, Mmr>) {
    return reference::pick(options, choice);
  } else {
    return reference::pick(options, choice, reference::words_of(document, weighting));
  }
}

template <class Options, class MakeOptions>
void expect_agreement(unsigned seed, const MakeOptions& make_options) {
  Random random{seed};
  for (int round = 0; round < 400; ++round) {
    const std::string text = random_prose(
        random,
        {.sentences = 1 + random.below(30), .vocabulary = 3 + random.below(60), .copies = 0.2 * random.fraction()});
    const Weighting weighting{static_cast<Norm>(random.below(3)), random.chance(0.8), true, random.chance(0.3)};
    Scored scored{text, {}, weighting};
    scored.ranking.scores = random_scores(random, scored.features.rows());
    const Options options = make_options(random);
    Budget budget = random_budget(random, scored.document.sentences.size());
    budget.strict = true;
    const reference::Choice choice =
        reference::make_choice(text, scored.document, weighting, scored.ranking.scores, budget);
    const Selection selection = scored.pick(options, budget);
    ASSERT_EQ(rows_of(selection, scored.features), reference_pick(options, choice, scored.document, weighting))
        << to_text(budget.unit) << ' ' << budget.amount << " of " << text;
    ASSERT_FALSE(selection.over_budget) << text;
    double spent = 0;
    for (const Pick& pick : selection.picks) {
      const std::size_t row = rows_of({{pick}}, scored.features)[0];
      ASSERT_EQ(pick.score, scored.ranking.scores[row]);
      ASSERT_EQ(pick.cost, choice.costs[row]);
      spent += pick.cost;
    }
    ASSERT_EQ(selection.spent, spent);
  }
}

TEST(Top, EqualsTheQuadraticVersionOnRandomDocuments) {
  expect_agreement<Top>(
      1, [](Random& random) { return random.chance(0.5) ? Top{} : Top{.max_similarity = 0.9 * random.fraction()}; });
}

TEST(Mmr, EqualsTheQuadraticVersionOnRandomDocuments) {
  expect_agreement<Mmr>(
      2, [](Random& random) { return random.chance(0.5) ? Mmr{} : Mmr{.relevance = random.fraction()}; });
}

TEST(SumBasic, EqualsTheQuadraticVersionOnRandomDocuments) {
  expect_agreement<SumBasic>(11, [](Random&) { return SumBasic{}; });
}

TEST(Kl, EqualsTheQuadraticVersionOnRandomDocuments) {
  expect_agreement<Kl>(
      12, [](Random& random) { return random.chance(0.5) ? Kl{} : Kl{.smoothing = 0.001 + random.fraction()}; });
}

TEST(Coverage, EqualsTheQuadraticVersionOnRandomDocuments) {
  expect_agreement<Coverage>(13, [](Random& random) {
    return random.chance(0.3) ? Coverage{}
                              : Coverage{.concave = random.chance(0.5) ? Concave::sqrt : Concave::min,
                                         .cost_exponent = random.fraction(),
                                         .scores = random.fraction()};
  });
}

TEST(Bigrams, EqualsTheQuadraticVersionOnRandomDocuments) {
  expect_agreement<Bigrams>(14, [](Random& random) {
    return random.chance(0.5)
               ? Bigrams{}
               : Bigrams{.min_sentences = 1 + static_cast<int>(random.below(3)), .cost_exponent = random.fraction()};
  });
}

TEST(GreedyCentroid, EqualsTheQuadraticVersionOnRandomDocuments) {
  expect_agreement<GreedyCentroid>(15, [](Random& random) {
    return random.chance(0.5) ? GreedyCentroid{} : GreedyCentroid{.pool = 1 + static_cast<int>(random.below(12))};
  });
}

TEST(Mmr, OfRelevanceAloneIsTheOrderOfTheScores) {
  const Scored scored{kFour, {0.1, 0.4, 0.2, 0.3}};
  EXPECT_EQ(rows_of(scored.pick(Mmr{.relevance = 1}, Budget::sentences(4)), scored.features), (Rows{1, 3, 2, 0}));
}

TEST(Mmr, PrefersANewSentenceToAnEquallyGoodOldOne) {
  const Scored scored{
      "Brown ropes hold tall masts. Brown ropes hold tall masts today. Seven lamps burn above the gate.",
      {1, 0.9, 0.5}};
  EXPECT_EQ(rows_of(scored.pick(Mmr{.relevance = 0.5}, Budget::sentences(2)), scored.features), (Rows{0, 2}));
}

TEST(SumBasic, SaysAProbableWordOnce) {
  const Scored scored{
      "Rope mast lamp gate. Rope sail deck oars. Rope tide port moon. Rope hill road tree. Rope king crew drum. Mud "
      "silt "
      "mud silt sand clay.",
      {}};
  EXPECT_EQ(rows_of(scored.pick(SumBasic{}, Budget::sentences(2)), scored.features), (Rows{0, 5}));
}

TEST(Kl, SaysWordsInTheSharesOfTheText) {
  const Scored scored{
      "Red ropes hold tall masts. Red ropes hold tall masts too. Red ropes hold wet masts. Blue lamps burn at night.",
      {}};
  const Rows rows = rows_of(scored.pick(Kl{}, Budget::sentences(2)), scored.features);
  EXPECT_EQ((std::set<std::size_t>{rows.begin(), rows.end()}), (std::set<std::size_t>{0, 3}));
}

TEST(Coverage, OfOneSentenceThatIsWorthMoreThanTheGreedyChoiceIsThatSentence) {
  const Scored scored{
      "Brown ropes hold tall masts. Seven lamps burn above gates beside bridges under clouds over rivers near towns "
      "behind hills.",
      {}};
  const Coverage by_cost{.cost_exponent = 2, .scores = 0};
  EXPECT_EQ(rows_of(scored.pick(by_cost, Budget::words(16)), scored.features), Rows{1});
  EXPECT_EQ(rows_of(scored.pick(by_cost, Budget::words(30)), scored.features), (Rows{0, 1}));
}

TEST(Coverage, WithScoresAloneIsTheOrderOfTheScores) {
  const Scored scored{kFour, {0.1, 0.4, 0.2, 0.3}};
  const Coverage scores_alone{.cost_exponent = 0, .scores = 1};
  EXPECT_EQ(rows_of(scored.pick(scores_alone, Budget::sentences(4)), scored.features), (Rows{1, 3, 2, 0}));
}

TEST(Bigrams, CoverThePairsThatManySentencesHold) {
  const Scored scored{
      "Old wooden bridges fall down. Seven lamps burn above gates. Old wooden bridges stay. Seven lamps go out. "
      "Seven lamps shine. Brown ropes hold tall masts.",
      {}};
  const Selection selection = scored.pick(Bigrams{.min_sentences = 2, .cost_exponent = 0}, Budget::sentences(2));
  EXPECT_EQ(rows_of(selection, scored.features), (Rows{0, 1}));
}

TEST(GreedyCentroid, TurnsTowardsWhatTheSummaryLacks) {
  const Scored scored{
      "Red ropes hold tall masts. Red ropes hold tall masts now. Red ropes hold tall grey masts. Blue lamps burn at "
      "night. Blue lamps shine on rivers.",
      {}};
  const Rows rows = rows_of(scored.pick(GreedyCentroid{}, Budget::sentences(2)), scored.features);
  EXPECT_LT(rows[0], 3U);
  EXPECT_GE(rows[1], 3U);
}

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
