#include <nutgraf/corpus.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/features.hpp>
#include <nutgraf/summarize.hpp>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

const Reading kPlain{.language = "en", .stemming = Stemming::off};

Corpus fit(const std::vector<std::string>& texts, const Reading& reading = kPlain, unsigned threads = 1) {
  return fit_corpus(std::vector<std::string_view>{texts.begin(), texts.end()}, reading, threads);
}

std::vector<std::string> random_texts(Random& random, std::size_t count) {
  std::vector<std::string> texts;
  while (texts.size() < count) texts.push_back(random_prose(random, {.sentences = random.below(8), .vocabulary = 60}));
  return texts;
}

/// The terms of a text's candidates, each once.
std::set<std::string> terms_of(const std::string& text, const Reading& reading) {
  const Document document = parse(text, reading);
  std::set<std::string> terms;
  for (const Block& block : document.blocks) {
    if (!document.is_candidate(block)) continue;
    for (std::uint32_t i = block.first_sentence; i < block.last_sentence; ++i) {
      const Sentence& sentence = document.sentences[i];
      for (std::uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
        const TermId term = document.tokens[t].term;
        if (term != kNoTerm) terms.emplace(document.terms[term]);
      }
    }
  }
  return terms;
}

/// `bytes` with a checksum that fits them.
std::string sealed(std::string bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (std::size_t i = 16; i < bytes.size(); ++i) {
    crc ^= static_cast<unsigned char>(bytes[i]);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  for (unsigned i = 0; i < 4; ++i) bytes[12 + i] = static_cast<char>((~crc >> (8 * i)) & 0xFFU);
  return bytes;
}

TEST(Corpus, CountsATermOnceATextOverTheCandidatesOfRandomTexts) {
  Random random{1};
  const std::vector<std::string> texts = random_texts(random, 60);
  std::map<std::string, std::uint32_t> expected;
  for (const std::string& text : texts) {
    for (const std::string& term : terms_of(text, kPlain)) ++expected[term];
  }
  const Corpus corpus = fit(texts);
  EXPECT_EQ(corpus.texts(), 60u);
  EXPECT_EQ(corpus.terms(), expected.size());
  for (const auto& [term, frequency] : expected) EXPECT_EQ(corpus.document_frequency(term), frequency) << term;
  EXPECT_EQ(corpus.document_frequency("unheard"), 0u);
}

TEST(Corpus, DoesNotCountWhatNoSummaryTakes) {
  const std::string page =
      "By Ann Lee\n\nThe bridge over the river opens on Monday, two years late but whole.\n\nSign up for our "
      "newsletter\n";
  const Corpus corpus = fit({page});
  EXPECT_EQ(corpus.document_frequency("bridge"), 1u);
  EXPECT_EQ(corpus.document_frequency("lee"), 0u);
  EXPECT_EQ(corpus.document_frequency("newsletter"), 0u);
}

TEST(Corpus, ReadsAWordAsItReadsTexts) {
  const Corpus corpus = fit({"The ferries sail.", "One ferry sank."}, {.language = "en", .stemming = Stemming::on});
  EXPECT_EQ(corpus.word_frequency("Ferries"), 2u);
  EXPECT_EQ(corpus.word_frequency("ferry"), 2u);
  EXPECT_EQ(corpus.word_frequency("the"), 0u);
  EXPECT_EQ(corpus.word_frequency("ferry sank"), 0u);
  EXPECT_EQ(corpus.word_frequency(""), 0u);
}

TEST(Corpus, IsTheSameWhateverTheThreadsAndTheOrder) {
  Random random{2};
  std::vector<std::string> texts = random_texts(random, 97);
  const std::string expected = fit(texts).to_bytes();
  for (const unsigned threads : {0U, 2U, 3U, 8U, 200U}) EXPECT_EQ(fit(texts, kPlain, threads).to_bytes(), expected);
  std::reverse(texts.begin(), texts.end());
  EXPECT_EQ(fit(texts, kPlain, 3).to_bytes(), expected);
  Corpus one_by_one{kPlain};
  for (const std::string& text : texts) one_by_one.add(text);
  EXPECT_EQ(one_by_one.to_bytes(), expected);
  EXPECT_EQ(one_by_one, fit(texts));
}

TEST(Corpus, MergesToWhatAllTextsTogetherGive) {
  Random random{3};
  for (int round = 0; round < 50; ++round) {
    const std::vector<std::string> a = random_texts(random, random.below(6)), b = random_texts(random, random.below(6));
    std::vector<std::string> both = a;
    both.insert(both.end(), b.begin(), b.end());
    Corpus merged = fit(a);
    merged.merge(fit(b));
    ASSERT_EQ(merged, fit(both));
    ASSERT_EQ(merged.to_bytes(), fit(both).to_bytes());
    Corpus other_way = fit(b);
    other_way.merge(fit(a));
    ASSERT_EQ(other_way, merged);
  }
}

TEST(Corpus, MergesWithItself) {
  Corpus corpus = fit({"Copper conducts heat.", "Copper shines."});
  corpus.merge(corpus);
  EXPECT_EQ(corpus, fit({"Copper conducts heat.", "Copper shines.", "Copper conducts heat.", "Copper shines."}));
}

TEST(Corpus, DiffersByTextsTermsAndReading) {
  const Corpus corpus = fit({"Copper conducts heat."});
  EXPECT_FALSE(corpus == fit({"Copper conducts heat.", ""}));
  EXPECT_FALSE(corpus == fit({"Copper conducts light."}));
  EXPECT_FALSE(corpus == fit({"Copper conducts heat."}, {.language = "de", .stemming = Stemming::off}));
  EXPECT_FALSE(fit({}) == fit({}, {.language = "en", .stemming = Stemming::on}));
}

TEST(Corpus, RefusesWhatIsReadInAnotherWay) {
  Corpus corpus = fit({"Copper conducts heat."});
  const Corpus before = corpus;
  const Corpus german = fit({}, {.language = "de"}), stems = fit({}, {.language = "en", .stemming = Stemming::on});
  EXPECT_THROW(corpus.merge(german), std::invalid_argument);
  EXPECT_THROW(corpus.merge(stems), std::invalid_argument);
  EXPECT_THROW(corpus.add(parse("Kupfer leitet Wärme.", {.language = "de"})), std::invalid_argument);
  EXPECT_THROW(Corpus{Reading{}}, std::invalid_argument) << "auto";
  EXPECT_THROW(Corpus{Reading{.language = "xx"}}, std::invalid_argument);
  EXPECT_EQ(corpus, before);
  try {
    corpus.merge(german);
  } catch (const std::invalid_argument& error) {
    EXPECT_STREQ(error.what(),
                 "corpora read as 'en' with whole words and as 'de' with whole words do not count together");
  }
}

TEST(Corpus, HasNoMoreTextsThanItCanCount) {
  std::string bytes = fit({"Copper conducts heat."}).to_bytes();
  for (std::size_t i = 16; i < 20; ++i) bytes[i] = '\xFF';
  Corpus full = Corpus::from_bytes(sealed(bytes));
  EXPECT_EQ(full.texts(), 4294967295u);
  const Corpus before = full;
  EXPECT_THROW(full.add("Copper."), LimitError);
  EXPECT_THROW(full.merge(fit({"Copper."})), LimitError);
  EXPECT_THROW(full.merge(full), LimitError);
  full.merge(fit({}));
  EXPECT_EQ(full, before);
}

TEST(Corpus, PrunesTheRareTerms) {
  Corpus corpus = fit({"copper tin", "copper zinc", "copper tin lead"});
  corpus.prune(2);
  EXPECT_EQ(corpus.terms(), 2u);
  EXPECT_EQ(corpus.texts(), 3u);
  EXPECT_EQ(corpus.document_frequency("tin"), 2u);
  EXPECT_EQ(corpus.document_frequency("zinc"), 0u);
  corpus.prune(4);
  EXPECT_EQ(corpus.terms(), 0u);
}

// ---------------------------------------------------------------- the file

TEST(CorpusFile, IsAsDescribed) {
  EXPECT_EQ(fit({"tin copper", "tin"}).to_bytes(), sealed(std::string{"NGCORPUS\1\0\0\0----\2\0\0\0\2\0\0\0\0\2en"
                                                                      "\1\6copper\2\3tin",
                                                                      16 + 12 + 8 + 5}));
}

TEST(CorpusFile, ComesBackTheSame) {
  Random random{4};
  for (const std::size_t count : {0U, 1U, 3U, 300U}) {
    const Corpus corpus = fit(random_texts(random, count), {.language = "en", .stemming = Stemming::on});
    const Corpus back = Corpus::from_bytes(corpus.to_bytes());
    EXPECT_EQ(back, corpus);
    EXPECT_EQ(back.to_bytes(), corpus.to_bytes());
    EXPECT_TRUE(back.stemmed());
  }
}

TEST(CorpusFile, RefusesEveryTruncationAndEveryChangedByte) {
  const std::string bytes = fit({"Copper conducts heat, and tin hardly any.", "Tin melts."}).to_bytes();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    EXPECT_THROW(Corpus::from_bytes(bytes.substr(0, size)), FormatError) << size;
  }
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    for (int flip = 1; flip < 256; ++flip) {
      std::string changed = bytes;
      changed[at] = static_cast<char>(changed[at] ^ flip);
      ASSERT_THROW(Corpus::from_bytes(changed), FormatError) << at << " ^ " << flip;
    }
  }
  EXPECT_THROW(Corpus::from_bytes(bytes + '\0'), FormatError);
}

TEST(CorpusFile, WithAFittingChecksumIsRefusedOrAnotherCorpus) {
  const std::string bytes = fit({"Copper conducts heat, and tin hardly any.", "Tin melts."}).to_bytes();
  int refused = 0, taken = 0;
  const auto load = [&](const std::string& changed) {
    try {
      const Corpus corpus = Corpus::from_bytes(changed);
      ASSERT_EQ(corpus.to_bytes(), changed) << "one corpus, one file";
      ++taken;
    } catch (const FormatError&) {
      ++refused;
    }
  };
  for (std::size_t size = 16; size < bytes.size(); ++size) load(sealed(bytes.substr(0, size)));
  EXPECT_EQ(taken, 0);
  for (std::size_t at = 16; at < bytes.size(); ++at) {
    for (int flip = 1; flip < 256; ++flip) {
      std::string changed = bytes;
      changed[at] = static_cast<char>(changed[at] ^ flip);
      load(sealed(changed));
    }
  }
  EXPECT_GT(taken, 100);
  EXPECT_GT(refused, 1000);
}

TEST(CorpusFile, ThatLiesAboutItsSizesIsRefused) {
  const std::string head{"NGCORPUS\1\0\0\0----\2\0\0\0", 20};
  const std::vector<std::pair<std::string, std::string>> cases{
      {std::string{"\xFF\xFF\xFF\xFF\0\2en\1\3tin", 13}, "ends too early"},
      {std::string{"\1\0\0\0\0\2en\1\xFF\xFF\xFF\xFF\x0Ftin", 17}, "ends too early"},
      {std::string{"\1\0\0\0\0\2en\1\xFF\xFF\xFF\xFF\x7Ftin", 17}, "malformed"},
      {std::string{"\1\0\0\0\0\2en\1\xFF\xFF\xFF\xFF\xFF\xFF\xFFt", 17}, "malformed"},
      {std::string{"\1\0\0\0\0\2en\x81\0\3tin", 14}, "malformed"},
      {std::string{"\1\0\0\0\0\2en\3\3tin", 13}, "more texts than there are"},
      {std::string{"\1\0\0\0\0\2en\0\3tin", 13}, "in none"},
      {std::string{"\1\0\0\0\0\2en\1\0\0\0", 12}, "not in order"},
      {std::string{"\2\0\0\0\0\2en\1\3tin\1\3tin", 18}, "not in order"},
      {std::string{"\2\0\0\0\0\2en\1\3tin\1\3tim", 18}, "not in order"},
      {std::string{"\1\0\0\0\0\2xx\1\3tin", 13}, "unknown language 'xx'"},
      {std::string{"\1\0\0\0\0\xFF\x65n\1\3tin", 13}, "ends too early"},
      {std::string{"\1\0\0\0\2\2en\1\3tin", 13}, "whether its terms are stems"},
      {std::string{"\1\0\0\0\0\2en\1\3tinn", 14}, "follows its last term"},
  };
  for (const auto& [tail, reason] : cases) {
    try {
      Corpus::from_bytes(sealed(head + tail));
      ADD_FAILURE() << printable(tail);
    } catch (const FormatError& error) {
      EXPECT_NE(std::string{error.what()}.find(reason), std::string::npos) << error.what() << ", not " << reason;
    }
  }
}

// ---------------------------------------------------------------- as weights

TEST(CorpusWeights, AreInverseDocumentFrequenciesOfTheCorpus) {
  const Corpus corpus = fit({"copper tin", "copper zinc", "copper tin lead"});
  const Document document = parse("Copper holds tin. Copper gleams.", kPlain);
  const auto idf = [&](std::string_view term, const Weighting& weighting, const Corpus* background) {
    return vectorize(document, weighting, background).idf[document.terms.find(term)];
  };
  const Weighting raw{.smooth_idf = false};
  EXPECT_NEAR(idf("copper", {}, &corpus), 1, 1e-15);
  EXPECT_NEAR(idf("tin", {}, &corpus), std::log(4.0 / 3) + 1, 1e-15);
  EXPECT_NEAR(idf("gleams", {}, &corpus), std::log(4.0) + 1, 1e-15);
  EXPECT_NEAR(idf("tin", raw, &corpus), std::log(3.0 / 2) + 1, 1e-15);
  EXPECT_NEAR(idf("gleams", raw, &corpus), std::log(3.0) + 1, 1e-15);
  const Corpus nothing{kPlain};
  for (const Weighting& weighting : {Weighting{}, raw}) EXPECT_EQ(idf("tin", weighting, &nothing), 1);
  EXPECT_EQ(idf("tin", {.use_idf = false}, &corpus), 1);
  EXPECT_EQ(vectorize(document, {}, &corpus).document_frequency, vectorize(document).document_frequency);
}

TEST(CorpusWeights, GiveNoWeightToATermOfNoRow) {
  const Document document = parse("# Bronze\n\nCopper holds tin.\n", kPlain);
  const Corpus corpus = fit({"bronze tin"});
  EXPECT_EQ(vectorize(document, {}, &corpus).idf[document.terms.find("bronze")], 0);
}

TEST(CorpusWeights, AreOfTheLanguageOfTheText) {
  const Corpus german = fit({}, {.language = "de"});
  EXPECT_THROW(vectorize(parse("Copper.", kPlain), {}, &german), std::invalid_argument);
  Options options;
  options.background.corpus = std::make_shared<Corpus>(german);
  EXPECT_EQ(summarize("Copper conducts heat.", options).language, "de");
  options.reading.language = "en";
  EXPECT_THROW(summarize("Copper conducts heat.", options), std::invalid_argument);
}

TEST(CorpusWeights, ChangeWhatIsCentral) {
  const std::string text = "The council met at the harbour. The council met on the ferry. A harbour is no ferry.";
  std::vector<std::string> texts(50, "The harbour has a ferry.");
  texts.push_back("The council met.");
  Options options;
  options.ranker = Centroid{};
  const double before = analyze(text, options).ranking.scores.at(2);
  options.background.corpus = std::make_shared<Corpus>(fit(texts, {.language = "en"}));
  EXPECT_LT(analyze(text, options).ranking.scores.at(2), before - 0.05);
}

TEST(CorpusWeights, MakeOptionsEqualByWhatTheyHold) {
  Options a, b;
  a.background.corpus = std::make_shared<Corpus>(fit({"copper"}));
  EXPECT_FALSE(a == b);
  b.background.corpus = std::make_shared<Corpus>(fit({"copper"}));
  EXPECT_TRUE(a == b);
  b.background.corpus = std::make_shared<Corpus>(fit({"tin"}));
  EXPECT_FALSE(a == b);
  EXPECT_TRUE(Options{} == Options{});
}

}  // namespace
}  // namespace nutgraf::tests
