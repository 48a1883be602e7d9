#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "aan", "aangezien", "achter", "af", "al", "alle", "alleen", "alles", "als", "altijd", "ander", "andere",
    "anderen", "bij", "bijna", "binnen", "bleef", "blijft", "boven", "buiten", "daar", "daarna", "daarom", "dan",
    "dat", "de", "deze", "die", "dit", "doch", "doen", "doet", "door", "dus", "echter", "een", "één", "eens", "eerst",
    "elk", "elke", "en", "enige", "er", "erg", "ermee", "even", "ge", "geen", "gedurende", "geweest", "haar", "had",
    "hadden", "hare", "heb", "hebben", "hebt", "heeft", "heel", "hem", "hen", "het", "hier", "hierdoor", "hij", "hoe",
    "hoewel", "hun", "iedere", "ieder", "iedereen", "iemand", "iets", "ik", "in", "indien", "is", "ja", "je", "jij",
    "jou", "jouw", "jullie", "kan", "kon", "konden", "kunnen", "maar", "mag", "me", "meer", "meest", "men", "met",
    "mij", "mijn", "moest", "moet", "moeten", "mocht", "na", "naar", "nadat", "naast", "net", "niemand", "niet",
    "niets", "nog", "nooit", "nu", "of", "om", "omdat", "onder", "ons", "onze", "ook", "op", "over", "reeds", "s",
    "sinds", "sommige", "soms", "steeds", "t", "te", "tegen", "ten", "ter", "terwijl", "tijdens", "toch", "toen",
    "tot", "tussen", "u", "uit", "uw", "vaak", "van", "vanaf", "veel", "verder", "via", "volgens", "voor", "vooral",
    "voordat", "waar", "waarbij", "waardoor", "waarin", "waarom", "waren", "was", "wat", "we", "weer", "weinig",
    "wel", "welk", "welke", "werd", "werden", "wie", "wij", "wil", "willen", "word", "worden", "wordt", "zal", "ze",
    "zei", "zeer", "zeggen", "zegt", "zelf", "zelfs", "zich", "zij", "zijn", "zo", "zo'n", "zoals", "zonder", "zou",
    "zouden", "zowel", "zullen", "z'n");

constexpr auto kOpeners = make_words(
    "aan", "achter", "al", "alle", "alleen", "alles", "als", "andere", "bij", "bovendien", "buiten", "daar",
    "daarbij", "daarmee", "daarna", "daarnaast", "daardoor", "daarom", "dan", "dat", "de", "desondanks", "deze",
    "die", "dit", "door", "dus", "echter", "een", "één", "eerst", "elk", "elke", "en", "er", "eveneens", "geen",
    "haar", "heeft", "het", "hier", "hij", "hoe", "hoewel", "hun", "iedere", "iedereen", "ik", "in", "inmiddels",
    "intussen", "is", "ja", "kan", "maar", "meer", "men", "met", "mijn", "misschien", "na", "naar", "naast", "nadat",
    "nee", "niemand", "niet", "niets", "nog", "nu", "of", "om", "omdat", "onder", "ondanks", "onze", "ook", "op",
    "over", "sinds", "sommige", "soms", "tegen", "terwijl", "tevens", "tijdens", "toch", "toen", "tot", "tussen", "u",
    "uit", "van", "vanaf", "vanwege", "veel", "verder", "via", "vandaag", "volgens", "voor", "vooral", "waar",
    "waarom", "want", "wanneer", "wat", "we", "wel", "welke", "wie", "wij", "wordt", "ze", "zelfs", "zij", "zijn",
    "zo", "zoals", "zodra", "zonder");

constexpr auto kTitles = make_words(
    "bijv", "bv", "ca", "c.q", "dhr", "dr", "drs", "d.w.z", "ds", "evt", "fam", "gebr", "gen", "i.c", "incl", "ing",
    "ir", "jhr", "jkvr", "kol", "lt", "m.a.w", "m.b.t", "mevr", "mej", "mgr", "mr", "mw", "m.n", "n.a.v", "o.a",
    "o.b.v", "o.l.v", "prof", "resp", "sgt", "sr", "st", "t.a.v", "t.g.v", "t.o.v", "v", "vgl", "vs", "wnd", "zgn",
    "z.g");

constexpr auto kNumberLabels = make_words(
    "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "bijv", "bv", "d.w.z",
    "resp", "max", "min", "o.a", "ong", "plm", "afb", "afl", "art", "blz", "bl", "ca", "dl", "fig", "hfst", "jrg",
    "lid", "no", "nr", "nrs", "p", "par", "pag", "pp", "t", "tel", "tab", "vers");

constexpr auto kAbbreviations = make_words(
    "aug", "a.d", "a.u.b", "a.s", "afd", "apr", "b.v", "b.g", "bur", "d.d", "dec", "div", "e.a", "e.d", "e.v", "enz",
    "etc", "excl", "febr", "feb", "inw", "i.p.v", "jl", "jr", "ltd", "max", "min", "mld", "mln", "n.chr", "n.v", "nl",
    "nov", "okt", "p.m", "p.s", "s.v.p", "sept", "sec", "st", "str", "t.e.m", "tel", "t.w", "v.chr", "v.h", "z.s.m");

constexpr auto kAddressing = make_words(
    "u", "uw", "je", "jij", "jou", "jouw", "jullie", "wij", "we", "ons", "onze");

constexpr std::string_view kFurniture[] = {
    "aanmelden voor", "abonneer je op", "abonneer u op", "accepteer cookies", "algemene voorwaarden",
    "alle cookies accepteren", "alle rechten voorbehouden", "cookiebeleid", "cookies accepteren", "deel dit",
    "download de app", "download onze app", "e mailadres", "gebruik van cookies", "gebruiken cookies",
    "gebruiksvoorwaarden", "gebruikt cookies", "geef een reactie", "geplaatst in", "geplaatst op", "in je mailbox",
    "in uw mailbox", "lees ook", "meld je aan", "meld u aan", "nieuwsbrief", "privacybeleid", "privacyverklaring",
    "reageer op", "schrijf je in", "volg ons", "volg ons op", "word abonnee",
};

constexpr std::string_view kFurnitureStarts[] = {
    "abonneer", "advertentie", "bekijk ook", "copyright", "deel dit artikel", "delen", "inloggen", "lees meer",
    "lees ook", "lees verder", "leestijd", "log in", "luister naar", "meer lezen", "plaats een reactie", "reacties",
    "reageer", "tekst gaat verder",
};

constexpr std::string_view kRelated[] = {
    "aanbevolen", "bekijk ook", "gerelateerde artikelen", "gerelateerde berichten", "gerelateerd nieuws",
    "het laatste nieuws", "laatste nieuws", "lees meer over", "lees ook", "meer artikelen", "meer nieuws",
    "meer over", "meest gelezen", "meer van", "ook interessant", "verder lezen",
};

constexpr std::string_view kComments[] = {
    "geef een reactie", "laat een reactie achter", "plaats een reactie", "reactie", "reacties", "reageer", "reageren",
};

constexpr std::string_view kMenu[] = {
    "abonneren", "adverteren", "annuleren", "archief", "categorieën", "contact", "delen", "disclaimer", "home",
    "inloggen", "klantenservice", "menu", "mijn account", "naar boven", "nieuws", "nieuwsbrief", "ons team", "over ons",
    "privacy", "reacties", "reageren", "registreren", "sluiten", "terug", "uitloggen", "vacatures", "volg ons",
    "volgende", "voorwaarden", "vorige", "wachtwoord", "winkelwagen", "zoek", "zoeken",
};

constexpr std::string_view kCaptions[] = {
    "afbeelding", "archieffoto", "beeld", "bijschrift", "foto", "foto van", "foto's", "illustratie", "video",
};

constexpr std::string_view kBylines[] = {
    "bijgewerkt", "door", "gepubliceerd", "geplaatst door", "geschreven door", "laatst bijgewerkt", "redactie",
    "tekst van", "van onze",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "hij", "zij", "ze", "hem", "haar", "hen", "hun", "dit", "dat", "deze", "die", "zulke", "daarbij", "daardoor",
    "daarmee", "daarna", "daarop", "daarover", "daarvan", "daarvoor", "daarin", "daaruit", "daartoe", "hierbij",
    "hierdoor", "hiermee", "hierna", "hierover", "hiervan", "hiervoor", "beiden", "laatstgenoemde", "eerstgenoemde",
    "dergelijke", "in deze", "in dit", "in die", "in dat", "op deze", "op dit", "op die", "met deze", "met dit",
    "met die", "van deze", "van dit", "van die", "voor deze", "voor dit", "voor die", "bij deze", "bij dit",
    "onder hen", "volgens hem", "volgens haar", "volgens hen", "om dit", "om deze", "door deze", "door dit", "na deze",
    "uit deze", "uit dit", "het is", "het was", "het wordt", "het werd", "het heeft", "het had", "het zal", "het zou",
    "het kan", "het moet", "het gaat", "het blijft", "het lijkt", "het gebeurde", "het betekent", "zijn vrouw",
    "zijn vader", "zijn moeder", "zijn broer", "zijn zoon", "zijn dochter", "zijn ploeg", "zijn team", "zijn opvolger",
    "zijn werk", "zijn carrière", "zijn naam");

constexpr auto kConnectives = make_words(
    "maar", "en", "of", "want", "dus", "echter", "toch", "ook", "dan", "daarom", "daarentegen", "bovendien",
    "daarnaast", "vervolgens", "verder", "tevens", "bijgevolg", "evenwel", "niettemin", "desondanks", "intussen",
    "ondertussen", "inmiddels", "tenslotte", "uiteindelijk", "later", "zo", "zelfs", "eveneens", "namelijk", "immers",
    "anders", "als gevolg daarvan", "aan de andere kant", "met andere woorden", "bijvoorbeeld",
    "in tegenstelling daarmee", "ten slotte", "op die manier", "om die reden", "tegelijkertijd", "in plaats daarvan");

constexpr auto kStandalone = make_words(
    "het is mogelijk", "het is onduidelijk", "het is duidelijk", "het is de", "deze week", "dit jaar", "deze maand",
    "deze zomer", "deze winter", "dit artikel", "dit onderzoek", "dit rapport", "deze studie", "dit boek",
    "dit hoofdstuk", "deze wet", "in dit artikel", "in dit onderzoek", "in dit rapport", "in deze studie",
    "in dit hoofdstuk", "op deze pagina", "zo veel", "zo'n", "later dit", "later deze", "of het", "ook al", "dan ook",
    "ook in");

constexpr auto kInnerConnectives = make_words(
    "echter", "ook", "daarentegen", "bovendien", "daarnaast", "eveneens", "tevens");

constexpr auto kReporting = make_words(
    "zei", "zegt", "zeggen", "vertelde", "vertelt", "verklaarde", "verklaart", "meldde", "meldt", "aldus", "schreef",
    "schrijft", "antwoordde", "vroeg", "benadrukte", "voegde", "stelde", "stelt", "liet", "laat");

constexpr auto kFirstPerson = make_words(
    "ik", "wij", "we", "mij", "me", "mijn", "ons", "onze");

constexpr auto kSecondPerson = make_words(
    "jij", "je", "jou", "jouw", "u", "uw", "jullie");

constexpr auto kFirstPlural = make_words("wij", "we", "ons", "onze");

constexpr auto kBonus = make_words(
    "in dit artikel", "in dit onderzoek", "dit artikel", "dit onderzoek", "deze studie", "wij stellen", "we laten zien",
    "de resultaten tonen", "de resultaten", "samenvattend", "kortom", "tot slot", "concluderend", "volgens",
    "kondigde aan", "besloot", "het doel");

constexpr auto kStigma = make_words(
    "bijvoorbeeld", "zie ook", "figuur", "tabel", "klik hier", "lees ook", "lees meer", "foto", "abonneer");
constexpr auto kCueWords = make_beginnings<1>(kBonus, kStigma);
constexpr auto kCuePairs = make_beginnings<2>(kBonus, kStigma);

constexpr auto kOpeningSections = make_words(
    "inleiding", "samenvatting", "achtergrond", "overzicht", "doel", "doelstelling", "voorwoord", "abstract");

constexpr auto kClosingSections = make_words(
    "conclusie", "conclusies", "discussie", "slot", "resultaten", "aanbevelingen", "samenvatting", "slotwoord");

constexpr auto kMethodSections = make_words(
    "methode", "methoden", "methodologie", "materiaal en methoden", "experimenten", "verwant werk", "gegevens", "data",
    "evaluatie", "referenties", "literatuur", "bronnen", "bijlage", "bijlagen", "dankwoord", "externe links",
    "zie ook");

}  // namespace

constinit const Language nl{
    .code = "nl",
    .name = "Dutch",
    .stemmer = "dutch",
    .stems = false,
    .letters = U"éëïóö",
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
    .first_plural = kFirstPlural,
    .second_person = kSecondPerson,
    .bonus = kBonus,
    .stigma = kStigma,
    .cue_words = kCueWords,
    .cue_pairs = kCuePairs,
    .opening_sections = kOpeningSections,
    .closing_sections = kClosingSections,
    .method_sections = kMethodSections,
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
