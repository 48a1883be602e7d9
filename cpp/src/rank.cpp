#include <nutgraf/rank.hpp>

#include "rank_by.hpp"
#include "rounding.hpp"

namespace nutgraf {

Ranking rank(const Ranker& ranker, const Material& material) {
  const RoundToNearest rounding;
  return std::visit(
      [&](const auto& options) {
        validate(options);
        return rank_by(options, material);
      },
      ranker);
}

Ranking rank(const Ranker& ranker, std::string_view text, const Document& document, const Features& features,
             const Interest& interest) {
  return rank(ranker, Material{text, document, features, interest});
}

bool reads_words(const Ranker& ranker) {
  return std::holds_alternative<Luhn>(ranker) || std::holds_alternative<Edmundson>(ranker);
}

}  // namespace nutgraf
