// What has been picked, by term.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <nutgraf/features.hpp>

#include "checkpoint.hpp"
#include "coherence.hpp"
#include "row_sum.hpp"

namespace nutgraf {

/// The picks so far by term, to find those similar to a candidate without trying each. Similarity is the cosine,
/// whatever the norm of the rows.
class PickIndex {
 public:
  explicit PickIndex(const Features& features)
      : features_{features}, newest_(features.terms(), kNone), spread_(features.terms()) {}

  std::size_t size() const { return picks_.size(); }

  void add(std::size_t row) {
    unit_row(row);
    add_entries(row, entries_.size());
  }

  /// The same for a row that is asked of by exceeding() alone, with the same bound.
  void add_head(std::size_t row, double bound) {
    const Head head = read_head(row, bound);
    add_entries(row, head.size);
    rests_.push_back(head.rest);
  }

  double largest_similarity(std::size_t row) {
    for (const UnitEntry& entry : unit_row(row)) multiply(entry);
    double largest = 0;
    for (const std::size_t pick : touched_) largest = std::max(largest, products_[pick]);
    forget_products();
    return largest;
  }

  /// The row of a pick that was added by its head, and whose similarity exceeds `bound`, or kNoRow. Where the rarest term
  /// that two rows share is not in the heads of both, what they share is no longer in one of them than the bound; so the
  /// long lists of the common terms are neither walked nor made (prefix filtering: Bayardo, Ma and Srikant 2007, section
  /// 3). Behind the terms of both heads they share no more than the longer rest; where that is too little, the cosine is
  /// not worked out. A cosine within 2^-40 of the bound does not exceed it.
  std::uint32_t exceeding(std::size_t row, double bound) {
    const Head head = read_head(row, bound);
    for (std::size_t i = 0; i < head.size; ++i) multiply(entries_[i]);
    for (const UnitEntry& entry : entries_) spread_[entry.term] = entry.weight;
    const auto found = std::find_if(touched_.begin(), touched_.end(), [&](std::size_t pick) {
      checkpoint(8);
      if (products_[pick] + std::max(head.rest, rests_[pick]) <= bound) return false;
      return cosine_with(features_, picks_[pick], spread_) > bound + 0x1p-40;
    });
    const std::uint32_t pick = found == touched_.end() ? kNoRow : static_cast<std::uint32_t>(picks_[*found]);
    for (const UnitEntry& entry : entries_) spread_[entry.term] = 0;
    forget_products();
    return pick;
  }

 private:
  static constexpr std::uint32_t kNone = static_cast<std::uint32_t>(-1);  // there are fewer non-zeros
  static constexpr double kRest = 0.8;  // of the bound: longer heads meet more picks, and tell more of them apart

  struct Posting {
    std::uint32_t pick;
    std::uint32_t next;  // posting of the same term, or kNone
    double weight;
  };

  /// The row at length 1. Valid until the next call.
  std::vector<UnitEntry>& unit_row(std::size_t row) {
    read_unit_row(features_, row, entries_);
    return entries_;
  }

  struct Head {
    std::size_t size = 0;
    double rest = 1;  // length of what follows
  };

  /// Reads the row at length 1 with its rarest terms first. Its head is followed by less than `bound` of its length.
  Head read_head(std::size_t row, double bound) {
    unit_row(row);
    std::sort(entries_.begin(), entries_.end(), [&](const UnitEntry& a, const UnitEntry& b) {
      const auto frequency = [&](const UnitEntry& e) { return features_.document_frequency[e.term]; };
      return frequency(a) != frequency(b) ? frequency(a) < frequency(b) : a.term < b.term;
    });
    double rest = 1;  // squared length of what follows
    std::size_t head = 0;
    const double most = kRest * bound;
    for (; head < entries_.size() && rest > most * most; ++head) {
      rest -= entries_[head].weight * entries_[head].weight;
    }
    return {head, std::sqrt(std::max(rest, 0.0))};
  }

  /// Adds the pick to the lists of the first `count` terms that were read.
  void add_entries(std::size_t row, std::size_t count) {
    const std::size_t needed = postings_.size() + count;
    if (needed > postings_.capacity()) postings_.reserve(std::max(needed, postings_.capacity() * 3 / 2));
    for (std::size_t i = 0; i < count; ++i) {
      const UnitEntry& entry = entries_[i];
      postings_.push_back({static_cast<std::uint32_t>(picks_.size()), newest_[entry.term], entry.weight});
      newest_[entry.term] = static_cast<std::uint32_t>(postings_.size() - 1);
    }
    picks_.push_back(row);
    products_.push_back(0);
  }

  void multiply(const UnitEntry& entry) {
    std::size_t met = 0;
    for (std::size_t at = newest_[entry.term]; at != kNone; at = postings_[at].next) {
      checkpoint_at(++met);
      double& product = products_[postings_[at].pick];
      if (product == 0) touched_.push_back(postings_[at].pick);
      product += entry.weight * postings_[at].weight;
    }
  }

  void forget_products() {
    for (const std::size_t pick : touched_) products_[pick] = 0;
    touched_.clear();
  }

  const Features& features_;
  std::vector<std::size_t> picks_;     // their rows
  std::vector<std::uint32_t> newest_;  // (terms): newest posting
  std::vector<Posting> postings_;
  std::vector<double> rests_;     // (picks added by their heads): length of what follows
  std::vector<double> products_;  // (picks): 0 between calls
  std::vector<std::size_t> touched_;
  std::vector<UnitEntry> entries_;
  std::vector<double> spread_;  // (terms): 0 between calls
};

}  // namespace nutgraf
