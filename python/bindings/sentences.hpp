// Where sentences stand, without more of them.
#pragma once

#include <pybind11/pybind11.h>

namespace nutgraf::python {

void bind_sentences(pybind11::module_& m);

}  // namespace nutgraf::python
