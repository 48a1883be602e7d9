#include "explain.hpp"

#include <pybind11/stl.h>

#include <optional>
#include <vector>

#include <nutgraf/explain.hpp>

#include "stopping.hpp"
#include "text.hpp"

namespace nutgraf::python {
namespace {

using Numbers = std::optional<std::vector<double>>;

void collect(Place& place, std::vector<std::vector<Span*>>& spans) { spans[place.source].push_back(&place.span); }

/// Turns every place into the units of its text.
void to_source_units(const std::vector<Text>& texts, Explanation& told) {
  std::vector<std::vector<Span*>> spans(texts.size());
  collect(told.place, spans);
  for (NeighbourShare& share : told.neighbours) {
    if (share.kind == ShareKind::sentence) collect(share.place, spans);
  }
  for (PassedOver& passed : told.passed_over) {
    collect(passed.place, spans);
    if (passed.of) collect(*passed.of, spans);
  }
  for (std::size_t i = 0; i < texts.size(); ++i) texts[i].to_source_units(spans[i]);
}

/// Number, text of a collection, and span.
py::tuple to_row(const Place& place) {
  return py::make_tuple(place.sentence, place.source, place.span.begin, place.span.end);
}

py::tuple to_row(const Explanation& told) {
  py::list parts, terms, neighbours, passed_over;
  for (const PartShare& part : told.parts) {
    parts.append(py::make_tuple(part.name, part.constant, part.value, part.share));
  }
  for (const TermShare& share : told.terms) {
    const std::string_view kind = kShareKindNames[static_cast<std::size_t>(share.kind)];
    terms.append(py::make_tuple(kind, py::bytes(share.text), share.share));
  }
  for (const NeighbourShare& share : told.neighbours) {
    const bool is_sentence = share.kind == ShareKind::sentence;
    const std::string_view kind = kShareKindNames[static_cast<std::size_t>(share.kind)];
    const py::object place = is_sentence ? py::object{to_row(share.place)} : py::none();
    neighbours.append(py::make_tuple(kind, place, share.similarity, share.share));
  }
  for (const PassedOver& passed : told.passed_over) {
    const std::string_view reason = kRefusalReasonNames[static_cast<std::size_t>(passed.reason)];
    const py::object of = passed.of ? py::object{to_row(*passed.of)} : py::none();
    passed_over.append(py::make_tuple(to_row(passed.place), passed.score, reason, of, passed.similarity));
  }
  return py::make_tuple(told.score, parts, terms, neighbours, passed_over, told.profile, told.why);
}

py::tuple explain_one(py::handle source, const Options& options, py::handle title, py::handle query, Numbers costs,
                      const Numbers& scores, std::uint32_t sentence, std::size_t limit) {
  const Interruptible interruptible;
  std::vector<Text> texts;
  texts.emplace_back(source);
  Options own = with_interest(options, title, query);
  if (costs) own.budget.sentence_costs = std::move(*costs);
  Explanation told;
  {
    const py::gil_scoped_release unlocked;
    told = scores ? explain(texts[0].utf8(), own, sentence, limit, *scores)
                  : explain(texts[0].utf8(), own, sentence, limit);
    to_source_units(texts, told);
  }
  return to_row(told);
}

py::tuple explain_several(const py::tuple& sources, const Options& options, py::handle title, py::handle query,
                          Numbers costs, std::uint32_t source, std::uint32_t sentence, std::size_t limit) {
  const Interruptible interruptible;
  const std::vector<Text> texts = to_texts(sources);
  Options own = with_interest(options, title, query);
  if (costs) own.budget.sentence_costs = std::move(*costs);
  Explanation told;
  {
    const py::gil_scoped_release unlocked;
    told = explain_collection(views_of(texts), own, source, sentence, limit);
    to_source_units(texts, told);
  }
  return to_row(told);
}

}  // namespace

Options with_interest(const Options& options, py::handle title, py::handle query) {
  Options own = options;
  if (!title.is_none()) own.title = Text{title, "title"}.utf8();
  if (!query.is_none()) own.query = Text{query, "query"}.utf8();
  return own;
}

void bind_explain(py::module_& m) {
  m.def("explain", &explain_one);
  m.def("explain_collection", &explain_several);
}

}  // namespace nutgraf::python
