// What the explanations are tested on: every ranker, and documents of all that the parts measure.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <nutgraf/options.hpp>

#include "texts.hpp"

namespace nutgraf::tests {

/// Every ranker with its defaults, and those whose options make another sum of them.
inline std::vector<Ranker> every_ranker() {
  std::vector<Ranker> rankers;
  for (const std::string_view name : kRankerNames) rankers.push_back(find_ranker(name));
  rankers.push_back(TextRank{.similarity = Similarity::bm25});
  rankers.push_back(TextRank{.similarity = Similarity::overlap});
  rankers.push_back(TextRank{.damping = 0.4, .tolerance = 0.5, .max_iterations = 2});
  rankers.push_back(LexRank{.threshold = 0.02});
  rankers.push_back(Boundary{.inner = 0.7, .outer = -0.4, .end = 2.5});
  rankers.push_back(Hierarchical{.inner = 0.7, .outer = -0.4, .end = 0.5, .sections = 2});
  rankers.push_back(Edmundson{.key = 0.5});
  for (const Profile& profile : profiles()) rankers.push_back(Auto{.profile = profile});
  for (std::size_t p = 0; p < kPartCount; ++p) {
    Profile single{.name = std::string{kPartNames[p]}, .constants = {}};
    single.constants[p] = 2;
    rankers.push_back(Auto{.profile = single});
  }
  return rankers;
}

inline std::string name_of(const Ranker& ranker) {
  const Auto* const scored = std::get_if<Auto>(&ranker);
  if (scored != nullptr && scored->profile) return "auto by " + scored->profile->name;
  return std::visit([](const auto& options) { return std::string{options.name}; }, ranker);
}

/// Prose, some of it under headings, with numbers, quotes and openers.
inline std::string random_document(Random& random) {
  std::string text;
  const std::size_t sections = random.below(5);
  for (std::size_t section = 0; section < sections; ++section) {
    text += "# Part " + made_up_word(section) + "\n\n";
    text += random_prose(random, {.sentences = 1 + random.below(8), .vocabulary = 40, .shortest = 2}) + "\n\n";
  }
  text += random_prose(random, {.sentences = random.below(14), .vocabulary = 8 + random.below(60), .shortest = 1});
  return text + " They said that 12 of \"" + made_up_word(3) + "\" were there. Rain.";
}

inline Options options_for(Random& random, const Ranker& ranker) {
  Options options;
  options.ranker = ranker;
  options.reading.language = "en";
  if (random.chance(0.5)) options.title = made_up_word(random.below(8)) + " " + made_up_word(random.below(8));
  if (random.chance(0.5)) options.query = made_up_word(random.below(8));
  options.budget.amount = static_cast<double>(1 + random.below(4));
  return options;
}

inline Options with(Ranker ranker, Budget budget = {}) {
  Options options;
  options.ranker = std::move(ranker);
  options.budget = std::move(budget);
  options.reading.language = "en";
  return options;
}

}  // namespace nutgraf::tests
