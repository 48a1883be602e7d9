// Explanations: three breakdowns of every score, and what was passed over.
#include <nutgraf/explain.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <vector>

#include "explained.hpp"
#include "measure.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

struct Sums {
  double items = 0, scaling = 0, rest = 0, all = 0;
};

template <class Share>
Sums sum_up(const std::vector<Share>& shares) {
  Sums sums;
  for (const Share& share : shares) {
    sums.all += share.share;
    if (share.kind == ShareKind::scaling) {
      sums.scaling += share.share;
    } else if (share.kind == ShareKind::rest) {
      sums.rest += share.share;
    } else {
      sums.items += share.share;
    }
  }
  return sums;
}

double sum_of_parts(const Explanation& explanation, const std::set<std::string>& names, bool others = false) {
  double sum = 0;
  for (const PartShare& part : explanation.parts) {
    if (names.contains(part.name) != others) sum += part.share;
  }
  return sum;
}

double tolerance(const Explanation& explanation, double relative = 1e-9) {
  double size = 1;
  for (const PartShare& part : explanation.parts) size = std::max(size, std::abs(part.share));
  for (const TermShare& share : explanation.terms) size = std::max(size, std::abs(share.share));
  for (const NeighbourShare& share : explanation.neighbours) size = std::max(size, std::abs(share.share));
  return relative * size;
}

// ---------------------------------------------------------------- sums

TEST(Explain, EveryRankerHasThreeSumsThatAreTheScore) {
  Random random{51};
  for (const Ranker& ranker : every_ranker()) {
    for (int round = 0; round < 15; ++round) {
      const std::string text = random_document(random);
      const Options options = options_for(random, ranker);
      const Analysis analysis = analyze(text, options);
      for (std::size_t row = 0; row < analysis.features.rows(); ++row) {
        const std::uint32_t sentence = analysis.features.sentence[row];
        const Explanation told = explain(text, options, sentence, random.below(6));
        const double score = analysis.ranking.scores[row];
        ASSERT_EQ(told.score, score);
        ASSERT_FALSE(told.parts.empty());
        ASSERT_NEAR(sum_of_parts(told, {}, true), score, tolerance(told)) << name_of(ranker) << '\n' << text;
        ASSERT_NEAR(sum_up(told.terms).all, score, tolerance(told)) << name_of(ranker) << '\n' << text;
        ASSERT_NEAR(sum_up(told.neighbours).all, score, tolerance(told)) << name_of(ranker) << '\n' << text;
      }
    }
  }
}

/// What spreads over terms, and over sentences, by the names of parts; the rest must be what the other parts bring.
struct Linear {
  std::set<std::string> over_terms, over_sentences;
};

/// Parts of Auto whose values are equal but for rounding, which scaling makes visible, are not spread.
void drop_noise(std::string_view text, const Analysis& analysis, const Options& options, Linear& linear) {
  const Interest interest = find_interest(analysis.document, options);
  const Surfaces surfaces = look_at_rows(text, analysis.document, analysis.features);
  const Measured measured{text, analysis.document, analysis.features, interest, surfaces};
  for (std::size_t p = 0; p < kPartCount; ++p) {
    const std::vector<double> values = measure(static_cast<Part>(p), measured);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*high - *low > 1e-6 * std::max({1.0, std::abs(*low), std::abs(*high)})) continue;
    linear.over_terms.erase(std::string{kPartNames[p]});
    linear.over_sentences.erase(std::string{kPartNames[p]});
  }
}

Linear linear_parts(const Ranker& ranker) {
  const std::set<std::string> similarities{"earlier", "later", "boundary", "sections", "centroid",
                                           "lead",    "end",   "previous", "next",     "support"};
  if (std::holds_alternative<Auto>(ranker)) {
    std::set<std::string> words = similarities;
    words.insert({"title", "heading", "keywords", "new_keywords", "spread"});
    return {words, similarities};
  }
  if (std::holds_alternative<Directed>(ranker)) return {{"earlier", "later", "title"}, {"earlier", "later"}};
  if (std::holds_alternative<Title>(ranker)) return {{"title"}, {}};
  if (std::holds_alternative<Edmundson>(ranker)) return {};
  return {{"similarity", "centroid", "boundary", "sections"}, {"similarity", "centroid", "boundary", "sections"}};
}

/// What a sentence has of itself, in `centroid` and in the edge of LexRank to itself: no neighbour brings that.
bool counts_itself(const Ranker& ranker, const Explanation& told) {
  const auto is_centroid = [](const PartShare& part) { return part.name == "centroid"; };
  return std::holds_alternative<LexRank>(ranker) || std::any_of(told.parts.begin(), told.parts.end(), is_centroid);
}

TEST(Explain, TheSharesAreWhatTheLinearPartsBring) {
  Random random{52};
  for (const Ranker& ranker : every_ranker()) {
    const bool is_lexrank = std::holds_alternative<LexRank>(ranker);
    for (int round = 0; round < 15; ++round) {
      const std::string text = random_document(random);
      const Options options = options_for(random, ranker);
      const Analysis analysis = analyze(text, options);
      Linear linear = linear_parts(ranker);
      if (std::holds_alternative<Auto>(ranker)) drop_noise(text, analysis, options, linear);
      for (const std::uint32_t sentence : analysis.features.sentence) {
        const Explanation told = explain(text, options, sentence, kAll);
        const Sums terms = sum_up(told.terms), sentences = sum_up(told.neighbours);
        const double scaling = sum_of_parts(told, {"scaling"});
        if (!is_lexrank) {
          ASSERT_NEAR(terms.items + terms.scaling, sum_of_parts(told, linear.over_terms) + scaling, tolerance(told))
              << name_of(ranker) << '\n'
              << text;
        }
        if (counts_itself(ranker, told)) continue;
        ASSERT_NEAR(sentences.items + sentences.scaling, sum_of_parts(told, linear.over_sentences) + scaling,
                    tolerance(told))
            << name_of(ranker) << '\n'
            << text;
      }
    }
  }
}

TEST(Explain, TheSharesOfAWalkAreThoseOfTheFormula) {
  Random random{53};
  for (int round = 0; round < 30; ++round) {
    const std::string text = random_document(random);
    const Options options = with(TextRank{});
    const Analysis analysis = analyze(text, options);
    const SparseRows matrix = tf_idf(analysis.features);
    const auto row_of = [&](std::size_t row) {
      std::vector<double> dense(analysis.features.terms());
      for (auto k = matrix.row_begin[row]; k < matrix.row_begin[row + 1]; ++k) {
        dense[static_cast<std::size_t>(matrix.column[static_cast<std::size_t>(k)])] =
            matrix.value[static_cast<std::size_t>(k)];
      }
      return dense;
    };
    for (std::size_t row = 0; row < analysis.features.rows(); ++row) {
      const Explanation told = explain(text, options, analysis.features.sentence[row], kAll);
      const std::vector<double> own = row_of(row);
      std::vector<double> by_term(own.size());
      for (const NeighbourShare& share : told.neighbours) {
        if (share.kind != ShareKind::sentence) continue;
        const auto& rows = analysis.features.sentence;
        const auto found = std::lower_bound(rows.begin(), rows.end(), share.place.sentence);
        ASSERT_TRUE(found != rows.end() && *found == share.place.sentence);
        const auto place = static_cast<std::size_t>(found - rows.begin());
        ASSERT_NE(place, row);
        const std::vector<double> other = row_of(place);
        double cosine = 0;
        for (std::size_t t = 0; t < own.size(); ++t) {
          cosine += own[t] * other[t];
          by_term[t] += own[t] * other[t] * analysis.ranking.flow[place];
        }
        ASSERT_NEAR(share.similarity, cosine, 1e-12);
        ASSERT_NEAR(share.share, cosine * analysis.ranking.flow[place], 1e-12);
      }
      std::erase(by_term, 0.0);
      std::sort(by_term.begin(), by_term.end(), std::greater<>{});
      std::size_t count = 0;
      for (const TermShare& share : told.terms) {
        if (share.kind != ShareKind::term) continue;
        ASSERT_NEAR(share.share, by_term.at(count++), 1e-12) << text;
      }
      ASSERT_EQ(count, by_term.size());
    }
  }
}

TEST(Explain, TheScalingIsWhatTheSmallestValueTakesOff) {
  const std::string text =
      "Rain fell on the dam at dawn. The dam gave way. Rain and dam water reached the town. Quiet.";
  Profile later{.name = "later", .constants = {}};
  later.constants[static_cast<std::size_t>(Part::earlier)] = 2;
  const Explanation told = explain(text, with(Auto{.profile = later}), 1);
  EXPECT_EQ(sum_up(told.terms).scaling, 0);  // the first sentence has no earlier ones
  later.constants[static_cast<std::size_t>(Part::keywords)] = 1;
  EXPECT_LT(sum_up(explain(text, with(Auto{.profile = later}), 1).terms).scaling, 0);
}

TEST(Explain, PartsOfAutoAreConstantsTimesValues) {
  Random random{54};
  for (const Profile& profile : profiles()) {
    const std::string text = random_document(random);
    const Options options = options_for(random, Auto{.profile = profile});
    const Analysis analysis = analyze(text, options, true);
    for (std::size_t row = 0; row < analysis.features.rows(); ++row) {
      const Explanation told = explain(text, options, analysis.features.sentence[row]);
      const std::vector<double>& constants = analysis.ranking.constants;
      const auto zeros = static_cast<std::size_t>(std::count(constants.begin(), constants.end(), 0.0));
      ASSERT_EQ(told.parts.size(), kPartCount - zeros + (analysis.ranking.offset != 0 ? 1 : 0));
      for (const PartShare& part : told.parts) {
        ASSERT_EQ(part.share, part.constant * part.value);
        if (part.name == "offset") continue;
        const auto p =
            static_cast<std::size_t>(std::find(kPartNames.begin(), kPartNames.end(), part.name) - kPartNames.begin());
        ASSERT_LT(p, kPartCount);
        ASSERT_EQ(part.constant, constants[p]);
        ASSERT_EQ(part.value, analysis.ranking.parts[p][row]);
        if (!options.query.empty()) continue;
        ASSERT_EQ(part.constant, profile.constants[p]);
      }
      ASSERT_EQ(told.profile, profile.name);
    }
  }
}

TEST(Explain, EveryRankerExplainsACollection) {
  Random random{55};
  for (const Ranker& ranker : every_ranker()) {
    std::vector<std::string> texts;
    for (int i = 0; i < 4; ++i) texts.push_back(i == 2 ? "" : random_document(random));
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    const Options options = options_for(random, ranker);
    for (const Excerpt& excerpt : summarize_collection(views, options).sentences) {
      const Explanation told = explain_collection(views, options, excerpt.source, excerpt.sentence, kAll);
      ASSERT_EQ(told.score, excerpt.score);
      ASSERT_EQ(slice(texts[excerpt.source], told.place.span), excerpt.text);
      ASSERT_NEAR(sum_of_parts(told, {}, true), told.score, tolerance(told)) << name_of(ranker);
      const double scaling = sum_of_parts(told, {"scaling"});
      const Sums terms = sum_up(told.terms), sentences = sum_up(told.neighbours);
      ASSERT_NEAR(terms.all, told.score, tolerance(told));
      ASSERT_NEAR(sentences.all, told.score, tolerance(told));
      if (!std::holds_alternative<LexRank>(ranker) && !std::holds_alternative<Auto>(ranker)) {
        ASSERT_NEAR(terms.items + terms.scaling, sum_of_parts(told, linear_parts(ranker).over_terms) + scaling,
                    tolerance(told))
            << name_of(ranker);
      }
      for (const NeighbourShare& share : told.neighbours) {
        if (share.kind != ShareKind::sentence) continue;
        const auto end = static_cast<Offset>(texts.at(share.place.source).size());
        ASSERT_LE(share.place.span.end, end);
        const Document own = parse(texts[share.place.source], {.language = "en"});
        ASSERT_EQ(own.sentences.at(share.place.sentence).span, share.place.span);
      }
    }
  }
}

// ---------------------------------------------------------------- rows

TEST(Explain, ListsTheLargestSharesAndOneRowForTheOthers) {
  Random random{56};
  const std::string text = random_prose(random, {.sentences = 30, .vocabulary = 20});
  const Options options = with(Degree{});
  const Explanation all = explain(text, options, 4, kAll), few = explain(text, options, 4, 3);
  ASSERT_EQ(few.neighbours.size(), 4U);
  ASSERT_EQ(few.terms.size(), 4U);
  double others = 0;
  for (std::size_t i = 0; i < all.neighbours.size(); ++i) {
    if (i < 3) {
      EXPECT_EQ(few.neighbours[i].share, all.neighbours[i].share);
      EXPECT_EQ(few.neighbours[i].place.sentence, all.neighbours[i].place.sentence);
    } else {
      EXPECT_LE(all.neighbours[i].share, all.neighbours[2].share);
      others += all.neighbours[i].share;
    }
  }
  EXPECT_EQ(few.neighbours.back().kind, ShareKind::others);
  EXPECT_NEAR(few.neighbours.back().share, others, 1e-12);
}

TEST(Explain, ShowsTermsAsTheyStandInTheSentence) {
  const std::string text = "The dam broke. Keepers of Dams, and of the dam, left the dam. Dams hold water.";
  const Explanation told = explain(text, with(Degree{}), 1);
  ASSERT_FALSE(told.terms.empty());
  EXPECT_EQ(told.terms[0].text, "Dams/dam");
}

// ---------------------------------------------------------------- what was passed over

TEST(Explain, TellsWhatRankedHigherAndWasRedundant) {
  const std::string text =
      "The dam above the old town gave way at dawn on Monday. The dam above the old town gave way early on Monday. "
      "Cattle drowned in the flooded fields beside the northern road.";
  const Options options = with(Lead{}, Budget::sentences(2));
  const Explanation told = explain(text, options, 2);
  ASSERT_EQ(told.passed_over.size(), 1U);
  const PassedOver& passed = told.passed_over[0];
  EXPECT_EQ(passed.place.sentence, 1U);
  EXPECT_EQ(passed.reason, RefusalReason::redundant);
  ASSERT_TRUE(passed.of.has_value());
  EXPECT_EQ(passed.of->sentence, 0U);
  EXPECT_GT(passed.similarity, 0.5);
  EXPECT_TRUE(explain(text, options, 0).passed_over.empty());  // nothing ranks above the first
}

TEST(Explain, TellsWhatWasTooLong) {
  const std::string text =
      "The long first sentence of this text has many more words than a budget of six would allow. Short ones fit well "
      "enough.";
  const Explanation told = explain(text, with(Lead{}, Budget::words(6)), 1);
  ASSERT_EQ(told.passed_over.size(), 1U);
  EXPECT_EQ(told.passed_over[0].reason, RefusalReason::too_long);
  EXPECT_FALSE(told.passed_over[0].of.has_value());
  EXPECT_EQ(told.passed_over[0].similarity, 0);
}

// ---------------------------------------------------------------- scores of one's own

TEST(Explain, TheStagesFinishWithScoresOfOnesOwn) {
  Random random{57};
  for (int round = 0; round < 50; ++round) {
    const std::string text = random_document(random);
    Options options = options_for(random, Auto{});
    const Document document = parse(text, options.reading);
    const Features features = vectorize(document, options.weighting);
    Ranking ranking = rank(options.ranker, text, document, features, find_interest(document, options));
    const std::vector<double> own = ranking.scores;
    const Summary same = summarize(text, own, options), usual = summarize(text, options);
    EXPECT_EQ(same.text(), usual.text());
    for (double& score : ranking.scores) score = -score;
    const Selection selection =
        select(options.selector, options.budget, options.coherence, text, document, features, ranking);
    const Summary staged = compose(text, {document, features, ranking}, selection);
    const Summary finished = summarize(text, ranking.scores, options);
    EXPECT_EQ(staged.text(), finished.text());
    for (const Excerpt& excerpt : finished.sentences) {
      const Explanation told = explain(text, options, excerpt.sentence, 10, ranking.scores);
      EXPECT_EQ(told.score, excerpt.score);
      ASSERT_EQ(told.parts.size(), 1U);
      EXPECT_EQ(told.parts[0].name, "given");
      EXPECT_EQ(sum_up(told.terms).all, excerpt.score);
    }
  }
}

TEST(Explain, RefusesSentencesAndScoresThatThereAreNot) {
  const std::string text = "# A heading\n\nOne sentence stands here. Another stands there.";
  EXPECT_THROW(explain(text, {}, 0), std::invalid_argument);  // of the heading
  EXPECT_NO_THROW(explain(text, {}, 2));
  EXPECT_THROW(explain(text, {}, 3), std::invalid_argument);
  EXPECT_THROW(explain("", {}, 0), std::invalid_argument);
  EXPECT_THROW(summarize(text, std::vector<double>{1}, {}), std::invalid_argument);
  EXPECT_THROW(summarize(text, std::vector<double>{1, NAN}, {}), std::invalid_argument);
  EXPECT_THROW(explain(text, {}, 1, 10, std::vector<double>{1, INFINITY}), std::invalid_argument);
  const std::vector<std::string_view> texts{text, text};
  EXPECT_NO_THROW(explain_collection(texts, {}, 1, 1));
  EXPECT_THROW(explain_collection(texts, {}, 2, 1), std::invalid_argument);
  EXPECT_THROW(explain_collection(texts, {}, 0, 4), std::invalid_argument);
}

}  // namespace
}  // namespace nutgraf::tests
