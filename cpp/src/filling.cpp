#include "filling.hpp"

#include <limits>
#include <set>

#include <nutgraf/unicode.hpp>

#include "checkpoint.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kFewTerms = 4;
constexpr std::size_t kMostRefusals = 1000;
constexpr double kGoodFill = 0.75;  // a summary so full needs no sentence that hangs in the air

double cost_of(const Budget& budget, std::string_view text, const Document& document, std::uint32_t index) {
  const Sentence& sentence = document.sentences[index];
  switch (budget.unit) {
    case Unit::sentences: return 1;
    case Unit::characters: return static_cast<double>(count_code_points(slice(text, sentence.span))) + 1;  // a joint
    case Unit::costs: return budget.sentence_costs[index];
    case Unit::words:
    case Unit::ratio: break;
  }
  return sentence.word_count();
}

double capacity_of(const Budget& budget, const Document& document, const Features& features) {
  if (budget.unit == Unit::characters) return budget.amount + 1;  // the first sentence needs no joint
  if (budget.unit != Unit::ratio) return budget.amount;
  double words = 0;
  for (const std::uint32_t i : features.sentence) words += document.sentences[i].word_count();
  return std::ceil(budget.amount * words - 1e-9);
}

RefusalReason reason_of(Bond bond) {
  switch (bond) {
    case Bond::quote: return RefusalReason::quotation;
    case Bond::list_item: return RefusalReason::list_item;
    case Bond::colon: return RefusalReason::colon;
    default: return RefusalReason::dangling;
  }
}

}  // namespace

Filling::Filling(const Budget& budget, Coherence coherence, std::string_view text, const Document& document,
                 const Features& features, const Ranking& ranking, Bonds bonds)
    : coherence_{coherence},
      counts_sentences_{budget.unit == Unit::sentences},
      text_{text},
      document_{document},
      features_{features},
      ranking_{ranking},
      capacity_{capacity_of(budget, document, features)},
      bonds_{std::move(bonds)},
      is_taken_(features.rows()) {
  costs_.reserve(features.rows());
  for (const std::uint32_t index : features.sentence) {
    checkpoint(8);
    costs_.push_back(cost_of(budget, text, document, index));
  }
  least_cost_ = costs_.empty() ? 0 : *std::min_element(costs_.begin(), costs_.end());
}

std::string_view Filling::words(std::size_t row) const { return slice(text_, sentence(row).span); }

Tier Filling::tier_of(std::size_t row) const {
  if (features_.term_frequency.row_size(row) >= kFewTerms) return Tier::full;
  return sentence(row).first_token < sentence(row).last_token ? Tier::short_of_terms : Tier::wordless;
}

std::vector<std::uint32_t> Filling::rows_of(Tier tier) const {
  std::vector<std::uint32_t> rows;
  const bool is_done = refused_ || tier == Tier::wordless;
  if (is_done && !selection_.picks.empty()) return rows;
  for (std::uint32_t row = 0; row < features_.rows(); ++row) {
    checkpoint_at(row);
    if (tier_of(row) == tier && !is_taken(row)) rows.push_back(row);
  }
  return rows;
}

bool Filling::may_take(std::uint32_t row) {
  const auto same = taken_words_.find(words(row));
  if (same != taken_words_.end()) {
    refuse(row, RefusalReason::repeated, same->second);
    return false;
  }
  if (selection_.spent + costs_[row] <= capacity_) return true;
  refused_ = true;
  refuse(row, RefusalReason::too_long);
  return false;
}

bool Filling::plan(std::uint32_t row) {
  unit_.assign(1, row);
  if (stands_alone(row)) return true;
  if (!complete(bonds_, is_taken_, row, unit_)) return false;
  double cost = 0;
  for (const std::uint32_t other : unit_) {
    cost += costs_[other];
    if (other != row && taken_words_.contains(words(other))) return false;
  }
  return selection_.spent + cost <= capacity_;
}

bool Filling::is_coherent(std::uint32_t row) {
  if (plan(row)) return true;
  refuse(row, reason_of(bonds_.bond[row]), bonds_.before[row]);
  deferred_.push_back(row);
  return false;
}

void Filling::take(std::uint32_t row) {
  selection_.picks.push_back({features_.sentence[row], ranking_.scores[row], costs_[row]});
  selection_.spent += costs_[row];
  is_taken_[row] = 1;
  taken_words_.emplace(words(row), row);
  taken_rows_.push_back(row);
}

void Filling::take_only(std::uint32_t row) {
  for (const std::uint32_t taken : taken_rows_) is_taken_[taken] = 0;
  selection_.picks.clear();
  selection_.spent = 0;
  taken_rows_.clear();
  taken_words_.clear();
  take(row);
}

void Filling::refuse(std::uint32_t row, RefusalReason reason, std::uint32_t because_of_row) {
  if (selection_.refused.size() >= kMostRefusals) return;
  const std::uint32_t of = because_of_row == kNoRow ? kNoSentence : features_.sentence[because_of_row];
  selection_.refused.push_back({features_.sentence[row], ranking_.scores[row], reason, of});
}

bool Filling::has_room_for_deferred() const {
  if (coherence_ != Coherence::soft) return false;
  return counts_sentences_ ? !is_full() : selection_.spent < kGoodFill * capacity_;
}

bool Filling::take_best(bool within_budget) {
  for (const Tier tier : kTiers) {
    std::uint32_t best = kNoRow;
    for (const std::uint32_t row : rows_of(tier)) {
      checkpoint_at(row);
      if (within_budget && costs_[row] > capacity_) continue;
      if (best == kNoRow || quantised(scores()[row]) > quantised(scores()[best])) best = row;
    }
    if (best == kNoRow) continue;
    take(best);
    return true;
  }
  return false;
}

/// Keeps the refusals that a reader may wonder at: of sentences that are not in the summary for another reason, and that
/// rank above its weakest. One for each sentence, the last.
void Filling::finish_refusals() {
  std::vector<Refusal>& refused = selection_.refused;
  double weakest = std::numeric_limits<double>::infinity();
  std::set<std::uint32_t> picked;
  for (const Pick& pick : selection_.picks) {
    checkpoint(32);
    weakest = std::min(weakest, pick.score);
    picked.insert(pick.sentence);
  }
  std::reverse(refused.begin(), refused.end());
  std::set<std::uint32_t> seen;
  std::erase_if(refused, [&](const Refusal& refusal) {
    return picked.contains(refusal.sentence) || refusal.score <= weakest || !seen.insert(refusal.sentence).second;
  });
  std::stable_sort(refused.begin(), refused.end(), [](const Refusal& a, const Refusal& b) {
    return a.score != b.score ? a.score > b.score : a.sentence < b.sentence;
  });
}

Selection Filling::finish(bool strict) {
  if (selection_.picks.empty() && !strict && !(coherence_ != Coherence::off && take_best(true))) {
    selection_.over_budget = take_best(false);
  }
  finish_refusals();
  for (std::size_t i = 0; i < taken_rows_.size(); ++i) {
    checkpoint_at(i);
    selection_.picks[i].dangling = !complete(bonds_, is_taken_, taken_rows_[i], unit_) || unit_.size() > 1;
  }
  return std::move(selection_);
}

}  // namespace nutgraf
