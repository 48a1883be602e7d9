// Any bytes cut into sentences and words, and their language found.
#include <nutgraf/unicode.hpp>

#include "input.hpp"

using namespace nutgraf;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  std::size_t end = 0;
  for (const Span& span : split_sentences(text)) {
    fuzz::expect(end <= span.begin && span.begin < span.end && span.end <= size, "sentences stand in order");
    end = span.end;
  }
  for (std::size_t at = 0; at < size;) {
    const WordSegment segment = next_segment(text, static_cast<Offset>(at));
    fuzz::expect(segment.end > at && segment.end <= size, "segments cover the text");
    at = segment.end;
  }
  const Detection found = detect_language(text);
  fuzz::expect(found.language != nullptr && found.confidence >= 0 && found.confidence <= 1, "a language is found");
  return 0;
}
