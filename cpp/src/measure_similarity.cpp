// Parts that tell what a sentence has in common with others.
#include <algorithm>
#include <cmath>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "direction.hpp"
#include "measure.hpp"
#include "query.hpp"
#include "support.hpp"

namespace nutgraf {
namespace {

using Column = std::vector<double>;

constexpr std::uint32_t kEdge = 3;   // sentences that are the lead, or the end
constexpr std::size_t kTenths = 10;  // parts of a text that a term is spread over

Column similarity_to_passed(const Measured& measured, bool backwards) {
  Column values(measured.features.rows());
  RowSum sum{measured.features};
  for (const RowRange rows : measured.sources) add_similarity_to_passed(rows, backwards, 1, sum, values);
  return values;
}

Column similarity_within_section(const Measured& measured) {
  Column values(measured.features.rows());
  RowSum sum{measured.features};
  for (const RowRange section : measured.sections) {
    add_similarity_within(section, {.ties = Ties::earlier_for_later}, sum, values);
  }
  return values;
}

Column similarity_to_sections(const Measured& measured) {
  Column values(measured.features.rows());
  RowSum sum{measured.features};
  for (const RowRange text : measured.sources) {
    const std::span<const RowRange> sections = measured.sections_of(text);
    if (sections.size() > 1) add_similarity_to_sections(sections, {.ties = Ties::both}, sum, values);
  }
  return values;
}

Column cosine_with_sum(const Measured& measured) {
  Column mass = measured.term_mass;
  double squares = 0;
  for (const double value : mass) squares += value * value;
  const double scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
  for (double& value : mass) value *= scale;
  return multiply(measured.features, mass);
}

/// Similarity to the first or last sentences of the text, without the sentence itself.
Column similarity_to_edge(const Measured& measured, bool at_end) {
  Column values(measured.features.rows());
  RowSum sum{measured.features};
  for (const RowRange rows : measured.sources) {
    const std::uint32_t size = std::min(kEdge, rows.size());
    const RowRange edge = at_end ? RowRange{rows.end - size, rows.end} : RowRange{rows.begin, rows.begin + size};
    const auto is_inside = [edge](std::size_t row) { return edge.begin <= row && row < edge.end; };
    for (std::size_t row = edge.begin; row < edge.end; ++row) sum.add(row);
    for (std::size_t row = rows.begin; row < rows.end; ++row) values[row] = is_inside(row) ? 0 : sum.similarity(row);
    sum.clear(edge);
    for (std::size_t row = edge.begin; row < edge.end; ++row) {
      sum.add(row);
      for (std::size_t other = edge.begin; other < edge.end; ++other) {
        values[other] += other != row ? sum.similarity(other) : 0;
      }
      sum.clear(row);
    }
  }
  return values;
}

Column similarity_to_previous(const Measured& measured) {
  Column values(measured.features.rows());
  RowSum one{measured.features};
  for (const RowRange rows : measured.sources) {
    for (std::size_t row = rows.begin; row + 1 < rows.end; ++row) {
      one.add(row);
      values[row + 1] = one.similarity(row + 1);
      one.clear(row);
    }
  }
  return values;
}

Column cosine_with(const Measured& measured, std::span<const TermId> terms) {
  return multiply(measured.features, weigh(terms, measured.features));
}

/// Mean over the terms of each row of a value of the term; 0 for a row without terms.
template <class Value>
Column mean_over_terms(const Features& features, const Value& value) {
  Column values(features.rows());
  for (std::size_t row = 0; row < values.size(); ++row) {
    checkpoint_at(row);
    for_each_entry(features, row, [&](std::size_t term, double) { values[row] += value(term); });
    const std::size_t terms = features.term_frequency.row_size(row);
    if (terms > 0) values[row] /= static_cast<double>(terms);
  }
  return values;
}

Column new_keyword_mass(const Measured& measured) {
  const Features& features = measured.features;
  Column values(features.rows());
  std::vector<unsigned char> seen(features.terms());
  for (std::size_t row = 0; row < values.size(); ++row) {
    checkpoint_at(row);
    for_each_entry(features, row, [&](std::size_t term, double) {
      if (seen[term] == 0 && features.document_frequency[term] > 1) values[row] += measured.term_mass[term];
      seen[term] = 1;
    });
  }
  return values;
}

/// Mean over the terms of a row of how many tenths of the rows hold the term.
Column mean_spread(const Features& features) {
  const std::size_t n = features.rows();
  std::vector<std::size_t> last_tenth(features.terms());
  Column tenths(features.terms());
  for (std::size_t row = 0; row < n; ++row) {
    checkpoint_at(row);
    const std::size_t tenth = row * kTenths / n + 1;
    for_each_entry(features, row, [&](std::size_t term, double) {
      if (last_tenth[term] != tenth) ++tenths[term];
      last_tenth[term] = tenth;
    });
  }
  return mean_over_terms(features, [&](std::size_t term) { return tenths[term]; });
}

Column length_of(const Measured& measured) {
  Column values;
  values.reserve(measured.surfaces.size());
  for (const RowSurface& surface : measured.surfaces) values.push_back(natural_log(std::max(surface.words, 1U)));
  return values;
}

}  // namespace

std::vector<double> measure_similarity(Part part, const Measured& m) {
  switch (part) {
    case Part::earlier: return similarity_to_passed(m, false);
    case Part::later: return similarity_to_passed(m, true);
    case Part::boundary: return similarity_within_section(m);
    case Part::sections: return similarity_to_sections(m);
    case Part::centroid: return cosine_with_sum(m);
    case Part::lead: return similarity_to_edge(m, false);
    case Part::end: return similarity_to_edge(m, true);
    case Part::previous: return similarity_to_previous(m);
    case Part::title: return cosine_with(m, m.interest.title);
    case Part::keywords: return mean_over_terms(m.features, [&](std::size_t term) { return m.term_mass[term]; });
    case Part::new_keywords: return new_keyword_mass(m);
    case Part::spread: return mean_spread(m.features);
    case Part::query: return relevance(m);
    case Part::support: return similarity_to_other_texts(m.features, m.sources);
    default: return length_of(m);
  }
}

}  // namespace nutgraf
