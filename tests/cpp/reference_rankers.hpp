// The obvious versions of the rankers: dense and quadratic. Rows and counts are those of reference.hpp.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <nutgraf/rankers.hpp>

#include "reference.hpp"

namespace nutgraf::reference {

/// W[i][j]: the score of j for the distinct terms of i.
inline Matrix bm25(const Matrix& counts, std::size_t terms) {
  const double k1 = 1.2, b = 0.75;
  const auto n = static_cast<double>(counts.size());
  const Vector df = document_frequency(counts, terms);
  Vector lengths;
  double mean = 0;
  for (const Vector& row : counts) {
    double length = 0;
    for (const double count : row) length += count;
    lengths.push_back(length);
    mean += length / n;
  }
  Matrix w(counts.size(), Vector(counts.size()));
  for (std::size_t i = 0; i < counts.size(); ++i) {
    for (std::size_t j = 0; j < counts.size(); ++j) {
      for (std::size_t t = 0; t < terms; ++t) {
        if (i == j || counts[i][t] == 0 || counts[j][t] == 0) continue;
        const double f = counts[j][t];
        const double idf = std::log(1 + (n - df[t] + 0.5) / (df[t] + 0.5));
        w[i][j] += idf * f * (k1 + 1) / (f + k1 * (1 - b + b * lengths[j] / mean));
      }
    }
  }
  return w;
}

/// The length of every sentence in words, stop words too.
inline Vector lengths_in_words(const Document& document) {
  Vector lengths;
  for (const std::uint32_t i : body_sentences(document)) lengths.push_back(words_of(document.sentences[i]));
  return lengths;
}

inline Matrix overlap(const Matrix& counts, const Vector& lengths) {
  Matrix w(counts.size(), Vector(counts.size()));
  for (std::size_t i = 0; i < counts.size(); ++i) {
    for (std::size_t j = 0; j < counts.size(); ++j) {
      double shared = 0;
      for (std::size_t t = 0; t < counts[i].size(); ++t) shared += counts[i][t] > 0 && counts[j][t] > 0 ? 1 : 0;
      w[i][j] = i == j ? 0 : shared / (std::log(std::max(lengths[i], 2.0)) + std::log(std::max(lengths[j], 2.0)));
    }
  }
  return w;
}

inline Matrix above_threshold(const Matrix& rows, double threshold) {
  Matrix w(rows.size(), Vector(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < rows.size(); ++j) w[i][j] = i == j || dot(rows[i], rows[j]) > threshold ? 1 : 0;
  }
  return w;
}

inline Vector degrees(const Matrix& w) {
  Vector sums;
  for (const Vector& row : w) {
    double sum = 0;
    for (const double weight : row) sum += weight;
    sums.push_back(sum);
  }
  return sums;
}

/// Of place i of n, counted from 0.
inline double distance_to_end(std::size_t i, std::size_t n, double end) {
  return std::min(static_cast<double>(i), end * static_cast<double>(n - 1 - i));
}

/// The section that each row is in, counted from 0.
inline std::vector<std::size_t> sections_of(const Document& document) {
  std::vector<std::size_t> sections;
  std::uint32_t last = 0;
  for (const std::uint32_t i : body_sentences(document)) {
    const std::uint32_t heading = document.blocks[document.sentences[i].block].section;
    sections.push_back(sections.empty() ? 0 : sections.back() + (heading != last ? 1 : 0));
    last = heading;
  }
  return sections;
}

inline Vector boundary(const Matrix& rows, const std::vector<std::size_t>& sections, const Boundary& options) {
  Vector scores(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto first =
        static_cast<std::size_t>(std::find(sections.begin(), sections.end(), sections[i]) - sections.begin());
    const auto n = static_cast<std::size_t>(std::count(sections.begin(), sections.end(), sections[i]));
    for (std::size_t j = first; j < first + n; ++j) {
      if (i == j) continue;
      const bool is_inner = distance_to_end(j - first, n, options.end) > distance_to_end(i - first, n, options.end);
      scores[i] += (is_inner ? options.inner : options.outer) * dot(rows[i], rows[j]) / static_cast<double>(n - 1);
    }
  }
  return scores;
}

inline Vector hierarchical(const Matrix& rows, const std::vector<std::size_t>& sections, const Hierarchical& options) {
  Vector scores = boundary(rows, sections, {.inner = options.inner, .outer = options.outer, .end = options.end});
  const std::size_t n = sections.empty() ? 0 : sections.back() + 1;
  for (std::size_t other = 0; other < n; ++other) {
    Vector sum(rows[0].size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (std::size_t t = 0; t < sum.size() && sections[i] == other; ++t) sum[t] += rows[i][t];
    }
    sum = normalised(sum);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (sections[i] == other) continue;
      const bool is_inner = distance_to_end(other, n, options.end) > distance_to_end(sections[i], n, options.end);
      scores[i] +=
          options.sections * (is_inner ? options.inner : options.outer) * dot(rows[i], sum) / static_cast<double>(n);
    }
  }
  return scores;
}

/// Every run of every sentence that begins and ends with a frequent word and has no gap that is too long.
inline Vector luhn(const Document& document, const Matrix& counts, const Luhn& options) {
  Vector occurrences(document.terms.size());
  for (const Vector& row : counts) {
    for (std::size_t t = 0; t < row.size(); ++t) occurrences[t] += row[t];
  }
  Vector scores;
  for (const std::uint32_t i : body_sentences(document)) {
    std::vector<std::uint32_t> places;
    for (std::uint32_t t = document.sentences[i].first_token; t < document.sentences[i].last_token; ++t) {
      const TermId term = document.tokens[t].term;
      if (term != kNoTerm && occurrences[term] >= options.frequency) places.push_back(t);
    }
    double best = 0;
    for (std::size_t a = 0; a < places.size(); ++a) {
      for (std::size_t b = a + 1; b < places.size(); ++b) {
        if (places[b] - places[b - 1] > static_cast<std::uint32_t>(options.gap) + 1) break;
        const auto words = static_cast<double>(b - a + 1);
        // A part of a run can be better than the run; Luhn scores whole runs.
        const bool starts = a == 0 || places[a] - places[a - 1] > static_cast<std::uint32_t>(options.gap) + 1;
        const bool ends =
            b + 1 == places.size() || places[b + 1] - places[b] > static_cast<std::uint32_t>(options.gap) + 1;
        if (starts && ends) best = std::max(best, words * words / (places[b] - places[a] + 1));
      }
    }
    scores.push_back(best);
  }
  return scores;
}

/// Eigenvalues and vectors (as rows) of a symmetric matrix, by rotating its largest element away, again and again.
inline std::vector<std::pair<double, Vector>> eigenpairs(Matrix a) {
  const std::size_t n = a.size();
  Matrix v(n, Vector(n));
  for (std::size_t i = 0; i < n; ++i) v[i][i] = 1;
  for (std::size_t step = 0; step < 50 * n * n; ++step) {
    std::size_t p = 0, q = 0;
    double largest = 1e-300;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = i + 1; j < n; ++j) {
        if (std::abs(a[i][j]) > largest) largest = std::abs(a[p = i][q = j]);
      }
    }
    if (p == q) break;
    const double angle = std::atan2(2 * a[p][q], a[q][q] - a[p][p]) / 2, c = std::cos(angle), s = std::sin(angle);
    for (Vector& row : a)
      row = [&, r = row]() mutable { return r[p] = c * row[p] - s * row[q], r[q] = s * row[p] + c * row[q], r; }();
    for (std::size_t k = 0; k < n; ++k) {
      const double x = a[p][k], y = a[q][k], e = v[p][k], f = v[q][k];
      a[p][k] = c * x - s * y, a[q][k] = s * x + c * y;
      v[p][k] = c * e - s * f, v[q][k] = s * e + c * f;
    }
  }
  std::vector<std::pair<double, Vector>> pairs;
  for (std::size_t i = 0; i < n; ++i) pairs.emplace_back(a[i][i], v[i]);
  std::sort(pairs.begin(), pairs.end(), [](const auto& one, const auto& other) { return one.first > other.first; });
  return pairs;
}

/// √ Σ (s v)² over the topics that count, from all eigenvalues s² of rows × rowsᵀ. `gap`: of s² between the last topic
/// that counts and the first that does not, relative to the first of all.
inline Vector lsa(const Matrix& rows, const Lsa& options, double& gap) {
  Matrix gram = similarities(rows);
  for (std::size_t i = 0; i < rows.size(); ++i) gram[i][i] = dot(rows[i], rows[i]);
  const auto pairs = eigenpairs(gram);
  Vector scores(rows.size());
  gap = 1;
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const double share = pairs[k].first / pairs[0].first;
    if (k < static_cast<std::size_t>(options.topics) && share > 1e-12 && share >= options.weakest * options.weakest) {
      for (std::size_t i = 0; i < rows.size(); ++i)
        scores[i] += pairs[k].first * pairs[k].second[i] * pairs[k].second[i];
    } else if (k > 0 && pairs[0].first > 0) {
      gap = (pairs[k - 1].first - pairs[k].first) / pairs[0].first;
      break;
    }
  }
  for (double& score : scores) score = std::sqrt(score);
  return scores;
}

}  // namespace nutgraf::reference
