#include "surface.hpp"

#include <array>

#include "phrases.hpp"
#include "reading.hpp"

namespace nutgraf {
namespace {

/// Looks for the phrases of the language that start with the first of `words`.
void find_cues(std::string_view text, const Language& language, std::span<const Token> words, PhraseReader& phrases,
               Surface& surface) {
  bool bonus = false, stigma = false, academic = false;
  std::size_t size = 0;
  phrases.for_each(text, words, [&](std::string_view phrase, std::uint32_t hash) {
    if (++size == 2 && !language.cue_pairs.contains(phrase, hash)) return false;
    bonus = bonus || language.bonus.contains(phrase, hash);
    stigma = stigma || language.stigma.contains(phrase, hash);
    academic = academic || language.academic.contains(phrase, hash);
    return true;
  });
  surface.bonus += bonus ? 1 : 0;
  surface.stigma += stigma ? 1 : 0;
  surface.academic += academic ? 1 : 0;
}

bool is_double_quote(std::string_view bytes, std::size_t at) {
  switch (bytes[at]) {
    case '"': return true;
    case '`': return bytes.substr(at, 2) == "``";
    case '\xE2': return bytes.substr(at, 3) == "\xE2\x80\x9C" || bytes.substr(at, 3) == "\xE2\x80\x9D";
    case '\xC2': return bytes.substr(at, 2) == "\xC2\xAB" || bytes.substr(at, 2) == "\xC2\xBB";
    case '\xE3': return bytes.substr(at, 3) == "\xE3\x80\x8C" || bytes.substr(at, 3) == "\xE3\x80\x8E";
    default: return false;
  }
}

/// Whether the bracket that closes at `at` ends a reference: after a number in square brackets, or a year.
bool closes_citation(std::string_view bytes, std::size_t at) {
  const std::string_view before = bytes.substr(0, at);
  if (bytes[at] == '>') return before.ends_with("<cit");
  const std::size_t end = before.find_last_not_of(bytes[at] == ']' ? "0123456789, -" : "abc ") + 1;
  if (bytes[at] == ']') return end > 0 && end < at && before[end - 1] == '[';
  if (end < 4) return false;
  const std::string_view year = before.substr(end - 4, 4);
  return (year.starts_with("19") || year.starts_with("20")) &&
         year.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Bytes that a mark may start with. A table, since most bytes are none.
constexpr std::array<bool, 256> kMayBeMark = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view{"\"`)]>\xE2\xC2\xE3"}) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

/// Looks at the bytes between the words. A mark inside of one, as in Hebrew acronyms, is part of it.
void look_at_marks(std::string_view sentence, Offset begin, std::span<const Token> words, Surface& surface) {
  std::size_t at = 0;
  const auto look_up_to = [&](std::size_t end) {
    for (; at < end; ++at) {
      const char c = sentence[at];
      if (!kMayBeMark[static_cast<unsigned char>(c)]) continue;
      if (c == ')' || c == ']' || c == '>') surface.citations += closes_citation(sentence, at) ? 1 : 0;
      surface.quotes = surface.quotes || is_double_quote(sentence, at);
    }
  };
  for (const Token& word : words) {
    look_up_to(word.span.begin - begin);
    at = word.span.end - begin;
  }
  look_up_to(sentence.size());
  surface.unended = !ends_sentence(last_mark(sentence));
}

}  // namespace

Surface look_at(std::string_view text, const Document& document, const Sentence& sentence) {
  constexpr unsigned kCounted = kCapital | kNumber | kFirstPerson | kFirstPlural | kSecondPerson | kFiller | kLegal |
                                kReporting | kCue | kCueAlone;
  Surface surface;
  const std::span<const Token> words = document.words_of(sentence);
  surface.words = static_cast<std::uint32_t>(words.size());
  PhraseReader phrases;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const unsigned classes = document.word_classes[sentence.first_token + i] & kCounted;
    if (classes == 0) continue;
    const auto has = [classes](WordClass word_class) { return (classes & word_class) != 0; };
    surface.capitals += i > 0 && has(kCapital) ? 1 : 0;
    if (classes == kCapital) continue;
    surface.numbers += has(kNumber) ? 1 : 0;
    surface.first_person += has(kFirstPerson) ? 1 : 0;
    surface.first_plural += has(kFirstPlural) ? 1 : 0;
    surface.second_person += has(kSecondPerson) ? 1 : 0;
    surface.fillers += has(kFiller) ? 1 : 0;
    surface.legal += has(kLegal) ? 1 : 0;
    surface.reports = surface.reports || has(kReporting);
    const bool goes_on =
        i + 1 < words.size() && (document.word_classes[sentence.first_token + i + 1] & kCueSecond) != 0;
    if (has(kCue) && (goes_on || has(kCueAlone)))
      find_cues(text, *document.language, words.subspan(i), phrases, surface);
  }
  look_at_marks(slice(text, sentence.span), sentence.span.begin, words, surface);
  return surface;
}

unsigned char section_kinds(std::string_view text, const Document& document, std::uint32_t heading) {
  if (heading == kNoBlock) return 0;
  const Language& language = *document.language;
  const Block& block = document.blocks[heading];
  unsigned kinds = 0;
  PhraseReader phrases;
  for (std::uint32_t s = block.first_sentence; s < block.last_sentence; ++s) {
    const std::span<const Token> words = document.words_of(document.sentences[s]);
    for (std::size_t i = 0; i < words.size(); ++i) {
      phrases.for_each(text, words.subspan(i), [&](std::string_view phrase, std::uint32_t hash) {
        if (language.opening_sections.contains(phrase, hash)) kinds |= kOpeningSection;
        if (language.closing_sections.contains(phrase, hash)) kinds |= kClosingSection;
        if (language.method_sections.contains(phrase, hash)) kinds |= kMethodSection;
        return true;
      });
    }
  }
  return static_cast<unsigned char>(kinds);
}

}  // namespace nutgraf
