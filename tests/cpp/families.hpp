// Families of texts that break readers: of any size, each of one kind of trouble.
#pragma once

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "texts.hpp"

namespace nutgraf::tests {

/// What of a text stands in its sentences.
enum class Kept {
  everything,  ///< every visible character
  words,       ///< every letter; markers of lists, quotes and the like may go
  rest         ///< what is left beside names of speakers and numbers of subtitles
};

/// Texts of one kind: a piece over and over, or what `make` makes of a size in bytes.
struct Family {
  std::string_view name;
  std::string_view piece;
  Kept kept = Kept::everything;
  std::string (*make)(std::size_t) = nullptr;

  std::string text(std::size_t bytes) const {
    if (make != nullptr) return make(bytes);
    std::string text;
    while (text.size() < bytes) text += piece;
    return text;
  }

  friend std::ostream& operator<<(std::ostream& out, const Family& family) { return out << family.name; }
};

/// Bytes drawn at random, or UTF-16 taken for UTF-8.
inline std::string random_bytes(std::size_t bytes) {
  Random random{3};
  std::string text;
  while (text.size() < bytes) text += static_cast<char>(random.below(256));
  return text;
}

inline std::string utf16(std::size_t bytes) {
  std::string text{"\xFF\xFE"};
  while (text.size() < bytes) {
    for (const char c : std::string_view{"The river rose overnight. Nobody was hurt.\n"}) text += {c, '\0'};
  }
  return text;
}

/// "w0 w1 w2 ...", with `end` behind each.
template <char End>
std::string numbered(std::size_t bytes) {
  std::string text;
  for (std::size_t number = 0; text.size() < bytes; ++number) text += "Word" + std::to_string(number) + End + ' ';
  return text;
}

/// Lines that begin with more and more of `Mark`, up to a thousand.
template <char Mark>
std::string stairs(std::size_t bytes) {
  std::string text;
  for (std::size_t depth = 0; text.size() < bytes; ++depth) text += std::string(depth % 1000, Mark) + " step\n";
  return text;
}

/// A letter with marks on it, without end.
inline std::string marks(std::size_t bytes) {
  std::string text{"a"};
  while (text.size() < bytes) text += "\u0301\u0323";
  return text;
}

inline std::string one_fence(std::size_t bytes) { return "```\n" + Family{"", "x\n"}.text(bytes); }

inline const std::vector<Family>& families() {
  static const std::vector<Family> all{
      {"prose", "The river rose overnight and the town was cut off. Nobody was hurt, the mayor said. "},
      // Nothing, and nothing but marks.
      {"line feeds", "\n"},
      {"line ends of Windows", "\r\n"},
      {"blanks", " "},
      {"zero-width spaces", "\u200B"},
      {"joiners", "\u200D"},
      {"soft hyphens in a word", "a\u00AD"},
      {"byte order marks", "\uFEFF"},
      {"form feeds", "\f"},
      {"NUL", std::string_view{"\0", 1}},
      {"stops", "."},
      {"stops apart", ". "},
      {"kinds of stops", ".?!\u2026"},
      {"ellipses", "... "},
      {"ellipses in words", "a...A"},
      {"hyphens", "-", Kept::words},
      {"asterisks", "*", Kept::words},
      {"underlines", "_", Kept::words},
      {"equals", "=", Kept::words},
      {"number signs", "#", Kept::words},
      {"bars", "|", Kept::words},
      // Pages.
      {"lines of menus", "Home\nLog in\nSearch\n"},
      {"related headings", "Related stories\nOld boats\n"},
      {"comments", "3 Comments\nAnn says the boats are hers and that nobody may paint them.\nReply\n"},
      {"doubled lines", "Old boats and ropes\nOld boats and ropes\n"},
      // Nesting.
      {"brackets", "("},
      {"square brackets", "["},
      {"brackets with a stop", "(a. "},
      {"brackets that close first", "a.) "},
      {"links that never close", "[a]("},
      {"links", "[a](b) ", Kept::rest},
      {"images", "![a](b) ", Kept::rest},
      {"exclamations and brackets", "!["},
      {"quotes", "\""},
      {"quotes apart", "\" a"},
      {"opening quotes", "\u201Ca "},
      {"closing quotes", "a.\u201D "},
      {"guillemets", "\u00AB a. "},
      {"apostrophes", "'a "},
      {"bold", "**a ", Kept::words},
      {"code marks", "`a "},
      {"quote marks", "> ", Kept::words},
      {"quote marks close", ">", Kept::words},
      {"quoted lines", "> a\n", Kept::words},
      {"deeper and deeper quotes", "", Kept::words, stairs<'>'>},
      {"deeper and deeper lines", "", Kept::words, stairs<' '>},
      {"longer and longer headings", "", Kept::words, stairs<'#'>},
      {"longer and longer rules", "", Kept::words, stairs<'-'>},
      // Where a sentence may end, and does not.
      {"one endless sentence", "river "},
      {"one endless sentence of lines", "river\n"},
      {"titles", "Mr. "},
      {"titles and names", "Mr. Smith met "},
      {"initials", "A. "},
      {"initials close", "a."},
      {"numbers", "1. ", Kept::words},
      {"numbers close", "1."},
      {"number labels", "No. 5 "},
      {"countries", "U.S. "},
      {"countries close", "U.S."},
      {"times", "7 p.m. Mr. "},
      {"items in a line", "1.) The first. 2.) ", Kept::words},
      {"bullets in a line", "\u2022 9. The ", Kept::words},
      {"addresses", "http://a.b/c?d. "},
      {"one address", "a.b/"},
      {"e-mail addresses", "a@b.c "},
      {"small letters after stops", "a. b "},
      {"semicolons", "a; b. "},
      {"one sentence over and over", "The river rose overnight. "},
      {"a thousand kinds of words", "", Kept::everything, numbered<' '>},
      {"a thousand kinds of sentences", "", Kept::everything, numbered<'.'>},
      {"lines of one kind of word", "", Kept::everything, numbered<'\n'>},
      // Words.
      {"one word", "a"},
      {"one number", "1"},
      {"one word with hyphens", "a-"},
      {"one word with apostrophes", "a'"},
      {"one word with underlines", "a_"},
      {"marks on a letter", "", Kept::everything, marks},
      {"ligature of a sentence", "\uFDFA"},
      {"ligatures apart", "\uFDFA "},
      {"Hangul initials", "\u1100"},
      {"Chinese", "\u4E1C\u4EAC\u7684\u6CB3"},
      {"Chinese sentences", "\u4E1C\u4EAC\u7684\u6CB3\u3002"},
      {"Thai", "\u0E20\u0E32\u0E29\u0E32\u0E44\u0E17\u0E22"},
      {"Khmer", "\u1797\u17B6\u179F\u17B6\u1781\u17D2\u1798\u17C2\u179A"},
      {"flags", "\U0001F1E9"},
      {"families", "\U0001F469\u200D\U0001F467"},
      {"letters and overrides", "a\u202E"},
      {"tags", "\U000E0041"},
      // Lines.
      {"list items", "- a\n", Kept::words},
      {"Markdown headings", "# a\n", Kept::words},
      {"underlined headings", "a\n===\n", Kept::words},
      {"rules", "---\n", Kept::words},
      {"fences", "```\n", Kept::words},
      {"one fence", "", Kept::words, one_fence},
      {"table rows", "|a|b|\n", Kept::words},
      {"headings in capitals", "RESULTS\n"},
      {"numbered headings", "1.1 Methods\n", Kept::words},
      {"references", "References\n[1] Smith, J. (2004). A title.\n", Kept::words},
      {"speakers", "Ann: hello\nBob: hello\n", Kept::rest},
      {"handles", "[10:32] <ann> hello\n", Kept::rest},
      {"subtitles", "1\n00:01:02,000 --> 00:01:04,000\nHello there\n\n", Kept::rest},
      {"headers of mail", "From: a@b.c\nTo: d@e.f\nSubject: g\n", Kept::rest},
      {"headers without a subject", "From: a@b.c\nTo: d@e.f\nCc: g\n", Kept::rest},
      {"dates of mail", "Date: Mon\n", Kept::words},
      {"replies", "On Mon, 4 May, Ann wrote:\n> hello\n", Kept::words},
      {"signatures", "-- \nAnn\n", Kept::words},
      {"original messages", "-----Original Message-----\nFrom: Ann\n", Kept::rest},
      {"page footers", "\f[Page 12]\nRFC 1\n", Kept::words},
      {"captions", "Image: the mill\n", Kept::rest},
      {"bylines", "By Ann Lee\n"},
      {"promotions", "Read more\nAdvertisement\nSign up for our newsletter\n"},
      {"teasers", "Recommended Stories\nThe river rose\n"},
      {"menus", "Home News Sport\n"},
      {"lines of a paragraph", "the river rose in the night and\nit fell in the morning so that\n"},
      {"line separators", "a\u2028"},
      {"next lines", "a\u0085"},
      {"tabs", "a\t"},
      // What is no text.
      {"bytes of no character", "\xFF"},
      {"continuations", "\x80"},
      {"cut characters", "\xE2\x80"},
      {"surrogates", "\xED\xA0\x80"},
      {"random bytes", "", Kept::rest, random_bytes},
      {"UTF-16", "", Kept::everything, utf16},
  };
  return all;
}

}  // namespace nutgraf::tests
