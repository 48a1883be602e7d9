#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "abbia", "abbiamo", "ad", "adesso", "agli", "ai", "al", "alcun", "alcune", "alcuni", "all", "alla", "alle",
    "allo", "allora", "altra", "altre", "altri", "altro", "anche", "ancora", "aveva", "avevano", "avere", "avrebbe",
    "avrà", "avuto", "ben", "c'è", "che", "chi", "ci", "ciascuno", "cioè", "ciò", "coi", "col", "come", "con",
    "contro", "così", "cui", "da", "dagli", "dai", "dal", "dalla", "dalle", "dallo", "dei", "degli", "del", "della",
    "delle", "dello", "dentro", "di", "dopo", "dove", "dov'è", "dunque", "durante", "e", "è", "ed", "era", "erano",
    "essere", "essi", "fa", "fare", "fino", "fra", "fu", "furono", "gli", "già", "ha", "hai", "hanno", "ho", "i",
    "il", "in", "infatti", "insieme", "invece", "io", "la", "le", "lei", "li", "lo", "loro", "lui", "ma", "mai",
    "mentre", "mi", "mia", "mie", "mio", "molta", "molte", "molti", "molto", "ne", "né", "negli", "nei", "nel",
    "nella", "nelle", "nello", "nessun", "nessuna", "nessuno", "noi", "non", "nostra", "nostre", "nostri", "nostro",
    "nulla", "o", "od", "ogni", "oggi", "oltre", "oppure", "ora", "per", "perché", "però", "più", "po", "poco", "poi",
    "prima", "proprio", "può", "possono", "qual", "quale", "quali", "qualche", "quando", "quanti", "quanto", "quasi",
    "quella", "quelle", "quelli", "quello", "quel", "quei", "questa", "queste", "questi", "questo", "qui", "quindi",
    "sarà", "sarebbe", "saranno", "se", "sé", "sempre", "senza", "senso", "si", "sì", "sia", "siamo", "siano", "solo",
    "sono", "sopra", "sotto", "stata", "state", "stati", "stato", "sta", "stanno", "su", "sua", "sue", "sui", "sugli",
    "sul", "sulla", "sulle", "sullo", "suo", "suoi", "tali", "tale", "tanto", "te", "ti", "tra", "tranne", "troppo",
    "tu", "tua", "tue", "tuo", "tuoi", "tutta", "tutte", "tutti", "tutto", "un", "una", "uno", "va", "verso", "vi",
    "via", "voi", "vostra", "vostro", "detto", "dice", "spiegato", "affermato");

constexpr auto kOpeners = make_words(
    "a", "abbiamo", "ad", "adesso", "ai", "al", "alcune", "alcuni", "alla", "alle", "allora", "altri", "anche",
    "ancora", "anzi", "attualmente", "che", "chi", "ci", "c'è", "come", "comunque", "con", "così", "da", "dal",
    "dalla", "dalle", "dai", "dagli", "dei", "degli", "del", "della", "delle", "di", "dopo", "dove", "dunque",
    "durante", "e", "è", "ecco", "ed", "eppure", "era", "erano", "fino", "fra", "già", "gli", "ha", "hanno", "i",
    "il", "in", "infatti", "inoltre", "insomma", "invece", "io", "la", "le", "lei", "lo", "loro", "lui", "ma",
    "mentre", "molti", "nei", "nel", "nella", "nelle", "negli", "nello", "nessuno", "no", "noi", "non", "nonostante",
    "o", "oggi", "ogni", "ognuno", "oppure", "ora", "per", "perché", "però", "più", "poi", "prima", "quale", "quando",
    "quanti", "quanto", "quella", "quelle", "quelli", "quello", "quel", "questa", "queste", "questi", "questo", "qui",
    "quindi", "se", "secondo", "sebbene", "senza", "si", "sì", "solo", "sono", "su", "sul", "sulla", "tra", "tutta",
    "tutte", "tutti", "tutto", "tuttavia", "un", "una", "uno", "voi", "l'altra", "l'altro", "un'altra");

constexpr auto kElisions = make_words(
    "all", "alcun", "anch", "bell", "buon", "c", "com", "cos", "d", "dall", "dell", "dev", "dov", "l", "m", "n",
    "nell", "nessun", "quant", "quell", "quest", "s", "sant", "sull", "t", "tant", "tutt", "un", "v");

constexpr auto kTitles = make_words(
    "l'on", "dell'on", "dall'on", "all'on", "l'avv", "dell'avv", "dall'avv", "all'avv", "l'ing", "dell'ing",
    "dall'ing", "l'arch", "dell'arch", "dall'arch", "arch", "avv", "cav", "card", "cf", "col", "comm", "dott",
    "dott.ssa", "dr", "d.ssa", "egr", "es", "gen", "gent", "geom", "geogr", "ing", "insp", "mar", "mons", "on",
    "p.es", "prof", "prof.ssa", "rag", "rev", "s", "ser", "sig", "sigg", "sig.ra", "sig.na", "spett", "ss", "st",
    "sen", "ten", "cap", "cfr", "vs", "v", "amm", "dir", "meteor", "psicol");

constexpr auto kNumberLabels = make_words(
    "l'art", "dell'art", "all'art", "dall'art", "nell'art", "sull'art", "gen", "genn", "feb", "febbr", "mar", "apr",
    "mag", "giu", "lug", "ago", "set", "sett", "ott", "nov", "dic", "max", "min", "es", "p.es", "circ", "cfr", "art",
    "artt", "c", "cap", "capp", "ca", "fig", "figg", "l", "lett", "n", "nn", "nr", "num", "p", "pag", "pagg", "par",
    "pp", "sez", "tab", "tav", "tel", "vol", "voll", "all");

constexpr auto kAbbreviations = make_words(
    "a.c", "apr", "a.m", "ago", "abbr", "app", "avv", "b.a", "corr", "c.a", "d.c", "d.l", "dic", "ecc", "etc", "ed",
    "feb", "febb", "fraz", "gen", "genn", "giu", "giugn", "jr", "lug", "ltd", "loc", "mar", "mag", "mio", "n.b",
    "nov", "ott", "op", "p.m", "p.za", "p.zza", "pt", "s.a", "s.p.a", "s.r.l", "s.n.c", "sec", "secc", "seg", "segg",
    "sett", "sr", "u.s", "u.s.a", "v.le", "min", "max", "tot");

constexpr auto kAddressing = make_words(
    "voi", "vi", "vostra", "vostre", "vostri", "vostro", "tu", "ti", "tuo", "tua", "tuoi", "tue", "noi", "ci",
    "nostra", "nostre", "nostri", "nostro", "iscriviti");

constexpr std::string_view kFurniture[] = {
    "accetta i cookie", "accetta tutti i cookie", "accetto i cookie", "condizioni d'uso", "condizioni generali",
    "cookie policy", "diritti riservati", "disattiva le notifiche", "informativa sulla privacy",
    "informativa privacy", "iscriviti alla", "iscriviti alla newsletter", "lascia un commento", "la tua email",
    "newsletter", "policy privacy", "privacy policy", "ricevi le notizie", "riproduzione riservata", "scarica l'app",
    "seguici su", "termini di servizio", "tutti i diritti riservati", "utilizza i cookie", "utilizza cookie",
    "utilizziamo i cookie",
};

constexpr std::string_view kFurnitureStarts[] = {
    "abbonati", "accedi", "annuncio", "ascolta l'articolo", "commenta", "commenti", "condividi", "copyright",
    "iscriviti", "leggi anche", "leggi di più", "leggi tutto", "pubblicità", "registrati", "salva l'articolo",
    "scopri di più", "stampa", "tempo di lettura", "vai al contenuto", "vedi anche",
};

constexpr std::string_view kRelated[] = {
    "altre notizie", "articoli correlati", "articoli più letti", "contenuti correlati", "contenuti consigliati",
    "i più letti", "le più lette", "leggi anche", "notizie correlate", "potrebbe interessarti",
    "potrebbero interessarti", "potrebbe interessarti anche", "più letti", "ti potrebbe interessare",
    "ultime notizie", "vedi anche",
};

constexpr std::string_view kCaptions[] = {
    "credits", "didascalia", "foto", "foto d'archivio", "foto di", "fotografia", "illustrazione", "immagine",
    "immagini", "nella foto", "video",
};

constexpr std::string_view kBylines[] = {
    "a cura di", "aggiornato", "aggiornato il", "articolo di", "dal nostro inviato", "di", "pubblicato",
    "pubblicato il", "redazione", "scritto da", "ultimo aggiornamento",
};

}  // namespace

constinit const Language it{
    .code = "it",
    .name = "Italian",
    .stemmer = "italian",
    .stems = false,
    .letters = U"àèéìòù",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = kElisions,
    .titles = kTitles,
    .number_labels = kNumberLabels,
    .abbreviations = kAbbreviations,
    .ordinal_stop = false,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
