#include <nutgraf/select.hpp>

#include <stdexcept>
#include <string>
#include <utility>

#include "filling.hpp"
#include "rounding.hpp"

namespace nutgraf {

Selection select(const Selector& selector, const Budget& budget, Coherence coherence, std::string_view text,
                 const Document& document, const Features& features, const Ranking& ranking, Bonds bonds) {
  const RoundToNearest rounding;
  validate(budget);
  std::visit([](const auto& options) { validate(options); }, selector);
  if (budget.unit == Unit::costs && budget.sentence_costs.size() != document.sentences.size()) {
    throw std::invalid_argument("budget.sentence_costs must hold one cost for each of the document's " +
                                std::to_string(document.sentences.size()) + " sentences, not " +
                                std::to_string(budget.sentence_costs.size()));
  }
  Filling filling{budget, coherence, text, document, features, ranking, std::move(bonds)};
  std::visit([&](const auto& options) { fill_by(options, filling); }, selector);
  return filling.finish(budget.strict);
}

Selection select(const Selector& selector, const Budget& budget, Coherence coherence, std::string_view text,
                 const Document& document, const Features& features, const Ranking& ranking) {
  return select(selector, budget, coherence, text, document, features, ranking, find_bonds(text, document, features));
}

bool reads_words(const Selector& selector) { return std::holds_alternative<Bigrams>(selector); }

}  // namespace nutgraf
