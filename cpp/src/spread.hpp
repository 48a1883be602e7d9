// The score of one row taken apart: by the ranker's parts, by the row's terms, and by the other rows.
#pragma once

#include <cstddef>
#include <vector>

#include <nutgraf/explain.hpp>

#include "rank_by.hpp"

namespace nutgraf {

struct Spread {
  std::vector<PartShare> parts;
  std::vector<double> by_term;  // (terms of the row, in its order)
  std::vector<double> by_row;   // (rows); what the row has of itself is no share of a neighbour
  double scaling_of_terms = 0;
  double scaling_of_rows = 0;
};

/// `ranking`   that of the ranker; of Auto with its parts.
Spread spread_score(const Ranker& ranker, const Material& material, const Ranking& ranking, std::size_t row);

/// The cosine of a row with every row.
std::vector<double> cosines_with(const Features& features, std::size_t row);

}  // namespace nutgraf
