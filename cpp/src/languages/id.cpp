#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "ada", "adalah", "adapun", "agar", "akan", "akhirnya", "aku", "anda", "antara", "apa", "apabila", "apakah",
    "atas", "atau", "bagaimana", "bagi", "bahkan", "bahwa", "banyak", "baru", "bawah", "beberapa", "begitu", "belum",
    "berada", "bersama", "bila", "bisa", "bukan", "dalam", "dan", "dapat", "dari", "daripada", "demi", "dengan", "di",
    "dia", "dirinya", "dua", "dulu", "guna", "hal", "hampir", "hanya", "harus", "hingga", "ia", "ialah", "ini", "itu",
    "jadi", "jangan", "jika", "juga", "justru", "kalau", "kami", "kamu", "karena", "kata", "katanya", "ke",
    "kemudian", "kepada", "ketika", "kini", "kita", "lagi", "lain", "lainnya", "lalu", "lebih", "maka", "mana",
    "masih", "masing", "maupun", "melalui", "memang", "mengapa", "menjadi", "menurut", "mereka", "merupakan", "meski",
    "meskipun", "misalnya", "mulai", "namun", "nanti", "nya", "oleh", "orang", "pada", "padahal", "paling", "para",
    "pasti", "per", "pernah", "pula", "pun", "saat", "saja", "saling", "salah", "sambil", "sampai", "sangat", "satu",
    "saya", "sebab", "sebagai", "sebelum", "sebelumnya", "sebuah", "secara", "sedang", "sedangkan", "sehingga",
    "sejak", "sejumlah", "sekali", "sekarang", "selain", "selalu", "selama", "seluruh", "semakin", "semua",
    "sementara", "sempat", "sendiri", "seorang", "seperti", "sering", "serta", "sesuai", "sesudah", "setelah",
    "setiap", "si", "siapa", "suatu", "sudah", "supaya", "tak", "tanpa", "tapi", "telah", "tentang", "terhadap",
    "termasuk", "tersebut", "tetapi", "tetap", "tiap", "tidak", "untuk", "ujar", "ujarnya", "usai", "walau",
    "walaupun", "yaitu", "yakni", "yang", "jelasnya", "mengatakan");

constexpr auto kOpeners = make_words(
    "ada", "adapun", "agar", "akan", "akhirnya", "akibatnya", "aku", "anda", "apa", "apabila", "apakah", "atas",
    "bagaimana", "bagi", "bahkan", "banyak", "beberapa", "begitu", "belum", "berdasarkan", "bila", "bukan", "dalam",
    "dan", "dari", "demikian", "dengan", "di", "dia", "hal", "hanya", "hingga", "ia", "ini", "itu", "jadi", "jika",
    "juga", "kalau", "kami", "kapan", "karena", "ke", "kedua", "kemudian", "kepada", "ketika", "kini", "kita", "lalu",
    "maka", "masih", "melalui", "memang", "mengapa", "menurut", "mereka", "meski", "meskipun", "misalnya", "namun",
    "nanti", "oleh", "pada", "padahal", "para", "saat", "saya", "sebab", "sebagai", "sebaliknya", "sebelum",
    "sebelumnya", "sebuah", "sedangkan", "sehingga", "sejak", "sejumlah", "sekarang", "selain", "selama",
    "selanjutnya", "semua", "sementara", "seorang", "seperti", "setelah", "setiap", "siapa", "sudah", "tak", "tapi",
    "telah", "tentu", "terhadap", "tetapi", "tidak", "untuk", "walau", "walaupun", "yang");

constexpr auto kTitles = make_words(
    "a.n", "brigjen", "c.q", "d.a", "dkk", "dr", "dra", "drg", "drs", "h", "hj", "ir", "irjen", "jend", "kapt", "kol",
    "komjen", "kombes", "kpd", "ks", "letjen", "letkol", "mayjen", "mgr", "no", "pdt", "prof", "r", "sdr", "sdri",
    "st", "s.d", "tn", "ttg", "u.b", "ust", "vs", "yth", "ny", "nn", "a.l", "jl");

constexpr auto kNumberLabels = make_words(
    "jan", "feb", "mar", "apr", "jun", "jul", "agt", "sep", "sept", "okt", "nov", "des", "art", "bab", "gb", "hal",
    "hlm", "jl", "jld", "kav", "nmr", "no", "nomor", "pasal", "psl", "rp", "rt", "rw", "tgl", "tel", "telp", "tlp",
    "vol", "cet", "ed", "p", "pp");

constexpr auto kAbbreviations = make_words(
    "agt", "apr", "bag", "bpk", "c.v", "cm", "co", "corp", "cv", "des", "dept", "dll", "dng", "dsb", "dst", "etc",
    "feb", "inc", "jan", "jr", "jul", "jun", "kab", "kec", "kel", "ltd", "m.m", "m.pd", "m.si", "m.sc", "m.hum",
    "mar", "min", "m", "okt", "nov", "ph.d", "p.m", "a.m", "prov", "pt", "s.ag", "s.e", "s.h", "s.ip", "s.kom",
    "s.pd", "s.psi", "s.sos", "s.t", "sbb", "sda", "sep", "sept", "tbk", "thn", "u.s");

constexpr auto kAddressing = make_words(
    "anda", "kamu", "kalian", "kami", "kita");

constexpr std::string_view kFurniture[] = {
    "all rights reserved", "berlangganan newsletter", "berlangganan sekarang", "cek berita", "dapatkan berita",
    "dapatkan informasi", "daftar sekarang", "dilarang keras", "dilarang mengutip", "gabung di",
    "hak cipta dilindungi", "ikuti kami di", "ikuti berita", "kebijakan privasi", "kebijakan cookie",
    "menggunakan cookie", "newsletter", "pedoman media siber", "saluran whatsapp", "syarat dan ketentuan",
    "unduh aplikasi", "download aplikasi",
};

constexpr std::string_view kFurnitureStarts[] = {
    "advertisement", "artikel ini telah tayang", "baca berita", "baca juga", "baca selengkapnya", "bagikan",
    "berlangganan", "cetak", "copyright", "gulir untuk", "halaman selanjutnya", "iklan", "komentar",
    "lanjutkan membaca", "lihat juga", "masuk", "selengkapnya", "scroll untuk melanjutkan", "simak juga",
    "tonton juga",
};

constexpr std::string_view kRelated[] = {
    "anda mungkin suka", "artikel lainnya", "artikel terkait", "baca juga", "baca lainnya", "berita lainnya",
    "berita pilihan", "berita populer", "berita terbaru", "berita terkait", "berita terkini", "berita terpopuler",
    "lihat juga", "paling banyak dibaca", "rekomendasi untuk anda", "terpopuler", "topik terkait",
};

constexpr std::string_view kCaptions[] = {
    "dok", "foto", "foto ilustrasi", "gambar", "grafis", "ilustrasi", "infografis", "keterangan foto", "sumber foto",
    "video",
};

constexpr std::string_view kBylines[] = {
    "diperbarui", "diterbitkan", "ditulis oleh", "editor", "laporan wartawan", "oleh", "penulis", "reporter", "tayang",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "ia", "dia", "mereka", "beliau", "ini", "itu", "tersebut", "keduanya", "hal ini", "hal itu", "hal tersebut",
    "dalam hal ini", "dengan demikian", "dengan begitu", "karena itu", "oleh karena itu", "oleh sebab itu",
    "selain itu", "setelah itu", "sebelum itu", "menurut dia", "menurutnya", "di antaranya", "akibatnya", "untuk itu",
    "sementara itu", "meski demikian", "meskipun demikian", "walau demikian", "namun demikian");

constexpr auto kConnectives = make_words(
    "tetapi", "tapi", "dan", "atau", "namun", "sedangkan", "melainkan", "juga", "kemudian", "lalu", "maka", "sehingga",
    "jadi", "selanjutnya", "sebaliknya", "padahal", "bahkan", "akhirnya", "karenanya", "misalnya", "di sisi lain",
    "pada saat yang sama", "dengan kata lain", "sebagai contoh", "meski begitu", "tidak hanya itu", "lebih lanjut",
    "lebih jauh");

constexpr auto kStandalone = make_words(
    "dan lain");

constexpr auto kInnerConnectives = make_words(
    "juga");

constexpr auto kReporting = make_words(
    "kata", "ujar", "ucap", "tutur", "ungkap", "imbuh", "katanya", "ujarnya", "ucapnya", "tuturnya", "ungkapnya",
    "jelasnya", "tegasnya", "imbuhnya", "tambahnya", "mengatakan", "menyatakan", "menjelaskan", "menegaskan",
    "menambahkan", "mengungkapkan", "bertanya", "menjawab");

constexpr auto kFirstPerson = make_words(
    "saya", "aku", "kami", "kita");

constexpr auto kSecondPerson = make_words(
    "anda", "kamu", "kalian", "engkau");

}  // namespace

constinit const Language id{
    .code = "id",
    .name = "Indonesian",
    .stemmer = "indonesian",
    .stems = false,
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
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
