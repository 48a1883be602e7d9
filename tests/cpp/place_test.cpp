// Where on a page the text stands. The words are made up: only their number, their ends and their company count.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/language.hpp>

#include "place.hpp"

namespace nutgraf::tests {
namespace {

constexpr std::string_view kLine = "old boats and new ropes";
constexpr std::string_view kParagraph =
    "the boats lay in the harbour all winter because nobody could pay for ropes, and in the spring the children of the "
    "town painted them in every colour that the shop still had.";
constexpr std::string_view kTeaser = "the price of a rope goes up by a tenth from the new year and the harbour ...";

struct Case {
  std::string_view text;
  bool is_text;
};

Page page_of(const std::vector<Case>& cases) {
  Page page;
  page.blocks.resize(cases.size());
  page.layouts.resize(cases.size());
  return page;
}

struct Looked {
  LookWords words;
  std::vector<Look> looks;
};

Looked look_at(const std::vector<Case>& cases) {
  const Looker looker{find_language("en")};
  Looked looked;
  std::string folded;
  for (const Case& one : cases) {
    looked.looks.push_back(looker.look_at(one.text, folded));
    looked.looks.back().words = looked.words.keep(folded);
  }
  return looked;
}

void expect_division(const std::vector<Case>& cases) {
  const std::vector<bool> is_text = find_text(look_at(cases).looks, page_of(cases));
  ASSERT_EQ(is_text.size(), cases.size());
  for (std::size_t i = 0; i < cases.size(); ++i) EXPECT_EQ(is_text[i], cases[i].is_text) << i << ": " << cases[i].text;
}

TEST(FindText, KeepsAShortLineBetweenParagraphs) {
  expect_division({{"Log in", false},
                   {"Search", false},
                   {"Sign up", false},
                   {kParagraph, true},
                   {kParagraph, true},
                   {kLine, true},
                   {kParagraph, true},
                   {kParagraph, true},
                   {"All rights reserved", false}});
}

TEST(FindText, DropsASentenceAmongTheLinesOfAPage) {
  expect_division({{kParagraph, true},
                   {kParagraph, true},
                   {kParagraph, true},
                   {"Subscribe", false},
                   {"Facebook", false},
                   {"The boats are ours.", false},
                   {"Privacy policy", false},
                   {"Terms of use", false}});
}

TEST(FindText, DropsTeasersThatAreCut) {
  expect_division({{kParagraph, true},
                   {kParagraph, true},
                   {"Related stories", false},
                   {kLine, false},
                   {kTeaser, false},
                   {kLine, false},
                   {kTeaser, false},
                   {"All rights reserved", false}});
}

TEST(FindText, OfNothingIsNothing) { EXPECT_TRUE(find_text({}, {}).empty()); }

TEST(HasPage, NeedsThreeDifferentLinesThatShowIt) {
  const auto shows = [](const std::vector<Case>& cases) { return has_page(look_at(cases).looks); };
  EXPECT_FALSE(shows({}));
  EXPECT_FALSE(shows({{kParagraph, true}, {kLine, true}, {kParagraph, true}}));
  EXPECT_FALSE(shows({{"Subscribe", false}, {"Subscribe", false}, {"Subscribe", false}, {"Log in", false}}));
  EXPECT_TRUE(shows({{"Subscribe", false}, {kParagraph, true}, {"Log in", false}, {"Privacy policy", false}}));
}

TEST(ReadSigns, AreFromZeroToOne) {
  const std::vector<Case> cases{{"3 Comments", false},
                                {kParagraph, true},
                                {kLine, true},
                                {"", true},
                                {"Related", false},
                                {kTeaser, false},
                                {"Home | News | Sport", false},
                                {"\u00A9 2021", false},
                                {"Menu", false}};
  std::vector<Signs> all;
  read_signs(look_at(cases).looks, page_of(cases), [&](const Signs& signs) { all.push_back(signs); });
  ASSERT_EQ(all.size(), cases.size());
  for (const Signs& signs : all) {
    for (const double sign : signs) {
      EXPECT_GE(sign, 0);
      EXPECT_LE(sign, 1);
    }
  }
  EXPECT_EQ(all[0][Sign::comments], 1);
  EXPECT_EQ(all[1][Sign::whole], 1);
  EXPECT_EQ(all[2][Sign::below_paragraph], 1);
  EXPECT_EQ(all[4][Sign::related], 1);
  EXPECT_EQ(all[5][Sign::cut], 1);
  EXPECT_EQ(all[5][Sign::below_related], 1);
  EXPECT_EQ(all[6][Sign::joins], 1);
  EXPECT_EQ(all[7][Sign::legal], 1);
  EXPECT_EQ(all[8][Sign::menu], 1);
}

}  // namespace
}  // namespace nutgraf::tests
