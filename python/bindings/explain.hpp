// Explanations, and summaries by the caller's own scores.
#pragma once

#include <pybind11/pybind11.h>

#include <nutgraf/options.hpp>

namespace nutgraf::python {

/// The options with the title and the query of one call.
Options with_interest(const Options& options, pybind11::handle title, pybind11::handle query);

void bind_explain(pybind11::module_& m);

}  // namespace nutgraf::python
