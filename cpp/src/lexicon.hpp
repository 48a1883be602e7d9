// The distinct forms of words, each worked out once however often it occurs.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>

#include "ascii.hpp"
#include "hash.hpp"

namespace nutgraf {

/// Words of up to this many bytes are folded and stemmed; longer ones are their own term. Some stemmers are quadratic.
inline constexpr std::size_t kLongestWord = 256;

/// What its first character and the lists of the language say of a word: bits of WordClass. `folded` is the word as
/// fold_into() writes it.
std::uint16_t classify(std::string_view word, std::string_view folded, const Language& language);
/// The same with the hash of `folded` at hand.
std::uint16_t classify(std::string_view word, std::string_view folded, std::uint32_t hash, const Language& language);

/// Words of the lists of a language, by their hash.
class WordIndex {
 public:
  /// The first or the second words of the entries of some sets.
  WordIndex(std::initializer_list<WordSet> sets, bool second);
  bool contains(std::string_view word, std::uint32_t hash) const;

 private:
  std::size_t slot_of(std::string_view word, std::uint32_t hash) const;

  std::vector<std::string_view> slots_;  // open addressing; empty where there is none
};

/// Knows the forms of one language. It may serve one text after another: what it knows of a form stays, but for the
/// number of its term, until the forms are very many and all are forgotten. Not for use by two threads at once.
class Lexicon {
 public:
  /// What is known of a form.
  struct Form {
    TermId term = kNoTerm;      ///< in the text that is being read
    std::uint16_t classes = 0;  ///< bits of WordClass
  };

  Lexicon(const Language& language, bool stem);

  bool is_of(const Language& language, bool stem) const { return &language == &language_ && stem == stemmed_; }

  /// Starts another text, whose terms are numbered anew.
  void start_text();

  /// The bytes of what it knows.
  std::size_t memory() const;

  /// The form of the word at a place in a text; a new term is added to `terms`.
  Form look_up(std::string_view text, Span word, Vocabulary& terms);

  /// The same for a word of less than sixteen bytes, which are at hand: the first eight of them and the others.
  Form look_up(std::string_view text, Span word, Bytes8 head, Bytes8 rest, Vocabulary& terms) {
    const std::size_t mask = slots_.size() - 1, size = word.size(), behind = size - std::min(size, sizeof head);
    std::uint64_t hash = hash_of(head, size);
    if (behind > 0) hash = hash_few_bytes(rest, behind, hash);
    for (std::size_t at = hash & mask; slots_[at] != 0; at = (at + 1) & mask) {
      const Entry& entry = entries_[slots_[at] - 1];
      if (entry.head != head || entry.size != size || entry.text != text_) continue;
      if (behind == 0 || load_up_to_8(bytes_, entry.begin, behind) == rest) return {entry.term, entry.classes};
    }
    return look_up(text, word, terms);
  }

 private:
  struct Entry {
    Bytes8 head = 0;         // the first eight bytes of the form
    std::size_t begin = 0;   // in bytes_: the rest of the form, and behind it its term
    std::uint32_t size = 0;  // of the form
    std::uint32_t text = 0;  // the one that `term` is of
    TermId term = kNoTerm;
    std::uint16_t term_size = 0;  // 0 where the form has no term, or is one by itself
    std::uint16_t classes = 0;
  };

  std::uint64_t hash_of(Bytes8 head, std::size_t size) const { return mix(head ^ seed_, size + kHashOdd); }
  bool is_full() const;
  void forget();
  std::string_view rest_of(const Entry& entry) const;
  std::size_t slot_of(Bytes8 head, std::size_t size, std::string_view rest) const;
  void add(std::string_view word, Bytes8 head);
  TermId number(const Entry& entry, std::string_view word, Vocabulary& terms) const;
  std::string_view make_term(std::string_view word);
  void grow();

  const Language& language_;
  bool stemmed_;
  Stemmer stemmer_;  // leaves words as they are where terms are no stems
  WordIndex openings_, cue_seconds_;
  std::string folded_, spelled_;
  std::vector<Entry> entries_;        // in the order in which they were met
  std::vector<std::uint32_t> slots_;  // open addressing: index + 1 of an entry, 0 where empty
  std::string bytes_;
  std::uint32_t text_ = 1;
  std::uint64_t seed_;
};

}  // namespace nutgraf
