#include <nutgraf/rank.hpp>

#include "rank_by.hpp"
#include "rounding.hpp"

namespace nutgraf {

Ranking rank(const Ranker& ranker, std::string_view text, const Document& document, const Features& features,
             const Interest& interest) {
  const RoundToNearest rounding;
  const Material material{text, document, features, interest};
  return std::visit(
      [&](const auto& options) {
        validate(options);
        return rank_by(options, material);
      },
      ranker);
}

}  // namespace nutgraf
