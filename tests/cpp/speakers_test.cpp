#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>

#include "reading.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

/// "Ann|hello" for each block.
std::vector<std::string> turns_of(std::string_view text) {
  std::vector<std::string> turns;
  for (const Block& block : read_blocks(text).blocks) {
    turns.push_back(std::string{slice(text, block.speaker)} + "|" + std::string{slice(text, block.span)});
  }
  return turns;
}

using Turns = std::vector<std::string>;

bool has_speakers(std::string_view text) {
  for (const Block& block : read_blocks(text).blocks) {
    if (!block.speaker.empty()) return true;
  }
  return false;
}

TEST(Speakers, OfATranscriptAreNoPartOfWhatTheySay) {
  EXPECT_EQ(turns_of("Mara Olsen: Is the bridge open?\n"
                     "Dr. Field: It is not.\n"
                     "(They look out of the window.)\n"
                     "Mara Olsen: Since when?\n"
                     "Ludwig van Beek: Since the storm, I think.\n"
                     "Dr. Field (angry): Since Monday!\n"),
            (Turns{"Mara Olsen|Is the bridge open?", "Dr. Field|It is not.", "|(They look out of the window.)",
                   "Mara Olsen|Since when?", "Ludwig van Beek|Since the storm, I think.", "Dr. Field|Since Monday!"}));
}

TEST(Speakers, OfAChatStandBehindATimeOrInAngleBrackets) {
  const Turns expected{"ann|is anybody there", "bob|yes", "ann|the build is broken"};
  for (const std::string_view text : {
           "[10:32] <ann> is anybody there\n[10:33] <bob> yes\n[10:33] <ann> the build is broken\n",
           "<ann> is anybody there\n<bob> yes\n<ann> the build is broken\n",
           "12/03/24, 10:32 - ann: is anybody there\n12/03/24, 10:33 - bob: yes\n12/03/24, 10:33 - ann: the build is "
           "broken\n",
           "[12/03/24, 10:32:01] ann: is anybody there\n[12/03/24, 10:32:05] bob: yes\n[12/03/24, 10:33:09] ann: the "
           "build is broken\n",
           "ann: is anybody there\nbob: yes\nann: the build is broken\n",
           "**ann:** is anybody there\n**bob:** yes\n**ann:** the build is broken\n",
       }) {
    EXPECT_EQ(turns_of(text), expected) << text;
  }
}

TEST(Speakers, OfOtherScriptsAreKnown) {
  EXPECT_EQ(turns_of("\u8BB0\u8005\uFF1A\u6865\u5F00\u4E86\u5417\uFF1F\n"
                     "\u5E02\u957F\uFF1A\u6CA1\u6709\u3002\n"
                     "\u8BB0\u8005\uFF1A\u4E3A\u4EC0\u4E48\uFF1F\n"),
            (Turns{"\u8BB0\u8005|\u6865\u5F00\u4E86\u5417\uFF1F", "\u5E02\u957F|\u6CA1\u6709\u3002",
                   "\u8BB0\u8005|\u4E3A\u4EC0\u4E48\uFF1F"}));
}

TEST(Speakers, AloneOnTheirLineSayTheNext) {
  EXPECT_EQ(turns_of("MARTHA:\nWho left the lamp burning?\n\nTOM:\nI did not.\n\nMARTHA:\nThe cat has no hands.\n\n"
                     "TOM:\nThen it was the wind.\n"),
            (Turns{"MARTHA|Who left the lamp burning?", "TOM|I did not.", "MARTHA|The cat has no hands.",
                   "TOM|Then it was the wind."}));
}

TEST(Speakers, OfWrappedLinesStartAParagraph) {
  const std::string_view text =
      "Ann: The inspector comes on Friday at nine, and somebody must\n"
      "be there to show him the meters in the cellar of the house.\n"
      "Bob: I can be there until ten, but then I have to go to the\n"
      "harbour to meet the crew of the ferry.\n"
      "Ann: Ten is too early, I am afraid.\n";
  const Turns turns = turns_of(text);
  ASSERT_EQ(turns.size(), 3U);
  EXPECT_TRUE(turns[0].starts_with("Ann|The inspector"));
  EXPECT_TRUE(turns[0].ends_with("the house."));
  EXPECT_TRUE(turns[1].starts_with("Bob|I can be there"));
}

TEST(Speakers, AreNotFoundWhereThereIsNoConversation) {
  const std::string prose = "The council voted on Tuesday to close the old bridge to cars.\n";
  for (const std::string& text : {
           std::string{"Ann: Hello.\nBob: Hello.\n"},                // two lines only
           std::string{"Ann: Hello.\nBob: Hello.\nCarl: Hello.\n"},  // no name comes back
           "Note: It rained.\n" + prose + "Note: It snowed.\n" + prose + "Tip: Stay at home.\n",
           std::string{"Name: Ann Lee\nTown: Brenn\nName: Bob Marsh\nTown: Tarn\n"},  // labels and values
           std::string{"Image: A boat leaves.\nImage: A boat comes.\nImage: A boat stays.\n"},
           std::string{"It was late: nobody came.\nIt was early: Ann came.\nIt was late: Bob came.\n"},
           std::string{"http://a.example/\nhttp://b.example/\nhttp://a.example/\n"},
           std::string{"10:32 It rained.\n10:33 It snowed.\n10:32 It rained.\n"},
           "Ann: Yes.\nBob: No.\nAnn: Yes.\nBob: No.\n" +
               [&] {
                 std::string page;
                 for (int i = 0; i < 60; ++i) page += prose;  // a few lines of a long page
                 return page;
               }(),
       }) {
    EXPECT_FALSE(has_speakers(text)) << text.substr(0, 200);
  }
}

TEST(Speakers, MakeTheirLinesBodyHoweverShort) {
  const Document document = parse_plain("Ann: Good Morning\nBob: Hello.\nAnn: Where is the boat?\nBob: At sea.\n");
  for (const Block& block : document.blocks) EXPECT_EQ(block.role, BlockRole::body);
}

TEST(Speakers, AreReadInLinearTimeHoweverManyThereAre) {
  std::string text;
  for (std::size_t i = 0; i < 20000; ++i) text += "Name" + std::to_string(i % 7000) + ": So it is.\n";
  EXPECT_EQ(turns_of(text).size(), 20000U);
  EXPECT_TRUE(has_speakers(text));
}

}  // namespace
}  // namespace nutgraf::tests
