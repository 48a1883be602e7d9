// The rankers, one function each. rank.cpp chooses among them.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <nutgraf/rank.hpp>

namespace nutgraf {

struct Surfaces;

/// What a ranker may look at.
struct Material {
  std::string_view text;
  const Document& document;
  const Features& features;
  const Interest& interest;
  const Surfaces* surfaces = nullptr;  ///< where they are known already

  /// The sentence of a row, its words, and how many they are.
  const Sentence& sentence(std::size_t row) const { return document.sentences[features.sentence[row]]; }
  std::span<const Token> tokens(std::size_t row) const { return document.words_of(sentence(row)); }
  std::uint32_t words(std::size_t row) const { return sentence(row).word_count(); }
};

Ranking rank(const Ranker& ranker, const Material& material);

/// Whether it looks at the words of rows, beyond what Surfaces say of them.
bool reads_words(const Ranker& ranker);

// rank_auto.cpp
Ranking rank_by(const Auto& options, const Material& material);
// rank_graph.cpp
Ranking rank_by(const TextRank& options, const Material& material);
Ranking rank_by(const LexRank& options, const Material& material);
Ranking rank_by(const Biased& options, const Material& material);
Ranking rank_by(const Degree& options, const Material& material);
// rank_position.cpp
Ranking rank_by(const Directed& options, const Material& material);
Ranking rank_by(const Boundary& options, const Material& material);
Ranking rank_by(const Hierarchical& options, const Material& material);
Ranking rank_by(const Lead& options, const Material& material);
Ranking rank_by(const Random& options, const Material& material);
// rank_words.cpp
Ranking rank_by(const Centroid& options, const Material& material);
Ranking rank_by(const Title& options, const Material& material);
Ranking rank_by(const Luhn& options, const Material& material);
Ranking rank_by(const Edmundson& options, const Material& material);
// rank_topics.cpp
Ranking rank_by(const Lsa& options, const Material& material);

}  // namespace nutgraf
