#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "alle", "alt", "altså", "andre", "annen", "annet", "at", "av", "bare", "ble", "blei", "bli", "blir", "blitt",
    "både", "da", "de", "dem", "den", "denne", "dens", "der", "dere", "deres", "derfor", "det", "dette", "din",
    "disse", "dit", "ditt", "du", "eg", "egen", "egne", "ei", "eller", "en", "enn", "er", "et", "etter", "ett", "før",
    "for", "fordi", "fra", "få", "får", "fått", "gjennom", "gjør", "gjøre", "gå", "går", "ha", "hadde", "han", "hans",
    "har", "hatt", "hele", "henne", "hennes", "her", "hit", "hos", "hun", "hva", "hvem", "hver", "hvert", "hvilke",
    "hvilken", "hvis", "hvor", "hvordan", "hvorfor", "i", "igjen", "ikke", "ikkje", "inn", "innen", "ingen", "inntil",
    "ja", "jeg", "kan", "kanskje", "kom", "komme", "kommer", "kun", "kunne", "langs", "like", "lik", "man", "mange",
    "me", "med", "meg", "meget", "mellom", "men", "mens", "mer", "mest", "mindre", "min", "mine", "mitt", "mot",
    "mye", "må", "måtte", "nei", "ned", "noe", "noen", "nok", "ny", "nye", "nå", "når", "og", "om", "opp", "over",
    "på", "sa", "samme", "sammen", "samt", "seg", "selv", "si", "siden", "sier", "sin", "sine", "sitt", "sjøl",
    "skal", "skulle", "slik", "slike", "som", "så", "tidligere", "til", "tok", "under", "ut", "uten", "utover", "var",
    "ved", "vel", "vi", "vil", "ville", "vår", "våre", "være", "vært", "å", "år", "også", "mener", "forteller");

constexpr auto kOpeners = make_words(
    "alle", "allerede", "alt", "altså", "andre", "at", "av", "bare", "blant", "både", "da", "de", "den", "denne",
    "der", "dermed", "deretter", "derfor", "derimot", "dersom", "det", "dette", "disse", "du", "en", "er", "et",
    "etter", "ettersom", "flere", "for", "fordi", "fra", "først", "før", "ganske", "gjennom", "ha", "han", "hans",
    "har", "her", "hun", "hva", "hvem", "hver", "hvilke", "hvilken", "hvis", "hvor", "hvordan", "hvorfor", "i",
    "ifølge", "ikke", "imidlertid", "imens", "ingen", "innen", "ja", "jeg", "kan", "kanskje", "kun", "like",
    "likevel", "man", "mange", "med", "mellom", "men", "mens", "mer", "min", "mot", "nei", "noe", "noen", "nå", "når",
    "og", "også", "om", "på", "samtidig", "selv", "selvom", "siden", "slik", "snart", "som", "så", "til", "tidligere",
    "under", "uten", "vår", "ved", "videre", "vi", "vil", "å");

constexpr auto kTitles = make_words(
    "adm", "adv", "bl.a", "cand", "d.v.s", "dvs", "dr", "el", "evt", "f.eks", "fr", "frk", "gen", "hr", "ifm", "iflg",
    "inkl", "ing", "jf", "jfr", "kapt", "kr", "kst", "lic", "mag", "mht", "mr", "mrs", "obs", "oblt", "overs", "pga",
    "prof", "prosj", "red", "resp", "siv", "skj", "sml", "sr", "st", "t.o.m", "tlf", "vs");

constexpr auto kNumberLabels = make_words(
    "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "des", "bl.a", "dvs", "f.eks", "inkl",
    "iflg", "maks", "min", "evt", "ekskl", "pr", "art", "avsn", "bd", "ca", "fig", "gnr", "bnr", "kap", "kl", "kr",
    "nr", "no", "pkt", "s", "tab", "tlf", "vol", "§");

constexpr auto kAbbreviations = make_words(
    "ang", "apr", "aug", "avd", "d.å", "des", "e.kr", "etc", "e.l", "eks", "f.kr", "fork", "feb", "forts", "f.o.m",
    "ekskl", "jr", "jul", "jun", "kgl", "kl", "m.a.o", "m.fl", "m.m", "maks", "mill", "milliarder", "mnd", "moh",
    "mrd", "nov", "okt", "o.a", "o.l", "osv", "pr", "pst", "sept", "skr", "sst", "tirs", "std", "tsd", "ukl");

constexpr auto kAddressing = make_words(
    "du", "deg", "din", "ditt", "dine", "dere", "deres", "vi", "oss", "vår", "vårt", "våre");

constexpr std::string_view kFurniture[] = {
    "alle rettigheter forbeholdt", "abonner på", "aksepter alle", "bli abonnent", "bruker cookies",
    "bruker informasjonskapsler", "bruk av informasjonskapsler", "følg oss på", "godta alle", "informasjonskapsler",
    "innholdet er opphavsrettslig beskyttet", "last ned appen", "logg inn for", "meld deg på", "nyhetsbrev",
    "nyhetsbrevet", "personvernerklæring", "personvernregler", "tips oss", "vilkår for bruk", "våre nyhetsbrev",
};

constexpr std::string_view kFurnitureStarts[] = {
    "abonner", "annonse", "annonsørinnhold", "artikkelen fortsetter under", "copyright", "del artikkelen",
    "del saken", "kommentarer", "les hele saken", "les mer", "les også", "lesetid", "logg inn", "reklame",
    "saken fortsetter under", "se også", "skriv ut", "vis mer",
};

constexpr std::string_view kRelated[] = {
    "anbefalt for deg", "andre leser også", "andre saker", "flere nyheter", "flere saker", "les flere saker",
    "les også", "mer om", "mest lest", "mest leste", "nyeste saker", "relaterte artikler", "relaterte saker",
    "se også", "siste nytt", "siste nyheter",
};

constexpr std::string_view kComments[] = {
    "kommentarer", "legg igjen en kommentar", "skriv en kommentar",
};

constexpr std::string_view kMenu[] = {
    "annonsere", "arkiv", "avbryt", "del", "forrige", "forside", "hjelp", "hjem", "kategorier", "kommentarer",
    "kontakt", "kontakt oss", "kundeservice", "les mer", "logg inn", "logg ut", "lukk", "meny", "min side", "neste",
    "nyheter", "nyhetsbrev", "om oss", "svar", "søk", "til toppen", "tilbake",
};

constexpr std::string_view kCaptions[] = {
    "arkivfoto", "bilde", "bilder", "bildetekst", "foto", "fotograf", "grafikk", "illustrasjon", "illustrasjonsfoto",
    "video",
};

constexpr std::string_view kBylines[] = {
    "av", "journalist", "oppdatert", "publisert", "sist oppdatert", "skrevet av", "tekst", "tekst og foto",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "han", "hun", "ham", "henne", "hans", "hennes", "dens", "dets", "deres", "dette", "denne", "disse", "slik", "slike",
    "dermed", "derefter", "deretter", "derved", "herved", "derfor", "dem", "begge", "i denne", "i dette", "i disse",
    "af disse", "af dette", "av disse", "av dette", "på denne", "på dette", "med denne", "med dette", "med disse",
    "ifølge ham", "ifølge hende", "for dette", "til dette", "blandt dem", "blant dem", "under dette", "det er",
    "det var", "det har", "det hadde", "det kan", "det skal", "det skulle", "det blir", "det ble", "det vil", "det må",
    "det fikk");

constexpr auto kConnectives = make_words(
    "men", "og", "eller", "samt", "dog", "også", "så", "likevel", "imidlertid", "dessuten", "dermed", "derimot",
    "ellers", "videre", "samtidig", "senere", "deretter", "altså", "følgelig", "isteden", "derpå", "endelig",
    "på den andre siden", "for eksempel", "til tross for dette", "med andre ord", "i tillegg", "på samme tid",
    "i mellomtiden");

constexpr auto kStandalone = make_words(
    "i tillegg til", "så mange", "så langt", "denne uken", "denne uka", "dette året", "denne artikkelen",
    "denne studien", "denne rapporten", "i denne artikkelen", "også kjent", "og så videre", "senere i år");

constexpr auto kInnerConnectives = make_words(
    "også", "imidlertid", "derimot", "dessuten");

constexpr auto kReporting = make_words(
    "sa", "sier", "fortalte", "forteller", "uttalte", "uttaler", "opplyser", "opplyste", "skrev", "skriver", "svarte",
    "mener", "mente", "forklarte", "forklarer", "la");

constexpr auto kFirstPerson = make_words(
    "jeg", "vi", "meg", "oss", "min", "mitt", "mine", "vår", "vårt", "våre");

constexpr auto kSecondPerson = make_words(
    "du", "dere", "deg", "din", "ditt", "dine", "deres");

}  // namespace

constinit const Language nb{
    .code = "nb",
    .name = "Norwegian Bokmål",
    .stemmer = "norwegian",
    .stems = false,
    .letters = U"æøåéò",
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
