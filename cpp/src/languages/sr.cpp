#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "а", "a", "ако", "ako", "али", "ali", "без", "bez", "би", "bi", "бих", "bih", "били", "bili", "била", "bila",
    "биле", "bile", "било", "bilo", "био", "bio", "бити", "biti", "бисмо", "bismo", "бисте", "biste", "близу",
    "blizu", "буде", "bude", "буду", "budu", "већ", "već", "већина", "većina", "веома", "veoma", "вероватно",
    "verovatno", "ви", "vi", "више", "više", "врло", "vrlo", "вам", "vam", "вама", "vama", "вас", "vas", "ваш",
    "vaš", "ваша", "vaša", "ваше", "vaše", "где", "gde", "год", "god", "готово", "gotovo", "да", "da", "дакле",
    "dakle", "данас", "danas", "две", "dve", "део", "deo", "до", "do", "док", "dok", "додао", "dodao", "додала",
    "dodala", "ево", "evo", "ето", "eto", "за", "za", "зато", "zato", "због", "zbog", "и", "i", "иако", "iako",
    "између", "između", "из", "iz", "иза", "iza", "или", "ili", "има", "ima", "имају", "imaju", "имала", "imala",
    "имали", "imali", "имало", "imalo", "имао", "imao", "их", "ih", "ипак", "ipak", "исто", "isto", "истакао",
    "istakao", "истакла", "istakla", "иначе", "inače", "ја", "ja", "је", "je", "један", "jedan", "једна", "jedna",
    "једне", "jedne", "једни", "jedni", "једно", "jedno", "једног", "jednog", "једном", "jednom", "једва", "jedva",
    "јер", "jer", "јесу", "jesu", "јесте", "jeste", "још", "još", "јој", "joj", "ју", "ju", "јуче", "juče", "када",
    "kada", "кад", "kad", "као", "kao", "како", "kako", "каже", "kaže", "казао", "kazao", "казала", "kazala",
    "кога", "koga", "коме", "kome", "ко", "ko", "код", "kod", "која", "koja", "које", "koje", "којег", "kojeg",
    "којем", "kojem", "којих", "kojih", "којим", "kojim", "којима", "kojima", "који", "koji", "којој", "kojoj",
    "коју", "koju", "колико", "koliko", "кроз", "kroz", "ли", "li", "мало", "malo", "ме", "me", "међу", "među",
    "међутим", "međutim", "мени", "meni", "ми", "mi", "много", "mnogo", "могао", "mogao", "могла", "mogla", "могли",
    "mogli", "могу", "mogu", "мој", "moj", "моја", "moja", "моје", "moje", "може", "može", "можда", "možda", "мора",
    "mora", "морају", "moraju", "му", "mu", "на", "na", "над", "nad", "након", "nakon", "нам", "nam", "нама",
    "nama", "нас", "nas", "наш", "naš", "наша", "naša", "наше", "naše", "нашег", "našeg", "не", "ne", "него",
    "nego", "неко", "neko", "нека", "neka", "неке", "neke", "неки", "neki", "неког", "nekog", "неколико",
    "nekoliko", "нема", "nema", "нешто", "nešto", "ни", "ni", "није", "nije", "никад", "nikad", "никада", "nikada",
    "нико", "niko", "ништа", "ništa", "нисам", "nisam", "нису", "nisu", "низ", "niz", "но", "no", "његов", "njegov",
    "његова", "njegova", "његове", "njegove", "његово", "njegovo", "њега", "njega", "њему", "njemu", "њен", "njen",
    "њена", "njena", "њено", "njeno", "њих", "njih", "њихов", "njihov", "њихова", "njihova", "њихове", "njihove",
    "њим", "njim", "њима", "njima", "њом", "njom", "њој", "njoj", "о", "o", "об", "ob", "оба", "oba", "обе", "obe",
    "овај", "ovaj", "ова", "ova", "ове", "ove", "ови", "ovi", "ово", "ovo", "овог", "ovog", "овом", "ovom", "ову",
    "ovu", "овде", "ovde", "од", "od", "односно", "odnosno", "око", "oko", "он", "on", "она", "ona", "онда", "onda",
    "онај", "onaj", "оне", "one", "они", "oni", "оно", "ono", "осим", "osim", "па", "pa", "пак", "pak", "по", "po",
    "под", "pod", "поред", "pored", "поводом", "povodom", "после", "posle", "пре", "pre", "према", "prema", "преко",
    "preko", "при", "pri", "против", "protiv", "путем", "putem", "ради", "radi", "рекао", "rekao", "рекла", "rekla",
    "рекли", "rekli", "с", "s", "са", "sa", "сам", "sam", "само", "samo", "све", "sve", "себе", "sebe", "себи",
    "sebi", "се", "se", "си", "si", "сваки", "svaki", "свака", "svaka", "свако", "svako", "сви", "svi", "свих",
    "svih", "свим", "svim", "свој", "svoj", "своја", "svoja", "своје", "svoje", "својим", "svojim", "својих",
    "svojih", "својој", "svojoj", "својом", "svojom", "своју", "svoju", "следећа", "sledeća", "следеће", "sledeće",
    "следећи", "sledeći", "смо", "smo", "сте", "ste", "стога", "stoga", "су", "su", "та", "ta", "тада", "tada",
    "тај", "taj", "тако", "tako", "такође", "takođe", "те", "te", "тек", "tek", "ти", "ti", "тих", "tih", "тим",
    "tim", "то", "to", "тог", "tog", "тога", "toga", "током", "tokom", "том", "tom", "томе", "tome", "ту", "tu",
    "у", "u", "увек", "uvek", "уз", "uz", "упркос", "uprkos", "управо", "upravo", "уместо", "umesto", "ће", "će",
    "ћемо", "ćemo", "ћете", "ćete", "ћу", "ću", "хтео", "hteo", "хтела", "htela", "хтели", "hteli", "хиљада",
    "hiljada", "хиљаде", "hiljade", "цела", "cela", "цели", "celi", "цело", "celo", "чак", "čak", "чега", "čega",
    "чему", "čemu", "чији", "čiji", "чија", "čija", "чим", "čim", "што", "što", "шта", "šta", "ка", "ka", "пошто",
    "pošto", "уколико", "ukoliko", "следећој", "sledećoj", "следећег", "sledećeg", "следећем", "sledećem",
    "следећих", "sledećih", "следећим", "sledećim", "саопштио", "saopštio", "саопштила", "saopštila", "саопштили",
    "saopštili", "саопштено", "saopšteno", "уопште", "uopšte", "одсто", "odsto", "известио", "izvestio",
    "известила", "izvestila", "тачно", "tačno", "свуда", "svuda", "негде", "negde", "нигде", "nigde", "двеста",
    "dvesta", "понегде", "ponegde", "напослетку", "naposletku");

constexpr auto kOpeners = make_words(
    "ако", "ako", "али", "ali", "без", "bez", "би", "bi", "била", "bila", "били", "bili", "било", "bilo", "био",
    "bio", "већ", "već", "већина", "većina", "ви", "vi", "више", "više", "где", "gde", "да", "da", "дакле", "dakle",
    "данас", "danas", "две", "dve", "до", "do", "док", "dok", "за", "za", "зато", "zato", "затим", "zatim", "због",
    "zbog", "иако", "iako", "између", "između", "из", "iz", "иза", "iza", "или", "ili", "има", "ima", "имају",
    "imaju", "ипак", "ipak", "иначе", "inače", "ја", "ja", "је", "je", "један", "jedan", "једна", "jedna", "једно",
    "jedno", "јер", "jer", "још", "još", "јуче", "juče", "кад", "kad", "када", "kada", "као", "kao", "како", "kako",
    "касније", "kasnije", "ко", "ko", "код", "kod", "која", "koja", "које", "koje", "који", "koji", "колико",
    "koliko", "кроз", "kroz", "ли", "li", "међутим", "međutim", "међу", "među", "ми", "mi", "многи", "mnogi", "мој",
    "moj", "може", "može", "можда", "možda", "на", "na", "над", "nad", "најпре", "najpre", "наиме", "naime",
    "након", "nakon", "наш", "naš", "не", "ne", "него", "nego", "неки", "neki", "неколико", "nekoliko", "нема",
    "nema", "ни", "ni", "није", "nije", "нико", "niko", "ништа", "ništa", "но", "no", "његов", "njegov", "његова",
    "njegova", "њен", "njen", "њихов", "njihov", "од", "od", "односно", "odnosno", "око", "oko", "он", "on", "она",
    "ona", "онда", "onda", "они", "oni", "оно", "ono", "осим", "osim", "ова", "ova", "овај", "ovaj", "ове", "ove",
    "овде", "ovde", "ови", "ovi", "ово", "ovo", "па", "pa", "пак", "pak", "по", "po", "под", "pod", "поред",
    "pored", "после", "posle", "потом", "potom", "пошто", "pošto", "пре", "pre", "према", "prema", "преко", "preko",
    "при", "pri", "против", "protiv", "са", "sa", "сада", "sada", "само", "samo", "сваки", "svaki", "све", "sve",
    "сви", "svi", "се", "se", "стога", "stoga", "су", "su", "сутра", "sutra", "та", "ta", "тада", "tada", "тај",
    "taj", "тако", "tako", "такође", "takođe", "те", "te", "тек", "tek", "ти", "ti", "то", "to", "током", "tokom",
    "ту", "tu", "увек", "uvek", "уз", "uz", "уколико", "ukoliko", "уместо", "umesto", "упркос", "uprkos", "управо",
    "upravo", "што", "što", "шта", "šta");

constexpr auto kTitles = make_words(
    "акад", "akad", "арх", "arh", "бл", "bl", "в.д", "v.d", "вл", "vl", "гђа", "gđa", "гђица", "gđica", "гдин",
    "gdin", "дипл", "dipl", "доц", "doc", "др", "dr", "инж", "inž", "мр", "mr", "нпр", "npr", "о.г", "o.g", "прим",
    "prim", "проф", "prof", "св", "sv", "сц", "sc", "тзв", "tzv", "тј", "tj", "ул", "ul", "Ген", "Gen", "lj", "nj",
    "dž");

constexpr auto kNumberLabels = make_words(
    "бр", "br", "чл", "čl", "ст", "st", "стр", "str", "таб", "tab", "тел", "tel", "тач", "tač", "год", "god", "св",
    "sv", "вол", "vol", "сл", "sl");

constexpr auto kAbbreviations = make_words(
    "а.д", "a.d", "год", "god", "д.о.о", "d.o.o", "дин", "din", "евр", "evr", "и.сл", "i.sl", "итд", "itd", "кг",
    "kg", "км", "km", "м.нв", "m.nv", "мил", "mil", "мин", "min", "млрд", "mlrd", "мм", "mm", "н.е", "n.e", "п.н.е",
    "p.n.e", "пре.н.е", "pre.n.e", "р.с", "r.s", "сл", "sl", "тј", "tj", "тзв", "tzv", "хиљ", "hilj", "цм", "cm",
    "в.р", "v.r");

constexpr auto kAddressing = make_words(
    "ви", "vi", "вас", "vas", "вам", "vam", "вама", "vama", "ваш", "vaš", "ваша", "vaša", "ваше", "vaše", "вашу",
    "vašu", "наш", "naš", "наша", "naša", "наше", "naše", "нас", "nas", "нам", "nam", "нама", "nama");

constexpr std::string_view kFurniture[] = {
    "сва права задржана", "sva prava zadržana", "ауторска права", "autorska prava", "политика приватности",
    "politika privatnosti", "заштита приватности", "zaštita privatnosti", "заштита података о личности",
    "zaštita podataka o ličnosti", "услови коришћења", "uslovi korišćenja", "правила коришћења",
    "pravila korišćenja", "користи колачиће", "koristi kolačiće", "користимо колачиће", "koristimo kolačiće",
    "употреба колачића", "upotreba kolačića", "коришћење колачића", "korišćenje kolačića", "пријавите се на билтен",
    "prijavite se na bilten", "претплатите се", "pretplatite se", "њузлетер", "njuzleter", "пратите нас на",
    "pratite nas na", "преузмите апликацију", "preuzmite aplikaciju", "преузмите нашу апликацију",
    "preuzmite našu aplikaciju", "кликните овде", "kliknite ovde", "без дозволе", "bez dozvole",
    "забрањено преузимање", "zabranjeno preuzimanje", "придружите се", "pridružite se",
};

constexpr std::string_view kFurnitureStarts[] = {
    "оглас", "oglas", "реклама", "reklama", "текст се наставља испод огласа", "tekst se nastavlja ispod oglasa",
    "подели", "podeli", "поделите", "podelite", "коментари", "komentari", "коментариши", "komentariši",
    "пошаљи коментар", "pošalji komentar", "пријава", "prijava", "пријави се", "prijavi se", "пријавите се",
    "prijavite se", "регистрација", "registracija", "прочитај више", "pročitaj više", "прочитајте више",
    "pročitajte više", "прочитајте и", "pročitajte i", "прочитајте још", "pročitajte još", "сазнај више",
    "saznaj više", "одштампај", "odštampaj", "штампај", "štampaj", "учитај још", "učitaj još", "прикажи више",
    "prikaži više", "време читања", "vreme čitanja", "претплати се", "pretplati se",
};

constexpr std::string_view kRelated[] = {
    "повезане вести", "povezane vesti", "повезани чланци", "povezani članci", "повезане теме", "povezane teme",
    "повезано", "povezano", "сличне вести", "slične vesti", "слични чланци", "slični članci", "остале вести",
    "ostale vesti", "најчитаније", "najčitanije", "најновије", "najnovije", "најновије вести", "najnovije vesti",
    "издвајамо", "izdvajamo", "препоручујемо", "preporučujemo", "препоручено", "preporučeno", "можда вас занима",
    "možda vas zanima", "можда ће вас занимати", "možda će vas zanimati", "прочитајте још", "pročitajte još",
    "прочитајте и", "pročitajte i", "више о теми", "više o temi",
};

constexpr std::string_view kCaptions[] = {
    "фото", "foto", "фотографија", "fotografija", "фотографије", "fotografije", "снимио", "snimio", "снимила",
    "snimila", "слика", "slika", "илустрација", "ilustracija", "архива", "arhiva", "извор", "izvor", "видео",
    "video", "графика", "grafika",
};

constexpr std::string_view kBylines[] = {
    "пише", "piše", "пишу", "pišu", "аутор", "autor", "ауторка", "autorka", "написао", "napisao", "написала",
    "napisala", "објављено", "objavljeno", "ажурирано", "ažurirano", "последња измена", "poslednja izmena",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "on", "ona", "ono", "oni", "one", "njegov", "njegova", "njegovo", "njegovi", "njezin", "njezina", "njihov",
    "njihova", "njihovi", "ovaj", "ova", "ovo", "ovi", "ove", "taj", "ta", "to", "te", "toga", "tome", "time", "ovoga",
    "ovome", "ovim", "njega", "njemu", "njima", "takav", "takva", "takvo", "takvi", "oba", "obje", "obojica", "u tom",
    "u toj", "u tim", "u ovom", "u ovoj", "u ovim", "na tom", "na toj", "o tome", "o tom", "s tim", "zbog toga",
    "nakon toga", "osim toga", "unatoč tome", "prema njemu", "prema njoj", "prema njima", "među njima", "od njih",
    "sve to", "k tome", "он", "она", "оно", "они", "оне", "његов", "његова", "његово", "његови", "њезин", "њезина",
    "њихов", "њихова", "њихови", "овај", "ова", "ово", "ови", "ове", "тај", "та", "то", "те", "тога", "томе", "тиме",
    "овога", "овоме", "овим", "њега", "њему", "њима", "такав", "таква", "такво", "такви", "оба", "обје", "обојица",
    "у том", "у тој", "у тим", "у овом", "у овој", "у овим", "на том", "на тој", "о томе", "о том", "с тим",
    "због тога", "након тога", "осим тога", "унаточ томе", "према њему", "према њој", "према њима", "међу њима",
    "од њих", "све то", "к томе");

constexpr auto kConnectives = make_words(
    "ali", "i", "a", "ili", "međutim", "zatim", "potom", "tada", "onda", "ipak", "dakle", "stoga", "zato", "nadalje",
    "uostalom", "pak", "naime", "konačno", "kasnije", "inače", "slično", "istovremeno", "nego", "čak", "s druge strane",
    "kao rezultat", "drugim riječima", "u međuvremenu", "na taj način", "osim toga", "ujedno", "takođe", "štaviše",
    "na primer", "pored toga", "u isto vreme", "али", "и", "а", "или", "међутим", "затим", "потом", "тада", "онда",
    "ипак", "дакле", "стога", "зато", "надаље", "уосталом", "пак", "наиме", "коначно", "касније", "иначе", "слично",
    "истовремено", "него", "чак", "с друге стране", "као резултат", "другим ријечима", "у међувремену", "на тај начин",
    "осим тога", "уједно", "такође", "штавише", "на пример", "поред тога", "у исто време");

constexpr auto kStandalone = make_words(
    "ove nedelje", "ove godine", "ovaj članak", "ovaj rad", "u ovom članku", "u ovom radu", "i tako dalje",
    "ове недеље", "ове године", "овај чланак", "овај рад", "у овом чланку", "у овом раду", "и тако даље");

constexpr auto kInnerConnectives = make_words(
    "takođe", "međutim", "ipak", "такође", "међутим", "ипак");

constexpr auto kReporting = make_words(
    "rekao", "rekla", "rekli", "kaže", "kazao", "kazala", "izjavio", "izjavila", "dodao", "dodala", "naglasio",
    "naglasila", "istaknuo", "istaknula", "objasnio", "objasnila", "napisao", "napisala", "odgovorio", "pitao", "tvrdi",
    "рекао", "рекла", "рекли", "каже", "казао", "казала", "изјавио", "изјавила", "додао", "додала", "нагласио",
    "нагласила", "истакнуо", "истакнула", "објаснио", "објаснила", "написао", "написала", "одговорио", "питао",
    "тврди");

constexpr auto kFirstPerson = make_words(
    "ja", "mi", "moj", "moja", "moje", "moji", "mene", "meni", "mnom", "naš", "naša", "naše", "naši", "nas", "nam",
    "nama", "ја", "ми", "мој", "моја", "моје", "моји", "мене", "мени", "мном", "наш", "наша", "наше", "наши", "нас",
    "нам", "нама");

constexpr auto kSecondPerson = make_words(
    "ti", "vi", "tvoj", "tvoja", "tvoje", "tvoji", "tebe", "tebi", "tobom", "vaš", "vaša", "vaše", "vaši", "vas", "vam",
    "vama", "ти", "ви", "твој", "твоја", "твоје", "твоји", "тебе", "теби", "тобом", "ваш", "ваша", "ваше", "ваши",
    "вас", "вам", "вама");

}  // namespace

constinit const Language sr{
    .code = "sr",
    .name = "Serbian",
    .stemmer = "serbian",
    .stems = false,
    .letters = U"абвгдђежзијклљмнњопрстћуфхцчџшčćđšž",
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
