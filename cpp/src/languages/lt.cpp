#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "aš", "ant", "apie", "ar", "arba", "aukščiau", "bei", "be", "bet", "beveik", "būti", "buvo", "būtų", "būdamas",
    "buvę", "būdama", "būna", "bus", "čia", "dabar", "dar", "dėl", "dėka", "daug", "dažnai", "dažniausiai", "drauge",
    "gal", "gali", "galima", "galėjo", "galbūt", "gana", "ir", "iš", "iki", "ištisas", "į", "įvairių", "ja", "jai",
    "jam", "jame", "jau", "jei", "jeigu", "ji", "jie", "jiems", "jis", "jo", "jog", "joje", "jos", "jų", "juk", "juo",
    "juos", "jį", "ją", "jums", "jūs", "jūsų", "ką", "kad", "kada", "kai", "kaip", "kam", "kas", "kažkas", "keletas",
    "keli", "kelis", "kiek", "kiekvienas", "kita", "kitas", "kiti", "kitų", "kitą", "kito", "ko", "kodėl", "kol",
    "koks", "kokia", "kokie", "kuo", "kur", "kuri", "kurie", "kuriame", "kuriems", "kurio", "kurios", "kuris",
    "kurių", "kurį", "kurią", "kurioje", "labai", "laikas", "lyg", "man", "mane", "manęs", "mano", "mes", "mums",
    "mus", "mūsų", "muose", "metu", "nei", "ne", "nebe", "nėra", "nes", "net", "nebuvo", "nors", "nuo", "o", "pagal",
    "palei", "par", "pas", "paskui", "pat", "pati", "patys", "po", "prie", "prieš", "priešais", "per", "pirmiausia",
    "pro", "sako", "sakė", "sau", "save", "savęs", "savo", "su", "šalia", "ši", "šiame", "šie", "šio", "šios", "šis",
    "šių", "šį", "šią", "šiuo", "štai", "ta", "tačiau", "tad", "tada", "tai", "taip", "tam", "tame", "tarp", "tas",
    "tau", "tave", "te", "ten", "tie", "tiek", "tik", "tikrai", "to", "todėl", "tokia", "tokie", "toks", "tokių",
    "tos", "tuo", "tuos", "tų", "tą", "tuomet", "turi", "turėjo", "tu", "už", "užtat", "vėl", "vien", "viena",
    "vienas", "vieno", "vis", "visa", "visada", "visas", "visi", "visų", "viso", "virš", "yra", "ypač", "žemiau",
    "teigė", "anot", "tarsi", "toliau");

constexpr auto kOpeners = make_words(
    "abu", "ant", "anot", "apie", "ar", "aš", "atrodo", "be", "bet", "beje", "būtent", "buvo", "čia", "dabar", "dar",
    "daug", "dauguma", "deja", "dėl", "dėka", "gal", "galbūt", "galiausiai", "ir", "iš", "iki", "į", "įdomu", "jau",
    "jei", "jeigu", "ji", "jie", "jis", "jo", "jos", "jų", "jūs", "juk", "ką", "kada", "kadangi", "kai", "kaip",
    "kas", "kartu", "kiek", "kiekvienas", "kita", "kitas", "kiti", "kodėl", "kol", "koks", "kokia", "kur", "kuris",
    "labai", "mano", "mes", "mūsų", "na", "ne", "nei", "nes", "net", "nepaisant", "nors", "norint", "nuo", "o",
    "pagal", "pasak", "paskui", "pat", "per", "pirmiausia", "po", "prie", "prieš", "pro", "rytoj", "savo", "su",
    "šalia", "šiandien", "šiemet", "šie", "šio", "šios", "šis", "ši", "štai", "ta", "tačiau", "tad", "tada", "tai",
    "taigi", "taip", "tam", "tarp", "tas", "ten", "tie", "tiesa", "tik", "todėl", "toks", "tokia", "toliau", "tu",
    "tuo", "tuomet", "už", "vakar", "vėliau", "vien", "vienas", "vis", "visi", "viskas", "yra", "ypač");

constexpr auto kTitles = make_words(
    "akad", "apsk", "dail", "doc", "dr", "gen", "gerb", "habil", "insp", "inž", "j.e", "kap", "kan", "kpt", "kun",
    "k.a", "mgr", "mjr", "mok", "mons", "p", "plk", "pranc", "prof", "pvz", "pulk", "red", "rašyt", "rež", "sen",
    "st", "šv", "t.y", "t.p", "tarpt", "vad", "vid", "vyr", "vysk", "žr", "vs", "t");

constexpr auto kNumberLabels = make_words(
    "a", "art", "b", "d", "eil", "g", "id", "kab", "kl", "m", "mob", "nr", "p", "pav", "pl", "plg", "pp", "proc",
    "psl", "pvz", "r", "sąs", "sk", "skyr", "str", "t", "tel", "žr", "ž");

constexpr auto kAbbreviations = make_words(
    "a.k", "alb", "angl", "aps", "ats", "av", "bažn", "buv", "č", "cm", "d.e", "dab", "dek", "dir", "dol", "e.p",
    "ekon", "etc", "eur", "gyd", "gyv", "it", "jr", "kt", "kub", "lent", "liet", "lit", "lt", "m.e", "min", "mln",
    "mlrd", "mėn", "n.m", "nuotr", "pab", "pan", "pl", "pr", "proc", "rugs", "rus", "s", "sav", "sek", "sen", "spal",
    "t.t", "tūkst", "val", "vasar", "vert", "vok", "vyriaus", "š.m", "žemd", "inf", "įsk", "įv");

constexpr auto kAddressing = make_words(
    "jūs", "jūsų", "jums", "jus", "jumis", "tu", "tau", "tavo", "tave", "mes", "mūsų", "mums", "mus");

constexpr std::string_view kFurniture[] = {
    "be raštiško sutikimo", "naujienlaiškis", "naujienlaiškį", "naudojame slapukus", "naudojami slapukai",
    "naudojimo sąlygos", "prenumeruok naujienlaiškį", "prenumeruokite naujienlaiškį", "privatumo politika",
    "sekite mus", "slapukų politika", "slapukus", "sutinku su", "užsisakykite", "visos teisės saugomos",
    "visos teisės saugomos įstatymo", "atsisiųskite programėlę", "prisijunkite prie",
};

constexpr std::string_view kFurnitureStarts[] = {
    "copyright", "dalintis", "dalinkis", "dalinkitės", "komentarai", "naujienlaiškis", "prenumeruoti", "prisijungti",
    "reklama", "rėmėjo turinys", "registruotis", "rodyti daugiau", "skaityti daugiau", "skaitykite daugiau",
    "skaitykite taip pat", "spausdinti", "straipsnis tęsiamas", "taip pat skaitykite",
};

constexpr std::string_view kRelated[] = {
    "daugiau apie", "daugiau naujienų", "daugiau straipsnių", "kiti straipsniai", "naujausios naujienos",
    "naujausi straipsniai", "panašūs straipsniai", "rekomenduojame", "rekomenduojame perskaityti", "skaitomiausi",
    "skaitomiausi straipsniai", "skaitykite taip pat", "susiję straipsniai", "susijusios naujienos",
    "taip pat skaitykite", "populiariausi",
};

constexpr std::string_view kCaptions[] = {
    "asociatyvi nuotrauka", "asociatyvinė nuotrauka", "fotografija", "galerija", "iliustracija", "nuotr", "nuotrauka",
    "nuotraukos", "nuotraukoje", "vaizdo įrašas",
};

constexpr std::string_view kBylines[] = {
    "atnaujinta", "autorė", "autorius", "paskelbta", "parengė", "publikuota", "parašė", "tekstas",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "jis", "ji", "jie", "jos", "tai", "šis", "ši", "šie", "šios", "tas", "ta", "tie", "tos", "jo", "jų", "jam", "jai",
    "jiems", "joms", "jį", "ją", "juos", "jas", "šio", "šių", "to", "tų", "tokia", "toks", "tokie", "tokios", "abu",
    "abi", "pastarasis", "pastaroji", "dėl to", "po to", "be to", "nepaisant to", "iš jų", "pasak jo", "pasak jos",
    "pasak jų", "tarp jų", "visa tai", "šiuo atveju");

constexpr auto kConnectives = make_words(
    "bet", "ir", "ar", "arba", "tačiau", "todėl", "tad", "taigi", "vėliau", "tuomet", "tada", "paskui", "galiausiai",
    "priešingai", "pavyzdžiui", "kitaip", "o", "beje", "taip pat", "be to", "kita vertus", "tuo pat metu", "tuo tarpu",
    "kitaip tariant", "vis dėlto", "vis tiek", "dėl šios priežasties");

constexpr auto kStandalone = make_words(
    "šis straipsnis", "šis tyrimas", "tie kurie");

constexpr auto kInnerConnectives = make_words(
    "tačiau");

constexpr auto kReporting = make_words(
    "sakė", "sako", "teigė", "teigia", "pridūrė", "pasakojo", "pasakoja", "pažymėjo", "pabrėžė", "paaiškino", "rašė",
    "rašo", "klausė", "atsakė", "pranešė");

constexpr auto kFirstPerson = make_words(
    "aš", "mes", "mano", "mūsų", "mane", "mus", "man", "mums");

constexpr auto kSecondPerson = make_words(
    "tu", "jūs", "tavo", "jūsų", "tave", "jus", "tau", "jums");

}  // namespace

constinit const Language lt{
    .code = "lt",
    .name = "Lithuanian",
    .stemmer = "lithuanian",
    .stems = false,
    .letters = U"ąčęėįšųūž",
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
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
