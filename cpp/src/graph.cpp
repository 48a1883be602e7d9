#include <nutgraf/graph.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "arithmetic.hpp"
#include "length_kernel.hpp"

namespace nutgraf {
namespace {

constexpr std::uint32_t kNotShared = std::numeric_limits<std::uint32_t>::max();
constexpr double kBm25Saturation = 1.2;  // k1
constexpr double kBm25Length = 0.75;     // b

/// Calls visit(term, value) for each non-zero of a row: those of value 1, then what others are above.
template <class Visit>
void for_each_value(const SharedRows& rows, std::size_t row, const Visit& visit) {
  for (std::uint32_t k = rows.begin[row]; k < rows.begin[row + 1]; ++k) visit(rows.term[k], 1.0);
  for (std::uint32_t k = rows.extra_begin[row]; k < rows.extra_begin[row + 1]; ++k) {
    visit(rows.extra_term[k], rows.extra[k]);
  }
}

/// Mᵀ x for M = diag(scale) · (the rows, or their pattern alone).
std::vector<double> add_rows(const SharedRows& rows, std::span<const double> x, const std::vector<double>* scale,
                             bool with_extra) {
  std::vector<double> by_term(rows.terms());
  const std::uint32_t* const term = rows.term.data();
  for (std::size_t row = 0; row < rows.rows(); ++row) {
    const double value = scale == nullptr ? x[row] : (*scale)[row] * x[row];
    for (std::uint32_t k = rows.begin[row]; k < rows.begin[row + 1]; ++k) by_term[term[k]] += value;
    if (!with_extra) continue;
    for (std::uint32_t k = rows.extra_begin[row]; k < rows.extra_begin[row + 1]; ++k) {
      by_term[rows.extra_term[k]] += value * rows.extra[k];
    }
  }
  return by_term;
}

/// One row of M times a vector over the terms, before the row's scale.
double multiply_row(const SharedRows& rows, std::size_t row, const std::vector<double>& by_term, bool with_extra) {
  double product = 0;
  const std::uint32_t* const term = rows.term.data();
  for (std::uint32_t k = rows.begin[row]; k < rows.begin[row + 1]; ++k) product += by_term[term[k]];
  if (!with_extra) return product;
  for (std::uint32_t k = rows.extra_begin[row]; k < rows.extra_begin[row + 1]; ++k) {
    product += rows.extra[k] * by_term[rows.extra_term[k]];
  }
  return product;
}

/// A weight is at least 0, also where the difference of two equal numbers is not exactly that.
double without_self(double product, double self) { return std::max(product - self, 0.0); }

}  // namespace

// ---------------------------------------------------------------- shared rows

SharedRows::SharedRows(const Features& features) {
  const SparseRows& tf = features.term_frequency;
  std::vector<std::uint32_t> number(features.terms(), kNotShared);
  for (std::size_t t = 0; t < features.terms(); ++t) {
    if (features.document_frequency[t] < 2) continue;
    number[t] = static_cast<std::uint32_t>(idf.size());
    idf.push_back(features.idf[t]);
    document_frequency.push_back(features.document_frequency[t]);
  }
  begin.reserve(features.rows() + 1);
  extra_begin.reserve(features.rows() + 1);
  term.reserve(tf.column.size());
  for (std::size_t row = 0; row < features.rows(); ++row) {
    for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < static_cast<std::size_t>(tf.row_begin[row + 1]);
         ++k) {
      const std::uint32_t shared = number[static_cast<std::size_t>(tf.column[k])];
      if (shared == kNotShared) continue;
      term.push_back(shared);
      if (tf.value[k] == 1) continue;
      extra_term.push_back(shared);
      extra.push_back(tf.value[k] - 1);
    }
    begin.push_back(static_cast<std::uint32_t>(term.size()));
    extra_begin.push_back(static_cast<std::uint32_t>(extra.size()));
  }
}

// ---------------------------------------------------------------- cosine

CosineGraph::CosineGraph(const Features& features) : features_{features}, rows_{features}, diagonal_(features.rows()) {
  // (1 + extra)² = 1 + extra (2 + extra)
  for (std::size_t row = 0; row < size(); ++row) {
    double squares = 0;
    for (std::uint32_t k = rows_.begin[row]; k < rows_.begin[row + 1]; ++k) {
      const double weight = rows_.idf[rows_.term[k]];
      squares += weight * weight;
    }
    for (std::uint32_t k = rows_.extra_begin[row]; k < rows_.extra_begin[row + 1]; ++k) {
      const double weight = rows_.idf[rows_.extra_term[k]];
      squares += weight * weight * rows_.extra[k] * (2 + rows_.extra[k]);
    }
    diagonal_[row] = squares * features.row_scale[row] * features.row_scale[row];
  }
}

void CosineGraph::degrees(std::span<double> y) const { multiply(std::vector<double>(size(), 1), y); }

void CosineGraph::multiply(std::span<const double> x, std::span<double> y) const {
  std::vector<double> by_term = add_rows(rows_, x, &features_.row_scale, true);
  for (std::size_t t = 0; t < by_term.size(); ++t) by_term[t] *= rows_.idf[t] * rows_.idf[t];
  for (std::size_t row = 0; row < size(); ++row) {
    const double product = features_.row_scale[row] * multiply_row(rows_, row, by_term, true);
    y[row] = without_self(product, diagonal_[row] * x[row]);
  }
}

// ---------------------------------------------------------------- BM25

Bm25Graph::Bm25Graph(const Features& features) : rows_{features}, scale_(features.rows()), diagonal_(features.rows()) {
  const auto n = static_cast<double>(size());
  for (std::size_t t = 0; t < rows_.terms(); ++t) {
    const double df = rows_.document_frequency[t];
    rows_.idf[t] = natural_log(1 + (n - df + 0.5) / (df + 0.5));
  }
  const SparseRows& tf = features.term_frequency;
  const double mean = sum(tf.value) / std::max(n, 1.0);
  for (std::size_t row = 0; row < size(); ++row) {
    const double length = sum(std::span{tf.value}.subspan(static_cast<std::size_t>(tf.row_begin[row]),
                                                          features.term_frequency.row_size(row)));
    const double k = kBm25Saturation * (1 - kBm25Length + kBm25Length * (mean > 0 ? length / mean : 0));
    scale_[row] = (kBm25Saturation + 1) / (1 + k);
    for (std::uint32_t e = rows_.extra_begin[row]; e < rows_.extra_begin[row + 1]; ++e) {
      const double f = 1 + rows_.extra[e];
      rows_.extra[e] = f * (1 + k) / (f + k) - 1;
    }
    diagonal_[row] = scale_[row] * multiply_row(rows_, row, rows_.idf, true);
  }
}

void Bm25Graph::degrees(std::span<double> y) const {
  std::vector<double> by_term = add_rows(rows_, std::vector<double>(size(), 1), &scale_, true);
  for (std::size_t t = 0; t < by_term.size(); ++t) by_term[t] *= rows_.idf[t];
  for (std::size_t row = 0; row < size(); ++row) {
    y[row] = without_self(multiply_row(rows_, row, by_term, false), diagonal_[row]);
  }
}

void Bm25Graph::multiply(std::span<const double> x, std::span<double> y) const {
  std::vector<double> by_term = add_rows(rows_, x, nullptr, false);
  for (std::size_t t = 0; t < by_term.size(); ++t) by_term[t] *= rows_.idf[t];
  for (std::size_t row = 0; row < size(); ++row) {
    y[row] = without_self(scale_[row] * multiply_row(rows_, row, by_term, true), diagonal_[row] * x[row]);
  }
}

// ---------------------------------------------------------------- overlap

OverlapGraph::OverlapGraph(const Features& features, std::span<const std::uint32_t> lengths)
    : rows_{features}, length_(lengths.begin(), lengths.end()), diagonal_(features.rows()) {
  for (std::uint32_t& length : length_) length = std::max(length, 2U);
  std::vector<std::uint32_t> distinct = length_;
  std::sort(distinct.begin(), distinct.end());
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  std::vector<double> logs;
  logs.reserve(distinct.size());
  for (const std::uint32_t length : distinct) logs.push_back(natural_log(length));
  factor_ = factorise_length_kernel(logs);
  for (std::size_t row = 0; row < size(); ++row) {
    const auto place = std::lower_bound(distinct.begin(), distinct.end(), length_[row]) - distinct.begin();
    length_[row] = static_cast<std::uint32_t>(place);
    const double* const f = &factor_[length_[row] * kKernelRank];
    double squares = 0;
    for (std::size_t r = 0; r < kKernelRank; ++r) squares += f[r] * f[r];
    diagonal_[row] = squares * static_cast<double>(rows_.begin[row + 1] - rows_.begin[row]);
  }
}

void OverlapGraph::degrees(std::span<double> y) const { multiply(std::vector<double>(size(), 1), y); }

void OverlapGraph::multiply(std::span<const double> x, std::span<double> y) const {
  using Columns = std::array<double, kKernelRank>;
  std::vector<Columns> by_term(rows_.terms(), Columns{});
  for (std::size_t row = 0; row < size(); ++row) {
    const double* const f = &factor_[length_[row] * kKernelRank];
    Columns scaled;
    for (std::size_t r = 0; r < kKernelRank; ++r) scaled[r] = f[r] * x[row];
    for (std::uint32_t k = rows_.begin[row]; k < rows_.begin[row + 1]; ++k) {
      Columns& sums = by_term[rows_.term[k]];
      for (std::size_t r = 0; r < kKernelRank; ++r) sums[r] += scaled[r];
    }
  }
  for (std::size_t row = 0; row < size(); ++row) {
    Columns sums{};
    for (std::uint32_t k = rows_.begin[row]; k < rows_.begin[row + 1]; ++k) {
      const Columns& own = by_term[rows_.term[k]];
      for (std::size_t r = 0; r < kKernelRank; ++r) sums[r] += own[r];
    }
    const double* const f = &factor_[length_[row] * kKernelRank];
    double product = 0;
    for (std::size_t r = 0; r < kKernelRank; ++r) product += f[r] * sums[r];
    y[row] = without_self(product, diagonal_[row] * x[row]);
  }
}

// ---------------------------------------------------------------- threshold

namespace {

/// Which rows have a term, and with which weight; filled row by row.
struct Postings {
  std::vector<std::size_t> begin{0};  // (terms + 1)
  std::vector<std::uint32_t> count;   // (terms): how many are filled in
  std::vector<std::uint32_t> row;
  std::vector<double> weight;

  explicit Postings(const SharedRows& rows) : count(rows.terms()), row(rows.term.size()), weight(rows.term.size()) {
    for (const std::uint32_t frequency : rows.document_frequency) begin.push_back(begin.back() + frequency);
  }
};

void check_products(const SharedRows& rows) {
  std::size_t products = 0;
  for (const std::size_t frequency : rows.document_frequency) products += frequency * (frequency - 1) / 2;
  if (products <= kMostProducts) return;
  throw LimitError("lexrank would multiply " + std::to_string(products) + " pairs, more than " +
                   std::to_string(kMostProducts) + "; textrank with similarity cosine has no limit");
}

}  // namespace

ThresholdGraph::ThresholdGraph(const Features& features, double threshold) {
  const SharedRows rows{features};
  check_products(rows);
  Postings postings{rows};
  std::vector<double> similarity(rows.rows()), weight(rows.terms());
  std::vector<unsigned char> met(rows.rows());
  std::vector<std::uint32_t> others;
  for (std::uint32_t row = 0; row < rows.rows(); ++row) {
    for_each_value(rows, row, [&](std::uint32_t term, double value) { weight[term] += value; });
    for (std::uint32_t k = rows.begin[row]; k < rows.begin[row + 1]; ++k) {
      const std::uint32_t term = rows.term[k];
      const double own = weight[term] * rows.idf[term] * features.row_scale[row];
      weight[term] = 0;
      const std::size_t first = postings.begin[term], end = first + postings.count[term];
      for (std::size_t p = first; p < end; ++p) {
        const std::uint32_t other = postings.row[p];
        if (met[other] == 0) others.push_back(other);
        met[other] = 1;
        similarity[other] += own * postings.weight[p];
      }
      postings.row[end] = row;
      postings.weight[end] = own;
      ++postings.count[term];
    }
    for (const std::uint32_t other : others) {
      if (similarity[other] > threshold) neighbour_.push_back(other);
      similarity[other] = 0;
      met[other] = 0;
    }
    others.clear();
    begin_.push_back(neighbour_.size());
    if (neighbour_.size() <= kMostEdges) continue;
    throw LimitError("lexrank found more than " + std::to_string(kMostEdges) + " pairs of sentences above " +
                     "its threshold; textrank with similarity cosine has no limit");
  }
}

void ThresholdGraph::degrees(std::span<double> y) const { multiply(std::vector<double>(size(), 1), y); }

void ThresholdGraph::multiply(std::span<const double> x, std::span<double> y) const {
  for (std::size_t row = 0; row < size(); ++row) {
    double arrives = x[row];
    for (std::size_t k = begin_[row]; k < begin_[row + 1]; ++k) {
      arrives += x[neighbour_[k]];
      y[neighbour_[k]] += x[row];
    }
    y[row] = arrives;
  }
}

}  // namespace nutgraf
