#include "query.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include <nutgraf/unicode.hpp>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "row_sum.hpp"

namespace nutgraf {
namespace {

constexpr double kSaturation = 1.2, kLengthShare = 0.75;  // k1 and b of BM25
constexpr int kReach = 3;                                 // rows on either side that count too
constexpr std::size_t kFeedbackRows = 8, kFeedbackTerms = 8;
constexpr double kFeedbackWeight = 0.3;

/// BM25 of the rows with a vector over the terms.
class Bm25 {
 public:
  explicit Bm25(const Features& features) : features_{features}, idf_(features.terms()) {
    const auto n = static_cast<double>(features.rows());
    for (std::size_t term = 0; term < idf_.size(); ++term) {
      checkpoint_at(term);
      const double df = features.document_frequency[term];
      idf_[term] = natural_log(1 + (n - df + 0.5) / (df + 0.5));
    }
    const double words = sum(features.term_frequency.value);
    mean_length_ = n > 0 && words > 0 ? words / n : 1;
  }

  std::vector<double> multiply(const std::vector<double>& query) const {
    const SparseRows& tf = features_.term_frequency;
    std::vector<double> scores(features_.rows());
    for (std::size_t row = 0; row < scores.size(); ++row) {
      const auto begin = static_cast<std::size_t>(tf.row_begin[row]);
      const auto end = static_cast<std::size_t>(tf.row_begin[row + 1]);
      double length = 0;
      checkpoint_at(row);
      for (std::size_t k = begin; k < end; ++k) length += tf.value[k];
      const double damping = kSaturation * (1 - kLengthShare + kLengthShare * length / mean_length_);
      for (std::size_t k = begin; k < end; ++k) {
        const auto term = static_cast<std::size_t>(tf.column[k]);
        scores[row] += query[term] * idf_[term] * tf.value[k] * (kSaturation + 1) / (tf.value[k] + damping);
      }
    }
    return scores;
  }

 private:
  const Features& features_;
  std::vector<double> idf_;
  double mean_length_;
};

/// Each row with its neighbours in the same text.
std::vector<double> smoothed(const Measured& measured, const std::vector<double>& values, int reach) {
  std::vector<double> result(values.size());
  for (const RowRange rows : measured.sources) {
    const auto begin = static_cast<std::ptrdiff_t>(rows.begin), end = static_cast<std::ptrdiff_t>(rows.end);
    for (std::ptrdiff_t row = begin; row < end; ++row) {
      checkpoint_at(static_cast<std::size_t>(row));
      for (std::ptrdiff_t other = std::max(begin, row - reach); other <= std::min(end - 1, row + reach); ++other) {
        result[static_cast<std::size_t>(row)] +=
            std::ldexp(values[static_cast<std::size_t>(other)], -static_cast<int>(std::abs(other - row)));
      }
    }
  }
  return result;
}

/// Places of the largest values, the earlier of equal ones first.
std::vector<std::size_t> places_of_largest(const std::vector<double>& values, std::size_t count) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(count, order.size()));
  std::partial_sort(order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
    return values[a] != values[b] ? values[a] > values[b] : a < b;
  });
  order.erase(end, order.end());
  return order;
}

/// The query's terms, without those that only ask, if others are left.
std::vector<double> query_vector(const Measured& measured) {
  std::vector<double> all(measured.features.terms()), specific = all;
  const std::vector<TermId> asking = known_terms(measured.document.language->asking, measured.document);
  bool is_specific = false;
  for (const TermId term : measured.interest.query) {
    ++all[term];
    if (std::find(asking.begin(), asking.end(), term) != asking.end()) continue;
    ++specific[term];
    is_specific = true;
  }
  return is_specific ? specific : all;
}

/// The terms of the words as fold_into() writes them, with a space around each.
std::string folded_words(std::string_view text) {
  std::string words = " ", folded;
  for (Offset at = 0; at < text.size();) {
    const WordSegment segment = next_segment(text, at);
    const std::string_view word = text.substr(at, segment.end - at);
    checkpoint(word.size());
    at = segment.end;
    if (!segment.is_word || word.size() > 256) continue;
    fold_into(word, folded);
    words.append(folded).append(" ");
  }
  return words;
}

}  // namespace

std::vector<double> relevance(const Measured& measured) {
  if (measured.interest.query.empty()) return std::vector<double>(measured.features.rows());
  const Bm25 bm25{measured.features};
  std::vector<double> query = query_vector(measured);
  std::vector<double> scores = bm25.multiply(query);
  std::vector<double> centre(measured.features.terms());
  for (const std::size_t row : places_of_largest(smoothed(measured, scores, 2), kFeedbackRows)) {
    const double scale = measured.features.row_scale[row];
    for_each_weight(measured.features, row, [&](std::size_t term, double weight) { centre[term] += scale * weight; });
  }
  for (const std::size_t term : places_of_largest(centre, kFeedbackTerms)) {
    if (centre[term] > 0) query[term] += kFeedbackWeight;
  }
  return smoothed(measured, bm25.multiply(query), kReach);
}

std::vector<double> named_speakers(const Measured& measured) {
  std::vector<double> named(measured.features.rows());
  if (measured.interest.query_text.empty()) return named;
  const std::string query = folded_words(measured.interest.query_text);
  for (std::size_t row = 0; row < named.size(); ++row) {
    checkpoint_at(row);
    const Block& block = measured.document.blocks[measured.document.sentences[measured.features.sentence[row]].block];
    if (block.speaker.empty()) continue;
    const std::string speaker = folded_words(slice(measured.text, block.speaker));
    named[row] = speaker.size() > 1 && query.find(speaker) != query.npos ? 1 : 0;
  }
  return named;
}

}  // namespace nutgraf
