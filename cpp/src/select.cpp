#include <nutgraf/select.hpp>

#include <algorithm>
#include <cmath>

#include <nutgraf/unicode.hpp>

namespace nutgraf {
namespace {

constexpr std::size_t kFewTerms = 4;    // fewer make a sentence a last resort
constexpr double kCopy = 1 - 0x1p-40;  // a cosine that only copies of a sentence reach

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

/// The selection under way: what has been picked, and what is left of the budget.
class Filling {
 public:
  Filling(const Budget& budget, std::string_view text, const Document& document, const Features& features,
          const Ranking& ranking)
      : features_{features}, ranking_{ranking}, capacity_{capacity_of(budget, document, features)} {
    costs_.reserve(features.rows());
    for (const std::uint32_t i : features.sentence) costs_.push_back(cost_of(budget.unit, text, document.sentences[i]));
    least_cost_ = costs_.empty() ? 0 : *std::min_element(costs_.begin(), costs_.end());
  }

  bool is_full() const { return selection_.spent + least_cost_ > capacity_; }

  bool fits(std::size_t row) {
    const bool fits = selection_.spent + costs_[row] <= capacity_;
    passed_over_ = passed_over_ || !fits;
    return fits;
  }

  /// Whether a sentence was refused for its length: then something better than a last resort is left.
  bool passed_over() const { return passed_over_; }

  void pick(std::size_t row, double redundancy) {
    selection_.picks.push_back({features_.sentence[row], ranking_.scores[row], redundancy, costs_[row]});
    selection_.spent += costs_[row];
  }

  Selection finish() { return std::move(selection_); }

 private:
  const Features& features_;
  const Ranking& ranking_;
  std::vector<double> costs_;  // (rows)
  double capacity_;
  double least_cost_ = 0;
  bool passed_over_ = false;
  Selection selection_;
};

/// The picks so far by term, to find the one most similar to a candidate without trying each.
class PickIndex {
 public:
  explicit PickIndex(const Features& features) : features_{features}, first_(features.terms(), kNone) {}

  /// `redundancy` is the row's own largest similarity. A copy of a pick is not entered again: it changes no maximum.
  void add(std::size_t row, double redundancy) {
    if (redundancy >= kCopy) return;
    for_each_weight(row, [&](std::size_t term, double weight) {
      postings_.push_back({products_.size(), first_[term], weight});
      first_[term] = postings_.size() - 1;
    });
    products_.push_back(0);
  }

  double largest_similarity(std::size_t row) {
    touched_.clear();
    for_each_weight(row, [&](std::size_t term, double weight) {
      for (std::size_t at = first_[term]; at != kNone; at = postings_[at].next) {
        double& product = products_[postings_[at].pick];
        if (product == 0) touched_.push_back(postings_[at].pick);
        product += weight * postings_[at].weight;
      }
    });
    double largest = 0;
    for (const std::size_t pick : touched_) {
      largest = std::max(largest, products_[pick]);
      products_[pick] = 0;
    }
    return largest;
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  struct Posting {
    std::size_t pick;
    std::size_t next;  // posting of the same term, or kNone
    double weight;
  };

  template <class Visit>
  void for_each_weight(std::size_t row, Visit visit) const {
    const SparseRows& tf = features_.term_frequency;
    for (std::int32_t i = tf.row_begin[row]; i < tf.row_begin[row + 1]; ++i) {
      const auto k = static_cast<std::size_t>(i);
      const auto term = static_cast<std::size_t>(tf.column[k]);
      visit(term, tf.value[k] * features_.idf[term] * features_.row_scale[row]);
    }
  }

  const Features& features_;
  std::vector<std::size_t> first_;  // (terms): newest posting
  std::vector<Posting> postings_;
  std::vector<double> products_;  // (picks): 0 between calls
  std::vector<std::size_t> touched_;
};

struct Candidate {
  double gain = 0;  ///< quantised
  std::uint32_t row = 0;
  std::uint32_t seen = 0;   ///< how many picks its gain takes into account
  double redundancy = 0;    ///< to those

  friend bool operator<(const Candidate& a, const Candidate& b) {
    return a.gain != b.gain ? a.gain < b.gain : a.row > b.row;
  }
};

/// The rows to choose from, in two tiers: the second holds those with few terms.
std::vector<Candidate> candidates(const Features& features, bool of_few_terms, const std::vector<double>& gains) {
  std::vector<Candidate> rows;
  for (std::uint32_t row = 0; row < features.rows(); ++row) {
    const bool has_few = features.term_frequency.row_size(row) < kFewTerms;
    if (has_few == of_few_terms) rows.push_back({quantised(gains[row]), row});
  }
  std::make_heap(rows.begin(), rows.end());
  return rows;
}

Candidate pop(std::vector<Candidate>& heap) {
  std::pop_heap(heap.begin(), heap.end());
  const Candidate best = heap.back();
  heap.pop_back();
  return best;
}

void fill(const Top& top, const Features& features, const Ranking& ranking, Filling& filling) {
  PickIndex picked{features};
  for (const bool of_few_terms : {false, true}) {
    auto heap = candidates(features, of_few_terms, ranking.scores);
    while (!heap.empty() && !filling.is_full()) {
      const Candidate best = pop(heap);
      const double redundancy = filling.fits(best.row) ? picked.largest_similarity(best.row) : 2;
      if (redundancy > top.max_similarity) continue;
      picked.add(best.row, redundancy);
      filling.pick(best.row, redundancy);
    }
    if (filling.passed_over()) return;
  }
}

/// Lazy: a candidate's gain can only fall as picks are added, so it is brought up to date when it comes out on top.
void fill(const Mmr& mmr, const Features& features, const Ranking& ranking, Filling& filling) {
  const auto [low, high] = std::minmax_element(ranking.scores.begin(), ranking.scores.end());
  std::vector<double> relevance;
  for (const double score : ranking.scores) relevance.push_back(*high > *low ? (score - *low) / (*high - *low) : 0);
  const auto gain = [&](std::size_t row, double redundancy) {
    return quantised(mmr.relevance * relevance[row] - (1 - mmr.relevance) * redundancy);
  };
  std::vector<double> first_gains;
  for (const double value : relevance) first_gains.push_back(mmr.relevance * value);

  PickIndex picked{features};
  std::uint32_t picks = 0;
  for (const bool of_few_terms : {false, true}) {
    auto heap = candidates(features, of_few_terms, first_gains);
    while (!heap.empty() && !filling.is_full()) {
      Candidate best = pop(heap);
      if (!filling.fits(best.row)) continue;
      if (best.seen == picks || best.redundancy >= kCopy) {
        filling.pick(best.row, best.redundancy);
        picked.add(best.row, best.redundancy);
        ++picks;
        continue;
      }
      best.seen = picks;
      best.redundancy = picked.largest_similarity(best.row);
      best.gain = gain(best.row, best.redundancy);
      heap.push_back(best);
      std::push_heap(heap.begin(), heap.end());
    }
    if (filling.passed_over()) return;
  }
}

/// The sentence to give when none fits: the best one that is no last resort, if there is such.
Selection best_alone(Unit unit, std::string_view text, const Document& document, const Features& features,
                     const Ranking& ranking) {
  for (const bool of_few_terms : {false, true}) {
    auto heap = candidates(features, of_few_terms, ranking.scores);
    if (heap.empty()) continue;
    const std::uint32_t row = pop(heap).row;
    const double cost = cost_of(unit, text, document.sentences[features.sentence[row]]);
    return {{{features.sentence[row], ranking.scores[row], 0, cost}}, cost, true};
  }
  return {};
}

}  // namespace

Selection select(const Selector& selector, const Budget& budget, std::string_view text, const Document& document,
                 const Features& features, const Ranking& ranking) {
  validate(budget);
  Filling filling{budget, text, document, features, ranking};
  std::visit(
      [&](const auto& options) {
        validate(options);
        if (features.rows() > 0) fill(options, features, ranking, filling);
      },
      selector);
  Selection selection = filling.finish();
  if (!selection.picks.empty() || budget.strict) return selection;
  return best_alone(budget.unit, text, document, features, ranking);
}

}  // namespace nutgraf
