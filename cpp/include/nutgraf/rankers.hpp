// The options of every ranker. A ranker whose published variants differ says which one it is.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <variant>

#include <nutgraf/field.hpp>
#include <nutgraf/parts.hpp>

namespace nutgraf {

/// A sum of named parts, each times a constant of a profile. The default.
struct Auto {
  static constexpr std::string_view name = "auto";
  std::optional<Profile> profile;  ///< chosen from the text and the budget where there is none

  static constexpr auto fields() { return std::tuple{}; }
  friend bool operator==(const Auto&, const Auto&) = default;
};

/// Directed degree centrality with a position part and, where there is a title, a title part.
/// Source: Zheng and Lapata 2019 (PacSum), section 3.2, over the cosine of TF-IDF rows.
struct Directed {
  static constexpr std::string_view name = "directed";
  double earlier = -1.0;
  double later = 2.0;
  double position = 0.3;
  double decay = 3.0;
  double title = 0.3;

  static constexpr auto fields() {
    return std::tuple{
        Field{"earlier", &Directed::earlier, -100.0, 100.0, "weight of the similarity to earlier sentences"},
        Field{"later", &Directed::later, -100.0, 100.0, "weight of the similarity to later sentences"},
        Field{"position", &Directed::position, 0.0, 1.0, "share of the position part, exp(-i / decay)"},
        Field{"decay", &Directed::decay, 0.01, 1e6, "sentences after which the position part has fallen to 1/e"},
        Field{"title", &Directed::title, 0.0, 1.0, "weight of the similarity to the title, where there is one"},
    };
  }
  friend bool operator==(const Directed&, const Directed&) = default;
};

/// What the weight of an edge between two sentences is.
enum class Similarity : unsigned char { cosine, bm25, overlap };

inline constexpr std::array<std::string_view, 3> kSimilarityNames{"cosine", "bm25", "overlap"};
constexpr std::span<const std::string_view> choice_names(Similarity) { return kSimilarityNames; }

/// PageRank over the similarity of sentences.
/// Source: Mihalcea and Tarau 2004, section 2.2, with the damping of Brin and Page 1998. No sentence has an edge to
/// itself. The edges, see graph.hpp:
/// - cosine: of TF-IDF rows. It is the continuous LexRank of Erkan and Radev 2004, section 3.3, but for their edges
///   from each sentence to itself.
/// - bm25: Barrios et al. 2016, section 3, directed: the edge from i to j is the score of j for the query i.
/// - overlap: Mihalcea and Tarau 2004, section 4.1.
struct TextRank {
  static constexpr std::string_view name = "textrank";
  Similarity similarity = Similarity::cosine;
  double damping = 0.85;
  double tolerance = 1e-6;
  int max_iterations = 100;

  static constexpr auto fields() {
    return std::tuple{
        Field{"similarity", &TextRank::similarity, Similarity::cosine, Similarity::overlap,
              "weight of the edge between two sentences"},
        Field{"damping", &TextRank::damping, 0.0, 0.999, "chance of following a similarity, not jumping"},
        Field{"tolerance", &TextRank::tolerance, 0.0, 1.0, "L1 change of the scores that ends the iteration"},
        Field{"max_iterations", &TextRank::max_iterations, 1, 10'000, "steps after which it ends anyway"},
    };
  }
  friend bool operator==(const TextRank&, const TextRank&) = default;
};

/// PageRank over the pairs of sentences that are more alike than a threshold, all edges equal, each sentence with one
/// to itself. Exact up to kMostEdges edges and kMostProducts products; a LimitError beyond, where TextRank with the
/// similarity `cosine` is the continuous form that has no limit.
/// Source: Erkan and Radev 2004, algorithm 3. Their d is 1 - damping; idf is the document's own, not a background's.
struct LexRank {
  static constexpr std::string_view name = "lexrank";
  double threshold = 0.1;
  double damping = 0.85;
  double tolerance = 1e-6;
  int max_iterations = 100;

  static constexpr auto fields() {
    return std::tuple{
        Field{"threshold", &LexRank::threshold, 0.0, 1.0, "sentences whose cosine exceeds this have an edge"},
        Field{"damping", &LexRank::damping, 0.0, 1.0, "chance of following an edge, not jumping"},
        Field{"tolerance", &LexRank::tolerance, 0.0, 1.0, "L1 change of the scores that ends the iteration"},
        Field{"max_iterations", &LexRank::max_iterations, 1, 10'000, "steps after which it ends anyway"},
    };
  }
  friend bool operator==(const LexRank&, const LexRank&) = default;
};

/// PageRank over cosines that jumps to what is like the query; without one, or where no sentence has a word of it, to
/// what is like the title; else anywhere. Source: Otterbacher, Erkan and Radev 2005, section 3, with the cosine for
/// their relevance, and the jumps of Haveliwala 2002.
struct Biased {
  static constexpr std::string_view name = "biased";
  double damping = 0.85;
  double tolerance = 1e-6;
  int max_iterations = 100;

  static constexpr auto fields() {
    return std::tuple{
        Field{"damping", &Biased::damping, 0.0, 0.999, "chance of following a similarity, not jumping"},
        Field{"tolerance", &Biased::tolerance, 0.0, 1.0, "L1 change of the scores that ends the iteration"},
        Field{"max_iterations", &Biased::max_iterations, 1, 10'000, "steps after which it ends anyway"},
    };
  }
  friend bool operator==(const Biased&, const Biased&) = default;
};

/// Cosine of each sentence with the sum of all. Source: Radev et al. 2004 (MEAD), section 3.1.
struct Centroid {
  static constexpr std::string_view name = "centroid";

  static constexpr auto fields() { return std::tuple{}; }
  friend bool operator==(const Centroid&, const Centroid&) = default;
};

/// Sum of the cosines with all other sentences. Source: Erkan and Radev 2004, section 3.1, without a threshold.
struct Degree {
  static constexpr std::string_view name = "degree";

  static constexpr auto fields() { return std::tuple{}; }
  friend bool operator==(const Degree&, const Degree&) = default;
};

/// Similarity to the sentences of the same section, told apart by which of the two is nearer to an end of the section;
/// divided by the number of those sentences. A text without headings is one section.
/// Source: Dong, Mircea and Cheung 2021 (HipoRank), section 3.2, with the cosine itself for their cos / 2 + 1/2.
struct Boundary {
  static constexpr std::string_view name = "boundary";
  double inner = 1.0;
  double outer = 0.0;
  double end = 1.0;

  static constexpr auto fields() {
    return std::tuple{
        Field{"inner", &Boundary::inner, -100.0, 100.0,
              "weight of the similarity to sentences farther from the ends (the paper's lambda 2)"},
        Field{"outer", &Boundary::outer, -100.0, 100.0,
              "weight of the similarity to sentences as near or nearer (the paper's lambda 1)"},
        Field{"end", &Boundary::end, 0.01, 100.0,
              "distance to the last sentence, as a multiple of that to the first (the paper's alpha)"},
    };
  }
  friend bool operator==(const Boundary&, const Boundary&) = default;
};

/// The boundary ranker's score, and that of the sentence among the other sections: its cosine with the sum of each, by
/// which of the two sections is nearer to an end of the text, divided by the number of sections.
/// Source: Dong, Mircea and Cheung 2021 (HipoRank), sections 3.2 and 3.3, with the cosine itself.
struct Hierarchical {
  static constexpr std::string_view name = "hierarchical";
  double inner = 1.0;
  double outer = 0.0;
  double end = 1.0;
  double sections = 1.0;

  static constexpr auto fields() {
    return std::tuple{
        Field{"inner", &Hierarchical::inner, -100.0, 100.0,
              "weight of the similarity to what is farther from the ends (the paper's lambda 2)"},
        Field{"outer", &Hierarchical::outer, -100.0, 100.0,
              "weight of the similarity to what is as near or nearer (the paper's lambda 1)"},
        Field{"end", &Hierarchical::end, 0.01, 100.0,
              "distance to the end, as a multiple of that to the start (the paper's alpha)"},
        Field{"sections", &Hierarchical::sections, 0.0, 100.0, "weight of the similarity to other sections (mu 1)"},
    };
  }
  friend bool operator==(const Hierarchical&, const Hierarchical&) = default;
};

/// The best run of words that begins and ends with a frequent one: frequent words squared, divided by all of the run.
/// Source: Luhn 1958, the sections on significant words and on the significance factor. A word is frequent by a fixed
/// number of occurrences; stop words never are. One frequent word alone is no run, though by the formula it had 1.
struct Luhn {
  static constexpr std::string_view name = "luhn";
  int frequency = 2;
  int gap = 4;

  static constexpr auto fields() {
    return std::tuple{
        Field{"frequency", &Luhn::frequency, 1, 1'000'000, "occurrences that make a word frequent"},
        Field{"gap", &Luhn::gap, 0, 1'000'000, "other words that may stand between two frequent ones of a run"},
    };
  }
  friend bool operator==(const Luhn&, const Luhn&) = default;
};

/// Cue phrases, key words, words of titles and headings, and location, each divided by its largest value in the text.
/// Source: Edmundson 1969. The paper weighs its parts by hand and prefers them without the key words, as here by
/// default. Cue phrases and the names of sections are those of the language; some languages have none.
struct Edmundson {
  static constexpr std::string_view name = "edmundson";
  double cue = 1.0;
  double key = 0.0;
  double title = 1.0;
  double location = 1.0;
  double keys = 0.25;

  static constexpr auto fields() {
    return std::tuple{
        Field{"cue", &Edmundson::cue, 0.0, 100.0, "weight of bonus phrases less stigma phrases"},
        Field{"key", &Edmundson::key, 0.0, 100.0, "weight of the key words, each by its occurrences in the text"},
        Field{"title", &Edmundson::title, 0.0, 100.0,
              "weight of the words of the title, which count 2, and of headings, which count 1"},
        Field{"location", &Edmundson::location, 0.0, 100.0,
              "weight of the first and last paragraph, the first and last sentence of one, and telling headings"},
        Field{"keys", &Edmundson::keys, 0.0, 1.0, "share of all occurrences of words that the key words make up"},
    };
  }
  friend bool operator==(const Edmundson&, const Edmundson&) = default;
};

/// Length of the sentence in the space of the text's strongest topics, the leading singular vectors of its TF-IDF
/// matrix: the root of the sum of (singular value × component)².
/// Source: Steinberger and Jezek 2004, section 4; topics weaker than half of the strongest are left out.
struct Lsa {
  static constexpr std::string_view name = "lsa";
  int topics = 8;
  double weakest = 0.5;
  double tolerance = 1e-6;
  int max_iterations = 100;

  static constexpr auto fields() {
    return std::tuple{
        Field{"topics", &Lsa::topics, 1, 64, "most topics that count"},
        Field{"weakest", &Lsa::weakest, 0.0, 1.0,
              "least singular value of a topic that counts, as a share of the first"},
        Field{"tolerance", &Lsa::tolerance, 0.0, 1.0, "error of the topics, relative to the strongest, that ends"},
        Field{"max_iterations", &Lsa::max_iterations, 1, 10'000, "steps after which it ends anyway"},
    };
  }
  friend bool operator==(const Lsa&, const Lsa&) = default;
};

/// Cosine with the title; without one all sentences are equal and the text's order decides.
struct Title {
  static constexpr std::string_view name = "title";

  static constexpr auto fields() { return std::tuple{}; }
  friend bool operator==(const Title&, const Title&) = default;
};

/// The order of the text: the first sentence first.
struct Lead {
  static constexpr std::string_view name = "lead";

  static constexpr auto fields() { return std::tuple{}; }
  friend bool operator==(const Lead&, const Lead&) = default;
};

/// Any order, the same for the same seed: what a method must beat.
struct Random {
  static constexpr std::string_view name = "random";
  int seed = 0;

  static constexpr auto fields() {
    return std::tuple{Field{"seed", &Random::seed, 0, 1'000'000'000, "another number is another order"}};
  }
  friend bool operator==(const Random&, const Random&) = default;
};

/// Every ranker; the first is the default.
using Ranker = std::variant<Auto, Directed, TextRank, LexRank, Biased, Centroid, Degree, Boundary, Hierarchical, Luhn,
                            Edmundson, Lsa, Title, Lead, Random>;

}  // namespace nutgraf
