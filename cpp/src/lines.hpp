// Lines of a text and what their form says of them: what blocks are made of.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>

namespace nutgraf {

/// A line that is not blank.
struct Line {
  Span span;                              ///< without the white space around it
  Offset indent = 0;                      ///< columns before it
  bool blank_before = false;              ///< an empty line, or the start of the text, is above it
  BlockKind kind = BlockKind::paragraph;  ///< of the block that it starts, if it starts one
  Offset marker = 0;                      ///< bytes before its text: "## ", "• ", "Ann: ", "Subject: "
  Offset closer = 0;                      ///< bytes behind its text: " ##"
  bool starts = false;                    ///< goes on from no other line
  bool skipped = false;                   ///< part of no block: a rule, the times of a subtitle
  bool is_cue = false;                    ///< the times of a subtitle
  Span speaker{};                         ///< who says it
};

/// The lines of a text, with what each shows by itself: its marker, its kind, whether it is a rule.
std::vector<Line> read_lines(std::string_view text);

/// The part of [begin, end) without white space at either side.
Span trim(std::string_view text, std::size_t begin, std::size_t end);

/// Whether a line stops where a thought does: at the end of a sentence, or at a colon.
bool is_complete(std::string_view line);

/// A phrase to be looked for in lists of folded ones.
class AskedPhrase {
 public:
  explicit AskedPhrase(std::string_view phrase);
  bool is_in(WordSet phrases) const { return !folded_.empty() && phrases.contains(folded_, hash_); }

 private:
  std::string folded_;  // empty for a phrase that no list holds
  std::uint32_t hash_ = 0;
};

/// "```" and "~~~" around code.
bool is_fence(std::string_view line);

/// Finds the headings that no marker shows: underlined, numbered, in capitals, or with a usual name.
void mark_headings(std::string_view text, std::vector<Line>& lines);

/// Finds the names that lines of a conversation start with; none where the text as a whole is no conversation.
void mark_speakers(std::string_view text, std::vector<Line>& lines);

/// Keeps the lines of an e-mail's header, its attributions and the sign above its signature apart from others. The name
/// of the field is a marker of the subject, which is the title.
void mark_mail_lines(std::string_view text, std::vector<Line>& lines);

/// The number that a heading starts with: "2.1 ", "IV. ", "3) ".
struct Numbering {
  Offset width = 0;     ///< bytes before its words; 0 where there is no number
  unsigned levels = 0;  ///< 2 for "2.1"
  unsigned value = 0;   ///< of the first level: 2 for "2.1", 4 for "IV."
};
Numbering read_numbering(std::string_view line);

/// What the name of a section says of it.
enum class SectionName : unsigned char {
  none,
  opening,  ///< "Abstract", "Introduction", "Chapter 3": text as any other
  sources,  ///< "References", "Bibliography"
  credits   ///< "Acknowledgements", "Competing interests"
};

/// Of a heading with or without a number and a colon.
SectionName section_name(std::string_view heading);

}  // namespace nutgraf
