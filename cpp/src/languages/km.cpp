#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "ជា", "នៅ", "ទៅ", "ពី", "ថា", "នេះ", "នោះ", "គឺ", "ក៏", "ឬ", "តែ");

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "គាត់", "នាង", "ពួកគេ", "គេ", "វា", "នេះ", "នោះ");

constexpr auto kConnectives = make_words(
    "ប៉ុន្តែ", "និង", "ឬ", "ដូច្នេះ", "ដូច្នេះហើយ", "លើសពីនេះ", "បន្ទាប់មក", "ក្រៅពីនេះ", "ទោះជាយ៉ាងណា", "ហើយ");

constexpr auto kReporting = make_words(
    "និយាយ", "ប្រាប់", "ថ្លែង");

constexpr auto kFirstPerson = make_words(
    "ខ្ញុំ", "យើង");

constexpr auto kSecondPerson = make_words(
    "អ្នក");

}  // namespace

constinit const Language km{
    .code = "km",
    .name = "Khmer",
    .stemmer = "",
    .letters = U"\u1780-\u17D3",
    .stop_words = kStopWords,
    .spaces = false,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
};

}  // namespace nutgraf::registry
