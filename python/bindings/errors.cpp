#include "errors.hpp"

#include <stdexcept>

#include <nutgraf/corpus.hpp>
#include <nutgraf/span.hpp>
#include <nutgraf/stop.hpp>

namespace nutgraf::python {
namespace {

/// Our C++ errors as the Python classes of nutgraf._errors.
void translate_error(std::exception_ptr error) {  // NOLINT(performance-unnecessary-value-param): as pybind11 calls it
  const auto raise = [](const char* name, const std::exception& e) {
    py::set_error(py::module_::import("nutgraf._errors").attr(name), e.what());
  };
  try {
    if (error) std::rethrow_exception(error);
  } catch (const LimitError& e) {
    raise("LimitError", e);
  } catch (const Cancelled& e) {
    raise("Cancelled", e);
  } catch (const TimedOut& e) {
    raise("TimedOut", e);
  } catch (const FormatError& e) {
    raise("FormatError", e);
  } catch (const std::invalid_argument& e) {
    raise("OptionError", e);
  }
}

}  // namespace

py::tuple to_failure(const std::exception_ptr& failure) {
  try {
    std::rethrow_exception(failure);
  } catch (const TimedOut& error) {
    return py::make_tuple("TimedOut", error.what());
  } catch (const std::exception& error) {
    return py::make_tuple("LimitError", error.what());
  }
}

void bind_errors() { py::register_local_exception_translator(translate_error); }

}  // namespace nutgraf::python
