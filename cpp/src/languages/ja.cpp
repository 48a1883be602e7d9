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
    "あ わ せ て 読 み た い", "も っ と 見 る", "カテゴリ", "コメント", "シェア", "シェア す る", "スポンサーリンク", "タグ", "ツイート", "ブックマーク", "ポスト", "ログイン",
    "前 の 記 事", "印 刷 す る", "広 告 の 後 に 続 き ま す", "提 供", "最 終 更 新", "次 の 記 事", "目 次", "続 き は こ ち ら", "続 き を 読 む",
    "記 事 を 保 存", "関 連 記 事",
};

constexpr std::string_view kRelated[] = {
    "関 連 記 事", "関 連 ニュース", "関 連 リンク", "お す す め 記 事", "お す す め", "人 気 記 事", "人 気 の 記 事", "アクセスランキング", "最 新 記 事",
    "最 新 ニュース", "注 目 記 事", "新 着 記 事",
};

constexpr std::string_view kComments[] = {
    "コメント", "コメント を 書 く", "コメント を 残 す",
};

constexpr std::string_view kMenu[] = {
    "お 問 い 合 わ せ", "も っ と 見 る", "もっと 見 る", "カテゴリ", "カテゴリー", "コメント", "サイトマップ", "シェア", "タグ", "トップ", "トップページ", "ニュース",
    "プライバシーポリシー", "ヘルプ", "ホーム", "メニュー", "ランキング", "ログアウト", "ログイン", "一 覧", "会 員 登 録", "会 社 概 要", "利 用 規 約", "前 へ", "動 画",
    "印 刷", "広 告", "戻 る", "新 規 登 録", "検 索", "次 へ", "送 信", "運 営 会 社", "閉 じ る",
};

constexpr std::string_view kCaptions[] = {
    "写 真", "画 像", "図", "図 表", "動 画", "写 真 提 供", "画 像 提 供", "撮 影", "イラスト", "資 料 写 真",
};

constexpr std::string_view kBylines[] = {
    "更 新", "公 開 日", "更 新 日", "執 筆 者", "取 材 文", "編 集 部", "最 終 更 新", "著 者", "投 稿 日",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "彼", "彼女", "彼ら", "これ", "それ", "あれ", "この", "その", "あの", "こう", "そう", "こうした", "そうした",
    "このような", "そのような", "これら", "それら", "ここ", "そこ", "同氏", "同社", "同", "両者", "両氏", "後者",
    "前者", "同様", "こちら", "そちら", "当該");

constexpr auto kConnectives = make_words(
    "しかし", "また", "そして", "一方", "さらに", "ただ", "ただし", "だが", "でも", "それでも", "そのため", "このため",
    "そこで", "なお", "ところが", "つまり", "すると", "では", "それでは", "その後", "このほか", "そのほか", "同時に",
    "しかも", "さて", "それに", "ちなみに", "よって", "したがって", "従って", "だから", "あるいは", "もっとも",
    "けれども", "けれど", "なぜなら", "すなわち", "例えば", "たとえば", "それから", "次に", "最後に", "とはいえ",
    "結果として", "加えて", "逆に", "むしろ", "とりわけ", "とくに", "実際");

constexpr auto kStandalone = make_words(
    "この記事", "この論文", "この研究", "また聞き", "同志社", "同盟", "同意", "同居", "同僚", "同時多発", "同時期",
    "ここ数", "ただいま", "一方的", "一方通行", "同級生", "同性", "同世代", "そうめん", "彼岸", "実際の", "なおざり");

constexpr auto kReporting = make_words(
    "述べた", "話した", "語った", "話す", "語る", "言った", "明らかにした", "述べる", "コメントした", "説明した",
    "指摘した", "強調した", "答えた");

constexpr auto kFirstPerson = make_words(
    "私", "私たち", "我々", "僕", "俺", "われわれ", "当社", "弊社");

constexpr auto kSecondPerson = make_words(
    "あなた", "君", "皆さん", "みなさん");

constexpr auto kBonus = make_words(
    "本 論 文", "本 研 究", "提 案 す る", "結 果 と し て", "結 論", "発 表 し た", "決 め た", "明 ら か に な っ た",
    "目 的", "示 し た", "ま と め る と");

constexpr auto kStigma = make_words(
    "例 え ば", "た と え ば", "参 照", "クリック");
constexpr auto kCueWords = make_beginnings<1>(kBonus, kStigma);
constexpr auto kCuePairs = make_beginnings<2>(kBonus, kStigma);

constexpr auto kOpeningSections = make_words(
    "は じ め に", "序 論", "要 旨", "概 要", "背 景", "要 約", "目 的", "序 章");

constexpr auto kClosingSections = make_words(
    "お わ り に", "結 論", "ま と め", "考 察", "結 果", "む す び", "今 後 の 課 題", "総 括");

constexpr auto kMethodSections = make_words(
    "方 法", "手 法", "実 験", "材 料 と 方 法", "関 連 研 究", "先 行 研 究", "データ", "評 価", "参 考 文 献",
    "謝 辞", "付 録", "脚 注");

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
    .spaces = false,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .standalone = kStandalone,
    .reporting = kReporting,
    .first_person = kFirstPerson,
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
