#include "options.hpp"

#include <pybind11/stl.h>

#include <nutgraf/language.hpp>

#include "text.hpp"

namespace nutgraf::python {
namespace {

std::string to_string(py::handle value, const char* what) { return std::string{Text{value, what}.utf8()}; }

/// Gives the ranker a profile by name ("auto" is none), or one of the user's own as (name, constants).
void set_profile(Ranker& ranker, py::handle profile) {
  const bool is_name = PyUnicode_Check(profile.ptr()) != 0;
  const std::string name = to_string(is_name ? profile : py::cast<py::tuple>(profile)[0], "profile");
  if (is_name && name == "auto") return;
  Auto* const scored = std::get_if<Auto>(&ranker);
  if (scored == nullptr) throw std::invalid_argument("profile needs the ranker auto");
  if (is_name) {
    scored->profile = find_profile(name);
  } else {
    scored->profile = Profile{name, py::cast<std::array<double, kPartCount>>(py::cast<py::tuple>(profile)[1])};
  }
}

}  // namespace

Options make_options(const std::string& unit, py::handle amount, bool strict, py::handle language, py::handle furniture,
                     py::handle ranker, py::handle selector, py::handle profile, py::handle coherence) {
  Options options;
  for (std::size_t i = 0; i < kUnitNames.size(); ++i) {
    if (kUnitNames[i] == unit) options.budget.unit = static_cast<Unit>(i);
  }
  if (unit == "tokens") options.budget.unit = Unit::costs;
  const bool is_ratio = options.budget.unit == Unit::ratio;
  if (!is_ratio && !PyIndex_Check(amount.ptr())) {
    throw py::type_error("budget." + unit + " must be a whole number, not " + type_name(amount));
  }
  options.budget.amount = to_number<double>(amount, "budget." + unit, is_ratio ? 0.0 : 1.0, is_ratio ? 1.0 : 1e9);
  options.budget.strict = strict;
  if (!PyUnicode_Check(language.ptr())) throw py::type_error("language must be str, not " + type_name(language));
  options.reading.language = to_string(language, "language");
  if (options.reading.language != "auto") find_language(options.reading.language);
  for_each_field<Reading>([&](const auto& field) {
    if (field.name == "furniture") assign(options.reading, field, furniture);
  });
  options.ranker = to_alternative<Ranker>("ranker", ranker, find_ranker, kRankerNames);
  set_profile(options.ranker, profile);
  options.coherence = to_choice<Coherence>(coherence, "coherence");
  options.selector = to_alternative<Selector>("selector", selector, find_selector, kSelectorNames);
  validate(options);
  return options;
}

}  // namespace nutgraf::python
