#include "coherence.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <nutgraf/select.hpp>
#include <nutgraf/unicode.hpp>

#include "ascii.hpp"
#include "checkpoint.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kLongestOpening = 4;      // words of an entry of the language's lists
constexpr std::size_t kInnerWords = 5;          // among so many first words a connective joins the sentence to the last
constexpr std::size_t kLongestReport = 4;       // words of "Mr Smith said"
constexpr std::uint32_t kLongestQuotation = 6;  // sentences
constexpr std::size_t kLongestFolded = 64;      // bytes; a longer word is in no list

// ---------------------------------------------------------------- openings

/// The first words of a sentence, folded, with single spaces between.
class FirstWords {
 public:
  FirstWords(std::string_view text, std::span<const Token> words) {
    joined_.reserve(kInnerWords * 12);
    for (const Token& token : words.first(std::min(words.size(), kInnerWords))) {
      const std::string_view word = slice(text, token.span);
      folded_.clear();
      if (word.size() <= kLongestFolded) fold_into(word, folded_);
      if (size_ > 0) joined_ += ' ';
      begins_[size_] = joined_.size();
      joined_ += folded_;
      ends_[size_++] = joined_.size();
    }
  }

  std::size_t size() const { return size_; }
  std::string_view operator[](std::size_t i) const { return phrase(i, 1); }
  /// `count` words from the i-th on.
  std::string_view phrase(std::size_t i, std::size_t count) const {
    return std::string_view{joined_}.substr(begins_[i], ends_[i + count - 1] - begins_[i]);
  }

 private:
  std::string folded_, joined_;
  std::array<std::size_t, kInnerWords> begins_{}, ends_{};
  std::size_t size_ = 0;
};

/// What the words from `at` on are: the longest entry of the lists that they start with decides.
enum class Opening : std::uint8_t { none, standalone, connective, pronoun };

Opening opening_at(const FirstWords& words, std::size_t at, const Language& language) {
  const std::size_t longest = std::min(kLongestOpening, words.size() - at);
  std::array<std::uint32_t, kLongestOpening + 1> hashes{word_hash({})};  // of the first so many words
  for (std::size_t size = 1, known = 0; size <= longest; ++size) {
    const std::string_view phrase = words.phrase(at, size);
    hashes[size] = word_hash(phrase.substr(known), hashes[size - 1]);
    known = phrase.size();
  }
  for (std::size_t size = longest; size > 0; --size) {
    const std::string_view phrase = words.phrase(at, size);
    const std::uint32_t hash = hashes[size];
    if (language.standalone.contains(phrase, hash)) return Opening::standalone;
    if (language.pronouns.contains(phrase, hash)) return Opening::pronoun;
    if (language.connectives.contains(phrase, hash)) return Opening::connective;
  }
  const std::size_t apostrophe = words[at].find('\'');  // "it's", "c'est"
  if (apostrophe == std::string_view::npos) return Opening::none;
  return language.pronouns.contains(words[at].substr(0, apostrophe)) ? Opening::pronoun : Opening::none;
}

/// The same where words are written without spaces: the longest entry that the sentence starts with decides.
Opening opening_of(std::string_view sentence, const Language& language) {
  std::size_t longest = 0;
  Opening opening = Opening::none;
  const auto try_list = [&](const WordSet& set, Opening meaning) {
    for (const std::string_view entry : set.words) {
      if (entry.size() <= longest || sentence.substr(0, entry.size()) != entry) continue;
      longest = entry.size();
      opening = meaning;
    }
  };
  try_list(language.standalone, Opening::standalone);
  try_list(language.pronouns, Opening::pronoun);
  try_list(language.connectives, Opening::connective);
  return opening;
}

/// How a sentence opens. A connective among its first words counts as its opening.
Opening opening_of(std::string_view text, const Document& document, const Sentence& sentence) {
  const Language& language = *document.language;
  if (sentence.first_token == sentence.last_token) return Opening::none;
  if (!language.spaces) {
    const Offset begin = document.tokens[sentence.first_token].span.begin;
    return opening_of(slice(text, {begin, sentence.span.end}), language);
  }
  const std::size_t count = std::min<std::size_t>(sentence.word_count(), kInnerWords);
  const std::uint16_t* const classes = &document.word_classes[sentence.first_token];
  const auto is_inner = [&](std::size_t i) { return (classes[i] & kInnerConnective) != 0; };
  bool may_open = (classes[0] & kOpening) != 0;
  for (std::size_t i = 1; i < count; ++i) may_open = may_open || is_inner(i);
  if (!may_open) return Opening::none;
  const FirstWords words{text, document.words_of(sentence)};
  const Opening opening = opening_at(words, 0, language);
  if (opening != Opening::none) return opening;
  for (std::size_t i = 1; i < count; ++i) {
    if (!is_inner(i)) continue;
    if (opening_at(words, i, language) != Opening::standalone) return Opening::connective;  // not "also known as"
  }
  return Opening::none;
}

/// Whether the sentence leaves open what it is about, or joins itself to the one before. Who speaks starts with "so" and
/// "and" and joins nothing by it.
bool opens_dependent(std::string_view text, const Document& document, const Sentence& sentence) {
  const Opening opening = opening_of(text, document, sentence);
  const bool is_spoken = !document.blocks[sentence.block].speaker.empty();
  return opening == Opening::pronoun || (opening == Opening::connective && !is_spoken);
}

// ---------------------------------------------------------------- marks

bool is_quotation_mark(char32_t c) {
  switch (c) {
    case U'"':
    case U'«':
    case U'»':
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'「':
    case U'」':
    case U'『':
    case U'』': return true;
    default: return false;
  }
}

/// Whether a quotation that `open` began ends with `c`.
bool closes(char32_t open, char32_t c) {
  switch (open) {
    case U'"': return c == U'"';
    case U'«': return c == U'»';
    case U'»': return c == U'«';
    case U'“':
    case U'‟': return c == U'”';
    case U'„': return c == U'“' || c == U'”';
    case U'”': return c == U'”';
    case U'「': return c == U'」';
    case U'『': return c == U'』';
    default: return false;
  }
}

constexpr char32_t kBroken = 1;  // a quotation opens inside of one: the first was none

/// What a straight quotation mark between two characters looks like.
enum class Straight : std::uint8_t { opening, closing, either, inch };

Straight straight_quote(char32_t before, char32_t after, bool is_open) {
  if (is_digit(before) && !is_open) return Straight::inch;
  const bool from_left = is_space(before) || is_opening(before);
  const bool to_right = is_space(after) || is_closing(after) || after == U',' || after == U'.';
  if (from_left == to_right) return Straight::either;
  return from_left ? Straight::opening : Straight::closing;
}

/// The bytes that may start a quotation mark.
auto perhaps_quotation_mark(const Bytes16& bytes) {
  return (bytes == '"') | (bytes == 0xC2) | (bytes == 0xE2) | (bytes == 0xE3);
}

/// The mark of the quotation that is open after `sentence`, 0 for none, or kBroken; `open` is the one before it.
char32_t open_quote_after(std::string_view sentence, char32_t open) {
  char32_t before = U' ';
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t mark = find_byte(sentence, at, perhaps_quotation_mark);
    if (mark == sentence.size()) break;
    if (mark > at) before = decode_before(sentence, mark).value;
    at = mark;
    const CodePoint c = decode(sentence, at);
    at += c.width;
    if (c.value == U'"') {
      const char32_t after = at < sentence.size() ? decode(sentence, at).value : U' ';
      const Straight look = straight_quote(before, after, open == U'"');
      if (open == U'"') {
        if (look == Straight::opening) return kBroken;
        open = 0;
      } else if (open == 0 && (look == Straight::opening || look == Straight::either)) {
        open = U'"';
      }
    } else if (is_quotation_mark(c.value)) {
      const bool opens = open == 0 && c.value != U'」' && c.value != U'』';
      open = closes(open, c.value) ? 0 : opens ? c.value : open;
    }
    before = c.value;
  }
  return open;
}

bool holds_quotation_mark(std::string_view sentence) {
  for (std::size_t at = 0; at < sentence.size();) {
    const CodePoint c = decode(sentence, at);
    if (is_quotation_mark(c.value)) return true;
    at += c.width;
  }
  return false;
}

/// Whether it ends in a colon or a dash: what it promises comes after it.
bool ends_open(std::string_view sentence) {
  for (std::size_t end = sentence.size(); end > 0;) {
    const CodePoint c = decode_before(sentence, end);
    if (c.value == U':' || c.value == U'：' || c.value == U'—') return true;
    if (c.value == U'-') return sentence.substr(0, end).size() > 1 && sentence[end - 2] == '-';
    const bool is_added = c.value == U'.' && end > 1 && sentence[end - 2] == ' ';  // a full stop after a space
    if (!is_space(c.value) && !is_closing(c.value) && !is_added) return false;
    end -= c.width;
  }
  return false;
}

bool is_report(std::string_view text, const Document& document, const Sentence& sentence) {
  const std::uint32_t count = sentence.word_count();
  if (count == 0 || count > kLongestReport || !document.language->spaces) return false;
  const auto classes = document.word_classes.begin() + sentence.first_token;
  const bool has_verb = std::any_of(classes, classes + count, [](unsigned word) { return (word & kReporting) != 0; });
  return has_verb && !holds_quotation_mark(slice(text, sentence.span));
}

bool starts_in_lower_case(std::string_view text, const Document& document, const Sentence& sentence) {
  if (sentence.first_token == sentence.last_token) return false;
  return is_lowercase(decode(text, document.tokens[sentence.first_token].span.begin).value);
}

// ---------------------------------------------------------------- bonds

/// Reads a document's candidates from first to last.
class BondReader {
 public:
  BondReader(std::string_view text, const Document& document, const Features& features)
      : text_{text}, document_{document}, features_{features} {
    const std::size_t rows = features.rows();
    bonds_.bond.resize(rows, Bond::none);
    bonds_.before.resize(rows, kNoRow);
    bonds_.quote.resize(rows, kNoRow);
    bonds_.is_open.resize(rows, 0);
    bonds_.is_stray.resize(rows, 0);
  }

  Bonds read() {
    for (std::uint32_t row = 0; row < bonds_.rows(); ++row) {
      checkpoint(words(row).size());
      read_list(row);
      read_opening(row);
      read_end(row);
    }
    for (std::uint32_t row = 0; row < bonds_.rows();) {
      checkpoint(words(row).size());
      row = read_quotes(row);
    }
    return std::move(bonds_);
  }

 private:
  const Sentence& sentence(std::uint32_t row) const { return document_.sentences[features_.sentence[row]]; }
  const Block& block(std::uint32_t row) const { return document_.blocks[sentence(row).block]; }
  std::string_view words(std::uint32_t row) const { return slice(text_, sentence(row).span); }
  bool is_item(std::uint32_t row) const { return block(row).kind == BlockKind::list_item; }

  /// Whether a reader goes on from the row before to this one: no heading is between, and the same person speaks.
  bool follows(std::uint32_t row) const {
    if (row == 0) return false;
    const Block &here = block(row), &before = block(row - 1);
    return here.section == before.section && slice(text_, here.speaker) == slice(text_, before.speaker);
  }

  void set(std::uint32_t row, Bond bond, std::uint32_t before) {
    bonds_.bond[row] = bond;
    bonds_.before[row] = before;
  }

  /// The first sentence of an item needs the sentence that introduces the list, if that is left open or the item is
  /// no sentence.
  void read_list(std::uint32_t row) {
    if (!is_item(row)) {
      stem_ = row;
      return;
    }
    if (row == 0 || block(row).section != block(row - 1).section) stem_ = kNoRow;
    if (stem_ == kNoRow || sentence(row).block == sentence(row - 1).block) return;
    if (is_item(row - 1) && bonds_.is_open[row - 1] != 0) {
      set(row, Bond::list_item, row - 1);
    } else if (bonds_.is_open[stem_] != 0 || starts_in_lower_case(text_, document_, sentence(row))) {
      set(row, Bond::list_item, stem_);
    }
  }

  void read_opening(std::uint32_t row) {
    if (bonds_.bond[row] != Bond::none || row == 0) return;  // the first sentence of a text leaves nothing out
    const bool opens = opens_dependent(text_, document_, sentence(row));
    if (!opens && !is_report(text_, document_, sentence(row))) return;
    set(row, opens ? Bond::opener : Bond::report, follows(row) ? row - 1 : kNoRow);
    bonds_.is_stray[row] = follows(row) ? 0 : 1;
  }

  void read_end(std::uint32_t row) {
    if (!ends_open(words(row))) return;
    bonds_.is_open[row] = 1;
    if (bonds_.bond[row] == Bond::none) bonds_.bond[row] = Bond::colon;
  }

  /// Ties the rows from `row` on together until the quotation that it opens is closed. What is not closed in its block
  /// and within a few sentences is no quotation. Returns the row to go on with.
  std::uint32_t read_quotes(std::uint32_t row) {
    char32_t open = open_quote_after(words(row), 0);
    std::uint32_t end = row + 1;
    const auto goes_on = [&] {
      return open != 0 && open != kBroken && end < bonds_.rows() && end - row < kLongestQuotation &&
             sentence(end).block == sentence(row).block;
    };
    while (goes_on()) open = open_quote_after(words(end++), open);
    if (open != 0 || end == row + 1) return row + 1;
    for (std::uint32_t part = row; part < end; ++part) {
      bonds_.quote[part] = row;
      if (bonds_.bond[part] == Bond::none || part > row) bonds_.bond[part] = Bond::quote;
    }
    return end;
  }

  std::string_view text_;
  const Document& document_;
  const Features& features_;
  std::uint32_t stem_ = kNoRow;  // the last row before the list
  Bonds bonds_;
};

bool holds(const std::vector<std::uint32_t>& rows, std::uint32_t row) {
  return std::find(rows.begin(), rows.end(), row) != rows.end();
}

/// Whether something that an open row introduces is taken.
bool has_follower(const Bonds& bonds, const std::vector<std::uint8_t>& is_taken, const std::vector<std::uint32_t>& unit,
                  std::uint32_t row) {
  const auto follows = [&](std::uint32_t other) { return other == row + 1 || bonds.before[other] == row; };
  if (std::any_of(unit.begin(), unit.end(), follows)) return true;
  std::uint32_t last = row;
  for (std::uint32_t other = row + 1; other < bonds.rows() && other <= last + kItemSentences; ++other) {
    if (!follows(other)) continue;
    if (is_taken[other] != 0) return true;
    last = other;
  }
  return false;
}

}  // namespace

Bonds find_bonds(std::string_view text, const Document& document, const Features& features) {
  return BondReader{text, document, features}.read();
}

bool complete(const Bonds& bonds, const std::vector<std::uint8_t>& is_taken, std::uint32_t row,
              std::vector<std::uint32_t>& unit) {
  unit.assign(1, row);
  const auto need = [&](std::uint32_t other) {
    if (is_taken[other] == 0 && !holds(unit, other)) unit.push_back(other);
  };
  for (std::size_t i = 0; i < unit.size(); ++i) {
    if (unit.size() > kLargestUnit) return false;
    const std::uint32_t at = unit[i];
    if (bonds.is_stray[at] != 0) return false;
    if (bonds.before[at] != kNoRow) need(bonds.before[at]);
    if (bonds.quote[at] != kNoRow) {
      std::uint32_t part = bonds.quote[at];
      for (; part < bonds.rows() && bonds.quote[part] == bonds.quote[at] && unit.size() <= kLargestUnit; ++part) {
        need(part);
      }
    }
    if (bonds.is_open[at] != 0 && !has_follower(bonds, is_taken, unit, at)) {
      if (at + 1 == bonds.rows()) return false;
      need(at + 1);
    }
  }
  std::sort(unit.begin(), unit.end());
  return unit.size() <= kLargestUnit;
}

bool needs_predecessor(std::string_view text, const Document& document, std::uint32_t sentence) {
  const Sentence& asked = document.sentences[sentence];
  return opens_dependent(text, document, asked) || is_report(text, document, asked);
}

}  // namespace nutgraf
