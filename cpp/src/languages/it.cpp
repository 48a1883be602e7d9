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
    "accetta i cookie", "accetta tutti i cookie", "accetto i cookie", "articolo precedente", "articolo successivo",
    "campi obbligatori", "condividi su", "condizioni d'uso", "condizioni generali", "cookie policy",
    "diritti riservati", "disattiva le notifiche", "indirizzo email", "informativa privacy",
    "informativa sulla privacy", "inviato da", "iscriviti alla", "iscriviti alla newsletter", "la tua email",
    "lascia un commento", "newsletter", "p iva", "partita iva", "policy privacy", "privacy policy", "pubblicato da",
    "pubblicato in", "registrati", "resta aggiornato", "ricevi le notizie", "riproduzione riservata", "scarica l'app",
    "seguici su", "termini di servizio", "tutti i diritti riservati", "utilizza cookie", "utilizza i cookie",
    "utilizziamo i cookie", "vota questo",
};

constexpr std::string_view kFurnitureStarts[] = {
    "abbonati", "accedi", "annuncio", "approfondisci", "articolo precedente", "articolo successivo",
    "ascolta l'articolo", "categorie", "commenta", "commenti", "condividi", "continua a leggere", "copyright",
    "guarda anche", "iscriviti", "leggi anche", "leggi di più", "leggi i commenti", "leggi tutto", "pubblicità",
    "registrati", "salva l'articolo", "scopri di più", "seguici", "stampa", "tag", "tempo di lettura",
    "vai al contenuto", "vedi anche",
};

constexpr std::string_view kRelated[] = {
    "altre notizie", "articoli correlati", "articoli più letti", "contenuti correlati", "contenuti consigliati",
    "i più letti", "le più lette", "leggi anche", "notizie correlate", "potrebbe interessarti",
    "potrebbero interessarti", "potrebbe interessarti anche", "più letti", "ti potrebbe interessare",
    "ultime notizie", "vedi anche",
};

constexpr std::string_view kComments[] = {
    "aggiungi un commento", "commenti", "commento", "i commenti", "lascia un commento", "lascia una risposta",
    "rispondi", "scrivi un commento",
};

constexpr std::string_view kMenu[] = {
    "accedi", "annulla", "archivio", "area riservata", "carrello", "categorie", "cerca", "chi siamo", "chiudi",
    "commenti", "condividi", "contattaci", "contatti", "cookie", "esci", "home", "indietro", "invia", "iscriviti",
    "lavora con noi", "mappa del sito", "menu", "newsletter", "note legali", "notizie", "precedente", "privacy",
    "pubblicità", "redazione", "registrati", "rispondi", "rubriche", "stampa", "successivo", "tutti gli articoli",
    "vai al contenuto",
};

constexpr std::string_view kCaptions[] = {
    "crediti", "credits", "didascalia", "fonte foto", "foto", "foto d'archivio", "foto di", "fotografia",
    "illustrazione", "immagine", "immagini", "nella foto", "video",
};

constexpr std::string_view kBylines[] = {
    "a cura di", "aggiornato", "aggiornato il", "articolo di", "dal nostro inviato", "di", "pubblicato",
    "pubblicato il", "redazione", "scritto da", "ultimo aggiornamento",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "egli", "ella", "esso", "essa", "essi", "esse", "lui", "lei", "loro", "ciò", "questo", "questa", "questi", "queste",
    "quello", "quella", "quelli", "quelle", "quel", "quegli", "quei", "suo", "sua", "suoi", "sue", "tale", "tali",
    "costui", "costei", "costoro", "quest", "gli", "entrambi", "entrambe", "in questo", "in questa", "in questi",
    "in queste", "in quel", "in quella", "con questo", "con questa", "con questi", "di questo", "di questa",
    "di questi", "di queste", "per questo", "per questa", "per questi", "a questo", "a questa", "da questo",
    "su questo", "su questa", "tra questi", "tra queste", "tra loro", "secondo lui", "secondo lei", "secondo loro",
    "il suo", "la sua", "i suoi", "le sue", "quest'ultimo", "quest'ultima", "lo stesso", "la stessa", "gli stessi",
    "tutto questo", "tutto ciò", "nel suo", "nella sua", "nei suoi");

constexpr auto kConnectives = make_words(
    "ma", "e", "ed", "o", "oppure", "però", "eppure", "quindi", "dunque", "perciò", "pertanto", "infatti", "inoltre",
    "anche", "ancora", "poi", "allora", "così", "tuttavia", "comunque", "invece", "infine", "intanto", "nemmeno",
    "neanche", "neppure", "altrimenti", "successivamente", "analogamente", "conseguentemente", "anzi", "cioè",
    "di conseguenza", "ad esempio", "per esempio", "al contrario", "d'altra parte", "d'altro canto", "nel frattempo",
    "in altre parole", "in particolare", "allo stesso tempo", "ciò nonostante", "nonostante ciò", "per questo motivo",
    "in effetti", "di fatto", "a sua volta", "dopo di che", "in seguito", "non solo");

constexpr auto kStandalone = make_words(
    "gli stati", "gli usa", "gli uomini", "gli studenti", "gli autori", "gli altri", "gli italiani", "gli abitanti",
    "gli esperti", "gli inquirenti", "gli investigatori", "gli agenti", "gli elettori", "gli americani",
    "gli scienziati", "gli studiosi", "gli ultimi", "gli utenti", "in questo articolo", "in questo lavoro",
    "in questo studio", "questo articolo", "questo lavoro", "questo studio", "questo libro", "questa legge",
    "questa settimana", "questa mattina", "questa sera", "questa notte", "quest'anno", "quest'estate", "quest'inverno",
    "in questi giorni", "così come", "ancora una volta", "ancora oggi", "anche se", "in seguito a", "in seguito al",
    "in seguito alla", "in questi anni", "così tanto", "anche quest'anno", "poi ministro", "al contrario di",
    "al contrario del", "invece di", "non solo il");

constexpr auto kInnerConnectives = make_words(
    "inoltre", "tuttavia", "però", "invece", "anche", "infatti", "quindi", "pertanto");

constexpr auto kReporting = make_words(
    "detto", "dice", "disse", "dichiarato", "dichiara", "spiegato", "spiega", "aggiunto", "aggiunge", "affermato",
    "afferma", "sottolineato", "sottolinea", "commentato", "commenta", "raccontato", "racconta", "riferito", "risposto",
    "rispose", "chiesto", "scritto", "scrive");

constexpr auto kFirstPerson = make_words(
    "io", "noi", "mio", "mia", "miei", "mie", "mi", "ci", "nostro", "nostra", "nostri", "nostre", "me");

constexpr auto kSecondPerson = make_words(
    "tu", "voi", "tuo", "tua", "tuoi", "tue", "ti", "vi", "vostro", "vostra", "vostri", "vostre", "te");

constexpr auto kFirstPlural = make_words("noi", "nostro", "nostra", "nostri", "nostre");

constexpr auto kBonus = make_words(
    "in questo articolo", "in questo lavoro", "questo articolo", "questo studio", "proponiamo", "presentiamo",
    "mostriamo", "i risultati mostrano", "i risultati", "in conclusione", "in sintesi", "secondo", "ha annunciato",
    "ha deciso", "l'obiettivo", "sarà", "saranno");

constexpr auto kStigma = make_words(
    "ad esempio", "per esempio", "vedi anche", "figura", "tabella", "clicca", "leggi anche", "foto", "abbonati");
constexpr auto kCueWords = make_beginnings<1>(kBonus, kStigma);
constexpr auto kCuePairs = make_beginnings<2>(kBonus, kStigma);

constexpr auto kOpeningSections = make_words(
    "introduzione", "sommario", "riassunto", "contesto", "obiettivo", "obiettivi", "premessa", "in breve",
    "panoramica");

constexpr auto kClosingSections = make_words(
    "conclusione", "conclusioni", "discussione", "risultati", "raccomandazioni", "considerazioni finali");

constexpr auto kMethodSections = make_words(
    "metodo", "metodi", "metodologia", "materiali e metodi", "esperimenti", "lavori correlati", "dati", "valutazione",
    "riferimenti", "bibliografia", "ringraziamenti", "appendice", "note", "collegamenti esterni", "voci correlate");

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
