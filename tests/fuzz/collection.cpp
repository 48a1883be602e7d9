// Several texts as one, with any options: choices, a query, then texts with NUL between them.
#include <nutgraf/rank.hpp>

#include "input.hpp"

using namespace nutgraf;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Input input{data, size};
  Options options = fuzz::options_from(input);
  options.query = std::string{input.take(input.below(40))};
  std::vector<std::string_view> texts;
  for (std::string_view rest = input.rest(); texts.size() < 20;) {
    const std::size_t end = rest.find('\0');
    texts.push_back(rest.substr(0, end));
    if (end == rest.npos) break;
    rest.remove_prefix(end + 1);
  }
  try {
    const Summary summary = summarize_collection(texts, options);
    for (const Excerpt& excerpt : summary.sentences) {
      fuzz::expect(excerpt.source < texts.size(), "a sentence stands in one of the texts");
      fuzz::expect(excerpt.span.end <= texts[excerpt.source].size(), "within it");
      fuzz::expect(excerpt.text == slice(texts[excerpt.source], excerpt.span), "a sentence is the slice of its span");
    }
    for (const LeftOut& block : summary.left_out) fuzz::expect(block.source < texts.size(), "so does a block");
    const std::vector<Summary> each = summarize_many(texts, options, 2);
    for (std::size_t i = 0; i < texts.size(); ++i) fuzz::expect_sound(each[i], texts[i]);
  } catch (const LimitError&) {  // of the thresholded LexRank
  }
  return 0;
}
