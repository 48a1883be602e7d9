// Latent semantic analysis: the leading singular vectors of the rows, by products with them only.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "rank_by.hpp"
#include "row_sum.hpp"
#include "symmetric_eigen.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kSpare = 8;  // vectors beside those asked for, which speed their convergence
constexpr std::uint64_t kSeed = 2004;

/// A matrix of few columns, stored by rows.
struct Thin {
  std::size_t rows, columns;
  std::vector<double> values = std::vector<double>(rows * columns);

  double* row(std::size_t i) { return &values[i * columns]; }
  const double* row(std::size_t i) const { return &values[i * columns]; }
};

/// Aᵀ B: (columns × columns, by rows).
std::vector<double> inner_products(const Thin& a, const Thin& b) {
  std::vector<double> products(a.columns * b.columns);
  for (std::size_t t = 0; t < a.rows; ++t) {
    checkpoint(a.columns * b.columns / 4);
    for (std::size_t i = 0; i < a.columns; ++i) {
      const double factor = a.row(t)[i];
      for (std::size_t j = 0; j < b.columns; ++j) products[i * b.columns + j] += factor * b.row(t)[j];
    }
  }
  return products;
}

/// Replaces M by M W for a square W of its columns.
void rotate(Thin& m, const std::vector<double>& w) {
  std::vector<double> rotated(m.columns);
  for (std::size_t t = 0; t < m.rows; ++t) {
    checkpoint(m.columns * m.columns / 4);
    std::fill(rotated.begin(), rotated.end(), 0.0);
    for (std::size_t i = 0; i < m.columns; ++i) {
      const double factor = m.row(t)[i];
      for (std::size_t j = 0; j < m.columns; ++j) rotated[j] += factor * w[i * m.columns + j];
    }
    std::copy(rotated.begin(), rotated.end(), m.row(t));
  }
}

/// Makes the columns orthogonal and of length 1 without changing the space they span, twice over against rounding.
/// Where they depend on each other, some become 0.
void orthonormalise(Thin& u) {
  constexpr double kDependent = 1e-14;  // of a squared length, relative to the largest
  const std::size_t n = u.columns;
  for (int pass = 0; pass < 3; ++pass) {
    std::vector<double> gram = inner_products(u, u), scale(n);
    for (std::size_t i = 0; i < n; ++i) scale[i] = gram[i * n + i] > 0 ? 1 / std::sqrt(gram[i * n + i]) : 0;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) gram[i * n + j] *= scale[i] * scale[j];
    }
    SymmetricEigen eigen = decompose_symmetric(gram, n);
    for (std::size_t j = 0; j < n; ++j) {
      const double factor = eigen.values[j] > kDependent * eigen.values[0] ? 1 / std::sqrt(eigen.values[j]) : 0;
      for (std::size_t i = 0; i < n; ++i) eigen.vectors[i * n + j] *= scale[i] * factor;
    }
    rotate(u, eigen.vectors);
  }
}

/// x U of one row x of the TF-IDF matrix.
void project(const Features& features, std::size_t row, const Thin& u, std::vector<double>& place) {
  checkpoint(features.term_frequency.row_size(row) * u.columns / 4);
  std::fill(place.begin(), place.end(), 0.0);
  for_each_weight(features, row, [&](std::size_t term, double weight) {
    const double* const own = u.row(term);
    for (std::size_t c = 0; c < u.columns; ++c) place[c] += weight * own[c];
  });
  for (double& value : place) value *= features.row_scale[row];
}

/// Xᵀ X U, row by row of X.
Thin multiply_twice(const Features& features, const Thin& u) {
  Thin product{u.rows, u.columns};
  std::vector<double> place(u.columns);
  for (std::size_t row = 0; row < features.rows(); ++row) {
    project(features, row, u, place);
    for_each_weight(features, row, [&](std::size_t term, double weight) {
      const double scaled = features.row_scale[row] * weight;
      double* const own = product.row(term);
      for (std::size_t c = 0; c < u.columns; ++c) own[c] += scaled * place[c];
    });
  }
  return product;
}

/// How many topics count: of `squares`, squared singular values that fall.
std::size_t count_topics(const Lsa& options, const std::vector<double>& squares) {
  constexpr double kRounding = 1e-9;
  const double least = options.weakest * options.weakest * squares[0] * (1 - kRounding);
  std::size_t count = 0;
  while (count < squares.size() && count < static_cast<std::size_t>(options.topics) && squares[count] > 0 &&
         squares[count] >= least) {
    ++count;
  }
  return count;
}

/// Largest of the lengths of (Xᵀ X u - s² u) over the topics u, relative to the first s².
double error_of(const Thin& u, const Thin& product, const std::vector<double>& squares, std::size_t topics) {
  double worst = 0;
  for (std::size_t j = 0; j < topics; ++j) {
    double error = 0;
    for (std::size_t t = 0; t < u.rows; ++t) {
      checkpoint_at(t);
      const double difference = product.row(t)[j] - squares[j] * u.row(t)[j];
      error += difference * difference;
    }
    worst = std::max(worst, std::sqrt(error));
  }
  return squares[0] > 0 ? worst / squares[0] : 0;
}

}  // namespace

Ranking rank_by(const Lsa& options, const Material& material) {
  const Features& features = material.features;
  Ranking ranking;
  ranking.scores.resize(features.rows());
  const std::size_t columns =
      std::min({static_cast<std::size_t>(options.topics) + kSpare, features.terms(), features.rows()});
  if (columns == 0) return ranking;
  Thin u{features.terms(), columns};
  for (std::size_t i = 0; i < u.values.size(); ++i) {
    checkpoint_at(i);
    u.values[i] = random_fraction(kSeed, i) - 0.5;
  }
  std::size_t topics = 0;
  for (;;) {
    orthonormalise(u);
    Thin product = multiply_twice(features, u);
    const SymmetricEigen eigen = decompose_symmetric(inner_products(u, product), columns);
    rotate(u, eigen.vectors);
    rotate(product, eigen.vectors);
    topics = count_topics(options, eigen.values);
    ranking.residual = error_of(u, product, eigen.values, topics);
    ++ranking.iterations;
    ranking.converged = ranking.residual <= options.tolerance;
    if (ranking.converged || ranking.iterations == options.max_iterations) break;
    u = std::move(product);
  }
  std::vector<double> place(columns);
  for (std::size_t row = 0; row < features.rows(); ++row) {
    project(features, row, u, place);
    double squares = 0;
    for (std::size_t c = 0; c < topics; ++c) squares += place[c] * place[c];
    ranking.scores[row] = std::sqrt(squares);
  }
  return ranking;
}

}  // namespace nutgraf
