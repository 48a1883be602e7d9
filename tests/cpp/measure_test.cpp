// The parts of the default score, each against its obvious version, and the score that they make.
#include "measure.hpp"
#include "measure_together.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <string>
#include <vector>

#include <nutgraf/rank.hpp>

#include "reference_parts.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

using reference::Vector;

/// A sentence with something for every part to see.
std::string random_sentence(Random& random) {
  static const std::vector<std::string> openers{"The", "He", "However", "We", "In", "Novel", "They", "But", "Rope"};
  static const std::vector<std::string> pieces{"in conclusion",
                                               "we propose a novel method",
                                               "for example",
                                               "see also",
                                               "as shown in",
                                               "said",
                                               "you",
                                               "our",
                                               "I",
                                               "12",
                                               "50%",
                                               "Marl",
                                               "(the old one)",
                                               "[7]",
                                               "\"so be it\"",
                                               "the",
                                               "of",
                                               "according to"};
  std::string sentence = random.pick(openers);
  const std::size_t words = 1 + random.below(random.chance(0.1) ? 60 : 14);
  for (std::size_t w = 0; w < words; ++w) {
    sentence += " " + (random.chance(0.25) ? random.pick(pieces) : made_up_word(random.below(60)));
  }
  return sentence + random.pick(std::vector<std::string>{".", ".", ".", "?", "!"});
}

std::string random_block(Random& random) {
  std::string text;
  if (random.chance(0.2)) {
    for (const char* name : {"Ann", "Carla Lee", "Bob", "Ann"})
      text += std::string{name} + ": " + random_sentence(random) + "\n";
    return text + "\n";
  }
  if (random.chance(0.15)) {
    for (std::size_t i = 0; i < 2 + random.below(3); ++i) text += "- " + random_sentence(random) + "\n";
    return text + "\n";
  }
  for (std::size_t i = 0; i < 1 + random.below(5); ++i) text += random_sentence(random) + " ";
  if (random.chance(0.15)) text += "And then " + made_up_word(random.below(60)) + " the " + made_up_word(3);
  return text + "\n\n";
}

/// Paragraphs and lists, most of them under headings.
std::string random_report(Random& random) {
  static const std::vector<std::string> headings{"Introduction",          "1 Background and related work",
                                                 "Materials and methods", "Results and discussion",
                                                 "Conclusions",           "Summary",
                                                 "The ropes of Marl"};
  std::string text;
  const bool has_headings = random.chance(0.7);
  for (std::size_t section = 0; section < 1 + random.below(6); ++section) {
    if (has_headings && (section > 0 || random.chance(0.5))) text += "# " + random.pick(headings) + "\n\n";
    for (std::size_t block = 0; block < 1 + random.below(3); ++block) text += random_block(random);
  }
  return text;
}

const std::vector<std::string> kQueries{"ropes", "What did Ann say of ropes?", "what carla lee, or Bob, said",
                                        "Annabel"};

/// One to three reports, read.
struct Sample {
  explicit Sample(Random& random) : collection{read(random)}, features{vectorize(collection.document)} {
    for (std::vector<TermId>* terms : {&interest.title, &interest.query}) {
      for (std::size_t i = random.below(4); i > 0; --i) {
        terms->push_back(static_cast<TermId>(random.below(collection.document.terms.size())));
      }
    }
    if (!interest.query.empty()) interest.query_text = random.pick(kQueries);
    if (random.chance(0.3)) {
      for (const TermId term : known_terms("discuss a summary", collection.document)) interest.query.push_back(term);
    }
  }

  static Collection read(Random& random) {
    std::vector<std::string> texts;
    const std::size_t count = random.chance(0.6) ? 1 : 2 + random.below(2);
    while (texts.size() < count) texts.push_back(random_report(random));
    const std::vector<std::string_view> views{texts.begin(), texts.end()};
    return parse_collection(views, {.language = "en"});
  }

  Ranking rank_with(const Auto& options) const {
    Interest with_parts = interest;
    with_parts.keep_parts = true;
    return rank(Ranker{options}, collection.text, collection.document, features, with_parts);
  }

  Collection collection;
  Features features;
  Interest interest;
};

Profile random_profile(Random& random) {
  Profile profile{.name = "random", .constants = {}};
  for (double& constant : profile.constants) constant = random.chance(0.3) ? 0 : 4 * random.fraction() - 2;
  return profile;
}

const std::vector<std::string> kSomeTerms{"River", "Town", "Bridge", "Night", "Mayor", "Flood", "Street", "House"};

const Interest kWithParts{.title = {}, .query = {}, .query_text = {}, .keep_parts = true};

TEST(Parts, EqualTheirObviousVersions) {
  Random random{71};
  std::set<std::string_view> vary;  // the parts that were seen with two values in one text
  for (int round = 0; round < 120; ++round) {
    const Sample sample{random};
    const auto& [text, document, parts] = sample.collection;
    const Surfaces surfaces = look_at_rows(text, document, sample.features);
    const Measured measured{text, document, sample.features, sample.interest, surfaces};
    const reference::Parts obvious{text, document, sample.interest};
    for (std::size_t p = 0; p < kPartCount; ++p) {
      const auto part = static_cast<Part>(p);
      const Vector actual = measure(part, measured), expected = obvious.values(part);
      ASSERT_EQ(actual.size(), sample.features.rows());
      ASSERT_EQ(actual.size(), expected.size());
      for (std::size_t i = 0; i < actual.size(); ++i) {
        const double tolerance = 1e-12 * std::max(1.0, std::abs(expected[i]));
        ASSERT_NEAR(actual[i], expected[i], tolerance) << kPartNames[p] << " of row " << i << " of\n" << text;
        if (actual[i] != actual[0]) vary.insert(kPartNames[p]);
      }
    }
  }
  EXPECT_EQ(vary.size(), kPartCount) << "the texts do not try every part";
}

TEST(Auto, IsTheSumOfConstantsTimesPartsOfWhichSomeAreScaled) {
  Random random{72};
  for (int round = 0; round < 60; ++round) {
    const Sample sample{random};
    const Profile profile = random_profile(random);
    const Ranking ranking = sample.rank_with(Auto{.profile = profile});
    ASSERT_EQ(ranking.parts.size(), kPartCount);
    const auto& [text, document, parts] = sample.collection;
    const Surfaces surfaces = look_at_rows(text, document, sample.features);
    const Measured measured{text, document, sample.features, sample.interest, surfaces};
    for (std::size_t p = 0; p < kPartCount; ++p) {
      const Vector raw = measure(static_cast<Part>(p), measured);
      const Vector expected = is_scaled(static_cast<Part>(p)) ? reference::scaled_to_unit(raw) : raw;
      ASSERT_EQ(ranking.parts[p].size(), expected.size());
      for (std::size_t i = 0; i < expected.size(); ++i) {
        ASSERT_NEAR(ranking.parts[p][i], expected[i], 1e-3) << kPartNames[p];
        if (is_scaled(static_cast<Part>(p))) {
          ASSERT_GE(ranking.parts[p][i], 0) << kPartNames[p];
          ASSERT_LE(ranking.parts[p][i], 1) << kPartNames[p];
        }
      }
    }
    if (sample.interest.query.empty()) {
      EXPECT_EQ(ranking.constants, Vector(profile.constants.begin(), profile.constants.end()));
      EXPECT_EQ(ranking.offset, 0);
    }
    for (std::size_t i = 0; i < ranking.scores.size(); ++i) {
      double score = ranking.offset;
      for (std::size_t p = 0; p < kPartCount; ++p) score += ranking.constants[p] * ranking.parts[p][i];
      ASSERT_NEAR(ranking.scores[i], score, 1e-12);
    }
  }
}

TEST(Auto, ScoresTheSameWhetherThePartsAreKeptOrNot) {
  Random random{73};
  for (int round = 0; round < 20; ++round) {
    const Sample sample{random};
    const Auto options{.profile = random_profile(random)};
    const Ranking without =
        rank(Ranker{options}, sample.collection.text, sample.collection.document, sample.features, sample.interest);
    EXPECT_EQ(without.scores, sample.rank_with(options).scores);
    EXPECT_TRUE(without.parts.empty());
    EXPECT_EQ(without.profile, "random");
    EXPECT_EQ(without.why, "given");
  }
}

TEST(Parts, AreTheSameHoweverManyAWalkMeasures) {
  for (const auto& [terms, rows] : {std::pair{1U, 40}, {2U, 40}, {6U, 40}, {1U, 6000}, {2U, 6000}, {6U, 6000}}) {
    Random random{75};
    std::string text;
    for (int row = 0; row < rows; ++row) {
      for (std::size_t i = 0; i < terms; ++i) text += random.pick(kSomeTerms) + " ";
      text += "was.\n";
    }
    const Document document = parse(text, {.language = "en"});
    const Features features = vectorize(document);
    ASSERT_GT(features.rows(), rows == 40 ? 30U : 4096U);
    const Surfaces surfaces = look_at_rows(text, document, features);
    const Measured measured{text, document, features, kWithParts, surfaces};
    const Columns together = measure_together(measured);
    Columns columns;
    for (std::size_t p = 0; p < kPartCount; ++p) {
      measure_from(static_cast<Part>(p), measured, columns);
      if (together[p].empty()) continue;
      EXPECT_EQ(columns[p], together[p]) << kPartNames[p] << " of " << rows << " rows of " << terms;
    }
  }
}

TEST(Auto, OfOneConstantIsThatPart) {
  Random random{74};
  Sample sample{random};
  sample.interest.query.clear();
  for (std::size_t p = 0; p < kPartCount; ++p) {
    Profile profile{.name = "one", .constants = {}};
    profile.constants[p] = 1;
    const Ranking ranking = sample.rank_with(Auto{.profile = profile});
    EXPECT_EQ(ranking.scores, ranking.parts[p]) << kPartNames[p];
  }
}

TEST(Auto, HasAScoreForEveryTextEvenWithoutSentencesOrWords) {
  for (const std::string_view text : {"", " \n", "!!! ???", "The. And. Of.", "One.", "# A heading alone\n"}) {
    const Document document = parse_plain(text);
    const Features features = vectorize(document);
    const Ranking ranking = rank(Ranker{Auto{}}, text, document, features, kWithParts);
    EXPECT_EQ(ranking.scores.size(), features.rows());
    for (const double score : ranking.scores) EXPECT_TRUE(std::isfinite(score)) << text;
    for (const std::vector<double>& part : ranking.parts) EXPECT_EQ(part.size(), features.rows());
  }
}

TEST(Parts, DoNotTakeRoundingForDifference) {
  const std::string text = "Rope lamp anchor. Rope lamp anchor. Rope lamp anchor.";
  const Document document = parse_plain(text);
  const Ranking ranking = rank(Ranker{Auto{}}, text, document, vectorize(document), kWithParts);
  for (const Part part : {Part::lead, Part::end, Part::centroid, Part::keywords, Part::spread, Part::length}) {
    EXPECT_EQ(ranking.parts[static_cast<std::size_t>(part)], Vector(3)) << kPartNames[static_cast<std::size_t>(part)];
  }
}

}  // namespace
}  // namespace nutgraf::tests
