#include "measure.hpp"

#include <algorithm>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "query.hpp"
#include "row_sum.hpp"

namespace nutgraf {
namespace {

using Column = std::vector<double>;

constexpr Decay kEarly{6}, kLast{3};  // sentences

constexpr std::size_t kTenths = 10;  // parts of a text that a term is spread over

/// A value for each row from its place i among the n rows of its text.
template <class Value>
Column by_place(const Measured& measured, const Value& value) {
  Column values(measured.features.rows());
  for (const RowRange rows : measured.sources) {
    const auto n = static_cast<double>(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      checkpoint_at(i);
      values[rows.begin + i] = value(static_cast<double>(i), n);
    }
  }
  return values;
}

/// A value for each row from its section and its place in it; 0 in a text of one section.
template <class Value>
Column by_section(const Measured& measured, Value value) {
  Column values(measured.features.rows());
  for (const RowRange rows : measured.sources) {
    const std::size_t first = measured.section[rows.begin], last = measured.section[rows.end - 1];
    if (first == last) continue;
    for (std::size_t row = rows.begin; row < rows.end; ++row) {
      const std::size_t section = measured.section[row];
      checkpoint_at(row);
      values[row] = value(section - first, row - measured.sections[section].begin, section);
    }
  }
  return values;
}

template <class Value>
Column by_surface(const Measured& measured, const Value& value) {
  Column values(measured.features.rows());
  for (std::size_t row = 0; row < values.size(); ++row) {
    checkpoint_at(row);
    values[row] = value(measured.surfaces[row]);
  }
  return values;
}

template <class Value>
Column by_block(const Measured& measured, const Value& value) {
  Column values(measured.features.rows());
  for (std::size_t row = 0; row < values.size(); ++row) {
    const std::uint32_t sentence = measured.features.sentence[row];
    checkpoint_at(row);
    values[row] = value(measured.document.blocks[measured.document.sentences[sentence].block], sentence);
  }
  return values;
}

double share(std::uint32_t count, const RowSurface& surface) {
  return static_cast<double>(count) / static_cast<double>(std::max(surface.words, 1U));
}

Column measure_place(Part part, const Measured& m) {
  const auto under = [&m](unsigned kind) {
    return by_section(m, [&m, kind](std::size_t, std::size_t, std::size_t section) {
      return (m.section_kinds[section] & kind) != 0 ? 1.0 : 0.0;
    });
  };
  switch (part) {
    case Part::early: return by_place(m, [](double i, double) { return kEarly(static_cast<std::size_t>(i)); });
    case Part::first: return by_place(m, [](double i, double) { return i == 0 ? 1.0 : 0.0; });
    case Part::position: return by_place(m, [](double i, double n) { return 1 - i / n; });
    case Part::last: return by_place(m, [](double i, double n) { return kLast(static_cast<std::size_t>(n - 1 - i)); });
    case Part::paragraph:
      return by_block(m, [](const Block& block, std::uint32_t sentence) {
        return block.last_sentence - block.first_sentence > 1 && sentence == block.first_sentence ? 1.0 : 0.0;
      });
    case Part::section_start:
      return by_section(m, [falls = std::vector<double>{}](std::size_t, std::size_t k, std::size_t) mutable {
        while (falls.size() <= k) falls.push_back(exponential(-static_cast<double>(falls.size()) / 2));
        return falls[k];
      });
    case Part::opening_section: return under(kOpeningSection);
    default: return under(kClosingSection);
  }
}

double surface_value(Part part, const RowSurface& s) {
  const auto flag = [](bool is_set) { return is_set ? 1.0 : 0.0; };
  switch (part) {
    case Part::size: return natural_log(std::max(s.words, 1U));
    case Part::brief: return flag(s.words < 8);
    case Part::long_winded: return flag(s.words > 40);
    case Part::capitals: return share(s.capitals, s);
    case Part::numbers: return share(s.numbers, s);
    case Part::quote: return flag(s.quotes);
    case Part::unended: return flag(s.unended);
    case Part::first_person: return share(s.first_person, s);
    case Part::second_person: return share(s.second_person, s);
    case Part::bonus: return flag(s.bonus);
    default: return flag(s.stigma);
  }
}

RowSurface row_surface(const Surface& s) {
  return {.words = s.words,
          .capitals = s.capitals,
          .numbers = s.numbers,
          .first_person = s.first_person,
          .second_person = s.second_person,
          .quotes = s.quotes,
          .unended = s.unended,
          .bonus = s.bonus > 0,
          .stigma = s.stigma > 0};
}

void add_to(Tally& tally, const Surface& s) {
  tally.words += s.words;
  tally.fillers += s.fillers;
  tally.legal += s.legal;
  tally.citations += s.citations;
  tally.we += s.first_plural;
  tally.i += s.first_person - s.first_plural;
  tally.you += s.second_person;
  tally.reports += s.reports ? 1 : 0;
  tally.quotes += s.quotes ? 1 : 0;
  tally.academic += s.academic > 0 ? 1 : 0;
}

}  // namespace

Measured::Measured(std::string_view text_in, const Document& document_in, const Features& features_in,
                   const Interest& interest_in)
    : text{text_in},
      document{document_in},
      features{features_in},
      interest{interest_in},
      sources{rows_by_source(document_in, features_in)},
      sections{rows_by_section(document_in, features_in)},
      section(features_in.rows()),
      term_mass(features_in.terms()),
      term_tenths(features_in.terms()) {
  surfaces.reserve(features.rows());
  for (const std::uint32_t i : features.sentence) {
    checkpoint(document.sentences[i].span.size());
    const Surface surface = look_at(text, document, document.sentences[i]);
    add_to(tally, surface);
    surfaces.push_back(row_surface(surface));
  }
  std::vector<std::uint8_t> last_tenth(features.terms());
  for (std::size_t row = 0; row < features.rows(); ++row) {
    checkpoint_at(row);
    const auto tenth = static_cast<std::uint8_t>(row * kTenths / features.rows() + 1);
    for_each_weight(features, row, [&](std::size_t term, double weight) {
      term_mass[term] += weight;
      term_tenths[term] = static_cast<std::uint8_t>(term_tenths[term] + (last_tenth[term] != tenth ? 1 : 0));
      last_tenth[term] = tenth;
    });
  }
  for (std::uint32_t s = 0; s < sections.size(); ++s) {
    checkpoint(16 + sections[s].size());
    std::fill(section.begin() + sections[s].begin, section.begin() + sections[s].end, s);
    const std::uint32_t block = document.sentences[features.sentence[sections[s].begin]].block;
    section_kinds.push_back(nutgraf::section_kinds(text, document, document.blocks[block].section));
  }
}

std::span<const RowRange> Measured::sections_of(RowRange source) const {
  const std::size_t first = section[source.begin], last = section[source.end - 1];
  return std::span{sections}.subspan(first, last - first + 1);
}

std::vector<double> measure(Part part, const Measured& measured) {
  if (is_scaled(part)) return measure_similarity(part, measured);
  if (part <= Part::closing_section) return measure_place(part, measured);
  if (part == Part::speaker) return named_speakers(measured);
  return by_surface(measured, [part](const RowSurface& surface) { return surface_value(part, surface); });
}

}  // namespace nutgraf
