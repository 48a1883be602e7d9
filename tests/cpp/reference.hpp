// The obvious versions: dense, quadratic, without a trick. The tests hold the core against them.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/graph.hpp>
#include <nutgraf/options.hpp>
#include <nutgraf/unicode.hpp>

namespace nutgraf::reference {

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;

inline double dot(const Vector& a, const Vector& b) {
  double product = 0;
  for (std::size_t i = 0; i < a.size(); ++i) product += a[i] * b[i];
  return product;
}

/// The sentences of the body, in order.
inline std::vector<std::uint32_t> body_sentences(const Document& document) {
  std::vector<std::uint32_t> sentences;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    if (document.is_candidate(document.blocks[document.sentences[i].block]))
      sentences.push_back(static_cast<std::uint32_t>(i));
  }
  return sentences;
}

/// Sentences of the body × terms.
inline Matrix term_counts(const Document& document) {
  Matrix counts;
  for (const std::uint32_t i : body_sentences(document)) {
    Vector row(document.terms.size());
    const Sentence& sentence = document.sentences[i];
    for (std::uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
      if (document.tokens[t].term != kNoTerm) ++row[document.tokens[t].term];
    }
    counts.push_back(std::move(row));
  }
  return counts;
}

/// How many rows have the term; what scikit-learn calls df.
inline Vector document_frequency(const Matrix& counts, std::size_t terms) {
  Vector frequency(terms);
  for (const Vector& row : counts) {
    for (std::size_t t = 0; t < terms; ++t) frequency[t] += row[t] > 0 ? 1 : 0;
  }
  return frequency;
}

inline Vector inverse_document_frequency(const Matrix& counts, std::size_t terms, const Weighting& weighting) {
  const auto n = static_cast<double>(counts.size());
  Vector idf = document_frequency(counts, terms);
  for (double& value : idf) {
    if (value == 0) continue;  // a term of no row has no weight
    if (!weighting.use_idf) {
      value = 1;
    } else {
      value = weighting.smooth_idf ? std::log((1 + n) / (1 + value)) + 1 : std::log(n / value) + 1;
    }
  }
  return idf;
}

/// The steps of scikit-learn's TfidfTransformer.transform().
inline Matrix tf_idf(const Matrix& counts, std::size_t terms, const Weighting& weighting) {
  const Vector idf = inverse_document_frequency(counts, terms, weighting);
  Matrix rows = counts;
  for (Vector& row : rows) {
    double squares = 0, total = 0;
    for (std::size_t t = 0; t < terms; ++t) {
      const double tf = weighting.sublinear_tf && row[t] > 0 ? 1 + std::log(row[t]) : row[t];
      row[t] = tf * idf[t];
      squares += row[t] * row[t];
      total += row[t];
    }
    const double length = weighting.norm == Norm::l2 ? std::sqrt(squares) : weighting.norm == Norm::l1 ? total : 1;
    for (double& value : row) value = length > 0 ? value / length : 0;
  }
  return rows;
}

/// Every row's product with every other; the diagonal is 0.
inline Matrix similarities(const Matrix& rows) {
  Matrix s(rows.size(), Vector(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < rows.size(); ++j) s[i][j] = i == j ? 0 : dot(rows[i], rows[j]);
  }
  return s;
}

/// One more model of the concept: the matrix itself.
class DenseGraph {
 public:
  explicit DenseGraph(Matrix similarity) : similarity_{std::move(similarity)} {}

  std::size_t size() const { return similarity_.size(); }
  bool is_isolated(std::size_t i) const {
    return std::all_of(similarity_[i].begin(), similarity_[i].end(), [](double s) { return s == 0; });
  }
  void degrees(std::span<double> y) const {
    for (std::size_t i = 0; i < size(); ++i) {
      y[i] = 0;
      for (std::size_t j = 0; j < size(); ++j) y[i] += similarity_[i][j];
    }
  }
  void multiply(std::span<const double> x, std::span<double> y) const {
    for (std::size_t j = 0; j < size(); ++j) {
      y[j] = 0;
      for (std::size_t i = 0; i < size(); ++i) y[j] += similarity_[i][j] * x[i];
    }
  }

 private:
  Matrix similarity_;
};
static_assert(SimilarityGraph<DenseGraph>);
static_assert(SimilarityGraph<CosineGraph>);

/// PageRank as networkx has it: p = damping (Pᵀ p + dangling / n) + (1 - damping) / n, with the matrix of transitions P
/// made explicitly, until the L1 change is at most `tolerance`. `teleport` replaces both 1 / n where it is not empty.
inline Vector page_rank(const Matrix& similarity, double damping, double tolerance, Vector teleport = {}) {
  const std::size_t n = similarity.size();
  const double uniform = 1 / static_cast<double>(n);
  if (teleport.empty()) teleport.assign(n, uniform);
  Matrix transition = similarity;
  for (Vector& row : transition) {
    double degree = 0;
    for (const double s : row) degree += s;
    for (std::size_t i = 0; i < n; ++i) row[i] = degree > 0 ? row[i] / degree : teleport[i];
  }
  Vector p(n, uniform);
  for (int step = 0; step < 100000; ++step) {
    Vector next;
    for (const double share : teleport) next.push_back((1 - damping) * share);
    for (std::size_t j = 0; j < n; ++j) {
      for (std::size_t i = 0; i < n; ++i) next[i] += damping * transition[j][i] * p[j];
    }
    double change = 0;
    for (std::size_t i = 0; i < n; ++i) change += std::abs(next[i] - p[i]);
    p = next;
    if (change <= tolerance) break;
  }
  return p;
}

/// To [0, 1]; equal values become 0.
inline Vector scaled_to_unit(Vector values) {
  if (values.empty()) return values;
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const double least = *low, most = *high;
  for (double& value : values) value = most > least ? (value - least) / (most - least) : 0;
  return values;
}

/// Rows × rows centrality, then position, then title. `title` is a vector over the terms, empty where there is none.
inline Vector directed(const Matrix& rows, const Directed& options, const Vector& title) {
  Vector scores(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < rows.size(); ++j) {
      if (j < i) scores[i] += options.earlier * dot(rows[i], rows[j]);
      if (j > i) scores[i] += options.later * dot(rows[i], rows[j]);
    }
  }
  scores = scaled_to_unit(scores);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double nearness = std::exp(-static_cast<double>(i) / options.decay);
    scores[i] = (1 - options.position) * scores[i] + options.position * nearness;
    if (!title.empty()) scores[i] = (1 - options.title) * scores[i] + options.title * dot(rows[i], title);
  }
  return scores;
}

inline Vector normalised(Vector vector) {
  const double length = std::sqrt(dot(vector, vector));
  for (double& value : vector) value = length > 0 ? value / length : 0;
  return vector;
}

inline Vector centroid(const Matrix& rows, std::size_t terms) {
  Vector sum(terms);
  for (const Vector& row : rows) {
    for (std::size_t t = 0; t < terms; ++t) sum[t] += row[t];
  }
  sum = normalised(sum);
  Vector scores;
  for (const Vector& row : rows) scores.push_back(dot(row, sum));
  return scores;
}

inline Vector lead(std::size_t n) {
  Vector scores;
  for (std::size_t i = 0; i < n; ++i) scores.push_back(1 - static_cast<double>(i) / static_cast<double>(n));
  return scores;
}

// ---------------------------------------------------------------- selection

/// What the selectors below choose from.
struct Choice {
  std::vector<std::string_view> texts;  ///< of the sentences
  Matrix rows;                          ///< TF-IDF at length 1, so that products are cosines
  Vector scores;                        ///< as ranked
  Vector costs;                         ///< in the budget's unit
  std::vector<int> tier;                ///< 0, or 1 for fewer than four distinct terms, or 2 for no words at all
  double capacity = 0;
};

inline double words_of(const Sentence& sentence) { return sentence.last_token - sentence.first_token; }

inline Choice make_choice(std::string_view text, const Document& document, const Weighting& weighting,
                          const Vector& scores, const Budget& budget) {
  Choice choice;
  const Matrix counts = term_counts(document);
  for (const Vector& row : tf_idf(counts, document.terms.size(), weighting)) choice.rows.push_back(normalised(row));
  choice.scores = scores;
  double words = 0;
  for (const std::uint32_t i : body_sentences(document)) {
    const Sentence& sentence = document.sentences[i];
    choice.texts.push_back(slice(text, sentence.span));
    words += words_of(sentence);
    switch (budget.unit) {
      case Unit::sentences: choice.costs.push_back(1); break;
      case Unit::characters:
        choice.costs.push_back(static_cast<double>(count_code_points(slice(text, sentence.span))) + 1);
        break;
      case Unit::costs: choice.costs.push_back(budget.sentence_costs[i]); break;
      case Unit::words:
      case Unit::ratio: choice.costs.push_back(words_of(sentence)); break;
    }
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const auto terms = std::count_if(counts[i].begin(), counts[i].end(), [](double count) { return count > 0; });
    const bool is_wordless = words_of(document.sentences[body_sentences(document)[i]]) == 0;
    choice.tier.push_back(terms >= 4 ? 0 : is_wordless ? 2 : 1);
  }
  choice.capacity = budget.amount;
  if (budget.unit == Unit::characters) choice.capacity += 1;  // the first sentence needs no joint
  if (budget.unit == Unit::ratio) choice.capacity = std::ceil(budget.amount * words - 1e-9);
  return choice;
}

inline double quantised(double value) { return std::floor(value * 0x1p40 + 0.5); }

/// Picks the row of the largest gain again and again, the earliest where several are equal, among those that fit and
/// repeat no pick. `gain(row, redundancy)` is worked out anew for every row at every step; `is_allowed(redundancy)` can
/// turn one down. The second tier has its turn if none of the first was refused for its length, or none was picked; the
/// third only if none was picked.
template <class Gain, class IsAllowed>
std::vector<std::size_t> greedy(const Choice& choice, const Gain& gain, const IsAllowed& is_allowed) {
  std::vector<std::size_t> picks;
  std::set<std::string_view> taken;
  double spent = 0;
  bool refused_for_length = false;
  for (const int tier : {0, 1, 2}) {
    if (!picks.empty() && (refused_for_length || tier == 2)) break;
    std::set<std::size_t> left;
    for (std::size_t i = 0; i < choice.rows.size(); ++i) {
      if (choice.tier[i] == tier) left.insert(i);
    }
    while (!left.empty()) {
      std::size_t best = *left.begin();
      double best_gain = -std::numeric_limits<double>::infinity(), best_redundancy = 0;
      for (const std::size_t i : left) {
        double redundancy = 0;
        for (const std::size_t j : picks) redundancy = std::max(redundancy, dot(choice.rows[i], choice.rows[j]));
        if (quantised(gain(i, redundancy)) > best_gain) {
          best = i;
          best_gain = quantised(gain(i, redundancy));
          best_redundancy = redundancy;
        }
      }
      left.erase(best);
      if (taken.contains(choice.texts[best])) continue;
      if (spent + choice.costs[best] > choice.capacity) {
        refused_for_length = true;
      } else if (is_allowed(best_redundancy)) {
        picks.push_back(best);
        taken.insert(choice.texts[best]);
        spent += choice.costs[best];
      }
    }
  }
  return picks;
}

inline std::vector<std::size_t> pick(const Top& top, const Choice& choice) {
  return greedy(
      choice, [&](std::size_t i, double) { return choice.scores[i]; },
      [&](double redundancy) { return quantised(redundancy) <= quantised(top.max_similarity); });
}

inline std::vector<std::size_t> pick(const Mmr& mmr, const Choice& choice) {
  const Vector relevance = scaled_to_unit(choice.scores);
  return greedy(
      choice,
      [&](std::size_t i, double redundancy) { return mmr.relevance * relevance[i] - (1 - mmr.relevance) * redundancy; },
      [](double) { return true; });
}

}  // namespace nutgraf::reference
