#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "の", "に", "は", "を", "た", "が", "で", "て", "と", "し", "れ", "さ", "い", "る", "な", "も", "こ", "そ", "あ", "ら", "り", "か", "ま",
    "す", "ん", "だ", "っ", "う", "え", "お", "き", "く", "け", "せ", "つ", "ど", "み", "め", "や", "よ", "ろ", "わ");

constexpr auto kOpeners = make_words(
    "しかし", "また", "そして", "一方", "さらに", "ただ", "ただし", "だが", "でも", "それでも", "そのため", "このため", "そこで", "なお", "ところが", "つまり",
    "例えば", "たとえば", "すると", "では", "それでは", "まず", "次に", "最後に", "その後", "このほか", "そのほか", "同時に", "実際", "もちろん", "しかも", "とはいえ",
    "これに対し", "これまで", "今後", "現在", "当時", "今回", "さて", "それに", "そもそも", "ちなみに", "よって", "したがって", "従って", "だから", "なぜなら", "または",
    "あるいは", "特に", "結局", "やがて", "いま", "今", "なぜ", "彼", "彼女", "彼ら", "私", "私たち", "これ", "それ", "あれ", "ここ", "そこ");

constexpr auto kTitles = make_words(
    "dr", "mr", "mrs", "ms", "prof", "st", "vs", "cf", "no");

constexpr auto kNumberLabels = make_words(
    "no", "nos", "nr", "vol", "fig", "figs", "p", "pp", "ver", "tel", "ch", "sec", "ca");

constexpr auto kAbbreviations = make_words(
    "co", "corp", "inc", "jr", "ltd", "etc", "a.m", "p.m", "u.s", "u.k", "ph.d");

constexpr auto kAddressing = make_words(
    "ご", "御", "弊");

constexpr std::string_view kFurniture[] = {
    "プライバシーポリシー", "利 用 規 約", "無 断 転 載 を 禁 じ ま す", "無 断 転 載 禁 止", "会 員 登 録", "会 員 限 定 記 事", "無 料 会 員", "メールマガジン",
    "ニュースレター", "アプリ を ダウンロード", "フォロー す る", "フォロー し て く だ さ い", "クッキー を 使 用", "ログイン し て", "有 料 会 員", "続 き を 読 む",
    "お 問 い 合 わ せ は こ ち ら",
};

constexpr std::string_view kFurnitureStarts[] = {
    "スポンサーリンク", "広 告 の 後 に 続 き ま す", "シェア", "シェア す る", "コメント", "関 連 記 事", "ログイン", "印 刷 す る", "続 き を 読 む",
    "続 き は こ ち ら", "あ わ せ て 読 み た い", "も っ と 見 る", "ツイート", "ポスト", "ブックマーク", "記 事 を 保 存", "目 次",
};

constexpr std::string_view kRelated[] = {
    "関 連 記 事", "関 連 ニュース", "関 連 リンク", "お す す め 記 事", "お す す め", "人 気 記 事", "人 気 の 記 事", "アクセスランキング", "最 新 記 事",
    "最 新 ニュース", "注 目 記 事", "新 着 記 事",
};

constexpr std::string_view kCaptions[] = {
    "写 真", "画 像", "図", "図 表", "動 画", "写 真 提 供", "画 像 提 供", "撮 影", "イラスト", "資 料 写 真",
};

constexpr std::string_view kBylines[] = {
    "更 新", "公 開 日", "更 新 日", "執 筆 者", "取 材 文", "編 集 部", "最 終 更 新", "著 者", "投 稿 日",
};

}  // namespace

constinit const Language ja{
    .code = "ja",
    .name = "Japanese",
    .stemmer = "",
    .stems = false,
    .letters = U"ぁ-ヿ一-鿿々",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = {},
    .titles = kTitles,
    .number_labels = kNumberLabels,
    .abbreviations = kAbbreviations,
    .ordinal_stop = false,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
