// nutgraf._core: the list of what is bound. Results are plain tuples and numbers; _summary.py makes objects of them.
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <optional>

#include <nutgraf/document.hpp>
#include <nutgraf/features.hpp>
#include <nutgraf/language.hpp>
#include <nutgraf/rank.hpp>
#include <nutgraf/select.hpp>
#include <nutgraf/summarize.hpp>

#include "arrays.hpp"
#include "arrow.hpp"
#include "corpus.hpp"
#include "errors.hpp"
#include "explain.hpp"
#include "options.hpp"
#include "rankers.hpp"
#include "rows.hpp"
#include "sentences.hpp"
#include "stopping.hpp"
#include "summaries.hpp"
#include "text.hpp"

namespace nutgraf::python {
namespace {

/// What each sentence of a document costs, or None where the budget is in another unit.
using Costs = std::optional<std::vector<double>>;

// Language, over_budget, furniture_only, converged, the profile's name and what decided for it.
using Head = std::tuple<std::string, bool, bool, bool, std::string, std::string>;
using Result = std::tuple<Head, std::vector<SentenceRow>, std::vector<LeftOutRow>>;

py::tuple to_python(const Result& result) {
  const auto& [head, sentences, others] = result;
  return py::make_tuple(head, to_list(sentences), to_list(others));
}

Result to_rows(const Summary& summary) {
  std::vector<SentenceRow> sentences;
  sentences.reserve(summary.sentences.size());
  for (const Excerpt& s : summary.sentences) {
    check_limits_at(sentences.size());
    sentences.emplace_back(s.span.begin, s.span.end, s.sentence, s.score, s.block, to_speaker(s.speaker), s.words,
                           s.dangling);
  }
  std::vector<LeftOutRow> others;
  others.reserve(summary.left_out.size());
  for (const LeftOut& block : summary.left_out) {
    others.emplace_back(block.span.begin, block.span.end, name_of(block.role), name_of(block.reason));
  }
  Head head{summary.language,  summary.over_budget, summary.furniture_only,
            summary.converged, summary.profile,     summary.why};
  return {std::move(head), std::move(sentences), std::move(others)};
}

Result to_result(const Text& text, Summary summary) {
  to_source_units(text, summary.sentences);
  to_source_units(text, summary.left_out);
  return to_rows(summary);
}

/// The summary of a text whose sentences somebody else has cut: they begin at these offsets, which increase.
py::tuple summarize_cut(py::handle source, const Options& options, const std::vector<Offset>& sentence_starts) {
  const Interruptible interruptible;
  const Text text{source};
  Result result;
  {
    const py::gil_scoped_release unlocked;
    Options own = options;
    own.reading.sentence_starts = text.to_bytes(sentence_starts);
    result = to_result(text, summarize(text.utf8(), own));
  }
  return to_python(result);
}

/// Turns the spans of rows that stand in several texts into the units of each.
template <class Rows>
void collect_spans(Rows& rows, std::vector<std::vector<Span*>>& by_source) {
  for (auto& row : rows) {
    if constexpr (requires { row.speaker; }) {
      if (!row.speaker.empty()) by_source[row.source].push_back(&row.speaker);
    }
    by_source[row.source].push_back(&row.span);
  }
}

/// The result of all, where each sentence stands and who says nearly the same, and where each block stands.
using Supporters = std::vector<std::uint32_t>;
using CollectionResult =
    std::tuple<Result, std::vector<std::pair<std::uint32_t, Supporters>>, std::vector<std::uint32_t>>;

CollectionResult summarize_several(const py::tuple& sources, const Options& options, py::handle title, py::handle query,
                                   Costs costs) {
  const Interruptible interruptible;
  const std::vector<Text> texts = to_texts(sources);
  Options own = with_interest(options, title, query);
  if (costs) own.budget.sentence_costs = std::move(*costs);
  const py::gil_scoped_release unlocked;
  Summary summary = summarize_collection(views_of(texts), own);
  std::vector<std::vector<Span*>> spans(texts.size());
  collect_spans(summary.sentences, spans);
  collect_spans(summary.left_out, spans);
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i].to_source_units(spans[i]);
  std::vector<std::pair<std::uint32_t, Supporters>> places;
  for (Excerpt& excerpt : summary.sentences) places.emplace_back(excerpt.source, std::move(excerpt.supporters));
  std::vector<std::uint32_t> places_left_out;
  for (const LeftOut& block : summary.left_out) places_left_out.push_back(block.source);
  return {to_rows(summary), std::move(places), std::move(places_left_out)};
}

/// Every candidate, as if all of them had been chosen.
Result to_result(const Text& text, const Analysis& analysis) {
  const Document& document = analysis.document;
  Summary all;
  all.sentences.reserve(analysis.features.rows());
  for (std::size_t i = 0; i < analysis.features.rows(); ++i) {
    check_limits_at(i);
    const std::uint32_t index = analysis.features.sentence[i];
    const Sentence& sentence = document.sentences[index];
    all.sentences.push_back({.span = sentence.span,
                             .sentence = index,
                             .block = sentence.block,
                             .speaker = document.blocks[sentence.block].speaker,
                             .score = analysis.ranking.scores[i],
                             .words = sentence.word_count(),
                             .dangling = needs_predecessor(text.utf8(), document, index),
                             .text = {}});
  }
  all.left_out = left_out(document);
  all.language = document.language->code;
  all.furniture_only = document.furniture_only;
  all.converged = analysis.ranking.converged;
  all.profile = analysis.ranking.profile;
  all.why = analysis.ranking.why;
  return to_result(text, std::move(all));
}

/// (parts × rows) as the bytes of doubles, part by part; None for a ranker without parts.
py::object to_parts(const Ranking& ranking) {
  if (ranking.parts.empty()) return py::none();
  std::string bytes;
  for (const std::vector<double>& column : ranking.parts)
    bytes.append(reinterpret_cast<const char*>(column.data()), column.size() * sizeof(double));
  return py::bytes(bytes);
}

py::list list_terms(const Vocabulary& terms) {
  py::list list;
  for (TermId term = 0; term < terms.size(); ++term) {
    check_limits_at(term);
    list.append(py::bytes(std::string{terms[term]}));
  }
  return list;
}

/// The TF-IDF matrix as compressed sparse rows, in SciPy's order: values, columns, row begins; and its terms.
py::tuple to_matrix(const Analysis& analysis) {
  SparseRows rows = tf_idf(analysis.features);
  return py::make_tuple(to_array(std::move(rows.value)), to_array(std::move(rows.column)),
                        to_array(std::move(rows.row_begin)), list_terms(analysis.document.terms));
}

/// The role of each candidate's block, and the heading that it stands under.
std::vector<std::pair<std::string_view, Speaker>> places_of(const Text& text, const Analysis& analysis) {
  const Document& document = analysis.document;
  std::vector<Span> headings(document.blocks.size());
  std::vector<Span*> spans;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    if (document.blocks[i].role != BlockRole::heading) continue;
    headings[i] = document.blocks[i].span;
    spans.push_back(&headings[i]);
  }
  text.to_source_units(spans);
  std::vector<std::pair<std::string_view, Speaker>> places;
  for (const std::uint32_t sentence : analysis.features.sentence) {
    const Block& block = document.blocks[document.sentences[sentence].block];
    places.emplace_back(name_of(block.role),
                        block.section == kNoBlock ? Speaker{} : to_speaker(headings[block.section]));
  }
  return places;
}

/// (result, places, parts or None, matrix or None).
py::tuple analyze_one(py::handle source, const Options& options, py::handle title, py::handle query, bool keep_parts,
                      bool keep_matrix) {
  const Interruptible interruptible;
  const Text text{source};
  Options own = with_interest(options, title, query);
  Analysis analysis;
  Result result;
  std::vector<std::pair<std::string_view, Speaker>> places;
  {
    const py::gil_scoped_release unlocked;
    analysis = analyze(text.utf8(), own, keep_parts);
    result = to_result(text, analysis);
    places = places_of(text, analysis);
  }
  return py::make_tuple(to_python(result), to_list(places), keep_parts ? to_parts(analysis.ranking) : py::none(),
                        keep_matrix ? py::object{to_matrix(analysis)} : py::none());
}

/// Span, kind, role, reason, section, speaker, whether it is a candidate, first and last sentence.
using BlockRow = std::tuple<Offset, Offset, std::string_view, std::string_view, ReasonName,
                            std::optional<std::uint32_t>, Speaker, bool, std::uint32_t, std::uint32_t>;

/// Language, whether all is furniture, blocks, sentences.
py::tuple parse_one(py::handle source, const Options& options) {
  const Interruptible interruptible;
  const Text text{source};
  Document document;
  std::vector<BlockRow> blocks;
  std::vector<SpanRow> sentences;
  {
    const py::gil_scoped_release unlocked;
    document = parse(text.utf8(), options.reading);
    to_source_units(text, document.blocks);
    to_source_units(text, document.sentences);
    for (const Block& block : document.blocks) {
      check_limits_at(blocks.size());
      const std::string_view kind = kBlockKindNames[static_cast<std::size_t>(block.kind)];
      const auto section = block.section == kNoBlock ? std::nullopt : std::optional{block.section};
      blocks.emplace_back(block.span.begin, block.span.end, kind, name_of(block.role), name_of(block.reason), section,
                          to_speaker(block.speaker), document.is_candidate(block), block.first_sentence,
                          block.last_sentence);
    }
    for (const Sentence& s : document.sentences) sentences.emplace_back(s.span.begin, s.span.end);
  }
  return py::make_tuple(document.language->code, document.furniture_only, to_list(blocks), to_list(sentences));
}

/// (code, English name, confidence).
std::tuple<std::string_view, std::string_view, double> detect_one(py::handle source) {
  const Interruptible interruptible;
  const Text text{source};
  const py::gil_scoped_release unlocked;
  const Detection found = detect_language(text.utf8());
  return {found.language->code, found.language->name, found.confidence};
}

/// The matrix behind analyze(), for tests against other libraries: (row_begin, column, value), (idf, row_scale), terms.
py::tuple matrix(py::handle source, const Options& options, const Weighting& weighting) {
  const Text text{source};
  Document document;
  Features features;
  {
    const py::gil_scoped_release unlocked;
    document = parse(text.utf8(), options.reading);
    features = vectorize(document, weighting, options.background.corpus.get());
  }
  const SparseRows& tf = features.term_frequency;
  return py::make_tuple(py::make_tuple(tf.row_begin, tf.column, tf.value),
                        py::make_tuple(features.idf, features.row_scale), list_terms(document.terms));
}

std::vector<std::pair<std::string, std::array<double, kPartCount>>> profile_tables() {
  std::vector<std::pair<std::string, std::array<double, kPartCount>>> tables;
  for (const Profile& profile : profiles()) tables.emplace_back(profile.name, profile.constants);
  return tables;
}

std::vector<std::pair<std::string_view, std::string_view>> language_names() {
  std::vector<std::pair<std::string_view, std::string_view>> names;
  for (const Language* language : languages()) names.emplace_back(language->code, language->name);
  return names;
}

}  // namespace

PYBIND11_MODULE(_core, m, py::mod_gil_not_used(), py::multiple_interpreters::per_interpreter_gil()) {
  bind_errors();

  bind_options<Weighting>(m, "Weighting", "TF-IDF weights, in scikit-learn's words.");
  bind_rankers(m);
  bind_options<Top>(m, "Top", "The best sentences that fit, without near-duplicates: the default selector.");
  bind_options<Mmr>(m, "Mmr", "Maximal marginal relevance.\n\nSource: Carbonell and Goldstein 1998, section 2.");
  bind_options<SumBasic>(m, "SumBasic",
                         "The most probable words, each squared once it is said.\n\n"
                         "Source: Vanderwende et al. 2007, section 2.");
  bind_options<Kl>(m, "Kl",
                   "The summary whose words are distributed as the text's.\n\n"
                   "Source: Haghighi and Vanderwende 2009, section 3.2.");
  bind_options<Coverage>(m, "Coverage",
                         "Words of weight, each counted less when it is said again, and the ranker's scores.\n\n"
                         "Source: Lin and Bilmes 2011, sections 3 and 4.");
  bind_options<Bigrams>(m, "Bigrams",
                        "As many pairs of neighbouring words as fit, by how many sentences hold them.\n\n"
                        "Source: Gillick and Favre 2009, section 3, chosen greedily.");
  bind_options<GreedyCentroid>(m, "GreedyCentroid",
                               "The summary that points, as one vector, where the whole text does.\n\n"
                               "Source: Rossiello et al. 2017; Ghalandari 2017, section 3.");

  static_cast<void>(py::class_<Options>(m, "Options", "Everything that one call needs, checked."));
  bind_stopping(m);
  bind_arrow(m);
  bind_corpus(m);
  m.def("make_options", &make_options, py::arg("unit"), py::arg("amount"), py::arg("strict"), py::arg("language"),
        py::arg("furniture"), py::arg("ranker"), py::arg("selector"), py::arg("profile"), py::arg("coherence") = "soft",
        py::pos_only());
  m.def("summarize_cut", &summarize_cut);
  bind_explain(m);
  bind_summaries(m);
  m.def("summarize_collection", &summarize_several, py::arg("sources"), py::arg("options"), py::arg("title"),
        py::arg("query"), py::arg("costs") = py::none(), py::pos_only());
  m.def("analyze", &analyze_one);
  bind_sentences(m);
  m.def("parse", &parse_one);
  m.def("detect_language", &detect_one);
  m.def("matrix", &matrix);
  m.def("languages", &language_names);
  m.def("purge", &purge);
  m.def("version", &version);
  m.def("build_info", &build_info);
  m.def("profiles", &profile_tables);
  m.attr("PARTS") = py::tuple(py::cast(kPartNames));
  m.attr("RANKERS") = py::tuple(py::cast(kRankerNames));
  m.attr("SELECTORS") = py::tuple(py::cast(kSelectorNames));
}

}  // namespace nutgraf::python
