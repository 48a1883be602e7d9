// Words of a sentence and their terms.
#include <nutgraf/unicode.hpp>

#include "hash.hpp"
#include "reading.hpp"

namespace nutgraf {
TokenReader::TokenReader(std::string_view text, const Language& language, bool stem)
    : text_{text},
      language_{language},
      stemmer_{stem ? language : undetermined_language()},
      forms_(1024),
      seed_{hash_seed()} {}

void TokenReader::read(Span span, Vocabulary& terms, std::vector<Token>& tokens) {
  const std::string_view text = text_.substr(0, span.end);
  for (Offset at = span.begin; at < span.end;) {
    if (const std::size_t width = text[at] == ']' ? link_target_width(text, at) : 0; width > 0) {
      at += static_cast<Offset>(width);
      continue;
    }
    const WordSegment segment = next_segment(text, at);
    const Span word{at, segment.end};
    if (segment.is_word) tokens.push_back({word, term_of(word, terms)});
    at = word.end;
  }
}

TermId TokenReader::term_of(Span span, Vocabulary& terms) {
  const std::string_view word = slice(text_, span);
  const std::uint64_t full_hash = hash_bytes(word, seed_);
  const auto hash = static_cast<std::uint32_t>(full_hash >> 32U);
  const std::size_t mask = forms_.size() - 1;
  std::size_t at = full_hash & mask;
  for (; !forms_[at].span.empty(); at = (at + 1) & mask) {
    if (forms_[at].hash == hash && slice(text_, forms_[at].span) == word) return forms_[at].term;
  }
  const TermId term = make_term(word, terms);
  forms_[at] = {hash, span, term};
  if (2 * ++form_count_ > forms_.size()) grow();
  return term;
}

TermId TokenReader::make_term(std::string_view word, Vocabulary& terms) {
  if (word.size() > kLongestWord) return terms.insert(word);
  fold_into(word, folded_);
  std::string_view term = folded_;
  if (language_.stop_words.contains(term)) return kNoTerm;
  const std::size_t apostrophe = term.find('\'');
  if (apostrophe != term.npos && language_.elisions.contains(term.substr(0, apostrophe))) {
    term.remove_prefix(apostrophe + 1);
    if (language_.stop_words.contains(term)) return kNoTerm;
  }
  if (term.size() < 2) return kNoTerm;
  return terms.insert(stemmer_(term));
}

void TokenReader::grow() {
  std::vector<Form> old(2 * forms_.size());
  old.swap(forms_);
  const std::size_t mask = forms_.size() - 1;
  for (const Form& form : old) {
    if (form.span.empty()) continue;
    std::size_t at = hash_bytes(slice(text_, form.span), seed_) & mask;
    while (!forms_[at].span.empty()) at = (at + 1) & mask;
    forms_[at] = form;
  }
}

}  // namespace nutgraf
