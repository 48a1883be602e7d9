// Phrases of a language, found among the words of a sentence.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace nutgraf {

/// Phrases are words with single spaces between, as in Language. Refers to them.
class PhraseFinder {
 public:
  explicit PhraseFinder(std::span<const std::string_view> phrases) : phrases_{phrases.begin(), phrases.end()} {
    std::sort(phrases_.begin(), phrases_.end());
  }

  /// At how many words of `words`, folded and with single spaces between, a phrase starts.
  std::size_t count(std::string_view words) const {
    if (phrases_.empty()) return 0;
    std::size_t found = 0;
    for (std::size_t at = 0; at < words.size(); at = std::min(words.find(' ', at), words.size() - 1) + 1) {
      found += starts_with_one(words.substr(at)) ? 1 : 0;
    }
    return found;
  }

 private:
  bool starts_with_one(std::string_view words) const {
    const std::string_view first = words.substr(0, words.find(' '));
    auto phrase = std::lower_bound(phrases_.begin(), phrases_.end(), first);
    for (; phrase != phrases_.end() && phrase->starts_with(first); ++phrase) {
      if (words.starts_with(*phrase) && (words.size() == phrase->size() || words[phrase->size()] == ' ')) return true;
    }
    return false;
  }

  std::vector<std::string_view> phrases_;  // in order of their bytes
};

}  // namespace nutgraf
