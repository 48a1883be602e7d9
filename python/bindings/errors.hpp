// The errors of the engine, as Python has them.
#pragma once

#include <pybind11/pybind11.h>

#include <exception>

namespace nutgraf::python {

namespace py = pybind11;

/// The name and the message of what a text of a batch failed with.
py::tuple to_failure(const std::exception_ptr& failure);

/// Makes the classes of nutgraf._errors of what is thrown from here on.
void bind_errors();

}  // namespace nutgraf::python
