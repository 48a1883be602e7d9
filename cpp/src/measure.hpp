// The parts of the default score, measured.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/features.hpp>
#include <nutgraf/parts.hpp>
#include <nutgraf/rank.hpp>

#include "surface.hpp"

namespace nutgraf {

/// What the parts are measured from: a text that has been read, and what is worked out of it once.
struct Measured {
  Measured(std::string_view text, const Document& document, const Features& features, const Interest& interest);

  std::string_view text;
  const Document& document;
  const Features& features;
  const Interest& interest;
  std::vector<Surface> surfaces;             // (rows)
  std::vector<RowRange> sources;             // (texts that have rows)
  std::vector<RowRange> sections;            // (sections): a new one where the heading above changes, or the text
  std::vector<std::uint32_t> section;        // (rows): number of its section, counted from 0 in order
  std::vector<unsigned char> section_kinds;  // (sections): bits of SectionKind
  std::vector<double> term_mass;             // (terms): count in the text × idf
  std::vector<std::uint8_t> term_tenths;     // (terms): how many tenths of the rows hold it

  /// The sections of a text, one of `sources`.
  std::span<const RowRange> sections_of(RowRange source) const;
};

/// The values of a part before they are scaled, one per row. Cost: O(non-zeros).
std::vector<double> measure(Part part, const Measured& measured);

/// The same for those parts that tell what a sentence has in common with others: is_scaled().
std::vector<double> measure_similarity(Part part, const Measured& measured);

}  // namespace nutgraf
