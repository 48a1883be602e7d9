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
  std::vector<double> weights;               // (non-zeros): the TF-IDF matrix
  std::vector<std::uint32_t> section;        // (rows): number of its section, counted from 0 in order
  std::vector<std::uint32_t> section_begin;  // (sections + 1): their rows
  std::vector<unsigned char> section_kinds;  // (sections): bits 1 opening, 2 closing, 4 method
  std::vector<double> term_mass;             // (terms): count in the text × idf
  std::vector<std::size_t> source_begin;     // (texts + 1): their rows

  std::size_t sections() const { return section_begin.size() - 1; }
};

/// The values of a part before they are scaled, one per row. Cost: O(non-zeros).
std::vector<double> measure(Part part, const Measured& measured);

}  // namespace nutgraf
