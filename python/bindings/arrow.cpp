#include "arrow.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <nutgraf/arrow.hpp>
#include <nutgraf/stop.hpp>

#include "explain.hpp"
#include "options.hpp"
#include "text.hpp"

namespace nutgraf::python {
namespace {

// ---------------------------------------------------------------- capsules

template <class Struct>
struct CapsuleName;
template <>
struct CapsuleName<ArrowSchema> {
  static constexpr const char* value = "arrow_schema";
};
template <>
struct CapsuleName<ArrowArray> {
  static constexpr const char* value = "arrow_array";
};
template <>
struct CapsuleName<ArrowArrayStream> {
  static constexpr const char* value = "arrow_array_stream";
};

/// Moves the struct out of a capsule of another package.
template <class Struct>
Owned<Struct> take(py::handle capsule) {
  const char* const name = CapsuleName<Struct>::value;
  if (PyCapsule_IsValid(capsule.ptr(), name) == 0) {
    throw py::type_error(std::string{"data must give a capsule '"} + name + "', not " + type_name(capsule));
  }
  return Owned{static_cast<Struct*>(PyCapsule_GetPointer(capsule.ptr(), name))};
}

/// A capsule that owns the struct, until somebody moves it out.
template <class Struct>
py::capsule give(Owned<Struct> owned) {
  auto holder = std::make_unique<Struct>();
  owned.move_to(holder.get());
  const auto destroy = [](PyObject* self) {
    const std::unique_ptr<Struct> held{static_cast<Struct*>(PyCapsule_GetPointer(self, CapsuleName<Struct>::value))};
    const Owned<Struct> released{held.get()};
  };
  py::capsule capsule{holder.get(), CapsuleName<Struct>::value, destroy};
  static_cast<void>(holder.release());
  return capsule;
}

// ---------------------------------------------------------------- the interpreter's lock

/// Whether this thread holds the lock of an interpreter. Whoever reads our stream may, or may not.
bool holds_lock() {
#if PY_VERSION_HEX >= 0x030D0000
  return PyThreadState_GetUnchecked() != nullptr;
#elif PY_VERSION_HEX >= 0x030C0000
  return _PyThreadState_UncheckedGet() != nullptr;
#else  // the thread that holds it, which may be another
  PyThreadState* const state = _PyThreadState_UncheckedGet();
  return state != nullptr && state == PyGILState_GetThisThreadState();
#endif
}

/// Ends the call where a signal's handler raises. The reader has an error of its own for that; Ctrl-C is given back, so
/// that KeyboardInterrupt follows.
void handle_signals() {
  const py::gil_scoped_acquire locked;
  if (PyErr_CheckSignals() == 0) return;
  const bool is_interrupt = PyErr_ExceptionMatches(PyExc_KeyboardInterrupt) != 0;
  const py::error_already_set error;
  if (is_interrupt) PyErr_SetInterrupt();
  throw Cancelled("interrupted by " + py::cast<std::string>(error.type().attr("__name__")));
}

/// A stream that is read without the lock: it is given up once for each batch, and taken back. Signals are handled in
/// threads of Python only: another may be waited for by one that holds the lock.
struct Unlocked {
  Owned<ArrowArrayStream> stream;

  static Unlocked& of(ArrowArrayStream* self) { return *static_cast<Unlocked*>(self->private_data); }

  int get_next(ArrowArray* out) {
    Limits limits;
    if (PyGILState_GetThisThreadState() != nullptr) limits.poll = handle_signals;
    const LimitScope scope{limits};
    if (!holds_lock()) return stream->get_next(&*stream, out);
    PyThreadState* const state = PyEval_SaveThread();
    const int code = stream->get_next(&*stream, out);
    PyEval_RestoreThread(state);
    return code;
  }
};

Owned<ArrowArrayStream> without_lock(Owned<ArrowArrayStream> stream) {
  ArrowArrayStream outer{};
  outer.private_data = new Unlocked{std::move(stream)};
  outer.get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
    ArrowArrayStream& inner = *Unlocked::of(self).stream;
    return inner.get_schema(&inner, out);
  };
  outer.get_next = [](ArrowArrayStream* self, ArrowArray* out) { return Unlocked::of(self).get_next(out); };
  outer.get_last_error = [](ArrowArrayStream* self) {
    ArrowArrayStream& inner = *Unlocked::of(self).stream;
    return inner.get_last_error(&inner);
  };
  outer.release = [](ArrowArrayStream* self) {
    delete &Unlocked::of(self);
    self->release = nullptr;
  };
  return Owned{&outer};
}

// ---------------------------------------------------------------- functions

/// The texts of a capsule of a stream, or of a tuple of a schema and an array.
Owned<ArrowArrayStream> texts_of(py::handle source) {
  if (!PyTuple_Check(source.ptr())) return take<ArrowArrayStream>(source);
  const auto pair = py::reinterpret_borrow<py::tuple>(source);
  if (pair.size() != 2) throw py::type_error("data must give two capsules, not " + std::to_string(pair.size()));
  Owned<ArrowSchema> schema = take<ArrowSchema>(pair[0]);
  return stream_of(std::move(schema), take<ArrowArray>(pair[1]));
}

/// A capsule of a stream of summaries. Reads the schema of the texts, and no text.
py::capsule summarize_arrow(py::handle source, py::handle column, const Options& options, py::handle query,
                            bool null_on_error, unsigned threads) {
  std::optional<std::string> name;
  if (!column.is_none()) {
    if (!PyUnicode_Check(column.ptr())) throw py::type_error("column must be str or None, not " + type_name(column));
    name = Text{column, "column"}.utf8();
  }
  const Options own = with_interest(options, py::none(), query);
  Owned<ArrowArrayStream> texts = texts_of(source);
  try {
    return give(without_lock(
        summarize_stream(std::move(texts), name, own, null_on_error ? OnError::null : OnError::raise, threads)));
  } catch (const ColumnError& e) {
    throw py::type_error(e.what());
  }
}

}  // namespace

void bind_arrow(py::module_& m) {
  m.def("summarize_arrow", &summarize_arrow);
  m.def("arrow_schema", [] { return give(summary_schema()); });
}

}  // namespace nutgraf::python
