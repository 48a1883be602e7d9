// Writes tests/golden/summaries.txt.
#include <iostream>

#include "golden.hpp"

int main() {
  using namespace nutgraf::tests;
  std::ofstream file{std::string{NUTGRAF_ROOT} + "/" + std::string{golden::kPath}, std::ios::binary};
  file << "# What is summarised with which options, and the scores of the sentences that are chosen. The texts are "
          "files,\n"
          "# articles in the lines of a file, or a piece times a number, joined by + and an empty line. Several in a "
          "line\n"
          "# are one collection. Written by golden_write, read by golden_test and tests/python/test_golden.py.\n";
  std::vector<std::string> lines;
  for (const golden::Job& job : golden::jobs()) golden::append_lines(job, 1, lines);
  for (const std::string& line : lines) file << line << '\n';
  file.close();
  if (file) return 0;
  std::cerr << "cannot write " << golden::kPath << '\n';
  return 1;
}
