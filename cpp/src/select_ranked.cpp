// Selectors that follow the ranking: the best that fit, and maximal marginal relevance.
#include "filling.hpp"
#include "pick_index.hpp"

namespace nutgraf {
namespace {

constexpr double kCopy = 1 - 0x1p-40;  // a cosine that only sentences of the same terms reach

class TopWay {
 public:
  static constexpr bool kIsFixed = true;

  TopWay(const Top& top, const Filling& filling) : top_{top}, filling_{filling}, picked_{filling.features()} {}

  double gain(std::uint32_t row) const { return filling_.scores()[row]; }
  bool is_final(std::uint32_t) const { return true; }
  std::uint32_t obstacle(std::uint32_t row) { return picked_.exceeding(row, top_.max_similarity); }
  void add(std::uint32_t row) { picked_.add_head(row, top_.max_similarity); }

 private:
  const Top& top_;
  const Filling& filling_;
  PickIndex picked_;
};

class MmrWay {
 public:
  static constexpr bool kIsFixed = false;

  MmrWay(const Mmr& mmr, const Filling& filling)
      : relevance_{mmr.relevance},
        relevant_{filling.scores()},
        redundancy_(filling.scores().size()),
        picked_{filling.features()} {
    if (relevant_.empty()) return;
    const auto [low, high] = std::minmax_element(relevant_.begin(), relevant_.end());
    const double least = *low, range = *high - *low;
    for (double& part : relevant_) part = range > 0 ? relevance_ * ((part - least) / range) : 0;
  }

  double gain(std::uint32_t row) {
    if (redundancy_[row] < kCopy) redundancy_[row] = picked_.largest_similarity(row);
    return relevant_[row] - (1 - relevance_) * redundancy_[row];
  }
  bool is_final(std::uint32_t row) const { return redundancy_[row] >= kCopy; }
  std::uint32_t obstacle(std::uint32_t) const { return kNoRow; }
  void add(std::uint32_t row) {
    if (redundancy_[row] < kCopy) picked_.add(row);  // a copy changes no later maximum
  }

 private:
  double relevance_;
  std::vector<double> relevant_;    // (rows): the relevance part of each gain
  std::vector<double> redundancy_;  // (rows): largest similarity to a pick, as far as it is known
  PickIndex picked_;
};

}  // namespace

void fill_by(const Top& top, Filling& filling) {
  TopWay way{top, filling};
  fill_tiers(way, filling);
}

void fill_by(const Mmr& mmr, Filling& filling) {
  MmrWay way{mmr, filling};
  fill_tiers(way, filling);
}

}  // namespace nutgraf
