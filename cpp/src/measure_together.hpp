// Parts that tell what a sentence has in common with others, as many as one walk over the rows can measure.
#pragma once

#include <array>
#include <vector>

#include "measure.hpp"

namespace nutgraf {

/// The values of the parts earlier, centroid, lead, end, previous, keywords, new_keywords and spread before they are
/// scaled, by part; empty for all others. Cost: one pass over the matrix, where each part alone would be one.
std::array<std::vector<double>, kPartCount> measure_together(const Measured& measured);

}  // namespace nutgraf
