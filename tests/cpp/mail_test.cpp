#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

struct Line {
  char role;  ///< 'b' body, 't' title, 'm' furniture of a mail, ' ' no block
  std::string text;
};

/// Joins the lines and expects of each the role it is written with.
void expect_mail(const std::vector<Line>& lines) {
  std::string mail;
  for (const Line& line : lines) mail += line.text + "\n";
  const Document document = parse(mail, {.language = "en"});
  std::size_t at = 0;
  for (const Line& line : lines) {
    if (line.role == ' ') continue;
    ASSERT_LT(at, document.blocks.size());
    const Block& block = document.blocks[at++];
    const char role = block.role == BlockRole::title  ? 't'
                      : block.role == BlockRole::body ? 'b'
                      : block.reason == Reason::mail  ? 'm'
                                                      : 'f';
    EXPECT_EQ(std::string(1, role), std::string(1, line.role)) << line.text;
    EXPECT_TRUE(line.text.ends_with(slice(mail, block.span))) << line.text << "\n" << slice(mail, block.span);
  }
  EXPECT_EQ(at, document.blocks.size());
}

const std::string kFirst =
    "The inspector comes on Friday at nine and somebody has to show him the meters in the cellar.";
const std::string kSecond = "He needs about two hours, and he wants to see the boiler room as well.";

TEST(Mail, HasASubjectForItsTitleAndABodyBetweenGreetingAndSignature) {
  expect_mail({{'m', "From: Ann Lee <ann@example.org>"},
               {'m', "To: Bob Marsh <bob@example.org>"},
               {'t', "Subject: Inspection of the boiler room"},
               {'m', "Date: Mon, 3 Jun 2024 10:32:00 +0200"},
               {' ', ""},
               {'m', "Hi Bob,"},
               {' ', ""},
               {'b', kFirst},
               {'b', kSecond},
               {' ', ""},
               {'m', "Best regards,"},
               {'m', "Ann"},
               {' ', ""},
               {'m', "--"},
               {'m', "Ann Lee, Facilities"},
               {'m', "Phone 555 0100"}});
}

TEST(Mail, OfOtherLanguagesIsKnown) {
  expect_mail({{'m', "Von: Carla Voss"},
               {'m', "Gesendet: Dienstag, 4. Juni 2024 08:15"},
               {'m', "An: Alle"},
               {'t', "Betreff: Haushalt der F\u00E4hre"},
               {' ', ""},
               {'b', "Der K\u00E4mmerer hat den Haushalt der F\u00E4hre um ein Drittel gek\u00FCrzt."},
               {'m', "Mit freundlichen Gr\u00FC\u00DFen"},
               {'m', "Carla"},
               {'m', "Am 12.03.2024 um 10:00 schrieb Ann Lee:"},
               {'m', "> Wie hoch ist der Haushalt der F\u00E4hre?"}});
}

TEST(Mail, QuotesWhatItAnswers) {
  expect_mail({{'b', kFirst},
               {' ', ""},
               {'m', "On Fri, 31 May 2024 at 16:02, Bob Marsh <bob@example.org> wrote:"},
               {'m', "> When does the inspector come?"},
               {' ', ">"},
               {'m', "> I would like to be there."}});
  expect_mail({{'m', "On 31 May Bob Marsh wrote:"},
               {'m', "> When does the inspector come?"},
               {'b', "On Friday at nine."},
               {'m', "> What does he want to see?"},
               {'b', "The meters in the cellar."}});
}

TEST(Mail, QuotesBelowAnAttributionOfTwoLines) {
  const std::string mail = kFirst +
                           "\nOn Fri, 31 May 2024 at 16:02, Bob Marsh <bob@example.org>\nwrote:\n"
                           "> When does the inspector come?\n";
  EXPECT_EQ(body_text(mail, parse_plain(mail)), kFirst);
}

TEST(Mail, QuotesAMessageBelowItsOwnHeaderUnlessItForwardsIt) {
  const std::vector<Line> header{{'m', "From: Carla Voss"},
                                 {'m', "Sent: Tuesday, June 4, 2024 8:15 AM"},
                                 {'m', "To: Staff"},
                                 {'m', "Subject: Budget"},
                                 {' ', ""}};
  const auto with = [&](std::vector<Line> lines, const Line& last) {
    lines.insert(lines.end(), header.begin(), header.end());
    lines.push_back(last);
    return lines;
  };
  expect_mail(with({{'b', kFirst}, {' ', ""}, {'m', "-----Original Message-----"}}, {'m', kSecond}));
  expect_mail(with({{'b', kFirst}, {' ', ""}, {'m', "---------- Forwarded message ---------"}}, {'b', kSecond}));
  expect_mail(with({{'b', "See below."}, {' ', ""}, {'m', "-----Original Message-----"}}, {'b', kSecond}));
}

TEST(Mail, OfQuotesAloneIsItsQuotes) {
  expect_mail({{'m', "On Fri, 31 May 2024 at 16:02, Bob Marsh wrote:"},
               {'b', "> When does the inspector come?"},
               {'b', "> I would like to be there."}});
}

TEST(Mail, HasOneSubject) {
  expect_mail({{'t', "Subject: Boilers"},
               {'m', "From: Ann Lee"},
               {'m', "Subject: Cellars"},
               {'m', "Date: 3 June 2024"},
               {' ', ""},
               {'b', kFirst}});
  const std::string mail = "From: Ann Lee\nTo: Bob Marsh\nSubject: Boilers\n\n" + kFirst + "\n";
  EXPECT_EQ(slice(mail, find_title(parse_plain(mail))), "Boilers");
  const std::string answer = "Subject: Boilers\n\n" + kFirst + "\n";  // no header
  EXPECT_EQ(slice(answer, parse_plain(answer).blocks.at(0).span), "Subject: Boilers");
}

TEST(Mail, IsNotSeenInOtherTexts) {
  for (const std::string& text : {
           "From: Brenn\nTo: Tarn\n\n" + kFirst + "\n",                                    // a journey
           kFirst + "\n\nOn 3 June 2024 the mayor wrote:\n\n" + kSecond + "\n",            // a letter in the news
           kFirst + "\n\n> " + kSecond + "\n\n" + kFirst + "\n",                           // a quotation
           kFirst + "\n--\n" + kSecond + "\n" + kFirst + "\n",                             // a separator
           kFirst + "\n\nAnn Lee wrote on March 11th, 2015 at 02:57:\n" + kSecond + "\n",  // a comment
           "Thanks,\n" + kFirst + "\n",
           "Subject: " + kFirst + "\n" + kSecond + "\n",
       }) {
    for (const Block& block : parse_plain(text).blocks)
      EXPECT_NE(block.reason, Reason::mail) << slice(text, block.span);
  }
}

TEST(Mail, KeepsItsHeaderApartFromWrappedLines) {
  const std::string mail =
      "From: Ann Lee\nDate: 3 June 2024\nSubject: Boilers\n  and other things in the cellar of the house\n\n"
      "The inspector comes on Friday at nine and somebody has to be\n"
      "there to show him the meters in the cellar, because he has\n"
      "not been here before.\n";
  const Document document = parse_plain(mail);
  ASSERT_EQ(document.blocks.size(), 5U);
  EXPECT_EQ(slice(mail, find_title(document)), "Boilers");
  EXPECT_EQ(document.blocks[3].reason, Reason::mail);
  EXPECT_EQ(document.blocks[4].role, BlockRole::body);
}

}  // namespace
}  // namespace nutgraf::tests
