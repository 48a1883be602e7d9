// nutgraf._core: the list of what is bound. Results are plain tuples and numbers; _summary.py makes objects of them.
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <optional>

#include <nutgraf/corpus.hpp>
#include <nutgraf/document.hpp>
#include <nutgraf/features.hpp>
#include <nutgraf/language.hpp>
#include <nutgraf/rank.hpp>
#include <nutgraf/select.hpp>
#include <nutgraf/summarize.hpp>

#include "arrays.hpp"
#include "corpus.hpp"
#include "options.hpp"
#include "text.hpp"

namespace nutgraf::python {
namespace {

std::string to_string(py::handle value, const char* what) { return std::string{Text{value, what}.utf8()}; }

/// Gives the ranker a profile by name ("auto" is none), or one of the user's own as (name, constants).
void set_profile(Ranker& ranker, py::handle profile) {
  const bool is_name = PyUnicode_Check(profile.ptr()) != 0;
  const std::string name = to_string(is_name ? profile : py::cast<py::tuple>(profile)[0], "profile");
  if (is_name && name == "auto") return;
  Auto* const scored = std::get_if<Auto>(&ranker);
  if (scored == nullptr) throw std::invalid_argument("profile needs the ranker auto");
  if (is_name) {
    scored->profile = find_profile(name);
  } else {
    scored->profile = Profile{name, py::cast<std::array<double, kPartCount>>(py::cast<py::tuple>(profile)[1])};
  }
}

Options make_options(const std::string& unit, py::handle amount, bool strict, py::handle language, py::handle furniture,
                     py::handle ranker, py::handle selector, py::handle profile) {
  Options options;
  for (std::size_t i = 0; i < kUnitNames.size(); ++i) {
    if (kUnitNames[i] == unit) options.budget.unit = static_cast<Unit>(i);
  }
  if (unit == "tokens") options.budget.unit = Unit::costs;
  const bool is_ratio = options.budget.unit == Unit::ratio;
  if (!is_ratio && !PyIndex_Check(amount.ptr())) {
    throw py::type_error("budget." + unit + " must be a whole number, not " + type_name(amount));
  }
  options.budget.amount = to_number<double>(amount, "budget." + unit, is_ratio ? 0.0 : 1.0, is_ratio ? 1.0 : 1e9);
  options.budget.strict = strict;
  if (!PyUnicode_Check(language.ptr())) throw py::type_error("language must be str, not " + type_name(language));
  options.reading.language = to_string(language, "language");
  if (options.reading.language != "auto") find_language(options.reading.language);
  for_each_field<Reading>([&](const auto& field) {
    if (field.name == "furniture") assign(options.reading, field, furniture);
  });
  options.ranker = to_alternative<Ranker>("ranker", ranker, find_ranker, kRankerNames);
  set_profile(options.ranker, profile);
  options.selector = to_alternative<Selector>("selector", selector, find_selector, kSelectorNames);
  validate(options);
  return options;
}

/// The options with the title and the query of one call.
Options with_interest(const Options& options, py::handle title, py::handle query) {
  Options own = options;
  if (!title.is_none()) own.title = to_string(title, "title");
  if (!query.is_none()) own.query = to_string(query, "query");
  return own;
}

/// What each sentence of a document costs, or None where the budget is in another unit.
using Costs = std::optional<std::vector<double>>;

/// What crosses over. Spans are two offsets; what is missing is None.
using SpanRow = std::pair<Offset, Offset>;
using Speaker = std::optional<SpanRow>;
using ReasonName = std::optional<std::string_view>;
// The last two: how many words, and whether it needs a sentence that is not there.
using SentenceRow = std::tuple<Offset, Offset, std::uint32_t, double, std::uint32_t, Speaker, std::uint32_t, bool>;
using LeftOutRow = std::tuple<Offset, Offset, std::string_view, ReasonName>;
// Language, over_budget, furniture_only, converged, the profile's name and what decided for it.
using Head = std::tuple<std::string, bool, bool, bool, std::string, std::string>;
using Result = std::tuple<Head, std::vector<SentenceRow>, std::vector<LeftOutRow>>;

Speaker to_speaker(Span span) { return span.empty() ? std::nullopt : std::optional{SpanRow{span.begin, span.end}}; }

std::string_view name_of(BlockRole role) { return kBlockRoleNames[static_cast<std::size_t>(role)]; }

ReasonName name_of(Reason reason) {
  return reason == Reason::none ? std::nullopt : std::optional{kReasonNames[static_cast<std::size_t>(reason)]};
}

/// Turns the spans of some rows, and those of who speaks there, into the units of the text.
template <class Rows>
void to_source_units(const Text& text, Rows& rows) {
  std::vector<Span*> spans;
  spans.reserve(rows.size());
  for (auto& row : rows) {
    if constexpr (requires { row.speaker; }) {
      if (!row.speaker.empty()) spans.push_back(&row.speaker);
    }
    spans.push_back(&row.span);
  }
  text.to_source_units(spans);
}

Result to_rows(const Summary& summary) {
  std::vector<SentenceRow> sentences;
  for (const Excerpt& s : summary.sentences) {
    sentences.emplace_back(s.span.begin, s.span.end, s.sentence, s.score, s.block, to_speaker(s.speaker), s.words,
                           s.dangling);
  }
  std::vector<LeftOutRow> others;
  others.reserve(summary.left_out.size());
  for (const LeftOut& block : summary.left_out) {
    others.emplace_back(block.span.begin, block.span.end, name_of(block.role), name_of(block.reason));
  }
  return {
      {summary.language, summary.over_budget, summary.furniture_only, summary.converged, summary.profile, summary.why},
      std::move(sentences),
      std::move(others)};
}

Result to_result(const Text& text, Summary summary) {
  to_source_units(text, summary.sentences);
  to_source_units(text, summary.left_out);
  return to_rows(summary);
}

Result summarize_one(py::handle source, const Options& options, py::handle title, py::handle query, Costs costs) {
  const Text text{source};
  Options own = with_interest(options, title, query);
  if (costs) own.budget.sentence_costs = std::move(*costs);
  const py::gil_scoped_release unlocked;
  return to_result(text, summarize(text.utf8(), own));
}

std::vector<Result> summarize_batch(const py::tuple& sources, const Options& options, unsigned threads) {
  std::vector<Text> texts;
  texts.reserve(sources.size());
  for (const py::handle source : sources) texts.emplace_back(source);
  const py::gil_scoped_release unlocked;
  std::vector<std::string_view> views;
  for (const Text& text : texts) views.push_back(text.utf8());
  std::vector<Summary> summaries = summarize_many(views, options, threads);
  std::vector<Result> results;
  for (std::size_t i = 0; i < texts.size(); ++i) results.push_back(to_result(texts[i], std::move(summaries[i])));
  return results;
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

CollectionResult summarize_several(const py::tuple& sources, const Options& options, py::handle title,
                                   py::handle query) {
  const std::vector<Text> texts = to_texts(sources);
  const Options own = with_interest(options, title, query);
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
    const std::uint32_t index = analysis.features.sentence[i];
    const Sentence& sentence = document.sentences[index];
    all.sentences.push_back({.span = sentence.span,
                             .sentence = index,
                             .block = sentence.block,
                             .speaker = document.blocks[sentence.block].speaker,
                             .score = analysis.ranking.scores[i],
                             .words = sentence.last_token - sentence.first_token,
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

/// (parts × rows) in one array, part by part; None for a ranker without parts.
py::object to_parts(const Ranking& ranking) {
  if (ranking.parts.empty()) return py::none();
  std::vector<double> values;
  for (const std::vector<double>& column : ranking.parts) values.insert(values.end(), column.begin(), column.end());
  return to_array(std::move(values)).attr("reshape")(ranking.parts.size(), ranking.scores.size());
}

/// The TF-IDF matrix as compressed sparse rows: row begins, columns, values.
py::tuple to_matrix(const Features& features) {
  SparseRows rows = tf_idf(features);
  return py::make_tuple(to_array(std::move(rows.row_begin)), to_array(std::move(rows.column)),
                        to_array(std::move(rows.value)));
}

/// (result, parts or None, matrix or None).
py::tuple analyze_one(py::handle source, const Options& options, py::handle title, py::handle query, bool keep_parts,
                      bool keep_matrix) {
  const Text text{source};
  Options own = with_interest(options, title, query);
  Analysis analysis;
  Result result;
  {
    const py::gil_scoped_release unlocked;
    analysis = analyze(text.utf8(), own, keep_parts);
    result = to_result(text, analysis);
  }
  return py::make_tuple(std::move(result), keep_parts ? to_parts(analysis.ranking) : py::none(),
                        keep_matrix ? py::object{to_matrix(analysis.features)} : py::none());
}

std::vector<SpanRow> split_one(py::handle source, const Options& options) {
  const Text text{source};
  const py::gil_scoped_release unlocked;
  std::vector<Span> sentences = split_sentences(text.utf8(), options.reading.language);
  std::vector<Span*> spans;
  for (Span& span : sentences) spans.push_back(&span);
  text.to_source_units(spans);
  std::vector<SpanRow> rows;
  for (const Span span : sentences) rows.emplace_back(span.begin, span.end);
  return rows;
}

/// Span, kind, role, reason, section, speaker, whether it is a candidate, first and last sentence.
using BlockRow = std::tuple<Offset, Offset, std::string_view, std::string_view, ReasonName,
                            std::optional<std::uint32_t>, Speaker, bool, std::uint32_t, std::uint32_t>;
using DocumentRow = std::tuple<std::string_view, bool, std::vector<BlockRow>, std::vector<SpanRow>>;

DocumentRow parse_one(py::handle source, const Options& options) {
  const Text text{source};
  const py::gil_scoped_release unlocked;
  Document document = parse(text.utf8(), options.reading);
  to_source_units(text, document.blocks);
  to_source_units(text, document.sentences);
  std::vector<BlockRow> blocks;
  for (const Block& block : document.blocks) {
    const std::string_view kind = kBlockKindNames[static_cast<std::size_t>(block.kind)];
    const auto section = block.section == kNoBlock ? std::nullopt : std::optional{block.section};
    blocks.emplace_back(block.span.begin, block.span.end, kind, name_of(block.role), name_of(block.reason), section,
                        to_speaker(block.speaker), document.is_candidate(block), block.first_sentence,
                        block.last_sentence);
  }
  std::vector<SpanRow> sentences;
  for (const Sentence& sentence : document.sentences) sentences.emplace_back(sentence.span.begin, sentence.span.end);
  return {document.language->code, document.furniture_only, std::move(blocks), std::move(sentences)};
}

/// (code, English name, confidence).
std::tuple<std::string_view, std::string_view, double> detect_one(py::handle source) {
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
  py::list terms;
  for (TermId term = 0; term < document.terms.size(); ++term) {
    const std::string_view bytes = document.terms[term];
    terms.append(py::bytes(bytes.data(), bytes.size()));
  }
  const SparseRows& tf = features.term_frequency;
  return py::make_tuple(py::make_tuple(tf.row_begin, tf.column, tf.value),
                        py::make_tuple(features.idf, features.row_scale), terms);
}

/// Our C++ errors as the Python classes of nutgraf._errors.
void translate_error(std::exception_ptr error) {
  const auto raise = [](const char* name, const std::exception& e) {
    py::set_error(py::module_::import("nutgraf._errors").attr(name), e.what());
  };
  try {
    if (error) std::rethrow_exception(error);
  } catch (const LimitError& e) {
    raise("LimitError", e);
  } catch (const FormatError& e) {
    raise("FormatError", e);
  } catch (const std::invalid_argument& e) {
    raise("OptionError", e);
  }
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
  py::register_local_exception_translator(translate_error);

  bind_options<Weighting>(m, "Weighting", "TF-IDF weights, in scikit-learn's words.");
  bind_options<Auto>(m, "Auto", "A sum of named parts, weighed by a profile: the default ranker.");
  bind_options<Directed>(m, "Directed",
                         "Directed centrality with a position part and, where there is a title, a title "
                         "part.\n\nSource: Zheng and Lapata 2019 (PacSum), section 3.2.");
  bind_options<TextRank>(m, "TextRank",
                         "PageRank over the cosine similarity of sentences.\n\n"
                         "Source: Mihalcea and Tarau 2004, section 2.2.");
  bind_options<Centroid>(m, "Centroid",
                         "Cosine of each sentence with the sum of all.\n\nSource: Radev et al. 2004, section 3.1.");
  bind_options<Lead>(m, "Lead", "The order of the text: the first sentence first.");
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

  py::class_<Options>(m, "Options", "Everything that one call needs, checked.");
  bind_corpus(m);
  m.def("make_options", &make_options);
  m.def("summarize", &summarize_one, py::arg("source"), py::arg("options"), py::arg("title"), py::arg("query"),
        py::arg("costs") = py::none(), py::pos_only());
  m.def("summarize_many", &summarize_batch);
  m.def("summarize_collection", &summarize_several);
  m.def("analyze", &analyze_one);
  m.def("split_sentences", &split_one);
  m.def("parse", &parse_one);
  m.def("detect_language", &detect_one);
  m.def("matrix", &matrix);
  m.def("languages", &language_names);
  m.def("version", &version);
  m.def("build_info", &build_info);
  m.def("profiles", &profile_tables);
  m.attr("PARTS") = py::tuple(py::cast(kPartNames));
  m.attr("RANKERS") = py::tuple(py::cast(kRankerNames));
  m.attr("SELECTORS") = py::tuple(py::cast(kSelectorNames));
}

}  // namespace nutgraf::python
