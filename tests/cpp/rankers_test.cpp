// The rankers beyond those of rank_test.cpp, each against its obvious version.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include <nutgraf/rank.hpp>

#include "reference_rankers.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

using reference::Matrix;
using reference::Vector;

/// A document that is read, with its dense rows.
struct Sample {
  explicit Sample(std::string source)
      : text{std::move(source)},
        document{parse_plain(text)},
        features{vectorize(document)},
        counts{reference::term_counts(document)},
        rows{reference::tf_idf(counts, document.terms.size(), {})} {}

  Vector scores(const Ranker& ranker, const Interest& interest = {}) const {
    return rank(ranker, text, document, features, interest).scores;
  }

  std::string text;
  Document document;
  Features features;
  Matrix counts, rows;
};

std::string random_text(Random& random) {
  return random_prose(random, {.sentences = 1 + random.below(25), .vocabulary = 5 + random.below(80)});
}

/// Prose under Markdown headings, so that it has sections.
std::string random_paper(Random& random) {
  std::string text;
  for (std::size_t section = 0; section < random.below(8); ++section) {
    text += "# Part " + made_up_word(section) + "\n\n";
    text += random_prose(random, {.sentences = 1 + random.below(9), .vocabulary = 40, .shortest = 6}) + "\n\n";
  }
  return text + random_prose(random, {.sentences = 2, .vocabulary = 40, .shortest = 6});
}

void expect_near(const Vector& actual, const Vector& expected, double tolerance, const std::string& text) {
  ASSERT_EQ(actual.size(), expected.size()) << text;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    ASSERT_NEAR(actual[i], expected[i], tolerance * std::max(1.0, std::abs(expected[i])))
        << "row " << i << " of " << text;
  }
}

// ---------------------------------------------------------------- walks

TEST(TextRank, EqualsDensePageRankForEverySimilarity) {
  Random random{31};
  for (int round = 0; round < 100; ++round) {
    const Sample sample{random_text(random)};
    TextRank options{.similarity = Similarity::bm25, .tolerance = 1e-13, .max_iterations = 10000};
    expect_near(sample.scores(options),
                reference::page_rank(reference::bm25(sample.counts, sample.document.terms.size()), 0.85, 1e-14), 1e-11,
                sample.text);
    options.similarity = Similarity::overlap;
    expect_near(sample.scores(options),
                reference::page_rank(reference::overlap(sample.counts, reference::lengths_in_words(sample.document)),
                                     0.85, 1e-14),
                1e-11, sample.text);
  }
}

TEST(LexRank, EqualsDensePageRankOverTheThreshold) {
  Random random{32};
  for (int round = 0; round < 150; ++round) {
    const Sample sample{random_text(random)};
    const double threshold = random.fraction(), damping = random.fraction();
    const LexRank options{.threshold = threshold, .damping = damping, .tolerance = 1e-13, .max_iterations = 10000};
    expect_near(sample.scores(options),
                reference::page_rank(reference::above_threshold(sample.rows, threshold), damping, 1e-14), 1e-11,
                sample.text);
  }
}

/// The cosines of each row with some terms, weighed, as shares of their sum; empty where all are 0.
Vector shares(const Sample& sample, const std::vector<TermId>& terms) {
  Vector query(sample.document.terms.size());
  const Vector idf = reference::inverse_document_frequency(sample.counts, query.size(), {});
  for (const TermId term : terms) query[term] += idf[term];
  Vector result;
  double total = 0;
  for (const Vector& row : sample.rows) {
    result.push_back(reference::dot(row, reference::normalised(query)));
    total += result.back();
  }
  for (double& share : result) share /= total;
  return total > 0 ? result : Vector{};
}

TEST(Biased, EqualsDensePageRankThatJumpsToTheQueryOrElseTheTitle) {
  Random random{33};
  for (int round = 0; round < 150; ++round) {
    const Sample sample{random_text(random)};
    Interest interest;
    for (std::vector<TermId>* terms : {&interest.title, &interest.query}) {
      if (random.chance(0.5)) terms->push_back(static_cast<TermId>(random.below(sample.document.terms.size())));
    }
    const Vector teleport = shares(sample, interest.query.empty() ? interest.title : interest.query);
    const Biased options{.tolerance = 1e-13, .max_iterations = 10000};
    expect_near(sample.scores(options, interest),
                reference::page_rank(reference::similarities(sample.rows), 0.85, 1e-14, teleport), 1e-11, sample.text);
  }
}

TEST(Degree, IsTheSumOfAllCosinesWithOthers) {
  Random random{34};
  for (int round = 0; round < 100; ++round) {
    const Sample sample{random_text(random)};
    expect_near(sample.scores(Degree{}), reference::degrees(reference::similarities(sample.rows)), 1e-12, sample.text);
  }
}

// ---------------------------------------------------------------- places

TEST(Boundary, EqualsTheQuadraticVersionInEverySection) {
  Random random{35};
  bool has_sections = false;
  for (int round = 0; round < 200; ++round) {
    const Sample sample{random_paper(random)};
    const std::vector<std::size_t> sections = reference::sections_of(sample.document);
    has_sections = has_sections || sections.back() > 2;
    Boundary options;
    if (random.chance(0.7)) {
      options = {
          .inner = 2 * random.fraction(), .outer = 2 * random.fraction() - 1, .end = random.chance(0.5) ? 1 : 0.5};
    }
    expect_near(sample.scores(options), reference::boundary(sample.rows, sections, options), 1e-12, sample.text);
  }
  EXPECT_TRUE(has_sections);
}

TEST(Hierarchical, EqualsTheQuadraticVersion) {
  Random random{36};
  for (int round = 0; round < 200; ++round) {
    const Sample sample{random_paper(random)};
    Hierarchical options;
    if (random.chance(0.7)) {
      options = {.inner = 2 * random.fraction(),
                 .outer = 2 * random.fraction() - 1,
                 .end = random.chance(0.5) ? 1 : 2.5,
                 .sections = 2 * random.fraction()};
    }
    expect_near(sample.scores(options),
                reference::hierarchical(sample.rows, reference::sections_of(sample.document), options), 1e-12,
                sample.text);
  }
}

TEST(Hierarchical, IsBoundaryWhereThereAreNoHeadings) {
  Random random{37};
  const Sample sample{random_text(random)};
  EXPECT_EQ(sample.scores(Hierarchical{}), sample.scores(Boundary{}));
}

TEST(Random, IsAnotherOrderForAnotherSeedAndEvenlySpread) {
  Random random{38};
  const Sample sample{random_prose(random, {.sentences = 2000, .vocabulary = 500, .copies = 0})};
  const Vector first = sample.scores(nutgraf::Random{}), other = sample.scores(nutgraf::Random{.seed = 1});
  EXPECT_EQ(first, sample.scores(nutgraf::Random{.seed = 0}));
  EXPECT_NE(first, other);
  const double n = static_cast<double>(first.size());
  double mean = 0, agreement = 0;
  for (std::size_t i = 0; i < first.size(); ++i) {
    ASSERT_GE(first[i], 0);
    ASSERT_LT(first[i], 1);
    mean += first[i] / n;
    agreement += 12 * (first[i] - 0.5) * (other[i] - 0.5) / n;
  }
  EXPECT_NEAR(mean, 0.5, 0.03);
  EXPECT_NEAR(agreement, 0, 0.1);
}

// ---------------------------------------------------------------- words

TEST(Luhn, EqualsTheSearchOfAllRuns) {
  Random random{39};
  for (int round = 0; round < 200; ++round) {
    const Sample sample{random_text(random)};
    Luhn options;
    if (random.chance(0.7)) {
      options = {.frequency = static_cast<int>(1 + random.below(5)), .gap = static_cast<int>(random.below(6))};
    }
    expect_near(sample.scores(options), reference::luhn(sample.document, sample.counts, options), 1e-15, sample.text);
  }
}

TEST(Luhn, DividesTheSquareOfTheFrequentWordsByTheLengthOfTheirRun) {
  const Sample sample{"Rope and a lamp and hat. The rope of some lamp. Anchor rope."};
  expect_near(sample.scores(Luhn{}), {4.0 / 4, 4.0 / 4, 0}, 1e-15, sample.text);
  expect_near(sample.scores(Luhn{.gap = 1}), {0, 0, 0}, 1e-15, sample.text);
  expect_near(sample.scores(Luhn{.frequency = 1}), {9.0 / 6, 4.0 / 4, 4.0 / 2}, 1e-15, sample.text);
}

TEST(Title, IsTheCosineWithTheTitle) {
  Random random{40};
  const Sample sample{random_text(random)};
  EXPECT_EQ(sample.scores(Title{}), Vector(sample.features.rows()));
  const Interest interest{.title = {0, 1, 0}, .query = {}, .query_text = {}};
  Vector title(sample.document.terms.size());
  const Vector idf = reference::inverse_document_frequency(sample.counts, title.size(), {});
  title[0] = 2 * idf[0];
  title[1] = idf[1];
  Vector expected;
  for (const Vector& row : sample.rows) expected.push_back(reference::dot(row, reference::normalised(title)));
  expect_near(sample.scores(Title{}, interest), expected, 1e-12, sample.text);
}

constexpr std::string_view kReport =
    "# What became of it\n\n# Ropes of the harbour\n\n"
    "The old ropes of the harbour were replaced last spring. Sailors had asked for it. Nobody counted the ropes.\n\n"
    "# Lamps\n\n"
    "Every lamp stands where it stood before. The harbour has a lamp for every ship. It is lit at dusk.\n\n"
    "Ships come and go at night. The lamp is put out at dawn. So it has always been here.\n";

TEST(Edmundson, CountsTheWordsOfTitlesTwiceAndOfHeadingsOnce) {
  const Sample sample{std::string{kReport}};
  ASSERT_EQ(sample.features.rows(), 9U);
  const TermId ship = sample.document.terms.find("ship"), lamp = sample.document.terms.find("lamp");
  ASSERT_NE(ship, kNoTerm);
  ASSERT_NE(lamp, kNoTerm);
  const Edmundson options{.cue = 0, .location = 0};
  const Interest interest{.title = {ship}, .query = {}, .query_text = {}};
  // "ropes", "harbour" and "lamps" stand in headings; "ship" is the title.
  const Vector expected{2, 0, 1, 0, 3, 0, 0, 0, 0};
  Vector scaled;
  for (const double value : expected) scaled.push_back(value / 3);
  const Vector scores = sample.scores(options, interest);
  expect_near(scores, scaled, 1e-15, sample.text);
}

TEST(Edmundson, CountsTheFirstAndLastParagraphAndTheirFirstAndLastSentence) {
  const Sample sample{std::string{kReport}};
  const Vector expected{1, 0.5, 1, 0.5, 0, 0.5, 1, 0.5, 1};
  expect_near(sample.scores(Edmundson{.cue = 0, .title = 0}), expected, 1e-15, sample.text);
}

TEST(Edmundson, AddsTheOccurrencesOfTheMostFrequentWords) {
  const Sample sample{"Rope rope rope lamp. Lamp lamp hat. Stone gate coffee. Rope hat."};
  const Edmundson options{.cue = 0, .key = 1, .title = 0, .location = 0, .keys = 0.3};  // of 12: "rope", 4 times
  expect_near(sample.scores(options), {1, 0, 0, 1.0 / 3}, 1e-15, sample.text);
  Edmundson more = options;
  more.keys = 0.4;  // and "lamp", 3 times
  expect_near(sample.scores(more), {1, 6.0 / 15, 0, 4.0 / 15}, 1e-15, sample.text);
  more.keys = 0;
  expect_near(sample.scores(more), {0, 0, 0, 0}, 1e-15, sample.text);
}

TEST(Edmundson, AddsItsPartsByTheirWeights) {
  const Sample sample{std::string{kReport}};
  const Vector key = sample.scores(Edmundson{.cue = 0, .key = 1, .title = 0, .location = 0});
  const Vector title = sample.scores(Edmundson{.cue = 0, .location = 0});
  const Vector location = sample.scores(Edmundson{.cue = 0, .title = 0});
  Vector sum;
  for (std::size_t i = 0; i < key.size(); ++i) sum.push_back(2 * key[i] + 0.5 * title[i] + 3 * location[i]);
  expect_near(sample.scores(Edmundson{.cue = 0, .key = 2, .title = 0.5, .location = 3}), sum, 1e-15, sample.text);
}

TEST(Edmundson, AddsBonusPhrasesAndTakesStigmaPhrasesOff) {
  const std::string text =
      "In conclusion we show novel rope.\n\nRope zox.\n\nRope see also table.\n\nNovel rope, for example.\n";
  const Document document = parse(text, {.language = "en"});
  const Features features = vectorize(document);
  const Vector scores = rank(Ranker{Edmundson{.title = 0, .location = 0}}, text, document, features).scores;
  expect_near(scores, {3.0 / 3, 0, -2.0 / 3, 0}, 1e-15, text);
}

TEST(Edmundson, CountsHeadingsThatNameAnOpeningOrAClosingSection) {
  const std::string text =
      "# 1 Introduction\n\nRope zox. Lamp zox. Hat zox.\n\n# Methods\n\nRope zox. Lamp zox. Hat zox.\n\n"
      "# Our conclusions\n\nRope zox. Lamp zox. Hat zox.\n\n# Ropes\n\nRope zox. Lamp zox. Hat zox.\n";
  const Document document = parse(text, {.language = "en"});
  const Vector scores = rank(Ranker{Edmundson{.cue = 0, .title = 0}}, text, document, vectorize(document)).scores;
  expect_near(scores, {1, 2.0 / 3, 1, 1.0 / 3, 0, 1.0 / 3, 2.0 / 3, 1.0 / 3, 2.0 / 3, 2.0 / 3, 1.0 / 3, 2.0 / 3}, 1e-15,
              text);
}

// ---------------------------------------------------------------- topics

TEST(Lsa, EqualsTheFullDecompositionWhereTheTopicsStandApart) {
  Random random{41};
  int compared = 0;
  for (int round = 0; round < 150; ++round) {
    const Sample sample{random_text(random)};
    const Lsa options{.topics = static_cast<int>(1 + random.below(6)),
                      .weakest = random.chance(0.5) ? 0.5 : 0,
                      .tolerance = 1e-14,
                      .max_iterations = 2000};
    double gap = 0;
    const Vector expected = reference::lsa(sample.rows, options, gap);
    if (gap < 0.02) continue;
    ++compared;
    expect_near(sample.scores(options), expected, 1e-12, sample.text);
  }
  EXPECT_GT(compared, 50);
}

TEST(Lsa, OfAllTopicsIsTheLengthOfTheRows) {
  Random random{42};
  for (int round = 0; round < 50; ++round) {
    const Sample sample{random_text(random)};
    Vector lengths;
    for (const Vector& row : sample.rows) lengths.push_back(std::sqrt(reference::dot(row, row)));
    expect_near(sample.scores(Lsa{.topics = 64, .weakest = 0}), lengths, 1e-12, sample.text);
  }
}

TEST(Lsa, PrefersTheSentencesOfTheMainTopic) {
  const Sample sample{"Rope lamp anchor. Coffee milk. Rope lamp harbour. Rope anchor harbour. Stone gate."};
  const Vector scores = sample.scores(Lsa{.topics = 1});
  for (const std::size_t i : {0U, 2U, 3U}) EXPECT_GT(scores[i], 0.5);
  for (const std::size_t i : {1U, 4U}) EXPECT_LT(scores[i], 1e-6);
}

TEST(Lsa, SaysHowItEnded) {
  Random random{43};
  const Sample sample{random_prose(random, {.sentences = 60, .vocabulary = 100, .copies = 0})};
  const Ranking one =
      rank(Ranker{Lsa{.tolerance = 0, .max_iterations = 1}}, sample.text, sample.document, sample.features);
  EXPECT_EQ(one.iterations, 1);
  EXPECT_FALSE(one.converged);
  const Ranking many =
      rank(Ranker{Lsa{.tolerance = 1e-9, .max_iterations = 5000}}, sample.text, sample.document, sample.features);
  EXPECT_TRUE(many.converged);
  EXPECT_LE(many.residual, 1e-9);
  EXPECT_LT(many.residual, one.residual);
}

}  // namespace
}  // namespace nutgraf::tests
