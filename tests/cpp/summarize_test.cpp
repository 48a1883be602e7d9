#include <nutgraf/summarize.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <nutgraf/unicode.hpp>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

// ---------------------------------------------------------------- an article written for this test

constexpr std::string_view kArticle =
    "Harrow Bay closes its swing bridge to cars\n"
    "\n"
    "By Jonas Field\n"
    "4 min read\n"
    "\n"
    "The council of Harrow Bay voted on Tuesday to close the old swing bridge to cars, ending a dispute about its "
    "repair "
    "that had gone on for eleven years. The vote was seven to four. It was raining.\n"
    "\n"
    "Engineers had warned in the spring that two of the bridge's four bearings were worn through, and that no foundry "
    "in "
    "the U.S. makes such parts any more. A repair abroad would have cost the town 2.4 million dollars. \"We kept it "
    "alive "
    "as long as we could,\" said Mara Olsen, who has looked after the bridge since 1998.\n"
    "\n"
    "Download our app for breaking news and weather\n"
    "\n"
    "A ferry will carry cars across the harbour from Oct. 1 until the council finds money for a new bridge. The ferry "
    "company said it could take forty cars an hour, a third of what crossed the bridge in summer. Shops on the north "
    "side "
    "fear that customers will stay away. Some have asked the council to lower their rents.\n"
    "\n"
    "People on foot may still use the bridge. Dr. Elias Stone, a historian, hopes that it will stay where it is. "
    "\"There "
    "is no other bridge of this kind left on the coast,\" he said.\n"
    "\n"
    "Recommended Stories\n"
    "Ferry fares to rise in the new year\n"
    "    The price of a single crossing goes up by a tenth, and the card for ten trips will no longer be sold.\n";

/// The first 24 bytes of each sentence of a summary.
std::vector<std::string> summary_of(std::string_view text, const Options& options) {
  std::vector<std::string> sentences;
  for (const Excerpt& excerpt : summarize(text, options).sentences) sentences.push_back(excerpt.text.substr(0, 24));
  return sentences;
}

using Sentences = std::vector<std::string>;

Options options_of(const Ranker& ranker, const Selector& selector, const Budget& budget) {
  Options options;
  options.ranker = ranker;
  options.selector = selector;
  options.budget = budget;
  return options;
}

TEST(Article, HasTheseSummaries) {
  const std::string council = "The council of Harrow Ba", engineers = "Engineers had warned in ",
                    repair = "A repair abroad would ha", ferry = "A ferry will carry cars ",
                    company = "The ferry company said i", rents = "Some have asked the coun",
                    foot = "People on foot may still";
  struct Case {
    Ranker ranker;
    Selector selector;
    Budget budget;
    Sentences sentences;
  };
  const std::vector<Case> cases{
      {Directed{}, Top{}, Budget::sentences(1), {council}},
      {Directed{}, Top{}, Budget::sentences(3), {council, engineers, ferry}},
      {Directed{}, Top{}, Budget::words(50), {council, ferry}},
      {Directed{}, Top{}, Budget::characters(120), {ferry}},
      {Directed{}, Top{}, Budget::ratio(0.3), {council, ferry, foot}},
      {Directed{}, Mmr{}, Budget::sentences(3), {council, engineers, ferry}},
      {TextRank{}, Top{}, Budget::sentences(3), {council, ferry, company}},
      {TextRank{}, Mmr{}, Budget::ratio(0.3), {council, ferry, foot}},
      {Centroid{}, Top{}, Budget::sentences(3), {council, ferry, company}},
      {Centroid{}, Mmr{}, Budget::words(50), {council, ferry}},
      {Lead{}, Top{}, Budget::sentences(3), {council, engineers, repair}},
      {Lead{}, Mmr{}, Budget::words(50), {council, repair, rents}},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(summary_of(kArticle, options_of(c.ranker, c.selector, c.budget)), c.sentences)
        << c.ranker.index() << ' ' << c.selector.index() << ' ' << to_text(c.budget.unit) << ' ' << c.budget.amount;
  }
}

TEST(Article, HasNoFurnitureInASummaryOfAllOfIt) {
  const Summary summary = summarize(kArticle, options_of(Directed{}, Mmr{}, Budget::sentences(100)));
  EXPECT_EQ(summary.language, "en");
  EXPECT_FALSE(summary.furniture_only);
  EXPECT_EQ(summary.sentences.size(), 13U);
  for (const std::string_view other : {"By Jonas", "min read", "Download", "Recommended", "fares", "tenth"}) {
    EXPECT_EQ(summary.text().find(other), std::string::npos) << other;
  }
}

TEST(Article, HasItsFurnitureAmongTheCandidatesWhereItIsKept) {
  Options options = options_of(Directed{}, Mmr{}, Budget::sentences(100));
  options.reading.furniture = Furniture::keep;
  const Summary summary = summarize(kArticle, options);
  EXPECT_EQ(summary.sentences.size(), 19U);
  EXPECT_EQ(summary.text().find("closes its swing bridge to cars"), std::string::npos) << "the title";
  for (const std::string_view kept : {"By Jonas", "min read", "Download", "Recommended", "fares", "tenth"}) {
    EXPECT_NE(summary.text().find(kept), std::string::npos) << kept;
  }
}

TEST(LeftOut, AreTheBlocksThatAreNoCandidates) {
  for (const Furniture furniture : {Furniture::drop, Furniture::keep}) {
    Options options;
    options.reading.furniture = furniture;
    const Document document = parse(kArticle, options.reading);
    const std::vector<LeftOut> others = summarize(kArticle, options).left_out;
    std::size_t next = 0;
    for (const Block& block : document.blocks) {
      const bool is_heading = block.role == BlockRole::title || block.role == BlockRole::heading;
      const bool is_candidate = block.role == BlockRole::body || (furniture == Furniture::keep && !is_heading);
      EXPECT_EQ(document.is_candidate(block), is_candidate) << slice(kArticle, block.span);
      if (is_candidate) continue;
      ASSERT_LT(next, others.size());
      EXPECT_EQ(others[next].span, block.span);
      EXPECT_EQ(others[next].role, block.role);
      EXPECT_EQ(others[next++].reason, block.reason);
    }
    EXPECT_EQ(next, others.size());
    EXPECT_EQ(next, furniture == Furniture::keep ? 1U : 7U);
  }
}

TEST(LeftOut, IsNothingOfAPageThatIsReadAsBody) {
  constexpr std::string_view kFurniture = "Sign up for our newsletter\n\nAll rights reserved\n";
  const Document document = parse(kFurniture);
  EXPECT_TRUE(document.furniture_only);
  EXPECT_TRUE(left_out(document).empty());
  for (const Block& block : document.blocks) EXPECT_EQ(block.reason, Reason::none);
  const Document kept = parse(kFurniture, {.furniture = Furniture::keep});
  EXPECT_FALSE(kept.furniture_only);
  EXPECT_TRUE(left_out(kept).empty());
  for (const Block& block : kept.blocks) EXPECT_EQ(block.role, BlockRole::furniture);
  EXPECT_EQ(body_text(kFurniture, kept), "Sign up for our newsletter\n\nAll rights reserved");
}

TEST(Article, IsReadWithTheCallersTitleBeforeItsOwn) {
  Options options;
  options.budget = Budget::sentences(1);
  options.ranker = Directed{.position = 0, .title = 1};
  EXPECT_EQ(summary_of(kArticle, options), Sentences{"The council of Harrow Ba"});
  options.title = "Dr. Elias Stone, a historian";
  EXPECT_EQ(summary_of(kArticle, options), Sentences{"Dr. Elias Stone, a histo"});
}

// ---------------------------------------------------------------- what holds for any text

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += piece;
  return text;
}

constexpr char kWithNul[] = "The old\0 ferry\0left. \0Nobody saw it.\0";

struct Input {
  std::string name, text;
};

/// Texts of every odd kind; each is small.
std::vector<Input> odd_texts() {
  return {
      {"empty", ""},
      {"one space", " "},
      {"newlines only", repeated("\n", 1000)},
      {"Windows newlines only", repeated("\r\n", 1000)},
      {"byte order mark only", "\uFEFF"},
      {"white space of all kinds", " \t\v\f\u00A0\u2003\u200B\u2028\u0085\u3000"},
      {"one letter", "x"},
      {"one sentence", "The old ferry left the harbour before dawn."},
      {"one sentence without an end", "The old ferry left the harbour"},
      {"byte order mark before a text", "\uFEFFThe old ferry left. Nobody saw it."},
      {"NUL bytes", std::string{kWithNul, sizeof kWithNul - 1}},
      {"only NUL bytes", std::string(100, '\0')},
      {"ill-formed bytes", "The old \xFF ferry\xE2\x80 left. \xC0\xAF Nobody \xED\xA0\x80 saw it.\xF0\x9F"},
      {"only ill-formed bytes", repeated("\xFF\x80\xE2", 100)},
      {"only punctuation", "... !!! ??? --- *** ((( )))"},
      {"only rules", "-----\n=====\n*****\n"},
      {"only stop words", "It is what it is. And so it was. They were there."},
      {"only numbers", "1 2 3. 4.5 6,7. 8"},
      {"only brackets", repeated("(", 2000) + repeated(")", 2000)},
      {"only stops", repeated(".", 5000)},
      {"only titles", repeated("Mr. ", 1000)},
      {"three one-letter lines", "a\nb\nc"},
      {"one-letter lines", repeated("a\n", 50)},
      {"short lower-case lines", repeated("ab cd\n", 50)},
      {"word joiners", repeated("\u2060", 10)},
      {"direction overrides", "The \u202Eferry\u202C left. Nobody \u2066saw\u2069 it."},
      {"tag characters", "The ferry\U000E0041\U000E0042 left. \U000E0043"},
      {"emoji", "\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E9\U0001F1EA! \u2764\uFE0F. \U0001F600"},
      {"Hangul fillers", "\u3164\u3164. \u115F\u1160"},
      {"ligatures that expand", repeated("\uFDFA", 200) + ". " + repeated("\uFDFA ", 100)},
      {"a heading only", "# A heading"},
      {"markers only", "- \n* \n# \n> \n1. \n\u2022\n"},
      {"furniture only", "Sign up for our newsletter\nAll rights reserved\n"},
      {"a huge token", repeated("QUJD", 20000)},
      {"a huge token in a text", "The file holds " + repeated("QUJD", 20000) + " and nothing else. It is large."},
      {"a flood of combining marks", "The a" + repeated("\u0301", 30000) + " is long. The end."},
      {"a flood of different combining marks", "a" + repeated("\u0316\u0301\u0327", 10000)},
      {"every sentence the same", repeated("The old ferry left the harbour before dawn. ", 500)},
      {"every word the same", repeated("ferry ", 5000)},
      {"every sentence a word", repeated("Ferry. ", 2000)},
      {"quotes never closed", repeated("\"The ferry left. ", 500)},
      {"Chinese", "\u4ECA\u5929\u4E0B\u96E8\u3002\u660E\u5929\u6674\u3002\u6211\u4E0D\u77E5\u9053\u3002"},
      {"one endless sentence", repeated("the ferry left the harbour and ", 3000)},
  };
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).width) {
    if (!is_space(decode(text, at).value)) return false;
  }
  return true;
}

std::vector<Options> many_options() {
  const std::vector<Ranker> rankers{Directed{}, TextRank{}, Centroid{}, Lead{}};
  const std::vector<Selector> selectors{Top{}, Mmr{}, SumBasic{}, Kl{}, Coverage{}, Bigrams{}, GreedyCentroid{}};
  const std::vector<Budget> budgets{Budget::sentences(3), Budget::words(30), Budget::characters(100),
                                    Budget::ratio(0.2)};
  std::vector<Options> all;
  for (const Ranker& ranker : rankers) {
    for (const Selector& selector : selectors) {
      for (const Budget& budget : budgets) all.push_back(options_of(ranker, selector, budget));
    }
  }
  return all;
}

void expect_sound(std::string_view text, const Options& options, const Summary& summary) {
  EXPECT_EQ(summary.sentences.empty(), is_blank(text));
  Offset end = 0;
  std::string joined;
  for (const Excerpt& excerpt : summary.sentences) {
    EXPECT_TRUE(excerpt.span.begin < excerpt.span.end && excerpt.span.end <= text.size());
    EXPECT_TRUE(end <= excerpt.span.begin) << "not in the order of the text";
    end = excerpt.span.end;
    EXPECT_TRUE(excerpt.text == slice(text, excerpt.span)) << "not verbatim";
    EXPECT_TRUE(std::none_of(summary.left_out.begin(), summary.left_out.end(), [&](const LeftOut& block) {
      return block.span.begin < excerpt.span.end && excerpt.span.begin < block.span.end;
    })) << "left out";
    EXPECT_TRUE(std::isfinite(excerpt.score));
    if (!joined.empty()) joined += ' ';
    joined += excerpt.text;
  }
  EXPECT_TRUE(summary.text() == joined);
  if (options.budget.unit == Unit::sentences) {
    EXPECT_LE(static_cast<double>(summary.sentences.size()), options.budget.amount);
  }
  if (options.budget.unit == Unit::characters && !summary.over_budget) {
    EXPECT_LE(static_cast<double>(count_code_points(summary.text())), options.budget.amount);
  }
}

TEST(AnyText, GivesASoundSummaryUnderEveryRankerSelectorAndBudget) {
  for (const auto& [name, text] : odd_texts()) {
    SCOPED_TRACE(name);
    for (const Options& options : many_options()) expect_sound(text, options, summarize(text, options));
  }
}

TEST(AnyText, GivesASoundSummaryWhenItIsMadeOfRandomPieces) {
  Random random{1};
  const std::vector<std::string> pieces{"The ferry ",
                                        "left ",
                                        "the harbour",
                                        "before dawn. ",
                                        ". ",
                                        "! ",
                                        "?",
                                        "\"",
                                        "\n",
                                        "\n\n",
                                        "\r\n",
                                        "# ",
                                        "- ",
                                        "> ",
                                        "\t",
                                        "  ",
                                        "Mr. ",
                                        "U.S. ",
                                        "3.5 ",
                                        "By A. Field\n",
                                        "Photo: x\n",
                                        "Sign up for ",
                                        "\u00E9",
                                        "\u0301",
                                        "\u200D",
                                        "\xFF",
                                        "\xE2\x80",
                                        "\u3002",
                                        "\u6F22\u5B57",
                                        std::string(1, '\0'),
                                        "\u2028",
                                        "---\n",
                                        "a\n",
                                        "b\n",
                                        "Recommended Stories\n",
                                        "\uFEFF"};
  const std::vector<Options> all = many_options();
  for (int round = 0; round < 10000; ++round) {
    std::string text;
    for (std::size_t size = random.below(25); size > 0; --size) text += random.pick(pieces);
    const Options& options = random.pick(all);
    SCOPED_TRACE(printable(text));
    expect_sound(text, options, summarize(text, options));
    if (HasFailure()) return;
  }
}

TEST(AnyText, GivesTheSameSummaryTwice) {
  for (const auto& [name, text] : odd_texts()) {
    const Summary first = summarize(text), second = summarize(text);
    ASSERT_EQ(first.sentences.size(), second.sentences.size()) << name;
    for (std::size_t i = 0; i < first.sentences.size(); ++i) {
      EXPECT_EQ(first.sentences[i].span, second.sentences[i].span) << name;
      EXPECT_EQ(first.sentences[i].score, second.sentences[i].score) << name;
    }
  }
}

TEST(EmptyText, GivesAnEmptySummaryThatIsNotOverBudget) {
  for (const std::string_view text : {"", " \n\t", "\uFEFF"}) {
    const Summary summary = summarize(text);
    EXPECT_TRUE(summary.sentences.empty());
    EXPECT_EQ(summary.text(), "");
    EXPECT_FALSE(summary.over_budget);
    EXPECT_FALSE(summary.furniture_only);
    EXPECT_TRUE(summary.converged);
  }
}

TEST(OneSentence, IsItsOwnSummary) {
  const std::string text = "  The old ferry left the harbour before dawn.\n";
  const Summary summary = summarize(text);
  ASSERT_EQ(summary.sentences.size(), 1U);
  EXPECT_EQ(summary.text(), "The old ferry left the harbour before dawn.");
  EXPECT_EQ(summary.sentences[0].span, (Span{2, 45}));
  EXPECT_EQ(summary.sentences[0].sentence, 0U);
}

TEST(StrictBudget, GivesNothingWhereNothingFits) {
  Options options;
  options.budget = Budget::words(2);
  EXPECT_TRUE(summarize("The old ferry left the harbour.", options).over_budget);
  options.budget.strict = true;
  const Summary summary = summarize("The old ferry left the harbour.", options);
  EXPECT_TRUE(summary.sentences.empty());
  EXPECT_FALSE(summary.over_budget);
}

TEST(IdenticalSentences, OfAHundredThousandGiveOne) {
  const std::string text = repeated("The old ferry left the harbour before dawn. ", 100000);
  for (const Ranker& ranker : {Ranker{Directed{}}, Ranker{TextRank{}}, Ranker{Centroid{}}, Ranker{Lead{}}}) {
    const Summary summary = summarize(text, options_of(ranker, Top{}, Budget::sentences(3)));
    EXPECT_EQ(summary.sentences.size(), 1U);
    EXPECT_FALSE(summarize(text, options_of(ranker, Mmr{}, Budget::sentences(3))).sentences.empty());
  }
}

TEST(Converged, IsFalseWhereTheIterationsRanOut) {
  EXPECT_FALSE(summarize(kArticle, options_of(TextRank{.tolerance = 0, .max_iterations = 1}, Top{}, {})).converged);
  EXPECT_TRUE(summarize(kArticle, options_of(TextRank{}, Top{}, {})).converged);
}

TEST(Analyze, GivesOneScoreForEachBodySentence) {
  const Analysis analysis = analyze(kArticle);
  EXPECT_EQ(analysis.ranking.scores.size(), analysis.features.rows());
  EXPECT_EQ(analysis.features.rows(), 13U);
  const Summary summary = summarize(kArticle);
  for (const Excerpt& excerpt : summary.sentences) {
    const auto& rows = analysis.features.sentence;
    const auto row = static_cast<std::size_t>(std::find(rows.begin(), rows.end(), excerpt.sentence) - rows.begin());
    EXPECT_EQ(excerpt.score, analysis.ranking.scores.at(row));
    const Sentence& sentence = analysis.document.sentences[excerpt.sentence];
    EXPECT_EQ(excerpt.span, sentence.span);
    EXPECT_EQ(excerpt.block, sentence.block);
    EXPECT_EQ(excerpt.speaker, analysis.document.blocks[sentence.block].speaker);
  }
}

// ---------------------------------------------------------------- many texts

void expect_equal(const Summary& a, const Summary& b) {
  ASSERT_EQ(a.sentences.size(), b.sentences.size());
  EXPECT_EQ(a.text(), b.text());
  EXPECT_EQ(a.language, b.language);
  EXPECT_EQ(a.over_budget, b.over_budget);
  EXPECT_EQ(a.furniture_only, b.furniture_only);
  EXPECT_EQ(a.converged, b.converged);
  for (std::size_t i = 0; i < a.sentences.size(); ++i) {
    EXPECT_EQ(a.sentences[i].span, b.sentences[i].span);
    EXPECT_EQ(a.sentences[i].sentence, b.sentences[i].sentence);
    EXPECT_EQ(a.sentences[i].score, b.sentences[i].score);
  }
}

TEST(SummarizeMany, IsSummarizeForEachTextOnAnyNumberOfThreads) {
  Random random{2};
  std::vector<std::string> owners;
  for (int i = 0; i < 60; ++i) owners.push_back(random_prose(random, {.sentences = random.below(40)}));
  for (const Input& input : odd_texts()) owners.push_back(input.text);
  const std::vector<std::string_view> texts{owners.begin(), owners.end()};
  const Options options = options_of(TextRank{}, Mmr{}, Budget::words(40));
  for (const unsigned threads : {0U, 1U, 2U, 8U, 1000U}) {
    const std::vector<Summary> summaries = summarize_many(texts, options, threads);
    ASSERT_EQ(summaries.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) expect_equal(summaries[i], summarize(texts[i], options));
  }
}

TEST(SummarizeMany, OfNoTextsIsEmpty) {
  for (const unsigned threads : {0U, 1U, 8U}) EXPECT_TRUE(summarize_many({}, {}, threads).empty());
}

TEST(SummarizeMany, ThrowsWhatOneTextThrows) {
  const std::string_view good = "The old ferry left the harbour.";
  const std::string_view too_long{good.data(), std::size_t{1} << 32U};  // never read
  std::vector<std::string_view> texts(100, good);
  for (const std::size_t where : {std::size_t{0}, std::size_t{50}, std::size_t{99}}) {
    texts[where] = too_long;
    for (const unsigned threads : {1U, 2U, 8U}) EXPECT_THROW(summarize_many(texts, {}, threads), LimitError);
    texts[where] = good;
  }
}

// ---------------------------------------------------------------- versions

TEST(BuildInfo, NamesTheVersionOfEveryPart) {
  EXPECT_FALSE(version().empty());
  const std::string info = build_info();
  EXPECT_TRUE(info.starts_with("nutgraf " + std::string{version()} + "\n"));
  for (const std::string_view part : {"utf8proc ", "unicode ", "libstemmer ", "eigen ", "compiler "}) {
    EXPECT_NE(info.find("\n" + std::string{part}), std::string::npos) << part;
  }
}

}  // namespace
}  // namespace nutgraf::tests
