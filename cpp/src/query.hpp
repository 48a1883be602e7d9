// What a reader asks for: how much each sentence answers, and who is asked about.
#pragma once

#include <vector>

#include "measure.hpp"

namespace nutgraf {

/// BM25 of each row with the terms of the query and, more weakly, with those that stand out in the best rows
/// (pseudo-relevance feedback); each row counts its neighbours in the same text too, those k away 2^-k times.
/// 0 everywhere without a query. Source: Robertson and Zaragoza 2009, sections 3.4 and 4.1. Cost: O(non-zeros).
std::vector<double> relevance(const Measured& measured);

/// 1 for the rows whose speaker the query names.
std::vector<double> named_speakers(const Measured& measured);

}  // namespace nutgraf
