// The parts of the default score, spread over terms and sentences.
#include <algorithm>
#include <cmath>
#include <string>

#include "measure.hpp"
#include "measure_together.hpp"
#include "spreading.hpp"

namespace nutgraf {
namespace {

/// Adds the factors that make Part::boundary of the cosines with the rows of the section.
void add_boundary(const Measured& m, std::size_t row, double scale, std::vector<double>& factor) {
  const std::size_t begin = m.surfaces.sections[m.section[row]].begin, end = m.surfaces.sections[m.section[row]].end;
  const auto distance = [&](std::size_t i) { return std::min(i - begin, end - 1 - i); };
  for (std::size_t other = begin; other < end; ++other) {
    const bool is_inner = distance(other) > distance(row) || (distance(other) == distance(row) && other < row);
    if (is_inner) factor[other] += scale / static_cast<double>(end - begin - 1);
  }
}

/// The same for Part::sections: the other sections of the text that are no nearer to its ends.
void add_sections(const Measured& m, std::size_t row, double scale, std::vector<double>& factor) {
  const RowRange text = range_with(m.sources, row);
  const std::uint32_t first = m.section[text.begin], end = m.section[text.end - 1] + 1;
  const auto distance = [&](std::uint32_t s) { return std::min(s - first, end - 1 - s); };
  std::vector<double> sums(m.features.terms());
  for (std::uint32_t s = first; s < end; ++s) {
    if (s == m.section[row] || distance(s) < distance(m.section[row])) continue;
    const RowRange rows = m.surfaces.sections[s];
    const double share = scale * scale_of_sum(m.features, rows, sums) / (end - first);
    for (std::uint32_t other = rows.begin; other < rows.end; ++other) factor[other] += share;
  }
}

/// The same for the sum of all, whose rows are not scaled to one length.
void add_centroid(const Measured& m, double scale, std::vector<double>& factor) {
  const double length = length_of(m.term_mass);
  for (std::size_t other = 0; other < factor.size(); ++other) {
    if (m.features.row_scale[other] > 0 && length > 0) factor[other] += scale / (length * m.features.row_scale[other]);
  }
}

/// Adds `scale` times a part that is a sum of cosines with other rows. False for the other parts.
bool add_similarity(Part part, const Measured& m, std::size_t row, double scale, std::vector<double>& factor) {
  constexpr std::uint32_t kEdge = 3;
  const RowRange text = range_with(m.sources, row);
  const std::size_t edge = std::min(kEdge, text.size());
  const auto add = [&](std::size_t begin, std::size_t end) {
    for (std::size_t other = begin; other < end; ++other) factor[other] += other == row ? 0 : scale;
  };
  switch (part) {
    case Part::earlier: add(text.begin, row); return true;
    case Part::later: add(row + 1, text.end); return true;
    case Part::lead: add(text.begin, text.begin + edge); return true;
    case Part::end: add(text.end - edge, text.end); return true;
    case Part::previous: add(row > text.begin ? row - 1 : row, row); return true;
    case Part::boundary: add_boundary(m, row, scale, factor); return true;
    case Part::sections: add_sections(m, row, scale, factor); return true;
    case Part::centroid: add_centroid(m, scale, factor); return true;
    case Part::support:
      add(0, text.begin);
      add(text.end, m.features.rows());
      return true;
    default: return false;
  }
}

std::vector<bool> terms_before(const Features& features, std::size_t row) {
  std::vector<bool> seen(features.terms());
  for (std::size_t other = 0; other < row; ++other) {
    for_each_weight(features, other, [&](std::size_t term, double) { seen[term] = true; });
  }
  return seen;
}

/// Adds `scale` times a part that is a sum over the row's terms. False for the other parts.
bool add_words(Part part, const Measured& m, Spreading& spreading, double scale) {
  const Features& features = m.features;
  const std::size_t terms = std::max<std::size_t>(features.term_frequency.row_size(spreading.row()), 1);
  const double share = scale / static_cast<double>(terms);
  switch (part) {
    case Part::title: spreading.add_product(scale, weigh(m.interest.title, features)); return true;
    case Part::keywords:
      spreading.add_terms([&](std::size_t, std::size_t term) { return share * m.term_mass[term]; });
      return true;
    case Part::spread:
      spreading.add_terms([&](std::size_t, std::size_t term) { return share * m.term_tenths[term]; });
      return true;
    case Part::new_keywords: {
      const std::vector<bool> seen = terms_before(features, spreading.row());
      spreading.add_terms([&](std::size_t, std::size_t term) {
        return seen[term] || features.document_frequency[term] < 2 ? 0 : scale * m.term_mass[term];
      });
      return true;
    }
    default: return false;
  }
}

}  // namespace

void spread_by(const Auto&, Spreading& spreading) {
  const Material& material = spreading.material();
  const Ranking& ranking = spreading.ranking();
  const Surfaces surfaces = look_at_rows(material.text, material.document, material.features);
  const Measured measured{material.text, material.document, material.features, material.interest, surfaces};
  const auto together = measure_together(measured);
  std::vector<double> factor(spreading.rows());
  for (std::size_t p = 0; p < ranking.parts.size(); ++p) {
    const double constant = ranking.constants[p];
    if (constant == 0) continue;
    const auto part = static_cast<Part>(p);
    spreading.add_part(std::string{kPartNames[p]}, constant, ranking.parts[p][spreading.row()]);
    if (!is_scaled(part)) continue;
    const std::vector<double> values = together[p].empty() ? measure(part, measured) : together[p];
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double range = *high - *low;
    if (is_noise(*low, *high)) continue;
    const double scale = constant / range;
    const bool is_similarity = add_similarity(part, measured, spreading.row(), scale, factor);
    if (!is_similarity && !add_words(part, measured, spreading, scale)) continue;
    spreading.spread().scaling_of_terms -= scale * *low;
    if (is_similarity) spreading.spread().scaling_of_rows -= scale * *low;
  }
  if (ranking.offset != 0) spreading.add_part("offset", ranking.offset, 1);
  spreading.add_cosines(factor);
}

}  // namespace nutgraf
