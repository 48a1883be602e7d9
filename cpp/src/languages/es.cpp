#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "además", "ahora", "al", "algo", "alguna", "algunas", "alguno", "algunos", "ambos", "ante", "antes", "aquel",
    "aquella", "aquellas", "aquello", "aquellos", "aquí", "así", "aun", "aún", "aunque", "bajo", "bien", "cada", "casi",
    "como", "cómo", "con", "contra", "cual", "cuál", "cuales", "cuando", "cuándo", "cuanto", "cuya", "cuyo", "da", "de",
    "del", "desde", "después", "donde", "dónde", "durante", "e", "el", "él", "ella", "ellas", "ello", "ellos", "en",
    "entonces", "entre", "era", "eran", "es", "esa", "esas", "ese", "eso", "esos", "esta", "está", "estaba", "estaban",
    "están", "estar", "estas", "este", "esto", "estos", "fue", "fueron", "ha", "había", "habían", "hace", "hacer",
    "hacia", "han", "hasta", "hay", "he", "la", "las", "le", "les", "lo", "los", "luego", "más", "me", "menos", "mi",
    "mí", "mientras", "mis", "mismo", "muy", "nada", "ni", "ningún", "no", "nos", "nosotros", "nuestra", "nuestro", "o",
    "os", "otra", "otras", "otro", "otros", "para", "pero", "poco", "por", "porque", "pues", "que", "qué", "quien",
    "quién", "quienes", "se", "sea", "según", "ser", "será", "si", "sí", "sido", "siempre", "sin", "sino", "sobre",
    "solo", "sólo", "son", "su", "sus", "también", "tan", "tanto", "te", "tiene", "tienen", "toda", "todas", "todavía",
    "todo", "todos", "tras", "tu", "tus", "u", "un", "una", "unas", "uno", "unos", "usted", "ustedes", "y", "ya", "yo",
    "dijo", "afirmó");

constexpr auto kOpeners = make_words(
    "a", "además", "ahora", "al", "algunos", "ante", "antes", "aquí", "así", "aunque", "cada", "como", "cómo", "con",
    "cuando", "cuándo", "de", "desde", "después", "donde", "dónde", "durante", "el", "él", "ella", "ellas", "ellos",
    "en", "entonces", "entre", "es", "ese", "esa", "esos", "esta", "estas", "este", "esto", "estos", "fue", "ha", "han",
    "hasta", "hay", "hoy", "la", "las", "le", "lo", "los", "luego", "mientras", "mi", "muchos", "no", "nos", "nuestro",
    "o", "otros", "para", "pero", "por", "porque", "qué", "que", "quién", "se", "según", "si", "sí", "sin", "sobre",
    "solo", "son", "su", "sus", "también", "tal", "todo", "todos", "tras", "un", "una", "uno", "usted", "y", "ya",
    "yo");

constexpr auto kTitles = make_words(
    "arq", "cap", "cf", "col", "comte", "d", "dir", "dña", "dr", "dra", "dres", "excmo", "gral", "ilmo", "ing", "lic",
    "mons", "p.ej", "pdte", "prof", "profa", "rvdo", "sr", "sra", "sras", "sres", "srta", "sta", "sto", "ud", "uds",
    "vd",
    "vds", "vs", "ee", "mr", "mrs", "mt", "st");

constexpr auto kNumberLabels = make_words(
    "art", "arts", "cap", "fig", "n", "no", "núm", "núms", "p", "pág", "págs", "pp", "t", "tel", "tlf", "vol", "cra",
    "ext", "párr", "párrf", "lun", "mié", "jue", "vie", "sáb", "dom");

constexpr auto kAbbreviations = make_words(
    "a.c", "a.m", "abr", "ago", "apdo", "av", "avda", "c.p", "cía", "d.c", "dic", "ed", "ee.uu", "ene", "etc", "feb",
    "jr", "jul", "jun", "ltda", "mar", "nov", "oct", "p.m", "s.a", "s.l", "sept", "bros", "hab", "inc", "ltd");

constexpr auto kAddressing = make_words("usted", "su", "sus", "tu", "tus", "te", "nosotros", "nuestro", "nuestra", "nuestras", "nuestros", "nos");

constexpr std::string_view kFurniture[] = {
    "acepta el uso", "aceptar cookies", "boletín de noticias", "condiciones de uso", "derechos reservados",
    "descarga la app", "descarga nuestra", "newsletter", "política de cookies", "política de privacidad",
    "recibe las noticias", "síguenos en", "suscríbete", "todos los derechos reservados", "uso de cookies",
    "utiliza cookies", "utilizamos cookies",
};

constexpr std::string_view kFurnitureStarts[] = {
    "comentarios", "compartir", "copyright", "imprimir", "iniciar sesión", "le puede interesar", "lea también",
    "lee también", "leer más", "min de lectura", "publicidad", "regístrate", "tiempo de lectura", "ver más",
};

constexpr std::string_view kRelated[] = {
    "artículos relacionados", "contenido relacionado", "le puede interesar", "lea también", "lee también",
    "lo más leído", "lo más visto", "más información", "más noticias", "más sobre este tema", "noticias relacionadas",
    "otras noticias", "te puede interesar", "también te puede interesar", "últimas noticias",
};

constexpr std::string_view kCaptions[] = {
    "crédito", "foto", "fotos", "fotografía", "fuente de la imagen", "imagen", "imágenes", "pie de foto", "vídeo",
    "video",
};

constexpr std::string_view kBylines[] = {
    "actualizado", "escrito por", "por", "publicado", "redacción", "texto de",
};

}  // namespace

constinit const Language es{
    .code = "es",
    .name = "Spanish",
    .stemmer = "spanish",
    .stems = false,
    .letters = U"áéíñóúü",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = {},
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
