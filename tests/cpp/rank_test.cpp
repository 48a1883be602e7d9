#include <nutgraf/rank.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <nutgraf/graph.hpp>

#include "reference.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

using reference::DenseGraph;
using reference::Matrix;
using reference::Vector;

void expect_near(const Vector& actual, const Vector& expected, double tolerance, const std::string& text) {
  ASSERT_EQ(actual.size(), expected.size()) << text;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    ASSERT_NEAR(actual[i], expected[i], tolerance * std::max(1.0, std::abs(expected[i])))
        << "row " << i << " of " << text;
  }
}

/// Calls visit(text, document, features, dense rows) for random documents, some with hardly a term in common.
template <class Visit>
void for_random_documents(unsigned seed, int count, const Visit& visit) {
  Random random{seed};
  for (int round = 0; round < count; ++round) {
    const std::size_t vocabulary = random.chance(0.3) ? 1000 : 5 + random.below(60);
    const std::string text = random_prose(random, {.sentences = 1 + random.below(25), .vocabulary = vocabulary});
    const Document document = parse_plain(text);
    const Matrix rows = reference::tf_idf(reference::term_counts(document), document.terms.size(), {});
    visit(random, text, document, vectorize(document), rows);
    if (testing::Test::HasFatalFailure()) return;
  }
}

/// Calls visit(Ranker) for every ranker with its defaults.
template <class Visit, std::size_t I = 0>
void for_every_ranker(const Visit& visit) {
  if constexpr (I < std::variant_size_v<Ranker>) {
    visit(Ranker{std::in_place_index<I>});
    for_every_ranker<Visit, I + 1>(visit);
  }
}

std::string_view name_of(const Ranker& ranker) {
  return std::visit([](const auto& options) { return options.name; }, ranker);
}

// ---------------------------------------------------------------- the graph

TEST(CosineGraph, MultipliesAsTheDenseMatrixOnRandomDocuments) {
  for_random_documents(
      1, 250,
      [](Random& random, const std::string& text, const Document&, const Features& features, const Matrix& rows) {
        const DenseGraph expected{reference::similarities(rows)};
        const CosineGraph graph{features};
        ASSERT_EQ(graph.size(), expected.size());
        Vector x, y(graph.size(), -1), z(graph.size(), -1);
        while (x.size() < graph.size()) x.push_back(random.fraction());
        graph.multiply(x, y);
        expected.multiply(x, z);
        expect_near(y, z, 1e-12, text);
      });
}

TEST(CosineGraph, MultipliesAsTheDenseMatrixForEveryNorm) {
  for (const Norm norm : {Norm::l2, Norm::l1, Norm::none}) {
    for_random_documents(
        2, 70, [&](Random& random, const std::string& text, const Document& document, const Features&, const Matrix&) {
          const Weighting weighting{.norm = norm, .smooth_idf = false, .sublinear_tf = true};
          const Features features = vectorize(document, weighting);
          const DenseGraph expected{reference::similarities(
              reference::tf_idf(reference::term_counts(document), document.terms.size(), weighting))};
          Vector x, y(features.rows()), z(features.rows());
          while (x.size() < features.rows()) x.push_back(random.fraction());
          CosineGraph{features}.multiply(x, y);
          expected.multiply(x, z);
          expect_near(y, z, 1e-12, text);
        });
  }
}

TEST(CosineGraph, IsolatesJustTheSentencesThatShareNoTerm) {
  for_random_documents(
      3, 250, [](Random&, const std::string& text, const Document&, const Features& features, const Matrix& rows) {
        const DenseGraph expected{reference::similarities(rows)};
        const CosineGraph graph{features};
        for (std::size_t i = 0; i < graph.size(); ++i)
          ASSERT_EQ(graph.is_isolated(i), expected.is_isolated(i)) << i << " of " << text;
      });
}

TEST(CosineGraph, GivesAnIsolatedSentenceExactlyNothing) {
  const Features features = vectorize(parse_plain("Rope lamp. Rope anchor. Coffee hat stone gate. It is what it was."));
  const CosineGraph graph{features};
  EXPECT_FALSE(graph.is_isolated(0));
  EXPECT_FALSE(graph.is_isolated(1));
  EXPECT_TRUE(graph.is_isolated(2));
  EXPECT_TRUE(graph.is_isolated(3));
  Vector y(4, -1);
  graph.multiply(Vector{0.1, 0.2, 0.3, 0.4}, y);
  EXPECT_GT(y[0], 0);
  EXPECT_EQ(y[2], 0);
  EXPECT_EQ(y[3], 0);
}

// ---------------------------------------------------------------- TextRank

TEST(TextRank, EqualsDensePageRankOnRandomDocuments) {
  for_random_documents(4, 250,
                       [](Random& random, const std::string& text, const Document& document, const Features& features,
                          const Matrix& rows) {
                         const double damping = random.chance(0.2) ? 0.99 * random.fraction() : 0.85;
                         const TextRank options{.damping = damping, .tolerance = 1e-12, .max_iterations = 10000};
                         const Ranking ranking = rank(Ranker{options}, text, document, features);
                         ASSERT_TRUE(ranking.converged) << text;
                         expect_near(ranking.scores,
                                     reference::page_rank(reference::similarities(rows), damping, 1e-14), 1e-10, text);
                       });
}

TEST(TextRank, IsTheSameOverTheOperatorAndOverTheDenseMatrix) {
  for_random_documents(
      5, 200, [](Random&, const std::string& text, const Document&, const Features& features, const Matrix& rows) {
        const TextRank options;
        const Ranking ranking = rank(options, CosineGraph{features});
        const Ranking expected = rank(options, DenseGraph{reference::similarities(rows)});
        expect_near(ranking.scores, expected.scores, 1e-12, text);
        ASSERT_EQ(ranking.iterations, expected.iterations);
      });
}

TEST(TextRank, HasScoresOfAtLeastNothingThatSumToOne) {
  for_random_documents(
      6, 200,
      [](Random& random, const std::string& text, const Document& document, const Features& features, const Matrix&) {
        for (const double damping : {0.0, 0.85, 0.999, random.fraction() * 0.999}) {
          const Ranking ranking = rank(Ranker{TextRank{.damping = damping}}, text, document, features);
          double total = 0;
          for (const double score : ranking.scores) {
            ASSERT_GE(score, 0) << text;
            total += score;
          }
          ASSERT_NEAR(total, 1, 1e-9) << text;
        }
      });
}

TEST(TextRank, OfIsolatedSentencesIsUniform) {
  const std::string_view text = "Rope. Lamp. Anchor. Hat.";
  const Document document = parse_plain(text);
  const Features features = vectorize(document);
  const Ranking ranking = rank(Ranker{TextRank{}}, text, document, features);
  expect_near(ranking.scores, Vector(4, 0.25), 1e-15, "isolated");
  EXPECT_TRUE(ranking.converged);
}

TEST(TextRank, SaysHowItEnded) {
  const std::string_view text = "Rope lamp. Rope anchor. Rope lamp hat. Stone gate. Anchor gate rope.";
  const Document document = parse_plain(text);
  const Features features = vectorize(document);
  const Ranking one = rank(Ranker{TextRank{.tolerance = 0, .max_iterations = 1}}, text, document, features);
  EXPECT_EQ(one.iterations, 1);
  EXPECT_FALSE(one.converged);
  EXPECT_GT(one.residual, 0);
  const Ranking many = rank(Ranker{TextRank{.tolerance = 1e-9}}, text, document, features);
  EXPECT_TRUE(many.converged);
  EXPECT_LE(many.residual, 1e-9);
  EXPECT_GT(many.iterations, 1);
}

// ---------------------------------------------------------------- the others

TEST(Directed, EqualsTheQuadraticVersionOnRandomDocuments) {
  for_random_documents(7, 250,
                       [](Random& random, const std::string& text, const Document& document, const Features& features,
                          const Matrix& rows) {
                         Directed options;
                         if (random.chance(0.7)) {
                           options = {.earlier = 4 * random.fraction() - 2,
                                      .later = 4 * random.fraction() - 2,
                                      .position = random.fraction(),
                                      .decay = 0.1 + 10 * random.fraction(),
                                      .title = random.fraction()};
                         }
                         Interest interest;
                         Vector title;
                         if (random.chance(0.5) && document.terms.size() > 0) {
                           title.resize(document.terms.size());
                           const Vector idf = reference::inverse_document_frequency(reference::term_counts(document),
                                                                                    document.terms.size(), {});
                           for (std::size_t i = 1 + random.below(5); i > 0; --i) {
                             interest.title.push_back(static_cast<TermId>(random.below(document.terms.size())));
                             title[interest.title.back()] += idf[interest.title.back()];
                           }
                           title = reference::normalised(title);
                         }
                         expect_near(rank(Ranker{options}, text, document, features, interest).scores,
                                     reference::directed(rows, options, title), 1e-12, text);
                       });
}

TEST(Centroid, EqualsTheDenseVersionOnRandomDocuments) {
  for_random_documents(
      8, 250,
      [](Random&, const std::string& text, const Document& document, const Features& features, const Matrix& rows) {
        expect_near(rank(Ranker{Centroid{}}, text, document, features).scores,
                    reference::centroid(rows, document.terms.size()), 1e-12, text);
      });
}

TEST(Lead, FallsFromOneByEqualSteps) {
  for_random_documents(
      9, 50, [](Random&, const std::string& text, const Document& document, const Features& features, const Matrix&) {
        expect_near(rank(Ranker{Lead{}}, text, document, features).scores, reference::lead(features.rows()), 1e-15,
                    text);
      });
}

TEST(EveryRanker, GivesEachRowOneFiniteScoreAndTheSameTwice) {
  for_every_ranker([](const Ranker& ranker) {
    for_random_documents(
        10, 60,
        [&](Random&, const std::string& text, const Document& document, const Features& features, const Matrix&) {
          const Ranking first = rank(ranker, text, document, features), second = rank(ranker, text, document, features);
          ASSERT_EQ(first.scores.size(), features.rows()) << name_of(ranker) << ' ' << text;
          for (const double score : first.scores) ASSERT_TRUE(std::isfinite(score)) << name_of(ranker) << ' ' << text;
          ASSERT_EQ(first.scores, second.scores) << name_of(ranker) << ' ' << text;
        });
  });
}

TEST(EveryRanker, TakesDocumentsThatHaveNothingToRank) {
  for_every_ranker([](const Ranker& ranker) {
    for (const std::string_view text :
         {"", "...", "Rope.", "It is what it is. That was that.", "! ? !", "Rope. Rope. Rope."}) {
      const Document document = parse_plain(text);
      const Features features = vectorize(document);
      const Ranking ranking = rank(ranker, text, document, features);
      EXPECT_EQ(ranking.scores.size(), features.rows()) << name_of(ranker);
      EXPECT_TRUE(ranking.converged) << name_of(ranker);
      for (const double score : ranking.scores) EXPECT_TRUE(std::isfinite(score)) << name_of(ranker) << ": " << text;
    }
  });
}

}  // namespace
}  // namespace nutgraf::tests
