// Prints the three sentences that say what a text file is about.
#include <nutgraf/nutgraf.hpp>

#include <fstream>
#include <iostream>
#include <sstream>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: " << argv[0] << " FILE\n";
    return 2;
  }
  std::ifstream file{argv[1], std::ios::binary};
  std::stringstream bytes;
  bytes << file.rdbuf();
  if (!file) {
    std::cerr << argv[1] << ": cannot be read\n";
    return 1;
  }
  const std::string text = bytes.str();

  nutgraf::Options options;
  options.budget = nutgraf::Budget::sentences(3);
  const nutgraf::Summary summary = nutgraf::summarize(text, options);
  for (const auto& s : summary.sentences) {
    std::cout << s.span.begin << '-' << s.span.end << "  " << s.score << "  " << s.text << '\n';
  }
}
