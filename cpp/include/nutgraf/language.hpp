// Languages as data: closed-class words, abbreviations, page phrases and a stemmer's name.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

struct sb_stemmer;

namespace nutgraf {

/// 32-bit FNV-1a: the hash of word sets. They are small and fixed, so nobody can flood them.
/// `hash` is that of what stands before the word.
constexpr std::uint32_t word_hash(std::string_view word, std::uint32_t hash = 2166136261U) {
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// A fixed set of words, as fold_into() writes them. A view of a WordTable.
struct WordSet {
  std::span<const std::string_view> words;
  std::span<const std::uint16_t> slots;  ///< index + 1 of a word, 0 where empty; a power of two of them

  constexpr bool contains(std::string_view word) const { return contains(word, word_hash(word)); }
  /// The same with the word's hash at hand, to ask several sets.
  constexpr bool contains(std::string_view word, std::uint32_t hash) const {
    if (slots.empty()) return false;
    const std::size_t mask = slots.size() - 1;
    for (std::size_t at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
      if (words[slots[at] - 1U] == word) return true;
    }
    return false;
  }
};

/// The words of a WordSet, hashed by the compiler: at most half of the slots are used.
template <std::size_t Count>
struct WordTable {
  std::array<std::string_view, Count> words{};
  std::array<std::uint16_t, std::size_t{1} << (std::bit_width(Count) + 1)> slots{};

  constexpr operator WordSet() const { return {words, slots}; }
};

template <class... Words>
constexpr auto make_words(Words... words) {
  WordTable<sizeof...(Words)> table{{std::string_view{words}...}, {}};
  const std::size_t mask = table.slots.size() - 1;
  for (std::size_t i = 0; i < table.words.size(); ++i) {
    std::size_t at = word_hash(table.words[i]) & mask;
    while (table.slots[at] != 0) at = (at + 1) & mask;
    table.slots[at] = static_cast<std::uint16_t>(i + 1);
  }
  return table;
}

/// The first words of each phrase of some tables, so many of them; of a shorter phrase all.
template <std::size_t Words, std::size_t... Counts>
constexpr auto make_beginnings(const WordTable<Counts>&... tables) {
  WordTable<(Counts + ...)> beginnings{};
  const std::size_t mask = beginnings.slots.size() - 1;
  std::size_t count = 0;
  const auto add = [&](std::string_view phrase) {
    std::size_t end = 0;
    for (std::size_t word = 0; word < Words && end != phrase.npos; ++word) end = phrase.find(' ', end + 1);
    const std::string_view beginning = phrase.substr(0, end);
    std::size_t at = word_hash(beginning) & mask;
    while (beginnings.slots[at] != 0) at = (at + 1) & mask;
    beginnings.words[count] = beginning;
    beginnings.slots[at] = static_cast<std::uint16_t>(++count);
  };
  const auto add_all = [&](const auto& table) {
    for (const std::string_view phrase : table.words) add(phrase);
  };
  (add_all(tables), ...);
  return beginnings;
}

/// A letter, and the one that it stands for: Arabic "أ" for "ا".
struct Variant {
  std::string_view written, meant;
};

/// What the engine knows of a language. Every list may be empty: the script's own rules still work.
/// Words and phrases are written as fold_into() writes them: lower case, U+0027 for an apostrophe.
struct Language {
  std::string_view code;     ///< BCP 47, the primary subtag
  std::string_view name;     ///< in English
  std::string_view stemmer;  ///< Snowball algorithm, or empty
  bool stems = false;        ///< whether terms are stems by default

  std::u32string_view letters{};  ///< lower-case letters beyond a to z that its words are written with; "-" for a range
  std::span<const Variant> variants{};  ///< letters that are written for others
  bool dotless_i = false;               ///< I is the capital of ı, and İ that of i: Turkish
  WordSet stop_words{};
  WordSet openers{};   ///< closed-class words that start a sentence when capitalised, but not a name: "the", "however"
  WordSet elisions{};  ///< what an apostrophe cuts off the front of a word: "l", "qu"

  // Abbreviations, without their last full stop.
  WordSet titles{};           ///< a name follows: "dr", "col"
  WordSet number_labels{};    ///< a number follows: "no", "fig"
  WordSet abbreviations{};    ///< a sentence may end there, but only a sentence opener shows it: "inc", "u.s", "p.m"
  WordSet closers{};          ///< abbreviations that a capital follows only in a new sentence: "b.c", "ph.d", "lb"
  char terminator = '\0';     ///< an ASCII mark that ends sentences in this language only: Greek ";", Armenian ":"
  bool ordinal_stop = false;  ///< a number and a full stop is an ordinal: German "3. Oktober"
  bool spaces = true;         ///< words are written with spaces between them

  // What a sentence's own words say of its place in a text. An entry of the first three is a word or up to four, with
  // single spaces; in a script without spaces it is the front of a sentence.
  WordSet pronouns{};           ///< at the start of a sentence they stand for something said before: "he", "this"
  WordSet connectives{};        ///< at the start of a sentence they join it to the one before: "but", "as a result"
  WordSet standalone{};         ///< openings that look like these and are none: "this paper", "it is expected"
  WordSet inner_connectives{};  ///< words that join a sentence to the one before among its first five: "also"
  WordSet reporting{};          ///< verbs that tell who speaks: "said", "told"
  WordSet first_person{};       ///< "i", "we", "our"
  WordSet first_plural{};       ///< of these, those of several: "we", "our"
  WordSet second_person{};      ///< "you", "your"
  WordSet fillers{};            ///< what is said while thinking: "uh", "hmm"
  WordSet legal{};              ///< words of laws, contracts and authorities: "pursuant", "subsection"
  WordSet bonus{};              ///< phrases of sentences that sum up: "we propose", "in conclusion"
  WordSet stigma{};             ///< phrases of sentences that do not: "for example", "see also"
  WordSet cue_words{};          ///< the first words of these and of the academic ones
  WordSet cue_pairs{};          ///< the first two words of each, where it has two
  WordSet academic{};           ///< phrases that show a scientific text: "in this paper", "we propose"
  std::string_view asking{};    ///< words of a question that do not say what it is about: "discuss mention"
  // Names of sections, as phrases in a heading.
  WordSet opening_sections{};  ///< "introduction", "abstract", "summary"
  WordSet closing_sections{};  ///< "conclusion", "discussion", "findings"
  WordSet method_sections{};   ///< "methods", "experiments", "related work"

  // Parts of a page, as phrases of whole words with single spaces, punctuation left out.
  WordSet addressing{};                           ///< words that speak to the reader or for the publisher: "you", "our"
  std::span<const std::string_view> furniture{};  ///< anywhere in a short block: "all rights reserved"
  std::span<const std::string_view> furniture_starts{};  ///< at the start of a short line: "advertisement"
  std::span<const std::string_view> related{};           ///< the heading of a list of other stories
  std::span<const std::string_view> comments{};          ///< in the heading of what readers wrote: "comments"
  std::span<const std::string_view> menu{};              ///< a whole line of a menu or a form: "contact us"
  std::span<const std::string_view> captions{};          ///< before the colon of a caption: "image"
  std::span<const std::string_view> bylines{};           ///< at the start of a byline: "by", "published"
};

/// Every language, ordered by code.
std::span<const Language* const> languages();

/// The language of a BCP 47 tag, by its first part: "pt" and "pt-BR" are one. Throws std::invalid_argument, naming the
/// nearest language and the known codes.
const Language& find_language(std::string_view code);

/// A language without any words but titles that stand before names in many: code "und", undetermined.
const Language& undetermined_language();

/// Languages that a text of a few words cannot tell apart, by their codes.
using LookAlikes = std::span<const std::string_view>;
std::span<const LookAlikes> look_alikes();

/// A language and how sure it is.
struct Detection {
  const Language* language = nullptr;  ///< never null as detect_language() gives it
  /// In [0, 1]: the lead of its votes over the next language's, over its votes and one more. 0 where it is undetermined
  /// or taken for want of a sign. From 0.4 on it is right in 99 of 100 sentences of the registry's languages. Below 60
  /// characters languages that look alike count as one.
  double confidence = 0;
};

/// The language that the words of up to 16 pieces of the text, 1 kB each, speak for by being its function words or by
/// their letters; English for a Latin text that is too short to show any; undetermined if no language explains it.
/// Deterministic. Cost: bounded.
Detection detect_language(std::string_view text);

/// A Snowball stemmer of one language. Not for use by two threads at once.
class Stemmer {
 public:
  explicit Stemmer(const Language& language);

  /// The stem of a folded word; the word itself where the language has no stemmer. Valid until the next call.
  std::string_view operator()(std::string_view word);

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::unique_ptr<sb_stemmer, Delete> stemmer_;
};

}  // namespace nutgraf
