"""The figures show what was measured: bars add up to the scores, cells are cosines, and any text gives a figure."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import matplotlib
import numpy as np
import nutgraf
import pytest
from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.patches import StepPatch
from nutgraf import _figures, plot
from samples import HARBOUR, HOSTILE_PIECES, LANGUAGES, TWO_SUBJECTS

matplotlib.use("Agg")

OF_A_TEXT = [plot.scores, plot.similarity, plot.graph, plot.coverage]
MANY = " ".join(f"Boat {i % 97} of crew {i % 53} left pier {i % 31} at noon with cargo {i % 11}." for i in range(700))


@pytest.fixture(autouse=True)
def no_figure_stays_open() -> Iterator[None]:
    yield
    pyplot.close("all")


def rows(matrix: nutgraf.Matrix) -> Any:
    """The TF-IDF rows as a dense matrix, by the definition of compressed sparse rows."""
    data, indices, indptr = matrix
    dense = np.zeros(matrix.shape)
    for row in range(matrix.shape[0]):
        for at in range(indptr[row], indptr[row + 1]):
            dense[row, indices[at]] = data[at]
    return dense


def cosines(matrix: nutgraf.Matrix) -> Any:
    dense = rows(matrix)
    length = np.linalg.norm(dense, axis=1, keepdims=True)
    unit = dense / np.where(length > 0, length, 1)
    cells = unit @ unit.T
    np.fill_diagonal(cells, np.nan)
    return cells


def bars(axes: Axes) -> tuple[Any, Any, list[str]]:
    """The edges of the bars, what they add up to, and the names of their colours."""
    patches = [
        patch for patch in axes.patches if isinstance(patch, StepPatch) and patch.get_data().baseline is not None
    ]
    data = [patch.get_data() for patch in patches]
    return data[0].edges, sum(each.values - each.baseline for each in data), [str(p.get_label()) for p in patches]


# ---------------------------------------------------------------- scores


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"query": "When does the basin open?"},
        {"title": "Harbour wall cracks"},
        {"profile": "meeting"},
        {"profile": nutgraf.Profile("own", {"early": 1, "length": -2.5})},
        {"ranker": "textrank"},
        {"ranker": "lead"},
        {"words": 30},
        {"tokens": 40, "count_tokens": len},
    ],
    ids=str,
)
def test_the_parts_of_the_bars_add_up_to_the_scores(options: dict[str, Any], ferry: str) -> None:
    for text in (HARBOUR, ferry):
        summary = nutgraf.summarize(text, **options)
        axes = plot.scores(summary)
        asked = {k: v for k, v in options.items() if k not in ("tokens", "count_tokens")}
        expected = [sentence.score for sentence in nutgraf.analyze(text, **asked)]
        edges, heights, names = bars(axes)
        assert edges.tolist() == [i - 0.5 for i in range(len(expected) + 1)]
        assert heights == pytest.approx(expected, abs=1e-9)
        assert (len(names) > 1) == ("ranker" not in options)
        assert len(names) <= 7


def test_bars_above_and_below_the_line_do_not_overlap(ferry: str) -> None:
    axes = plot.scores(nutgraf.summarize(ferry))
    stacks: dict[tuple[float, bool], list[tuple[float, float]]] = {}
    for patch in axes.patches:
        assert isinstance(patch, StepPatch)
        values, edges, baseline = patch.get_data()
        if baseline is not None:
            for left, base, top in zip(edges, baseline, values, strict=False):
                if top != base:
                    stacks.setdefault((left, top > base), []).append((min(base, top), max(base, top)))
    for (_, is_above), pieces in stacks.items():
        pieces.sort()
        assert (pieces[0][0] if is_above else pieces[-1][1]) == 0
        assert all(end == pytest.approx(start) for (_, end), (start, _) in itertools.pairwise(pieces))


def test_the_line_and_the_diamonds_are_the_scores(ferry: str) -> None:
    summary = nutgraf.summarize(ferry, sentences=4)
    axes = plot.scores(summary)
    (line,) = [p for p in axes.patches if isinstance(p, StepPatch) and p.get_label() == "score"]
    analysis = nutgraf.analyze(ferry)
    assert line.get_data().values == pytest.approx([s.score for s in analysis])
    (chosen,) = [each for each in axes.lines if each.get_label() == "in the summary (4)"]
    at = [analysis.sentences.index(sentence) for sentence in summary]  # type: ignore[arg-type]
    assert list(chosen.get_xdata()) == at
    assert chosen.get_ydata() == pytest.approx([sentence.score for sentence in summary])


def test_an_analysis_without_parts_is_measured_again(ferry: str) -> None:
    whole, without = (plot.scores(nutgraf.analyze(ferry, query="strike", parts=parts)) for parts in (True, False))
    assert bars(without)[2] == bars(whole)[2]
    assert bars(without)[1] == pytest.approx(bars(whole)[1])


def test_scores_of_ones_own_are_shown_as_they_are() -> None:
    analysis = nutgraf.analyze(HARBOUR)
    own = [0.5, 3.0, -1.0, 2.0, 0.0]
    axes = plot.scores(nutgraf.select(analysis, own, sentences=2))
    _, heights, names = bars(axes)
    assert heights.tolist() == own
    assert names == ["score"]
    assert sorted(axes.lines[-1].get_xdata()) == [1, 3]


def test_in_a_long_text_a_bar_is_the_mean_of_a_run() -> None:
    analysis = nutgraf.analyze(MANY)
    assert len(analysis) == 700
    edges, heights, _ = bars(plot.scores(analysis))
    assert len(heights) == 300
    places = (edges + 0.5).astype(int)
    scores = [sentence.score for sentence in analysis]
    means = [np.mean(scores[a:b]) for a, b in itertools.pairwise(places)]
    assert heights == pytest.approx(means, abs=1e-9)


# ---------------------------------------------------------------- similarity and graph


@pytest.mark.parametrize("options", [{}, {"language": "en"}, {"corpus": nutgraf.Corpus.fit([HARBOUR], "en")}], ids=str)
def test_cells_are_the_cosines(options: dict[str, Any], ferry: str) -> None:
    for text in (HARBOUR, TWO_SUBJECTS, ferry, *LANGUAGES.values()):
        analysis = nutgraf.analyze(text, matrix=True, **options)
        assert analysis.matrix is not None
        shown = np.ma.filled(plot.similarity(nutgraf.analyze(text, **options)).images[0].get_array(), np.nan)
        np.testing.assert_allclose(shown, cosines(analysis.matrix), atol=1e-12)


@pytest.mark.parametrize("sentences", [299, 300, 301, 700])
def test_cells_of_a_long_text_are_mean_cosines_of_runs(sentences: int) -> None:
    analysis = nutgraf.analyze(" ".join(MANY.split(". ")[:sentences]).replace(" Boat", ". Boat"), matrix=True)
    assert len(analysis) == sentences
    assert analysis.matrix is not None
    dense = cosines(analysis.matrix)
    cells = np.ma.filled(plot.similarity(analysis).images[0].get_array(), np.nan)
    size = min(sentences, 300)
    at = [i * sentences // size for i in range(size + 1)]
    assert cells.shape == (size, size)
    for i in range(0, size, 7):
        for j in range(0, size, 5):
            block = dense[at[i] : at[i + 1], at[j] : at[j + 1]]
            if np.isnan(block).all():
                assert np.isnan(cells[i, j])
            else:
                assert cells[i, j] == pytest.approx(np.nanmean(block), abs=1e-12)


def test_cells_do_not_depend_on_how_columns_are_cut(monkeypatch: pytest.MonkeyPatch, ferry: str) -> None:
    matrix = nutgraf.analyze(ferry, matrix=True).matrix
    assert matrix is not None
    edges = _figures.runs(matrix.shape[0])
    whole = _figures.similarities(matrix, edges)
    for columns in (1, 7, matrix.shape[1]):
        monkeypatch.setattr(_figures, "_COLUMNS", columns)
        np.testing.assert_allclose(_figures.similarities(matrix, edges), whole, atol=1e-12)


@pytest.mark.parametrize("limit", [1, 5, 1000])
def test_links_are_the_strongest_pairs(limit: int, ferry: str) -> None:
    analysis = nutgraf.analyze(ferry, matrix=True)
    assert analysis.matrix is not None
    dense = cosines(analysis.matrix)
    pairs = [(dense[i, j], i, j) for i in range(len(dense)) for j in range(i + 1, len(dense)) if dense[i, j] > 0]
    strongest = sorted(pairs, key=lambda pair: -pair[0])[:limit]
    axes = plot.graph(analysis, limit=limit)
    arcs = {(arc.center[0] - arc.width / 2, arc.center[0] + arc.width / 2) for arc in axes.patches}  # type: ignore[attr-defined]
    assert arcs == {(i, j) for _, i, j in strongest}
    assert len(axes.collections[0].get_offsets()) == len(analysis)


def test_wider_arcs_are_stronger_links(ferry: str) -> None:
    analysis = nutgraf.analyze(ferry, matrix=True)
    assert analysis.matrix is not None
    links = _figures.strongest(cosines(analysis.matrix), 20)
    widths = [arc.get_linewidth() for arc in plot.graph(analysis, limit=20).patches]
    assert np.argsort([cosine for _, _, cosine in links]).tolist() == np.argsort(widths).tolist()


# ---------------------------------------------------------------- coverage


def covered(analysis: nutgraf.Analysis[str], order: list[int]) -> list[tuple[float, float]]:
    """The curve by its definition, from scratch for each length."""
    assert analysis.matrix is not None
    dense = rows(analysis.matrix)
    weight = dense.sum(axis=0) * ((dense > 0).sum(axis=0) > 1)
    words = [sentence.words for sentence in analysis]
    points = []
    for size in range(len(order) + 1):
        has = (dense[order[:size]] > 0).any(axis=0)
        share = sum(words[i] for i in order[:size]) / sum(words)
        points.append((100 * share, 100 * weight[has].sum() / weight.sum()))
    return points


def test_coverage_is_that_of_the_best_sentences(ferry: str) -> None:
    summary = nutgraf.summarize(ferry, sentences=4)
    analysis = nutgraf.analyze(ferry, matrix=True)
    best = sorted(range(len(analysis)), key=lambda i: -analysis[i].score)
    axes = plot.coverage(summary)
    lines = {str(line.get_label()).split(":")[0]: line.get_xydata() for line in axes.lines}
    expected = covered(analysis, best)
    np.testing.assert_allclose(lines["best sentences first"], expected, atol=1e-9)
    np.testing.assert_allclose(lines["in the order of the text"], covered(analysis, list(range(len(best)))), atol=1e-9)
    np.testing.assert_allclose(lines["bend"], [max(expected, key=lambda point: point[1] - point[0])], atol=1e-9)
    chosen = [analysis.sentences.index(sentence) for sentence in summary]  # type: ignore[arg-type]
    np.testing.assert_allclose(lines["the summary"], [covered(analysis, chosen)[-1]], atol=1e-9)


def test_coverage_of_an_analysis_has_no_diamond(ferry: str) -> None:
    assert len(plot.coverage(nutgraf.analyze(ferry)).lines) == 3


# ---------------------------------------------------------------- explanation


@pytest.mark.parametrize("ranker", ["auto", "directed", "textrank", "lexrank", "edmundson", "lead", "lsa"])
def test_bars_of_both_kinds_add_up_to_the_score(ranker: str, ferry: str) -> None:
    told = nutgraf.summarize(ferry, ranker=ranker).explain(1, limit=30)
    parts, terms = _figures.explanation_bars(told)
    assert sum(bar.share for bar in parts) == pytest.approx(told.score, abs=1e-9)
    assert sum(bar.share for bar in terms) == pytest.approx(told.score, abs=1e-9)
    axes = plot.explanation(told)
    assert [patch.get_width() for patch in axes.patches] == [bar.share for bar in (*parts, *terms)]  # type: ignore[attr-defined]
    names = [label.get_text() for label in axes.get_yticklabels()]
    assert names == ["by part", "by term", *(bar.name for bar in (*parts, *terms))]
    assert len(names) <= 22


# ---------------------------------------------------------------- any text, any axes


@pytest.mark.parametrize("function", OF_A_TEXT)
@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        b"",
        "One sentence.",
        b"One sentence.",
        "The the. And of!",
        "!!! ???",
        "Same here. Same here.",
        "A\n" * 5,
    ],
    ids=ascii,
)
def test_any_text_gives_a_figure_that_can_be_drawn(function: Any, text: str | bytes) -> None:
    for what in (text, nutgraf.analyze(text), nutgraf.summarize(text), nutgraf.summarize(text, ranker="textrank")):
        axes = function(what)
        assert isinstance(axes, Axes)
        axes.figure.canvas.draw()


def test_what_cannot_be_shown_is_said() -> None:
    assert [plot.scores("").texts[0].get_text(), plot.graph("").texts[0].get_text()] == ["no sentences"] * 2
    assert plot.similarity("One sentence.").texts[0].get_text() == "no two sentences to compare"
    assert plot.coverage("One here. Two there.").texts[0].get_text() == "no term stands in two sentences"
    assert plot.graph("One here. Two there.").get_title() == "no two sentences share a term"


@pytest.mark.parametrize("piece", [*HOSTILE_PIECES, "$", "$\\frac{", "_private"], ids=ascii)
def test_hostile_text_is_drawn_as_it_stands(piece: str) -> None:
    text = f"{piece} money$ of the wall$. The money$ for the wall$ {piece} is gone."
    told = nutgraf.summarize(text, sentences=1).explain(0)
    plot.explanation(told).figure.canvas.draw()


@pytest.mark.parametrize("function", OF_A_TEXT)
def test_figures_are_drawn_where_they_are_wanted(function: Any, ferry: str) -> None:
    figure, (left, right) = pyplot.subplots(1, 2)
    assert function(ferry, ax=right) is right
    assert pyplot.get_fignums() == [figure.number]
    assert not left.has_data()
    assert function(ferry).figure is not figure


def test_bytes_give_the_figure_of_their_str(ferry: str) -> None:
    of_str, of_bytes = (bars(plot.scores(nutgraf.summarize(text))) for text in (ferry, ferry.encode()))
    np.testing.assert_array_equal(of_str[1], of_bytes[1])


@pytest.mark.parametrize("function", OF_A_TEXT)
@pytest.mark.parametrize("what", [None, 3, ["a text"], nutgraf.summarize_collection([HARBOUR])], ids=type)
def test_other_things_are_refused(function: Any, what: Any) -> None:
    with pytest.raises(TypeError, match=f"an Analysis or a Summary, not {type(what).__name__}"):
        function(what)
    assert pyplot.get_fignums() == []


def test_wrong_options_are_refused() -> None:
    with pytest.raises(TypeError, match="ax must be a matplotlib Axes or None, not int"):
        plot.scores(HARBOUR, ax=3)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="an Explanation, not str"):
        plot.explanation(HARBOUR)  # type: ignore[arg-type]
    with pytest.raises(nutgraf.OptionError, match="limit must be at least 1, not 0"):
        plot.graph(HARBOUR, limit=0)
    with pytest.raises(TypeError, match="limit must be a whole number, not bool"):
        plot.graph(HARBOUR, limit=True)
    assert pyplot.get_fignums() == []


ABSENT = """
import sys
sys.modules["matplotlib"] = None
from nutgraf import plot
for draw in (plot.scores, plot.similarity, plot.graph, plot.coverage, plot.explanation):
    try:
        draw("A text.")
    except ImportError as error:
        print(error)
"""


def test_a_missing_matplotlib_is_named() -> None:
    done = subprocess.run([sys.executable, "-c", ABSENT], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["nutgraf.plot needs matplotlib: pip install 'nutgraf[plot]'"] * 5
