#include "text_reader.hpp"

#include <array>
#include <atomic>

namespace nutgraf {
namespace {

constexpr std::size_t kMostKept = 8 << 20;  // bytes of a reader

/// Without a lock, which a fork could leave closed.
constinit std::array<std::atomic<TextReader*>, 4> kept_readers{};

}  // namespace

TextReader::Tools& TextReader::tools_for(const Document& document) {
  for (Tools& tools : tools_) {
    if (tools.lexicon.is_of(*document.language, document.stemmed)) return tools;
  }
  return tools_.emplace_back(Tools{Lexicon{*document.language, document.stemmed}, Looker{*document.language}});
}

std::size_t TextReader::memory() const {
  std::size_t bytes = 0;
  for (const Tools& tools : tools_) bytes += tools.lexicon.memory() + tools.looker.memory();
  return bytes;
}

LentReader::LentReader() {
  for (std::atomic<TextReader*>& kept : kept_readers) {
    reader_.reset(kept.exchange(nullptr));
    if (reader_) return;
  }
  reader_ = std::make_unique<TextReader>();
}

LentReader::~LentReader() {
  if (std::uncaught_exceptions() > exceptions_ || reader_->memory() > kMostKept) return;
  for (std::atomic<TextReader*>& kept : kept_readers) {
    TextReader* none = nullptr;
    if (!kept.compare_exchange_strong(none, reader_.get())) continue;
    reader_.release();
    return;
  }
}

void purge() noexcept {
  for (std::atomic<TextReader*>& kept : kept_readers) delete kept.exchange(nullptr);
}

}  // namespace nutgraf
