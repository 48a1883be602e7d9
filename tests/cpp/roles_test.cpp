#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/summarize.hpp>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

struct Line {
  BlockRole role;
  std::string text;
};

constexpr BlockRole kBody = BlockRole::body, kTitle = BlockRole::title, kHeading = BlockRole::heading,
                    kCaption = BlockRole::caption, kByline = BlockRole::byline, kFurniture = BlockRole::furniture;

/// Joins the lines into a page and expects of each the role it is written with.
void expect_roles(const std::vector<Line>& lines, std::string_view code = "en") {
  std::string page;
  for (const Line& line : lines) page += line.text + "\n";
  const Document document = parse(page, {.language = std::string{code}});
  std::vector<Line> expected = lines;
  std::erase_if(expected, [](const Line& line) { return line.text.empty(); });
  ASSERT_EQ(document.blocks.size(), expected.size()) << page;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(kBlockRoleNames[static_cast<std::size_t>(document.blocks[i].role)],
              kBlockRoleNames[static_cast<std::size_t>(expected[i].role)])
        << expected[i].text;
  }
}

const std::string kFirst =
    "The council of Harrow Bay voted on Tuesday to close the old swing bridge to cars, ending a dispute that had gone "
    "on "
    "for eleven years.";
const std::string kSecond =
    "Engineers had warned in the spring that two of the four bearings were worn through and that parts were no longer "
    "made.";
const std::string kThird =
    "\"We kept it alive as long as we could,\" said Mara Olsen, who has looked after the bridge since 1998.";
const std::string kFourth =
    "A ferry will carry cars across the harbour from October until a new crossing is paid for, the mayor told "
    "reporters.";

TEST(NewsPage, HasATitleABylineACaptionAndFurnitureAroundItsBody) {
  expect_roles({
      {kTitle, "Harrow Bay closes its swing bridge to cars"},
      {kByline, "By Jonas Field and Lena Marsh"},
      {kByline, "Updated September 3, 2021"},
      {kFurniture, "4 min read"},
      {kCaption, "The swing bridge at Harrow Bay, seen from the ferry landing"},
      {kCaption, "The swing bridge at Harrow Bay, seen from the ferry landing"},
      {kBody, kFirst},
      {kBody, kSecond},
      {kFurniture, "Download our app for breaking news and weather"},
      {kBody, kThird},
      {kHeading, "What happens next"},
      {kBody, kFourth},
      {kByline, "Reporting by Jonas Field"},
      {kFurniture, "Sign up for our newsletter"},
      {kFurniture, "\u00A9 2021 Harrow Bay Herald. All rights reserved."},
  });
}

TEST(NewsPage, HasCaptionsThatNameThemselvesOrAnAgency) {
  expect_roles({
      {kTitle, "Harrow Bay closes its swing bridge to cars"},
      {kBody, kFirst},
      {kCaption, "Image: The bridge in 1931"},
      {kBody, kSecond},
      {kCaption, "Photo: Jonas Field"},
      {kBody, kThird},
      {kCaption, "The bridge at dusk (Reuters)"},
      {kBody, kFourth},
      {kCaption, "A car waits at the gate | AFP"},
      {kBody, kSecond},
      {kCaption, "The gate at night Getty Images"},
      {kBody, kFirst + " It was the last vote of the year."},
  });
}

TEST(NewsPage, HasANoticeAboutCommentsThatIsFurniture) {
  expect_roles({
      {kBody, kFirst},
      {kBody, kSecond},
      {kFurniture,
       "Article commenting is closed while we improve our community experience and build a safe and engaging place for "
       "you."},
      {kFurniture, "View comments (14)"},
  });
}

TEST(NewsPage, HasAListOfOtherStoriesThatIsFurnitureToItsLastIndentedSnippet) {
  expect_roles({
      {kTitle, "Harrow Bay closes its swing bridge to cars"},
      {kBody, kFirst},
      {kBody, kSecond},
      {kFurniture, "Recommended Stories"},
      {kFurniture, "Ferry fares to rise in the new year"},
      {kFurniture,
       "    The price of a single crossing goes up by a tenth, and the card for ten trips will no longer be sold."},
      {kFurniture, "Storm leaves thousands without power"},
      {kFurniture,
       "    Trees fell on lines in three counties on Sunday night, and crews worked until the morning to clear the "
       "roads."},
      {kFurniture, "Lighthouse opens to visitors"},
  });
}

TEST(NewsPage, GoesOnBehindAListOfOtherStories) {
  expect_roles({
      {kTitle, "Harrow Bay closes its swing bridge to cars"},
      {kBody, kFirst},
      {kFurniture, "Related stories"},
      {kFurniture, "Ferry fares to rise in the new year"},
      {kFurniture, "Storm leaves thousands without power"},
      {kBody, kSecond},
      {kBody, kThird},
      {kBody, kFourth},
  });
}

TEST(Body, IsASentenceThatOnlySpeaksOfFurniture) {
  expect_roles({
      {kBody, kFirst},
      {kBody,
       "The regulator fined the company over its privacy policy, which had been changed without notice in the spring."},
      {kBody, "Readers complained that the newsletter arrived twice."},
      {kBody,
       "\"Subscribe to nothing you do not read,\" the editor wrote in her last column, which you can still find "
       "online."},
      {kBody,
       "The photo: it showed a bridge, half open, and below it a boat that nobody in the town could name afterwards."},
      {kBody, "By noon the square was full of people who had come to hear the result and would not leave without it."},
  });
}

TEST(Page, HasMenusAboveAndCommentsBelowItsText) {
  expect_roles({
      {kFurniture, "Skip to main content"},
      {kFurniture, "Home"},
      {kFurniture, "News"},
      {kFurniture, "Weather"},
      {kFurniture, "Log in"},
      {kFurniture, "Home \u00BB News \u00BB Harbour"},
      {kTitle, "Harrow Bay closes its swing bridge to cars"},
      {kByline, "By Jonas Field"},
      {kBody, kFirst},
      {kBody, kSecond},
      {kHeading, "What happens next"},
      {kBody, kFourth},
      {kFurniture, "Share this:"},
      {kFurniture, "Facebook"},
      {kFurniture, "2 Comments"},
      {kFurniture, "Olaf"},
      {kFurniture, "I crossed that bridge every day and will miss the sound of it when the wind is in the west."},
      {kFurniture, "Reply"},
      {kFurniture, "Ann B."},
      {kFurniture, "About time. They should have done it years ago!"},
      {kFurniture, "Reply"},
      {kFurniture, "Leave a reply"},
      {kFurniture, "Your email address will not be published."},
      {kFurniture, "Contact"},
      {kFurniture, "Privacy policy"},
  });
}

TEST(Page, GoesOnBehindAListOfBareTitles) {
  expect_roles({
      {kFurniture, "Home"},
      {kFurniture, "Weather"},
      {kFurniture, "Log in"},
      {kTitle, "Harrow Bay closes its swing bridge to cars"},
      {kBody, kFirst},
      {kBody, kSecond},
      {kFurniture, "Related stories"},
      {kFurniture, "Ferry fares to rise in the new year"},
      {kFurniture, "Storm leaves thousands without power"},
      {kBody, kFourth + " It sails every hour."},
      {kFurniture, "Advertisement"},
      {kHeading, "What happens next"},
      {kBody, kThird + " She has the keys still."},
      {kBody, kFirst + " It was the last vote of the year."},
      {kFurniture, "All rights reserved"},
  });
}

TEST(Page, HasABylineBelowItsStandfirst) {
  expect_roles({
      {kTitle, "Harrow Bay closes its swing bridge to cars"},
      {kBody, "The vote ends a dispute of eleven years. Not everybody in the town is happy about it."},
      {kByline, "By Jonas Field"},
      {kByline, "14 March 2021, 06:00"},
      {kBody, kFirst},
      {kBody, kSecond},
  });
}

/// A manual speaks to its reader as a page does; only a page around it makes that furniture.
TEST(SentenceToTheReader, IsFurnitureWhereThereIsAPage) {
  const std::string sentence = "You sign in to the console with the address that you gave us.";
  expect_roles({{kBody, kFirst}, {kBody, sentence}, {kBody, kSecond}});
  expect_roles({{kFurniture, "Log in"},
                {kFurniture, "Skip to main content"},
                {kTitle, "Harrow Bay closes its swing bridge to cars"},
                {kBody, kFirst},
                {kFurniture, sentence},
                {kBody, kSecond},
                {kFurniture, "All rights reserved"}});
}

TEST(Body, IsAnyTextThatHasNoPageAroundIt) {
  const std::vector<std::vector<std::string>> texts{
      {"Milk", "Bread", "Two lemons", "Batteries for the radio", "Home by six"},
      {"The river sleeps", "under the snow", "and dreams of boats", "it will not know"},
      {"I am late.", "So am I.", "Wait for me at the gate.", "Which gate?", "The one by the weather house."},
      {"Reply to Ann", "Call the garage about the car", "Buy stamps", "Water the plants"},
      {"Yes.", "No.", "Maybe."},
  };
  for (const std::vector<std::string>& text : texts) {
    std::string joined;
    for (const std::string& line : text) joined += line + "\n";
    const Document document = parse(joined, {.language = "en"});
    for (const Block& block : document.blocks) {
      EXPECT_NE(kBlockRoleNames[static_cast<std::size_t>(block.role)], "furniture") << slice(joined, block.span);
    }
    EXPECT_FALSE(document.furniture_only) << joined;
  }
}

TEST(Body, IsALongParagraphWhateverItSays) {
  std::string paragraph = "The terms of use, the privacy policy and the cookie policy were printed in the newspaper";
  for (int i = 0; i < 8; ++i) paragraph += ", together with a note about the history of the harbour";
  expect_roles({{kBody, kFirst}, {kBody, paragraph + "."}, {kBody, paragraph}});
}

TEST(Body, IsAListOfAnArticle) {
  expect_roles({
      {kBody, kFirst},
      {kBody, "Three repairs were discussed:"},
      {kBody, "- new bearings from a foundry abroad"},
      {kBody, "- a motor in place of the hand crank"},
      {kBody, "- a deck of lighter planks"},
      {kBody, kSecond},
  });
}

TEST(Body, IsAShortTextOfOneLine) {
  for (const std::string text : {"Hello world", "By John Smith", "A sentence.", "4 min read", "2024"}) {
    expect_roles({{kBody, text}});
  }
}

TEST(Markdown, HasATitleAndHeadings) {
  expect_roles({
      {kTitle, "# The swing bridge"},
      {kBody, ""},
      {kBody, kFirst},
      {kHeading, "## The vote"},
      {kBody, kSecond},
      {kHeading, "## The ferry"},
      {kBody, kFourth},
  });
}

TEST(WrappedBook, HasAChapterHeadingAndBody) {
  const std::string_view book =
      "CHAPTER ONE\n"
      "\n"
      "The lighthouse keeper had not spoken to anybody for eleven\n"
      "days when the boat came round the point and dropped its\n"
      "anchor in the bay. He went down to the landing with a lamp\n"
      "and waited there until the oars were shipped.\n"
      "\n"
      "Then the youngest of the three men took off his hat and\n"
      "asked whether there was any coffee in the house.\n";
  const Document document = parse(book, {.language = "en"});
  ASSERT_EQ(document.blocks.size(), 3U);
  EXPECT_NE(document.blocks[0].role, BlockRole::body);
  EXPECT_EQ(document.blocks[1].role, BlockRole::body);
  EXPECT_EQ(document.blocks[2].role, BlockRole::body);
}

TEST(Furniture, OfWhichThereIsNothingElseIsReadAsBody) {
  const std::string_view page = "Sign up for our newsletter\nAll rights reserved\nShare this article\n";
  const Document document = parse(page, {.language = "en"});
  EXPECT_TRUE(document.furniture_only);
  for (const Block& block : document.blocks) EXPECT_EQ(block.role, BlockRole::body);
  const Summary summary = summarize(page);
  EXPECT_TRUE(summary.furniture_only);
  EXPECT_FALSE(summary.sentences.empty());
  EXPECT_FALSE(parse(kFirst).furniture_only);
}

TEST(Furniture, OfEveryLanguageIsKnownByEachOfItsPhrases) {
  const std::string body(
      "Xyz abcd xyz abcd xyz abcd xyz abcd xyz abcd xyz abcd xyz abcd xyz abcd, xyz abcd xyz abcd xyz abcd.");
  const auto role_of = [&](const std::string& line, const Language& language) {
    const std::string page = body + "\n\n" + line + "\n\n" + body + "\n" + body + "\n";
    return parse(page, {.language = std::string{language.code}}).blocks[1].role;
  };
  for (const Language* language : languages()) {
    for (const auto phrases : {language->furniture, language->furniture_starts, language->related}) {
      for (const std::string_view phrase : phrases) {
        EXPECT_EQ(kBlockRoleNames[static_cast<std::size_t>(role_of(std::string{phrase}, *language))], "furniture")
            << language->code << ": " << phrase;
      }
    }
    for (const std::string_view label : language->captions) {
      EXPECT_EQ(kBlockRoleNames[static_cast<std::size_t>(role_of(std::string{label} + ": Xyz abcd", *language))],
                "caption")
          << language->code << ": " << label;
    }
  }
}

TEST(French, HasASpaceBeforeTheColonOfACaption) {
  const std::string first =
      "Le conseil de la ville a voté mardi la fermeture du vieux pont tournant aux voitures, après onze ans de "
      "querelles.";
  expect_roles({{kBody, first},
                {kCaption, "Photo : le pont en 1931"},
                {kCaption, "L\u00E9gende\u00A0: le pont"},
                {kBody, first + " Fin."}},
               "fr");
}

TEST(FindTitle, GivesTheTitleBlockOrNothing) {
  const std::string page = "Harrow Bay closes its swing bridge to cars\n\n" + kFirst + "\n" + kSecond + "\n";
  EXPECT_EQ(slice(page, find_title(parse(page))), "Harrow Bay closes its swing bridge to cars");
  EXPECT_TRUE(find_title(parse(kFirst)).empty());
  EXPECT_TRUE(find_title(parse("")).empty());
}

TEST(BodyText, IsTheBodyBlocksWithABlankLineBetween) {
  const std::string page =
      "Harrow Bay closes its swing bridge to cars\n\n" + kFirst + "\n4 min read\n" + kSecond + "\n";
  EXPECT_EQ(body_text(page, parse(page)), kFirst + "\n\n" + kSecond);
  EXPECT_EQ(body_text("", parse("")), "");
}

}  // namespace
}  // namespace nutgraf::tests
