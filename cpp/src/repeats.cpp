#include "repeats.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

#include "checkpoint.hpp"
#include "hash.hpp"
#include "row_sum.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kFewTerms = 4;
constexpr std::size_t kMostCompared = 64;    // first rows, for one row
constexpr std::size_t kMostLookedAt = 1024;  // postings, for one row
constexpr double kRounding = 1e-9;
constexpr std::uint32_t kNobody = static_cast<std::uint32_t>(-1);

/// Rows by their bytes, in one piece: the nodes of a map would take long to be given back when a call is ended.
class RowsByBytes {
 public:
  RowsByBytes(std::string_view text, const Document& document, const Features& features)
      : text_{text},
        document_{document},
        features_{features},
        slots_(std::bit_ceil(2 * features.rows() + 1), kNobody) {}

  /// The first row with the bytes of `row`, which is itself if it is new.
  std::uint32_t first_like(std::uint32_t row) {
    const std::string_view own = bytes(row);
    for (std::size_t slot = hash_bytes(own, seed_);; ++slot) {
      std::uint32_t& known = slots_[slot & (slots_.size() - 1)];
      if (known == kNobody) known = row;
      if (known == row || bytes(known) == own) return known;
    }
  }

 private:
  std::string_view bytes(std::uint32_t row) const {
    return slice(text_, document_.sentences[features_.sentence[row]].span);
  }

  std::string_view text_;
  const Document& document_;
  const Features& features_;
  std::uint64_t seed_ = hash_seed();
  std::vector<std::uint32_t> slots_;
};

/// The first rows by the terms at the head of each: the rarest ones, so many that the rest of the row is no longer than
/// the bound. Two rows whose cosine exceeds it share a term of their heads (Bayardo, Ma and Srikant 2007, section 3).
class FirstRows {
 public:
  FirstRows(const Features& features, double bound)
      : features_{features},
        bound_{bound},
        postings_(features.terms()),
        spread_(features.terms()),
        compared_(features.rows(), kNobody) {}

  /// The first row nearest to the front of the text that says nearly the same as `row`, among those compared.
  std::optional<std::uint32_t> find(std::uint32_t row) {
    read(row);
    for (const UnitEntry& entry : entries_) spread_[entry.term] = entry.weight;
    std::optional<std::uint32_t> found;
    std::size_t compared = 0, looked_at = 0;
    for (std::size_t i = 0; i < head_ && looked_at < kMostLookedAt && compared < kMostCompared; ++i) {
      for (const std::uint32_t first : postings_[entries_[i].term]) {
        if (++looked_at > kMostLookedAt) break;
        if (compared_[first] == row || !is_of_like_size(row, first)) continue;
        compared_[first] = row;
        if (++compared > kMostCompared) break;
        if (cosine_with(features_, first, spread_) > bound_ + kRounding && (!found || first < *found)) found = first;
      }
    }
    for (const UnitEntry& entry : entries_) spread_[entry.term] = 0;
    return found;
  }

  void add(std::uint32_t row) {
    read(row);
    for (std::size_t i = 0; i < head_; ++i) postings_[entries_[i].term].push_back(row);
  }

 private:
  std::size_t size_of(std::uint32_t row) const { return features_.term_frequency.row_size(row); }

  bool is_of_like_size(std::uint32_t a, std::uint32_t b) const {
    return size_of(a) <= 2 * size_of(b) && size_of(b) <= 2 * size_of(a);
  }

  /// The row at length 1, rarest terms first, and how many of them are its head.
  void read(std::uint32_t row) {
    read_unit_row(features_, row, entries_);
    const std::vector<std::uint32_t>& frequency = features_.document_frequency;
    std::sort(entries_.begin(), entries_.end(), [&](const UnitEntry& a, const UnitEntry& b) {
      return frequency[a.term] != frequency[b.term] ? frequency[a.term] < frequency[b.term] : a.term < b.term;
    });
    double rest = 1;  // squared length of the entries behind the head
    for (head_ = 0; head_ < entries_.size() && rest > bound_ * bound_ - kRounding; ++head_) {
      rest -= entries_[head_].weight * entries_[head_].weight;
    }
  }

  const Features& features_;
  double bound_;
  std::vector<std::vector<std::uint32_t>> postings_;  // (terms): first rows, ascending
  std::vector<double> spread_;                        // (terms): 0 between calls
  std::vector<std::uint32_t> compared_;               // (rows): by which row last
  std::vector<UnitEntry> entries_;
  std::size_t head_ = 0;
};

}  // namespace

std::vector<std::uint32_t> find_repeats(std::string_view text, const Document& document, const Features& features,
                                        double bound) {
  std::vector<std::uint32_t> first(features.rows());
  RowsByBytes by_bytes{text, document, features};
  FirstRows first_rows{features, bound};
  for (std::uint32_t row = 0; row < features.rows(); ++row) {
    checkpoint_at(row);
    const std::uint32_t known = by_bytes.first_like(row);
    first[row] = known == row ? row : first[known];
    if (known != row || features.term_frequency.row_size(row) < kFewTerms) continue;
    if (const auto found = first_rows.find(row)) {
      first[row] = *found;
    } else {
      first_rows.add(row);
    }
  }
  return first;
}

}  // namespace nutgraf
