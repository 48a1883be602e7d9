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
    : limits_{limits},
      outer_{watch.scope},
      thread_{std::this_thread::get_id()},
      next_poll_{std::chrono::steady_clock::now() + limits.poll_interval} {
  watch = {.work_left = 0, .scope = this};
}

LimitScope::~LimitScope() {
  watch = Watch{};
  if (outer_ != nullptr) watch = {.work_left = 0, .scope = outer_};
}

void LimitScope::check() const {
  if (limits_.token.stop_requested()) throw Cancelled("the call was cancelled");
  const std::chrono::steady_clock::time_point now = std::chrono::steady_clock::now();
  if (now >= limits_.deadline) throw TimedOut("the call took longer than its time limit");
  // Helpers look at the scopes of the thread they work for; next_poll_ is that thread's own.
  if (!limits_.poll || thread_ != std::this_thread::get_id() || now < next_poll_) return;
  next_poll_ = now + limits_.poll_interval;
  limits_.poll();
}

void check_limits() {
  watch.work_left = kWorkBetweenLooks;
  for (const LimitScope* scope = watch.scope; scope != nullptr; scope = scope->outer_) scope->check();
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
