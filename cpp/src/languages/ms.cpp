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

}  // namespace

constinit const Language ms{
    .code = "ms",
    .name = "Malay",
    .stemmer = "",
    .stop_words = kStopWords,
};

}  // namespace nutgraf::registry
