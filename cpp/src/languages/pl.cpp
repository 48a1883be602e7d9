#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "aby", "albo", "ale", "ani", "aż", "bardziej", "bardzo", "bez", "będą", "będzie", "być", "bo", "bowiem",
    "by", "był", "była", "było", "były", "byli", "chce", "chociaż", "choć", "ci", "co", "coś", "czy", "czyli", "czym",
    "dla", "dlaczego", "dlatego", "do", "dopiero", "dość", "dwa", "gdy", "gdyby", "gdzie", "go", "i", "ich", "ile",
    "im", "innych", "inne", "inny", "iż", "ja", "jak", "jaka", "jaki", "jakie", "jako", "je", "jednak", "jego", "jej",
    "jemu", "jest", "jestem", "jeszcze", "jeśli", "jeżeli", "już", "każda", "każdy", "kiedy", "kilka", "kto", "która",
    "którą", "które", "którego", "której", "który", "którym", "którymi", "których", "którzy", "lecz", "lub", "ma",
    "mają", "mam", "mamy", "mi", "miał", "miała", "między", "mimo", "mnie", "może", "można", "moja", "mój", "mu",
    "musi", "my", "na", "nad", "nam", "nami", "nas", "nasz", "nasza", "natomiast", "nawet", "nic", "nich", "nie",
    "niego", "niej", "niemu", "nigdy", "nim", "nimi", "niż", "no", "o", "obok", "od", "on", "ona", "one", "oni",
    "ono", "oraz", "pan", "pani", "po", "pod", "podczas", "poza", "ponad", "ponieważ", "przed", "przede", "przez",
    "przy", "również", "są", "się", "skąd", "swoich", "swoim", "swoje", "swojego", "swojej", "swój", "swoją", "ta",
    "tak", "taka", "taki", "takie", "takich", "także", "tam", "tą", "te", "tego", "tej", "temu", "ten", "też", "to",
    "tobie", "trzeba", "tu", "twój", "ty", "tych", "tylko", "tym", "tymi", "u", "w", "wam", "was", "we", "według",
    "wie", "wiele", "więc", "wszyscy", "wszystkich", "wszystkie", "wszystko", "wtedy", "wy", "z", "za", "zaś", "ze",
    "został", "została", "zostało", "zostały", "że", "żeby", "żadnych", "powiedział", "powiedziała", "mówi", "dodał");

constexpr auto kOpeners = make_words(
    "a", "aby", "albo", "ale", "ani", "bez", "bo", "być", "by", "był", "była", "było", "były", "chociaż", "choć",
    "co", "czasem", "czy", "czyli", "dla", "dlaczego", "dlatego", "do", "dopiero", "dziś", "dzisiaj", "gdy", "gdyby",
    "gdzie", "i", "ich", "ile", "inni", "ja", "jak", "jaki", "jakie", "jako", "jednak", "jednocześnie", "jego", "jej",
    "jest", "jeszcze", "jeśli", "jeżeli", "już", "każdy", "kiedy", "kilka", "kto", "który", "która", "które", "lecz",
    "lub", "ma", "między", "mimo", "może", "można", "my", "na", "nad", "następnie", "natomiast", "nawet", "nie",
    "niestety", "nikt", "no", "o", "obecnie", "od", "on", "ona", "one", "oni", "oprócz", "oraz", "pan", "pani", "po",
    "pod", "podczas", "podobnie", "ponadto", "ponieważ", "potem", "poza", "przed", "przede", "przez", "przy",
    "również", "są", "skąd", "ta", "tak", "także", "tam", "te", "teraz", "tego", "ten", "też", "to", "tu", "tutaj",
    "tych", "tylko", "tym", "tymczasem", "u", "w", "we", "wczoraj", "według", "wiele", "więc", "wszyscy", "wszystko",
    "wtedy", "z", "za", "zaś", "ze", "zdaniem", "że");

constexpr auto kTitles = make_words(
    "abp", "al", "asp", "bł", "bp", "dr", "ds", "dyr", "doc", "hab", "hr", "inż", "jw", "kan", "kard", "kl", "kmdr",
    "kpt", "ks", "mec", "mgr", "mjr", "mł", "m.in", "n", "np", "nt", "o", "pl", "płk", "podkom", "por", "ppor", "pp",
    "prof", "przew", "red", "ref", "reż", "sierż", "sp", "św", "tj", "tzn", "tzw", "ul", "ur", "wg", "wyd", "zob",
    "zm", "zw");

constexpr auto kNumberLabels = make_words(
    "ok", "godz", "kl", "m.in", "np", "tj", "maks", "min", "pow", "tzn", "art", "cz", "fig", "k", "nr", "nry", "par",
    "pkt", "poz", "rozdz", "rys", "s", "str", "t", "tab", "tel", "tom", "ust", "vol", "wyd", "zał", "al", "ul", "os");

constexpr auto kAbbreviations = make_words(
    "im", "lek", "gen", "os", "b.r", "br", "ca", "cd", "cdn", "dł", "etc", "gm", "i.in", "itd", "itp", "jr", "kw",
    "l.dz", "lp", "m.st", "maks", "min", "mies", "n.e", "nast", "niem", "p.n.e", "p.o", "p.m", "pn", "pon", "proc",
    "pt", "r", "rpt", "r.b", "sek", "sob", "sp", "spec", "szt", "śr", "tys", "ub", "woj", "wt", "ws", "ww", "wys");

constexpr auto kAddressing = make_words(
    "ty", "twój", "twoja", "twoje", "ciebie", "cię", "ci", "tobie", "państwo", "państwa", "państwu", "pan", "pani",
    "wasz", "wasza", "wy", "was", "nas", "nasz", "nasza", "nasze", "naszych");

constexpr std::string_view kFurniture[] = {
    "adres email nie zostanie", "akceptuj wszystkie", "akceptuję", "bądź na bieżąco", "czytaj więcej na",
    "dodaj komentarz", "dowiedz się więcej", "dołącz do nas", "kopiowanie zabronione", "korzysta z plików cookie",
    "korzystamy z plików cookies", "materiał chroniony", "musisz być zalogowany", "napisz komentarz", "newsletter",
    "newslettera", "obserwuj nas", "plików cookie", "plików cookies", "pobierz aplikację", "polityka cookies",
    "polityka prywatności", "polub nas", "prawa zastrzeżone", "regulamin serwisu", "subskrybuj", "udostępnij",
    "warunki korzystania", "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "wymagane pola", "zaloguj się",
    "zapisz się", "zapisz się na", "zarejestruj się", "śledź nas",
};

constexpr std::string_view kFurnitureStarts[] = {
    "copyright", "czas czytania", "czytaj dalej", "czytaj także", "czytaj też", "czytaj więcej",
    "dalszy ciąg materiału pod", "dodaj komentarz", "dowiedz się więcej", "drukuj", "kategorie", "komentarze",
    "materiał sponsorowany", "następny artykuł", "obserwuj", "polecamy", "poprzedni artykuł", "przeczytaj także",
    "reklama", "skomentuj", "subskrybuj", "tagi", "udostępnij", "zaloguj się", "zobacz także", "zobacz też",
};

constexpr std::string_view kRelated[] = {
    "czytaj także", "czytaj też", "czytaj więcej", "inne artykuły", "może cię zainteresować", "najchętniej czytane",
    "najczęściej czytane", "najnowsze wiadomości", "podobne artykuły", "polecane", "polecane artykuły", "polecamy",
    "powiązane artykuły", "powiązane tematy", "przeczytaj także", "więcej na ten temat", "zobacz także", "zobacz też",
};

constexpr std::string_view kComments[] = {
    "dodaj komentarz", "komentarz", "komentarze", "napisz komentarz", "skomentuj", "zostaw komentarz",
};

constexpr std::string_view kMenu[] = {
    "anuluj", "archiwum", "dalej", "dodaj komentarz", "drukuj", "hasło", "kategorie", "komentarze", "kontakt", "koszyk",
    "logowanie", "menu", "moje konto", "następny", "newsletter", "nowości", "o nas", "odpowiedz",
    "polityka prywatności", "pomoc", "poprzedni", "praca", "redakcja", "regulamin", "rejestracja", "reklama",
    "strona główna", "szukaj", "tagi", "udostępnij", "więcej", "wszystkie", "wyloguj", "wyślij", "zaloguj", "zamknij",
};

constexpr std::string_view kCaptions[] = {
    "fot", "fotografia", "galeria", "grafika", "ilustracja", "na zdjęciu", "wideo", "zdjęcia", "zdjęcie",
    "zdjęcie ilustracyjne", "źródło", "źródło zdjęcia",
};

constexpr std::string_view kBylines[] = {
    "aktualizacja", "autor", "autorka", "data publikacji", "opracował", "opublikowano", "ostatnia aktualizacja",
    "redakcja", "tekst",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "on", "ona", "ono", "oni", "one", "jego", "jej", "ich", "jemu", "im", "nim", "nią", "to", "ten", "ta", "te", "ci",
    "tego", "tej", "tych", "temu", "tym", "tymi", "tę", "tą", "taki", "taka", "takie", "tacy", "obaj", "obie",
    "obydwaj", "ów", "owa", "owe", "w tym", "w tej", "w tych", "na tym", "na tej", "o tym", "z tym", "z tego", "z tej",
    "z nich", "do tego", "dla tego", "po tym", "przy tym", "oprócz tego", "poza tym", "dzięki temu", "mimo to",
    "pomimo tego", "według niego", "według niej", "jego zdaniem", "jej zdaniem", "ich zdaniem", "wśród nich",
    "wszystko to");

constexpr auto kConnectives = make_words(
    "ale", "i", "a", "oraz", "lub", "albo", "jednak", "jednakże", "natomiast", "zaś", "więc", "zatem", "dlatego", "też",
    "także", "również", "ponadto", "potem", "następnie", "wtedy", "wówczas", "później", "tymczasem", "przeto", "toteż",
    "zresztą", "owszem", "ostatecznie", "podobnie", "inaczej", "bowiem", "mianowicie", "jednocześnie", "dodatkowo",
    "co więcej", "z drugiej strony", "na przykład", "w rezultacie", "w konsekwencji", "w związku z tym",
    "z tego powodu", "w ten sposób", "tym samym", "innymi słowy", "w efekcie", "mimo wszystko", "w międzyczasie",
    "przede wszystkim");

constexpr auto kStandalone = make_words(
    "w tym roku", "w tym tygodniu", "w tym miesiącu", "w tym artykule", "w tej pracy", "ten artykuł", "ta praca",
    "ten raport", "ci którzy", "ten kto", "to znaczy", "i tak dalej", "tego dnia", "tego roku", "też w");

constexpr auto kInnerConnectives = make_words(
    "jednak", "także", "również", "natomiast", "ponadto", "też");

constexpr auto kReporting = make_words(
    "powiedział", "powiedziała", "powiedzieli", "mówi", "mówił", "mówiła", "stwierdził", "stwierdziła", "dodał",
    "dodała", "podkreślił", "podkreśliła", "zaznaczył", "poinformował", "poinformowała", "wyjaśnił", "wyjaśniła",
    "napisał", "napisała", "odpowiedział", "odpowiedziała", "zapytał", "uważa", "twierdzi");

constexpr auto kFirstPerson = make_words(
    "ja", "my", "mój", "moja", "moje", "moi", "mnie", "mi", "mną", "nasz", "nasza", "nasze", "nasi", "nas", "nam",
    "nami");

constexpr auto kSecondPerson = make_words(
    "ty", "wy", "twój", "twoja", "twoje", "twoi", "ciebie", "cię", "tobie", "ci", "tobą", "wasz", "wasza", "wasze",
    "wasi", "was", "wam", "wami", "pan", "pani", "państwo");

}  // namespace

constinit const Language pl{
    .code = "pl",
    .name = "Polish",
    .stemmer = "",
    .stems = false,
    .letters = U"ąćęłńóśźż",
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
