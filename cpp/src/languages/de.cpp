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
    "abgelegt unter", "affiliate links", "affiliatelink", "akzeptieren sie", "alle beiträge anzeigen",
    "alle beiträge von", "alle inhalte", "alle rechte bei", "alle rechte vorbehalten", "artikel nützlich",
    "artikel teilen", "artikel weiterempfehlen", "auf dem laufenden", "beitrag teilen", "beitrag veröffentlicht",
    "benachrichtige mich", "bitte melden sie sich an", "bitte registrieren", "blog abonnieren", "cookie einstellungen",
    "cookies zu", "creative commons", "das könnte dich auch", "das könnte sie auch", "datenschutzbestimmungen",
    "datenschutzerklärung", "deine e mail adresse", "den artikel teilen", "der beitrag wurde", "diese seite teilen",
    "diese seite verwendet", "diese website benutzt", "dieser beitrag wurde", "dieser eintrag wurde",
    "du kommentierst mit", "e mail adresse ein", "e mail adresse wird nicht", "eine provision", "eingestellt von",
    "erforderliche felder", "erstellt am", "fanden sie diesen artikel", "feed abonnieren", "folge uns",
    "folgen sie uns", "folgt uns", "für den newsletter anmelden", "gefällt dir unser", "gefällt ihnen", "gepostet von",
    "geschrieben von", "gib hier deinen kommentar", "haftung für die inhalte", "hat dir der artikel", "hinterlasse",
    "hinterlassen sie", "ihr warenkorb", "ihre e mail adresse", "im online shop", "immer auf dem laufenden",
    "in den warenkorb", "informiere mich", "jetzt abonnieren", "jetzt anmelden", "jetzt kostenlos",
    "jetzt registrieren", "jetzt testen", "kommentar hinterlassen", "kommentar hinzufügen", "kommentar schreiben",
    "kommentar verfassen", "kommentare geschlossen", "kommentarfunktion", "kommentieren zu können", "kontakt aufnehmen",
    "kostenlos testen", "lade weitere", "laden sie die app", "lesen sie hier", "lizenziert unter", "mehr anzeigen",
    "mehr erfahren", "mehr informationen", "mehr lesen", "mehr zu diesem thema", "mehr zum thema", "mehr über mich",
    "melden sie sich", "mit absenden", "mit facebook", "mit freunden teilen", "nachfolgende kommentare",
    "neue beiträge per", "newsletter", "newsletters", "nicht veröffentlicht", "nichts mehr verpassen",
    "nutzungsbedingungen", "per e mail", "posted in", "powered by", "registrieren sie sich", "rss feed",
    "schreib einen kommentar", "schreibe einen kommentar", "schreiben sie einen kommentar", "sie befinden sich hier",
    "sie sind hier", "teile diesen", "teilen auf", "teilen mit", "um unsere webseite", "und pings", "unser newsletter",
    "unseren newsletter", "urheberrechtlich geschützt", "verfasst von", "versandkosten", "verschlagwortet mit",
    "verwenden cookies", "verwendet cookies", "veröffentlicht am", "veröffentlicht in", "veröffentlicht unter",
    "veröffentlicht von", "war der artikel", "war dieser artikel", "weitere artikel von",
    "weitere informationen finden sie", "wir verwenden", "zum newsletter", "zum shop", "zur merkliste",
    "ähnliche beiträge", "über den autor", "über die autorin",
};

constexpr std::string_view kFurnitureStarts[] = {
    "abonniere", "abonnieren", "abonnieren sie", "aktuelle seite", "aktuelle themen", "alle artikel", "alle beiträge",
    "angezeigt werden", "anzeige", "artikel als", "artikel teilen", "auch interessant", "beliebte artikel",
    "beliebte beiträge", "copyright", "drucken", "durchschnittliche bewertung", "einem blogger gefällt", "einloggen",
    "empfehlen", "erschienen in", "erstellt von", "gedanken zu", "gehe zu", "hier geht es zu", "hier klicken",
    "hole dir", "ihre suche", "impressum", "in den warenkorb", "jetzt ansehen", "jetzt bestellen", "jetzt kaufen",
    "jetzt lesen", "jetzt spenden", "jetzt teilen", "jetzt weiterlesen", "kategorien", "keine kommentare", "keywords",
    "klicken sie hier", "kommentare", "lesedauer", "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesezeit",
    "letzte aktualisierung", "letzte beiträge", "letzte kommentare", "letzte änderung", "mehr dazu", "mehr episoden",
    "mehr lesen", "meist gelesen", "min lesezeit", "nach oben", "newsletter abonnieren", "nützliche links",
    "originalartikel", "passend dazu", "per e mail teilen", "quellen", "quellenangaben", "rezensionen", "schlagwort",
    "schlagworte", "schlagwörter", "seite drucken", "seite teilen", "sharen", "siehe auch", "springe zu", "suche nach",
    "tags", "teilen", "teilen sie", "unsere empfehlung", "video verfügbar", "weitere artikel", "weitere beiträge",
    "weitere informationen", "weitere links", "weiterlesen", "weitersagen", "werbung", "zu allen beiträgen",
    "zuletzt aktualisiert", "zum artikel", "zum originalartikel", "zum seitenanfang", "zum shop", "zum thema",
    "zum warenkorb", "zur startseite", "zur übersicht", "zurück zur", "über den autor", "über die autorin",
};

constexpr std::string_view kRelated[] = {
    "auch interessant", "das könnte sie auch interessieren", "ähnliche artikel", "empfohlene artikel",
    "lesen sie auch", "mehr zum thema", "meistgelesen", "meistgelesene artikel", "neueste artikel",
    "verwandte artikel", "verwandte themen", "weitere artikel", "weitere meldungen", "weitere themen",
};

constexpr std::string_view kComments[] = {
    "antworten auf", "deine meinung", "diskussion", "diskutieren sie mit", "eine antwort", "gedanken zu",
    "hinterlasse eine antwort", "hinterlasse einen kommentar", "hinterlassen sie einen kommentar", "ihr kommentar",
    "ihre meinung", "keine kommentare", "kommentar", "kommentar hinterlassen", "kommentar hinzufügen",
    "kommentar schreiben", "kommentar verfassen", "kommentare", "kommentieren", "leserbriefe", "leserkommentare",
    "letzte kommentare", "neuen kommentar schreiben", "neueste kommentare", "reaktionen", "schreib einen kommentar",
    "schreibe einen kommentar", "schreiben sie einen kommentar",
};

constexpr std::string_view kMenu[] = {
    "abbrechen", "abmelden", "abo", "abonnement", "agb", "aktuell", "aktuelle ausgabe", "aktuelles", "akzeptieren",
    "alle artikel", "alle themen", "anfahrt", "angebote", "angemeldet bleiben", "anmelden", "anmeldung",
    "ansprechpartner", "antwort abbrechen", "antworten", "anzeigen", "archiv", "artikel", "auf facebook teilen",
    "auf twitter teilen", "barrierefreiheit", "bearbeiten", "beitrag melden", "beitrags navigation",
    "beitragsnavigation", "benutzerkonto", "benutzername", "bestenlisten", "bildergalerien", "blog", "bücher",
    "datenschutz", "datenschutzeinstellungen", "datenschutzerklärung", "datenschutzhinweis", "datenschutzhinweise",
    "deutsch", "deutschland", "diskussion", "downloads", "drucken", "druckversion", "e mail", "e mail adresse",
    "e paper", "einloggen", "einstellungen", "empfehlen", "ergebnisse", "facebook", "folgen", "galerie", "gefällt mir",
    "gewinnspiele", "gutscheine", "haftungsausschluss", "hauptmenü", "hauptnavigation", "hilfe", "häufige fragen",
    "impressum", "in anderen projekten", "in den warenkorb", "info", "informationen", "inhalt", "inhaltsverzeichnis",
    "jetzt kaufen", "jobs", "kalender", "karriere", "kasse", "kategorie", "kategorien", "kleinanzeigen", "kommentare",
    "kommentieren", "kontakt", "kontakt aufnehmen", "kontaktformular", "konto", "leichte sprache", "lesezeichen",
    "letzte änderungen", "lieferzeit", "links", "login", "mediadaten", "mediathek", "mehr", "mehr anzeigen",
    "mehr erfahren", "mehr lesen", "mein konto", "meine merkliste", "melden", "menü", "menü schließen", "merken",
    "merkliste", "merkzettel", "meta", "mitglied werden", "mitmachen", "nach oben", "nachrichten", "navigation",
    "neueste artikel", "neueste beiträge", "newsletter", "newsticker", "nutzungsbedingungen", "nächste seite",
    "nächster artikel", "nächster beitrag", "ok", "online shop", "panorama", "partner", "passwort",
    "passwort vergessen", "permanenter link", "presse", "pressemitteilungen", "produkte", "profil", "publikationen",
    "quelltext anzeigen", "redaktion", "referenzen", "registrieren", "rss", "rss feed", "rubriken", "schlagworte",
    "schlagwörter", "schließen", "schriftgröße", "seite drucken", "seiten", "senden", "service", "shop", "sitemap",
    "speichern", "spenden", "spezialseiten", "springe zum inhalt", "startseite", "stellenangebote", "stellenmarkt",
    "suchbegriff", "suche", "suche nach", "suchen", "tags", "team", "teilen", "termine", "themen", "themenübersicht",
    "tickets", "twittern", "unternehmen", "veranstaltungen", "verein", "versand", "versandkosten", "versionsgeschichte",
    "vorherige seite", "vorheriger artikel", "vorheriger beitrag", "vorlesen", "warenkorb", "webseite", "website",
    "weiter", "weitere informationen", "weiterlesen", "weitersagen", "werbung", "werkzeuge", "wetter", "wir über uns",
    "zahlungsarten", "zitieren", "zufälliger artikel", "zum inhalt", "zum inhalt springen", "zum inhalt wechseln",
    "zum seitenanfang", "zum shop", "zur kasse", "zur startseite", "zur übersicht", "zurück", "zurück zur startseite",
    "über mich", "über uns", "übersicht",
};

constexpr std::string_view kCaptions[] = {
    "abb", "abbildung", "archivbild", "bild", "bild via", "bildnachweis", "bildquelle", "bildrechte",
    "bildunterschrift", "foto", "fotocredit", "fotograf", "fotoquelle", "fotos", "grafik", "quelle", "symbolbild",
    "symbolfoto", "video",
};

constexpr std::string_view kBylines[] = {
    "aktualisiert", "autor", "ein artikel von", "stand", "text von", "veröffentlicht", "von",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "er", "sie", "es", "dies", "diese", "dieser", "dieses", "diesem", "diesen", "ihm", "ihn", "ihr", "ihnen", "ihre",
    "ihrem", "ihren", "ihrer", "ihres", "sein", "seine", "seinem", "seinen", "seiner", "seines", "deren", "dessen",
    "solche", "solcher", "solches", "solchen", "jene", "jener", "jenes", "jenem", "jenen", "dabei", "dadurch", "dafür",
    "dagegen", "daher", "daran", "darauf", "daraus", "darin", "darüber", "darum", "darunter", "davon", "dazu", "damit",
    "danach", "daraufhin", "letztere", "letzterer", "letzteres", "erstere", "ersterer", "ersteres", "derselbe",
    "dieselbe", "dasselbe", "beides", "das ist", "das war", "das sei", "das sind", "das hat", "das hatte", "das habe",
    "das wird", "das wurde", "das würde", "das kann", "das könne", "das könnte", "das soll", "das sollte", "das sagte",
    "das sagt", "das heisst", "das bedeutet", "das gilt", "das geht", "das ging", "das gelang", "das zeigt",
    "das macht", "das teilte", "das gab", "das alles", "das liegt", "das muss", "in diesem", "in dieser", "in diesen",
    "auf diese", "auf diesem", "auf dieser", "zu diesem", "zu dieser", "nach diesem", "nach dieser", "mit diesem",
    "mit dieser", "mit diesen", "bei diesem", "bei dieser", "von diesem", "von dieser", "von diesen", "für diese",
    "für diesen", "aus diesem", "aus diesen", "unter diesen", "mit ihm", "mit ihr", "mit ihnen", "von ihm", "von ihnen",
    "bei ihm");

constexpr auto kConnectives = make_words(
    "aber", "und", "oder", "sondern", "denn", "doch", "jedoch", "allerdings", "ausserdem", "auch", "dann", "deshalb",
    "deswegen", "dennoch", "trotzdem", "zudem", "ferner", "überdies", "darüberhinaus", "hingegen", "indes", "indessen",
    "inzwischen", "unterdessen", "währenddessen", "schliesslich", "zuletzt", "anschliessend", "später", "also",
    "folglich", "somit", "demnach", "demzufolge", "ebenso", "ebenfalls", "gleichzeitig", "gleichwohl",
    "nichtsdestotrotz", "stattdessen", "vielmehr", "andererseits", "einerseits", "sonst", "ansonsten", "sogar",
    "immerhin", "weiterhin", "zwar", "so", "hierbei", "hierzu", "hierfür", "hiermit", "tatsächlich", "beispielsweise",
    "insbesondere", "zum beispiel", "im gegensatz dazu", "im gegenteil", "mit anderen worten", "aus diesem grund",
    "in der folge", "darüber hinaus", "nicht zuletzt", "vor allem", "auf der anderen seite", "zur gleichen zeit",
    "unter anderem", "im übrigen", "zugleich");

constexpr auto kStandalone = make_words(
    "es gibt", "es gab", "es wird erwartet", "es ist zu", "es ist bekannt", "es ist möglich", "es ist unklar",
    "es ist wahrscheinlich", "es heisst", "es bleibt", "es geht um", "es handelt sich", "diese woche", "dieses jahr",
    "diesen monat", "dieser artikel", "dieser bericht", "diese arbeit", "diese studie", "dieses kapitel", "dieses buch",
    "dieser abschnitt", "dieses gesetz", "dieser vertrag", "in diesem jahr", "in dieser woche", "in diesem monat",
    "in diesem artikel", "in dieser arbeit", "in diesem sommer", "in diesem winter", "in diesem herbst",
    "in diesem frühjahr", "in dieser saison", "in diesen tagen", "in diesem kapitel", "in diesem beitrag",
    "in diesem bericht", "auf dieser seite", "so viel", "so viele", "so genannte", "so lange", "so wie", "so weit",
    "auch wenn", "auch in", "auch im", "auch nach", "und so weiter", "später in", "zwar ist", "oder auch",
    "denn sie wissen", "von diesem jahr", "vor allem in");

constexpr auto kInnerConnectives = make_words(
    "jedoch", "allerdings", "zudem", "ausserdem", "dagegen", "hingegen", "dennoch", "ebenfalls", "auch");

constexpr auto kReporting = make_words(
    "sagte", "sagt", "sagten", "erklärte", "erklärt", "meinte", "meint", "betonte", "betont", "berichtete", "berichtet",
    "teilte", "fügte", "ergänzte", "antwortete", "fragte", "schrieb", "schreibt", "kritisierte", "warnte", "bestätigte",
    "forderte", "äusserte", "räumte", "behauptete", "kündigte");

constexpr auto kFirstPerson = make_words(
    "ich", "wir", "mein", "meine", "meinem", "meinen", "meiner", "mich", "mir", "uns", "unser", "unsere", "unserem",
    "unseren", "unserer", "unseres");

constexpr auto kSecondPerson = make_words(
    "du", "dein", "deine", "deinem", "deinen", "deiner", "dich", "dir", "ihr", "euch", "euer", "eure", "eurem", "euren",
    "eurer");

constexpr auto kFirstPlural = make_words("wir", "uns", "unser", "unsere", "unserem", "unseren", "unserer", "unseres");

constexpr auto kBonus = make_words(
    "in dieser arbeit", "in diesem artikel", "in diesem beitrag", "diese arbeit", "diese studie", "wir zeigen",
    "wir stellen", "wir schlagen", "wir untersuchen", "die ergebnisse zeigen", "die ergebnisse", "zusammenfassend",
    "insgesamt", "laut", "kündigte an", "beschloss", "beschlossen", "ziel ist", "im ergebnis", "das bedeutet",
    "gilt als", "am wichtigsten");

constexpr auto kStigma = make_words(
    "zum beispiel", "siehe auch", "siehe abbildung", "abbildung", "tabelle", "vgl", "klicken sie", "foto", "bild",
    "mehr lesen", "äh", "ähm", "abonnieren");
constexpr auto kCueWords = make_beginnings<1>(kBonus, kStigma);
constexpr auto kCuePairs = make_beginnings<2>(kBonus, kStigma);

constexpr auto kOpeningSections = make_words(
    "einleitung", "einführung", "zusammenfassung", "kurzfassung", "überblick", "hintergrund", "das wichtigste in kürze",
    "abstract", "ziel", "vorwort");

constexpr auto kClosingSections = make_words(
    "fazit", "schluss", "schlussfolgerung", "schlussfolgerungen", "zusammenfassung", "diskussion", "ausblick",
    "ergebnis", "ergebnisse", "empfehlungen", "resümee", "schlussbemerkung");

constexpr auto kMethodSections = make_words(
    "methode", "methoden", "methodik", "material und methoden", "versuch", "versuche", "experimente",
    "verwandte arbeiten", "stand der forschung", "daten", "auswertung", "literatur", "literaturverzeichnis", "quellen",
    "einzelnachweise", "anhang", "danksagung", "weblinks");

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
