#include <nutgraf/graph.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <string>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "length_kernel.hpp"

namespace nutgraf {
namespace {

constexpr std::uint32_t kNotShared = std::numeric_limits<std::uint32_t>::max();
constexpr double kBm25Saturation = 1.2;  // k1
constexpr double kBm25Length = 0.75;     // b

/// Which rows count: all values, or the pattern alone, with 1 for each.
enum class Values : unsigned char { all, pattern };

/// Σ of the rows i times value_of(i), by term.
template <class ValueOf>
std::vector<double> add_rows(const SharedRows& rows, Values values, const ValueOf& value_of) {
  std::vector<double> by_term(rows.terms());
  std::array<double, SharedRows::kWindow> factors;
  auto extra = rows.extra.begin();
  for (std::size_t window = 0; window < rows.rows(); window += factors.size()) {
    checkpoint(rows.begin[std::min(window + factors.size(), rows.rows())] - rows.begin[window]);
    const std::size_t end = std::min(window + factors.size(), rows.rows());
    for (std::size_t i = window; i < end; ++i) factors[i - window] = value_of(i);
    for (std::size_t p = window; p < end; ++p) {
      const double factor = factors[rows.row[p]];
      for (std::uint32_t k = rows.begin[p]; k < rows.begin[p + 1]; ++k) by_term[rows.term[k]] += factor;
    }
    if (values == Values::pattern) continue;
    for (; extra != rows.extra.end() && extra->row < end; ++extra) {
      by_term[extra->term] += extra->value * factors[extra->row - window];
    }
  }
  return by_term;
}

/// Calls take(i, product) for each row i with its product with a vector over the terms.
template <class Take>
void multiply_rows(const SharedRows& rows, const std::vector<double>& by_term, Values values, const Take& take) {
  std::array<double, SharedRows::kWindow> products;
  auto extra = rows.extra.begin();
  for (std::size_t window = 0; window < rows.rows(); window += products.size()) {
    checkpoint(rows.begin[std::min(window + products.size(), rows.rows())] - rows.begin[window]);
    const std::size_t end = std::min(window + products.size(), rows.rows());
    for (std::size_t p = window; p < end; ++p) {
      double product = 0;
      for (std::uint32_t k = rows.begin[p]; k < rows.begin[p + 1]; ++k) product += by_term[rows.term[k]];
      products[rows.row[p]] = product;
    }
    for (; values == Values::all && extra != rows.extra.end() && extra->row < end; ++extra) {
      products[extra->row - window] += extra->value * by_term[extra->term];
    }
    for (std::size_t i = window; i < end; ++i) take(i, products[i - window]);
  }
}

/// A weight is at least 0, also where the difference of two equal numbers is not exactly that.
double without_self(double product, double self) { return std::max(product - self, 0.0); }

/// The rows of each window by rising size, counted from its first.
std::vector<std::uint16_t> sort_by_size(const std::vector<std::uint32_t>& size) {
  std::vector<std::uint16_t> row(size.size());
  std::vector<std::uint32_t> next;
  for (std::size_t window = 0; window < size.size(); window += SharedRows::kWindow) {
    const auto sizes = std::span{size}.subspan(window, std::min(SharedRows::kWindow, size.size() - window));
    next.assign(std::size_t{*std::max_element(sizes.begin(), sizes.end())} + 2, 0);
    for (const std::uint32_t s : sizes) ++next[s + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (std::size_t i = 0; i < sizes.size(); ++i) row[window + next[sizes[i]]++] = static_cast<std::uint16_t>(i);
  }
  return row;
}

}  // namespace

// ---------------------------------------------------------------- shared rows

SharedRows::SharedRows(const Features& features) : size(features.rows()) {
  const SparseRows& tf = features.term_frequency;
  std::vector<std::uint32_t> number(features.terms(), kNotShared);
  for (std::size_t t = 0; t < features.terms(); ++t) {
    checkpoint_at(t);
    if (features.document_frequency[t] < 2) continue;
    number[t] = static_cast<std::uint32_t>(idf.size());
    idf.push_back(features.idf[t]);
    document_frequency.push_back(features.document_frequency[t]);
  }
  const auto for_each = [&](std::size_t i, const auto& visit) {
    const auto end = static_cast<std::size_t>(tf.row_begin[i + 1]);
    for (auto k = static_cast<std::size_t>(tf.row_begin[i]); k < end; ++k) {
      const std::uint32_t shared = number[static_cast<std::size_t>(tf.column[k])];
      if (shared != kNotShared) visit(shared, tf.value[k]);
    }
  };
  for (std::uint32_t i = 0; i < size.size(); ++i) {
    checkpoint_at(i);
    for_each(i, [&](std::uint32_t t, double value) {
      ++size[i];
      if (value != 1) extra.push_back({i, t, value - 1});
    });
  }
  row = sort_by_size(size);
  begin.reserve(size.size() + 1);
  begin.push_back(0);
  const auto row_at = [&](std::size_t p) { return p - p % kWindow + row[p]; };
  for (std::size_t p = 0; p < size.size(); ++p) begin.push_back(begin.back() + size[row_at(p)]);
  term.reserve(begin.back());
  for (std::size_t p = 0; p < size.size(); ++p) {
    checkpoint_at(p);
    for_each(row_at(p), [&](std::uint32_t t, double) { term.push_back(t); });
  }
}

// ---------------------------------------------------------------- cosine

CosineGraph::CosineGraph(const Features& features) : features_{features}, rows_{features}, diagonal_(features.rows()) {
  std::vector<double> squares = rows_.idf;
  for (double& square : squares) square *= square;
  multiply_rows(rows_, squares, Values::pattern, [&](std::size_t i, double product) { diagonal_[i] = product; });
  // (1 + value)² = 1 + value (2 + value)
  for (const auto& [row, term, value] : rows_.extra) diagonal_[row] += squares[term] * value * (2 + value);
  for (std::size_t i = 0; i < size(); ++i) diagonal_[i] *= features.row_scale[i] * features.row_scale[i];
}

void CosineGraph::degrees(std::span<double> y) const { multiply(std::vector<double>(size(), 1), y); }

void CosineGraph::multiply(std::span<const double> x, std::span<double> y) const {
  const std::vector<double>& scale = features_.row_scale;
  std::vector<double> by_term = add_rows(rows_, Values::all, [&](std::size_t i) { return scale[i] * x[i]; });
  for (std::size_t t = 0; t < by_term.size(); ++t) by_term[t] *= rows_.idf[t] * rows_.idf[t];
  multiply_rows(rows_, by_term, Values::all, [&](std::size_t i, double product) {
    y[i] = rows_.is_empty(i) ? 0 : without_self(scale[i] * product, diagonal_[i] * x[i]);
  });
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
  std::vector<double> saturation(size());  // k1 (1 - b + b · length / mean)
  for (std::size_t i = 0; i < size(); ++i) {
    checkpoint_at(i);
    const double length = sum(std::span{tf.value}.subspan(static_cast<std::size_t>(tf.row_begin[i]), tf.row_size(i)));
    saturation[i] = kBm25Saturation * (1 - kBm25Length + kBm25Length * (mean > 0 ? length / mean : 0));
    scale_[i] = (kBm25Saturation + 1) / (1 + saturation[i]);
  }
  for (auto& [row, term, value] : rows_.extra) {
    const double f = 1 + value, k = saturation[row];
    value = f * (1 + k) / (f + k) - 1;
  }
  multiply_rows(rows_, rows_.idf, Values::all,
                [&](std::size_t i, double product) { diagonal_[i] = scale_[i] * product; });
}

void Bm25Graph::degrees(std::span<double> y) const {
  std::vector<double> by_term = add_rows(rows_, Values::all, [&](std::size_t i) { return scale_[i]; });
  for (std::size_t t = 0; t < by_term.size(); ++t) by_term[t] *= rows_.idf[t];
  multiply_rows(rows_, by_term, Values::pattern,
                [&](std::size_t i, double product) { y[i] = without_self(product, diagonal_[i]); });
}

void Bm25Graph::multiply(std::span<const double> x, std::span<double> y) const {
  std::vector<double> by_term = add_rows(rows_, Values::pattern, [&](std::size_t i) { return x[i]; });
  for (std::size_t t = 0; t < by_term.size(); ++t) by_term[t] *= rows_.idf[t];
  multiply_rows(rows_, by_term, Values::all,
                [&](std::size_t i, double product) { y[i] = without_self(scale_[i] * product, diagonal_[i] * x[i]); });
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
    checkpoint_at(row);
    const auto place = std::lower_bound(distinct.begin(), distinct.end(), length_[row]) - distinct.begin();
    length_[row] = static_cast<std::uint32_t>(place);
    const double* const f = &factor_[length_[row] * kKernelRank];
    double squares = 0;
    for (std::size_t r = 0; r < kKernelRank; ++r) squares += f[r] * f[r];
    diagonal_[row] = squares * rows_.size[row];
  }
}

void OverlapGraph::degrees(std::span<double> y) const { multiply(std::vector<double>(size(), 1), y); }

void OverlapGraph::multiply(std::span<const double> x, std::span<double> y) const {
  using Columns = std::array<double, kKernelRank>;
  std::vector<Columns> by_term(rows_.terms(), Columns{});
  for (std::size_t p = 0; p < size(); ++p) {
    const std::size_t row = p - p % SharedRows::kWindow + rows_.row[p];
    const double* const f = &factor_[length_[row] * kKernelRank];
    Columns scaled;
    checkpoint_at(p);
    for (std::size_t r = 0; r < kKernelRank; ++r) scaled[r] = f[r] * x[row];
    for (std::uint32_t k = rows_.begin[p]; k < rows_.begin[p + 1]; ++k) {
      Columns& sums = by_term[rows_.term[k]];
      for (std::size_t r = 0; r < kKernelRank; ++r) sums[r] += scaled[r];
    }
  }
  for (std::size_t p = 0; p < size(); ++p) {
    const std::size_t row = p - p % SharedRows::kWindow + rows_.row[p];
    Columns sums{};
    checkpoint_at(p);
    for (std::uint32_t k = rows_.begin[p]; k < rows_.begin[p + 1]; ++k) {
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

  explicit Postings(const Features& features) : count(features.terms()) {
    for (const std::uint32_t frequency : features.document_frequency) begin.push_back(begin.back() + frequency);
    row.resize(begin.back());
    weight.resize(begin.back());
  }
};

void check_products(const Features& features) {
  std::size_t products = 0;
  for (const std::size_t frequency : features.document_frequency) {
    products += frequency == 0 ? 0 : frequency * (frequency - 1) / 2;
  }
  if (products <= kMostProducts) return;
  throw LimitError("lexrank would multiply " + std::to_string(products) + " pairs, more than " +
                   std::to_string(kMostProducts) + "; textrank with similarity cosine has no limit");
}

}  // namespace

ThresholdGraph::ThresholdGraph(const Features& features, double threshold) {
  check_products(features);
  Postings postings{features};
  std::vector<double> similarity(features.rows());
  std::vector<unsigned char> met(features.rows());
  std::vector<std::uint32_t> others;
  const SparseRows& tf = features.term_frequency;
  for (std::uint32_t row = 0; row < features.rows(); ++row) {
    for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < static_cast<std::size_t>(tf.row_begin[row + 1]);
         ++k) {
      const auto term = static_cast<std::size_t>(tf.column[k]);
      const double own = tf.value[k] * features.idf[term] * features.row_scale[row];
      const std::size_t first = postings.begin[term], end = first + postings.count[term]++;
      checkpoint(end - first);
      for (std::size_t p = first; p < end; ++p) {
        const std::uint32_t other = postings.row[p];
        if (met[other] == 0) others.push_back(other);
        met[other] = 1;
        similarity[other] += own * postings.weight[p];
      }
      postings.row[end] = row;
      postings.weight[end] = own;
    }
    for (const std::uint32_t other : others) {
      if (similarity[other] > threshold) neighbour_.push_back(other);
      similarity[other] = 0;
      met[other] = 0;
    }
    others.clear();
    begin_.push_back(neighbour_.size());
    if (neighbour_.size() <= kMostEdges) continue;
    throw LimitError("lexrank found more than " + std::to_string(kMostEdges) +
                     " pairs of sentences above its threshold; textrank with similarity cosine has no limit");
  }
}

void ThresholdGraph::degrees(std::span<double> y) const { multiply(std::vector<double>(size(), 1), y); }

void ThresholdGraph::multiply(std::span<const double> x, std::span<double> y) const {
  for (std::size_t row = 0; row < size(); ++row) {
    checkpoint(begin_[row + 1] - begin_[row]);
    double arrives = x[row];
    for (std::size_t k = begin_[row]; k < begin_[row + 1]; ++k) {
      arrives += x[neighbour_[k]];
      y[neighbour_[k]] += x[row];
    }
    y[row] = arrives;
  }
}

}  // namespace nutgraf
