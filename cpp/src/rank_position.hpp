// What the rankers by place and their explanations share.
#pragma once

#include <cstddef>
#include <vector>

#include "rank_by.hpp"

namespace nutgraf {

/// Rows [begin, end) under one heading.
struct Section {
  std::size_t begin, end;
  std::size_t size() const { return end - begin; }
};

std::vector<Section> find_sections(const Material& material);

/// Distance of place i of n to the nearer end; the distance to the last counts `end` times.
double distance_to_end(std::size_t i, std::size_t n, double end);

/// 1 / length of the sum of each section's rows; 0 where it is 0. The length's square is the sum of the rows' products
/// with it.
std::vector<double> scales_of_sections(const std::vector<Section>& sections, const Features& features);

/// Each row's weighed similarity to earlier and later ones of its text, not scaled.
std::vector<double> directed_similarity(const Directed& options, const Features& features,
                                        const std::vector<RowRange>& sources);

}  // namespace nutgraf
