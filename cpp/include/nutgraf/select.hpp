// Which sentences to keep: whole ones, under a budget.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/features.hpp>
#include <nutgraf/options.hpp>
#include <nutgraf/rank.hpp>

namespace nutgraf {

/// A sentence that was chosen.
struct Pick {
  std::uint32_t sentence = 0;  ///< of the document
  double score = 0;            ///< as ranked
  double cost = 0;             ///< in the budget's unit
};

struct Selection {
  std::vector<Pick> picks;   ///< in the order they were picked
  double spent = 0;          ///< in the budget's unit
  bool over_budget = false;  ///< no sentence fits, so the best one was taken all the same
};

/// Picks sentences until the budget is filled, none of them twice. Sentences of fewer than four distinct terms are
/// tried only when nothing else is left, and those without words when there is nothing else at all. Equal scores (to
/// 2^-40) go to the earlier sentence. At least one sentence comes back from a document that has any, unless the budget
/// is strict.
///
/// `features`, `ranking`   of the same document.
/// Throws std::invalid_argument for an option out of range.
/// Cost: O(sentences + picks · log sentences), plus the similarities of the sentences that were considered.
Selection select(const Selector& selector, const Budget& budget, Coherence coherence, std::string_view text,
                 const Document& document, const Features& features, const Ranking& ranking);

}  // namespace nutgraf
