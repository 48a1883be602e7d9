// The lists of a language as one table, so that a word is looked up once for all of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>

namespace nutgraf {

/// What the lists of a language say of words.
class WordLists {
 public:
  explicit WordLists(const Language& language);

  /// Bits of WordClass. `word` is as fold_into() writes it, `hash` its word_hash().
  std::uint16_t classes_of(std::string_view word, std::uint32_t hash) const {
    return slots_[slot_of(word, hash)].classes;
  }

 private:
  struct Slot {
    std::string_view word;
    std::uint16_t classes = 0;  // 0 where empty
  };

  std::size_t slot_of(std::string_view word, std::uint32_t hash) const;

  std::vector<Slot> slots_;  // open addressing; at most half are used
};

/// Those of a language, worked out once.
const WordLists& word_lists(const Language& language);

/// What its first character says of a word: bits of WordClass.
std::uint16_t classes_of_start(std::string_view word);

}  // namespace nutgraf
