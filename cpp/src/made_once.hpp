// What is worked out when it is first asked for, and then never changes.
#pragma once

#include <atomic>
#include <memory>

namespace nutgraf {

/// Made without a lock, which a fork could leave closed: of threads that make it at the same time, one is the first, and
/// the others take what it made. For static storage: it is never destroyed.
template <class Made>
class MadeOnce {
 public:
  /// What `make()` returned to the first that asked.
  template <class Make>
  const Made& get(const Make& make) {
    if (const Made* const made = made_.load()) return *made;
    auto own = std::make_unique<const Made>(make());
    const Made* made = nullptr;
    return made_.compare_exchange_strong(made, own.get()) ? *own.release() : *made;
  }

 private:
  std::atomic<const Made*> made_{nullptr};
};

}  // namespace nutgraf
