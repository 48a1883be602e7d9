// What a block looks like: the signs that tell its role, worked out once per block.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "reading.hpp"

namespace nutgraf {

/// Which list of the language a phrase is from.
enum class PhraseKind : std::uint8_t { furniture, opener, related, comments, menu, byline };

/// Longer blocks are text, whatever phrases they hold.
inline constexpr std::size_t kMostWords = 40;

/// Words are folded and joined by single spaces. Two characters of a script without spaces count as a word.
/// Small, since a page has one for each of its lines.
struct Look {
  std::string_view words;         ///< empty for a block of more than kMostWords words; another owns them
  std::uint32_t word_count = 0;   ///< up to kMostCounted
  std::uint32_t capitalised = 0;  ///< words that start with a capital
  std::uint32_t digits = 0;       ///< words that start with a digit
  std::uint8_t phrases = 0;       ///< how many phrases of furniture
  std::uint8_t kinds = 0;         ///< bits: of which kinds it has a phrase
  bool ends : 1 = false;          ///< with the mark of a whole sentence
  bool is_open : 1 = false;       ///< ends with a colon or a comma: what follows belongs to it
  bool is_cut : 1 = false;        ///< ends with an ellipsis
  bool quotes : 1 = false;        ///< holds a quotation mark
  bool joins : 1 = false;         ///< holds a mark that stands between links: "|", "»", "›", "·"
  bool addresses : 1 = false;     ///< holds a word that speaks to the reader
  bool legal : 1 = false;         ///< holds a copyright sign

  bool is(PhraseKind kind) const { return (kinds >> static_cast<unsigned>(kind) & 1U) != 0; }
  void set(PhraseKind kind) { kinds = static_cast<std::uint8_t>(kinds | 1U << static_cast<unsigned>(kind)); }
};

/// Keeps the words of many looks, at places that do not move.
class LookWords {
 public:
  std::string_view keep(std::string_view words);

 private:
  std::deque<std::string> pieces_;
};

/// Looks at blocks, with the phrases of a language and of English, which pages in any language hold.
class Looker {
 public:
  explicit Looker(const Language& language);

  /// What a block looks like whose words have been read.
  /// `words`, `classes`   those of the block, in the same order
  /// `folded`             becomes the words of the look
  Look look_at(std::string_view text, Span block, std::span<const Token> words, std::span<const std::uint16_t> classes,
               std::string& folded) const;

  /// The same of any short text.
  Look look_at(std::string_view text, std::string& folded) const;

  /// The bytes of its tables.
  std::size_t memory() const { return phrases_.capacity() * sizeof(Phrase) + slots_.capacity() * sizeof(slots_[0]); }

 private:
  struct Phrase {
    std::string_view text;
    PhraseKind kind;
    std::uint16_t next = 0;  // the next whose first word has the same slot, plus 1
  };

  void add(std::span<const std::string_view> phrases, PhraseKind kind);
  void find_phrases(Look& look) const;
  void meet(const Phrase& phrase, std::size_t at, Look& look) const;

  const WordLists& lists_;
  std::vector<Phrase> phrases_;
  std::vector<std::uint16_t>
      slots_;  // by the hash of the first word: index + 1 of the last phrase, 0 where there is none
};

/// Gives each block its role, from its look, its form and its neighbours. In doubt a block is body.
/// `looks`   one per block
void assign_roles(std::string_view text, const Language& language, const Looker& looker, const std::vector<Look>& looks,
                  Page& page);

/// A sentence that is long enough to be of a text.
inline bool is_paragraph(const Look& look) { return look.ends && look.word_count >= 12; }

/// Sign-up, consent, legal and share lines. A whole sentence that only names such a thing is news about it.
bool says_furniture(const Look& look);

/// A sentence that names such a thing and speaks to the reader, as a page does, and as a manual does.
bool may_say_furniture(const Look& look);

/// Whether `words` are or start with the words of `phrase`.
bool starts_with_phrase(std::string_view words, std::string_view phrase);

}  // namespace nutgraf
