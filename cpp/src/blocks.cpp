// How lines make blocks: each its own, or paragraphs where they are wrapped at a margin.
#include <algorithm>
#include <array>

#include <nutgraf/unicode.hpp>

#include "checkpoint.hpp"
#include "lines.hpp"
#include "reading.hpp"

namespace nutgraf {
namespace {

/// Which lines open or close a fenced block of code; the last of an odd number is none.
std::vector<std::size_t> find_fences(std::string_view text, const std::vector<Line>& lines) {
  std::vector<std::size_t> fences;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    checkpoint_at(i);
    if (is_fence(slice(text, lines[i].span))) fences.push_back(i);
  }
  if (fences.size() % 2 == 1) fences.pop_back();
  return fences;
}

/// How the paragraphs of a text are set.
struct Setting {
  std::size_t margin = 0;  ///< the length of a full line where lines are wrapped, or 0
  bool by_indent = false;  ///< whether the first line of each paragraph is indented, and no blank line is above it
  Offset indent = 0;       ///< of the other lines
};

constexpr std::size_t kNarrowestMargin = 30, kWidestMargin = 120;  // characters

/// How many characters a line has, up to `most`: of a very long one no more is read.
std::size_t count_up_to(std::size_t most, std::string_view line) {
  CodePointCursor cursor{line};
  std::size_t count = 0, reach = 0;
  do {
    reach = std::min(line.size(), reach + most - count);
    count = cursor.advance_to(static_cast<Offset>(reach));
  } while (count < most && reach < line.size());
  return std::min(count, most);
}

/// The length that nine of ten lines stay under, of those that break off above another line; 0 where there are none.
std::size_t longest_open_line(std::string_view text, const std::vector<Line>& lines) {
  std::vector<std::size_t> lengths;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    checkpoint_at(i);
    const std::string_view before = slice(text, lines[i - 1].span);
    const bool is_open = !lines[i].blank_before && !lines[i].starts && before.size() > 1 && !is_complete(before);
    if (is_open) lengths.push_back(count_up_to(kWidestMargin + 1, before));
  }
  if (lengths.empty()) return 0;
  const auto ninth = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 9 / 10);
  std::nth_element(lengths.begin(), ninth, lengths.end());
  return *ninth;
}

/// Whether a line is so full that its paragraph may go on in the next.
bool is_full(std::string_view line, std::size_t margin) { return count_up_to(margin, line) >= margin * 6 / 10; }

/// Whether lines are broken at a margin: then many of the full ones stop in mid-sentence, near to the margin, and the
/// next goes on in lower case. Returns the length of a full line, or 0. The lines of one subtitle always go on.
std::size_t wrap_margin(std::string_view text, const std::vector<Line>& lines) {
  if (std::any_of(lines.begin(), lines.end(), [](const Line& line) { return line.is_cue; })) return 1;
  const std::size_t margin = longest_open_line(text, lines);
  if (margin < kNarrowestMargin || margin > kWidestMargin) return 0;
  std::size_t pairs = 0, full = 0, continued = 0, near = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    checkpoint_at(i);
    if (lines[i].blank_before || lines[i].starts || lines[i - 1].skipped) continue;
    const std::string_view before = slice(text, lines[i - 1].span);
    const bool goes_on = lines[i].indent <= lines[i - 1].indent && !is_complete(before) &&
                         is_lowercase(decode(text, lines[i].span.begin).value);
    ++pairs;
    full += is_full(before, margin) ? 1 : 0;
    continued += goes_on ? 1 : 0;
    near += goes_on && 4 * count_up_to(margin, before) >= 3 * margin ? 1 : 0;
  }
  const bool is_wrapped = near > 0 && 10 * near >= 7 * continued && 10 * near >= 3 * full && 10 * near >= pairs;
  return is_wrapped ? margin : 0;
}

/// Whether paragraphs are told by their indented first lines: those stand below complete lines, not in a block of their
/// own that is indented as a whole.
Setting find_setting(std::string_view text, const std::vector<Line>& lines) {
  constexpr Offset kWidestIndent = 32;
  Setting setting{.margin = wrap_margin(text, lines)};
  if (setting.margin == 0) return setting;
  std::array<std::size_t, kWidestIndent> counts{};  // of lines that go on from another, by indent
  for (std::size_t i = 1; i < lines.size(); ++i) {
    checkpoint_at(i);
    const bool goes_on = !lines[i].blank_before && !is_complete(slice(text, lines[i - 1].span));
    counts[std::min(lines[i].indent, kWidestIndent - 1)] += goes_on ? 1 : 0;
  }
  setting.indent = static_cast<Offset>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  std::size_t first = 0, inner = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    checkpoint_at(i);
    if (lines[i].blank_before || lines[i].indent < setting.indent + 2) continue;
    ++(is_complete(slice(text, lines[i - 1].span)) ? first : inner);
  }
  setting.by_indent = first >= 2 && first > 2 * inner;
  return setting;
}

/// Whether a wrapped paragraph goes on in `line`. A line far from the margin goes on only in lower case, and not at all
/// where it is complete.
bool continues(std::string_view text, const Line& before, const Line& line, const Setting& setting) {
  if (line.blank_before || line.starts || line.skipped || line.indent > before.indent + 1) return false;
  if (setting.by_indent && line.indent >= setting.indent + 2) return false;
  const std::string_view last = slice(text, before.span);
  if (is_full(last, setting.margin)) return true;
  const char32_t first = decode(text, line.span.begin).value;
  return !is_complete(last) && is_letter(first) && !is_uppercase(first);
}

/// Behind the last line of the block that starts with line `first`.
std::size_t find_block_end(std::string_view text, const std::vector<Line>& lines, std::size_t first,
                           const Setting& setting) {
  const BlockKind kind = lines[first].kind;
  std::size_t end = first + 1;
  if (setting.margin == 0 || kind == BlockKind::heading) return end;
  for (; end < lines.size(); ++end) {
    checkpoint_at(end);
    const bool hangs = kind == BlockKind::list_item && !lines[end].blank_before && lines[end].marker == 0 &&
                       !lines[end].skipped && lines[end].indent > lines[end - 1].indent;
    if (!hangs && !continues(text, lines[end - 1], lines[end], setting)) break;
  }
  return end;
}

}  // namespace

Page read_blocks(std::string_view text) {
  std::vector<Line> lines = read_lines(text);
  mark_mail_lines(text, lines);
  mark_speakers(text, lines);
  mark_headings(text, lines);
  const Setting setting = find_setting(text, lines);
  const std::vector<std::size_t> fences = find_fences(text, lines);
  auto fence = fences.begin();
  Page page;
  page.blocks.reserve(lines.size());
  page.layouts.reserve(lines.size());
  const auto add = [&](std::size_t first, std::size_t end, BlockKind kind) {
    const Line& line = lines[first];
    const bool blank_after = end == lines.size() || lines[end].blank_before;
    const bool is_code = kind == BlockKind::code;  // in which nothing is a marker
    const Offset marker = is_code ? 0 : line.marker, closer = is_code ? 0 : line.closer;
    page.blocks.push_back({.span = {line.span.begin + marker, lines[end - 1].span.end - closer},
                           .kind = kind,
                           .speaker = is_code ? Span{} : line.speaker});
    page.layouts.push_back({line.indent, marker, line.blank_before, blank_after});
  };
  for (std::size_t i = 0; i < lines.size();) {
    const std::size_t first = i;
    checkpoint_at(first);
    if (fence != fences.end() && first == *fence) {
      if (fence[1] > first + 1) add(first + 1, fence[1], BlockKind::code);
      i = fence[1] + 1;
      fence += 2;
    } else if (lines[first].skipped) {
      ++i;
    } else {
      i = find_block_end(text, lines, first, setting);
      add(first, i, lines[first].kind);
    }
  }
  if (page.blocks.empty() && !lines.empty()) {  // nothing but rules
    page.blocks.push_back({.span = {lines.front().span.begin, lines.back().span.end}});
    page.layouts.push_back({lines.front().indent, 0, true, true});
  }
  return page;
}

}  // namespace nutgraf
