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

constinit const Language kUndetermined{.code = "und", .name = "undetermined", .stemmer = ""};

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
