// nutgraf._core: the list of what is bound. Results are plain tuples and numbers; _summary.py makes objects of them.
#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <nutgraf/document.hpp>
#include <nutgraf/features.hpp>
#include <nutgraf/language.hpp>
#include <nutgraf/rank.hpp>
#include <nutgraf/summarize.hpp>

#include "options.hpp"
#include "text.hpp"

namespace nutgraf::python {
namespace {

std::string to_string(py::handle value, const char* what) { return std::string{Text{value, what}.utf8()}; }

Options make_options(const std::string& unit, py::handle amount, bool strict, py::handle language, py::handle ranker,
                     py::handle selector) {
  Options options;
  for (std::size_t i = 0; i < kUnitNames.size(); ++i) {
    if (kUnitNames[i] == unit) options.budget.unit = static_cast<Unit>(i);
  }
  const bool is_ratio = options.budget.unit == Unit::ratio;
  if (!is_ratio && !PyIndex_Check(amount.ptr())) {
    throw py::type_error("budget." + unit + " must be a whole number, not " + type_name(amount));
  }
  options.budget.amount = to_number<double>(amount, "budget." + unit, is_ratio ? 0.0 : 1.0, is_ratio ? 1.0 : 1e9);
  options.budget.strict = strict;
  if (!PyUnicode_Check(language.ptr())) throw py::type_error("language must be str, not " + type_name(language));
  options.reading.language = to_string(language, "language");
  if (options.reading.language != "auto") find_language(options.reading.language);
  options.ranker = to_alternative<Ranker>("ranker", ranker, find_ranker, kRankerNames);
  options.selector = to_alternative<Selector>("selector", selector, find_selector, kSelectorNames);
  validate(options);
  return options;
}

/// The options with the title of one call.
Options with_title(const Options& options, py::handle title) {
  Options own = options;
  if (!title.is_none()) own.title = to_string(title, "title");
  return own;
}

/// What crosses over for each sentence: begin, end, number and score.
using Row = std::tuple<Offset, Offset, std::uint32_t, double>;
using Head = std::tuple<std::string, bool, bool, bool>;  // language, over_budget, furniture_only, converged
using Result = std::tuple<Head, std::vector<Row>>;

/// Rows whose spans, in increasing order, are turned into the source's units.
std::vector<Row> to_rows(const Text& text, std::vector<Row> rows) {
  std::vector<Offset> offsets;
  offsets.reserve(2 * rows.size());
  for (const Row& row : rows) offsets.insert(offsets.end(), {std::get<0>(row), std::get<1>(row)});
  text.to_source_units(offsets);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::get<0>(rows[i]) = offsets[2 * i];
    std::get<1>(rows[i]) = offsets[2 * i + 1];
  }
  return rows;
}

Result to_result(const Text& text, const Summary& summary) {
  std::vector<Row> rows;
  for (const Excerpt& s : summary.sentences) rows.emplace_back(s.span.begin, s.span.end, s.sentence, s.score);
  return {{summary.language, summary.over_budget, summary.furniture_only, summary.converged},
          to_rows(text, std::move(rows))};
}

Result summarize_one(py::handle source, const Options& options, py::handle title) {
  const Text text{source};
  const Options own = with_title(options, title);
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
  const std::vector<Summary> summaries = summarize_many(views, options, threads);
  std::vector<Result> results;
  for (std::size_t i = 0; i < texts.size(); ++i) results.push_back(to_result(texts[i], summaries[i]));
  return results;
}

Result analyze_one(py::handle source, const Options& options, py::handle title) {
  const Text text{source};
  const Options own = with_title(options, title);
  const py::gil_scoped_release unlocked;
  const Analysis analysis = analyze(text.utf8(), own);
  const Document& document = analysis.document;
  std::vector<Row> rows;
  for (std::size_t i = 0; i < analysis.features.rows(); ++i) {
    const std::uint32_t sentence = analysis.features.sentence[i];
    const Span span = document.sentences[sentence].span;
    rows.emplace_back(span.begin, span.end, sentence, analysis.ranking.scores[i]);
  }
  return {{std::string{document.language->code}, false, document.furniture_only, analysis.ranking.converged},
          to_rows(text, std::move(rows))};
}

std::vector<std::pair<Offset, Offset>> split_one(py::handle source, const Options& options) {
  const Text text{source};
  const py::gil_scoped_release unlocked;
  std::vector<Offset> offsets;
  for (const Span span : split_sentences(text.utf8(), options.reading.language)) {
    offsets.insert(offsets.end(), {span.begin, span.end});
  }
  text.to_source_units(offsets);
  std::vector<std::pair<Offset, Offset>> spans;
  for (std::size_t i = 0; i < offsets.size(); i += 2) spans.emplace_back(offsets[i], offsets[i + 1]);
  return spans;
}

/// (language, furniture_only, blocks, sentences); a block is (begin, end, kind, role, first and last sentence).
using BlockRow = std::tuple<Offset, Offset, std::string_view, std::string_view, std::uint32_t, std::uint32_t>;

std::tuple<std::string_view, bool, std::vector<BlockRow>, std::vector<std::pair<Offset, Offset>>> parse_one(
    py::handle source, const Options& options) {
  const Text text{source};
  const py::gil_scoped_release unlocked;
  const Document document = parse(text.utf8(), options.reading);
  std::vector<Offset> offsets;  // block by block: its begin, its sentences, its end
  for (const Block& block : document.blocks) {
    offsets.push_back(block.span.begin);
    for (std::uint32_t i = block.first_sentence; i < block.last_sentence; ++i) {
      offsets.insert(offsets.end(), {document.sentences[i].span.begin, document.sentences[i].span.end});
    }
    offsets.push_back(block.span.end);
  }
  text.to_source_units(offsets);
  std::vector<BlockRow> blocks;
  std::vector<std::pair<Offset, Offset>> sentences;
  std::size_t at = 0;
  for (const Block& block : document.blocks) {
    const Offset begin = offsets[at++];
    for (std::uint32_t i = block.first_sentence; i < block.last_sentence; ++i, at += 2) {
      sentences.emplace_back(offsets[at], offsets[at + 1]);
    }
    blocks.emplace_back(begin, offsets[at++], kBlockKindNames[static_cast<std::size_t>(block.kind)],
                        kBlockRoleNames[static_cast<std::size_t>(block.role)], block.first_sentence,
                        block.last_sentence);
  }
  return {document.language->code, document.furniture_only, std::move(blocks), std::move(sentences)};
}

/// The matrix behind analyze(), for tests against other libraries: (row_begin, column, value), (idf, row_scale), terms.
py::tuple matrix(py::handle source, const Options& options, const Weighting& weighting) {
  const Text text{source};
  Document document;
  Features features;
  {
    const py::gil_scoped_release unlocked;
    document = parse(text.utf8(), options.reading);
    features = vectorize(document, weighting);
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
  } catch (const std::invalid_argument& e) {
    raise("OptionError", e);
  }
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
  bind_options<Directed>(m, "Directed",
                         "Directed centrality with a position part and, where there is a title, a title part: the "
                         "default ranker.\n\nSource: Zheng and Lapata 2019 (PacSum), section 3.2.");
  bind_options<TextRank>(m, "TextRank",
                         "PageRank over the cosine similarity of sentences.\n\n"
                         "Source: Mihalcea and Tarau 2004, section 2.2.");
  bind_options<Centroid>(m, "Centroid",
                         "Cosine of each sentence with the sum of all.\n\nSource: Radev et al. 2004, section 3.1.");
  bind_options<Lead>(m, "Lead", "The order of the text: the first sentence first.");
  bind_options<Top>(m, "Top", "The best sentences that fit, without near-duplicates: the default selector.");
  bind_options<Mmr>(m, "Mmr", "Maximal marginal relevance.\n\nSource: Carbonell and Goldstein 1998, section 2.");

  py::class_<Options>(m, "Options", "Everything that one call needs, checked.");
  m.def("make_options", &make_options);
  m.def("summarize", &summarize_one);
  m.def("summarize_many", &summarize_batch);
  m.def("analyze", &analyze_one);
  m.def("split_sentences", &split_one);
  m.def("parse", &parse_one);
  m.def("matrix", &matrix);
  m.def("languages", &language_names);
  m.def("version", &version);
  m.def("build_info", &build_info);
  m.attr("RANKERS") = py::tuple(py::cast(kRankerNames));
  m.attr("SELECTORS") = py::tuple(py::cast(kSelectorNames));
}

}  // namespace nutgraf::python
