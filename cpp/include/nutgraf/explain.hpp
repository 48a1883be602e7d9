// Why a sentence has its score, and what was passed over for it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/options.hpp>
#include <nutgraf/rank.hpp>
#include <nutgraf/select.hpp>
#include <nutgraf/span.hpp>
#include <nutgraf/summarize.hpp>

namespace nutgraf {

/// Where a sentence stands. In a collection all of it counts in the sentence's own text.
struct Place {
  std::uint32_t sentence = 0;  ///< its number in the document, from 0
  std::uint32_t source = 0;    ///< which text of a collection
  Span span{};
};

/// A part of a score: share = constant × value.
struct PartShare {
  std::string name;
  double constant = 0;
  double value = 0;
  double share = 0;
};

/// What a row of a breakdown is.
enum class ShareKind : std::uint8_t {
  term,      ///< a term of the sentence
  sentence,  ///< another sentence
  others,    ///< all terms or sentences beyond the limit
  scaling,   ///< what bringing parts to [0, 1] within the text takes off
  rest       ///< what does not spread over terms, or over sentences
};
inline constexpr std::array<std::string_view, 5> kShareKindNames{"term", "sentence", "others", "scaling", "rest"};

struct TermShare {
  ShareKind kind = ShareKind::term;
  std::string text;  ///< of a term: how it stands in the sentence, different forms with "/" between; else empty
  double share = 0;
};

struct NeighbourShare {
  ShareKind kind = ShareKind::sentence;
  Place place{};          ///< of a sentence alone
  double similarity = 0;  ///< of a sentence alone: product of the TF-IDF rows, their cosine at length 1
  double share = 0;
};

/// A sentence that ranks above the explained one and is not in the summary.
struct PassedOver {
  Place place{};
  double score = 0;
  RefusalReason reason{};
  std::optional<Place> of{};  ///< the sentence that it repeats, resembles or needs, if there is one
  double similarity = 0;      ///< product with that, as above; 0 where there is none
};

/// Each of the three breakdowns adds up to the score, up to rounding; the largest shares come first.
struct Explanation {
  Place place{};
  double score = 0;
  std::vector<PartShare> parts;            ///< what the ranker adds up
  std::vector<TermShare> terms;            ///< what the sentence's own terms bring
  std::vector<NeighbourShare> neighbours;  ///< what its similarity to each other sentence brings
  std::vector<PassedOver> passed_over;     ///< the best first; sentences that Selection::refused names
  std::string profile;                     ///< as in Summary
  std::string why;
};

inline constexpr std::size_t kShownShares = 10;

/// Explains the score of one row by the ranker that gave it.
/// `analysis`   as ranked with `interest`; of Auto with Interest::keep_parts.
/// `limit`      terms and sentences that are listed; the others are one row.
/// Returns      an explanation without `passed_over`.
/// Cost: as for the ranking, without iterations.
///
/// Exact for what is linear in the rows: walks, sums of cosines, the similarities and the key words of Auto. A part that
/// is scaled to [0, 1] gives the row `scaling`; what does not spread is `rest`. An edge of LexRank spreads over terms in
/// proportion to the cosine behind it. Luhn, Edmundson, Lsa, Lead and Random have parts only.
Explanation explain(const Ranker& ranker, std::string_view text, const Analysis& analysis, const Interest& interest,
                    std::uint32_t row, std::size_t limit = kShownShares);

/// The sentences that rank above a score and that a selection passed over.
std::vector<PassedOver> find_passed_over(const Selection& selection, const Document& document, const Features& features,
                                         double score);

/// Explains a sentence of a document, by its number, as summarize() with the same options ranks and selects.
/// `scores`   where given, those that summarize(text, scores, options) takes: then the one part is "given".
/// Throws std::invalid_argument where a summary may not take that sentence; else as summarize().
Explanation explain(std::string_view text, const Options& options, std::uint32_t sentence,
                    std::size_t limit = kShownShares, std::span<const double> scores = {});

/// The same for summarize_collection(). `sentence` counts in its own text.
Explanation explain_collection(std::span<const std::string_view> texts, const Options& options, std::uint32_t source,
                               std::uint32_t sentence, std::size_t limit = kShownShares);

}  // namespace nutgraf
