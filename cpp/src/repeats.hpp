// Sentences of several texts that say nearly the same.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/features.hpp>

namespace nutgraf {

/// For each row the first row that says nearly the same; itself where none before it does. Rows say nearly the same
/// where their bytes are equal, or where both have four distinct terms or more, neither has over twice as many as the
/// other, and their cosine exceeds `bound`, in (0, 1). A row is compared with first rows only, so that a group does not
/// drift; with at most 64 of them, those that share its rarest terms before others, so that the cost is
/// O(non-zeros · log terms of a row) on any input.
std::vector<std::uint32_t> find_repeats(std::string_view text, const Document& document, const Features& features,
                                        double bound);

}  // namespace nutgraf
