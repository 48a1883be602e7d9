// The parts of parse(): text -> blocks -> sentences -> tokens -> roles.
#pragma once

#include <array>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>

#include "lexicon.hpp"

namespace nutgraf {

/// How a block stands on the page, beside what it says.
struct Layout {
  Offset indent = 0;          ///< columns before its first character or marker
  Offset marker = 0;          ///< bytes of its marker: "## ", "Subject: "
  bool blank_before = false;  ///< an empty line, or the start of the text, is above it
  bool blank_after = false;
};

struct Page {
  std::vector<Block> blocks;
  std::vector<Layout> layouts;  ///< one per block
};

/// Cuts a text into blocks: by line, or, where lines are wrapped at a margin, by paragraph. Decided per document. Knows
/// headings by their form, and who speaks.
Page read_blocks(std::string_view text);

/// Gives the header, the quoted replies and the signature of an e-mail their role, and its subject that of a title.
void mark_mail(std::string_view text, Page& page);

/// Gives each block the heading that it stands under, and the references and acknowledgements of a paper their role.
void mark_sections(std::string_view text, Page& page);

/// Appends the sentences of one block; their spans cover every visible character of it.
void read_sentences(std::string_view text, const Language& language, const Block& block, std::uint32_t block_index,
                    std::vector<Sentence>& sentences);

/// The same, cut where others say that sentences begin: `starts`, in increasing order.
void cut_sentences(std::string_view text, std::span<const Offset> starts, const Block& block, std::uint32_t block_index,
                   std::vector<Sentence>& sentences);

/// The bytes of "](address)" at `at`, which ends the words of a Markdown link; 0 where there is none. The address is no
/// part of what is read: no words, no ends of sentences. Cost: bounded.
std::size_t link_target_width(std::string_view text, std::size_t at);

/// The last character of `text` that is no closing quote or bracket; 0 where there is none.
char32_t last_mark(std::string_view text);

/// Whether a sentence may end with this character.
bool ends_sentence(char32_t mark);

/// Reads the words of one text, a piece at a time.
class TokenReader {
 public:
  /// `terms` are those of the text.
  TokenReader(std::string_view text, Lexicon& lexicon, Vocabulary& terms, std::vector<Token>& tokens,
              std::vector<std::uint16_t>& classes);

  /// Appends the tokens inside `span`, and what is known of each word; the last of them by finish().
  void read(Span span);
  void finish();

  /// How many tokens there are, with those that finish() appends.
  std::size_t count() const { return tokens_.size() + waiting_count_; }

 private:
  /// Makes room for the words of the whole text once its start has been read.
  void reach(Offset at);
  void add(Span word);
  void add_short(Span word, Bytes8 head, Bytes8 rest);

  std::string_view text_;
  Lexicon& lexicon_;
  Vocabulary& terms_;
  std::vector<Token>& tokens_;
  std::vector<std::uint16_t>& classes_;
  std::array<Lexicon::ShortWord, 32> waiting_;  // the last words, which are looked up together
  std::size_t waiting_count_ = 0;
  Offset reached_ = std::numeric_limits<Offset>::max();  // nothing read yet: it may begin anywhere
};

}  // namespace nutgraf
