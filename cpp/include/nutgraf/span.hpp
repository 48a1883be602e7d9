// Offsets and spans: how every stage points into the caller's text.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace nutgraf {

/// Bytes from the start of the caller's text.
using Offset = std::uint32_t;

/// A half-open range of bytes of the caller's text.
struct Span {
  Offset begin = 0;
  Offset end = 0;

  constexpr Offset size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

/// The bytes of `span`, which must lie inside `text`.
constexpr std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

/// The input is larger than the engine can address. The message holds the size and the limit.
class LimitError : public std::length_error {
 public:
  using std::length_error::length_error;
};

}  // namespace nutgraf
