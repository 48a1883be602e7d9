// A text, read: blocks with their roles, sentences, tokens and terms. Spans only; the text itself is never rewritten.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/language.hpp>
#include <nutgraf/options.hpp>
#include <nutgraf/span.hpp>

namespace nutgraf {

/// A term's row in the vocabulary: ids count up from 0 in the order of first occurrence.
using TermId = std::uint32_t;
inline constexpr TermId kNoTerm = std::numeric_limits<TermId>::max();  ///< a stop word, or a word too short to tell

/// The distinct terms of a document.
class Vocabulary {
 public:
  std::size_t size() const { return ends_.size(); }
  std::string_view operator[](TermId term) const;
  TermId find(std::string_view term) const;  ///< kNoTerm where there is none
  TermId insert(std::string_view term);      ///< the id, new or old
  void reserve(std::size_t terms);           ///< for so many, without a change

 private:
  struct Slot {
    std::uint32_t hash = 0;  // of the term, so that few others are looked at
    TermId term = kNoTerm;   // where empty
  };

  std::uint32_t hash_of(std::string_view term) const;
  std::size_t slot_of(std::string_view term, std::uint32_t hash) const;
  void hash_anew(std::size_t slots);

  std::string bytes_;         // the terms, one after another
  std::vector<Offset> ends_;  // (terms)
  std::vector<Slot> slots_;   // open addressing; none until there is a term
  std::uint64_t seed_ = 0;    // of the hashes, likewise
};

/// The form of a block.
enum class BlockKind : std::uint8_t { paragraph, heading, list_item, quote, code, table };
inline constexpr std::array<std::string_view, 6> kBlockKindNames{"paragraph", "heading", "list_item",
                                                                 "quote",     "code",    "table"};

/// The function of a block. Titles and headings are never summarised, the others than `body` only where asked for.
enum class BlockRole : std::uint8_t { body, title, heading, caption, byline, furniture };
inline constexpr std::array<std::string_view, 6> kBlockRoleNames{"body",    "title",  "heading",
                                                                 "caption", "byline", "furniture"};

/// What showed that a block is no body. `none` for body, titles and headings.
enum class Reason : std::uint8_t {
  none,
  phrase,     ///< words that pages use around their text: "sign up", "advertisement"
  related,    ///< part of a list of other stories
  doubled,    ///< stands twice in a row
  label,      ///< begins or ends as a caption or a byline does: "Image:", "By"
  names,      ///< names or a date alone, above the text
  form,       ///< code, a table, an address, nothing but marks
  place,      ///< among blocks that are no body
  mail,       ///< an e-mail's header, a quoted reply or a signature
  references  ///< references and acknowledgements of a paper
};
inline constexpr std::array<std::string_view, 10> kReasonNames{"none",  "phrase", "related", "doubled", "label",
                                                               "names", "form",   "place",   "mail",    "references"};

inline constexpr std::uint32_t kNoBlock = std::numeric_limits<std::uint32_t>::max();

/// A paragraph, a heading, a list item ...: what a line break ends. Its marker ("•", "##") is not part of it, nor is
/// the name of its speaker.
struct Block {
  Span span;
  BlockKind kind = BlockKind::paragraph;
  BlockRole role = BlockRole::body;
  Reason reason = Reason::none;                         ///< why it is no body
  std::uint32_t section = kNoBlock;                     ///< index of the heading that it stands under
  Span speaker{};                                       ///< "NAME" of "NAME: text"; empty where nobody is named
  std::uint32_t first_sentence = 0, last_sentence = 0;  ///< half-open
  std::uint32_t source = 0;                             ///< which text of a collection it stands in
};

struct Sentence {
  Span span;
  std::uint32_t block = 0;
  std::uint32_t first_token = 0, last_token = 0;  ///< half-open

  std::uint32_t word_count() const { return last_token - first_token; }
};

/// A word: a UAX #29 segment that holds a letter or a digit. Where words are written without spaces it is a character;
/// in a script of letters (Thai, Lao, Khmer, Burmese) its term then is the n-gram of characters that ends with it.
struct Token {
  Span span;
  TermId term = kNoTerm;
};

/// What is known of a word from its form and the lists of the language: bits, joined by |.
enum WordClass : std::uint16_t {
  kCapital = 1,  ///< starts with an upper-case letter
  kNumber = 2,   ///< starts with a digit
  kPronoun = 4,  ///< Language::pronouns, and so on
  kConnective = 8,
  kReporting = 16,
  kFirstPerson = 32,  ///< of one: "i", "my"
  kFirstPlural = 64,  ///< of several: "we", "our"
  kSecondPerson = 128,
  kFiller = 256,
  kLegal = 512,
  kCue = 1024,  ///< the first word of a phrase of Language::bonus, ::stigma or ::academic
  kAddressing = 2048,
  kOpening = 4096,  ///< begins an entry of Language::standalone, ::pronouns or ::connectives, or holds an apostrophe
  kInnerConnective = 8192,
  kCueAlone = 16384,   ///< a whole phrase of Language::bonus, ::stigma or ::academic
  kCueSecond = 32768,  ///< the second word of one
};

/// Flat arrays; each row points to a run of the next. Spans are ordered, disjoint and inside their parent's.
struct Document {
  const Language* language = nullptr;     ///< what was asked for or detected
  bool stemmed = false;                   ///< whether terms are stems
  Furniture furniture = Furniture::drop;  ///< as asked for
  bool furniture_only = false;            ///< nothing looked like body, so all of it was taken as body
  std::vector<Block> blocks;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<std::uint16_t> word_classes;  ///< (tokens): bits of WordClass
  Vocabulary terms;

  /// Whether a summary may take sentences of the block.
  bool is_candidate(const Block& block) const;

  std::span<const Token> words_of(const Sentence& sentence) const {
    return std::span{tokens}.subspan(sentence.first_token, sentence.word_count());
  }
};

/// A block that no summary takes sentences of.
struct LeftOut {
  Span span;
  BlockRole role = BlockRole::furniture;
  Reason reason = Reason::none;  ///< none for titles and headings
  std::uint32_t source = 0;      ///< which text of a collection it stands in
};

/// Several texts read as one document.
struct Collection {
  /// One of the texts; its own blocks and sentences count from these.
  struct Part {
    Span span;  ///< where it stands in `text`
    std::uint32_t first_block = 0;
    std::uint32_t first_sentence = 0;
  };

  std::string text;         ///< the texts, a blank line between two: what the document's spans point into
  Document document;        ///< its blocks know their source, an index of `parts`
  std::vector<Part> parts;  ///< one for each text
};

/// Reads a text: any bytes, of any quality. Throws std::invalid_argument for an unknown language and LimitError from
/// 4 GiB on. Cost: linear in the bytes.
Document parse(std::string_view text, const Reading& reading = {});

/// Reads texts that belong together. Each is read on its own, as parse() does, but for the language: it is that of all
/// of them together, and the terms are of one vocabulary. `furniture_only` holds where it held for each text that is not
/// blank. Errors and cost as for parse(), for the sum of the texts.
Collection parse_collection(std::span<const std::string_view> texts, const Reading& reading = {});

/// Forgets what earlier calls left for later ones to be faster: words of their texts with their stems, at most four
/// times 8 MiB, on which no result depends. May be called while other threads read; what those leave stays.
void purge() noexcept;

/// The sentences of parse() alone, of all blocks. Errors and cost as for parse(), without its words.
std::vector<Span> split_sentences(std::string_view text, std::string_view language = "auto");

/// The span of the page's own title; empty where none was found.
Span find_title(const Document& document);

/// The terms of another text (a title, a query) that the document knows, in its order; repeated where repeated.
std::vector<TermId> known_terms(std::string_view text, const Document& document);

/// The terms of all blocks of a role, in the order of the text; repeated where repeated.
std::vector<TermId> terms_of_blocks(const Document& document, BlockRole role);

/// The text without its furniture: the blocks that a summary is made of and the headings between them, a blank line
/// between two.
std::string body_text(std::string_view text, const Document& document);

/// The other blocks, in the order of the text.
std::vector<LeftOut> left_out(const Document& document);

}  // namespace nutgraf
