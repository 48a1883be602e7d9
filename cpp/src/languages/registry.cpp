#include "registry.hpp"

namespace nutgraf {
namespace {

/// One line per language, ordered by code.
const Language* const kRegistry[] = {
    &registry::am,
    &registry::ar,
    &registry::bg,
    &registry::bn,
    &registry::ca,
    &registry::cs,
    &registry::da,
    &registry::de,
    &registry::el,
    &registry::en,
    &registry::es,
    &registry::et,
    &registry::eu,
    &registry::fa,
    &registry::fi,
    &registry::fr,
    &registry::ga,
    &registry::he,
    &registry::hi,
    &registry::hr,
    &registry::hu,
    &registry::hy,
    &registry::id,
    &registry::it,
    &registry::ja,
    &registry::ka,
    &registry::kk,
    &registry::km,
    &registry::ko,
    &registry::lo,
    &registry::lt,
    &registry::mr,
    &registry::ms,
    &registry::my,
    &registry::nb,
    &registry::ne,
    &registry::nl,
    &registry::pl,
    &registry::pt,
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

constexpr std::string_view kDanish[] = {"da", "nb"};
constexpr std::string_view kCzech[] = {"cs", "sk"};
constexpr std::string_view kSerbian[] = {"hr", "sr"};
constexpr std::string_view kHindi[] = {"hi", "mr", "ne"};
constexpr std::string_view kMalay[] = {"id", "ms"};
constexpr LookAlikes kLookAlikes[] = {kDanish, kCzech, kSerbian, kHindi, kMalay};

}  // namespace

std::span<const LookAlikes> look_alikes() { return kLookAlikes; }

std::span<const Language* const> languages() { return kRegistry; }

}  // namespace nutgraf
