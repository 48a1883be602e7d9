#include <nutgraf/corpus.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <mutex>
#include <utility>

#include "checkpoint.hpp"
#include "hash.hpp"
#include "reading.hpp"
#include "text_reader.hpp"
#include "threads.hpp"

namespace nutgraf {
namespace {

constexpr std::string_view kMagic = "NGCORPUS";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kChecked = 16;  // offset of the first byte that the checksum covers
constexpr std::uint32_t kMost = std::numeric_limits<std::uint32_t>::max();

constexpr std::array<std::uint32_t, 256> crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    std::uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
    table[i] = value;
  }
  return table;
}

std::uint32_t crc32(std::string_view bytes) {
  static constexpr std::array<std::uint32_t, 256> kTable = crc_table();
  std::uint32_t crc = kMost;
  for (const char c : bytes) {
    checkpoint(1);
    crc = (crc >> 8U) ^ kTable[(crc ^ static_cast<unsigned char>(c)) & 0xFFU];
  }
  return ~crc;
}

void append_byte(std::string& bytes, std::uint32_t value) {
  bytes += static_cast<char>(static_cast<unsigned char>(value));
}

void append_fixed(std::string& bytes, std::uint32_t value) {
  for (unsigned shift = 0; shift < 32; shift += 8) append_byte(bytes, (value >> shift) & 0xFFU);
}

void append_varint(std::string& bytes, std::uint32_t value) {
  for (; value >= 0x80; value >>= 7U) append_byte(bytes, (value & 0x7FU) | 0x80U);
  append_byte(bytes, value);
}

[[noreturn]] void refuse(const std::string& why) { throw FormatError("this is no corpus of nutgraf: " + why); }

/// Takes a file apart from its start; whatever it promises, nothing is read behind its end.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : left_{bytes} {}

  std::size_t left() const { return left_.size(); }

  std::string_view take(std::size_t size) {
    if (size > left_.size()) refuse("it ends too early");
    const std::string_view taken = left_.substr(0, size);
    left_.remove_prefix(size);
    return taken;
  }

  std::uint32_t byte() { return static_cast<unsigned char>(take(1)[0]); }

  std::uint32_t fixed() {
    std::uint32_t value = 0;
    for (unsigned shift = 0; shift < 32; shift += 8) value |= byte() << shift;
    return value;
  }

  std::uint32_t varint() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
      const std::uint64_t next = byte();
      value |= (next & 0x7FU) << shift;
      if ((next & 0x80U) != 0) continue;
      if ((next == 0 && shift > 0) || value > kMost) break;
      return static_cast<std::uint32_t>(value);
    }
    refuse("a number in it is malformed");
  }

 private:
  std::string_view left_;
};

std::string named(const Language& language, bool stemmed) {
  return std::string{"'"}.append(language.code).append("' with ").append(stemmed ? "stems" : "whole words");
}

}  // namespace

Corpus::Corpus(const Reading& reading) {
  validate(reading);
  if (reading.language == "auto") {
    throw std::invalid_argument("a corpus is of one language: give its code, not 'auto'");
  }
  language_ = &find_language(reading.language);
  stemmed_ = reading.stemming == Stemming::on || (reading.stemming == Stemming::by_language && language_->stems);
}

std::uint32_t Corpus::document_frequency(std::string_view term) const {
  const TermId id = terms_.find(term);
  return id == kNoTerm ? 0 : frequencies_[id];
}

std::uint32_t Corpus::word_frequency(std::string_view word) const {
  if (word.size() > kMost) return 0;
  Vocabulary own;
  std::vector<Token> tokens;
  std::vector<std::uint16_t> classes;
  Lexicon lexicon{*language_, stemmed_};
  TokenReader reader{word, lexicon, own, tokens, classes};
  reader.read({0, static_cast<Offset>(word.size())});
  reader.finish();
  const bool is_one = tokens.size() == 1 && tokens[0].term != kNoTerm;
  return is_one ? document_frequency(own[tokens[0].term]) : 0;
}

void Corpus::add(std::string_view text) {
  check_room(1);
  add(parse(text, {.language = std::string{language_->code}, .stemming = stemmed_ ? Stemming::on : Stemming::off}));
}

void Corpus::add(const Document& document) {
  if (document.language->code != language_->code || document.stemmed != stemmed_) {
    throw std::invalid_argument("the text is read as " + named(*document.language, document.stemmed) +
                                ", the corpus as " + named(*language_, stemmed_));
  }
  check_room(1);
  std::vector<bool> counted(document.terms.size());
  for (const Sentence& sentence : document.sentences) {
    checkpoint(std::size_t{2} * sentence.span.size());
    if (!document.is_candidate(document.blocks[sentence.block])) continue;
    for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
      const TermId term = document.tokens[i].term;
      if (term == kNoTerm || counted[term]) continue;
      counted[term] = true;
      count(document.terms[term], 1);
    }
  }
  ++texts_;
}

void Corpus::merge(const Corpus& other) {
  if (other.language_->code != language_->code || other.stemmed_ != stemmed_) {
    throw std::invalid_argument("corpora read as " + named(*language_, stemmed_) + " and as " +
                                named(*other.language_, other.stemmed_) + " do not count together");
  }
  check_room(other.texts_);
  const std::size_t terms = other.terms();  // of before, should it be this one
  for (TermId term = 0; term < terms; ++term) {
    checkpoint(16);
    count(other.terms_[term], other.frequencies_[term]);
  }
  texts_ += other.texts_;
}

void Corpus::prune(std::uint32_t min_frequency) {
  Vocabulary terms;
  std::vector<std::uint32_t> frequencies;
  for (TermId term = 0; term < frequencies_.size(); ++term) {
    checkpoint(16);
    if (frequencies_[term] < min_frequency) continue;
    terms.insert(terms_[term]);
    frequencies.push_back(frequencies_[term]);
  }
  terms_ = std::move(terms);
  frequencies_ = std::move(frequencies);
}

// No frequency can pass the number of texts, so that one check serves all of them.
void Corpus::check_room(std::uint32_t texts) const {
  if (texts <= kMost - texts_) return;
  throw LimitError("the corpus would have " + std::to_string(std::uint64_t{texts_} + texts) + " texts; the limit is " +
                   std::to_string(kMost));
}

void Corpus::count(std::string_view term, std::uint32_t texts) {
  if (terms_.size() == kNoTerm) throw LimitError("the corpus has " + std::to_string(kNoTerm) + " terms: its limit");
  const TermId id = terms_.insert(term);
  if (id == frequencies_.size()) frequencies_.push_back(0);
  frequencies_[id] += texts;
}

std::string Corpus::to_bytes() const {
  std::vector<TermId> order(terms());
  for (TermId term = 0; term < order.size(); ++term) order[term] = term;
  std::sort(order.begin(), order.end(), Stoppable{[&](TermId a, TermId b) { return terms_[a] < terms_[b]; }});
  std::string checked;
  append_fixed(checked, texts_);
  append_fixed(checked, static_cast<std::uint32_t>(terms()));
  append_byte(checked, stemmed_ ? 1 : 0);
  append_byte(checked, static_cast<std::uint32_t>(language_->code.size()));
  checked += language_->code;
  for (const TermId term : order) {
    checkpoint(16);
    append_varint(checked, frequencies_[term]);
    append_varint(checked, static_cast<std::uint32_t>(terms_[term].size()));
    checked += terms_[term];
  }
  std::string bytes{kMagic};
  append_fixed(bytes, kVersion);
  append_fixed(bytes, crc32(checked));
  return bytes += checked;
}

Corpus Corpus::from_bytes(std::string_view bytes) {
  Reader reader{bytes};
  if (bytes.substr(0, kMagic.size()) != kMagic) refuse("it does not begin as one");
  reader.take(kMagic.size());
  if (const std::uint32_t version = reader.fixed(); version != kVersion) {
    refuse("its version is " + std::to_string(version) + ", known is " + std::to_string(kVersion));
  }
  if (reader.fixed() != crc32(bytes.substr(kChecked))) refuse("its checksum is wrong");
  const std::uint32_t texts = reader.fixed();
  const std::uint32_t terms = reader.fixed();
  const std::uint32_t stemmed = reader.byte();
  if (stemmed > 1) refuse("it does not tell whether its terms are stems");
  const std::string code{reader.take(reader.byte())};
  const auto is_it = [&](const Language* language) { return language->code == code; };
  if (!std::any_of(languages().begin(), languages().end(), is_it)) refuse("unknown language '" + shown(code) + "'");

  Corpus corpus{Reading{.language = code, .stemming = stemmed == 1 ? Stemming::on : Stemming::off}};
  corpus.texts_ = texts;
  if (terms > reader.left() / 3) refuse("it ends too early");
  std::string_view before;
  for (std::uint32_t i = 0; i < terms; ++i) {
    checkpoint(16);
    const std::uint32_t frequency = reader.varint();
    const std::string_view term = reader.take(reader.varint());
    if (frequency == 0 || frequency > texts) refuse("a term occurs in more texts than there are, or in none");
    if (term <= before) refuse("its terms are not in order");
    corpus.count(term, frequency);
    before = term;
  }
  if (reader.left() > 0) refuse("something follows its last term");
  return corpus;
}

bool operator==(const Corpus& a, const Corpus& b) {
  const bool is_alike = a.language_->code == b.language_->code && a.stemmed_ == b.stemmed_ && a.texts_ == b.texts_ &&
                        a.terms() == b.terms();
  if (!is_alike) return false;
  for (TermId term = 0; term < a.terms(); ++term) {
    checkpoint(16);
    if (b.document_frequency(a.terms_[term]) != a.frequencies_[term]) return false;
  }
  return true;
}

bool operator==(const Background& a, const Background& b) {
  return a.corpus == b.corpus || (a.corpus && b.corpus && *a.corpus == *b.corpus);
}

Corpus fit_corpus(std::span<const std::string_view> texts, const Reading& reading, unsigned threads) {
  Corpus whole{reading};
  std::mutex mutex;  // of `whole`
  share_out(texts.size(), threads, [&](std::atomic<std::size_t>& next) {
    Corpus part{reading};
    const LentReader reader;
    for (std::size_t i = next++; i < texts.size(); i = next++) part.add(reader->parse(texts[i], reading));
    const std::lock_guard lock{mutex};
    whole.merge(part);
  });
  return whole;
}

Reading reading_for(const Corpus& corpus, Reading asked) {
  if (asked.language == "auto") asked.language = corpus.language().code;
  if (asked.stemming == Stemming::by_language) asked.stemming = corpus.stemmed() ? Stemming::on : Stemming::off;
  const Corpus own{asked};
  if (own.language().code == corpus.language().code && own.stemmed() == corpus.stemmed()) return asked;
  throw std::invalid_argument("the corpus is of " + named(corpus.language(), corpus.stemmed()) +
                              ", the text is to be read as " + named(own.language(), own.stemmed()));
}

}  // namespace nutgraf
