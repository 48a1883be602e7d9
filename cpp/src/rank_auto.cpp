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

/// Adds a part, times its constant, to the scores.
/// `values`   of the part, where they are measured already
void add_part(Part part, double constant, const Measured& measured, bool keep, Ranking& ranking,
              std::vector<double> values = {}) {
  if (constant == 0 && !keep) return;
  if (values.empty()) values = measure(part, measured);
  checkpoint(values.size());
  if (is_scaled(part)) scale_to_unit(values);
  for (std::size_t i = 0; i < values.size(); ++i) ranking.scores[i] += constant * values[i];
  ranking.constants[static_cast<std::size_t>(part)] += constant;  // a part that answers may have one already
  if (keep) ranking.parts[static_cast<std::size_t>(part)] = std::move(values);
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
  auto together = measure_together(measured);
  for (std::size_t p = 0; p < kPartCount; ++p) {
    add_part(static_cast<Part>(p), choice.profile.constants[p], measured, keep, ranking, std::move(together[p]));
  }
  if (material.interest.query.empty()) return ranking;
  answer(choice.profile.name == "meeting" ? kAnswerInMeeting : kAnswer, measured, keep, ranking);
  return ranking;
}

}  // namespace nutgraf
