// Rankers by where a sentence stands: alone, or in which direction the sentences like it are.
#include <algorithm>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "direction.hpp"
#include "rank_by.hpp"
#include "support.hpp"

namespace nutgraf {
namespace {

/// Calls visit for what stands farther from the ends than a place, and for what stands nearer or as near.
template <class Options, class Visit>
void for_each_direction(const Options& options, double weight, const Visit& visit) {
  if (options.inner != 0) visit(Direction{Counted::farther, Ties::none, options.end, weight * options.inner});
  if (options.outer != 0) visit(Direction{Counted::nearer, Ties::both, options.end, weight * options.outer});
}

template <class Options>
std::vector<double> score_within(const Options& options, std::span<const RowRange> sections, const Features& features) {
  std::vector<double> scores(features.rows());
  RowSum sum{features};
  for_each_direction(options, 1, [&](const Direction& direction) {
    for (const RowRange section : sections) add_similarity_within(section, direction, sum, scores);
  });
  return scores;
}

}  // namespace

/// Of a collection, within each text; half of what a sentence is worth is its similarity to the other texts.
Ranking rank_by(const Directed& options, const Material& material) {
  const auto& [text, document, features, interest, surfaces] = material;
  Ranking ranking;
  std::vector<double>& scores = ranking.scores;
  scores.assign(features.rows(), 0);
  RowSum passed{features};
  const std::vector<RowRange> sources = rows_by_source(document, features);
  for (const RowRange rows : sources) {
    add_similarity_to_passed(rows, false, options.earlier, passed, scores);
    add_similarity_to_passed(rows, true, options.later, passed, scores);
    scale_to_unit(std::span{scores}.subspan(rows.begin, rows.size()));
  }
  if (sources.size() > 1) {
    std::vector<double> support = similarity_to_other_texts(features, sources);
    scale_to_unit(support);
    for (std::size_t row = 0; row < scores.size(); ++row) scores[row] = (scores[row] + support[row]) / 2;
  }
  for (const RowRange rows : sources) {
    for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
      checkpoint_at(row);
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
  ranking.scores = score_within(options, rows_by_section(material.document, material.features), material.features);
  return ranking;
}

Ranking rank_by(const Hierarchical& options, const Material& material) {
  const std::vector<RowRange> sections = rows_by_section(material.document, material.features);
  Ranking ranking;
  ranking.scores = score_within(options, sections, material.features);
  if (sections.size() < 2) return ranking;
  RowSum sum{material.features};
  for_each_direction(options, options.sections, [&](const Direction& direction) {
    add_similarity_to_sections(sections, direction, sum, ranking.scores);
  });
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
    checkpoint_at(i);
    ranking.scores.push_back(random_fraction(static_cast<std::uint64_t>(options.seed), i));
  }
  return ranking;
}

}  // namespace nutgraf
