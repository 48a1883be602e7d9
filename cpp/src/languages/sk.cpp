#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "aby", "aj", "ak", "ako", "aká", "aké", "akí", "aký", "ale", "alebo", "ani", "áno", "asi", "až", "bez",
    "bol", "bola", "boli", "bolo", "bude", "budem", "budú", "by", "byť", "cez", "či", "čo", "čoho", "čom", "dnes",
    "do", "ešte", "ho", "hoci", "ich", "im", "iba", "iná", "iné", "iní", "iný", "ja", "je", "jeden", "jedna",
    "jedno", "jej", "jeho", "jemu", "jim", "k", "kam", "každá", "každé", "každý", "kde", "keď", "kedy", "keďže",
    "ktorá", "ktoré", "ktorej", "ktorého", "ktorému", "ktorí", "ktorom", "ktorou", "ktorú", "ktorý", "ktorých",
    "ktorým", "ktorými", "kto", "ku", "lebo", "len", "ma", "mal", "mala", "mali", "má", "máme", "majú", "mať",
    "medzi", "mi", "mimo", "mňa", "mnou", "môj", "moja", "moje", "môže", "môžu", "možno", "mu", "musí", "my", "na",
    "nad", "najmä", "nám", "nami", "nás", "náš", "naša", "naše", "našej", "našich", "ne", "nebol", "nebola",
    "neboli", "nebolo", "než", "nech", "nej", "neho", "nemá", "nemu", "ním", "nimi", "nich", "nie", "niečo",
    "niekto", "niektorí", "niektoré", "nič", "nikto", "no", "o", "od", "odtiaľ", "okrem", "on", "ona", "oni", "ono",
    "ony", "oproti", "pod", "podľa", "pokiaľ", "po", "popri", "potom", "pre", "pred", "predtým", "preto", "pretože",
    "pri", "proti", "práve", "s", "sa", "seba", "sebe", "si", "sme", "so", "som", "spolu", "ste", "svoj", "svoja",
    "svoje", "svojho", "svojej", "svojich", "svojim", "svojím", "svoju", "sú", "ta", "tá", "tak", "takže", "taký",
    "taká", "také", "tam", "táto", "tejto", "te", "teda", "tej", "ten", "tento", "teraz", "tie", "tieto", "tiež",
    "tých", "tým", "to", "toho", "tohto", "tom", "tomto", "tomu", "tomuto", "tou", "touto", "toto", "trochu", "tu",
    "tú", "túto", "ty", "týmto", "týchto", "u", "už", "v", "vám", "vami", "vás", "váš", "vaša", "vaše", "však",
    "viac", "vo", "vraj", "všetci", "všetko", "všetky", "všetkých", "vy", "z", "za", "zo", "že", "hovorí",
    "povedal", "povedala", "uviedol", "uviedla", "dodal", "dodala", "keby", "oveľa", "veľmi");

constexpr auto kOpeners = make_words(
    "aby", "aj", "ak", "ako", "ale", "alebo", "ani", "asi", "až", "bez", "bol", "bola", "boli", "bolo", "bude",
    "budú", "by", "cez", "či", "čo", "dnes", "do", "ešte", "hoci", "ich", "iba", "ja", "je", "jeho", "jej", "každý",
    "kde", "keď", "kedy", "keďže", "kto", "ktorý", "ktorá", "ktoré", "lebo", "len", "ma", "má", "medzi", "mnohí",
    "môj", "môže", "my", "na", "nad", "najmä", "napriek", "napokon", "naopak", "naša", "náš", "ne", "nech",
    "neskôr", "nie", "niektorí", "niektoré", "nič", "nikto", "no", "od", "okrem", "on", "ona", "oni", "pod",
    "podľa", "po", "popri", "potom", "pre", "pred", "predtým", "preto", "pretože", "pri", "proti", "práve", "sa",
    "si", "sme", "so", "sú", "ta", "tá", "tak", "takže", "tam", "teraz", "tento", "táto", "toto", "ten", "tie",
    "tieto", "tiež", "to", "tu", "už", "veď", "včera", "vo", "vtedy", "však", "všetci", "všetko", "vy", "za",
    "zajtra", "zatiaľ", "zo", "že");

constexpr auto kTitles = make_words(
    "akad", "bc", "bl", "č.p", "doc", "dr", "hl", "ing", "judr", "kpt", "mgr", "mjr", "mudr", "mvdr", "napr", "nám",
    "npor", "odd", "pharmdr", "phd", "phdr", "plk", "por", "pozn", "pplk", "prof", "resp", "rndr", "sl", "sv",
    "str", "thdr", "tzn", "tzv", "t.j", "t.č", "ul", "vz", "Št", "St", "Gen");

constexpr auto kNumberLabels = make_words(
    "č", "čl", "č.j", "kap", "obr", "ods", "odst", "par", "písm", "por", "r", "roč", "s", "str", "tab", "tel", "zv",
    "§", "cca", "hod");

constexpr auto kAbbreviations = make_words(
    "a.s", "a.i", "apod", "atď", "atp", "csc", "drsc", "hod", "jún", "júl", "kap", "kg", "km", "m.n.m", "mil",
    "min", "mld", "mm", "n.l", "nasl", "okt", "sept", "nov", "dec", "feb", "febr", "apr", "aug", "o.z", "o.i",
    "p.n.l", "pol", "r.o", "s.r.o", "sek", "spol", "sv", "tis", "tzn", "v.r");

constexpr auto kAddressing = make_words(
    "vy", "vás", "vám", "vami", "váš", "vaša", "vaše", "vašej", "vašu", "náš", "naša", "naše", "nás", "nám");

constexpr std::string_view kFurniture[] = {
    "všetky práva vyhradené", "autorské práva", "ochrana osobných údajov", "ochrana súkromia", "zásady ochrany",
    "podmienky používania", "všeobecné obchodné podmienky", "používa cookies", "používame cookies", "súbory cookie",
    "súbory cookies", "používa súbory", "prihláste sa na odber", "odber noviniek", "newsletter", "sledujte nás",
    "stiahnite si aplikáciu", "stiahnuť aplikáciu", "kliknite sem", "predplaťte si", "ďalšie šírenie",
    "bez predchádzajúceho súhlasu",
};

constexpr std::string_view kFurnitureStarts[] = {
    "reklama", "zdieľať", "zdieľajte", "komentáre", "diskusia", "prihlásiť sa", "prihlásiť", "registrovať",
    "registrácia", "čítať ďalej", "čítajte ďalej", "čítajte viac", "čítajte aj", "prečítajte si aj",
    "prečítajte si", "viac informácií", "vytlačiť", "článok pokračuje pod reklamou", "zobraziť viac", "čas čítania",
    "inzercia",
};

constexpr std::string_view kRelated[] = {
    "súvisiace články", "súvisiace", "súvisiaci článok", "podobné články", "ďalšie články", "ďalšie správy",
    "najnovšie správy", "najčítanejšie", "najčítanejšie články", "odporúčame", "odporúčané články",
    "mohlo by vás zaujímať", "prečítajte si aj", "čítajte aj", "viac k téme", "k téme", "viac z rubriky",
};

constexpr std::string_view kCaptions[] = {
    "foto", "fotografia", "fotografie", "snímka", "ilustračné foto", "ilustračná snímka", "ilustračný obrázok",
    "obrázok", "zdroj foto", "archívne foto", "grafika", "video",
};

constexpr std::string_view kBylines[] = {
    "autor", "autorka", "autori", "napísal", "napísala", "zverejnené", "publikované", "aktualizované", "redakcia",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "on", "ona", "ono", "oni", "ony", "jeho", "jej", "ich", "jemu", "mu", "im", "to", "ten", "tá", "tí", "tie", "toho",
    "tej", "tých", "tomu", "tým", "táto", "tento", "toto", "títo", "tieto", "tohto", "tejto", "týchto", "taký", "taká",
    "také", "takí", "obaja", "obe", "v tom", "v tejto", "v tomto", "na tom", "o tom", "k tomu", "z toho", "z nich",
    "po tom", "pri tom", "okrem toho", "vďaka tomu", "podľa neho", "podľa nej", "podľa nich", "medzi nimi", "to všetko",
    "napriek tomu");

constexpr auto kConnectives = make_words(
    "ale", "a", "aj", "i", "alebo", "však", "avšak", "preto", "tiež", "takisto", "rovnako", "potom", "teda", "navyše",
    "naopak", "medzitým", "ďalej", "nakoniec", "neskôr", "inak", "podobne", "zároveň", "totiž", "dokonca",
    "na druhej strane", "napríklad", "v dôsledku toho", "z tohto dôvodu", "inými slovami", "týmto spôsobom");

constexpr auto kStandalone = make_words(
    "v tomto roku", "v tomto článku", "v tejto práci", "tento článok", "táto práca", "tento týždeň", "tento rok",
    "ten kto", "tí ktorí", "a tak ďalej");

constexpr auto kInnerConnectives = make_words(
    "však", "tiež", "takisto", "navyše", "ale");

constexpr auto kReporting = make_words(
    "povedal", "povedala", "povedali", "hovorí", "uviedol", "uviedla", "dodal", "dodala", "vyhlásil", "vyhlásila",
    "vysvetlil", "vysvetlila", "napísal", "napísala", "odpovedal", "odpovedala", "tvrdí");

constexpr auto kFirstPerson = make_words(
    "ja", "my", "môj", "moja", "moje", "moji", "mňa", "ma", "mne", "mi", "mnou", "náš", "naša", "naše", "naši", "nás",
    "nám", "nami");

constexpr auto kSecondPerson = make_words(
    "ty", "vy", "tvoj", "tvoja", "tvoje", "tvoji", "teba", "ťa", "tebe", "ti", "tebou", "váš", "vaša", "vaše", "vaši",
    "vás", "vám", "vami");

}  // namespace

constinit const Language sk{
    .code = "sk",
    .name = "Slovak",
    .stemmer = "",
    .stems = false,
    .letters = U"áäčďéíĺľňóôŕšťúýž",
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
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
