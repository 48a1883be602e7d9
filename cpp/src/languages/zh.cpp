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
    "广 告", "廣 告", "分 享 到", "分 享 至", "分 享 文 章", "评 论", "評 論", "留 言", "登 录", "登 入", "注 册", "註 冊", "打 印", "列 印",
    "阅 读 更 多", "閱 讀 更 多", "查 看 更 多", "继 续 阅 读", "繼 續 閱 讀", "点 击 查 看", "责 任 编 辑", "責 任 編 輯", "阅 读 全 文", "返 回 首 页",
    "回 首 頁", "加 载 更 多", "延 伸 阅 读", "延 伸 閱 讀",
};

constexpr std::string_view kRelated[] = {
    "相 关 新 闻", "相 關 新 聞", "相 关 阅 读", "相 关 文 章", "相 關 文 章", "相 關 報 導", "相 关 报 道", "延 伸 阅 读", "延 伸 閱 讀", "推 荐 阅 读",
    "推 薦 閱 讀", "热 门 文 章", "熱 門 文 章", "热 门 新 闻", "熱 門 新 聞", "最 新 消 息", "更 多 新 闻", "更 多 新 聞", "您 可 能 感 兴 趣",
    "猜 你 喜 欢", "你 可 能 也 喜 歡",
};

constexpr std::string_view kCaptions[] = {
    "图", "圖", "图 片", "圖 片", "图 片 来 源", "圖 片 來 源", "照 片", "摄 影", "攝 影", "资 料 图", "資 料 照 片", "视 频", "影 片", "图 为",
};

constexpr std::string_view kBylines[] = {
    "记 者", "記 者", "作 者", "编 辑", "編 輯", "发 布 时 间", "发 布 于", "發 布 時 間", "更 新 时 间", "更 新 時 間",
};

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
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
