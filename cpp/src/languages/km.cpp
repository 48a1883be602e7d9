#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "ជា", "នៅ", "ទៅ", "ពី", "ថា", "នេះ", "នោះ", "គឺ", "ក៏", "ឬ", "តែ");

}  // namespace

constinit const Language km{
    .code = "km",
    .name = "Khmer",
    .stemmer = "",
    .letters = U"\u1780-\u17D3",
    .stop_words = kStopWords,
};

}  // namespace nutgraf::registry
