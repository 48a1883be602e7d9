#include "spread.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <variant>

#include "arithmetic.hpp"
#include "measure.hpp"
#include "spreading.hpp"
#include "support.hpp"

namespace nutgraf {
namespace {

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
    return natural_log(static_cast<double>(std::max<std::size_t>(spreading.material().words(row), 2)));
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
  std::vector<double> sums(features.terms());
  const double scale = scale_of_sum(features, {0, static_cast<std::uint32_t>(features.rows())}, sums);
  spreading.add_cosines(std::vector<double>(spreading.rows(), scale));
}

void spread_by(const Title&, Spreading& spreading) {
  spreading.add_part("title", 1, spreading.score());
  spreading.add_product(1, weigh(spreading.material().interest.title, spreading.features()));
}

void spread_by(const Directed& options, Spreading& spreading) {
  const auto& [text, document, features, interest, known] = spreading.material();
  const std::size_t row = spreading.row();
  const std::vector<RowRange> sources = rows_by_source(document, features);
  const RowRange own = range_with(sources, row);
  const double untitled = interest.title.empty() ? 1 : 1 - options.title;
  const double weight = untitled * (1 - options.position);
  const double share = sources.size() > 1 ? weight / 2 : weight;
  const Surfaces surfaces = look_at_rows(text, document, features);
  const Measured measured{text, document, features, interest, surfaces};
  std::vector<double> raw = measure(Part::earlier, measured);
  const std::vector<double> to_later = measure(Part::later, measured);
  for (std::size_t i = 0; i < raw.size(); ++i) raw[i] = options.earlier * raw[i] + options.later * to_later[i];
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
  }
  if (sources.size() > 1) {
    std::vector<double> support = similarity_to_other_texts(features, sources);
    scale_to_unit(support);
    spreading.add_part("support", weight / 2, support[row]);
  }
  spreading.add_part("position", untitled * options.position,
                     exponential(-static_cast<double>(row - own.begin) / options.decay));
  if (!interest.title.empty()) {
    const std::vector<double> title = weigh(interest.title, features);
    spreading.add_part("title", options.title, multiply(features, title)[row]);
    spreading.add_product(options.title, title);
  }
  if (!is_noise(*low, *high)) return;
  double others = 0;
  for (const PartShare& part : spreading.spread().parts) others += part.share;
  spreading.add_part("similarity", 1, spreading.score() - others);
}

/// Distance of place i of n to the nearer end; the distance to the last counts `end` times.
double distance_to_end(std::size_t i, std::size_t n, double end) {
  return std::min(static_cast<double>(i), end * static_cast<double>(n - 1 - i));
}

/// The weight of what stands at place `other` of n for what stands at `own`.
template <class Options>
double weight_between(const Options& options, std::size_t other, std::size_t own, std::size_t n) {
  const bool is_farther = distance_to_end(other, n, options.end) > distance_to_end(own, n, options.end);
  return is_farther ? options.inner : options.outer;
}

/// Adds the factors of the cosines with the rows of the own section.
template <class Options>
void add_within(const Options& options, RowRange section, std::size_t row, std::vector<double>& factor) {
  for (std::size_t other = section.begin; other < section.end; ++other) {
    const double weight = weight_between(options, other - section.begin, row - section.begin, section.size());
    if (other != row) factor[other] += weight / (section.size() - 1);
  }
}

void spread_by(const Boundary& options, Spreading& spreading) {
  spreading.add_part("boundary", 1, spreading.score());
  const Features& features = spreading.features();
  std::vector<double> factor(spreading.rows());
  add_within(options, range_with(rows_by_section(spreading.material().document, features), spreading.row()),
             spreading.row(), factor);
  spreading.add_cosines(factor);
}

void spread_by(const Hierarchical& options, Spreading& spreading) {
  const Features& features = spreading.features();
  const std::vector<RowRange> sections = rows_by_section(spreading.material().document, features);
  const RowRange own = range_with(sections, spreading.row());
  const auto place = static_cast<std::size_t>(std::find(sections.begin(), sections.end(), own) - sections.begin());
  std::vector<double> factor(spreading.rows()), sums(features.terms());
  add_within(options, own, spreading.row(), factor);
  const std::vector<double> cosines = cosines_with(features, spreading.row());
  double within = 0;
  for (std::size_t other = 0; other < factor.size(); ++other) within += factor[other] * cosines[other];
  spreading.add_part("boundary", 1, within);
  spreading.add_part("sections", 1, spreading.score() - within);
  for (std::size_t s = 0; s < sections.size(); ++s) {
    if (s == place) continue;
    const double share = options.sections / static_cast<double>(sections.size()) *
                         weight_between(options, s, place, sections.size()) * scale_of_sum(features, sections[s], sums);
    for (std::size_t other = sections[s].begin; other < sections[s].end; ++other) factor[other] += share;
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

double scale_of_sum(const Features& features, RowRange rows, std::vector<double>& sums) {
  for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
    const double scale = features.row_scale[row];
    for_each_weight(features, row, [&](std::size_t term, double weight) { sums[term] += scale * weight; });
  }
  double squares = 0;
  for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
    for_each_weight(features, row, [&](std::size_t term, double) {
      squares += sums[term] * sums[term];
      sums[term] = 0;
    });
  }
  return squares > 0 ? 1 / std::sqrt(squares) : 0;
}

}  // namespace nutgraf
