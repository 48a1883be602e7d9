#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "abban", "ahhoz", "ahogy", "ahol", "aki", "akik", "akit", "akkor", "alá", "alatt", "által", "általában",
    "amely", "amelyek", "amelyet", "amelyben", "ami", "amikor", "amit", "amíg", "arra", "arról", "át", "az", "azok",
    "azon", "azonban", "azért", "azt", "aztán", "azzal", "bár", "be", "belül", "benne", "csak", "de", "e", "ebben",
    "egy", "egyes", "egyik", "egyéb", "egész", "ehhez", "el", "elég", "előtt", "először", "ellen", "elő", "én",
    "ennek", "erre", "erről", "és", "ez", "ezek", "ezen", "ezért", "ezt", "ezzel", "fel", "felé", "föl", "ha",
    "hanem", "hiszen", "hogy", "hogyan", "hol", "ide", "igen", "ill", "illetve", "ilyen", "is", "itt", "jó", "jól",
    "ki", "kívül", "kell", "kellett", "keresztül", "kevés", "kik", "között", "közt", "közben", "le", "lehet",
    "lehetett", "legalább", "lenne", "lesz", "lett", "ma", "maga", "magát", "már", "más", "másik", "meg", "még",
    "mellett", "mely", "melyek", "mert", "mi", "mikor", "miért", "mind", "minden", "mindig", "mint", "mintha", "mit",
    "mivel", "most", "nagy", "nagyobb", "nagyon", "ne", "nekem", "neki", "néha", "néhány", "nélkül", "nem", "nincs",
    "nincsenek", "olyan", "ott", "ő", "ők", "őket", "őt", "össze", "pedig", "persze", "rá", "rajta", "s", "saját",
    "se", "sem", "semmi", "sok", "sokkal", "során", "szemben", "szerint", "szinte", "számára", "tehát", "több",
    "többek", "tovább", "továbbá", "ti", "te", "tudja", "túl", "úgy", "új", "újra", "után", "utána", "utolsó", "vagy",
    "vagyis", "vagyok", "van", "vannak", "végül", "velük", "vele", "vissza", "viszont", "volna", "volt", "voltak",
    "való", "azóta", "annak", "akár", "alapján", "miatt", "mondta", "közölte");

constexpr auto kOpeners = make_words(
    "a", "addig", "ahogy", "ahol", "aki", "akik", "akkor", "ám", "amely", "ami", "amikor", "amint", "arra", "át",
    "az", "azok", "azon", "azonban", "azóta", "azt", "aztán", "azért", "bár", "csak", "csupán", "de", "e", "ebben",
    "egy", "egyes", "egyik", "egyre", "elsősorban", "előbb", "én", "ennek", "erre", "és", "ettől", "ez", "ezek",
    "ezen", "ezért", "ezt", "ezután", "ezzel", "főleg", "ha", "hanem", "hiszen", "hogy", "hogyan", "hol", "igaz",
    "így", "ilyen", "is", "itt", "ki", "később", "kik", "közben", "különösen", "legutóbb", "ma", "majd", "már",
    "máskor", "meg", "még", "mellett", "mert", "mi", "míg", "miért", "mikor", "mind", "minden", "mindez", "mindig",
    "mint", "mivel", "most", "nekem", "nem", "nincs", "noha", "ott", "ő", "ők", "pedig", "persze", "rá", "ráadásul",
    "s", "sajnos", "se", "sem", "sok", "sokan", "szerinte", "szóval", "talán", "te", "tegnap", "tehát", "többen",
    "továbbá", "ugyanakkor", "ugyanis", "úgy", "után", "utána", "vagy", "vagyis", "van", "végül", "viszont", "volt",
    "ugyanezen", "hasonlóan", "emellett", "eközben");

constexpr auto kTitles = make_words(
    "adj", "bp", "dk", "dr", "dör", "gr", "h", "id", "ifj", "özv", "prof", "sz", "szt", "ún", "vö", "vs", "ld", "l",
    "pl", "kb", "mr", "mrs", "nt", "tkp");

constexpr auto kNumberLabels = make_words(
    "jan", "febr", "márc", "ápr", "máj", "jún", "júl", "aug", "szept", "okt", "nov", "dec", "art", "bek", "biz",
    "cca", "kb", "kat", "köt", "ld", "max", "min", "nr", "o", "old", "pl", "sz", "szül", "tel", "tf", "u", "v", "vö",
    "pp", "p", "irsz", "hrsz");

constexpr auto kAbbreviations = make_words(
    "ápr", "ált", "aug", "bt", "cs", "csüt", "dec", "du", "etc", "érk", "ev", "febr", "fsz", "i.e", "i.sz", "ig",
    "ill", "int", "jan", "jr", "jún", "júl", "kft", "kir", "ker", "k.m.f", "kp", "krt", "ltd", "márc", "m.sz", "n.b",
    "nov", "ny", "nyrt", "okl", "okt", "özv", "pk", "pp", "rt", "s.k", "stb", "szept", "szerk", "szo", "szig", "tkp",
    "tsz", "tszf", "u.a", "u.n", "ui", "vm", "zrt", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii",
    "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi");

constexpr auto kAddressing = make_words(
    "ön", "önök", "önt", "önnek", "te", "ti", "mi", "minket", "nekünk", "miénk");

constexpr std::string_view kFurniture[] = {
    "adatkezelési tájékoztató", "adatvédelmi nyilatkozat", "adatvédelmi tájékoztató",
    "általános szerződési feltételek", "cookie kat használ", "cookie szabályzat", "elfogadom a sütiket",
    "felhasználási feltételek", "hírlevél", "hírlevelünkre", "iratkozzon fel", "iratkozz fel", "jelentkezzen be",
    "kövessen minket", "kövess minket", "minden jog fenntartva", "sütiket használ", "sütiket használunk", "töltse le",
    "süti beállítások",
};

constexpr std::string_view kFurnitureStarts[] = {
    "belépés", "bejelentkezés", "copyright", "cikkünk folytatódik", "előfizetés", "feliratkozás", "hirdetés",
    "hozzászólások", "kommentek", "megosztás", "nyomtatás", "olvasási idő", "olvassa el", "olvassa tovább",
    "olvasd el", "ezt is olvassa el", "ezt olvasta már", "további cikkek",
};

constexpr std::string_view kRelated[] = {
    "ajánlott cikkek", "ajánló", "ez is érdekelheti", "ez is érdekelhet", "ezek is érdekelhetik", "ezt is olvassa el",
    "kapcsolódó anyagok", "kapcsolódó cikkek", "kapcsolódó cikk", "kapcsolódó hírek", "legfrissebb hírek",
    "legolvasottabb", "legolvasottabb cikkek", "legnépszerűbb", "olvasta már", "további cikkek", "további hírek",
    "hasonló cikkek",
};

constexpr std::string_view kComments[] = {
    "hozzászólás", "hozzászólások", "kommentek", "szólj hozzá",
};

constexpr std::string_view kMenu[] = {
    "adatvédelem", "archívum", "bejelentkezés", "belépés", "bezárás", "címkék", "elérhetőség", "előző", "főoldal",
    "hozzászólások", "hírek", "hírlevél", "impresszum", "jelszó", "kapcsolat", "kategóriák", "kereses", "keresés",
    "kezdőlap", "kommentek", "kosár", "következő", "megosztás", "menü", "médiaajánlat", "nyomtatás", "regisztráció",
    "rólunk", "vissza", "válasz",
};

constexpr std::string_view kCaptions[] = {
    "ábra", "archív", "fénykép", "fotó", "forrás", "galéria", "grafika", "illusztráció", "kép", "képek", "videó",
};

constexpr std::string_view kBylines[] = {
    "fotó és szöveg", "frissítve", "írta", "közzétéve", "megjelent", "módosítva", "szerző", "szerzők",
    "utolsó frissítés", "szöveg",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "ő", "ők", "ez", "ezek", "azok", "ezt", "azt", "ezeket", "azokat", "ennek", "annak", "ezeknek", "azoknak", "erre",
    "arra", "ebben", "abban", "ebből", "abból", "ezzel", "azzal", "ezért", "azért", "ezután", "azután", "emellett",
    "amellett", "ekkor", "akkor", "ilyen", "olyan", "ilyenek", "neki", "nekik", "vele", "velük", "tőle", "tőlük", "övé",
    "mindkettő", "utóbbi", "előbbi", "ez a", "ezek a", "ebben a", "az utóbbi", "az előbbi", "e mellett", "ezen kívül");

constexpr auto kConnectives = make_words(
    "de", "és", "vagy", "azonban", "viszont", "ám", "pedig", "tehát", "így", "aztán", "majd", "később", "továbbá",
    "szintén", "ráadásul", "mégis", "ugyanakkor", "ellenben", "hanem", "illetve", "valamint", "végül", "eközben",
    "közben", "különben", "sőt", "ugyanis", "hiszen", "például", "vagyis", "azaz", "ennek ellenére", "ezzel szemben",
    "másrészt", "más szóval", "ennek következtében", "ezzel egyidejűleg", "mindezek mellett", "ettől függetlenül");

constexpr auto kStandalone = make_words(
    "ez a cikk", "ez a tanulmány", "ebben a cikkben", "ebben a tanulmányban", "ebben az évben", "és így tovább");

constexpr auto kInnerConnectives = make_words(
    "azonban", "viszont", "ugyanakkor");

constexpr auto kReporting = make_words(
    "mondta", "mondja", "közölte", "közli", "hozzátette", "elmondta", "kijelentette", "hangsúlyozta", "írta", "írja",
    "kérdezte", "válaszolta", "nyilatkozta", "állítja");

constexpr auto kFirstPerson = make_words(
    "én", "mi", "engem", "minket", "nekem", "nekünk", "velem", "velünk");

constexpr auto kSecondPerson = make_words(
    "te", "ti", "téged", "titeket", "neked", "nektek", "ön", "önök", "önnek");

}  // namespace

constinit const Language hu{
    .code = "hu",
    .name = "Hungarian",
    .stemmer = "hungarian",
    .stems = false,
    .letters = U"áéíóöőúüű",
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
