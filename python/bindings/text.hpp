// Texts as Python gives them, and offsets in the unit that Python counts in.
#pragma once

#include <pybind11/pybind11.h>

#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/span.hpp>

namespace nutgraf::python {

namespace py = pybind11;

/// A str or bytes as UTF-8 that can be read without the GIL while this object lives. bytes and ASCII str are read in
/// place; other str are encoded once, lone surrogates as U+FFFD of width one.
class Text {
 public:
  /// Throws a TypeError that names `what` unless `source` is str or bytes.
  explicit Text(py::handle source, const char* what = "text");

  std::string_view utf8() const { return utf8_; }
  const py::object& source() const { return source_; }

  /// source[begin:end], of a span in the source's units.
  py::object slice(Span span) const;
  /// The byte where each of some offsets of the source stands. They must not decrease. Needs no GIL.
  std::vector<Offset> to_bytes(const std::vector<Offset>& offsets) const;

  /// Turns spans of bytes, in any order, into spans of the source. Needs no GIL.
  void to_source_units(const std::vector<Span*>& spans) const;

 private:
  py::object source_;   // these two keep the bytes alive
  py::object encoded_;  // none if the source is read in place
  std::string_view utf8_;
  bool counts_bytes_ = true;
};

/// The texts of a tuple; where there are several, an error names the position.
std::vector<Text> to_texts(const py::tuple& sources);

std::vector<std::string_view> views_of(const std::vector<Text>& texts);

}  // namespace nutgraf::python
