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
    "acepta el uso", "acepta nuestra", "aceptar cookies", "acepto los términos", "al suscribirte", "aviso legal",
    "boletín de noticias", "campos obligatorios", "comparte esta", "compartir en", "condiciones de uso",
    "contenido exclusivo", "derechos reservados", "descarga la app", "descarga nuestra", "enviar por correo",
    "inicia sesión", "mantente informado", "newsletter", "nuestras redes", "nuestro boletín", "política de cookies",
    "política de privacidad", "prohibida la reproducción", "prohibida su reproducción", "puedes ver también",
    "queda prohibida", "reciba las noticias", "recibe en tu", "recibe las noticias", "recibe nuestro", "regístrate",
    "suscribirse", "suscríbase", "suscríbete", "síguenos", "síguenos en", "te puede interesar",
    "todos los derechos reservados", "tu dirección", "términos y condiciones", "uso de cookies", "utiliza cookies",
    "utilizamos cookies", "únete a nuestro",
};

constexpr std::string_view kFurnitureStarts[] = {
    "archivado en", "artículo anterior", "artículo siguiente", "categoría", "categorías", "comentarios", "compartir",
    "compartir en", "copyright", "etiquetas", "imprimir", "iniciar sesión", "le puede interesar", "lea", "lea más",
    "lea también", "lee también", "leer más", "leer también", "min de lectura", "mira también", "mirá también",
    "más noticias", "noticia anterior", "publicidad", "puedes ver", "regístrate", "seguí leyendo", "suscríbase",
    "suscríbete", "síguenos", "tags", "también lea", "te recomendamos", "tiempo de lectura", "vea también",
    "ver comentarios", "ver más", "ver todos",
};

constexpr std::string_view kRelated[] = {
    "artículos relacionados", "contenido relacionado", "le puede interesar", "lea también", "lee también",
    "lo más leído", "lo más visto", "más información", "más noticias", "más sobre este tema", "noticias relacionadas",
    "otras noticias", "te puede interesar", "también te puede interesar", "últimas noticias",
};

constexpr std::string_view kComments[] = {
    "añadir comentario", "comentar", "comentario", "comentarios", "deja tu comentario", "deja un comentario",
    "deja una respuesta", "dejar un comentario", "escribe un comentario", "publicar un comentario", "respuestas",
    "tu comentario",
};

constexpr std::string_view kMenu[] = {
    "a la carta", "acerca de", "anterior", "archivo", "archivos", "aviso legal", "ayuda", "añadir al carrito", "blogs",
    "buscar", "búsqueda", "cancelar", "carrito", "categorías", "cerrar", "cerrar sesión", "clasificados", "compartir",
    "contacto", "contraseña", "contáctanos", "cultura", "deportes", "destacados", "economía", "edición impresa",
    "enlaces", "entrar", "entretenimiento", "enviar", "etiquetas", "fotos", "hemeroteca", "iniciar sesión", "inicio",
    "internacional", "ir al contenido", "mapa del sitio", "menú", "mi cuenta", "mundo", "más leídas", "nosotros",
    "noticias", "opinión", "perfil", "política", "política de privacidad", "portada", "publicidad", "quiénes somos",
    "registrarse", "responder", "salir", "secciones", "servicios", "siguiente", "sucesos", "suscribirse",
    "suscripciones", "suscríbete", "tecnología", "tienda", "ver más", "ver todo", "videos", "volver",
    "últimas noticias",
};

constexpr std::string_view kCaptions[] = {
    "cortesía", "crédito", "foto", "fotografía", "fotos", "fuente de la imagen", "gráfico", "ilustración", "imagen",
    "imágenes", "infografía", "pie de foto", "video", "vídeo",
};

constexpr std::string_view kBylines[] = {
    "actualizado", "escrito por", "por", "publicado", "redacción", "texto de",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "él", "ella", "ellos", "ellas", "ello", "esto", "eso", "aquello", "este", "esta", "estos", "estas", "ese", "esa",
    "esos", "esas", "aquel", "aquella", "aquellos", "aquellas", "su", "sus", "le", "les", "lo", "tal", "tales", "éste",
    "ésta", "éstos", "éstas", "dicho", "dicha", "dichos", "dichas", "ambos", "ambas", "en este", "en esta", "en estos",
    "en estas", "en ese", "en esa", "con este", "con esta", "con estos", "con estas", "con ello", "con eso", "por eso",
    "por ello", "por este", "por esta", "para ello", "para esto", "para esta", "de este", "de esta", "de estos",
    "de estas", "de ellos", "de ellas", "a este", "a esta", "tras ello", "tras esto", "según él", "según ella",
    "entre ellos", "entre ellas", "el mismo", "la misma", "los mismos", "el último", "en dicho", "en dicha",
    "todo esto", "todo ello", "todo eso");

constexpr auto kConnectives = make_words(
    "pero", "y", "e", "o", "u", "ni", "sino", "aunque", "además", "también", "entonces", "luego", "después", "así",
    "tampoco", "todavía", "mientras", "asimismo", "igualmente", "incluso", "finalmente", "posteriormente",
    "consecuentemente", "contrariamente", "consiguientemente", "pues", "sin embargo", "no obstante", "por lo tanto",
    "por tanto", "por otra parte", "por otro lado", "por el contrario", "en cambio", "en consecuencia", "es decir",
    "por ejemplo", "de hecho", "a su vez", "al mismo tiempo", "en efecto", "de esta manera", "de esta forma",
    "de este modo", "de ahí", "por su parte", "en particular", "a pesar de ello", "aun así", "más tarde",
    "en otras palabras", "por último", "en realidad", "a continuación", "como resultado", "por consiguiente",
    "así pues");

constexpr auto kStandalone = make_words(
    "aunque el", "aunque la", "aunque los", "aunque las", "aunque no", "aunque en", "aunque se", "mientras que",
    "mientras el", "mientras la", "mientras los", "mientras se", "después de", "luego de", "además de", "así como",
    "esta semana", "este año", "este mes", "este lunes", "este martes", "este miércoles", "este jueves", "este viernes",
    "este sábado", "este domingo", "esta mañana", "esta tarde", "esta noche", "este verano", "este artículo",
    "este trabajo", "este estudio", "este informe", "este libro", "este capítulo", "esta ley", "esta sección",
    "en este artículo", "en este trabajo", "en este estudio", "en este informe", "en este año", "lo que",
    "y así sucesivamente", "como resultado de", "después del", "luego del", "además del", "incluso si",
    "en consecuencia con", "su majestad", "su santidad", "pues bien", "tal como", "tal vez", "al mismo tiempo que",
    "aquel que", "aquellos que");

constexpr auto kInnerConnectives = make_words(
    "también", "además", "asimismo", "tampoco", "entonces");

constexpr auto kReporting = make_words(
    "dijo", "dice", "dicho", "afirmó", "afirma", "explicó", "explica", "señaló", "señala", "agregó", "añadió",
    "aseguró", "asegura", "indicó", "comentó", "declaró", "manifestó", "sostuvo", "expresó", "preguntó", "respondió",
    "advirtió", "apuntó", "destacó", "subrayó", "contó", "relató");

constexpr auto kFirstPerson = make_words(
    "yo", "nosotros", "nosotras", "mi", "mis", "me", "nos", "nuestro", "nuestra", "nuestros", "nuestras", "mí",
    "conmigo");

constexpr auto kSecondPerson = make_words(
    "tú", "usted", "ustedes", "vosotros", "vosotras", "tu", "tus", "te", "os", "vuestro", "vuestra", "vuestros",
    "vuestras", "ti", "contigo");

constexpr auto kFirstPlural = make_words("nosotros", "nosotras", "nuestro", "nuestra", "nuestros", "nuestras", "nos");

constexpr auto kBonus = make_words(
    "en este artículo", "en este trabajo", "este artículo", "este trabajo", "este estudio", "proponemos", "presentamos",
    "mostramos", "los resultados muestran", "los resultados", "en conclusión", "en resumen", "para concluir", "según",
    "anunció", "decidió", "acordó", "el objetivo", "será", "serán");

constexpr auto kStigma = make_words(
    "por ejemplo", "véase también", "ver también", "figura", "tabla", "haga clic", "haz clic", "lea también",
    "suscríbete", "foto", "es decir");
constexpr auto kCueWords = make_beginnings<1>(kBonus, kStigma);
constexpr auto kCuePairs = make_beginnings<2>(kBonus, kStigma);

constexpr auto kOpeningSections = make_words(
    "introducción", "resumen", "antecedentes", "contexto", "objetivo", "objetivos", "presentación", "sumario",
    "resumen ejecutivo");

constexpr auto kClosingSections = make_words(
    "conclusión", "conclusiones", "discusión", "resultados", "recomendaciones", "consideraciones finales",
    "hallazgos");

constexpr auto kMethodSections = make_words(
    "método", "métodos", "metodología", "materiales y métodos", "material y métodos", "experimentos",
    "trabajos relacionados", "datos", "evaluación", "referencias", "bibliografía", "agradecimientos", "anexo", "anexos",
    "apéndice", "enlaces externos", "véase también");

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
