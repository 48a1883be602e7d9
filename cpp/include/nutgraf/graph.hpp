// Similarity as an operator: graphs of sentences that can be walked without their n × n matrix.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <nutgraf/features.hpp>

namespace nutgraf {

/// n sentences with weights W >= 0: W[i][j] is that of the edge from i to j. Where all W[i][j] = W[j][i], degrees are
/// multiply() of ones.
template <class T>
concept SimilarityGraph = requires(const T& graph, std::size_t i, std::span<const double> x, std::span<double> y) {
  { graph.size() } -> std::convertible_to<std::size_t>;
  { graph.is_isolated(i) } -> std::same_as<bool>;  // no edge to any sentence
  { graph.degrees(y) } -> std::same_as<void>;      // y = W 1, the weight of all edges from each
  { graph.multiply(x, y) } -> std::same_as<void>;  // y = Wᵀ x, what arrives at each; x and y do not overlap
};

/// Rows of terms that at least two rows have: a term of one row connects nothing. The rows of a window stand in the
/// order of their sizes, so that the loop over one ends where the last did, and a value only where it is not 1, as few
/// word counts are not.
struct SharedRows {
  static constexpr std::size_t kWindow = 2048;  ///< what is read of vectors over a window's rows stays at hand

  struct Extra {
    std::uint32_t row, term;
    double value;  ///< above 1
  };

  std::vector<std::uint16_t> row;                 ///< (rows): at place p stands row[p] of the window that p is in
  std::vector<std::uint32_t> begin;               ///< (rows + 1): of places
  std::vector<std::uint32_t> term;                ///< (non-zeros): counted up from 0 over the shared terms
  std::vector<Extra> extra;                       ///< (values that are not 1): in order of rows
  std::vector<std::uint32_t> size;                ///< (rows): of rows, how many terms
  std::vector<std::uint32_t> document_frequency;  ///< (shared terms)
  std::vector<double> idf;                        ///< (shared terms)

  explicit SharedRows(const Features& features);
  std::size_t rows() const { return row.size(); }
  std::size_t terms() const { return idf.size(); }
  /// Decided by integers: each of its terms occurs in no other sentence. A degree in floating point is not reliably 0.
  bool is_empty(std::size_t i) const { return size[i] == 0; }
};

/// Cosine similarity of TF-IDF rows X: W = X Xᵀ without its diagonal d, so W x = X (Xᵀ x) - d ∘ x.
/// Cost of a product: O(non-zeros). Refers to the features it was made from.
class CosineGraph {
 public:
  explicit CosineGraph(const Features& features);

  std::size_t size() const { return rows_.rows(); }
  bool is_isolated(std::size_t i) const { return rows_.is_empty(i); }
  void degrees(std::span<double> y) const;
  void multiply(std::span<const double> x, std::span<double> y) const;

 private:
  const Features& features_;
  SharedRows rows_;
  std::vector<double> diagonal_;  // (rows): each row's product with itself
};

/// The BM25 score of sentence j for the query i: W[i][j] = Σ over the terms t of i of
/// idf[t] · f (k1 + 1) / (f + k1 (1 - b + b · length[j] / mean length)), f the count of t in j, without W[i][i].
/// W = B Yᵀ for the pattern B and the weights Y, so Wᵀ x = Y (Bᵀ x). Not symmetric.
/// Source: Barrios et al. 2016, section 3, with k1 = 1.2 and b = .75; idf is ln(1 + (n - df + .5) / (df + .5)), which
/// is positive, instead of the paper's floor under one that is not. Lengths are in terms.
/// Cost of a product: O(non-zeros).
class Bm25Graph {
 public:
  explicit Bm25Graph(const Features& features);

  std::size_t size() const { return rows_.rows(); }
  bool is_isolated(std::size_t i) const { return rows_.is_empty(i); }
  void degrees(std::span<double> y) const;
  void multiply(std::span<const double> x, std::span<double> y) const;

 private:
  SharedRows rows_;               // with the weights: row_scale · value · idf
  std::vector<double> scale_;     // (rows): weight of a term that occurs once, over its idf
  std::vector<double> diagonal_;  // (rows)
};

/// Distinct terms that two sentences share: W[i][j] = |i ∩ j| / (ln length[i] + ln length[j]), lengths in words, stop
/// words too, a length of 1 counted as 2. Source: Mihalcea and Tarau 2004, section 4.1; they count all words.
/// The divisors are a kernel that a product of rank 12 equals to 1e-14 for lengths up to 2,000, to 1e-12 up to a million (length_kernel.hpp), so that
/// W x = Σ over r of f[r] ∘ B (Bᵀ (f[r] ∘ x)). Cost of a product: O(12 × non-zeros).
class OverlapGraph {
 public:
  /// `lengths`   (rows): of the sentences, in words.
  OverlapGraph(const Features& features, std::span<const std::uint32_t> lengths);

  std::size_t size() const { return rows_.rows(); }
  bool is_isolated(std::size_t i) const { return rows_.is_empty(i); }
  void degrees(std::span<double> y) const;
  void multiply(std::span<const double> x, std::span<double> y) const;

 private:
  SharedRows rows_;
  std::vector<std::uint32_t> length_;  // (rows): which of the distinct lengths
  std::vector<double> factor_;         // (distinct lengths × 12)
  std::vector<double> diagonal_;       // (rows)
};

inline constexpr std::size_t kMostEdges = 50'000'000;         ///< 200 MB
inline constexpr std::size_t kMostProducts = 10'000'000'000;  ///< pairs of a term's occurrences: half a minute

/// The pairs of sentences whose cosine exceeds a threshold, all edges 1, and an edge from each sentence to itself.
/// Source: Erkan and Radev 2004, algorithm 3. Its cost is not linear: the sum of squares of document frequencies.
/// Throws LimitError beyond kMostEdges pairs or kMostProducts, the latter before any work.
class ThresholdGraph {
 public:
  ThresholdGraph(const Features& features, double threshold);

  std::size_t size() const { return begin_.size() - 1; }
  bool is_isolated(std::size_t) const { return false; }
  void degrees(std::span<double> y) const;
  void multiply(std::span<const double> x, std::span<double> y) const;

 private:
  std::vector<std::size_t> begin_{0};     // (rows + 1)
  std::vector<std::uint32_t> neighbour_;  // (edges): of each row, those before it
};

}  // namespace nutgraf
