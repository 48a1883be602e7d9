// Sentence boundaries: one forward pass. What decides stands within kLookAround bytes before a run of marks and behind the
// closing marks and white space after it, but for whether the block has capitals at all. In doubt, no boundary.
#include <algorithm>
#include <array>
#include <optional>

#include <nutgraf/unicode.hpp>

#include "asked_words.hpp"
#include "checkpoint.hpp"
#include "lines.hpp"
#include "reading.hpp"
#include "room.hpp"
#include "surroundings.hpp"
#include "terminators.hpp"

namespace nutgraf {
namespace {

/// What ends a sentence, by how sure it is.
enum class Mark : unsigned char {
  none,
  semicolon,
  stop,      ///< a full stop: abbreviations and numbers have it too
  ellipsis,  ///< three stops or their character
  sign,      ///< exclamation and question marks, which may stand inside a sentence
  full       ///< the terminators of scripts that use them for nothing else
};

/// The Khmer khan and bariyoosan, which end sentences in the Unicode data from version 16 on.
bool is_khmer_stop(char32_t c) { return c == 0x17D4 || c == 0x17D5; }

Mark mark_of(char32_t c) {
  if (c == '.') return Mark::stop;
  if (c == ';') return Mark::semicolon;
  if (c == '!' || c == '?' || c == 0x203C || (c >= 0x2047 && c <= 0x2049)) return Mark::sign;
  if (c == 0x2026) return Mark::ellipsis;
  if (c < 0x80) return Mark::none;
  if (is_khmer_stop(c)) return Mark::full;
  const SentenceBreak kind = sentence_break(c);
  return kind == SentenceBreak::terminator ? Mark::full : kind == SentenceBreak::stop ? Mark::stop : Mark::none;
}

/// What belongs to the character before it, as a variation selector does.
bool is_attached(char32_t c) {
  if (c < 0x80) return false;
  const SentenceBreak kind = sentence_break(c);
  return kind == SentenceBreak::extend || kind == SentenceBreak::format;
}

class SentenceReader {
 public:
  /// `text` up to the end of the block that starts at `begin`.
  SentenceReader(std::string_view text, Offset begin, const Language& language)
      : text_{text}, begin_{begin}, language_{language} {}

  /// The end of the sentence that starts at `begin`: behind its terminator and what closes with it, or the text's end.
  Offset find_end(Offset begin) const;

 private:
  struct Terminator {
    Mark mark = Mark::none;
    Offset begin = 0, end = 0;  ///< the run of marks
  };

  Mark mark_at(const CodePoint& c) const;
  Terminator read_terminator(Offset at) const;
  Offset skip_closers(Offset at) const;
  bool closes(Offset at) const;
  bool closes_behind_space(Offset at) const;
  bool ends_at(Offset sentence, const Terminator& terminator, Offset closed) const;
  bool ends_before_space(Offset sentence, const Terminator& terminator, Offset closed, Offset next) const;
  bool ends_before_lower(Offset sentence, const Terminator& terminator, std::string_view after) const;
  bool ends_glued(Offset sentence, const Terminator& terminator, Offset closed) const;
  bool lacks_space(std::string_view before, std::string_view word, std::string_view rest) const;
  bool ends_at_stop(Offset sentence, Offset stop, std::string_view after, bool dash) const;
  bool ends_before_number(std::string_view word, std::string_view before, std::string_view after) const;
  bool ends_at_semicolon(Offset closed) const;
  bool has_capitals() const;
  bool opens_sentence(std::string_view word) const;
  std::string_view text_before(Offset sentence, Offset stop) const;
  std::string_view word_before(Offset sentence, Offset stop) const;
  bool in(const WordSet& set, std::string_view word) const;
  std::string_view without_elision(std::string_view word) const;

  std::string_view text_;
  Offset begin_;
  const Language& language_;
  mutable std::optional<bool> has_capitals_;  // asked for before lower case only
  mutable AskedWords asked_;
};

Offset SentenceReader::find_end(Offset begin) const {
  constexpr std::size_t kWindow = 1 << 16;  // bytes between two looks at the limits
  const auto size = static_cast<Offset>(text_.size());
  const std::size_t item = find_next_item(text_.substr(begin), language_.ordinal_stop);
  const Offset last = item > 0 ? begin + static_cast<Offset>(item) : size;
  Pace pace{begin};
  for (Offset at = begin; at < last;) {
    const std::string_view window = text_.substr(0, at + kWindow);
    at = static_cast<Offset>(find_interesting(window, at, language_.terminator));
    pace(at);
    if (at >= last) break;
    if (at == window.size()) continue;
    if (text_[at] == ']') {  // perhaps of a link, the address of which is passed over
      at += static_cast<Offset>(std::max<std::size_t>(1, link_target_width(text_, at)));
      continue;
    }
    const bool is_image = text_.substr(at).starts_with("![");
    if (is_image && (at == begin || is_space(decode_before(text_, at).value))) {
      ++at;
      continue;
    }
    const Terminator terminator = read_terminator(at);
    at = terminator.end;
    if (terminator.mark == Mark::none) continue;
    at = skip_closers(at);
    if (at >= last || !ends_at(begin, terminator, at)) continue;
    // "compounds. . . . The": a full stop, and an ellipsis that belongs to what follows.
    const bool is_stop_and_ellipsis = text_.substr(terminator.begin, terminator.end - terminator.begin) == ". . . ." &&
                                      terminator.begin > begin && text_[terminator.begin - 1] != ' ';
    return is_stop_and_ellipsis ? terminator.begin + 1 : at;
  }
  return last;
}

Mark SentenceReader::mark_at(const CodePoint& c) const {
  const bool is_own = language_.terminator != '\0' && c.value == static_cast<char32_t>(language_.terminator);
  return is_own ? Mark::sign : mark_of(c.value);
}

/// The run of marks at `at`, "?!", "..." or ". . ."; its mark is the surest of them.
SentenceReader::Terminator SentenceReader::read_terminator(Offset at) const {
  Terminator run{Mark::none, at, at};
  std::size_t stops = 0;
  while (run.end < text_.size()) {
    const CodePoint c = decode(text_, run.end);
    const Mark mark = mark_at(c);
    if (mark == Mark::none || (mark == Mark::semicolon && run.mark != Mark::none)) break;
    stops += mark == Mark::stop ? 1 : 0;
    run.mark = std::max(run.mark, mark);
    run.end += c.width;
    if (mark == Mark::semicolon) break;
    if (spaced_mark_follows(text_.substr(run.end))) ++run.end;
  }
  if (run.mark == Mark::none) run.end += decode(text_, at).width;
  if (run.mark == Mark::stop && stops > 1) run.mark = Mark::ellipsis;
  return run;
}

/// Behind the quotes, brackets and footnote numbers that close together with a sentence.
Offset SentenceReader::skip_closers(Offset at) const {
  while (at < text_.size()) {
    const CodePoint c = decode(text_, at);
    const Offset next = at + c.width;
    if (is_space(c.value)) {  // "It rained. [3]"
      if (footnote_width(text_.substr(next)) == 0 && !closes_behind_space(next)) break;
    } else if (const std::size_t footnote = footnote_width(text_.substr(at)); footnote > 0) {
      at += static_cast<Offset>(footnote);
      continue;
    } else if (const std::size_t target = link_target_width(text_, at); target > 0) {
      at += static_cast<Offset>(target);
      continue;
    } else if (!is_attached(c.value) && !closes(at)) {
      break;
    }
    at = next;
  }
  return at;
}

/// Whether the character at `at`, right behind a terminator or what closes with it, closes too.
bool SentenceReader::closes(Offset at) const {
  const CodePoint c = decode(text_, at);
  if (is_closing(c.value)) return true;
  const Offset next = at + c.width;
  const bool before_gap = next == text_.size() || !is_letter(decode(text_, next).value);
  if (c.value == '"' && !before_gap) return closes_quotation(text_.substr(begin_), at - begin_, 1, false);
  return before_gap && may_close(c.value);
}

/// The same for the mark behind white space: "Il pleut. »", "( It rained . )", "`` It rained . ''".
bool SentenceReader::closes_behind_space(Offset at) const {
  if (at == text_.size()) return false;
  const CodePoint c = decode(text_, at);
  const std::size_t quote = quote_width(text_.substr(at));
  if (quote == 0 && !is_closing(c.value) && c.value != 0xBB) return false;
  const std::string_view after = text_.substr(at + std::max<std::size_t>(c.width, quote));
  if (after.empty()) return true;
  if (!is_space(decode(after, 0).value)) return is_closing_mark(after);
  if (quote == 0 || is_closing_mark(skip_spaces(after))) return true;
  return text_.substr(at, quote) != "``" && closes_quotation(text_.substr(begin_), at - begin_, quote, true);
}

bool SentenceReader::ends_at(Offset sentence, const Terminator& terminator, Offset closed) const {
  std::size_t at = closed;
  for (; at < text_.size(); at += decode(text_, at).width) {
    const char32_t c = decode(text_, at).value;
    if (!is_space(c) && (at == closed || !is_attached(c))) break;
  }
  if (at == text_.size()) return true;
  if (terminator.mark == Mark::semicolon) return at > closed && ends_at_semicolon(static_cast<Offset>(at));
  if (terminator.mark == Mark::full) return !is_in_title(text_before(sentence, terminator.begin));
  if (terminator.begin == sentence && terminator.mark == Mark::ellipsis) return false;  // "... and so on"
  if (at == closed) return ends_glued(sentence, terminator, closed);
  return ends_before_space(sentence, terminator, closed, static_cast<Offset>(at));
}

/// White space stands between the terminator at `closed` and the character at `next`.
bool SentenceReader::ends_before_space(Offset sentence, const Terminator& terminator, Offset closed,
                                       Offset next) const {
  const std::string_view rest = text_.substr(next, kLookAround);
  const char32_t first = decode(rest, 0).value;
  const bool dash = is_dash(first);
  if (dash ? terminator.mark == Mark::ellipsis : continues(first)) return false;
  const bool has_closer = closed > terminator.end;
  if (has_closer && (starts_with_citation(rest) || spaced_mark_follows(text_.substr(next - 1)))) return false;
  const std::string_view after = skip_openers(rest);
  if (after.empty()) return true;
  if (is_lowercase(decode(after, 0).value) && has_capitals()) {
    return starts_with_enumerator(rest) || (!has_closer && ends_before_lower(sentence, terminator, rest));
  }
  if (terminator.mark == Mark::ellipsis) return opens_sentence(first_word(after));
  return terminator.mark != Mark::stop || ends_at_stop(sentence, terminator.begin, after, dash);
}

/// Whether the block has a capital anywhere: else lower case says nothing.
bool SentenceReader::has_capitals() const {
  if (!has_capitals_) has_capitals_ = has_capital(text_.substr(begin_));
  return *has_capitals_;
}

/// "It was late. the road was dark": before lower case only where it is a word that starts sentences, or an address, and
/// nothing hints at an abbreviation.
bool SentenceReader::ends_before_lower(Offset sentence, const Terminator& terminator, std::string_view after) const {
  if (terminator.mark != Mark::stop) return false;
  const std::string_view next = first_word(after);
  const bool is_pronoun = next == "i" && language_.stop_words.contains(next) && !language_.openers.contains(next);
  const bool is_address = after.starts_with("http") || after.starts_with("www.");
  if (!is_pronoun && !is_address && !language_.openers.contains(next)) return false;
  const std::string_view word = word_before(sentence, terminator.begin);
  if (count_code_points(word) < 5 || !is_lowercase_word(word)) return false;
  return !in(language_.titles, word) && !in(language_.abbreviations, word) && !in(language_.number_labels, word);
}

/// Behind an ellipsis a word of one letter that is always a capital, as the English "I", shows no start.
bool SentenceReader::opens_sentence(std::string_view word) const {
  const std::string_view part = word.substr(0, word.find('\''));
  return !is_initial(part) || in(language_.openers, part) || in(language_.elisions, part);
}

/// A semicolon ends a sentence only before a word that has no other reason to be a capital.
bool SentenceReader::ends_at_semicolon(Offset next) const {
  const std::string_view word = first_word(text_.substr(next));
  if (word.empty() || !is_uppercase(decode(word, 0).value)) return false;
  const std::size_t initial = decode(word, 0).width;
  return (word.size() == initial || is_lowercase(decode(word, initial).value)) && in(language_.openers, word);
}

/// No white space after the terminator: a boundary only where a space was forgotten, "Iraq.Secretary" or "said.What's",
/// never inside an address, a file name, a number or a path of names.
bool SentenceReader::ends_glued(Offset sentence, const Terminator& terminator, Offset closed) const {
  if (terminator.begin == sentence) return false;
  std::string_view after = text_.substr(closed, kLookAround);
  if (is_ideograph(decode(after, 0).value)) return is_ideograph(decode_before(text_, terminator.begin).value);
  if (opens(decode(after, 0).value)) after.remove_prefix(decode(after, 0).width);
  if (after.empty() || !is_uppercase(decode(after, 0).value)) return false;
  const std::string_view word = first_word(after);
  const CodePoint initial = decode(word, 0);
  const bool has_lower = word.size() > initial.width && !is_uppercase(decode(word, initial.width).value);
  const bool is_long_number = word.size() > 2 && is_roman_number(word);
  if (!has_lower && !is_long_number && !in(language_.openers, word)) return false;
  const bool is_plain_stop = terminator.mark == Mark::stop && closed == terminator.end;
  return !is_plain_stop || lacks_space(text_before(sentence, terminator.begin), word, after.substr(word.size()));
}

/// Whether a space was forgotten between the stop behind `before` and `word`, which `rest` follows.
bool SentenceReader::lacks_space(std::string_view before, std::string_view word, std::string_view rest) const {
  const std::string_view chunk = before.substr(before.find_last_of(" \t\n\r") + 1);
  const std::string_view last = last_word(chunk);
  if (last.size() < 2 || chunk.find_first_of("/@\\_.=<>#") != chunk.npos || in(language_.titles, last)) return false;
  const char32_t end = decode_before(last, last.size()).value;
  if (!is_lowercase(end) && !(is_digit(end) && in(language_.openers, word))) return false;
  if (rest.starts_with(". ") && in(language_.titles, word)) return true;  // "Tuesday.Mr. Brown"
  return rest.empty() || std::string_view{"./@\\_(=<"}.find(rest[0]) == std::string_view::npos;
}

/// What the sentence holds before `stop`, as far back as is looked.
std::string_view SentenceReader::text_before(Offset sentence, Offset stop) const {
  const Offset reach = static_cast<Offset>(kLookAround);
  const Offset from = stop - sentence > reach ? stop - reach : sentence;
  return text_.substr(from, stop - from);
}

/// The word that the stop at `stop` closes; where a space stands before the stop, one of the abbreviations or nothing.
std::string_view SentenceReader::word_before(Offset sentence, Offset stop) const {
  const std::string_view before = text_before(sentence, stop);
  if (!before.ends_with(' ')) {
    const std::string_view last = last_word(before);
    return last.starts_with('-') ? last.substr(1) : without_elision(last);
  }
  const std::string_view word = last_word(before.substr(0, before.size() - 1));
  return in(language_.titles, word) || in(language_.abbreviations, word) ? word : std::string_view{};
}

/// A single full stop before white space and `after`, which starts with no lower-case letter; a dash may stand between.
bool SentenceReader::ends_at_stop(Offset sentence, Offset stop, std::string_view after, bool dash) const {
  const std::string_view before = text_before(sentence, stop);
  const std::string_view word = word_before(sentence, stop);
  const char32_t first = decode(after, 0).value;
  if (word.empty()) return true;
  const bool is_label = is_number(word) || is_initial(word) || is_roman_number(word);
  if (is_label && word.size() + bullet_width(before) == before.size()) return false;  // "1. Introduction", "A. Methods"
  if (in(language_.titles, word) || first == 0x2116) return false;
  if (is_digit(first)) return ends_before_number(word, before, after);
  const auto next = [&] { return first_word(after); };
  const auto is_opener = [&] {
    const bool is_initial_next = is_initial(next()) && after.substr(next().size()).starts_with('.');
    return !dash && !is_lowercase(first) && !is_initial_next && in(language_.openers, next()) &&
           (!in(language_.titles, next()) || ends_phrase(before, word));
  };
  if (is_number(word)) return !(language_.ordinal_stop && word.size() <= 2) || is_opener();
  const bool is_ordinal = language_.ordinal_stop && is_roman_number(word);
  const auto is_labelled = [&] {
    return in(language_.number_labels, word) && !next().empty() && is_roman_number(next());
  };
  if (is_ordinal || is_initial(word) || is_acronym(word) || in(language_.abbreviations, word) || is_labelled()) {
    return is_opener() || (in(language_.closers, word) && ends_phrase(before, word));
  }
  return true;
}

/// `word` and its stop stand before a number; `before` ends with the word.
bool SentenceReader::ends_before_number(std::string_view word, std::string_view before, std::string_view after) const {
  if (in(language_.abbreviations, word) || in(language_.number_labels, word)) return false;
  if (word.ends_with("\u00B0") || is_acronym(word)) return false;  // "N°. 5", "A.D. 79"
  const std::size_t digits = std::min(after.find_first_not_of("0123456789"), after.size());
  if (digits < after.size() && (after[digits] == ']' || after[digits] == ')')) return false;  // "[page. 42]"
  // "2. 5" may be one number; "is 2. 2 and" is none.
  return count_code_points(word) > 1 || (is_number(word) && !language_.ordinal_stop && ends_phrase(before, word));
}

/// "excm" of "L'excm".
std::string_view SentenceReader::without_elision(std::string_view word) const {
  const std::size_t apostrophe = word.find('\'');
  const bool elides = apostrophe != word.npos && in(language_.elisions, word.substr(0, apostrophe));
  return elides ? word.substr(apostrophe + 1) : word;
}

/// A set lists abbreviations in lower case, or with a capital those that have one: "Mass", not "mass".
bool SentenceReader::in(const WordSet& set, std::string_view word) const { return asked_[word].is_in(set); }

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
  return kind == SentenceBreak::stop || kind == SentenceBreak::terminator || mark == 0x2026 || is_khmer_stop(mark);
}

void read_sentences(std::string_view text, const Language& language, const Block& block, std::uint32_t block_index,
                    std::vector<Sentence>& sentences) {
  const std::string_view body = text.substr(0, block.span.end);
  const SentenceReader reader{body, block.span.begin, language};
  for (Offset at = block.span.begin; at < block.span.end;) {
    sentences.push_back({{at, reader.find_end(at)}, block_index, 0, 0});
    checkpoint(sentences.back().span.size());
    if (passes_start(at, sentences.back().span.end)) make_room(sentences, sentences.back().span.end, text.size());
    at = sentences.back().span.end;
    while (at < block.span.end && is_space(decode(body, at).value)) at += decode(body, at).width;
  }
}

void cut_sentences(std::string_view text, std::span<const Offset> starts, const Block& block, std::uint32_t block_index,
                   std::vector<Sentence>& sentences) {
  auto next = std::upper_bound(starts.begin(), starts.end(), block.span.begin);
  for (Offset at = block.span.begin; at < block.span.end;) {
    const Offset end = next == starts.end() ? block.span.end : std::min(*next++, block.span.end);
    const Span span = trim(text, at, end);
    if (!span.empty()) sentences.push_back({span, block_index, 0, 0});
    at = end;
  }
}

}  // namespace nutgraf
