// The parts of parse(): text -> blocks -> roles -> sentences -> tokens.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>

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

/// Gives each block its role, from its words, its form and its neighbours. In doubt a block is body.
void assign_roles(std::string_view text, const Language& language, Page& page);

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

/// Reads words and makes their terms: folded, without stop words, stemmed. Each distinct form is worked out once.
class TokenReader {
 public:
  TokenReader(std::string_view text, const Language& language, bool stem);

  /// Appends the tokens inside `span`, with terms of `terms`, and what is known of each word.
  void read(Span span, Vocabulary& terms, std::vector<Token>& tokens, std::vector<std::uint16_t>& classes);

 private:
  struct Form {
    std::uint32_t hash = 0;
    Span span;  // where the form first occurred; empty in a free slot
    TermId term = kNoTerm;
    std::uint16_t classes = 0;
  };

  /// Valid until the next call.
  const Form& form_of(Span span, Vocabulary& terms);
  TermId make_term(std::string_view word, Vocabulary& terms);
  std::uint16_t classify(std::string_view word) const;
  void grow();

  std::string_view text_;
  const Language& language_;
  Stemmer stemmer_;  // leaves words as they are where terms are no stems
  std::string folded_;
  std::vector<Form> forms_;
  std::size_t form_count_ = 0;
  std::uint64_t seed_;
};

/// Words of up to this many bytes are folded and stemmed; longer ones are their own term. Some stemmers are quadratic.
inline constexpr std::size_t kLongestWord = 256;

}  // namespace nutgraf
