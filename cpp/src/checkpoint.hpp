// Where a long loop can be stopped.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>

#include <nutgraf/stop.hpp>

namespace nutgraf {

/// The limits of this thread: the one thing that is not passed as an argument, or every function would have one more.
struct Watch {
  std::int64_t work_left = std::numeric_limits<std::int64_t>::max();  ///< until they are looked at
  const LimitScope* scope = nullptr;                                  ///< the innermost
  std::chrono::steady_clock::time_point polled{};  ///< when last; of the thread, or short scopes would never poll
};
/// Held with the thread from its start: what is made when it is first used ends the process where there is no memory.
[[gnu::tls_model("initial-exec")]] extern constinit thread_local Watch watch;

/// Calls check_limits() about every millisecond; what is half done must be safe to destroy. `work`: how many bytes were
/// read or entries visited since the last checkpoint.
inline void checkpoint(std::size_t work) {
  watch.work_left -= static_cast<std::int64_t>(work);
  if (watch.work_left < 0) check_limits();
}

/// The same in a tight loop over i.
inline void checkpoint_at(std::size_t i) {
  constexpr std::size_t kStride = 256, kWorkOfEach = 16;
  if (i % kStride == 0) checkpoint(kStride * kWorkOfEach);
}

/// The same in a scan of a text: call it with each place that is reached.
class Pace {
 public:
  explicit Pace(std::size_t begin) : last_{begin} {}
  void operator()(std::size_t at) {
    if (at - last_ < kStride) return;
    checkpoint(at - last_);
    last_ = at;
  }

 private:
  static constexpr std::size_t kStride = 4096;
  std::size_t last_;
};

/// A way to compare whose sort can be stopped.
template <class Compare>
struct Stoppable {
  Compare compare;

  template <class Value>
  bool operator()(const Value& a, const Value& b) const {
    checkpoint(2);
    return compare(a, b);
  }
};
template <class Compare>
Stoppable(Compare) -> Stoppable<Compare>;

/// Throws LimitError for a text of more bytes than the limits allow, or than the engine can address.
void check_bytes(std::size_t bytes, const char* what = "the text has ");

}  // namespace nutgraf
