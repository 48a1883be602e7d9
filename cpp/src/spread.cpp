#include "spread.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <variant>

#include "arithmetic.hpp"
#include "measure.hpp"
#include "rank_position.hpp"
#include "support.hpp"

namespace nutgraf {
namespace {

/// A part whose values hardly differ is not spread: scaling it to [0, 1] has made rounding visible.
bool is_noise(double low, double high) {
  constexpr double kLeastRange = 1e-6;  // relative to the values, or to what they are differences of
  return high - low <= kLeastRange * std::max({1.0, std::abs(low), std::abs(high)});
}

std::size_t begin_of(const Features& features, std::size_t row) {
  return static_cast<std::size_t>(features.term_frequency.row_begin[row]);
}

std::size_t term_at(const Features& features, std::size_t k) {
  return static_cast<std::size_t>(features.term_frequency.column[k]);
}

/// Shares of one row, as they are added up.
class Spreading {
 public:
  Spreading(const Material& material, const Ranking& ranking, std::size_t row)
      : material_{material}, ranking_{ranking}, row_{row}, place_(material.features.terms()) {
    for_each_weight(features(), row, [&](std::size_t term, double weight) {
      weight_.push_back(weight * features().row_scale[row]);
      place_[term] = static_cast<std::uint32_t>(weight_.size());
    });
    spread_.by_term.resize(weight_.size());
    spread_.by_row.resize(features().rows());
  }

  const Material& material() const { return material_; }
  const Features& features() const { return material_.features; }
  const Ranking& ranking() const { return ranking_; }
  std::size_t row() const { return row_; }
  std::size_t rows() const { return features().rows(); }
  double score() const { return ranking_.scores[row_]; }
  Spread& spread() { return spread_; }

  void add_part(std::string name, double constant, double value) {
    spread_.parts.push_back({std::move(name), constant, value, constant * value});
  }

  /// amount(other row, place of the term in this row, entry of the matrix), for each term that the two share.
  template <class Amount>
  void add_pairs(const Amount& amount) {
    for (std::size_t other = 0; other < rows(); ++other) {
      for (std::size_t k = begin_of(features(), other); k < begin_of(features(), other + 1); ++k) {
        const std::uint32_t place = place_[term_at(features(), k)];
        if (place == 0) continue;
        const double share = amount(other, place - 1, k);
        spread_.by_term[place - 1] += share;
        spread_.by_row[other] += share;
      }
    }
  }

  /// factor[j] · x_i·x_j for every row j, this one included.
  void add_cosines(const std::vector<double>& factor) {
    add_pairs([&](std::size_t other, std::size_t place, std::size_t k) {
      const double weight = features().term_frequency.value[k] * features().idf[term_at(features(), k)];
      return factor[other] * features().row_scale[other] * weight * weight_[place];
    });
  }

  /// value(place of the term in this row, the term), for each of its terms.
  template <class Value>
  void add_terms(const Value& value) {
    const std::size_t begin = begin_of(features(), row_);
    for (std::size_t place = 0; place < weight_.size(); ++place) {
      spread_.by_term[place] += value(place, term_at(features(), begin + place));
    }
  }

  /// factor · x_i·vector
  void add_product(double factor, const std::vector<double>& vector) {
    add_terms([&](std::size_t place, std::size_t term) { return factor * weight_[place] * vector[term]; });
  }

 private:
  const Material& material_;
  const Ranking& ranking_;
  std::size_t row_;
  std::vector<std::uint32_t> place_;  // (terms): in the row, counted from 1; 0 for a term of others
  std::vector<double> weight_;        // (terms of the row)
  Spread spread_;
};

double length_of(const std::vector<double>& vector) {
  double squares = 0;
  for (const double value : vector) squares += value * value;
  return std::sqrt(squares);
}

/// The sum of all rows, each times a factor, by term.
template <class Factor>
std::vector<double> sum_of_rows(const Features& features, Section rows, const Factor& factor) {
  std::vector<double> sums(features.terms());
  for (std::size_t row = rows.begin; row < rows.end; ++row) {
    for_each_weight(features, row, [&](std::size_t term, double weight) { sums[term] += factor(row) * weight; });
  }
  return sums;
}

// ---------------------------------------------------------------- the parts of Auto

/// The rows that stand together with one row: from `begin` to before `end`.
Section range_with(const std::vector<std::size_t>& begins, std::size_t row) {
  const auto next = std::upper_bound(begins.begin(), begins.end(), row);
  return {*(next - 1), *next};
}

/// Adds the factors that make Part::boundary of the cosines with the rows of the section.
void add_boundary(const Measured& m, std::size_t row, double scale, std::vector<double>& factor) {
  const std::size_t begin = m.section_begin[m.section[row]], end = m.section_begin[m.section[row] + 1];
  const auto distance = [&](std::size_t i) { return std::min(i - begin, end - 1 - i); };
  for (std::size_t other = begin; other < end; ++other) {
    const bool is_inner = distance(other) > distance(row) || (distance(other) == distance(row) && other < row);
    if (is_inner) factor[other] += scale / static_cast<double>(end - begin - 1);
  }
}

/// The same for Part::sections: the other sections of the text that are no nearer to its ends.
void add_sections(const Measured& m, std::size_t row, double scale, std::vector<double>& factor) {
  const Section text = range_with(m.source_begin, row);
  const std::size_t first = m.section[text.begin], count = m.section[text.end - 1] - first + 1;
  if (count < 2) return;
  const auto distance = [&](std::size_t s) { return std::min(s - first, first + count - 1 - s); };
  std::vector<Section> sections;
  for (std::size_t s = first; s < first + count; ++s) sections.push_back({m.section_begin[s], m.section_begin[s + 1]});
  const std::vector<double> scales = scales_of_sections(sections, m.features);
  for (std::size_t s = first; s < first + count; ++s) {
    if (s == m.section[row] || distance(s) < distance(m.section[row])) continue;
    for (std::size_t other = m.section_begin[s]; other < m.section_begin[s + 1]; ++other) {
      factor[other] += scale * scales[s - first] / static_cast<double>(count);
    }
  }
}

/// The same for the sum of all, whose rows are not scaled to one length.
void add_centroid(const Measured& m, double scale, std::vector<double>& factor) {
  const double length = length_of(m.term_mass);
  for (std::size_t other = 0; other < factor.size(); ++other) {
    if (m.features.row_scale[other] > 0 && length > 0) factor[other] += scale / (length * m.features.row_scale[other]);
  }
}

/// Adds `scale` times a part that is a sum of cosines with other rows. False for the other parts.
bool add_similarity(Part part, const Measured& m, std::size_t row, double scale, std::vector<double>& factor) {
  constexpr std::size_t kEdge = 3;
  const Section text = range_with(m.source_begin, row);
  const std::size_t edge = std::min(kEdge, text.size());
  const auto add = [&](std::size_t begin, std::size_t end) {
    for (std::size_t other = begin; other < end; ++other) factor[other] += other == row ? 0 : scale;
  };
  switch (part) {
    case Part::earlier: add(text.begin, row); return true;
    case Part::later: add(row + 1, text.end); return true;
    case Part::lead: add(text.begin, text.begin + edge); return true;
    case Part::end: add(text.end - edge, text.end); return true;
    case Part::previous: add(row > text.begin ? row - 1 : row, row); return true;
    case Part::next: add(row + 1, std::min(row + 2, text.end)); return true;
    case Part::boundary: add_boundary(m, row, scale, factor); return true;
    case Part::sections: add_sections(m, row, scale, factor); return true;
    case Part::centroid: add_centroid(m, scale, factor); return true;
    case Part::support:
      add(0, text.begin);
      add(text.end, m.features.rows());
      return true;
    default: return false;
  }
}

/// How many tenths of the rows hold each term.
std::vector<std::uint32_t> count_tenths(const Features& features) {
  constexpr std::size_t kTenths = 10;
  std::vector<std::uint32_t> last(features.terms()), tenths(features.terms());
  for (std::size_t row = 0; row < features.rows(); ++row) {
    const auto tenth = static_cast<std::uint32_t>(row * kTenths / features.rows()) + 1;
    for_each_weight(features, row, [&](std::size_t term, double) {
      tenths[term] += last[term] == tenth ? 0 : 1;
      last[term] = tenth;
    });
  }
  return tenths;
}

std::vector<bool> terms_before(const Features& features, std::size_t row) {
  std::vector<bool> seen(features.terms());
  for (std::size_t other = 0; other < row; ++other) {
    for_each_weight(features, other, [&](std::size_t term, double) { seen[term] = true; });
  }
  return seen;
}

/// Adds `scale` times a part that is a sum over the row's terms. False for the other parts.
bool add_words(Part part, const Measured& m, Spreading& spreading, double scale) {
  const Features& features = m.features;
  const std::size_t terms = std::max<std::size_t>(features.term_frequency.row_size(spreading.row()), 1);
  const double share = scale / static_cast<double>(terms);
  switch (part) {
    case Part::title: spreading.add_product(scale, weigh(m.interest.title, features)); return true;
    case Part::heading: spreading.add_product(scale, weigh(heading_terms(m), features)); return true;
    case Part::keywords:
      spreading.add_terms([&](std::size_t, std::size_t term) { return share * m.term_mass[term]; });
      return true;
    case Part::spread: {
      const std::vector<std::uint32_t> tenths = count_tenths(features);
      spreading.add_terms([&](std::size_t, std::size_t term) { return share * tenths[term]; });
      return true;
    }
    case Part::new_keywords: {
      const std::vector<bool> seen = terms_before(features, spreading.row());
      spreading.add_terms([&](std::size_t, std::size_t term) {
        return seen[term] || features.document_frequency[term] < 2 ? 0 : scale * m.term_mass[term];
      });
      return true;
    }
    default: return false;
  }
}

void spread_by(const Auto&, Spreading& spreading) {
  const Material& material = spreading.material();
  const Ranking& ranking = spreading.ranking();
  const Measured measured{material.text, material.document, material.features, material.interest};
  std::vector<double> factor(spreading.rows());
  for (std::size_t p = 0; p < ranking.parts.size(); ++p) {
    const double constant = ranking.constants[p];
    if (constant == 0) continue;
    const auto part = static_cast<Part>(p);
    spreading.add_part(std::string{kPartNames[p]}, constant, ranking.parts[p][spreading.row()]);
    if (!is_scaled(part)) continue;
    const std::vector<double> values = measure(part, measured);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double range = *high - *low;
    if (is_noise(*low, *high)) continue;
    const double scale = constant / range;
    const bool is_similarity = add_similarity(part, measured, spreading.row(), scale, factor);
    if (!is_similarity && !add_words(part, measured, spreading, scale)) continue;
    spreading.spread().scaling_of_terms -= scale * *low;
    if (is_similarity) spreading.spread().scaling_of_rows -= scale * *low;
  }
  if (ranking.offset != 0) spreading.add_part("offset", ranking.offset, 1);
  spreading.add_cosines(factor);
}

// ---------------------------------------------------------------- walks

/// What each other row passes on.
std::vector<double> flow_to(const Spreading& spreading) {
  std::vector<double> flow = spreading.ranking().flow;
  if (!flow.empty()) flow[spreading.row()] = 0;
  return flow;
}

void add_walk_parts(Spreading& spreading) {
  const Ranking& ranking = spreading.ranking();
  const double target =
      ranking.teleport.empty() ? 1 / static_cast<double>(spreading.rows()) : ranking.teleport[spreading.row()];
  spreading.add_part("similarity", 1, spreading.score() - (ranking.jumped + ranking.stranded) * target);
  spreading.add_part("teleport", ranking.jumped, target);
  spreading.add_part("stranded", ranking.stranded, target);
}

/// The edges of graph.hpp's Bm25Graph to one row.
void add_bm25(Spreading& spreading) {
  constexpr double kSaturation = 1.2, kLength = 0.75;  // k1 and b
  const Features& features = spreading.features();
  const SparseRows& tf = features.term_frequency;
  const auto n = static_cast<double>(features.rows());
  const std::size_t begin = begin_of(features, spreading.row());
  const double length = sum(std::span{tf.value}.subspan(begin, tf.row_size(spreading.row())));
  const double k1 = kSaturation * (1 - kLength + kLength * length * n / sum(tf.value));
  const std::vector<double> flow = flow_to(spreading);
  spreading.add_pairs([&](std::size_t other, std::size_t place, std::size_t k) {
    const double df = features.document_frequency[term_at(features, k)], f = tf.value[begin + place];
    return flow[other] * natural_log(1 + (n - df + 0.5) / (df + 0.5)) * f * (kSaturation + 1) / (f + k1);
  });
}

/// Those of OverlapGraph, without its factorisation.
void add_overlap(Spreading& spreading) {
  const auto log_of_length = [&](std::size_t row) {
    return natural_log(static_cast<double>(std::max<std::size_t>(spreading.material().tokens(row).size(), 2)));
  };
  const double own = log_of_length(spreading.row());
  std::vector<double> factor = flow_to(spreading);
  for (std::size_t other = 0; other < factor.size(); ++other) factor[other] /= own + log_of_length(other);
  spreading.add_pairs([&](std::size_t other, std::size_t, std::size_t) { return factor[other]; });
}

void spread_by(const TextRank& options, Spreading& spreading) {
  add_walk_parts(spreading);
  switch (options.similarity) {
    case Similarity::cosine: spreading.add_cosines(flow_to(spreading)); break;
    case Similarity::bm25: add_bm25(spreading); break;
    case Similarity::overlap: add_overlap(spreading); break;
  }
}

void spread_by(const Biased&, Spreading& spreading) {
  add_walk_parts(spreading);
  spreading.add_cosines(flow_to(spreading));
}

void spread_by(const LexRank& options, Spreading& spreading) {
  add_walk_parts(spreading);
  std::vector<double> unit(spreading.rows()), edges(spreading.rows());
  unit[spreading.row()] = 1;
  ThresholdGraph{spreading.features(), options.threshold}.multiply(unit, edges);
  const std::vector<double> cosines = cosines_with(spreading.features(), spreading.row());
  std::vector<double> factor = flow_to(spreading);
  for (std::size_t other = 0; other < factor.size(); ++other) {
    factor[other] = edges[other] > 0 && cosines[other] > 0 ? factor[other] / cosines[other] : 0;
  }
  spreading.add_cosines(factor);
}

// ---------------------------------------------------------------- sums of cosines

void spread_by(const Degree&, Spreading& spreading) {
  spreading.add_part("similarity", 1, spreading.score());
  std::vector<double> factor(spreading.rows(), 1.0);
  factor[spreading.row()] = 0;
  spreading.add_cosines(factor);
}

void spread_by(const Centroid&, Spreading& spreading) {
  spreading.add_part("centroid", 1, spreading.score());
  const Features& features = spreading.features();
  const double length =
      length_of(sum_of_rows(features, {0, features.rows()}, [&](std::size_t row) { return features.row_scale[row]; }));
  spreading.add_cosines(std::vector<double>(spreading.rows(), length > 0 ? 1 / length : 0));
}

void spread_by(const Title&, Spreading& spreading) {
  spreading.add_part("title", 1, spreading.score());
  spreading.add_product(1, weigh(spreading.material().interest.title, spreading.features()));
}

void spread_by(const Directed& options, Spreading& spreading) {
  const auto& [text, document, features, interest] = spreading.material();
  const std::size_t row = spreading.row();
  const std::vector<RowRange> sources = rows_by_source(document, features);
  RowRange own = sources[0];
  for (const RowRange rows : sources) own = rows.begin <= row ? rows : own;
  const double untitled = interest.title.empty() ? 1 : 1 - options.title;
  const double weight = untitled * (1 - options.position);
  const double share = sources.size() > 1 ? weight / 2 : weight;
  const std::vector<double> raw = directed_similarity(options, features, sources);
  const auto [low, high] = std::minmax_element(raw.begin() + own.begin, raw.begin() + own.end);
  const double range = *high - *low;
  if (!is_noise(*low, *high)) {
    const std::vector<double> cosines = cosines_with(features, row);
    std::vector<double> factor(spreading.rows());
    double earlier = 0, later = 0;
    for (std::size_t other = own.begin; other < own.end; ++other) {
      if (other == row) continue;
      (other < row ? earlier : later) += cosines[other];
      factor[other] = share / range * (other < row ? options.earlier : options.later);
    }
    spreading.add_part("earlier", share / range * options.earlier, earlier);
    spreading.add_part("later", share / range * options.later, later);
    spreading.add_part("scaling", -share / range, *low);
    spreading.spread().scaling_of_terms = spreading.spread().scaling_of_rows = -share / range * *low;
    spreading.add_cosines(factor);
  } else if (range > 0) {
    spreading.add_part("similarity", share, (raw[row] - *low) / range);
  }
  if (sources.size() > 1) {
    std::vector<double> support = similarity_to_other_texts(features, sources);
    scale_to_unit(support);
    spreading.add_part("support", weight / 2, support[row]);
  }
  spreading.add_part("position", untitled * options.position,
                     exponential(-static_cast<double>(row - own.begin) / options.decay));
  if (interest.title.empty()) return;
  const std::vector<double> title = weigh(interest.title, features);
  spreading.add_part("title", options.title, multiply(features, title)[row]);
  spreading.add_product(options.title, title);
}

/// Adds the factors of the cosines with the rows of the own section.
void add_within(const Boundary& options, Section section, std::size_t row, std::vector<double>& factor) {
  const auto distance = [&](std::size_t i) { return distance_to_end(i - section.begin, section.size(), options.end); };
  for (std::size_t other = section.begin; other < section.end; ++other) {
    const double weight = distance(other) > distance(row) ? options.inner : options.outer;
    if (other != row) factor[other] += weight / static_cast<double>(section.size() - 1);
  }
}

std::size_t section_with(const std::vector<Section>& sections, std::size_t row) {
  const auto after = [](std::size_t r, const Section& section) { return r < section.begin; };
  return static_cast<std::size_t>(std::upper_bound(sections.begin(), sections.end(), row, after) - sections.begin()) -
         1;
}

void spread_by(const Boundary& options, Spreading& spreading) {
  spreading.add_part("boundary", 1, spreading.score());
  const std::vector<Section> sections = find_sections(spreading.material());
  std::vector<double> factor(spreading.rows());
  add_within(options, sections[section_with(sections, spreading.row())], spreading.row(), factor);
  spreading.add_cosines(factor);
}

void spread_by(const Hierarchical& options, Spreading& spreading) {
  const std::vector<Section> sections = find_sections(spreading.material());
  const std::size_t own = section_with(sections, spreading.row()), count = sections.size();
  std::vector<double> factor(spreading.rows());
  add_within({.inner = options.inner, .outer = options.outer, .end = options.end}, sections[own], spreading.row(),
             factor);
  const std::vector<double> cosines = cosines_with(spreading.features(), spreading.row());
  double within = 0;
  for (std::size_t other = 0; other < factor.size(); ++other) within += factor[other] * cosines[other];
  spreading.add_part("boundary", 1, within);
  spreading.add_part("sections", 1, spreading.score() - within);
  const std::vector<double> scales = scales_of_sections(sections, spreading.features());
  const auto distance = [&](std::size_t s) { return distance_to_end(s, count, options.end); };
  for (std::size_t s = 0; s < count; ++s) {
    if (s == own) continue;
    const double weight = distance(s) > distance(own) ? options.inner : options.outer;
    for (std::size_t other = sections[s].begin; other < sections[s].end; ++other) {
      factor[other] += options.sections / static_cast<double>(count) * weight * scales[s];
    }
  }
  spreading.add_cosines(factor);
}

// ---------------------------------------------------------------- what does not spread

void spread_by(const Luhn&, Spreading& spreading) { spreading.add_part("run", 1, spreading.score()); }
void spread_by(const Lsa&, Spreading& spreading) { spreading.add_part("topics", 1, spreading.score()); }
void spread_by(const Lead&, Spreading& spreading) { spreading.add_part("position", 1, spreading.score()); }
void spread_by(const Random&, Spreading& spreading) { spreading.add_part("chance", 1, spreading.score()); }

void spread_by(const Edmundson& options, Spreading& spreading) {
  const auto add = [&](std::string name, double weight, Edmundson alone) {
    if (weight == 0) return;
    alone.keys = options.keys;
    spreading.add_part(std::move(name), weight, rank_by(alone, spreading.material()).scores[spreading.row()]);
  };
  add("cue", options.cue, {.cue = 1, .key = 0, .title = 0, .location = 0});
  add("key", options.key, {.cue = 0, .key = 1, .title = 0, .location = 0});
  add("title", options.title, {.cue = 0, .key = 0, .title = 1, .location = 0});
  add("location", options.location, {.cue = 0, .key = 0, .title = 0, .location = 1});
}

}  // namespace

Spread spread_score(const Ranker& ranker, const Material& material, const Ranking& ranking, std::size_t row) {
  Spreading spreading{material, ranking, row};
  std::visit([&](const auto& options) { spread_by(options, spreading); }, ranker);
  return std::move(spreading.spread());
}

std::vector<double> cosines_with(const Features& features, std::size_t row) {
  std::vector<double> vector(features.terms());
  for_each_weight(features, row,
                  [&](std::size_t term, double weight) { vector[term] = weight * features.row_scale[row]; });
  return multiply(features, vector);
}

}  // namespace nutgraf
