// Arrays as they go out: read-only numpy arrays that own the moved buffers. The only file that touches numpy.
#pragma once

#include <pybind11/numpy.h>

#include <memory>
#include <utility>
#include <vector>

namespace nutgraf::python {

namespace py = pybind11;

/// The values as an array of one dimension. Copies nothing. Imports numpy.
template <class Value>
py::array to_array(std::vector<Value> values) {
  auto owner = std::make_unique<std::vector<Value>>(std::move(values));
  const Value* const data = owner->data();
  const auto size = static_cast<py::ssize_t>(owner->size());
  const py::capsule keeper{owner.get(), [](void* vector) { delete static_cast<std::vector<Value>*>(vector); }};
  owner.release();
  py::array array{py::dtype::of<Value>(), {size}, {}, data, keeper};
  array.attr("setflags")(py::arg("write") = false);
  return array;
}

}  // namespace nutgraf::python
