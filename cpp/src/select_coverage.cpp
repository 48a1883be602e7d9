// Selectors that cover as much of the text as they can: its words, or its pairs of words.
#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "filling.hpp"

namespace nutgraf {
namespace {

constexpr double kLeastCost = 1e-9;  // what costs nothing counts as this

/// cost^exponent for each row.
std::vector<double> powers_of_costs(const Filling& filling, double exponent) {
  std::vector<double> powers(filling.features().rows());
  for (std::size_t row = 0; row < powers.size(); ++row) {
    checkpoint_at(row);
    powers[row] = exponential(exponent * natural_log(std::max(filling.cost(row), kLeastCost)));
  }
  return powers;
}

/// The scores made non-negative and of sum 1.
std::vector<double> shares_of(const std::vector<double>& scores) {
  std::vector<double> shares(scores);
  if (shares.empty()) return shares;
  const double least = *std::min_element(shares.begin(), shares.end());
  for (double& share : shares) share -= least;
  const double total = sum(shares);
  for (double& share : shares) share = total > 0 ? share / total : 0;
  return shares;
}

/// Worth of a set: (1 - b) · Σ_t idf_t g(count_t) / (the same of the whole text) + b · (its share of the scores).
class CoverageWay {
 public:
  static constexpr bool kIsFixed = false;

  CoverageWay(const Coverage& coverage, const Filling& filling)
      : coverage_{coverage},
        features_{filling.features()},
        powers_{powers_of_costs(filling, coverage.cost_exponent)},
        shares_{shares_of(filling.scores())},
        counts_(features_.terms()) {
    std::vector<double> all(features_.terms());
    const SparseRows& tf = features_.term_frequency;
    for (std::size_t k = 0; k < tf.value.size(); ++k) {
      checkpoint_at(k);
      all[static_cast<std::size_t>(tf.column[k])] += tf.value[k];
    }
    for (std::size_t term = 0; term < all.size(); ++term) whole_ += features_.idf[term] * worth_of(all[term]);
  }

  double gain(std::uint32_t row) const { return worth_added(row) / powers_[row]; }
  bool is_final(std::uint32_t) const { return false; }
  std::uint32_t obstacle(std::uint32_t) const { return kNoRow; }
  void add(std::uint32_t row) {
    worth_ += worth_added(row);
    const SparseRows& tf = features_.term_frequency;
    for (auto k = begin_of(row); k < begin_of(row + 1); ++k)
      counts_[static_cast<std::size_t>(tf.column[k])] += tf.value[k];
  }

  double worth() const { return worth_; }
  double worth_added(std::uint32_t row) const {
    const SparseRows& tf = features_.term_frequency;
    double added = 0;
    for (auto k = begin_of(row); k < begin_of(row + 1); ++k) {
      const auto term = static_cast<std::size_t>(tf.column[k]);
      added += features_.idf[term] * (worth_of(counts_[term] + tf.value[k]) - worth_of(counts_[term]));
    }
    const double covered = whole_ > 0 ? added / whole_ : 0;
    return (1 - coverage_.scores) * covered + coverage_.scores * shares_[row];
  }

 private:
  std::size_t begin_of(std::uint32_t row) const {
    return static_cast<std::size_t>(features_.term_frequency.row_begin[row]);
  }
  double worth_of(double count) const {
    return coverage_.concave == Concave::sqrt ? std::sqrt(count) : std::min(count, 1.0);
  }

  const Coverage& coverage_;
  const Features& features_;
  std::vector<double> powers_;  // (rows)
  std::vector<double> shares_;  // (rows): of the scores
  std::vector<double> counts_;  // (terms): in the picks
  double whole_ = 0;            // worth of the words of the text
  double worth_ = 0;            // of the picks
};

/// A pair of terms with only stop words between them.
using Pair = std::uint64_t;

/// The pairs of each row, each once, as indices into weights.
struct PairRows {
  std::vector<std::size_t> row_begin{0};  // (rows + 1)
  std::vector<std::uint32_t> pair;
  std::vector<double> weight;  // (pairs): sentences that hold it; 0 for too few

  PairRows(const Document& document, const Features& features, int min_sentences) {
    std::vector<Pair> all;
    std::vector<std::size_t> begin{0};
    for (const std::uint32_t sentence : features.sentence) {
      checkpoint(document.sentences[sentence].span.size());
      append_pairs(document, document.sentences[sentence], all);
      std::sort(all.begin() + static_cast<std::ptrdiff_t>(begin.back()), all.end());
      all.erase(std::unique(all.begin() + static_cast<std::ptrdiff_t>(begin.back()), all.end()), all.end());
      begin.push_back(all.size());
    }
    std::vector<Pair> known(all);
    std::sort(known.begin(), known.end(), Stoppable{std::less<Pair>{}});
    known.erase(std::unique(known.begin(), known.end()), known.end());
    weight.resize(known.size());
    for (const Pair value : all) {
      checkpoint(32);
      pair.push_back(static_cast<std::uint32_t>(std::lower_bound(known.begin(), known.end(), value) - known.begin()));
      ++weight[pair.back()];
    }
    for (double& count : weight) count = count >= min_sentences ? count : 0;
    row_begin = std::move(begin);
  }

 private:
  static void append_pairs(const Document& document, const Sentence& sentence, std::vector<Pair>& pairs) {
    TermId before = kNoTerm;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const TermId term = document.tokens[i].term;
      if (term == kNoTerm) continue;
      if (before != kNoTerm) pairs.push_back((Pair{before} << 32U) | term);
      before = term;
    }
  }
};

class BigramsWay {
 public:
  static constexpr bool kIsFixed = false;

  BigramsWay(const Bigrams& bigrams, const Filling& filling)
      : pairs_{filling.document(), filling.features(), bigrams.min_sentences},
        powers_{powers_of_costs(filling, bigrams.cost_exponent)},
        whole_{std::max(sum(pairs_.weight), 1.0)} {}

  double gain(std::uint32_t row) const {
    double added = 0;
    for (std::size_t k = pairs_.row_begin[row]; k < pairs_.row_begin[row + 1]; ++k)
      added += pairs_.weight[pairs_.pair[k]];
    return added / whole_ / powers_[row];
  }
  bool is_final(std::uint32_t) const { return false; }
  std::uint32_t obstacle(std::uint32_t) const { return kNoRow; }
  void add(std::uint32_t row) {
    for (std::size_t k = pairs_.row_begin[row]; k < pairs_.row_begin[row + 1]; ++k) pairs_.weight[pairs_.pair[k]] = 0;
  }

 private:
  PairRows pairs_;  // a pair that is covered weighs nothing
  std::vector<double> powers_;
  double whole_;
};

}  // namespace

void fill_by(const Coverage& coverage, Filling& filling) {
  CoverageWay way{coverage, filling};
  std::uint32_t best = kNoRow;
  double most = 0;  // quantised worth of the best sentence alone
  for (std::uint32_t row = 0; row < filling.features().rows(); ++row) {
    checkpoint_at(row);
    const double worth = filling.fits_alone(row) ? quantised(way.worth_added(row)) : 0;
    if (worth <= most) continue;
    most = worth;
    best = row;
  }
  fill_tiers(way, filling);
  if (best != kNoRow && most > quantised(way.worth())) filling.take_only(best);
}

void fill_by(const Bigrams& bigrams, Filling& filling) {
  BigramsWay way{bigrams, filling};
  fill_tiers(way, filling);
}

}  // namespace nutgraf
