#include "word_lists.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>

#include <nutgraf/unicode.hpp>

#include "made_once.hpp"

namespace nutgraf {
namespace {

using Entry = std::pair<std::string_view, WordClass>;

/// The words of all lists: those that count alone, those that begin an opening, and those that go on with a cue.
std::vector<Entry> entries_of(const Language& language) {
  std::vector<Entry> entries;
  const auto add = [&](const WordSet& words, WordClass word_class) {
    for (const std::string_view word : words.words) entries.emplace_back(word, word_class);
  };
  add(language.pronouns, kPronoun);
  add(language.connectives, kConnective);
  add(language.reporting, kReporting);
  add(language.first_person, kFirstPerson);
  add(language.first_plural, kFirstPlural);
  add(language.second_person, kSecondPerson);
  add(language.fillers, kFiller);
  add(language.legal, kLegal);
  add(language.cue_words, kCue);
  add(language.addressing, kAddressing);
  add(language.inner_connectives, kInnerConnective);
  for (const WordSet& openings : {language.standalone, language.pronouns, language.connectives}) {
    for (const std::string_view phrase : openings.words)
      entries.emplace_back(phrase.substr(0, phrase.find(' ')), kOpening);
  }
  for (const WordSet& cues : {language.bonus, language.stigma, language.academic}) {
    add(cues, kCueAlone);
    for (const std::string_view phrase : cues.words) {
      const std::size_t gap = phrase.find(' ');
      if (gap == phrase.npos) continue;
      const std::string_view rest = phrase.substr(gap + 1);
      entries.emplace_back(rest.substr(0, rest.find(' ')), kCueSecond);
    }
  }
  return entries;
}

constinit std::array<MadeOnce<WordLists>, 64> made_lists{};  // of the languages, and of none

}  // namespace

WordLists::WordLists(const Language& language) {
  const std::vector<Entry> entries = entries_of(language);
  slots_.resize(std::bit_ceil(2 * entries.size() + 1));
  for (const auto& [word, word_class] : entries) {
    Slot& slot = slots_[slot_of(word, word_hash(word))];
    slot.word = word;
    slot.classes = static_cast<std::uint16_t>(slot.classes | word_class);
  }
}

/// Where a word is, or would be.
std::size_t WordLists::slot_of(std::string_view word, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].classes != 0 && slots_[at].word != word) at = (at + 1) & mask;
  return at;
}

const WordLists& word_lists(const Language& language) {
  const std::span<const Language* const> known = languages();
  const auto place = std::find(known.begin(), known.end(), &language) - known.begin();
  return made_lists[static_cast<std::size_t>(place)].get([&] { return WordLists{language}; });
}

std::uint16_t classes_of_start(std::string_view word) {
  const char32_t first = decode(word, 0).value;
  const unsigned classes = (is_uppercase(first) ? unsigned{kCapital} : 0) | (is_digit(first) ? unsigned{kNumber} : 0);
  return static_cast<std::uint16_t>(classes);
}

}  // namespace nutgraf
