// The summary as one vector, next to the centroid of the text.
#include "checkpoint.hpp"
#include "filling.hpp"
#include "row_sum.hpp"

namespace nutgraf {
namespace {

/// Picks from a pool of the rows that are left, those nearest to the centroid alone. The gains of this way rise and
/// fall with every pick, so each makes all of the pool anew; that is what bounds the work. A row that is refused changes
/// no gain, and however many are, each costs no more than a place in the heap.
class CentroidGreedy {
 public:
  CentroidGreedy(const GreedyCentroid& options, Filling& filling)
      : filling_{filling},
        features_{filling.features()},
        most_{static_cast<std::size_t>(options.pool)},
        centroid_(features_.terms()),
        picked_(features_.terms()) {
    for (std::uint32_t row = 0; row < features_.rows(); ++row) {
      checkpoint_at(row);
      add_to(centroid_, row);
    }
  }

  void fill(Tier tier) {
    fill_queue(tier);
    pool_.clear();
    while (!filling_.is_full()) {
      while (pool_.size() < most_ && next_ < queue_.size()) push(queue_[next_++]);
      if (pool_.empty()) break;
      std::pop_heap(pool_.begin(), pool_.end());
      const std::uint32_t row = pool_.back().row;
      pool_.pop_back();
      try_row(row);
    }
    for (const std::uint32_t row : filling_.take_deferred()) {
      if (filling_.has_room_for_deferred() && !filling_.is_taken(row) && filling_.may_take(row)) take(row);
    }
  }

 private:
  template <class Visit>
  void for_each_weight(std::uint32_t row, const Visit& visit) const {
    for_each_entry(features_, row, [&](std::size_t term, double tf) {
      visit(term, features_.row_scale[row] * tf * features_.idf[term]);
    });
  }

  void add_to(std::vector<double>& vector, std::uint32_t row) const {
    for_each_weight(row, [&](std::size_t term, double weight) { vector[term] += weight; });
  }

  /// The cosine of the picks and this row with the centroid, times the centroid's length.
  double gain(std::uint32_t row) const {
    double with_centroid = along_, squares = squares_;
    checkpoint(features_.term_frequency.row_size(row));
    for_each_weight(row, [&](std::size_t term, double weight) {
      with_centroid += weight * centroid_[term];
      squares += weight * (2 * picked_[term] + weight);
    });
    return squares > 0 ? with_centroid / std::sqrt(squares) : 0;
  }

  double mean_gain(std::uint32_t row) {
    if (filling_.stands_alone(row) || !filling_.plan(row)) return quantised(gain(row));
    double total = 0;
    for (const std::uint32_t other : filling_.unit()) total += gain(other);
    return quantised(total / static_cast<double>(filling_.unit().size()));
  }

  void fill_queue(Tier tier) {
    queue_ = filling_.rows_of(tier);
    next_ = 0;
    std::vector<double> gains(features_.rows());
    for (const std::uint32_t row : queue_) gains[row] = mean_gain(row);
    std::stable_sort(queue_.begin(), queue_.end(),
                     Stoppable{[&](std::uint32_t a, std::uint32_t b) { return gains[a] > gains[b]; }});
  }

  void push(std::uint32_t row) {
    checkpoint(32);
    pool_.push_back({mean_gain(row), row, filling_.picks()});
    std::push_heap(pool_.begin(), pool_.end());
  }

  void bring_up_to_date() {
    for (Candidate& candidate : pool_) candidate.gain = mean_gain(candidate.row);
    std::make_heap(pool_.begin(), pool_.end());
  }

  void try_row(std::uint32_t row) {
    if (filling_.is_taken(row) || !filling_.may_take(row) || !filling_.is_coherent(row)) return;
    const std::vector<std::uint32_t> unit = filling_.unit();
    for (const std::uint32_t other : unit) take(other);
    bring_up_to_date();
    for (const std::uint32_t other : unit) {
      filling_.for_each_dependent(other, [&](std::uint32_t freed) {
        const auto is_it = [freed](const Candidate& candidate) { return candidate.row == freed; };
        if (std::none_of(pool_.begin(), pool_.end(), is_it)) push(freed);
      });
    }
  }

  void take(std::uint32_t row) {
    filling_.take(row);
    for_each_weight(row, [&](std::size_t term, double weight) {
      along_ += weight * centroid_[term];
      squares_ += weight * (2 * picked_[term] + weight);
    });
    add_to(picked_, row);
  }

  Filling& filling_;
  const Features& features_;
  std::size_t most_;              // rows of the pool
  std::vector<double> centroid_;  // (terms)
  std::vector<double> picked_;    // (terms): sum of the picks
  double along_ = 0;              // product of the two
  double squares_ = 0;            // squared length of picked_
  std::vector<std::uint32_t> queue_;
  std::vector<Candidate> pool_;  // a heap
  std::size_t next_ = 0;         // of the queue
};

}  // namespace

void fill_by(const GreedyCentroid& greedy_centroid, Filling& filling) {
  CentroidGreedy greedy{greedy_centroid, filling};
  for (const Tier tier : kTiers) greedy.fill(tier);
}

}  // namespace nutgraf
