#include "rankers.hpp"

#include <pybind11/stl.h>

#include <cstring>
#include <ctime>
#include <vector>

#include <nutgraf/rank.hpp>

#include "options.hpp"
#include "stopping.hpp"

namespace nutgraf::python {
namespace {

template <class Value>
std::vector<Value> copy_array(const py::buffer& array) {
  const py::buffer_info info = array.request();
  if (info.ndim != 1 || info.itemsize != sizeof(Value) || info.format != py::format_descriptor<Value>::format() ||
      (info.size > 1 && info.strides[0] != static_cast<py::ssize_t>(sizeof(Value)))) {
    throw py::type_error("an array must be of one dimension, contiguous, of int32 or float64");
  }
  std::vector<Value> values(static_cast<std::size_t>(info.size));
  if (!values.empty()) std::memcpy(values.data(), info.ptr, values.size() * sizeof(Value));
  return values;
}

/// A document of as many sentences as the matrix has rows, each of as many words as its row has non-zeros, with terms.
Document make_document(const SparseRows& rows) {
  Document document;
  document.language = &undetermined_language();
  document.blocks.emplace_back().last_sentence = static_cast<std::uint32_t>(rows.rows());
  for (std::size_t row = 0; row < rows.rows(); ++row) {
    Sentence& sentence = document.sentences.emplace_back();
    sentence.first_token = static_cast<std::uint32_t>(rows.row_begin[row]);
    sentence.last_token = static_cast<std::uint32_t>(rows.row_begin[row + 1]);
  }
  for (const std::int32_t term : rows.column) document.tokens.emplace_back().term = static_cast<TermId>(term);
  document.word_classes.resize(document.tokens.size());
  return document;
}

Features make_features(SparseRows rows, std::vector<double> idf, std::vector<double> row_scale) {
  Features features;
  for (std::uint32_t row = 0; row < rows.rows(); ++row) features.sentence.push_back(row);
  features.document_frequency.assign(idf.size(), 0);
  const auto non_zeros = static_cast<std::int32_t>(rows.column.size());
  const bool ordered = std::is_sorted(rows.row_begin.begin(), rows.row_begin.end());
  if (!ordered || rows.row_begin.front() != 0 || rows.row_begin.back() != non_zeros ||
      rows.value.size() != rows.column.size() || row_scale.size() != rows.rows()) {
    throw std::invalid_argument("the arrays are of no matrix");
  }
  for (const std::int32_t term : rows.column) {
    if (term < 0 || static_cast<std::size_t>(term) >= idf.size()) throw std::invalid_argument("no such column");
    ++features.document_frequency[static_cast<std::size_t>(term)];
  }
  features.term_frequency = std::move(rows);
  features.idf = std::move(idf);
  features.row_scale = std::move(row_scale);
  return features;
}

/// Ranks the rows of a matrix as matrix() gives it, for tests and benchmarks: scores, iterations, whether it converged,
/// and the processor's seconds for the ranking alone.
std::tuple<std::vector<double>, int, bool, double> rank_matrix(py::handle ranker, const py::buffer& row_begin,
                                                               const py::buffer& column, const py::buffer& value,
                                                               const py::buffer& idf, const py::buffer& row_scale) {
  const auto options = to_alternative<Ranker>("ranker", ranker, find_ranker, kRankerNames);
  SparseRows rows{copy_array<std::int32_t>(row_begin), copy_array<std::int32_t>(column), copy_array<double>(value)};
  if (rows.row_begin.empty()) throw std::invalid_argument("the arrays are of no matrix");
  const Features features = make_features(std::move(rows), copy_array<double>(idf), copy_array<double>(row_scale));
  const Interruptible interruptible;
  const py::gil_scoped_release unlocked;
  const Document document = make_document(features.term_frequency);
  const std::clock_t start = std::clock();
  Ranking ranking = rank(options, "", document, features);
  const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  return {std::move(ranking.scores), ranking.iterations, ranking.converged, seconds};
}

}  // namespace

void bind_rankers(py::module_& m) {
  bind_options<Auto>(m, "Auto", "A sum of named parts, weighed by a profile: the default ranker.");
  bind_options<Directed>(m, "Directed",
                         "Directed centrality with a position part and, where there is a title, a title part."
                         "\n\nSource: Zheng and Lapata 2019 (PacSum), section 3.2.");
  bind_options<TextRank>(m, "TextRank",
                         "PageRank over the similarity of sentences: the cosine of TF-IDF (continuous LexRank), the "
                         "BM25 score of one for the other\n(Barrios et al. 2016), or the overlap of their words.\n\n"
                         "Source: Mihalcea and Tarau 2004, section 2.2.");
  bind_options<LexRank>(m, "LexRank",
                        "PageRank over the pairs of sentences that are more alike than a threshold. Not for texts of "
                        "very many sentences:\nbeyond 50 million pairs it raises LimitError, and TextRank is the form "
                        "without a limit.\n\nSource: Erkan and Radev 2004, algorithm 3.");
  bind_options<Biased>(m, "Biased",
                       "PageRank over cosines that jumps to what is like the query, or else the title.\n\n"
                       "Source: Otterbacher, Erkan and Radev 2005, section 3.");
  bind_options<Centroid>(m, "Centroid",
                         "Cosine of each sentence with the sum of all.\n\nSource: Radev et al. 2004, section 3.1.");
  bind_options<Degree>(m, "Degree",
                       "Sum of the cosines with all other sentences.\n\nSource: Erkan and Radev 2004, section 3.1.");
  bind_options<Boundary>(m, "Boundary",
                         "Similarity to the sentences of the same section that are farther from its ends.\n\n"
                         "Source: Dong, Mircea and Cheung 2021 (HipoRank), section 3.2.");
  bind_options<Hierarchical>(m, "Hierarchical",
                             "As Boundary, and similarity to the other sections: for texts with headings.\n\n"
                             "Source: Dong, Mircea and Cheung 2021 (HipoRank), sections 3.2 and 3.3.");
  bind_options<Luhn>(m, "Luhn", "The best run of words that are frequent in the text.\n\nSource: Luhn 1958.");
  bind_options<Edmundson>(m, "Edmundson",
                          "Cue phrases, key words, words of titles and headings, and location.\n\n"
                          "Source: Edmundson 1969.");
  bind_options<Lsa>(m, "Lsa",
                    "Length in the space of the text's strongest topics, its leading singular vectors.\n\n"
                    "Source: Steinberger and Jezek 2004, section 4.");
  bind_options<Title>(m, "Title", "Cosine with the title.");
  bind_options<Lead>(m, "Lead", "The order of the text: the first sentence first.");
  bind_options<Random>(m, "Random", "Any order, the same for the same seed: what a method must beat.");
  m.def("rank", &rank_matrix);
}

}  // namespace nutgraf::python
