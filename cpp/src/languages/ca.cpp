#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "abans", "això", "així", "al", "algun", "alguna", "algunes", "alguns", "allà", "allò", "als", "altra",
    "altre", "altres", "amb", "amunt", "aquell", "aquella", "aquelles", "aquells", "aquest", "aquesta", "aquestes",
    "aquests", "aquí", "ara", "avui", "bé", "cada", "cap", "com", "contra", "d'una", "d'un", "dels", "del", "de",
    "des", "després", "dins", "doncs", "dos", "durant", "e", "el", "ell", "ella", "elles", "ells", "els", "em", "en",
    "encara", "entre", "era", "eren", "és", "érem", "es", "esta", "està", "estan", "estar", "estava", "et", "fa",
    "fan", "fer", "fins", "foren", "fou", "ha", "hagi", "han", "havia", "havien", "he", "hem", "hi", "ho", "i",
    "igual", "ja", "jo", "la", "les", "li", "llavors", "lloc", "lo", "m'ha", "ma", "malgrat", "massa", "me", "mateix",
    "mateixa", "mateixos", "menys", "mentre", "mes", "més", "meu", "meva", "meus", "meves", "mi", "mica", "mig",
    "molt", "molta", "moltes", "molts", "ne", "ni", "no", "només", "nosaltres", "nostra", "nostre", "nostres", "o",
    "on", "pel", "pels", "per", "però", "perquè", "poc", "poca", "poden", "pot", "potser", "pocs", "primer", "qual",
    "quals", "quan", "quant", "quasi", "que", "què", "quelcom", "qui", "quina", "quins", "quin", "res", "s'ha",
    "s'han", "sa", "sense", "ser", "sera", "serà", "seran", "seria", "seu", "seus", "seva", "seves", "si", "sí",
    "sigui", "són", "sobre", "sol", "sota", "sou", "sovint", "suposat", "t'ha", "també", "tan", "tant", "te", "tenen",
    "té", "tenir", "tenia", "teu", "teva", "tot", "tota", "totes", "tothom", "tots", "un", "una", "unes", "uns", "us",
    "va", "van", "vaig", "vam", "vosaltres", "vostra", "vostre", "vostè", "vostès", "dit", "diu", "segons", "dir",
    "vegada", "aleshores", "gairebé");

constexpr auto kOpeners = make_words(
    "a", "abans", "això", "així", "al", "algun", "algunes", "alguns", "als", "altres", "amb", "aquell", "aquella",
    "aquells", "aquest", "aquesta", "aquestes", "aquests", "aquí", "ara", "avui", "cada", "com", "contra",
    "d'aquesta", "dels", "del", "de", "des", "després", "doncs", "durant", "el", "ell", "ella", "elles", "ells",
    "els", "em", "en", "encara", "entre", "era", "és", "es", "està", "fa", "fins", "finalment", "ha", "han", "havia",
    "hi", "i", "igualment", "ja", "jo", "la", "les", "li", "llavors", "malgrat", "mentre", "mentrestant", "més",
    "molts", "molta", "moltes", "ni", "ningú", "no", "només", "nosaltres", "o", "on", "pel", "pels", "per", "però",
    "perquè", "potser", "quan", "que", "què", "qui", "quin", "quina", "segons", "sense", "ser", "si", "sí", "sobre",
    "són", "sota", "també", "tampoc", "tanmateix", "tant", "tot", "totes", "tots", "un", "una", "unes", "uns", "va",
    "van", "vostè");

constexpr auto kElisions = make_words(
    "d", "l", "m", "n", "s", "t");

constexpr auto kTitles = make_words(
    "arq", "cf", "col", "dr", "dra", "excm", "excma", "gral", "hble", "mn", "mons", "p.e", "p.ex", "pl", "prof",
    "profa", "pg", "núm", "rvd", "sr", "sra", "srs", "sres", "srta", "st", "sta", "vs", "ing");

constexpr auto kNumberLabels = make_words(
    "apt", "art", "arts", "cap", "fig", "màx", "mín", "núm", "núms", "p", "pàg", "pàgs", "pp", "t", "tel", "vol", "n",
    "aprox", "ca");

constexpr auto kAbbreviations = make_words(
    "a.c", "a.m", "abr", "av", "avda", "c", "cia", "ctra", "d.c", "des", "dg", "ds", "ed", "etc", "ee.uu", "febr",
    "gen", "hab", "jul", "jr", "juny", "km", "nov", "oct", "p.m", "pl", "pça", "s.a", "s.l", "ltd", "dll", "dc", "dj",
    "dv");

constexpr auto kAddressing = make_words(
    "vostè", "vostès", "tu", "vós", "vosaltres", "teu", "teva", "nosaltres", "nostre", "nostra", "et", "us");

constexpr std::string_view kFurniture[] = {
    "tots els drets reservats", "drets reservats", "butlletí", "subscriu te", "subscriviu vos",
    "política de privacitat", "política de galetes", "accepta les galetes", "utilitza galetes", "utilitzem galetes",
    "ús de galetes", "condicions d'ús", "avís legal", "segueix nos", "descarrega l'aplicació", "inicia sessió",
    "registra't", "fes te subscriptor",
};

constexpr std::string_view kFurnitureStarts[] = {
    "publicitat", "comparteix", "compartir", "comentaris", "imprimeix", "imprimir", "llegeix també", "llegir més",
    "més informació", "inicia la sessió", "temps de lectura", "copyright", "vegeu també", "anunci", "subscriu te",
};

constexpr std::string_view kRelated[] = {
    "articles relacionats", "notícies relacionades", "també et pot interessar", "et pot interessar", "llegeix també",
    "el més llegit", "el més vist", "més notícies", "últimes notícies", "més sobre aquest tema",
    "contingut relacionat", "altres notícies", "el més comentat",
};

constexpr std::string_view kCaptions[] = {
    "foto", "fotos", "imatge", "imatges", "fotografia", "peu de foto", "vídeo", "il·lustració", "gràfic", "crèdit",
};

constexpr std::string_view kBylines[] = {
    "per", "publicat", "actualitzat", "redacció", "escrit per", "text de", "modificat",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "ell", "ella", "ells", "elles", "això", "allò", "aquest", "aquesta", "aquests", "aquestes", "aquell", "aquella",
    "aquells", "aquelles", "aqueix", "ho", "li", "seu", "seva", "seus", "seves", "tal", "tals", "ambdós", "ambdues",
    "el seu", "la seva", "els seus", "les seves", "en aquest", "en aquesta", "en aquests", "en aquestes", "amb aquest",
    "amb aquesta", "amb això", "d'aquesta", "d'aquest", "per això", "per aquest", "per aquesta", "a aquest",
    "després d'això", "segons ell", "segons ella", "entre ells", "tot això", "el mateix", "la mateixa");

constexpr auto kConnectives = make_words(
    "però", "i", "o", "ni", "sinó", "doncs", "així", "també", "encara", "després", "llavors", "aleshores", "tanmateix",
    "nogensmenys", "igualment", "finalment", "posteriorment", "altrament", "mentrestant", "tampoc", "a més",
    "a més a més", "no obstant això", "en canvi", "per tant", "per exemple", "d'altra banda", "és a dir", "de fet",
    "al mateix temps", "per contra", "en conseqüència", "al seu torn", "per la seva banda", "malgrat això", "més tard");

constexpr auto kStandalone = make_words(
    "aquesta setmana", "aquest any", "aquest mes", "aquest dilluns", "aquest dimarts", "aquest dimecres",
    "aquest dijous", "aquest divendres", "aquest dissabte", "aquest diumenge", "aquest matí", "aquesta tarda",
    "aquest article", "aquest treball", "aquest estudi", "en aquest article", "així com", "després de", "a més de",
    "a més del", "a més dels", "després del", "després d'un");

constexpr auto kInnerConnectives = make_words(
    "també", "tampoc", "tanmateix");

constexpr auto kReporting = make_words(
    "dit", "diu", "explicat", "explica", "afirmat", "afirma", "assegurat", "assegura", "afegit", "afegeix", "declarat",
    "destacat", "remarcat", "apuntat", "comentat", "preguntat", "respost");

constexpr auto kFirstPerson = make_words(
    "jo", "nosaltres", "meu", "meva", "meus", "meves", "em", "ens", "nostre", "nostra", "nostres");

constexpr auto kSecondPerson = make_words(
    "tu", "vosaltres", "vostè", "vostès", "teu", "teva", "teus", "teves", "et", "us", "vostre", "vostra", "vostres");

}  // namespace

constinit const Language ca{
    .code = "ca",
    .name = "Catalan",
    .stemmer = "catalan",
    .stems = false,
    .letters = U"àçèéíïòóúü",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = kElisions,
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
