// Time of each stage of a summary, and of all of them, on the text of the file that NUTGRAF_TEXT names.
// stages.sh builds and runs it.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include <nutgraf/select.hpp>
#include <nutgraf/summarize.hpp>

namespace {

const std::string& text() {
  static const std::string bytes = [] {
    const char* const path = std::getenv("NUTGRAF_TEXT");
    std::ifstream file{path == nullptr ? "" : path, std::ios::binary};
    if (!file) throw std::runtime_error("NUTGRAF_TEXT must name a file");
    return std::string{std::istreambuf_iterator<char>{file}, {}};
  }();
  return bytes;
}

const nutgraf::Analysis& analysis() {
  static const nutgraf::Analysis analysed = nutgraf::analyze(text());
  return analysed;
}

/// Runs a stage over and over, and tells bytes of text per second.
template <class Stage>
void repeat(benchmark::State& state, const Stage& stage) {
  for (auto _ : state) benchmark::DoNotOptimize(stage());
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text().size()));
}

void detect(benchmark::State& state) {
  repeat(state, [] { return nutgraf::detect_language(text()); });
}
void split(benchmark::State& state) {
  repeat(state, [] { return nutgraf::split_sentences(text()); });
}
void parse(benchmark::State& state) {
  repeat(state, [] { return nutgraf::parse(text()); });
}
void vectorize(benchmark::State& state) {
  repeat(state, [] { return nutgraf::vectorize(analysis().document); });
}
void rank(benchmark::State& state) {
  const nutgraf::Interest interest = nutgraf::find_interest(analysis().document, {});
  repeat(state,
         [&] { return nutgraf::rank(nutgraf::Auto{}, text(), analysis().document, analysis().features, interest); });
}
void select(benchmark::State& state) {
  const nutgraf::Options options;
  repeat(state, [&] {
    return nutgraf::select(options.selector, options.budget, options.coherence, text(), analysis().document,
                           analysis().features, analysis().ranking);
  });
}
void summarize(benchmark::State& state) {
  repeat(state, [] { return nutgraf::summarize(text()); });
}

BENCHMARK(detect)->Unit(benchmark::kMicrosecond);
BENCHMARK(split)->Unit(benchmark::kMillisecond);
BENCHMARK(parse)->Unit(benchmark::kMillisecond);
BENCHMARK(vectorize)->Unit(benchmark::kMillisecond);
BENCHMARK(rank)->Unit(benchmark::kMillisecond);
BENCHMARK(select)->Unit(benchmark::kMillisecond);
BENCHMARK(summarize)->Unit(benchmark::kMillisecond);

}  // namespace
