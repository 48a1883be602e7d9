// Calls that Ctrl-C, a time limit or another thread can end.
#pragma once

#include <pybind11/pybind11.h>

#include <condition_variable>
#include <mutex>

#include <nutgraf/stop.hpp>

namespace nutgraf::python {

namespace py = pybind11;

/// Lets signals be handled, and what their handlers raise end the call, while one of these lives: with and without the
/// GIL. Made first thing in whatever may take long.
class Interruptible {
 public:
  Interruptible();

 private:
  LimitScope scope_;
};

/// Lets a loop over i, of sentences or the like, be stopped.
inline void check_limits_at(std::size_t i) {
  constexpr std::size_t kBetweenLooks = 1024;
  if (i % kBetweenLooks == 0) check_limits();
}

/// Lets calls of several threads have the processors one after another: each has a thread for each processor already.
class Turn {
 public:
  /// Waits for its turn, which may be ended as any call may. Needs no GIL.
  class Scope {
   public:
    explicit Scope(Turn& turn);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    Turn& turn_;
  };

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  bool is_taken_ = false;
};

/// A list of rows that takes long to be made can be stopped too.
template <class Rows>
py::list to_list(const Rows& rows) {
  py::list list(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    check_limits_at(i);
    list[i] = py::cast(rows[i]);
  }
  return list;
}

void bind_stopping(py::module_& m);

}  // namespace nutgraf::python
