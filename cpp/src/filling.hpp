// A selection under way: what is picked, what is left of the budget, and the lazy loop that every selector shares.
#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include <nutgraf/select.hpp>

#include "checkpoint.hpp"
#include "coherence.hpp"

namespace nutgraf {

/// How much a sentence has to say. A later tier is tried only when the one before is used up: all of it picked, or
/// passed over as redundant.
enum class Tier : unsigned char { full, short_of_terms, wordless };
inline constexpr Tier kTiers[] = {Tier::full, Tier::short_of_terms, Tier::wordless};

/// Scores that differ by less than 2^-40 rank as equal, so that no rounding decides.
inline constexpr double kQuantum = 0x1p40;
inline double quantised(double score) { return std::floor(score * kQuantum + 0.5); }

/// A row that may be picked. The heap's top has the largest gain; of equal ones, the earliest row.
struct Candidate {
  double gain = 0;  ///< quantised; of a row that needs others, the mean of theirs
  std::uint32_t row = 0;
  std::uint32_t seen = 0;  ///< how many picks its gain takes into account

  friend bool operator<(const Candidate& a, const Candidate& b) {
    return a.gain != b.gain ? a.gain < b.gain : a.row > b.row;
  }
};

/// What has been picked, and what may be.
class Filling {
 public:
  Filling(const Budget& budget, Coherence coherence, std::string_view text, const Document& document,
          const Features& features, const Ranking& ranking, Bonds bonds);

  const Document& document() const { return document_; }
  const Features& features() const { return features_; }
  const std::vector<double>& scores() const { return ranking_.scores; }
  double cost(std::size_t row) const { return costs_[row]; }
  std::uint32_t picks() const { return static_cast<std::uint32_t>(selection_.picks.size()); }

  /// The rows of one tier in order; none if the tier is not to be tried.
  std::vector<std::uint32_t> rows_of(Tier tier) const;

  bool is_full() const { return selection_.spent + least_cost_ > capacity_; }
  bool is_taken(std::uint32_t row) const { return is_taken_[row] != 0; }
  /// Whether the row needs no other.
  bool stands_alone(std::uint32_t row) const { return coherence_ == Coherence::off || bonds_.bond[row] == Bond::none; }

  /// Whether the row fits, and does not repeat a pick word for word.
  bool may_take(std::uint32_t row);

  /// Whether the row can be understood, alone or with others that fit as well. All of them are then in unit(), in order.
  bool plan(std::uint32_t row);
  /// The same; a row that cannot is refused.
  bool is_coherent(std::uint32_t row);
  const std::vector<std::uint32_t>& unit() const { return unit_; }

  void take(std::uint32_t row);
  /// Puts everything back and takes this row alone.
  void take_only(std::uint32_t row);
  bool fits_alone(std::uint32_t row) const { return stands_alone(row) && costs_[row] <= capacity_; }
  void refuse(std::uint32_t row, RefusalReason reason, std::uint32_t because_of_row = kNoRow);

  /// Calls visit(row) for the rows not taken yet that a taken row helps to understand.
  template <class Visit>
  void for_each_dependent(std::uint32_t row, const Visit& visit) const;

  /// Rows that were refused for want of coherence, the best first, and whether to take them all the same.
  std::vector<std::uint32_t> take_deferred() { return std::exchange(deferred_, {}); }
  bool has_room_for_deferred() const;

  /// What was picked; if that is nothing and something must be, the best row whatever it costs.
  Selection finish(bool strict);

 private:
  const Sentence& sentence(std::size_t row) const { return document_.sentences[features_.sentence[row]]; }
  std::string_view words(std::size_t row) const;
  Tier tier_of(std::size_t row) const;
  bool take_best(bool within_budget);
  void finish_refusals();

  Coherence coherence_;
  bool counts_sentences_;
  std::string_view text_;
  const Document& document_;
  const Features& features_;
  const Ranking& ranking_;
  std::vector<double> costs_;  // (rows)
  double capacity_;
  double least_cost_ = 0;
  bool refused_ = false;  // a row did not fit
  Bonds bonds_;
  std::vector<std::uint8_t> is_taken_;
  std::vector<std::uint32_t> taken_rows_;  // in the order of the picks
  std::vector<std::uint32_t> unit_;
  std::vector<std::uint32_t> deferred_;
  std::map<std::string_view, std::uint32_t> taken_words_;  // to the row
  Selection selection_;
};

template <class Visit>
void Filling::for_each_dependent(std::uint32_t row, const Visit& visit) const {
  if (coherence_ == Coherence::off) return;
  const auto meet = [&](std::uint32_t other) {
    if (!is_taken(other)) visit(other);
  };
  if (row > 0 && bonds_.is_open[row - 1] != 0) meet(row - 1);
  std::uint32_t last = row;  // that hangs on this row: items of a list may have some sentences between them
  for (std::uint32_t other = row + 1; other < bonds_.rows() && other <= last + kItemSentences; ++other) {
    if (bonds_.before[other] != row) continue;
    meet(other);
    last = other;
  }
  const std::uint32_t first = bonds_.quote[row];
  for (std::uint32_t other = first; first != kNoRow && other < bonds_.rows() && bonds_.quote[other] == first; ++other) {
    meet(other);
  }
}

/// A way to choose. `gain(row)` is what a row adds to the picks so far; it never grows, and where `kIsFixed` it does
/// not change at all. `is_final(row)`: it can fall no further. `obstacle(row)`: the pick that the row must not stand
/// beside, or kNoRow. `add(row)` is told of every pick.
/// A way with classes of rows takes something off the gains of each: `classes()` of them, `class_of(row)`, and
/// `toll(class)`, quantised, which may change in any way from pick to pick.
template <class Way>
concept WayToChoose = requires(Way way, std::uint32_t row) {
  { Way::kIsFixed } -> std::convertible_to<bool>;
  { way.gain(row) } -> std::convertible_to<double>;
  { way.is_final(row) } -> std::convertible_to<bool>;
  { way.obstacle(row) } -> std::convertible_to<std::uint32_t>;
  way.add(row);
};

template <class Way>
concept WayOfClasses = requires(Way way, std::uint32_t row) {
  { way.classes() } -> std::convertible_to<std::size_t>;
  { way.class_of(row) } -> std::convertible_to<std::size_t>;
  { way.toll(std::size_t{}) } -> std::convertible_to<double>;
};

/// Candidates, the best on top.
template <class Way>
class Heap {
 public:
  explicit Heap(const Way& way) : way_{way} {
    if constexpr (WayOfClasses<Way>) heaps_.resize(way.classes());
  }

  /// The candidates of some rows, at first.
  template <class Make>
  void fill(const std::vector<std::uint32_t>& rows, const Make& make) {
    if (heaps_.size() == 1) heaps_[0].reserve(rows.size());
    for (const std::uint32_t row : rows) {
      checkpoint(32);
      heaps_[class_of(row)].push_back(make(row));
    }
    for (std::vector<Candidate>& heap : heaps_) std::make_heap(heap.begin(), heap.end(), Stoppable{std::less<>{}});
    size_ = rows.size();
  }

  void push(const Candidate& candidate) {
    std::vector<Candidate>& heap = heaps_[class_of(candidate.row)];
    heap.push_back(candidate);
    std::push_heap(heap.begin(), heap.end());
    ++size_;
  }

  Candidate pop() {
    std::vector<Candidate>& heap = heaps_[best_class()];
    std::pop_heap(heap.begin(), heap.end());
    const Candidate best = heap.back();
    heap.pop_back();
    --size_;
    return best;
  }

  /// Calls update(candidate) for all, and puts them in order again.
  template <class Update>
  void renew(const Update& update) {
    for (std::vector<Candidate>& heap : heaps_) {
      for (Candidate& candidate : heap) {
        checkpoint(32);
        update(candidate);
      }
      std::make_heap(heap.begin(), heap.end(), Stoppable{std::less<>{}});
    }
  }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }

  void clear() {
    for (std::vector<Candidate>& heap : heaps_) heap.clear();
    size_ = 0;
  }

 private:
  std::size_t class_of(std::uint32_t row) const {
    if constexpr (WayOfClasses<Way>) return way_.class_of(row);
    return 0;
  }

  std::size_t best_class() const {
    std::size_t best = 0;
    if constexpr (WayOfClasses<Way>) {
      Candidate top{-std::numeric_limits<double>::infinity(), kNoRow, 0};
      for (std::size_t i = 0; i < heaps_.size(); ++i) {
        if (heaps_[i].empty()) continue;
        const Candidate own{heaps_[i].front().gain - way_.toll(i), heaps_[i].front().row, 0};
        if (!(top < own)) continue;
        top = own;
        best = i;
      }
    }
    return best;
  }

  const Way& way_;
  std::vector<std::vector<Candidate>> heaps_ = std::vector<std::vector<Candidate>>(1);  // by class
  std::size_t size_ = 0;
};

/// Fills the budget, lazily: a gain is brought up to date when its row comes out on top (Minoux 1978). Where that happens
/// to very many between two picks, as in a text that says one word in all its sentences, all are done in one pass.
template <WayToChoose Way>
class LazyGreedy {
 public:
  LazyGreedy(Way& way, Filling& filling) : way_{way}, filling_{filling}, heap_{way} {}

  void fill(Tier tier) {
    heap_.fill(filling_.rows_of(tier), [this](std::uint32_t row) { return candidate(row); });
    while (!heap_.empty() && !filling_.is_full()) {
      checkpoint(64);
      try_best(heap_.pop());
    }
    heap_.clear();
    for (const std::uint32_t row : filling_.take_deferred()) {
      checkpoint(32);
      if (filling_.has_room_for_deferred() && !filling_.is_taken(row) && is_possible(row)) take(row);
    }
  }

 private:
  static constexpr std::uint32_t kUnseen = static_cast<std::uint32_t>(-1);
  static constexpr std::size_t kFewLate = 1024;

  /// The mean gain of the rows that would be taken with this one, each less its own toll, of which the heap takes off
  /// this row's again.
  double mean_gain(std::uint32_t asked) {
    const std::vector<std::uint32_t>& unit = filling_.unit();
    double gain = 0;
    for (const std::uint32_t row : unit) {
      gain += way_.gain(row);
      if constexpr (WayOfClasses<Way>) {
        if (row != asked) gain += way_.toll(way_.class_of(asked)) / kQuantum - way_.toll(way_.class_of(row)) / kQuantum;
      }
    }
    return quantised(gain / static_cast<double>(unit.size()));
  }

  Candidate candidate(std::uint32_t row) {
    if (filling_.plan(row)) return {mean_gain(row), row, filling_.picks()};
    return {quantised(way_.gain(row)), row, kUnseen};
  }

  bool is_up_to_date(const Candidate& best) const {
    if (best.seen == filling_.picks()) return true;
    return filling_.stands_alone(best.row) && (Way::kIsFixed || way_.is_final(best.row));
  }

  bool is_possible(std::uint32_t row) {
    if (!filling_.may_take(row)) return false;
    const std::uint32_t obstacle = way_.obstacle(row);
    if (obstacle != kNoRow) filling_.refuse(row, RefusalReason::redundant, obstacle);
    return obstacle == kNoRow;
  }

  void take(std::uint32_t row) {
    filling_.take(row);
    way_.add(row);
  }

  void try_best(Candidate best) {
    if (filling_.is_taken(best.row)) return;
    if (!is_up_to_date(best)) {
      if (!filling_.may_take(best.row) || !filling_.is_coherent(best.row)) return;
      heap_.push({mean_gain(best.row), best.row, filling_.picks()});
      if (++late_ > std::max(kFewLate, heap_.size() / 16)) bring_up_to_date();
      return;
    }
    late_ = 0;
    if (!is_possible(best.row) || !filling_.is_coherent(best.row)) return;
    const std::vector<std::uint32_t> unit = filling_.unit();
    for (const std::uint32_t row : unit) {
      if (row != best.row && !is_possible(row)) return;
    }
    for (const std::uint32_t row : unit) take(row);
    for (const std::uint32_t row : unit) {
      filling_.for_each_dependent(row, [&](std::uint32_t other) { heap_.push(candidate(other)); });
    }
  }

  /// All gains but those of rows that need others.
  void bring_up_to_date() {
    late_ = 0;
    heap_.renew([this](Candidate& candidate) {
      if (candidate.seen == filling_.picks() || !filling_.stands_alone(candidate.row)) return;
      candidate = {quantised(way_.gain(candidate.row)), candidate.row, filling_.picks()};
    });
  }

  Way& way_;
  Filling& filling_;
  Heap<Way> heap_;
  std::size_t late_ = 0;  // gains brought up to date since the last that was
};

template <WayToChoose Way>
void fill_tiers(Way& way, Filling& filling) {
  LazyGreedy<Way> greedy{way, filling};
  if (filling.features().rows() == 0) return;
  for (const Tier tier : kTiers) greedy.fill(tier);
}

/// As nutgraf::select(), with what the sentences need: it looks at no words but for selectors that read them.
Selection select(const Selector& selector, const Budget& budget, Coherence coherence, std::string_view text,
                 const Document& document, const Features& features, const Ranking& ranking, Bonds bonds);

/// Whether it looks at the words of rows.
bool reads_words(const Selector& selector);

void fill_by(const Top& top, Filling& filling);
void fill_by(const Mmr& mmr, Filling& filling);
void fill_by(const SumBasic& sum_basic, Filling& filling);
void fill_by(const Kl& kl, Filling& filling);
void fill_by(const Coverage& coverage, Filling& filling);
void fill_by(const Bigrams& bigrams, Filling& filling);
void fill_by(const GreedyCentroid& greedy_centroid, Filling& filling);

}  // namespace nutgraf
