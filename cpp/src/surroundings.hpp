// What stands around a mark: words, numbers, labels of lists, quotes. Nothing here looks further than kLookAround bytes.
#pragma once

#include <cstddef>
#include <string_view>

#include <nutgraf/language.hpp>
#include <nutgraf/span.hpp>

namespace nutgraf {

inline constexpr std::size_t kLookAround = 64;

bool is_dash(char32_t c);
bool is_quote(char32_t c);

/// Quotes and marks of emphasis that close in some languages or styles and open in others.
bool may_close(char32_t c);

/// What may stand between a boundary and the first letter of the next sentence.
bool opens(char32_t c);

/// What goes on with the sentence before it: a comma, a colon, a bracket that closes.
bool continues(char32_t c);

/// A letter of the scripts that are written without spaces between sentences: Han and kana.
bool is_ideograph(char32_t c);

bool has_capital(std::string_view text);
bool is_number(std::string_view word);        ///< ASCII digits only
bool is_roman_number(std::string_view word);  ///< also of one letter, as in a list
bool is_lowercase_word(std::string_view word);
bool is_initial(std::string_view word);  ///< one letter, with its marks
bool is_acronym(std::string_view word);  ///< "U.S", "p.m", "Ph.D": a stop behind its first or second letter

/// `text` without the quotes, brackets and dashes that it starts with, and the white space between them.
std::string_view skip_openers(std::string_view text);

/// The letters and apostrophes that `text` starts with.
std::string_view first_word(std::string_view text);

/// The letters and digits that `text` ends with, full stops inside them included: "p.m" of "at 7:44 p.m".
std::string_view last_word(std::string_view text);

/// Whether `text` ends with `word` as the end of a phrase, "is 3 ft" or "her Ph.D", not as a sentence's first, "At 5 a.m".
bool ends_phrase(std::string_view text, std::string_view word);

/// Whether a title is open at the end of `before`: a mark inside "《…》" belongs to it.
bool is_in_title(std::string_view before);

/// The bytes of "[12]" or "[...]" at the start of `text`, or 0.
std::size_t footnote_width(std::string_view text);

/// " ." or " !" at the start of `text`, which no letter or digit follows: the next of ". . ." or "! ! !".
bool spaced_mark_follows(std::string_view text);

/// "(a)", "( 12 )" or "(iv)" at the start of `text`: the number of an item, which starts a sentence whatever its case.
bool starts_with_enumerator(std::string_view text);

/// "(Smith 55)." or "(p. 7)," at the start of `text`: the source of the quote before it.
bool starts_with_citation(std::string_view text);

/// The bytes of a bullet at the start of `text` and of one space behind it, or 0.
std::size_t bullet_width(std::string_view text);

/// A comma or its like, a closing bracket or a stop that begins no ellipsis: a quote before it has closed.
bool is_closing_mark(std::string_view text);

/// `text` without the white space at its start, and at its end.
std::string_view skip_spaces(std::string_view text);
std::string_view drop_spaces(std::string_view text);

/// The bytes of a quote at the start of `text`: "''" and "``" are one.
std::size_t quote_width(std::string_view text);

/// Whether the quote of `width` bytes at `at` closes, told by the nearest quote of its kind within kLookAround bytes: the
/// one before it opened, or the one behind it opens. `otherwise` where there is none.
bool closes_quotation(std::string_view text, std::size_t at, std::size_t width, bool otherwise);

/// Where, in a sentence that starts with "1." or "a)", the item "2." or "b)" follows: the end of the text before it.
/// 0 where it starts otherwise. `ordinal_stop`: "2." by itself may be an ordinal.
std::size_t find_next_item(std::string_view sentence, bool ordinal_stop);

}  // namespace nutgraf
