#include <nutgraf/graph.hpp>

#include <algorithm>

#include "sparse.hpp"

namespace nutgraf {

CosineGraph::CosineGraph(const Features& features)
    : features_{features}, diagonal_(features.rows()), isolated_(features.rows(), 1) {
  const SparseRows& tf = features.term_frequency;
  for (std::size_t row = 0; row < features.rows(); ++row) {
    for (std::int32_t k = tf.row_begin[row]; k < tf.row_begin[row + 1]; ++k) {
      const auto at = static_cast<std::size_t>(k);
      const auto term = static_cast<std::size_t>(tf.column[at]);
      const double weight = tf.value[at] * features.idf[term] * features.row_scale[row];
      diagonal_[row] += weight * weight;
      if (features.document_frequency[term] > 1) isolated_[row] = 0;
    }
  }
}

void CosineGraph::multiply(std::span<const double> x, std::span<double> y) const {
  const SparseView counts = view(features_.term_frequency, features_.terms());
  const Eigen::VectorXd scaled = view(features_.row_scale).cwiseProduct(view(x));
  Eigen::VectorXd by_term = counts.transpose() * scaled;
  by_term.array() *= view(features_.idf).array().square();
  Eigen::Map<Eigen::VectorXd> result(y.data(), static_cast<Eigen::Index>(y.size()));
  result.noalias() = counts * by_term;
  result.array() *= view(features_.row_scale).array();
  result.array() -= view(diagonal_).array() * view(x).array();
  // Where the difference of two equal numbers is not exactly 0.
  for (std::size_t i = 0; i < y.size(); ++i) y[i] = is_isolated(i) ? 0 : std::max(y[i], 0.0);
}

}  // namespace nutgraf
