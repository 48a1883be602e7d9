#include "registry.hpp"

namespace nutgraf {
namespace {

/// One line per language, ordered by code.
const Language* const kRegistry[] = {
    &registry::de,
    &registry::en,
    &registry::es,
    &registry::fr,
    &registry::hr,
    &registry::ro,
    &registry::ru,
    &registry::sk,
    &registry::sr,
    &registry::sv,
    &registry::ta,
    &registry::th,
    &registry::tr,
    &registry::uk,
    &registry::ur,
    &registry::vi,
    &registry::yi,
    &registry::zh,
};

}  // namespace

std::span<const Language* const> languages() { return kRegistry; }

}  // namespace nutgraf
