#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "aby", "aj", "ale", "ani", "ano", "asi", "až", "bez", "bude", "budou", "by", "byl", "byla", "byli", "bylo",
    "byly", "být", "co", "což", "či", "další", "dnes", "do", "ho", "i", "ještě", "já", "je", "jeho", "její", "jejich",
    "jej", "jen", "ji", "jí", "jím", "jsem", "jsi", "jsme", "jsou", "jste", "jak", "jako", "jaký", "jaké",
    "každý", "kde", "kdo", "když", "kdy", "která", "které", "kterého", "který", "kteří", "kterou", "kterých", "ke", "k",
    "ku", "ma", "má", "mají", "mezi", "mě", "mi", "mnou", "mohou", "moje", "mu", "můj", "může", "my", "na", "nad",
    "nám", "nás", "náš", "naše", "ne", "nebo", "nebyl", "nebyla", "něco", "nejsou", "některé", "není", "než", "ní",
    "nich", "nim", "nové", "o", "od", "on", "ona", "oni", "ono", "po", "pod", "podle", "pokud", "pouze", "pro", "proč",
    "proti", "proto", "protože", "první", "před", "přes", "při", "řekl", "řekla", "s", "se", "si", "sice", "své",
    "svého", "svou", "svůj", "svých", "ta", "tak", "také", "takže", "tam", "tato", "te", "tě", "ted", "tedy", "ten",
    "tento", "této", "ti", "tím", "to", "toho", "tohle", "tom", "tomto", "tomu", "tu", "tuto", "ty", "tyto", "u", "už",
    "v", "vám", "vás", "váš", "ve", "více", "však", "všech", "všechno", "všichni", "vy", "z", "za", "zatímco", "ze",
    "že", "uvedl", "uvedla");

constexpr auto kOpeners = make_words(
    "ale", "aby", "ani", "až", "bez", "byl", "byla", "bylo", "co", "další", "dnes", "do", "ještě", "je", "jeho", "její",
    "jejich", "jen", "jak", "jako", "každý", "kde", "kdo", "kdy", "když", "která", "které", "který", "mezi", "na",
    "nad", "naše", "ne", "nebo", "není", "než", "od", "on", "ona", "oni", "po", "pod", "podle", "pokud", "pro", "proč",
    "proti", "proto", "protože", "před", "přes", "při", "se", "své", "ta", "tak", "také", "tam", "tato", "ten", "tento",
    "to", "tomu", "ty", "tyto", "už", "ve", "však", "všichni", "za", "zatímco", "ze", "že");

constexpr auto kTitles = make_words(
    "bc", "doc", "dr", "gen", "ing", "judr", "kpt", "mgr", "mudr", "např", "pí", "phdr", "plk", "por", "prof", "rndr",
    "sv", "tzn", "tzv", "apod", "resp");

constexpr auto kNumberLabels = make_words("cca", "č", "čl", "kap", "obr", "odst", "písm", "r", "s", "str", "tab", "tel");

constexpr auto kAbbreviations = make_words(
    "a.s", "atd", "hod", "kč", "min", "mil", "mld", "o.p.s", "s.r.o", "st", "tis", "ul", "n.l", "př.n.l", "n", "l");

constexpr auto kAddressing = make_words("vy", "vás", "vám", "váš", "vaše", "vaši", "náš", "naše", "nás", "nám");

constexpr std::string_view kFurniture[] = {
    "všechna práva vyhrazena", "zásady ochrany osobních údajů", "ochrana osobních údajů", "podmínky použití",
    "používáním cookies", "soubory cookie", "přihlaste se k odběru", "odebírat novinky", "newsletter",
    "sledujte nás na", "stáhněte si aplikaci", "obchodní podmínky", "souhlasím s", "bez písemného souhlasu",
    "k newsletteru", "obchodními podmínkami", "zásad ochrany osobních",
};

constexpr std::string_view kFurnitureStarts[] = {
    "reklama", "inzerce", "sdílet", "tisknout", "diskuse", "komentáře", "přihlásit se", "čtěte také", "čtěte dále",
    "přečtěte si také", "doba čtení", "další zprávy", "zpět nahoru",
};

constexpr std::string_view kRelated[] = {
    "související články", "související témata", "mohlo by vás zajímat", "nejčtenější", "nejčtenější články",
    "další články", "doporučujeme", "čtěte také",
};

constexpr std::string_view kComments[] = {
    "diskuse", "komentáře", "napsat komentář", "přidat komentář",
};

constexpr std::string_view kMenu[] = {
    "archiv", "autor", "další", "diskuse", "domů", "heslo", "hledat", "inzerce", "kategorie", "komentáře", "kontakt",
    "kontakty", "košík", "menu", "můj účet", "nápověda", "o nás", "odhlásit", "odpovědět", "předchozí", "přihlásit",
    "přihlásit se", "registrace", "reklama", "sdílet", "tisk", "vyhledávání", "zavřít", "zprávy", "zpět", "úvod",
    "štítky",
};

constexpr std::string_view kCaptions[] = {"foto", "fotografie", "obrázek", "zdroj", "video", "ilustrační foto", "graf"};

constexpr std::string_view kBylines[] = {"autor", "aktualizováno", "publikováno", "vydáno", "napsal", "napsala"};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "on", "ona", "ono", "oni", "ony", "jeho", "její", "jejich", "jemu", "mu", "ji", "jim", "jím", "to", "ten", "ta",
    "ty", "toho", "té", "těch", "tomu", "tím", "tato", "tento", "toto", "tito", "tyto", "tohoto", "této", "těchto",
    "tomuto", "takový", "taková", "takové", "takoví", "oba", "obě", "onen", "v tom", "v této", "v tomto", "v těchto",
    "na tom", "o tom", "k tomu", "z toho", "z nich", "po tom", "při tom", "kromě toho", "díky tomu", "podle něj",
    "podle něho", "podle ní", "podle nich", "mezi nimi", "to vše", "přes to", "proti tomu");

constexpr auto kConnectives = make_words(
    "ale", "a", "i", "nebo", "však", "avšak", "proto", "také", "též", "rovněž", "potom", "pak", "poté", "tedy", "tudíž",
    "navíc", "naopak", "zatímco", "mezitím", "nicméně", "přesto", "dále", "nakonec", "později", "jinak", "podobně",
    "současně", "zároveň", "totiž", "neboť", "dokonce", "na druhé straně", "například", "v důsledku toho",
    "z toho důvodu", "jinými slovy", "tímto způsobem", "mimo to", "vedle toho");

constexpr auto kStandalone = make_words(
    "v tomto roce", "v tomto článku", "v této práci", "tento článek", "tato práce", "tento týden", "tento rok",
    "tento měsíc", "ten kdo", "a tak dále", "zatímco v", "poté co");

constexpr auto kInnerConnectives = make_words(
    "však", "také", "rovněž", "navíc", "ale");

constexpr auto kReporting = make_words(
    "řekl", "řekla", "řekli", "říká", "uvedl", "uvedla", "dodal", "dodala", "prohlásil", "prohlásila", "sdělil",
    "sdělila", "vysvětlil", "vysvětlila", "napsal", "napsala", "odpověděl", "odpověděla", "zeptal", "tvrdí", "podotkl");

constexpr auto kFirstPerson = make_words(
    "já", "my", "můj", "moje", "moji", "mě", "mně", "mi", "mnou", "náš", "naše", "naši", "nás", "nám", "námi");

constexpr auto kSecondPerson = make_words(
    "ty", "vy", "tvůj", "tvoje", "tvoji", "tebe", "tě", "tobě", "ti", "tebou", "váš", "vaše", "vaši", "vás", "vám",
    "vámi");

}  // namespace

constinit const Language cs{
    .code = "cs",
    .name = "Czech",
    .stemmer = "",
    .stems = false,
    .letters = U"áčďéěíňóřšťúůýž",
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
