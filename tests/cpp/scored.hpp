// What the tests of selection share: texts with scores of the test's own.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <nutgraf/select.hpp>

#include "reference.hpp"
#include "texts.hpp"

namespace nutgraf::tests {

using reference::Vector;

/// A text that has been read, with scores of the test's own.
struct Scored {
  Scored(std::string_view text_in, Vector scores, const Weighting& weighting = {})
      : text{text_in}, document{parse_plain(text)}, features{vectorize(document, weighting)} {
    ranking.scores = std::move(scores);
    if (ranking.scores.empty()) ranking = rank(Ranker{Lead{}}, text, document, features);
  }

  Selection pick(const Selector& selector, const Budget& budget) const {
    return select(selector, budget, Coherence::off, text, document, features, ranking);
  }

  std::string text;
  Document document;
  Features features;
  Ranking ranking;
};

inline std::vector<std::size_t> rows_of(const Selection& selection, const Features& features) {
  std::vector<std::size_t> rows;
  for (const Pick& pick : selection.picks) {
    const auto at = std::find(features.sentence.begin(), features.sentence.end(), pick.sentence);
    rows.push_back(static_cast<std::size_t>(at - features.sentence.begin()));
  }
  return rows;
}

using Rows = std::vector<std::size_t>;

/// Calls visit(Selector) for every selector with its defaults.
template <class Visit, std::size_t I = 0>
void for_every_selector(const Visit& visit) {
  if constexpr (I < std::variant_size_v<Selector>) {
    visit(Selector{std::in_place_index<I>});
    for_every_selector<Visit, I + 1>(visit);
  }
}

/// The same for those that follow the ranking.
template <class Visit>
void for_every_ranked_selector(const Visit& visit) {
  visit(Selector{Top{}});
  visit(Selector{Mmr{}});
}

inline std::string_view name_of(const Selector& selector) {
  return std::visit([](const auto& options) { return options.name; }, selector);
}

/// Four sentences of 5, 6, 7 and 8 words, each with at least four terms, none with a term of another.
inline constexpr std::string_view kFour =
    "Brown ropes hold tall masts. Seven lamps burn above the gate. Old anchors rest in cold grey mud. "
    "Some hats float down a slow muddy river.";

inline Vector random_scores(Random& random, std::size_t count) {
  Vector scores;
  const bool with_ties = random.chance(0.3);
  while (scores.size() < count) {
    scores.push_back(with_ties ? static_cast<double>(random.below(4)) : 2 * random.fraction() - 0.5);
  }
  return scores;
}

}  // namespace nutgraf::tests
