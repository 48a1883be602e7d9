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

/// "pt" of a tag like "pt-BR": a region or a script makes no difference here.
std::string_view primary_subtag(std::string_view tag) { return tag.substr(0, tag.find('-')); }

/// How many characters must be changed, added or left out to make one word of the other (Levenshtein 1966). ASCII.
std::size_t edit_distance(std::string_view one, std::string_view other) {
  std::vector<std::size_t> row(other.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 0; i < one.size(); ++i) {
    std::size_t diagonal = row[0]++;
    for (std::size_t j = 0; j < other.size(); ++j) {
      const std::size_t changed = diagonal + (one[i] == other[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
    }
  }
  return row.back();
}

std::string lowered(std::string_view name) {
  std::string result;
  for (const char c : name) result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return result;
}

/// The language whose name or code is near what was written, to say in an error; empty where none is.
std::string suggestion(std::string_view written) {
  constexpr std::size_t kLongestName = 24;
  if (written.empty() || written.size() > kLongestName) return {};
  const std::string wanted = lowered(written);
  const Language* nearest = nullptr;
  std::size_t least = wanted.size() / 3 + 1;  // more changes than this make another word of it
  for (const Language* language : languages()) {
    const std::size_t by_name = edit_distance(wanted, lowered(language->name));
    const std::size_t by_code = lowered(primary_subtag(written)) == language->code ? 0 : wanted.size();
    const std::size_t distance = std::min(by_name, by_code);
    if (distance < least) {
      nearest = language;
      least = distance;
    }
  }
  if (nearest == nullptr) return {};
  return "; did you mean '" + std::string{nearest->code} + "' (" + std::string{nearest->name} + ")?";
}

constexpr auto kUsualTitles = make_words("dr", "mr", "mrs", "ms", "prof", "st");

constinit const Language kUndetermined{.code = "und", .name = "undetermined", .stemmer = "", .titles = kUsualTitles};

}  // namespace

const Language& find_language(std::string_view code) {
  const std::string_view primary = primary_subtag(code);
  for (const Language* language : languages()) {
    if (language->code == primary) return *language;
  }
  std::string known = "auto";
  for (const Language* language : languages()) known.append(", ").append(language->code);
  throw std::invalid_argument("unknown language '" + shown(code) + "'" + suggestion(code) + "; known: " + known);
}

const Language& undetermined_language() { return kUndetermined; }

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
