#include <nutgraf/select.hpp>

#include <algorithm>
#include <cmath>

#include <nutgraf/unicode.hpp>

namespace nutgraf {
namespace {

constexpr std::size_t kFewTerms = 4;   // fewer make a sentence a last resort
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

  void pick(std::size_t row) {
    selection_.picks.push_back({features_.sentence[row], ranking_.scores[row], costs_[row]});
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

/// The picks so far by term, to find those similar to a candidate without trying each. Similarity is the cosine,
/// whatever the norm of the rows.
class PickIndex {
 public:
  explicit PickIndex(const Features& features)
      : features_{features}, newest_(features.terms(), kNone), spread_(features.terms()) {}

  void add(std::size_t row) {
    for (const Entry& entry : unit_row(row)) {
      postings_.push_back({picks_.size(), newest_[entry.term], entry.weight});
      newest_[entry.term] = postings_.size() - 1;
    }
    picks_.push_back(row);
    products_.push_back(0);
  }

  double largest_similarity(std::size_t row) {
    for (const Entry& entry : unit_row(row)) multiply(entry);
    double largest = 0;
    for (const std::size_t pick : touched_) largest = std::max(largest, products_[pick]);
    forget_products();
    return largest;
  }

  /// Whether some pick's similarity exceeds `bound`. The rarest terms are tried first: once the rest of the row is no
  /// longer than the bound, a pick that shares none of them cannot exceed it, and the long lists of the common terms
  /// are never walked (prefix filtering: Bayardo, Ma and Srikant 2007, section 3).
  bool exceeds(std::size_t row, double bound) {
    std::vector<Entry>& entries = unit_row(row);
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
      const auto frequency = [&](const Entry& e) { return features_.document_frequency[e.term]; };
      return frequency(a) != frequency(b) ? frequency(a) < frequency(b) : a.term < b.term;
    });
    double rest = 1;  // squared length of the entries not yet multiplied
    for (const Entry& entry : entries) {
      if (rest <= bound * bound) break;
      multiply(entry);
      rest -= entry.weight * entry.weight;
    }
    const double reach = std::sqrt(std::max(rest, 0.0)) + kRounding;
    for (const Entry& entry : entries) spread_[entry.term] = entry.weight;
    const bool found = std::any_of(touched_.begin(), touched_.end(), [&](std::size_t pick) {
      return products_[pick] + reach > bound && spread_product(picks_[pick]) > bound;
    });
    for (const Entry& entry : entries) spread_[entry.term] = 0;
    forget_products();
    return found;
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  static constexpr double kRounding = 1e-9;

  struct Entry {
    std::size_t term;
    double weight;
  };

  struct Posting {
    std::size_t pick;
    std::size_t next;  // posting of the same term, or kNone
    double weight;
  };

  /// The row at length 1. Valid until the next call.
  std::vector<Entry>& unit_row(std::size_t row) {
    const SparseRows& tf = features_.term_frequency;
    entries_.clear();
    double squares = 0;
    for (std::int32_t i = tf.row_begin[row]; i < tf.row_begin[row + 1]; ++i) {
      const auto k = static_cast<std::size_t>(i);
      const auto term = static_cast<std::size_t>(tf.column[k]);
      entries_.push_back({term, tf.value[k] * features_.idf[term]});
      squares += entries_.back().weight * entries_.back().weight;
    }
    for (Entry& entry : entries_) entry.weight /= std::sqrt(squares);
    return entries_;
  }

  void multiply(const Entry& entry) {
    for (std::size_t at = newest_[entry.term]; at != kNone; at = postings_[at].next) {
      double& product = products_[postings_[at].pick];
      if (product == 0) touched_.push_back(postings_[at].pick);
      product += entry.weight * postings_[at].weight;
    }
  }

  void forget_products() {
    for (const std::size_t pick : touched_) products_[pick] = 0;
    touched_.clear();
  }

  /// The product of the row that is spread out with a pick's row.
  double spread_product(std::size_t row) const {
    const SparseRows& tf = features_.term_frequency;
    double product = 0, squares = 0;
    for (std::int32_t i = tf.row_begin[row]; i < tf.row_begin[row + 1]; ++i) {
      const auto k = static_cast<std::size_t>(i);
      const auto term = static_cast<std::size_t>(tf.column[k]);
      const double weight = tf.value[k] * features_.idf[term];
      product += weight * spread_[term];
      squares += weight * weight;
    }
    return product / std::sqrt(squares);
  }

  const Features& features_;
  std::vector<std::size_t> picks_;   // their rows
  std::vector<std::size_t> newest_;  // (terms): newest posting
  std::vector<Posting> postings_;
  std::vector<double> products_;  // (picks): 0 between calls
  std::vector<std::size_t> touched_;
  std::vector<Entry> entries_;
  std::vector<double> spread_;  // (terms): 0 between calls
};

struct Candidate {
  double gain = 0;  ///< quantised
  std::uint32_t row = 0;
  std::uint32_t seen = 0;  ///< how many picks its gain takes into account
  double redundancy = 0;   ///< to those

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
      if (!filling.fits(best.row) || picked.exceeds(best.row, top.max_similarity)) continue;
      filling.pick(best.row);
      picked.add(best.row);
    }
    if (filling.passed_over()) return;
  }
}

/// Lazy: a candidate's gain can only fall as picks are added, so it is brought up to date when it comes out on top.
void fill(const Mmr& mmr, const Features& features, const Ranking& ranking, Filling& filling) {
  const auto [low, high] = std::minmax_element(ranking.scores.begin(), ranking.scores.end());
  const double least = *low, range = *high - *low;
  std::vector<double> relevant(ranking.scores);  // the relevance part of each row's gain
  for (double& part : relevant) part = range > 0 ? mmr.relevance * ((part - least) / range) : 0;

  PickIndex picked{features};
  std::uint32_t picks = 0;
  for (const bool of_few_terms : {false, true}) {
    auto heap = candidates(features, of_few_terms, relevant);
    while (!heap.empty() && !filling.is_full()) {
      Candidate best = pop(heap);
      if (!filling.fits(best.row)) continue;
      if (best.seen == picks || best.redundancy >= kCopy) {
        filling.pick(best.row);
        if (best.redundancy < kCopy) picked.add(best.row);  // a copy changes no later maximum
        ++picks;
        continue;
      }
      best.seen = picks;
      best.redundancy = picked.largest_similarity(best.row);
      best.gain = quantised(relevant[best.row] - (1 - mmr.relevance) * best.redundancy);
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
    return {{{features.sentence[row], ranking.scores[row], cost}}, cost, true};
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
