#include "summaries.hpp"

#include <pybind11/stl.h>

#include <chrono>
#include <limits>
#include <optional>
#include <vector>

#include <nutgraf/summarize.hpp>

#include "errors.hpp"
#include "explain.hpp"
#include "options.hpp"
#include "rows.hpp"
#include "slots.hpp"
#include "stopping.hpp"
#include "text.hpp"

namespace nutgraf::python {
namespace {

/// What each sentence of a document costs, or None where the budget is in another unit.
using Costs = std::optional<std::vector<double>>;

/// Makes objects of Python's classes Summary and Sentence.
class SummaryMaker {
 public:
  SummaryMaker(const py::type& summary, const py::type& sentence) : summary_{summary}, sentence_{sentence} {}

  /// `request` is what was asked for. The spans of `summary` are in the units of the text.
  py::object make(const Text& text, const Summary& summary, const py::object& request) const {
    py::tuple sentences(summary.sentences.size());
    for (std::size_t i = 0; i < summary.sentences.size(); ++i) {
      check_limits_at(i);
      sentences[i] = make(text, summary.sentences[i]);
    }
    return summary_.make(sentences, py::str(summary.language), py::bool_(summary.over_budget),
                         py::bool_(summary.furniture_only), py::bool_(summary.converged), py::str(summary.profile),
                         py::str(summary.why), text.source(), list_left_out(summary), request);
  }

 private:
  py::object make(const Text& text, const Excerpt& excerpt) const {
    const auto [begin, end] = excerpt.span;
    const py::object speaker = excerpt.speaker.empty() ? py::object{py::none()} : text.slice(excerpt.speaker);
    return sentence_.make(text.slice(excerpt.span), py::int_(begin), py::int_(end), py::int_(excerpt.sentence),
                          py::float_(excerpt.score), py::int_(excerpt.block), speaker, py::int_(excerpt.words),
                          py::bool_(excerpt.dangling), py::int_(0), py::tuple());
  }

  static py::tuple list_left_out(const Summary& summary) {
    py::tuple rows(summary.left_out.size());
    for (std::size_t i = 0; i < summary.left_out.size(); ++i) {
      check_limits_at(i);
      const LeftOut& block = summary.left_out[i];
      rows[i] = py::make_tuple(block.span.begin, block.span.end, name_of(block.role), name_of(block.reason));
    }
    return rows;
  }

  SlotMaker summary_, sentence_;
};

void to_source_units(const Text& text, Summary& summary) {
  to_source_units(text, summary.sentences);
  to_source_units(text, summary.left_out);
}

/// The summary that `work` returns, which needs no GIL.
template <class Work>
py::object make_without_gil(const Text& text, const SummaryMaker& maker, const py::object& request, const Work& work) {
  Summary summary;
  {
    const py::gil_scoped_release unlocked;
    summary = work();
    to_source_units(text, summary);
  }
  return maker.make(text, summary, request);
}

py::object summarize_one(py::handle source, const Options& options, py::handle title, py::handle query, Costs costs,
                         const SummaryMaker& maker, const py::object& request) {
  const Interruptible interruptible;
  const Text text{source};
  if (title.is_none() && query.is_none() && !costs) {
    return make_without_gil(text, maker, request, [&] { return summarize(text.utf8(), options); });
  }
  Options own = with_interest(options, title, query);
  if (costs) own.budget.sentence_costs = std::move(*costs);
  return make_without_gil(text, maker, request, [&] { return summarize(text.utf8(), own); });
}

py::object summarize_scored(py::handle source, const Options& options, const std::vector<double>& scores, Costs costs,
                            const SummaryMaker& maker, const py::object& request) {
  const Interruptible interruptible;
  const Text text{source};
  Options own = options;
  if (costs) own.budget.sentence_costs = std::move(*costs);
  return make_without_gil(text, maker, request, [&] { return summarize(text.utf8(), scores, own); });
}

/// For each text its summary, or the name of an error and its message. Batches that share a turn are worked on one after
/// another, each while the summaries of the one before it are made.
py::list summarize_batch(const py::tuple& sources, const Options& options, unsigned threads,
                         std::optional<double> seconds, const SummaryMaker& maker, const py::object& request,
                         Turn& turn) {
  using Duration = std::chrono::steady_clock::duration;
  const Interruptible interruptible;
  const std::vector<Text> texts = to_texts(sources);
  const std::chrono::duration<double> time{seconds.value_or(std::numeric_limits<double>::infinity())};
  const bool is_limited = time < Duration::max();
  std::vector<SummaryOutcome> outcomes;
  {
    const py::gil_scoped_release unlocked;
    const Duration most = is_limited ? std::chrono::duration_cast<Duration>(time) : Duration::max();
    {
      const Turn::Scope in_turn{turn};
      outcomes = summarize_each(views_of(texts), options, threads, most);
    }
    for (std::size_t i = 0; i < texts.size(); ++i) to_source_units(texts[i], outcomes[i].summary);
  }
  py::list list(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    check_limits_at(i);
    list[i] = outcomes[i].failure ? py::object{to_failure(outcomes[i].failure)}
                                  : maker.make(texts[i], outcomes[i].summary, request);
  }
  return list;
}

}  // namespace

void bind_summaries(py::module_& m) {
  py::class_<SummaryMaker>(m, "SummaryMaker", py::is_final()).def(py::init<py::type, py::type>());
  m.def("summarize", &summarize_one);
  m.def("select", &summarize_scored);
  m.def("summarize_many", &summarize_batch);
}

}  // namespace nutgraf::python
