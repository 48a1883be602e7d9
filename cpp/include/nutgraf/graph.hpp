// Similarity as an operator: a graph of sentences that can be walked without its n × n matrix.
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <vector>

#include <nutgraf/features.hpp>

namespace nutgraf {

/// n sentences with similarities S >= 0, S = Sᵀ, zero diagonal.
template <class T>
concept SimilarityGraph = requires(const T& graph, std::size_t i, std::span<const double> x, std::span<double> y) {
  { graph.size() } -> std::convertible_to<std::size_t>;
  { graph.is_isolated(i) } -> std::same_as<bool>;  // no similarity to any other sentence
  { graph.multiply(x, y) } -> std::same_as<void>;  // y = S x
};

/// Cosine similarity of TF-IDF rows X: S = X Xᵀ without its diagonal d, so S x = X (Xᵀ x) - d ∘ x.
/// Refers to the features it was made from. Cost of a product: O(non-zeros).
class CosineGraph {
 public:
  explicit CosineGraph(const Features& features);

  std::size_t size() const { return features_.rows(); }

  /// Decided by integers: each of its terms occurs in no other sentence. A degree in floating point is not reliably 0.
  bool is_isolated(std::size_t i) const { return isolated_[i] != 0; }

  /// `x` and `y` have size() values and do not overlap.
  void multiply(std::span<const double> x, std::span<double> y) const;

 private:
  const Features& features_;
  std::vector<double> diagonal_;         // (rows): each row's product with itself
  std::vector<unsigned char> isolated_;  // (rows)
};

}  // namespace nutgraf
