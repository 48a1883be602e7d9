// Summaries of many texts with many options, as lines that are the same wherever they are made.
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/language.hpp>
#include <nutgraf/summarize.hpp>

#include "families.hpp"

namespace nutgraf::tests::golden {

/// A text, and how a reader of the file finds it: a path in the repository, "path#n" for the article in its line n, the
/// bytes of a piece times a number as Python writes that, or several of these joined by "+", which is an empty line.
struct Source {
  std::string name;
  std::string bytes;
};

/// Some texts and the options of one call for each, or for all of them together.
struct Job {
  std::string heading;  ///< the options of the call, in JSON
  Options options;
  std::vector<Source> sources;
  bool is_collection = false;
};

// ---------------------------------------------------------------- texts

inline std::string read_file(const std::string& path) {
  std::ifstream file{std::string{NUTGRAF_ROOT} + "/" + path, std::ios::binary};
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>{file}, {}};
}

inline Source of_file(const std::string& path) { return {path, read_file(path)}; }
inline Source of_language(std::string_view code) {
  return of_file("tests/data/languages/" + std::string{code} + ".txt");
}

/// The articles of a file that has one in each line, as JSON whose last member is "text".
inline std::vector<Source> articles() {
  constexpr std::string_view kPath = "notebooks/articles.jsonl", kMember = "\"text\": \"", kEnd = "\"}";
  std::vector<Source> all;
  std::ifstream file{std::string{NUTGRAF_ROOT} + "/" + std::string{kPath}};
  for (std::string line; std::getline(file, line);) {
    Source& article = all.emplace_back(Source{std::string{kPath} + "#" + std::to_string(all.size()), {}});
    for (std::size_t at = line.find(kMember) + kMember.size(); at < line.size() - kEnd.size(); ++at) {
      if (line[at] != '\\') {
        article.bytes += line[at];
      } else {
        article.bytes += line[++at] == 'n' ? '\n' : line[at];
      }
    }
  }
  return all;
}

inline Source of_piece(std::string_view piece, std::size_t times) {
  Source source{"\"", {}};
  for (const char c : piece) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = byte > ' ' && byte < 0x7F && c != '"' && c != '\\' && c != ':' && c != '+' && c != '#';
    source.name += is_plain ? std::string{c} : std::string{"\\x"} + kDigits[byte >> 4U] + kDigits[byte & 15U];
  }
  source.name += "\"*" + std::to_string(times);
  while (times-- > 0) source.bytes += piece;
  return source;
}

inline Source joined(const std::vector<Source>& sources) {
  Source all = sources.front();
  for (std::size_t i = 1; i < sources.size(); ++i) {
    all.name += "+" + sources[i].name;
    all.bytes += "\n\n" + sources[i].bytes;
  }
  return all;
}

/// Pages and articles of a few kB, then all of them in one.
inline std::vector<Source> pages() {
  std::vector<Source> all;
  for (const char* const name : {"ferry", "kiln", "moor", "orchard"}) {
    all.push_back(of_file("tests/data/" + std::string{name} + ".txt"));
  }
  all.push_back(of_file("notebooks/quickstart.txt"));
  for (Source& article : articles()) all.push_back(std::move(article));
  all.push_back(joined(all));
  return all;
}

// ---------------------------------------------------------------- options

/// A member of a JSON object, as its heading has it.
inline void describe(Job& job, std::string_view name, const std::string& value) {
  job.heading += std::string{job.heading.empty() ? "" : ", "} + '"' + std::string{name} + "\": " + value;
}
inline std::string quoted(std::string_view text) { return '"' + std::string{text} + '"'; }

inline void set_budget(Job& job, const Budget& budget) {
  job.options.budget = budget;
  describe(job, kUnitNames[static_cast<std::size_t>(budget.unit)], to_text(budget.amount));
}

/// A ranker or selector by its name, or an object of its options: `set` changes one of them from the default.
template <class Alternative>
void set_ranker(Job& job, const Alternative& ranker, const std::string& changed) {
  job.options.ranker = ranker;
  describe(job, "ranker", "{" + quoted(Alternative::name) + ": {" + changed + "}}");
}
template <class Alternative>
void set_selector(Job& job, const Alternative& selector, const std::string& changed) {
  job.options.selector = selector;
  describe(job, "selector", "{" + quoted(Alternative::name) + ": {" + changed + "}}");
}
inline void set_ranker(Job& job, std::string_view name) {
  job.options.ranker = find_ranker(name);
  describe(job, "ranker", quoted(name));
}
inline void set_selector(Job& job, std::string_view name) {
  job.options.selector = find_selector(name);
  describe(job, "selector", quoted(name));
}

/// Other options, so that each meets each sooner or later.
inline void vary(Job& job, std::size_t k) {
  const std::array budgets{Budget::sentences(3), Budget::words(60),       Budget::ratio(0.3),
                           Budget::sentences(1), Budget::characters(400), Budget::ratio(1)};
  set_budget(job, budgets[k % budgets.size()]);
  job.options.coherence = static_cast<Coherence>(k / budgets.size() % 3);
  describe(job, "coherence", quoted(to_text(job.options.coherence)));
  if (k % 5 == 1) {
    job.options.reading.furniture = Furniture::keep;
    describe(job, "furniture", quoted("keep"));
  }
  if (k % 4 == 1) {
    job.options.query = "Who pays for the water and the stone?";
    describe(job, "query", quoted(job.options.query));
  }
  if (k % 5 == 3) {
    job.options.title = "The price of apples, bricks and tools";
    describe(job, "title", quoted(job.options.title));
  }
  if (k % 7 == 2) {
    job.options.budget.strict = true;
    describe(job, "strict", "true");
  }
}

// ---------------------------------------------------------------- jobs

/// Every ranker with every selector, each over some of the pages.
inline void append_pairs(const std::vector<Source>& texts, std::vector<Job>& jobs) {
  std::size_t k = 0;
  for (const std::string_view ranker : kRankerNames) {
    for (const std::string_view selector : kSelectorNames) {
      Job& job = jobs.emplace_back();
      set_ranker(job, ranker);
      set_selector(job, selector);
      vary(job, k);
      for (std::size_t i = 0; i < 4; ++i) job.sources.push_back(texts[(k + i * 3) % texts.size()]);
      ++k;
    }
  }
}

/// Options of rankers and selectors that change what is computed, over all of the pages.
inline void append_variants(const std::vector<Source>& texts, std::vector<Job>& jobs) {
  const auto append = [&](const auto& set) {
    Job& job = jobs.emplace_back();
    set(job);
    set_budget(job, Budget::ratio(0.4));
    job.sources = texts;
  };
  append([](Job& job) { set_ranker(job, TextRank{.similarity = Similarity::bm25}, "\"similarity\": \"bm25\""); });
  append([](Job& job) { set_ranker(job, TextRank{.similarity = Similarity::overlap}, "\"similarity\": \"overlap\""); });
  append([](Job& job) { set_ranker(job, TextRank{.tolerance = 0}, "\"tolerance\": 0.0"); });
  append([](Job& job) { set_ranker(job, LexRank{.threshold = 0.02}, "\"threshold\": 0.02"); });
  append([](Job& job) { set_ranker(job, Edmundson{.key = 1}, "\"key\": 1.0"); });
  append([](Job& job) { set_ranker(job, Lsa{.topics = 3, .weakest = 0}, "\"topics\": 3, \"weakest\": 0.0"); });
  append([](Job& job) { set_selector(job, Mmr{.relevance = 0.3}, "\"relevance\": 0.3"); });
  append([](Job& job) { set_selector(job, Coverage{.concave = Concave::min}, "\"concave\": \"min\""); });
}

inline void append_profiles(const std::vector<Source>& texts, std::vector<Job>& jobs) {
  std::size_t k = 0;
  for (const Profile& profile : profiles()) {
    Job& job = jobs.emplace_back();
    job.options.ranker = Auto{profile};
    describe(job, "profile", quoted(profile.name));
    for (std::size_t i = 0; i < 3; ++i) job.sources.push_back(texts[(k + i * 4) % texts.size()]);
    ++k;
  }
}

/// Texts in every language, dealt out to the rankers: found by the text, then kept as one document.
inline void append_languages(std::vector<Job>& jobs) {
  const std::size_t first = jobs.size();
  for (std::size_t i = 0; i < kRankerNames.size(); ++i) {
    Job& job = jobs.emplace_back();
    set_ranker(job, kRankerNames[i]);
    set_selector(job, kSelectorNames[i % kSelectorNames.size()]);
    set_budget(job, Budget::ratio(0.5));
  }
  std::size_t k = 0;
  for (const Language* const language : languages()) {
    const Source text = of_language(language->code);
    for (const std::size_t step : {0U, 7U}) jobs[first + (k + step) % kRankerNames.size()].sources.push_back(text);
    ++k;
  }
  const std::array codes{"en", "de", "tr", "zh", "th"};
  for (const char* const code : codes) {
    Job& job = jobs.emplace_back();
    job.options.reading.language = code;
    describe(job, "language", quoted(code));
    for (const char* const other : codes) job.sources.push_back(of_language(other));
  }
}

/// Texts that break readers, dealt out to the rankers and selectors.
inline void append_families(std::vector<Job>& jobs) {
  constexpr std::size_t kBytes = 700;
  const std::size_t first = jobs.size(), count = kRankerNames.size();
  for (std::size_t i = 0; i < count; ++i) {
    Job& job = jobs.emplace_back();
    set_ranker(job, kRankerNames[i]);
    set_selector(job, kSelectorNames[(i + 2) % kSelectorNames.size()]);
    vary(job, i);
  }
  std::size_t k = 0;
  for (const Family& family : families()) {
    if (family.make != nullptr) continue;
    jobs[first + k++ % count].sources.push_back(of_piece(family.piece, 1 + kBytes / family.piece.size()));
  }
}

inline void append_collections(const std::vector<Source>& texts, std::vector<Job>& jobs) {
  for (std::size_t i = 0; i < kRankerNames.size(); ++i) {
    Job& job = jobs.emplace_back();
    job.is_collection = true;
    set_ranker(job, kRankerNames[i]);
    set_selector(job, kSelectorNames[i % kSelectorNames.size()]);
    vary(job, i);
    job.sources = {texts[i % texts.size()], texts[(i + 4) % texts.size()], texts[(i + 7) % texts.size()]};
  }
}

inline std::vector<Job> jobs() {
  std::vector<Job> all;
  const std::vector<Source> texts = pages();
  append_pairs(texts, all);
  append_variants(texts, all);
  append_profiles(texts, all);
  append_languages(all);
  append_families(all);
  append_collections(texts, all);
  return all;
}

// ---------------------------------------------------------------- lines

/// A number as C and Python write it in base 16, whatever the locale.
inline std::string hex(double value) {
  char buffer[32];
  char* const end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::hex).ptr;
  const std::string digits{buffer, end};
  return value < 0 ? "-0x" + digits.substr(1) : "0x" + digits;
}

/// "en: 3 0x1.8p-1, 7 0x1.2p-1": the language, and the number of each sentence with its score. In a collection, the
/// number of the text stands before that of the sentence.
inline std::string line_of(const Summary& summary, bool is_collection) {
  std::string line = summary.language + ":";
  for (const Excerpt& excerpt : summary.sentences) {
    line += &excerpt == &summary.sentences.front() ? " " : ", ";
    if (is_collection) line += std::to_string(excerpt.source) + "/";
    line += std::to_string(excerpt.sentence) + " " + hex(excerpt.score);
  }
  return line;
}

/// Appends the lines of a job, made on that many threads.
inline void append_lines(const Job& job, unsigned threads, std::vector<std::string>& lines) {
  lines.push_back("{" + job.heading + "}");
  std::vector<std::string_view> texts;
  for (const Source& source : job.sources) texts.push_back(source.bytes);
  if (job.is_collection) {
    std::string& line = lines.emplace_back();
    for (const Source& source : job.sources) line += source.name + " ";
    line += line_of(summarize_collection(texts, job.options), true);
    return;
  }
  const std::vector<Summary> summaries = summarize_many(texts, job.options, threads);
  for (std::size_t i = 0; i < summaries.size(); ++i) {
    lines.push_back(job.sources[i].name + " " + line_of(summaries[i], false));
  }
}

inline constexpr std::string_view kPath = "tests/golden/summaries.txt";

/// The file's lines without those that begin with "#".
inline std::vector<std::string> stored_lines() {
  std::ifstream file{std::string{NUTGRAF_ROOT} + "/" + std::string{kPath}};
  std::vector<std::string> all;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with('#')) all.push_back(line);
  }
  return all;
}

}  // namespace nutgraf::tests::golden
