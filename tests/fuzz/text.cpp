// Any bytes, with the default options: parse, summarize, explain.
#include <nutgraf/explain.hpp>

#include "input.hpp"

using namespace nutgraf;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const Summary summary = summarize(text);
  fuzz::expect_sound(summary, text);
  fuzz::expect(summary.sentences.size() <= 3, "no more sentences than asked for");
  const Document document = parse(text);
  const bool has_sentence = !document.sentences.empty();
  bool has_candidate = false;
  for (const Block& block : document.blocks) has_candidate = has_candidate || document.is_candidate(block);
  fuzz::expect(has_sentence || summary.sentences.empty(), "no summary of nothing");
  fuzz::expect(!has_candidate || !summary.sentences.empty(), "a summary of anything");
  if (!summary.sentences.empty()) {
    const Explanation told = explain(text, Options{}, summary.sentences.front().sentence);
    double total = 0, size_of_parts = 1;
    for (const PartShare& part : told.parts) {
      total += part.share;
      size_of_parts += std::abs(part.share);
    }
    fuzz::expect(std::abs(total - told.score) <= 1e-9 * size_of_parts, "the parts add up to the score");
  }
  return 0;
}
