// Each selector against its obvious version, and what each is for.
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <nutgraf/select.hpp>

#include "reference_select.hpp"
#include "scored.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

// ---------------------------------------------------------------- agreement with the quadratic versions

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

/// Of a text with random weights and scores.
template <class Options>
void expect_same_picks(Random& random, const Options& options, const std::string& text, Budget budget) {
  const Weighting weighting{static_cast<Norm>(random.below(3)), random.chance(0.8), true, random.chance(0.3)};
  Scored scored{text, {}, weighting};
  scored.ranking.scores = random_scores(random, scored.features.rows());
  budget.strict = true;
  const reference::Choice choice =
      reference::make_choice(text, scored.document, weighting, scored.ranking.scores, budget);
  const Selection selection = scored.pick(options, budget);
  ASSERT_EQ(rows_of(selection, scored.features), reference_pick(options, choice, scored.document, weighting))
      << to_text(budget.unit) << ' ' << budget.amount << " of " << text.substr(0, 10000);
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

template <class Options, class MakeOptions>
void expect_agreement(unsigned seed, const MakeOptions& make_options) {
  Random random{seed};
  for (int round = 0; round < 400; ++round) {
    const std::string text = random_prose(
        random,
        {.sentences = 1 + random.below(30), .vocabulary = 3 + random.below(60), .copies = 0.2 * random.fraction()});
    const Budget budget = random_budget(random, parse(text).sentences.size());
    ASSERT_NO_FATAL_FAILURE(expect_same_picks<Options>(random, make_options(random), text, budget));
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

/// So many that their gains are brought up to date in one pass.
TEST(EveryLazySelector, EqualsTheQuadraticVersionWhereThousandsSayTheSame) {
  Random random{21};
  const std::string text = random_prose(random, {.sentences = 2500, .vocabulary = 12, .copies = 0.1});
  expect_same_picks(random, SumBasic{}, text, Budget::sentences(6));
  expect_same_picks(random, Kl{}, text, Budget::sentences(6));
  expect_same_picks(random, Coverage{}, text, Budget::sentences(6));
  expect_same_picks(random, Bigrams{}, text, Budget::sentences(6));
  expect_same_picks(random, GreedyCentroid{}, text, Budget::sentences(6));
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

}  // namespace
}  // namespace nutgraf::tests
