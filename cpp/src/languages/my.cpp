#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "က", "ကို", "မှ", "မှာ", "ဟု", "သော", "တဲ့");

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "သူ", "သူမ", "သူတို့", "ဒါ", "ဤ", "ထို", "ဒီ");

constexpr auto kConnectives = make_words(
    "ဒါပေမဲ့", "သို့သော်", "နှင့်", "သို့မဟုတ်", "ထို့ကြောင့်", "ထို့အပြင်", "ထို့နောက်", "ဒါကြောင့်", "သို့ရာတွင်");

constexpr auto kReporting = make_words(
    "ပြောသည်", "ပြောကြားသည်");

constexpr auto kFirstPerson = make_words(
    "ကျွန်တော်", "ကျွန်မ", "ကျွန်ုပ်", "ငါ");

constexpr auto kSecondPerson = make_words(
    "သင်", "ခင်ဗျား");

}  // namespace

constinit const Language my{
    .code = "my",
    .name = "Burmese",
    .stemmer = "",
    .letters = U"\u1000-\u103F\u1050-\u109F",
    .stop_words = kStopWords,
    .spaces = false,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
};

}  // namespace nutgraf::registry
