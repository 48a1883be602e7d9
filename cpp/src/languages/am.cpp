#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "እና", "ነው", "ነበር", "ላይ", "ውስጥ", "ይህ", "ያ", "እንደ", "ግን", "ወደ", "ከ", "በ", "አንድ", "እሱ", "እሷ", "እነሱ", "እኔ", "እኛ",
    "አንተ", "እናንተ", "ጋር", "ስለ", "ሁሉ", "ሁሉም", "በጣም", "ብቻ", "ደግሞ", "ነገር", "እስከ", "በኋላ", "በፊት", "መካከል", "ምክንያት", "አለ",
    "አሉ", "ናቸው", "ነበሩ", "ሆኖም", "ወይም", "እንዲሁም", "ምን", "ማን", "የት", "መቼ", "ለምን", "እንዴት", "ይህን", "ያለ", "የሆነ", "ሲሆን");

}  // namespace

constinit const Language am{
    .code = "am",
    .name = "Amharic",
    .stemmer = "",
    .letters = U"\u1200-\u137F",
    .stop_words = kStopWords,
};

}  // namespace nutgraf::registry
