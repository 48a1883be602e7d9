#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "aga", "ainult", "alates", "alla", "all", "alles", "ei", "ega", "ehk", "ehkki", "enam", "enamik", "enda",
    "endale", "ennast", "enne", "eriti", "esimene", "et", "edasi", "hiljem", "hoopis", "igaüks", "iga", "ikka",
    "ikkagi", "ilma", "ise", "isegi", "ja", "järel", "järgi", "jah", "jälle", "juba", "juures", "jooksul", "kas",
    "kasvõi", "keda", "kelle", "kellel", "kellele", "kes", "keegi", "kogu", "koos", "kohta", "kokku", "kõik", "kõige",
    "kõigi", "kõiki", "ka", "kaks", "kaudu", "kui", "kuid", "kuidas", "kuhu", "kuigi", "kuna", "kuni", "kus", "kust",
    "küll", "läbi", "ma", "mida", "midagi", "miks", "milles", "millest", "mille", "millega", "millel", "mis", "miski",
    "minu", "mina", "mind", "minul", "minna", "mitte", "mitu", "mul", "mulle", "mõni", "mõned", "muu", "muud",
    "muidu", "nad", "nagu", "need", "neid", "neil", "neile", "nende", "nii", "niisugune", "ning", "nüüd", "oma",
    "olema", "olen", "oled", "oleks", "oli", "olid", "olime", "olla", "ole", "olnud", "oleme", "olete", "on", "peab",
    "peaks", "peale", "pealt", "pidi", "pole", "poolt", "pärast", "põhjal", "rohkem", "sa", "saab", "saada", "saanud",
    "sai", "sama", "samuti", "see", "seda", "sel", "selle", "sellega", "sellel", "selles", "sellest", "selline",
    "sest", "seal", "sealt", "siin", "siis", "siiski", "siia", "sina", "sinu", "suhtes", "ta", "tal", "talle", "tema",
    "temaga", "teda", "teha", "teeb", "tegi", "tuleb", "tuli", "tulnud", "täna", "tänu", "üle", "ümber", "üks", "ühe",
    "üht", "ühel", "või", "võib", "võiks", "vaid", "vaja", "välja", "väga", "vastu", "vahel", "veel", "meie", "meid",
    "meil", "meile", "mei", "me", "te", "teie", "teid", "teil", "ütles", "ütleb", "sõnul", "lisas", "kõrval", "kohe",
    "aasta", "praegu", "peaaegu", "üsna", "umbes", "nõnda", "seega", "taga", "ees", "eest");

constexpr auto kOpeners = make_words(
    "aga", "ainult", "alates", "alles", "ehk", "ehkki", "ei", "enne", "enamik", "eriti", "esiteks", "et", "hiljem",
    "iga", "ilma", "ise", "isegi", "ja", "jah", "juba", "järgmisel", "ka", "kas", "keegi", "kelle", "kellel", "kes",
    "kogu", "koos", "kui", "kuid", "kuidas", "kuhu", "kuigi", "kuna", "kuni", "kus", "kuskil", "kõik", "kõige",
    "kõiki", "küll", "lisaks", "lõpuks", "ma", "me", "meie", "meil", "mida", "miks", "mille", "millal", "minu",
    "mina", "mis", "mitte", "mitu", "mul", "muidu", "mõned", "mõni", "mõlemad", "nad", "nagu", "need", "neil",
    "nende", "nii", "ning", "nüüd", "oma", "oli", "on", "paljud", "peale", "praegu", "pärast", "sa", "samas", "samal",
    "samuti", "seal", "see", "seda", "seega", "seejärel", "seepärast", "sel", "selle", "sellest", "selline", "sest",
    "siin", "siis", "siiski", "sina", "ta", "tal", "talle", "te", "tema", "teie", "teised", "teisalt", "täna",
    "umbes", "vaid", "varem", "veel", "vist", "või", "võib", "üks", "ühel", "üle", "üldse");

constexpr auto kTitles = make_words(
    "dr", "e", "hr", "jt", "kapt", "kol", "kin", "ln", "lp", "mag", "mj", "nn", "nt", "pr", "prof", "s.o", "sh",
    "srn", "st", "vrd", "vt", "n.ö", "n-ö");

constexpr auto kNumberLabels = make_words(
    "art", "hrl", "joon", "k", "kl", "lk", "lg", "nr", "p", "ptk", "tab", "tel", "u", "vol", "ca", "§");

constexpr auto kAbbreviations = make_words(
    "a", "aj", "dets", "ekr", "e.m.a", "e.kr", "hlj", "jm", "jms", "jmt", "jne", "jpt", "jr", "juul", "juun", "kpl",
    "krt", "lüh", "m.a.j", "max", "min", "mld", "mln", "nov", "okt", "oü", "p.kr", "pkr", "raj", "rbl", "s.a", "sek",
    "sept", "snd", "sü", "t", "tk", "tn", "tuh", "vabr", "veebr", "v.a", "ül", "as");

constexpr auto kAddressing = make_words(
    "sina", "sinu", "sa", "sul", "sulle", "te", "teie", "teid", "teil", "teile", "meie", "me");

constexpr std::string_view kFurniture[] = {
    "kõik õigused kaitstud", "telli uudiskiri", "uudiskiri", "liitu uudiskirjaga", "nõustu küpsistega",
    "kasutab küpsiseid", "kasutame küpsiseid", "küpsiste kasutamine", "privaatsuspoliitika", "privaatsustingimused",
    "kasutustingimused", "jälgi meid", "lae alla", "logi sisse", "loo konto", "telli kohe", "loe tasuta",
    "ainult tellijale",
};

constexpr std::string_view kFurnitureStarts[] = {
    "reklaam", "jaga", "jaga artiklit", "kommentaarid", "kommenteeri", "loe edasi", "loe ka", "loe lisaks",
    "loe veel", "logi sisse", "prindi", "telli", "vaata ka", "copyright", "lugemisaeg", "saada vihje",
};

constexpr std::string_view kRelated[] = {
    "loe ka", "loe lisaks", "loe veel", "seotud artiklid", "seotud lood", "seotud uudised", "samal teemal",
    "enim loetud", "loetumad", "populaarsemad", "viimased uudised", "veel uudiseid", "soovitame lugeda",
    "sulle võib meeldida",
};

constexpr std::string_view kCaptions[] = {
    "foto", "fotod", "pilt", "pildiallkiri", "illustratsioon", "graafika", "joonis", "arhiivifoto", "video",
};

constexpr std::string_view kBylines[] = {
    "autor", "avaldatud", "uuendatud", "muudetud", "toimetas", "kirjutas", "tekst",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "tema", "ta", "nemad", "nad", "see", "need", "selle", "nende", "seda", "neid", "temal", "neil", "sellest", "neist",
    "sellega", "nendega", "sellel", "selles", "nendes", "too", "taoline", "selline", "sellised", "mõlemad", "viimane",
    "talle", "teda");

constexpr auto kConnectives = make_words(
    "aga", "ja", "või", "kuid", "ent", "ning", "vaid", "siis", "samuti", "lisaks", "siiski", "seega", "seejärel",
    "järelikult", "ometi", "hiljem", "lõpuks", "samas", "sellegipoolest", "vastupidi", "näiteks", "niisiis", "muidu",
    "seetõttu", "teisest küljest", "sellest hoolimata", "samal ajal", "teisisõnu", "pärast seda", "peale selle");

constexpr auto kStandalone = make_words(
    "see artikkel", "see uuring", "selles artiklis", "need kes", "see kes");

constexpr auto kInnerConnectives = make_words(
    "siiski", "samuti");

constexpr auto kReporting = make_words(
    "ütles", "ütleb", "rääkis", "räägib", "lisas", "märkis", "selgitas", "kinnitas", "teatas", "kirjutas", "küsis",
    "vastas");

constexpr auto kFirstPerson = make_words(
    "mina", "ma", "meie", "me", "minu", "mind", "mulle", "meid", "meile");

constexpr auto kSecondPerson = make_words(
    "sina", "sa", "teie", "te", "sinu", "sind", "sulle", "teid", "teile");

}  // namespace

constinit const Language et{
    .code = "et",
    .name = "Estonian",
    .stemmer = "",
    .stems = false,
    .letters = U"äõöüšž",
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
