#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/rank.hpp>
#include <nutgraf/summarize.hpp>

#include "families.hpp"
#include "reference.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

using Texts = std::vector<std::string>;

std::vector<std::string_view> views(const Texts& texts) { return {texts.begin(), texts.end()}; }

const Reading kPlain{.language = "en", .stemming = Stemming::off};

Options options_of(const Ranker& ranker, double sentences) {
  Options options;
  options.budget = Budget::sentences(sentences);
  options.reading = kPlain;
  options.ranker = ranker;
  return options;
}

Texts random_texts(Random& random, std::size_t count) {
  Texts texts;
  while (texts.size() < count) {
    texts.push_back(random_prose(random, {.sentences = random.below(9), .vocabulary = 40, .shortest = 3}));
  }
  return texts;
}

const std::string kPage =
    "The bridge opens\n\nBy Ann Lee\n\nThe bridge over the river opens on Monday, two years late but whole. It is "
    "blue.\n\n"
    "## What it costs\n\nIt has cost nine million crowns, as the council was told.\n\n"
    "Sign up for our newsletter\n";

const std::string kTalk =
    "Ann: Is the bridge open at last?\nBob: It has been closed since Monday.\nAnn: Nobody told the ferrymen that.\n";

// ---------------------------------------------------------------- reading

Span moved(Span span, Offset by) { return {span.begin + by, span.end + by}; }

void expect_parts(const Texts& texts, const Reading& reading) {
  const Collection whole = parse_collection(views(texts), reading);
  ASSERT_EQ(whole.parts.size(), texts.size());
  std::size_t block = 0, sentence = 0, token = 0;
  for (std::uint32_t source = 0; source < texts.size(); ++source) {
    const Collection::Part& part = whole.parts[source];
    ASSERT_EQ(slice(whole.text, part.span), texts[source]);
    ASSERT_EQ(part.first_block, block);
    ASSERT_EQ(part.first_sentence, sentence);
    const Document own = parse(texts[source], reading);
    for (const Block& expected : own.blocks) {
      const Block& actual = whole.document.blocks.at(block++);
      ASSERT_EQ(actual.span, moved(expected.span, part.span.begin));
      ASSERT_EQ(slice(whole.text, actual.speaker), slice(texts[source], expected.speaker));
      ASSERT_EQ(actual.kind, expected.kind);
      ASSERT_EQ(actual.role, expected.role);
      ASSERT_EQ(actual.reason, expected.reason);
      ASSERT_EQ(actual.section, expected.section == kNoBlock ? kNoBlock : expected.section + part.first_block);
      ASSERT_EQ(actual.first_sentence, expected.first_sentence + part.first_sentence);
      ASSERT_EQ(actual.last_sentence, expected.last_sentence + part.first_sentence);
      ASSERT_EQ(actual.source, source);
    }
    for (const Sentence& expected : own.sentences) {
      const Sentence& actual = whole.document.sentences.at(sentence++);
      ASSERT_EQ(actual.span, moved(expected.span, part.span.begin));
      ASSERT_EQ(actual.block, expected.block + part.first_block);
      ASSERT_EQ(actual.last_token - actual.first_token, expected.last_token - expected.first_token);
    }
    for (const Token& expected : own.tokens) {
      const Token& actual = whole.document.tokens.at(token++);
      ASSERT_EQ(actual.span, moved(expected.span, part.span.begin));
      ASSERT_EQ(actual.term == kNoTerm, expected.term == kNoTerm);
      if (actual.term != kNoTerm) {
        ASSERT_EQ(whole.document.terms[actual.term], own.terms[expected.term]);
      }
    }
  }
  ASSERT_EQ(token, whole.document.word_classes.size());
  ASSERT_EQ(block, whole.document.blocks.size());
  ASSERT_EQ(sentence, whole.document.sentences.size());
  ASSERT_EQ(token, whole.document.tokens.size());
}

TEST(ParseCollection, ReadsEachTextAsItIsReadAlone) {
  expect_parts(
      {kPage, kTalk, "", "  \n", "One sentence", kPage, "\xFF no UTF-8 \xE2\x82", "- an item\n- another\n", ""},
      kPlain);
  Random random{1};
  for (int round = 0; round < 50; ++round) {
    Texts texts = random_texts(random, random.below(6));
    if (random.chance(0.5)) texts.push_back(kPage);
    expect_parts(texts, kPlain);
    if (HasFatalFailure()) return;
  }
}

TEST(ParseCollection, ReadsEveryFamilyOfTextsAsItIsReadAlone) {
  for (const auto& family : families()) {
    expect_parts({family.text(2000), "Between two of them.", family.text(500)}, kPlain);
    ASSERT_FALSE(HasFatalFailure()) << family.name;
  }
}

TEST(ParseCollection, IsOfTheLanguageThatAllTextsTogetherShow) {
  const Texts texts{"The harbour was closed.",
                    "Der Hafen ist seit dem Sturm geschlossen, und die Fischer warten auf Hilfe.",
                    "Die Reparatur der Mauer kostet mehr, als die Stadt in einem Jahr hat."};
  EXPECT_EQ(parse_collection(views(texts)).document.language->code, "de");
}

TEST(ParseCollection, HasNoBodyOnlyWhereNoTextHasOne) {
  const std::string furniture = "Sign up for our newsletter\n\nFollow us on Facebook\n";
  ASSERT_TRUE(parse(furniture).furniture_only);
  EXPECT_TRUE(parse_collection(views({furniture, "", furniture})).document.furniture_only);
  EXPECT_FALSE(parse_collection(views({furniture, kPage})).document.furniture_only);
  EXPECT_FALSE(parse_collection(views({"", " "})).document.furniture_only);
  EXPECT_FALSE(parse_collection({}).document.furniture_only);
}

TEST(ParseCollection, RefusesUnknownLanguages) {
  EXPECT_THROW(parse_collection({}, {.language = "xx"}), std::invalid_argument);
}

TEST(ParseCollection, OfFourGibibytesIsALimitError) {
  const std::string text(1 << 20, ' ');
  const std::vector<std::string_view> texts(4096, text);
  try {
    parse_collection(texts, kPlain);
    FAIL();
  } catch (const LimitError& error) {
    EXPECT_STREQ(error.what(),
                 "the texts and the blank lines between them have 4294975486 bytes; the limit is 4294967295");
  }
}

// ---------------------------------------------------------------- ranking

TEST(RankCollection, LeadTakesTheFirstSentencesOfAllTextsFirst) {
  const Texts texts{"A one. A two. A three.", "B one.", "", "C one. C two."};
  const Collection whole = parse_collection(views(texts), kPlain);
  const Features features = vectorize(whole.document);
  const std::vector<double> scores = rank(Lead{}, whole.text, whole.document, features).scores;
  std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  EXPECT_EQ(order, (std::vector<std::size_t>{0, 3, 4, 1, 5, 2}));
}

TEST(RankCollection, DirectedStartsAnewInEachTextAndAddsWhatTheOtherTextsSay) {
  Random random{3};
  for (int round = 0; round < 40; ++round) {
    const Texts texts = random_texts(random, 2 + random.below(4));
    const Collection whole = parse_collection(views(texts), kPlain);
    const Features features = vectorize(whole.document);
    const std::vector<RowRange> sources = rows_by_source(whole.document, features);
    if (sources.size() < 2) continue;
    const Directed options;
    const std::vector<double> scores = rank(options, whole.text, whole.document, features).scores;

    const auto rows =
        reference::tf_idf(reference::term_counts(whole.document), whole.document.terms.size(), Weighting{});
    const auto product = [&](std::size_t a, std::size_t b) {
      double sum = 0;
      for (std::size_t t = 0; t < rows[a].size(); ++t) sum += rows[a][t] * rows[b][t];
      return sum;
    };
    const auto to_unit = [](std::vector<double> values) {
      const double low = *std::min_element(values.begin(), values.end());
      const double range = *std::max_element(values.begin(), values.end()) - low;
      for (double& value : values) value = range > 0 ? (value - low) / range : 0;
      return values;
    };
    const auto source_of = [&](std::size_t i) {
      return whole.document.blocks[whole.document.sentences[features.sentence[i]].block].source;
    };
    std::vector<double> support(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      for (std::size_t j = 0; j < rows.size(); ++j) support[i] += source_of(i) != source_of(j) ? product(i, j) : 0;
    }
    support = to_unit(support);
    for (const RowRange range : sources) {
      std::vector<double> own;
      for (std::size_t i = range.begin; i < range.end; ++i) {
        own.push_back(0);
        for (std::size_t j = range.begin; j < range.end; ++j) {
          if (j != i) own.back() += (j < i ? options.earlier : options.later) * product(i, j);
        }
      }
      own = to_unit(own);
      for (std::size_t i = range.begin; i < range.end; ++i) {
        const double place = static_cast<double>(i - range.begin);
        const double expected = (1 - options.position) * (own[i - range.begin] + support[i]) / 2 +
                                options.position * std::exp(-place / options.decay);
        ASSERT_NEAR(scores[i], expected, 1e-9) << "row " << i << " of " << whole.text;
      }
    }
  }
}

// ---------------------------------------------------------------- the summary

const Texts kFerry{
    "Storm warnings were issued on Thursday. The ferry to Brenn sank at noon on Friday after it struck a rock.",
    "On Friday at noon the ferry to Brenn struck a rock and sank. All passengers were taken off by fishing boats.",
    "The harbour master of Brenn was told to resign. After it struck a rock, the ferry to Brenn sank on Friday at "
    "noon.",
};

TEST(SummarizeCollection, SaysOnceWhatSeveralTextsSayAndNamesThem) {
  const Summary summary = summarize_collection(views(kFerry), options_of(Centroid{}, 9));
  std::vector<std::string> sentences;
  for (const Excerpt& excerpt : summary.sentences) sentences.push_back(excerpt.text);
  ASSERT_EQ(sentences.size(), 4u);
  const auto told = std::find_if(summary.sentences.begin(), summary.sentences.end(),
                                 [](const Excerpt& e) { return e.text.find("sank") != e.text.npos; });
  ASSERT_NE(told, summary.sentences.end());
  EXPECT_EQ(told->supporters, (std::vector<std::uint32_t>{0, 1, 2}));
  for (const Excerpt& excerpt : summary.sentences) {
    if (excerpt.text == told->text) continue;
    EXPECT_EQ(excerpt.supporters, std::vector<std::uint32_t>{excerpt.source});
  }
  EXPECT_EQ(summarize_collection(views(kFerry), options_of(Centroid{}, 1)).sentences.at(0).supporters.size(), 3u);
}

TEST(SummarizeCollection, TakesTheBestOfThoseThatSayTheSame) {
  Texts texts = kFerry;
  std::reverse(texts.begin(), texts.end());
  const Summary summary = summarize_collection(views(texts), options_of(Lead{}, 9));
  const auto told = std::find_if(summary.sentences.begin(), summary.sentences.end(),
                                 [](const Excerpt& e) { return e.text.find("sank") != e.text.npos; });
  EXPECT_EQ(told->source, 1u) << "it is the first sentence there only";
  EXPECT_EQ(told->supporters, (std::vector<std::uint32_t>{0, 1, 2}));
}

TEST(SummarizeCollection, CountsInTheTextOfEachExcerpt) {
  const Texts texts{"Rain fell on the dam all night.", "", kPage, kPage, kTalk};
  Options options = options_of(Directed{}, 9);
  const Summary summary = summarize_collection(views(texts), options);
  ASSERT_EQ(summary.sentences.size(), 7u);
  for (std::size_t i = 0; i < summary.sentences.size(); ++i) {
    const Excerpt& excerpt = summary.sentences[i];
    const Document own = parse(texts.at(excerpt.source), kPlain);
    EXPECT_EQ(slice(texts[excerpt.source], excerpt.span), excerpt.text);
    EXPECT_EQ(own.sentences.at(excerpt.sentence).span, excerpt.span);
    EXPECT_EQ(own.sentences[excerpt.sentence].block, excerpt.block);
    EXPECT_EQ(own.blocks.at(excerpt.block).speaker, excerpt.speaker);
    const bool is_doubled = excerpt.source == 2 || excerpt.source == 3;
    EXPECT_EQ(excerpt.supporters,
              is_doubled ? (std::vector<std::uint32_t>{2, 3}) : std::vector<std::uint32_t>{excerpt.source});
  }
  EXPECT_EQ(slice(kTalk, summary.sentences.back().speaker), "Ann");
  ASSERT_FALSE(summary.left_out.empty());
  const std::vector<LeftOut> own = left_out(parse(kPage, kPlain));
  ASSERT_EQ(summary.left_out.size(), 2 * own.size());
  for (std::size_t i = 0; i < summary.left_out.size(); ++i) {
    EXPECT_EQ(summary.left_out[i].span, own[i % own.size()].span);
    EXPECT_EQ(summary.left_out[i].source, i < own.size() ? 2u : 3u);
  }
}

TEST(SummarizeCollection, StandsInTheOrderOfTheTextsAndOfEachText) {
  Random random{5};
  for (int round = 0; round < 60; ++round) {
    const Texts texts = random_texts(random, random.below(6));
    const Summary summary = summarize_collection(views(texts), options_of(TextRank{}, 6));
    const bool is_blank = std::all_of(texts.begin(), texts.end(), [](const std::string& text) { return text.empty(); });
    ASSERT_EQ(summary.sentences.empty(), is_blank);
    for (std::size_t i = 0; i < summary.sentences.size(); ++i) {
      const Excerpt& excerpt = summary.sentences[i];
      ASSERT_EQ(slice(texts.at(excerpt.source), excerpt.span), excerpt.text);
      ASSERT_TRUE(std::is_sorted(excerpt.supporters.begin(), excerpt.supporters.end()));
      ASSERT_EQ(std::count(excerpt.supporters.begin(), excerpt.supporters.end(), excerpt.source), 1);
      if (i == 0) continue;
      const Excerpt& before = summary.sentences[i - 1];
      ASSERT_TRUE(before.source < excerpt.source ||
                  (before.source == excerpt.source && before.sentence < excerpt.sentence));
    }
  }
}

TEST(SummarizeCollection, OfOneTextIsTheSummaryOfThatText) {
  Random random{6};
  for (const Ranker& ranker : {Ranker{Directed{}}, Ranker{TextRank{}}, Ranker{Centroid{}}, Ranker{Lead{}}}) {
    for (const Selector& selector : {Selector{Top{}}, Selector{Mmr{.relevance = 1}}}) {
      Options options = options_of(ranker, 4);
      options.selector = selector;
      for (const std::string& text : {kPage, random_prose(random, {.sentences = 20, .copies = 0.4})}) {
        const Summary expected = summarize(text, options);
        const Summary actual = summarize_collection(views({text}), options);
        ASSERT_EQ(actual.text(), expected.text());
        for (std::size_t i = 0; i < actual.sentences.size(); ++i) {
          EXPECT_EQ(actual.sentences[i].span, expected.sentences[i].span);
          EXPECT_EQ(actual.sentences[i].score, expected.sentences[i].score);
        }
      }
    }
  }
}

TEST(SummarizeCollection, OfNothingIsEmpty) {
  for (const Texts& texts : {Texts{}, Texts{"", " \n"}}) {
    const Summary summary = summarize_collection(views(texts), {});
    EXPECT_TRUE(summary.sentences.empty());
    EXPECT_TRUE(summary.left_out.empty());
    EXPECT_TRUE(summary.converged);
  }
}

TEST(SummarizeCollection, FindsTheTitlesOfAllPages) {
  const Texts texts{
      "The lighthouse closes\n\nNobody came to the meeting in the town hall on Monday evening.\n\nThe keeper of "
      "the lighthouse leaves in autumn, after forty years.",
      "A year of bees\n\nEverybody spoke about the weather, and about the price of sugar.\n\nThe bees of the "
      "valley have had a good year, beekeepers say."};
  Options options = options_of(Directed{.earlier = 0, .later = 0, .position = 0, .title = 1}, 2);
  const Summary summary = summarize_collection(views(texts), options);
  ASSERT_EQ(summary.sentences.size(), 2u);
  EXPECT_NE(summary.sentences[0].text.find("lighthouse"), std::string::npos);
  EXPECT_NE(summary.sentences[1].text.find("bees"), std::string::npos);
}

TEST(SummarizeCollection, RefusesWrongOptionsBeforeAnyWork) {
  EXPECT_THROW(summarize_collection({}, options_of(Directed{}, 0)), std::invalid_argument);
}

}  // namespace
}  // namespace nutgraf::tests
