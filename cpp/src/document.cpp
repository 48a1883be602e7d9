#include <nutgraf/document.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "checkpoint.hpp"
#include "hash.hpp"
#include "reading.hpp"
#include "rounding.hpp"

namespace nutgraf {
namespace {

constexpr std::size_t kLongestText = std::numeric_limits<Offset>::max();

/// A page without anything to summarise is read as if all of it were body.
bool keep_everything_if_nothing_is_candidate(const Document& document, std::vector<Block>& blocks) {
  const auto is_candidate = [&](const Block& block) { return document.is_candidate(block); };
  if (blocks.empty() || std::any_of(blocks.begin(), blocks.end(), is_candidate)) return false;
  for (Block& block : blocks) {
    block.role = BlockRole::body;
    block.reason = Reason::none;
    block.section = kNoBlock;
  }
  return true;
}

const Language& language_of(std::string_view text, std::string_view code) {
  return code == "auto" ? *detect_language(text).language : find_language(code);
}

/// A document without blocks yet. `text` is all of it.
Document begin_document(std::string_view text, const Reading& reading) {
  Document document;
  document.furniture = reading.furniture;
  document.language = &language_of(text, reading.language);
  document.stemmed =
      reading.stemming == Stemming::on || (reading.stemming == Stemming::by_language && document.language->stems);
  return document;
}

void check_starts(std::string_view text, std::span<const Offset> starts) {
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const bool is_boundary = starts[i] < text.size() && (static_cast<unsigned char>(text[starts[i]]) & 0xC0U) != 0x80U;
    if (is_boundary && (i == 0 || starts[i - 1] < starts[i])) continue;
    throw std::invalid_argument("reading.sentence_starts[" + std::to_string(i) +
                                "] must be the first byte of a character and greater than the one before, not " +
                                std::to_string(starts[i]));
  }
}

/// Reads the blocks and sentences of a text, with spans of that text.
Page read_page(std::string_view text, std::span<const Offset> starts, Document& document,
               std::vector<Sentence>& sentences) {
  const Language& language = *document.language;
  Page page = read_blocks(text);
  assign_roles(text, language, page);
  mark_mail(text, page);
  mark_sections(text, page);
  document.furniture_only = keep_everything_if_nothing_is_candidate(document, page.blocks);
  for (std::uint32_t index = 0; Block & block : page.blocks) {
    block.first_sentence = static_cast<std::uint32_t>(sentences.size());
    checkpoint(16 + block.span.size());
    if (starts.empty()) {
      read_sentences(text, language, block, index++, sentences);
    } else {
      cut_sentences(text, starts, block, index++, sentences);
    }
    block.last_sentence = static_cast<std::uint32_t>(sentences.size());
  }
  return page;
}

constexpr std::size_t kStart = 1 << 20;  // bytes that tell how many tokens a text has

/// Room for the tokens of the whole text, as there were in its start: what is large takes long to be moved.
void make_room(std::size_t text, std::size_t start, Document& document) {
  constexpr std::size_t kSpare = 8;  // one in so many
  const std::size_t tokens = document.tokens.size() * (text / start + 1);
  document.tokens.reserve(tokens + tokens / kSpare);
  document.word_classes.reserve(tokens + tokens / kSpare);
}

void read_tokens(std::string_view text, Document& document) {
  TokenReader reader{text, *document.language, document.stemmed};
  bool is_start = true;
  for (Sentence& sentence : document.sentences) {
    checkpoint(2 * sentence.span.size());
    if (is_start && sentence.span.begin > kStart) {
      make_room(text.size(), sentence.span.begin, document);
      is_start = false;
    }
    sentence.first_token = static_cast<std::uint32_t>(document.tokens.size());
    reader.read(sentence.span, document.terms, document.tokens, document.word_classes);
    sentence.last_token = static_cast<std::uint32_t>(document.tokens.size());
  }
}

Span moved(Span span, Offset by) { return {span.begin + by, span.end + by}; }

/// Appends the blocks and sentences of one text.
void append(Page page, const std::vector<Sentence>& sentences, const Collection::Part& part, std::uint32_t source,
            Document& document) {
  const Offset by = part.span.begin;
  for (Block& block : page.blocks) {
    checkpoint(16);
    block.span = moved(block.span, by);
    if (!block.speaker.empty()) block.speaker = moved(block.speaker, by);
    if (block.section != kNoBlock) block.section += part.first_block;
    block.first_sentence += part.first_sentence;
    block.last_sentence += part.first_sentence;
    block.source = source;
    document.blocks.push_back(block);
  }
  for (const Sentence& sentence : sentences) {
    document.sentences.push_back({moved(sentence.span, by), sentence.block + part.first_block});
  }
}

/// The texts with a blank line between two, and where each of them stands.
Collection join(std::span<const std::string_view> texts) {
  constexpr std::string_view kBetween = "\n\n";
  std::size_t bytes = kBetween.size() * (std::max<std::size_t>(texts.size(), 1) - 1);
  for (const std::string_view text : texts) bytes += text.size();
  check_bytes(bytes, texts.size() == 1 ? "the text has " : "the texts and the blank lines between them have ");
  Collection collection;
  collection.text.reserve(bytes);
  for (const std::string_view text : texts) {
    if (!collection.parts.empty()) collection.text += kBetween;
    const auto begin = static_cast<Offset>(collection.text.size());
    collection.text += text;
    collection.parts.push_back({{begin, static_cast<Offset>(collection.text.size())}});
  }
  return collection;
}

}  // namespace

Document parse(std::string_view text, const Reading& reading) {
  const RoundToNearest rounding;
  validate(reading);
  check_bytes(text.size());
  check_starts(text, reading.sentence_starts);
  Document document = begin_document(text, reading);
  document.blocks = read_page(text, reading.sentence_starts, document, document.sentences).blocks;
  read_tokens(text, document);
  return document;
}

Collection parse_collection(std::span<const std::string_view> texts, const Reading& reading) {
  const RoundToNearest rounding;
  validate(reading);
  if (!reading.sentence_starts.empty()) {
    throw std::invalid_argument("reading.sentence_starts must be empty for a collection");
  }
  Collection collection = join(texts);
  Document& document = collection.document = begin_document(collection.text, reading);
  bool has_body = false, has_blocks = false;
  std::vector<Sentence> sentences;
  for (std::uint32_t source = 0; source < texts.size(); ++source) {
    Collection::Part& part = collection.parts[source];
    part.first_block = static_cast<std::uint32_t>(document.blocks.size());
    part.first_sentence = static_cast<std::uint32_t>(document.sentences.size());
    sentences.clear();
    Page page = read_page(texts[source], {}, document, sentences);
    has_blocks = has_blocks || !page.blocks.empty();
    has_body = has_body || (!page.blocks.empty() && !document.furniture_only);
    append(std::move(page), sentences, part, source, document);
  }
  document.furniture_only = has_blocks && !has_body;
  read_tokens(collection.text, document);
  return collection;
}

std::vector<Span> split_sentences(std::string_view text, std::string_view language) {
  const RoundToNearest rounding;
  check_bytes(text.size());
  const Language& known = language_of(text, language);
  std::vector<Sentence> sentences;
  for (const Block& block : read_blocks(text).blocks) {
    checkpoint(16 + block.span.size());
    read_sentences(text, known, block, 0, sentences);
  }
  std::vector<Span> spans;
  spans.reserve(sentences.size());
  for (const Sentence& sentence : sentences) spans.push_back(sentence.span);
  return spans;
}

bool Document::is_candidate(const Block& block) const {
  if (block.role == BlockRole::title || block.role == BlockRole::heading) return false;
  return block.role == BlockRole::body || furniture == Furniture::keep;
}

Span find_title(const Document& document) {
  const auto is_title = [](const Block& block) { return block.role == BlockRole::title; };
  const auto found = std::find_if(document.blocks.begin(), document.blocks.end(), is_title);
  return found == document.blocks.end() ? Span{} : found->span;
}

std::vector<TermId> known_terms(std::string_view text, const Document& document) {
  if (text.empty()) return {};  // most texts have no title
  Vocabulary own;
  std::vector<Token> tokens;
  const Offset size = static_cast<Offset>(std::min(text.size(), kLongestText));
  std::vector<std::uint16_t> classes;
  TokenReader{text, *document.language, document.stemmed}.read({0, size}, own, tokens, classes);
  std::vector<TermId> known;
  for (const Token& token : tokens) {
    const TermId term = token.term == kNoTerm ? kNoTerm : document.terms.find(own[token.term]);
    if (term != kNoTerm) known.push_back(term);
  }
  return known;
}

std::vector<TermId> terms_of_blocks(const Document& document, BlockRole role) {
  std::vector<TermId> terms;
  for (const Block& block : document.blocks) {
    checkpoint(16);
    if (block.role != role) continue;
    for (std::uint32_t s = block.first_sentence; s < block.last_sentence; ++s) {
      for (const Token& token : document.words_of(document.sentences[s])) {
        if (token.term != kNoTerm) terms.push_back(token.term);
      }
    }
  }
  return terms;
}

std::string body_text(std::string_view text, const Document& document) {
  std::string body;
  std::string headings;  // since the last block of the body: its own where more of it follows
  for (const Block& block : document.blocks) {
    const std::string_view words = slice(text, block.span);
    if (block.role == BlockRole::heading && !body.empty()) headings.append("\n\n").append(words);
    if (!document.is_candidate(block)) continue;
    if (!body.empty()) body.append(std::exchange(headings, {})).append("\n\n");
    body += words;
  }
  return body;
}

std::vector<LeftOut> left_out(const Document& document) {
  std::vector<LeftOut> others;
  for (const Block& block : document.blocks) {
    if (!document.is_candidate(block)) others.push_back({block.span, block.role, block.reason, block.source});
  }
  return others;
}

Vocabulary::Vocabulary() : begins_{0}, slots_(64, kNoTerm), seed_{hash_seed()} {}

std::string_view Vocabulary::operator[](TermId term) const {
  return std::string_view{bytes_}.substr(begins_[term], begins_[term + 1] - begins_[term]);
}

std::size_t Vocabulary::slot_of(std::string_view term) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash_bytes(term, seed_) & mask;
  while (slots_[at] != kNoTerm && (*this)[slots_[at]] != term) at = (at + 1) & mask;
  return at;
}

TermId Vocabulary::find(std::string_view term) const { return slots_[slot_of(term)]; }

TermId Vocabulary::insert(std::string_view term) {
  if (2 * (size() + 1) > slots_.size()) grow();
  const std::size_t slot = slot_of(term);
  if (slots_[slot] != kNoTerm) return slots_[slot];
  slots_[slot] = static_cast<TermId>(size());
  bytes_ += term;
  begins_.push_back(bytes_.size());
  return slots_[slot];
}

void Vocabulary::grow() {
  std::vector<TermId> old(2 * slots_.size(), kNoTerm);
  old.swap(slots_);
  try {
    for (TermId term = 0; term < size(); ++term) {
      checkpoint(8);
      slots_[slot_of((*this)[term])] = term;
    }
  } catch (...) {
    slots_ = std::move(old);
    throw;
  }
}

}  // namespace nutgraf
