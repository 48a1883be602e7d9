// How the shares of one row are added up, for every way to rank.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "checkpoint.hpp"
#include "rank_by.hpp"
#include "row_sum.hpp"
#include "spread.hpp"

namespace nutgraf {

/// A part whose values hardly differ is not spread: scaling it to [0, 1] has made rounding visible.
inline bool is_noise(double low, double high) {
  constexpr double kLeastRange = 1e-6;  // relative to the values, or to what they are differences of
  return high - low <= kLeastRange * std::max({1.0, std::abs(low), std::abs(high)});
}

/// Of the row's first entry in the matrix.
inline std::size_t begin_of(const Features& features, std::size_t row) {
  return static_cast<std::size_t>(features.term_frequency.row_begin[row]);
}

inline std::size_t term_at(const Features& features, std::size_t k) {
  return static_cast<std::size_t>(features.term_frequency.column[k]);
}

/// Shares of one row, as they are added up.
class Spreading {
 public:
  Spreading(const Material& material, const Ranking& ranking, std::size_t row)
      : material_{material}, ranking_{ranking}, row_{row}, place_(material.features.terms()) {
    for_each_weight(features(), row, [&](std::size_t term, double weight) {
      weight_.push_back(weight * features().row_scale[row]);
      place_[term] = static_cast<std::uint32_t>(weight_.size());
    });
    spread_.by_term.resize(weight_.size());
    spread_.by_row.resize(features().rows());
  }

  const Material& material() const { return material_; }
  const Features& features() const { return material_.features; }
  const Ranking& ranking() const { return ranking_; }
  std::size_t row() const { return row_; }
  std::size_t rows() const { return features().rows(); }
  double score() const { return ranking_.scores[row_]; }
  Spread& spread() { return spread_; }

  void add_part(std::string name, double constant, double value) {
    spread_.parts.push_back({std::move(name), constant, value, constant * value});
  }

  /// amount(other row, place of the term in this row, entry of the matrix), for each term that the two share.
  template <class Amount>
  void add_pairs(const Amount& amount) {
    for (std::size_t other = 0; other < rows(); ++other) {
      checkpoint_at(other);
      for (std::size_t k = begin_of(features(), other); k < begin_of(features(), other + 1); ++k) {
        const std::uint32_t place = place_[term_at(features(), k)];
        if (place == 0) continue;
        const double share = amount(other, place - 1, k);
        spread_.by_term[place - 1] += share;
        spread_.by_row[other] += share;
      }
    }
  }

  /// factor[j] · x_i·x_j for every row j, this one included.
  void add_cosines(const std::vector<double>& factor) {
    add_pairs([&](std::size_t other, std::size_t place, std::size_t k) {
      const double weight = features().term_frequency.value[k] * features().idf[term_at(features(), k)];
      return factor[other] * features().row_scale[other] * weight * weight_[place];
    });
  }

  /// value(place of the term in this row, the term), for each of its terms.
  template <class Value>
  void add_terms(const Value& value) {
    const std::size_t begin = begin_of(features(), row_);
    for (std::size_t place = 0; place < weight_.size(); ++place) {
      spread_.by_term[place] += value(place, term_at(features(), begin + place));
    }
  }

  /// factor · x_i·vector
  void add_product(double factor, const std::vector<double>& vector) {
    add_terms([&](std::size_t place, std::size_t term) { return factor * weight_[place] * vector[term]; });
  }

 private:
  const Material& material_;
  const Ranking& ranking_;
  std::size_t row_;
  std::vector<std::uint32_t> place_;  // (terms): in the row, counted from 1; 0 for a term of others
  std::vector<double> weight_;        // (terms of the row)
  Spread spread_;
};

inline double length_of(const std::vector<double>& vector) {
  double squares = 0;
  for (const double value : vector) squares += value * value;
  return std::sqrt(squares);
}

/// The range that a row is in; ranges are in order and leave out nothing.
inline RowRange range_with(std::span<const RowRange> ranges, std::size_t row) {
  const auto is_before = [](std::size_t r, const RowRange& range) { return r < range.begin; };
  return *(std::upper_bound(ranges.begin(), ranges.end(), row, is_before) - 1);
}

/// 1 / length of the sum of the rows; 0 where it is 0. `sums` (terms) is 0 before and after.
double scale_of_sum(const Features& features, RowRange rows, std::vector<double>& sums);

// spread_auto.cpp
void spread_by(const Auto& options, Spreading& spreading);

}  // namespace nutgraf
