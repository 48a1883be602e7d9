// How long functions work between two looks at their limits, and how long they take to end: time of the processor, so
// that it holds on a busy machine too. looks FILE [CALL]: for each call its time, how many looks, the longest stretch
// without one, and the longest time from the exception of a look to the caller, over random looks.
#include <ctime>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <functional>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nutgraf/corpus.hpp>
#include <nutgraf/stop.hpp>
#include <nutgraf/summarize.hpp>

namespace {

using Call = std::function<void(const std::string& text)>;

double seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

struct Enough : std::exception {};

struct Looks {
  std::size_t count = 0;
  double longest = 0;
};

/// All looks of a call. The time that ends the call without a look counts too.
Looks count_looks(const Call& call, const std::string& text) {
  Looks looks;
  double last = seconds();
  const auto look = [&] {
    const double now = seconds();
    looks.longest = std::max(looks.longest, now - last);
    ++looks.count;
    last = seconds();
  };
  const nutgraf::Limits limits{.poll = look, .poll_interval = std::chrono::milliseconds{0}};
  const nutgraf::LimitScope scope{limits};
  call(text);
  look();
  return looks;
}

/// Seconds from what is thrown at a look to the caller.
double ending(const Call& call, const std::string& text, std::size_t look) {
  double thrown = 0;
  const auto throw_at_last = [&] {
    if (look-- != 0) return;
    thrown = seconds();
    throw Enough{};
  };
  const nutgraf::Limits limits{.poll = throw_at_last, .poll_interval = std::chrono::milliseconds{0}};
  const nutgraf::LimitScope scope{limits};
  try {
    call(text);
  } catch (const Enough&) {
    return seconds() - thrown;
  }
  return 0;
}

std::vector<std::pair<std::string, Call>> all_calls() {
  std::vector<std::pair<std::string, Call>> calls{
      {"detect_language", [](const std::string& text) { nutgraf::detect_language(text); }},
      {"split_sentences", [](const std::string& text) { nutgraf::split_sentences(text); }},
      {"parse", [](const std::string& text) { nutgraf::parse(text); }},
      {"analyze", [](const std::string& text) { nutgraf::analyze(text, {}, true); }},
      {"collection",
       [](const std::string& text) {
         const std::string_view views[] = {text, text};
         nutgraf::summarize_collection(views);
       }},
      {"corpus", [](const std::string& text) {
         const std::string_view views[] = {text};
         const std::string bytes = nutgraf::fit_corpus(views, {.language = "en"}, 1).to_bytes();
         nutgraf::Corpus::from_bytes(bytes);
       }}};
  const auto add = [&](std::string name, const nutgraf::Options& options) {
    calls.emplace_back(std::move(name), [options](const std::string& text) { nutgraf::summarize(text, options); });
  };
  for (const std::string_view name : nutgraf::kRankerNames) {
    nutgraf::Options options;
    options.ranker = nutgraf::find_ranker(name);
    add("ranker " + std::string{name}, options);
  }
  for (const std::string_view name : nutgraf::kSelectorNames) {
    nutgraf::Options options;
    options.selector = nutgraf::find_selector(name);
    options.budget = nutgraf::Budget::ratio(0.05);
    add("selector " + std::string{name}, options);
  }
  return calls;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) return 1;
  std::ifstream file{arguments[1], std::ios::binary};
  const std::string text{std::istreambuf_iterator<char>{file}, {}};
  std::mt19937 draw{8};
  std::printf("%-24s %9s %8s %12s %12s\n", "call", "seconds", "looks", "stretch, ms", "ending, ms");
  for (const auto& [name, call] : all_calls()) {
    if (count > 2 && name != arguments[2]) continue;
    const double begin = seconds();
    try {
      const Looks looks = count_looks(call, text);
      const double whole = seconds() - begin;
      double end = 0;
      for (int i = 0; i < 5; ++i) end = std::max(end, ending(call, text, draw() % looks.count));
      std::printf("%-24s %9.2f %8zu %12.1f %12.1f\n", name.c_str(), whole, looks.count, 1e3 * looks.longest, 1e3 * end);
    } catch (const nutgraf::LimitError& error) {
      std::printf("%-24s %s\n", name.c_str(), error.what());
    }
    std::fflush(stdout);
  }
}
