#include "measure_together.hpp"

#include <algorithm>
#include <cmath>

#include "checkpoint.hpp"
#include "row_sum.hpp"

namespace nutgraf {
namespace {

using Column = std::vector<double>;
using Columns = std::array<Column, kPartCount>;

constexpr std::uint32_t kEdge = 3;  // sentences that are the lead, or the end

/// What a walk knows of a term; a line of a cache. Sums are of row_scale · tf.
struct alignas(64) Term {
  double weight = 0;    // idf²
  double centroid = 0;  // idf times the term's share of the sum of all rows, at length 1
  double mass = 0;
  double passed = 0;           // sum over the rows before
  double last = 0;             // of `last_row` alone
  double lead = 0, end = 0;    // sums over the first and the last rows of the text
  std::uint32_t last_row = 0;  // that holds it, counted from 1; 0 where none does yet
  std::uint16_t tenths = 0;
  bool is_shared = false;
};

std::vector<Term> make_terms(const Measured& measured) {
  double squares = 0;
  for (const double value : measured.term_mass) squares += value * value;
  const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
  const Features& features = measured.features;
  std::vector<Term> terms(features.terms());
  for (std::size_t t = 0; t < terms.size(); ++t) {
    checkpoint_at(t);
    const double idf = features.idf[t], mass = measured.term_mass[t];
    terms[t].weight = idf * idf;
    terms[t].centroid = idf * (mass * scale);
    terms[t].mass = mass;
    terms[t].tenths = measured.term_tenths[t];
    terms[t].is_shared = features.document_frequency[t] > 1;
  }
  return terms;
}

class Walk {
 public:
  explicit Walk(const Measured& measured) : features_{measured.features}, terms_{make_terms(measured)} {
    for (const Part part : {Part::earlier, Part::centroid, Part::lead, Part::end, Part::previous, Part::keywords,
                            Part::new_keywords, Part::spread}) {
      (*this)[part].resize(features_.rows());
    }
    for (const RowRange rows : measured.sources) {
      const std::uint32_t size = std::min(kEdge, rows.size());
      const RowRange lead{rows.begin, rows.begin + size}, end{rows.end - size, rows.end};
      add(lead, &Term::lead);
      add(end, &Term::end);
      for (std::uint32_t row = rows.begin; row < rows.end; ++row) visit(row, row > rows.begin ? row : kNoRow);
      measure_inside(lead, &Term::lead, Part::lead);
      measure_inside(end, &Term::end, Part::end);
      if (measured.sources.size() > 1) forget(rows);
    }
  }

  Columns take() { return std::move(columns_); }

 private:
  static constexpr std::uint32_t kNoRow = static_cast<std::uint32_t>(-1);

  Column& operator[](Part part) { return columns_[static_cast<std::size_t>(part)]; }

  void add(RowRange rows, double Term::*sum) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      for_each_entry(features_, row,
                     [&](std::size_t t, double tf) { terms_[t].*sum += features_.row_scale[row] * tf; });
    }
  }

  /// `before`   the row before it in the same text, as Term::last_row has it
  void visit(std::uint32_t row, std::uint32_t before) {
    const double scale = features_.row_scale[row];
    double earlier = 0, centroid = 0, lead = 0, end = 0, previous = 0, keywords = 0, new_keywords = 0, tenths = 0;
    checkpoint_at(row);
    for_each_entry(features_, row, [&](std::size_t t, double tf) {
      Term& term = terms_[t];
      const double own = tf * term.weight;
      earlier += own * term.passed;
      lead += own * term.lead;
      end += own * term.end;
      previous += own * (term.last_row == before ? term.last : 0);
      centroid += tf * term.centroid;
      keywords += term.mass;
      new_keywords += term.last_row == 0 && term.is_shared ? term.mass : 0;
      tenths += term.tenths;
      term.last = scale * tf;
      term.passed += term.last;
      term.last_row = row + 1;
    });
    const auto size = static_cast<double>(std::max<std::size_t>(features_.term_frequency.row_size(row), 1));
    (*this)[Part::earlier][row] = scale * earlier;
    (*this)[Part::centroid][row] = scale * centroid;
    (*this)[Part::lead][row] = scale * lead;
    (*this)[Part::end][row] = scale * end;
    (*this)[Part::previous][row] = scale * previous;
    (*this)[Part::keywords][row] = keywords / size;
    (*this)[Part::new_keywords][row] = new_keywords;
    (*this)[Part::spread][row] = tenths / size;
  }

  /// The similarity of each of a few rows to the others of them, whose sum is known.
  void measure_inside(RowRange rows, double Term::*sum, Part part) {
    Column& values = (*this)[part];
    std::fill(values.begin() + rows.begin, values.begin() + rows.end, 0);
    const auto forget_sum = [&](std::uint32_t row) {
      for_each_entry(features_, row, [&](std::size_t t, double) { terms_[t].*sum = 0; });
    };
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) forget_sum(row);
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      add({row, row + 1}, sum);
      for (std::uint32_t other = rows.begin; other < rows.end; ++other) {
        if (other == row) continue;
        double product = 0;
        for_each_entry(features_, other,
                       [&](std::size_t t, double tf) { product += tf * terms_[t].weight * terms_[t].*sum; });
        values[other] += features_.row_scale[other] * product;
      }
      forget_sum(row);
    }
  }

  /// What was passed in one text says nothing of the next.
  void forget(RowRange rows) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      for_each_entry(features_, row, [&](std::size_t t, double) { terms_[t].passed = 0; });
    }
  }

  const Features& features_;
  std::vector<Term> terms_;
  Columns columns_;
};

}  // namespace

Columns measure_together(const Measured& measured) { return Walk{measured}.take(); }

}  // namespace nutgraf
