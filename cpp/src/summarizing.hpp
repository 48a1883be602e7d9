// Steps of summarize() and summarize_collection() that their explanations take too.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <nutgraf/summarize.hpp>

namespace nutgraf {

/// How a text is to be read, in agreement with the corpus.
Reading reading_of(const Options& options);

Analysis weigh_and_rank(std::string_view text, Document document, const Options& options, bool keep_parts);

/// Throws std::invalid_argument unless there is one finite number for each row.
void check_scores(std::span<const double> scores, const Features& features);

/// The rows of a collection, those that say nearly the same put together.
struct Merged {
  std::vector<std::uint32_t> first;  ///< (rows): the first row that says the same
  std::vector<std::uint32_t> best;   ///< (rows), of a first row: the one with the highest score
};

Merged merge_repeats(std::string_view text, const Analysis& analysis);

/// The best row of each group. That others say the same has counted in its score, as similarity.
Analysis keep_best(const Analysis& analysis, const Merged& merged);

}  // namespace nutgraf
