#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "的", "了", "是", "在", "和", "与", "與", "不", "也", "就", "都", "而", "及", "着", "著", "过", "過", "把", "被", "对", "對", "从",
    "從", "到", "这", "這", "那", "他", "她", "它", "我", "你", "您", "们", "們", "之", "为", "為", "于", "於", "以", "或", "但", "并",
    "並", "其", "个", "個", "有", "又", "还", "還", "很", "再", "没", "沒", "吗", "嗎", "呢", "吧", "啊", "说", "說", "让", "讓", "将",
    "將", "会", "會", "向", "给", "給", "跟", "至", "由", "则", "則", "此", "该", "該", "等", "每", "只", "已", "最", "更", "些", "么",
    "麼", "什", "里", "裡");

constexpr auto kAddressing = make_words(
    "你", "您", "们", "們");

constexpr std::string_view kFurniture[] = {
    "版 权 所 有", "版 權 所 有", "未 经 授 权", "未 经 许 可", "未 經 授 權", "不 得 转 载", "请 勿 转 载", "隐 私 政 策", "隱 私 政 策", "隱 私 權 政 策",
    "使 用 条 款", "服 务 条 款", "服 務 條 款", "扫 描 二 维 码", "扫 码 关 注", "关 注 我 们", "關 注 我 們", "微 信 公 众 号", "下 载 客 户 端",
    "下 载 应 用", "下 載 app", "订 阅", "訂 閱 電 子 報", "点 击 这 里", "點 擊 這 裡", "免 责 声 明", "免 責 聲 明", "使 用 cookie",
    "保 留 所 有 权 利", "保 留 一 切 權 利", "本 网 站 使 用", "本 網 站 使 用",
};

constexpr std::string_view kFurnitureStarts[] = {
    "上 一 篇", "下 一 篇", "分 享 到", "分 享 文 章", "分 享 至", "列 印", "加 载 更 多", "回 首 頁", "广 告", "廣 告", "延 伸 閱 讀", "延 伸 阅 读", "打 印",
    "本 文 来 源", "来 源", "查 看 更 多", "标 签", "注 册", "点 击 查 看", "留 言", "登 入", "登 录", "繼 續 閱 讀", "纠 错", "继 续 阅 读", "註 冊",
    "評 論", "评 论", "責 任 編 輯", "责 任 编 辑", "返 回 首 页", "閱 讀 更 多", "阅 读 全 文", "阅 读 更 多",
};

constexpr std::string_view kRelated[] = {
    "相 关 新 闻", "相 關 新 聞", "相 关 阅 读", "相 关 文 章", "相 關 文 章", "相 關 報 導", "相 关 报 道", "延 伸 阅 读", "延 伸 閱 讀", "推 荐 阅 读",
    "推 薦 閱 讀", "热 门 文 章", "熱 門 文 章", "热 门 新 闻", "熱 門 新 聞", "最 新 消 息", "更 多 新 闻", "更 多 新 聞", "您 可 能 感 兴 趣",
    "猜 你 喜 欢", "你 可 能 也 喜 歡",
};

constexpr std::string_view kComments[] = {
    "发 表 回 复", "发 表 评 论", "留 言", "發 佈 留 言", "發 表 評 論", "网 友 评 论", "評 論", "评 论",
};

constexpr std::string_view kMenu[] = {
    "下 載", "下 载", "关 于 我 们", "分 享", "导 航", "帮 助", "广 告 服 务", "影 片", "招 聘", "搜 尋", "搜 索", "新 聞", "新 闻", "更 多", "注 册",
    "留 言", "登 入", "登 出", "登 录", "網 站 地 圖", "纠 错", "网 站 地 图", "联 系 我 们", "聯 絡 我 們", "视 频", "訂 閱", "註 冊", "订 阅", "评 论",
    "返 回", "退 出", "關 於 我 們", "首 頁", "首 页",
};

constexpr std::string_view kCaptions[] = {
    "图", "圖", "图 片", "圖 片", "图 片 来 源", "圖 片 來 源", "照 片", "摄 影", "攝 影", "资 料 图", "資 料 照 片", "视 频", "影 片", "图 为",
};

constexpr std::string_view kBylines[] = {
    "记 者", "記 者", "作 者", "编 辑", "編 輯", "发 布 时 间", "发 布 于", "發 布 時 間", "更 新 时 间", "更 新 時 間",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "他", "她", "它", "牠", "祂", "这", "這", "那", "此", "其", "该", "該", "彼", "两者", "兩者", "后者", "後者",
    "前者", "上述", "二人", "双方", "对此", "對此", "为此", "為此", "因此", "如此", "与此", "與此", "同样", "同樣",
    "在这", "在這", "在那", "在此", "由此", "据此", "據此", "除此", "以此", "从此", "從此", "这是", "這是");

constexpr auto kConnectives = make_words(
    "但", "但是", "不过", "不過", "然而", "而", "而且", "并", "並", "并且", "並且", "也", "还", "還", "又", "所以",
    "于是", "於是", "另外", "此外", "另一方面", "然后", "然後", "随后", "隨後", "接着", "接著", "之后", "之後", "后来",
    "後來", "同时", "同時", "否则", "否則", "可是", "却", "卻", "总之", "總之", "例如", "比如", "再者", "加上", "最后",
    "最後", "尽管如此", "儘管如此", "相反", "反之", "因而", "从而", "從而", "其后", "其後", "不仅如此", "不僅如此",
    "换句话说", "換句話說", "与此同时", "與此同時", "甚至");

constexpr auto kStandalone = make_words(
    "此次", "此文", "这篇", "這篇", "这项", "這項", "并非", "其实", "其實", "又称", "又稱", "还原", "還原", "也门",
    "也門", "并购", "而立", "同时期", "那不勒斯", "那霸", "其他地区");

constexpr auto kReporting = make_words(
    "说", "說", "表示", "称", "稱", "指出", "认为", "認為", "介绍", "介紹", "透露", "强调", "強調", "告诉", "告訴",
    "写道", "寫道", "回答", "补充", "補充", "坦言", "解释", "解釋");

constexpr auto kFirstPerson = make_words(
    "我", "我们", "我們", "本人", "咱们", "咱們", "笔者", "筆者");

constexpr auto kSecondPerson = make_words(
    "你", "您", "你们", "你們");

constexpr auto kBonus = make_words(
    "本 文", "提 出", "研 究 表 明", "结 果 表 明", "結 果 表 明", "结 果 显 示", "結 果 顯 示", "总 之", "總 之",
    "综 上 所 述", "綜 上 所 述", "宣 布", "宣 佈", "决 定", "決 定", "目 的", "表 明", "实 验 结 果", "實 驗 結 果",
    "结 论", "結 論", "因 此");

constexpr auto kStigma = make_words(
    "例 如", "比 如", "如 图", "如 圖", "参 见", "參 見", "点 击", "點 擊", "记 者", "扫 码", "转 载", "轉 載");
constexpr auto kAcademic = make_words(
    "本 文", "提 出", "研 究 表 明", "结 果 表 明", "結 果 表 明", "结 果 显 示", "結 果 顯 示", "表 明", "目 的", "实 验 结 果",
    "實 驗 結 果", "结 论", "結 論", "采 用", "採 用", "探 讨", "探 討", "基 于", "基 於", "算 法", "模 型", "仿 真", "方 法",
    "研 究", "分 析", "建 立 了", "阐 述", "闡 述", "机 理", "機 理", "性 能", "试 验", "試 驗", "测 定", "測 定", "特 点",
    "特 點", "影 响", "影 響", "应 用", "應 用", "理 论", "理 論");
constexpr auto kCueWords = make_beginnings<1>(kBonus, kStigma, kAcademic);
constexpr auto kCuePairs = make_beginnings<2>(kBonus, kStigma, kAcademic);

constexpr auto kOpeningSections = make_words(
    "引 言", "摘 要", "导 言", "前 言", "绪 论", "緒 論", "背 景", "概 述", "简 介", "簡 介", "目 的");

constexpr auto kClosingSections = make_words(
    "结 论", "結 論", "结 语", "結 語", "总 结", "總 結", "讨 论", "討 論", "结 果", "結 果", "建 议", "建 議", "展 望",
    "小 结", "小 結");

constexpr auto kMethodSections = make_words(
    "方 法", "材 料 与 方 法", "资 料 与 方 法", "实 验", "實 驗", "实 验 方 法", "相 关 工 作", "相 關 工 作", "数 据",
    "數 據", "评 估", "参 考 文 献", "參 考 文 獻", "致 谢", "致 謝", "附 录", "附 錄");

}  // namespace

constinit const Language zh{
    .code = "zh",
    .name = "Chinese",
    .stemmer = "",
    .stems = false,
    .letters = U"㐀-䶿一-鿿",
    .stop_words = kStopWords,
    .openers = {},
    .elisions = {},
    .titles = {},
    .number_labels = {},
    .abbreviations = {},
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
    .academic = kAcademic,
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
