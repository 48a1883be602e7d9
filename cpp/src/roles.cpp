// What each block of a pasted page is for. Evidence comes from the language's phrases, the form of the block and its
// place on the page; nothing is decided by one weak sign.
#include <algorithm>
#include <array>
#include <string>

#include <nutgraf/unicode.hpp>

#include "ascii.hpp"
#include "checkpoint.hpp"
#include "looks.hpp"
#include "place.hpp"

namespace nutgraf {
namespace {

/// A role, and why it is not body.
struct Verdict {
  BlockRole role = BlockRole::body;
  Reason reason = Reason::none;
};

bool is_related_heading(const Look& look) { return look.is(PhraseKind::related); }

/// "Photo by Ann Lee": several words that only captions start with.
bool starts_with_caption(std::string_view words, const Language& language) {
  return std::any_of(language.captions.begin(), language.captions.end(), [&](std::string_view phrase) {
    return starts_with_phrase(words, phrase) && phrase.find(' ') != phrase.npos;
  });
}

/// "Image", "Figure 3" or "Photo by Ann Lee", but not "Images of the flood".
bool is_caption_label(const Look& label, const Language& language) {
  std::string_view words = label.words;
  const std::size_t space = words.rfind(' ');
  if (label.digits == 1 && space != words.npos && is_digit(decode(words, space + 1).value))
    words = words.substr(0, space);
  return std::find(language.captions.begin(), language.captions.end(), words) != language.captions.end() ||
         starts_with_caption(words, language);
}

/// The byte of a ":", "：" or "|", and what stands behind it.
struct Colon {
  std::size_t at, end;
};

constexpr std::string_view kWideColon = "\xEF\xBC\x9A";

Colon find_first_colon(std::string_view block) {
  const auto perhaps_colon = [](const Bytes16& bytes) { return (bytes == ':') | (bytes == '|') | (bytes == 0xEF); };
  std::size_t at = find_byte(block, 0, perhaps_colon);
  for (; at < block.size(); at = find_byte(block, at + 1, perhaps_colon)) {
    if (block[at] == ':' || block[at] == '|') return {at, at + 1};
    if (block.substr(at).starts_with(kWideColon)) return {at, at + kWideColon.size()};
  }
  return {block.npos, block.npos};
}

/// The last ":" or "：".
Colon find_last_colon(std::string_view block) {
  const std::size_t ascii = block.rfind(':'), wide = block.rfind(kWideColon);
  const bool is_wide = wide != block.npos && (ascii == block.npos || wide > ascii);
  return is_wide ? Colon{wide, wide + kWideColon.size()} : Colon{ascii, ascii + 1};
}

/// A line that names a picture agency: alone, behind a bar or in brackets, or at its end one that sells nothing else.
bool has_agency(std::string_view block, const Look& look) {
  constexpr std::array<std::string_view, 7> kAgencies{"afp",    "ap photo",     "epa",    "getty images",
                                                      "istock", "shutterstock", "reuters"};
  constexpr std::array<std::string_view, 3> kSellers{"getty images", "istock", "shutterstock"};
  const std::string_view words = look.words;
  if (std::any_of(kSellers.begin(), kSellers.end(), [&](auto name) { return words.ends_with(name); })) return true;
  const bool is_alone = look.word_count <= 2;
  const auto is_bar = [](const Bytes16& bytes) { return (bytes == '/') | (bytes == '|'); };
  if (!is_alone && !block.ends_with(")") && find_byte(block, 0, is_bar) == block.size()) return false;
  for (std::size_t at = 0; at < words.size(); at = std::min(words.find(' ', at), words.size() - 1) + 1) {
    const std::string_view rest = words.substr(at);
    if (std::any_of(kAgencies.begin(), kAgencies.end(), [&](auto name) { return starts_with_phrase(rest, name); })) {
      return true;
    }
  }
  return false;
}

/// "Saphora Smith and Khalid Razak", or a short headline in title case.
bool is_names(const Look& look) {
  const std::size_t plain = look.word_count - look.capitalised;
  return look.digits == 0 && look.capitalised >= 2 && look.word_count <= 8 && plain * 3 <= look.word_count;
}

/// "By ...", "Published ..." or "Reporting by ...". A single word such as "by" counts only above the text.
bool has_byline_opener(const Look& look, const Language& language, bool above_text) {
  return look.is(PhraseKind::byline) &&
         (above_text || std::any_of(language.bylines.begin(), language.bylines.end(), [&](std::string_view phrase) {
            return phrase.find(' ') != phrase.npos && starts_with_phrase(look.words, phrase);
          }));
}

/// An opener, or, above the text, names or a date alone. Reason::none where it is no byline.
Reason find_byline(const Look& look, const Language& language, bool above_text) {
  if (look.words.empty() || look.word_count > (above_text ? 12U : 25U)) return Reason::none;
  if (look.is_open) return Reason::none;  // "Dear Ann,"
  const bool has_opener = has_byline_opener(look, language, above_text);
  if (!above_text) return has_opener && look.capitalised * 3 >= look.word_count ? Reason::label : Reason::none;
  if (look.ends) return has_opener && look.digits > 0 ? Reason::label : Reason::none;  // "Published 9:10 a.m."
  if (has_opener) return Reason::label;
  const std::size_t marked = look.capitalised + look.digits;
  const bool is_date = look.digits > 1 && look.word_count <= marked + 1;
  return is_date || is_names(look) ? Reason::names : Reason::none;
}

class RoleReader {
 public:
  RoleReader(std::string_view text, const Language& language, const Looker& looker, const std::vector<Look>& looks,
             Page& page)
      : text_{text}, language_{language}, page_{page}, looker_{looker}, looks_{looks} {
    has_page_ = has_page(looks_);
    is_text_ = has_page_ ? find_text(looks_, page) : std::vector<bool>(looks_.size(), true);
    words_above_.reserve(looks_.size());
    for (std::uint32_t words = 0; const Look& look : looks_) {
      words_above_.push_back(words);
      words += look.word_count;
    }
  }

  void run() {
    const std::size_t count = page_.blocks.size();
    std::size_t first_paragraph = find_first_paragraph();
    const std::size_t title = find_title(first_paragraph);
    if (title + 1 == first_paragraph && is_opened_byline(first_paragraph + 1)) {  // what was found is a standfirst
      const std::size_t next = find_first_paragraph(first_paragraph + 2);
      if (next < count) first_paragraph = next;
    }
    for (std::size_t i = 0; i < count; ++i) {
      checkpoint_at(i);
      if (i > 0 && i != title && i >= rejected_end_ && is_related_heading(looks_[i])) {
        const std::size_t end = find_related_end(i);
        for (; i < end; ++i) set(i, {BlockRole::furniture, Reason::related});
        if (i == count) break;
      }
      const bool above_text = i < first_paragraph && first_paragraph < count;
      const Verdict verdict = above_text ? judge_above_text(i, title) : judge(i, false);
      const bool is_out_of_place =
          !is_text_[i] && (verdict.role == BlockRole::body || verdict.role == BlockRole::heading);
      set(i, is_out_of_place ? Verdict{BlockRole::furniture, Reason::place} : verdict);
    }
  }

 private:
  void set(std::size_t i, Verdict verdict) {
    page_.blocks[i].role = verdict.role;
    page_.blocks[i].reason = verdict.reason;
  }

  std::string_view block_text(std::size_t i) const { return slice(text_, page_.blocks[i].span); }

  /// "By Ann Lee", wherever it stands.
  bool is_opened_byline(std::size_t i) const {
    return i < looks_.size() && find_byline(looks_[i], language_, true) == Reason::label;
  }

  std::size_t find_first_paragraph(std::size_t i = 0) const {
    while (i < looks_.size() && !(is_text_[i] && is_paragraph(looks_[i]))) ++i;
    return i;
  }

  /// The first line above the text that can be a title, or the first marked heading; but where that is as short as the
  /// name of a site, a longer line that can be one. As many as there are blocks if there is none.
  std::size_t find_title(std::size_t first_paragraph) const {
    constexpr std::size_t kFarthest = 8;    // blocks above the text, or from the top where there is nothing but text
    constexpr std::size_t kNameOfSite = 3;  // words
    const std::size_t none = page_.blocks.size();
    std::size_t title = none;
    if (first_paragraph == none) return none;
    const auto text_begin = is_text_.begin();
    const bool is_below_page = std::find(text_begin, text_begin + static_cast<std::ptrdiff_t>(first_paragraph),
                                         false) != text_begin + static_cast<std::ptrdiff_t>(first_paragraph);
    const std::size_t begin = is_below_page ? first_paragraph - std::min(first_paragraph, kFarthest) : 0;
    for (std::size_t i = begin; i < first_paragraph && i <= begin + kFarthest; ++i) {
      const Look& look = looks_[i];
      if (!is_title(i) || says_furniture(look) || is_doubled(i) || is_caption(i)) continue;
      if (!is_text_[i] && look.word_count <= kNameOfSite) continue;  // an entry of a menu
      const std::size_t plain = look.word_count - std::min(look.word_count, look.capitalised + look.digits);
      if (has_byline_opener(look, language_, true) && plain * 3 <= look.word_count) continue;
      if (title == none) title = i;
      const bool is_longer = looks_[title].word_count <= kNameOfSite && look.word_count >= 5 &&
                             find_byline(look, language_, true) == Reason::none;
      if (is_longer && page_.blocks[title].kind != BlockKind::heading) return i;
    }
    return title;
  }

  Verdict judge_above_text(std::size_t i, std::size_t title) const {
    constexpr std::size_t kDeepestByline = 6;  // blocks below the title
    if (i == title) return {BlockRole::title};
    if (title == page_.blocks.size()) return judge(i, true);
    if (i < title) return is_title(i) ? Verdict{BlockRole::heading} : judge(i, false);  // the name of the site
    const Verdict verdict = judge(i, i <= title + kDeepestByline);
    const bool is_standfirst = i == title + 1 && is_title(i) && !looks_[i].ends && looks_[i].word_count >= 5;
    return is_standfirst && verdict.role == BlockRole::body ? Verdict{BlockRole::heading} : verdict;
  }

  /// `below_title`: between the title and the first paragraph.
  Verdict judge(std::size_t i, bool below_title) const {
    const Block& block = page_.blocks[i];
    const Look& look = looks_[i];
    if (block.kind == BlockKind::code || block.kind == BlockKind::table || look.word_count == 0) {
      return {BlockRole::furniture, Reason::form};
    }
    if (says_furniture(look) || (has_page_ && may_say_furniture(look))) return {BlockRole::furniture, Reason::phrase};
    if (is_caption(i)) return {BlockRole::caption, Reason::label};
    if (is_doubled(i)) return {BlockRole::caption, Reason::doubled};
    if (block.kind == BlockKind::heading) return {BlockRole::heading};
    if (block.kind == BlockKind::list_item) return {BlockRole::body};
    const Reason byline = find_byline(look, language_, below_title);
    if (byline != Reason::none) return {BlockRole::byline, byline};
    return {is_heading(i) ? BlockRole::heading : BlockRole::body};
  }

  /// "Image: ...", "A boat leaves port. Photograph: Ann Lee/AP", or a line that names a picture agency.
  bool is_caption(std::size_t i) const {
    const Look& look = looks_[i];
    if (look.words.empty()) return false;
    const std::string_view block = block_text(i);
    std::string folded;
    const auto is_label = [&](std::string_view label) {
      return is_caption_label(looker_.look_at(label, folded), language_);
    };
    const Colon first = find_first_colon(block);
    if (first.at != block.npos && is_label(block.substr(0, first.at))) return true;
    const std::size_t bracket = block.rfind('(');
    if (bracket != block.npos && block.find(')', bracket) + 2 >= block.size()) {  // "... (Photo: Ann Lee)."
      const std::string_view inside = block.substr(bracket + 1, block.find(')', bracket) - bracket - 1);
      const Look label = looker_.look_at(inside.substr(0, inside.find(':')), folded);
      if (label.digits == 0 && is_caption_label(label, language_)) return true;  // but no "(Figure 3)"
    }
    if (look.ends) return false;
    if (look.word_count <= 12 && starts_with_caption(look.words, language_)) return true;
    const Colon last = first.at == block.npos ? first : find_last_colon(block);
    const std::size_t stop = last.at == block.npos ? block.npos : block.find_last_of(".!?|/(", last.at);
    if (stop != block.npos && is_label(block.substr(stop + 1, last.at - stop - 1))) return true;
    return has_agency(block, look);
  }

  /// A line of some words that stands twice in a row, and is no sentence.
  bool is_doubled(std::size_t i) const {
    const auto equal = [&](std::size_t j) {
      return !looks_[i].words.empty() && looks_[i].word_count >= 3 && !looks_[i].ends &&
             looks_[i].words == looks_[j].words;
    };
    return (i > 0 && equal(i - 1)) || (i + 1 < looks_.size() && equal(i + 1));
  }

  /// A line that does not read as part of a paragraph.
  bool is_title(std::size_t i) const {
    const Look& look = looks_[i];
    if (page_.blocks[i].kind == BlockKind::heading) return true;
    if (look.words.empty() || look.word_count > 20 || page_.blocks[i].kind != BlockKind::paragraph) return false;
    const std::string_view block = block_text(i);
    if (look.is_open || block.ends_with('.')) return false;
    return !is_lowercase(decode(block, 0).value) && (!look.ends || page_.layouts[i].blank_after);
  }

  /// A short line, no sentence, that stands above a paragraph.
  bool is_heading(std::size_t i) const {
    const Look& look = looks_[i];
    if (look.words.empty() || look.ends || look.word_count > 10 || i + 1 == looks_.size()) return false;
    if (page_.blocks[i].kind != BlockKind::paragraph || !is_paragraph(looks_[i + 1])) return false;
    const std::string_view block = block_text(i);
    const char32_t first = decode(block, 0).value;
    const bool starts_well = is_uppercase(first) || is_digit(first);
    const bool is_apart = i == 0 || looks_[i - 1].ends || page_.layouts[i].blank_before;
    return starts_well && !look.is_open && (is_apart || page_.blocks[i - 1].role != BlockRole::body);
  }

  /// Where the list under the heading `i` ends: where the article goes on with two paragraphs in a row that are neither
  /// list items nor indented, or with a long one below nothing but titles. No list is twice as long as what is above it:
  /// where that would be, the heading is none.
  std::size_t find_related_end(std::size_t i) {
    constexpr std::size_t kLongest = 2;
    constexpr std::size_t kLongParagraph = 20;  // words
    const std::size_t count = page_.blocks.size();
    const auto is_plain = [&](std::size_t j) {
      return j < count && is_paragraph(looks_[j]) && page_.blocks[j].kind == BlockKind::paragraph &&
             page_.layouts[j].indent <= page_.layouts[i].indent;
    };
    std::size_t end = i + 1, words = 0;
    bool is_of_titles = true;
    for (; end < count; ++end) {
      checkpoint_at(end);
      const bool is_long = looks_[end].word_count >= kLongParagraph && !looks_[end].is_cut;
      if (is_plain(end) && (is_plain(end + 1) || (is_of_titles && is_long && end > i + 2))) break;
      is_of_titles = is_of_titles && looks_[end].word_count < kLongParagraph;
      words += looks_[end].word_count;
    }
    if (words <= kLongest * words_above_[i]) return end;
    rejected_end_ = end;  // none of the headings in there starts a shorter list
    return i;
  }

  std::string_view text_;
  const Language& language_;
  Page& page_;
  const Looker& looker_;
  const std::vector<Look>& looks_;
  bool has_page_ = false;
  std::vector<bool> is_text_;
  std::vector<std::uint32_t> words_above_;  ///< of each block
  std::size_t rejected_end_ = 0;            ///< behind the last list that was too long to be one
};

}  // namespace

void assign_roles(std::string_view text, const Language& language, const Looker& looker, const std::vector<Look>& looks,
                  Page& page) {
  RoleReader{text, language, looker, looks, page}.run();
}

}  // namespace nutgraf
