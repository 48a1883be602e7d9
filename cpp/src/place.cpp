// Each block gets a score, the log odds that it is text: a sum of weighted signs. Blocks of a kind stand together, so
// the best way to divide the whole page is looked for, where each change between text and page costs something
// (Viterbi 1967, with two states).
#include "place.hpp"

#include <algorithm>

#include "checkpoint.hpp"

namespace nutgraf {
namespace {

constexpr Signs kWeights = [] {
  Signs weights{};
  weights[Sign::few_words] = -2.3;
  weights[Sign::some_words] = -1.2;
  weights[Sign::many_words] = -1.8;
  weights[Sign::paragraph_words] = 1.0;
  weights[Sign::page_words] = 1.0;
  weights[Sign::whole] = 1.1;
  weights[Sign::cut] = -1.4;
  weights[Sign::furniture] = -3.3;
  weights[Sign::opener] = -2.3;
  weights[Sign::related] = -1.6;
  weights[Sign::comments] = -1.0;
  weights[Sign::menu] = -1.2;
  weights[Sign::legal] = -2.5;
  weights[Sign::capitals] = -1.1;
  weights[Sign::addresses] = -1.1;
  weights[Sign::joins] = -0.9;
  weights[Sign::list_item] = 0.6;
  weights[Sign::below_paragraph] = 1.2;
  weights[Sign::text_around] = 0.5;
  weights[Sign::no_text_around] = -0.2;
  weights[Sign::page_around] = -0.7;
  weights[Sign::early] = 0.0;
  weights[Sign::late] = -0.9;
  weights[Sign::below_comments] = -1.4;
  weights[Sign::below_related] = -2.4;
  weights[Sign::in_long_run] = -0.2;
  return weights;
}();
constexpr double kBias = 2.6;
constexpr double kChangeCost = 1.2;
constexpr std::size_t kLeastEvidence = 3;  // different lines that show a page
constexpr std::size_t kShortLine = 10;     // words

bool shows_page(const Look& look) {
  return says_furniture(look) || look.is(PhraseKind::related) || look.is(PhraseKind::comments) ||
         look.is(PhraseKind::menu) || look.legal;
}

/// Sums over a window of blocks, in constant time each.
class Sums {
 public:
  template <class Value>
  Sums(std::size_t count, Value value) : sums_(count + 1) {
    for (std::size_t i = 0; i < count; ++i) sums_[i + 1] = sums_[i] + value(i);
  }

  std::size_t before(std::size_t i) const { return sums_[i]; }
  std::size_t total() const { return sums_.back(); }
  /// Of up to `reach` blocks on either side of `i`, itself left out.
  double around(std::size_t i, std::size_t reach) const {
    const std::size_t begin = i < reach ? 0 : i - reach, end = std::min(i + reach + 1, sums_.size() - 1);
    return static_cast<double>(sums_[end] - sums_[begin] - (sums_[i + 1] - sums_[i]));
  }

 private:
  std::vector<std::uint32_t> sums_;  // a text has no more words than bytes
};

double share(std::size_t part, std::size_t whole) {
  return static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(whole, 1));
}

Signs signs_of(const Look& look, const Block& block) {
  const auto is = [](bool sign) { return sign ? 1.0 : 0.0; };
  const std::size_t words = look.word_count;
  Signs signs{};
  signs[Sign::few_words] = is(words <= 2);
  signs[Sign::some_words] = is(words > 2 && words <= 9);
  signs[Sign::many_words] = is(words > 9 && words <= 24);
  signs[Sign::paragraph_words] = is(words > kMostWords - 1 && words < 80);
  signs[Sign::page_words] = is(words >= 80);
  signs[Sign::whole] = is(look.ends && !look.is_cut);
  signs[Sign::cut] = is(look.is_cut);
  signs[Sign::furniture] = is(look.phrases > 0);
  signs[Sign::opener] = is(look.is(PhraseKind::opener));
  signs[Sign::related] = is(look.is(PhraseKind::related));
  signs[Sign::comments] = is(look.is(PhraseKind::comments));
  signs[Sign::menu] = is(look.is(PhraseKind::menu));
  signs[Sign::legal] = is(look.legal);
  signs[Sign::capitals] = words < 3 ? 0 : std::min(1.0, share(look.capitalised, words));
  signs[Sign::addresses] = is(look.addresses);
  signs[Sign::joins] = is(look.joins);
  signs[Sign::list_item] = is(block.kind == BlockKind::list_item);
  return signs;
}

bool is_short(const Look& look) { return look.word_count < kShortLine && !look.ends; }

/// Of how many short lines in a row each is one.
std::vector<std::uint32_t> find_runs(const std::vector<Look>& looks) {
  std::vector<std::uint32_t> runs(looks.size());
  for (std::size_t i = 0; i < looks.size();) {
    std::size_t end = i;
    while (end < looks.size() && is_short(looks[end])) ++end;
    std::fill(runs.begin() + static_cast<std::ptrdiff_t>(i), runs.begin() + static_cast<std::ptrdiff_t>(end),
              static_cast<std::uint32_t>(end - i));
    i = std::max(end, i + 1);
  }
  return runs;
}

/// Whether a list of other stories is over at a block: a long paragraph below two lines, or above another paragraph.
bool goes_on(const std::vector<Look>& looks, std::size_t i) {
  constexpr std::size_t kLongParagraph = 20;  // words
  const auto is_line = [&](std::size_t j) { return looks[j].word_count < kLongParagraph; };
  if (!is_paragraph(looks[i]) || looks[i].is_cut || is_line(i)) return false;
  return (i >= 2 && is_line(i - 1) && is_line(i - 2)) || (i + 1 < looks.size() && is_paragraph(looks[i + 1]));
}

}  // namespace

void read_signs(const std::vector<Look>& looks, const Page& page, const std::function<void(const Signs&)>& take) {
  constexpr std::size_t kLeastText = 100;  // words above a heading of comments, else it is a link to them
  constexpr std::size_t kLongestList = 10;
  const std::size_t count = looks.size();
  const Sums prose{count, [&](std::size_t i) {
                     return looks[i].ends && !looks[i].is_cut && looks[i].word_count >= 10 ? looks[i].word_count : 0U;
                   }};
  const Sums long_prose{count, [&](std::size_t i) { return looks[i].ends && looks[i].word_count >= 25 ? 1U : 0U; }};
  const Sums page_signs{count, [&](std::size_t i) { return shows_page(looks[i]) ? 1U : 0U; }};
  const std::vector<std::uint32_t> runs = find_runs(looks);
  bool below_comments = false;
  std::size_t list_length = kLongestList;
  for (std::size_t i = 0; i < count; ++i) {
    checkpoint_at(i);
    Signs signs = signs_of(looks[i], page.blocks[i]);
    signs[Sign::below_paragraph] = i > 0 && is_paragraph(looks[i - 1]) ? 1 : 0;
    signs[Sign::text_around] = std::min(1.0, prose.around(i, 8) / 400);
    signs[Sign::no_text_around] = prose.around(i, 8) < 40 ? 1 : 0;
    signs[Sign::early] = long_prose.before(i) == 0 ? 1 : 0;
    signs[Sign::page_around] = std::min(1.0, page_signs.around(i, 3) / 3);
    signs[Sign::late] = prose.before(i) * 10 > prose.total() * 9 ? 1 : 0;
    const double run = static_cast<double>(runs[i]);
    signs[Sign::in_long_run] = std::clamp((run - kLongestList) / kLongestList, 0.0, 1.0);
    signs[Sign::below_comments] = below_comments ? 1 : 0;
    if (list_length < kLongestList && goes_on(looks, i)) list_length = kLongestList;
    signs[Sign::below_related] = list_length < kLongestList ? 1 : 0;
    take(signs);
    below_comments = below_comments || (looks[i].is(PhraseKind::comments) && prose.before(i) >= kLeastText &&
                                        prose.before(i) * 4 >= prose.total());
    list_length = looks[i].is(PhraseKind::related) ? 0 : list_length + 1;
  }
}

namespace {

/// The division into text (true) and page with the highest sum of scores of text, less the cost of its changes.
std::vector<bool> divide(const std::vector<double>& scores) {
  const std::size_t count = scores.size();
  std::vector<std::array<bool, 2>> changes(count);  // whether the best way to be page (0) or text (1) here was a change
  double page = 0, text = 0;
  for (std::size_t i = 0; i < count; ++i) {
    changes[i] = {page < text - kChangeCost, text < page - kChangeCost};
    const double stay = page;
    page = changes[i][0] ? text - kChangeCost : page;
    text = (changes[i][1] ? stay - kChangeCost : text) + scores[i];
  }
  std::vector<bool> is_text(count);
  bool state = text >= page;
  for (std::size_t i = count; i-- > 0;) {
    is_text[i] = state;
    state = changes[i][state ? 1 : 0] ? !state : state;
  }
  return is_text;
}

double score(const Signs& signs) {
  double sum = kBias;
  for (std::size_t i = 0; i < signs.size(); ++i) sum += kWeights[i] * signs[i];
  return sum;
}

}  // namespace

bool has_page(const std::vector<Look>& looks) {
  Vocabulary evidence;
  for (const Look& look : looks) {
    checkpoint(16);
    if (shows_page(look)) evidence.insert(look.words);
    if (evidence.size() >= kLeastEvidence) return true;
  }
  return false;
}

std::vector<bool> find_text(const std::vector<Look>& looks, const Page& page) {
  std::vector<double> scores;
  scores.reserve(looks.size());
  read_signs(looks, page, [&](const Signs& signs) { scores.push_back(score(signs)); });
  return divide(scores);
}

}  // namespace nutgraf
