// Every option of the engine. Each is written once: as a member, and as a field that gives its range and meaning.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>

#include <nutgraf/field.hpp>
#include <nutgraf/rankers.hpp>

namespace nutgraf {

// ---------------------------------------------------------------- reading

/// Whether the words of a language are reduced to their stems before they are compared.
enum class Stemming : unsigned char { by_language, on, off };

inline constexpr std::array<std::string_view, 3> kStemmingNames{"by_language", "on", "off"};
constexpr std::span<const std::string_view> choice_names(Stemming) { return kStemmingNames; }

/// What becomes of captions, bylines and what a page puts around its text.
enum class Furniture : unsigned char { drop, keep };

inline constexpr std::array<std::string_view, 2> kFurnitureNames{"drop", "keep"};
constexpr std::span<const std::string_view> choice_names(Furniture) { return kFurnitureNames; }

/// How a text is read.
struct Reading {
  static constexpr std::string_view name = "reading";
  std::string language = "auto";  ///< a code of languages(), or "auto"
  Stemming stemming = Stemming::by_language;
  Furniture furniture = Furniture::drop;

  static constexpr auto fields() {
    return std::tuple{
        Field{"stemming", &Reading::stemming, Stemming::by_language, Stemming::off,
              "reduce words to stems: as the language's table says, always where there is a stemmer, or never"},
        Field{"furniture", &Reading::furniture, Furniture::drop, Furniture::keep,
              "leave captions, bylines and what a page puts around its text out of the summary, or treat them as body"},
    };
  }
  friend bool operator==(const Reading&, const Reading&) = default;
};

// ---------------------------------------------------------------- weighting

/// Which length the rows of the TF-IDF matrix have.
enum class Norm : unsigned char { l2, l1, none };

inline constexpr std::array<std::string_view, 3> kNormNames{"l2", "l1", "none"};
constexpr std::span<const std::string_view> choice_names(Norm) { return kNormNames; }

/// TF-IDF weights, in the words and with the meaning of scikit-learn's TfidfTransformer.
struct Weighting {
  static constexpr std::string_view name = "weighting";
  Norm norm = Norm::l2;
  bool use_idf = true;
  bool smooth_idf = true;
  bool sublinear_tf = false;

  static constexpr auto fields() {
    return std::tuple{
        Field{"norm", &Weighting::norm, Norm::l2, Norm::none, "length that every row is scaled to"},
        Field{"use_idf", &Weighting::use_idf, false, true, "weigh a term by its inverse document frequency"},
        Field{"smooth_idf", &Weighting::smooth_idf, false, true,
              "ln((1 + n) / (1 + df)) + 1 instead of ln(n / df) + 1"},
        Field{"sublinear_tf", &Weighting::sublinear_tf, false, true, "1 + ln(count) instead of the count"},
    };
  }
  friend bool operator==(const Weighting&, const Weighting&) = default;
};

// ---------------------------------------------------------------- selectors

/// The best sentences that fit, without near-duplicates. The default.
struct Top {
  static constexpr std::string_view name = "top";
  double max_similarity = 0.5;

  static constexpr auto fields() {
    return std::tuple{
        Field{"max_similarity", &Top::max_similarity, 0.0, 1.0,
              "a sentence whose cosine with a chosen one exceeds this is passed over"},
    };
  }
  friend bool operator==(const Top&, const Top&) = default;
};

/// Maximal marginal relevance: each pick trades its score against its similarity to the picks before.
/// Source: Carbonell and Goldstein 1998, section 2.
struct Mmr {
  static constexpr std::string_view name = "mmr";
  double relevance = 0.8;

  static constexpr auto fields() {
    return std::tuple{
        Field{"relevance", &Mmr::relevance, 0.0, 1.0, "the paper's lambda: 1 is score alone, 0 is novelty alone"},
    };
  }
  friend bool operator==(const Mmr&, const Mmr&) = default;
};

/// Every selector; the first is the default.
using Selector = std::variant<Top, Mmr>;

// ---------------------------------------------------------------- coherence

/// What becomes of a sentence that cannot be understood without the one before it.
enum class Coherence : unsigned char { off, soft, strict };

inline constexpr std::array<std::string_view, 3> kCoherenceNames{"off", "soft", "strict"};
constexpr std::span<const std::string_view> choice_names(Coherence) { return kCoherenceNames; }

// ---------------------------------------------------------------- budget

/// What a budget counts.
enum class Unit : unsigned char { sentences, words, characters, ratio };

inline constexpr std::array<std::string_view, 4> kUnitNames{"sentences", "words", "characters", "ratio"};
constexpr std::span<const std::string_view> choice_names(Unit) { return kUnitNames; }

/// How long a summary may be. It is filled strictly: what does not fit is passed over.
struct Budget {
  Unit unit = Unit::sentences;
  double amount = 3;
  bool strict = false;  ///< where no sentence fits: give none, instead of the best one

  static Budget sentences(double count) { return {Unit::sentences, count}; }
  /// UAX #29 words that hold a letter or a digit.
  static Budget words(double count) { return {Unit::words, count}; }
  /// Code points of the whole summary, the spaces that join its sentences included.
  static Budget characters(double count) { return {Unit::characters, count}; }
  /// A share of the words of the text's body, rounded up.
  static Budget ratio(double share) { return {Unit::ratio, share}; }

  friend bool operator==(const Budget&, const Budget&) = default;
};

// ---------------------------------------------------------------- all together

struct Options {
  Budget budget;
  Reading reading;
  Weighting weighting;
  Ranker ranker;
  Selector selector;
  Coherence coherence = Coherence::soft;
  std::string title;  ///< what the text is about, if the caller knows; else the page's own title is used
  std::string query;  ///< what the reader wants to know; empty for everything

  friend bool operator==(const Options&, const Options&) = default;
};

/// Throws std::invalid_argument, with name, range and value, for the first option out of range.
void validate(const Budget& budget);
void validate(const Options& options);

/// The names in a variant of options, in order.
template <class... Alternatives>
constexpr std::array<std::string_view, sizeof...(Alternatives)> names_of(const std::variant<Alternatives...>*) {
  return {Alternatives::name...};
}
inline constexpr auto kRankerNames = names_of(static_cast<const Ranker*>(nullptr));
inline constexpr auto kSelectorNames = names_of(static_cast<const Selector*>(nullptr));

/// The ranker or selector of that name with its defaults. Throws std::invalid_argument, listing the known names.
Ranker find_ranker(std::string_view name);
Selector find_selector(std::string_view name);

}  // namespace nutgraf
