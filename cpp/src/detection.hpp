// Which language a text is in: each word of a sample votes for the languages that it speaks for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <nutgraf/language.hpp>

namespace nutgraf {

/// A set of languages, by their place in the registry.
using LanguageSet = std::uint64_t;

inline LanguageSet only(std::size_t language) { return LanguageSet{1} << language; }

/// What a letter beyond a to z, or several, say of the language.
struct Evidence {
  LanguageSet with = 0;     ///< languages that have it
  LanguageSet without = 0;  ///< languages of its script that have not
  bool is_letter = true;    ///< else it says nothing: all have it, and none has not
};

/// What letters say. Remembers those that it was asked for last.
class Letters {
 public:
  const Evidence& operator[](char32_t letter);

 private:
  struct Entry {
    char32_t letter = 0;
    Evidence evidence;
  };
  static constexpr std::size_t kEntries = 256;

  std::vector<Entry> entries_;  // none until one is asked for
};

/// Detects the language of one text after another, and remembers letters. Not for use by two threads at once.
class Detector {
 public:
  /// As detect_language().
  Detection detect(std::string_view text);

 private:
  Letters letters_;
};

}  // namespace nutgraf
