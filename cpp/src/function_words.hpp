// The function words of all languages in one table.
#pragma once

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <nutgraf/language.hpp>

#include "ascii.hpp"
#include "detection.hpp"
#include "hash.hpp"

namespace nutgraf {

/// Each function word with the languages that have it.
class FunctionWords {
 public:
  /// A word to look up.
  struct Key {
    Bytes8 head = 0, rest = 0;  // its first eight bytes and the eight behind them, with zeros behind its end
    std::uint32_t hash = 0;
    std::uint32_t size = 0;
    const char* begin = nullptr;  // read only where it is longer

    bool operator==(const Key& other) const {
      if (head != other.head || rest != other.rest || size != other.size) return false;
      return size <= sizeof head + sizeof rest || std::equal(begin, begin + size, other.begin);
    }
  };

  FunctionWords() {
    const std::span<const Language* const> known = languages();
    std::size_t count = 0;
    for (const Language* const language : known) count += language->stop_words.words.size();
    words_.reserve(count);
    slots_.resize(std::bit_ceil(2 * count));
    for (std::size_t i = 0; i < known.size(); ++i) {
      for (const std::string_view word : known[i]->stop_words.words) add(word, only(i));
    }
  }

  /// Of a word of up to sixteen bytes.
  static Key key_of(Bytes8 head, Bytes8 rest, std::size_t size) {
    const std::uint64_t hash = mix(head ^ 0x9E3779B97F4A7C15U, rest ^ 0xD1B54A32D192ED03U);
    return {head, rest, static_cast<std::uint32_t>(hash), static_cast<std::uint32_t>(size)};
  }
  static Key key_of(std::string_view word) {
    const Bytes8 head = load_up_to_8(word), rest = load_up_to_8(word.substr(std::min(word.size(), sizeof head)));
    Key key = key_of(head, rest, word.size());
    key.begin = word.data();
    return key;
  }

  /// Asks for the memory that a look-up reads.
  void fetch(const Key& key) const { __builtin_prefetch(&slots_[key.hash & (slots_.size() - 1)]); }

  LanguageSet languages_with(const Key& key) const {
    const std::uint32_t slot = slots_[slot_of(key)];
    return slot == 0 ? 0 : words_[number_of(slot) - 1U].languages;
  }

 private:
  struct Word {
    Key key;
    LanguageSet languages = 0;
  };

  // A slot holds the number of a word, from 1 on, below the upper half of its hash.
  static constexpr std::uint32_t kNumber = 0xFFFF;
  static std::uint32_t number_of(std::uint32_t slot) { return slot & kNumber; }

  std::size_t slot_of(const Key& key) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = key.hash & mask;; at = (at + 1) & mask) {
      const std::uint32_t slot = slots_[at];
      if (slot == 0 || ((slot ^ key.hash) <= kNumber && words_[number_of(slot) - 1U].key == key)) return at;
    }
  }

  void add(std::string_view word, LanguageSet language) {
    const Key key = key_of(word);
    std::uint32_t& slot = slots_[slot_of(key)];
    if (slot == 0) {
      words_.push_back({key, 0});
      assert(words_.size() <= kNumber);
      slot = (key.hash & ~kNumber) | static_cast<std::uint32_t>(words_.size());
    }
    words_[number_of(slot) - 1U].languages |= language;
  }

  std::vector<Word> words_;
  std::vector<std::uint32_t> slots_;
};

}  // namespace nutgraf
