// A program of somebody else, built against nutgraf in three ways. Every stage is called, so that the linker needs all
// of the library; the exit code says whether the results are right.
#include <nutgraf/nutgraf.hpp>

#include <array>
#include <iostream>
#include <stdexcept>
#include <string_view>

namespace {

constexpr std::string_view kText =
    "The harbour was closed on Monday. Engineers found a crack in the harbour wall.\n\n"
    "The crack in the wall is three metres long. It will be repaired by Friday. "
    "Ships use the harbour at Weston until the wall is repaired.\n";

bool refuses_a_wrong_option() {
  nutgraf::Options options;
  options.budget = nutgraf::Budget::sentences(0);
  try {
    nutgraf::summarize(kText, options);
  } catch (const std::invalid_argument&) {
    return true;
  }
  return false;
}

}  // namespace

int main() {
  nutgraf::Options options;
  options.budget = nutgraf::Budget::sentences(2);
  const nutgraf::Summary summary = nutgraf::summarize(kText, options);
  for (const auto& s : summary.sentences) {
    std::cout << s.span.begin << '-' << s.span.end << ' ' << s.text << '\n';
    if (kText.substr(s.span.begin, s.span.end - s.span.begin) != s.text) return 1;
  }
  if (summary.sentences.size() != 2 || summary.language != "en") return 1;

  const std::array<std::string_view, 2> texts{kText, ""};
  const auto summaries = nutgraf::summarize_many(texts, options, 2);
  if (summaries.size() != 2 || summaries[0].text() != summary.text() || !summaries[1].sentences.empty()) return 1;

  if (!refuses_a_wrong_option()) return 1;
  std::cout << "nutgraf " << nutgraf::version() << '\n';
}
