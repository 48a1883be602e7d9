#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "eta", "edo", "baina", "ez", "bai", "da", "dira", "zen", "ziren", "izan", "izango", "du", "dute", "zuen", "zuten",
    "ditu", "dituzte", "zituen", "zituzten", "dugu", "ditugu", "dut", "ditut", "duzu", "dio", "diote", "zion",
    "zioten", "die", "diete", "nau", "naiz", "gara", "zara", "zarete", "nintzen", "ginen", "dago", "daude", "zegoen",
    "zeuden", "dagoen", "dauden", "duen", "duten", "den", "diren", "zuela", "zutela", "dela", "direla", "duela",
    "dutela", "zela", "zirela", "dagoela", "ditzake", "dezake", "dezakete", "daiteke", "daitezke", "litzateke",
    "luke", "lukete", "ere", "bat", "batek", "baten", "bati", "batean", "batzuk", "batzuek", "batzuen", "bi", "hiru",
    "hau", "honek", "honen", "honetan", "hori", "horrek", "horren", "horretan", "hura", "hark", "haren", "hartan",
    "hauek", "hauen", "haiek", "haien", "horiek", "horien", "hemen", "hor", "han", "hona", "hara", "ni", "nik",
    "nire", "gu", "guk", "gure", "zu", "zuk", "zure", "zuek", "bera", "berak", "beren", "bere", "beraren", "beste",
    "besteak", "bestea", "bestela", "baino", "baizik", "baita", "baitu", "bada", "bezala", "bezain", "bezalako",
    "behar", "beharko", "nahi", "ahal", "ari", "al", "ote", "omen", "egin", "egiten", "egingo", "esan", "arte",
    "aurka", "aurrean", "aurretik", "atzean", "azpian", "barik", "barru", "gabe", "gain", "gainean", "gainera",
    "gero", "geroago", "gehiago", "gehien", "gutxi", "gutxiago", "asko", "oso", "hain", "hainbat", "hala", "halaber",
    "halere", "horregatik", "horrela", "honela", "nola", "non", "noiz", "nor", "nork", "zein", "zeina", "zer",
    "zergatik", "zenbat", "zeren", "inor", "inork", "ezer", "inoiz", "beti", "orain", "oraindik", "orduan", "atzo",
    "gaur", "bihar", "jada", "baldin", "artean", "bitartean", "bitarte", "buruz", "arabera", "ondoren", "ondoan",
    "ondorioz", "dena", "denak", "guztia", "guztiak", "guztien", "guzti", "kontra", "alde", "aldera", "aldean",
    "bidez", "berriz", "berriro", "berri", "izanik", "izateko", "izatea", "ezin", "ezta", "elkar", "horiei", "haiei",
    "adierazi", "eman", "egon", "joan", "nahiz", "arren", "gisa", "lehen", "lehenago");

constexpr auto kOpeners = make_words(
    "eta", "edo", "baina", "ez", "bai", "da", "dira", "zen", "ziren", "du", "dute", "bat", "batzuk", "batzuek", "bi",
    "hau", "honek", "honen", "hori", "horrek", "horren", "hura", "hark", "hauek", "haiek", "horiek", "hemen", "hor",
    "han", "ni", "nik", "nire", "gu", "guk", "gure", "zu", "zuk", "zure", "bera", "berak", "bere", "beste",
    "bestalde", "bestela", "baita", "bada", "bezala", "behar", "nahiz", "gainera", "gero", "gehiago", "gehienek",
    "gutxi", "asko", "oso", "hain", "hainbat", "hala", "halaber", "halere", "horregatik", "horrela", "honela", "nola",
    "non", "noiz", "nor", "nork", "zein", "zer", "zergatik", "zenbat", "inor", "inork", "inoiz", "beti", "orain",
    "oraindik", "orduan", "atzo", "gaur", "bihar", "jada", "baldin", "bitartean", "ondoren", "ondorioz", "denak",
    "guztiak", "berriz", "berriro", "hasieran", "azkenean", "azkenik", "lehenik", "izan", "ere");

constexpr auto kTitles = make_words(
    "adib", "dr", "dra", "ib", "jn", "k", "kap", "prof", "and", "sr", "sra", "st");

constexpr auto kNumberLabels = make_words(
    "art", "gutx", "gehi", "irud", "kap", "lib", "n", "or", "orr", "zk", "zenb", "tel", "tfno", "vol");

constexpr auto kAbbreviations = make_words(
    "a.a", "abe", "api", "aza", "eka", "etab", "etc", "g.e", "irai", "k.a", "k.o", "kb", "km", "ltd", "mai", "mar",
    "ots", "s.a", "s.l", "urr", "urt", "uzt", "k.a.r", "e.a");

constexpr auto kAddressing = make_words(
    "zu", "zuk", "zure", "zuri", "zuek", "zuei", "gu", "gure", "guk");

constexpr std::string_view kFurniture[] = {
    "eskubide guztiak erreserbatuta", "eskubide guztiak gordeta", "egin zaitez harpidedun", "harpidetu buletinera",
    "buletina jaso", "pribatutasun politika", "cookie politika", "cookieak erabiltzen", "cookieak onartu",
    "lege oharra", "erabilera baldintzak", "jarraitu gaitzazu", "jarraitu sare sozialetan", "deskargatu aplikazioa",
    "hasi saioa", "egin harpidetza", "erregistratu zaitez", "egin zaitez bazkide",
};

constexpr std::string_view kFurnitureStarts[] = {
    "publizitatea", "iragarkia", "partekatu", "iruzkinak", "inprimatu", "irakurri gehiago", "irakurri ere",
    "hasi saioa", "sartu", "harpidetu", "erregistratu", "ikusi gehiago", "ikusi ere", "copyright",
};

constexpr std::string_view kRelated[] = {
    "albiste gehiago", "azken albisteak", "azken berriak", "irakurrienak", "gehien irakurriak", "ikusienak",
    "erlazionatutako albisteak", "erlazionatutako edukiak", "lotutako albisteak", "lotutako edukiak",
    "interesatuko zaizu", "gai honi buruz gehiago", "irakurri ere", "beste albiste batzuk",
};

constexpr std::string_view kCaptions[] = {
    "argazkia", "argazkiak", "irudia", "irudiak", "bideoa", "infografia", "ilustrazioa", "grafikoa", "argazki oina",
};

constexpr std::string_view kBylines[] = {
    "egilea", "argitaratua", "eguneratua", "azken eguneratzea", "idatzia", "testua",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "hura", "hau", "hori", "haiek", "hauek", "horiek", "haren", "honen", "horren", "haiei", "honek", "horrek", "hark",
    "berak", "beraiek", "haietan", "honetan", "horretan", "honekin", "horrekin", "halako", "horrelako", "biak");

constexpr auto kConnectives = make_words(
    "baina", "eta", "edo", "ordea", "gainera", "beraz", "orduan", "gero", "ondoren", "halaber", "bestalde", "aldiz",
    "hortaz", "ezen", "azkenik", "bitartean", "adibidez", "hala ere", "dena den", "beste alde batetik", "horrez gain",
    "horregatik", "horren ondorioz", "aldi berean");

constexpr auto kReporting = make_words(
    "esan", "dio", "dionez", "adierazi", "azaldu", "gaineratu", "baieztatu", "idatzi", "galdetu", "erantzun");

constexpr auto kFirstPerson = make_words(
    "ni", "gu", "nire", "gure", "niri", "guri");

constexpr auto kSecondPerson = make_words(
    "zu", "zuek", "zure", "zuen", "zuri", "zuei", "hi");

}  // namespace

constinit const Language eu{
    .code = "eu",
    .name = "Basque",
    .stemmer = "basque",
    .stems = false,
    .letters = U"ñ",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = {},
    .titles = kTitles,
    .number_labels = kNumberLabels,
    .abbreviations = kAbbreviations,
    .ordinal_stop = true,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
