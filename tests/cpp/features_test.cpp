#include <nutgraf/features.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "reference.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

using reference::Matrix;
using reference::Vector;

/// The matrix that the features stand for.
Matrix dense(const Features& features) {
  Matrix rows(features.rows(), Vector(features.terms()));
  const SparseRows& tf = features.term_frequency;
  for (std::size_t row = 0; row < features.rows(); ++row) {
    for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < static_cast<std::size_t>(tf.row_begin[row + 1]);
         ++k) {
      const auto term = static_cast<std::size_t>(tf.column[k]);
      rows[row][term] += features.row_scale[row] * tf.value[k] * features.idf[term];
    }
  }
  return rows;
}

void expect_near(const Matrix& actual, const Matrix& expected, double tolerance) {
  ASSERT_EQ(actual.size(), expected.size());
  for (std::size_t i = 0; i < actual.size(); ++i) {
    ASSERT_EQ(actual[i].size(), expected[i].size());
    for (std::size_t t = 0; t < actual[i].size(); ++t) {
      ASSERT_NEAR(actual[i][t], expected[i][t], tolerance * std::max(1.0, std::abs(expected[i][t]))) << i << ", " << t;
    }
  }
}

std::vector<Weighting> every_weighting() {
  std::vector<Weighting> all;
  for (const Norm norm : {Norm::l2, Norm::l1, Norm::none}) {
    for (int bits = 0; bits < 8; ++bits) all.push_back({norm, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0});
  }
  return all;
}

/// A document with those counts of terms in its sentences, made without a text.
Document document_of(const std::vector<std::vector<int>>& counts) {
  Document document;
  document.language = &find_language("en");
  document.blocks.push_back({});
  for (std::size_t t = 0; t < counts.at(0).size(); ++t) document.terms.insert("term" + std::to_string(t));
  for (const std::vector<int>& row : counts) {
    const auto first = static_cast<std::uint32_t>(document.tokens.size());
    for (std::size_t t = 0; t < row.size(); ++t) {
      for (int i = 0; i < row[t]; ++i) document.tokens.push_back({{}, static_cast<TermId>(t)});
    }
    document.sentences.push_back({{}, 0, first, static_cast<std::uint32_t>(document.tokens.size())});
  }
  return document;
}

TEST(Vectorize, GivesTheNumbersThatTheUserGuideOfScikitLearnWorksOut) {
  const Document document = document_of({{3, 0, 1}, {2, 0, 0}, {3, 0, 0}, {4, 0, 0}, {3, 2, 0}, {3, 0, 2}});
  expect_near(dense(vectorize(document)),
              {{0.85151335, 0, 0.52433293},
               {1, 0, 0},
               {1, 0, 0},
               {1, 0, 0},
               {0.55422893, 0.83236428, 0},
               {0.63035731, 0, 0.77630514}},
              1e-8);
  expect_near(dense(vectorize(document, {.smooth_idf = false})),
              {{0.81940995, 0, 0.57320793},
               {1, 0, 0},
               {1, 0, 0},
               {1, 0, 0},
               {0.47330339, 0.88089948, 0},
               {0.58149261, 0, 0.81355169}},
              1e-8);
}

TEST(Vectorize, EqualsTheDenseTfIdfOfRandomDocumentsForEveryWeighting) {
  Random random{1};
  for (int round = 0; round < 250; ++round) {
    const std::string text =
        random_prose(random, {.sentences = 1 + random.below(20), .vocabulary = 1 + random.below(40)});
    const Document document = parse_plain(text);
    const Matrix counts = reference::term_counts(document);
    for (const Weighting& weighting : every_weighting()) {
      const Features features = vectorize(document, weighting);
      ASSERT_EQ(features.sentence, reference::body_sentences(document));
      expect_near(dense(features), reference::tf_idf(counts, document.terms.size(), weighting), 1e-12);
      if (HasFatalFailure()) FAIL() << text;
    }
  }
}

TEST(Vectorize, CountsInHowManySentencesATermIs) {
  Random random{2};
  for (int round = 0; round < 200; ++round) {
    const std::string text = random_prose(random, {.sentences = 1 + random.below(20), .vocabulary = 10});
    const Document document = parse_plain(text);
    const Features features = vectorize(document);
    const Vector expected = reference::document_frequency(reference::term_counts(document), document.terms.size());
    ASSERT_EQ(Vector(features.document_frequency.begin(), features.document_frequency.end()), expected) << text;
  }
}

TEST(Vectorize, HasEachTermOfASentenceOnceInTheOrderOfTheText) {
  const Document document = parse_plain("Rope lamp rope anchor. Anchor rope rope. The and of.");
  const SparseRows& tf = vectorize(document).term_frequency;
  EXPECT_EQ(tf.row_begin, (std::vector<std::int32_t>{0, 3, 5, 5}));
  EXPECT_EQ(tf.column, (std::vector<std::int32_t>{0, 1, 2, 2, 0}));
  EXPECT_EQ(tf.value, (std::vector<double>{2, 1, 1, 1, 2}));
}

TEST(Vectorize, LeavesOutWhatIsNotBody) {
  const std::string body =
      "The keeper of the lamp went down to the landing with a rope and waited there for the boat to come.";
  const std::string page = "Anchors and hats of the coast\n\n" + body + "\n" + body + "\n";
  const Document document = parse_plain(page);
  ASSERT_FALSE(find_title(document).empty());
  const Features features = vectorize(document);
  EXPECT_EQ(features.rows(), 2U);
  EXPECT_EQ(features.sentence, (std::vector<std::uint32_t>{1, 2}));
  const TermId anchors = document.terms.find("anchors");
  ASSERT_NE(anchors, kNoTerm);
  EXPECT_EQ(features.document_frequency[anchors], 0U);
  EXPECT_EQ(features.idf[anchors], 0);
}

TEST(Vectorize, OfNothingIsEmpty) {
  const Features features = vectorize(parse(""));
  EXPECT_EQ(features.rows(), 0U);
  EXPECT_EQ(features.terms(), 0U);
  EXPECT_EQ(features.term_frequency.rows(), 0U);
}

TEST(Vectorize, GivesASentenceWithoutTermsARowOfZeros) {
  for (const Weighting& weighting : every_weighting()) {
    const Features features = vectorize(parse_plain("It is what it is. Rope and lamp."), weighting);
    ASSERT_EQ(features.rows(), 2U);
    EXPECT_EQ(features.row_scale[0], 0);
    EXPECT_EQ(features.term_frequency.row_size(0), 0U);
  }
}

TEST(Weigh, IsTheUnitVectorOfCountsTimesIdf) {
  Random random{3};
  for (int round = 0; round < 200; ++round) {
    const Document document = parse_plain(random_prose(random, {.sentences = 1 + random.below(10)}));
    const Features features = vectorize(document);
    std::vector<TermId> terms;
    Vector expected(features.terms());
    for (std::size_t i = random.below(6); i > 0 && features.terms() > 0; --i) {
      terms.push_back(static_cast<TermId>(random.below(features.terms())));
      expected[terms.back()] += features.idf[terms.back()];
    }
    expect_near({weigh(terms, features)}, {reference::normalised(expected)}, 1e-12);
  }
}

TEST(Multiply, IsTheProductWithTheDenseMatrix) {
  Random random{4};
  for (int round = 0; round < 200; ++round) {
    const Document document = parse_plain(random_prose(random, {.sentences = 1 + random.below(15)}));
    for (const Weighting& weighting :
         {Weighting{}, Weighting{.norm = Norm::none}, Weighting{.norm = Norm::l1, .sublinear_tf = true}}) {
      const Features features = vectorize(document, weighting);
      Vector vector;
      while (vector.size() < features.terms()) vector.push_back(2 * random.fraction() - 1);
      Vector expected;
      for (const Vector& row : reference::tf_idf(reference::term_counts(document), document.terms.size(), weighting)) {
        expected.push_back(reference::dot(row, vector));
      }
      expect_near({multiply(features, vector)}, {expected}, 1e-12);
    }
  }
}

}  // namespace
}  // namespace nutgraf::tests
