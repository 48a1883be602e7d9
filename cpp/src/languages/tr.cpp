#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "acaba", "ama", "ancak", "artık", "aslında", "aynı", "az", "bazı", "belki", "ben", "bana", "beni", "benim",
    "bile", "bin", "bir", "biri", "birkaç", "birçok", "biz", "bize", "bizi", "bizim", "böyle", "bu", "buna", "bunda",
    "bundan", "bunlar", "bunları", "bunların", "bunu", "bunun", "burada", "bütün", "çok", "çünkü", "da", "daha",
    "dahi", "de", "değil", "değildi", "dedi", "diye", "diğer", "doğru", "dolayı", "en", "fakat", "gibi", "göre",
    "gerek", "hangi", "hatta", "hem", "henüz", "hep", "hepsi", "her", "hiç", "hiçbir", "için", "ile", "ise", "işte",
    "kadar", "karşı", "kendi", "kendine", "kendisi", "kez", "ki", "kim", "kimse", "kimi", "mı", "mi", "mu", "mü",
    "nasıl", "ne", "neden", "nerede", "niçin", "niye", "o", "olan", "olarak", "oldu", "olduğu", "olduğunu", "olmak",
    "olması", "olsa", "olur", "on", "ona", "ondan", "onlar", "onlara", "onları", "onların", "onu", "onun", "önce",
    "orada", "oysa", "öyle", "pek", "rağmen", "sadece", "sanki", "sen", "sana", "seni", "senin", "siz", "size",
    "sizi", "sizin", "sonra", "şey", "şimdi", "şöyle", "şu", "şunu", "tüm", "tarafından", "üzere", "var", "vardı",
    "ve", "veya", "ya", "yani", "yerine", "yine", "yok", "yoksa", "zaten", "söyledi", "belirtti", "ifade", "etti",
    "ediyor", "ediliyor", "edildi", "eden", "etmek", "edilen", "üzerine", "üzerinde", "içinde", "arasında", "ayrıca",
    "idi", "bazıları", "biriyle", "birlikte", "böylece", "bugün", "burası", "dışında", "eğer", "hâlâ", "iki", "ilk",
    "olacak", "olacağını", "olduğuna", "olmadığını", "olmayan", "olup", "oluyor", "onunla", "peki", "sırasında",
    "yüzden", "açıkladı", "anlattı");

constexpr auto kOpeners = make_words(
    "acaba", "ama", "ancak", "artık", "aslında", "aynı", "ayrıca", "bazı", "belki", "ben", "benim", "bir", "biri",
    "birçok", "birkaç", "biz", "bizim", "böyle", "böylece", "bu", "bugün", "buna", "bundan", "bunlar", "bunu",
    "bunun", "burada", "bununla", "bütün", "çok", "çünkü", "daha", "dahası", "değil", "diğer", "dün", "en", "eğer",
    "fakat", "geçen", "gerçi", "hangi", "hatta", "hem", "henüz", "hepsi", "her", "hiç", "için", "ile", "ise",
    "işte", "kim", "kimse", "nasıl", "ne", "neden", "nerede", "niçin", "niye", "ona", "ondan", "onlar", "onların",
    "onu", "onun", "oysa", "önce", "öte", "öyle", "peki", "rağmen", "sadece", "sanki", "sen", "siz", "son", "sonra",
    "şimdi", "şu", "tüm", "üstelik", "var", "ve", "veya", "ya", "yani", "yarın", "yine", "yok", "zaten");

constexpr auto kTitles = make_words(
    "alb", "arş", "Av", "bkz", "bknz", "bşk", "Cad", "çev", "doç", "dr", "ecz", "hst", "hz", "korg", "krş", "Mah",
    "müh", "öğr", "örn", "ord", "prof", "Prof", "Sn", "Sok", "şti", "tuğg", "tümg", "uzm", "yrd", "yzb");

constexpr auto kNumberLabels = make_words(
    "no", "nr", "s", "ss", "sf", "c", "cilt", "md", "böl", "şek", "tab", "tel", "yak", "bkz", "sh", "syf", "m.ö",
    "m.s");

constexpr auto kAbbreviations = make_words(
    "a.ş", "apt", "a.b.d", "blv", "cm", "gr", "kg", "km", "lt", "ltd", "m.ö", "m.s", "mlyn", "sn", "tic", "t.c",
    "vb", "vd", "vs", "yy", "Oca", "Şub", "Mar", "Nis", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara");

constexpr auto kAddressing = make_words(
    "siz", "sizi", "size", "sizin", "sizlere", "bizi", "bize", "bizim");

constexpr std::string_view kFurniture[] = {
    "tüm hakları saklıdır", "her hakkı saklıdır", "gizlilik politikası", "gizlilik sözleşmesi", "kullanım koşulları",
    "kullanım şartları", "çerez politikası", "çerez kullanıyoruz", "çerezler kullanılmaktadır",
    "çerezleri kullanıyoruz", "kişisel verilerin korunması", "e bülten", "bültenimize abone", "abone olun",
    "bizi takip edin", "google news", "uygulamamızı indirin", "uygulamayı indirin", "izinsiz kullanılamaz",
    "kaynak gösterilmeden", "buraya tıklayın", "için tıklayın", "yorum yapmak için",
};

constexpr std::string_view kFurnitureStarts[] = {
    "reklam", "paylaş", "yorumlar", "yorum yap", "yorum yaz", "giriş yap", "üye ol", "kayıt ol", "abone ol",
    "yazdır", "devamını oku", "haberin devamı", "daha fazla", "okuma süresi", "takip et", "yükleniyor",
    "ayrıca bakınız", "haberin galerisi",
};

constexpr std::string_view kRelated[] = {
    "ilgili haberler", "ilgili içerikler", "ilgili konular", "benzer haberler", "diğer haberler", "son haberler",
    "son dakika haberleri", "önerilen haberler", "çok okunanlar", "en çok okunanlar", "günün manşetleri",
    "ilginizi çekebilir", "bunlar da ilginizi çekebilir", "sizin için seçtiklerimiz", "editörün seçtikleri",
};

constexpr std::string_view kComments[] = {
    "yorum", "yorum yap", "yorum yazın", "yorumlar",
};

constexpr std::string_view kMenu[] = {
    "abone ol", "ana sayfa", "anasayfa", "ara", "arama", "arşiv", "etiketler", "giriş", "giriş yap",
    "gizlilik politikası", "gönder", "haberler", "hakkımızda", "iletişim", "iptal", "kapat", "kategoriler", "kayıt ol",
    "künye", "menü", "paylaş", "reklam", "sepet", "sonraki", "yanıtla", "yazdır", "yorumlar", "çıkış", "önceki",
    "üye ol", "şifre",
};

constexpr std::string_view kCaptions[] = {
    "fotoğraf", "fotoğraflar", "foto", "görsel", "görsel kaynağı", "fotoğraf kaynağı", "kaynak", "video", "arşiv",
    "fotoğraf altı",
};

constexpr std::string_view kBylines[] = {
    "haber", "yazan", "haberi hazırlayan", "muhabir", "güncelleme", "güncellenme tarihi", "son güncelleme",
    "yayınlanma tarihi", "yayın tarihi", "giriş tarihi",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "o", "bu", "şu", "onlar", "bunlar", "şunlar", "onun", "onların", "bunun", "bunların", "ona", "onu", "onlara",
    "onları", "buna", "bunu", "bunlara", "bunları", "böyle", "böylesi", "öyle", "şöyle", "kendisi", "kendileri",
    "bundan", "ondan", "bunda", "burada", "orada", "bu nedenle", "bu yüzden", "bu sebeple", "bu arada", "bu sırada",
    "bu durumda", "bu durum", "bu tür", "bu kez", "bu da", "o da", "o zaman", "o sırada", "o gün");

constexpr auto kConnectives = make_words(
    "ama", "ve", "ancak", "fakat", "veya", "yahut", "ayrıca", "dahası", "üstelik", "oysa", "oysaki", "halbuki", "yine",
    "yoksa", "böylece", "dolayısıyla", "sonra", "ardından", "aksine", "nitekim", "çünkü", "zira", "lakin", "hatta",
    "bunun üzerine", "bunun yanı sıra", "buna rağmen", "buna karşın", "buna karşılık", "öte yandan", "bunun için",
    "daha sonra", "aynı zamanda", "örneğin", "diğer yandan", "bununla birlikte", "bunun yerine", "bunun dışında",
    "bunun sonucunda", "yine de", "ne var ki", "her şeye rağmen", "başka bir deyişle", "sonuç olarak");

constexpr auto kStandalone = make_words(
    "bu yıl", "bu hafta", "bu ay", "bu sabah", "bu akşam", "bu makale", "bu çalışma", "bu rapor", "bu kitap",
    "bu makalede", "bu çalışmada", "bu yazıda", "bu bölümde", "sonra da");

constexpr auto kInnerConnectives = make_words(
    "ayrıca");

constexpr auto kReporting = make_words(
    "dedi", "söyledi", "belirtti", "açıkladı", "kaydetti", "vurguladı", "ekledi", "anlattı", "konuştu", "diyor",
    "söylüyor", "yazdı", "sordu", "yanıtladı", "bildirdi");

constexpr auto kFirstPerson = make_words(
    "ben", "biz", "benim", "bizim", "beni", "bizi", "bana", "bize", "benden", "bizden", "bende", "bizde");

constexpr auto kSecondPerson = make_words(
    "sen", "siz", "senin", "sizin", "seni", "sizi", "sana", "size", "senden", "sizden", "sende", "sizde");

}  // namespace

constinit const Language tr{
    .code = "tr",
    .name = "Turkish",
    .stemmer = "turkish",
    .stems = false,
    .letters = U"âçğıîöşüû",
    .dotless_i = true,
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
