#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/unicode.hpp>

#include "reading.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

/// "paragraph:The text" for each block.
std::vector<std::string> blocks_of(std::string_view text) {
  std::vector<std::string> blocks;
  for (const Block& block : read_blocks(text).blocks) {
    blocks.push_back(std::string{kBlockKindNames[static_cast<std::size_t>(block.kind)]} + ":" +
                     std::string{slice(text, block.span)});
  }
  return blocks;
}

using Blocks = std::vector<std::string>;

TEST(Blocks, OfABlankTextAreNone) {
  for (const std::string_view text :
       {"", " ", "\n\n\n", " \t\r\n \v\f", "\u00A0\u2003\uFEFF\u200B\u2028\u2029\u0085"}) {
    EXPECT_EQ(blocks_of(text), Blocks{}) << printable(text);
  }
}

TEST(Blocks, AreCutByEveryKindOfLineEnd) {
  for (const std::string_view end : {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\n\n", "\r\n\r\n", "\r\r"}) {
    const std::string text = "The first line." + std::string{end} + "The second line.";
    EXPECT_EQ(blocks_of(text), (Blocks{"paragraph:The first line.", "paragraph:The second line."})) << printable(end);
  }
}

TEST(Blocks, HoldNoWhiteSpaceAtTheirEnds) {
  EXPECT_EQ(blocks_of("  \u00A0 A line.\t \uFEFF\n\u200B\n\u3000Another.\u2003"),
            (Blocks{"paragraph:A line.", "paragraph:Another."}));
}

TEST(Blocks, OfOneLetterLinesAreOneEach) {
  EXPECT_EQ(blocks_of("a\nb\nc"), (Blocks{"paragraph:a", "paragraph:b", "paragraph:c"}));
}

TEST(Blocks, OfMarkdownKnowHeadingsListsAndQuotes) {
  EXPECT_EQ(blocks_of("# The title\n"
                      "\n"
                      "A paragraph with a # inside.\n"
                      "\n"
                      "## A heading\n"
                      "- the first item\n"
                      "* the second item\n"
                      "+ the third item\n"
                      "1. the fourth item\n"
                      "2) the fifth item\n"
                      "(3) the sixth item\n"
                      "\u2022 the seventh item\n"
                      "\u2022the eighth item\n"
                      "> a quoted line\n"
                      ">> a line quoted twice\n"),
            (Blocks{"heading:The title", "paragraph:A paragraph with a # inside.", "heading:A heading",
                    "list_item:the first item", "list_item:the second item", "list_item:the third item",
                    "list_item:1. the fourth item", "list_item:2) the fifth item", "list_item:(3) the sixth item",
                    "list_item:the seventh item", "list_item:the eighth item", "quote:a quoted line",
                    "quote:a line quoted twice"}));
}

TEST(Blocks, ThatAskInTitleCaseAboveATextAreHeadings) {
  EXPECT_EQ(blocks_of("Does a Village with Debts Receive Grants?\n"
                      "A village of fewer than two thousand people may ask the county for one every spring.\n"
                      "Who pays for the road to the mill?\n"
                      "The county does, and the mill gives back a third of it over the following ten years.\n"),
            (Blocks{"heading:Does a Village with Debts Receive Grants?",
                    "paragraph:A village of fewer than two thousand people may ask the county for one every spring.",
                    "paragraph:Who pays for the road to the mill?",
                    "paragraph:The county does, and the mill gives back a third of it over the following ten years."}));
}

TEST(Blocks, AboveARuleAreHeadings) {
  EXPECT_EQ(
      blocks_of("The title\n=========\n\nA paragraph.\n\nA heading\n---------\nAnother paragraph.\n"),
      (Blocks{"heading:The title", "paragraph:A paragraph.", "heading:A heading", "paragraph:Another paragraph."}));
}

TEST(Blocks, AreNotMadeOfRulesUnlessThereIsNothingElse) {
  EXPECT_EQ(blocks_of("A paragraph.\n\n-----\n\n* * *\n\nAnother paragraph.\n\n*****\n"),
            (Blocks{"paragraph:A paragraph.", "list_item:* *", "paragraph:Another paragraph."}));
  EXPECT_EQ(blocks_of("-----\n\n*****\n"), (Blocks{"paragraph:-----\n\n*****"}));
}

TEST(Blocks, DoNotTakeASignWithoutASpaceForAMarker) {
  for (const std::string_view text : {"-5 degrees", "#hashtag", "*emphasis*", "+1", "1.5 metres", "-", "#", ">", "*",
                                      "1.", "2024. The year", "#######", "####### seven"}) {
    EXPECT_EQ(blocks_of(text), (Blocks{"paragraph:" + std::string{text}}));
  }
}

constexpr std::string_view kWrapped =
    "The lighthouse keeper had not spoken to anybody for eleven\n"
    "days when the boat came round the point and dropped its\n"
    "anchor in the bay. He went down to the landing with a lamp.\n"
    "He waited there until the oars were shipped.\n"
    "\n"
    "Then the youngest of the three men took off his hat and\n"
    "asked whether there was any coffee in the house.\n"
    "\n"
    "- A lamp that burns for a whole night without being\n"
    "  filled again\n"
    "- A rope\n"
    "\n"
    "# Afterwards\n"
    "They stayed until the end of the week, when the wind had\n"
    "gone round and the sea was down.\n";

TEST(Blocks, OfLinesWrappedAtAMarginAreParagraphs) {
  const Blocks blocks = blocks_of(kWrapped);
  ASSERT_EQ(blocks.size(), 6U);
  EXPECT_TRUE(blocks[0].starts_with("paragraph:The lighthouse"));
  EXPECT_TRUE(blocks[0].ends_with("were shipped."));
  EXPECT_TRUE(blocks[1].starts_with("paragraph:Then the youngest"));
  EXPECT_TRUE(blocks[1].ends_with("in the house."));
  EXPECT_EQ(blocks[2], "list_item:A lamp that burns for a whole night without being\n  filled again");
  EXPECT_EQ(blocks[3], "list_item:A rope");
  EXPECT_EQ(blocks[4], "heading:Afterwards");
  EXPECT_TRUE(blocks[5].starts_with("paragraph:They stayed"));
  EXPECT_TRUE(blocks[5].ends_with("was down."));
}

TEST(Blocks, OfWrappedLinesAreTheSameForEveryLineEnd) {
  std::string windows;
  for (const char c : kWrapped) windows += c == '\n' ? std::string{"\r\n"} : std::string{c};
  const Page page = read_blocks(windows), expected = read_blocks(kWrapped);
  ASSERT_EQ(page.blocks.size(), expected.blocks.size());
  for (std::size_t i = 0; i < page.blocks.size(); ++i) {
    std::string block{slice(windows, page.blocks[i].span)};
    block.erase(std::remove(block.begin(), block.end(), '\r'), block.end());
    EXPECT_EQ(block, slice(kWrapped, expected.blocks[i].span));
    EXPECT_EQ(page.blocks[i].kind, expected.blocks[i].kind);
  }
}

TEST(Blocks, OfAPageWithALineForEachParagraphAreItsLines) {
  const std::string line =
      "The committee met on the first floor of the town hall for two hours and came to no decision about the bridge.";
  EXPECT_EQ(blocks_of(line + "\n" + line + "\n" + line).size(), 3U);
}

TEST(Blocks, OfIndentedFirstLinesAreParagraphs) {
  const std::string_view text =
      "   It was late in the evening when the keeper of the lighthouse\n"
      "came down to the landing with a lamp in his hand. Nobody had\n"
      "come for eleven days.\n"
      "   \"Who is there?\" he asked.\n"
      "   \"Only the boat from Brenn,\" said a voice from below the wall.\n"
      "   He waited until the oars were shipped, and then he went down\n"
      "the steps, one at a time.\n";
  const Blocks blocks = blocks_of(text);
  ASSERT_EQ(blocks.size(), 4U);
  EXPECT_EQ(blocks[1], "paragraph:\"Who is there?\" he asked.");
  EXPECT_TRUE(blocks[3].starts_with("paragraph:He waited"));
  EXPECT_TRUE(blocks[3].ends_with("at a time."));
}

TEST(Blocks, OfAnIndentedTextAreItsParagraphs) {
  const std::string_view text =
      "1.1.  Terms\n"
      "\n"
      "   The words \"kettle\" and \"stove\" are used as in the kitchen, and\n"
      "   a stove that is off is called cold.\n"
      "\n"
      "   [1]  Smith, J., \"Kettles and how they boil on every\n"
      "        kind of stove\", 1999.\n";
  EXPECT_EQ(blocks_of(text).size(), 3U);
}

TEST(Blocks, OfSubtitlesAreTheirWordsWithoutTheirTimes) {
  EXPECT_EQ(blocks_of("1\n00:00:01,000 --> 00:00:04,000\nI have never seen\nThis harbour before.\n\n"
                      "2\n00:00:05.000 --> 00:00:07.500\n- Who built it?\n- Nobody knows.\n"),
            (Blocks{"paragraph:I have never seen\nThis harbour before.", "list_item:Who built it?",
                    "list_item:Nobody knows."}));
}

TEST(Blocks, OfAPoemAreItsLines) {
  EXPECT_EQ(blocks_of("The lamp upon the harbour wall\nHas burned the whole night through\n"
                      "The keeper walks along the hall\nAnd thinks of no one new\n")
                .size(),
            4U);
}

TEST(Blocks, OfLinesOfAnyLengthAreNoParagraphsThoughSomeGoOnInLowerCase) {
  EXPECT_EQ(blocks_of("The bridge is closed to cars\nand so is the ferry landing at the other side of the harbour\n"
                      "News\nWeather in the harbour\nand at sea\nTides and currents for the week\nContact\n")
                .size(),
            7U);
}

/// Whether a character that no block holds is part of what may be left out: a marker, a name, a rule or a time.
bool may_be_outside(std::string_view line, std::size_t at) {
  const std::string_view before = line.substr(0, at + 1), after = line.substr(at);
  const bool is_mark = before.find_first_not_of(" #>=-*\t\u2022") == before.npos;
  const bool is_closer = after.find_first_not_of(" #=") == after.npos;
  const bool is_time = line.find("-->") != line.npos || line.find_first_not_of("0123456789") == line.npos;
  const bool is_speaker = line.starts_with("Ann:") || line.starts_with("bob:") || line.starts_with("[10:32] <ann>");
  const bool is_field = line.starts_with("Subject:") && at < 8;
  return is_mark || is_closer || is_time || is_speaker || is_field;
}

TEST(Blocks, OfStructuredTextsCoverEveryVisibleCharacterButMarkersNamesAndTimes) {
  Random random{2};
  const std::vector<std::string> lines{"Ann: hello there.",
                                       "bob: hello.",
                                       "[10:32] <ann> hello.",
                                       "Ann:",
                                       "## Heading ##",
                                       "== Heading ==",
                                       "1 Introduction",
                                       "2.1 Methods",
                                       "CHAPTER I",
                                       "References",
                                       "[1] Smith, J. (2004). Kettles, 3-14.",
                                       "From: a",
                                       "To: b",
                                       "Subject: c",
                                       "--",
                                       "On 3 June 10:32 Ann wrote:",
                                       "> quoted",
                                       ">",
                                       "12",
                                       "00:00:01,000 --> 00:00:02,000",
                                       "- item",
                                       "\u2022 item",
                                       "---",
                                       "===",
                                       "```",
                                       "| a | b |",
                                       "A sentence that ends.",
                                       "A line that goes on and on and on and on",
                                       "in lower case to its end",
                                       "   Indented",
                                       "[a](b.c/d?E=f) and ![g](h)",
                                       "**Bold**",
                                       "",
                                       ""};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t size = 1 + random.below(12); size > 0; --size) text += random.pick(lines) + "\n";
    const Page page = read_blocks(text);
    std::vector<bool> covered(text.size());
    Offset end = 0;
    for (const Block& block : page.blocks) {
      ASSERT_LT(block.span.begin, block.span.end) << text;
      ASSERT_LE(end, block.speaker.empty() ? block.span.begin : block.speaker.begin) << text;
      ASSERT_LE(block.speaker.end, block.span.begin) << text;
      end = block.span.end;
      std::fill_n(covered.begin() + block.span.begin, block.span.size(), true);
    }
    for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1) {
      const std::string_view line = std::string_view{text}.substr(begin, text.find('\n', begin) - begin);
      for (std::size_t at = 0; at < line.size(); ++at) {
        if (covered[begin + at] || line[at] == ' ' || line.starts_with("```")) continue;
        ASSERT_TRUE(may_be_outside(line, at)) << text << "\nline: " << line << " at " << at;
      }
    }
  }
}

TEST(Blocks, CoverEveryVisibleCharacterButMarkersAndRules) {
  Random random{1};
  const std::vector<std::string> pieces{"word ",
                                        "Word ",
                                        "x",
                                        "\n",
                                        "\n\n",
                                        "\r\n",
                                        "end.\n",
                                        "\u00E9",
                                        "\xE2\x80",
                                        "\u2028",
                                        "\t",
                                        "\uFEFF",
                                        "\u3002\n",
                                        "and more of the same words on this line\n",
                                        "lower case goes on here "};
  for (int round = 0; round < 20000; ++round) {
    std::string text = "Start of the text ";
    for (std::size_t size = random.below(14); size > 0; --size) text += random.pick(pieces);
    std::vector<bool> covered(text.size());
    const Page page = read_blocks(text);
    ASSERT_EQ(page.blocks.size(), page.layouts.size());
    for (const Block& block : page.blocks) std::fill_n(covered.begin() + block.span.begin, block.span.size(), true);
    for (std::size_t at = 0; at < text.size(); at += decode(text, at).width) {
      ASSERT_TRUE(covered[at] || is_space(decode(text, at).value)) << printable(text) << " at byte " << at;
    }
  }
}

// ---------------------------------------------------------------- words and terms of a document

/// The terms of a text, in order; "-" where a word has none.
std::vector<std::string> terms_of(std::string_view text, const Reading& reading) {
  const Document document = parse(text, reading);
  std::vector<std::string> terms;
  for (const Token& token : document.tokens) {
    terms.push_back(token.term == kNoTerm ? "-" : std::string{document.terms[token.term]});
  }
  return terms;
}

using Terms = std::vector<std::string>;

TEST(Terms, AreFoldedStemmedAndWithoutStopWords) {
  const Reading stemmed{.language = "en"};
  const Reading plain{.language = "en", .stemming = Stemming::off};
  EXPECT_EQ(terms_of("The Boats were running.", stemmed), (Terms{"-", "boat", "-", "run"}));
  EXPECT_EQ(terms_of("The Boats were running.", plain), (Terms{"-", "boats", "-", "running"}));
  EXPECT_EQ(terms_of("Don\u2019t CAF\u00C9 cafe\u0301 3.5 x", plain),
            (Terms{"-", "caf\u00E9", "caf\u00E9", "3.5", "-"}));
}

TEST(Terms, OfGermanAreWholeWordsUnlessStemmingIsOn) {
  EXPECT_EQ(terms_of("Die H\u00E4user", {.language = "de"}), (Terms{"-", "h\u00E4user"}));
  EXPECT_EQ(terms_of("Die H\u00E4user", {.language = "de", .stemming = Stemming::on}), (Terms{"-", "haus"}));
}

TEST(Terms, OfFrenchLoseTheirElision) {
  const Reading reading{.language = "fr", .stemming = Stemming::off};
  EXPECT_EQ(terms_of("L\u2019arbre d'Anne qu\u2019il aujourd'hui", reading), (Terms{"arbre", "anne", "-", "-"}));
}

TEST(Terms, OfVeryLongWordsAreTheWordsThemselves) {
  const std::string longest(256, 'R'), longer(257, 'R');
  EXPECT_EQ(terms_of(longer, {.language = "en"}), Terms{longer});
  EXPECT_EQ(terms_of(longest, {.language = "en", .stemming = Stemming::off}), Terms{std::string(256, 'r')});
}

TEST(Terms, HaveIdsInTheOrderOfTheirFirstOccurrence) {
  const Document document = parse_plain("Lamp rope lamp. Coffee rope anchor.");
  ASSERT_EQ(document.terms.size(), 4U);
  const Terms expected{"lamp", "rope", "coffee", "anchor"};
  for (TermId term = 0; term < 4; ++term) {
    EXPECT_EQ(document.terms[term], expected[term]);
    EXPECT_EQ(document.terms.find(expected[term]), term);
  }
  EXPECT_EQ(document.terms.find("hat"), kNoTerm);
}

TEST(Vocabulary, KeepsThousandsOfTermsApart) {
  Vocabulary terms;
  for (std::size_t i = 0; i < 20000; ++i) ASSERT_EQ(terms.insert(std::to_string(i)), i);
  for (std::size_t i = 0; i < 20000; ++i) {
    ASSERT_EQ(terms.insert(std::to_string(i)), i);
    ASSERT_EQ(terms.find(std::to_string(i)), i);
    ASSERT_EQ(terms[static_cast<TermId>(i)], std::to_string(i));
  }
  EXPECT_EQ(terms.find(""), kNoTerm);
  EXPECT_EQ(terms.insert(""), 20000U);
  EXPECT_EQ(terms.find(""), 20000U);
  EXPECT_EQ(terms.size(), 20001U);
}

TEST(Terms, AreNotMadeOfTheAddressesOfLinks) {
  const Reading plain{.language = "en", .stemming = Stemming::off};
  EXPECT_EQ(terms_of("A [boat trip](https://example.org/a_(b)?Lamp=x) and ![rope](coffee.png).", plain),
            (Terms{"-", "boat", "trip", "-", "rope"}));
  EXPECT_EQ(terms_of("Boats[1](rope and lamp) [x](", plain), (Terms{"boats", "-", "rope", "-", "lamp", "-"}));
}

TEST(Links, BreakNoSentence) {
  const std::vector<std::string> sentences{
      "A [boat](https://a.example/b.html?Lamp=x!Y) and an ![Old rope](c.png) of it.",
      "[It rained.](https://a.example/Rain.Html) Nobody came."};
  const std::string text = sentences[0] + " " + sentences[1];
  std::vector<std::string> found;
  for (const Span span : split_sentences(text, "en")) found.emplace_back(slice(text, span));
  EXPECT_EQ(found,
            (std::vector<std::string>{sentences[0], "[It rained.](https://a.example/Rain.Html)", "Nobody came."}));
}

TEST(KnownTerms, AreThoseOfTheDocumentInTheOrderOfTheOtherText) {
  const Document document = parse_plain("Lamp rope lamp. Coffee rope anchor.");
  EXPECT_EQ(known_terms("An Anchor and a LAMP, a hat; an anchor!", document), (std::vector<TermId>{3, 0, 3}));
  EXPECT_EQ(known_terms("", document), std::vector<TermId>{});
}

TEST(Parse, RefusesAnUnknownLanguageAndTakesAKnownOne) {
  EXPECT_THROW(parse("x", {.language = "xx"}), std::invalid_argument);
  for (const Language* language : languages()) {
    EXPECT_EQ(parse("x", {.language = std::string{language->code}}).language, language);
  }
}

TEST(Parse, RefusesATextOfFourGibibytesBeforeAnyWork) {
  const std::string_view too_long{"x", std::size_t{1} << 32U};  // never read
  try {
    parse(too_long);
    ADD_FAILURE() << "it was read";
  } catch (const LimitError& error) {
    EXPECT_STREQ(error.what(), "the text has 4294967296 bytes; the limit is 4294967295");
  }
}

}  // namespace
}  // namespace nutgraf::tests
