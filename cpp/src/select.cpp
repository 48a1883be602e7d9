#include <nutgraf/select.hpp>

#include "filling.hpp"

namespace nutgraf {

Selection select(const Selector& selector, const Budget& budget, Coherence coherence, std::string_view text,
                 const Document& document, const Features& features, const Ranking& ranking) {
  validate(budget);
  std::visit([](const auto& options) { validate(options); }, selector);
  Filling filling{budget, coherence, text, document, features, ranking};
  std::visit([&](const auto& options) { fill_by(options, filling); }, selector);
  return filling.finish(budget.strict);
}

}  // namespace nutgraf
