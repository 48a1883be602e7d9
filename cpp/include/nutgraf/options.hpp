// Every option of the engine. Each is written once: as a member, and as a field that gives its range and meaning.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

#include <nutgraf/field.hpp>
#include <nutgraf/rankers.hpp>
#include <nutgraf/span.hpp>

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
  /// Bytes at which a sentence begins, in increasing order, where somebody else has cut the text: each ends where the
  /// next begins, or its block ends. Empty: sentences are found by rules. Not for a collection.
  std::vector<Offset> sentence_starts{};

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

/// The sentence of the most probable words again and again, where a word's probability is squared once it is said.
/// Source: Vanderwende et al. 2007, section 2, without the rule that a pick must hold the most probable word.
struct SumBasic {
  static constexpr std::string_view name = "sumbasic";

  static constexpr auto fields() { return std::tuple{}; }
  friend bool operator==(const SumBasic&, const SumBasic&) = default;
};

/// The summary whose words are distributed as the text's: each pick makes the divergence from the text to the summary
/// as small as it can. Source: Haghighi and Vanderwende 2009, section 3.2 (KLSum).
struct Kl {
  static constexpr std::string_view name = "kl";
  double smoothing = 0.01;

  static constexpr auto fields() {
    return std::tuple{
        Field{"smoothing", &Kl::smoothing, 1e-9, 10.0, "added to the summary's count of every word of the text"},
    };
  }
  friend bool operator==(const Kl&, const Kl&) = default;
};

/// How the worth of a word falls as it is said again: as the root of its count, or to nothing at once.
enum class Concave : unsigned char { sqrt, min };

inline constexpr std::array<std::string_view, 2> kConcaveNames{"sqrt", "min"};
constexpr std::span<const std::string_view> choice_names(Concave) { return kConcaveNames; }

/// Words of weight, each counted less when it is said again, and the ranker's scores. If the best sentence alone is
/// worth more than what the greedy choice gives, it is the summary.
/// Source: Lin and Bilmes 2011, sections 3 and 4, over words as features.
struct Coverage {
  static constexpr std::string_view name = "coverage";
  Concave concave = Concave::sqrt;
  double cost_exponent = 0.3;
  double scores = 0.5;

  static constexpr auto fields() {
    return std::tuple{
        Field{"concave", &Coverage::concave, Concave::sqrt, Concave::min, "what a word's count is worth"},
        Field{"cost_exponent", &Coverage::cost_exponent, 0.0, 2.0, "gains are divided by cost to this power"},
        Field{"scores", &Coverage::scores, 0.0, 1.0, "share of the ranker's scores in the worth of a summary"},
    };
  }
  friend bool operator==(const Coverage&, const Coverage&) = default;
};

/// As many pairs of neighbouring words as fit, each worth the number of sentences that hold it.
/// Source: Gillick and Favre 2009, section 3, chosen greedily.
struct Bigrams {
  static constexpr std::string_view name = "bigrams";
  int min_sentences = 2;
  double cost_exponent = 0.5;

  static constexpr auto fields() {
    return std::tuple{
        Field{"min_sentences", &Bigrams::min_sentences, 1, 1000, "a pair in fewer sentences is worth nothing"},
        Field{"cost_exponent", &Bigrams::cost_exponent, 0.0, 2.0, "gains are divided by cost to this power"},
    };
  }
  friend bool operator==(const Bigrams&, const Bigrams&) = default;
};

/// The summary, as one vector, that points where the whole text does: each pick makes its cosine with the text's
/// centroid as large as it can. Source: Rossiello et al. 2017; Ghalandari 2017, section 3.
struct GreedyCentroid {
  static constexpr std::string_view name = "greedycentroid";
  int pool = 1000;

  static constexpr auto fields() {
    return std::tuple{
        Field{"pool", &GreedyCentroid::pool, 1, 1'000'000,
              "each pick is from so many sentences that are left, those next to the centroid"},
    };
  }
  friend bool operator==(const GreedyCentroid&, const GreedyCentroid&) = default;
};

/// Every selector; the first is the default.
using Selector = std::variant<Top, Mmr, SumBasic, Kl, Coverage, Bigrams, GreedyCentroid>;

// ---------------------------------------------------------------- coherence

/// What becomes of a sentence that cannot be understood without the one before it.
enum class Coherence : unsigned char { off, soft, strict };

inline constexpr std::array<std::string_view, 3> kCoherenceNames{"off", "soft", "strict"};
constexpr std::span<const std::string_view> choice_names(Coherence) { return kCoherenceNames; }

// ---------------------------------------------------------------- budget

/// What a budget counts.
enum class Unit : unsigned char { sentences, words, characters, ratio, costs };

inline constexpr std::array<std::string_view, 5> kUnitNames{"sentences", "words", "characters", "ratio", "costs"};
constexpr std::span<const std::string_view> choice_names(Unit) { return kUnitNames; }

/// How long a summary may be. It is filled strictly: what does not fit is passed over.
struct Budget {
  Unit unit = Unit::sentences;
  double amount = 3;
  bool strict = false;                   ///< where no sentence fits: give none, instead of the best one
  std::vector<double> sentence_costs{};  ///< what each sentence of the document costs, for Unit::costs alone; each >= 0

  static Budget sentences(double count) { return {Unit::sentences, count}; }
  /// UAX #29 words that hold a letter or a digit.
  static Budget words(double count) { return {Unit::words, count}; }
  /// Code points of the whole summary, the spaces that join its sentences included.
  static Budget characters(double count) { return {Unit::characters, count}; }
  /// A share of the words of the text's body, rounded up.
  static Budget ratio(double share) { return {Unit::ratio, share}; }
  /// Whatever the caller counts: `each` has a cost >= 0 for every sentence of the document, candidate or not.
  static Budget costs(double capacity, std::vector<double> each) {
    return {Unit::costs, capacity, false, std::move(each)};
  }

  friend bool operator==(const Budget&, const Budget&) = default;
};

// ---------------------------------------------------------------- background

class Corpus;

/// The corpus whose inverse document frequencies are used instead of the text's own; none where empty. Shared, never
/// changed, and compared by what it holds.
struct Background {
  std::shared_ptr<const Corpus> corpus;

  friend bool operator==(const Background& a, const Background& b);
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
  Background background;

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
