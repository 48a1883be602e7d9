#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "ach", "ag", "agam", "agat", "againn", "agaibh", "agus", "aici", "aige", "an", "aon", "ar", "acu", "arbh",
    "arís", "as", "atá", "ba", "beag", "bhí", "bhfuil", "bheadh", "bheidh", "bheith", "bhíonn", "bhíodh", "bíonn",
    "beidh", "beadh", "bhur", "cad", "cá", "cé", "cén", "céard", "chomh", "chuig", "chun", "conas", "cuid", "cuir",
    "dá", "dar", "de", "deir", "den", "deirtear", "do", "dó", "don", "duit", "dúirt", "di", "díobh", "dóibh", "dom",
    "dul", "é", "ea", "eile", "éigin", "fad", "faoi", "faoin", "féidir", "féin", "fós", "freisin", "gach", "gan",
    "na", "go", "gur", "gurb", "gurbh", "haon", "i", "iad", "iadsan", "idir", "idtí", "in", "ina", "inár", "inniu",
    "inné", "ins", "is", "iontu", "ionas", "ionann", "í", "ise", "le", "leat", "leis", "lena", "léi", "leo", "liom",
    "linn", "lú", "má", "maidir", "mar", "mé", "mo", "mór", "mura", "muid", "muide", "ná", "nach", "níl", "ní",
    "níor", "níos", "nó", "nuair", "ó", "óir", "ón", "os", "roimh", "ró", "sa", "sé", "seo", "seisean", "sí", "sibh",
    "sin", "sinn", "siad", "siadsan", "siúd", "sna", "sula", "tá", "táimid", "tar", "tú", "thar", "thart", "tí",
    "timpeall", "trí", "tríd", "uaidh", "uair", "uile", "um", "gcuid", "déag", "chéad", "dhá", "bliana", "bhliain",
    "fúthu", "faoina", "dtí", "inti", "ann", "anseo", "ansin", "anois", "orthu", "air", "uirthi", "orm", "ort",
    "orainn", "nár", "nárbh", "raibh", "rud", "roinnt", "seachas", "síos", "suas", "trína", "toisc", "cathain",
    "cárb", "arsa", "fuair", "rinne", "thug", "tháinig", "chuaigh", "rinneadh", "gcás", "measc", "réir");

constexpr auto kOpeners = make_words(
    "a", "ach", "ag", "agus", "aige", "an", "anois", "ansin", "ar", "áfach", "arís", "as", "ba", "bhí", "bhíodh",
    "bíonn", "beidh", "bheadh", "cad", "cá", "cé", "cén", "céard", "cathain", "chuaigh", "chun", "cibé", "conas",
    "dá", "dar", "de", "deir", "den", "do", "don", "dúirt", "é", "eile", "faoi", "faoin", "fós", "freisin", "gach",
    "gan", "go", "i", "iad", "idir", "in", "ina", "inné", "inniu", "is", "le", "leis", "má", "maidir", "mar", "mé",
    "mo", "mura", "muid", "na", "nach", "ní", "níl", "níor", "níorbh", "nó", "nuair", "ó", "ón", "ós", "rinne",
    "roimh", "sa", "sé", "seo", "sí", "siad", "sin", "sna", "sula", "tá", "táimid", "tar", "thar", "tháinig", "thart",
    "thug", "toisc", "trí", "tríd", "um");

constexpr auto kElisions = make_words(
    "d", "b", "m");

constexpr auto kTitles = make_words(
    "dr", "uas", "mr", "mrs", "ms", "lth", "oll", "st", "vs", "cf", "m.sh");

constexpr auto kNumberLabels = make_words(
    "alt", "cib", "fig", "fíor", "gut", "iml", "lch", "lgh", "uimh", "vol", "teil");

constexpr auto kAbbreviations = make_words(
    "bl", "etc", "ltd", "m.sh", "r.ch", "i.n", "i.d.c", "r.n", "srl", "teo", "tta", "cf", "co", "ean", "feabh", "már",
    "aib", "lún", "mfómh", "dfómh", "samh", "nol", "i.e", "a.m", "p.m");

constexpr auto kAddressing = make_words(
    "tú", "tusa", "sibh", "do", "bhur", "leat", "agat", "againn", "dúinn");

constexpr std::string_view kFurniture[] = {
    "gach ceart ar cosaint", "gach ceart ar cosnamh", "polasaí príobháideachais", "polasaí príobháideachta",
    "ráiteas príobháideachta", "téarmaí úsáide", "téarmaí agus coinníollacha", "beartas fianán", "úsáideann fianáin",
    "úsáidimid fianáin", "glac le fianáin", "nuachtlitir", "cláraigh don nuachtlitir", "lean muid ar", "lean sinn ar",
    "íoslódáil an aip", "logáil isteach", "liostáil anois",
};

constexpr std::string_view kFurnitureStarts[] = {
    "fógra", "fógraíocht", "roinn", "roinn an scéal", "roinn an leathanach", "tuairimí", "priontáil",
    "léigh tuilleadh", "léigh freisin", "logáil isteach", "féach freisin", "cóipcheart", "síntiús", "tráchtanna",
};

constexpr std::string_view kRelated[] = {
    "scéalta eile", "scéalta gaolmhara", "scéalta is déanaí", "nuacht is déanaí", "tuilleadh nuachta",
    "tuilleadh scéalta", "tuilleadh ar an scéal seo", "léigh freisin", "léigh tuilleadh", "is mó léamh",
    "na scéalta is mó", "nuacht eile", "ábhar gaolmhar",
};

constexpr std::string_view kCaptions[] = {
    "grianghraf", "grianghraif", "íomhá", "pictiúr", "pictiúir", "léaráid", "físeán", "foinse na híomhá", "graf",
};

constexpr std::string_view kBylines[] = {
    "le", "foilsithe", "nuashonraithe", "arna fhoilsiú", "scríofa ag", "tuairisc le",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "sé", "sí", "siad", "seo", "sin", "siúd", "eisean", "ise", "iadsan", "ina dhiaidh sin", "dá bhrí sin", "mar sin",
    "leis sin", "ar an ábhar sin", "dá bharr sin", "ag an am sin");

constexpr auto kConnectives = make_words(
    "ach", "agus", "nó", "áfach", "freisin", "ansin", "fós", "ámh", "mar sin féin", "ar an taobh eile", "mar shampla",
    "ina theannta sin", "chomh maith leis sin", "ag an am céanna", "i bhfocail eile");

constexpr auto kInnerConnectives = make_words(
    "freisin", "áfach");

constexpr auto kReporting = make_words(
    "dúirt", "deir", "d'fhreagair", "scríobh");

constexpr auto kFirstPerson = make_words(
    "mé", "muid", "sinn", "mise", "muidne");

constexpr auto kSecondPerson = make_words(
    "tú", "sibh", "tusa", "sibhse");

}  // namespace

constinit const Language ga{
    .code = "ga",
    .name = "Irish",
    .stemmer = "irish",
    .stems = false,
    .letters = U"áéíóú",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = kElisions,
    .titles = kTitles,
    .number_labels = kNumberLabels,
    .abbreviations = kAbbreviations,
    .ordinal_stop = false,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .inner_connectives = kInnerConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
