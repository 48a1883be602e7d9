#include "looks.hpp"

#include <algorithm>

#include <nutgraf/unicode.hpp>

namespace nutgraf {
namespace {

constexpr std::size_t kMostCounted = 80;  // a block of so many words is as much of a text as any longer one
constexpr std::size_t kMostBytes = 2000;  // what is looked at of a block

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }

/// The characters that end a text which goes on elsewhere: "...", "…", "[…]".
bool ends_cut(std::string_view block) {
  while (block.ends_with(']') || block.ends_with(')') || block.ends_with(' ')) block.remove_suffix(1);
  return block.ends_with("...") || block.ends_with("\xE2\x80\xA6");
}

bool holds_any(std::string_view block, std::span<const std::string_view> marks) {
  return std::any_of(marks.begin(), marks.end(), [&](auto mark) { return block.find(mark) != block.npos; });
}

/// A character of a script that writes no spaces: each is a segment of its own.
bool is_whole_segment(std::string_view word, CodePoint first) {
  return first.width == word.size() && first.width >= 3 && !is_digit(first.value);
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

Looker::Looker(const Language& language) : language_{language}, slots_(2048) {
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
    const std::size_t mask = slots_.size() - 1;
    const std::string_view key = first_word(text);
    std::size_t at = word_hash(key) & mask;
    while (slots_[at] != 0 && first_word(phrases_[slots_[at] - 1U].text) != key) at = (at + 1) & mask;
    phrases_.push_back({text, kind, slots_[at]});
    slots_[at] = static_cast<std::uint16_t>(phrases_.size());
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
  if (counts) look.has[static_cast<std::size_t>(phrase.kind)] = true;
  if (phrase.kind == PhraseKind::furniture) ++look.phrases;
}

void Looker::find_phrases(Look& look) const {
  const std::size_t mask = slots_.size() - 1;
  const std::string_view words = look.words;
  for (std::size_t at = 0; at < words.size(); at = std::min(words.find(' ', at), words.size() - 1) + 1) {
    const std::string_view rest = words.substr(at);
    const std::string_view key = first_word(rest);
    std::size_t slot = word_hash(key) & mask;
    while (slots_[slot] != 0 && first_word(phrases_[slots_[slot] - 1U].text) != key) slot = (slot + 1) & mask;
    for (std::size_t next = slots_[slot]; next != 0; next = phrases_[next - 1].next) {
      if (starts_with_phrase(rest, phrases_[next - 1].text)) meet(phrases_[next - 1], at, look);
    }
  }
}

Look Looker::look_at(std::string_view block) const {
  constexpr std::array<std::string_view, 2> kQuotes{"\"", "\xE2\x80\x9C"};
  constexpr std::array<std::string_view, 6> kJoins{"|",        "\xC2\xBB",    "\xC2\xAB", "\xE2\x80\xBA",
                                                   "\xC2\xB7", "\xE2\x86\x92"};
  constexpr std::array<std::string_view, 4> kOpenMarks{":", ",", "\xEF\xBC\x9A", "\xEF\xBC\x8C"};
  Look look;
  look.is_cut = ends_cut(block);
  look.is_open = std::any_of(kOpenMarks.begin(), kOpenMarks.end(), [&](auto mark) { return block.ends_with(mark); });
  look.ends = ends_sentence(last_mark(block));
  std::size_t size = std::min(block.size(), kMostBytes);
  while (size < block.size() && (static_cast<unsigned char>(block[size]) & 0xC0U) == 0x80U && size > 0) --size;
  block = block.substr(0, size);
  look.quotes = holds_any(block, kQuotes);
  look.joins = holds_any(block, kJoins);
  look.legal = block.find("\xC2\xA9") != block.npos;
  std::string folded;
  std::size_t halves = 0;
  for (Offset at = 0; at < block.size() && look.word_count < kMostCounted;) {
    const WordSegment segment = next_segment(block, at);
    const std::string_view word = block.substr(at, segment.end - at);
    at = segment.end;
    if (!segment.is_word) continue;
    const CodePoint first = decode(word, 0);
    const bool is_half = is_whole_segment(word, first) && ++halves % 2 == 0;
    look.word_count += is_half ? 0 : 1;
    look.capitalised += is_uppercase(first.value) ? 1 : 0;
    look.digits += is_digit(first.value) ? 1 : 0;
    if (word.size() > kLongestWord) continue;
    fold_into(word, folded);
    const std::uint32_t hash = word_hash(folded);
    look.addresses = look.addresses || language_.addressing.contains(folded, hash);
    if (look.word_count > kMostWords) continue;
    if (!look.words.empty()) look.words += ' ';
    look.words += folded;
  }
  if (look.word_count > kMostWords) look.words.clear();
  if (!look.words.empty()) find_phrases(look);
  return look;
}

}  // namespace nutgraf
