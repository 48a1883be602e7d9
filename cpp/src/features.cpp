#include <nutgraf/features.hpp>

#include <algorithm>
#include <functional>
#include <limits>
#include <string>
#include <utility>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "counted.hpp"
#include "rounding.hpp"
#include "sparse.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kMostNonZeros = std::numeric_limits<std::int32_t>::max();

/// Appends the rows of a matrix.
class RowCounter {
 public:
  RowCounter(std::size_t terms, std::size_t tokens, CountedTerms& counted)
      : rows_{counted.features.term_frequency},
        document_frequency_{counted.features.document_frequency},
        repeats_{counted.repeats},
        place_(terms) {
    rows_.column.reserve(tokens);
    document_frequency_.assign(terms, 0);
  }

  /// The distinct terms of `tokens`, with their counts.
  void append(std::span<const Token> tokens) {
    const std::size_t begin = rows_.column.size();
    rows_.column.resize(begin + tokens.size());
    auto end = static_cast<std::uint32_t>(begin);
    repeated_.clear();
    for (const Token& token : tokens) {
      if (token.term == kNoTerm) continue;
      std::uint32_t& behind = place_[token.term];
      if (behind > begin) {
        repeated_.push_back(behind - 1);
        continue;
      }
      rows_.column[end] = static_cast<std::int32_t>(token.term);
      behind = ++end;
      ++document_frequency_[token.term];
    }
    rows_.column.resize(end);
    if (end > kMostNonZeros) {
      throw LimitError("the text has more than " + std::to_string(kMostNonZeros) + " pairs of sentence and term");
    }
    rows_.row_begin.push_back(static_cast<std::int32_t>(end));
    if (!repeated_.empty()) count_repeats();
  }

 private:
  void count_repeats() {
    std::sort(repeated_.begin(), repeated_.end(), Stoppable{std::less<>{}});
    for (std::size_t i = 0; i < repeated_.size(); ++i) {
      if (i == 0 || repeated_[i] != repeated_[i - 1]) repeats_.push_back({repeated_[i], 1});
      ++repeats_.back().count;
    }
  }

  SparseRows& rows_;
  std::vector<std::uint32_t>& document_frequency_;
  std::vector<CountedTerms::Repeat>& repeats_;
  std::vector<std::uint32_t> place_;     // (terms): behind which entry of the rows the last one of the term stands
  std::vector<std::uint32_t> repeated_;  // in the row: entries whose term came again, each time
};

double inverse_document_frequency(double rows, double frequency, const Weighting& weighting) {
  if (frequency == 0) return 0;
  if (!weighting.use_idf) return 1;
  const double smooth = weighting.smooth_idf ? 1 : 0;
  return natural_log((rows + smooth) / (frequency + smooth)) + 1;
}

double background_idf(const Corpus& corpus, std::string_view term, const Weighting& weighting) {
  const double texts = corpus.texts(), frequency = corpus.document_frequency(term);
  if (weighting.smooth_idf) return natural_log((1 + texts) / (1 + frequency)) + 1;
  return natural_log(std::max(texts, 1.0) / std::max(frequency, 1.0)) + 1;
}

void check_reading(const Document& document, const Corpus* corpus) {
  if (corpus == nullptr) return;
  if (document.language->code == corpus->language().code && document.stemmed == corpus->stemmed()) return;
  throw std::invalid_argument("the corpus is of language '" + std::string{corpus->language().code} +
                              "' and the text is read as '" + std::string{document.language->code} +
                              "', or one of them has stems");
}

std::vector<double> inverse_frequencies(const Document& document, const Features& features, const Weighting& weighting,
                                        const Corpus* corpus) {
  std::vector<double> idf, by_frequency;  // of the second, negative where not worked out
  idf.reserve(document.terms.size());
  const auto own_idf = [&](std::uint32_t frequency) {
    if (frequency >= by_frequency.size()) by_frequency.resize(frequency + 1, -1);
    double& known = by_frequency[frequency];
    if (known < 0) known = inverse_document_frequency(static_cast<double>(features.rows()), frequency, weighting);
    return known;
  };
  const bool has_background = corpus != nullptr && weighting.use_idf;
  for (TermId term = 0; term < document.terms.size(); ++term) {
    const std::uint32_t frequency = features.document_frequency[term];
    checkpoint_at(term);
    idf.push_back(has_background && frequency > 0 ? background_idf(*corpus, document.terms[term], weighting)
                                                  : own_idf(frequency));
  }
  return idf;
}

double scale_to_norm(const Features& features, std::size_t row, Norm norm) {
  if (norm == Norm::none) return features.term_frequency.row_size(row) > 0 ? 1 : 0;
  const SparseRows& tf = features.term_frequency;
  double length = 0;
  for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < static_cast<std::size_t>(tf.row_begin[row + 1]); ++k) {
    const double weight = tf.value[k] * features.idf[static_cast<std::size_t>(tf.column[k])];
    length += norm == Norm::l2 ? weight * weight : weight;
  }
  if (length == 0) return 0;
  return 1 / (norm == Norm::l2 ? std::sqrt(length) : length);
}

/// Ranges of rows side by side whose blocks belong together.
template <class Together>
std::vector<RowRange> group_rows(const Document& document, const Features& features, const Together& together) {
  std::vector<RowRange> ranges;
  const Block* last = nullptr;
  for (std::uint32_t row = 0; row < features.rows(); ++row) {
    const Block& block = document.blocks[document.sentences[features.sentence[row]].block];
    if (last == nullptr || !together(*last, block)) ranges.push_back({row, row});
    last = &block;
    ++ranges.back().end;
  }
  return ranges;
}

}  // namespace

CountedTerms count_terms(const Document& document, const Weighting& weighting, const Corpus* corpus) {
  validate(weighting);
  check_reading(document, corpus);
  CountedTerms counted;
  Features& features = counted.features;
  RowCounter counter{document.terms.size(), document.tokens.size(), counted};
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const Sentence& sentence = document.sentences[i];
    checkpoint(sentence.word_count());
    if (!document.is_candidate(document.blocks[sentence.block])) continue;
    features.sentence.push_back(static_cast<std::uint32_t>(i));
    counter.append(document.words_of(sentence));
  }
  features.idf = inverse_frequencies(document, features, weighting, corpus);
  return counted;
}

Features weigh_counts(CountedTerms counted, const Weighting& weighting) {
  Features features = std::move(counted.features);
  SparseRows& tf = features.term_frequency;
  tf.value.assign(tf.column.size(), 1);
  for (const CountedTerms::Repeat& repeat : counted.repeats) tf.value[repeat.entry] = repeat.count;
  if (weighting.sublinear_tf) {
    for (std::size_t k = 0; k < tf.value.size(); ++k) {
      checkpoint_at(k);
      tf.value[k] = 1 + natural_log(tf.value[k]);
    }
  }
  features.row_scale.resize(features.rows());
  for (std::size_t row = 0; row < features.rows(); ++row) {
    checkpoint_at(row);
    features.row_scale[row] = scale_to_norm(features, row, weighting.norm);
  }
  return features;
}

Features vectorize(const Document& document, const Weighting& weighting, const Corpus* corpus) {
  const RoundToNearest rounding;
  return weigh_counts(count_terms(document, weighting, corpus), weighting);
}

std::vector<RowRange> rows_by_source(const Document& document, const Features& features) {
  return group_rows(document, features,
                    [](const Block& one, const Block& other) { return one.source == other.source; });
}

std::vector<RowRange> rows_by_section(const Document& document, const Features& features) {
  return group_rows(document, features, [](const Block& one, const Block& other) {
    return one.source == other.source && one.section == other.section;
  });
}

Features keep_rows(const Features& features, std::span<const std::uint32_t> rows) {
  Features kept;
  kept.document_frequency = features.document_frequency;
  kept.idf = features.idf;
  const SparseRows& all = features.term_frequency;
  SparseRows& tf = kept.term_frequency;
  for (const std::uint32_t row : rows) {
    checkpoint_at(row);
    const std::int32_t begin = all.row_begin[row], end = all.row_begin[row + 1];
    kept.sentence.push_back(features.sentence[row]);
    kept.row_scale.push_back(features.row_scale[row]);
    tf.column.insert(tf.column.end(), all.column.begin() + begin, all.column.begin() + end);
    tf.value.insert(tf.value.end(), all.value.begin() + begin, all.value.begin() + end);
    tf.row_begin.push_back(static_cast<std::int32_t>(tf.column.size()));
  }
  return kept;
}

SparseRows tf_idf(const Features& features) {
  SparseRows rows = features.term_frequency;
  for (std::size_t row = 0; row < features.rows(); ++row) {
    const auto end = static_cast<std::size_t>(rows.row_begin[row + 1]);
    for (auto k = static_cast<std::size_t>(rows.row_begin[row]); k < end; ++k) {
      rows.value[k] *= features.idf[static_cast<std::size_t>(rows.column[k])] * features.row_scale[row];
    }
  }
  return rows;
}

std::vector<double> weigh(std::span<const TermId> terms, const Features& features) {
  std::vector<double> weights(features.terms());
  for (const TermId term : terms) weights[term] += features.idf[term];
  double squares = 0;
  for (const double weight : weights) squares += weight * weight;
  if (squares == 0) return weights;
  for (double& weight : weights) weight /= std::sqrt(squares);
  return weights;
}

std::vector<double> multiply(const Features& features, std::span<const double> vector) {
  const Eigen::VectorXd weighted = view(features.idf).cwiseProduct(view(vector));
  std::vector<double> result(features.rows());
  Eigen::Map<Eigen::VectorXd> y(result.data(), static_cast<Eigen::Index>(result.size()));
  const SparseView tf = view(features.term_frequency, features.terms());
  for_each_window(features, [&](Eigen::Index first, Eigen::Index count) {
    y.segment(first, count).noalias() = tf.middleRows(first, count) * weighted;
  });
  y.array() *= view(features.row_scale).array();
  return result;
}

}  // namespace nutgraf
