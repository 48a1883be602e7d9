#include "direction.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "checkpoint.hpp"

namespace nutgraf {
namespace {

/// Distance of place i of n to the nearer end; the distance to the last counts `end` times.
double distance_to_end(std::size_t i, std::size_t n, double end) {
  return std::min(static_cast<double>(i), end * static_cast<double>(n - 1 - i));
}

/// Calls visit(first, second) for the places 0 to n - 1 so that those that count come first, for those of one
/// distance together: `second` is n where there is one only. The distance rises to a peak and falls, so that no two more are
/// equal.
template <class Visit>
void for_each_distance(std::size_t n, double end, Counted counted, const Visit& visit) {
  enum class Step : std::uint8_t { left, right, both };
  std::size_t left = 0, right = n;  // places in [left, right) are still to be met
  std::vector<Step> steps;          // to be gone back: there may be very many
  if (counted == Counted::farther) steps.reserve(n);
  while (left < right) {
    checkpoint_at(left);
    const double from_left = distance_to_end(left, n, end), from_right = distance_to_end(right - 1, n, end);
    const bool is_both = left + 1 < right && from_left == from_right;
    const Step step = is_both ? Step::both : from_left <= from_right ? Step::left : Step::right;
    left += step != Step::right ? 1 : 0;
    right -= step != Step::left ? 1 : 0;
    if (counted == Counted::farther) {
      steps.push_back(step);
    } else {
      visit(step == Step::right ? right : left - 1, is_both ? right : n);
    }
  }
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
    left -= *step != Step::right ? 1 : 0;
    visit(*step == Step::right ? right : left, *step == Step::both ? right : n);
    right += *step != Step::left ? 1 : 0;
  }
}

/// 1 / length of the sum of each section's rows; 0 where it is 0. The length's square is the sum of the rows' products
/// with it.
std::vector<double> scales_of_sections(std::span<const RowRange> sections, RowSum& sum) {
  std::vector<double> scales;
  for (const RowRange section : sections) {
    for (std::size_t row = section.begin; row < section.end; ++row) sum.add_only(row);
    double squares = 0;
    for (std::size_t row = section.begin; row < section.end; ++row) squares += sum.similarity(row);
    sum.clear(section);
    scales.push_back(squares > 0 ? 1 / std::sqrt(squares) : 0);
  }
  return scales;
}

}  // namespace

void add_similarity_to_passed(RowRange rows, bool backwards, double weight, RowSum& sum, std::span<double> scores) {
  for (std::size_t step = 0; step < rows.size(); ++step) {
    const std::size_t row = backwards ? rows.end - 1 - step : rows.begin + step;
    scores[row] += weight * sum.add(row);
  }
  sum.clear(rows);
}

void add_similarity_within(RowRange section, const Direction& direction, RowSum& sum, std::span<double> scores) {
  const std::size_t n = section.size();
  if (n < 2) return;
  const double weight = direction.weight * (1 / static_cast<double>(n - 1));
  for_each_distance(n, direction.end, direction.counted, [&](std::size_t first, std::size_t second) {
    const std::size_t one = section.begin + first, other = section.begin + second;
    if (second == n) {
      scores[one] += weight * sum.add(one);
      return;
    }
    const double other_before = sum.similarity(other);
    const double one_before = sum.add(one);
    const double pair = sum.add(other) - other_before;
    scores[one] += weight * (one_before + (direction.ties == Ties::both ? pair : 0));
    scores[other] += weight * (other_before + (direction.ties != Ties::none ? pair : 0));
  });
  sum.clear(section);
}

void add_similarity_to_sections(std::span<const RowRange> sections, const Direction& direction, RowSum& sum,
                                std::span<double> scores) {
  const std::vector<double> scales = scales_of_sections(sections, sum);
  const double weight = direction.weight / static_cast<double>(sections.size());
  const auto add = [&](std::size_t s, double factor) {
    for (std::size_t row = sections[s].begin; row < sections[s].end; ++row) sum.add_only(row, factor * scales[s]);
  };
  const auto score = [&](std::size_t s) {
    for (std::size_t row = sections[s].begin; row < sections[s].end; ++row) scores[row] += weight * sum.similarity(row);
  };
  for_each_distance(sections.size(), direction.end, direction.counted, [&](std::size_t first, std::size_t second) {
    if (second == sections.size()) {
      score(first);
      add(first, 1);
      return;
    }
    if (direction.ties == Ties::both) {
      add(second, 1);
      score(first);
      add(second, -1);
    } else {
      score(first);
    }
    if (direction.ties != Ties::none) add(first, 1);
    score(second);
    if (direction.ties == Ties::none) add(first, 1);
    add(second, 1);
  });
  for (const RowRange section : sections) sum.clear(section);
}

}  // namespace nutgraf
