// What is worked out of a language once and serves one text after another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <span>
#include <string_view>

#include <nutgraf/document.hpp>

#include "detection.hpp"
#include "lexicon.hpp"
#include "looks.hpp"

namespace nutgraf {

/// Reads texts, and keeps what it learned of words and phrases for the next. Results do not depend on what was read
/// before. Not for use by two threads at once.
class TextReader {
 public:
  /// A document without blocks yet. `text` is all of it.
  Document begin(std::string_view text, const Reading& reading);

  /// As nutgraf::parse().
  Document parse(std::string_view text, const Reading& reading);

  /// Appends the blocks, sentences and words of one part of `text`, and sets `furniture_only` as the part has it.
  /// `starts`   as Reading::sentence_starts
  void read_part(std::string_view text, Span part, std::span<const Offset> starts, std::uint32_t source,
                 Document& document);

  /// The bytes of what it keeps.
  std::size_t memory() const;

 private:
  /// Of a language, with or without stems.
  struct Tools {
    Lexicon lexicon;
    Looker looker;
  };

  Tools& tools_for(const Document& document);

  Detector detector_;
  std::deque<Tools> tools_;
};

/// Lends a reader, one that has read before where there is one: most words of a text are those of the texts before it.
/// It is kept for later calls, of any thread, until purge(), unless it has grown large or a call of it was ended.
class LentReader {
 public:
  LentReader();
  ~LentReader();
  LentReader(const LentReader&) = delete;
  LentReader& operator=(const LentReader&) = delete;

  TextReader* operator->() const { return reader_.get(); }

 private:
  std::unique_ptr<TextReader> reader_;
  int exceptions_ = std::uncaught_exceptions();
};

}  // namespace nutgraf
