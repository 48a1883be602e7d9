// Lines, and their markers.
#include "lines.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <nutgraf/unicode.hpp>

#include "ascii.hpp"
#include "checkpoint.hpp"
#include "reading.hpp"
#include "room.hpp"

namespace nutgraf {
namespace {

constexpr bool is_blank_byte(char c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f'; }

/// Where the line that starts at `at` ends, and where the next one starts. Line ends are LF, CR, CR LF, and the
/// separators U+0085, U+2028 and U+2029.
struct LineEnd {
  std::size_t end, next;
};

/// The bytes that may start a line end.
auto perhaps_line_end(const Bytes16& bytes) {
  return (bytes == '\n') | (bytes == '\r') | (bytes == 0xC2) | (bytes == 0xE2);
}

LineEnd find_line_end(std::string_view text, std::size_t at) {
  constexpr std::size_t kWindow = 1 << 16;  // bytes between two looks at the limits
  for (;; ++at) {
    while (at < text.size()) {
      const std::string_view window = text.substr(0, at + kWindow);
      const std::size_t found = find_byte(window, at, perhaps_line_end);
      checkpoint(found - at);
      at = found;
      if (at < window.size()) break;
    }
    if (at == text.size()) return {at, at};
    const char c = text[at];
    if (c == '\n') return {at, at + 1};
    if (c == '\r') return {at, at + (at + 1 < text.size() && text[at + 1] == '\n' ? 2U : 1U)};
    if (c == '\xC2' && text.substr(at, 2) == "\xC2\x85") return {at, at + 2};
    if (c == '\xE2' && (text.substr(at, 3) == "\xE2\x80\xA8" || text.substr(at, 3) == "\xE2\x80\xA9")) {
      return {at, at + 3};
    }
  }
}

/// What stands before the text of a block and says what kind it is. `width` bytes; 0 where there is no marker.
struct Marker {
  Offset width = 0;
  BlockKind kind = BlockKind::paragraph;
};

/// "12.", "3)", "(4)" and "[5]" before a space start a list item too; their number stays part of the text.
bool starts_with_number_label(std::string_view line) {
  std::size_t at = line[0] == '(' || line[0] == '[' ? 1 : 0;
  const std::size_t digits = at;
  while (at < line.size() && at < digits + 3 && is_ascii_digit(line[at])) ++at;
  if (at == digits || at + 1 >= line.size()) return false;
  const char close = line[0] == '[' ? ']' : ')';
  const bool closed = line[at] == close || (line[at] == '.' && digits == 0);
  return closed && is_blank_byte(line[at + 1]);
}

/// "•", "-", "*" and their like, with white space after them. Before a number the bullet is part of the label: "• 9. Soup".
Marker find_bullet(std::string_view line) {
  constexpr std::array<char32_t, 15> kBullets{'-',    '*',    '+',    0xB7,   0x2022, 0x2023, 0x2043, 0x25AA,
                                              0x25AB, 0x25CF, 0x25E6, 0x2013, 0x25A0, 0x25BA, 0x27A4};
  const CodePoint first = decode(line, 0);
  if (std::find(kBullets.begin(), kBullets.end(), first.value) == kBullets.end()) return {};
  Offset width = first.width;
  while (width < line.size() && is_space(decode(line, width).value)) width += decode(line, width).width;
  const bool is_typographic = first.value >= 0x80 && first.value != 0x2013;
  const bool is_marker = width < line.size() && (width > first.width || is_typographic);
  if (is_marker && is_typographic && starts_with_number_label(line.substr(width))) return {0, BlockKind::list_item};
  return is_marker ? Marker{width, BlockKind::list_item} : Marker{};
}

/// The first byte from `at` on that is neither white space nor, where quotes nest, another ">".
std::size_t skip_marker(std::string_view line, std::size_t at, bool nests) {
  while (at < line.size()) {
    const CodePoint c = decode(line, at);
    if (!is_space(c.value) && !(nests && c.value == '>')) break;
    at += c.width;
  }
  return at;
}

/// "## " of Markdown and "== " of a wiki.
Marker find_heading_marker(std::string_view line, char mark) {
  const std::size_t marks = std::min(line.find_first_not_of(mark), line.size());
  if (marks < (mark == '=' ? 2U : 1U) || marks > 6 || marks == line.size() || !is_blank_byte(line[marks])) return {};
  return {static_cast<Offset>(skip_marker(line, marks, false)), BlockKind::heading};
}

/// The bytes that close a heading: " ##" and " ==" behind its words.
Offset closer_of(std::string_view line, Offset marker) {
  if (line.back() != line[0]) return 0;
  std::size_t end = line.find_last_not_of(line[0]) + 1;
  if (end <= marker || !is_blank_byte(line[end - 1])) return 0;
  while (is_blank_byte(line[end - 1])) --end;
  return static_cast<Offset>(line.size() - end);
}

Marker find_marker(std::string_view line) {
  if (line[0] == '#' || line[0] == '=') return find_heading_marker(line, line[0]);
  if (line[0] == '>' && line.size() > 1) {
    const std::size_t text = skip_marker(line, 0, true);
    if (text < line.size()) return {static_cast<Offset>(text), BlockKind::quote};
  }
  return find_bullet(line);
}

/// A line of nothing but rule characters: "-----", "=====", "***".
bool is_rule(std::string_view line) {
  return line.size() >= 3 && std::string_view{"-=*_~"}.find(line[0]) != std::string_view::npos &&
         line.find_first_not_of(line[0]) == line.npos;
}

/// "00:01:02,000 --> 00:01:04,000" of a subtitle.
bool is_cue(std::string_view line) {
  if (!is_ascii_digit(line[0])) return false;
  const std::size_t arrow = line.substr(0, 17).find(" --> ");
  return arrow != line.npos && line.size() > arrow + 5 &&
         line.substr(0, arrow).find_first_not_of("0123456789:.,") == line.npos && is_ascii_digit(line[arrow + 5]);
}

bool is_number(std::string_view line) { return line.find_first_not_of("0123456789") == line.npos; }

void read_form(std::string_view line, Line& out) {
  out.skipped = is_rule(line) || line == ">";
  const Marker marker = find_marker(line);
  out.marker = marker.width;
  out.kind = marker.kind;
  if (marker.kind == BlockKind::heading) out.closer = closer_of(line, marker.width);
  if (starts_with_number_label(line)) out.kind = BlockKind::list_item;
  if (line.size() > 2 && line.front() == '|' && line.back() == '|') out.kind = BlockKind::table;
  out.starts = out.kind != BlockKind::paragraph || is_fence(line);
}

}  // namespace

bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

bool is_complete(std::string_view line) {
  const char32_t last = last_mark(line);
  return last == ':' || ends_sentence(last);
}

AskedPhrase::AskedPhrase(std::string_view phrase) {
  constexpr std::size_t kLongestPhrase = 64;
  if (phrase.empty() || phrase.size() > kLongestPhrase) return;
  for (std::size_t at = 0; at < phrase.size();) {
    const CodePoint c = decode(phrase, at);
    if (c.value == 0xFFFD) return;  // perhaps ill-formed, which cannot be folded
    at += c.width;
  }
  fold_into(phrase, folded_);
  hash_ = word_hash(folded_);
}

std::size_t link_target_width(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongestTarget = 2048;
  if (text.substr(at, 2) != "](") return 0;
  unsigned depth = 0;
  for (std::size_t end = at + 1; end < text.size() && end < at + kLongestTarget; ++end) {
    const char c = text[end];
    if (is_blank_byte(c) || c == '\n' || c == '\r' || c == '[' || c == ']') return 0;
    if (c == '(' && ++depth > 2) return 0;  // an address may hold a pair of brackets
    if (c == ')' && --depth == 0) return end + 1 - at;
  }
  return 0;
}

Span trim(std::string_view text, std::size_t begin, std::size_t end) {
  for (Pace pace{begin}; begin < end;) {
    pace(begin);
    const CodePoint c = decode(text.substr(0, end), begin);
    if (!is_space(c.value)) break;
    begin += c.width;
  }
  while (begin < end) {
    const CodePoint c = decode_before(text.substr(0, end), end);
    if (!is_space(c.value)) break;
    end -= c.width;
  }
  return {static_cast<Offset>(begin), static_cast<Offset>(end)};
}

std::vector<Line> read_lines(std::string_view text) {
  std::vector<Line> lines;
  bool blank_before = true;
  for (std::size_t at = 0; at < text.size();) {
    const auto [end, next] = find_line_end(text, at);
    checkpoint(next - at);
    const Span span = trim(text, at, end);
    if (!span.empty()) {
      Line line{.span = span, .indent = span.begin - static_cast<Offset>(at), .blank_before = blank_before};
      read_form(slice(text, span), line);
      if (is_cue(slice(text, span))) {  // with the number above it
        line.skipped = line.is_cue = true;
        if (!lines.empty() && is_number(slice(text, lines.back().span))) lines.back().skipped = true;
      }
      if (!lines.empty() && passes_start(lines.back().span.begin, at)) make_room(lines, at, text.size());
      lines.push_back(line);
    }
    blank_before = span.empty();
    at = next;
  }
  return lines;
}

}  // namespace nutgraf
