#include <nutgraf/document.hpp>

#include <algorithm>
#include <bit>
#include <stdexcept>
#include <utility>

#include "checkpoint.hpp"
#include "hash.hpp"
#include "reading.hpp"
#include "room.hpp"
#include "rounding.hpp"
#include "text_reader.hpp"

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

void check_starts(std::string_view text, std::span<const Offset> starts) {
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const bool is_boundary = starts[i] < text.size() && (static_cast<unsigned char>(text[starts[i]]) & 0xC0U) != 0x80U;
    if (is_boundary && (i == 0 || starts[i - 1] < starts[i])) continue;
    throw std::invalid_argument("reading.sentence_starts[" + std::to_string(i) +
                                "] must be the first byte of a character and greater than the one before, not " +
                                std::to_string(starts[i]));
  }
}

Span moved(Span span, Offset by) { return {span.begin + by, span.end + by}; }

/// Appends the sentences of the blocks of one part, which do not know their words yet. The blocks learn which are theirs.
/// `starts`   where the caller has cut the part, if anywhere
void append_sentences(std::string_view part, Offset by, std::span<const Offset> starts, std::vector<Block>& blocks,
                      Document& document) {
  std::vector<Sentence>& sentences = document.sentences;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto number = static_cast<std::uint32_t>(document.blocks.size() + i);
    checkpoint(16 + blocks[i].span.size());
    blocks[i].first_sentence = static_cast<std::uint32_t>(sentences.size());
    if (starts.empty()) {
      read_sentences(part, *document.language, blocks[i], number, sentences);
    } else {
      cut_sentences(part, starts, blocks[i], number, sentences);
    }
    blocks[i].last_sentence = static_cast<std::uint32_t>(sentences.size());
  }
  if (by == 0 || blocks.empty()) return;
  for (std::size_t i = blocks[0].first_sentence; i < sentences.size(); ++i) {
    sentences[i].span = moved(sentences[i].span, by);
  }
}

void append_tokens(std::string_view text, std::size_t first_sentence, Lexicon& lexicon, Document& document) {
  constexpr std::size_t kBytesOfToken = 5;  // with what is between two; more in most texts
  TokenReader reader{text, lexicon, document.terms, document.tokens, document.word_classes};
  if (text.size() <= kStart) {
    document.tokens.reserve(text.size() / kBytesOfToken);
    document.word_classes.reserve(text.size() / kBytesOfToken);
  }
  for (std::size_t i = first_sentence; i < document.sentences.size(); ++i) {
    Sentence& sentence = document.sentences[i];
    checkpoint(std::size_t{2} * sentence.span.size());
    sentence.first_token = static_cast<std::uint32_t>(reader.count());
    reader.read(sentence.span);
    sentence.last_token = static_cast<std::uint32_t>(reader.count());
  }
  reader.finish();
}

/// What the blocks of a part look like. `kept` gets their words.
std::vector<Look> look_at(std::string_view text, Offset by, const std::vector<Block>& blocks, const Looker& looker,
                          const Document& document, LookWords& kept) {
  std::vector<Look> looks;
  std::string folded;
  looks.reserve(blocks.size());
  for (const Block& block : blocks) {
    checkpoint(block.span.size());
    const std::span sentences =
        std::span{document.sentences}.subspan(block.first_sentence, block.last_sentence - block.first_sentence);
    const std::uint32_t first = sentences.empty() ? 0 : sentences.front().first_token;
    const std::uint32_t last = sentences.empty() ? 0 : sentences.back().last_token;
    looks.push_back(looker.look_at(text, moved(block.span, by), std::span{document.tokens}.subspan(first, last - first),
                                   std::span{document.word_classes}.subspan(first, last - first), folded));
    looks.back().words = kept.keep(folded);
  }
  return looks;
}

/// Gives the blocks of a part their roles, by what they look like.
void decide_roles(std::string_view text, Span part, const Looker& looker, const Document& document, Page& page) {
  LookWords words;
  const std::vector<Look> looks = look_at(text, part.begin, page.blocks, looker, document, words);
  assign_roles(slice(text, part), *document.language, looker, looks, page);
}

/// Appends the blocks of one part, which know their roles.
void append_blocks(std::vector<Block> blocks, Offset by, std::uint32_t source, Document& document) {
  if (document.blocks.empty() && by == 0 && source == 0) {  // a text by itself: nothing is to be moved
    document.blocks = std::move(blocks);
    return;
  }
  const auto first = static_cast<std::uint32_t>(document.blocks.size());
  for (Block block : blocks) {
    checkpoint(16);
    block.span = moved(block.span, by);
    if (!block.speaker.empty()) block.speaker = moved(block.speaker, by);
    if (block.section != kNoBlock) block.section += first;
    block.source = source;
    document.blocks.push_back(block);
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

Document TextReader::begin(std::string_view text, const Reading& reading) {
  validate(reading);
  check_bytes(text.size());
  check_starts(text, reading.sentence_starts);
  Document document;
  document.furniture = reading.furniture;
  document.language = reading.language == "auto" ? detector_.detect(text).language : &find_language(reading.language);
  document.stemmed =
      reading.stemming == Stemming::on || (reading.stemming == Stemming::by_language && document.language->stems);
  document.terms.reserve(std::min<std::size_t>(text.size() / 16, 4096));
  tools_for(document).lexicon.start_text();
  return document;
}

void TextReader::read_part(std::string_view text, Span span, std::span<const Offset> starts, std::uint32_t source,
                           Document& document) {
  Tools& tools = tools_for(document);
  const std::string_view part = slice(text, span);
  Page page = read_blocks(part);
  const std::size_t first_sentence = document.sentences.size();
  append_sentences(part, span.begin, starts, page.blocks, document);
  append_tokens(text, first_sentence, tools.lexicon, document);
  decide_roles(text, span, tools.looker, document, page);
  mark_mail(part, page);
  mark_sections(part, page);
  document.furniture_only = keep_everything_if_nothing_is_candidate(document, page.blocks);
  append_blocks(std::move(page.blocks), span.begin, source, document);
}

Document TextReader::parse(std::string_view text, const Reading& reading) {
  const RoundToNearest rounding;
  Document document = begin(text, reading);
  read_part(text, {0, static_cast<Offset>(text.size())}, reading.sentence_starts, 0, document);
  return document;
}

Document parse(std::string_view text, const Reading& reading) {
  const LentReader reader;
  return reader->parse(text, reading);
}

Collection parse_collection(std::span<const std::string_view> texts, const Reading& reading) {
  const RoundToNearest rounding;
  validate(reading);
  if (!reading.sentence_starts.empty()) {
    throw std::invalid_argument("reading.sentence_starts must be empty for a collection");
  }
  Collection collection = join(texts);
  const LentReader reader;
  Document& document = collection.document = reader->begin(collection.text, reading);
  bool has_body = false, has_blocks = false;
  for (std::uint32_t source = 0; source < texts.size(); ++source) {
    Collection::Part& part = collection.parts[source];
    part.first_block = static_cast<std::uint32_t>(document.blocks.size());
    part.first_sentence = static_cast<std::uint32_t>(document.sentences.size());
    reader->read_part(collection.text, part.span, {}, source, document);
    const bool is_blank = part.first_block == document.blocks.size();
    has_blocks = has_blocks || !is_blank;
    has_body = has_body || (!is_blank && !document.furniture_only);
  }
  document.furniture_only = has_blocks && !has_body;
  return collection;
}

std::vector<Span> split_sentences(std::string_view text, std::string_view language) {
  const RoundToNearest rounding;
  check_bytes(text.size());
  const Language& known = language == "auto" ? *detect_language(text).language : find_language(language);
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
  Lexicon lexicon{*document.language, document.stemmed};
  TokenReader reader{text, lexicon, own, tokens, classes};
  reader.read({0, size});
  reader.finish();
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

std::string_view Vocabulary::operator[](TermId term) const {
  const Offset begin = term == 0 ? 0 : ends_[term - 1];
  return std::string_view{bytes_}.substr(begin, ends_[term] - begin);
}

std::uint32_t Vocabulary::hash_of(std::string_view term) const {
  return static_cast<std::uint32_t>(hash_bytes(term, seed_));
}

std::size_t Vocabulary::slot_of(std::string_view term, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].term != kNoTerm && (slots_[at].hash != hash || (*this)[slots_[at].term] != term)) {
    at = (at + 1) & mask;
  }
  return at;
}

TermId Vocabulary::find(std::string_view term) const {
  return slots_.empty() ? kNoTerm : slots_[slot_of(term, hash_of(term))].term;
}

TermId Vocabulary::insert(std::string_view term) {
  if (4 * (size() + 1) > 3 * slots_.size()) hash_anew(std::max<std::size_t>(64, 2 * slots_.size()));
  const std::uint32_t hash = hash_of(term);
  Slot& slot = slots_[slot_of(term, hash)];
  if (slot.term != kNoTerm) return slot.term;
  if (bytes_.size() + term.size() > kLongestText) throw LimitError("the terms of the text have more than 4 GiB");
  bytes_ += term;
  ends_.push_back(static_cast<Offset>(bytes_.size()));
  slot = {hash, static_cast<TermId>(size() - 1)};
  return slot.term;
}

void Vocabulary::reserve(std::size_t terms) {
  ends_.reserve(terms);
  if (4 * terms > 3 * slots_.size()) hash_anew(std::bit_ceil(2 * terms));
}

void Vocabulary::hash_anew(std::size_t slots) {
  if (slots_.empty()) seed_ = hash_seed();
  std::vector<Slot> anew(slots);
  const std::size_t mask = slots - 1;
  for (const Slot& slot : slots_) {
    checkpoint(8);
    if (slot.term == kNoTerm) continue;
    std::size_t at = slot.hash & mask;
    while (anew[at].term != kNoTerm) at = (at + 1) & mask;
    anew[at] = slot;
  }
  slots_ = std::move(anew);
}

}  // namespace nutgraf
