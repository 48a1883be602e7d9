// What a sentence looks like, beside its terms: counts and marks, one short pass over its words and bytes.
#pragma once

#include <cstdint>
#include <string_view>

#include <nutgraf/document.hpp>

namespace nutgraf {

struct Surface {
  std::uint32_t words = 0;
  std::uint32_t capitals = 0;  ///< words that start with a capital, the first left out
  std::uint32_t numbers = 0;   ///< words that start with a digit
  std::uint32_t first_person = 0, first_plural = 0, second_person = 0, fillers = 0, legal = 0;
  bool reports = false;                               ///< holds a verb of speaking
  std::uint32_t bonus = 0, stigma = 0, academic = 0;  ///< words that start a phrase of the language's list
  std::uint32_t citations = 0;                        ///< "(Lee, 1999)", "[12]", "<cit>"
  bool unended = false;                               ///< does not end as a sentence does
  bool quotes = false;                                ///< holds a double quotation mark
};

/// Cost: linear in the sentence.
Surface look_at(std::string_view text, const Document& document, const Sentence& sentence);

/// What kind of section a heading names, by the lists of the language: bits, joined by |.
enum SectionKind : unsigned char {
  kOpeningSection = 1,  ///< "Introduction"
  kClosingSection = 2,  ///< "Conclusions"
  kMethodSection = 4    ///< "Materials and methods"
};

/// The kinds that the words of a heading name anywhere: "1 Introduction and related work" is of two. `heading` is the
/// index of a block; kNoBlock is of none. Cost: linear in the heading.
unsigned char section_kinds(std::string_view text, const Document& document, std::uint32_t heading);

}  // namespace nutgraf
