#include <nutgraf/options.hpp>

#include <cmath>

#include "nearest.hpp"

namespace nutgraf {
namespace {

constexpr double kMostUnits = 1e9;

/// The alternative of `Variant` with that name. `what` is the word for it in the error.
template <class Variant, std::size_t I = 0>
Variant find_alternative(std::string_view what, std::string_view name, std::span<const std::string_view> known) {
  if constexpr (I == std::variant_size_v<Variant>) {
    throw std::invalid_argument(unknown_name(what, name, known));
  } else {
    if (std::variant_alternative_t<I, Variant>::name == name) return Variant{std::in_place_index<I>};
    return find_alternative<Variant, I + 1>(what, name, known);
  }
}

void validate_costs(const Budget& budget) {
  const auto check = [](const std::string& name, double value) {
    if (value >= 0 && value <= kMostUnits) return;
    throw std::invalid_argument("budget." + name + " must be in [0, " + to_text(kMostUnits) + "], not " +
                                to_text(value));
  };
  check("costs", budget.amount);
  for (std::size_t i = 0; i < budget.sentence_costs.size(); ++i) {
    check("sentence_costs[" + std::to_string(i) + "]", budget.sentence_costs[i]);
  }
}

}  // namespace

void validate(const Budget& budget) {
  if (budget.unit > Unit::costs) {
    throw std::invalid_argument("budget.unit must be one of " + joined(kUnitNames) + ", not " + to_text(budget.unit));
  }
  if (budget.unit == Unit::costs) return validate_costs(budget);
  const bool is_ratio = budget.unit == Unit::ratio;
  const double low = is_ratio ? 0.0 : 1.0;
  const double high = is_ratio ? 1.0 : kMostUnits;
  const bool in_range = budget.amount >= low && budget.amount <= high && !(is_ratio && budget.amount == 0.0);
  if (in_range && (is_ratio || budget.amount == std::floor(budget.amount))) return;
  const std::string range = is_ratio ? "in (0, 1]" : "a whole number in [1, " + to_text(kMostUnits) + "]";
  throw std::invalid_argument("budget." + to_text(budget.unit) + " must be " + range + ", not " +
                              to_text(budget.amount));
}

void validate(const Options& options) {
  validate(options.budget);
  validate(options.reading);
  validate(options.weighting);
  std::visit([](const auto& ranker) { validate(ranker); }, options.ranker);
  std::visit([](const auto& selector) { validate(selector); }, options.selector);
}

Ranker find_ranker(std::string_view name) { return find_alternative<Ranker>("ranker", name, kRankerNames); }

Selector find_selector(std::string_view name) { return find_alternative<Selector>("selector", name, kSelectorNames); }

}  // namespace nutgraf
