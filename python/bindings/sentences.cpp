#include "sentences.hpp"

#include <pybind11/stl.h>

#include <tuple>
#include <utility>
#include <vector>

#include <nutgraf/corpus.hpp>
#include <nutgraf/document.hpp>
#include <nutgraf/options.hpp>

#include "stopping.hpp"
#include "text.hpp"

namespace nutgraf::python {
namespace {

using Row = std::pair<Offset, Offset>;

py::list split_one(py::handle source, const Options& options) {
  const Interruptible interruptible;
  const Text text{source};
  std::vector<Row> rows;
  {
    const py::gil_scoped_release unlocked;
    std::vector<Span> sentences = split_sentences(text.utf8(), options.reading.language);
    std::vector<Span*> spans;
    for (Span& span : sentences) spans.push_back(&span);
    text.to_source_units(spans);
    for (const Span span : sentences) rows.emplace_back(span.begin, span.end);
  }
  return to_list(rows);
}

/// Each sentence of a collection: which text it stands in, where, and whether a summary may take it.
std::vector<std::tuple<std::uint32_t, Offset, Offset, bool>> locate_all(const py::tuple& sources,
                                                                        const Options& options) {
  const Interruptible interruptible;
  const std::vector<Text> texts = to_texts(sources);
  const py::gil_scoped_release unlocked;
  const Corpus* const corpus = options.background.corpus.get();
  Collection collection =
      parse_collection(views_of(texts), corpus ? reading_for(*corpus, options.reading) : options.reading);
  Document& document = collection.document;
  std::vector<std::vector<Span*>> spans(texts.size());
  for (Sentence& sentence : document.sentences) {
    const std::uint32_t source = document.blocks[sentence.block].source;
    const Offset begin = collection.parts[source].span.begin;
    sentence.span = {sentence.span.begin - begin, sentence.span.end - begin};
    spans[source].push_back(&sentence.span);
  }
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i].to_source_units(spans[i]);
  std::vector<std::tuple<std::uint32_t, Offset, Offset, bool>> rows;
  for (const Sentence& sentence : document.sentences) {
    const Block& block = document.blocks[sentence.block];
    rows.emplace_back(block.source, sentence.span.begin, sentence.span.end, document.is_candidate(block));
  }
  return rows;
}

}  // namespace

void bind_sentences(py::module_& m) {
  m.def("split_sentences", &split_one);
  m.def("sentences_of", &locate_all);
}

}  // namespace nutgraf::python
