// Rows of results as they cross over.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <nutgraf/document.hpp>

#include "text.hpp"

namespace nutgraf::python {

/// What crosses over. Spans are two offsets; what is missing is None.
using SpanRow = std::pair<Offset, Offset>;
using Speaker = std::optional<SpanRow>;
using ReasonName = std::optional<std::string_view>;
// The last two: how many words, and whether it needs a sentence that is not there.
using SentenceRow = std::tuple<Offset, Offset, std::uint32_t, double, std::uint32_t, Speaker, std::uint32_t, bool>;
using LeftOutRow = std::tuple<Offset, Offset, std::string_view, ReasonName>;

inline Speaker to_speaker(Span span) {
  return span.empty() ? std::nullopt : std::optional{SpanRow{span.begin, span.end}};
}

inline std::string_view name_of(BlockRole role) { return kBlockRoleNames[static_cast<std::size_t>(role)]; }

inline ReasonName name_of(Reason reason) {
  return reason == Reason::none ? std::nullopt : std::optional{kReasonNames[static_cast<std::size_t>(reason)]};
}

/// Turns the spans of some rows, and those of who speaks there, into the units of the text.
template <class Rows>
void to_source_units(const Text& text, Rows& rows) {
  std::vector<Span*> spans;
  spans.reserve(rows.size());
  for (auto& row : rows) {
    if constexpr (requires { row.speaker; }) {
      if (!row.speaker.empty()) spans.push_back(&row.speaker);
    }
    spans.push_back(&row.span);
  }
  text.to_source_units(spans);
}

}  // namespace nutgraf::python
