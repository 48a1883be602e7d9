#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "және", "мен", "бен", "пен", "бұл", "ол", "сол", "осы", "бір", "үшін", "деп", "да", "де", "та", "те", "еді",
    "екен", "бар", "жоқ", "емес", "болды", "болып", "болған", "болатын", "оның", "олар", "олардың", "біз", "біздің",
    "сіз", "сен", "оған", "оны", "бірақ", "өйткені", "сондай", "сонымен", "қатар", "кейін", "дейін", "туралы",
    "арқылы", "бойынша", "ғана", "тек", "өте", "ең", "әр", "барлық", "басқа", "қандай", "қалай", "қашан", "қайда",
    "неге", "кім", "не", "әлі", "енді", "тағы", "керек", "мүмкін", "айтты", "деді", "кезде", "соң", "ма", "ме", "ба",
    "бе", "өз", "өзінің", "себебі", "егер");

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "ол", "олар", "бұл", "бұлар", "осы", "сол", "соның", "оның", "олардың", "бұның", "оған", "оларға", "бұған",
    "осыған", "мұндай", "ондай", "осындай", "екеуі", "сонымен қатар", "осыған байланысты", "содан кейін",
    "осыдан кейін", "бұдан кейін", "бұдан бөлек");

constexpr auto kConnectives = make_words(
    "бірақ", "және", "немесе", "алайда", "дегенмен", "сондықтан", "яғни", "әйтпесе", "мысалы", "тіпті", "демек", "әрі",
    "сонымен бірге", "екінші жағынан", "бұған қоса", "соған қарамастан", "сол кезде");

constexpr auto kStandalone = make_words(
    "бұл мақала", "бұл зерттеу", "осы аптада", "осы жылы", "бұл мақалада");

constexpr auto kReporting = make_words(
    "деді", "айтты", "дейді", "мәлімдеді", "қосты", "жазды");

constexpr auto kFirstPerson = make_words(
    "мен", "біз", "менің", "біздің", "маған", "бізге");

constexpr auto kSecondPerson = make_words(
    "сен", "сіз", "сендер", "сіздер", "сенің", "сіздің");

}  // namespace

constinit const Language kk{
    .code = "kk",
    .name = "Kazakh",
    .stemmer = "",
    .letters = U"абвгғдежзийкқлмнңоөпрстуұүфхһшыіәэ",
    .stop_words = kStopWords,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .standalone = kStandalone,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
};

}  // namespace nutgraf::registry
