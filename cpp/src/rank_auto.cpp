// The default: a sum of named parts, weighed by a profile.
#include <algorithm>
#include <utility>

#include "arithmetic.hpp"
#include "checkpoint.hpp"
#include "measure.hpp"
#include "measure_together.hpp"
#include "profile.hpp"
#include "rank_by.hpp"

namespace nutgraf {
namespace {

// How much of a score, scaled to [0, 1], is the answer to a query. In meetings, where what is said between matters too,
// chosen on questions about them; elsewhere so much that what answers best comes first.
constexpr double kAnswerInMeeting = 0.3;
constexpr double kAnswer = 0.75;
constexpr double kNamedSpeaker = 0.2;

/// Whether all values of a part are 0.
bool is_silent(Part part, const Measured& measured) {
  switch (part) {
    case Part::title: return measured.interest.title.empty();
    case Part::query: return measured.interest.query.empty();
    case Part::speaker: return measured.interest.query_text.empty();
    case Part::support: return measured.sources.size() < 2;
    case Part::sections: return measured.surfaces.sections.size() == measured.sources.size();
    default: return false;
  }
}

/// Adds a part, times its constant, to the scores.
/// `values`   of the part, where they are measured already
void add_part(Part part, double constant, const Measured& measured, bool keep, Ranking& ranking,
              std::vector<double> values = {}) {
  ranking.constants[static_cast<std::size_t>(part)] += constant;  // a part that answers may have one already
  if (!keep && (constant == 0 || is_silent(part, measured))) return;
  if (values.empty() && !ranking.scores.empty()) values = measure(part, measured);
  checkpoint(values.size());
  if (is_scaled(part)) scale_to_unit(values);
  for (std::size_t i = 0; i < values.size(); ++i) ranking.scores[i] += constant * values[i];
  if (keep) ranking.parts[static_cast<std::size_t>(part)] = std::move(values);
}

/// Adds parts that can be told row by row, in their order, and holds values of few rows at a time.
void add_rows(std::span<const Part> parts, const Profile& profile, const Measured& measured, Ranking& ranking) {
  std::array<double, kStretch> values;
  for_each_stretch(measured, [&](RowRange rows) {
    const std::span<double> own{values.data(), rows.size()};
    for (const Part part : parts) {
      measure_rows(part, measured, rows, own);
      for (std::size_t i = 0; i < own.size(); ++i) ranking.scores[rows.begin + i] += profile[part] * own[i];
    }
  });
}

/// Adds all parts of a profile, in their order.
void add_parts(const Profile& profile, const Measured& measured, bool keep, Ranking& ranking) {
  Columns together;
  std::vector<Part> by_row;  // that wait to be added together
  const auto add_waiting = [&] {
    if (!by_row.empty()) add_rows(by_row, profile, measured, ranking);
    by_row.clear();
  };
  for (std::size_t p = 0; p < kPartCount; ++p) {
    const auto part = static_cast<Part>(p);
    if (!keep && !is_scaled(part) && part != Part::speaker) {
      ranking.constants[p] = profile[part];
      if (profile[part] != 0) by_row.push_back(part);
      continue;
    }
    add_waiting();
    if (!ranking.scores.empty()) measure_from(part, measured, together);
    add_part(part, profile[part], measured, keep, ranking, std::move(together[p]));
  }
  add_waiting();
}

/// Brings the scores to [0, 1 - share], and adds the answer to the query.
void answer(double share, const Measured& measured, bool keep, Ranking& ranking) {
  if (ranking.scores.empty()) return;
  const auto [low, high] = std::minmax_element(ranking.scores.begin(), ranking.scores.end());
  const double least = *low, range = *high - *low;
  const double factor = range > 0 ? (1 - share) / range : 0;
  for (double& score : ranking.scores) score = factor * (score - least);
  for (double& constant : ranking.constants) constant *= factor;
  ranking.offset = -factor * least;
  add_part(Part::query, share, measured, keep, ranking);
  add_part(Part::speaker, kNamedSpeaker, measured, keep, ranking);
}

}  // namespace

Ranking rank_by(const Auto& options, const Material& material) {
  Surfaces own;
  if (material.surfaces == nullptr) own = look_at_rows(material.text, material.document, material.features);
  const Surfaces& surfaces = material.surfaces == nullptr ? own : *material.surfaces;
  const Measured measured{material.text, material.document, material.features, material.interest, surfaces};
  const Choice choice = options.profile ? Choice{*options.profile, "given"} : choose_profile(measured);
  const bool keep = material.interest.keep_parts;
  Ranking ranking;
  ranking.profile = choice.profile.name;
  ranking.why = choice.why;
  ranking.scores.assign(material.features.rows(), 0);
  ranking.constants.assign(kPartCount, 0);
  if (keep) ranking.parts.resize(kPartCount);
  add_parts(choice.profile, measured, keep, ranking);
  if (material.interest.query.empty()) return ranking;
  answer(choice.profile.name == "meeting" ? kAnswerInMeeting : kAnswer, measured, keep, ranking);
  return ranking;
}

}  // namespace nutgraf
