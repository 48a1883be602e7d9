#include <nutgraf/summarize.hpp>

#include <Eigen/Core>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <utility>

#include <nutgraf/corpus.hpp>
#include <nutgraf/select.hpp>
#include <nutgraf/unicode.hpp>

#include "checkpoint.hpp"
#include "counted.hpp"
#include "filling.hpp"
#include "measure.hpp"
#include "rank_by.hpp"
#include "repeats.hpp"
#include "rounding.hpp"
#include "summarizing.hpp"
#include "text_reader.hpp"
#include "threads.hpp"

namespace nutgraf {
namespace {

constexpr double kNearlyTheSame = 0.8;  // cosine

}  // namespace

Reading reading_of(const Options& options) {
  return options.background.corpus ? reading_for(*options.background.corpus, options.reading) : options.reading;
}

namespace {

Span moved_back(Span span, Offset by) { return {span.begin - by, span.end - by}; }

}  // namespace

Interest find_interest(const Document& document, const Options& options, bool keep_parts) {
  const bool one_sentence = options.budget.unit == Unit::sentences && options.budget.amount == 1;
  return {options.title.empty() ? terms_of_blocks(document, BlockRole::title) : known_terms(options.title, document),
          known_terms(options.query, document), options.query, one_sentence, keep_parts};
}

Summary compose(std::string_view text, const Analysis& analysis, const Selection& selection) {
  Summary summary;
  for (const Pick& pick : selection.picks) {
    const Sentence& sentence = analysis.document.sentences[pick.sentence];
    checkpoint(sentence.span.size());
    summary.sentences.push_back({.span = sentence.span,
                                 .sentence = pick.sentence,
                                 .block = sentence.block,
                                 .speaker = analysis.document.blocks[sentence.block].speaker,
                                 .score = pick.score,
                                 .words = sentence.word_count(),
                                 .dangling = pick.dangling,
                                 .text = std::string{slice(text, sentence.span)}});
  }
  std::sort(summary.sentences.begin(), summary.sentences.end(),
            [](const Excerpt& a, const Excerpt& b) { return a.sentence < b.sentence; });
  summary.left_out = left_out(analysis.document);
  summary.language = analysis.document.language->code;
  summary.over_budget = selection.over_budget;
  summary.furniture_only = analysis.document.furniture_only;
  summary.converged = analysis.ranking.converged;
  summary.profile = analysis.ranking.profile;
  summary.why = analysis.ranking.why;
  return summary;
}

Analysis weigh_and_rank(std::string_view text, Document document, const Options& options, bool keep_parts) {
  Analysis analysis;
  analysis.document = std::move(document);
  analysis.features = vectorize(analysis.document, options.weighting, options.background.corpus.get());
  analysis.ranking = rank(options.ranker, text, analysis.document, analysis.features,
                          find_interest(analysis.document, options, keep_parts));
  return analysis;
}

namespace {

std::uint32_t source_of(const Analysis& analysis, std::uint32_t row) {
  const Document& document = analysis.document;
  return document.blocks[document.sentences[analysis.features.sentence[row]].block].source;
}

}  // namespace

Merged merge_repeats(std::string_view text, const Analysis& analysis) {
  const RoundToNearest rounding;
  const auto& [document, features, ranking] = analysis;
  Merged merged;
  if (rows_by_source(document, features).size() > 1) {
    merged.first = find_repeats(text, document, features, kNearlyTheSame);
  } else {
    merged.first.resize(features.rows());
    std::iota(merged.first.begin(), merged.first.end(), 0U);
  }
  merged.best = merged.first;
  for (std::uint32_t row = 0; row < features.rows(); ++row) {
    checkpoint_at(row);
    std::uint32_t& best = merged.best[merged.first[row]];
    if (ranking.scores[row] > ranking.scores[best] + 0x1p-40) best = row;
  }
  return merged;
}

Analysis keep_best(const Analysis& analysis, const Merged& merged) {
  const Ranking& all = analysis.ranking;
  std::vector<std::uint32_t> rows;
  std::vector<double> scores;
  for (std::uint32_t row = 0; row < all.scores.size(); ++row) {
    checkpoint_at(row);
    if (merged.best[merged.first[row]] != row) continue;
    rows.push_back(row);
    scores.push_back(all.scores[row]);
  }
  Analysis kept;
  kept.features = keep_rows(analysis.features, rows);
  kept.ranking.scores = std::move(scores);
  return kept;
}

namespace {

/// Lets each excerpt count in its own text, and say who supports it.
void attribute(const Collection& collection, const Analysis& analysis, const Merged& merged, Summary& summary) {
  std::vector<Excerpt*> by_group(merged.first.size());  // of a first row: the excerpt that was picked for it
  for (Excerpt& excerpt : summary.sentences) {
    const std::vector<std::uint32_t>& rows = analysis.features.sentence;
    const auto row = std::lower_bound(rows.begin(), rows.end(), excerpt.sentence) - rows.begin();
    by_group[merged.first[static_cast<std::size_t>(row)]] = &excerpt;
    excerpt.source = analysis.document.blocks[excerpt.block].source;
    const Collection::Part& part = collection.parts[excerpt.source];
    excerpt.span = moved_back(excerpt.span, part.span.begin);
    if (!excerpt.speaker.empty()) excerpt.speaker = moved_back(excerpt.speaker, part.span.begin);
    excerpt.sentence -= part.first_sentence;
    excerpt.block -= part.first_block;
  }
  for (std::uint32_t row = 0; row < merged.first.size(); ++row) {
    Excerpt* const excerpt = by_group[merged.first[row]];
    if (excerpt == nullptr) continue;
    const std::uint32_t source = source_of(analysis, row);
    if (excerpt->supporters.empty() || excerpt->supporters.back() != source) excerpt->supporters.push_back(source);
  }
  for (LeftOut& block : summary.left_out)
    block.span = moved_back(block.span, collection.parts[block.source].span.begin);
}

}  // namespace

namespace {

Limits within(std::chrono::steady_clock::duration most_time) {
  const auto now = std::chrono::steady_clock::now();
  Limits limits;
  if (most_time < limits.deadline - now) limits.deadline = now + most_time;
  return limits;
}

}  // namespace

std::string Summary::text() const {
  std::string joined;
  for (const Excerpt& excerpt : sentences) {
    if (!joined.empty()) joined += ' ';
    joined += excerpt.text;
  }
  return joined;
}

Analysis analyze(std::string_view text, const Options& options, bool keep_parts) {
  validate(options);
  return weigh_and_rank(text, parse(text, reading_of(options)), options, keep_parts);
}

namespace {

/// Words are most of what a document holds. Moved out and dropped, as strings that are assigned to keep their room.
void forget_words(Document& document, bool with_terms) {
  static_cast<void>(std::exchange(document.tokens, {}));
  static_cast<void>(std::exchange(document.word_classes, {}));
  if (with_terms) static_cast<void>(std::exchange(document.terms, {}));
}

/// All that follows reading. What words are asked for is asked first, so that they need not be held beside the rest.
Summary finish(std::string_view text, Document document, const Options& options) {
  const RoundToNearest rounding;
  Analysis analysis;
  CountedTerms counted = count_terms(document, options.weighting, options.background.corpus.get());
  Bonds bonds = find_bonds(text, document, counted.features);
  const Interest interest = find_interest(document, options, false);
  Surfaces surfaces;
  const bool is_auto = std::holds_alternative<Auto>(options.ranker);
  if (is_auto) surfaces = look_at_rows(text, document, counted.features);
  if (!reads_words(options.ranker) && !reads_words(options.selector)) forget_words(document, options.query.empty());
  analysis.document = std::move(document);
  analysis.features = weigh_counts(std::move(counted), options.weighting);
  analysis.ranking =
      rank(options.ranker, {text, analysis.document, analysis.features, interest, is_auto ? &surfaces : nullptr});
  surfaces = {};
  const Selection selection = select(options.selector, options.budget, options.coherence, text, analysis.document,
                                     analysis.features, analysis.ranking, std::move(bonds));
  return compose(text, analysis, selection);
}

}  // namespace

Summary summarize(std::string_view text, const Options& options) {
  validate(options);
  return finish(text, parse(text, reading_of(options)), options);
}

void check_scores(std::span<const double> scores, const Features& features) {
  if (scores.size() != features.rows()) {
    throw std::invalid_argument("scores must hold one number for each of the " + std::to_string(features.rows()) +
                                " sentences, not " + std::to_string(scores.size()));
  }
  if (!std::all_of(scores.begin(), scores.end(), [](double score) { return std::isfinite(score); })) {
    throw std::invalid_argument("scores must be finite numbers");
  }
}

Summary summarize(std::string_view text, std::span<const double> scores, const Options& options) {
  validate(options);
  Analysis analysis;
  analysis.document = parse(text, reading_of(options));
  analysis.features = vectorize(analysis.document, options.weighting, options.background.corpus.get());
  check_scores(scores, analysis.features);
  analysis.ranking.scores.assign(scores.begin(), scores.end());
  const Selection selection = select(options.selector, options.budget, options.coherence, text, analysis.document,
                                     analysis.features, analysis.ranking);
  return compose(text, analysis, selection);
}

Summary summarize_collection(std::span<const std::string_view> texts, const Options& options) {
  validate(options);
  Collection collection = parse_collection(texts, reading_of(options));
  const std::string_view text = collection.text;
  const Analysis analysis = weigh_and_rank(text, std::move(collection.document), options, false);
  const Merged merged = merge_repeats(text, analysis);
  const Analysis kept = keep_best(analysis, merged);
  const Selection selection =
      select(options.selector, options.budget, options.coherence, text, analysis.document, kept.features, kept.ranking);
  Summary summary = compose(text, analysis, selection);
  attribute(collection, analysis, merged, summary);
  return summary;
}

std::vector<Summary> summarize_many(std::span<const std::string_view> texts, const Options& options, unsigned threads) {
  validate(options);
  std::vector<Summary> summaries(texts.size());
  share_out(texts.size(), threads, [&](std::atomic<std::size_t>& next) {
    const LentReader reader;
    for (std::size_t i = next++; i < texts.size(); i = next++) {
      summaries[i] = finish(texts[i], reader->parse(texts[i], reading_of(options)), options);
    }
  });
  return summaries;
}

std::vector<SummaryOutcome> summarize_each(std::span<const std::string_view> texts, const Options& options,
                                           unsigned threads, std::chrono::steady_clock::duration most_time) {
  validate(options);
  std::vector<SummaryOutcome> outcomes(texts.size());
  share_out(texts.size(), threads, [&](std::atomic<std::size_t>& next) {
    const LentReader reader;
    for (std::size_t i = next++; i < texts.size(); i = next++) {
      try {
        const Limits limits = within(most_time);
        const LimitScope scope{limits};
        outcomes[i].summary = finish(texts[i], reader->parse(texts[i], reading_of(options)), options);
      } catch (const LimitError&) {
        outcomes[i].failure = std::current_exception();
      } catch (const TimedOut&) {
        check_limits();  // those of all texts
        outcomes[i].failure = std::current_exception();
      }
    }
  });
  return outcomes;
}

std::string_view version() { return NUTGRAF_VERSION; }

std::string build_info() {
  const std::string eigen = std::to_string(EIGEN_WORLD_VERSION) + "." + std::to_string(EIGEN_MAJOR_VERSION) + "." +
                            std::to_string(EIGEN_MINOR_VERSION);
  std::string info = "nutgraf " NUTGRAF_VERSION "\n";
  info.append("utf8proc ").append(utf8proc_version()).append("\n");
  info.append("unicode ").append(unicode_version()).append("\n");
  info.append("libstemmer " NUTGRAF_LIBSTEMMER_VERSION "\n");
  info.append("eigen ").append(eigen).append("\n");
  info.append("compiler " NUTGRAF_COMPILER);
  return info;
}

}  // namespace nutgraf
