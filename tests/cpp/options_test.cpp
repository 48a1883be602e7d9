#include <nutgraf/options.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <nutgraf/features.hpp>
#include <nutgraf/rank.hpp>
#include <nutgraf/select.hpp>
#include <nutgraf/summarize.hpp>

#include "nearest.hpp"
#include "texts.hpp"

namespace nutgraf::tests {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// Calls visit(Struct{}) for every struct of options that describes its fields.
template <class Visit, class... Structs>
void visit_alternatives(const Visit& visit, const std::variant<Structs...>*) {
  (visit(Structs{}), ...);
}

template <class Visit>
void for_each_struct(const Visit& visit) {
  visit(Reading{});
  visit(Weighting{});
  visit_alternatives(visit, static_cast<const Ranker*>(nullptr));
  visit_alternatives(visit, static_cast<const Selector*>(nullptr));
}

/// Calls visit(Struct{}, field) for every field of every such struct.
template <class Visit>
void for_each_field(const Visit& visit) {
  for_each_struct([&](auto options) {
    std::apply([&](const auto&... field) { (visit(options, field), ...); }, decltype(options)::fields());
  });
}

/// The message of the std::invalid_argument that `call` throws; "" where it throws nothing.
template <class Call>
std::string refusal(const Call& call) {
  try {
    call();
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
  return "";
}

template <class Owner, class Value>
std::string refusal_of_value(Owner owner, const Field<Owner, Value>& field, Value value) {
  owner.*field.member = value;
  return refusal([&] { validate(owner); });
}

/// Values that a field must refuse.
template <class Value>
std::vector<Value> outside(Value low, Value high) {
  if constexpr (std::is_floating_point_v<Value>) {
    return {std::nextafter(low, -kInfinity),
            std::nextafter(high, kInfinity),
            low - 1,
            high + 1,
            kNan,
            -kNan,
            kInfinity,
            -kInfinity,
            -std::numeric_limits<Value>::max(),
            std::numeric_limits<Value>::max()};
  } else if constexpr (std::is_enum_v<Value>) {
    return {static_cast<Value>(static_cast<int>(high) + 1), static_cast<Value>(255)};
  } else if constexpr (std::is_same_v<Value, bool>) {
    return {};
  } else {
    return {low - 1, high + 1, std::numeric_limits<Value>::min(), std::numeric_limits<Value>::max()};
  }
}

TEST(Fields, OfEveryStructTakeTheirDefaultsAndBothEndsOfTheirRange) {
  for_each_field([]<class Owner, class Value>(const Owner& owner, const Field<Owner, Value>& field) {
    EXPECT_EQ(refusal([&] { validate(owner); }), "") << Owner::name;
    EXPECT_EQ(refusal_of_value(owner, field, field.low), "") << Owner::name << '.' << field.name;
    EXPECT_EQ(refusal_of_value(owner, field, field.high), "") << Owner::name << '.' << field.name;
  });
}

TEST(Fields, OfEveryStructRefuseWhatIsOutsideTheirRangeWithNameRangeAndValue) {
  for_each_field([]<class Owner, class Value>(const Owner& owner, const Field<Owner, Value>& field) {
    for (const Value value : outside(field.low, field.high)) {
      std::string expected = std::string{Owner::name} + "." + std::string{field.name};
      if constexpr (std::is_enum_v<Value>) {
        expected += " must be one of " + joined(choice_names(Value{}));
      } else {
        expected += " must be in [" + to_text(field.low) + ", " + to_text(field.high) + "]";
      }
      EXPECT_EQ(refusal_of_value(owner, field, value), expected + ", not " + to_text(value));
    }
  });
}

TEST(Fields, HaveNamesThatAreUniqueInTheirStructAndAMeaning) {
  for_each_struct([]<class Owner>(const Owner&) {
    std::vector<std::string_view> names;
    std::apply([&](const auto&... field) { (names.push_back(field.name), ...); }, Owner::fields());
    std::sort(names.begin(), names.end());
    EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end()) << Owner::name;
  });
  for_each_field([]<class Owner, class Value>(const Owner&, const Field<Owner, Value>& field) {
    EXPECT_FALSE(field.meaning.empty()) << Owner::name << '.' << field.name;
    EXPECT_LT(field.low, field.high) << Owner::name << '.' << field.name;
    if constexpr (std::is_enum_v<Value>) {
      EXPECT_EQ(choice_names(Value{}).size(), static_cast<std::size_t>(field.high) + 1) << field.name;
    }
  });
}

TEST(Messages, AreTheOnesTheDocumentationShows) {
  TextRank textrank;
  textrank.damping = 1.5;
  EXPECT_EQ(refusal([&] { validate(textrank); }), "textrank.damping must be in [0, 0.999], not 1.5");
  textrank.damping = kNan;
  EXPECT_EQ(refusal([&] { validate(textrank); }), "textrank.damping must be in [0, 0.999], not nan");
  textrank = {};
  textrank.max_iterations = 0;
  EXPECT_EQ(refusal([&] { validate(textrank); }), "textrank.max_iterations must be in [1, 10000], not 0");
  Weighting weighting;
  weighting.norm = static_cast<Norm>(7);
  EXPECT_EQ(refusal([&] { validate(weighting); }), "weighting.norm must be one of l2, l1, none, not value 7");
}

TEST(Budget, OfEveryCountTakesWholeNumbersFromOne) {
  for (const Unit unit : {Unit::sentences, Unit::words, Unit::characters}) {
    for (const double amount : {1.0, 2.0, 100.0, 1e9}) EXPECT_EQ(refusal([&] { validate(Budget{unit, amount}); }), "");
    for (const double amount : {0.0, -1.0, 0.5, 2.5, 1e9 + 1, 1e300, kNan, kInfinity, -kInfinity}) {
      const std::string message = refusal([&] { validate(Budget{unit, amount}); });
      EXPECT_TRUE(message.starts_with("budget." + to_text(unit) + " must be ")) << message << " for " << amount;
      EXPECT_TRUE(message.ends_with(", not " + to_text(amount))) << message << " for " << amount;
    }
  }
}

TEST(Budget, OfARatioTakesSharesAboveNothingUpToAll) {
  for (const double share : {1e-9, 0.1, 0.5, 1.0}) EXPECT_EQ(refusal([&] { validate(Budget::ratio(share)); }), "");
  for (const double share : {0.0, -0.1, std::nextafter(1.0, 2.0), 2.0, kNan, kInfinity, -kInfinity}) {
    const std::string message = refusal([&] { validate(Budget::ratio(share)); });
    EXPECT_TRUE(message.starts_with("budget.ratio must be ")) << message << " for " << share;
    EXPECT_TRUE(message.ends_with(", not " + to_text(share))) << message << " for " << share;
  }
}

TEST(Budget, OfAnUnknownUnitIsRefused) {
  EXPECT_NE(refusal([] { validate(Budget{static_cast<Unit>(9), 3}); }), "");
}

TEST(Budget, OfCostsTakesFiniteNumbersThatAreNotNegative) {
  for (const double cost : {0.0, 0.5, 1e9}) {
    EXPECT_EQ(refusal([&] { validate(Budget::costs(cost, {0, cost})); }), "");
  }
  for (const double cost :
       {-0.5, 1e10, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
    EXPECT_EQ(refusal([&] { validate(Budget::costs(cost, {})); }),
              "budget.costs must be in [0, 1e+09], not " + to_text(cost));
    EXPECT_EQ(refusal([&] {
                validate(Budget::costs(5, {1, cost}));
              }),
              "budget.sentence_costs[1] must be in [0, 1e+09], not " + to_text(cost));
  }
}

TEST(Budget, CanBeMadeByUnit) {
  EXPECT_EQ(Budget::sentences(2), (Budget{Unit::sentences, 2, false}));
  EXPECT_EQ(Budget::words(2), (Budget{Unit::words, 2, false}));
  EXPECT_EQ(Budget::characters(2), (Budget{Unit::characters, 2, false}));
  EXPECT_EQ(Budget::ratio(0.5), (Budget{Unit::ratio, 0.5, false}));
  EXPECT_EQ(Budget::costs(2, {1, 0}), (Budget{Unit::costs, 2, false, {1, 0}}));
  EXPECT_EQ(Budget{}, Budget::sentences(3));
}

TEST(Names, OfEveryRankerAndSelectorFindItWithItsDefaults) {
  for (const std::string_view name : kRankerNames) {
    const Ranker found = find_ranker(name);
    std::visit(
        [&](const auto& ranker) {
          EXPECT_EQ(ranker.name, name);
          EXPECT_EQ(ranker, std::decay_t<decltype(ranker)>{});
        },
        found);
  }
  for (const std::string_view name : kSelectorNames) {
    const Selector found = find_selector(name);
    std::visit(
        [&](const auto& selector) {
          EXPECT_EQ(selector.name, name);
          EXPECT_EQ(selector, std::decay_t<decltype(selector)>{});
        },
        found);
  }
}

TEST(Names, ThatAreUnknownAreRefusedWithTheKnownOnes) {
  EXPECT_EQ(refusal([] { find_ranker("pagerank"); }), "unknown ranker 'pagerank'; known: " + joined(kRankerNames));
  EXPECT_EQ(refusal([] { find_selector(""); }), "unknown selector ''; known: " + joined(kSelectorNames));
  EXPECT_EQ(refusal([] { find_ranker("TextRank"); }),
            "unknown ranker 'TextRank'; did you mean 'textrank'? known: " + joined(kRankerNames));
  EXPECT_EQ(refusal([] { find_selector("mr"); }),
            "unknown selector 'mr'; did you mean 'mmr'? known: " + joined(kSelectorNames));
  EXPECT_LT(refusal([] { find_ranker(std::string(100000, 'x')); }).size(), 300U);
}

TEST(EditDistance, CountsLettersThatArePutInTakenOutReplacedOrSwapped) {
  struct Case {
    std::string_view one, other;
    std::size_t distance;
  };
  const std::string longest(kLongestName, 'a');
  for (const Case& c : std::vector<Case>{{"", "", 0},
                                         {"", "abc", 3},
                                         {"top", "top", 0},
                                         {"top", "TOP", 0},
                                         {"top", "tops", 1},
                                         {"top", "tp", 1},
                                         {"top", "tip", 1},
                                         {"top", "otp", 1},
                                         {"centriod", "centroid", 1},
                                         {"ab", "ba", 1},
                                         {"abcd", "badc", 2},
                                         {"pagerank", "textrank", 4},
                                         {"\xC3\xA9", "e", 2},
                                         {longest, "", kLongestName},
                                         {longest, longest, 0}}) {
    EXPECT_EQ(edit_distance(c.one, c.other), c.distance) << c.one << ' ' << c.other;
    EXPECT_EQ(edit_distance(c.other, c.one), c.distance) << c.other << ' ' << c.one;
  }
}

TEST(NearestName, IsTheFirstOfThoseWithTheFewestWrongLettersIfTheyAreAtMostAThird) {
  constexpr std::array<std::string_view, 5> kKnown{"mmr", "top", "toe", "directed", "textrank"};
  struct Case {
    std::string_view name, nearest;
  };
  for (const Case& c : std::vector<Case>{{"mr", "mmr"},
                                         {"tip", "top"},
                                         {"to", "top"},
                                         {"toee", "toe"},
                                         {"direct", "directed"},
                                         {"dirct", ""},
                                         {"TextRank", "textrank"},
                                         {"pagerank", ""},
                                         {"xx", ""},
                                         {"", ""}}) {
    EXPECT_EQ(nearest_name(c.name, kKnown), c.nearest) << c.name;
  }
  EXPECT_EQ(nearest_name(std::string(kLongestName + 1, 'a'), kKnown), "");
  EXPECT_EQ(nearest_name("top", {}), "");
}

/// Options that are wrong in one place each.
std::vector<std::pair<std::string, Options>> wrong_options() {
  std::vector<std::pair<std::string, Options>> wrong;
  const auto add = [&](std::string name, auto change) {
    Options options;
    change(options);
    wrong.emplace_back(std::move(name), std::move(options));
  };
  add("budget.sentences", [](Options& o) { o.budget = Budget::sentences(0); });
  add("reading.stemming", [](Options& o) { o.reading.stemming = static_cast<Stemming>(3); });
  add("reading.furniture", [](Options& o) { o.reading.furniture = static_cast<Furniture>(2); });
  add("unknown language 'xx'", [](Options& o) { o.reading.language = "xx"; });
  add("weighting.norm", [](Options& o) { o.weighting.norm = static_cast<Norm>(3); });
  add("directed.decay", [](Options& o) { o.ranker = Directed{.decay = 0}; });
  add("textrank.similarity", [](Options& o) { o.ranker = TextRank{.similarity = static_cast<Similarity>(3)}; });
  add("lexrank.threshold", [](Options& o) { o.ranker = LexRank{.threshold = 1.5}; });
  add("lsa.topics", [](Options& o) { o.ranker = Lsa{.topics = 0}; });
  add("textrank.tolerance", [](Options& o) { o.ranker = TextRank{.tolerance = kNan}; });
  add("top.max_similarity", [](Options& o) { o.selector = Top{.max_similarity = kInfinity}; });
  add("mmr.relevance", [](Options& o) { o.selector = Mmr{.relevance = -0.1}; });
  add("kl.smoothing", [](Options& o) { o.selector = Kl{.smoothing = 0}; });
  add("coverage.concave", [](Options& o) { o.selector = Coverage{.concave = static_cast<Concave>(2)}; });
  add("coverage.scores", [](Options& o) { o.selector = Coverage{.scores = 1.5}; });
  add("bigrams.min_sentences", [](Options& o) { o.selector = Bigrams{.min_sentences = 0}; });
  add("greedycentroid.pool", [](Options& o) { o.selector = GreedyCentroid{.pool = 0}; });
  return wrong;
}

TEST(Options, ThatAreWrongAreRefusedByEveryFunctionThatTakesThem) {
  const std::vector<std::string_view> texts{"One text.", ""};
  for (const auto& wrong : wrong_options()) {
    const std::string& start = wrong.first;
    const Options& options = wrong.second;
    const std::vector<std::string> messages{
        refusal([&] { summarize("", options); }),
        refusal([&] { summarize("One. Two.", options); }),
        refusal([&] { summarize_many(texts, options, 2); }),
        refusal([&] { analyze("One. Two.", options); }),
    };
    for (const std::string& message : messages) {
      EXPECT_TRUE(message.starts_with(start)) << "'" << message << "' for " << start;
    }
  }
}

TEST(Options, ThatAreWrongAreRefusedByTheStageThatUsesThem) {
  const std::string_view text = "One lamp stood here. Two lamps stood there.";
  const Document document = parse(text);
  const Features features = vectorize(document);
  const Ranking ranking = rank(Ranker{}, text, document, features);
  EXPECT_NE(refusal([] { parse("x", {.language = "xx"}); }), "");
  EXPECT_NE(refusal([] { parse("x", {.stemming = static_cast<Stemming>(9)}); }), "");
  EXPECT_NE(refusal([&] { vectorize(document, {.norm = static_cast<Norm>(9)}); }), "");
  EXPECT_NE(refusal([&] { rank(Ranker{TextRank{.damping = 1}}, text, document, features); }), "");
  EXPECT_NE(refusal([&] { select(Top{}, Budget::words(0), Coherence::off, text, document, features, ranking); }), "");
  EXPECT_NE(refusal([&] { select(Top{.max_similarity = 2}, {}, Coherence::off, text, document, features, ranking); }),
            "");
  EXPECT_NE(refusal([&] { select(Mmr{.relevance = kNan}, {}, Coherence::off, text, document, features, ranking); }),
            "");
}

TEST(Options, AreEqualWhereTheyHoldTheSame) {
  Options changed;
  EXPECT_EQ(changed, Options{});
  changed.ranker = TextRank{};
  EXPECT_NE(changed, Options{});
  changed = {};
  changed.title = "x";
  EXPECT_NE(changed, Options{});
}

TEST(ToText, IsTheShortestFormThatReadsBack) {
  EXPECT_EQ(to_text(0.1), "0.1");
  EXPECT_EQ(to_text(1.0), "1");
  EXPECT_EQ(to_text(0.999), "0.999");
  EXPECT_EQ(to_text(-3), "-3");
  EXPECT_EQ(to_text(true), "true");
  EXPECT_EQ(to_text(kInfinity), "inf");
  EXPECT_EQ(to_text(Norm::l1), "l1");
  EXPECT_EQ(to_text(static_cast<Unit>(9)), "value 9");
}

}  // namespace
}  // namespace nutgraf::tests
