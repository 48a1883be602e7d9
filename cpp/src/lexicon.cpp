#include "lexicon.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include <nutgraf/unicode.hpp>

#include "checkpoint.hpp"
#include "hash.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kMostBytes = 1U << 22U;
constexpr std::size_t kHead = sizeof(Bytes8);

std::string_view behind_head(std::string_view word) { return word.substr(std::min(word.size(), kHead)); }

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

}  // namespace

Lexicon::Lexicon(const Language& language, bool stem)
    : language_{language},
      stemmed_{stem},
      stemmer_{stem ? language : undetermined_language()},
      lists_{word_lists(language)},
      slots_(1024),
      mask_{slots_.size() - 1},
      seed_{hash_seed()} {}

void Lexicon::start_text() {
  if (++text_ != 0 && !is_full()) return;
  text_ = 1;
  forget();
}

void Lexicon::forget() {
  entries_.clear();
  bytes_.clear();
  slots_.assign(slots_.size(), 0);
}

std::size_t Lexicon::memory() const {
  return entries_.capacity() * sizeof(Entry) + slots_.capacity() * sizeof(slots_[0]) + bytes_.capacity();
}

std::uint64_t Lexicon::hash_of(Bytes8 head, std::string_view rest, std::size_t size) const {
  const std::uint64_t hash = hash_of(head, size);
  return rest.empty() ? hash : hash_bytes(rest, hash);
}

Lexicon::Form Lexicon::look_up(std::string_view text, Span span, Vocabulary& terms) {
  const std::string_view word = slice(text, span);
  if (word.size() > kLongestWord) return {terms.insert(word), classes_of_start(word)};
  const Bytes8 head = load_up_to_8(text, span.begin, word.size());
  const std::string_view rest = behind_head(word);
  const std::uint64_t hash = hash_of(head, rest, word.size());
  std::size_t slot = slot_of(head, rest, word.size(), hash);
  if (slots_[slot] == 0) {
    if (is_full() || 2 * (entries_.size() + 1) > slots_.size()) {
      is_full() ? forget() : grow();
      slot = slot_of(head, rest, word.size(), hash);
    }
    add(word, head);
    slots_[slot] = to_slot(entries_.size(), hash);
  }
  return form_of(entries_[(slots_[slot] & kNumber) - 1], terms);
}

bool Lexicon::is_full() const { return entries_.size() >= kMostForms || bytes_.size() >= kMostBytes; }

std::string_view Lexicon::rest_of(const Entry& entry) const {
  return std::string_view{bytes_}.substr(entry.begin, entry.size - std::min<std::size_t>(entry.size, kHead));
}

/// Where a form is, or would be.
std::size_t Lexicon::slot_of(Bytes8 head, std::string_view rest, std::size_t size, std::uint64_t hash) const {
  for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
    if (slots_[at] == 0) return at;
    if (!may_be_of(slots_[at], hash)) continue;
    const Entry& entry = entries_[(slots_[at] & kNumber) - 1];
    if (entry.head == head && entry.size == size && (rest.empty() || rest_of(entry) == rest)) return at;
  }
}

void Lexicon::add(std::string_view word, Bytes8 head) {
  Entry entry{.head = head, .begin = bytes_.size(), .size = static_cast<std::uint32_t>(word.size())};
  bytes_ += behind_head(word);
  if (language_.dotless_i) {
    fold_into(with_dotless_i(word), folded_);
  } else {
    fold_into(word, folded_);
  }
  const std::uint32_t hash = word_hash(folded_);
  const std::size_t apostrophe = folded_.find('\'');
  entry.classes = classes_of_start(word) | lists_.classes_of(folded_, hash);
  if (apostrophe != folded_.npos) entry.classes |= kOpening;
  const std::string_view term = make_term(hash, apostrophe);
  entry.term_size = static_cast<std::uint16_t>(term.size());
  bytes_ += term;
  entries_.push_back(entry);
}

/// The term of a form in the text that is being read.
TermId Lexicon::number(const Entry& entry, Vocabulary& terms) const {
  if (entry.term_size == 0) return kNoTerm;
  const std::size_t begin = entry.begin + rest_of(entry).size();
  return terms.insert(std::string_view{bytes_}.substr(begin, entry.term_size));
}

/// The folded word without an elision and stemmed; empty for a stop word. Valid until the next call.
std::string_view Lexicon::make_term(std::uint32_t hash, std::size_t apostrophe) {
  std::string_view term = folded_;
  if (language_.stop_words.contains(term, hash)) return {};
  if (apostrophe != term.npos && language_.elisions.contains(term.substr(0, apostrophe))) {
    term.remove_prefix(apostrophe + 1);
    if (language_.stop_words.contains(term)) return {};
  }
  if (term.size() < 2) return {};
  if (language_.variants.empty()) return stemmer_(term);
  spelled_ = without_variants(term, language_.variants);
  return language_.stop_words.contains(spelled_) ? std::string_view{} : stemmer_(spelled_);
}

void Lexicon::grow() {
  std::vector<std::uint32_t> old(2 * slots_.size());
  old.swap(slots_);
  mask_ = slots_.size() - 1;
  try {
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
      checkpoint(8);
      const Entry& entry = entries_[i];
      const std::uint64_t hash = hash_of(entry.head, rest_of(entry), entry.size);
      slots_[slot_of(entry.head, rest_of(entry), entry.size, hash)] = to_slot(i + 1, hash);
    }
  } catch (...) {
    slots_ = std::move(old);
    mask_ = slots_.size() - 1;
    throw;
  }
}

}  // namespace nutgraf
