// The parts of the default score, measured.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/features.hpp>
#include <nutgraf/parts.hpp>
#include <nutgraf/rank.hpp>

#include "checkpoint.hpp"
#include "surface.hpp"

namespace nutgraf {

/// What is measured of how a row looks. Small, since there may be very many rows: counts stop at 65,535.
struct RowSurface {
  std::uint16_t capitals, numbers, first_person, second_person;
  bool quotes : 1, unended : 1, bonus : 1, stigma : 1;
};

/// What shows of all rows together how they look: counts of words, and of rows.
struct Tally {
  std::uint64_t words = 0, fillers = 0, legal = 0, citations = 0, we = 0, i = 0, you = 0;
  std::uint64_t reports = 0, quotes = 0, academic = 0;
};

/// What is measured of the words themselves, of all rows and of the headings above them.
struct Surfaces {
  std::vector<RowSurface> rows;
  Tally tally;
  std::vector<RowRange> sections;            // a new one where the heading above changes, or the text
  std::vector<unsigned char> section_kinds;  // (sections): bits of SectionKind
};

/// Cost: linear in the bytes of the rows.
Surfaces look_at_rows(std::string_view text, const Document& document, const Features& features);

/// What the parts are measured from: a text that has been read, and what is worked out of it once.
struct Measured {
  Measured(std::string_view text, const Document& document, const Features& features, const Interest& interest,
           const Surfaces& surfaces);

  std::string_view text;
  const Document& document;
  const Features& features;
  const Interest& interest;
  const Surfaces& surfaces;
  std::vector<RowRange> sources;          // (texts that have rows)
  std::vector<std::uint32_t> section;     // (rows): number of its section, counted from 0 in order
  std::vector<double> term_mass;          // (terms): count in the text × idf
  std::vector<std::uint8_t> term_tenths;  // (terms): how many tenths of the rows hold it

  /// How many words a row has.
  std::uint32_t words(std::size_t row) const { return document.sentences[features.sentence[row]].word_count(); }

  /// The sections of a text, one of `sources`.
  std::span<const RowRange> sections_of(RowRange source) const;
};

/// The values of a part before they are scaled, one per row. Cost: O(non-zeros).
std::vector<double> measure(Part part, const Measured& measured);

/// The same for some of the rows, of a part that can be told row by row: any but `speaker` and those that are scaled.
void measure_rows(Part part, const Measured& measured, RowRange rows, std::span<double> values);

inline constexpr std::uint32_t kStretch = 1024;  // rows, whose values stay at hand

/// Calls visit(rows) for all rows, so many at a time.
template <class Visit>
void for_each_stretch(const Measured& measured, const Visit& visit) {
  const auto all = static_cast<std::uint32_t>(measured.features.rows());
  for (std::uint32_t row = 0; row < all; row += kStretch) {
    checkpoint(std::size_t{16} * kStretch);
    visit(RowRange{row, std::min(all, row + kStretch)});
  }
}

/// The same for those parts that tell what a sentence has in common with others: is_scaled().
std::vector<double> measure_similarity(Part part, const Measured& measured);

}  // namespace nutgraf
