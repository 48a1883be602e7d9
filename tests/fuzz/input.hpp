// What fuzz targets share: reading choices from the bytes of an input, and what must hold of any result.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>
#include <nutgraf/options.hpp>
#include <nutgraf/summarize.hpp>

namespace nutgraf::fuzz {

/// Stops the run where something does not hold, with the place.
inline void expect(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

/// The bytes of an input, from the front.
class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : rest_{reinterpret_cast<const char*>(data), size} {}

  std::uint8_t byte() {
    if (rest_.empty()) return 0;
    const auto value = static_cast<std::uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return value;
  }
  std::size_t below(std::size_t bound) { return byte() % bound; }
  /// From low to high in 256 steps.
  double between(double low, double high) { return low + (high - low) * byte() / 255; }
  std::string_view take(std::size_t size) {
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(taken.size());
    return taken;
  }
  std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

template <class Variant, std::size_t I = 0>
Variant alternative(std::size_t index) {
  if constexpr (I + 1 < std::variant_size_v<Variant>) {
    if (index != I) return alternative<Variant, I + 1>(index);
  }
  return std::variant_alternative_t<I, Variant>{};
}

/// Options, all of them in range.
inline Options options_from(Input& input) {
  Options options;
  options.ranker = alternative<Ranker>(input.below(std::variant_size_v<Ranker>));
  options.selector = alternative<Selector>(input.below(std::variant_size_v<Selector>));
  const std::size_t language = input.below(languages().size() + 1);
  if (language < languages().size()) options.reading.language = languages()[language]->code;
  const std::uint8_t bits = input.byte();
  options.reading.furniture = (bits & 1U) != 0 ? Furniture::keep : Furniture::drop;
  options.reading.stemming = static_cast<Stemming>((bits >> 1U) % 3);
  options.coherence = static_cast<Coherence>((bits >> 3U) % 3);
  options.weighting.norm = static_cast<Norm>((bits >> 5U) % 3);
  options.weighting.sublinear_tf = (bits & 0x80U) != 0;
  const std::array budgets{
      Budget::sentences(static_cast<double>(1 + input.below(20))), Budget::words(static_cast<double>(1 + input.byte())),
      Budget::characters(static_cast<double>(1 + 4 * input.byte())), Budget::ratio(input.between(0.01, 1))};
  options.budget = budgets[input.below(budgets.size())];
  options.budget.strict = input.below(4) == 0;
  return options;
}

/// What holds of any summary of a text.
inline void expect_sound(const Summary& summary, std::string_view text) {
  std::size_t end = 0;
  for (const Excerpt& excerpt : summary.sentences) {
    expect(end <= excerpt.span.begin && excerpt.span.begin < excerpt.span.end, "sentences stand in order");
    end = excerpt.span.end;
    expect(end <= text.size(), "sentences stand in the text");
    expect(excerpt.text == slice(text, excerpt.span), "a sentence is the slice of its span");
    expect(std::isfinite(excerpt.score), "a score is finite");
  }
}

}  // namespace nutgraf::fuzz

/// What the fuzzer calls, and the replay of a corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
