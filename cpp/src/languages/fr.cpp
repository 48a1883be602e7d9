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

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "il", "elle", "ils", "elles", "ce", "c", "cela", "ceci", "ça", "cette", "ces", "cet", "celui", "celle", "ceux",
    "celles", "lui", "leur", "leurs", "son", "sa", "ses", "y", "eux", "autrui", "tel", "telle", "tels", "telles",
    "ce dernier", "cette dernière", "ces derniers", "ces dernières", "les deux", "dans ce", "dans cette", "dans ces",
    "pour cela", "pour cette", "pour ce", "à ce", "à cette", "à cet", "à ces", "de ce", "de cette", "de ces", "avec ce",
    "avec cette", "avec ces", "sur ce", "sur cette", "sur ces", "par ce", "après cela", "malgré cela", "selon lui",
    "selon elle", "selon eux", "selon ces", "d'après lui", "d'après elle", "parmi eux", "parmi elles", "avec lui",
    "avec elle", "c'est");

constexpr auto kConnectives = make_words(
    "mais", "et", "donc", "or", "ni", "ou", "car", "ainsi", "cependant", "toutefois", "pourtant", "néanmoins",
    "ensuite", "puis", "aussi", "enfin", "alors", "également", "sinon", "sauf", "finalement", "notamment",
    "effectivement", "inversement", "pareillement", "d'ailleurs", "d'où", "autrement", "désormais", "dès", "auparavant",
    "parallèlement", "en effet", "en outre", "par ailleurs", "en revanche", "au contraire", "par contre", "de plus",
    "de même", "par conséquent", "en conséquence", "c'est pourquoi", "à l'inverse", "d'autre part", "d'une part",
    "en fait", "par exemple", "dans le même temps", "entre autres", "en plus", "à la suite", "de ce fait", "du coup",
    "pour autant", "malgré tout", "un an plus tard", "en somme", "au final", "de son côté", "pour sa part",
    "de leur côté", "quant à lui", "quant à elle");

constexpr auto kStandalone = make_words(
    "il y a", "il y avait", "il faut", "il fallait", "il faudra", "il est possible", "il est probable",
    "il est important", "il est nécessaire", "il existe", "il reste", "il semble", "ce lundi", "ce mardi",
    "ce mercredi", "ce jeudi", "ce vendredi", "ce samedi", "ce dimanche", "ce matin", "ce soir", "ce week",
    "cette semaine", "cette année", "cet été", "cet hiver", "cet automne", "cet article", "cette étude", "ce rapport",
    "ce livre", "ce chapitre", "cette section", "cette loi", "ce projet de loi", "dans ce chapitre", "dans cette étude",
    "ce que", "ce qui", "ce dont", "ceux qui", "celles qui", "celui qui", "celle qui", "ainsi que", "ou encore",
    "dès lundi", "dès mardi", "dès mercredi", "dès jeudi", "dès vendredi", "dès samedi", "dès dimanche", "dès le",
    "dès la", "dès les", "dès l", "dès 2020", "désormais ancien", "sa majesté", "son altesse", "sauf que", "sauf si",
    "sauf pour", "ou bien", "en plus de", "en plus du", "en conséquence de", "aussi bien", "aussi longtemps",
    "au contraire de", "à la suite de", "à la suite du", "à la suite d'un", "à la suite d'une");

constexpr auto kInnerConnectives = make_words(
    "cependant", "toutefois", "également", "néanmoins", "pourtant", "aussi", "donc", "ensuite");

constexpr auto kReporting = make_words(
    "dit", "déclare", "déclaré", "affirmé", "affirme", "expliqué", "explique", "indiqué", "indique", "précisé",
    "précise", "ajouté", "ajoute", "estime", "estimé", "souligne", "souligné", "annoncé", "annonce", "confié",
    "raconte", "raconté", "assure", "assuré", "rapporte", "rapporté", "écrit", "répondu", "lance", "lancé", "confie");

constexpr auto kFirstPerson = make_words(
    "je", "j", "nous", "mon", "ma", "mes", "moi", "notre", "nôtre", "nos", "me", "m");

constexpr auto kSecondPerson = make_words(
    "tu", "vous", "ton", "ta", "tes", "toi", "votre", "vos", "te");

constexpr auto kFirstPlural = make_words("nous", "notre", "nos", "nôtre");

constexpr auto kBonus = make_words(
    "dans cet article", "cet article", "cette étude", "nous proposons", "nous présentons", "nous montrons",
    "nous étudions", "les résultats montrent", "les résultats", "en conclusion", "en résumé", "pour conclure", "selon",
    "d'après", "a annoncé", "ont annoncé", "a décidé", "doit être", "devrait", "va être", "seront", "sera", "prévoit",
    "l'objectif");

constexpr auto kStigma = make_words(
    "par exemple", "voir aussi", "figure", "tableau", "cliquez", "lire aussi", "à lire aussi", "crédit photo",
    "abonnez vous", "euh", "c'est à dire", "en images");
constexpr auto kCueWords = make_beginnings<1>(kBonus, kStigma);
constexpr auto kCuePairs = make_beginnings<2>(kBonus, kStigma);

constexpr auto kOpeningSections = make_words(
    "introduction", "résumé", "contexte", "sommaire", "vue d'ensemble", "présentation", "avant propos", "objectif",
    "objectifs", "l'essentiel", "en bref");

constexpr auto kClosingSections = make_words(
    "conclusion", "conclusions", "discussion", "bilan", "synthèse", "résultats", "recommandations", "perspectives",
    "en conclusion");

constexpr auto kMethodSections = make_words(
    "méthode", "méthodes", "méthodologie", "matériel et méthodes", "matériels et méthodes", "expériences",
    "expérimentation", "travaux connexes", "état de l'art", "données", "évaluation", "références", "bibliographie",
    "remerciements", "annexe", "annexes", "notes et références", "voir aussi", "liens externes");

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
