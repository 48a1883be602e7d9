// Summaries of single texts, as objects of Python.
#pragma once

#include <pybind11/pybind11.h>

namespace nutgraf::python {

namespace py = pybind11;

void bind_summaries(py::module_& m);

}  // namespace nutgraf::python
