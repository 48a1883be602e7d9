// Sentences as vectors: one sparse matrix of term frequencies, with TF-IDF as diagonal weights of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <nutgraf/corpus.hpp>
#include <nutgraf/document.hpp>
#include <nutgraf/options.hpp>

namespace nutgraf {

/// Compressed sparse rows, as Eigen and SciPy have them (their index type is signed).
struct SparseRows {
  std::vector<std::int32_t> row_begin{0};  ///< (rows + 1)
  std::vector<std::int32_t> column;        ///< (non-zeros), in order of first occurrence within a row
  std::vector<double> value;               ///< (non-zeros)

  std::size_t rows() const { return row_begin.size() - 1; }
  std::size_t row_size(std::size_t row) const { return static_cast<std::size_t>(row_begin[row + 1] - row_begin[row]); }
};

/// The sentences that a summary may take × the terms of the document.
/// The TF-IDF matrix is diag(row_scale) · term_frequency · diag(idf) and is never formed.
struct Features {
  std::vector<std::uint32_t> sentence;            ///< (rows): which sentence of the document the row is
  SparseRows term_frequency;                      ///< (rows × terms): counts, or 1 + ln(count)
  std::vector<std::uint32_t> document_frequency;  ///< (terms): in how many rows
  std::vector<double> idf;                        ///< (terms): 0 for a term of no row
  std::vector<double> row_scale;                  ///< (rows): 1 / norm of the row, 0 for a row without terms

  std::size_t rows() const { return sentence.size(); }
  std::size_t terms() const { return idf.size(); }
};

/// Counts the terms of each body sentence and weighs them, as scikit-learn's TfidfTransformer does with the options of
/// the same names. Cost: O(tokens). Throws LimitError from 2^31 non-zeros on.
///
/// `corpus`   where given, the inverse document frequencies are those of its texts: n is their number and df that of the
///            term there. With smooth_idf a term that it does not know has df 0, else 1: no term is rarer than one that
///            a single text has. Document frequencies stay the document's own. Throws std::invalid_argument where it
///            was read in another language than the document, or one of them as stems.
Features vectorize(const Document& document, const Weighting& weighting = {}, const Corpus* corpus = nullptr);

/// Rows begin <= row < end.
struct RowRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  friend bool operator==(const RowRange&, const RowRange&) = default;
};

/// The rows of each text of a collection, in order, without texts that have none; a single text is one range. Where a
/// row stands in its text is its distance from the begin. Cost: O(rows).
std::vector<RowRange> rows_by_source(const Document& document, const Features& features);

/// The rows under each heading, in order, within each text; a text without headings is one range. Cost: O(rows).
std::vector<RowRange> rows_by_section(const Document& document, const Features& features);

/// Some of the rows, ascending, with the document frequencies and weights of all. Cost: O(non-zeros + terms).
Features keep_rows(const Features& features, std::span<const std::uint32_t> rows);

/// The TF-IDF matrix itself: diag(row_scale) · term_frequency · diag(idf).
SparseRows tf_idf(const Features& features);

/// The weights of a vector of terms (a title): counts · idf at length 1, by term; all 0 if no term has weight.
std::vector<double> weigh(std::span<const TermId> terms, const Features& features);

/// Similarity of each row to a vector over the terms: y = X v.
std::vector<double> multiply(const Features& features, std::span<const double> vector);

}  // namespace nutgraf
