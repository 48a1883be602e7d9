#include "measure.hpp"

#include <algorithm>
#include <limits>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "query.hpp"
#include "row_sum.hpp"

namespace nutgraf {
namespace {

constexpr Decay kEarly{6}, kLast{3};  // sentences

constexpr std::size_t kTenths = 10;  // parts of a text that a term is spread over

constexpr std::uint32_t kMostCounted = std::numeric_limits<std::uint16_t>::max();  // words of a row
constexpr std::uint32_t kMostFalls = 1401;                                         // exp(-k / 2) is 0 from there on

/// Where the values of some rows go: that of the first of them to the first place.
struct Stretch {
  const Measured& measured;
  RowRange rows;
  std::span<double> values;
};

/// Calls visit(source, first, end) for the texts that have rows of the stretch, and for which of its rows.
template <class Visit>
void for_each_source(const Stretch& stretch, const Visit& visit) {
  const std::vector<RowRange>& sources = stretch.measured.sources;
  const auto is_before = [&](const RowRange& rows) { return rows.end <= stretch.rows.begin; };
  auto source = std::partition_point(sources.begin(), sources.end(), is_before);
  for (std::uint32_t row = stretch.rows.begin; row < stretch.rows.end; ++source) {
    const std::uint32_t end = std::min(source->end, stretch.rows.end);
    visit(*source, row, end);
    row = end;
  }
}

/// A value for each row from its place i among the n rows of its text.
template <class Value>
void by_place(const Stretch& stretch, const Value& value) {
  for_each_source(stretch, [&](RowRange source, std::uint32_t first, std::uint32_t end) {
    const auto n = static_cast<double>(source.size());
    for (std::uint32_t row = first; row < end; ++row) {
      stretch.values[row - stretch.rows.begin] = value(static_cast<double>(row - source.begin), n);
    }
  });
}

/// A value for each row from its place in its section, and the section; 0 in a text of one section.
template <class Value>
void by_section(const Stretch& stretch, const Value& value) {
  const Measured& measured = stretch.measured;
  for_each_source(stretch, [&](RowRange source, std::uint32_t first, std::uint32_t end) {
    const bool is_one = measured.sections_of(source).size() == 1;
    for (std::uint32_t row = first; row < end; ++row) {
      const std::uint32_t section = measured.section[row];
      const std::uint32_t begin = measured.surfaces.sections[section].begin;
      stretch.values[row - stretch.rows.begin] = is_one ? 0 : value(row - begin, section);
    }
  });
}

template <class Value>
void by_surface(const Stretch& stretch, const Value& value) {
  for (std::size_t i = 0; i < stretch.values.size(); ++i) {
    const std::size_t row = stretch.rows.begin + i;
    stretch.values[i] = value(stretch.measured.surfaces.rows[row], std::max(stretch.measured.words(row), 1U));
  }
}

template <class Value>
void by_block(const Stretch& stretch, const Value& value) {
  const auto& [measured, rows, values] = stretch;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::uint32_t sentence = measured.features.sentence[rows.begin + i];
    values[i] = value(measured.document.blocks[measured.document.sentences[sentence].block], sentence);
  }
}

void measure_place(Part part, const Stretch& stretch) {
  const Measured& m = stretch.measured;
  const auto under = [&](unsigned kind) {
    by_section(stretch, [&m, kind](std::size_t, std::size_t section) {
      return (m.surfaces.section_kinds[section] & kind) != 0 ? 1.0 : 0.0;
    });
  };
  switch (part) {
    case Part::early: by_place(stretch, [](double i, double) { return kEarly(static_cast<std::size_t>(i)); }); break;
    case Part::first: by_place(stretch, [](double i, double) { return i == 0 ? 1.0 : 0.0; }); break;
    case Part::position: by_place(stretch, [](double i, double n) { return 1 - i / n; }); break;
    case Part::last:
      by_place(stretch, [](double i, double n) { return kLast(static_cast<std::size_t>(n - 1 - i)); });
      break;
    case Part::paragraph:
      by_block(stretch, [](const Block& block, std::uint32_t sentence) {
        return block.last_sentence - block.first_sentence > 1 && sentence == block.first_sentence ? 1.0 : 0.0;
      });
      break;
    case Part::section_start:
      by_section(stretch, [&](std::size_t k, std::size_t) { return k < m.falls.size() ? m.falls[k] : 0.0; });
      break;
    case Part::opening_section: under(kOpeningSection); break;
    default: under(kClosingSection);
  }
}

/// `words`   of the row, at least 1
double surface_value(Part part, const RowSurface& s, std::uint32_t words) {
  const auto flag = [](bool is_set) { return is_set ? 1.0 : 0.0; };
  const auto share = [words](std::uint32_t count) { return static_cast<double>(count) / static_cast<double>(words); };
  switch (part) {
    case Part::size: return natural_log(words);
    case Part::brief: return flag(words < 8);
    case Part::long_winded: return flag(words > 40);
    case Part::capitals: return share(s.capitals);
    case Part::numbers: return share(s.numbers);
    case Part::quote: return flag(s.quotes);
    case Part::unended: return flag(s.unended);
    case Part::first_person: return share(s.first_person);
    case Part::second_person: return share(s.second_person);
    case Part::bonus: return flag(s.bonus);
    default: return flag(s.stigma);
  }
}

RowSurface row_surface(const Surface& s) {
  const auto count = [](std::uint32_t words) { return static_cast<std::uint16_t>(std::min(words, kMostCounted)); };
  return {.capitals = count(s.capitals),
          .numbers = count(s.numbers),
          .first_person = count(s.first_person),
          .second_person = count(s.second_person),
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

Surfaces look_at_rows(std::string_view text, const Document& document, const Features& features) {
  Surfaces surfaces;
  surfaces.rows.reserve(features.rows());
  for (const std::uint32_t i : features.sentence) {
    checkpoint(document.sentences[i].span.size());
    const Surface surface = look_at(text, document, document.sentences[i]);
    add_to(surfaces.tally, surface);
    surfaces.rows.push_back(row_surface(surface));
  }
  surfaces.sections = rows_by_section(document, features);
  for (const RowRange section : surfaces.sections) {
    checkpoint(16);
    const std::uint32_t block = document.sentences[features.sentence[section.begin]].block;
    surfaces.section_kinds.push_back(section_kinds(text, document, document.blocks[block].section));
  }
  return surfaces;
}

Measured::Measured(std::string_view text_in, const Document& document_in, const Features& features_in,
                   const Interest& interest_in, const Surfaces& surfaces_in)
    : text{text_in},
      document{document_in},
      features{features_in},
      interest{interest_in},
      surfaces{surfaces_in},
      sources{rows_by_source(document_in, features_in)},
      section(features_in.rows()),
      term_mass(features_in.terms()),
      term_tenths(features_in.terms()) {
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
  std::uint32_t longest = 0;
  for (std::uint32_t s = 0; s < surfaces.sections.size(); ++s) {
    const RowRange rows = surfaces.sections[s];
    checkpoint(rows.size());
    std::fill(section.begin() + rows.begin, section.begin() + rows.end, s);
    longest = std::max(longest, rows.size());
  }
  if (surfaces.sections.size() == 1) return;
  for (std::uint32_t k = 0; k < std::min(longest, kMostFalls); ++k)
    falls.push_back(exponential(-static_cast<double>(k) / 2));
}

std::span<const RowRange> Measured::sections_of(RowRange source) const {
  const std::size_t first = section[source.begin], last = section[source.end - 1];
  return std::span{surfaces.sections}.subspan(first, last - first + 1);
}

void measure_rows(Part part, const Measured& measured, RowRange rows, std::span<double> values) {
  const Stretch stretch{measured, rows, values};
  if (part <= Part::closing_section) return measure_place(part, stretch);
  by_surface(stretch,
             [part](const RowSurface& surface, std::uint32_t words) { return surface_value(part, surface, words); });
}

std::vector<double> measure(Part part, const Measured& measured) {
  if (is_scaled(part)) return measure_similarity(part, measured);
  if (part == Part::speaker) return named_speakers(measured);
  std::vector<double> values(measured.features.rows());
  for_each_stretch(measured, [&](RowRange rows) {
    measure_rows(part, measured, rows, std::span{values}.subspan(rows.begin, rows.size()));
  });
  return values;
}

}  // namespace nutgraf
