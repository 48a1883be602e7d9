// Headings that no marker shows. A sentence that is taken for a heading is lost to the summary, so every rule asks for
// a short line without an end, apart from the lines around it.
#include <algorithm>

#include <nutgraf/language.hpp>
#include <nutgraf/unicode.hpp>

#include "ascii.hpp"
#include "checkpoint.hpp"
#include "lines.hpp"
#include "reading.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kLongestHeading = 120;
constexpr std::size_t kMostWords = 12;

/// What the number of a heading may follow: "Chapter 3", "Kapitel II".
constexpr auto kParts =
    make_words("appendix", "anhang", "annex", "annexe", "act", "akt", "article", "artikel", "book", "buch", "band",
               "capitolo", "capítulo", "capítol", "chapitre", "chapter", "deel", "del", "hoofdstuk", "kapitel",
               "kapitola", "kapittel", "kapitulli", "livre", "libro", "luku", "parte", "part", "partie", "rozdział",
               "scene", "section", "teil", "tome", "volume", "бөлім", "глава", "розділ", "том", "часть");

/// Sections of papers by the name they have in several languages.
constexpr auto kOpenings =
    make_words("abstract", "abstrakt", "background", "conclusion", "conclusions", "discussion", "einführung",
               "einleitung", "introducción", "introduction", "introdução", "introduzione", "materials and methods",
               "method", "methods", "resumen", "resumo", "results", "results and discussion", "related work",
               "riassunto", "résumé", "summary", "zusammenfassung", "аннотация", "введение", "要旨", "摘要");
constexpr auto kSources =
    make_words("bibliografia", "bibliografía", "bibliographie", "bibliography", "einzelnachweise", "literatur",
               "literature cited", "literatura", "literatuur", "literaturverzeichnis", "notes and references",
               "quellen", "reference", "references", "referencias", "referenser", "referenties", "referências",
               "références", "riferimenti bibliografici", "works cited", "kaynakça", "kaynaklar", "piśmiennictwo",
               "литература", "список литературы", "список використаних джерел", "参考文献", "參考文獻");
constexpr auto kCredits =
    make_words("acknowledgement", "acknowledgements", "acknowledgment", "acknowledgments", "agradecimentos",
               "agradecimientos", "author contributions", "author's contributions", "authors' contributions",
               "competing interest", "competing interests", "conflict of interest", "conflicts of interest",
               "danksagung", "declaration of competing interest", "declaration of interest", "disclosure statement",
               "funding", "interessenkonflikt", "pre-publication history", "remerciements", "ringraziamenti",
               "supplementary material", "благодарности", "致谢", "謝辞");

/// The value of a Roman numeral of up to 39, or 0.
unsigned roman_value(std::string_view word) {
  unsigned value = 0, last = 0;
  for (auto c = word.rbegin(); c != word.rend(); ++c) {
    const unsigned digit = *c == 'I' ? 1 : *c == 'V' ? 5 : *c == 'X' ? 10 : 0;
    if (digit == 0 || word.size() > 7) return 0;
    value = digit < last ? value - digit : value + digit;
    last = std::max(last, digit);
  }
  return value;
}

std::size_t count_words(std::string_view line) {
  return 1 + static_cast<std::size_t>(std::count(line.begin(), line.end(), ' '));
}

bool starts_with_capital(std::string_view words) {
  if (words.empty()) return false;
  const char32_t first = decode(words, 0).value;
  return is_letter(first) && !is_lowercase(first);
}

/// A line in capitals: no lower case, four letters or more, and most of it letters.
bool is_in_capitals(std::string_view line) {
  std::size_t capitals = 0, others = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint c = decode(line, at);
    at += c.width;
    if (is_lowercase(c.value)) return false;
    const bool is_capital = is_uppercase(c.value);
    capitals += is_capital ? 1 : 0;
    others += !is_capital && c.value != ' ' ? 1 : 0;
  }
  return capitals >= 4 && capitals > 2 * others;
}

/// "How Are the Grants Funded?": each word of five letters or more starts with a capital, and there are three of them.
bool is_title_case(std::string_view line) {
  constexpr std::size_t kLongWord = 5;  // shorter ones may be "with" or "from"
  std::size_t long_words = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    const std::string_view word = line.substr(at, end - at);
    if (word.size() >= kLongWord) {
      if (!is_uppercase(decode(word, 0).value)) return false;
      ++long_words;
    }
    at = end + 1;
  }
  return long_words >= 3;
}

/// "Chapter 3", "CHAPTER III. The storm", "Part 2: After": a word for a part and its number, no lower case behind it.
bool is_numbered_part(std::string_view line) {
  const std::size_t space = std::min(line.find(' '), line.size());
  if (space > 24 || space + 1 >= line.size() || !starts_with_capital(line)) return false;
  const std::string_view rest = line.substr(space + 1);
  if (is_lowercase(decode(rest, 0).value)) return false;  // no number, as in most lines
  const std::size_t end = std::min(rest.find_first_of(" .:)"), rest.size());
  const std::string_view number = rest.substr(0, end);
  const bool is_number = !number.empty() && number.find_first_not_of("0123456789") == number.npos;
  const bool is_letter_name = number.size() == 1 && starts_with_capital(number);
  if (!is_number && !is_letter_name && roman_value(number) == 0) return false;
  if (!AskedPhrase{line.substr(0, space)}.is_in(kParts)) return false;
  const std::size_t title = std::min(rest.find_first_not_of(" .:)-", end), rest.size());
  return title == rest.size() || !is_lowercase(decode(rest, title).value);
}

class HeadingReader {
 public:
  HeadingReader(std::string_view text, std::vector<Line>& lines) : text_{text}, lines_{lines} {}

  void run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      checkpoint_at(i);
      if (is_underlined(i) || (is_short(i) && has_form(i))) make_heading(i);
    }
    if (numbered_.size() > 1) mark_numbered();
  }

 private:
  std::string_view words_of(std::size_t i) const { return slice(text_, lines_[i].span); }
  void make_heading(std::size_t i) {
    lines_[i].kind = BlockKind::heading;
    lines_[i].starts = true;
  }

  /// Whether line `i` goes on from no other: below a blank line, a heading, a rule or the end of a sentence.
  bool is_apart(std::size_t i) const {
    if (lines_[i].blank_before) return true;
    const Line& before = lines_[i - 1];
    return before.skipped || before.kind == BlockKind::heading || is_complete(slice(text_, before.span));
  }

  bool is_plain(std::size_t i) const {
    const Line& line = lines_[i];
    return !line.skipped && line.speaker.empty() && line.span.size() <= kLongestHeading &&
           (!line.starts || line.kind == BlockKind::list_item) && line.marker == 0;
  }

  bool is_short(std::size_t i) const {
    if (!is_plain(i) || i + 1 == lines_.size()) return false;
    const std::string_view line = words_of(i);
    return line.back() != ',' && line.back() != ';' && count_words(line) <= kMostWords &&
           (is_apart(i) || is_below_title(i));
  }

  /// "Abstract" on the second line of a text, the first of which is its title.
  bool is_below_title(std::size_t i) const {
    return i == 1 && starts_with_capital(words_of(i)) && starts_with_capital(words_of(i + 1)) &&
           section_name(words_of(i)) != SectionName::none;
  }

  bool is_underlined(std::size_t i) const {
    if (i + 1 == lines_.size() || !lines_[i + 1].skipped || lines_[i + 1].blank_before) return false;
    const char rule = text_[lines_[i + 1].span.begin];
    return rule != '*' && !is_ascii_digit(rule) && is_plain(i) && lines_[i].kind == BlockKind::paragraph &&
           !words_of(i).ends_with('.') && (lines_[i].blank_before || is_apart(i));
  }

  bool has_form(std::size_t i);
  bool is_above_text(std::size_t i) const;
  void mark_numbered();

  struct Numbered {
    std::size_t line = 0;
    unsigned value = 0;
  };

  std::string_view text_;
  std::vector<Line>& lines_;
  std::vector<Numbered> numbered_;  // "1 Introduction", which only the others confirm
};

/// Whether the next line is text in lower case, and long or behind a blank line.
bool HeadingReader::is_above_text(std::size_t i) const {
  const Line& next = lines_[i + 1];
  const std::string_view words = slice(text_, next.span).substr(0, kLongestHeading);
  return !next.skipped && !is_in_capitals(words) && (next.blank_before || words.size() >= 40);
}

bool HeadingReader::has_form(std::size_t i) {
  const std::string_view line = words_of(i);
  if (is_numbered_part(line)) return true;
  const bool is_list_item = lines_[i].kind == BlockKind::list_item;
  const bool ends = ends_sentence(last_mark(line));
  const Numbering number = read_numbering(line);
  if (number.width > 0 && starts_with_capital(line.substr(number.width))) {
    if (number.levels > 1) return !line.ends_with('.') && !line.ends_with(':');
    if (!ends && !line.ends_with(':')) numbered_.push_back({i, number.value});
    return false;
  }
  if (line.ends_with('?') && !is_list_item && is_title_case(line)) return is_above_text(i);
  if (ends || is_list_item) return false;
  if (line.size() > 4 && line.starts_with("**") && line.ends_with("**")) return line.find("**", 2) == line.size() - 2;
  return (is_in_capitals(line) && is_above_text(i)) || section_name(line) != SectionName::none;
}

/// Numbers of one level are headings where they count up from 1, one by one, with text between them.
void HeadingReader::mark_numbered() {
  std::vector<std::size_t> run;
  const auto finish = [&] {
    if (run.size() > 1) std::for_each(run.begin(), run.end(), [&](std::size_t i) { make_heading(i); });
    run.clear();
  };
  for (const auto [line, value] : numbered_) {
    const bool is_listed = !run.empty() && line == run.back() + 1;
    if (is_listed) run.clear();
    if (value != run.size() + 1) {
      finish();
      if (value != 1) continue;
    }
    run.push_back(line);
  }
  finish();
}

}  // namespace

Numbering read_numbering(std::string_view line) {
  std::size_t at = 0;
  Numbering number;
  while (at < line.size() && is_ascii_digit(line[at]) && number.levels < 5) {
    unsigned value = 0;
    const std::size_t digits = at;
    for (; at < line.size() && at < digits + 2 && is_ascii_digit(line[at]); ++at) {
      value = 10 * value + static_cast<unsigned>(line[at] - '0');
    }
    if (++number.levels == 1) number.value = value;
    if (at == line.size() || line[at] != '.') break;
    ++at;
  }
  if (number.levels == 0) {
    at = std::min(line.find('.'), line.size());
    number = {0, 1, at == line.size() ? 0 : roman_value(line.substr(0, at))};
    if (number.value == 0) return {};
    ++at;
  }
  if (at < line.size() && line[at] == ')' && number.levels == 1) ++at;
  const std::size_t words = std::min(line.find_first_not_of(" \t", at), line.size());
  if (words == at || words == line.size()) return {};
  number.width = static_cast<Offset>(words);
  return number;
}

SectionName section_name(std::string_view heading) {
  heading.remove_prefix(read_numbering(heading).width);
  while (!heading.empty() && (heading.back() == ':' || heading.back() == '.')) heading.remove_suffix(1);
  if (is_numbered_part(heading) && count_words(heading) <= 2) return SectionName::opening;
  const AskedPhrase asked{heading};
  if (asked.is_in(kSources)) return SectionName::sources;
  if (asked.is_in(kCredits)) return SectionName::credits;
  return asked.is_in(kOpenings) ? SectionName::opening : SectionName::none;
}

void mark_headings(std::string_view text, std::vector<Line>& lines) { HeadingReader{text, lines}.run(); }

}  // namespace nutgraf
