// Latent semantic analysis: the leading singular vectors of the rows, by products with them only.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

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

/// Makes the columns orthogonal and of length 1 without changing the space they span; again where they were far from
/// it, against rounding. Where they depend on each other, some become 0.
void orthonormalise(Thin& u) {
  constexpr double kDependent = 1e-14;  // of a squared length, relative to the largest
  constexpr double kNear = 0.01;        // the same: above it, rounding is not enlarged
  constexpr int kMostPasses = 3;
  const std::size_t n = u.columns;
  bool is_near = false;
  for (int pass = 0; !is_near && pass < kMostPasses; ++pass) {
    std::vector<double> gram = inner_products(u, u), scale(n);
    for (std::size_t i = 0; i < n; ++i) scale[i] = gram[i * n + i] > 0 ? 1 / std::sqrt(gram[i * n + i]) : 0;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) gram[i * n + j] *= scale[i] * scale[j];
    }
    SymmetricEigen eigen = decompose_symmetric(gram, n);
    is_near = true;
    for (std::size_t j = 0; j < n; ++j) {
      const bool is_zero = eigen.values[j] <= kDependent * eigen.values[0];
      const double factor = is_zero ? 0 : 1 / std::sqrt(eigen.values[j]);
      is_near = is_near && (is_zero || eigen.values[j] > kNear * eigen.values[0]);
      for (std::size_t i = 0; i < n; ++i) eigen.vectors[i * n + j] *= scale[i] * factor;
    }
    rotate(u, eigen.vectors);
  }
}

/// The rows of the TF-IDF matrix X in fewer dimensions. Terms that one row alone has are one direction for it, so they
/// become one dimension: no product of two rows changes, and texts with a new word in each sentence need less room.
class Dimensions {
 public:
  explicit Dimensions(const Features& features) : features_{features}, own_(features.rows(), kNone) {
    of_term_.reserve(features.terms());
    for (std::size_t term = 0; term < features.terms(); ++term) {
      checkpoint_at(term);
      of_term_.push_back(features.document_frequency[term] > 1 ? count_++ : kNone);
    }
    for (std::size_t row = 0; row < features.rows(); ++row) {
      checkpoint(features.term_frequency.row_size(row));
      for_each_weight(features, row, [&](std::size_t term, double) {
        if (of_term_[term] == kNone && own_[row] == kNone) own_[row] = count_++;
      });
    }
  }

  std::size_t count() const { return count_; }

  /// x U of a row x.
  void project(std::size_t row, const Thin& u, std::vector<double>& place) const {
    checkpoint(features_.term_frequency.row_size(row) * u.columns / 4);
    std::fill(place.begin(), place.end(), 0.0);
    for_each(row, [&](std::size_t dimension, double weight) {
      const double* const own = u.row(dimension);
      for (std::size_t c = 0; c < u.columns; ++c) place[c] += weight * own[c];
    });
  }

  /// Xᵀ X U, row by row of X.
  Thin multiply_twice(const Thin& u) const {
    Thin product{u.rows, u.columns};
    std::vector<double> place(u.columns);
    for (std::size_t row = 0; row < features_.rows(); ++row) {
      project(row, u, place);
      for_each(row, [&](std::size_t dimension, double weight) {
        double* const own = product.row(dimension);
        for (std::size_t c = 0; c < u.columns; ++c) own[c] += weight * place[c];
      });
    }
    return product;
  }

 private:
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

  /// Calls visit(dimension, weight) for each entry of a row.
  template <class Visit>
  void for_each(std::size_t row, const Visit& visit) const {
    double squares = 0;  // of the weights of its own terms
    for_each_weight(features_, row, [&](std::size_t term, double weight) {
      if (of_term_[term] == kNone) {
        squares += weight * weight;
      } else {
        visit(of_term_[term], features_.row_scale[row] * weight);
      }
    });
    if (squares > 0) visit(own_[row], features_.row_scale[row] * std::sqrt(squares));
  }

  const Features& features_;
  std::uint32_t count_ = 0;
  std::vector<std::uint32_t> of_term_;  // (terms): kNone where a single row has it
  std::vector<std::uint32_t> own_;      // (rows): of the terms that no other has, kNone where it has none
};

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
  const Dimensions dimensions{features};
  const std::size_t columns =
      std::min({static_cast<std::size_t>(options.topics) + kSpare, dimensions.count(), features.rows()});
  if (columns == 0) return ranking;
  Thin u{dimensions.count(), columns};
  for (std::size_t i = 0; i < u.values.size(); ++i) {
    checkpoint_at(i);
    u.values[i] = random_fraction(kSeed, i) - 0.5;
  }
  std::size_t topics = 0;
  for (;;) {
    orthonormalise(u);
    Thin product = dimensions.multiply_twice(u);
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
    dimensions.project(row, u, place);
    double squares = 0;
    for (std::size_t c = 0; c < topics; ++c) squares += place[c] * place[c];
    ranking.scores[row] = std::sqrt(squares);
  }
  return ranking;
}

}  // namespace nutgraf
