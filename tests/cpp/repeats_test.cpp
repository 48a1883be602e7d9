#include "repeats.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include <nutgraf/features.hpp>

#include "reference.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

using Texts = std::vector<std::string>;

const Reading kPlain{.language = "en", .stemming = Stemming::off};

Collection read(const Texts& texts) {
  return parse_collection(std::vector<std::string_view>{texts.begin(), texts.end()}, kPlain);
}

// ---------------------------------------------------------------- rows

TEST(RowsBySource, AreTheRowsOfEachTextThatHasAny) {
  const Collection whole = read({"One. Two.", "", "Three.", "# Title only\n\nFour. Five. Six."});
  const Features features = vectorize(whole.document);
  EXPECT_EQ(rows_by_source(whole.document, features), (std::vector<RowRange>{{0, 2}, {2, 3}, {3, 6}}));
  const Document single = parse("One. Two.", kPlain);
  EXPECT_EQ(rows_by_source(single, vectorize(single)), (std::vector<RowRange>{{0, 2}}));
  EXPECT_TRUE(rows_by_source({}, {}).empty());
}

TEST(KeepRows, KeepsThemWithTheWeightsOfAll) {
  Random random{2};
  const Document document = parse_plain(random_prose(random, {.sentences = 20}));
  const Features all = vectorize(document);
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < all.rows(); ++row) {
    if (random.chance(0.5)) rows.push_back(row);
  }
  const Features kept = keep_rows(all, rows);
  ASSERT_EQ(kept.rows(), rows.size());
  EXPECT_EQ(kept.idf, all.idf);
  EXPECT_EQ(kept.document_frequency, all.document_frequency);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(kept.sentence[i], all.sentence[rows[i]]);
    EXPECT_EQ(kept.row_scale[i], all.row_scale[rows[i]]);
    ASSERT_EQ(kept.term_frequency.row_size(i), all.term_frequency.row_size(rows[i]));
    for (std::size_t k = 0; k < kept.term_frequency.row_size(i); ++k) {
      const auto at = static_cast<std::size_t>(kept.term_frequency.row_begin[i]) + k;
      const auto from = static_cast<std::size_t>(all.term_frequency.row_begin[rows[i]]) + k;
      EXPECT_EQ(kept.term_frequency.column[at], all.term_frequency.column[from]);
      EXPECT_EQ(kept.term_frequency.value[at], all.term_frequency.value[from]);
    }
  }
}

// ---------------------------------------------------------------- repeats

TEST(FindRepeats, AreThoseOfAllPairsOnRandomTexts) {
  Random random{4};
  int repeats = 0;
  for (int round = 0; round < 300; ++round) {
    Texts texts;
    while (texts.size() < 4) texts.push_back(random_prose(random, {.sentences = 8, .vocabulary = 40, .shortest = 3}));
    for (std::string& text : texts) {  // a word fewer, here and there
      for (std::size_t at = text.find(' '); at != text.npos; at = text.find(' ', at + 1)) {
        if (random.chance(0.03)) text.erase(at, text.find_first_of(" .", at + 1) - at);
      }
    }
    const Collection whole = read(texts);
    const Document& document = whole.document;
    const Features features = vectorize(document);
    const auto rows = reference::tf_idf(reference::term_counts(document), document.terms.size(), Weighting{});
    const std::vector<std::uint32_t> first = find_repeats(whole.text, document, features, 0.8);
    for (std::uint32_t i = 0; i < features.rows(); ++i) {
      const auto bytes = [&](std::size_t row) {
        return slice(whole.text, document.sentences[features.sentence[row]].span);
      };
      const auto size = [&](std::size_t row) { return features.term_frequency.row_size(row); };
      std::uint32_t expected = i;
      for (std::uint32_t j = 0; j < i && expected == i; ++j) {
        double cosine = 0;
        for (std::size_t t = 0; t < rows[i].size(); ++t) cosine += rows[i][t] * rows[j][t];
        const bool is_alike = first[j] == j && size(i) >= 4 && size(j) >= 4 && size(i) <= 2 * size(j) &&
                              size(j) <= 2 * size(i) && cosine > 0.8 + 1e-9;
        if (bytes(i) == bytes(j)) {
          expected = first[j];
        } else if (is_alike) {
          expected = j;
        }
      }
      ASSERT_EQ(first[i], expected) << "row " << i << " of " << whole.text;
      repeats += expected != i && bytes(i) != bytes(expected) ? 1 : 0;
    }
  }
  EXPECT_GT(repeats, 90);
}

TEST(FindRepeats, LeaveShortSentencesApartUnlessTheyAreEqual) {
  const Collection whole = read({"Rain fell hard.", "Hard rain fell.", "Rain fell hard."});
  const auto first = find_repeats(whole.text, whole.document, vectorize(whole.document), 0.8);
  EXPECT_EQ(first, (std::vector<std::uint32_t>{0, 1, 0}));
}

}  // namespace
}  // namespace nutgraf::tests
