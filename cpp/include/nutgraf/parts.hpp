// The named parts of the default score, and the tables of constants that weigh them.
//
// score = sum over the parts of constant × value. What a text is and what is wanted of it decides the table: a profile.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nutgraf {

/// What is measured of each sentence. x_i is its TF-IDF row, n the number of sentences that a summary may take, i its
/// place among them from 0. Scaled parts are brought to [0, 1] within the text; the others are as they are.
enum class Part : unsigned char {
  // Scaled: what the sentence has in common with others.
  earlier,       ///< sum of x_i·x_j over the sentences before it
  later,         ///< the same over those after it
  boundary,      ///< over those of its section that are farther from the section's ends (HipoRank)
  sections,      ///< cosine with the centroids of other sections no nearer to the ends of the text, added up
  centroid,      ///< cosine with the sum of all
  lead,          ///< similarity to the first three sentences
  end,           ///< similarity to the last three
  previous,      ///< similarity to the one before
  title,         ///< cosine with the title; 0 without one
  keywords,      ///< mean over its terms of count in the text × idf
  new_keywords,  ///< sum of the same over those terms that it is the first to use and others use again
  spread,        ///< mean over its terms of how many tenths of the text hold the term
  support,       ///< sum of x_i·x_j over the sentences of the other texts of a collection
  query,         ///< BM25 with the query and what stands near it; 0 without one
  length,        ///< ln(words)
  // As they are: where it stands.
  early,            ///< exp(-i / 6)
  first,            ///< 1 for the first sentence
  position,         ///< 1 - i / n
  last,             ///< exp(-(n - 1 - i) / 3)
  paragraph,        ///< 1 for the first sentence of a block of several
  section_start,    ///< exp(-k / 2), k its place in its section; 0 in a text of one section
  opening_section,  ///< 1 under "Introduction", "Summary" ...
  closing_section,  ///< 1 under "Conclusion", "Discussion" ...
  // What it looks like.
  size,         ///< ln(words), unscaled: what a long sentence costs of a budget in words
  brief,        ///< 1 for fewer than 8 words
  long_winded,  ///< 1 for more than 40 words
  capitals,     ///< share of words that start with a capital, the first left out
  numbers,      ///< share of words that start with a digit
  quote,        ///< 1 with a double quotation mark
  unended,      ///< 1 if it does not end as a sentence does
  speaker,      ///< 1 if the query names who says it
  // What its words are, by the lists of the language.
  first_person,   ///< share of words like "i", "we"
  second_person,  ///< share of words like "you"
  bonus,          ///< 1 with a phrase of sentences that sum up
  stigma,         ///< 1 with a phrase of sentences that do not
};

inline constexpr std::array<std::string_view, 35> kPartNames{
    "earlier",         "later",           "boundary", "sections",     "centroid",      "lead",      "end",
    "previous",        "title",           "keywords", "new_keywords", "spread",        "support",   "query",
    "length",          "early",           "first",    "position",     "last",          "paragraph", "section_start",
    "opening_section", "closing_section", "size",     "brief",        "long_winded",   "capitals",  "numbers",
    "quote",           "unended",         "speaker",  "first_person", "second_person", "bonus",     "stigma"};
inline constexpr std::size_t kPartCount = kPartNames.size();
constexpr bool is_scaled(Part part) { return part <= Part::length; }

/// A table of constants, one per part.
struct Profile {
  std::string name;
  std::array<double, kPartCount> constants{};

  double operator[](Part part) const { return constants[static_cast<std::size_t>(part)]; }
  friend bool operator==(const Profile&, const Profile&) = default;
};

/// The tables that come with the engine; "general" is the first.
std::vector<Profile> profiles();

/// The table of that name. Throws std::invalid_argument, listing the known names.
Profile find_profile(std::string_view name);

}  // namespace nutgraf
