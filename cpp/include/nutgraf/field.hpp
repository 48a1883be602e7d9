// How an option is described: once, as a field of its struct.
//
// A struct of options has a `name` and a static `fields()` that returns a tuple of Field. Range checks, the Python
// class, its stub and the documentation's tables all come from there.
#pragma once

#include <charconv>
#include <concepts>
#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace nutgraf {

/// One option: its name, the member that holds it, the closed range it must lie in, and what it means.
/// An enum's range is its first and last value; its names come from choice_names().
template <class Owner, class Value>
struct Field {
  std::string_view name;
  Value Owner::*member;
  Value low;
  Value high;
  std::string_view meaning;
};

template <class Owner, class Value>
Field(const char*, Value Owner::*, Value, Value, const char*) -> Field<Owner, Value>;

/// A struct that describes its options.
template <class T>
concept HasFields = requires {
  { T::name } -> std::convertible_to<std::string_view>;
  T::fields();
};

/// `value` in its shortest decimal form; an enum by name.
template <class Value>
std::string to_text(Value value) {
  if constexpr (std::is_same_v<Value, bool>) {
    return value ? "true" : "false";
  } else if constexpr (std::is_enum_v<Value>) {
    const std::span<const std::string_view> names = choice_names(Value{});
    const auto index = static_cast<std::size_t>(value);
    return index < names.size() ? std::string{names[index]} : "value " + std::to_string(index);
  } else {
    char buffer[64];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return error == std::errc{} ? std::string{buffer, end} : std::string{"?"};
  }
}

/// The start of a name that somebody gave, for an error message: printable ASCII, what is not as "?".
inline std::string shown(std::string_view name) {
  std::string text;
  for (const char c : name.substr(0, 40)) text += c >= ' ' && c <= '~' ? c : '?';
  return text;
}

/// "directed, textrank, lead"
inline std::string joined(std::span<const std::string_view> names) {
  std::string text;
  for (const std::string_view name : names) {
    if (!text.empty()) text += ", ";
    text += name;
  }
  return text;
}

/// Throws std::invalid_argument unless the field's value lies in its range; NaN never does.
/// "textrank.damping must be in [0, 0.999], not 1.5"
template <class Owner, class Value>
void validate(const Owner& owner, const Field<Owner, Value>& field) {
  const Value value = owner.*field.member;
  if (value >= field.low && value <= field.high) return;
  std::string message{Owner::name};
  message.append(".").append(field.name);
  if constexpr (std::is_enum_v<Value>) {
    message += " must be one of " + joined(choice_names(Value{}));
  } else {
    message += " must be in [" + to_text(field.low) + ", " + to_text(field.high) + "]";
  }
  throw std::invalid_argument(message + ", not " + to_text(value));
}

/// Throws std::invalid_argument for the first field whose value is out of range.
template <HasFields Owner>
void validate(const Owner& owner) {
  std::apply([&owner](const auto&... field) { (validate(owner, field), ...); }, Owner::fields());
}

}  // namespace nutgraf
