// The default: a sum of named parts, weighed by a profile.
#include <utility>

#include "measure.hpp"
#include "profile.hpp"
#include "rank_by.hpp"
#include "support.hpp"

namespace nutgraf {

Ranking rank_by(const Auto& options, const Material& material) {
  const Measured measured{material.text, material.document, material.features, material.interest};
  const Choice choice = options.profile ? Choice{&*options.profile, "given"} : choose_profile(measured);
  Ranking ranking;
  ranking.profile = choice.profile->name;
  ranking.why = choice.why;
  ranking.constants.assign(choice.profile->constants.begin(), choice.profile->constants.end());
  ranking.scores.assign(material.features.rows(), 0);
  for (std::size_t p = 0; p < kPartCount; ++p) {
    const double constant = choice.profile->constants[p];
    if (constant == 0 && !material.interest.keep_parts) continue;
    const auto part = static_cast<Part>(p);
    std::vector<double> values = measure(part, measured);
    if (is_scaled(part)) scale_to_unit(values);
    for (std::size_t i = 0; i < values.size(); ++i) ranking.scores[i] += constant * values[i];
    if (material.interest.keep_parts) ranking.parts.push_back(std::move(values));
  }
  return ranking;
}

}  // namespace nutgraf
