// Phrases of a language, found among the words of a text.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>
#include <nutgraf/unicode.hpp>

namespace nutgraf {

inline constexpr std::size_t kLongestPhrase = 7;         // words
inline constexpr std::uint32_t kLongestPhraseWord = 64;  // bytes; longer words are in no phrase

/// Makes the phrases that start with the first word of a run: one word, two ... Reused, so that it allocates once.
class PhraseReader {
 public:
  /// Calls visit(phrase, hash) with each phrase, folded and with single spaces between, as a WordSet is asked, while it
  /// says that a longer one is wanted.
  template <class Visit>
  void for_each(std::string_view text, std::span<const Token> words, const Visit& visit) {
    phrase_.clear();
    std::uint32_t hash = word_hash({});
    for (const Token& word : words.first(std::min(words.size(), kLongestPhrase))) {
      if (word.span.size() > kLongestPhraseWord) return;
      fold_into(slice(text, word.span), word_);
      const std::size_t known = phrase_.size();
      if (known > 0) phrase_ += ' ';
      phrase_ += word_;
      hash = word_hash(std::string_view{phrase_}.substr(known), hash);
      if (!visit(std::string_view{phrase_}, hash)) return;
    }
  }

 private:
  std::string word_, phrase_;
};

}  // namespace nutgraf
