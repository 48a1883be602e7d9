#include <nutgraf/summarize.hpp>

#include <Eigen/Core>
#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

#include <nutgraf/select.hpp>
#include <nutgraf/unicode.hpp>

namespace nutgraf {
namespace {

/// The title the caller gave, or the page's own.
Interest find_interest(std::string_view text, const Document& document, const Options& options) {
  const std::string_view title = options.title.empty() ? slice(text, find_title(document)) : options.title;
  return {known_terms(title, document), known_terms(options.query, document)};
}

Summary compose(std::string_view text, const Analysis& analysis, const Selection& selection) {
  Summary summary;
  for (const Pick& pick : selection.picks) {
    const Sentence& sentence = analysis.document.sentences[pick.sentence];
    summary.sentences.push_back({.span = sentence.span,
                                 .sentence = pick.sentence,
                                 .block = sentence.block,
                                 .speaker = analysis.document.blocks[sentence.block].speaker,
                                 .score = pick.score,
                                 .dangling = pick.dangling,
                                 .text = std::string{slice(text, sentence.span)}});
  }
  std::sort(summary.sentences.begin(), summary.sentences.end(),
            [](const Excerpt& a, const Excerpt& b) { return a.sentence < b.sentence; });
  summary.left_out = left_out(analysis.document);
  summary.language = analysis.document.language->code;
  summary.over_budget = selection.over_budget;
  summary.furniture_only = analysis.document.furniture_only;
  summary.converged = analysis.ranking.converged;
  return summary;
}

}  // namespace

std::string Summary::text() const {
  std::string joined;
  for (const Excerpt& excerpt : sentences) {
    if (!joined.empty()) joined += ' ';
    joined += excerpt.text;
  }
  return joined;
}

Analysis analyze(std::string_view text, const Options& options) {
  validate(options);
  Analysis analysis;
  analysis.document = parse(text, options.reading);
  analysis.features = vectorize(analysis.document, options.weighting);
  analysis.ranking =
      rank(options.ranker, text, analysis.document, analysis.features, find_interest(text, analysis.document, options));
  return analysis;
}

Summary summarize(std::string_view text, const Options& options) {
  const Analysis analysis = analyze(text, options);
  const Selection selection = select(options.selector, options.budget, options.coherence, text, analysis.document,
                                     analysis.features, analysis.ranking);
  return compose(text, analysis, selection);
}

std::vector<Summary> summarize_many(std::span<const std::string_view> texts, const Options& options, unsigned threads) {
  validate(options);
  std::vector<Summary> summaries(texts.size());
  std::atomic<std::size_t> next{0};
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto work = [&] {
    try {
      for (std::size_t i = next++; i < texts.size(); i = next++) summaries[i] = summarize(texts[i], options);
    } catch (...) {
      next = texts.size();
      const std::lock_guard lock{failure_mutex};
      if (!failure) failure = std::current_exception();
    }
  };
  const std::size_t wanted = threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads;
  {
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min(wanted, texts.size()); ++i) helpers.emplace_back(work);
    work();
  }
  if (failure) std::rethrow_exception(failure);
  return summaries;
}

std::string_view version() { return NUTGRAF_VERSION; }

std::string build_info() {
  const std::string eigen = std::to_string(EIGEN_WORLD_VERSION) + "." + std::to_string(EIGEN_MAJOR_VERSION) + "." +
                            std::to_string(EIGEN_MINOR_VERSION);
  std::string info = "nutgraf " NUTGRAF_VERSION "\n";
  info.append("utf8proc ").append(utf8proc_version()).append("\n");
  info.append("unicode ").append(unicode_version()).append("\n");
  info.append("libstemmer " NUTGRAF_LIBSTEMMER_VERSION "\n");
  info.append("eigen ").append(eigen).append("\n");
  info.append("compiler " NUTGRAF_COMPILER);
  return info;
}

}  // namespace nutgraf
