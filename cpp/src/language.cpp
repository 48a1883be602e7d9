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

// Detection looks at pieces spread over the text, and stops early where they are clear.
constexpr std::size_t kPieces = 16;
constexpr std::size_t kPieceBytes = 1024;

/// A language explains a text when at least this share of its words are function words. In running prose 35 to 55 %
/// are; in most languages that are not in the registry, under 20 %. In lists of names it is less, but then no other
/// language comes near.
constexpr double kLeastShare = 0.2;
constexpr double kLeastClearShare = 0.05;
constexpr std::size_t kClearLead = 2;
constexpr std::size_t kFewWords = 12;

constinit const Language kUndetermined{.code = "und", .name = "undetermined", .stemmer = ""};

/// What a sample of the text has shown so far.
struct Sample {
  std::size_t words = 0;          ///< that start with a letter
  std::size_t latin = 0;          ///< of those
  std::vector<std::size_t> hits;  ///< (languages): stop words among them

  std::size_t best() const {
    return static_cast<std::size_t>(std::max_element(hits.begin(), hits.end()) - hits.begin());
  }
  double share() const {
    return static_cast<double>(hits[best()]) / static_cast<double>(std::max<std::size_t>(words, 1));
  }

  /// Whether no other language has more than one `times`-th of the best one's hits.
  bool is_clear(std::size_t times) const {
    const std::size_t most = hits[best()];
    return std::count_if(hits.begin(), hits.end(), [&](std::size_t n) { return times * n > most; }) == 1;
  }

  /// The lead of the best language over the second, as a share; one hit more keeps a single word from being sure.
  double confidence() const {
    std::vector<std::size_t> others = hits;
    const std::size_t most = others[best()];
    others[best()] = 0;
    const std::size_t second = *std::max_element(others.begin(), others.end());
    return static_cast<double>(most - second) / static_cast<double>(most + 1);
  }
};

void add_piece(std::string_view piece, Sample& sample) {
  const std::span<const Language* const> known = languages();
  std::string folded;
  for (Offset at = 0; at < piece.size();) {
    const WordSegment segment = next_segment(piece, at);
    const std::string_view word = piece.substr(at, segment.end - at);
    at = segment.end;
    const char32_t first = decode(word, 0).value;
    if (!segment.is_word || !is_letter(first)) continue;
    ++sample.words;
    sample.latin += first < 0x250 ? 1 : 0;
    fold_into(word, folded);
    const std::uint32_t hash = word_hash(folded);
    for (std::size_t i = 0; i < known.size(); ++i)
      sample.hits[i] += known[i]->stop_words.contains(folded, hash) ? 1 : 0;
  }
}

/// The `number`-th of kPieces evenly spaced pieces; all of a short text is covered.
std::string_view piece_of(std::string_view text, std::size_t number) {
  const std::size_t stride = std::max(kPieceBytes, text.size() / kPieces);
  const std::size_t begin = number * stride;
  if (begin >= text.size()) return {};
  const std::size_t gap = text.substr(begin, kPieceBytes).find_first_of(" \n");
  const bool inside_a_word = begin > 0 && gap != std::string_view::npos;
  return text.substr(begin + (inside_a_word ? gap : 0), kPieceBytes);
}

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

Detection detect_language(std::string_view text) {
  constexpr std::size_t kOrder[kPieces] = {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15};
  Sample sample{0, 0, std::vector<std::size_t>(languages().size())};
  for (std::size_t i = 0; i < kPieces; ++i) {
    add_piece(piece_of(text, kOrder[i]), sample);
    const bool is_sure = i > 0 && sample.words >= 100 && sample.share() >= 0.3 && sample.is_clear(2);
    if (is_sure) break;
  }
  const bool is_explained = sample.share() >= kLeastShare;
  if (is_explained || (sample.share() >= kLeastClearShare && sample.is_clear(kClearLead))) {
    return {languages()[sample.best()], sample.confidence()};
  }
  const bool is_too_short = sample.words < kFewWords && sample.latin == sample.words;
  return {is_too_short ? &find_language("en") : &undetermined_language(), 0};
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
