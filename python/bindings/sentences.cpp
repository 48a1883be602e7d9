#include "sentences.hpp"

#include <pybind11/stl.h>

#include <tuple>
#include <vector>

#include <nutgraf/corpus.hpp>
#include <nutgraf/document.hpp>
#include <nutgraf/options.hpp>

#include "slots.hpp"
#include "stopping.hpp"
#include "text.hpp"

namespace nutgraf::python {
namespace {

/// Objects of Python's class Span. A string and two numbers lead to no cycle, so the collector need not know of them: it
/// would go over all of them again and again, for more than half of the time that a list of short sentences takes.
py::list to_objects(const Text& text, const std::vector<Span>& spans, const py::type& span_class) {
  const SlotMaker maker{span_class};
  const bool is_tracked = PyType_IS_GC(reinterpret_cast<PyTypeObject*>(span_class.ptr())) != 0;
  py::list objects(spans.size());
  for (std::size_t i = 0; i < spans.size(); ++i) {
    check_limits_at(i);
    const auto [begin, end] = spans[i];
    py::object object = maker.make(text.slice(spans[i]), py::int_(begin), py::int_(end));
    if (is_tracked) PyObject_GC_UnTrack(object.ptr());
    PyList_SET_ITEM(objects.ptr(), static_cast<py::ssize_t>(i), object.release().ptr());
  }
  return objects;
}

py::list split_one(py::handle source, const Options& options, const py::type& span_class) {
  const Interruptible interruptible;
  const Text text{source};
  std::vector<Span> sentences;
  {
    const py::gil_scoped_release unlocked;
    sentences = split_sentences(text.utf8(), options.reading.language);
    std::vector<Span*> spans;
    spans.reserve(sentences.size());
    for (Span& span : sentences) spans.push_back(&span);
    text.to_source_units(spans);
  }
  return to_objects(text, sentences, span_class);
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
