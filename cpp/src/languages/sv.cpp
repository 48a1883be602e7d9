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

constexpr std::string_view kComments[] = {
    "kommentarer", "kommentera", "lämna en kommentar", "lämna ett svar", "skriv en kommentar",
};

constexpr std::string_view kMenu[] = {
    "annonsera", "arkiv", "avbryt", "dela", "föregående", "hem", "hjälp", "kategorier", "kommentarer", "kontakt",
    "kontakta oss", "kundservice", "logga in", "logga ut", "läs mer", "lösenord", "meny", "mitt konto", "nyheter",
    "nyhetsbrev", "nästa", "om oss", "prenumerera", "stäng", "svara", "sök", "sök efter", "taggar", "till toppen",
    "tillbaka", "varukorg",
};

constexpr std::string_view kCaptions[] = {
    "arkivbild", "arkivfoto", "bild", "bilder", "bildtext", "foto", "fotograf", "grafik", "genrebild",
    "illustration", "video",
};

constexpr std::string_view kBylines[] = {
    "av", "text", "text av", "publicerad", "publicerat", "uppdaterad", "uppdaterat", "senast uppdaterad",
    "skriven av",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "han", "hon", "dem", "honom", "henne", "hans", "hennes", "dess", "deras", "detta", "denna", "dessa", "sådan",
    "sådana", "sådant", "därför", "därmed", "därefter", "därtill", "därav", "härmed", "bägge", "i denna", "i detta",
    "i dessa", "av dessa", "av detta", "för detta", "för att detta", "på detta", "på denna", "med detta", "med denna",
    "med dessa", "enligt honom", "enligt henne", "bland dem", "till detta", "under denna", "efter detta", "den är",
    "den var", "den har", "den hade", "den kan", "den ska", "den skulle", "den blir", "den blev", "den vill",
    "den måste", "den fick", "det är", "det var", "det har", "det hade", "det kan", "det ska", "det skulle", "det blir",
    "det blev", "det vill", "det måste", "det fick", "de är", "de var", "de har", "de hade", "de kan", "de ska",
    "de skulle", "de blir", "de blev", "de vill", "de måste", "de fick");

constexpr auto kConnectives = make_words(
    "men", "och", "eller", "utan", "dock", "också", "även", "sedan", "så", "ändå", "däremot", "dessutom", "vidare",
    "emellertid", "följaktligen", "således", "alltså", "annars", "likväl", "samtidigt", "slutligen", "senare",
    "istället", "likaså", "likaledes", "å andra sidan", "till exempel", "trots detta", "trots det", "som ett resultat",
    "med andra ord", "i stället", "på så sätt", "av den anledningen", "för övrigt", "under tiden");

constexpr auto kStandalone = make_words(
    "det är möjligt", "det är oklart", "det är viktigt", "det är dags", "detta år", "denna vecka", "denna artikel",
    "denna studie", "denna rapport", "denna bok", "i denna artikel", "i denna studie", "i denna rapport", "så många",
    "så länge", "utan att", "även om", "så kallade", "senare i år", "sedan dess att", "sedan 2000");

constexpr auto kInnerConnectives = make_words(
    "också", "dock", "däremot", "dessutom", "emellertid");

constexpr auto kReporting = make_words(
    "sade", "sa", "säger", "berättade", "berättar", "uppgav", "uppger", "förklarade", "förklarar", "tillade", "skrev",
    "skriver", "svarade", "menar", "menade", "hävdar");

constexpr auto kFirstPerson = make_words(
    "jag", "vi", "mig", "oss", "min", "mitt", "mina", "vår", "vårt", "våra");

constexpr auto kSecondPerson = make_words(
    "du", "ni", "dig", "er", "din", "ditt", "dina", "ert", "era");

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
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .standalone = kStandalone,
    .inner_connectives = kInnerConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .comments = kComments,
    .menu = kMenu,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
