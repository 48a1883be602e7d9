#include "registry.hpp"

namespace nutgraf {
namespace {

/// One line per language, ordered by code.
const Language* const kRegistry[] = {
    &registry::de,
    &registry::en,
    &registry::es,
    &registry::fr,
    &registry::hi,
    &registry::hu,
    &registry::hy,
    &registry::id,
    &registry::it,
    &registry::ja,
    &registry::ko,
    &registry::lt,
    &registry::nb,
    &registry::ne,
    &registry::nl,
    &registry::pl,
    &registry::pt,
};

}  // namespace

std::span<const Language* const> languages() { return kRegistry; }

}  // namespace nutgraf
