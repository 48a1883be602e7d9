#include "measure.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include <nutgraf/unicode.hpp>

#include "arithmetic.hpp"
#include "support.hpp"

namespace nutgraf {
namespace {

using Column = std::vector<double>;

constexpr std::uint32_t kEdge = 3;   // sentences that are the lead, or the end
constexpr std::size_t kTenths = 10;  // parts of a text that a term is spread over

/// Half-open range of rows.
struct Rows {
  std::size_t begin, end;
  std::size_t size() const { return end - begin; }
};

/// One entry of the matrix.
struct Entry {
  std::size_t term;
  double weight;
};

/// The entries of the rows, by index. A view.
class Matrix {
 public:
  explicit Matrix(const Measured& measured) : tf_{measured.features.term_frequency}, weights_{measured.weights} {}

  template <class Visit>
  void for_row(std::size_t row, const Visit& visit) const {
    const auto end = static_cast<std::size_t>(tf_.row_begin[row + 1]);
    for (auto k = static_cast<std::size_t>(tf_.row_begin[row]); k < end; ++k) {
      visit(static_cast<std::size_t>(tf_.column[k]), weights_[k]);
    }
  }

  /// Its product with a vector over the terms.
  double multiply(std::size_t row, const Column& vector) const {
    double product = 0;
    for_row(row, [&](std::size_t term, double weight) { product += weight * vector[term]; });
    return product;
  }

  void add_to(Column& vector, std::size_t row, double factor = 1) const {
    for_row(row, [&](std::size_t term, double weight) { vector[term] += factor * weight; });
  }

 private:
  const SparseRows& tf_;
  const std::vector<double>& weights_;
};

/// A sum of rows that is taken back term by term, so that many small sums cost what their rows cost.
class RowSum {
 public:
  RowSum(const Matrix& matrix, std::size_t terms) : matrix_{matrix}, sum_(terms) {}

  void add(std::size_t row) { matrix_.add_to(sum_, row); }
  double multiply(std::size_t row) const { return matrix_.multiply(row, sum_); }
  void clear(Rows rows) {
    for (std::size_t row = rows.begin; row < rows.end; ++row) {
      matrix_.for_row(row, [&](std::size_t term, double) { sum_[term] = 0; });
    }
  }
  Column& values() { return sum_; }

 private:
  const Matrix& matrix_;
  Column sum_;
};

Rows source_rows(const Measured& measured, std::size_t source) {
  return {measured.source_begin[source], measured.source_begin[source + 1]};
}

Rows section_rows(const Measured& measured, std::size_t section) {
  return {measured.section_begin[section], measured.section_begin[section + 1]};
}

/// Calls visit(rows) for each text, usually one.
template <class Visit>
void for_each_source(const Measured& measured, const Visit& visit) {
  for (std::size_t s = 0; s + 1 < measured.source_begin.size(); ++s) visit(source_rows(measured, s));
}

/// For each row of a text, the sum of its similarities to those passed before it. Prefix sums make it one pass.
Column similarity_to_passed(const Measured& measured, bool backwards) {
  const Matrix matrix{measured};
  Column sums(measured.features.rows());
  RowSum passed{matrix, measured.features.terms()};
  for_each_source(measured, [&](Rows rows) {
    for (std::size_t step = 0; step < rows.size(); ++step) {
      const std::size_t row = backwards ? rows.end - 1 - step : rows.begin + step;
      sums[row] = passed.multiply(row);
      passed.add(row);
    }
    passed.clear(rows);
  });
  return sums;
}

/// Within each section, credit goes to the sentence nearer to one of its ends; of two as near, to the later.
/// Source: Dong, Mircea and Cheung 2021 (HipoRank), section 3.2, with the raw cosine.
Column boundary_centrality(const Measured& measured) {
  const Matrix matrix{measured};
  Column sums(measured.features.rows());
  RowSum passed{matrix, measured.features.terms()};
  std::vector<std::size_t> order;
  for (std::size_t s = 0; s < measured.sections(); ++s) {
    const Rows rows = section_rows(measured, s);
    if (rows.size() < 2) continue;
    order.resize(rows.size());
    // From the middle outwards: rows as far from an end stand side by side, the earlier first.
    for (std::size_t d = 0, at = rows.size(); 2 * d < rows.size(); ++d) {
      const std::size_t front = rows.begin + d, back = rows.end - 1 - d;
      if (back != front) order[--at] = back;
      order[--at] = front;
    }
    for (const std::size_t row : order) {
      sums[row] = passed.multiply(row) / static_cast<double>(rows.size() - 1);
      passed.add(row);
    }
    passed.clear(rows);
  }
  return sums;
}

void scale_to_length_one(Column& vector) {
  double squares = 0;
  for (const double value : vector) squares += value * value;
  if (squares == 0) return;
  const double scale = 1 / std::sqrt(squares);
  for (double& value : vector) value *= scale;
}

/// One over the length of the sum of a section's rows.
double centroid_scale(RowSum& sum, const Matrix& matrix, Rows rows) {
  for (std::size_t row = rows.begin; row < rows.end; ++row) sum.add(row);
  double squares = 0;
  for (std::size_t row = rows.begin; row < rows.end; ++row) {
    matrix.for_row(row, [&](std::size_t term, double) {
      squares += sum.values()[term] * sum.values()[term];
      sum.values()[term] = 0;
    });
  }
  return squares > 0 ? 1 / std::sqrt(squares) : 0;
}

/// The cosines with the centroids of the other sections of the text that are no nearer to its ends, over the number of
/// sections. Sections are added from the middle outwards, so that one running sum serves all.
/// Source: Dong, Mircea and Cheung 2021 (HipoRank), section 3.2, between sections.
Column section_centrality(const Measured& measured) {
  const Matrix matrix{measured};
  Column values(measured.features.rows());
  for_each_source(measured, [&](Rows text) {
    if (text.size() == 0) return;
    const std::size_t first = measured.section[text.begin], count = measured.section[text.end - 1] - first + 1;
    if (count < 2) return;
    RowSum own{matrix, measured.features.terms()}, inner{matrix, measured.features.terms()};
    Column scale(count);
    for (std::size_t s = 0; s < count; ++s) {
      scale[s] = centroid_scale(own, matrix, section_rows(measured, first + s));
    }
    const auto add = [&](std::size_t s, Column& to) {
      const Rows rows = section_rows(measured, first + s);
      for (std::size_t row = rows.begin; row < rows.end; ++row) matrix.add_to(to, row, scale[s]);
    };
    const auto score = [&](std::size_t s) {
      const Rows rows = section_rows(measured, first + s);
      add(s, own.values());
      for (std::size_t row = rows.begin; row < rows.end; ++row) {
        values[row] = (inner.multiply(row) - own.multiply(row)) / static_cast<double>(count);
      }
      own.clear(rows);
    };
    for (std::size_t d = (count + 1) / 2; d-- > 0;) {
      const std::size_t front = d, back = count - 1 - d;
      add(front, inner.values());
      if (back != front) add(back, inner.values());
      score(front);
      if (back != front) score(back);
    }
  });
  return values;
}

Column cosine_with_sum(const Measured& measured) {
  Column mass = measured.term_mass;
  scale_to_length_one(mass);
  const Matrix matrix{measured};
  Column values(measured.features.rows());
  for (std::size_t row = 0; row < values.size(); ++row) values[row] = matrix.multiply(row, mass);
  return values;
}

/// Similarity to the first or last sentences of the text, without the sentence itself.
Column similarity_to_edge(const Measured& measured, bool at_end) {
  const Matrix matrix{measured};
  Column values(measured.features.rows());
  RowSum edge{matrix, measured.features.terms()};
  for_each_source(measured, [&](Rows rows) {
    const std::size_t size = std::min<std::size_t>(kEdge, rows.size());
    const Rows edge_rows = at_end ? Rows{rows.end - size, rows.end} : Rows{rows.begin, rows.begin + size};
    for (std::size_t row = edge_rows.begin; row < edge_rows.end; ++row) edge.add(row);
    for (std::size_t row = rows.begin; row < rows.end; ++row) {
      values[row] = edge.multiply(row);
      if (row < edge_rows.begin || row >= edge_rows.end) continue;
      matrix.for_row(row, [&](std::size_t, double weight) { values[row] -= weight * weight; });
    }
    edge.clear(edge_rows);
  });
  return values;
}

/// Similarity of each row to the one before it, or after it.
Column similarity_to_neighbour(const Measured& measured, bool to_next) {
  const Matrix matrix{measured};
  Column values(measured.features.rows());
  Column spread(measured.features.terms());
  for_each_source(measured, [&](Rows rows) {
    for (std::size_t row = rows.begin; row + 1 < rows.end; ++row) {
      matrix.add_to(spread, row);
      values[to_next ? row : row + 1] = matrix.multiply(row + 1, spread);
      matrix.for_row(row, [&](std::size_t term, double) { spread[term] = 0; });
    }
  });
  return values;
}

/// The terms of the headings that rows stand under.
std::vector<TermId> heading_terms(const Measured& measured) {
  std::vector<TermId> terms;
  for (const Block& block : measured.document.blocks) {
    if (block.role != BlockRole::heading) continue;
    const std::vector<TermId> known = known_terms(slice(measured.text, block.span), measured.document);
    terms.insert(terms.end(), known.begin(), known.end());
  }
  return terms;
}

Column mean_keyword_mass(const Measured& measured) {
  const Features& features = measured.features;
  Column values(features.rows());
  for (std::size_t row = 0; row < values.size(); ++row) {
    const std::size_t terms = features.term_frequency.row_size(row);
    Matrix{measured}.for_row(row, [&](std::size_t term, double) { values[row] += measured.term_mass[term]; });
    if (terms > 0) values[row] /= static_cast<double>(terms);
  }
  return values;
}

Column new_keyword_mass(const Measured& measured) {
  const Features& features = measured.features;
  Column values(features.rows());
  std::vector<unsigned char> seen(features.terms());
  for (std::size_t row = 0; row < values.size(); ++row) {
    Matrix{measured}.for_row(row, [&](std::size_t term, double) {
      if (seen[term] == 0 && features.document_frequency[term] > 1) values[row] += measured.term_mass[term];
      seen[term] = 1;
    });
  }
  return values;
}

/// Mean over the terms of a row of how many tenths of the rows hold the term.
Column mean_spread(const Measured& measured) {
  const Features& features = measured.features;
  const std::size_t n = features.rows();
  std::vector<std::uint32_t> last_tenth(features.terms()), tenths(features.terms());
  const Matrix matrix{measured};
  for (std::size_t row = 0; row < n; ++row) {
    const auto tenth = static_cast<std::uint32_t>(row * kTenths / n) + 1;
    matrix.for_row(row, [&](std::size_t term, double) {
      if (last_tenth[term] != tenth) ++tenths[term];
      last_tenth[term] = tenth;
    });
  }
  Column values(n);
  for (std::size_t row = 0; row < n; ++row) {
    matrix.for_row(row, [&](std::size_t term, double) { values[row] += tenths[term]; });
    const std::size_t terms = features.term_frequency.row_size(row);
    if (terms > 0) values[row] /= static_cast<double>(terms);
  }
  return values;
}

/// A value for each row from its place i among the n rows of its text.
template <class Value>
Column by_place(const Measured& measured, const Value& value) {
  Column values(measured.features.rows());
  for_each_source(measured, [&](Rows rows) {
    const auto n = static_cast<double>(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) values[rows.begin + i] = value(static_cast<double>(i), n);
  });
  return values;
}

/// A value for each row from its section and its place in it; 0 in a text of one section.
template <class Value>
Column by_section(const Measured& measured, const Value& value) {
  Column values(measured.features.rows());
  for_each_source(measured, [&](Rows rows) {
    if (rows.size() == 0 || measured.section[rows.begin] == measured.section[rows.end - 1]) return;
    for (std::size_t row = rows.begin; row < rows.end; ++row) {
      const std::size_t section = measured.section[row];
      values[row] = value(section - measured.section[rows.begin],
                          static_cast<double>(row - measured.section_begin[section]), section);
    }
  });
  return values;
}

template <class Value>
Column by_surface(const Measured& measured, const Value& value) {
  Column values(measured.features.rows());
  for (std::size_t row = 0; row < values.size(); ++row) values[row] = value(measured.surfaces[row]);
  return values;
}

template <class Value>
Column by_block(const Measured& measured, const Value& value) {
  Column values(measured.features.rows());
  for (std::size_t row = 0; row < values.size(); ++row) {
    const std::uint32_t sentence = measured.features.sentence[row];
    values[row] = value(measured.document.blocks[measured.document.sentences[sentence].block], sentence);
  }
  return values;
}

double share(std::uint32_t count, const Surface& surface) {
  return static_cast<double>(count) / static_cast<double>(std::max(surface.words, 1U));
}

Column measure_centrality(Part part, const Measured& m) {
  switch (part) {
    case Part::earlier: return similarity_to_passed(m, false);
    case Part::later: return similarity_to_passed(m, true);
    case Part::boundary: return boundary_centrality(m);
    case Part::sections: return section_centrality(m);
    case Part::centroid: return cosine_with_sum(m);
    case Part::lead: return similarity_to_edge(m, false);
    case Part::end: return similarity_to_edge(m, true);
    case Part::previous: return similarity_to_neighbour(m, false);
    case Part::next: return similarity_to_neighbour(m, true);
    case Part::title: return multiply(m.features, weigh(m.interest.title, m.features));
    case Part::heading: return multiply(m.features, weigh(heading_terms(m), m.features));
    case Part::keywords: return mean_keyword_mass(m);
    case Part::new_keywords: return new_keyword_mass(m);
    case Part::spread: return mean_spread(m);
    case Part::support: return similarity_to_other_texts(m.features, rows_by_source(m.document, m.features));
    default: return by_surface(m, [](const Surface& s) { return natural_log(std::max(s.words, 1U)); });
  }
}

Column measure_place(Part part, const Measured& m) {
  const auto under = [&m](unsigned kind) {
    return by_section(m, [&m, kind](std::size_t, double, std::size_t section) {
      return (m.section_kinds[section] & kind) != 0 ? 1.0 : 0.0;
    });
  };
  switch (part) {
    case Part::start: return by_place(m, [](double i, double) { return exponential(-i / 2); });
    case Part::early: return by_place(m, [](double i, double) { return exponential(-i / 6); });
    case Part::first: return by_place(m, [](double i, double) { return i == 0 ? 1.0 : 0.0; });
    case Part::position: return by_place(m, [](double i, double n) { return 1 - i / n; });
    case Part::last: return by_place(m, [](double i, double n) { return exponential(-(n - 1 - i) / 3); });
    case Part::paragraph:
      return by_block(m, [](const Block& block, std::uint32_t sentence) {
        return block.last_sentence - block.first_sentence > 1 && sentence == block.first_sentence ? 1.0 : 0.0;
      });
    case Part::section_start:
      return by_section(m, [](std::size_t, double k, std::size_t) { return exponential(-k / 2); });
    case Part::first_section:
      return by_section(m, [](std::size_t number, double, std::size_t) { return number == 0 ? 1.0 : 0.0; });
    case Part::opening_section: return under(1);
    case Part::closing_section: return under(2);
    default: return under(4);
  }
}

double surface_value(Part part, const Surface& s) {
  const auto flag = [](bool is_set) { return is_set ? 1.0 : 0.0; };
  switch (part) {
    case Part::size: return natural_log(std::max(s.words, 1U));
    case Part::brief: return flag(s.words < 8);
    case Part::long_winded: return flag(s.words > 40);
    case Part::capitals: return share(s.capitals, s);
    case Part::numbers: return share(s.numbers, s);
    case Part::percent: return flag(s.percent);
    case Part::quote: return flag(s.quotes);
    case Part::question: return flag(s.asks);
    case Part::unended: return flag(s.unended);
    case Part::brackets: return flag(s.brackets);
    case Part::pronoun: return flag(s.opens_with_pronoun);
    case Part::connective: return flag(s.opens_with_connective);
    case Part::reporting: return flag(s.reports);
    case Part::first_person: return share(s.first_person, s);
    case Part::second_person: return share(s.second_person, s);
    case Part::bonus: return flag(s.bonus);
    default: return flag(s.stigma);
  }
}

unsigned kinds_of_heading(std::string_view heading, const Language& language) {
  std::string words, folded;
  for (Offset at = 0; at < heading.size();) {
    const WordSegment segment = next_segment(heading, at);
    const std::string_view word = heading.substr(at, segment.end - at);
    at = segment.end;
    if (!segment.is_word || word.size() > 256) continue;
    fold_into(word, folded);
    words += ' ';
    words += folded;
  }
  words += ' ';
  const auto holds = [&](std::span<const std::string_view> names) {
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return words.find(' ' + std::string{name} + ' ') != words.npos; });
  };
  return (holds(language.opening_sections) ? 1U : 0U) | (holds(language.closing_sections) ? 2U : 0U) |
         (holds(language.method_sections) ? 4U : 0U);
}

/// Numbers the sections of the rows: a new one where the heading above changes, or the text.
void number_sections(std::string_view text, Measured& m) {
  constexpr std::size_t kLongestHeading = 400;
  std::uint32_t heading = kNoBlock, source = 0;
  for (std::uint32_t row = 0; row < m.features.rows(); ++row) {
    const Block& block = m.document.blocks[m.document.sentences[m.features.sentence[row]].block];
    if (row == 0 || block.section != heading || block.source != source) {
      heading = block.section;
      source = block.source;
      m.section_begin.push_back(row);
      const Span span = heading == kNoBlock ? Span{} : m.document.blocks[heading].span;
      m.section_kinds.push_back(static_cast<unsigned char>(
          kinds_of_heading(slice(text, span).substr(0, kLongestHeading), *m.document.language)));
    }
    m.section.push_back(static_cast<std::uint32_t>(m.section_begin.size() - 1));
  }
  m.section_begin.push_back(static_cast<std::uint32_t>(m.features.rows()));
}

}  // namespace

Measured::Measured(std::string_view text_in, const Document& document_in, const Features& features_in,
                   const Interest& interest_in)
    : text{text_in},
      document{document_in},
      features{features_in},
      interest{interest_in},
      term_mass(features_in.terms()) {
  const SparseRows& tf = features.term_frequency;
  surfaces.reserve(features.rows());
  for (const std::uint32_t i : features.sentence) surfaces.push_back(look_at(text, document, document.sentences[i]));
  weights = tf_idf(features).value;
  for (std::size_t row = 0; row < features.rows(); ++row) {
    for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < static_cast<std::size_t>(tf.row_begin[row + 1]);
         ++k) {
      const auto term = static_cast<std::size_t>(tf.column[k]);
      term_mass[term] += tf.value[k] * features.idf[term];
    }
  }
  source_begin = {0};
  for (const RowRange rows : rows_by_source(document, features)) source_begin.push_back(rows.end);
  number_sections(text, *this);
}

std::vector<double> measure(Part part, const Measured& measured) {
  if (part <= Part::length) return measure_centrality(part, measured);
  if (part <= Part::method_section) return measure_place(part, measured);
  if (part == Part::list_item) {
    return by_block(measured,
                    [](const Block& block, std::uint32_t) { return block.kind == BlockKind::list_item ? 1.0 : 0.0; });
  }
  return by_surface(measured, [part](const Surface& surface) { return surface_value(part, surface); });
}

}  // namespace nutgraf
