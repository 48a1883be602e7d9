// Sums of similarities to the sentences, or sections, that stand in one direction of a sentence. Each is one pass.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <nutgraf/features.hpp>

#include "row_sum.hpp"

namespace nutgraf {

/// Which other places count for a place, by their distance to the nearer end.
enum class Counted { farther, nearer };

/// Which of two places of one distance counts for the other.
enum class Ties { none, earlier_for_later, both };

/// What is counted, and how much.
struct Direction {
  Counted counted = Counted::farther;
  Ties ties = Ties::none;
  double end = 1;     ///< how many times the distance to the last counts
  double weight = 1;  ///< of what is added
};

/// Adds to each of the rows the sum of its similarities to those before it, or after it. `sum` is empty before and
/// after.
void add_similarity_to_passed(RowRange rows, bool backwards, double weight, RowSum& sum, std::span<double> scores);

/// Adds to each row of a section the mean of its similarities to those of its other rows that count. `sum` is empty
/// before and after. Source: Dong, Mircea and Cheung 2021 (HipoRank), section 3.2.
void add_similarity_within(RowRange section, const Direction& direction, RowSum& sum, std::span<double> scores);

/// Adds to each row its cosines with the centroids of those other sections that count, over the number of sections, of
/// which there is more than one. `sum` is empty before and after. Source: as above, between sections.
void add_similarity_to_sections(std::span<const RowRange> sections, const Direction& direction, RowSum& sum,
                                std::span<double> scores);

}  // namespace nutgraf
