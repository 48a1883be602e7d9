#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/document.hpp>
#include <nutgraf/language.hpp>
#include <nutgraf/unicode.hpp>

#include "reading.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

std::vector<Sentence> sentences_of(std::string_view text, const Language& language) {
  std::vector<Sentence> sentences;
  read_sentences(text, language, Block{{0, static_cast<Offset>(text.size())}}, 0, sentences);
  return sentences;
}

const Language& language_of(std::string_view code) {
  return code == "und" ? undetermined_language() : find_language(code);
}

/// The text with a '|' where a sentence ends and another follows.
std::string marked(std::string_view text, const Language& language) {
  std::string result;
  Offset at = 0;
  for (const Sentence& sentence : sentences_of(text, language)) {
    if (sentence.span.begin > 0) result += '|';
    result += text.substr(at, sentence.span.end - at);
    at = sentence.span.end;
  }
  return result += text.substr(at);
}

/// Each row is a text with a '|' behind the last character of every sentence but the last.
void expect_cut(std::string_view code, const std::vector<std::string_view>& rows) {
  for (const std::string_view row : rows) {
    std::string text{row};
    text.erase(std::remove(text.begin(), text.end(), '|'), text.end());
    EXPECT_EQ(marked(text, language_of(code)), row);
  }
}

TEST(English, EndsASentenceAtAFullStopAndTheSigns) {
  expect_cut("en", {
                       "It rained.| The field was wet.",
                       "Did it rain?| It did!| Nobody minded.",
                       "What?!| He stared.",
                       "Stop!!!| Now.",
                       "One sentence without an end",
                       "It rained.",
                       "It rained.|  Two spaces follow.",
                       "It rained.|\tA tab follows.",
                       "It rained.|\u00A0A hard space follows.",
                       "The clock struck.| 1,200 people heard it.",
                       "He counted to 10.| Then he looked.",
                       "She was born in 1990.| Her brother came later.",
                       "It cost $5.| Nobody paid.",
                       "He got an A.| The others failed.",
                       "I saw him.| I waved.",
                       "It was NATO.| The pact held.",
                       "They moved to the U.S.| The winters were mild.",
                       "We left at 5 p.m.| The road was clear.",
                       "He founded Acme Inc.| It failed.",
                       "He sold nails, screws, etc.| The shop closed.",
                   });
}

TEST(English, DoesNotEndASentenceAtAnAbbreviation) {
  expect_cut("en", {
                       "Mr. Brown met Mrs. Green and Dr. White.| They talked.",
                       "Col. Wayne led the unit.| It was late.",
                       "The order came from Gen. Alba Rees on Monday.",
                       "Sen. Ota and Rep. Lund voted no.",
                       "Prof. Dr. Weil spoke.",
                       "Lt. Col. Wayne spoke.",
                       "St. Helens is a mountain.| Mt. Rainier is another.",
                       "U.S. forces left the base.",
                       "The U.S. Army left.| The base is empty.",
                       "The U.S. Senate and the U.N. Security Council met.",
                       "He lives in Washington, D.C. Nobody else does.",
                       "At 7:44 p.m. local time the lights went out.",
                       "At 7:44 p.m. ET the lights went out.",
                       "It opens at 9 a.m. Monday and closes at 5 p.m. Friday.",
                       "Acme Inc. Chairman Rolf Orr resigned.",
                       "Acme Corp. and Acme Ltd. merged.",
                       "Fruits, e.g. Apples, are sweet, i.e. Sugary.",
                       "See Fig. 3 and No. 7 on p. 12.",
                       "It happened on Jan. 5 and again on Sept. 12.",
                       "Smith v. Jones was decided.",
                       "Smith et al. Found nothing of the kind in 2003.",
                       "Martin Luther King Jr. Day is in January.",
                       "She lives at 12 Elm St. Apartment 4.",
                   });
}

TEST(English, DoesNotEndASentenceAtAnInitial) {
  expect_cut("en", {
                       "J. R. Hale wrote it.| Nobody read it.",
                       "George W. Bush and John F. Kennedy were presidents.",
                       "J.R.R. Tolkien wrote long books.",
                       "S. Korea and N. Korea talked.| The talks failed.",
                       "The S. Korea summit ended.",
                       "It was signed by A. B. Carter.",
                   });
}

TEST(English, DoesNotEndASentenceInsideANumber) {
  expect_cut("en", {
                       "It grew by 3.5 percent.| Prices fell.",
                       "It costs $1,234.56 today.",
                       "Version 2.10.1 is out.| Version 3.0 is not.",
                       "It was .5 of an inch.",
                       "At 12.30 the bell rang.",
                       "The file is 1.2 GB.| That is large.",
                       "Section 4.1.2 says so.",
                   });
}

TEST(English, DoesNotEndASentenceInsideAnAddressOrAFileName) {
  expect_cut("en", {
                       "Write to jo.Smith@Example.Com today.| She answers.",
                       "Visit www.Example.com for more.| It is free.",
                       "Visit https://Example.org/A.B?c=D.E today.",
                       "Open README.md or config.yaml first.| Then run it.",
                       "Node.js and ASP.NET are tools.",
                       "The file main.Main.Run starts it.",
                       "See example.com.| It is short.",
                   });
}

TEST(English, EndsASentenceWhereTheSpaceWasForgotten) {
  expect_cut("en", {
                       "Troops left Iraq.|Secretary Ames agreed.",
                       "He left, she said.|What's next is unclear.",
                       "It was over by Monday.|\"We took the bridge,\" he said.",
                       "Is it over?|Yes, it is.",
                       "It ended!|The crowd left.",
                       "They were tired.|The road was long.",
                   });
}

TEST(TextWithoutCapitals, EndsASentenceBeforeLowerCase) {
  expect_cut("en", {
                       "we use cookies.| they keep you logged in.| see dr. lee at 5 p.m. sharp.",
                       "is it on?| yes, e.g. now.",
                       "it opens at 7 a.m. is that early?| no.",
                       "We use cookies.| they keep you logged in.",
                   });
}

TEST(Chinese, EndsASentenceAtAnAsciiStopBetweenIdeographs) {
  expect_cut("und", {
                        "\u4e0b\u96e8\u4e86.|\u4ed6\u8d70\u4e86.",
                        "\u7248\u672c2.5\u597d.",
                    });
}

TEST(AnyLanguage, HasTheTitlesThatManyHave) {
  expect_cut("und", {
                        "Onyesha Dr. Mwangi daraja.| Mr. Otieno alikuja.",
                        "Mr. Mr. Mr.",
                    });
}

TEST(English, TakesAFootnoteWithTheSentenceBeforeIt) {
  expect_cut("en", {
                       "The dam broke. [12]| Nobody was hurt.[3]| It was dawn.",
                       "The dam broke. [...]| It was dawn.",
                   });
}

TEST(English, TakesMarksWithSpacesBetweenForOne) {
  expect_cut("en", {
                       "Really ? ? ?| Then we go .| It is late ! ! !",
                       "It runs on .NET. .NET is old.",
                   });
}

TEST(English, EndsASentenceBehindTheQuotesAndBracketsThatCloseIt) {
  expect_cut("en", {
                       "\"It is late.\"| She left.",
                       "\"It is late,\" she said.| \"Go home.\"",
                       "\"Go home!\" she said.",
                       "\"Why?\" he asked.| Nobody knew.",
                       "\"It is late.| Go home.\"| She left.",
                       "\u201CIt is late.\u201D| She left.",
                       "\u201CIt is late,\u201D she said.| \u201CGo home.\u201D",
                       "\u2018It is late.\u2019| She left.",
                       "'It is late.'| She left.",
                       "(It was late.)| She left.",
                       "He left (it was late).| She stayed.",
                       "He called it \"art.\"| She laughed.",
                       "He read \"War and Peace.\"| It took a year.",
                       "She said: \"No.\"| Then \"Yes.\"",
                       "It is known.[1]| It is old.[12]",
                   });
}

TEST(English, TakesAnEllipsisAsAnEndOnlyBeforeACapital) {
  expect_cut("en", {
                       "He waited...| Nobody came.",
                       "He waited... and waited.",
                       "He waited\u2026| Nobody came.",
                       "He waited \u2026 and waited.",
                       "...and then he left.",
                   });
}

TEST(English, TakesAnEllipsisWithSpacesInsideForOneMark) {
  expect_cut("en", {
                       "He waited . . . and waited.",
                       "He waited. . . . and waited.",
                       "He waited. . .| Nobody came.",
                   });
}

TEST(English, TakesASignInsideASentenceForNoEnd) {
  expect_cut("en", {
                       "Yahoo! shares rose.",
                       "\"Stop!\" he cried.",
                       "The word (why?) was underlined.",
                       "He asked why? and left.",
                   });
}

TEST(English, KeepsADatelineWithItsSentence) {
  expect_cut("en", {
                       "MOSCOW (Reuters) -A Russian ship sank.| Nobody died.",
                       "MOSCOW (Reuters) - A Russian ship sank.",
                       "WASHINGTON, D.C. \u2014 The vote is today.",
                       "LONDON, Oct. 3 (AP) \u2014 It rained.",
                   });
}

TEST(English, KeepsTheNumberOfAListItemWithItsText) {
  expect_cut("en", {
                       "1. Open the box.| Then look.",
                       "12. Introduction",
                       "A. Methods and data",
                       "1) Open the box.",
                       "(a) Open the box.",
                   });
}

TEST(English, CutsTheItemsOfAListInALine) {
  expect_cut("en", {
                       "1.) Mix the flour| 2.) Bake the bread",
                       "1) Mix the flour| 2) Bake the bread| 3) Eat",
                       "1. Mix the flour| 2. Bake the bread",
                       "a. mix the flour| b. bake the bread| c. eat",
                       "\u2022 9. Mix the flour| \u2022 10. Bake the bread",
                       "\u20439. Mix the flour| \u204310. Bake the bread",
                       "1. Mix the flour for 3 hours",
                   });
}

TEST(English, KeepsANumberWithItsLabel) {
  expect_cut("en", {
                       "It is N\u00B0. 1026.253.553.| There it lies.",
                       "She is paid Rs. 50 for it.",
                       "See the notes [page. 42] for more.| They help.",
                       "It ended in A.D. 79 on a Tuesday.",
                       "See Vol. II and Ch. IV of it.",
                       "The act of 1965 ( 42 U.S.C. 9601 ) holds.",
                       "The sum is 2.| 2 and 2 are four.",
                   });
}

TEST(English, EndsASentenceBehindAnEraAUnitOrADegree) {
  expect_cut("en", {
                       "Rome was founded in 753 B.C.| Augustus came later.",
                       "In 44 B.C. Augustus was young.",
                       "She weighed it: it was 5 lb.| Tom was glad.",
                       "She earned her Ph.D.| Tom was glad.",
                       "She met Ann Lee Ph.D. Candidate of the year.",
                   });
}

TEST(English, EndsASentenceBetweenATimeAndATitle) {
  expect_cut("en", {
                       "At 5 a.m. Mr. Brown went out.| He came back at 6 P.M.| Mr. Brown then slept.",
                       "She finished at 6 a.m.| Mrs. Green was waiting.",
                   });
}

TEST(English, TakesAFourthStopForTheEndOfTheSentenceBeforeAnEllipsis) {
  expect_cut("en", {
                       "The habit grew weaker.| . . . The practice was kept.",
                       "Mark the omission with stops . . . .| The next one follows.",
                       "The laws will seem \u201Cless complex. . . .\u201D",
                   });
}

TEST(English, TakesTheWordIBehindAnEllipsisForNoStart) {
  expect_cut("en", {
                       "He thought... I would go.",
                       "The thing is . . . I did not mean it.",
                       "He waited...| It rained.",
                   });
}

TEST(English, KeepsASourceWithItsQuote) {
  expect_cut("en", {
                       "\"The stairs [...]\" (Smith 55).| It was new.",
                       "\"They left.\" (Smith 55).| It was new.",
                       "They left.| (It was late.)| She stayed.",
                   });
}

TEST(English, TakesAQuoteBetweenSpacesForOneThatClosesWhereNoneIsOpened) {
  expect_cut("en", {
                       "What can one do ? ''| Graham went home .",
                       "She plays in '' High Road ! '' .| It is long .",
                       "It was called a ' Master . '| He drew maps .",
                       "\" It rained . \"| Then it stopped .",
                       "They left .| `` Come back , '' she said .",
                       "'' They know , '' she wrote .| '' Why did she leave ?",
                       "He folded it .| ' But not a bit,' he said .",
                       "( It rained . )| Then it stopped .",
                   });
}

TEST(English, FindsTheSideOfAStraightQuoteWithoutASpaceByTheQuotesNearIt) {
  expect_cut("en", {
                       "He said \"I left.\"|Then he sat down.",
                       "He left on Monday.|\"We won,\" he said.",
                   });
}

TEST(English, KeepsAnAbbreviationWithASpaceBeforeItsStop) {
  expect_cut("en", {
                       "Hello Mr . Brown , it rains .| Come in .",
                       "The U.S . Highway ends there .| It is long .",
                   });
}

TEST(English, EndsASentenceAtASemicolonOnlyBeforeACapitalFunctionWord) {
  expect_cut("en", {
                       "It rained;| The field was wet.",
                       "It rained; the field was wet.",
                       "Ann Lee, mayor; Bob Orr, clerk.",
                       "It rained;The field was wet.",
                   });
}

TEST(English, EndsASentenceBeforeLowerCaseOnlyAtAFunctionWordBehindAWholeWord) {
  expect_cut("en", {
                       "It is cheap and tasty.| the service was slow.",
                       "It is cheap and tasty. sadly it closed.",
                       "Call me on my phone.| i am at home.",
                       "They own a website.| http://example.org/A.b",
                       "About ten per cent. of it was lost.",
                       "The resp. the other one failed.",
                       "He asked why? the others left.",
                   });
}

TEST(English, EndsASentenceBeforeAForgottenSpaceAndATitleOrARomanNumber) {
  expect_cut("en", {
                       "Today is Tuesday.|Mr. Brown bought 1,000.|That is a lot.",
                       "It grew in the north.|XVIII centuries later it fell.",
                   });
}

TEST(English, TakesWhatIsAttachedToAMarkWithIt) {
  expect_cut("en", {
                       "It rained!\uFE0F| Nobody minded.",
                       "It rained.\u2060| Nobody minded.",
                       "It rained.| \u200EThe field was wet.",
                   });
}

TEST(OtherScripts, TakeOneLetterWithItsVowelSignForAnInitial) {
  expect_cut("und", {
                        "\u0D07\u0D24\u0D4D \u0D15\u0D46. \u0D2A\u0D3F. \u0D2E\u0D4B\u0D39\u0D28\u0D7B",
                        "\u041A. \u041F. \u041C\u043E\u0445\u0430\u043D",
                    });
}

TEST(German, EndsNoSentenceAtAnOrdinalOrAnAbbreviation) {
  expect_cut("de", {
                       "Es regnete.| Das Feld war nass.",
                       "Am 3. Oktober 1990 war es so weit.| Alle kamen.",
                       "Der 2. Weltkrieg endete 1945.| Danach kam Hunger.",
                       "Im 19. Jahrhundert wuchs die Stadt.",
                       "Dr. Weber und Prof. Lang kamen.",
                       "Das ist z. B. Holz.",
                       "Das ist z.B. Holz, d.h. Natur.",
                       "Sie kam um 10.30 Uhr an.| Er nicht.",
                       "\u201EEs regnet\u201C, sagte sie.| Er nickte.",
                       "Sie bekam eine 3.| Das war gut.",
                       "Er zahlte 20 Mio. Euro.",
                       "Die III. Republik endete.| Danach kam Hunger.",
                       "Aus dem 1. -3. Jahrhundert.",
                       "1. Januar bis 2. Februar",
                       "Sie besucht eine kath. Schule.",
                   });
}

TEST(German, EndsASentenceBehindItsQuotes) {
  expect_cut("de", {
                       "\u201EEs regnet.\u201C| Er nickte.",
                       "\u00BBEs regnet.\u00AB| Er nickte.",
                       "\u201EEs regnet!\u201C| Er nickte.",
                       "Sie sagte: \u201EEs regnet.\u201C| \u201EJa.\u201C",
                   });
}

TEST(French, EndsASentenceBehindItsGuillemets) {
  expect_cut("fr", {
                       "Il pleut.| Le champ est humide.",
                       "M. Dupont et Mme. Martin sont venus.| Ils ont parlé.",
                       "\u00AB Il pleut. \u00BB| Elle est partie.",
                       "\u00ABIl pleut.\u00BB| Elle est partie.",
                       "\u00AB\u00A0Il pleut\u00A0\u00BB, dit-elle.| Il partit.",
                       "Pourquoi ?| Personne ne sait.",
                       "Il pleut !| Rentrons.",
                       "L'eau monte.| L'air est froid.",
                       "Il pleut.| \u00AB Rentrons \u00BB, dit-elle.",
                       "Il pleut.| À midi, il neige.",
                   });
}

TEST(Spanish, StartsASentenceAtAnInvertedMark) {
  expect_cut("es", {
                       "Llueve.| El campo está mojado.",
                       "\u00BFQué?| \u00BFQuién lo dijo?",
                       "Llueve.| \u00BFPor qué?| Nadie lo sabe.",
                       "\u00A1Basta!| \u00A1Fuera!",
                       "El Sr. García y la Sra. López vinieron.| Hablaron.",
                       "EE.UU. Ganó el partido de ayer.",
                       "Dijo: \u00ABLlueve.\u00BB| Y se fue.",
                   });
}

TEST(OtherScripts, EndASentenceAtTheirOwnTerminators) {
  expect_cut("und", {
                        "\u4ECA\u5929\u4E0B\u96E8\u3002|\u660E\u5929\u6674\u3002",
                        "\u4F60\u597D\uFF01|\u4F60\u662F\u8C01\uFF1F|\u6211\u4E0D\u77E5\u9053\u3002",
                        "\u300C\u96E8\u3060\u3002\u300D|\u5F7C\u306F\u53BB\u3063\u305F\u3002",
                        "\u092F\u0939 \u090F\u0915 \u0939\u0948\u0964| \u0935\u0939 \u0926\u094B \u0939\u0948\u0964",
                        "\u0647\u0644 \u062C\u0627\u0621\u061F| \u0646\u0639\u0645.",
                        "\u6211\u770B\u300A\u8DD1\u5427\uFF01\u7238\u7238\u300B\u3002|\u597D\uFF01",
                        "\u0567 \u0574\u0565\u056F\u0589| \u0567 \u0565\u0580\u056F\u0578\u0582\u0589",
                        "\u0394\u03AD\u03BA\u03B1.| \u0395\u03AF\u03BA\u03BF\u03C3\u03B9.",
                        "\u0414\u043E\u0436\u0434\u044C.| \u0421\u043D\u0435\u0433.",
                    });
}

TEST(EveryLanguage, KeepsATitleWithItsName) {
  for (const Language* language : languages()) {
    for (const std::string_view title : language->titles.words) {
      const std::string text = "Xyz met " + std::string{title} + ". Kowalczyk yesterday.";
      EXPECT_EQ(marked(text, *language), text) << language->code;
    }
  }
}

TEST(EveryLanguage, KeepsALabelWithItsNumber) {
  for (const Language* language : languages()) {
    for (const std::string_view label : language->number_labels.words) {
      const std::string text = "Xyz met " + std::string{label} + ". 17 yesterday.";
      EXPECT_EQ(marked(text, *language), text) << language->code;
    }
  }
}

TEST(EveryLanguage, EndsASentenceAtAnAbbreviationOnlyBeforeAnOpener) {
  for (const Language* language : languages()) {
    for (const std::string_view abbreviation : language->abbreviations.words) {
      const std::string begin = "Xyz met " + std::string{abbreviation} + ".";
      const std::string_view end = language->closers.contains(abbreviation) ? "| Kowalczyk" : " Kowalczyk";
      EXPECT_EQ(marked(begin + " Kowalczyk", *language), begin + std::string{end}) << language->code;
    }
  }
}

TEST(EveryLanguage, TakesEachOpenerForAStartBehindAnAbbreviation) {
  for (const Language* language : languages()) {
    for (const std::string_view opener : language->openers.words) {
      std::string capital;
      const CodePoint initial = decode(opener, 0);
      append_utf8(capital, initial.value == U'\u00E0'   ? U'\u00C0'
                           : initial.value == U'\u00E9' ? U'\u00C9'
                           : initial.value == U'\u00FC' ? U'\u00DC'
                                                        : initial.value);
      if (initial.value < 0x80) capital[0] = static_cast<char>(capital[0] - 'a' + 'A');
      if (capital == opener.substr(0, initial.width)) continue;
      const std::string rest = capital + std::string{opener.substr(initial.width)} + " xyz";
      EXPECT_EQ(marked("Xyz met etc. " + rest, *language), "Xyz met etc.| " + rest) << language->code;
    }
  }
}

TEST(HardWrappedLines, DoNotEndASentence) {
  const std::string_view text =
      "The lighthouse keeper had not spoken to anybody for eleven\n"
      "days when the boat came round the point and dropped its\n"
      "anchor in the bay. He went down to the landing with a lamp\n"
      "and waited there until the oars were shipped. Nobody said\n"
      "a word until the bags were on the stones.\n"
      "\n"
      "Then the youngest of the three men took off his hat and\n"
      "asked whether there was any coffee in the house.\n";
  const Document document = parse_plain(text);
  ASSERT_EQ(document.blocks.size(), 2U);
  ASSERT_EQ(document.sentences.size(), 4U);
  EXPECT_EQ(slice(text, document.sentences[0].span).substr(0, 15), "The lighthouse ");
  EXPECT_EQ(slice(text, document.sentences[1].span).substr(0, 8), "He went ");
  EXPECT_EQ(slice(text, document.sentences[2].span), "Nobody said\na word until the bags were on the stones.");
}

TEST(ListItems, KeepABulletBeforeANumberAndLoseAnyOther) {
  const std::string_view text = "\u2022 9. Mix the flour\n\u2022 10. Bake the bread\n\u2022 Eat it\n";
  const Document document = parse_plain(text);
  ASSERT_EQ(document.sentences.size(), 3U);
  EXPECT_EQ(slice(text, document.sentences[0].span), "\u2022 9. Mix the flour");
  EXPECT_EQ(slice(text, document.sentences[1].span), "\u2022 10. Bake the bread");
  EXPECT_EQ(slice(text, document.sentences[2].span), "Eat it");
}

// ---------------------------------------------------------------- what holds for any text

/// "" where all sentences of `text` are as they must be, else what is wrong. Called for many thousand texts.
std::string fault_of(std::string_view text, const Language& language) {
  const std::vector<Sentence> sentences = sentences_of(text, language);
  std::vector<bool> boundary(text.size() + 1);
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).width) boundary[at] = true;
  boundary[text.size()] = true;
  Offset end = 0;
  const auto only_spaces = [&](Offset from, Offset to) {
    for (Offset at = from; at < to; at += decode(text, at).width) {
      if (!is_space(decode(text, at).value)) return false;
    }
    return true;
  };
  for (const Sentence& sentence : sentences) {
    const Span span = sentence.span;
    if (span.begin < end || span.end <= span.begin || span.end > text.size()) return "spans overlap or leave the block";
    if (!boundary[span.begin] || !boundary[span.end]) return "a character is split";
    if (!only_spaces(end, span.begin)) return "a visible character is lost";
    if (end > 0 && is_space(decode(text, span.begin).value)) return "a sentence starts with white space";
    end = span.end;
  }
  return only_spaces(end, static_cast<Offset>(text.size())) ? "" : "the last visible character is lost";
}

void expect_no_fault(std::string_view text, const Language& language) {
  const std::string fault = fault_of(text, language);
  ASSERT_EQ(fault, "") << printable(text);
}

TEST(Sentences, AreDisjointOrderedAndCompleteForEveryShortText) {
  const std::vector<std::string> alphabet{"a", "A", ".", "\"", " ", "\n", "1", ")", "\u00E9"};
  for (std::size_t length = 1; length <= 6; ++length) {
    std::vector<std::size_t> digits(length);
    for (bool more = true; more;) {
      std::string text;
      for (const std::size_t digit : digits) text += alphabet[digit];
      expect_no_fault(text, find_language("en"));
      if (testing::Test::HasFatalFailure()) return;
      more = false;
      for (std::size_t i = 0; i < length && !more; ++i) {
        digits[i] = (digits[i] + 1) % alphabet.size();
        more = digits[i] != 0;
      }
    }
  }
}

TEST(Sentences, AreDisjointOrderedAndCompleteForRandomTextsInEveryLanguage) {
  Random random{1};
  const std::vector<std::string> alphabet{"a",        "B",
                                          "Mr",       "No",
                                          "p.m",      "The",
                                          ".",        ".",
                                          ". ",       "...",
                                          "!",        "?",
                                          "\"",       "'",
                                          "(",        ")",
                                          "[1]",      "[",
                                          "]",        " ",
                                          "  ",       "\n",
                                          "\r\n",     "\t",
                                          "-",        "\u2014",
                                          "\u2026",   "\u201C",
                                          "\u201D",   "\u00AB",
                                          "\u00BB",   "\u3002",
                                          "\u0964",   "\u061F",
                                          "\u00E9",   "\u0301",
                                          "\u200B",   "\uFEFF",
                                          "\u00A0",   "\u2028",
                                          "\xFF",     "\xE2",
                                          "\xE2\x80", "\x80",
                                          "\xF0\x9F", std::string(1, '\0'),
                                          "1",        "19",
                                          "*",        "\U0001F600",
                                          "@",        "/",
                                          ":",        "z.b",
                                          "\u00BF"};
  for (int round = 0; round < 60000; ++round) {
    std::string text;
    for (std::size_t size = 1 + random.below(14); size > 0; --size) text += random.pick(alphabet);
    expect_no_fault(text, *languages()[random.below(languages().size())]);
    if (testing::Test::HasFatalFailure()) return;
  }
}

/// The ends of sentences inside `core`, where the text goes on before and behind it.
std::vector<std::size_t> ends_inside(const std::string& head, const std::string& core, const std::string& tail,
                                     const Language& language) {
  std::vector<std::size_t> ends;
  for (const Sentence& sentence : sentences_of(head + core + tail, language)) {
    const std::size_t end = sentence.span.end;
    if (end > head.size() && end <= head.size() + core.size()) ends.push_back(end - head.size());
  }
  return ends;
}

TEST(Sentences, DependOnNothingFurtherAwayThanSixtyFourCodePoints) {
  Random random{3};
  const std::vector<std::string> alphabet{
      "a",    "word", "The", "the", "Mr",   "p.m",  "No",  "I",  "II", ".",   ". ",  "? ",     "! ",    "...", ". .",
      "\"",   " \"",  "'",   "''",  " '' ", "`` ",  "(",   ")",  " ",  "1",   "2. ", "1. ",    "2) ",   "3",   "b.",
      " a. ", "[1]",  "]",   ";",   "; ",   "B.C.", "ft.", "\n", "-",  "www", ",",   "\u201D", "\u3002"};
  const auto random_text = [&](std::size_t pieces) {
    std::string text;
    for (; pieces > 0; --pieces) text += random.pick(alphabet);
    return text;
  };
  const std::string padding = "x the lamp went out and nobody in the long room said a word to it ";
  ASSERT_LE(padding.size(), 66U);
  for (int round = 0; round < 20000; ++round) {
    const Language& language = *languages()[random.below(languages().size())];
    const std::string core =
        random_text(1 + random.below(16)) + "X";  // a capital: that a block has one is known of all
    const auto ends = [&] {
      return ends_inside(random_text(random.below(9)) + " " + padding, core, padding + random_text(random.below(9)),
                         language);
    };
    ASSERT_EQ(ends(), ends()) << language.code << ": " << printable(core);
  }
}

TEST(Sentences, OfADocumentLieInTheirBlocksAndHoldTheirTokens) {
  Random random{2};
  const std::vector<std::string> pieces{"Word ",          "word ",       "Mr. ",     "end. ",   "End.\n",  "\n",
                                        "\n\n",           "# ",          "- ",       "> ",      "1. ",     "\u2022 ",
                                        "---\n",          "\"Quote.\" ", "\xE2\x80", "\u3002",  "\t",      "  ",
                                        "\u00E9t\u00E9 ", "x\u0301 ",    "a\nb\n",   "\u2028",  "\v",      "\f",
                                        "\u00A0",         "\u200B",      "===\n",    "Photo: ", "By A B\n"};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t size = 1 + random.below(16); size > 0; --size) text += random.pick(pieces);
    const Document document = parse_plain(text);
    std::uint32_t sentence_count = 0, token_count = 0;
    Offset block_end = 0;
    for (std::size_t b = 0; b < document.blocks.size(); ++b) {
      const Block& block = document.blocks[b];
      ASSERT_TRUE(block_end <= block.span.begin && block.span.begin < block.span.end) << printable(text);
      block_end = block.span.end;
      ASSERT_EQ(block.first_sentence, sentence_count) << printable(text);
      sentence_count = block.last_sentence;
      ASSERT_LT(block.first_sentence, block.last_sentence) << printable(text);
      Offset end = block.span.begin;
      for (std::uint32_t s = block.first_sentence; s < block.last_sentence; ++s) {
        const Sentence& sentence = document.sentences[s];
        ASSERT_EQ(sentence.block, b) << printable(text);
        ASSERT_TRUE(end <= sentence.span.begin && sentence.span.end <= block.span.end) << printable(text);
        end = sentence.span.end;
        ASSERT_EQ(sentence.first_token, token_count) << printable(text);
        token_count = sentence.last_token;
        Offset token_end = sentence.span.begin;
        for (std::uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
          const Token& token = document.tokens[t];
          ASSERT_TRUE(token_end <= token.span.begin && token.span.end <= sentence.span.end) << printable(text);
          ASSERT_TRUE(token.term == kNoTerm || token.term < document.terms.size());
          token_end = token.span.end;
        }
      }
    }
    ASSERT_EQ(sentence_count, document.sentences.size());
    ASSERT_EQ(token_count, document.tokens.size());
  }
}

std::vector<std::string> cut_at(std::string_view text, std::vector<Offset> starts) {
  const Document document = parse(text, {.language = "en", .sentence_starts = std::move(starts)});
  std::vector<std::string> sentences;
  for (const Sentence& sentence : document.sentences) sentences.emplace_back(slice(text, sentence.span));
  return sentences;
}

TEST(SentenceStarts, CutWhereTheyAreGivenAndAtTheEndsOfBlocks) {
  const std::string text = "# Rain\n\nIt rained, it poured. It stopped.\n\n- Then it went on";
  EXPECT_EQ(cut_at(text, {0, 20}),
            (std::vector<std::string>{"Rain", "It rained, i", "t poured. It stopped.", "Then it went on"}));
  EXPECT_EQ(cut_at("One. \u00a0 Two. Three.", {5, 13}), (std::vector<std::string>{"One.", "Two.", "Three."}));
  EXPECT_EQ(cut_at("One. Two.", {0}), std::vector<std::string>{"One. Two."});
}

TEST(SentenceStarts, ThoseThatTheRulesFindChangeNothing) {
  Random random{4};
  const std::vector<std::string> pieces{"Word ", "mr. ", "End. ",  "End.\n", "\n\n",
                                        "# ",    "- ",   "\u3002", "\u00A0", "Z\u00FC? "};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t size = 1 + random.below(16); size > 0; --size) text += random.pick(pieces);
    Reading reading{.language = "en"};
    const Document ruled = parse(text, reading);
    for (const Sentence& sentence : ruled.sentences) reading.sentence_starts.push_back(sentence.span.begin);
    const Document given = parse(text, reading);
    ASSERT_EQ(given.sentences.size(), ruled.sentences.size()) << printable(text);
    for (std::size_t s = 0; s < ruled.sentences.size(); ++s) {
      ASSERT_EQ(given.sentences[s].span, ruled.sentences[s].span) << printable(text);
    }
  }
}

TEST(SentenceStarts, MustIncreaseAndBeginCharacters) {
  EXPECT_THROW(cut_at("One. Two.", {5, 5}), std::invalid_argument);
  EXPECT_THROW(cut_at("One. Two.", {9}), std::invalid_argument);
  EXPECT_THROW(cut_at("\u00c4hren. Two.", {1}), std::invalid_argument);
  const std::string_view text = "One. Two.";
  EXPECT_THROW(parse_collection({&text, 1}, {.sentence_starts = {5}}), std::invalid_argument);
}

}  // namespace
}  // namespace nutgraf::tests
