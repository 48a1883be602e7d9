// Room made ahead for what a long text will hold.
#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace nutgraf {

inline constexpr std::size_t kStart = 1 << 20;  // bytes that tell what the rest of a text is like

/// Whether a reader that went on from `before` to `at` has just passed the start of a text.
constexpr bool passes_start(std::size_t before, std::size_t at) { return before <= kStart && at > kStart; }

/// Makes room for the values of a whole text, as many as there were in what has been read of it: what is large takes long
/// to be moved, and stands twice while it is. Where so much cannot be had, the values grow as they come.
template <class Value>
void make_room(std::vector<Value>& values, std::size_t read, std::size_t whole) {
  constexpr std::size_t kSpare = 8;  // one in so many
  const std::size_t expected = values.size() * (whole / read + 1);
  try {
    values.reserve(expected + expected / kSpare);
  } catch (const std::bad_alloc&) {
    return;
  }
}

}  // namespace nutgraf
