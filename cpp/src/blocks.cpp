// Lines of a text, and the blocks they make.
#include <algorithm>
#include <array>
#include <cstring>

#include <nutgraf/unicode.hpp>

#include "reading.hpp"

namespace nutgraf {
namespace {

/// A line that is not blank.
struct Line {
  Span span;  ///< without the white space around it
  Offset indent = 0;
  bool blank_before = false;
};

constexpr bool is_blank_byte(char c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f'; }

/// Where the line that starts at `at` ends, and where the next one starts. Line ends are LF, CR, CR LF, and the
/// separators U+0085, U+2028 and U+2029.
struct LineEnd {
  std::size_t end, next;
};

LineEnd find_line_end(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\n') return {at, at + 1};
    if (c == '\r') return {at, at + (at + 1 < text.size() && text[at + 1] == '\n' ? 2U : 1U)};
    if (c == '\xC2' && text.substr(at, 2) == "\xC2\x85") return {at, at + 2};
    if (c == '\xE2' && (text.substr(at, 3) == "\xE2\x80\xA8" || text.substr(at, 3) == "\xE2\x80\xA9")) {
      return {at, at + 3};
    }
  }
  return {at, at};
}

/// The part of [begin, end) without white space at either side.
Span trim(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end) {
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
    const Span span = trim(text, at, end);
    if (!span.empty()) lines.push_back({span, span.begin - static_cast<Offset>(at), blank_before});
    blank_before = span.empty();
    at = next;
  }
  return lines;
}

/// What stands before the text of a block and says what kind it is. `width` bytes; 0 where there is no marker.
struct Marker {
  Offset width = 0;
  BlockKind kind = BlockKind::paragraph;
};

/// "12.", "3)" and "(4)" before a space start a list item too; their number stays part of the text.
bool starts_with_number_label(std::string_view line) {
  std::size_t at = line[0] == '(' ? 1 : 0;
  const std::size_t digits = at;
  while (at < line.size() && at < digits + 3 && line[at] >= '0' && line[at] <= '9') ++at;
  if (at == digits || at + 1 >= line.size()) return false;
  const bool closed = line[at] == ')' || (line[at] == '.' && line[0] != '(');
  return closed && is_blank_byte(line[at + 1]);
}

/// "•", "-", "*" and their like, with white space after them. Before a number the bullet is part of the label: "• 9. Soup".
Marker find_bullet(std::string_view line) {
  constexpr std::array<char32_t, 14> kBullets{'-',    '*',    '+',    0xB7,   0x2022, 0x2023, 0x2043,
                                              0x25AA, 0x25AB, 0x25CF, 0x25E6, 0x2013, 0x25A0, 0x27A4};
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

Marker find_marker(std::string_view line) {
  std::size_t hashes = 0;
  while (hashes < line.size() && hashes < 7 && line[hashes] == '#') ++hashes;
  if (hashes >= 1 && hashes <= 6 && hashes < line.size() && is_blank_byte(line[hashes])) {
    return {static_cast<Offset>(skip_marker(line, hashes, false)), BlockKind::heading};
  }
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

/// "```" and "~~~" around code.
bool is_fence(std::string_view line) { return line.starts_with("```") || line.starts_with("~~~"); }

/// Which lines open or close a fenced block of code; the last of an odd number is none.
std::vector<std::size_t> find_fences(std::string_view text, const std::vector<Line>& lines) {
  std::vector<std::size_t> fences;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_fence(slice(text, lines[i].span))) fences.push_back(i);
  }
  if (fences.size() % 2 == 1) fences.pop_back();
  return fences;
}

/// Whether a line stops where a thought does: at the end of a sentence, or at a colon.
bool is_complete(std::string_view line) {
  const char32_t last = last_mark(line);
  return last == ':' || ends_sentence(last);
}

/// Whether lines are broken at a margin: then many of them stop in mid-sentence and the next goes on in lower case.
/// Returns the length of a full line, or 0.
std::size_t wrap_margin(std::string_view text, const std::vector<Line>& lines) {
  constexpr std::size_t kWidestMargin = 120;
  constexpr double kLeastShare = 0.3;
  std::size_t pairs = 0, continued = 0;
  std::vector<std::size_t> lengths;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].blank_before) continue;
    ++pairs;
    const std::string_view before = slice(text, lines[i - 1].span);
    const bool is_open = !is_complete(before);
    continued += is_open && is_lowercase(decode(text, lines[i].span.begin).value) ? 1 : 0;
    if (is_open && before.size() > 1) lengths.push_back(count_code_points(before));
  }
  if (pairs < 2 || lengths.empty() || static_cast<double>(continued) < kLeastShare * static_cast<double>(pairs))
    return 0;
  const auto ninth = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 9 / 10);
  std::nth_element(lengths.begin(), ninth, lengths.end());
  return *ninth >= 30 && *ninth <= kWidestMargin ? *ninth : 0;
}

/// Whether a wrapped paragraph goes on in `line`.
bool continues(std::string_view text, const Line& before, const Line& line, std::size_t margin) {
  if (line.blank_before || line.indent > before.indent + 1) return false;
  const std::string_view words = slice(text, line.span);
  if (find_marker(words).width > 0 || starts_with_number_label(words) || is_fence(words)) return false;
  const std::string_view last = slice(text, before.span);
  return !(is_complete(last) && count_code_points(last) < margin * 6 / 10);
}

/// Behind the last line of the block that starts with line `first`.
std::size_t find_block_end(std::string_view text, const std::vector<Line>& lines, std::size_t first, BlockKind kind,
                           std::size_t margin) {
  std::size_t end = first + 1;
  if (margin == 0 || kind == BlockKind::heading) return end;
  for (; end < lines.size(); ++end) {
    const bool hangs = kind == BlockKind::list_item && !lines[end].blank_before &&
                       lines[end].indent > lines[end - 1].indent &&
                       find_marker(slice(text, lines[end].span)).width == 0;
    if (!hangs && !continues(text, lines[end - 1], lines[end], margin)) break;
  }
  return end;
}

BlockKind kind_of(std::string_view line, BlockKind marked) {
  if (starts_with_number_label(line)) return BlockKind::list_item;
  return line.size() > 2 && line.front() == '|' && line.back() == '|' ? BlockKind::table : marked;
}

}  // namespace

Page read_blocks(std::string_view text) {
  const std::vector<Line> lines = read_lines(text);
  const std::size_t margin = wrap_margin(text, lines);
  const std::vector<std::size_t> fences = find_fences(text, lines);
  auto fence = fences.begin();
  Page page;
  const auto add = [&](std::size_t first, std::size_t end, Offset marker, BlockKind kind) {
    const bool blank_after = end == lines.size() || lines[end].blank_before;
    page.blocks.push_back({.span = {lines[first].span.begin + marker, lines[end - 1].span.end}, .kind = kind});
    page.layouts.push_back({lines[first].indent, lines[first].blank_before, blank_after});
  };
  for (std::size_t i = 0; i < lines.size();) {
    const std::size_t first = i;
    const std::string_view line = slice(text, lines[first].span);
    if (fence != fences.end() && first == *fence) {
      if (fence[1] > first + 1) add(first + 1, fence[1], 0, BlockKind::code);
      i = fence[1] + 1;
      fence += 2;
    } else if (is_rule(line)) {
      const bool underlines = line[0] != '*' && !lines[first].blank_before && !page.blocks.empty();
      if (underlines) page.blocks.back().kind = BlockKind::heading;
      ++i;
    } else {
      const Marker marker = find_marker(line);
      const BlockKind kind = kind_of(line, marker.kind);
      i = find_block_end(text, lines, first, kind, margin);
      add(first, i, marker.width, kind);
    }
  }
  if (page.blocks.empty() && !lines.empty()) add(0, lines.size(), 0, BlockKind::paragraph);  // nothing but rules
  return page;
}

}  // namespace nutgraf
