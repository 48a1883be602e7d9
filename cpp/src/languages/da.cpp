#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "af", "alle", "allerede", "alt", "altid", "anden", "andet", "andre", "at", "bare", "begge", "blev", "blevet",
    "blive", "bliver", "da", "de", "dem", "den", "denne", "der", "deres", "derfor", "det", "dette", "dig", "din",
    "dine", "disse", "dit", "dog", "du", "efter", "ej", "eller", "en", "end", "endnu", "er", "et", "for", "fordi",
    "forbi", "fra", "før", "få", "gennem", "gik", "gør", "gøre", "gå", "går", "ham", "han", "hans", "har", "havde",
    "have", "hej", "hele", "helt", "hen", "hende", "hendes", "her", "hos", "hun", "hvad", "hvem", "hver", "hvert",
    "hvilke", "hvilken", "hvilket", "hvis", "hvor", "hvordan", "hvorfor", "hvornår", "i", "ifølge", "igen", "ikke",
    "imellem", "imod", "ind", "inden", "ingen", "intet", "ja", "jeg", "jer", "jeres", "jo", "kan", "kom", "kommer",
    "kun", "kunne", "lige", "lidt", "man", "mange", "med", "meget", "mellem", "men", "mens", "mere", "mig", "min",
    "mindre", "mine", "mit", "mod", "måske", "må", "måtte", "nogen", "noget", "nogle", "nok", "nu", "nå", "når",
    "næsten", "ned", "nej", "og", "også", "om", "omkring", "op", "os", "over", "på", "samme", "samt", "se", "selv",
    "sig", "sin", "sine", "sit", "skal", "skulle", "som", "stadig", "så", "sådan", "til", "tidligere", "ud", "under",
    "uden", "var", "ved", "vi", "via", "vil", "ville", "vor", "vores", "være", "været", "siger", "sagde", "sagt",
    "lyder", "hvorefter", "dermed", "derefter");

constexpr auto kOpeners = make_words(
    "ad", "af", "alle", "alligevel", "alt", "at", "begge", "blandt", "da", "de", "den", "denne", "der", "derefter",
    "derfor", "dermed", "derimod", "desuden", "det", "dette", "disse", "dog", "du", "efter", "ellers", "en", "end",
    "endelig", "er", "et", "flere", "for", "fordi", "fra", "først", "før", "gennem", "han", "hans", "har", "her",
    "hos", "hun", "hvad", "hvem", "hver", "hvilken", "hvis", "hvor", "hvordan", "hvorfor", "hvornår", "i", "ifølge",
    "igen", "ikke", "imens", "ingen", "ja", "jeg", "kan", "kun", "man", "mange", "med", "mellem", "men", "mens",
    "mere", "min", "mod", "måske", "nej", "nogle", "nu", "når", "og", "også", "om", "omkring", "over", "på",
    "samtidig", "selv", "selvom", "senere", "siden", "sin", "skal", "snart", "som", "så", "sådan", "således", "til",
    "tidligere", "trods", "under", "uden", "ved", "vi", "vil", "vores");

constexpr auto kTitles = make_words(
    "adv", "bl.a", "cand", "cf", "civ", "dr", "d.v.s", "dvs", "f.eks", "fhv", "fr", "frk", "hr", "inkl", "ing", "jf",
    "kap", "kgl", "lic", "mht", "o.a", "pga", "phil", "prof", "sml", "stud", "skt", "tekn", "t.eks", "vedr");

constexpr auto kNumberLabels = make_words(
    "afsn", "art", "bd", "bl", "ca", "fig", "kap", "kl", "nr", "pct", "s", "stk", "tel", "tlf", "vol", "§", "max",
    "min");

constexpr auto kAbbreviations = make_words(
    "a/s", "alm", "apr", "aps", "aug", "dec", "d.å", "e.kr", "etc", "evt", "f.kr", "feb", "febr", "gl", "hhv", "hk",
    "inc", "jan", "jr", "jun", "kr", "ltd", "mia", "mio", "mm", "mv", "m.fl", "m.m", "m.v", "nov", "o.l", "okt",
    "osv", "pst", "p.t", "sen", "sep", "sept", "sr", "st", "tsk", "tlf", "u.å");

constexpr auto kAddressing = make_words(
    "du", "dig", "din", "dit", "dine", "jer", "jeres", "vi", "vores", "os");

constexpr std::string_view kFurniture[] = {
    "alle rettigheder forbeholdes", "abonner på", "tilmeld dig", "nyhedsbrev", "accepter cookies", "bruger cookies",
    "brug af cookies", "privatlivspolitik", "cookiepolitik", "persondatapolitik", "følg os på", "hent vores app",
    "få adgang til", "log ind for at", "opret en konto", "prøv gratis", "bliv abonnent", "læs hele artiklen",
};

constexpr std::string_view kFurnitureStarts[] = {
    "annonce", "artiklen fortsætter efter annoncen", "reklame", "del artiklen", "del på", "kommentarer", "læs også",
    "læs mere", "log ind", "læsetid", "min læsetid", "print", "se også", "copyright", "til forsiden",
    "lyt til artiklen",
};

constexpr std::string_view kRelated[] = {
    "læs også", "relaterede artikler", "mest læste", "seneste nyt", "seneste nyheder", "flere artikler",
    "mere om emnet", "mere fra", "andre læser", "anbefalet til dig", "måske er du interesseret i", "se også",
    "populære artikler",
};

constexpr std::string_view kComments[] = {
    "kommentarer", "læg en kommentar", "skriv en kommentar",
};

constexpr std::string_view kMenu[] = {
    "annoncering", "annuller", "arkiv", "del", "forrige", "forside", "hjælp", "kategorier", "kommentarer", "kontakt",
    "kontakt os", "kundeservice", "log ind", "log ud", "luk", "læs mere", "menu", "min konto", "nyheder", "nyhedsbrev",
    "næste", "om os", "svar", "søg", "til toppen", "tilbage", "tilmeld",
};

constexpr std::string_view kCaptions[] = {
    "foto", "billede", "arkivfoto", "billedtekst", "fotos", "grafik", "illustration", "video", "pressefoto",
};

constexpr std::string_view kBylines[] = {
    "af", "skrevet af", "opdateret", "publiceret", "offentliggjort", "sidst opdateret", "tekst af",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "han", "hun", "ham", "henne", "hans", "hennes", "dens", "dets", "deres", "dette", "denne", "disse", "sådan",
    "sådanne", "dermed", "derefter", "deretter", "derved", "herved", "derfor", "dem", "begge", "i denne", "i dette",
    "i disse", "af disse", "af dette", "av disse", "av dette", "på denne", "på dette", "med denne", "med dette",
    "med disse", "ifølge ham", "ifølge hende", "for dette", "til dette", "blandt dem", "blant dem", "under dette",
    "det er", "det var", "det har", "det havde", "det kan", "det skal", "det skulle", "det bliver", "det blev",
    "det vil", "det må", "det fik");

constexpr auto kConnectives = make_words(
    "men", "og", "eller", "samt", "dog", "også", "så", "alligevel", "imidlertid", "desuden", "derimod", "ellers",
    "videre", "samtidig", "senere", "dernæst", "altså", "følgelig", "istedet", "endelig", "ligeledes", "endvidere",
    "på den anden side", "for eksempel", "til trods for dette", "med andre ord", "i stedet", "på samme tid",
    "i mellemtiden", "derudover", "blandt andet");

constexpr auto kStandalone = make_words(
    "så mange", "så længe", "denne uge", "dette år", "denne artikel", "denne undersøgelse", "denne rapport",
    "i denne artikel", "i denne uge", "også kendt", "i stedet for", "og så videre", "senere i år");

constexpr auto kInnerConnectives = make_words(
    "også", "imidlertid", "derimod", "desuden", "dog");

constexpr auto kReporting = make_words(
    "sagde", "siger", "fortalte", "fortæller", "udtalte", "udtaler", "oplyser", "oplyste", "skrev", "skriver",
    "svarede", "mener", "mente", "forklarede", "forklarer");

constexpr auto kFirstPerson = make_words(
    "jeg", "vi", "mig", "os", "min", "mit", "mine", "vores", "vor", "vort", "vore");

constexpr auto kSecondPerson = make_words(
    "du", "dig", "jer", "din", "dit", "dine", "jeres");

}  // namespace

constinit const Language da{
    .code = "da",
    .name = "Danish",
    .stemmer = "danish",
    .stems = false,
    .letters = U"æøåé",
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
