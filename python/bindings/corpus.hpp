// The corpus, bound.
#pragma once

#include <pybind11/pybind11.h>

namespace nutgraf::python {

/// Adds the class Corpus, and with_corpus(options, corpus).
void bind_corpus(pybind11::module_& m);

}  // namespace nutgraf::python
