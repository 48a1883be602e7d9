// Words of a sentence and their terms.
#include <algorithm>
#include <span>
#include <string>

#include <nutgraf/unicode.hpp>

#include "checkpoint.hpp"
#include "hash.hpp"
#include "reading.hpp"

namespace nutgraf {
namespace {

// U+0E00, the first character of such a script, is three bytes long.
unsigned ngram_size_at(std::string_view text, Offset at) {
  return static_cast<unsigned char>(text[at]) < 0xE0 ? 1 : ngram_size(decode(text, at).value);
}

/// `word` with each I as ı, but for one that is written as I and a dot.
std::string with_dotless_i(std::string_view word) {
  std::string lowered;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool is_dotless = word[i] == 'I' && word.substr(i + 1, 2) != "\xCC\x87";
    if (is_dotless) {
      lowered += "\xC4\xB1";
    } else {
      lowered += word[i];
    }
  }
  return lowered;
}

/// `word` in the letters that are meant.
std::string without_variants(std::string_view word, std::span<const Variant> variants) {
  std::string spelled;
  for (std::size_t at = 0; at < word.size();) {
    const std::string_view letter = word.substr(at, decode(word, at).width);
    const auto is_it = [&](const Variant& variant) { return variant.written == letter; };
    const auto found = std::find_if(variants.begin(), variants.end(), is_it);
    spelled += found == variants.end() ? letter : found->meant;
    at += letter.size();
  }
  return spelled;
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

}  // namespace

TokenReader::TokenReader(std::string_view text, const Language& language, bool stem)
    : text_{text},
      language_{language},
      stemmer_{stem ? language : undetermined_language()},
      forms_(1024),
      seed_{hash_seed()} {}

void TokenReader::read(Span span, Vocabulary& terms, std::vector<Token>& tokens, std::vector<std::uint16_t>& classes) {
  const std::string_view text = text_.substr(0, span.end);
  unsigned run = 0;  // characters of one script of n-grams, side by side
  Pace pace{span.begin};
  for (Offset at = span.begin; at < span.end;) {
    pace(at);
    if (const std::size_t width = text[at] == ']' ? link_target_width(text, at) : 0; width > 0) {
      at += static_cast<Offset>(width);
      continue;
    }
    if (const std::size_t width = text[at] == '{' ? annotation_width(text, at) : 0; width > 0) {
      at += static_cast<Offset>(width);
      continue;
    }
    const WordSegment segment = next_segment(text, at);
    const unsigned size = segment.is_word ? ngram_size_at(text, at) : 1;
    if (size == 1) {
      const Span word{at, segment.end};
      if (segment.is_word) {
        const Form& form = form_of(word, terms);
        tokens.push_back({word, form.term});
        classes.push_back(form.classes);
      }
      at = word.end;
      run = 0;
      continue;
    }
    const Span character{at, std::max(segment.end, next_grapheme(text, at))};
    tokens.push_back({character, kNoTerm});
    classes.push_back(0);
    at = character.end;
    if (++run < size) continue;
    const Span ngram{tokens[tokens.size() - size].span.begin, character.end};
    tokens.back().term = form_of(ngram, terms).term;
  }
}

const TokenReader::Form& TokenReader::form_of(Span span, Vocabulary& terms) {
  const std::string_view word = slice(text_, span);
  const std::uint64_t full_hash = hash_bytes(word, seed_);
  const auto hash = static_cast<std::uint32_t>(full_hash >> 32U);
  const std::size_t mask = forms_.size() - 1;
  std::size_t at = full_hash & mask;
  for (; !forms_[at].span.empty(); at = (at + 1) & mask) {
    if (forms_[at].hash == hash && slice(text_, forms_[at].span) == word) return forms_[at];
  }
  if (2 * (form_count_ + 1) > forms_.size()) {
    grow();
    return form_of(span, terms);
  }
  ++form_count_;
  const TermId term = make_term(word, terms);
  forms_[at] = {hash, span, term, classify(word)};
  return forms_[at];
}

/// What the lists of the language say of the word that make_term() has just folded.
std::uint16_t TokenReader::classify(std::string_view word) const {
  const char32_t first = decode(word, 0).value;
  unsigned classes = 0;
  if (is_uppercase(first)) classes |= kCapital;
  if (is_digit(first)) classes |= kNumber;
  if (word.size() > kLongestWord) return static_cast<std::uint16_t>(classes);
  const std::uint32_t hash = word_hash(folded_);
  const auto note = [&](const WordSet& words, WordClass word_class) {
    if (words.contains(folded_, hash)) classes |= word_class;
  };
  note(language_.pronouns, kPronoun);
  note(language_.connectives, kConnective);
  note(language_.reporting, kReporting);
  note(language_.first_person, kFirstPerson);
  note(language_.first_plural, kFirstPlural);
  note(language_.second_person, kSecondPerson);
  note(language_.fillers, kFiller);
  note(language_.legal, kLegal);
  note(language_.cue_words, kCue);
  return static_cast<std::uint16_t>(classes);
}

TermId TokenReader::make_term(std::string_view word, Vocabulary& terms) {
  if (word.size() > kLongestWord) return terms.insert(word);
  if (language_.dotless_i) {
    fold_into(with_dotless_i(word), folded_);
  } else {
    fold_into(word, folded_);
  }
  std::string_view term = folded_;
  if (language_.stop_words.contains(term)) return kNoTerm;
  const std::size_t apostrophe = term.find('\'');
  if (apostrophe != term.npos && language_.elisions.contains(term.substr(0, apostrophe))) {
    term.remove_prefix(apostrophe + 1);
    if (language_.stop_words.contains(term)) return kNoTerm;
  }
  if (term.size() < 2) return kNoTerm;
  if (language_.variants.empty()) return terms.insert(stemmer_(term));
  const std::string spelled = without_variants(term, language_.variants);
  return language_.stop_words.contains(spelled) ? kNoTerm : terms.insert(stemmer_(spelled));
}

void TokenReader::grow() {
  std::vector<Form> old(2 * forms_.size());
  old.swap(forms_);
  const std::size_t mask = forms_.size() - 1;
  for (const Form& form : old) {
    checkpoint(8);
    if (form.span.empty()) continue;
    std::size_t at = hash_bytes(slice(text_, form.span), seed_) & mask;
    while (!forms_[at].span.empty()) at = (at + 1) & mask;
    forms_[at] = form;
  }
}

}  // namespace nutgraf
