#include "detection.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include <nutgraf/unicode.hpp>

#include "ascii.hpp"
#include "ascii_words.hpp"
#include "function_words.hpp"
#include "made_once.hpp"
#include "rounding.hpp"

namespace nutgraf {
namespace {

// Detection looks at pieces spread over the text, and stops early where they are clear.
constexpr std::size_t kPieces = 16;
constexpr std::size_t kPieceBytes = 1024;

/// A language explains a text when at least this share of its words are its own: function words, or words with letters
/// that hardly another language has. In running prose 35 to 55 % are; in most languages that are not in the registry,
/// under 20 %. In lists of names it is less, but then no other language comes near.
constexpr double kLeastShare = 0.2;
constexpr double kLeastClearShare = 0.05;
constexpr double kClearLead = 0.25;
constexpr int kFewSharers = 2;

/// What a word with a letter that a language lacks takes away from its votes and from its share. Names are written in
/// any letters; a text is not.
constexpr double kForeignVotes = 0.5;
constexpr std::size_t kForeignWords = 2;

/// Where the words leave it open, the language that more is written in. The head start is part of a vote.
constexpr std::string_view kWidelyWritten[] = {"ar", "de", "en", "es", "fr", "it", "pt", "ru", "zh"};
constexpr double kHeadStart = 0.25;

constexpr std::size_t kFewWords = 12;
constexpr std::size_t kShortText = 60;  // characters; below it, languages that look alike count as one

/// Whether `letters` holds it: a string in which "a-z" stands for all from a to z.
bool holds(std::u32string_view letters, char32_t letter) {
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const bool is_range = i + 2 < letters.size() && letters[i + 1] == U'-';
    const char32_t last = is_range ? letters[i + 2] : letters[i];
    if (letter >= letters[i] && letter <= last) return true;
    if (is_range) i += 2;
  }
  return false;
}

std::string_view front_before_apostrophe(std::string_view folded) {
  const std::size_t apostrophe = folded.find('\'');
  return apostrophe == folded.npos ? std::string_view{} : folded.substr(0, apostrophe);
}

/// A block of characters as a stand-in for a script; all of Latin is one.
char32_t script_of(char32_t letter) {
  const bool is_latin = letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00);
  return is_latin ? 0 : letter >> 8U;
}

/// What the words of a text show of a language.
struct Count {
  double votes = 0;
  std::uint32_t own = 0;      ///< words that are its own
  std::uint32_t foreign = 0;  ///< words with a letter that it lacks
};

/// What languages start with.
std::vector<Count> find_head_starts() {
  std::vector<Count> counts;
  for (const Language* const language : languages()) {
    const auto* const end = std::end(kWidelyWritten);
    const bool is_widely_written = std::find(std::begin(kWidelyWritten), end, language->code) != end;
    counts.push_back({.votes = is_widely_written ? kHeadStart : 0});
  }
  return counts;
}

/// The languages that each is hard to tell from.
std::vector<LanguageSet> find_look_alikes() {
  const std::span<const Language* const> known = languages();
  std::vector<LanguageSet> alike(known.size());
  for (const LookAlikes& group : look_alikes()) {
    LanguageSet members = 0;
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (std::find(group.begin(), group.end(), known[i]->code) != group.end()) members |= only(i);
    }
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (alike[i] == 0 && (members & only(i)) != 0) alike[i] = members;
    }
  }
  return alike;
}

/// What is worked out of all languages together.
struct Tables {
  FunctionWords function_words;
  std::vector<Count> head_starts = find_head_starts();
  std::vector<LanguageSet> look_alikes = find_look_alikes();
};

constinit MadeOnce<Tables> made_tables{};

const Tables& tables() {
  return made_tables.get([] { return Tables{}; });
}

Evidence look_up(char32_t letter) {
  if (!is_letter(letter)) return {.with = ~LanguageSet{0}, .without = 0, .is_letter = false};
  Evidence found;
  const std::span<const Language* const> known = languages();
  for (std::size_t i = 0; i < known.size(); ++i) {
    const std::u32string_view own = known[i]->letters;
    const auto is_akin = [&](char32_t c) { return c != U'-' && script_of(c) == script_of(letter); };
    if (holds(own, letter)) {
      found.with |= only(i);
    } else if (own.empty() ? is_akin(U'a') : std::any_of(own.begin(), own.end(), is_akin)) {
      found.without |= only(i);
    }
  }
  return found;
}

/// What a word says of the language.
struct Voice {
  bool is_function_word = false;  ///< of all languages that it speaks for
  LanguageSet found = 0;          ///< languages that it speaks for
  LanguageSet without = 0;        ///< languages that it speaks against: they lack one of its letters
};

/// What a sample of the text has shown so far.
class Sample {
 public:
  explicit Sample(Letters& letters) : letters_{letters} {}
  void add(std::string_view piece);

  std::size_t words() const { return words_; }
  bool is_latin() const { return latin_ == words_; }
  std::size_t best() const {
    return static_cast<std::size_t>(std::ranges::max_element(counts_, {}, &Count::votes) - counts_.begin());
  }
  /// How many more of the words are the best language's own than are written with letters that it does not have.
  double share() const {
    const Count& count = counts_[best()];
    const std::size_t own = count.own, foreign = kForeignWords * count.foreign;
    return static_cast<double>(own - std::min(own, foreign)) / static_cast<double>(std::max<std::size_t>(words_, 1));
  }
  /// The lead of the best language over the second, as a share; one vote more keeps a single word from being sure.
  double lead(LanguageSet ignored) const;

 private:
  void count(const Voice& voice, bool is_latin);
  void wait(const ShortWord& word);
  void count_waiting();
  Voice hear(std::string_view word);

  std::size_t words_ = 0;                             // that start with a letter
  std::size_t latin_ = 0;                             // of those
  std::vector<Count> counts_ = tables().head_starts;  // (languages)
  const FunctionWords& function_words_ = tables().function_words;
  std::array<FunctionWords::Key, 32> waiting_;  // words of letters from a to z, which are looked up together
  std::size_t waiting_count_ = 0;
  Letters& letters_;
  std::string folded_;
};

/// The languages that have the word, or the front that an apostrophe cuts off it, as a function word.
LanguageSet with_function_word(std::string_view folded, const FunctionWords& words) {
  LanguageSet found = words.languages_with(FunctionWords::key_of(folded));
  const std::string_view front = front_before_apostrophe(folded);
  if (front.empty()) return found;
  const std::span<const Language* const> known = languages();
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (known[i]->elisions.contains(front)) found |= only(i);
  }
  return found;
}

/// The languages that have all letters of a word beyond a to z, and those that lack one.
Evidence evidence_of(std::string_view folded, Letters& letters) {
  Evidence found{.with = ~LanguageSet{0}};
  bool has_letter = false;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint c = decode(folded, at);
    at += c.width;
    if (c.value < 0x80) continue;
    const Evidence& evidence = letters[c.value];
    found.with &= evidence.with;
    found.without |= evidence.without;
    has_letter = has_letter || evidence.is_letter;
  }
  return has_letter ? found : Evidence{};
}

/// Calls visit(language) for each member.
template <class Visit>
void for_each(LanguageSet set, Visit visit) {
  for (; set != 0; set &= set - 1) visit(static_cast<std::size_t>(std::countr_zero(set)));
}

/// Lets a word of letters from a to z wait until there are some, whose look-ups do not wait for each other then.
void Sample::wait(const ShortWord& word) {
  FunctionWords::Key& key = waiting_[waiting_count_++];
  key = FunctionWords::key_of(lowered(word.head), lowered(word.rest), word.size);
  function_words_.fetch(key);
  if (waiting_count_ == waiting_.size()) count_waiting();
}

void Sample::count_waiting() {
  for (const FunctionWords::Key& key : std::span{waiting_}.first(waiting_count_)) {
    const LanguageSet found = function_words_.languages_with(key);
    count({.is_function_word = found != 0, .found = found}, true);
  }
  waiting_count_ = 0;
}

/// What any other speaks for.
Voice Sample::hear(std::string_view word) {
  fold_into(word, folded_);
  const LanguageSet stops = with_function_word(folded_, function_words_);
  const Evidence letters = evidence_of(folded_, letters_);
  return {
      .is_function_word = stops != 0, .found = stops != 0 ? stops : letters.with, .without = letters.without & ~stops};
}

/// A word is one vote, shared by the languages that it speaks for.
void Sample::count(const Voice& voice, bool is_latin) {
  ++words_;
  latin_ += is_latin ? 1 : 0;
  const int sharers = std::popcount(voice.found);
  const double vote = 1.0 / std::max(sharers, 1);
  const std::uint32_t own = voice.is_function_word || sharers <= kFewSharers ? 1 : 0;
  for_each(voice.found, [&](std::size_t language) {
    counts_[language].votes += vote;
    counts_[language].own += own;
  });
  for_each(voice.without, [&](std::size_t language) {
    counts_[language].votes -= kForeignVotes;
    ++counts_[language].foreign;
  });
}

void Sample::add(std::string_view piece) {
  for (Offset at = 0; at < piece.size();) {
    if (const ShortWord word = short_word_at(piece, at, piece.size()); word.size > 0) {
      wait(word);
      at = skip_gap(piece, at + word.size);
      continue;
    }
    const WordSegment segment = next_segment(piece, at);
    const std::string_view word = piece.substr(at, segment.end - at);
    at = segment.end;
    if (!segment.is_word) continue;
    const char32_t first = decode(word, 0).value;
    if (!is_letter(first)) continue;
    count_waiting();  // votes are added up in the order of the text
    count(hear(word), first < 0x250);
  }
  count_waiting();
}

double Sample::lead(LanguageSet ignored) const {
  const std::size_t winner = best();
  const double votes = counts_[winner].votes;
  double second = 0;
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    if (i != winner && (ignored & only(i)) == 0) second = std::max(second, counts_[i].votes);
  }
  return std::max(0.0, votes - second) / (votes + 1);
}

/// The `number`-th of kPieces evenly spaced pieces; all of a short text is covered.
std::string_view piece_of(std::string_view text, std::size_t number) {
  const std::size_t stride = std::max(kPieceBytes, text.size() / kPieces);
  const std::size_t begin = number * stride;
  if (begin >= text.size()) return {};
  const std::size_t gap = text.substr(begin, kPieceBytes).find_first_of(" \n");
  const bool inside_a_word = begin > 0 && gap != std::string_view::npos;
  return text.substr(begin + (inside_a_word ? gap : 0), kPieceBytes);
}

}  // namespace

const Evidence& Letters::operator[](char32_t letter) {
  if (entries_.empty()) entries_.resize(kEntries);
  Entry& entry = entries_[letter % kEntries];
  if (entry.letter != letter) entry = {letter, look_up(letter)};
  return entry.evidence;
}

Detection detect_language(std::string_view text) { return Detector{}.detect(text); }

Detection Detector::detect(std::string_view text) {
  const RoundToNearest rounding;
  constexpr std::size_t kOrder[kPieces] = {0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15};
  Sample sample{letters_};
  for (std::size_t i = 0; i < kPieces; ++i) {
    sample.add(piece_of(text, kOrder[i]));
    const bool is_sure = i > 0 && sample.words() >= 100 && sample.share() >= 0.3 && sample.lead(0) >= 0.5;
    if (is_sure) break;
  }
  const std::size_t best = sample.best();
  const bool is_short = text.size() < 4 * kShortText && count_code_points(text) < kShortText;
  const double confidence = sample.lead(is_short ? tables().look_alikes[best] : 0);
  const double share = sample.share();
  if (share >= kLeastShare || (share >= kLeastClearShare && confidence >= kClearLead)) {
    return {languages()[best], confidence};
  }
  const bool is_too_short = sample.words() < kFewWords && sample.is_latin();
  return {is_too_short ? &find_language("en") : &undetermined_language(), 0};
}

}  // namespace nutgraf
