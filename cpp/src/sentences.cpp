// Sentence boundaries: one forward pass, looking at most kLookAround bytes around a full stop. In doubt, no boundary.
#include <algorithm>
#include <array>

#include <nutgraf/unicode.hpp>

#include "reading.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kLookAround = 64;

/// Bytes that can start a terminator, a straight quote or the address of a link. All others are passed over without being decoded.
constexpr std::array<bool, 256> make_interesting() {
  std::array<bool, 256> interesting{};
  for (const char c : {'.', '!', '?', '"', ']'}) interesting[static_cast<unsigned char>(c)] = true;
  // Lead bytes of the blocks that hold a sentence terminator outside ASCII, CJK ideographs and Cyrillic not among them.
  for (const unsigned lead : {0xD6U, 0xD8U, 0xDBU, 0xDCU, 0xDFU, 0xE0U, 0xE1U, 0xE2U, 0xE3U, 0xEAU, 0xEFU, 0xF0U}) {
    interesting[lead] = true;
  }
  return interesting;
}
constexpr std::array<bool, 256> kInteresting = make_interesting();

/// What ends a sentence, by how sure it is.
enum class Mark : unsigned char {
  none,
  stop,      ///< a full stop: abbreviations and numbers have it too
  ellipsis,  ///< three stops or their character
  sign,      ///< exclamation and question marks, which may stand inside a sentence
  full       ///< the terminators of scripts that use them for nothing else
};

Mark mark_of(char32_t c) {
  if (c == '.') return Mark::stop;
  if (c == '!' || c == '?' || c == 0x203C || (c >= 0x2047 && c <= 0x2049)) return Mark::sign;
  if (c == 0x2026) return Mark::ellipsis;
  if (c < 0x80) return Mark::none;
  const SentenceBreak kind = sentence_break(c);
  return kind == SentenceBreak::terminator ? Mark::full : kind == SentenceBreak::stop ? Mark::stop : Mark::none;
}

bool is_quote(char32_t c) { return c == '"' || c == '\'' || c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x2019; }

/// Quotes and marks of emphasis that close in some languages or styles and open in others.
bool may_close(char32_t c) { return is_quote(c) || c == 0xAB || c == '*'; }

/// What may stand between a boundary and the first letter of the next sentence.
bool opens(char32_t c) {
  return is_opening(c) || is_quote(c) || c == 0xBB || c == 0xAB || c == 0xBF || c == 0xA1 || c == '*' || c == '_';
}

/// " ." or " !" before white space or another mark: the next of ". . ." or "! ! !".
bool spaced_mark_follows(std::string_view text) {
  constexpr std::string_view kMarks = ".!?";
  if (text.size() < 2 || text[0] != ' ' || kMarks.find(text[1]) == kMarks.npos) return false;
  return text.size() == 2 || text[2] == ' ' || text[2] == '\n' || kMarks.find(text[2]) != kMarks.npos;
}

bool is_dash(char32_t c) { return c == '-' || c == 0x2013 || c == 0x2014; }

/// "(a)", "( 12 )" or "(iv)" at the start of `text`: the number of an item, which starts a sentence whatever its case.
bool starts_with_enumerator(std::string_view text) {
  if (text[0] != '(') return false;
  const std::string_view inside = text.substr(1, std::min(text.find(')'), text.size()) - 1);
  const auto is_part = [](char c) { return c == ' ' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); };
  return inside.size() >= 1 && inside.size() <= 6 && inside.size() + 1 < text.size() &&
         std::all_of(inside.begin(), inside.end(), is_part);
}

/// `text` without the quotes, brackets and dashes that it starts with, and the white space between them.
std::string_view skip_openers(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && at < kLookAround) {
    const CodePoint c = decode(text, at);
    if (!opens(c.value) && !is_dash(c.value) && !is_space(c.value)) break;
    at += c.width;
  }
  return text.substr(at);
}

/// The letters and digits that `text` starts with, full stops and apostrophes inside them included.
std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && end < kLookAround) {
    const CodePoint c = decode(text, end);
    const bool is_mark = sentence_break(c.value) == SentenceBreak::extend;
    if (!is_letter(c.value) && !is_mark && c.value != '\'' && c.value != 0x2019) break;
    end += c.width;
  }
  return text.substr(0, end);
}

/// The same that `text` ends with: "p.m" of "at 7:44 p.m".
std::string_view last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && text.size() - begin < kLookAround) {
    const CodePoint c = decode_before(text, begin);
    const bool is_part = is_letter(c.value) || is_digit(c.value) || c.value == '.' || c.value == '\'' ||
                         c.value == '-' || sentence_break(c.value) == SentenceBreak::extend || c.value == 0xA7 ||
                         c.value == 0x2116 || c.value == 0xB0;
    if (!is_part) break;
    begin -= c.width;
  }
  return text.substr(begin);
}

bool is_roman_number(std::string_view word) { return word.find_first_not_of("IVXLC") == word.npos; }

/// A letter of the scripts that are written without spaces between sentences: Han and kana.
bool is_ideograph(char32_t c) { return c >= 0x3040 && c <= 0x9FFF && is_letter(c); }

bool has_capital(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).width) {
    if (is_uppercase(decode(text, at).value)) return true;
  }
  return false;
}

bool is_number(std::string_view word) { return !word.empty() && word.find_first_not_of("0123456789") == word.npos; }

/// The bytes of "[12]" or "[...]" at the start of `text`, or 0.
std::size_t footnote_width(std::string_view text) {
  if (text.empty() || text[0] != '[') return 0;
  const std::size_t close = text.substr(0, 8).find(']');
  if (close == text.npos) return 0;
  const std::string_view inside = text.substr(1, close - 1);
  return is_number(inside) || inside == "..." || inside == "\xE2\x80\xA6" ? close + 1 : 0;
}

class SentenceReader {
 public:
  SentenceReader(std::string_view text, const Language& language, bool has_capitals)
      : text_{text}, language_{language}, has_capitals_{has_capitals} {}

  /// The end of the sentence that starts at `begin`: behind its terminator and what closes with it, or the text's end.
  Offset find_end(Offset begin);

 private:
  struct Terminator {
    Mark mark = Mark::none;
    Offset begin = 0, end = 0;  ///< the run of marks
  };

  bool is_own_mark(char32_t c) const {
    return language_.terminator != '\0' && c == static_cast<char32_t>(language_.terminator);
  }
  bool is_inside_word(Offset at) const;
  Terminator read_terminator(Offset at) const;
  Offset skip_closers(Offset at);
  bool ends_at(Offset sentence, const Terminator& terminator, Offset closed) const;
  bool ends_glued(Offset sentence, const Terminator& terminator, Offset closed) const;
  bool ends_at_stop(Offset sentence, Offset stop, std::string_view after, bool dash) const;
  bool in(const WordSet& set, std::string_view word) const;
  std::string_view without_elision(std::string_view word) const;

  std::string_view text_;  // up to the end of the block
  const Language& language_;
  bool has_capitals_;       // else lower case says nothing
  bool in_quotes_ = false;  // inside straight quotes
  mutable std::string folded_;
};

Offset SentenceReader::find_end(Offset begin) {
  const auto size = static_cast<Offset>(text_.size());
  for (Offset at = begin; at < size;) {
    if (!kInteresting[static_cast<unsigned char>(text_[at])] && !is_own_mark(static_cast<unsigned char>(text_[at]))) {
      ++at;
      continue;
    }
    if (text_[at] == ']') {  // perhaps of a link, the address of which is passed over
      at += static_cast<Offset>(std::max<std::size_t>(1, link_target_width(text_, at)));
      continue;
    }
    if (text_.substr(at, 2) == "![" && (at == begin || is_space(decode_before(text_, at).value))) {  // of an image
      ++at;
      continue;
    }
    if (text_[at] == '"') {
      in_quotes_ = in_quotes_ != !is_inside_word(at);
      ++at;
      continue;
    }
    const Terminator terminator = read_terminator(at);
    if (terminator.mark == Mark::none) {
      at = terminator.end;
      continue;
    }
    at = skip_closers(terminator.end);
    if (at == size || ends_at(begin, terminator, at)) return at;
  }
  return size;
}

/// Whether the byte at `at` has a letter on both sides, as the quotation mark of a Hebrew acronym.
bool SentenceReader::is_inside_word(Offset at) const {
  return at > 0 && at + 1U < text_.size() && is_letter(decode_before(text_, at).value) &&
         is_letter(decode(text_, at + 1U).value);
}

/// The run of marks at `at`, "?!", "..." or ". . ."; its mark is the surest of them.
SentenceReader::Terminator SentenceReader::read_terminator(Offset at) const {
  Terminator run{Mark::none, at, at};
  std::size_t stops = 0;
  while (run.end < text_.size()) {
    const CodePoint c = decode(text_, run.end);
    const Mark mark = is_own_mark(c.value) ? Mark::sign : mark_of(c.value);
    if (mark == Mark::none) break;
    stops += mark == Mark::stop ? 1 : 0;
    run.mark = std::max(run.mark, mark);
    run.end += c.width;
    if (spaced_mark_follows(text_.substr(run.end))) ++run.end;
  }
  if (run.mark == Mark::none) run.end += decode(text_, at).width;
  if (run.mark == Mark::stop && stops > 1) run.mark = Mark::ellipsis;
  return run;
}

/// Behind the quotes, brackets and footnote numbers that close together with a sentence.
Offset SentenceReader::skip_closers(Offset at) {
  while (at < text_.size()) {
    const CodePoint c = decode(text_, at);
    const Offset next = at + c.width;
    const bool before_gap = next == text_.size() || !is_letter(decode(text_, next).value);
    if (is_space(c.value)) {  // French: "Il pleut. »", and "It rained. [3]"
      const bool is_guillemet = text_.substr(next, 2) == "\xC2\xBB";
      if (!is_guillemet && footnote_width(text_.substr(next)) == 0) break;
      if (is_guillemet && next + 2 < text_.size() && is_letter(decode(text_, next + 2).value)) break;
    } else if (c.value == '"') {
      if (!in_quotes_ && !(before_gap && next < text_.size() && is_space(decode(text_, next).value))) break;
      in_quotes_ = false;
    } else if (const std::size_t footnote = footnote_width(text_.substr(at)); footnote > 0) {
      at += static_cast<Offset>(footnote);
      continue;
    } else if (const std::size_t target = link_target_width(text_, at); target > 0) {
      at += static_cast<Offset>(target);
      continue;
    } else if (!is_closing(c.value) && !(may_close(c.value) && before_gap)) {
      break;
    }
    at = next;
  }
  return at;
}

bool SentenceReader::ends_at(Offset sentence, const Terminator& terminator, Offset closed) const {
  std::size_t at = closed;
  while (at < text_.size() && is_space(decode(text_, at).value)) at += decode(text_, at).width;
  if (at == text_.size() || terminator.mark == Mark::full) return true;
  if (terminator.begin == sentence && terminator.mark == Mark::ellipsis) return false;  // "... and so on"
  if (at == closed) return ends_glued(sentence, terminator, closed);

  const char32_t next = decode(text_, at).value;
  const bool dash = is_dash(next);
  if (dash && terminator.mark == Mark::ellipsis) return false;
  if (!dash && (sentence_break(next) == SentenceBreak::continuing || (is_closing(next) && !opens(next)))) return false;
  const std::string_view after = skip_openers(text_.substr(at));
  if (after.empty()) return true;
  const bool goes_on = has_capitals_ && is_lowercase(decode(after, 0).value);
  if (goes_on && !starts_with_enumerator(text_.substr(at))) return false;
  return terminator.mark != Mark::stop || ends_at_stop(sentence, terminator.begin, after, dash);
}

/// No white space after the terminator: a boundary only where a space was forgotten, "Iraq.Secretary" or "said.What's",
/// never inside an address, a file name, a number or a path of names.
bool SentenceReader::ends_glued(Offset sentence, const Terminator& terminator, Offset closed) const {
  std::string_view after = text_.substr(closed, kLookAround);
  if (is_ideograph(decode(after, 0).value)) return is_ideograph(decode_before(text_, terminator.begin).value);
  const bool opened = opens(decode(after, 0).value);
  if (opened) after.remove_prefix(decode(after, 0).width);
  if (after.empty() || !is_uppercase(decode(after, 0).value)) return false;
  const std::string_view word = first_word(after);
  const CodePoint initial = decode(word, 0);
  const bool has_lower = word.size() > initial.width && !is_uppercase(decode(word, initial.width).value);
  if (!has_lower && !in(language_.openers, word)) return false;

  const std::size_t from = terminator.begin > sentence + kLookAround ? terminator.begin - kLookAround : sentence;
  const std::string_view before = text_.substr(from, terminator.begin - from);
  if (terminator.mark == Mark::stop && closed == terminator.end) {
    const std::string_view chunk = before.substr(before.find_last_of(" \t\n\r") + 1);
    if (chunk.find_first_of("/@\\_.=<>#") != chunk.npos) return false;
    if (last_word(chunk).size() < 2 || !is_lowercase(decode_before(before, before.size()).value)) return false;
    if (in(language_.titles, last_word(chunk))) return false;
    const std::size_t rest = word.size();
    if (rest < after.size() && std::string_view{"./@\\_(=<"}.find(after[rest]) != std::string_view::npos) return false;
  }
  return true;
}

/// A single full stop before white space and `after`, which starts with no lower-case letter; a dash may stand between.
bool SentenceReader::ends_at_stop(Offset sentence, Offset stop, std::string_view after, bool dash) const {
  const std::string_view before = text_.substr(sentence, stop - sentence);
  const std::string_view word = without_elision(last_word(before));
  const char32_t first = decode(after, 0).value;
  if (word.empty()) return true;
  const bool is_label = is_number(word) || decode(word, 0).width == word.size() || is_roman_number(word);
  if (is_label && word.size() == before.size()) return false;  // "1. Introduction", "A. Methods"
  if (in(language_.titles, word)) return false;
  const bool is_abbreviation = in(language_.abbreviations, word);
  if (is_digit(first)) return !is_abbreviation && !in(language_.number_labels, word) && count_code_points(word) > 1;
  const std::string_view next = first_word(after);
  const bool is_initial_next =
      !next.empty() && decode(next, 0).width == next.size() && after.substr(next.size()).starts_with('.');
  const bool is_opener = !dash && !is_lowercase(first) && !is_initial_next && in(language_.openers, next);
  if (is_number(word)) return !(language_.ordinal_stop && word.size() <= 2) || is_opener;
  const bool is_initial = decode(word, 0).width == word.size() && is_letter(decode(word, 0).value);
  const bool is_acronym = word.find('.') <= 2 && word.find_first_of("0123456789") == word.npos;
  if (is_initial || is_acronym || is_abbreviation) return is_opener;
  return true;
}

/// "excm" of "L'excm".
std::string_view SentenceReader::without_elision(std::string_view word) const {
  const std::size_t apostrophe = word.find('\'');
  const bool elides = apostrophe != word.npos && in(language_.elisions, word.substr(0, apostrophe));
  return elides ? word.substr(apostrophe + 1) : word;
}

/// A set lists abbreviations in lower case, or with a capital those that have one: "Mass", not "mass".
bool SentenceReader::in(const WordSet& set, std::string_view word) const {
  if (set.contains(word)) return true;
  fold_into(word, folded_);
  return set.contains(folded_);
}

}  // namespace

char32_t last_mark(std::string_view text) {
  for (std::size_t end = text.size(); end > 0;) {
    const CodePoint c = decode_before(text, end);
    if (sentence_break(c.value) != SentenceBreak::close) return c.value;
    end -= c.width;
  }
  return 0;
}

bool ends_sentence(char32_t mark) {
  const SentenceBreak kind = sentence_break(mark);
  return kind == SentenceBreak::stop || kind == SentenceBreak::terminator || mark == 0x2026;
}

void read_sentences(std::string_view text, const Language& language, const Block& block, std::uint32_t block_index,
                    std::vector<Sentence>& sentences) {
  const std::string_view body = text.substr(0, block.span.end);
  SentenceReader reader{body, language, has_capital(slice(text, block.span))};
  for (Offset at = block.span.begin; at < block.span.end;) {
    const Offset end = reader.find_end(at);
    sentences.push_back({{at, end}, block_index, 0, 0});
    at = end;
    while (at < block.span.end && is_space(decode(body, at).value)) at += decode(body, at).width;
  }
}

}  // namespace nutgraf
