// Rankers by where a sentence stands: alone, or in which direction the sentences like it are.
#include <algorithm>
#include <utility>

#include "arithmetic.hpp"
#include "rank_by.hpp"
#include "support.hpp"

namespace nutgraf {
namespace {

/// A sum of rows, by term. A row's product with it is the sum of its similarities to them; prefix sums of rows so make
/// a sum over all pairs one pass.
class RowSum {
 public:
  explicit RowSum(const Features& features) : features_{features} {
    cells_.reserve(features.terms());
    for (const double idf : features.idf) cells_.push_back({idf * idf, 0});
  }

  double similarity(std::size_t row) const {
    double product = 0;
    for_each(row, [&](std::size_t term, double tf) { product += tf * cells_[term].weight * cells_[term].sum; });
    return features_.row_scale[row] * product;
  }

  /// Adds the row, times `factor`, after its similarity to the sum was worked out, which is returned.
  double add(std::size_t row, double factor = 1) {
    const double scale = features_.row_scale[row];
    double product = 0;
    for_each(row, [&](std::size_t term, double tf) {
      Cell& cell = cells_[term];
      product += tf * cell.weight * cell.sum;
      cell.sum += factor * scale * tf;
    });
    return scale * product;
  }

  /// Forgets the terms of a row.
  void clear(std::size_t row) {
    for_each(row, [&](std::size_t term, double) { cells_[term].sum = 0; });
  }

 private:
  struct Cell {
    double weight;  // idf²
    double sum;     // of row_scale · tf
  };

  template <class Visit>
  void for_each(std::size_t row, const Visit& visit) const {
    const SparseRows& tf = features_.term_frequency;
    const auto end = static_cast<std::size_t>(tf.row_begin[row + 1]);
    for (auto k = static_cast<std::size_t>(tf.row_begin[row]); k < end; ++k) {
      visit(static_cast<std::size_t>(tf.column[k]), tf.value[k]);
    }
  }

  const Features& features_;
  std::vector<Cell> cells_;  // (terms)
};

/// Adds to some rows the sum of their similarities to those that come before each in the order of the text, or in the
/// opposite one. `passed` is empty before and after.
void add_similarity_to_earlier(RowRange rows, bool backwards, double weight, RowSum& passed,
                               std::vector<double>& sums) {
  for (std::size_t step = 0; step < rows.size(); ++step) {
    const std::size_t row = backwards ? rows.end - 1 - step : rows.begin + step;
    sums[row] += weight * passed.add(row);
  }
  for (std::size_t row = rows.begin; row < rows.end; ++row) passed.clear(row);
}

// ---------------------------------------------------------------- nearness to ends

/// Distance of place i of n to the nearer end; the distance to the last counts `end` times.
double distance_to_end(std::size_t i, std::size_t n, double end) {
  return std::min(static_cast<double>(i), end * static_cast<double>(n - 1 - i));
}

/// Calls visit(first, second) for the places 0 to n - 1 by falling distance, for those of one distance together:
/// `second` is n where there is one only. The distance rises to a peak and falls, so that no two more are equal.
template <class Visit>
void for_each_distance(std::size_t n, double end, bool rising, const Visit& visit) {
  std::size_t left = 0, right = n;  // places in [left, right) are still to be met
  std::vector<std::pair<std::size_t, std::size_t>> groups;
  while (left < right) {
    const double from_left = distance_to_end(left, n, end), from_right = distance_to_end(right - 1, n, end);
    if (left + 1 < right && from_left == from_right) {
      groups.emplace_back(left++, --right);
    } else {
      groups.emplace_back(from_left <= from_right ? left++ : --right, n);
    }
  }
  if (!rising) std::reverse(groups.begin(), groups.end());
  for (const auto& [first, second] : groups) visit(first, second);
}

/// Rows [begin, end) under one heading.
struct Section {
  std::size_t begin, end;
};

std::vector<Section> find_sections(const Material& material) {
  std::vector<Section> sections;
  std::uint32_t last = kNoBlock;
  for (std::size_t row = 0; row < material.features.rows(); ++row) {
    const std::uint32_t heading = material.document.blocks[material.sentence(row).block].section;
    if (row == 0 || heading != last) sections.push_back({row, row});
    sections.back().end = row + 1;
    last = heading;
  }
  return sections;
}

/// Adds to the rows of one section their similarity to those farther from its ends than themselves, or, with `rising`,
/// to those as near or nearer. `sum` is empty before and after.
void add_similarity_within(Section section, double end, bool rising, double weight, RowSum& sum,
                           std::vector<double>& scores) {
  const std::size_t n = section.end - section.begin;
  for_each_distance(n, end, rising, [&](std::size_t first, std::size_t second) {
    const std::size_t one = section.begin + first, other = section.begin + second;
    if (second == n) {
      scores[one] += weight * sum.add(one);
      return;
    }
    const double other_before = sum.similarity(other);
    const double one_before = sum.add(one);
    const double pair = sum.add(other) - other_before;
    scores[one] += weight * (one_before + (rising ? pair : 0));
    scores[other] += weight * (other_before + (rising ? pair : 0));
  });
  for (std::size_t row = section.begin; row < section.end; ++row) sum.clear(row);
}

std::vector<double> score_within(const Boundary& options, const std::vector<Section>& sections,
                                 const Features& features) {
  std::vector<double> scores(features.rows());
  RowSum sum{features};
  for (const Section section : sections) {
    if (section.end - section.begin < 2) continue;
    const double share = 1 / static_cast<double>(section.end - section.begin - 1);
    for (const bool rising : {false, true}) {
      const double weight = rising ? options.outer : options.inner;
      if (weight != 0) add_similarity_within(section, options.end, rising, weight * share, sum, scores);
    }
  }
  return scores;
}

/// 1 / length of the sum of each section's rows; 0 where it is 0. The length's square is the sum of the rows' products
/// with it.
std::vector<double> scales_of_sections(const std::vector<Section>& sections, const Features& features) {
  std::vector<double> scales;
  RowSum sum{features};
  for (const Section section : sections) {
    for (std::size_t row = section.begin; row < section.end; ++row) sum.add(row);
    double squares = 0;
    for (std::size_t row = section.begin; row < section.end; ++row) squares += sum.similarity(row);
    for (std::size_t row = section.begin; row < section.end; ++row) sum.clear(row);
    scales.push_back(squares > 0 ? 1 / std::sqrt(squares) : 0);
  }
  return scales;
}

/// Adds to each row its similarity to the sections farther from the ends of the text than its own, or as near or nearer.
void add_similarity_to_sections(const std::vector<Section>& sections, const std::vector<double>& scales, double end,
                                bool rising, double weight, RowSum sum, std::vector<double>& scores) {
  const auto add = [&](std::size_t s, double factor) {
    for (std::size_t row = sections[s].begin; row < sections[s].end; ++row) sum.add(row, factor * scales[s]);
  };
  const auto score = [&](std::size_t s) {
    for (std::size_t row = sections[s].begin; row < sections[s].end; ++row) scores[row] += weight * sum.similarity(row);
  };
  for_each_distance(sections.size(), end, rising, [&](std::size_t first, std::size_t second) {
    const bool has_second = second < sections.size();
    if (has_second && rising) add(second, 1);
    score(first);
    if (has_second && rising) add(second, -1);
    if (has_second && rising) add(first, 1);
    if (has_second) score(second);
    if (!has_second || !rising) add(first, 1);
    if (has_second) add(second, 1);
  });
}

}  // namespace

/// Of a collection, within each text; half of what a sentence is worth is its similarity to the other texts.
Ranking rank_by(const Directed& options, const Material& material) {
  const auto& [text, document, features, interest] = material;
  Ranking ranking;
  std::vector<double>& scores = ranking.scores;
  scores.assign(features.rows(), 0);
  RowSum passed{features};
  const std::vector<RowRange> sources = rows_by_source(document, features);
  for (const RowRange rows : sources) {
    add_similarity_to_earlier(rows, false, options.earlier, passed, scores);
    add_similarity_to_earlier(rows, true, options.later, passed, scores);
    scale_to_unit(std::span{scores}.subspan(rows.begin, rows.size()));
  }
  if (sources.size() > 1) {
    std::vector<double> support = similarity_to_other_texts(features, sources);
    scale_to_unit(support);
    for (std::size_t row = 0; row < scores.size(); ++row) scores[row] = (scores[row] + support[row]) / 2;
  }
  for (const RowRange rows : sources) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      const double nearness = exponential(-static_cast<double>(row - rows.begin) / options.decay);
      scores[row] = (1 - options.position) * scores[row] + options.position * nearness;
    }
  }
  if (interest.title.empty()) return ranking;
  const std::vector<double> title = multiply(features, weigh(interest.title, features));
  for (std::size_t i = 0; i < scores.size(); ++i) {
    scores[i] = (1 - options.title) * scores[i] + options.title * title[i];
  }
  return ranking;
}

Ranking rank_by(const Boundary& options, const Material& material) {
  Ranking ranking;
  ranking.scores = score_within(options, find_sections(material), material.features);
  return ranking;
}

Ranking rank_by(const Hierarchical& options, const Material& material) {
  const std::vector<Section> sections = find_sections(material);
  const Boundary within{.inner = options.inner, .outer = options.outer, .end = options.end};
  Ranking ranking;
  ranking.scores = score_within(within, sections, material.features);
  if (sections.size() < 2) return ranking;
  const std::vector<double> scales = scales_of_sections(sections, material.features);
  const double share = options.sections / static_cast<double>(sections.size());
  for (const bool rising : {false, true}) {
    const double weight = share * (rising ? options.outer : options.inner);
    if (weight == 0) continue;
    add_similarity_to_sections(sections, scales, options.end, rising, weight, RowSum{material.features},
                               ranking.scores);
  }
  return ranking;
}

/// Of a collection, the first sentences of all texts first, then the second ones.
Ranking rank_by(const Lead&, const Material& material) {
  const auto n = static_cast<double>(material.features.rows());
  Ranking ranking;
  ranking.scores.resize(material.features.rows());
  std::vector<RowRange> left = rows_by_source(material.document, material.features);
  for (std::size_t place = 0; !left.empty();) {
    for (RowRange& rows : left) ranking.scores[rows.begin++] = 1 - static_cast<double>(place++) / n;
    std::erase_if(left, [](const RowRange& rows) { return rows.size() == 0; });
  }
  return ranking;
}

Ranking rank_by(const Random& options, const Material& material) {
  Ranking ranking;
  for (std::size_t i = 0; i < material.features.rows(); ++i) {
    ranking.scores.push_back(random_fraction(static_cast<std::uint64_t>(options.seed), i));
  }
  return ranking;
}

}  // namespace nutgraf
