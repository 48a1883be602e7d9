#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "ei", "eivät", "emme", "en", "et", "ette", "eikä", "eivätkä", "että", "ehkä", "ennen", "enemmän", "enää",
    "esimerkiksi", "ettei", "he", "heidän", "heidät", "heille", "heitä", "heillä", "hän", "häneen", "hänelle",
    "hänellä", "hänen", "hänet", "häntä", "hänestä", "ilman", "itse", "ja", "jo", "joka", "jokainen", "joiden",
    "joihin", "joilla", "joissa", "joista", "joita", "jolla", "jolle", "jolloin", "jonka", "jos", "joskus", "jossa",
    "josta", "jota", "jotka", "jotta", "joten", "joku", "jokin", "jotain", "jälkeen", "kanssa", "kaikki", "kaiken",
    "kaikkea", "kautta", "kerran", "koko", "koska", "kuin", "kuinka", "kuitenkin", "kuka", "kukaan", "kun", "kunnes",
    "kyllä", "kohti", "lähes", "lisäksi", "luona", "me", "meidän", "meille", "meitä", "meillä", "mihin", "mikä",
    "mikään", "mikäli", "millainen", "miksi", "minkä", "minua", "minulla", "minulle", "minun", "minut", "minä",
    "missä", "mistä", "mitä", "mitään", "miten", "molemmat", "muita", "muun", "muut", "muuta", "mutta", "mukaan",
    "myös", "myöskin", "ne", "niiden", "niihin", "niille", "niillä", "niin", "niissä", "niistä", "niitä", "noin",
    "nuo", "nyt", "näiden", "näin", "näitä", "nämä", "näissä", "ole", "oli", "olin", "olisi", "olivat", "olla",
    "olleet", "ollut", "on", "ovat", "pitkin", "pitää", "pitäisi", "päällä", "sai", "saa", "se", "sekä", "sen",
    "siellä", "sieltä", "siihen", "siis", "siitä", "siinä", "silloin", "sille", "sillä", "sinne", "sinä", "sinun",
    "sitten", "sitä", "tai", "te", "tekee", "tällä", "tähän", "tämä", "tämän", "tänään", "tässä", "tästä", "täällä",
    "tätä", "teidän", "tuo", "tulee", "tuli", "tullut", "vaan", "vai", "vaikka", "vain", "varten", "vasta", "vielä",
    "voi", "voidaan", "voisi", "voivat", "vuoksi", "yli", "ympäri", "sanoo", "sanoi", "kertoo", "kertoi", "mukana",
    "usein", "aina", "vähän", "hyvin", "olisivat", "eli", "esim", "muuten", "siksi", "sekin");

constexpr auto kOpeners = make_words(
    "ei", "eikä", "eivät", "ennen", "ensin", "en", "että", "ehkä", "enää", "entä", "he", "heidän", "hän", "hänen",
    "hänelle", "ilman", "itse", "ja", "jo", "joka", "jokainen", "joku", "jonka", "jos", "joskus", "jotka", "joten",
    "jälkeen", "kaikki", "koska", "kuitenkin", "kuka", "kuinka", "kukaan", "kun", "kyllä", "lisäksi", "lopulta", "me",
    "meidän", "mihin", "mikä", "mikään", "mikäli", "miksi", "millainen", "minä", "minun", "missä", "mistä", "mitä",
    "miten", "molemmat", "monet", "moni", "mutta", "muut", "myös", "myöhemmin", "ne", "niiden", "niin", "niitä",
    "noin", "nyt", "näin", "nämä", "näiden", "olen", "oli", "on", "onko", "ovat", "samalla", "se", "sekä", "sen",
    "siellä", "sieltä", "siihen", "siis", "siinä", "siitä", "siksi", "silloin", "silti", "sillä", "sitten", "sitä",
    "tai", "te", "toisaalta", "tuo", "tällä", "tämä", "tämän", "tänään", "tässä", "tästä", "täällä", "usein", "vaan",
    "vaikka", "vain", "vasta", "vielä", "voi");

constexpr auto kTitles = make_words(
    "alik", "dipl.ins", "dos", "emer", "esim", "evp", "evl", "fil", "ent", "ft", "huom", "hra", "ins", "jr", "kapt",
    "kenr", "ko", "kts", "ks", "lis", "lket", "ltn", "maist", "maj", "mm", "nk", "ns", "nyk", "pj", "prof", "puh",
    "rva", "ruots", "sd", "synt", "toim", "tms", "tkt", "var", "vrt", "yht", "ylik", "yliopp", "so", "dr");

constexpr auto kNumberLabels = make_words(
    "art", "kpl", "klo", "kp", "kuva", "n", "no", "noin", "nro", "n:o", "s", "taul", "tel", "puh", "par", "vol", "vs",
    "§");

constexpr auto kAbbreviations = make_words(
    "ao", "apul", "eaa", "ekr", "em", "esim", "eur", "fin", "ym", "yms", "jkr", "jne", "jms", "jaa", "kk", "ltd",
    "maks", "milj", "min", "mrd", "mk", "mpy", "n.s", "oy", "oyj", "prk", "sek", "tms", "tm", "tunt", "u", "v", "ved",
    "vk", "vko", "vv", "yo", "ltk", "ed");

constexpr auto kAddressing = make_words(
    "sinä", "sinun", "sinulle", "sinua", "te", "teidän", "teille", "teitä", "me", "meidän");

constexpr std::string_view kFurniture[] = {
    "kaikki oikeudet pidätetään", "tilaa uutiskirje", "uutiskirje", "hyväksy evästeet", "käytämme evästeitä",
    "käyttää evästeitä", "tietosuojaseloste", "tietosuojakäytäntö", "käyttöehdot", "evästeasetukset", "seuraa meitä",
    "lataa sovellus", "kirjaudu sisään", "luo tunnus", "tilaa nyt", "tilaajille", "tutustu tilaustarjouksiin",
    "jaa artikkeli",
};

constexpr std::string_view kFurnitureStarts[] = {
    "mainos", "mainos alkaa", "mainos päättyy", "jaa", "kommentit", "kirjaudu", "lue lisää", "lue myös",
    "lue seuraavaksi", "tilaa", "tulosta", "katso myös", "lukuaika", "tilaajille", "copyright", "siirry sisältöön",
};

constexpr std::string_view kRelated[] = {
    "lue myös", "lue lisää", "luetuimmat", "uusimmat", "tuoreimmat", "suosituimmat", "aiheesta lisää",
    "lisää aiheesta", "sinua voisi kiinnostaa", "suosittelemme", "muut lukivat", "katso myös", "lisää uutisia",
};

constexpr std::string_view kComments[] = {
    "jätä kommentti", "kirjoita kommentti", "kommentit", "kommentoi",
};

constexpr std::string_view kMenu[] = {
    "arkisto", "asiakaspalvelu", "edellinen", "etusivu", "hae", "haku", "jaa", "kategoriat", "kirjaudu",
    "kirjaudu sisään", "kommentit", "lue lisää", "ota yhteyttä", "palaute", "peruuta", "rekisteröidy", "seuraava",
    "sulje", "takaisin", "tietoa meistä", "tilaa", "uutiset", "uutiskirje", "valikko", "vastaa", "yhteystiedot",
};

constexpr std::string_view kCaptions[] = {
    "kuva", "kuvat", "kuvateksti", "arkistokuva", "grafiikka", "kuvituskuva", "video", "kuvaaja", "lehtikuva",
};

constexpr std::string_view kBylines[] = {
    "julkaistu", "päivitetty", "teksti", "kirjoittaja", "toimittaja", "kirjoittanut", "julkaistu ja päivitetty",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "hän", "he", "se", "ne", "tämä", "nämä", "tuo", "nuo", "hänen", "heidän", "sen", "niiden", "tämän", "näiden",
    "häntä", "heitä", "sitä", "niitä", "tätä", "näitä", "hänet", "heidät", "hänellä", "heillä", "hänelle", "heille",
    "siitä", "niistä", "tästä", "näistä", "siihen", "niihin", "tähän", "näihin", "siinä", "niissä", "tässä", "näissä",
    "sillä", "niillä", "tällä", "näillä", "tällainen", "tällaiset", "sellainen", "sellaiset", "molemmat");

constexpr auto kConnectives = make_words(
    "mutta", "ja", "tai", "sekä", "myös", "kuitenkin", "silti", "siksi", "siis", "sitten", "lisäksi", "toisaalta",
    "näin", "niin", "muuten", "samalla", "edelleen", "lopuksi", "myöhemmin", "jopa", "eli", "joten", "vaan", "täten",
    "tosin", "siten", "sen sijaan", "sen jälkeen", "tästä huolimatta", "siitä huolimatta", "esimerkiksi",
    "samaan aikaan", "toisin sanoen", "tämän vuoksi", "tämän takia");

constexpr auto kStandalone = make_words(
    "tämä artikkeli", "tämä tutkimus", "tämä raportti", "tällä viikolla", "tässä artikkelissa", "tässä tutkimuksessa",
    "tässä työssä", "niin sanottu", "myöhemmin tänä", "se että", "sen jälkeen kun");

constexpr auto kInnerConnectives = make_words(
    "myös", "kuitenkin", "lisäksi", "toisaalta");

constexpr auto kReporting = make_words(
    "sanoi", "sanoo", "kertoi", "kertoo", "totesi", "toteaa", "ilmoitti", "kirjoitti", "kirjoittaa", "vastasi",
    "kysyi");

constexpr auto kFirstPerson = make_words(
    "minä", "me", "minun", "meidän", "minua", "meitä", "minulla", "meillä");

constexpr auto kSecondPerson = make_words(
    "sinä", "te", "sinun", "teidän", "sinua", "teitä", "sinulla", "teillä");

}  // namespace

constinit const Language fi{
    .code = "fi",
    .name = "Finnish",
    .stemmer = "finnish",
    .stems = false,
    .letters = U"äö",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = {},
    .titles = kTitles,
    .number_labels = kNumberLabels,
    .abbreviations = kAbbreviations,
    .ordinal_stop = true,
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
