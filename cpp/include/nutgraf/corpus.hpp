// In how many texts each term occurs: the background that tells a rare word from a common one.
//
// The file of a corpus, version 1. Whole numbers are little-endian; "varint" is LEB128 in its shortest form: seven bits
// a byte, the lowest first, the high bit set on all but the last.
//
//   offset  size  content
//   0       8     "NGCORPUS"
//   8       4     version: 1
//   12      4     CRC-32 (IEEE 802.3, as in zlib) of every byte from offset 16 on
//   16      4     number of texts
//   20      4     number of terms
//   24      1     1 if terms are stems, else 0
//   25      1     length of the language's code
//   26            the code, such as "en"
//   then, for each term in ascending order of its bytes, without repetition:
//           varint  number of texts that it occurs in: from 1 to the number of texts
//           varint  length of the term in bytes, at least 1
//                   the term
//
// Nothing follows the last term. Equal corpora give equal bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/options.hpp>

namespace nutgraf {

/// Bytes that should be a corpus, or Arrow data, and are not. The message says what is wrong with them.
class FormatError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Document frequencies: for each term, how many of the texts it occurs in. A term counts once a text, where a sentence
/// that a summary may take has it. Copying costs what it holds. A call of add() or merge() that its limits end (stop.hpp)
/// leaves a corpus that has counted part of a text.
class Corpus {
 public:
  /// A corpus of no texts, to be read in that way. Throws std::invalid_argument for an unknown language and for "auto":
  /// terms of two languages, or stems and words, do not count together.
  explicit Corpus(const Reading& reading);

  std::uint32_t texts() const { return texts_; }
  std::size_t terms() const { return frequencies_.size(); }
  const Language& language() const { return *language_; }
  bool stemmed() const { return stemmed_; }

  /// In how many texts a term (folded, and a stem where stemmed()) occurs; 0 for one that is not known.
  std::uint32_t document_frequency(std::string_view term) const;
  /// The same for a word as it stands in a text; 0 for a stop word, and for what is not one word.
  std::uint32_t word_frequency(std::string_view word) const;

  /// Counts one more text: LimitError from 2^32 texts on. A document must have been read as the corpus is, else
  /// std::invalid_argument. Cost: linear in the text.
  void add(std::string_view text);
  void add(const Document& document);

  /// Counts the texts of another corpus too: the same as if all of them had been added here, in any order. Throws
  /// std::invalid_argument where the other was read in another way, and LimitError from 2^32 texts on; then nothing is
  /// changed. Cost: linear in the other's terms.
  void merge(const Corpus& other);

  /// Forgets the terms of fewer than that many texts; how many texts there are stays known.
  void prune(std::uint32_t min_frequency);

  /// The bytes of the file described above, which the caller writes and reads. from_bytes() throws FormatError for anything else. Cost: linear in the bytes, and for
  /// to_bytes() the sorting of the terms.
  std::string to_bytes() const;
  static Corpus from_bytes(std::string_view bytes);

  /// The same texts counted in the same way, whatever the order.
  friend bool operator==(const Corpus& a, const Corpus& b);

 private:
  void count(std::string_view term, std::uint32_t texts);
  void check_room(std::uint32_t texts) const;

  const Language* language_;
  bool stemmed_;
  std::uint32_t texts_ = 0;
  Vocabulary terms_;
  std::vector<std::uint32_t> frequencies_;  // (terms): from 1 to texts_
};

/// The corpus of some texts, read on that many threads; 0 is one for each processor. Neither the number of threads nor
/// the order of the texts changes it. Errors as for the constructor and add().
Corpus fit_corpus(std::span<const std::string_view> texts, const Reading& reading, unsigned threads = 0);

/// `asked`, with what it leaves open decided as the corpus was read: its language where that is "auto", its stems where
/// they go by the language. Throws std::invalid_argument where `asked` contradicts the corpus.
Reading reading_for(const Corpus& corpus, Reading asked);

}  // namespace nutgraf
