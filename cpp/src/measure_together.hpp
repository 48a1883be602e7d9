// Parts that tell what a sentence has in common with others, as many as one walk over the rows can measure.
#pragma once

#include <array>
#include <vector>

#include "measure.hpp"

namespace nutgraf {

using Columns = std::array<std::vector<double>, kPartCount>;

/// The values of the parts earlier, centroid, lead, end, previous, keywords, new_keywords and spread before they are
/// scaled, by part; empty for all others. Cost: one pass over the matrix, where each part alone would be one.
Columns measure_together(const Measured& measured);

/// The same for those that take the parts in their order, called for each: `columns` then holds the values of `part`, if
/// it is one of these. Where many rows have few terms, columns are much of what is held and a pass costs little beside all
/// else, so that each of five passes measures one or two of the parts.
void measure_from(Part part, const Measured& measured, Columns& columns);

}  // namespace nutgraf
