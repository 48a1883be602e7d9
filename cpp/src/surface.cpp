#include "surface.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "ascii.hpp"
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

std::size_t find_mark(std::string_view sentence, std::size_t at) {
  return find_byte(sentence, at, [](const Bytes16& bytes) {
    return (bytes == '"') | (bytes == '`') | (bytes == ')') | (bytes == ']') | (bytes == '>') | (bytes == 0xE2) |
           (bytes == 0xC2) | (bytes == 0xE3);
  });
}

/// Looks at the bytes between the words. A mark inside of one, as in Hebrew acronyms, is part of it.
void look_at_marks(std::string_view sentence, Offset begin, std::span<const Token> words, Surface& surface) {
  auto word = words.begin();
  for (std::size_t at = find_mark(sentence, 0); at < sentence.size(); at = find_mark(sentence, at + 1)) {
    const std::size_t place = begin + at;
    word = std::find_if(word, words.end(), [&](const Token& token) { return token.span.end > place; });
    if (word != words.end() && word->span.begin <= place) continue;
    const char c = sentence[at];
    if (c == ')' || c == ']' || c == '>') surface.citations += closes_citation(sentence, at) ? 1 : 0;
    surface.quotes = surface.quotes || is_double_quote(sentence, at);
  }
  surface.unended = !ends_sentence(last_mark(sentence));
}

/// How many words are of each class, four at a time: a bit of each is added to its quarter of a number.
class ClassCounts {
 public:
  explicit ClassCounts(std::span<const std::uint16_t> classes) {
    constexpr std::size_t kMostAtOnce = 1 << 14;  // of which a sum fits in a quarter
    for (std::size_t at = 0; at < classes.size(); at += kMostAtOnce) {
      add(classes.subspan(at, std::min(kMostAtOnce, classes.size() - at)));
    }
  }

  bool any(WordClass word_class) const { return (all_ & (kEachQuarter * word_class)) != 0; }
  std::uint32_t operator[](WordClass word_class) const { return counts_[bit_of(word_class)]; }

 private:
  static constexpr std::uint64_t kEachQuarter = 0x0001000100010001U;
  static constexpr std::array kCounted{kCapital, kNumber, kFirstPerson, kFirstPlural, kSecondPerson, kFiller, kLegal};

  static constexpr std::size_t bit_of(WordClass word_class) {
    return static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(word_class)));
  }

  void add(std::span<const std::uint16_t> classes) {
    std::array<std::uint64_t, kCounted.size()> sums{};
    const auto add_four = [&](std::uint64_t four) {
      all_ |= four;
      for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += (four >> bit_of(kCounted[i])) & kEachQuarter;
    };
    const std::size_t fours = classes.size() / 4;
    for (std::size_t i = 0; i < fours; ++i) {
      std::uint64_t four = 0;
      std::memcpy(&four, &classes[4 * i], sizeof four);
      add_four(four);
    }
    for (const std::uint16_t one : classes.subspan(4 * fours)) add_four(one);
    for (std::size_t i = 0; i < sums.size(); ++i) {
      counts_[bit_of(kCounted[i])] += static_cast<std::uint32_t>((sums[i] * kEachQuarter) >> 48U);
    }
  }

  std::uint64_t all_ = 0;
  std::array<std::uint32_t, 16> counts_{};  // by bit
};

/// Looks for phrases where words are that may start one.
void look_for_cues(std::string_view text, const Language& language, std::span<const Token> words,
                   std::span<const std::uint16_t> classes, Surface& surface) {
  PhraseReader phrases;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if ((classes[i] & kCue) == 0) continue;
    const bool goes_on = i + 1 < words.size() && (classes[i + 1] & kCueSecond) != 0;
    if (goes_on || (classes[i] & kCueAlone) != 0) find_cues(text, language, words.subspan(i), phrases, surface);
  }
}

}  // namespace

Surface look_at(std::string_view text, const Document& document, const Sentence& sentence) {
  Surface surface;
  const std::span<const Token> words = document.words_of(sentence);
  const auto classes = std::span{document.word_classes}.subspan(sentence.first_token, words.size());
  const ClassCounts counts{classes};
  surface.words = static_cast<std::uint32_t>(words.size());
  surface.capitals = counts[kCapital];
  if (surface.capitals > 0 && (classes[0] & kCapital) != 0) --surface.capitals;
  surface.numbers = counts[kNumber];
  surface.first_person = counts[kFirstPerson];
  surface.first_plural = counts[kFirstPlural];
  surface.second_person = counts[kSecondPerson];
  surface.fillers = counts[kFiller];
  surface.legal = counts[kLegal];
  surface.reports = counts.any(kReporting);
  if (counts.any(kCue)) look_for_cues(text, *document.language, words, classes, surface);
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
