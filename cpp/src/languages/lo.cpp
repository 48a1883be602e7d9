#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "ທີ່", "ມີ", "ຢູ່", "ນີ້", "ກໍ່", "ຫຼື");

}  // namespace

constinit const Language lo{
    .code = "lo",
    .name = "Lao",
    .stemmer = "",
    .letters = U"\u0E80-\u0ECF",
    .stop_words = kStopWords,
};

}  // namespace nutgraf::registry
