// Parts that tell what a sentence has in common with others.
#include <algorithm>
#include <utility>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "direction.hpp"
#include "measure.hpp"
#include "measure_together.hpp"
#include "query.hpp"
#include "support.hpp"

namespace nutgraf {
namespace {

using Column = std::vector<double>;

Column similarity_to_later(const Measured& measured) {
  Column values(measured.features.rows());
  RowSum sum{measured.features};
  for (const RowRange rows : measured.sources) add_similarity_to_passed(rows, true, 1, sum, values);
  return values;
}

Column similarity_within_section(const Measured& measured) {
  Column values(measured.features.rows());
  RowSum sum{measured.features};
  for (const RowRange section : measured.surfaces.sections) {
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

Column cosine_with(const Measured& measured, std::span<const TermId> terms) {
  if (terms.empty()) return Column(measured.features.rows());
  return multiply(measured.features, weigh(terms, measured.features));
}

Column length_of(const Measured& measured) {
  Column values(measured.features.rows());
  for (std::size_t row = 0; row < values.size(); ++row) values[row] = natural_log(std::max(measured.words(row), 1U));
  return values;
}

}  // namespace

std::vector<double> measure_similarity(Part part, const Measured& m) {
  switch (part) {
    case Part::later: return similarity_to_later(m);
    case Part::boundary: return similarity_within_section(m);
    case Part::sections: return similarity_to_sections(m);
    case Part::title: return cosine_with(m, m.interest.title);
    case Part::query: return relevance(m);
    case Part::support: return similarity_to_other_texts(m.features, m.sources);
    case Part::length: return length_of(m);
    default: return std::move(measure_together(m)[static_cast<std::size_t>(part)]);
  }
}

}  // namespace nutgraf
