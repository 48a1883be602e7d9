// Selectors that compare how often words are said in the text and in the summary.
#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "filling.hpp"

namespace nutgraf {
namespace {

/// Calls visit(term, count) for the terms of a row.
template <class Visit>
void for_each_term(const Features& features, std::uint32_t row, const Visit& visit) {
  const SparseRows& tf = features.term_frequency;
  for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < static_cast<std::size_t>(tf.row_begin[row + 1]); ++k) {
    visit(static_cast<std::size_t>(tf.column[k]), tf.value[k]);
  }
}

/// (terms): each term's share of all that is said; 0 for a term of no row.
std::vector<double> probabilities(const Features& features) {
  std::vector<double> share(features.terms());
  double total = 0;
  for (std::uint32_t row = 0; row < features.rows(); ++row) {
    checkpoint_at(row);
    for_each_term(features, row, [&](std::size_t term, double count) {
      share[term] += count;
      total += count;
    });
  }
  for (double& value : share) value = total > 0 ? value / total : 0;
  return share;
}

class SumBasicWay {
 public:
  static constexpr bool kIsFixed = false;

  explicit SumBasicWay(const Filling& filling)
      : features_{filling.features()}, probability_{probabilities(features_)} {}

  /// The mean probability of the row's words.
  double gain(std::uint32_t row) const {
    double sum = 0, words = 0;
    for_each_term(features_, row, [&](std::size_t term, double count) {
      sum += count * probability_[term];
      words += count;
    });
    return words > 0 ? sum / words : 0;
  }
  bool is_final(std::uint32_t) const { return false; }
  std::uint32_t obstacle(std::uint32_t) const { return kNoRow; }
  void add(std::uint32_t row) {
    for_each_term(features_, row, [&](std::size_t term, double) { probability_[term] *= probability_[term]; });
  }

 private:
  const Features& features_;
  std::vector<double> probability_;  // (terms): what is left of it
};

/// Divergence is the sum of p ln(p / q), q = (count in the summary + smoothing) / (words of it + smoothing · terms).
/// What a row takes off is a sum over its terms, which falls with every pick, less a toll for its length alone.
class KlWay {
 public:
  static constexpr bool kIsFixed = false;

  KlWay(const Kl& kl, const Filling& filling)
      : features_{filling.features()},
        probability_{probabilities(features_)},
        said_(features_.terms(), kl.smoothing),
        gain_of_one_(features_.terms()),
        words_said_{kl.smoothing * static_cast<double>(features_.terms())},
        class_(features_.rows()) {
    std::map<double, std::uint32_t> classes;  // by the number of words
    for (std::uint32_t row = 0; row < features_.rows(); ++row) {
      checkpoint_at(row);
      classes[words_of(row)] = 0;
    }
    for (auto& [words, index] : classes) {
      index = static_cast<std::uint32_t>(words_.size());
      words_.push_back(words);
    }
    for (std::uint32_t row = 0; row < features_.rows(); ++row) {
      checkpoint_at(row);
      class_[row] = classes[words_of(row)];
    }
    tolls_.resize(words_.size());
    work_out_tolls();
    for (std::size_t term = 0; term < said_.size(); ++term) gain_of_one_[term] = gain_of(term, 1);
  }

  double gain(std::uint32_t row) const {
    double gain = 0;
    for_each_term(features_, row, [&](std::size_t term, double count) {
      gain += count == 1 ? gain_of_one_[term] : gain_of(term, count);
    });
    return gain;
  }
  bool is_final(std::uint32_t) const { return false; }
  std::uint32_t obstacle(std::uint32_t) const { return kNoRow; }
  void add(std::uint32_t row) {
    for_each_term(features_, row, [&](std::size_t term, double count) {
      said_[term] += count;
      gain_of_one_[term] = gain_of(term, 1);
    });
    words_said_ += words_of(row);
    work_out_tolls();
  }

  std::size_t classes() const { return words_.size(); }
  std::size_t class_of(std::uint32_t row) const { return class_[row]; }
  double toll(std::size_t index) const { return tolls_[index]; }

 private:
  double gain_of(std::size_t term, double count) const {
    return probability_[term] * natural_log((said_[term] + count) / said_[term]);
  }

  void work_out_tolls() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      tolls_[i] = words_[i] > 0 ? quantised(natural_log((words_said_ + words_[i]) / words_said_)) : 0;
    }
  }

  double words_of(std::uint32_t row) const {
    double words = 0;
    for_each_term(features_, row, [&](std::size_t, double count) { words += count; });
    return words;
  }

  const Features& features_;
  std::vector<double> probability_;   // (terms): in the text
  std::vector<double> said_;          // (terms): count in the summary + smoothing
  std::vector<double> gain_of_one_;   // (terms): of a sentence that says it once, as nearly all do
  double words_said_;                 // sum of said_
  std::vector<double> words_;         // (classes)
  std::vector<double> tolls_;         // (classes): as of the last pick
  std::vector<std::uint32_t> class_;  // (rows)
};

}  // namespace

void fill_by(const SumBasic&, Filling& filling) {
  SumBasicWay way{filling};
  fill_tiers(way, filling);
}

void fill_by(const Kl& kl, Filling& filling) {
  KlWay way{kl, filling};
  fill_tiers(way, filling);
}

}  // namespace nutgraf
