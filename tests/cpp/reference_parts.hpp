// The obvious versions of the parts of the default score: dense and quadratic, words found by searching text.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/parts.hpp>
#include <nutgraf/rank.hpp>
#include <nutgraf/unicode.hpp>

#include "reference.hpp"

namespace nutgraf::reference {

/// " it rose overnight ", so that a phrase is found with blanks around it. `tokens` are the document's.
inline std::string folded_words(std::string_view text, const Document& document, const Sentence& sentence) {
  std::string words = " ", word;
  for (std::uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
    fold_into(slice(text, document.tokens[t].span), word);
    words += word + " ";
  }
  return words;
}

inline bool holds_one_of(const std::string& words, const WordSet& phrases) {
  return std::any_of(phrases.words.begin(), phrases.words.end(), [&](std::string_view phrase) {
    return words.find(" " + std::string{phrase} + " ") != std::string::npos;
  });
}

/// A document of English, in the ASCII that random_report() writes, with its rows made dense.
class Parts {
 public:
  Parts(std::string_view text, const Document& document, const Interest& interest)
      : text_{text},
        document_{document},
        interest_{interest},
        sentences_{body_sentences(document)},
        counts_{term_counts(document)},
        rows_{tf_idf(counts_, document.terms.size(), {})},
        idf_{inverse_document_frequency(counts_, document.terms.size(), {})},
        mass_(document.terms.size()) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const Block& above = block(i == 0 ? 0 : i - 1);
      const bool same = i > 0 && above.source == block(i).source && above.section == block(i).section;
      section_.push_back(i == 0 ? 0 : section_.back() + (same ? 0 : 1));
      for (std::size_t t = 0; t < mass_.size(); ++t) mass_[t] += counts_[i][t] * idf_[t];
    }
  }

  Vector values(Part part) const {
    if (part == Part::query) return relevance();
    Vector values;
    for (std::size_t i = 0; i < rows_.size(); ++i) values.push_back(value(part, i));
    return values;
  }

 private:
  const Sentence& sentence(std::size_t i) const { return document_.sentences[sentences_[i]]; }
  const Block& block(std::size_t i) const { return document_.blocks[sentence(i).block]; }
  double similarity(std::size_t i, std::size_t j) const { return i == j ? 0 : dot(rows_[i], rows_[j]); }

  /// The rows of the same text, ascending, or of the same section of it.
  std::vector<std::size_t> beside(std::size_t i, bool in_section = false) const {
    std::vector<std::size_t> rows;
    for (std::size_t j = 0; j < rows_.size(); ++j) {
      if (block(j).source == block(i).source && (!in_section || section_[j] == section_[i])) rows.push_back(j);
    }
    return rows;
  }

  template <class Counts>
  double sum_of_similarities(std::size_t i, const Counts& counts) const {
    double sum = 0;
    for (std::size_t j = 0; j < rows_.size(); ++j) sum += j != i && counts(j) ? similarity(i, j) : 0;
    return sum;
  }

  double to_neighbour(std::size_t i, std::size_t j) const {
    return j < rows_.size() && block(j).source == block(i).source ? similarity(i, j) : 0;
  }

  double boundary(std::size_t i) const {
    const std::vector<std::size_t> rows = beside(i, true);
    const auto distance = [&](std::size_t j) { return std::min(j - rows.front(), rows.back() - j); };
    if (rows.size() < 2) return 0;
    return sum_of_similarities(i,
                               [&](std::size_t j) {
                                 if (j < rows.front() || j > rows.back()) return false;
                                 return distance(j) > distance(i) || (distance(j) == distance(i) && j < i);
                               }) /
           static_cast<double>(rows.size() - 1);
  }

  double to_sections(std::size_t i) const {
    const std::vector<std::size_t> rows = beside(i);
    const std::size_t first = section_[rows.front()], last = section_[rows.back()];
    const auto distance = [&](std::size_t s) { return std::min(s - first, last - s); };
    double sum = 0;
    for (std::size_t s = first; s <= last; ++s) {
      if (s == section_[i] || distance(s) < distance(section_[i])) continue;
      Vector centre(mass_.size());
      for (std::size_t j = 0; j < rows_.size(); ++j) {
        for (std::size_t t = 0; t < centre.size() && section_[j] == s; ++t) centre[t] += rows_[j][t];
      }
      sum += dot(rows_[i], normalised(centre));
    }
    return sum / static_cast<double>(last - first + 1);
  }

  double to_terms(std::size_t i, const std::vector<TermId>& terms) const {
    Vector vector(idf_.size());
    for (const TermId term : terms) vector[term] += idf_[term];
    return dot(rows_[i], normalised(vector));
  }

  Vector bm25_with(const Vector& query) const {
    const Vector df = document_frequency(counts_, query.size());
    double words = 0;
    for (const Vector& row : counts_) words += std::accumulate(row.begin(), row.end(), 0.0);
    const auto n = static_cast<double>(counts_.size());
    Vector scores;
    for (const Vector& row : counts_) {
      const double length = std::accumulate(row.begin(), row.end(), 0.0) * n / words;
      scores.push_back(0);
      for (std::size_t t = 0; t < query.size(); ++t) {
        const double idf = std::log(1 + (n - df[t] + 0.5) / (df[t] + 0.5));
        if (row[t] > 0) scores.back() += query[t] * idf * row[t] * 2.2 / (row[t] + 1.2 * (0.25 + 0.75 * length));
      }
    }
    return scores;
  }

  /// Each row counts those up to `reach` away in its text, half as much with each step.
  Vector smoothed(const Vector& values, std::size_t reach) const {
    Vector sums(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
      for (const std::size_t j : beside(i)) {
        const std::size_t steps = i < j ? j - i : i - j;
        if (steps <= reach) sums[i] += values[j] / std::pow(2.0, static_cast<double>(steps));
      }
    }
    return sums;
  }

  static std::vector<std::size_t> largest(const Vector& values, std::size_t count) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < values.size(); ++i) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    order.resize(std::min(count, order.size()));
    return order;
  }

  Vector relevance() const {
    if (interest_.query.empty()) return Vector(rows_.size());
    const std::vector<TermId> asking = known_terms(document_.language->asking, document_);
    Vector all(mass_.size()), specific(mass_.size()), centre(mass_.size());
    for (const TermId term : interest_.query) {
      ++all[term];
      if (std::find(asking.begin(), asking.end(), term) == asking.end()) ++specific[term];
    }
    Vector query = specific == Vector(mass_.size()) ? all : specific;
    for (const std::size_t row : largest(smoothed(bm25_with(query), 2), 8)) {
      for (std::size_t t = 0; t < centre.size(); ++t) centre[t] += rows_[row][t];
    }
    for (const std::size_t term : largest(centre, 8)) query[term] += centre[term] > 0 ? 0.3 : 0;
    return smoothed(bm25_with(query), 3);
  }

  /// The words of the query, and the name, with blanks around them.
  bool is_named(std::size_t i) const {
    const auto words_of_text = [](std::string_view text) {
      std::string words = " ";
      for (const char c : text) words += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c >= 'a' ? c : ' ';
      return words + " ";
    };
    std::string query = words_of_text(interest_.query_text);
    for (std::size_t at = query.find("  "); at != query.npos; at = query.find("  ")) query.erase(at, 1);
    const std::string name = words_of_text(slice(text_, block(i).speaker));
    return !interest_.query_text.empty() && !block(i).speaker.empty() && query.find(name) != query.npos;
  }

  template <class Value>
  double over_terms(std::size_t i, bool mean, const Value& value) const {
    double sum = 0, terms = 0;
    for (std::size_t t = 0; t < mass_.size(); ++t) {
      if (counts_[i][t] == 0) continue;
      sum += value(t);
      ++terms;
    }
    return mean && terms > 0 ? sum / terms : sum;
  }

  double new_mass(std::size_t i, std::size_t term) const {
    double rows_with_it = 0;
    for (std::size_t j = 0; j < rows_.size(); ++j) {
      if (counts_[j][term] > 0 && j < i) return 0;
      rows_with_it += counts_[j][term] > 0 ? 1 : 0;
    }
    return rows_with_it > 1 ? mass_[term] : 0;
  }

  double tenths_with(std::size_t term) const {
    std::set<std::size_t> tenths;
    for (std::size_t j = 0; j < rows_.size(); ++j) {
      if (counts_[j][term] > 0) tenths.insert(10 * j / rows_.size());
    }
    return static_cast<double>(tenths.size());
  }

  /// Whether the row stands under a heading with a name of the list, in a text of several sections.
  bool is_under(std::size_t i, const WordSet& names) const {
    if (!has_sections(i) || block(i).section == kNoBlock) return false;
    const Block& heading = document_.blocks[block(i).section];
    std::string words;
    for (std::uint32_t s = heading.first_sentence; s < heading.last_sentence; ++s) {
      words += folded_words(text_, document_, document_.sentences[s]);
    }
    return holds_one_of(words, names);
  }

  bool has_sections(std::size_t i) const {
    const std::vector<std::size_t> rows = beside(i);
    return section_[rows.front()] != section_[rows.back()];
  }

  template <class Counts>
  double share_of_words(std::size_t i, const Counts& counts) const {
    double sum = 0;
    for (std::uint32_t t = sentence(i).first_token; t < sentence(i).last_token; ++t) {
      const std::string_view word = slice(text_, document_.tokens[t].span);
      std::string folded;
      fold_into(word, folded);
      sum += counts(word, folded, t == sentence(i).first_token) ? 1 : 0;
    }
    return sum / std::max(words_of(sentence(i)), 1.0);
  }

  bool has(std::size_t i, std::string_view marks) const {
    return slice(text_, sentence(i).span).find_first_of(marks) != std::string_view::npos;
  }

  /// The last character but quotes and brackets.
  char end_of(std::size_t i) const {
    const std::string_view bytes = slice(text_, sentence(i).span);
    return bytes[bytes.find_last_not_of("\")]")];
  }

  double value(Part part, std::size_t i) const {
    if (is_scaled(part)) return similarity_value(part, i);
    return part <= Part::closing_section ? place_value(part, i) : surface_value(part, i);
  }

  double similarity_value(Part part, std::size_t i) const {
    const std::vector<std::size_t> own = beside(i);
    const auto is_own = [&](std::size_t j) { return own.front() <= j && j <= own.back(); };
    switch (part) {
      case Part::earlier: return sum_of_similarities(i, [&](std::size_t j) { return is_own(j) && j < i; });
      case Part::later: return sum_of_similarities(i, [&](std::size_t j) { return is_own(j) && j > i; });
      case Part::boundary: return boundary(i);
      case Part::sections: return to_sections(i);
      case Part::centroid: return dot(rows_[i], normalised(mass_));
      case Part::lead: return sum_of_similarities(i, [&](std::size_t j) { return is_own(j) && j - own.front() < 3; });
      case Part::end: return sum_of_similarities(i, [&](std::size_t j) { return is_own(j) && own.back() - j < 3; });
      case Part::previous: return to_neighbour(i, i - 1);
      case Part::title: return to_terms(i, interest_.title);
      case Part::keywords: return over_terms(i, true, [&](std::size_t t) { return mass_[t]; });
      case Part::new_keywords: return over_terms(i, false, [&](std::size_t t) { return new_mass(i, t); });
      case Part::spread: return over_terms(i, true, [&](std::size_t t) { return tenths_with(t); });
      case Part::support: return sum_of_similarities(i, [&](std::size_t j) { return !is_own(j); });
      default: return std::log(std::max(words_of(sentence(i)), 1.0));
    }
  }

  double place_value(Part part, std::size_t i) const {
    const std::vector<std::size_t> own = beside(i), section = beside(i, true);
    const auto place = static_cast<double>(i - own.front()), n = static_cast<double>(own.size());
    switch (part) {
      case Part::early: return std::exp(-place / 6);
      case Part::first: return place == 0 ? 1 : 0;
      case Part::position: return 1 - place / n;
      case Part::last: return std::exp(-(n - 1 - place) / 3);
      case Part::paragraph:
        return block(i).last_sentence - block(i).first_sentence > 1 && sentences_[i] == block(i).first_sentence ? 1 : 0;
      case Part::section_start: return has_sections(i) ? std::exp(-static_cast<double>(i - section.front()) / 2) : 0;
      case Part::opening_section: return is_under(i, document_.language->opening_sections) ? 1 : 0;
      default: return is_under(i, document_.language->closing_sections) ? 1 : 0;
    }
  }

  double surface_value(Part part, std::size_t i) const {
    const Language& language = *document_.language;
    const std::string words = folded_words(text_, document_, sentence(i));
    const auto in = [](const WordSet& set) {
      return [&set](std::string_view, const std::string& folded, bool) { return set.contains(folded); };
    };
    switch (part) {
      case Part::size: return std::log(std::max(words_of(sentence(i)), 1.0));
      case Part::brief: return words_of(sentence(i)) < 8 ? 1 : 0;
      case Part::long_winded: return words_of(sentence(i)) > 40 ? 1 : 0;
      case Part::capitals:
        return share_of_words(i, [](std::string_view word, const std::string&, bool is_first) {
          return !is_first && word[0] >= 'A' && word[0] <= 'Z';
        });
      case Part::numbers:
        return share_of_words(
            i, [](std::string_view word, const std::string&, bool) { return word[0] >= '0' && word[0] <= '9'; });
      case Part::quote: return has(i, "\"") ? 1 : 0;
      case Part::unended: return std::string_view{".?!:"}.find(end_of(i)) == std::string_view::npos ? 1 : 0;
      case Part::speaker: return is_named(i) ? 1 : 0;
      case Part::first_person: return share_of_words(i, in(language.first_person));
      case Part::second_person: return share_of_words(i, in(language.second_person));
      case Part::bonus: return holds_one_of(words, language.bonus) ? 1 : 0;
      default: return holds_one_of(words, language.stigma) ? 1 : 0;
    }
  }

  std::string_view text_;
  const Document& document_;
  const Interest& interest_;
  std::vector<std::uint32_t> sentences_;
  Matrix counts_, rows_;
  Vector idf_, mass_;
  std::vector<std::size_t> section_;
};

}  // namespace nutgraf::reference
