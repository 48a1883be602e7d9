#include <nutgraf/graph.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include <nutgraf/rank.hpp>

#include "length_kernel.hpp"
#include "reference_rankers.hpp"
#include "symmetric_eigen.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

using reference::DenseGraph;
using reference::Matrix;
using reference::Vector;

static_assert(SimilarityGraph<Bm25Graph>);
static_assert(SimilarityGraph<OverlapGraph>);
static_assert(SimilarityGraph<ThresholdGraph>);

/// A random document with its dense matrices.
struct Sample {
  explicit Sample(Random& random)
      : text{random_prose(random, {.sentences = 1 + random.below(25),
                                   .vocabulary = random.chance(0.3) ? 1000 : 5 + random.below(60),
                                   .longest = 1 + random.below(30)})},
        document{parse_plain(text)},
        features{vectorize(document)},
        counts{reference::term_counts(document)} {
    for (const double words : reference::lengths_in_words(document)) {
      lengths.push_back(static_cast<std::uint32_t>(words));
    }
  }

  Matrix rows() const { return reference::tf_idf(counts, document.terms.size(), {}); }

  std::string text;
  Document document;
  Features features;
  Matrix counts;
  std::vector<std::uint32_t> lengths;
};

void expect_near(const Vector& actual, const Vector& expected, const std::string& text) {
  ASSERT_EQ(actual.size(), expected.size()) << text;
  for (std::size_t i = 0; i < actual.size(); ++i) {
    ASSERT_NEAR(actual[i], expected[i], 1e-12 * std::max(1.0, std::abs(expected[i]))) << "row " << i << " of " << text;
  }
}

/// Products, degrees, isolation, and a walk step by step, all as over the matrix itself.
template <class Graph>
void expect_same(const Graph& graph, const DenseGraph& expected, Random& random, const std::string& text) {
  const std::size_t n = expected.size();
  ASSERT_EQ(graph.size(), n);
  Vector x, y(n, -1), z(n, -1);
  while (x.size() < n) x.push_back(random.fraction());
  graph.multiply(x, y);
  expected.multiply(x, z);
  expect_near(y, z, text);
  graph.degrees(y);
  expected.degrees(z);
  expect_near(y, z, text);
  for (std::size_t i = 0; i < n; ++i) ASSERT_EQ(graph.is_isolated(i), expected.is_isolated(i)) << i << " of " << text;
  const TextRank steps{.tolerance = 0, .max_iterations = 20};
  expect_near(rank(steps, graph).scores, rank(steps, expected).scores, text);
}

TEST(Bm25Graph, IsTheDenseMatrixOnRandomDocuments) {
  Random random{21};
  for (int round = 0; round < 250; ++round) {
    const Sample sample{random};
    expect_same(Bm25Graph{sample.features}, DenseGraph{reference::bm25(sample.counts, sample.document.terms.size())},
                random, sample.text);
  }
}

TEST(Bm25Graph, HasEdgesOfTwoWeightsBetweenSentencesOfDifferentLengths) {
  const Features features = vectorize(parse_plain("Rope lamp. Rope anchor coffee stone gate. Hat."));
  Vector forward(3), backward(3);
  const Bm25Graph graph{features};
  graph.multiply(Vector{1, 0, 0}, forward);
  graph.multiply(Vector{0, 1, 0}, backward);
  EXPECT_GT(backward[0], forward[1]);  // the shorter sentence is the better answer
  EXPECT_GT(forward[1], 0);
}

TEST(OverlapGraph, IsTheDenseMatrixOnRandomDocuments) {
  Random random{22};
  for (int round = 0; round < 250; ++round) {
    const Sample sample{random};
    expect_same(OverlapGraph{sample.features, sample.lengths},
                DenseGraph{reference::overlap(sample.counts, reference::lengths_in_words(sample.document))}, random,
                sample.text);
  }
}

TEST(ThresholdGraph, IsTheDenseMatrixOnRandomDocuments) {
  Random random{23};
  for (int round = 0; round < 250; ++round) {
    const Sample sample{random};
    const double threshold = random.chance(0.5) ? 0.1 : random.fraction();
    expect_same(ThresholdGraph{sample.features, threshold},
                DenseGraph{reference::above_threshold(sample.rows(), threshold)}, random, sample.text);
  }
}

TEST(ThresholdGraph, RefusesMoreProductsThanItsLimitBeforeAnyWork) {
  const std::size_t rows = 250'000;  // with one term in all: 31 billion pairs
  Features features;
  features.idf = {1};
  features.document_frequency = {static_cast<std::uint32_t>(rows)};
  for (std::uint32_t row = 0; row < rows; ++row) {
    features.sentence.push_back(row);
    features.row_scale.push_back(1);
    features.term_frequency.column.push_back(0);
    features.term_frequency.value.push_back(1);
    features.term_frequency.row_begin.push_back(static_cast<std::int32_t>(row + 1));
  }
  try {
    const ThresholdGraph graph{features, 0.1};
    FAIL() << graph.size();
  } catch (const LimitError& error) {
    EXPECT_NE(std::string{error.what()}.find("textrank"), std::string::npos) << error.what();
  }
}

TEST(ThresholdGraph, RefusesMoreEdgesThanItsLimit) {
  Features features;
  const std::size_t rows = 10'100;  // 51 million pairs
  features.idf = {1};
  features.document_frequency = {static_cast<std::uint32_t>(rows)};
  for (std::uint32_t row = 0; row < rows; ++row) {
    features.sentence.push_back(row);
    features.row_scale.push_back(1);
    features.term_frequency.column.push_back(0);
    features.term_frequency.value.push_back(1);
    features.term_frequency.row_begin.push_back(static_cast<std::int32_t>(row + 1));
  }
  EXPECT_THROW((ThresholdGraph{features, 0.1}), LimitError);
  EXPECT_NO_THROW((ThresholdGraph{features, 1}));
}

TEST(CosineGraph, IsTheDenseMatrixWithRepeatedWords) {
  Random random{24};
  for (int round = 0; round < 100; ++round) {
    const std::string text = random_prose(random, {.sentences = 12, .vocabulary = 4, .longest = 9});
    const Document document = parse_plain(text);
    const Features features = vectorize(document);
    ASSERT_GT(features.rows(), 0U);
    expect_same(CosineGraph{features},
                DenseGraph{reference::similarities(
                    reference::tf_idf(reference::term_counts(document), document.terms.size(), {}))},
                random, text);
  }
}

// ---------------------------------------------------------------- what the scores are made of

template <class Graph>
void expect_explained(const Graph& graph, const TextRank& options, const Vector& teleport, const std::string& text) {
  const Ranking ranking = rank(options, graph, teleport);
  Vector arrived(graph.size());
  graph.multiply(ranking.flow, arrived);
  for (std::size_t i = 0; i < graph.size(); ++i) {
    const double to = ranking.teleport.empty() ? 1 / static_cast<double>(graph.size()) : ranking.teleport[i];
    ASSERT_NEAR(ranking.scores[i], (ranking.jumped + ranking.stranded) * to + arrived[i], 1e-14) << text;
  }
}

TEST(Ranking, OfAWalkIsTheSumOfJumpsStrandedWeightAndFlowHoweverItEnded) {
  Random random{25};
  for (int round = 0; round < 100; ++round) {
    const Sample sample{random};
    Vector teleport(random.chance(0.5) ? sample.features.rows() : 0);
    for (double& share : teleport) share = 1 / static_cast<double>(teleport.size());
    if (teleport.size() > 1) {
      teleport[0] *= 1.5;
      teleport[1] -= teleport[0] / 3;
    }
    for (const TextRank& options :
         {TextRank{}, TextRank{.max_iterations = 1}, TextRank{.damping = 0.3, .tolerance = 1e-12}}) {
      expect_explained(CosineGraph{sample.features}, options, teleport, sample.text);
      expect_explained(Bm25Graph{sample.features}, options, teleport, sample.text);
      expect_explained(OverlapGraph{sample.features, sample.lengths}, options, teleport, sample.text);
      expect_explained(ThresholdGraph{sample.features, 0.1}, options, teleport, sample.text);
    }
  }
}

// ---------------------------------------------------------------- parts

TEST(LengthKernel, IsExactForOrdinaryLengthsAndGoodForAnyOthers) {
  struct Case {
    double longest, ratio, error;
  };
  for (const Case& c : {Case{2, 1, 1e-15}, Case{60, 1, 1e-14}, Case{2000, 1, 1e-14}, Case{1e6, 1.01, 1e-12}}) {
    Vector logs;
    for (double length = 2; length <= c.longest; length = std::max(length + 1, std::floor(length * c.ratio))) {
      logs.push_back(std::log(length));
    }
    const std::vector<double> factor = factorise_length_kernel(logs);
    double worst = 0;
    for (std::size_t a = 0; a < logs.size(); ++a) {
      for (std::size_t b = 0; b < logs.size(); ++b) {
        double product = 0;
        for (std::size_t r = 0; r < kKernelRank; ++r)
          product += factor[a * kKernelRank + r] * factor[b * kKernelRank + r];
        worst = std::max(worst, std::abs(product - 1 / (logs[a] + logs[b])));
      }
    }
    EXPECT_LE(worst, c.error) << c.longest;
  }
}

TEST(SymmetricEigen, RebuildsTheMatrixFromOrthogonalVectorsByFallingValues) {
  Random random{26};
  for (const std::size_t n : {1U, 2U, 3U, 7U, 20U, 72U}) {
    Vector matrix(n * n);
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j <= i; ++j) matrix[i * n + j] = matrix[j * n + i] = random.fraction() - 0.5;
    }
    const SymmetricEigen eigen = decompose_symmetric(matrix, n);
    for (std::size_t i = 0; i < n; ++i) {
      EXPECT_GE(eigen.values[i == 0 ? 0 : i - 1], eigen.values[i]);
      for (std::size_t j = 0; j < n; ++j) {
        double rebuilt = 0, product = 0;
        for (std::size_t k = 0; k < n; ++k) {
          rebuilt += eigen.vectors[i * n + k] * eigen.values[k] * eigen.vectors[j * n + k];
          product += eigen.vectors[k * n + i] * eigen.vectors[k * n + j];
        }
        EXPECT_NEAR(rebuilt, matrix[i * n + j], 1e-13);
        EXPECT_NEAR(product, i == j ? 1 : 0, 1e-13);
      }
    }
  }
}

}  // namespace
}  // namespace nutgraf::tests
