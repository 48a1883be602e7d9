// What reading promises for any bytes: nothing is lost, spans are in order, and memory grows as the text does.
// tests/adversarial/report.py reports the time.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/summarize.hpp>
#include <nutgraf/unicode.hpp>

#include "count_allocations.hpp"
#include "families.hpp"
#include "text_reader.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

class AnyFamily : public testing::TestWithParam<Family> {};

std::string name_of(const testing::TestParamInfo<Family>& info) {
  std::string name{info.param.name};
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Contract, AnyFamily, testing::ValuesIn(families()), name_of);

std::vector<Span> sentence_spans(const Document& document) {
  std::vector<Span> spans;
  for (const Sentence& sentence : document.sentences) spans.push_back(sentence.span);
  return spans;
}

/// True for what must stand in a sentence.
bool is_kept(char32_t c, Kept kept) {
  switch (kept) {
    case Kept::everything: return !is_space(c);
    case Kept::words: return is_letter(c);
    case Kept::rest: return false;
  }
  return false;
}

/// The first code point that is lost: outside of all spans although it is to be kept; the text's size for none.
std::size_t first_lost(std::string_view text, const std::vector<Span>& spans, Kept kept) {
  auto span = spans.begin();
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    while (span != spans.end() && span->end <= at) ++span;
    const bool is_inside = span != spans.end() && span->begin <= at;
    if (!is_inside && is_kept(c.value, kept)) return at;
    at += c.width;
  }
  return text.size();
}

void expect_ordered_and_disjoint(const std::vector<Span>& spans, std::size_t size) {
  std::size_t end = 0;
  for (const Span& span : spans) {
    ASSERT_LE(end, span.begin);
    ASSERT_LT(span.begin, span.end);
    end = span.end;
  }
  ASSERT_LE(end, size);
}

TEST_P(AnyFamily, LosesNothing) {
  for (const std::size_t bytes : {1U, 7U, 64U, 1000U, 20'000U}) {
    const std::string text = GetParam().text(bytes);
    const Document document = parse(text);
    const std::vector<Span> spans = sentence_spans(document);
    expect_ordered_and_disjoint(spans, text.size());
    const std::size_t lost = first_lost(text, spans, GetParam().kept);
    EXPECT_EQ(lost, text.size()) << "of " << text.size() << " bytes: "
                                 << printable(std::string_view{text}.substr(std::max<std::size_t>(lost, 20) - 20, 40));
  }
}

/// "begin-end" for each span.
std::vector<std::string> shown(const std::vector<Span>& spans) {
  std::vector<std::string> texts;
  for (const Span& span : spans) texts.push_back(std::to_string(span.begin) + "-" + std::to_string(span.end));
  return texts;
}

/// Blocks, sentences and tokens are in order, agree with each other, and are what split_sentences() gives.
void expect_sound(std::string_view text) {
  const Document document = parse(text);
  std::vector<Span> blocks, tokens;
  for (const Block& block : document.blocks) blocks.push_back(block.span);
  for (const Token& token : document.tokens) tokens.push_back(token.span);
  expect_ordered_and_disjoint(blocks, text.size());
  expect_ordered_and_disjoint(tokens, text.size());
  for (const Block& block : document.blocks) {
    ASSERT_LT(block.first_sentence, block.last_sentence);
    EXPECT_EQ(document.sentences[block.first_sentence].span.begin, block.span.begin);
    EXPECT_EQ(document.sentences[block.last_sentence - 1].span.end, block.span.end);
  }
  EXPECT_EQ(shown(split_sentences(text)), shown(sentence_spans(document)));
}

TEST_P(AnyFamily, IsSound) { expect_sound(GetParam().text(20'000)); }

TEST(Mixtures, OfFamiliesAreSound) {
  Random random{11};
  for (int number = 0; number < 1000; ++number) {
    std::string text;
    for (std::size_t pieces = 1 + random.below(40); pieces > 0; --pieces) {
      text += random.pick(families()).text(1 + random.below(60));
      if (random.chance(0.4)) text += random.chance(0.5) ? "\n" : "\n\n";
    }
    expect_sound(text);
    if (HasFailure()) FAIL() << printable(text);
  }
}

constexpr std::size_t kSmall = 1U << 16U;

std::size_t bytes_allocated_for(std::string_view text) {
  purge();  // which know words of the texts before it
  const std::size_t before = allocated_bytes();
  parse(text);
  return allocated_bytes() - before;
}

TEST_P(AnyFamily, TakesMemoryAsItGrows) {
  const std::size_t small = bytes_allocated_for(GetParam().text(kSmall));
  const std::size_t large = bytes_allocated_for(GetParam().text(4 * kSmall));
  EXPECT_LE(large, 5 * small + kSmall);
}

}  // namespace
}  // namespace nutgraf::tests
