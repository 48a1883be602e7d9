#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "yang", "dan", "di", "ini", "itu", "dengan", "untuk", "dari", "daripada", "dalam", "pada", "kepada", "adalah",
    "ialah", "akan", "telah", "sudah", "tidak", "tak", "bukan", "juga", "oleh", "sebagai", "mereka", "kami", "kita",
    "saya", "dia", "beliau", "anda", "awak", "atau", "tetapi", "kerana", "jika", "apabila", "bila", "semasa",
    "selepas", "sebelum", "bahawa", "boleh", "perlu", "masih", "lagi", "lebih", "sangat", "amat", "sahaja", "hanya",
    "setiap", "semua", "antara", "terhadap", "tentang", "mengenai", "supaya", "agar", "ada", "berkata", "katanya",
    "menjadi", "seorang", "sebuah", "ke", "bagi", "serta", "manakala", "malah", "walaupun", "namun", "sehingga",
    "hingga", "sejak", "seperti", "mana", "siapa", "apa", "bagaimana", "mengapa", "kenapa", "dapat", "turut", "pun",
    "kalau", "iaitu");

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "ia", "dia", "mereka", "beliau", "ini", "itu", "tersebut", "keduanya", "hal ini", "hal itu", "hal tersebut",
    "dalam hal ini", "dengan demikian", "dengan begitu", "karena itu", "oleh karena itu", "oleh sebab itu",
    "selain itu", "setelah itu", "sebelum itu", "menurut dia", "menurutnya", "di antaranya", "akibatnya", "untuk itu",
    "sementara itu", "meski demikian", "meskipun demikian", "walau demikian", "namun demikian", "perkara ini",
    "perkara itu", "oleh yang demikian", "sehubungan itu", "justeru");

constexpr auto kConnectives = make_words(
    "tetapi", "tapi", "dan", "atau", "namun", "sedangkan", "melainkan", "juga", "kemudian", "lalu", "maka", "sehingga",
    "jadi", "selanjutnya", "sebaliknya", "padahal", "bahkan", "akhirnya", "karenanya", "misalnya", "di sisi lain",
    "pada saat yang sama", "dengan kata lain", "sebagai contoh", "meski begitu", "tidak hanya itu", "lebih lanjut",
    "lebih jauh", "manakala", "walau bagaimanapun", "bagaimanapun");

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

constinit const Language ms{
    .code = "ms",
    .name = "Malay",
    .stemmer = "",
    .stop_words = kStopWords,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .standalone = kStandalone,
    .inner_connectives = kInnerConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
};

}  // namespace nutgraf::registry
