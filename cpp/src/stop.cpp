#include <nutgraf/stop.hpp>

#include <algorithm>
#include <string>

#include <nutgraf/span.hpp>

#include "checkpoint.hpp"

namespace nutgraf {
namespace {

constexpr std::int64_t kWorkBetweenLooks = 1 << 15;  // bytes or entries of 10 to 30 ns each

}  // namespace

[[gnu::tls_model("initial-exec")]] constinit thread_local Watch watch;

LimitScope::LimitScope(const Limits& limits)
    : limits_{limits}, outer_{watch.scope}, thread_{std::this_thread::get_id()} {
  watch.work_left = 0;
  watch.scope = this;
}

LimitScope::~LimitScope() {
  watch.work_left = outer_ == nullptr ? Watch{}.work_left : 0;
  watch.scope = outer_;
}

/// Helpers look at the scopes of the thread that they work for, and do not poll for it.
bool LimitScope::polls() const { return limits_.poll && thread_ == std::this_thread::get_id(); }

void check_limits() {
  watch.work_left = kWorkBetweenLooks;
  if (watch.scope == nullptr) return;
  const std::chrono::steady_clock::time_point now = std::chrono::steady_clock::now();
  std::chrono::steady_clock::duration interval = std::chrono::steady_clock::duration::max();
  for (const LimitScope* scope = watch.scope; scope != nullptr; scope = scope->outer_) {
    const Limits& limits = scope->limits_;
    if (limits.token.stop_requested()) throw Cancelled("the call was cancelled");
    if (now >= limits.deadline) throw TimedOut("the call took longer than its time limit");
    if (scope->polls()) interval = std::min<std::chrono::steady_clock::duration>(interval, limits.poll_interval);
  }
  if (now - watch.polled < interval) return;
  watch.polled = now;
  for (const LimitScope* scope = watch.scope; scope != nullptr; scope = scope->outer_) {
    if (scope->polls()) scope->limits_.poll();
  }
}

void check_bytes(std::size_t bytes, const char* what) {
  std::size_t most = std::numeric_limits<Offset>::max();
  for (const LimitScope* scope = watch.scope; scope != nullptr; scope = scope->outer_) {
    const Limits& limits = scope->limits_;
    const std::size_t memory = limits.max_memory - std::min(limits.max_memory, kMemoryBeside);
    most = std::min({most, limits.max_bytes, memory / kMemoryPerByte});
  }
  if (bytes > most) throw LimitError(what + std::to_string(bytes) + " bytes; the limit is " + std::to_string(most));
  checkpoint(1);
}

}  // namespace nutgraf
