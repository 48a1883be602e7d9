// The distinct forms of words, each worked out once however often it occurs.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>

#include "ascii.hpp"
#include "hash.hpp"
#include "word_lists.hpp"

namespace nutgraf {

/// Words of up to this many bytes are folded and stemmed; longer ones are their own term. Some stemmers are quadratic.
inline constexpr std::size_t kLongestWord = 256;

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

  /// A word of at most sixteen bytes, on its way to its form.
  struct ShortWord {
    Span span;
    Bytes8 head = 0, rest = 0;  // the first eight bytes and the others, with zeros behind
    std::uint64_t hash = 0;
    std::uint32_t number = 0;  // what is probably that of its entry, 0 for none
  };

  /// Hashes a word, and asks for the memory that its look-up reads first.
  ShortWord prepare(Span span, Bytes8 head, Bytes8 rest) const {
    std::uint64_t hash = hash_of(head, span.size());
    if (span.size() > sizeof head) hash = hash_few_bytes(rest, span.size() - sizeof head, hash);
    __builtin_prefetch(&slots_[hash & mask_]);
    return {span, head, rest, hash};
  }

  /// The forms of some words, in their order: give(word, form). The forms of many texts are in no near cache, and a processor
  /// that has to guess what comes of one look-up is not yet at the next. So what will be read is asked for first.
  template <class Give>
  void look_up(std::string_view text, std::span<ShortWord> words, Vocabulary& terms, const Give& give) {
    for (ShortWord& word : words) {
      word.number = guess(word.hash);
      if (word.number > 0) __builtin_prefetch(&entries_[word.number - 1]);
    }
    for (const ShortWord& word : words) give(word.span, look_up(text, word, terms));
  }

 private:
  struct Entry {
    Bytes8 head = 0;         // the first eight bytes of the form
    std::size_t begin = 0;   // in bytes_: the rest of the form, and behind it its term
    std::uint32_t size = 0;  // of the form
    std::uint32_t text = 0;  // the one that `term` is of
    TermId term = kNoTerm;
    std::uint16_t term_size = 0;  // 0 where the form has no term
    std::uint16_t classes = 0;
  };

  static constexpr unsigned kNumberBits = 18;
  static constexpr std::uint32_t kNumber = (1U << kNumberBits) - 1;
  static constexpr std::size_t kMostForms = 1U << 17U;  // that are kept, so that what knows them stays small
  static_assert(kMostForms <= kNumber);

  std::uint64_t hash_of(Bytes8 head, std::size_t size) const { return mix(head ^ seed_, size + kHashOdd); }
  std::uint64_t hash_of(Bytes8 head, std::string_view rest, std::size_t size) const;

  /// What a slot holds: the number of an entry, from 1 on, and above it bits of its hash that tell most others.
  static std::uint32_t to_slot(std::size_t number, std::uint64_t hash) {
    return (static_cast<std::uint32_t>(hash >> 32U) & ~kNumber) | static_cast<std::uint32_t>(number);
  }
  static bool may_be_of(std::uint32_t slot, std::uint64_t hash) { return ((to_slot(0, hash) ^ slot) & ~kNumber) == 0; }

  /// The number of the first entry that may have this hash, 0 where none has.
  std::uint32_t guess(std::uint64_t hash) const {
    std::size_t at = hash & mask_;
    while (slots_[at] != 0 && !may_be_of(slots_[at], hash)) at = (at + 1) & mask_;
    return slots_[at] & kNumber;
  }

  Form look_up(std::string_view text, const ShortWord& word, Vocabulary& terms) {
    // All forms may have been forgotten since it was guessed.
    if (word.number == 0 || word.number > entries_.size()) return look_up(text, word.span, terms);
    const std::size_t size = word.span.size(), behind = size - std::min(size, sizeof word.head);
    Entry& entry = entries_[word.number - 1];
    if (entry.head != word.head || entry.size != size) return look_up(text, word.span, terms);
    if (behind > 0 && load_up_to_8(bytes_, entry.begin, behind) != word.rest) return look_up(text, word.span, terms);
    return form_of(entry, terms);
  }

  /// In the text that is being read.
  Form form_of(Entry& entry, Vocabulary& terms) const {
    if (entry.text != text_) {
      entry.term = number(entry, terms);
      entry.text = text_;
    }
    return {entry.term, entry.classes};
  }

  bool is_full() const;
  void forget();
  std::string_view rest_of(const Entry& entry) const;
  std::size_t slot_of(Bytes8 head, std::string_view rest, std::size_t size, std::uint64_t hash) const;
  void add(std::string_view word, Bytes8 head);
  TermId number(const Entry& entry, Vocabulary& terms) const;
  std::string_view make_term(std::uint32_t hash, std::size_t apostrophe);
  void grow();

  const Language& language_;
  bool stemmed_;
  Stemmer stemmer_;  // leaves words as they are where terms are no stems
  const WordLists& lists_;
  std::string folded_, spelled_;
  std::vector<Entry> entries_;        // in the order in which they were met
  std::vector<std::uint32_t> slots_;  // open addressing: of to_slot(), 0 where empty
  std::size_t mask_;                  // how many slots there are, less 1
  std::string bytes_;
  std::uint32_t text_ = 1;
  std::uint64_t seed_;
};

}  // namespace nutgraf
