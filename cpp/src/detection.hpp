// Which language a text is in: each word of a sample votes for the languages that it speaks for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <nutgraf/language.hpp>

#include "ascii.hpp"

namespace nutgraf {

/// A set of languages, by their place in the registry.
using LanguageSet = std::uint64_t;

/// What a word says of the language.
struct Voice {
  Bytes8 head = 0, rest = 0;      ///< the word, of up to sixteen bytes
  bool is_function_word = false;  ///< of all languages that it speaks for
  LanguageSet found = 0;          ///< languages that it speaks for
  LanguageSet without = 0;        ///< languages that it speaks against: they lack one of its letters
};

/// The words that were heard last.
struct Voices {
  std::vector<Voice> voices;  ///< by a hash of the word; more of them the more words there are
  std::size_t heard = 0;      ///< words since their number changed
};

/// Detects the language of one text after another, and remembers words. Not for use by two threads at once.
class Detector {
 public:
  /// As detect_language().
  Detection detect(std::string_view text);

 private:
  Voices voices_;
};

}  // namespace nutgraf
