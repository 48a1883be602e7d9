#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>

#include "reading.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

const std::string kText =
    "Two kettles stood on two stoves for an hour, and their temperature was taken every minute by two observers.";

/// The headings that `text` shows by their form.
std::vector<std::string> headings_of(std::string_view text) {
  std::vector<std::string> headings;
  for (const Block& block : read_blocks(text).blocks) {
    if (block.kind == BlockKind::heading) headings.emplace_back(slice(text, block.span));
  }
  return headings;
}

using Headings = std::vector<std::string>;

TEST(Headings, AreKnownByTheirForm) {
  for (const std::string_view heading :
       {"2.1 Methods", "2.1. Methods", "1.1 What is a kettle?", "CHAPTER IV", "Chapter 3: The lamp", "Kapitel II",
        "Part 2 After the storm", "THE KEEPER OF THE LAMP", "RESULTS:", "Abstract", "**What a kettle is**",
        "discussion", "\u0413\u043B\u0430\u0432\u0430 3", "\u53C2\u8003\u6587\u732E"}) {
    const std::string text = kText + "\n\n" + std::string{heading} + "\n" + kText + "\n";
    EXPECT_EQ(headings_of(text), Headings{std::string{heading}});
  }
}

TEST(Headings, AreNoSentencesNorPartsOfOne) {
  for (const std::string_view line :
       {"Part of the kettle is lost", "Section 2 of the act was struck out", "Chapter and verse",
        "3.5 million people came", "OK", "YES, WE DO.", "IT RAINED!", "The 12 Angry Men", "Results were good",
        "**Note** the kettle", "2.1", "1 Introduction", "1. Introduction", "10 Downing Street", "I. Newton",
        "A kettle: what it is", "COVID-19 AND SO ON,"}) {
    const std::string text = kText + "\n\n" + std::string{line} + "\n" + kText + "\n";
    EXPECT_EQ(headings_of(text), Headings{}) << line;
  }
  EXPECT_EQ(headings_of("It was made by the men of the\nBACKGROUND\nand nobody else.\n"), Headings{});
  EXPECT_EQ(headings_of("WE SHOUT ALL DAY\nWE SHOUT ALL NIGHT\nWE NEVER STOP\n"), Headings{});
  EXPECT_EQ(headings_of("A paragraph that is one sentence.\n---\nAnother paragraph.\n"), Headings{});
}

TEST(Headings, OfOneNumberCountUpFromOneWithTextBetween) {
  EXPECT_EQ(headings_of("1 Introduction\n" + kText + "\n2 Method\n" + kText + "\n3 Results\n" + kText + "\n"),
            (Headings{"1 Introduction", "2 Method", "3 Results"}));
  EXPECT_EQ(headings_of("I. Introduction\n" + kText + "\nII. Method\n" + kText + "\n"),
            (Headings{"I. Introduction", "II. Method"}));
  EXPECT_EQ(headings_of("1. Fill the kettle\n2. Light the stove\n3. Wait\n" + kText + "\n"), Headings{});
  EXPECT_EQ(headings_of("7 Kettles\n" + kText + "\n3 Stoves\n" + kText + "\n"), Headings{});
  EXPECT_EQ(headings_of("1. Fill the kettle.\n" + kText + "\n2. Light the stove.\n" + kText + "\n"), Headings{});
}

TEST(Headings, OfAWikiLoseTheirMarks) {
  EXPECT_EQ(headings_of("== History ==\n" + kText + "\n=== The lamp\n" + kText + "\n## Stoves ##\n" + kText + "\n"),
            (Headings{"History", "The lamp", "Stoves"}));
}

TEST(Headings, AreNeverGluedToAWrappedParagraph) {
  const std::string_view text =
      "About the lamp\n"
      "The lighthouse keeper had not spoken to anybody for eleven\n"
      "days when the boat came round the point and dropped its\n"
      "anchor in the bay.\n"
      "2.1 The boat\n"
      "It was the boat from the other side of the bay, and three\n"
      "men were in it.\n";
  const Page page = read_blocks(text);
  ASSERT_EQ(page.blocks.size(), 4U);
  EXPECT_EQ(slice(text, page.blocks[0].span), "About the lamp");
  EXPECT_EQ(slice(text, page.blocks[2].span), "2.1 The boat");
}

/// For each block its role's first letter, "r" if it is a reference, and the number of its heading.
std::string outline_of(std::string_view text) {
  std::string outline;
  for (const Block& block : parse_plain(text).blocks) {
    const bool is_reference = block.reason == Reason::references;
    outline += is_reference ? 'r' : kBlockRoleNames[static_cast<std::size_t>(block.role)][0];
    outline += block.section == kNoBlock ? std::string{"- "} : std::to_string(block.section) + " ";
  }
  return outline;
}

const std::string kPaper = "Boiling water faster with lids\n\nAbstract\n" + kText + "\n\n1 Introduction\n" + kText +
                           "\n" + kText + "\n\n2 Method\n" + kText + "\n\n2.1 Kettles\n" + kText + "\n";
const std::string kPaperOutline = "t- h- b1 h- b3 b3 h- b6 h- b8 ";

TEST(Sections, AreTheBlocksBelowAHeading) { EXPECT_EQ(outline_of(kPaper), kPaperOutline); }

TEST(Sections, WithTheReferencesOfAPaperAreNoBody) {
  const std::string references =
      "References\n"
      "[1] Smith, J. (2004). Kettles and lids. Journal of Kettles 12, 3-14.\n"
      "[2] Lee, A. and Marsh, B. (1998). On stoves. In Proceedings of Stoves, pp. 12-19.\n";
  EXPECT_EQ(outline_of(kPaper + references), kPaperOutline + "h- r10 r10 ");
  EXPECT_EQ(outline_of(kPaper + references + "Appendix A\n" + kText + "\n"), kPaperOutline + "h- r10 r10 h- b13 ");
  EXPECT_EQ(outline_of(kPaper + "Acknowledgements\nWe thank the shop for the kettles.\n" + references),
            kPaperOutline + "h- r10 h- r12 r12 ");
}

TEST(Sections, WithANameOfReferencesButTextInThemAreBody) {
  EXPECT_EQ(outline_of(kPaper + "References\n" + kText + "\n" + kText + "\n"), kPaperOutline + "h- b10 b10 ");
  const std::string report = "The old bridge\n\n" + kText + "\n" + kText + "\n\nFunding\n" + kText + "\n";
  EXPECT_EQ(outline_of(report), "t- b- b- h- b3 ");
}

TEST(Sections, DoNotHoldListsOfReferencesWithoutAHeading) {
  const std::string entry = "[1] Smith, J. (2004). Kettles and lids. Journal of Kettles 12, 3-14.\n";
  EXPECT_EQ(outline_of(kPaper + entry + entry + entry), kPaperOutline + "r8 r8 r8 ");
  EXPECT_EQ(outline_of(kPaper + "[1] A note on the kettles of 2004.\n"), kPaperOutline + "b8 ");
}

TEST(Sections, DoNotHoldTheFeetAndHeadsOfPages) {
  const std::string text = kText + "\n\nLee                 Informational            [Page 3]\n\f\n" +
                           "RFC 9999            Kettle Transfer Protocol            May 1999\n\n" + kText + "\n";
  const Document document = parse_plain(text);
  ASSERT_EQ(document.blocks.size(), 4U);
  EXPECT_EQ(document.blocks[1].reason, Reason::form);
  EXPECT_EQ(document.blocks[2].reason, Reason::form);
}

TEST(Sections, HaveANameThatIsNoTitle) {
  EXPECT_EQ(outline_of("Introduction\n" + kText + "\n" + kText + "\n"), "h- b0 b0 ");
  EXPECT_EQ(outline_of("BACKGROUND\n" + kText + "\n\nMETHODS\n" + kText + "\n"), "h- b0 h- b2 ");
  EXPECT_EQ(outline_of("Boiling water faster with lids\nAbstract\n" + kText + "\n"), "t- h- b1 ");
  EXPECT_EQ(outline_of("CHAPTER I\n\n" + kText + "\n" + kText + "\n"), "h- b0 b0 ");
}

}  // namespace
}  // namespace nutgraf::tests
