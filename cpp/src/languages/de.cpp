#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "ander", "andere", "anderen",
    "anderer", "anderes", "auch", "auf", "aus", "bei", "beim", "bin", "bis", "bist", "da", "dabei", "dadurch", "dafür",
    "dagegen", "daher", "damit", "danach", "dann", "daran", "darauf", "darum", "das", "dass", "davon", "dazu", "dein",
    "deine", "dem", "den", "denen", "denn", "dennoch", "der", "deren", "des", "deshalb", "dessen", "dich", "die",
    "dies", "diese", "diesem", "diesen", "dieser", "dieses", "dir", "doch", "dort", "du", "durch", "ein", "eine",
    "einem", "einen", "einer", "eines", "einige", "einigen", "er", "es", "etwas", "euch", "euer", "für", "gegen", "hab",
    "habe", "haben", "hat", "hatte", "hatten", "hier", "hin", "hinter", "ich", "ihm", "ihn", "ihnen", "ihr", "ihre",
    "ihrem", "ihren", "ihrer", "im", "in", "indem", "ins", "ist", "jede", "jedem", "jeden", "jeder", "jedes", "jedoch",
    "jene", "jener", "jetzt", "kann", "kein", "keine", "keinem", "keinen", "keiner", "können", "könnte", "man",
    "manche", "mein", "meine", "meinen", "mich", "mir", "mit", "muss", "müssen", "nach", "nachdem", "nicht", "nichts",
    "noch", "nun", "nur", "ob", "obwohl", "oder", "ohne", "schon", "sehr", "sein", "seine", "seinem", "seinen",
    "seiner", "seit", "selbst", "sich", "sie", "sind", "so", "sogar", "solche", "soll", "sollen", "sollte", "sondern",
    "sonst", "sowie", "trotz", "über", "um", "und", "uns", "unser", "unsere", "unter", "viel", "viele", "vom", "von",
    "vor", "während", "war", "waren", "warum", "was", "weil", "welche", "welcher", "welches", "wenn", "wer", "werde",
    "werden", "wie", "wieder", "will", "wir", "wird", "wo", "worden", "wurde", "wurden", "würde", "zu", "zum", "zur",
    "zwar", "zwischen", "sagte", "sagt");

constexpr auto kOpeners = make_words(
    "aber", "alle", "als", "am", "an", "auch", "auf", "aus", "ausserdem", "bei", "bis", "da", "damit", "danach", "dann",
    "das", "dem", "den", "denn", "dennoch", "der", "deshalb", "die", "dies", "diese", "dieser", "dieses", "doch",
    "dort", "durch", "ein", "eine", "einem", "einen", "einer", "er", "es", "für", "hier", "ich", "ihr", "ihre", "im",
    "in", "ist", "jedoch", "jeder", "kein", "keine", "man", "mit", "nach", "nun", "nur", "ob", "obwohl", "oder", "ohne",
    "schon", "sein", "seine", "seit", "sie", "so", "trotzdem", "über", "um", "und", "unter", "viele", "vom", "von",
    "vor", "während", "war", "was", "weil", "wenn", "wer", "wie", "wir", "wo", "zu", "zum", "zur", "zudem", "zwar",
    "beide");

constexpr auto kTitles = make_words(
    "bzgl", "bzw", "ca", "d.h", "dipl", "dr", "evtl", "fr", "geb", "gen", "gest", "ggf", "h.c", "hr", "hrsg", "i.d.r",
    "ing", "inkl", "insb", "insbes", "jr", "lt", "m.e", "med", "mio", "mrd", "o.ä", "phil", "prof", "sog", "sr", "st",
    "u.a", "usf", "vgl", "v.a", "z.b", "z.t", "zz", "zzgl", "ev", "kath");

constexpr auto kNumberLabels = make_words(
    "abb", "abs", "art", "aufl", "bd", "bl", "ca", "kap", "nr", "s", "tab", "tel", "vers", "ziff", "§");

constexpr auto kAbbreviations = make_words(
    "abt", "apr", "aug", "bspw", "chr", "co", "dez", "etc", "feb", "ges", "jan", "jh", "jul", "jun", "mär", "n.chr",
    "nov", "okt", "sept", "std", "str", "u.ä", "usw", "v.chr");

constexpr auto kAddressing = make_words("sie", "ihr", "ihre", "ihren", "ihrer", "uns", "unser", "unsere", "unseren");

constexpr std::string_view kFurniture[] = {
    "alle rechte vorbehalten", "akzeptieren sie", "cookie einstellungen", "cookies zu", "datenschutzerklärung",
    "folgen sie uns", "für den newsletter anmelden", "jetzt abonnieren", "jetzt anmelden", "kommentar schreiben",
    "laden sie die app", "mehr zum thema", "newsletter", "nutzungsbedingungen", "verwendet cookies",
    "verwenden cookies", "weitere informationen finden sie",
};

constexpr std::string_view kFurnitureStarts[] = {
    "abonnieren", "anzeige", "artikel teilen", "auch interessant", "copyright", "drucken", "impressum", "kommentare",
    "lesen sie auch", "lesen sie mehr", "lesezeit", "mehr dazu", "min lesezeit", "per e mail teilen", "teilen",
    "weiterlesen", "werbung", "zum thema", "zur startseite",
};

constexpr std::string_view kRelated[] = {
    "auch interessant", "das könnte sie auch interessieren", "ähnliche artikel", "empfohlene artikel",
    "lesen sie auch", "mehr zum thema", "meistgelesen", "meistgelesene artikel", "neueste artikel",
    "verwandte artikel", "verwandte themen", "weitere artikel", "weitere meldungen", "weitere themen",
};

constexpr std::string_view kCaptions[] = {
    "archivbild", "bild", "bildunterschrift", "foto", "fotos", "grafik", "quelle", "symbolbild", "symbolfoto", "video",
};

constexpr std::string_view kBylines[] = {
    "aktualisiert", "autor", "ein artikel von", "stand", "text von", "veröffentlicht", "von",
};

}  // namespace

constinit const Language de{
    .code = "de",
    .name = "German",
    .stemmer = "german",
    .stems = false,
    .letters = U"äöü",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = {},
    .titles = kTitles,
    .number_labels = kNumberLabels,
    .abbreviations = kAbbreviations,
    .ordinal_stop = true,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
