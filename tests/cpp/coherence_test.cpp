#include "coherence.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nutgraf/select.hpp>
#include <nutgraf/summarize.hpp>

#include "scored.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

/// A text with a score for each of its candidates.
struct Read {
  explicit Read(std::string text_in, std::vector<double> scores = {}, std::string_view language = "en")
      : text{std::move(text_in)},
        document{parse(text, {.language = std::string{language}})},
        features{vectorize(document)},
        bonds{find_bonds(text, document, features)} {
    ranking.scores = std::move(scores);
    if (ranking.scores.empty()) ranking = rank(Ranker{Lead{}}, text, document, features);
  }

  Selection pick(Coherence coherence, const Budget& budget, const Selector& selector = Top{.max_similarity = 1}) const {
    return select(selector, budget, coherence, text, document, features, ranking);
  }

  std::string_view words(std::uint32_t row) const {
    return slice(text, document.sentences[features.sentence[row]].span);
  }

  std::string text;
  Document document;
  Features features;
  Bonds bonds;
  Ranking ranking;
};

/// The rows of the picks in the order of the text.
Rows sorted_rows(const Selection& selection, const Features& features) {
  Rows rows = rows_of(selection, features);
  std::sort(rows.begin(), rows.end());
  return rows;
}

// ---------------------------------------------------------------- openings

TEST(Opening, TellsASentenceThatNeedsTheOneBefore) {
  struct Case {
    std::string_view language, before, sentence;
    bool needs;
  };
  const std::vector<Case> cases{
      {"en", "The ship sank.", "It was the largest of its time.", true},
      {"en", "The ship sank.", "It's still there.", true},
      {"en", "The ship sank.", "However, the crew was saved.", true},
      {"en", "The ship sank.", "The crew was also saved.", true},
      {"en", "The ship sank.", "As a result, the port closed.", true},
      {"en", "The ship sank.", "In this case the port closes.", true},
      {"en", "The ship sank.", "This ended the trade.", true},
      {"en", "The ship sank.", "These ships were cheap.", true},
      {"en", "The ship sank.", "\"They were asleep,\" said the mate.", true},
      {"en", "The ship sank.", "The latter is unlikely.", true},
      {"en", "The ship sank.", "Said the mate.", true},
      {"en", "The ship sank.", "Mr Smith said.", true},
      {"en", "The ship sank.", "This report tells how the ship sank.", false},
      {"en", "The ship sank.", "This year the port closes.", false},
      {"en", "The ship sank.", "In this paper we look at ships.", false},
      {"en", "The ship sank.", "It is expected that the port closes.", false},
      {"en", "The ship sank.", "As a result of the storm the port closed.", false},
      {"en", "The ship sank.", "So far the port has been open.", false},
      {"en", "The ship sank.", "Rotterdam, also known as the port, closed.", false},
      {"en", "The ship sank.", "The crew of the ship was saved by a boat, however.", false},
      {"en", "The ship sank.", "Theirs Ltd bought ships.", true},
      {"en", "The ship sank.", "Hebrides ferries sank.", false},
      {"en", "The ship sank.", "Multiple states.", false},
      {"de", "Das Schiff sank.", "Es war das größte seiner Zeit.", true},
      {"de", "Das Schiff sank.", "Außerdem schloss der Hafen.", true},
      {"de", "Das Schiff sank.", "Das ist nicht alles.", true},
      {"de", "Das Schiff sank.", "Das Schiff war alt.", false},
      {"de", "Das Schiff sank.", "Es gibt viele Schiffe.", false},
      {"fr", "Le navire a coulé.", "Il était vieux.", true},
      {"fr", "Le navire a coulé.", "C\u2019est un vieux navire.", true},
      {"fr", "Le navire a coulé.", "En effet, le port a fermé.", true},
      {"fr", "Le navire a coulé.", "Il y a beaucoup de navires.", false},
      {"fr", "Le navire a coulé.", "Cette semaine, le port ferme.", false},
      {"es", "El barco se hundió.", "Sin embargo, el puerto sigue abierto.", true},
      {"es", "El barco se hundió.", "Sin barcos no hay puerto.", false},
      {"ru", "Корабль затонул.", "Он был самым большим.", true},
      {"ru", "Корабль затонул.", "Кроме того, порт закрыли.", true},
      {"ru", "Корабль затонул.", "Порт закрыли вчера.", false},
      {"zh", "船沉了。", "但是港口仍然开放。", true},
      {"zh", "船沉了。", "她是船长的女儿。", true},
      {"zh", "船沉了。", "并非所有的船都沉了。", false},
      {"zh", "船沉了。", "港口昨天关闭了。", false},
      {"ja", "船が沈んだ。", "しかし、港は開いている。", true},
      {"ja", "船が沈んだ。", "港は昨日閉鎖された。", false},
      {"th", "เรือจม", "แต่ละท่าเรือเปิด", false},
      {"ar", "غرقت السفينة.", "لكن الميناء مفتوح.", true},
      {"ko", "배가 가라앉았다.", "그러나 항구는 열려 있다.", true},
  };
  for (const Case& c : cases) {
    const std::string text = std::string{c.before} + "\n\n" + std::string{c.sentence};
    const Document document = parse(text, {.language = std::string{c.language}});
    const auto last = static_cast<std::uint32_t>(document.sentences.size() - 1);
    ASSERT_EQ(slice(text, document.sentences[last].span), c.sentence);
    EXPECT_EQ(needs_predecessor(text, document, last), c.needs) << c.language << ": " << c.sentence;
  }
}

TEST(Opening, IsKnownInEveryLanguage) {
  for (const Language* language : languages()) {
    for (const WordSet* set : {&language->pronouns, &language->connectives}) {
      for (const std::string_view opening : set->words) {
        if (language->standalone.contains(opening)) continue;
        const std::string text = std::string{opening} + (language->spaces ? " 5 5" : "5 5");
        const Document document = parse(text, {.language = std::string{language->code}});
        EXPECT_TRUE(needs_predecessor(text, document, 0)) << language->code << ": " << text;
      }
    }
    for (const std::string_view opening : language->standalone.words) {
      const std::string text = std::string{opening} + (language->spaces ? " 5 5" : "5 5");
      const Document document = parse(text, {.language = std::string{language->code}});
      EXPECT_FALSE(needs_predecessor(text, document, 0)) << language->code << ": " << text;
    }
  }
}

// ---------------------------------------------------------------- bonds

TEST(Bonds, TieAnOpenerToTheSentenceBeforeButNotAcrossAHeadingOrToAnotherSpeaker) {
  const Read within{"The ferry to the island sank at night. It was old and slow."};
  EXPECT_EQ(within.bonds.before[1], 0U);
  EXPECT_EQ(within.bonds.is_stray[1], 0);

  const Read paragraphs{"The ferry to the island sank at night.\n\nIt was old and slow and had no lights at all."};
  EXPECT_EQ(paragraphs.bonds.before[1], 0U) << "a paragraph goes on with the one before";

  const Read sections{
      "# Ships\n\nThe ferry to the island sank at night.\n\n# Ports\n\nIt was old and slow and had no lights at all."};
  ASSERT_EQ(sections.bonds.rows(), 2U);
  EXPECT_EQ(sections.bonds.before[1], kNoRow);
  EXPECT_EQ(sections.bonds.is_stray[1], 1);

  const Read first{"It was old and slow. The ferry to the island sank at night."};
  EXPECT_EQ(first.bonds.bond[0], Bond::none) << "nothing is left out before the first sentence of a text";
}

TEST(Bonds, TieTheSentencesOfAQuotationTogether) {
  const Read quoted{
      "The mate spoke to the crew. \"We go down to the boats. The water is cold and the night is long. Take your "
      "coats.\" The boats were lowered at midnight."};
  EXPECT_EQ(quoted.bonds.quote, (std::vector<std::uint32_t>{kNoRow, 1, 1, 1, kNoRow}));
}

TEST(Bonds, LeaveAQuotationMarkThatNothingClosesAlone) {
  const Read stray{"The pipe is 5\" wide. A \"stray mark stands here. Old ropes hold. The word \"boat\" is short."};
  EXPECT_EQ(stray.bonds.quote, std::vector<std::uint32_t>(4, kNoRow));
}

TEST(Bonds, KnowTheQuotationMarksOfManyLanguages) {
  for (const auto& [open, close] : std::vector<std::pair<std::string, std::string>>{
           {"“", "”"}, {"„", "“"}, {"«", "»"}, {"»", "«"}, {"”", "”"}, {"\"", "\""}}) {
    const Read read{"Ropes hold masts. " + open + "We went down. Boats are gone." + close + " Lamps burn."};
    ASSERT_EQ(read.bonds.rows(), 4U) << open;
    EXPECT_EQ(read.bonds.quote, (std::vector<std::uint32_t>{kNoRow, 1, 1, kNoRow})) << open << close;
  }
}

TEST(Bonds, TieTheItemsOfAListToTheSentenceThatIntroducesIt) {
  const Read list{
      "The harbour has rules for all ships that come and go:\n\n- Ships wait for the pilot outside.\n- Ships pay at "
      "the office.\n- Ships leave by noon.\n\nThe office is open all day long."};
  ASSERT_EQ(list.bonds.rows(), 5U);
  EXPECT_EQ(list.bonds.before, (std::vector<std::uint32_t>{kNoRow, 0, 0, 0, kNoRow}));
  EXPECT_EQ(list.bonds.is_open[0], 1);
  EXPECT_EQ(list.bonds.bond[2], Bond::list_item);
}

TEST(Bonds, KnowASentenceThatIsLeftOpen) {
  for (const auto& [sentence, is_open] : std::vector<std::pair<std::string, int>>{{"The office has three rules:", 1},
                                                                                  {"The office has three rules: .", 1},
                                                                                  {"The office has three rules --", 1},
                                                                                  {"The office has three rules.", 0},
                                                                                  {"The office shuts at 10:30", 0},
                                                                                  {"Rules are up-", 0}}) {
    const Read read{sentence + "\n\nShips wait for the pilot outside the bay."};
    EXPECT_EQ(read.bonds.is_open[0], is_open) << sentence;
  }
}

TEST(Bonds, LeaveAListOfWholeSentencesWithoutIntroductionAlone) {
  const Read list{
      "The harbour was busy all summer long.\n\n- Ships wait for the pilot outside.\n- Ships pay at the office.\n"};
  EXPECT_EQ(list.bonds.bond, (std::vector<Bond>{Bond::none, Bond::none, Bond::none}));
}

// ---------------------------------------------------------------- selection

TEST(Coherence, TakesAnOpenerWithItsPredecessorOrNotAtAll) {
  const std::string text =
      "Brown ropes hold tall masts. They were made by hand in cold northern sheds. Seven lamps burn above the gate. "
      "Old anchors rest in cold grey mud.";
  const Read opener_best{text, {0.5, 1, 0.2, 0.1}};
  EXPECT_EQ(sorted_rows(opener_best.pick(Coherence::off, Budget::sentences(1)), opener_best.features), Rows{1});
  for (const Coherence coherence : {Coherence::soft, Coherence::strict}) {
    EXPECT_EQ(sorted_rows(opener_best.pick(coherence, Budget::sentences(1)), opener_best.features), Rows{0});
    EXPECT_EQ(sorted_rows(opener_best.pick(coherence, Budget::sentences(2)), opener_best.features), (Rows{0, 1}));
  }
  const Read predecessor_weak{text, {0.0, 1, 0.9, 0.8}};
  for (const Coherence coherence : {Coherence::soft, Coherence::strict}) {
    EXPECT_EQ(sorted_rows(predecessor_weak.pick(coherence, Budget::sentences(2)), predecessor_weak.features),
              (Rows{2, 3}))
        << "the mean of the two is below either";
  }
}

TEST(Coherence, IsSoftWhereTheSummaryWouldStayShort) {
  const Read read{
      "# Ships\n\nBrown ropes hold tall masts.\n\n# Ports\n\nThey were made by hand in cold northern sheds.\n\n# "
      "Lamps\n\n"
      "However seven lamps burn above the gate."};
  EXPECT_EQ(sorted_rows(read.pick(Coherence::soft, Budget::sentences(3)), read.features), (Rows{0, 1, 2}));
  EXPECT_EQ(sorted_rows(read.pick(Coherence::strict, Budget::sentences(3)), read.features), Rows{0});
}

TEST(Coherence, GivesASentenceOfEveryTextThatIsNotBlank) {
  const Read read{"# Ships\n\nThe mast.\n\n# Ports\n\nThey were made in the north of the land by old and tired men.",
                  {0, 1}};
  for (const Coherence coherence : {Coherence::off, Coherence::soft, Coherence::strict}) {
    for (const double words : {1.0, 2.0, 5.0, 12.0, 100.0}) {
      for_every_selector([&](const Selector& selector) {
        EXPECT_FALSE(read.pick(coherence, Budget::words(words), selector).picks.empty()) << words;
      });
    }
  }
}

TEST(Coherence, TakesQuotationsWhole) {
  const Read read{
      "Brown ropes hold tall masts. \"We went down wet stairs to grey boats. Boats leave port under sail.\" Seven "
      "lamps "
      "burn above the gate.",
      {0.1, 1, 0.3, 0.5}};
  EXPECT_EQ(sorted_rows(read.pick(Coherence::strict, Budget::sentences(2)), read.features), (Rows{1, 2}));
  EXPECT_EQ(sorted_rows(read.pick(Coherence::strict, Budget::sentences(1)), read.features), Rows{3});
}

TEST(Coherence, TakesNoSentenceThatEndsInAColonAlone) {
  const Read read{
      "The harbour office has three rules for ships:\n\n- Ships wait for the pilot outside the bay.\n- Ships pay toll "
      "at the harbour office.\n\nSeven lamps burn above the gate.",
      {1, 0.2, 0.4, 0.3}};
  EXPECT_EQ(sorted_rows(read.pick(Coherence::strict, Budget::sentences(1)), read.features), Rows{3});
  EXPECT_EQ(sorted_rows(read.pick(Coherence::strict, Budget::sentences(2)), read.features), (Rows{0, 2}))
      << "the better of its items makes it whole";
}

TEST(Coherence, RanksASentenceByItselfOnceWhatItNeedsIsThere) {
  const Read read{
      "The harbour office has three rules for ships:\n\n- Ships wait for the pilot outside the bay.\n- Ships pay toll "
      "at the harbour office.\n\nSeven lamps burn above the gate.",
      {0.1, 0.9, 1.1, 0.55}};
  EXPECT_EQ(sorted_rows(read.pick(Coherence::strict, Budget::sentences(2)), read.features), (Rows{0, 2}));
  EXPECT_EQ(sorted_rows(read.pick(Coherence::strict, Budget::sentences(3)), read.features), (Rows{0, 1, 2}));
}

/// Prose in which many sentences hang on others.
std::string random_dependent_prose(Random& random, std::size_t sentences) {
  const std::vector<std::string> openers{"It ", "However ", "This ", "And ", "The ", "Old ", "Some ", "\"We "};
  std::string text;
  for (std::size_t i = 0; i < sentences; ++i) {
    std::string sentence = random_prose(random, {.sentences = 1, .vocabulary = 200, .shortest = 2, .copies = 0});
    sentence[0] = static_cast<char>(sentence[0] - 'A' + 'a');
    sentence = random.pick(openers) + sentence;
    if (random.chance(0.1)) sentence += '"';
    if (random.chance(0.1)) sentence.back() = ':';
    text += sentence;
    const double kind = random.fraction();
    text += kind < 0.7 ? " " : kind < 0.8 ? "\n\n# Heading\n\n" : kind < 0.9 ? "\n\n- " : "\n\n";
  }
  return text;
}

/// Whether a row's needs are met, the slow way.
bool is_met(const Bonds& bonds, const std::set<std::size_t>& picked, std::size_t row) {
  if (bonds.is_stray[row] != 0) return false;
  if (bonds.before[row] != kNoRow && !picked.contains(bonds.before[row])) return false;
  bool has_follower = picked.contains(row + 1);
  for (std::size_t other = 0; other < bonds.rows(); ++other) {
    if (bonds.quote[row] != kNoRow && bonds.quote[other] == bonds.quote[row] && !picked.contains(other)) return false;
    has_follower = has_follower || (bonds.before[other] == row && picked.contains(other));
  }
  return bonds.is_open[row] == 0 || has_follower;
}

TEST(Coherence, OfEverySelectorIsCountedAsItIsKept) {
  Random random{7};
  for (int round = 0; round < 150; ++round) {
    Read read{random_dependent_prose(random, 1 + random.below(40))};
    for (double& score : read.ranking.scores) score = random.fraction();
    const Budget budget = random.chance(0.5) ? Budget::words(10 + static_cast<double>(random.below(100)))
                                             : Budget::sentences(1 + static_cast<double>(random.below(8)));
    for (const Coherence coherence : {Coherence::off, Coherence::soft, Coherence::strict}) {
      for_every_selector([&](const Selector& selector) {
        const Selection selection = read.pick(coherence, budget, selector);
        const Rows rows = sorted_rows(selection, read.features);
        const std::set<std::size_t> picked{rows.begin(), rows.end()};
        ASSERT_EQ(picked.size(), selection.picks.size());
        ASSERT_TRUE(selection.over_budget || selection.spent <= budget.amount) << read.text;
        ASSERT_EQ(picked.empty(), read.features.rows() == 0);
        std::size_t dangling = 0;
        for (const Pick& pick : selection.picks) {
          const Rows row = sorted_rows({{pick}, 0, false, {}}, read.features);
          ASSERT_EQ(pick.dangling, !is_met(read.bonds, picked, row[0]))
              << read.words(static_cast<std::uint32_t>(row[0]));
          dangling += pick.dangling ? 1 : 0;
        }
        ASSERT_TRUE(coherence != Coherence::strict || dangling == 0 || picked.size() == 1) << read.text;
      });
    }
  }
}

// ---------------------------------------------------------------- what was passed over

TEST(Refusal, SaysWhyABetterSentenceIsNotThere) {
  const Read read{
      "Brown ropes hold tall masts. They were made by hand in the north. Brown ropes hold tall masts. Brown ropes hold "
      "tall masts today. Old anchors rest in cold grey mud under the long wooden bridge of the town.\n\n# Lamps\n\nIt "
      "burns bright through winter nights. Seven lamps burn above the gate.",
      {1, 0, 0.9, 0.8, 0.7, 0.6, 0.5}};
  const Selection selection = read.pick(Coherence::strict, Budget::words(12), Top{});
  EXPECT_EQ(sorted_rows(selection, read.features), (Rows{0, 6}));
  struct Expected {
    std::uint32_t row;
    RefusalReason reason;
    std::uint32_t of;
  };
  const std::vector<Expected> expected{{2, RefusalReason::repeated, read.features.sentence[0]},
                                       {3, RefusalReason::redundant, read.features.sentence[0]},
                                       {4, RefusalReason::too_long, kNoSentence},
                                       {5, RefusalReason::dangling, kNoSentence}};
  ASSERT_EQ(selection.refused.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(selection.refused[i].sentence, read.features.sentence[expected[i].row]);
    EXPECT_EQ(selection.refused[i].reason, expected[i].reason) << i;
    EXPECT_EQ(selection.refused[i].of, expected[i].of) << i;
    EXPECT_EQ(selection.refused[i].score, read.ranking.scores[expected[i].row]);
  }
}

TEST(Refusal, IsToldOfAThousandSentencesAtMost) {
  std::string text = "Seven lamps burn above the gate.";
  for (int i = 0; i < 3000; ++i) text += " Old anchors rest in cold grey mud number " + std::to_string(i) + ".";
  Read read{text};
  for (std::size_t i = 0; i < read.ranking.scores.size(); ++i) read.ranking.scores[i] = static_cast<double>(i);
  const Selection selection = read.pick(Coherence::soft, Budget::words(6));
  EXPECT_EQ(sorted_rows(selection, read.features), Rows{0});
  EXPECT_EQ(selection.refused.size(), 1000U);
}

}  // namespace
}  // namespace nutgraf::tests
