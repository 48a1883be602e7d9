// What several tests share: random numbers, UTF-8, the Unicode character database, documents made of random words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>

namespace nutgraf::tests {

/// Random numbers that are the same on every machine; says its seed.
class Random {
 public:
  explicit Random(unsigned seed) : engine_{seed} { std::cout << "seed " << seed << '\n'; }

  /// A number in [0, bound).
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine_()) % bound; }
  /// A number in [0, 1).
  double fraction() { return static_cast<double>(engine_()) / 4294967296.0; }
  bool chance(double probability) { return fraction() < probability; }
  template <class T>
  const T& pick(const std::vector<T>& values) {
    return values[below(values.size())];
  }

 private:
  std::mt19937 engine_;
};

inline void append_utf8(std::string& text, char32_t c) {
  const auto byte = [&](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) {
    byte(c);
  } else if (c < 0x800) {
    byte(0xC0 | (c >> 6U));
    byte(0x80 | (c & 0x3FU));
  } else if (c < 0x10000) {
    byte(0xE0 | (c >> 12U));
    byte(0x80 | ((c >> 6U) & 0x3FU));
    byte(0x80 | (c & 0x3FU));
  } else {
    byte(0xF0 | (c >> 18U));
    byte(0x80 | ((c >> 12U) & 0x3FU));
    byte(0x80 | ((c >> 6U) & 0x3FU));
    byte(0x80 | (c & 0x3FU));
  }
}

inline std::string utf8(std::u32string_view code_points) {
  std::string text;
  for (const char32_t c : code_points) append_utf8(text, c);
  return text;
}

/// `text` with every byte outside printable ASCII as \xNN, for messages.
inline std::string printable(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string shown;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7F) {
      shown += c;
    } else {
      shown += "\\x";
      shown += kDigits[byte >> 4U];
      shown += kDigits[byte & 15U];
    }
  }
  return shown;
}

/// A file of the Unicode character database; throws, and so fails the test, where it is missing.
inline std::ifstream open_unicode_data(const std::string& name) {
  const std::string path = std::string{NUTGRAF_UNICODE_DATA} + "/" + name;
  std::ifstream file{path};
  if (!file) throw std::runtime_error("cannot read " + path + ": install the Debian package unicode-data");
  return file;
}

inline std::string stripped(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  return begin == text.npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// Calls visit(first, last, value) for each line "first..last ; value # ..." of a property file.
template <class Visit>
void for_each_property(const std::string& name, Visit visit) {
  std::ifstream file = open_unicode_data(name);
  for (std::string line; std::getline(file, line);) {
    line = line.substr(0, line.find('#'));
    const std::size_t semicolon = line.find(';');
    if (semicolon == line.npos) continue;
    const std::string range = stripped(line.substr(0, semicolon));
    const std::size_t dots = range.find("..");
    const auto first = static_cast<char32_t>(std::stoul(range, nullptr, 16));
    const auto last =
        dots == range.npos ? first : static_cast<char32_t>(std::stoul(range.substr(dots + 2), nullptr, 16));
    visit(first, last, stripped(line.substr(semicolon + 1)));
  }
}

/// Prose of made-up words: sentences of `shortest` to `longest` words out of `vocabulary`, some of them stop words of
/// English, some sentences copies of earlier ones.
struct Prose {
  std::size_t sentences = 10;
  std::size_t vocabulary = 30;
  std::size_t shortest = 1;
  std::size_t longest = 12;
  double copies = 0.1;
};

inline std::string made_up_word(std::size_t number) {
  constexpr std::string_view kConsonants = "bdfgklmnprstvz", kVowels = "aeiou";
  std::string word;
  for (int syllable = 0; syllable < 3; ++syllable) {
    word += kConsonants[number % kConsonants.size()];
    number /= kConsonants.size();
    word += kVowels[number % kVowels.size()];
    number /= kVowels.size();
  }
  return word + "k";
}

inline std::string random_prose(Random& random, const Prose& prose) {
  const std::vector<std::string> stop_words{"the", "of", "and", "with", "was"};
  std::vector<std::string> sentences;
  for (std::size_t i = 0; i < prose.sentences; ++i) {
    if (i > 0 && random.chance(prose.copies)) {
      sentences.push_back(sentences[random.below(i)]);
      continue;
    }
    const std::size_t words = prose.shortest + random.below(prose.longest - prose.shortest + 1);
    std::string sentence;
    for (std::size_t w = 0; w < words; ++w) {
      std::string word =
          w > 0 && random.chance(0.2) ? random.pick(stop_words) : made_up_word(random.below(prose.vocabulary));
      if (w == 0) word[0] = static_cast<char>(word[0] - 'a' + 'A');
      sentence += (w == 0 ? "" : " ") + word;
    }
    sentences.push_back(sentence + ".");
  }
  std::string text;
  for (const std::string& sentence : sentences) text += (text.empty() ? "" : " ") + sentence;
  return text;
}

inline Document parse_plain(std::string_view text) {
  return parse(text, {.language = "en", .stemming = Stemming::off});
}

}  // namespace nutgraf::tests
