// Python classes made from the fields of the option structs: keyword-only, read-only, with repr, ==, hash and pickle.
#pragma once

#include <pybind11/pybind11.h>

#include <string>
#include <string_view>
#include <tuple>
#include <variant>

#include <nutgraf/options.hpp>

namespace nutgraf::python {

namespace py = pybind11;

inline std::string type_name(py::handle value) { return Py_TYPE(value.ptr())->tp_name; }

/// At most 40 characters of repr(value), for error messages.
inline std::string short_repr(py::handle value) {
  const std::string text = py::cast<std::string>(
      py::str(py::repr(value)).attr("encode")("ascii", "backslashreplace").attr("decode")("ascii"));
  return text.size() <= 40 ? text : text.substr(0, 37) + "...";
}

/// `value` as a number of the range [low, high]; `name` is for the error. bool is no number.
template <class Number>
Number to_number(py::handle value, const std::string& name, Number low, Number high) {
  constexpr bool is_whole = std::is_integral_v<Number>;
  PyObject* const object = value.ptr();
  const bool fits_type = is_whole ? PyIndex_Check(object) != 0 : PyNumber_Check(object) != 0;
  if (PyBool_Check(object) || !fits_type) {
    throw py::type_error(name + " must be " + (is_whole ? "a whole number" : "a number") + ", not " + type_name(value));
  }
  const double number = PyFloat_AsDouble(object);
  if (PyErr_Occurred() != nullptr && PyErr_ExceptionMatches(PyExc_OverflowError) == 0) {
    PyErr_Clear();
    throw py::type_error(name + " must be a number, not " + type_name(value));
  }
  const bool overflows = PyErr_Occurred() != nullptr;
  PyErr_Clear();
  if (overflows || !(number >= static_cast<double>(low) && number <= static_cast<double>(high))) {
    throw std::invalid_argument(name + " must be in [" + to_text(low) + ", " + to_text(high) + "], not " +
                                short_repr(value));
  }
  return static_cast<Number>(number);
}

/// The value of an enum that `value` names.
template <class Choice>
Choice to_choice(py::handle value, const std::string& name) {
  if (!PyUnicode_Check(value.ptr())) throw py::type_error(name + " must be a str, not " + type_name(value));
  const std::span<const std::string_view> names = choice_names(Choice{});
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (py::str(std::string{names[i]}).equal(value)) return static_cast<Choice>(i);
  }
  throw std::invalid_argument(name + " must be one of " + joined(names) + ", not " + short_repr(value));
}

template <class Owner, class Value>
void assign(Owner& owner, const Field<Owner, Value>& field, py::handle value) {
  const std::string name = std::string{Owner::name} + "." + std::string{field.name};
  if constexpr (std::is_same_v<Value, bool>) {
    if (!PyBool_Check(value.ptr())) throw py::type_error(name + " must be True or False, not " + type_name(value));
    owner.*field.member = value.ptr() == Py_True;
  } else if constexpr (std::is_enum_v<Value>) {
    owner.*field.member = to_choice<Value>(value, name);
  } else {
    owner.*field.member = to_number(value, name, field.low, field.high);
  }
}

template <class Owner, class Value>
py::object to_python(const Owner& owner, const Field<Owner, Value>& field) {
  if constexpr (std::is_enum_v<Value>) {
    return py::str(to_text(owner.*field.member));
  } else {
    return py::cast(owner.*field.member);
  }
}

/// Field by field: visit(name, field).
template <class Owner, class Visit>
void for_each_field(Visit visit) {
  std::apply([&](const auto&... field) { (visit(field), ...); }, Owner::fields());
}

template <class Owner>
py::dict to_dict(const Owner& owner) {
  py::dict values;
  for_each_field<Owner>([&](const auto& field) { values[field.name.data()] = to_python(owner, field); });
  return values;
}

template <class Owner>
Owner from_keywords(const std::string& class_name, const py::args& args, const py::kwargs& keywords) {
  Owner owner;
  std::string known;
  std::size_t used = 0;
  for_each_field<Owner>([&](const auto& field) {
    known += (known.empty() ? "" : ", ") + std::string{field.name};
    if (!keywords.contains(field.name.data())) return;
    assign(owner, field, keywords[field.name.data()]);
    ++used;
  });
  if (args.empty() && used == keywords.size()) return owner;
  throw py::type_error(class_name + "() takes " + (known.empty() ? "no options" : "keyword options only: " + known));
}

/// "name=value, ..." as Python writes it.
template <class Owner>
std::string arguments(const Owner& owner) {
  std::string text;
  for_each_field<Owner>([&](const auto& field) {
    text.append(text.empty() ? "" : ", ").append(field.name).append("=");
    text += py::cast<std::string>(py::repr(to_python(owner, field)));
  });
  return text;
}

/// How the options are used, as a session that runs; nothing for options of neither a ranker nor a selector.
template <class Owner>
std::string example(const std::string& class_name) {
  constexpr bool ranks = std::is_constructible_v<Ranker, Owner>;
  if (!ranks && !std::is_constructible_v<Selector, Owner>) return "";
  return "\n>>> import nutgraf\n>>> options = nutgraf." + class_name + "(" + arguments(Owner{}) +
         ")\n>>> nutgraf.summarize(\"The dam broke.\", " + (ranks ? "ranker" : "selector") +
         "=options).text\n'The dam broke.'\n";
}

template <class Owner>
std::string documentation(const std::string& text, const std::string& class_name) {
  const Owner defaults;
  std::string list;
  for_each_field<Owner>([&](const auto& field) {
    list.append("    ").append(field.name).append(": ").append(field.meaning);
    if constexpr (std::is_enum_v<decltype(field.low)>) {
      list += ": " + joined(choice_names(field.low));
    } else if constexpr (!std::is_same_v<decltype(field.low), bool>) {
      list += ", in [" + to_text(field.low) + ", " + to_text(field.high) + "]";
    }
    list += " (default " + to_text(defaults.*field.member) + ")\n";
  });
  return text + "\n" + (list.empty() ? "" : "\nArgs:\n" + list) + example<Owner>(class_name);
}

/// The class of one option struct.
template <class Owner>
void bind_options(py::module_& module, const char* class_name, const char* meaning) {
  const std::string name = class_name;
  py::class_<Owner> cls(module, class_name, py::is_final(), documentation<Owner>(meaning, name).c_str());
  {
    py::options ours;  // the constructor's documentation is its signature, as inspect.signature() reads it
    ours.disable_function_signatures();
    const std::string keywords_only = arguments(Owner{}).empty() ? "" : ", *, " + arguments(Owner{});
    cls.def(py::init([name](const py::args& args, const py::kwargs& keywords) {
              return from_keywords<Owner>(name, args, keywords);
            }),
            ("__init__(self, /" + keywords_only + ")\n--\n\n").c_str());
  }
  for_each_field<Owner>([&](const auto& field) {
    cls.def_property_readonly(field.name.data(), [field](const Owner& owner) { return to_python(owner, field); });
  });
  cls.def("__repr__", [name](const Owner& owner) { return name + "(" + arguments(owner) + ")"; });
  cls.def("__eq__", [](const Owner& owner, py::handle other) -> py::object {
    if (!py::isinstance<Owner>(other)) return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    return py::bool_(owner == py::cast<const Owner&>(other));
  });
  cls.def("__hash__", [](const Owner& owner) { return py::hash(py::tuple(to_dict(owner).attr("values")())); });
  cls.def(py::pickle([](const Owner& owner) { return to_dict(owner); },
                     [name](const py::dict& state) { return from_keywords<Owner>(name, {}, py::kwargs(state)); }));
}

/// The alternative that `value` holds or names. `what` is "ranker" or "selector".
template <class Variant, std::size_t I = 0>
Variant to_alternative(const std::string& what, py::handle value, Variant (*find)(std::string_view),
                       std::span<const std::string_view> known) {
  if constexpr (I == std::variant_size_v<Variant>) {
    if (PyUnicode_Check(value.ptr())) {
      const py::bytes name = py::str(value).attr("encode")("utf-8", "replace");
      return find(std::string_view{name});
    }
    throw py::type_error(what + " must be one of " + joined(known) + " or an object of their options, not " +
                         type_name(value));
  } else {
    using Alternative = std::variant_alternative_t<I, Variant>;
    if (py::isinstance<Alternative>(value)) return py::cast<Alternative>(value);
    return to_alternative<Variant, I + 1>(what, value, find, known);
  }
}

/// The options of a call, checked. `profile` is a name or (name, constants).
Options make_options(const std::string& unit, py::handle amount, bool strict, py::handle language, py::handle furniture,
                     py::handle ranker, py::handle selector, py::handle profile, py::handle coherence);

}  // namespace nutgraf::python
