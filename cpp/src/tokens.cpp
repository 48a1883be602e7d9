// Words of a sentence and their terms.
#include <algorithm>
#include <span>
#include <string_view>

#include <nutgraf/unicode.hpp>

#include "ascii_words.hpp"
#include "checkpoint.hpp"
#include "reading.hpp"
#include "room.hpp"

namespace nutgraf {
namespace {

unsigned ngram_size_at(std::string_view text, Offset at) {
  const bool may_be_one = text[at] == '\xE0' || text[at] == '\xE1' || text[at] == '\xEA';
  return may_be_one ? ngram_size(decode(text, at).value) : 1;
}

/// The bytes of "{vocalsound}" at `at`, a note that a transcript makes of a sound; 0 where there is none.
std::size_t annotation_width(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 24;
  const auto is_free = [&](std::size_t place) {
    return place >= text.size() || text[place] == ' ' || text[place] == '\n';
  };
  if (at > 0 && !is_free(at - 1)) return 0;
  std::size_t end = at + 1;
  while (end < text.size() && end - at < kLongest && text[end] >= 'a' && text[end] <= 'z') ++end;
  return end > at + 1 && end < text.size() && text[end] == '}' && is_free(end + 1) ? end + 1 - at : 0;
}

/// The bytes at `at` that are no words: of the address of a link, or of a note of a sound.
std::size_t note_width(std::string_view text, std::size_t at) {
  if (text[at] == ']') return link_target_width(text, at);
  return text[at] == '{' ? annotation_width(text, at) : 0;
}

}  // namespace

TokenReader::TokenReader(std::string_view text, Lexicon& lexicon, Vocabulary& terms, std::vector<Token>& tokens,
                         std::vector<std::uint16_t>& classes)
    : text_{text}, lexicon_{lexicon}, terms_{terms}, tokens_{tokens}, classes_{classes} {}

inline void TokenReader::add_short(Span word, Bytes8 head, Bytes8 rest) {
  waiting_[waiting_count_++] = lexicon_.prepare(word, head, rest);
  if (waiting_count_ == waiting_.size()) finish();
}

void TokenReader::read(Span span) {
  const std::string_view text = text_.substr(0, span.end);
  unsigned run = 0;  // characters of one script of n-grams, side by side
  Pace pace{span.begin};
  reach(span.begin);
  for (Offset at = span.begin; at < span.end;) {
    if (pace(at)) reach(at);
    if (const ShortWord word = short_word_at(text, at, text_.size()); word.size > 0) {
      add_short({at, at + word.size}, word.head, word.rest);
      run = 0;
      at = skip_gap(text, at + word.size);
      continue;
    }
    if (const std::size_t width = note_width(text, at); width > 0) {
      at += static_cast<Offset>(width);
      continue;
    }
    if (const WordSegment segment = ascii_segment(text, at); segment.end > 0) {
      if (segment.is_word) add({at, segment.end});
      at = segment.end;
      run = 0;
      continue;
    }
    const WordSegment segment = next_segment(text, at);
    const unsigned size = segment.is_word ? ngram_size_at(text, at) : 1;
    if (size == 1) {
      const Span word{at, segment.end};
      if (segment.is_word) add(word);
      at = word.end;
      run = 0;
      continue;
    }
    finish();
    const Span character{at, std::max(segment.end, next_grapheme(text, at))};
    tokens_.push_back({character, kNoTerm});
    classes_.push_back(0);
    at = character.end;
    if (++run < size) continue;
    const Span ngram{tokens_[tokens_.size() - size].span.begin, character.end};
    tokens_.back().term = lexicon_.look_up(text_, ngram, terms_).term;
  }
}

void TokenReader::reach(Offset at) {
  if (passes_start(reached_, at)) {
    make_room(tokens_, at, text_.size());
    make_room(classes_, at, text_.size());
  }
  reached_ = at;
}

void TokenReader::add(Span word) {
  const std::size_t size = word.size();
  if (size <= 2 * sizeof(Bytes8)) {
    const Bytes8 rest = size > sizeof rest ? load_up_to_8(text_, word.begin + sizeof rest, size - sizeof rest) : 0;
    return add_short(word, load_up_to_8(text_, word.begin, size), rest);
  }
  finish();
  const Lexicon::Form form = lexicon_.look_up(text_, word, terms_);
  tokens_.push_back({word, form.term});
  classes_.push_back(form.classes);
}

void TokenReader::finish() {
  lexicon_.look_up(text_, std::span{waiting_}.first(waiting_count_), terms_, [&](Span word, Lexicon::Form form) {
    tokens_.push_back({word, form.term});
    classes_.push_back(form.classes);
  });
  waiting_count_ = 0;
}

}  // namespace nutgraf
