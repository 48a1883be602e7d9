// What ends a call before it is done: a request, a deadline, or a text that is too large.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <limits>
#include <stdexcept>
#include <stop_token>
#include <thread>

namespace nutgraf {

/// The call was asked to stop.
class Cancelled : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The call's deadline has passed.
class TimedOut : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// What reading and summarising a text takes at most, beside the text itself: 64 MiB, and so much memory for each byte.
/// That is the worst that was measured, for lines of one letter (72); prose takes 5. The thresholded LexRank may take
/// 200 MB more.
inline constexpr std::size_t kMemoryPerByte = 100;
inline constexpr std::size_t kMemoryBeside = 64 << 20;

/// Limits on calls. Each text of a batch is a call of its own for `max_bytes` and `max_memory`.
struct Limits {
  std::stop_token token{};  ///< Cancelled once it is asked to stop
  std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();  ///< then TimedOut
  std::size_t max_bytes = std::numeric_limits<std::size_t>::max();   ///< of text, in UTF-8; LimitError for more
  std::size_t max_memory = std::numeric_limits<std::size_t>::max();  ///< LimitError for a text that might take more

  /// Called about every `poll_interval` by the thread that set the limits, while it works or waits for its helpers.
  /// What it throws ends the call. The time runs on from scope to scope, so that many short calls poll as one long call
  /// does; the shortest interval of nested scopes holds for all.
  std::function<void()> poll{};
  std::chrono::milliseconds poll_interval{50};
};

/// Puts limits on the calls that this thread makes while the scope lives, and on the threads that those start. Scopes
/// nest; all of them hold. `limits` must live as long. A call that is ended throws, and gives back its memory.
///
///     std::stop_source source;
///     const nutgraf::Limits limits{.token = source.get_token()};
///     const nutgraf::LimitScope scope{limits};
///     const nutgraf::Summary summary = nutgraf::summarize(text, options);
class LimitScope {
 public:
  explicit LimitScope(const Limits& limits);
  ~LimitScope();
  LimitScope(const LimitScope&) = delete;
  LimitScope& operator=(const LimitScope&) = delete;

 private:
  friend void check_limits();
  friend void check_bytes(std::size_t bytes, const char* what);
  bool polls() const;

  const Limits& limits_;
  const LimitScope* outer_;
  std::thread::id thread_;
};

/// Looks at the limits of this thread, and throws where one is passed: for loops of your own between the stages.
void check_limits();

}  // namespace nutgraf
