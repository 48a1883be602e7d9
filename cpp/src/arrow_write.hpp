// Summaries as Arrow arrays.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/arrow.hpp>
#include <nutgraf/summarize.hpp>

namespace nutgraf {

/// A sentence as a batch holds it: well-formed UTF-8, offsets in the unit of the column.
struct SentenceCell {
  std::int64_t start = 0;
  std::int64_t end = 0;
  double score = 0;
  std::string text;
};

struct SummaryRow {
  bool is_null = false;
  std::string text{};
  std::vector<SentenceCell> sentences{};
  std::string language{};
};

/// A row of the summary of `text`. Throws LimitError if it does not fit a column of strings.
SummaryRow to_row(std::string_view text, const Summary& summary, bool counts_bytes);

/// A batch with the schema of summary_schema(). The strings of its columns fit them: see to_row().
Owned<ArrowArray> to_batch(std::span<const SummaryRow> rows);

}  // namespace nutgraf
