// Features in two steps, between which the words of the document may be forgotten.
#pragma once

#include <cstdint>
#include <vector>

#include <nutgraf/features.hpp>

namespace nutgraf {

/// The terms of each row, counted. Most counts are 1, so that only the others are kept.
struct CountedTerms {
  struct Repeat {
    std::uint32_t entry;  ///< of the matrix
    std::uint32_t count;  ///< above 1
  };

  Features features;  ///< without values and scales of rows
  std::vector<Repeat> repeats;
};

/// What vectorize() takes from the document.
CountedTerms count_terms(const Document& document, const Weighting& weighting, const Corpus* corpus);

/// The rest of it.
Features weigh_counts(CountedTerms counted, const Weighting& weighting);

}  // namespace nutgraf
