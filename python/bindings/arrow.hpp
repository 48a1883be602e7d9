// Columns of texts that other packages hand over in Arrow's memory layout.
#pragma once

#include <pybind11/pybind11.h>

namespace nutgraf::python {

void bind_arrow(pybind11::module_& m);

}  // namespace nutgraf::python
