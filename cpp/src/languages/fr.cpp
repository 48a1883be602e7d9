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
    "abonnez vous", "accepter et fermer", "accepter les cookies", "alertes info", "articles gratuits",
    "cet article est réservé", "conditions générales", "créer un compte", "créez un compte", "droits de reproduction",
    "droits réservés", "déjà abonné", "en poursuivant votre navigation", "envoyer par email", "envoyer à un ami",
    "inscrivez vous", "la suite de cet article", "les champs obligatoires", "lire l'article complet",
    "mentions légales", "newsletter", "newsletters", "notre newsletter", "nous suivre", "offre d'essai",
    "partager cet article", "partager sur", "politique de confidentialité", "réservé aux abonnés", "s'abonner",
    "s'inscrire", "suivez nous", "suivre sur", "tous droits réservés", "téléchargez l'application",
    "utilisation de cookies", "utilise des cookies", "votre adresse", "votre adresse e mail", "votre commentaire",
    "votre inscription", "votre panier", "vous inscrire à",
};

constexpr std::string_view kFurnitureStarts[] = {
    "accès abonnés", "aller au contenu", "article précédent", "article suivant", "catégories", "classé dans",
    "commentaires", "copyright", "dans la même", "en savoir plus", "il vous reste", "imprimer", "lire aussi",
    "lire l'article", "lire la suite", "lire plus", "lire plus tard", "lire également", "mots clés",
    "par le même auteur", "partager", "plus d'infos", "pour en savoir plus", "publicité", "réagir", "réécouter",
    "se connecter", "tags", "temps de lecture", "voir aussi", "voir les commentaires", "voir tous", "à lire aussi",
    "à voir aussi", "étiquettes",
};

constexpr std::string_view kRelated[] = {
    "à lire aussi", "à découvrir", "articles liés", "articles similaires", "dans la même rubrique",
    "dans la même catégorie", "lire aussi", "les plus lus", "les plus lues", "pour aller plus loin",
    "recommandé pour vous", "sur le même sujet", "sur le même thème", "vous aimerez aussi",
};

constexpr std::string_view kComments[] = {
    "ajouter un commentaire", "commentaire", "commentaires", "commenter", "laisser un commentaire",
    "laissez un commentaire", "poster un commentaire", "publier un commentaire", "réactions", "réagir",
    "vos commentaires", "vos réactions", "votre commentaire",
};

constexpr std::string_view kMenu[] = {
    "abonnement", "accueil", "actualités", "aide", "ajouter au panier", "annuler", "archives", "boutique", "catégories",
    "commentaires", "conditions d'utilisation", "connexion", "contact", "contactez nous", "dernières nouvelles",
    "déconnexion", "en continu", "envoyer", "fermer", "identifiant", "imprimer", "inscription", "le direct", "liens",
    "mentions légales", "menu", "mes favoris", "monde", "mot de passe", "mot de passe oublié", "newsletter",
    "nous contacter", "nous suivre", "panier", "partager", "plan du site", "presse", "précédent", "publicité",
    "qui sommes nous", "recherche", "rechercher", "retour", "rubriques", "répondre", "s'abonner", "s'identifier",
    "s'inscrire", "se connecter", "services", "sommaire", "suivant", "suivez nous", "tous les articles", "vidéo",
    "vidéos", "voir plus", "voir tout", "à la une", "à propos", "étiquettes",
};

constexpr std::string_view kCaptions[] = {
    "crédit", "crédit photo", "crédits", "dr", "figure", "illustration", "image", "légende", "photo", "photographie",
    "photos", "source photo", "vidéo",
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
    .comments = kComments,
    .menu = kMenu,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
