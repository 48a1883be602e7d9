#include "corpus.hpp"

#include <pybind11/stl.h>

#include <memory>
#include <string>

#include <nutgraf/corpus.hpp>
#include <nutgraf/options.hpp>

#include "options.hpp"
#include "stopping.hpp"
#include "text.hpp"

namespace nutgraf::python {
namespace {

/// The options with another background.
Options with_corpus(const Options& options, const std::shared_ptr<Corpus>& corpus) {
  Options own = options;
  own.background.corpus = corpus;
  own.reading = reading_for(*corpus, own.reading);
  return own;
}

}  // namespace

void bind_corpus(py::module_& m) {
  py::class_<Corpus, std::shared_ptr<Corpus>>(m, "Corpus", py::is_final(), "Document frequencies; see nutgraf.Corpus.")
      .def(py::init([](py::handle language) {
        if (!PyUnicode_Check(language.ptr())) throw py::type_error("language must be str, not " + type_name(language));
        return std::make_shared<Corpus>(Reading{.language = std::string{Text{language, "language"}.utf8()}});
      }))
      .def("add_all",
           [](Corpus& corpus, const py::tuple& sources, unsigned threads) {
             const Interruptible interruptible;
             const std::vector<Text> texts = to_texts(sources);
             const py::gil_scoped_release unlocked;
             const Stemming stemming = corpus.stemmed() ? Stemming::on : Stemming::off;
             const Reading reading{.language = std::string{corpus.language().code}, .stemming = stemming};
             corpus.merge(fit_corpus(views_of(texts), reading, threads));
           })
      .def("merged",
           [](const Corpus& a, const Corpus& b) {
             const Interruptible interruptible;
             const py::gil_scoped_release unlocked;
             auto both = std::make_shared<Corpus>(a);
             both->merge(b);
             return both;
           })
      .def("pruned",
           [](const Corpus& corpus, std::uint32_t min_frequency) {
             const Interruptible interruptible;
             const py::gil_scoped_release unlocked;
             auto rest = std::make_shared<Corpus>(corpus);
             rest->prune(min_frequency);
             return rest;
           })
      .def("to_bytes",
           [](const Corpus& corpus) {
             const Interruptible interruptible;
             std::string bytes;
             {
               const py::gil_scoped_release unlocked;
               bytes = corpus.to_bytes();
             }
             return py::bytes(bytes);
           })
      .def_static("from_bytes",
                  [](const py::bytes& bytes) {
                    const Interruptible interruptible;
                    const std::string_view view = bytes;
                    const py::gil_scoped_release unlocked;
                    return std::make_shared<Corpus>(Corpus::from_bytes(view));
                  })
      .def("equals",
           [](const Corpus& a, const Corpus& b) {
             const Interruptible interruptible;
             return a == b;
           })
      .def("word_frequency",
           [](const Corpus& corpus, py::handle word) {
             return corpus.word_frequency(Text{word, "word"}.utf8());
           })
      .def_property_readonly("texts", &Corpus::texts)
      .def_property_readonly("terms", &Corpus::terms)
      .def_property_readonly("language", [](const Corpus& corpus) { return corpus.language().code; })
      .def_property_readonly("stemmed", &Corpus::stemmed);
  m.def("with_corpus", &with_corpus);
}

}  // namespace nutgraf::python
