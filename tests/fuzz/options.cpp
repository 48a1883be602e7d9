// Any bytes, with any options: a byte for each choice, then a title and a query, then the text.
#include <nutgraf/rank.hpp>

#include "input.hpp"

using namespace nutgraf;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input{data, size};
  Options options = fuzz::options_from(input);
  options.title = std::string{input.take(input.below(40))};
  options.query = std::string{input.take(input.below(40))};
  const std::string_view text = input.rest();
  try {
    const Summary summary = summarize(text, options);
    fuzz::expect_sound(summary, text);
    const Summary again = summarize(text, options);
    fuzz::expect(summary.text() == again.text(), "the same input gives the same output");
  } catch (const LimitError&) {  // of the thresholded LexRank
  }
  return 0;
}
