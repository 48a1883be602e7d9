// Work on several items, shared out to threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

#include <nutgraf/stop.hpp>

#include "checkpoint.hpp"

namespace nutgraf {

/// The threads of one share_out(): how many helpers have left, and what went wrong first.
class Crew {
 public:
  const Limits& limits() const { return limits_; }

  /// Calls work(), and stops all threads at their next checkpoint if it throws.
  template <class Work>
  void run(const Work& work) {
    try {
      work();
    } catch (...) {
      const std::lock_guard lock{mutex_};
      if (!failure_) failure_ = std::current_exception();
      stop_.request_stop();
    }
  }

  void leave() {
    const std::lock_guard lock{mutex_};
    ++gone_;
    changed_.notify_one();
  }

  /// Waits until so many helpers have left, and looks at the limits meanwhile.
  void wait(std::size_t helpers) {
    constexpr std::chrono::milliseconds kBetweenLooks{10};
    std::unique_lock lock{mutex_};
    while (gone_ < helpers) {
      changed_.wait_for(lock, kBetweenLooks);
      lock.unlock();
      run(check_limits);
      lock.lock();
    }
  }

  void rethrow_failure() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  std::stop_source stop_;
  Limits limits_{.token = stop_.get_token()};
  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t gone_ = 0;
  std::exception_ptr failure_;
};

/// Calls work(next) on as many threads, each of which takes the numbers of its items from `next` until none is below
/// `items`. 0 threads are one for each processor. The limits of this thread hold for all. The first exception is thrown
/// after all threads have stopped, each at its next checkpoint.
template <class Work>
void share_out(std::size_t items, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next{0};
  const std::size_t wanted = threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads;
  const std::size_t helpers = std::max<std::size_t>(std::min(wanted, items), 1) - 1;
  if (helpers == 0) return work(next);
  Crew crew;
  const LimitScope* const outer = watch.scope;
  const LimitScope scope{crew.limits()};
  const auto help = [&] {
    watch.scope = outer;
    {
      const LimitScope own{crew.limits()};
      crew.run([&] { work(next); });
    }
    crew.leave();
  };
  {
    std::vector<std::jthread> at_work;
    crew.run([&] {
      while (at_work.size() < helpers) at_work.emplace_back(help);
      work(next);
    });
    crew.wait(at_work.size());
  }
  crew.rethrow_failure();
}

}  // namespace nutgraf
