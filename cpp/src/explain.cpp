#include <nutgraf/explain.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <string>
#include <utility>

#include "rounding.hpp"
#include "row_sum.hpp"
#include "spread.hpp"
#include "summarizing.hpp"

namespace nutgraf {
namespace {

constexpr double kRounding = 1e-12;  // relative; a rest that is smaller is none

/// The places of the shares that are not 0, the largest first. A sentence has no share of itself.
std::vector<std::size_t> order_of(const std::vector<double>& shares, std::size_t without) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    if (shares[i] != 0 && i != without) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const double one = std::abs(shares[a]), other = std::abs(shares[b]);
    return one != other ? one > other : a < b;
  });
  return order;
}

/// Adds the rows behind those that are listed, so that all of them add up to the score. What is as small as rounding
/// is no row.
template <class Share>
void add_remainder(double score, double others, double scaling, std::vector<Share>& shares) {
  double total = 0, size = std::abs(score);
  for (const Share& share : shares) {
    total += share.share;
    size = std::max(size, std::abs(share.share));
  }
  const auto add = [&](ShareKind kind, double value) {
    if (std::abs(value) <= kRounding * size) return;
    Share& share = shares.emplace_back();
    share.kind = kind;
    share.share = value;
    total += value;
    size = std::max(size, std::abs(value));
  };
  add(ShareKind::others, others);
  add(ShareKind::scaling, scaling);
  add(ShareKind::rest, score - total);
}

double sum_of(const std::vector<double>& shares, std::span<const std::size_t> places) {
  return std::accumulate(places.begin(), places.end(), 0.0,
                         [&](double total, std::size_t place) { return total + shares[place]; });
}

/// How a term stands in a sentence: its different forms, in order.
std::string forms_of(TermId term, std::string_view text, const Document& document, const Sentence& sentence) {
  std::vector<std::string_view> forms;
  for (std::uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
    const std::string_view form = slice(text, document.tokens[t].span);
    const bool is_new = std::find(forms.begin(), forms.end(), form) == forms.end();
    if (document.tokens[t].term == term && is_new) forms.push_back(form);
  }
  std::string joined;
  for (const std::string_view form : forms) joined.append(joined.empty() ? "" : "/").append(form);
  return joined;
}

Place place_of(const Document& document, std::uint32_t sentence) {
  const Sentence& own = document.sentences[sentence];
  return {sentence, document.blocks[own.block].source, own.span};
}

std::vector<TermShare> share_terms(const Spread& spread, std::string_view text, const Analysis& analysis,
                                   std::uint32_t row, std::size_t limit) {
  const auto& [document, features, ranking] = analysis;
  const std::vector<std::size_t> order = order_of(spread.by_term, spread.by_term.size());
  const std::size_t shown = std::min(limit, order.size());
  const auto begin = static_cast<std::size_t>(features.term_frequency.row_begin[row]);
  std::vector<TermShare> shares;
  for (std::size_t i = 0; i < shown; ++i) {
    const auto term = static_cast<TermId>(features.term_frequency.column[begin + order[i]]);
    shares.push_back({ShareKind::term, forms_of(term, text, document, document.sentences[features.sentence[row]]),
                      spread.by_term[order[i]]});
  }
  const double others = sum_of(spread.by_term, std::span{order}.subspan(shown));
  add_remainder(ranking.scores[row], others, spread.scaling_of_terms, shares);
  return shares;
}

std::vector<NeighbourShare> share_rows(const Spread& spread, const Analysis& analysis, std::uint32_t row,
                                       std::size_t limit) {
  const auto& [document, features, ranking] = analysis;
  const std::vector<std::size_t> order = order_of(spread.by_row, row);
  const std::vector<double> cosines = cosines_with(features, row);
  const std::size_t shown = std::min(limit, order.size());
  std::vector<NeighbourShare> shares;
  for (std::size_t i = 0; i < shown; ++i) {
    const std::size_t other = order[i];
    shares.push_back(
        {ShareKind::sentence, place_of(document, features.sentence[other]), cosines[other], spread.by_row[other]});
  }
  const double others = sum_of(spread.by_row, std::span{order}.subspan(shown));
  add_remainder(ranking.scores[row], others, spread.scaling_of_rows, shares);
  return shares;
}

/// The row of a sentence of the document.
std::uint32_t row_of(const Features& features, std::uint32_t sentence) {
  const auto found = std::lower_bound(features.sentence.begin(), features.sentence.end(), sentence);
  if (found != features.sentence.end() && *found == sentence) {
    return static_cast<std::uint32_t>(found - features.sentence.begin());
  }
  throw std::invalid_argument("sentence must be the number of one that a summary may take, not " +
                              std::to_string(sentence));
}

/// The cosine of two rows. `vector` (terms) is 0 before and after.
double cosine_of(const Features& features, std::uint32_t one, std::uint32_t other, std::vector<double>& vector) {
  double product = 0;
  for_each_weight(features, one, [&](std::size_t term, double weight) { vector[term] = weight; });
  for_each_weight(features, other, [&](std::size_t term, double weight) { product += weight * vector[term]; });
  for_each_weight(features, one, [&](std::size_t term, double) { vector[term] = 0; });
  return product * features.row_scale[one] * features.row_scale[other];
}

/// A score that somebody gave, of which nothing else is known.
Explanation explain_given(const Analysis& analysis, std::uint32_t row) {
  const double score = analysis.ranking.scores[row];
  Explanation explanation;
  explanation.place = place_of(analysis.document, analysis.features.sentence[row]);
  explanation.score = score;
  explanation.parts = {{"given", 1, score, score}};
  add_remainder(score, 0, 0, explanation.terms);
  add_remainder(score, 0, 0, explanation.neighbours);
  return explanation;
}

}  // namespace

Explanation explain(const Ranker& ranker, std::string_view text, const Analysis& analysis, const Interest& interest,
                    std::uint32_t row, std::size_t limit) {
  const RoundToNearest rounding;
  const auto& [document, features, ranking] = analysis;
  Spread spread = spread_score(ranker, {text, document, features, interest}, ranking, row);
  Explanation explanation;
  explanation.place = place_of(document, features.sentence[row]);
  explanation.score = ranking.scores[row];
  explanation.terms = share_terms(spread, text, analysis, row, limit);
  explanation.neighbours = share_rows(spread, analysis, row, limit);
  explanation.parts = std::move(spread.parts);
  std::stable_sort(explanation.parts.begin(), explanation.parts.end(),
                   [](const PartShare& a, const PartShare& b) { return std::abs(a.share) > std::abs(b.share); });
  explanation.profile = ranking.profile;
  explanation.why = ranking.why;
  return explanation;
}

std::vector<PassedOver> find_passed_over(const Selection& selection, const Document& document, const Features& features,
                                         double score) {
  std::vector<PassedOver> passed_over;
  std::vector<double> vector(features.terms());  // 0 but while two rows are compared
  for (const Refusal& refusal : selection.refused) {
    if (refusal.score <= score) continue;
    PassedOver& passed = passed_over.emplace_back();
    passed.place = place_of(document, refusal.sentence);
    passed.score = refusal.score;
    passed.reason = refusal.reason;
    if (refusal.of == kNoSentence) continue;
    passed.of = place_of(document, refusal.of);
    passed.similarity = cosine_of(features, row_of(features, refusal.sentence), row_of(features, refusal.of), vector);
  }
  return passed_over;
}

Explanation explain(std::string_view text, const Options& options, std::uint32_t sentence, std::size_t limit,
                    std::span<const double> scores) {
  Options own = options;
  if (!scores.empty()) own.ranker = Lead{};
  Analysis analysis = analyze(text, own, true);
  const std::uint32_t row = row_of(analysis.features, sentence);
  if (!scores.empty()) {
    check_scores(scores, analysis.features);
    analysis.ranking.scores.assign(scores.begin(), scores.end());
  }
  Explanation explanation = scores.empty() ? explain(options.ranker, text, analysis,
                                                     find_interest(analysis.document, options, true), row, limit)
                                           : explain_given(analysis, row);
  const Selection selection = select(options.selector, options.budget, options.coherence, text, analysis.document,
                                     analysis.features, analysis.ranking);
  explanation.passed_over =
      find_passed_over(selection, analysis.document, analysis.features, analysis.ranking.scores[row]);
  return explanation;
}

Explanation explain_collection(std::span<const std::string_view> texts, const Options& options, std::uint32_t source,
                               std::uint32_t sentence, std::size_t limit) {
  validate(options);
  Collection collection = parse_collection(texts, reading_of(options));
  const std::string_view text = collection.text;
  const Analysis analysis = weigh_and_rank(text, std::move(collection.document), options, true);
  if (source >= collection.parts.size()) {
    throw std::invalid_argument("source must be the number of a text, not " + std::to_string(source));
  }
  const std::uint32_t row = row_of(analysis.features, collection.parts[source].first_sentence + sentence);
  if (place_of(analysis.document, analysis.features.sentence[row]).source != source) {
    throw std::invalid_argument("sentence must be the number of one of text " + std::to_string(source) + ", not " +
                                std::to_string(sentence));
  }
  Explanation explanation =
      explain(options.ranker, text, analysis, find_interest(analysis.document, options, true), row, limit);
  const Analysis kept = keep_best(analysis, merge_repeats(text, analysis));
  const Selection selection =
      select(options.selector, options.budget, options.coherence, text, analysis.document, kept.features, kept.ranking);
  explanation.passed_over =
      find_passed_over(selection, analysis.document, analysis.features, analysis.ranking.scores[row]);
  const auto move = [&](Place& place) {
    const Collection::Part& part = collection.parts[place.source];
    place.sentence -= part.first_sentence;
    place.span = {place.span.begin - part.span.begin, place.span.end - part.span.begin};
  };
  move(explanation.place);
  for (NeighbourShare& share : explanation.neighbours) {
    if (share.kind == ShareKind::sentence) move(share.place);
  }
  for (PassedOver& passed : explanation.passed_over) {
    move(passed.place);
    if (passed.of) move(*passed.of);
  }
  return explanation;
}

}  // namespace nutgraf
