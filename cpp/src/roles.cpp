// What each block of a pasted page is for. Evidence comes from the language's phrases, the form of the block and its
// neighbours; nothing is decided by one weak sign.
#include <algorithm>
#include <array>

#include <nutgraf/unicode.hpp>

#include "reading.hpp"

namespace nutgraf {
namespace {

// Longer blocks are text, whatever they say.
constexpr std::size_t kMostWords = 40;
constexpr std::size_t kMostBytes = 600;

using Phrases = std::span<const std::string_view>;

/// What the rules look at, worked out once per block. Words are folded and joined by single spaces.
struct Look {
  std::string words;            ///< empty for a block of more than kMostWords words
  std::size_t word_count = 0;   ///< up to kMostWords + 1
  std::size_t capitalised = 0;  ///< words that start with a capital
  std::size_t digits = 0;       ///< words that start with a digit
  bool ends = false;            ///< with the mark of a whole sentence
  bool quotes = false;          ///< holds a quotation mark
  bool addresses = false;       ///< holds a word that speaks to the reader
  bool legal = false;           ///< holds a copyright sign
};

Look look_at(std::string_view block, const Language& language) {
  Look look;
  look.ends = ends_sentence(last_mark(block));
  if (block.size() > kMostBytes) {
    look.word_count = kMostWords + 1;
    return look;
  }
  look.quotes = block.find('"') != block.npos || block.find("\xE2\x80\x9C") != block.npos;
  look.legal = block.find("\xC2\xA9") != block.npos;
  std::string folded;
  for (Offset at = 0; at < block.size() && look.word_count <= kMostWords;) {
    const WordSegment segment = next_segment(block, at);
    const std::string_view word = block.substr(at, segment.end - at);
    at = segment.end;
    if (!segment.is_word) continue;
    ++look.word_count;
    const char32_t first = decode(word, 0).value;
    look.capitalised += is_uppercase(first) ? 1 : 0;
    look.digits += is_digit(first) ? 1 : 0;
    if (word.size() > kLongestWord) continue;
    fold_into(word, folded);
    look.addresses = look.addresses || language.addressing.contains(folded);
    if (!look.words.empty()) look.words += ' ';
    look.words += folded;
  }
  if (look.word_count > kMostWords) look.words.clear();
  return look;
}

bool starts_with_phrase(std::string_view words, std::string_view phrase) {
  return words.starts_with(phrase) && (words.size() == phrase.size() || words[phrase.size()] == ' ');
}

bool starts_with_any(std::string_view words, Phrases phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](auto phrase) { return starts_with_phrase(words, phrase); });
}

/// How many of the phrases stand in `words` as whole words.
std::size_t count_phrases(std::string_view words, Phrases phrases) {
  std::size_t count = 0;
  for (const std::string_view phrase : phrases) {
    for (std::size_t at = words.find(phrase); at != words.npos; at = words.find(phrase, at + 1)) {
      if ((at > 0 && words[at - 1] != ' ') || !starts_with_phrase(words.substr(at), phrase)) continue;
      ++count;
      break;
    }
  }
  return count;
}

/// Sign-up, consent, legal and share lines. A whole sentence that only names such a thing is news about it.
bool is_furniture(const Look& look, const Language& language) {
  if (look.words.empty()) return look.word_count == 0;
  const auto starts = [&](std::string_view phrase) {
    const bool is_one_word = phrase.find(' ') == phrase.npos;  // weak: only a very short line may start with it
    return look.word_count <= (is_one_word ? 4U : 12U) && starts_with_phrase(look.words, phrase);
  };
  const Phrases openers = language.furniture_starts;
  if (!look.ends && std::any_of(openers.begin(), openers.end(), starts)) return true;
  const std::size_t phrases = count_phrases(look.words, language.furniture);
  if (phrases == 0 || (look.quotes && look.ends)) return false;
  return !look.ends || phrases > 1 || look.addresses || look.legal;
}

/// "Image" or "Photo by Ann Lee", but not "Images of the flood".
bool is_caption_label(std::string_view label, const Language& language) {
  const std::string words = look_at(label, language).words;
  return std::any_of(language.captions.begin(), language.captions.end(), [&](std::string_view phrase) {
    return words == phrase || (phrase.find(' ') != phrase.npos && starts_with_phrase(words, phrase));
  });
}

/// "Image: ...", "A boat leaves port. Photograph: Ann Lee/AP", or a line that names a picture agency.
bool is_caption(std::string_view block, const Look& look, const Language& language) {
  constexpr std::array<std::string_view, 7> kAgencies{"afp",    "ap photo",     "epa",    "getty images",
                                                      "istock", "shutterstock", "reuters"};
  if (look.words.empty()) return false;
  const std::size_t first_colon = block.find_first_of(":|");
  if (first_colon != block.npos && is_caption_label(block.substr(0, first_colon), language)) return true;
  if (look.ends) return false;
  const std::size_t last_colon = block.rfind(':');
  const std::size_t stop = last_colon == block.npos ? block.npos : block.find_last_of(".!?|", last_colon);
  if (stop != block.npos && is_caption_label(block.substr(stop + 1, last_colon - stop - 1), language)) return true;
  const bool has_credit = block.ends_with(")") || block.find('/') != block.npos || block.find('|') != block.npos;
  return has_credit && count_phrases(look.words, kAgencies) > 0;
}

/// "Saphora Smith and Khalid Razak", or a short headline in title case.
bool is_names(const Look& look) {
  const std::size_t plain = look.word_count - look.capitalised;
  return look.digits == 0 && look.capitalised >= 2 && look.word_count <= 8 && plain * 3 <= look.word_count;
}

/// "By ...", "Published ..." or "Reporting by ...". A single word such as "by" counts only above the text.
bool has_byline_opener(const Look& look, const Language& language, bool above_text) {
  return std::any_of(language.bylines.begin(), language.bylines.end(), [&](std::string_view phrase) {
    return (above_text || phrase.find(' ') != phrase.npos) && starts_with_phrase(look.words, phrase);
  });
}

/// An opener, or, above the text, names or a date alone.
bool is_byline(const Look& look, const Language& language, bool above_text) {
  if (look.words.empty() || look.word_count > (above_text ? 12U : 25U)) return false;
  const bool has_opener = has_byline_opener(look, language, above_text);
  if (!above_text) return has_opener && look.capitalised * 3 >= look.word_count;
  if (look.ends) return has_opener && look.digits > 0;  // "Published 9:10 a.m."
  const std::size_t plain = look.word_count - look.capitalised - look.digits;
  const bool is_date = look.digits > 1 && plain <= 1;
  return has_opener || is_date || is_names(look);
}

bool is_related_heading(const Look& look, const Language& language) {
  return !look.words.empty() && !look.ends && look.word_count <= 6 && starts_with_any(look.words, language.related);
}

bool is_paragraph(const Look& look) { return look.ends && look.word_count >= 12; }

class RoleReader {
 public:
  RoleReader(std::string_view text, const Language& language, Page& page)
      : text_{text}, language_{language}, page_{page} {
    looks_.reserve(page.blocks.size());
    for (const Block& block : page.blocks) looks_.push_back(look_at(slice(text, block.span), language));
  }

  void run() {
    const std::size_t count = page_.blocks.size();
    const std::size_t first_paragraph = find_first_paragraph();
    const std::size_t title = find_title(first_paragraph);
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0 && i != title && is_related_heading(looks_[i], language_)) {
        i = mark_related(i);
        continue;
      }
      const bool above_text = i < first_paragraph && first_paragraph < count;
      page_.blocks[i].role = above_text ? role_above_text(i, title) : role_of(i, false);
    }
  }

 private:
  std::size_t find_first_paragraph() const {
    return static_cast<std::size_t>(std::find_if(looks_.begin(), looks_.end(), is_paragraph) - looks_.begin());
  }

  /// The first line above the text that can be a title, or the first marked heading; but where that is as short as the
  /// name of a site, a longer line that can be one. As many as there are blocks if there is none.
  std::size_t find_title(std::size_t first_paragraph) const {
    constexpr std::size_t kFarthest = 8;  // blocks above the text
    const std::size_t none = page_.blocks.size();
    std::size_t title = none;
    if (first_paragraph == none) return none;
    for (std::size_t i = 0; i < first_paragraph && i <= kFarthest; ++i) {
      const Look& look = looks_[i];
      if (!is_title(i) || is_furniture(look, language_) || is_doubled(i)) continue;
      if (is_caption(slice(text_, page_.blocks[i].span), look, language_)) continue;
      const std::size_t plain = look.word_count - look.capitalised - look.digits;
      if (has_byline_opener(look, language_, true) && plain * 3 <= look.word_count) continue;
      if (title == none) title = i;
      const bool is_longer = looks_[title].word_count <= 3 && look.word_count >= 5 && !is_byline(look, language_, true);
      if (is_longer && page_.blocks[title].kind != BlockKind::heading) return i;
    }
    return title;
  }

  BlockRole role_above_text(std::size_t i, std::size_t title) const {
    if (i == title) return BlockRole::title;
    if (title == page_.blocks.size()) return role_of(i, true);
    if (i < title) return is_title(i) ? BlockRole::heading : role_of(i, false);  // the name of the site
    const BlockRole role = role_of(i, true);
    const bool is_standfirst = i == title + 1 && is_title(i) && !looks_[i].ends && looks_[i].word_count >= 5;
    return is_standfirst && role == BlockRole::body ? BlockRole::heading : role;
  }

  /// `below_title`: between the title and the first paragraph.
  BlockRole role_of(std::size_t i, bool below_title) const {
    const Block& block = page_.blocks[i];
    const Look& look = looks_[i];
    if (block.kind == BlockKind::code || block.kind == BlockKind::table) return BlockRole::furniture;
    if (is_furniture(look, language_)) return BlockRole::furniture;
    if (is_caption(slice(text_, block.span), look, language_) || is_doubled(i)) return BlockRole::caption;
    if (block.kind == BlockKind::heading) return BlockRole::heading;
    if (is_byline(look, language_, below_title)) return BlockRole::byline;
    return is_heading(i) ? BlockRole::heading : BlockRole::body;
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
    const std::string_view block = slice(text_, page_.blocks[i].span);
    if (block.ends_with('.') || block.ends_with(':') || block.ends_with(',')) return false;
    return !is_lowercase(decode(block, 0).value) && (!look.ends || page_.layouts[i].blank_after);
  }

  /// A short line, no sentence, that stands above a paragraph.
  bool is_heading(std::size_t i) const {
    const Look& look = looks_[i];
    if (look.words.empty() || look.ends || look.word_count > 10 || i + 1 == looks_.size()) return false;
    if (page_.blocks[i].kind != BlockKind::paragraph || !is_paragraph(looks_[i + 1])) return false;
    const std::string_view block = slice(text_, page_.blocks[i].span);
    const char32_t first = decode(block, 0).value;
    const bool starts_well = is_uppercase(first) || is_digit(first);
    const bool continues = block.ends_with(':') || block.ends_with(',');
    return starts_well && !continues && (i == 0 || looks_[i - 1].ends || page_.layouts[i].blank_before);
  }

  /// Marks the list under the heading `i` as furniture. It ends where the article goes on: at two paragraphs in a row
  /// that are neither list items nor indented. Returns the last block that is marked.
  std::size_t mark_related(std::size_t i) {
    const std::size_t count = page_.blocks.size();
    const auto is_plain = [&](std::size_t j) {
      return j < count && is_paragraph(looks_[j]) && page_.blocks[j].kind == BlockKind::paragraph &&
             page_.layouts[j].indent <= page_.layouts[i].indent;
    };
    std::size_t end = i + 1;
    while (end < count && !(is_plain(end) && is_plain(end + 1))) ++end;
    for (std::size_t j = i; j < end; ++j) page_.blocks[j].role = BlockRole::furniture;
    return end - 1;
  }

  std::string_view text_;
  const Language& language_;
  Page& page_;
  std::vector<Look> looks_;
};

}  // namespace

void assign_roles(std::string_view text, const Language& language, Page& page) {
  RoleReader{text, language, page}.run();
}

}  // namespace nutgraf
