#include "surroundings.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <nutgraf/unicode.hpp>

#include "ascii.hpp"
#include "checkpoint.hpp"

namespace nutgraf {
namespace {

bool is_word_character(char32_t c) { return is_letter(c) || is_digit(c); }

/// Combines with the character before it.
bool is_mark(char32_t c) { return c >= 0x80 && sentence_break(c) == SentenceBreak::extend; }

bool is_space_at(std::string_view text, std::size_t at) { return at < text.size() && is_space(decode(text, at).value); }

/// "2." or "b)" as the label of an item.
struct ItemLabel {
  std::string_view count;  ///< "2", "b"
  std::string_view close;  ///< ".", ")" or ".)"; empty where there is no label
};

ItemLabel read_item_label(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && digits < 3 && is_ascii_digit(text[digits])) ++digits;
  const bool is_single = digits == 0 && !text.empty() && text[0] >= 'a' && text[0] <= 'z';
  const std::size_t width = is_single ? 1 : digits;
  if (width == 0) return {};
  const std::string_view rest = text.substr(width);
  for (const std::string_view close : {".)", ".", ")"}) {
    if (rest.starts_with(close) && is_space_at(rest, close.size())) return {text.substr(0, width), close};
  }
  return {};
}

bool follows(const ItemLabel& next, const ItemLabel& label) {
  if (next.close != label.close) return false;
  if (!is_number(label.count)) return next.count[0] == label.count[0] + 1;
  unsigned number = 0, next_number = 0;
  std::from_chars(label.count.data(), label.count.data() + label.count.size(), number);
  std::from_chars(next.count.data(), next.count.data() + next.count.size(), next_number);
  return next_number == number + 1;
}

/// Whether a straight quote closes between `before` and `after`, as far as its neighbours tell.
bool looks_closing(std::string_view before, std::string_view after) {
  const bool space_before = before.empty() || is_space(decode_before(before, before.size()).value);
  const bool space_after = after.empty() || is_space(decode(after, 0).value);
  if (!space_before) return space_after || !is_opening(decode_before(before, before.size()).value);
  if (!space_after) return is_closing_mark(after);
  const std::string_view lead = drop_spaces(before), rest = skip_spaces(after);
  if (lead.empty() || is_closing_mark(rest)) return !lead.empty();
  return is_lowercase(decode(rest, 0).value) || std::string_view{".!?"}.find(lead.back()) != std::string_view::npos;
}

/// Whether the quote of `width` bytes at `at` is an apostrophe or one half of a quote of two characters.
bool is_part(std::string_view text, std::size_t at, std::size_t width) {
  const std::size_t end = at + width;
  if (width > 1 || at == 0 || end == text.size()) return false;
  const bool doubled = text[at - 1] == text[at] || text[end] == text[at];
  return doubled || (is_letter(decode_before(text, at).value) && is_letter(decode(text, end).value));
}

}  // namespace

bool is_dash(char32_t c) { return c == '-' || c == 0x2013 || c == 0x2014; }

bool is_quote(char32_t c) {
  return c == '"' || c == '\'' || c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x2019 || c == '`';
}

bool may_close(char32_t c) { return is_quote(c) || c == 0xAB || c == '*'; }

bool opens(char32_t c) {
  return is_quote(c) || c == 0xBB || c == 0xAB || c == 0xBF || c == 0xA1 || c == '*' || c == '_' || is_opening(c);
}

bool continues(char32_t c) {
  return sentence_break(c) == SentenceBreak::continuing || c == ';' || (is_closing(c) && !opens(c));
}

bool is_ideograph(char32_t c) { return c >= 0x3040 && c <= 0x9FFF && is_letter(c); }

bool has_capital(std::string_view text) {
  Pace pace{0};
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).width) {
    pace(at);
    if (is_uppercase(decode(text, at).value)) return true;
  }
  return false;
}

bool is_number(std::string_view word) { return !word.empty() && std::all_of(word.begin(), word.end(), is_ascii_digit); }

bool is_roman_number(std::string_view word) {
  const auto is_part = [](char c) { return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C'; };
  return std::all_of(word.begin(), word.end(), is_part);
}

bool is_lowercase_word(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); at += decode(word, at).width) {
    if (!is_lowercase(decode(word, at).value)) return false;
  }
  return true;
}

bool is_initial(std::string_view word) {
  if (word.empty() || !is_letter(decode(word, 0).value)) return false;
  std::size_t end = decode(word, 0).width;
  while (end < word.size() && is_mark(decode(word, end).value)) end += decode(word, end).width;
  return end == word.size();
}

bool is_acronym(std::string_view word) {
  const std::size_t stop = word.find('.');
  return stop != word.npos && count_code_points(word.substr(0, stop)) <= 2 &&
         std::none_of(word.begin(), word.end(), is_ascii_digit);
}

std::string_view skip_openers(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && at < kLookAround) {
    const CodePoint c = decode(text, at);
    if (!opens(c.value) && !is_dash(c.value) && !is_space(c.value)) break;
    at += c.width;
  }
  return text.substr(at);
}

std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && end < kLookAround) {
    const CodePoint c = decode(text, end);
    if (!is_letter(c.value) && c.value != '\'' && c.value != 0x2019 && !is_mark(c.value)) break;
    end += c.width;
  }
  return text.substr(0, end);
}

std::string_view last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && text.size() - begin < kLookAround) {
    const CodePoint c = decode_before(text, begin);
    const bool is_part = is_letter(c.value) || is_digit(c.value) || c.value == '.' || c.value == '\'' ||
                         c.value == '-' || is_mark(c.value) || c.value == 0xA7 || c.value == 0x2116 || c.value == 0xB0;
    if (!is_part) break;
    begin -= c.width;
  }
  return text.substr(begin);
}

bool ends_phrase(std::string_view text, std::string_view word) {
  std::string_view lead = drop_spaces(text.substr(0, text.size() - word.size()));
  std::string_view previous = last_word(lead);
  if (is_number(previous)) {
    lead = drop_spaces(lead.substr(0, lead.size() - previous.size()));
    previous = last_word(lead);
  }
  return !previous.empty() && is_lowercase(decode(previous, 0).value);
}

bool is_in_title(std::string_view before) {
  const std::size_t open = before.rfind("\u300A");
  return open != before.npos && before.find("\u300B", open) == before.npos;
}

std::size_t footnote_width(std::string_view text) {
  if (text.empty() || text[0] != '[') return 0;
  const std::size_t close = text.substr(0, 8).find(']');
  if (close == text.npos) return 0;
  const std::string_view inside = text.substr(1, close - 1);
  return is_number(inside) || inside == "..." || inside == "\xE2\x80\xA6" ? close + 1 : 0;
}

bool spaced_mark_follows(std::string_view text) {
  if (text.size() < 2 || text[0] != ' ' || (text[1] != '.' && text[1] != '!' && text[1] != '?')) return false;
  return text.size() == 2 || !is_word_character(decode(text, 2).value);
}

bool starts_with_enumerator(std::string_view text) {
  if (text[0] != '(') return false;
  const std::string_view inside = text.substr(1, std::min(text.find(')'), text.size()) - 1);
  const auto is_part = [](char c) { return c == ' ' || is_ascii_digit(c) || (c >= 'a' && c <= 'z'); };
  return inside.size() >= 1 && inside.size() <= 6 && inside.size() + 1 < text.size() &&
         std::all_of(inside.begin(), inside.end(), is_part);
}

bool starts_with_citation(std::string_view text) {
  if (text.empty() || text[0] != '(') return false;
  const std::size_t close = text.substr(0, kLookAround).find(')');
  return close != text.npos && close + 1 < text.size() && (text[close + 1] == '.' || text[close + 1] == ',');
}

std::size_t bullet_width(std::string_view text) {
  for (const std::string_view bullet : {"\u2022", "\u2023", "\u2043", "\u00B7", "\u25AA", "\u25CF", "\u25E6"}) {
    if (text.starts_with(bullet)) return bullet.size() + (is_space_at(text, bullet.size()) ? 1 : 0);
  }
  return 0;
}

bool is_closing_mark(std::string_view text) {
  if (text.empty()) return true;
  if (text[0] == '.') return !text.starts_with("..");
  return is_closing(decode(text, 0).value) || std::string_view{",;:!?"}.find(text[0]) != std::string_view::npos;
}

std::string_view skip_spaces(std::string_view text) {
  while (!text.empty() && is_space(decode(text, 0).value)) text.remove_prefix(decode(text, 0).width);
  return text;
}

std::string_view drop_spaces(std::string_view text) {
  while (!text.empty() && is_space(decode_before(text, text.size()).value)) {
    text.remove_suffix(decode_before(text, text.size()).width);
  }
  return text;
}

std::size_t quote_width(std::string_view text) {
  if (text.starts_with("''") || text.starts_with("``")) return 2;
  const CodePoint c = decode(text, 0);
  return is_quote(c.value) ? c.width : 0;
}

bool closes_quotation(std::string_view text, std::size_t at, std::size_t width, bool otherwise) {
  constexpr std::size_t kReach = kLookAround - 8;  // the quote itself may stand some characters from the mark
  const std::size_t begin = at - std::min(at, kReach);
  const std::string_view near = text.substr(begin, at - begin + width + kReach);
  const std::string_view quote = text.substr(at, width);
  at -= begin;
  for (std::size_t found = near.rfind(quote, at - std::min(at, width)); found < at && at > 0;
       found = found == 0 ? near.npos : near.rfind(quote, found - 1)) {
    if (!is_part(near, found, width)) return !looks_closing(near.substr(0, found), near.substr(found + width));
  }
  for (std::size_t found = near.find(quote, at + width); found != near.npos; found = near.find(quote, found + 1)) {
    if (!is_part(near, found, width)) return !looks_closing(near.substr(0, found), near.substr(found + width));
  }
  return otherwise;
}

std::size_t find_next_item(std::string_view sentence, bool ordinal_stop) {
  const std::size_t start = bullet_width(sentence);
  const ItemLabel label = read_item_label(sentence.substr(start));
  if (label.close.empty()) return 0;
  const std::string_view near = sentence.substr(0, kLookAround);
  for (std::size_t at = near.find(' ', start + label.count.size() + label.close.size() + 1); at != near.npos;
       at = near.find(' ', at + 1)) {
    const std::size_t bullet = bullet_width(near.substr(at + 1));
    const ItemLabel next = read_item_label(near.substr(at + 1 + bullet));
    const bool may_be_ordinal = ordinal_stop && bullet == 0 && label.close == "." && is_number(label.count);
    if (!next.close.empty() && !may_be_ordinal && follows(next, label)) return at;
  }
  return 0;
}

}  // namespace nutgraf
