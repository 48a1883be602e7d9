// The classes of the rankers, and ranking alone.
#pragma once

#include <pybind11/pybind11.h>

namespace nutgraf::python {

void bind_rankers(pybind11::module_& m);

}  // namespace nutgraf::python
