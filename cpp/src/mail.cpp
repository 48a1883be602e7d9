// E-mails: their headers, the replies they quote and their signatures are no body; the subject is the title.
#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>

#include <nutgraf/language.hpp>
#include <nutgraf/unicode.hpp>

#include "ascii.hpp"
#include "checkpoint.hpp"
#include "lines.hpp"
#include "reading.hpp"

namespace nutgraf {
namespace {

// Fields of a header, in the languages that mail programs translate them to.
constexpr auto kParties =
    make_words("from", "to", "von", "an", "de", "à", "para", "da", "a", "van", "aan", "från", "till", "fra", "til",
               "od", "do", "от", "кому", "kimden", "kime", "发件人", "收件人");
constexpr auto kSubjects = make_words("subject", "betreff", "objet", "asunto", "oggetto", "onderwerp", "assunto",
                                      "ämne", "emne", "temat", "тема", "konu", "主题", "件名");
constexpr auto kDates =
    make_words("date", "sent", "datum", "gesendet", "envoyé", "enviado", "fecha", "data", "inviato", "verzonden",
               "skickat", "sendt", "wysłano", "дата", "отправлено", "tarih", "gönderildi", "发送时间", "日時");
constexpr auto kOthers = make_words("cc", "bcc", "reply-to", "message-id", "received", "return-path", "mime-version",
                                    "content-type", "content-transfer-encoding", "in-reply-to", "references", "sender",
                                    "delivered-to", "organization", "user-agent", "x-mailer", "importance",
                                    "attachments", "priority", "kopie", "kopia", "kopi", "copie", "копия");

/// "wrote" of "On Monday, Ann wrote:".
constexpr auto kWrote =
    make_words("wrote", "writes", "schrieb", "écrit", "escribió", "scritto", "escreveu", "schreef", "napisał",
               "napisała", "skrev", "kirjoitti", "yazdı", "писал", "писала", "пишет", "написал", "написала", "写道");

constexpr auto kSignOffs = make_words(
    "all the best", "amitiés", "atentamente", "atenciosamente", "best", "best regards", "best wishes",
    "bien cordialement", "bis bald", "cheers", "cordialement", "cordiali saluti", "cordialmente", "distinti saluti",
    "groeten", "groetjes", "gruss", "herzliche grüsse", "kind regards", "kindest regards", "liebe grüsse",
    "many thanks", "med vennlig hilsen", "med vänliga hälsningar", "met vriendelijke groet", "mit freundlichen grüssen",
    "mvh", "pozdrawiam", "regards", "respectfully", "saludos", "saludos cordiales", "salutations", "sincerely",
    "sincerely yours", "saygılarımla", "thank you", "thanks", "thanks again", "viele grüsse", "warm regards", "yours",
    "yours faithfully", "yours sincerely", "yours truly", "с уважением");

constexpr auto kGreetings = make_words("bonjour", "buongiorno", "cher", "chère", "ciao", "dear", "dobry", "guten",
                                       "hallo", "hei", "hej", "hello", "hey", "hi", "hola", "hoi", "liebe", "lieber",
                                       "olá", "querida", "querido", "sehr", "здравствуйте", "привет");

enum class HeaderField : unsigned char { none, party, subject, date, other };

struct FieldLabel {
  HeaderField field = HeaderField::none;
  Offset value = 0;  ///< bytes before the value
};

FieldLabel read_field(std::string_view line) {
  constexpr std::size_t kLongestLabel = 32;
  const std::size_t begin = std::min(line.find_first_not_of('*'), line.size());
  const std::size_t colon = line.substr(0, begin + kLongestLabel).find(':');
  if (colon == line.npos || colon <= begin) return {};
  const std::string_view label = line.substr(begin, colon - begin);
  const std::size_t value = std::min(line.find_first_not_of("* \t", colon + 1), line.size());
  const auto field = [&] {
    const AskedPhrase asked{label};
    if (asked.is_in(kParties)) return HeaderField::party;
    if (asked.is_in(kSubjects)) return HeaderField::subject;
    if (asked.is_in(kDates)) return HeaderField::date;
    return asked.is_in(kOthers) || label.starts_with("X-") ? HeaderField::other : HeaderField::none;
  }();
  return {field, static_cast<Offset>(value)};
}

/// "-----Original Message-----", "---------- Forwarded message ---------".
bool is_dashed(std::string_view line) {
  return line.size() <= 80 && line.size() > 8 && line.starts_with("---") && line.ends_with("---") &&
         line.find_first_not_of('-') != line.npos;
}

bool is_forward(std::string_view line) {
  constexpr std::string_view kForwards[]{"orward", "eitergeleitet", "ransféré", "eenviado", "noltrato", "ncaminhad"};
  return line.size() <= 80 && std::any_of(std::begin(kForwards), std::end(kForwards),
                                          [&](std::string_view forward) { return line.find(forward) != line.npos; });
}

/// "On Monday, 3 June, Ann Lee <ann@example.org> wrote:" or "Am 3. Juni schrieb Ann Lee:": the verb is the last word, or
/// the first is none of a name. A comment that "Ann wrote on 3 June:" is none.
bool is_attribution(std::string_view line) {
  constexpr std::size_t kLongest = 300;
  if (line.size() > kLongest || line.size() < 10 || line.back() != ':') return false;
  if (line.find_first_of("0123456789@") == line.npos) return false;
  bool has_verb = false, is_last = false;
  for (Offset at = 0; at < line.size();) {
    const WordSegment word = next_segment(line, at);
    if (word.is_word) is_last = AskedPhrase{line.substr(at, word.end - at)}.is_in(kWrote);
    has_verb = has_verb || is_last;
    at = word.end;
  }
  return is_last || (has_verb && line.starts_with("Am "));
}

/// The hour, or an address: what the attribution of a reply has, and hardly any sentence that quotes.
bool names_mail(std::string_view line) {
  if (line.find('@') != line.npos) return true;
  const auto is_digit_at = [&](std::size_t at) { return at < line.size() && is_ascii_digit(line[at]); };
  for (std::size_t colon = line.find(':'); colon != line.npos; colon = line.find(':', colon + 1)) {
    if (colon > 0 && is_digit_at(colon - 1) && is_digit_at(colon + 1) && is_digit_at(colon + 2)) return true;
  }
  return false;
}

bool is_signature_mark(std::string_view line) { return line == "--" || line == "\xE2\x80\x94"; }

std::size_t count_words(std::string_view text, std::size_t most) {
  std::size_t words = 0;
  for (Offset at = 0; at < text.size() && words < most;) {
    const WordSegment segment = next_segment(text, at);
    words += segment.is_word ? 1 : 0;
    at = segment.end;
  }
  return words;
}

class MailReader {
 public:
  MailReader(std::string_view text, Page& page)
      : text_{text}, page_{page}, blocks_{page.blocks}, header_ends_(page.blocks.size()) {}

  void run() {
    find_headers();
    is_mail_ = header_end(0) > 0 || header_end(1) > 1 || ends_with_quotes();
    for (std::size_t i = 0; i < blocks_.size();) {
      checkpoint(64);
      i = read(i);
    }
    if (has_body() || quotes_.empty()) return;
    for (const std::size_t i : quotes_) set(i, BlockRole::body, Reason::none);  // a mail of nothing but quotes
  }

 private:
  std::string_view words(std::size_t i) const { return slice(text_, blocks_[i].span); }
  HeaderField field(std::size_t i) const {
    const auto [begin, end] = blocks_[i].span;
    if (blocks_[i].kind != BlockKind::paragraph || !blocks_[i].speaker.empty()) return HeaderField::none;
    return read_field(slice(text_, {begin - page_.layouts[i].marker, end})).field;
  }
  void set(std::size_t i, BlockRole role, Reason reason) {
    blocks_[i].role = role;
    blocks_[i].reason = reason;
  }
  void drop(std::size_t i) { set(i, BlockRole::furniture, Reason::mail); }
  void quote(std::size_t i) {
    drop(i);
    quotes_.push_back(i);
  }

  bool has_body() const {
    return std::any_of(blocks_.begin(), blocks_.end(),
                       [](const Block& block) { return block.role == BlockRole::body; });
  }

  bool ends_with_quotes() const;
  std::size_t read(std::size_t i);
  std::size_t read_header(std::size_t first, std::size_t end);
  void find_headers();
  std::size_t header_end(std::size_t first) const { return first < header_ends_.size() ? header_ends_[first] : first; }
  std::size_t attribution_end(std::size_t i) const;
  std::size_t signature_end(std::size_t i) const;
  bool is_quote(std::size_t i) const { return i < blocks_.size() && blocks_[i].kind == BlockKind::quote; }
  bool starts_part(std::size_t i) const { return is_quote(i) || is_dashed(words(i)) || attribution_end(i) > i; }

  std::string_view text_;
  Page& page_;
  std::vector<Block>& blocks_;
  bool is_mail_ = false;                  // has a header at its top, or an attribution above
  bool is_quoted_ = false;                // below the header of a message that this one replies to
  std::vector<std::size_t> header_ends_;  // for each block, behind the header that starts with it, or itself
  std::size_t own_bytes_ = 0;             // written by the sender, so far
  std::vector<std::size_t> quotes_;
};

/// Whether most of the text is one quotation of several lines, at the end, below something else.
bool MailReader::ends_with_quotes() const {
  std::size_t first = blocks_.size();
  while (first > 0 && is_quote(first - 1)) --first;
  if (first == 0 || blocks_.size() - first < 3) return false;
  return blocks_.back().span.end - blocks_[first].span.begin > text_.size() / 2;
}

/// A header is lines without a blank one between, one of which names a party and one the subject or a date.
void MailReader::find_headers() {
  std::iota(header_ends_.begin(), header_ends_.end(), std::size_t{0});
  for (std::size_t first = 0, end = 0; first < blocks_.size(); first = std::max(end, first + 1)) {
    checkpoint(64);
    bool has_party = false, has_other = false;
    for (end = first; end < blocks_.size() && (end == first || !page_.layouts[end].blank_before); ++end) {
      const HeaderField found = field(end);
      const bool is_folded = end > first && page_.layouts[end].indent > page_.layouts[first].indent;
      if (found == HeaderField::none && !is_folded) break;
      has_party = has_party || found == HeaderField::party;
      has_other = has_other || found == HeaderField::subject || found == HeaderField::date;
    }
    if (has_party && has_other) header_ends_[first] = end;
  }
}

/// Behind the attribution at block `i`, which may be broken in two lines, or `i`.
std::size_t MailReader::attribution_end(std::size_t i) const {
  const auto is_mail_like = [&] { return is_mail_ || names_mail(words(i)); };
  if (is_attribution(words(i))) return is_quote(i + 1) || is_mail_like() ? i + 1 : i;
  if (i + 1 >= blocks_.size() || page_.layouts[i + 1].blank_before || words(i).size() > 200 || !is_mail_like())
    return i;
  const std::string_view both = text_.substr(blocks_[i].span.begin, blocks_[i + 1].span.end - blocks_[i].span.begin);
  const bool is_broken = words(i + 1).size() <= 40 && !ends_sentence(last_mark(words(i))) && is_attribution(both);
  return is_broken ? i + 2 : i;
}

/// Behind the signature or the sign-off at block `i`, or `i`. It is short, and made of short lines.
std::size_t MailReader::signature_end(std::size_t i) const {
  constexpr std::size_t kMostLines = 10;
  const std::string_view line = words(i).substr(0, words(i).find('\n'));
  const bool is_mark = is_signature_mark(line);
  const bool signs_off = is_mail_ && count_words(words(i), 8) <= 6 &&
                         AskedPhrase{line.substr(0, line.find_first_of(",.!"))}.is_in(kSignOffs);
  if (!is_mark && !signs_off) return i;
  std::size_t end = i + 1;
  for (; end < blocks_.size() && !starts_part(end) && header_end(end) == end; ++end) {
    const bool is_long = count_words(words(end), 13) > (is_mark ? 12U : 6U);
    if (is_long || end - i > kMostLines) return is_mark ? i : end;
  }
  return end;
}

/// Marks the header and its subject. What follows is quoted where the sender wrote something above and does not say
/// that it is forwarded.
std::size_t MailReader::read_header(std::size_t first, std::size_t end) {
  const bool is_top = first <= 1;
  for (std::size_t i = first; i < end; ++i) {
    drop(i);
    if (page_.layouts[i].marker == 0 || field(i) != HeaderField::subject) continue;
    for (Block& block : blocks_) {
      if (block.role == BlockRole::title) block.role = BlockRole::body;
    }
    set(i, BlockRole::title, Reason::none);
  }
  is_quoted_ = own_bytes_ >= 40 && !(first > 0 && is_forward(words(first - 1)));
  if (!is_top || end == blocks_.size()) return end;
  const std::string_view greeting = words(end).substr(0, words(end).find_first_of(" ,!"));
  const bool greets = AskedPhrase{greeting}.is_in(kGreetings) && count_words(words(end), 8) <= 6 &&
                      !ends_sentence(last_mark(words(end).substr(0, words(end).size() - 1)));
  if (greets && (words(end).back() == ',' || words(end).back() == '!')) drop(end++);
  return end;
}

/// Marks the part of a mail at block `i`, if one starts there. Returns the block behind it.
std::size_t MailReader::read(std::size_t i) {
  if (const std::size_t end = header_end(i); end > i) return read_header(i, end);
  const std::size_t next = std::min(i + 1, blocks_.size() - 1);
  if (header_end(next) > next && (is_dashed(words(i)) || is_forward(words(i)))) {
    drop(i);
    return next;
  }
  if (const std::size_t end = attribution_end(i); end > i) {
    for (std::size_t j = i; j < end; ++j) drop(j);
    is_mail_ = true;
    is_quoted_ = is_quoted_ || (!is_quote(end) && own_bytes_ >= 40);
    return end;
  }
  if (is_quoted_ || (is_mail_ && is_quote(i))) {
    quote(i);
    return i + 1;
  }
  if (const std::size_t end = signature_end(i); end > i) {
    for (std::size_t j = i; j < end; ++j) drop(j);
    return end;
  }
  own_bytes_ += blocks_[i].role == BlockRole::body ? words(i).size() : 0;
  return i + 1;
}

/// Makes a marker of "Subject: " in the header that starts with line `first`. Returns whether there is one.
bool mark_subject(std::string_view text, std::vector<Line>& lines, std::size_t first) {
  bool has_party = false;
  Line* subject = nullptr;
  Offset width = 0;
  for (std::size_t i = first; i < lines.size() && (i == first || !lines[i].blank_before); ++i) {
    const std::string_view line = slice(text, lines[i].span);
    const FieldLabel label = read_field(line);
    const bool is_field = label.field != HeaderField::none && lines[i].kind == BlockKind::paragraph;
    if (!is_field && (i == first || lines[i].indent <= lines[first].indent)) break;
    has_party = has_party || label.field == HeaderField::party;
    if (label.field != HeaderField::subject || subject != nullptr || label.value == line.size()) continue;
    subject = &lines[i];
    width = label.value;
  }
  if (subject == nullptr || !has_party) return false;
  subject->marker = width;
  return subject->starts = true;
}

}  // namespace

void mark_mail_lines(std::string_view text, std::vector<Line>& lines) {
  bool was_field = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    checkpoint_at(i);
    const std::string_view line = slice(text, lines[i].span);
    const bool is_field = !lines[i].starts && read_field(line).field != HeaderField::none;
    if (is_field && was_field && !lines[i].blank_before) lines[i - 1].starts = lines[i].starts = true;
    was_field = is_field;
    if (is_dashed(line) || is_signature_mark(line) || is_attribution(line)) lines[i].starts = true;
    if (i == 0 || lines[i].blank_before || line.back() != ':') continue;
    const std::string_view both = text.substr(lines[i - 1].span.begin, lines[i].span.end - lines[i - 1].span.begin);
    if (!lines[i].starts && names_mail(slice(text, lines[i - 1].span)) && is_attribution(both))
      lines[i - 1].starts = true;
  }
  if (!mark_subject(text, lines, 0)) mark_subject(text, lines, 1);
}

void mark_mail(std::string_view text, Page& page) {
  if (!page.blocks.empty()) MailReader{text, page}.run();
}

}  // namespace nutgraf
