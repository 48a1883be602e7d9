// What the texts of a collection have in common.
#pragma once

#include <vector>

#include <nutgraf/features.hpp>

namespace nutgraf {

/// How much of the other texts of a collection each row says: the sum of its similarities to their rows. 0 everywhere
/// where there is one text. Cost: O(non-zeros).
std::vector<double> similarity_to_other_texts(const Features& features, const std::vector<RowRange>& sources);

}  // namespace nutgraf
