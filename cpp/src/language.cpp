#include <nutgraf/language.hpp>

#include <libstemmer.h>

#include <algorithm>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>

#include <nutgraf/field.hpp>
#include <nutgraf/unicode.hpp>

namespace nutgraf {
namespace {

constexpr std::size_t kDetectionWords = 4096;
constexpr std::size_t kDetectionBytes = 65536;

/// A language explains a text when at least this share of its words are function words. In running prose 35 to 55 %
/// are; in most languages that are not in the registry, under 20 %, but Portuguese passes for Spanish. In lists of
/// names it is less, but then no other language comes near.
constexpr double kLeastShare = 0.2;
constexpr double kLeastClearShare = 0.1;
constexpr std::size_t kClearLead = 3;
constexpr std::size_t kFewWords = 12;

constinit const Language kUndetermined{.code = "und", .name = "undetermined", .stemmer = ""};

bool is_latin_letter(char32_t c) { return is_letter(c) && c < 0x250; }

}  // namespace

const Language& find_language(std::string_view code) {
  std::string known;
  for (const Language* language : languages()) {
    if (language->code == code) return *language;
    known.append(", ").append(language->code);
  }
  throw std::invalid_argument("unknown language '" + shown(code) + "'; known: auto" + known);
}

const Language& undetermined_language() { return kUndetermined; }

const Language& detect_language(std::string_view text) {
  const std::span<const Language* const> known = languages();
  std::vector<std::size_t> hits(known.size());
  std::string folded;
  std::size_t words = 0, latin = 0;
  const std::string_view sample = text.substr(0, kDetectionBytes);
  for (Offset at = 0; at < sample.size() && words < kDetectionWords;) {
    const WordSegment segment = next_segment(sample, at);
    const Span span{at, segment.end};
    at = segment.end;
    const char32_t first = decode(sample, span.begin).value;
    if (!segment.is_word || !is_letter(first) || span.size() > 256) continue;
    ++words;
    latin += is_latin_letter(first) ? 1 : 0;
    fold_into(slice(sample, span), folded);
    const std::uint32_t hash = word_hash(folded);
    for (std::size_t i = 0; i < known.size(); ++i) hits[i] += known[i]->stop_words.contains(folded, hash) ? 1 : 0;
  }
  const auto best = std::max_element(hits.begin(), hits.end());
  const Language& language = *known[static_cast<std::size_t>(best - hits.begin())];
  const auto share = static_cast<double>(*best) / static_cast<double>(std::max<std::size_t>(words, 1));
  const auto rivals = std::count_if(hits.begin(), hits.end(), [&](std::size_t n) { return kClearLead * n > *best; });
  if (share >= kLeastShare || (share >= kLeastClearShare && rivals == 1)) return language;
  const bool too_short = words < kFewWords && latin == words;
  return too_short ? find_language("en") : undetermined_language();
}

void Stemmer::Delete::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

Stemmer::Stemmer(const Language& language) {
  if (language.stemmer.empty()) return;
  stemmer_.reset(sb_stemmer_new(std::string{language.stemmer}.c_str(), nullptr));
  if (!stemmer_) throw std::bad_alloc{};
}

std::string_view Stemmer::operator()(std::string_view word) {
  if (!stemmer_) return word;
  const auto* const bytes = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* const stem = sb_stemmer_stem(stemmer_.get(), bytes, static_cast<int>(word.size()));
  if (stem == nullptr) throw std::bad_alloc{};
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

}  // namespace nutgraf
