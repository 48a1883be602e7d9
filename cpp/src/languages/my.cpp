#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "က", "ကို", "မှ", "မှာ", "ဟု", "သော", "တဲ့");

}  // namespace

constinit const Language my{
    .code = "my",
    .name = "Burmese",
    .stemmer = "",
    .letters = U"\u1000-\u103F\u1050-\u109F",
    .stop_words = kStopWords,
};

}  // namespace nutgraf::registry
