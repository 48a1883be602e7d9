#include "text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <nutgraf/stop.hpp>
#include <nutgraf/unicode.hpp>

#include "stopping.hpp"

namespace nutgraf::python {
namespace {

void append_utf8(Py_UCS4 c, std::string& bytes) {
  if (c >= 0xD800 && c <= 0xDFFF) c = 0xFFFD;
  const auto byte = [](Py_UCS4 value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) {
    bytes += byte(c);
  } else if (c < 0x800) {
    bytes += byte(0xC0U | (c >> 6U));
    bytes += byte(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    bytes += byte(0xE0U | (c >> 12U));
    bytes += byte(0x80U | ((c >> 6U) & 0x3FU));
    bytes += byte(0x80U | (c & 0x3FU));
  } else {
    bytes += byte(0xF0U | (c >> 18U));
    bytes += byte(0x80U | ((c >> 12U) & 0x3FU));
    bytes += byte(0x80U | ((c >> 6U) & 0x3FU));
    bytes += byte(0x80U | (c & 0x3FU));
  }
}

/// As Python encodes, but that lone surrogates are U+FFFD, and that it can be stopped.
std::string encode_slowly(PyObject* text) {
  constexpr Py_ssize_t kBetweenLooks = 1 << 16;
  const int kind = PyUnicode_KIND(text);
  const void* const data = PyUnicode_DATA(text);
  const Py_ssize_t size = PyUnicode_GET_LENGTH(text);
  std::string bytes;
  bytes.reserve(static_cast<std::size_t>(size) + static_cast<std::size_t>(size) / 8);
  std::optional<py::gil_scoped_release> unlocked;
  if (size > kBetweenLooks) unlocked.emplace();  // a str never changes, and the caller holds this one
  for (Py_ssize_t i = 0; i < size; ++i) {
    if (i % kBetweenLooks == 0) check_limits();
    append_utf8(PyUnicode_READ(kind, data, i), bytes);
  }
  return bytes;
}

/// The text as bytes of UTF-8. Python's own encoder is many times as fast, holds the GIL, and refuses lone surrogates.
py::object encode(PyObject* text) {
  constexpr Py_ssize_t kShort = 1 << 24;
  if (PyUnicode_GET_LENGTH(text) > kShort) return py::bytes(encode_slowly(text));
  if (PyObject* const bytes = PyUnicode_AsUTF8String(text)) return py::reinterpret_steal<py::object>(bytes);
  if (PyErr_ExceptionMatches(PyExc_UnicodeEncodeError) == 0) throw py::error_already_set();
  PyErr_Clear();
  return py::bytes(encode_slowly(text));
}

}  // namespace

Text::Text(py::handle source, const char* what) : source_{py::reinterpret_borrow<py::object>(source)} {
  PyObject* const object = source.ptr();
  if (PyBytes_Check(object)) {
    utf8_ = {PyBytes_AS_STRING(object), static_cast<std::size_t>(PyBytes_GET_SIZE(object))};
  } else if (PyUnicode_Check(object)) {
    counts_bytes_ = PyUnicode_IS_ASCII(object);
    if (counts_bytes_) {
      utf8_ = {static_cast<const char*>(PyUnicode_DATA(object)),
               static_cast<std::size_t>(PyUnicode_GET_LENGTH(object))};
    } else {
      encoded_ = encode(object);
      utf8_ = {PyBytes_AS_STRING(encoded_.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(encoded_.ptr()))};
    }
  } else {
    throw py::type_error(std::string{what} + " must be str or bytes, not " + Py_TYPE(object)->tp_name);
  }
}

py::object Text::slice(Span span) const {
  const auto begin = static_cast<Py_ssize_t>(span.begin), end = static_cast<Py_ssize_t>(span.end);
  PyObject* const part = PyUnicode_Check(source_.ptr())
                             ? PyUnicode_Substring(source_.ptr(), begin, end)
                             : PyBytes_FromStringAndSize(PyBytes_AS_STRING(source_.ptr()) + begin, end - begin);
  if (part == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(part);
}

std::vector<Offset> Text::to_bytes(const std::vector<Offset>& offsets) const {
  if (counts_bytes_) return offsets;
  std::vector<Offset> bytes;
  bytes.reserve(offsets.size());
  std::size_t byte = 0;
  Offset code_points = 0;
  for (const Offset offset : offsets) {
    check_limits_at(bytes.size());
    while (code_points < offset && byte < utf8_.size()) {
      byte += decode(utf8_, byte).width;
      ++code_points;
    }
    bytes.push_back(static_cast<Offset>(byte));
  }
  return bytes;
}

void Text::to_source_units(const std::vector<Span*>& spans) const {
  if (counts_bytes_) return;
  std::vector<Offset*> offsets;
  offsets.reserve(2 * spans.size());
  for (Span* const span : spans) offsets.insert(offsets.end(), {&span->begin, &span->end});
  const auto is_earlier = [](const Offset* a, const Offset* b) { return *a < *b; };
  if (!std::is_sorted(offsets.begin(), offsets.end(), is_earlier)) {
    std::sort(offsets.begin(), offsets.end(), is_earlier);
  }
  // What Python has encoded is well-formed: each byte that continues no character starts one.
  const auto starts = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
  Offset at = 0, code_points = 0;
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    check_limits_at(i);
    Offset* const offset = offsets[i];
    code_points += static_cast<Offset>(std::count_if(utf8_.begin() + at, utf8_.begin() + *offset, starts));
    at = std::exchange(*offset, code_points);
  }
}

std::vector<Text> to_texts(const py::tuple& sources) {
  std::vector<Text> texts;
  texts.reserve(sources.size());
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const std::string what = sources.size() == 1 ? "text" : "text " + std::to_string(i);
    texts.emplace_back(sources[i], what.c_str());
  }
  return texts;
}

std::vector<std::string_view> views_of(const std::vector<Text>& texts) {
  std::vector<std::string_view> views;
  views.reserve(texts.size());
  for (const Text& text : texts) views.push_back(text.utf8());
  return views;
}

}  // namespace nutgraf::python
