// The front door: text in, summary out.
#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/features.hpp>
#include <nutgraf/options.hpp>
#include <nutgraf/rank.hpp>
#include <nutgraf/select.hpp>
#include <nutgraf/span.hpp>

namespace nutgraf {

/// A sentence of a summary.
struct Excerpt {
  Span span;                   ///< where it stands in the text
  std::uint32_t sentence = 0;  ///< its number in the document, from 0
  std::uint32_t block = 0;     ///< the number of its block
  Span speaker{};              ///< the name before "NAME: text"; empty where nobody is named
  double score = 0;            ///< as ranked
  std::uint32_t words = 0;     ///< its length in words
  bool dangling = false;       ///< it needs a sentence that is not in the summary: see Coherence
  std::string text;            ///< the bytes of its span

  // In the summary of a collection, what is above counts in the excerpt's own text.
  std::uint32_t source = 0;                 ///< which text of the collection it stands in
  std::vector<std::uint32_t> supporters{};  ///< texts of the collection that say nearly the same, its own included
};

/// Whole sentences of a text, in the order of the text. Owns its strings.
struct Summary {
  std::vector<Excerpt> sentences;
  std::vector<LeftOut> left_out;  ///< what was not considered, in the order of the text
  std::string language;           ///< code of the language the text was read as
  bool over_budget = false;       ///< no sentence fits the budget; this is the best one
  bool furniture_only = false;    ///< nothing looked like the body of a page, so all of it was summarised
  bool converged = true;          ///< the ranker's iteration reached its tolerance
  std::string profile;            ///< the table that the ranker auto weighed its parts with; empty for other rankers
  std::string why;                ///< what decided for that table

  /// The sentences, joined by single spaces.
  std::string text() const;
};

/// What the engine knows about a text before it selects.
struct Analysis {
  Document document;
  Features features;
  Ranking ranking;  ///< one score per row of the features
};

/// Reads, weighs and ranks. Throws std::invalid_argument for an option out of range, before any work, and LimitError
/// for a text of 4 GiB or more. Cost: linear in the bytes of the text.
/// `keep_parts`   fill Ranking::parts, for a ranker that has them.
Analysis analyze(std::string_view text, const Options& options = {}, bool keep_parts = false);

/// What a summary should be about: the title the caller gave, or the page's own, and the query.
Interest find_interest(const Document& document, const Options& options, bool keep_parts = false);

/// The summary of what was selected: the last stage.
Summary compose(std::string_view text, const Analysis& analysis, const Selection& selection);

/// Summarises a text: any bytes, read as UTF-8. A text that is not blank gives at least one sentence, unless the budget
/// is strict. Errors and cost as for analyze().
Summary summarize(std::string_view text, const Options& options = {});

/// Finishes with scores of your own: one finite number for each row of analyze(text, options).features. The ranker and
/// the query have no effect. Throws std::invalid_argument for another number of scores; else as summarize().
Summary summarize(std::string_view text, std::span<const double> scores, const Options& options);

/// One summary of several texts that belong together: news of one event, reviews of one thing. What several texts say in
/// nearly the same words (a cosine over .8) is considered once, in its best place, and knows who else says it. The
/// excerpts stand in the order of the texts, and of one text in its order. A collection of one text gives the summary of
/// that text; a ratio is a share of the words that are left when repeats are merged. Errors as for summarize(), for the
/// sum of the texts. Cost: linear in their bytes.
Summary summarize_collection(std::span<const std::string_view> texts, const Options& options = {});

/// summarize() for each text, in order, on that many threads; 0 is one for each processor. The first exception is
/// thrown after all threads have stopped.
std::vector<Summary> summarize_many(std::span<const std::string_view> texts, const Options& options = {},
                                    unsigned threads = 0);

/// What became of one text of a batch.
struct SummaryOutcome {
  Summary summary;
  std::exception_ptr failure;  ///< a LimitError, or TimedOut for `most_time`; then there is no summary
};

/// The same, where a text that fails leaves the others alone. `most_time` is the time that each text may take.
std::vector<SummaryOutcome> summarize_each(
    std::span<const std::string_view> texts, const Options& options = {}, unsigned threads = 0,
    std::chrono::steady_clock::duration most_time = std::chrono::steady_clock::duration::max());

/// "0.1.0"
std::string_view version();

/// What this library was built with, one "name value" per line: versions and compiler.
std::string build_info();

}  // namespace nutgraf
