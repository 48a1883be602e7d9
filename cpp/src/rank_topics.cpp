// Latent semantic analysis: the leading singular vectors of the rows, by products with them only.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "arithmetic.hpp"
#include "rank_by.hpp"
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

double dot(const Thin& a, std::size_t i, const Thin& b, std::size_t j) {
  double product = 0;
  for (std::size_t t = 0; t < a.rows; ++t) product += a.row(t)[i] * b.row(t)[j];
  return product;
}

/// Makes the columns orthogonal and of length 1, twice over against rounding; those that depend on others become 0.
void orthonormalise(Thin& u) {
  constexpr double kDependent = 1e-12;
  for (std::size_t j = 0; j < u.columns; ++j) {
    const double before = std::sqrt(dot(u, j, u, j));
    for (int pass = 0; pass < 2; ++pass) {
      for (std::size_t i = 0; i < j; ++i) {
        const double shared = dot(u, i, u, j);
        for (std::size_t t = 0; t < u.rows; ++t) u.row(t)[j] -= shared * u.row(t)[i];
      }
    }
    const double length = std::sqrt(dot(u, j, u, j));
    const double scale = length > kDependent * before ? 1 / length : 0;
    for (std::size_t t = 0; t < u.rows; ++t) u.row(t)[j] *= scale;
  }
}

/// x U of one row x of the TF-IDF matrix.
void project(const Features& features, std::size_t row, const Thin& u, std::vector<double>& place) {
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

/// Replaces M by M W for a square W of its columns.
void rotate(Thin& m, const std::vector<double>& w) {
  std::vector<double> rotated(m.columns);
  for (std::size_t t = 0; t < m.rows; ++t) {
    std::fill(rotated.begin(), rotated.end(), 0.0);
    for (std::size_t i = 0; i < m.columns; ++i) {
      for (std::size_t j = 0; j < m.columns; ++j) rotated[j] += m.row(t)[i] * w[i * m.columns + j];
    }
    std::copy(rotated.begin(), rotated.end(), m.row(t));
  }
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
  for (std::size_t i = 0; i < u.values.size(); ++i) u.values[i] = random_fraction(kSeed, i) - 0.5;
  std::size_t topics = 0;
  for (;;) {
    orthonormalise(u);
    Thin product = multiply_twice(features, u);
    std::vector<double> inner(columns * columns);
    for (std::size_t i = 0; i < columns; ++i) {
      for (std::size_t j = 0; j <= i; ++j) inner[i * columns + j] = inner[j * columns + i] = dot(u, i, product, j);
    }
    const SymmetricEigen eigen = decompose_symmetric(inner, columns);
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
