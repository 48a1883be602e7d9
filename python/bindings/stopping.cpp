#include "stopping.hpp"

#include <pybind11/stl.h>

#include <chrono>
#include <limits>
#include <optional>

namespace nutgraf::python {
namespace {

/// Python runs the handlers in the main thread; in others this does nothing.
void handle_signals() {
  const py::gil_scoped_acquire locked;
  if (PyErr_CheckSignals() != 0) throw py::error_already_set();
}

const Limits& signals() {
  static const Limits limits{.poll = handle_signals};
  return limits;
}

/// Limits on what a thread calls inside "with": for one thread at a time, and once.
class Limited {
 public:
  Limited(std::optional<double> seconds, const std::stop_source* source, std::optional<std::size_t> max_bytes,
          std::optional<std::size_t> max_memory) {
    const std::chrono::duration<double> time{seconds.value_or(std::numeric_limits<double>::infinity())};
    const auto now = std::chrono::steady_clock::now();
    if (time < limits_.deadline - now) {
      limits_.deadline = now + std::chrono::duration_cast<std::chrono::steady_clock::duration>(time);
    }
    if (source != nullptr) limits_.token = source->get_token();
    limits_.max_bytes = max_bytes.value_or(limits_.max_bytes);
    limits_.max_memory = max_memory.value_or(limits_.max_memory);
  }

  void enter() { scope_.emplace(limits_); }
  void leave(const py::args&) { scope_.reset(); }

 private:
  Limits limits_;
  std::optional<LimitScope> scope_;
};

}  // namespace

Interruptible::Interruptible() : scope_{signals()} {}

Turn::Scope::Scope(Turn& turn) : turn_{turn} {
  constexpr std::chrono::milliseconds kBetweenLooks{10};
  std::unique_lock lock{turn_.mutex_};
  while (turn_.is_taken_) {
    turn_.changed_.wait_for(lock, kBetweenLooks);
    lock.unlock();
    check_limits();
    lock.lock();
  }
  turn_.is_taken_ = true;
}

Turn::Scope::~Scope() {
  {
    const std::lock_guard lock{turn_.mutex_};
    turn_.is_taken_ = false;
  }
  turn_.changed_.notify_one();
}

void bind_stopping(py::module_& m) {
  py::class_<std::stop_source>(m, "CancelToken", py::is_final(),
                               "What ends calls from another thread: given to them as ``cancel=``.\n\n"
                               "One token may be given to many calls, and to those that start after it was used.\n\n"
                               ">>> token = CancelToken()\n"
                               ">>> token.cancel()\n"
                               ">>> token.cancelled\n"
                               "True")
      .def(py::init<>())
      .def(
          "cancel", [](std::stop_source& source) { source.request_stop(); },
          "End every call that has this token: each raises Cancelled.")
      .def_property_readonly(
          "cancelled", [](const std::stop_source& source) { return source.stop_requested(); },
          "Whether cancel() was called.")
      .def("__repr__", [](const std::stop_source& source) {
        return source.stop_requested() ? "<CancelToken, cancelled>" : "<CancelToken>";
      });
  py::class_<Limited>(m, "Limited", py::is_final())
      .def(py::init<std::optional<double>, const std::stop_source*, std::optional<std::size_t>,
                    std::optional<std::size_t>>())
      .def("__enter__", &Limited::enter)
      .def("__exit__", &Limited::leave);
  py::class_<Turn>(m, "Turn", py::is_final()).def(py::init<>());
  m.def("check_limits", [] {
    const Interruptible interruptible;
    check_limits();
  });
}

}  // namespace nutgraf::python
