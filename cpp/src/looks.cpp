#include "looks.hpp"

#include <algorithm>

#include <nutgraf/unicode.hpp>

#include "ascii.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kMostCounted = 80;  // a block of so many words is as much of a text as any longer one
constexpr std::size_t kMostBytes = 2000;  // looked over for marks

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }

/// The characters that end a text which goes on elsewhere: "...", "…", "[…]".
bool ends_cut(std::string_view block) {
  while (block.ends_with(']') || block.ends_with(')') || block.ends_with(' ')) block.remove_suffix(1);
  return block.ends_with("...") || block.ends_with("\xE2\x80\xA6");
}

/// A character of a script that writes no spaces: each is a segment of its own.
bool is_whole_segment(std::string_view word) {
  if (word.size() < 3 || static_cast<unsigned char>(word[0]) < 0xE0) return false;
  const CodePoint first = decode(word, 0);
  return first.width == word.size() && !is_digit(first.value);
}

/// Notes the marks of a block, quotes and such as stand between links.
void look_at_marks(std::string_view block, Look& look) {
  constexpr std::array<std::string_view, 4> kOpenMarks{":", ",", "\xEF\xBC\x9A", "\xEF\xBC\x8C"};
  look.is_cut = ends_cut(block);
  look.is_open = std::any_of(kOpenMarks.begin(), kOpenMarks.end(), [&](auto mark) { return block.ends_with(mark); });
  look.ends = ends_sentence(last_mark(block));
  const auto may_be_mark = [](const Bytes16& bytes) {
    return (bytes == '"') | (bytes == '|') | (bytes == 0xC2) | (bytes == 0xE2);
  };
  block = block.substr(0, kMostBytes);
  for (std::size_t at = find_byte(block, 0, may_be_mark); at < block.size(); at = find_byte(block, at, may_be_mark)) {
    const CodePoint c = decode(block, at);
    switch (c.value) {
      case U'"':
      case U'“': look.quotes = true; break;
      case U'|':
      case U'«':
      case U'»':
      case U'›':
      case U'·':
      case U'→': look.joins = true; break;
      case U'©': look.legal = true; break;
      default: break;
    }
    at += c.width;
  }
}

void count_word(std::string_view word, unsigned classes, std::size_t& halves, Look& look) {
  const bool is_half = is_whole_segment(word) && ++halves % 2 == 0;
  look.word_count += is_half ? 0 : 1;
  look.capitalised += (classes & kCapital) != 0 ? 1 : 0;
  look.digits += (classes & kNumber) != 0 ? 1 : 0;
  look.addresses = look.addresses || (classes & kAddressing) != 0;
}

void keep_word(std::string_view folded, std::string& words) {
  if (!words.empty()) words += ' ';
  words += folded;
}

}  // namespace

bool starts_with_phrase(std::string_view words, std::string_view phrase) {
  return words.starts_with(phrase) && (words.size() == phrase.size() || words[phrase.size()] == ' ');
}

bool says_furniture(const Look& look) {
  if (look.is(PhraseKind::opener)) return true;
  if (look.phrases == 0 || (look.quotes && look.ends)) return false;
  return !look.ends || look.phrases > 1 || look.legal;
}

bool may_say_furniture(const Look& look) { return look.phrases > 0 && look.addresses && !look.quotes; }

std::string_view LookWords::keep(std::string_view words) {
  constexpr std::size_t kPiece = 1 << 16;
  if (words.empty()) return {};
  if (pieces_.empty() || pieces_.back().capacity() - pieces_.back().size() < words.size()) {
    pieces_.emplace_back().reserve(std::max(kPiece, words.size()));
  }
  std::string& piece = pieces_.back();
  piece += words;
  return std::string_view{piece}.substr(piece.size() - words.size());
}

Looker::Looker(const Language& language) : lists_{word_lists(language)}, slots_(2048) {
  const auto add_all = [&](const Language& from) {
    add(from.furniture, PhraseKind::furniture);
    add(from.furniture_starts, PhraseKind::opener);
    add(from.related, PhraseKind::related);
    add(from.comments, PhraseKind::comments);
    add(from.menu, PhraseKind::menu);
  };
  add_all(language);
  add(language.bylines, PhraseKind::byline);
  const Language& english = find_language("en");
  if (&language != &english) add_all(english);
}

void Looker::add(std::span<const std::string_view> phrases, PhraseKind kind) {
  for (const std::string_view text : phrases) {
    std::uint16_t& slot = slots_[word_hash(first_word(text)) & (slots_.size() - 1)];
    phrases_.push_back({text, kind, slot});
    slot = static_cast<std::uint16_t>(phrases_.size());
  }
}

/// Notes that `phrase` stands at byte `at` of the words.
void Looker::meet(const Phrase& phrase, std::size_t at, Look& look) const {
  const bool is_one_word = phrase.text.find(' ') == phrase.text.npos;  // weak: only a very short line may start with it
  bool counts = false;
  switch (phrase.kind) {
    case PhraseKind::furniture: counts = true; break;
    case PhraseKind::opener: counts = at == 0 && !look.ends && look.word_count <= (is_one_word ? 4U : 12U); break;
    case PhraseKind::related: counts = at == 0 && !look.ends && look.word_count <= 6; break;
    case PhraseKind::comments:
      counts = !look.ends && (is_one_word ? look.word_count == look.digits + 1 : look.word_count <= 6);
      break;
    case PhraseKind::menu: counts = at == 0 && look.words.size() == phrase.text.size(); break;
    case PhraseKind::byline: counts = at == 0; break;
  }
  if (counts) look.set(phrase.kind);
  if (phrase.kind == PhraseKind::furniture) ++look.phrases;
}

/// Finds the phrases in a look whose words are complete.
void Looker::find_phrases(Look& look) const {
  const std::string_view words = look.words;
  for (std::size_t at = 0; at < words.size(); at = std::min(words.find(' ', at), words.size() - 1) + 1) {
    const std::string_view rest = words.substr(at);
    const std::size_t slot = word_hash(first_word(rest)) & (slots_.size() - 1);
    for (std::size_t next = slots_[slot]; next != 0; next = phrases_[next - 1].next) {
      if (starts_with_phrase(rest, phrases_[next - 1].text)) meet(phrases_[next - 1], at, look);
    }
  }
}

Look Looker::look_at(std::string_view text, Span block, std::span<const Token> words,
                     std::span<const std::uint16_t> classes, std::string& folded) const {
  Look look;
  look_at_marks(slice(text, block), look);
  folded.clear();
  std::size_t halves = 0;
  for (std::size_t i = 0; i < words.size() && look.word_count < kMostCounted; ++i) {
    count_word(slice(text, words[i].span), classes[i], halves, look);
  }
  if (look.word_count > kMostWords) return look;
  std::string one;
  for (const Token& word : words) {
    if (word.span.size() > kLongestWord) continue;
    fold_into(slice(text, word.span), one);
    keep_word(one, folded);
  }
  look.words = folded;
  find_phrases(look);
  return look;
}

Look Looker::look_at(std::string_view text, std::string& folded) const {
  Look look;
  look_at_marks(text, look);
  folded.clear();
  std::string one;
  std::size_t halves = 0;
  for (Offset at = 0; at < text.size() && look.word_count < kMostCounted;) {
    const WordSegment segment = next_segment(text, at);
    const std::string_view word = text.substr(at, segment.end - at);
    at = segment.end;
    if (!segment.is_word) continue;
    unsigned classes = classes_of_start(word);
    if (word.size() <= kLongestWord) {
      fold_into(word, one);
      classes |= lists_.classes_of(one, word_hash(one));
      keep_word(one, folded);
    }
    count_word(word, classes, halves, look);
  }
  if (look.word_count > kMostWords) folded.clear();
  look.words = folded;
  find_phrases(look);
  return look;
}

}  // namespace nutgraf
