#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "à", "ai", "anh", "bà", "bạn", "bao", "bằng", "bên", "bị", "bởi", "bộ", "các", "cách", "cái", "càng", "cần",
    "chỉ", "chị", "cho", "chưa", "chúng", "chuyện", "có", "con", "còn", "cô", "cũng", "của", "cùng", "cứ", "cuộc",
    "dù", "do", "được", "dưới", "đã", "đang", "đâu", "đây", "để", "đến", "đều", "đi", "đó", "đối", "đừng", "em",
    "gì", "giữa", "hay", "hãy", "hắn", "họ", "hoặc", "hơn", "khác", "khi", "không", "kể", "là", "lại", "lên", "lúc",
    "luôn", "mà", "mình", "mỗi", "một", "mọi", "mới", "muốn", "nào", "này", "nên", "nếu", "ngay", "nhau", "như",
    "nhưng", "những", "nhiều", "nhất", "nó", "nơi", "nữa", "ở", "ông", "phải", "qua", "quá", "ra", "rằng", "rất",
    "rồi", "sao", "sau", "sẽ", "so", "sự", "ta", "tại", "tất", "tới", "tôi", "theo", "thế", "thể", "thì", "thêm",
    "trên", "trong", "trước", "trừ", "từ", "tuy", "từng", "và", "vào", "vài", "vẫn", "vậy", "về", "vì", "việc",
    "với", "vừa", "vốn", "xuống", "nói", "nay", "ấy", "bèn", "chẳng", "đấy", "hết");

constexpr auto kOpeners = make_words(
    "ai", "anh", "bà", "bạn", "bên", "bởi", "các", "càng", "chỉ", "cho", "chúng", "chưa", "có", "còn", "cô", "cũng",
    "của", "cùng", "cuối", "do", "dù", "dưới", "đã", "đang", "đây", "để", "đến", "đó", "đối", "em", "giữa", "hãy",
    "hiện", "họ", "hôm", "khi", "không", "là", "lúc", "một", "mỗi", "mọi", "mới", "nay", "nào", "này", "nên", "nếu",
    "ngày", "ngoài", "ngay", "nhiều", "nhờ", "như", "nhưng", "những", "nó", "ông", "phải", "qua", "rất", "rồi",
    "sau", "sẽ", "sự", "ta", "tại", "tất", "theo", "thế", "thì", "tôi", "trên", "trong", "trước", "tuy", "từ",
    "từng", "và", "vào", "vẫn", "vậy", "về", "vì", "việc", "với", "vừa");

constexpr auto kTitles = make_words(
    "b.s", "bs", "ctv", "đ.c", "gs", "gs.ts", "ks", "ls", "nxb", "p", "p.gs", "pgs", "pgs.ts", "q", "th.s", "ths",
    "thscđ", "tp", "tr", "ts", "ts.bs", "tt", "tx", "ubnd", "v.d", "vd", "bt", "gsts", "lm", "đgm", "đhy");

constexpr auto kNumberLabels = make_words(
    "sđt", "đt", "tr", "tel");

constexpr auto kAbbreviations = make_words(
    "v.v", "t.p", "a.m", "p.m", "tcn", "scn", "n.b", "p.s", "t.t", "v.d");

constexpr auto kAddressing = make_words(
    "bạn", "quý", "chúng", "mình", "tôi");

constexpr std::string_view kFurniture[] = {
    "bản quyền thuộc", "giữ bản quyền", "ghi rõ nguồn", "chính sách bảo mật", "chính sách cookie",
    "điều khoản sử dụng", "sử dụng cookie", "đăng ký nhận", "đăng ký nhận bản tin", "nhận bản tin",
    "theo dõi chúng tôi", "tải ứng dụng", "bấm vào đây", "nhấn vào đây", "cấm sao chép",
    "sao chép dưới mọi hình thức", "không sao chép", "bình luận của bạn", "gửi bình luận", "giấy phép số",
    "tổng biên tập",
};

constexpr std::string_view kFurnitureStarts[] = {
    "quảng cáo", "chia sẻ", "bình luận", "ý kiến bạn đọc", "đăng nhập", "đăng ký", "xem thêm", "đọc thêm",
    "đọc tiếp", "in bài viết", "gửi bình luận", "trở lại", "về trang chủ", "trang chủ", "tải thêm", "theo dõi",
    "mời độc giả", "tags", "từ khóa", "đường dây nóng",
};

constexpr std::string_view kRelated[] = {
    "tin liên quan", "bài liên quan", "bài viết liên quan", "tin cùng chuyên mục", "cùng chuyên mục",
    "tin mới nhất", "tin khác", "tin mới", "các tin khác", "tin đọc nhiều", "đọc nhiều", "đọc nhiều nhất",
    "xem nhiều", "có thể bạn quan tâm", "bạn có thể quan tâm", "tin nổi bật", "đáng chú ý", "xem thêm",
};

constexpr std::string_view kCaptions[] = {
    "ảnh", "ảnh minh họa", "ảnh tư liệu", "ảnh chụp", "hình", "hình ảnh", "hình minh họa", "minh họa", "nguồn ảnh",
    "nguồn", "đồ họa", "video", "clip",
};

constexpr std::string_view kBylines[] = {
    "theo", "tác giả", "bài và ảnh", "thực hiện", "cập nhật", "phóng viên", "pv", "biên tập", "người viết",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "họ", "nó", "hắn", "đó", "đây", "thế", "vậy", "ông ấy", "bà ấy", "anh ấy", "chị ấy", "cô ấy", "ông này", "bà này",
    "anh này", "chị này", "cô này", "ông ta", "anh ta", "cô ta", "bà ta", "việc này", "việc đó", "điều này", "điều đó",
    "điều ấy", "những người này", "người này", "cậu ấy", "cậu bé này", "trong đó", "trong số này", "trong số đó",
    "theo đó", "theo ông", "theo bà", "theo anh", "theo chị", "sau đó", "trước đó", "khi đó", "lúc đó", "từ đó",
    "do đó", "vì thế", "vì vậy", "do vậy", "như vậy", "như thế", "đây là", "đó là", "tại đây", "hai người này",
    "cả hai");

constexpr auto kConnectives = make_words(
    "nhưng", "và", "hoặc", "song", "còn", "cũng", "rồi", "nên", "tuy nhiên", "tuy vậy", "ngoài ra", "bên cạnh đó",
    "hơn nữa", "mặt khác", "trong khi đó", "đồng thời", "mặc dù vậy", "thay vào đó", "chẳng hạn", "ví dụ", "cụ thể",
    "thêm vào đó", "cuối cùng", "kết quả là", "nói cách khác", "trái lại", "ngược lại", "không chỉ vậy",
    "không những thế");

constexpr auto kStandalone = make_words(
    "còn lại", "cũng như", "cụ thể hóa", "nên nhớ");

constexpr auto kInnerConnectives = make_words(
    "cũng");

constexpr auto kReporting = make_words(
    "nói", "cho biết", "cho hay", "khẳng định", "chia sẻ", "kể", "kể lại", "nhấn mạnh", "trả lời", "hỏi", "viết",
    "giải thích", "bày tỏ");

constexpr auto kFirstPerson = make_words(
    "tôi", "chúng tôi", "chúng ta", "mình", "ta");

constexpr auto kSecondPerson = make_words(
    "bạn", "các bạn", "quý vị");

}  // namespace

constinit const Language vi{
    .code = "vi",
    .name = "Vietnamese",
    .stemmer = "",
    .stems = false,
    .letters = U"àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ",
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
