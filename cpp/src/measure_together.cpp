#include "measure_together.hpp"

#include <algorithm>
#include <cmath>

#include "checkpoint.hpp"
#include "row_sum.hpp"

namespace nutgraf {
namespace {

using Column = std::vector<double>;
constexpr std::uint32_t kEdge = 3;  // sentences that are the lead, or the end

constexpr std::uint32_t kNoLine = static_cast<std::uint32_t>(-1);

/// What a walk knows of a term that several rows have; a line of a cache. Sums are of row_scale · tf.
struct alignas(64) Term {
  double weight = 0;    // idf²
  double centroid = 0;  // idf times the term's share of the sum of all rows, at length 1
  double mass = 0;
  double passed = 0;           // sum over the rows before
  double last = 0;             // of `last_row` alone
  double lead = 0, end = 0;    // sums over the first and the last rows of the text
  std::uint32_t last_row = 0;  // that holds it, counted from 1; 0 where none does yet
  std::uint32_t tenths = 0;
};

/// Terms that a single row has are in common with none, so that most of what a walk knows of them is 0. They can be most
/// of all terms, and get no line.
struct Terms {
  std::vector<Term> lines;          // (shared terms)
  std::vector<std::uint32_t> line;  // (terms): kNoLine where a single row has it
  double scale = 0;                 // 1 / length of the sum of all rows
};

Terms make_terms(const Measured& measured) {
  const Features& features = measured.features;
  Terms terms;
  double squares = 0;
  for (const double value : measured.term_mass) squares += value * value;
  terms.scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
  const auto is_shared = [](std::uint32_t frequency) { return frequency > 1; };
  const std::vector<std::uint32_t>& frequencies = features.document_frequency;
  terms.lines.reserve(static_cast<std::size_t>(std::count_if(frequencies.begin(), frequencies.end(), is_shared)));
  terms.line.assign(features.terms(), kNoLine);
  for (std::size_t t = 0; t < terms.line.size(); ++t) {
    checkpoint_at(t);
    if (!is_shared(frequencies[t])) continue;
    const double idf = features.idf[t], mass = measured.term_mass[t];
    terms.line[t] = static_cast<std::uint32_t>(terms.lines.size());
    terms.lines.push_back(
        {.weight = idf * idf, .centroid = idf * (mass * terms.scale), .mass = mass, .tenths = measured.term_tenths[t]});
  }
  return terms;
}

constexpr unsigned bit(Part part) { return 1U << static_cast<unsigned>(part); }

constexpr unsigned kAll = bit(Part::earlier) | bit(Part::centroid) | bit(Part::lead) | bit(Part::end) |
                          bit(Part::previous) | bit(Part::keywords) | bit(Part::new_keywords) | bit(Part::spread);

/// `kWanted`   bits of the parts that it measures
template <unsigned kWanted>
class Walk {
 public:
  explicit Walk(const Measured& measured)
      : features_{measured.features}, term_mass_{measured.term_mass}, terms_{make_terms(measured)} {
    for (std::size_t p = 0; p < kPartCount; ++p) {
      if (wants(static_cast<Part>(p))) columns_[p].resize(features_.rows());
    }
    for (const RowRange rows : measured.sources) {
      const std::uint32_t size = std::min(kEdge, rows.size());
      const RowRange lead{rows.begin, rows.begin + size}, end{rows.end - size, rows.end};
      if (wants(Part::lead)) add(lead, &Term::lead);
      if (wants(Part::end)) add(end, &Term::end);
      for (std::uint32_t row = rows.begin; row < rows.end; ++row) visit(row, row > rows.begin ? row : kNoRow);
      if (wants(Part::lead)) measure_inside(lead, &Term::lead, Part::lead);
      if (wants(Part::end)) measure_inside(end, &Term::end, Part::end);
      if (measured.sources.size() > 1) forget(rows);
    }
  }

  Columns take() { return std::move(columns_); }

 private:
  static constexpr std::uint32_t kNoRow = static_cast<std::uint32_t>(-1);

  static constexpr bool wants(Part part) { return part <= Part::spread && (kWanted & bit(part)) != 0; }

  Column& operator[](Part part) { return columns_[static_cast<std::size_t>(part)]; }

  void put(Part part, std::uint32_t row, double value) {
    if (wants(part)) (*this)[part][row] = value;
  }

  /// Calls visit(term, tf) for the terms of a row that others have too.
  template <class Visit>
  void for_each_shared(std::uint32_t row, const Visit& visit) {
    for_each_entry(features_, row, [&](std::size_t t, double tf) {
      if (terms_.line[t] != kNoLine) visit(terms_.lines[terms_.line[t]], tf);
    });
  }

  void add(RowRange rows, double Term::*sum) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      for_each_shared(row, [&](Term& term, double tf) { term.*sum += features_.row_scale[row] * tf; });
    }
  }

  /// `before`   the row before it in the same text, as Term::last_row has it
  void visit(std::uint32_t row, std::uint32_t before) {
    const double scale = features_.row_scale[row];
    double earlier = 0, centroid = 0, lead = 0, end = 0, previous = 0, keywords = 0, new_keywords = 0, tenths = 0;
    checkpoint_at(row);
    for_each_entry(features_, row, [&](std::size_t t, double tf) {
      const std::uint32_t line = terms_.line[t];
      if (line == kNoLine) {
        const double mass = term_mass_[t];
        centroid += tf * (features_.idf[t] * (mass * terms_.scale));
        keywords += mass;
        tenths += 1;
        return;
      }
      Term& term = terms_.lines[line];
      const double own = tf * term.weight;
      earlier += own * term.passed;
      lead += own * term.lead;
      end += own * term.end;
      previous += own * (term.last_row == before ? term.last : 0);
      centroid += tf * term.centroid;
      keywords += term.mass;
      new_keywords += term.last_row == 0 ? term.mass : 0;
      tenths += term.tenths;
      term.last = scale * tf;
      term.passed += term.last;
      term.last_row = row + 1;
    });
    const auto size = static_cast<double>(std::max<std::size_t>(features_.term_frequency.row_size(row), 1));
    put(Part::earlier, row, scale * earlier);
    put(Part::centroid, row, scale * centroid);
    put(Part::lead, row, scale * lead);
    put(Part::end, row, scale * end);
    put(Part::previous, row, scale * previous);
    put(Part::keywords, row, keywords / size);
    put(Part::new_keywords, row, new_keywords);
    put(Part::spread, row, tenths / size);
  }

  /// The similarity of each of a few rows to the others of them, whose sum is known.
  void measure_inside(RowRange rows, double Term::*sum, Part part) {
    Column& values = (*this)[part];
    std::fill(values.begin() + rows.begin, values.begin() + rows.end, 0);
    const auto forget_sum = [&](std::uint32_t row) {
      for_each_shared(row, [&](Term& term, double) { term.*sum = 0; });
    };
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) forget_sum(row);
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      add({row, row + 1}, sum);
      for (std::uint32_t other = rows.begin; other < rows.end; ++other) {
        if (other == row) continue;
        double product = 0;
        for_each_shared(other, [&](const Term& term, double tf) { product += tf * term.weight * term.*sum; });
        values[other] += features_.row_scale[other] * product;
      }
      forget_sum(row);
    }
  }

  /// What was passed in one text says nothing of the next.
  void forget(RowRange rows) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      for_each_shared(row, [](Term& term, double) { term.passed = 0; });
    }
  }

  const Features& features_;
  const std::vector<double>& term_mass_;
  Terms terms_;
  Columns columns_;
};

}  // namespace

Columns measure_together(const Measured& measured) { return Walk<kAll>{measured}.take(); }

void measure_from(Part part, const Measured& measured, Columns& columns) {
  constexpr std::size_t kFew = 4;      // terms of a row
  constexpr std::size_t kMany = 4096;  // rows
  const SparseRows& tf = measured.features.term_frequency;
  if (tf.rows() < kMany || tf.column.size() >= kFew * tf.rows()) {
    if (part == Part::earlier) columns = measure_together(measured);
    return;
  }
  switch (part) {
    case Part::earlier: columns = Walk<bit(Part::earlier)>{measured}.take(); break;
    case Part::centroid: columns = Walk<bit(Part::centroid) | bit(Part::lead)>{measured}.take(); break;
    case Part::end: columns = Walk<bit(Part::end) | bit(Part::previous)>{measured}.take(); break;
    case Part::keywords: columns = Walk<bit(Part::keywords) | bit(Part::new_keywords)>{measured}.take(); break;
    case Part::spread: columns = Walk<bit(Part::spread)>{measured}.take(); break;
    default: break;
  }
}

}  // namespace nutgraf
