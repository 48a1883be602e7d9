// Which name somebody may have meant.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include <nutgraf/field.hpp>

namespace nutgraf {

inline constexpr std::size_t kLongestName = 40;  ///< bytes; a longer one is near to nothing

constexpr char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// How many letters must be put in, taken out or replaced, or neighbours swapped, to make one name of the other. ASCII
/// letters of both cases are equal. Neither name may be longer than kLongestName.
inline std::size_t edit_distance(std::string_view one, std::string_view other) {
  assert(one.size() <= kLongestName && other.size() <= kLongestName);
  using Row = std::array<std::size_t, kLongestName + 1>;
  const auto equal = [](char a, char b) { return ascii_lower(a) == ascii_lower(b); };
  Row before{}, last{}, row{};  // row[j]: from the first i letters of `one` to the first j of `other`
  for (std::size_t j = 0; j <= other.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    before = last;
    last = row;
    row[0] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (equal(one[i - 1], other[j - 1]) ? 0 : 1)});
      const bool is_swap = i > 1 && j > 1 && equal(one[i - 1], other[j - 2]) && equal(one[i - 2], other[j - 1]);
      if (is_swap) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[other.size()];
}

/// The known name that `name` may be a slip for: the first of the nearest, if at most a third of its letters are wrong;
/// empty where there is none.
inline std::string_view nearest_name(std::string_view name, std::span<const std::string_view> known) {
  std::string_view nearest;
  std::size_t least = kLongestName;
  if (name.size() > kLongestName) return nearest;
  for (const std::string_view candidate : known) {
    const std::size_t distance = edit_distance(name, candidate);
    if (distance >= least || 3 * distance > std::max(name.size(), candidate.size())) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/// "unknown ranker 'textrnk'; did you mean 'textrank'? known: directed, textrank". `what` is the word for the kind.
inline std::string unknown_name(std::string_view what, std::string_view name, std::span<const std::string_view> known) {
  std::string message = "unknown " + std::string{what} + " '" + shown(name) + "'; ";
  const std::string_view nearest = nearest_name(name, known);
  if (!nearest.empty()) message.append("did you mean '").append(nearest).append("'? ");
  return message + "known: " + joined(known);
}

}  // namespace nutgraf
