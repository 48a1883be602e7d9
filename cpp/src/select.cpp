#include <nutgraf/select.hpp>

#include <algorithm>
#include <cmath>
#include <set>

#include <nutgraf/unicode.hpp>

#include "pick_index.hpp"

namespace nutgraf {
namespace {

constexpr double kCopy = 1 - 0x1p-40;  // a cosine that only sentences of the same terms reach

/// How much a sentence has to say. A later tier is tried only when the one before is used up: all of it picked, or
/// passed over as redundant.
enum class Tier : unsigned char { full, short_of_terms, wordless };
constexpr std::size_t kFewTerms = 4;

Tier tier_of(const Sentence& sentence, std::size_t distinct_terms) {
  if (distinct_terms >= kFewTerms) return Tier::full;
  return sentence.first_token < sentence.last_token ? Tier::short_of_terms : Tier::wordless;
}

double cost_of(Unit unit, std::string_view text, const Sentence& sentence) {
  switch (unit) {
    case Unit::sentences: return 1;
    case Unit::characters: return static_cast<double>(count_code_points(slice(text, sentence.span))) + 1;  // a joint
    case Unit::words:
    case Unit::ratio: break;
  }
  return sentence.last_token - sentence.first_token;
}

double capacity_of(const Budget& budget, const Document& document, const Features& features) {
  if (budget.unit == Unit::characters) return budget.amount + 1;  // the first sentence needs no joint
  if (budget.unit != Unit::ratio) return budget.amount;
  double words = 0;
  for (const std::uint32_t i : features.sentence) words += cost_of(Unit::words, {}, document.sentences[i]);
  return std::ceil(budget.amount * words - 1e-9);
}

/// Scores that differ by less than 2^-40 rank as equal, so that no rounding decides.
double quantised(double score) { return std::floor(score * 0x1p40 + 0.5); }

/// A row that may be picked. The heap's top has the largest gain; of equal ones, the earliest row.
struct Candidate {
  double gain = 0;  ///< quantised
  std::uint32_t row = 0;
  std::uint32_t seen = 0;  ///< how many picks its gain takes into account
  double redundancy = 0;   ///< largest similarity to those

  friend bool operator<(const Candidate& a, const Candidate& b) {
    return a.gain != b.gain ? a.gain < b.gain : a.row > b.row;
  }
};

Candidate pop(std::vector<Candidate>& heap) {
  std::pop_heap(heap.begin(), heap.end());
  const Candidate best = heap.back();
  heap.pop_back();
  return best;
}

/// The selection under way: what has been picked, and what is left of the budget.
class Filling {
 public:
  Filling(const Budget& budget, std::string_view text, const Document& document, const Features& features,
          const Ranking& ranking)
      : text_{text},
        document_{document},
        features_{features},
        ranking_{ranking},
        capacity_{capacity_of(budget, document, features)} {
    costs_.reserve(features.rows());
    for (std::size_t row = 0; row < features.rows(); ++row) {
      costs_.push_back(cost_of(budget.unit, text, sentence(row)));
    }
    least_cost_ = costs_.empty() ? 0 : *std::min_element(costs_.begin(), costs_.end());
  }

  /// A heap of the rows of one tier by their first gains; empty if the tier is not to be tried.
  std::vector<Candidate> candidates(Tier tier, const std::vector<double>& gains) const {
    std::vector<Candidate> heap;
    const bool is_done = refused_ || tier == Tier::wordless;
    if (is_done && !selection_.picks.empty()) return heap;
    for (std::uint32_t row = 0; row < features_.rows(); ++row) {
      if (tier_of(sentence(row), features_.term_frequency.row_size(row)) == tier) {
        heap.push_back({quantised(gains[row]), row});
      }
    }
    std::make_heap(heap.begin(), heap.end());
    return heap;
  }

  bool is_full() const { return selection_.spent + least_cost_ > capacity_; }

  /// Whether the row fits, and does not repeat a pick word for word.
  bool may_take(std::size_t row) {
    if (taken_.find(slice(text_, sentence(row).span)) != taken_.end()) return false;
    const bool fits = selection_.spent + costs_[row] <= capacity_;
    refused_ = refused_ || !fits;
    return fits;
  }

  void take(std::size_t row) {
    selection_.picks.push_back({features_.sentence[row], ranking_.scores[row], costs_[row]});
    selection_.spent += costs_[row];
    taken_.insert(slice(text_, sentence(row).span));
  }

  /// What was picked; if that is nothing and something must be, the best row whatever it costs.
  Selection finish(bool strict) {
    for (const Tier tier : {Tier::full, Tier::short_of_terms, Tier::wordless}) {
      if (strict || !selection_.picks.empty()) break;
      std::vector<Candidate> heap = candidates(tier, ranking_.scores);
      if (heap.empty()) continue;
      take(pop(heap).row);
      selection_.over_budget = true;
    }
    return std::move(selection_);
  }

 private:
  const Sentence& sentence(std::size_t row) const { return document_.sentences[features_.sentence[row]]; }

  std::string_view text_;
  const Document& document_;
  const Features& features_;
  const Ranking& ranking_;
  std::vector<double> costs_;  // (rows)
  double capacity_;
  double least_cost_ = 0;
  bool refused_ = false;  // a row did not fit
  std::set<std::string_view> taken_;
  Selection selection_;
};

void fill(const Top& top, Tier tier, const std::vector<double>& scores, PickIndex& picked, Filling& filling) {
  std::vector<Candidate> heap = filling.candidates(tier, scores);
  while (!heap.empty() && !filling.is_full()) {
    const std::uint32_t row = pop(heap).row;
    if (!filling.may_take(row) || picked.exceeds(row, top.max_similarity)) continue;
    filling.take(row);
    picked.add(row);
  }
}

/// Lazy: a candidate's gain can only fall as picks are added, so it is brought up to date when it comes out on top.
void fill(const Mmr& mmr, Tier tier, const std::vector<double>& scores, PickIndex& picked, Filling& filling) {
  const auto [low, high] = std::minmax_element(scores.begin(), scores.end());
  const double least = *low, range = *high - *low;
  std::vector<double> relevant(scores);  // the relevance part of each row's gain
  for (double& part : relevant) part = range > 0 ? mmr.relevance * ((part - least) / range) : 0;

  std::vector<Candidate> heap = filling.candidates(tier, relevant);
  while (!heap.empty() && !filling.is_full()) {
    Candidate best = pop(heap);
    if (!filling.may_take(best.row)) continue;
    if (best.seen == picked.size() || best.redundancy >= kCopy) {
      filling.take(best.row);
      if (best.redundancy < kCopy) picked.add(best.row);  // a copy changes no later maximum
      continue;
    }
    best.seen = static_cast<std::uint32_t>(picked.size());
    best.redundancy = picked.largest_similarity(best.row);
    best.gain = quantised(relevant[best.row] - (1 - mmr.relevance) * best.redundancy);
    heap.push_back(best);
    std::push_heap(heap.begin(), heap.end());
  }
}

}  // namespace

Selection select(const Selector& selector, const Budget& budget, Coherence, std::string_view text,
                 const Document& document, const Features& features, const Ranking& ranking) {
  validate(budget);
  std::visit([](const auto& options) { validate(options); }, selector);
  Filling filling{budget, text, document, features, ranking};
  PickIndex picked{features};
  for (const Tier tier : {Tier::full, Tier::short_of_terms, Tier::wordless}) {
    if (features.rows() == 0) break;
    std::visit([&](const auto& options) { fill(options, tier, ranking.scores, picked, filling); }, selector);
  }
  return filling.finish(budget.strict);
}

}  // namespace nutgraf
