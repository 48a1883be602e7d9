#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "all", "alla", "allt", "alltså", "än", "ändå", "andra", "annan", "annat", "att", "av", "bara", "bland", "blev",
    "bli", "blir", "blivit", "både", "båda", "de", "del", "dem", "den", "denna", "deras", "dess", "dessa", "det",
    "detta", "dig", "din", "dina", "där", "därför", "då", "dock", "du", "efter", "eftersom", "ej", "eller", "en",
    "er", "era", "ert", "ett", "fanns", "finns", "för", "före", "från", "får", "fått", "få", "ganska", "genom",
    "går", "gör", "ha", "hade", "han", "hans", "har", "helt", "här", "hela", "henne", "hennes", "hon", "honom",
    "hos", "hur", "i", "ibland", "icke", "igen", "in", "inga", "ingen", "inget", "inom", "innan", "inte", "ja",
    "jag", "just", "kan", "kanske", "kommer", "kunde", "kunna", "man", "med", "medan", "mellan", "men", "mer",
    "mest", "mig", "min", "mina", "mitt", "mot", "mycket", "måste", "många", "ni", "nu", "när", "någon", "något",
    "några", "nej", "och", "också", "om", "oss", "på", "redan", "sade", "sa", "säger", "sedan", "ser", "sig", "sin",
    "sina", "sitt", "själv", "ska", "skall", "skulle", "som", "så", "sådan", "sådana", "står", "sådant", "tidigare",
    "till", "trots", "två", "under", "upp", "ut", "utan", "utom", "vad", "var", "vara", "varför", "varit", "varje",
    "vars", "vart", "vem", "vi", "vid", "vilka", "vilken", "vilket", "vill", "ville", "varken", "vår", "våra",
    "vårt", "väl", "över", "åt", "även", "är");

constexpr auto kOpeners = make_words(
    "alla", "allt", "alltså", "andra", "att", "av", "både", "båda", "bara", "bland", "de", "den", "denna", "dessa",
    "dessutom", "det", "detta", "där", "därefter", "därför", "därmed", "då", "dock", "du", "efter", "eftersom",
    "eller", "emellertid", "en", "enligt", "ett", "få", "flera", "för", "före", "förra", "från", "genom", "han",
    "hans", "har", "här", "hennes", "hon", "hur", "idag", "igår", "in", "inga", "ingen", "innan", "inför", "inte",
    "ja", "jag", "kanske", "man", "många", "med", "medan", "mellan", "men", "mer", "min", "mot", "nej", "ni", "nu",
    "när", "någon", "något", "några", "nästa", "och", "också", "om", "på", "redan", "sedan", "ska", "som", "så",
    "snart", "till", "trots", "under", "utan", "vad", "var", "varför", "varje", "vem", "vi", "vid", "vilka",
    "vilken", "vår", "våra", "än", "ändå", "även", "är", "över");

constexpr auto kTitles = make_words(
    "bl.a", "d.v.s", "dvs", "doc", "dr", "e.g", "exkl", "f.d", "fr.o.m", "förf", "hr", "inkl", "jfr", "kh", "löjtn",
    "möjl", "nuv", "o.d", "prof", "resp", "s.k", "skr", "t.ex", "t.o.m", "tekn", "teol", "u.a", "p.g.a", "pga");

constexpr auto kNumberLabels = make_words(
    "art", "avd", "bd", "bil", "ca", "kap", "kl", "nr", "s", "sid", "st", "tab", "tel", "vers", "vol");

constexpr auto kAbbreviations = make_words(
    "aug", "apr", "dec", "e.d", "e.kr", "e.m", "etc", "feb", "f.kr", "f.m", "f.ö", "f.v.b", "forts", "jan", "kg",
    "kr", "m.fl", "m.m", "milj", "mkr", "mdkr", "mfl", "mm", "nov", "o.s.v", "osv", "o.dyl", "okt", "p.s", "sek",
    "sept", "tim", "v.g");

constexpr auto kAddressing = make_words(
    "du", "dig", "din", "dina", "ditt", "ni", "er", "ert", "era", "vi", "oss", "vår", "våra", "vårt");

constexpr std::string_view kFurniture[] = {
    "alla rättigheter förbehållna", "ansvarig utgivare", "anmäl dig till", "använder cookies",
    "vi använder cookies", "godkänn cookies", "integritetspolicy", "personuppgiftspolicy", "läs mer om cookies",
    "användarvillkor", "prenumerationsvillkor", "prenumerera på", "ladda ner appen", "ladda ner vår app",
    "följ oss på", "nyhetsbrev", "klicka här för", "logga in för att", "bli prenumerant", "tipsa oss",
    "för att kommentera", "citera oss gärna",
};

constexpr std::string_view kFurnitureStarts[] = {
    "annons", "annonser", "artikeln fortsätter", "dela", "dela artikeln", "dela artikel", "kommentarer",
    "kommentera", "logga in", "läs mer", "läs också", "läs även", "lyssna på artikeln", "lästid", "prenumerera",
    "skriv ut", "rätta artikel", "rapportera fel", "spara", "till startsidan", "visa mer", "visa fler",
    "gå till innehåll",
};

constexpr std::string_view kRelated[] = {
    "läs också", "läs även", "läs mer om", "mer om ämnet", "mer från", "mer i ämnet", "relaterat",
    "relaterade artiklar", "liknande artiklar", "fler artiklar", "fler nyheter", "senaste nytt",
    "senaste nyheterna", "mest läst", "mest lästa", "mest delat", "rekommenderat", "du kanske också gillar",
};

constexpr std::string_view kCaptions[] = {
    "arkivbild", "arkivfoto", "bild", "bilder", "bildtext", "foto", "fotograf", "grafik", "genrebild",
    "illustration", "video",
};

constexpr std::string_view kBylines[] = {
    "av", "text", "text av", "publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad",
    "skriven av",
};

}  // namespace

constinit const Language sv{
    .code = "sv",
    .name = "Swedish",
    .stemmer = "swedish",
    .stems = false,
    .letters = U"åäöé",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = {},
    .titles = kTitles,
    .number_labels = kNumberLabels,
    .abbreviations = kAbbreviations,
    .ordinal_stop = false,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
