#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "afin", "ai", "aient", "ainsi", "alors", "après", "as", "au", "aucun", "aucune", "aujourd'hui", "auquel",
    "aussi", "autre", "autres", "aux", "avait", "avaient", "avant", "avec", "avez", "avoir", "avons", "ayant", "beaucoup",
    "bien", "c'est", "car", "ce", "ceci", "cela", "celle", "celles", "celui", "ces", "cet", "cette", "ceux", "chaque",
    "chez", "comme", "comment", "contre", "dans", "de", "depuis", "des", "dès", "donc", "dont", "du", "elle", "elles",
    "en", "encore", "entre", "es", "est", "et", "étaient", "était", "étant", "été", "être", "eu", "eux", "fait", "faire",
    "fois", "font", "furent", "fut", "il", "ils", "je", "jusque", "la", "là", "laquelle", "le", "lequel", "les",
    "lesquels", "leur", "leurs", "lors", "lorsque", "lui", "ma", "mais", "malgré", "me", "même", "mêmes", "mes", "moi",
    "moins", "mon", "ne", "ni", "non", "nos", "notre", "nous", "on", "ont", "ou", "où", "par", "parce", "pas", "pendant",
    "peu", "peut", "peuvent", "plus", "plusieurs", "pour", "pourquoi", "près", "puis", "puisque", "quand", "que", "quel",
    "quelle", "quelles", "quelque", "quelques", "quels", "qui", "quoi", "sa", "sans", "se", "sera", "serait", "seront",
    "ses", "si", "soi", "soit", "son", "sont", "sous", "sur", "ta", "tandis", "te", "tes", "toi", "ton", "toujours",
    "tous", "tout", "toute", "toutes", "très", "trop", "tu", "un", "une", "vers", "voici", "voilà", "vos", "votre",
    "vous", "y", "dit", "affirmé", "déclaré");

constexpr auto kOpeners = make_words(
    "à", "afin", "ainsi", "alors", "après", "au", "aucun", "aussi", "avant", "avec", "ce", "ceci", "cela", "celle",
    "celui", "cependant", "ces", "cet", "cette", "ceux", "chaque", "comme", "comment", "dans", "de", "depuis", "des",
    "dès", "donc", "du", "elle", "elles", "en", "enfin", "ensuite", "entre", "et", "il", "ils", "je", "la", "le", "les",
    "leur", "leurs", "lors", "lorsque", "mais", "malgré", "mon", "ni", "non", "nos", "notre", "nous", "on", "or", "où",
    "par", "pendant", "plus", "plusieurs", "pour", "pourquoi", "pourtant", "puis", "quand", "que", "quel", "quelle",
    "quelques", "qui", "sa", "sans", "selon", "ses", "si", "son", "sous", "sur", "tandis", "toutefois", "tous", "tout",
    "toute", "très", "un", "une", "vers", "voici", "vous");

constexpr auto kElisions = make_words(
    "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quelqu", "quoiqu", "s", "t");

constexpr auto kTitles = make_words(
    "cf", "ch", "dr", "env", "ex", "gal", "ing", "m", "me", "mgr", "mlle", "mm", "mme", "mmes", "p.ex", "pr", "prof",
    "ste", "st", "vs", "mr", "mrs");

constexpr auto kNumberLabels = make_words("art", "chap", "fig", "n°", "no", "p", "pp", "t", "tél", "vol");

constexpr auto kAbbreviations = make_words(
    "apr", "av", "av.j.-c", "bd", "boul", "cie", "éd", "etc", "hab", "janv", "févr", "juil", "jr", "oct", "nov", "déc",
    "sept");

constexpr auto kAddressing = make_words("vous", "votre", "vos", "nous", "notre", "nos");

constexpr std::string_view kFurniture[] = {
    "abonnez vous", "accepter les cookies", "conditions générales", "créer un compte", "droits réservés",
    "inscrivez vous", "mentions légales", "newsletter", "politique de confidentialité", "réservé aux abonnés",
    "suivez nous", "téléchargez l'application", "tous droits réservés", "utilisation de cookies", "utilise des cookies",
    "vous inscrire à",
};

constexpr std::string_view kFurnitureStarts[] = {
    "à lire aussi", "commentaires", "copyright", "imprimer", "lire aussi", "lire également", "lire la suite",
    "partager", "publicité", "réagir", "se connecter", "temps de lecture", "voir aussi",
};

constexpr std::string_view kRelated[] = {
    "à lire aussi", "à découvrir", "articles liés", "articles similaires", "dans la même rubrique",
    "dans la même catégorie", "lire aussi", "les plus lus", "les plus lues", "pour aller plus loin",
    "recommandé pour vous", "sur le même sujet", "sur le même thème", "vous aimerez aussi",
};

constexpr std::string_view kCaptions[] = {
    "crédit", "crédit photo", "illustration", "image", "légende", "photo", "photos", "vidéo",
};

constexpr std::string_view kBylines[] = {
    "mis à jour", "modifié", "par", "propos recueillis par", "publié", "rédigé par",
};

}  // namespace

constinit const Language fr{
    .code = "fr",
    .name = "French",
    .stemmer = "french",
    .stems = false,
    .letters = U"àâçèéêëîïôùûœ",
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
