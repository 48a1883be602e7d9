// Which sentences to keep: whole ones, under a budget.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
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
  bool dangling = false;       ///< it needs a sentence that was not picked: see Coherence
};

/// Why a sentence was passed over.
enum class RefusalReason : std::uint8_t {
  repeated,   ///< a pick says the same word for word
  redundant,  ///< too similar to a pick
  too_long,   ///< it does not fit what is left of the budget
  dangling,   ///< it opens with a word that needs the sentence before it
  quotation,  ///< its quotation goes on in another sentence
  list_item,  ///< it is an item of a list whose introduction is not there
  colon       ///< it announces something that is not there
};
inline constexpr std::array<std::string_view, 7> kRefusalReasonNames{"repeated",  "redundant", "too_long", "dangling",
                                                                     "quotation", "list_item", "colon"};

inline constexpr std::uint32_t kNoSentence = std::numeric_limits<std::uint32_t>::max();

/// A sentence that was passed over.
struct Refusal {
  std::uint32_t sentence = 0;      ///< of the document
  double score = 0;                ///< as ranked
  RefusalReason reason{};          ///< the last that was found
  std::uint32_t of = kNoSentence;  ///< the sentence that it repeats, resembles or needs, if there is one
};

struct Selection {
  std::vector<Pick> picks;   ///< in the order they were picked
  double spent = 0;          ///< in the budget's unit
  bool over_budget = false;  ///< no sentence fits, so the best one was taken all the same
  /// Sentences that rank above the weakest pick and were passed over, the best first; of the first 1,000 that were.
  std::vector<Refusal> refused{};
};

/// Picks sentences until the budget is filled, none of them twice. Sentences of fewer than four distinct terms are
/// tried only when nothing else is left, and those without words when there is nothing else at all. Equal scores (to
/// 2^-40) go to the earlier sentence. At least one sentence comes back from a document that has any, unless the budget
/// is strict.
///
/// Coherence: a sentence needs others if it opens with a pronoun or a connective or is only "she said" (the one before
/// it), shares a quotation with others (all of them), is an item of a list (the introduction) or ends in a colon (what
/// follows). It ranks as the mean of itself and those that it would take along, and is taken with them or not at all;
/// `soft` takes it alone where the summary would stay short otherwise, `strict` only where there would be none. Where a
/// heading or another speaker comes between, nothing meets the need of an opening.
///
/// `features`, `ranking`   of the same document.
/// Throws std::invalid_argument for an option out of range.
/// Cost: O(sentences + picks · log sentences), plus the similarities of the sentences that were considered.
Selection select(const Selector& selector, const Budget& budget, Coherence coherence, std::string_view text,
                 const Document& document, const Features& features, const Ranking& ranking);

/// Whether a sentence of the document needs the one before it: it opens with a pronoun or a connective of its language,
/// or is no more than "she said".
bool needs_predecessor(std::string_view text, const Document& document, std::uint32_t sentence);

}  // namespace nutgraf
