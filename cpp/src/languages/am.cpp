#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "እና", "ነው", "ነበር", "ላይ", "ውስጥ", "ይህ", "ያ", "እንደ", "ግን", "ወደ", "ከ", "በ", "አንድ", "እሱ", "እሷ", "እነሱ", "እኔ", "እኛ",
    "አንተ", "እናንተ", "ጋር", "ስለ", "ሁሉ", "ሁሉም", "በጣም", "ብቻ", "ደግሞ", "ነገር", "እስከ", "በኋላ", "በፊት", "መካከል", "ምክንያት", "አለ",
    "አሉ", "ናቸው", "ነበሩ", "ሆኖም", "ወይም", "እንዲሁም", "ምን", "ማን", "የት", "መቼ", "ለምን", "እንዴት", "ይህን", "ያለ", "የሆነ", "ሲሆን");

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "እሱ", "እርሱ", "እሷ", "እነሱ", "እነርሱ", "ይህ", "ይሄ", "ይህን", "ይህች", "እነዚህ", "ያ", "እነዚያ", "የእሱ", "የእሷ", "የእነሱ", "ይህም",
    "ይህንን", "ይህንንም");

constexpr auto kConnectives = make_words(
    "ግን", "እና", "ወይም", "ነገርግን", "ሆኖም", "ስለዚህ", "በተጨማሪ", "ከዚያ", "ከዚህም", "ነገር ግን", "በተጨማሪም", "ከዚያ በኋላ", "በሌላ በኩል",
    "ለምሳሌ");

constexpr auto kReporting = make_words(
    "አለ", "አለች", "አሉ", "ተናገረ", "ተናገሩ", "ገለጹ", "ገለጸ");

constexpr auto kFirstPerson = make_words(
    "እኔ", "እኛ", "የእኔ", "የእኛ");

constexpr auto kSecondPerson = make_words(
    "አንተ", "አንቺ", "እናንተ", "እርስዎ");

}  // namespace

constinit const Language am{
    .code = "am",
    .name = "Amharic",
    .stemmer = "",
    .letters = U"\u1200-\u137F",
    .stop_words = kStopWords,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
};

}  // namespace nutgraf::registry
