// Bytes that may be a corpus, and a corpus counted from them as a text.
#include <nutgraf/corpus.hpp>

#include "input.hpp"

using namespace nutgraf;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  try {
    const Corpus corpus = Corpus::from_bytes(bytes);
    fuzz::expect(corpus.to_bytes() == bytes, "a corpus gives the bytes that it was read from");
  } catch (const FormatError&) {
  }
  Corpus counted{Reading{.language = "en"}};
  counted.add(bytes);
  Corpus read = Corpus::from_bytes(counted.to_bytes());
  fuzz::expect(read == counted, "what is written can be read");
  read.merge(counted);
  fuzz::expect(read.texts() == 2 && read.terms() == counted.terms(), "merging adds");
  return 0;
}
