// SentenceBreakTest of the Unicode character database: each line agrees with UAX #29 or with a tailoring named here.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>
#include <nutgraf/unicode.hpp>

#include "reading.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

struct Line {
  std::string text;
  std::set<std::size_t> boundaries;  ///< byte offsets
};

std::vector<Line> read_lines_of_test() {
  std::ifstream file = open_unicode_data("auxiliary/SentenceBreakTest.txt");
  std::vector<Line> lines;
  for (std::string row; std::getline(file, row);) {
    std::istringstream items{row.substr(0, row.find('#'))};
    Line line;
    for (std::string item; items >> item;) {
      if (item == "\u00F7") {
        line.boundaries.insert(line.text.size());
      } else if (item != "\u00D7") {
        append_utf8(line.text, static_cast<char32_t>(std::stoul(item, nullptr, 16)));
      }
    }
    if (!line.text.empty()) lines.push_back(line);
  }
  return lines;
}

/// White space, and what rule SB5 attaches to the character before it.
bool is_between(char32_t c) {
  const SentenceBreak kind = sentence_break(c);
  return is_space(c) || kind == SentenceBreak::extend || kind == SentenceBreak::format ||
         kind == SentenceBreak::separator;
}

/// The first byte at or behind `at` that is no white space and attached to none. UAX #29 gives white space to the
/// sentence before it, nutgraf to none, and neither loses anything: two boundaries are one where this is the same.
std::size_t visible_from(std::string_view text, std::size_t at) {
  while (at < text.size() && is_between(decode(text, at).value)) at += decode(text, at).width;
  return at;
}

/// Boundaries by the first character of the sentence behind them; none before or behind the whole text.
template <class Offsets>
std::set<std::size_t> starts(std::string_view text, const Offsets& boundaries) {
  std::set<std::size_t> found;
  for (const std::size_t at : boundaries) found.insert(visible_from(text, at));
  found.erase(visible_from(text, 0));
  found.erase(text.size());
  return found;
}

std::vector<std::size_t> sentence_begins(std::string_view text) {
  std::vector<Sentence> sentences;
  for (const Block& block : read_blocks(text).blocks) {
    read_sentences(text, undetermined_language(), block, 0, sentences);
  }
  std::vector<std::size_t> begins;
  for (const Sentence& sentence : sentences) begins.push_back(sentence.span.begin);
  return begins;
}

// ---------------------------------------------------------------- the tailorings

/// A place where the two differ: in front of byte `at`, a visible character.
struct Difference {
  std::string_view text;
  std::size_t at;
  bool missing;  ///< UAX #29 ends a sentence here

  /// The first letter of what follows; opening quotes and brackets may stand before it.
  char32_t next_letter() const {
    std::size_t begin = at;
    while (begin < text.size() && !is_letter(decode(text, begin).value)) begin += decode(text, begin).width;
    return begin < text.size() ? decode(text, begin).value : 0;
  }
  /// The terminator before `at`: what stands there behind closing marks and what is attached, past white space or not.
  char32_t mark(bool past_space) const {
    for (std::size_t end = at; end > 0;) {
      const CodePoint c = decode_before(text, end);
      end -= c.width;
      const SentenceBreak kind = sentence_break(c.value);
      const bool passed =
          kind == SentenceBreak::extend || kind == SentenceBreak::format || kind == SentenceBreak::close;
      if (!passed && !(past_space && is_space(c.value))) return c.value;
    }
    return 0;
  }
};

bool is_ascii_mark(char32_t c) { return c == '.' || c == '!' || c == '?'; }

/// "example.Com", "a!b": a mark of ASCII without white space behind it ends a sentence only between words that look like
/// two sentences. SB11 takes each for an end, but addresses, file names and numbers are full of them.
bool is_glued(const Difference& difference) { return difference.missing && is_ascii_mark(difference.mark(false)); }

/// "resp. leaders": where a text has no capitals, lower case does not say that a sentence goes on. SB8 takes it so.
bool has_no_capitals(const Difference& difference) {
  for (std::size_t i = 0; i < difference.text.size(); i += decode(difference.text, i).width) {
    if (is_uppercase(decode(difference.text, i).value)) return false;
  }
  return !difference.missing && is_lowercase(difference.next_letter()) && difference.mark(true) == '.';
}

struct Tailoring {
  std::string_view name;
  bool (*applies)(const Difference&);
};
constexpr Tailoring kTailorings[] = {
    {"glued", is_glued},
    {"no capitals", has_no_capitals},
};

TEST(SentenceBreak, AgreesWithEveryLineOfTheUnicodeDatabaseUpToTheNamedTailorings) {
  std::size_t lines = 0, agreeing = 0;
  std::map<std::string_view, std::size_t> uses;
  for (const Line& line : read_lines_of_test()) {
    const std::set<std::size_t> expected = starts(line.text, line.boundaries);
    const std::set<std::size_t> found = starts(line.text, sentence_begins(line.text));
    std::vector<std::size_t> differing;
    std::set_symmetric_difference(expected.begin(), expected.end(), found.begin(), found.end(),
                                  std::back_inserter(differing));
    ++lines;
    agreeing += differing.empty() ? 1 : 0;
    for (const std::size_t at : differing) {
      const Difference difference{line.text, at, expected.count(at) == 1};
      const auto tailoring = std::find_if(std::begin(kTailorings), std::end(kTailorings),
                                          [&](const Tailoring& each) { return each.applies(difference); });
      EXPECT_NE(tailoring, std::end(kTailorings))
          << (difference.missing ? "no" : "a") << " boundary at byte " << at << " of " << printable(line.text);
      if (tailoring != std::end(kTailorings)) ++uses[tailoring->name];
    }
  }
  EXPECT_GE(lines, 500U);
  EXPECT_GE(agreeing, lines * 94 / 100);
  for (const Tailoring& tailoring : kTailorings) EXPECT_GE(uses[tailoring.name], 1U) << tailoring.name;
}

}  // namespace
}  // namespace nutgraf::tests
