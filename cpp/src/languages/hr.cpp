#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "ako", "ali", "bez", "bi", "bih", "bila", "bile", "bili", "bilo", "bio", "bismo", "biti", "biste", "bit",
    "budući", "blizu", "budu", "bude", "cijela", "cijeli", "cijelo", "čak", "čega", "čemu", "čiji", "čija", "čim",
    "da", "dakle", "danas", "dio", "do", "dok", "donio", "dosad", "dvije", "dvjema", "gdje", "god", "gotovo",
    "hoće", "htio", "htjela", "htjeli", "i", "iako", "ih", "ikad", "ili", "ima", "imaju", "imala", "imali", "imalo",
    "imati", "imao", "ipak", "isto", "iz", "između", "iza", "je", "jedan", "jedna", "jedne", "jedni", "jedno",
    "jednog", "jednom", "jedva", "jer", "jesu", "još", "ju", "jučer", "k", "kad", "kada", "kako", "kao", "kaže",
    "kazao", "kazala", "koja", "koje", "kojega", "kojeg", "kojem", "kojemu", "kojih", "kojim", "kojima", "koji",
    "koju", "kod", "koliko", "kroz", "li", "malo", "me", "među", "meni", "mi", "mnogo", "mogao", "mogla", "mogli",
    "mogu", "moj", "moja", "moje", "može", "možda", "mora", "moraju", "mu", "na", "nad", "nakon", "nam", "nama",
    "nas", "naš", "naša", "naše", "našeg", "našem", "ne", "nego", "neka", "neke", "neki", "nekog", "nekoliko",
    "nema", "nešto", "netko", "ni", "nije", "nikad", "ništa", "nisam", "nisu", "nitko", "niz", "no", "nju", "njega",
    "njegov", "njegova", "njegove", "njegovo", "njemu", "njezin", "njezina", "njezine", "njih", "njihov", "njihova",
    "njihove", "njim", "njima", "njom", "njoj", "o", "ob", "oba", "obje", "od", "odnosno", "oko", "on", "ona",
    "onda", "onaj", "one", "oni", "ono", "ovaj", "ova", "ovdje", "ove", "ovi", "ovo", "ovog", "ovoga", "ovom",
    "ovu", "ondje", "osim", "pa", "pak", "po", "pod", "poput", "poslije", "posebice", "pored", "prema", "preko",
    "pri", "prije", "protiv", "putem", "radi", "rekao", "rekla", "rekli", "s", "sa", "sam", "samo", "se", "sebe",
    "sebi", "si", "sljedeća", "sljedeće", "sljedeći", "smo", "ste", "stoga", "su", "sva", "svaki", "svaka", "svako",
    "svatko", "sve", "svega", "svi", "svih", "svim", "svoj", "svoja", "svoje", "svojim", "svojih", "svojoj",
    "svojem", "svoju", "ta", "tada", "taj", "tako", "također", "takav", "takva", "te", "tek", "temeljem", "ti",
    "tih", "tijekom", "tim", "time", "tisuća", "tisuće", "tko", "to", "tog", "toga", "toj", "tom", "tome", "tu",
    "u", "umjesto", "unatoč", "upravo", "uvijek", "uz", "vam", "vama", "vas", "vaš", "vaša", "vaše", "već",
    "većina", "vi", "više", "vjerojatno", "vrlo", "za", "zato", "zbog", "što", "će", "ćemo", "ćete", "ću",
    "istaknuo", "istaknula", "dodao", "dodala", "milijun", "milijuna", "sljedećoj", "sljedećeg", "sljedećem",
    "sljedećih", "sljedećim", "priopćio", "priopćila", "priopćili", "priopćeno", "uopće", "posto", "izvijestio",
    "izvijestila", "točno", "svugdje", "negdje", "nigdje", "dvjesto", "ponegdje", "naposljetku");

constexpr auto kOpeners = make_words(
    "ako", "ali", "bez", "bi", "bila", "bili", "bilo", "bio", "budući", "cijeli", "čak", "da", "dakle", "danas",
    "do", "dok", "gdje", "god", "iako", "ili", "ima", "imaju", "ipak", "iz", "između", "iza", "ja", "je", "jedan",
    "jedna", "jedno", "jer", "još", "jučer", "kad", "kada", "kako", "kao", "kasnije", "koja", "koje", "koji", "kod",
    "koliko", "kroz", "li", "međutim", "među", "mi", "mnogi", "moj", "možda", "može", "na", "nad", "nadalje",
    "najprije", "nakon", "naime", "naš", "ne", "nego", "neki", "nekoliko", "nema", "ni", "nije", "nitko", "ništa",
    "no", "njegov", "njegova", "njezin", "njihov", "od", "odnosno", "oko", "on", "ona", "onda", "oni", "ono",
    "osim", "ova", "ovaj", "ove", "ovdje", "ovi", "ovo", "pa", "pak", "po", "pod", "poput", "poslije", "potom",
    "pored", "prema", "preko", "pri", "prije", "protiv", "sa", "sada", "samo", "se", "slijedom", "stoga", "su",
    "sutra", "sva", "svaki", "sve", "svi", "ta", "tada", "taj", "tako", "također", "te", "tek", "ti", "tijekom",
    "tko", "to", "tu", "umjesto", "unatoč", "upravo", "usto", "uz", "već", "većina", "vi", "više", "za", "zato",
    "zatim", "zbog", "što");

constexpr auto kTitles = make_words(
    "akad", "bl", "dipl", "doc", "dr", "gđa", "gđica", "gosp", "ing", "inž", "kpt", "mag", "mons", "mr", "npr",
    "nadb", "o.g", "odv", "prim", "prof", "primj", "sv", "sc", "tj", "tzv", "usp", "Ul", "ul", "univ", "v.d", "vlč",
    "vojv", "zam", "dr.sc", "mr.sc", "Gen", "lj", "nj", "dž");

constexpr auto kNumberLabels = make_words(
    "br", "čl", "st", "sl", "str", "tab", "tel", "toč", "god", "sv", "fax", "vol", "kč", "kbr", "čest", "pogl");

constexpr auto kAbbreviations = make_words(
    "a.d", "cca", "cm", "d.d", "d.o.o", "dkg", "god", "hrv", "i.sl", "itd", "jd", "kg", "km", "kn", "kč", "m.nv",
    "mil", "mld", "mlrd", "mm", "n.e", "n.v", "p.n.e", "pr.kr", "pr.n.e", "po.kr", "r.h", "s.r", "sl", "st",
    "stolj", "tis", "tj", "v.r");

constexpr auto kAddressing = make_words(
    "vi", "vas", "vam", "vama", "vaš", "vaša", "vaše", "vašu", "naš", "naša", "naše", "nas", "nam", "nama");

constexpr std::string_view kFurniture[] = {
    "sva prava pridržana", "autorska prava", "politika privatnosti", "zaštita privatnosti", "pravila privatnosti",
    "zaštita osobnih podataka", "uvjeti korištenja", "pravila korištenja", "koristi kolačiće", "koristimo kolačiće",
    "korištenje kolačića", "postavke kolačića", "prijavite se na newsletter", "pretplatite se", "newsletter",
    "pratite nas na", "preuzmite aplikaciju", "preuzmite našu aplikaciju", "kliknite ovdje",
    "zabranjeno je preuzimanje", "bez dopuštenja", "pridružite se",
};

constexpr std::string_view kFurnitureStarts[] = {
    "oglas", "reklama", "tekst se nastavlja ispod oglasa", "podijeli", "podijelite", "podijeli članak", "komentari",
    "komentiraj", "prijava", "prijavi se", "prijavite se", "registracija", "pročitaj više", "pročitajte više",
    "pročitajte i", "pročitajte još", "saznaj više", "ispiši", "ispis", "učitaj još", "prikaži više",
    "vrijeme čitanja", "pretplati se",
};

constexpr std::string_view kRelated[] = {
    "povezani članci", "povezane vijesti", "povezane teme", "povezano", "vezani članci", "vezane vijesti",
    "slični članci", "slične vijesti", "najčitanije", "najnovije", "najnovije vijesti", "izdvojeno", "preporučeno",
    "preporučujemo", "možda vas zanima", "moglo bi vas zanimati", "pročitajte još", "pročitajte i", "više o temi",
    "ostale vijesti",
};

constexpr std::string_view kCaptions[] = {
    "foto", "fotografija", "fotografije", "snimio", "snimila", "slika", "ilustracija", "arhivska fotografija",
    "izvor", "video", "grafika",
};

constexpr std::string_view kBylines[] = {
    "piše", "pišu", "autor", "autorica", "napisao", "napisala", "objavljeno", "ažurirano", "zadnja izmjena",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "on", "ona", "ono", "oni", "one", "njegov", "njegova", "njegovo", "njegovi", "njezin", "njezina", "njihov",
    "njihova", "njihovi", "ovaj", "ova", "ovo", "ovi", "ove", "taj", "ta", "to", "te", "toga", "tome", "time", "ovoga",
    "ovome", "ovim", "njega", "njemu", "njima", "takav", "takva", "takvo", "takvi", "oba", "obje", "obojica", "u tom",
    "u toj", "u tim", "u ovom", "u ovoj", "u ovim", "na tom", "na toj", "o tome", "o tom", "s tim", "zbog toga",
    "nakon toga", "osim toga", "unatoč tome", "prema njemu", "prema njoj", "prema njima", "među njima", "od njih",
    "sve to", "k tome");

constexpr auto kConnectives = make_words(
    "ali", "i", "a", "ili", "no", "međutim", "također", "zatim", "potom", "tada", "onda", "ipak", "dakle", "stoga",
    "zato", "nadalje", "uostalom", "pak", "naime", "konačno", "kasnije", "inače", "slično", "istovremeno", "istodobno",
    "nego", "čak", "s druge strane", "na primjer", "kao rezultat", "drugim riječima", "u međuvremenu", "na taj način",
    "osim toga", "štoviše", "ujedno");

constexpr auto kStandalone = make_words(
    "ovaj tjedan", "ove godine", "ovaj članak", "ovaj rad", "u ovom članku", "u ovom radu", "i tako dalje");

constexpr auto kInnerConnectives = make_words(
    "također", "međutim", "ipak");

constexpr auto kReporting = make_words(
    "rekao", "rekla", "rekli", "kaže", "kazao", "kazala", "izjavio", "izjavila", "dodao", "dodala", "naglasio",
    "naglasila", "istaknuo", "istaknula", "objasnio", "objasnila", "napisao", "napisala", "odgovorio", "pitao",
    "tvrdi");

constexpr auto kFirstPerson = make_words(
    "ja", "mi", "moj", "moja", "moje", "moji", "mene", "meni", "mnom", "naš", "naša", "naše", "naši", "nas", "nam",
    "nama");

constexpr auto kSecondPerson = make_words(
    "ti", "vi", "tvoj", "tvoja", "tvoje", "tvoji", "tebe", "tebi", "tobom", "vaš", "vaša", "vaše", "vaši", "vas", "vam",
    "vama");

}  // namespace

constinit const Language hr{
    .code = "hr",
    .name = "Croatian",
    .stemmer = "",
    .stems = false,
    .letters = U"čćđšž",
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
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
