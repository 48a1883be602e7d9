#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "acea", "aceasta", "această", "aceea", "aceeași", "aceeaşi", "acei", "aceia", "acel", "acela", "acele",
    "acelea", "acest", "acesta", "aceste", "acestea", "acestei", "acestor", "acestora", "acestui", "acești",
    "aceşti", "aceștia", "aceştia", "acolo", "acum", "ai", "aici", "al", "ale", "alt", "alta", "alte", "alți",
    "alţi", "altul", "am", "ani", "apoi", "ar", "are", "as", "aș", "aş", "asta", "astfel", "asupra", "așa", "aşa",
    "ați", "aţi", "atât", "atunci", "au", "avea", "avem", "aveți", "aveţi", "avut", "aceluiași", "aceluiaşi", "ba",
    "ca", "că", "căci", "când", "care", "căreia", "cărora", "cărui", "căruia", "către", "cât", "câte", "câteva",
    "câți", "câţi", "ce", "cea", "cei", "cel", "cele", "celor", "celui", "chiar", "cine", "cineva", "ci", "cu",
    "cum", "da", "dacă", "dar", "dat", "datorită", "de", "deci", "decât", "deja", "deoarece", "deși", "deşi",
    "despre", "din", "dintre", "doar", "după", "e", "ea", "ei", "el", "ele", "era", "erau", "este", "eu", "ești",
    "eşti", "fără", "făcut", "fel", "fi", "fie", "fiecare", "fiind", "foarte", "fost", "fiindcă", "face", "iar",
    "îi", "îl", "îmi", "împotriva", "în", "înainte", "înapoi", "încă", "între", "își", "îşi", "îți", "îţi", "i",
    "la", "le", "li", "lor", "lui", "lângă", "m", "mai", "mare", "mea", "mei", "mele", "meu", "mi", "mie", "mult",
    "multe", "mulți", "mulţi", "mine", "ne", "nici", "niciun", "nicio", "nimic", "niște", "nişte", "noastră",
    "noastre", "nostru", "noștri", "noştri", "noi", "nu", "o", "ori", "oricare", "pe", "pentru", "peste", "până",
    "prea", "prin", "printre", "putea", "poate", "pot", "s", "sa", "să", "săi", "sale", "sau", "său", "se", "sub",
    "spre", "sunt", "suntem", "și", "şi", "te", "tot", "toate", "toată", "toți", "toţi", "totuși", "totuşi", "tu",
    "un", "una", "unde", "unei", "unele", "unii", "unor", "unui", "unul", "va", "vă", "vi", "voi", "vor", "vom",
    "vreo", "v", "spus", "declarat", "zis", "afirmat", "precizat", "anunțat", "anunţat", "sine", "sunteți",
    "sunteţi");

constexpr auto kOpeners = make_words(
    "acest", "acesta", "aceasta", "această", "aceste", "acestea", "acești", "aceşti", "acolo", "acum", "aici", "al",
    "ale", "alți", "alţi", "altfel", "am", "apoi", "ar", "are", "astfel", "așa", "aşa", "asta", "astăzi", "atunci",
    "au", "azi", "ca", "că", "când", "care", "cât", "câți", "câţi", "câteva", "ce", "cea", "cei", "cel", "cele",
    "chiar", "cine", "conform", "cu", "cum", "da", "dacă", "dar", "de", "deci", "deoarece", "deși", "deşi",
    "despre", "din", "după", "ea", "ei", "el", "ele", "era", "este", "eu", "fără", "fiecare", "fie", "iar", "ieri",
    "în", "înainte", "încă", "însă", "între", "la", "lor", "lui", "mai", "mâine", "mulți", "mulţi", "multe", "ne",
    "nici", "niciun", "nimeni", "noi", "nu", "odată", "ori", "oricum", "pe", "pentru", "peste", "până", "poate",
    "potrivit", "prin", "printre", "sau", "să", "se", "spre", "sub", "sunt", "și", "şi", "totodată", "tot", "toate",
    "toți", "toţi", "totuși", "totuşi", "un", "una", "unde", "unele", "unii", "unul", "va", "vor");

constexpr auto kTitles = make_words(
    "acad", "adm", "arh", "Av", "bd", "bl", "cf", "col", "conf", "cpt", "dl", "dlui", "dna", "dnei", "dr", "dra",
    "drd", "dvs", "ec", "ing", "jud", "lect", "lt", "mr", "mun", "pct", "plt", "pr", "pr.dr", "prof", "prof.dr",
    "resp", "sf", "slt", "sos", "st", "str", "șos", "şos", "vs", "ș.l", "ş.l", "șt", "şt", "Gen");

constexpr auto kNumberLabels = make_words(
    "nr", "art", "alin", "cap", "fig", "p", "pag", "pct", "tel", "vol", "ap", "et", "sc", "bl", "tab", "aprox",
    "cca", "sec", "lit");

constexpr auto kAbbreviations = make_words(
    "a.m", "p.m", "etc", "ș.a", "ş.a", "ș.a.m.d", "ş.a.m.d", "d.hr", "î.hr", "e.n", "î.e.n", "ian", "feb", "mar",
    "apr", "iun", "iul", "aug", "sep", "sept", "oct", "jr", "ltd", "mil", "mld", "min", "kg", "km", "op.cit", "s.a",
    "s.r.l", "u.e", "s.u.a", "ș.cl", "ş.cl");

constexpr auto kAddressing = make_words(
    "tu", "te", "tine", "ta", "tău", "dumneavoastră", "dvs", "vă", "vostru", "voastră", "noi", "ne", "nostru",
    "noastră", "noastre", "noștri", "noştri");

constexpr std::string_view kFurniture[] = {
    "toate drepturile rezervate", "politica de confidențialitate", "politica de confidenţialitate",
    "politica de cookies", "politica cookies", "politica de cookie uri", "folosește cookie uri",
    "foloseşte cookie uri", "utilizează cookie uri", "folosim cookie uri", "utilizăm cookie uri",
    "termeni și condiții", "termeni şi condiţii", "termenii și condițiile", "termenii şi condiţiile",
    "abonează te la", "abonați vă la", "abonaţi vă la", "abonează te", "newsletter", "urmărește ne pe",
    "urmăreşte ne pe", "urmăriți ne pe", "urmăriţi ne pe", "urmăreşte ne", "descarcă aplicația",
    "descarcă aplicaţia", "descărcați aplicația", "descărcaţi aplicaţia", "click aici", "dă click aici",
    "prelucrarea datelor cu caracter personal", "preluarea fără acordul", "canalul de whatsapp", "google news",
};

constexpr std::string_view kFurnitureStarts[] = {
    "publicitate", "reclamă", "articolul continuă după reclamă", "distribuie", "distribuiți", "distribuiţi",
    "comentarii", "adaugă un comentariu", "lasă un comentariu", "autentificare", "conectare", "înregistrare",
    "citește mai mult", "citeşte mai mult", "citește și", "citeşte şi", "citiți și", "citiţi şi",
    "citește continuarea", "citeşte continuarea", "citește mai departe", "citeşte mai departe", "vezi mai mult",
    "vezi și", "vezi şi", "tipărește", "tipăreşte", "timp de citire", "trimite pe email",
};

constexpr std::string_view kRelated[] = {
    "citește și", "citeşte şi", "citiți și", "citiţi şi", "vezi și", "vezi şi", "articole similare",
    "articole asemănătoare", "articole recomandate", "articole pe aceeași temă", "articole pe aceeaşi temă",
    "pe aceeași temă", "pe aceeaşi temă", "știri similare", "ştiri similare", "alte știri", "alte ştiri",
    "alte articole", "ultimele știri", "ultimele ştiri", "ultima oră", "cele mai citite", "cele mai noi",
    "cele mai populare", "recomandări", "te ar putea interesa", "te ar putea interesa și",
    "te ar putea interesa şi", "din aceeași categorie", "din aceeaşi categorie",
};

constexpr std::string_view kCaptions[] = {
    "foto", "fotografie", "fotografii", "sursa foto", "sursă foto", "foto sursa", "credit foto", "imagine",
    "imagini", "imagine de arhivă", "imagine cu caracter ilustrativ", "ilustrație", "ilustraţie", "video",
    "galerie foto",
};

constexpr std::string_view kBylines[] = {
    "de", "autor", "scris de", "publicat", "publicat la", "publicat pe", "actualizat", "actualizat la",
    "ultima actualizare", "redacția", "redacţia",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "el", "ea", "ei", "ele", "acesta", "aceasta", "aceștia", "acestea", "acela", "aceea", "aceia", "acelea", "acest",
    "această", "acești", "aceste", "acel", "acea", "acei", "acele", "lui", "său", "sa", "săi", "sale", "asta", "ăsta",
    "astfel", "ambii", "ambele", "respectivul", "în acest", "în această", "în aceste", "în acel", "prin acest",
    "prin aceasta", "cu acest", "cu această", "pentru acest", "pentru aceasta", "din acest", "din această",
    "din aceste", "după aceea", "după ce acesta", "potrivit acestuia", "potrivit acesteia", "dintre aceștia",
    "dintre acestea", "la acest", "la această", "pe lângă aceasta", "toate acestea", "cu toate acestea", "de asemenea",
    "din această cauză", "din acest motiv");

constexpr auto kConnectives = make_words(
    "dar", "și", "sau", "însă", "iar", "ci", "totuși", "deci", "așadar", "apoi", "atunci", "ulterior", "totodată",
    "altfel", "nici", "inclusiv", "oricum", "dimpotrivă", "pe de altă parte", "de exemplu", "în plus", "în schimb",
    "prin urmare", "cu alte cuvinte", "între timp", "în același timp", "ca urmare", "mai mult", "mai târziu", "de fapt",
    "în consecință", "în cele din urmă", "la rândul său");

constexpr auto kStandalone = make_words(
    "acest articol", "această lucrare", "acest studiu", "acest raport", "această lege", "în acest articol",
    "în această lucrare", "în acest an", "în această săptămână", "și așa", "mai mult de", "mai mult decât",
    "ca urmare a", "în plus față");

constexpr auto kInnerConnectives = make_words(
    "însă", "totuși");

constexpr auto kReporting = make_words(
    "spus", "spune", "declarat", "declară", "precizat", "precizează", "adăugat", "adaugă", "afirmat", "afirmă",
    "explicat", "explică", "transmis", "susține", "menționat", "scris", "întrebat", "răspuns");

constexpr auto kFirstPerson = make_words(
    "eu", "noi", "meu", "mea", "mei", "mele", "mine", "nostru", "noastră", "noștri", "noastre", "mă", "mie", "ne",
    "nouă");

constexpr auto kSecondPerson = make_words(
    "tu", "voi", "dumneavoastră", "tău", "ta", "tăi", "tale", "tine", "vostru", "voastră", "voștri", "voastre", "te",
    "ție", "vă", "vouă");

}  // namespace

constinit const Language ro{
    .code = "ro",
    .name = "Romanian",
    .stemmer = "romanian",
    .stems = false,
    .letters = U"ăâîșşțţ",
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
