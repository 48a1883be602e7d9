#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "ທີ່", "ມີ", "ຢູ່", "ນີ້", "ກໍ່", "ຫຼື");

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "ລາວ", "ເຂົາ", "ພວກເຂົາ", "ມັນ", "ສິ່ງນີ້", "ນີ້", "ນັ້ນ");

constexpr auto kConnectives = make_words(
    "ແຕ່", "ແລະ", "ຫຼື", "ດັ່ງນັ້ນ", "ນອກຈາກນີ້", "ຈາກນັ້ນ", "ຢ່າງໃດກໍຕາມ", "ນອກຈາກນັ້ນ", "ຕໍ່ມາ");

constexpr auto kStandalone = make_words(
    "ແຕ່ລະ", "ແຕ່ງ");

constexpr auto kReporting = make_words(
    "ກ່າວ", "ບອກ");

constexpr auto kFirstPerson = make_words(
    "ຂ້ອຍ", "ຂ້າພະເຈົ້າ", "ພວກເຮົາ");

constexpr auto kSecondPerson = make_words(
    "ເຈົ້າ", "ທ່ານ");

}  // namespace

constinit const Language lo{
    .code = "lo",
    .name = "Lao",
    .stemmer = "",
    .letters = U"\u0E80-\u0ECF",
    .stop_words = kStopWords,
    .spaces = false,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .standalone = kStandalone,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
};

}  // namespace nutgraf::registry
