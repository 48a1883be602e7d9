// The obvious versions of the selectors that look at the summary as a whole: every set is worked out anew.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "reference.hpp"

namespace nutgraf::reference {

/// What these selectors know of a document beside the choice.
struct Words {
  Matrix counts;                                           ///< rows × terms, as the features have them
  Matrix weights;                                          ///< TF-IDF
  Vector idf;                                              ///< (terms)
  std::vector<std::set<std::pair<TermId, TermId>>> pairs;  ///< of each row
};

inline Words words_of(const Document& document, const Weighting& weighting) {
  Words words;
  words.counts = term_counts(document);
  words.weights = tf_idf(words.counts, document.terms.size(), weighting);
  words.idf = inverse_document_frequency(words.counts, document.terms.size(), weighting);
  for (Vector& row : words.counts) {
    for (double& count : row) count = weighting.sublinear_tf && count > 0 ? 1 + std::log(count) : count;
  }
  for (const std::uint32_t i : body_sentences(document)) {
    std::vector<TermId> terms;
    const Sentence& sentence = document.sentences[i];
    for (std::uint32_t t = sentence.first_token; t < sentence.last_token; ++t) {
      if (document.tokens[t].term != kNoTerm) terms.push_back(document.tokens[t].term);
    }
    words.pairs.emplace_back();
    for (std::size_t k = 1; k < terms.size(); ++k) words.pairs.back().insert({terms[k - 1], terms[k]});
  }
  return words;
}

using Picks = std::vector<std::size_t>;

/// Sum of the rows of some picks.
inline Vector sum_of(const Matrix& rows, const Picks& picks, std::size_t terms) {
  Vector total(terms);
  for (const std::size_t i : picks) {
    for (std::size_t t = 0; t < terms; ++t) total[t] += rows[i][t];
  }
  return total;
}

inline Picks all_rows(const Matrix& rows) {
  Picks all;
  for (std::size_t i = 0; i < rows.size(); ++i) all.push_back(i);
  return all;
}

/// Takes the row of the largest gain(picks, row), quantised by it, of those left until none is; tiers, budget and
/// copies as greedy() has them. `may_look_at(row, rows left)` can narrow the choice.
template <class Gain, class MayLookAt>
Picks greedy_set(const Choice& choice, const Gain& gain, const MayLookAt& may_look_at) {
  Picks picks;
  std::set<std::string_view> taken;
  double spent = 0;
  bool refused_for_length = false;
  for (const int tier : {0, 1, 2}) {
    if (!picks.empty() && (refused_for_length || tier == 2)) break;
    Picks left;
    for (std::size_t i = 0; i < choice.rows.size(); ++i) {
      if (choice.tier[i] == tier) left.push_back(i);
    }
    const std::vector<std::size_t> queue = may_look_at(picks, left);
    std::size_t next = 0;
    Picks pool;
    const double least = *std::min_element(choice.costs.begin(), choice.costs.end());
    while (spent + least <= choice.capacity) {
      while (pool.size() < queue.size() && next < queue.size()) {
        if (pool.size() >= may_look_at.most) break;
        pool.push_back(queue[next++]);
      }
      if (pool.empty()) break;
      std::sort(pool.begin(), pool.end());
      std::size_t best = pool[0];
      for (const std::size_t i : pool) {
        if (gain(picks, i) > gain(picks, best)) best = i;
      }
      pool.erase(std::find(pool.begin(), pool.end(), best));
      if (taken.contains(choice.texts[best])) continue;
      if (spent + choice.costs[best] > choice.capacity) {
        refused_for_length = true;
        continue;
      }
      picks.push_back(best);
      taken.insert(choice.texts[best]);
      spent += choice.costs[best];
    }
  }
  return picks;
}

/// The whole tier at once.
struct LookAtAll {
  std::size_t most = static_cast<std::size_t>(-1);
  Picks operator()(const Picks&, const Picks& left) const { return left; }
};

inline Picks pick(const SumBasic&, const Choice& choice, const Words& words) {
  const std::size_t terms = words.idf.size();
  const Vector total = sum_of(words.counts, all_rows(words.counts), terms);
  double said = 0;
  for (const double count : total) said += count;
  const auto gain = [&](const Picks& picks, std::size_t row) {
    double mean = 0, size = 0;
    for (std::size_t t = 0; t < terms; ++t) {
      double p = said > 0 ? total[t] / said : 0;
      for (const std::size_t i : picks) p = words.counts[i][t] > 0 ? p * p : p;
      mean += words.counts[row][t] * p;
      size += words.counts[row][t];
    }
    return quantised(size > 0 ? mean / size : 0);
  };
  return greedy_set(choice, gain, LookAtAll{});
}

inline Picks pick(const Kl& kl, const Choice& choice, const Words& words) {
  const std::size_t terms = words.idf.size();
  const Vector total = sum_of(words.counts, all_rows(words.counts), terms);
  double said = 0;
  for (const double count : total) said += count;
  const auto divergence = [&](const Picks& picks) {
    const Vector own = sum_of(words.counts, picks, terms);
    double size = 0, sum = 0;
    for (const double count : own) size += count + kl.smoothing;
    for (std::size_t t = 0; t < terms; ++t) {
      const double p = said > 0 ? total[t] / said : 0;
      if (p > 0) sum += p * std::log(p / ((own[t] + kl.smoothing) / size));
    }
    return sum;
  };
  const auto gain = [&](const Picks& picks, std::size_t row) {
    Picks more = picks;
    more.push_back(row);
    return divergence(picks) - divergence(more);
  };
  // Rounded more coarsely than the engine does, whose two parts are rounded on their own: equal gains count as equal.
  const auto rounded = [&](const Picks& picks, std::size_t row) { return std::floor(gain(picks, row) * 0x1p34 + 0.5); };
  return greedy_set(choice, rounded, LookAtAll{});
}

inline Picks pick(const Coverage& coverage, const Choice& choice, const Words& words) {
  const std::size_t terms = words.idf.size();
  const auto words_worth = [&](const Picks& picks) {
    const Vector own = sum_of(words.counts, picks, terms);
    double worth = 0;
    for (std::size_t t = 0; t < terms; ++t) {
      worth += words.idf[t] * (coverage.concave == Concave::sqrt ? std::sqrt(own[t]) : std::min(own[t], 1.0));
    }
    return worth;
  };
  const double whole = words_worth(all_rows(words.counts));
  double least = 0, total = 0;
  if (!choice.scores.empty()) least = *std::min_element(choice.scores.begin(), choice.scores.end());
  for (const double score : choice.scores) total += score - least;
  const auto worth = [&](const Picks& picks) {
    double shares = 0;
    for (const std::size_t i : picks) shares += total > 0 ? (choice.scores[i] - least) / total : 0;
    return (1 - coverage.scores) * (whole > 0 ? words_worth(picks) / whole : 0) + coverage.scores * shares;
  };
  const auto gain = [&](const Picks& picks, std::size_t row) {
    Picks more = picks;
    more.push_back(row);
    return quantised((worth(more) - worth(picks)) /
                     std::pow(std::max(choice.costs[row], 1e-9), coverage.cost_exponent));
  };
  const Picks picks = greedy_set(choice, gain, LookAtAll{});
  Picks best = picks;
  for (std::size_t i = 0; i < choice.rows.size(); ++i) {
    if (choice.costs[i] <= choice.capacity && quantised(worth({i})) > quantised(worth(best))) best = {i};
  }
  return best;
}

inline Picks pick(const Bigrams& bigrams, const Choice& choice, const Words& words) {
  std::map<std::pair<TermId, TermId>, double> weight;
  for (const auto& pairs : words.pairs) {
    for (const auto& pair : pairs) ++weight[pair];
  }
  double whole = 0;
  for (auto& [pair, count] : weight) {
    count = count >= bigrams.min_sentences ? count : 0;
    whole += count;
  }
  const auto gain = [&](const Picks& picks, std::size_t row) {
    double worth = 0;
    for (const auto& pair : words.pairs[row]) {
      const auto holds = [&](std::size_t i) { return words.pairs[i].contains(pair); };
      if (std::none_of(picks.begin(), picks.end(), holds)) worth += weight[pair];
    }
    return quantised(worth / std::max(whole, 1.0) / std::pow(std::max(choice.costs[row], 1e-9), bigrams.cost_exponent));
  };
  return greedy_set(choice, gain, LookAtAll{});
}

inline Picks pick(const GreedyCentroid& options, const Choice& choice, const Words& words) {
  const std::size_t terms = words.idf.size();
  const Vector centroid = sum_of(words.weights, all_rows(words.weights), terms);
  const auto gain = [&](const Picks& picks, std::size_t row) {
    Picks more = picks;
    more.push_back(row);
    const Vector own = sum_of(words.weights, more, terms);
    return quantised(dot(own, own) > 0 ? dot(own, centroid) / std::sqrt(dot(own, own)) : 0);
  };
  struct NearestFirst {
    const decltype(gain)& gain_of;
    std::size_t most;
    Picks operator()(const Picks& picks, Picks left) const {
      std::stable_sort(left.begin(), left.end(),
                       [&](std::size_t a, std::size_t b) { return gain_of(picks, a) > gain_of(picks, b); });
      return left;
    }
  };
  return greedy_set(choice, gain, NearestFirst{gain, static_cast<std::size_t>(options.pool)});
}

}  // namespace nutgraf::reference
