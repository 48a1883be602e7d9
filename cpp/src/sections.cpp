// Which heading each block stands under, and the sections at the end of a paper that are no part of its argument.
#include <algorithm>

#include <nutgraf/unicode.hpp>

#include "ascii.hpp"
#include "checkpoint.hpp"
#include "lines.hpp"
#include "reading.hpp"

namespace nutgraf {
namespace {

/// "[12]", "12." or "(12)" at the start of a line.
bool starts_with_label(std::string_view line) {
  const std::size_t digits = line[0] == '[' || line[0] == '(' ? 1 : 0;
  const std::size_t end = std::min(line.find_first_not_of("0123456789", digits), line.size());
  if (end == digits || end > digits + 3 || end == line.size()) return false;
  return line[end] == (line[0] == '[' ? ']' : line[0] == '(' ? ')' : '.');
}

/// Marks of a bibliography's entry, counted: years, initials, and ranges of pages or words such as "et al.".
struct EntrySigns {
  std::size_t years = 0, initials = 0, pages = 0;
};

EntrySigns count_signs(std::string_view line) {
  EntrySigns signs;
  const auto at_or_space = [&](std::size_t at) { return at < line.size() ? line[at] : ' '; };
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char before = at == 0 ? ' ' : line[at - 1];
    const char c = line[at];
    if (is_ascii_digit(c) && !is_ascii_digit(before)) {
      const std::size_t end = std::min(line.find_first_not_of("0123456789", at), line.size());
      const std::string_view number = line.substr(at, end - at);
      const bool is_century = number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
      const char after = at_or_space(end);
      signs.years += is_century && std::string_view{").,;:ab"}.find(after) != std::string_view::npos ? 1 : 0;
      const bool is_dash = after == '-' || line.substr(end, 3) == "\xE2\x80\x93";
      signs.pages += is_dash && is_ascii_digit(at_or_space(end + (after == '-' ? 1 : 3))) ? 1 : 0;
      at = end - 1;
    } else if (c >= 'A' && c <= 'Z' && (before == ' ' || before == '.' || before == '-')) {
      signs.initials += at_or_space(at + 1) == '.' ? 1 : 0;
    }
  }
  for (const std::string_view word : {"et al", "pp.", "doi", "Proceedings", "http", "Journal", "Vol."}) {
    signs.pages += line.find(word) != line.npos ? 1 : 0;
  }
  return signs;
}

/// How many kinds of signs a block has that it is an entry of a bibliography, up to 4.
unsigned entry_score(std::string_view block, BlockKind kind) {
  constexpr std::size_t kLongestEntry = 800;
  const std::size_t entries = 1 + block.size() / kLongestEntry;  // a whole list in one block has more of each
  const EntrySigns signs = count_signs(block);
  const unsigned labelled = kind == BlockKind::list_item || starts_with_label(block) ? 1 : 0;
  return labelled + (signs.years >= entries ? 1U : 0U) + (signs.initials >= entries ? 1U : 0U) +
         (signs.pages >= entries ? 1U : 0U);
}

/// "Lee      Informational      [Page 12]", the foot of a printed page.
bool is_page_foot(std::string_view line) {
  const std::size_t page = line.size() > 120 ? line.npos : line.rfind("[Page ");
  return page != line.npos && line.ends_with(']') &&
         line.substr(page + 6, line.size() - page - 7).find_first_not_of("0123456789ivx") == line.npos;
}

class SectionReader {
 public:
  SectionReader(std::string_view text, Page& page) : text_{text}, blocks_{page.blocks} {}

  void run() {
    for (std::uint32_t i = 0, heading = kNoBlock; i < blocks_.size(); ++i) {
      checkpoint_at(i);
      Block& block = blocks_[i];
      name_title(block);
      if (!block.speaker.empty() && block.role != BlockRole::furniture) block.role = BlockRole::body;
      if (block.role == BlockRole::heading) {
        heading = i;
        named_ += section_name(words(i)) != SectionName::none ? 1 : 0;
      } else {
        block.section = heading;
      }
    }
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      checkpoint_at(i);
      if (blocks_[i].role == BlockRole::heading) drop_section(i);
    }
    drop_lists();
    drop_page_breaks();
  }

 private:
  std::string_view words(std::size_t i) const { return slice(text_, blocks_[i].span); }
  unsigned score(std::size_t i) const { return entry_score(words(i), blocks_[i].kind); }

  /// "Introduction" above a text is no title of it.
  void name_title(Block& block) const {
    if (block.role != BlockRole::title) return;
    if (section_name(slice(text_, block.span)) != SectionName::none) block.role = BlockRole::heading;
  }

  void drop(std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i) {
      blocks_[i].role = BlockRole::furniture;
      blocks_[i].reason = Reason::references;
    }
  }

  void drop_section(std::size_t heading);
  void drop_lists();
  void drop_page_breaks();

  std::string_view text_;
  std::vector<Block>& blocks_;
  std::size_t named_ = 0;  // headings with the name of a section of a paper
};

/// Drops what stands under "References" if most of it looks so, and a short "Acknowledgements" late in a paper.
void SectionReader::drop_section(std::size_t heading) {
  constexpr std::size_t kLongestCredits = 2000;
  const SectionName name = section_name(words(heading));
  if (name != SectionName::sources && name != SectionName::credits) return;
  std::size_t end = heading + 1, entries = 0;
  for (; end < blocks_.size(); ++end) {
    checkpoint_at(end);
    const bool is_entry = score(end) >= 2;
    if (blocks_[end].role == BlockRole::heading && (!is_entry || blocks_[end].kind == BlockKind::heading)) break;
    entries += is_entry ? 1 : 0;
  }
  if (end == heading + 1) return;
  const std::size_t begin = blocks_[heading].span.begin;
  const bool is_short = blocks_[end - 1].span.end - begin <= kLongestCredits;
  const bool is_late = begin >= text_.size() / 2;
  const bool is_list = 2 * entries >= end - heading - 1;
  if (name == SectionName::sources ? is_list : named_ > 1 && is_late && is_short) drop(heading + 1, end);
}

/// Drops lists of references that have no heading.
void SectionReader::drop_lists() {
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    checkpoint_at(i);
    std::size_t end = i;
    while (end < blocks_.size() && blocks_[end].role == BlockRole::body && words(end)[0] == '[' && score(end) >= 3)
      ++end;
    if (end - i >= 3) drop(i, end);
    i = std::max(i, end);
  }
}

/// Drops the foot of each page and the head of the next, a line that holds the wide gap of its columns.
void SectionReader::drop_page_breaks() {
  for (std::size_t i = 0; i < blocks_.size(); ++i) {
    checkpoint_at(i);
    if (!is_page_foot(words(i))) continue;
    const bool has_head =
        i + 1 < blocks_.size() && words(i + 1).size() <= 120 && words(i + 1).find("   ") != std::string_view::npos;
    for (std::size_t j = i; j < i + (has_head ? 2U : 1U); ++j) {
      blocks_[j].role = BlockRole::furniture;
      blocks_[j].reason = Reason::form;
    }
  }
}

}  // namespace

void mark_sections(std::string_view text, Page& page) { SectionReader{text, page}.run(); }

}  // namespace nutgraf
