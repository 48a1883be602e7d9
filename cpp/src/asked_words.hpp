// Words that many sets are asked for, one set after another.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <nutgraf/language.hpp>
#include <nutgraf/unicode.hpp>

namespace nutgraf {

/// A word as it stands and folded, with the hashes that sets are asked with.
class AskedWord {
 public:
  bool is(std::string_view word) const { return word.data() == word_.data() && word.size() == word_.size(); }

  void set(std::string_view word) {
    fold_into(word, folded_);
    word_ = word;
    hash_ = word_hash(word);
    is_folded_ = folded_ == word;
    folded_hash_ = is_folded_ ? hash_ : word_hash(folded_);
  }

  bool is_in(const WordSet& set) const {
    return set.contains(word_, hash_) || (!is_folded_ && set.contains(folded_, folded_hash_));
  }

 private:
  std::string_view word_;
  std::string folded_;
  std::uint32_t hash_ = word_hash({}), folded_hash_ = hash_;
  bool is_folded_ = true;
};

/// Those that were asked for last: the words before a mark and behind it.
class AskedWords {
 public:
  const AskedWord& operator[](std::string_view word) {
    for (const AskedWord& asked : words_) {
      if (asked.is(word)) return asked;
    }
    AskedWord& asked = words_[oldest_];
    oldest_ = 1 - oldest_;
    asked.set(word);
    return asked;
  }

 private:
  std::array<AskedWord, 2> words_;
  std::size_t oldest_ = 0;
};

}  // namespace nutgraf
