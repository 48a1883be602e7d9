// Who speaks: "Ann: hello", "[10:32] <ann> hello". One such line shows nothing; names that come back do.
#include <algorithm>
#include <string_view>
#include <unordered_map>

#include <nutgraf/language.hpp>
#include <nutgraf/unicode.hpp>

#include "ascii.hpp"
#include "checkpoint.hpp"
#include "hash.hpp"
#include "lines.hpp"
#include "reading.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::size_t kLongestStamp = 32;
constexpr std::size_t kMostNameWords = 4;

/// What stands before a colon again and again and is nobody's name.
constexpr auto kLabels =
    make_words("abstract", "accuracy", "address", "advantages", "advertisement", "answer key", "availability",
               "background", "benefits", "bild", "by", "caption", "category", "caution", "cc", "conclusion",
               "conclusions", "cons", "contact", "copyright", "credit", "date", "definition", "directions",
               "disadvantages", "email", "example", "examples", "figure", "file photo", "foto", "from", "hint", "how",
               "image", "important", "ingredients", "location", "methods", "note", "notes", "objective", "photo",
               "photograph", "photos", "picture", "price", "pros", "published", "read more", "related", "remark",
               "results", "see also", "sent", "source", "sources", "subject", "summary", "table", "tags", "time", "tip",
               "tips", "title", "to", "topic", "update", "video", "warning", "website", "what", "when", "where", "why");

/// A line that may be somebody's.
struct Candidate {
  std::size_t line = 0;
  Span name{};
  Offset text = 0;       ///< where the words begin
  bool stamped = false;  ///< with a time before the name
  bool handle = false;   ///< a name in lower case, or in angle brackets
};

std::size_t skip_any(std::string_view line, std::size_t at, std::string_view marks) {
  return std::min(line.find_first_not_of(marks, at), line.size());
}

/// Behind a time such as "[10:32] " or "12/03/24, 10:32 - ", or 0.
std::size_t skip_stamp(std::string_view line) {
  const bool bracket = line[0] == '[' || line[0] == '(';
  const std::string_view head = line.substr(0, kLongestStamp);
  const std::size_t end = skip_any(head, bracket ? 1 : 0, "0123456789:./-, apmAPM");
  const std::string_view stamp = head.substr(0, end);
  const std::size_t colon = stamp.find(':');
  if (colon == stamp.npos || colon == 0 || colon + 1 >= end) return 0;
  if (!is_ascii_digit(stamp[colon - 1]) || !is_ascii_digit(stamp[colon + 1])) return 0;
  if (bracket && (end == line.size() || (line[end] != ']' && line[end] != ')'))) return 0;
  // Letters of "am" may be the first of a name: without a bracket the time ends at its last digit or blank.
  const std::size_t behind = bracket ? end + 1 : stamp.find_last_of("0123456789 -") + 1;
  return skip_any(line, behind, " -");
}

/// Whether `name` is written as one: few words, each with a capital or short, no marks but those of names.
bool is_name(std::string_view name) {
  std::size_t words = 0;
  bool has_letter = false;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string_view word = name.substr(at, end - at);
    at = end + 1;
    if (word.empty()) return false;
    const char32_t first = decode(word, 0).value;
    if (++words > kMostNameWords || (is_lowercase(first) && (words == 1 || word.size() > 3))) return false;
    for (std::size_t i = 0; i < word.size(); i += decode(word, i).width) {
      const char32_t c = decode(word, i).value;
      const bool is_stop = c == '.' && (i + 1 == word.size() ? word.size() <= 5 : i <= 2);
      const bool is_mark = c == '\'' || c == '-' || c == 0x2019 || c == '&' || c == '_';
      if (!is_letter(c) && !is_digit(c) && !is_stop && !is_mark && sentence_break(c) != SentenceBreak::extend)
        return false;
      has_letter = has_letter || is_letter(c);
    }
  }
  return has_letter && is_letter(decode(name, 0).value);
}

/// A name of one word in lower case, as in a chat.
bool is_handle(std::string_view name) {
  return name.size() >= 2 && name.size() <= 20 && name[0] >= 'a' && name[0] <= 'z' &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") == name.npos;
}

/// Without what stands in brackets behind it, and without marks of emphasis: "Ann" of "**Ann (laughing)**".
std::string_view bare_name(std::string_view name) {
  const std::size_t bracket = name.find_first_of("([");
  if (bracket != name.npos && bracket > 0 && (name.back() == ')' || name.back() == ']')) name = name.substr(0, bracket);
  const std::size_t last = name.find_last_not_of(" *");
  return name.substr(0, last == name.npos ? 0 : last + 1);
}

struct NameHash {
  std::uint64_t seed = hash_seed();
  std::size_t operator()(std::string_view name) const { return hash_bytes(name, seed); }
};

class SpeakerReader {
 public:
  SpeakerReader(std::string_view text, std::vector<Line>& lines) : text_{text}, lines_{lines} {}

  void run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      checkpoint_at(i);
      if (!lines_[i].skipped && !lines_[i].starts) find_candidate(i);
      line_count_ += lines_[i].skipped ? 0 : 1;
    }
    if (!is_share(candidates_.size(), 80)) {
      std::erase_if(candidates_, [](const Candidate& candidate) { return candidate.handle && !candidate.stamped; });
    }
    if (candidates_.size() >= 3 && is_conversation()) mark();
  }

 private:
  void find_candidate(std::size_t index);
  void find_nick(Candidate candidate, std::string_view line, std::size_t at);
  void find_name(Candidate candidate, std::string_view line, std::size_t at);
  bool is_speech(const Candidate& candidate) const;
  bool is_conversation();
  void mark();

  bool is_share(std::size_t part, std::size_t percent) const { return part * 100 >= line_count_ * percent; }
  std::size_t count_of(const Candidate& candidate) const { return counts_.find(slice(text_, candidate.name))->second; }

  std::string_view text_;
  std::vector<Line>& lines_;
  std::size_t line_count_ = 0;
  std::vector<Candidate> candidates_;
  std::unordered_map<std::string_view, std::size_t, NameHash> counts_;  // lines of each name
  bool one_offs_ = false;  // whether a name that does not come back is one too
};

void SpeakerReader::find_candidate(std::size_t index) {
  const std::string_view line = slice(text_, lines_[index].span);
  const std::size_t stamp = skip_stamp(line);
  const std::size_t at = skip_any(line, stamp, "*");
  const Candidate candidate{.line = index, .stamped = stamp > 0};
  if (at == line.size()) return;
  line[at] == '<' ? find_nick(candidate, line, at) : find_name(candidate, line, at);
}

/// "<ann> hello".
void SpeakerReader::find_nick(Candidate candidate, std::string_view line, std::size_t at) {
  const std::size_t end = line.substr(0, at + kLongestName).find('>', at);
  if (end == line.npos || end == at + 1 || end + 2 >= line.size() || line[end + 1] != ' ') return;
  const Span span = lines_[candidate.line].span;
  candidate.name = {span.begin + static_cast<Offset>(at + 1), span.begin + static_cast<Offset>(end)};
  candidate.text = trim(text_, candidate.name.end + 1, span.end).begin;
  candidate.handle = true;
  candidates_.push_back(candidate);
}

/// "Ann: hello".
void SpeakerReader::find_name(Candidate candidate, std::string_view line, std::size_t at) {
  constexpr std::string_view kWideColon = "\xEF\xBC\x9A";
  const std::string_view head = line.substr(at, 2 * kLongestName);
  const std::size_t narrow = head.find(':'), wide = head.find(kWideColon);
  const std::size_t colon = std::min(narrow, wide);
  if (colon == head.npos) return;
  const std::string_view name = bare_name(head.substr(0, colon));
  candidate.handle = is_handle(name);
  if (name.empty() || name.size() > kLongestName || !(candidate.handle || is_name(name))) return;
  const std::size_t behind = skip_any(line, at + colon + (wide < narrow ? kWideColon.size() : 1), "*");
  if (narrow < wide && behind < line.size() && line[behind] != ' ' && line[behind] != '\t') return;
  if (AskedPhrase{name}.is_in(kLabels)) return;
  const Span span = lines_[candidate.line].span;
  const auto name_begin = static_cast<Offset>(span.begin + at);
  candidate.name = {name_begin, name_begin + static_cast<Offset>(name.size())};
  candidate.text = trim(text_, span.begin + behind, span.end).begin;
  candidates_.push_back(candidate);
}

/// A sentence, the start of one that the next line goes on with, or, as in a chat, words without a capital; not the
/// value of a label.
bool SpeakerReader::is_speech(const Candidate& candidate) const {
  const Offset end = lines_[candidate.line].span.end;
  if (candidate.text < end && is_lowercase(decode(text_, candidate.text).value)) return true;
  if (candidate.text < end && ends_sentence(last_mark(slice(text_, {candidate.text, end})))) return true;
  if (candidate.line + 1 == lines_.size() || lines_[candidate.line + 1].blank_before) return false;
  const std::string_view next = slice(text_, lines_[candidate.line + 1].span);
  return candidate.text == end ? ends_sentence(last_mark(next)) : is_lowercase(decode(next, 0).value);
}

/// Whether names come back, and the lines that have one are a good part of all and read as speech.
bool SpeakerReader::is_conversation() {
  std::size_t names = 0, repeated = 0, spoken = 0;
  for (const Candidate& candidate : candidates_) {
    checkpoint(100);
    names += ++counts_[slice(text_, candidate.name)] == 2 ? 1 : 0;
    spoken += candidate.stamped || is_speech(candidate) ? 1 : 0;
  }
  for (const Candidate& candidate : candidates_) repeated += count_of(candidate) > 1 ? 1 : 0;
  if (2 * spoken < candidates_.size()) return false;  // a list of labels and values
  const bool is_dense = names >= 1 && counts_.size() >= 2 && is_share(candidates_.size(), 60);
  one_offs_ = is_dense || (names >= 2 && is_share(repeated, 50));
  return is_dense || (names >= 2 && repeated >= 4 && is_share(repeated, 10));
}

/// A name alone on its line says the next one.
void SpeakerReader::mark() {
  for (const Candidate& candidate : candidates_) {
    checkpoint(100);
    if (count_of(candidate) == 1 && !one_offs_) continue;
    Line& line = lines_[candidate.line];
    if (candidate.text < line.span.end) {
      line.speaker = candidate.name;
      line.marker = candidate.text - line.span.begin;
      line.starts = true;
    } else if (candidate.line + 1 < lines_.size()) {
      Line& next = lines_[candidate.line + 1];
      if (next.blank_before || next.skipped || next.starts) continue;
      line.skipped = true;
      next.speaker = candidate.name;
      next.starts = true;
    }
  }
}

}  // namespace

void mark_speakers(std::string_view text, std::vector<Line>& lines) { SpeakerReader{text, lines}.run(); }

}  // namespace nutgraf
