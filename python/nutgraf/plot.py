"""Figures of a text and its summary, by matplotlib: ``pip install 'nutgraf[plot]'``.

Each function draws into ``ax``, or into a figure of its own, and returns the Axes. Colours are told apart by the
colour-blind too, and lines follow the text colour of matplotlib's style. Any text gives a figure; one without sentences
gives Axes that say so. Texts of more than 300 sentences are shown in 300 runs of sentences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AnyStr

from ._analysis import Analysis
from ._display import one_line
from ._errors import OptionError, shown
from ._explain import Explanation
from ._summary import Summary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from matplotlib.axes import Axes
    from matplotlib.text import Text

    from ._figures import Places, Scored

__all__ = ["coverage", "explanation", "graph", "scores", "similarity"]

# The colours of Okabe and Ito, of which red is kept for sentences of the summary.
_BLUE, _RED, _GREY = "#0072b2", "#d55e00", "#999999"
_PARTS = (_BLUE, "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#f0e442")
_NAME = 24  # characters of a term
_TITLE = 64  # characters of a sentence


def scores(what: AnyStr | Analysis[AnyStr] | Summary[AnyStr], ax: Axes | None = None) -> Axes:
    """Draw the score of each sentence by its position, with the parts that it is a sum of.

    Parts that raise a score stand above the zero line, those that lower it below; the six largest have their own
    colours. The line is the score itself, a diamond a sentence of the summary. In a long text a bar is the mean of a
    run of sentences.

    Args:
        what: a summary, an analysis or a text.
        ax: where to draw; None for a figure of its own.

    Returns:
        The Axes: x is the number of the sentence among those that a summary may take, from 0, y the score.

    Raises:
        ImportError: matplotlib is missing.
        TypeError: ``what`` or ``ax`` is something else.

    >>> import matplotlib, nutgraf
    >>> matplotlib.use("Agg")
    >>> summary = nutgraf.summarize("The dam broke at dawn. Rain fell. The town below the dam was empty.", sentences=1)
    >>> scores(summary).get_ylabel()
    'score'
    """
    _check(ax)
    import numpy as np

    from . import _figures

    shown = _figures.scored(what)
    axes = _axes(ax)
    if not len(shown.analysis):
        return _say(axes, "no sentences")
    edges = _figures.runs(len(shown.analysis))
    line = str(_text_colour())
    parts = _figures.score_parts(shown)
    colours = dict(zip((name for name, _ in parts), _PARTS, strict=False)) | {"others": _GREY}
    tops = bottoms = np.zeros(len(edges) - 1)
    for name, shares in parts:
        heights = _figures.means(shares, edges)
        base = np.where(heights > 0, tops, bottoms)
        axes.stairs(base + heights, edges - 0.5, baseline=base, fill=True, color=colours[name], label=name)
        tops, bottoms = tops + np.maximum(heights, 0), bottoms + np.minimum(heights, 0)
    if len(parts) > 1:
        axes.stairs(_figures.means(shown.scores, edges), edges - 0.5, baseline=None, color=line, label="score")
    axes.axhline(0, color=line, linewidth=0.6)
    if len(shown.chosen):
        _diamonds(axes, shown.chosen, shown.scores[shown.chosen], f"in the summary ({len(shown.chosen)})")
    _by_position(axes, len(shown.analysis))
    axes.set_ylabel("score" if len(edges) > len(shown.analysis) else "score, mean of a run of sentences")
    _legend_above(axes)
    return axes


def similarity(what: AnyStr | Analysis[AnyStr] | Summary[AnyStr], ax: Axes | None = None) -> Axes:
    """Draw how alike each two sentences are: the cosine of their TF-IDF weights.

    A sentence is not compared with itself. In a text of more than 300 sentences a cell is the mean of the cosines of
    two runs of sentences. The colours end at the value that one cell in a hundred exceeds.

    Args:
        what: a summary, whose sentences are marked at the edges; an analysis; or a text.
        ax: where to draw; None for a figure of its own.

    Returns:
        The Axes: both axes are the numbers of the sentences, from 0.

    Raises:
        ImportError: matplotlib is missing.
        TypeError: ``what`` or ``ax`` is something else.

    >>> import matplotlib
    >>> matplotlib.use("Agg")
    >>> cells = similarity("The dam broke at dawn. The dam was old. Rain fell.").images[0].get_array()
    >>> cells.shape, bool(cells[0, 1] > cells[0, 2])
    ((3, 3), True)
    """
    _check(ax)
    import numpy as np

    from . import _figures

    shown = _figures.scored(what, matrix=True)
    axes = _axes(ax)
    if len(shown.analysis) < 2:
        return _say(axes, "no two sentences to compare")
    assert shown.analysis.matrix is not None
    edges = _figures.runs(len(shown.analysis))
    cells = _figures.similarities(shown.analysis.matrix, edges)
    sentences = len(shown.analysis)
    most = float(np.nanpercentile(cells, 99))
    image = axes.imshow(
        np.ma.masked_invalid(cells),
        cmap="viridis",
        vmin=0,
        vmax=most if most > 0 else 1,
        extent=(-0.5, sentences - 0.5, sentences - 0.5, -0.5),
        interpolation="nearest",
    )
    axes.set_facecolor(_GREY)  # shown where there is no pair
    title = "cosine" if len(edges) > sentences else "mean cosine"
    axes.figure.colorbar(image, ax=axes, label=title, extend="max" if np.nanmax(cells) > most > 0 else "neither")
    if len(shown.chosen):
        edge = np.full(len(shown.chosen), -0.5)
        x, y = np.concatenate([shown.chosen, edge]), np.concatenate([edge, shown.chosen])
        _diamonds(axes, x, y, f"in the summary ({len(edge)})", clip_on=False)
        _legend_above(axes)
    axes.set_xlabel("sentence")
    axes.set_ylabel("sentence")
    _whole_numbers(axes, "x", "y")
    return axes


def graph(what: AnyStr | Analysis[AnyStr] | Summary[AnyStr], ax: Axes | None = None, *, limit: int = 60) -> Axes:
    """Draw the strongest links between sentences, in the order of the text.

    Each arc joins two sentences; the wider and darker, the higher the cosine of their TF-IDF weights. A sentence is the
    larger, the higher its score. In a text of more than 300 sentences a dot is a run of sentences.

    Args:
        what: a summary, whose sentences are diamonds; an analysis; or a text.
        ax: where to draw; None for a figure of its own.
        limit: how many links, at least 1.

    Returns:
        The Axes: x is the number of the sentence, from 0.

    Raises:
        ImportError: matplotlib is missing.
        OptionError: ``limit`` is less than 1.
        TypeError: ``what``, ``ax`` or ``limit`` is something else.

    >>> import matplotlib
    >>> matplotlib.use("Agg")
    >>> len(graph("The dam broke at dawn. The dam was old. Rain fell.").patches)
    1
    """
    _check(ax)
    _check_limit(limit)
    from matplotlib.patches import Arc

    from . import _figures

    shown = _figures.scored(what, matrix=True)
    axes = _axes(ax)
    if not len(shown.analysis):
        return _say(axes, "no sentences")
    assert shown.analysis.matrix is not None
    edges = _figures.runs(len(shown.analysis))
    middles = (edges[:-1] + edges[1:] - 1) / 2
    links = _figures.strongest(_figures.similarities(shown.analysis.matrix, edges), limit)
    most = max((cosine for _, _, cosine in links), default=1.0)
    for first, second, cosine in links:
        left, right = float(middles[first]), float(middles[second])
        strength = cosine / most
        size, middle = right - left, (left + right) / 2
        arc = Arc(
            (middle, 0),
            size,
            size,
            theta2=180,
            color=_BLUE,
            linewidth=0.5 + 2 * strength**2,
            alpha=0.25 + 0.6 * strength,
        )
        axes.add_patch(arc)
    _dots(axes, shown, edges)
    widest = max((float(middles[second] - middles[first]) for first, second, _ in links), default=1.0)
    axes.set_ylim(-0.06 * widest, 0.54 * widest)
    axes.set_yticks([])
    axes.spines[["left", "right", "top"]].set_visible(False)
    _by_position(axes, len(shown.analysis))
    axes.set_title(f"the {len(links)} strongest links" if links else "no two sentences share a term")
    return axes


def coverage(what: AnyStr | Analysis[AnyStr] | Summary[AnyStr], ax: Axes | None = None) -> Axes:
    """Draw how much of a text its best sentences cover, to choose how long a summary should be.

    Terms that stand in two sentences or more count, each for its TF-IDF weights in all sentences together, and are
    covered once one sentence has them. The line takes the sentences from the best score down, the dashed one in the
    order of the text. The dot is where the line is farthest above the diagonal: beyond it each further word brings less
    than the average one.

    Args:
        what: a summary, which is marked by a diamond; an analysis; or a text.
        ax: where to draw; None for a figure of its own.

    Returns:
        The Axes: x is the share of the words, y the share of the weight, both in percent.

    Raises:
        ImportError: matplotlib is missing.
        TypeError: ``what`` or ``ax`` is something else.

    >>> import matplotlib
    >>> matplotlib.use("Agg")
    >>> line = coverage("The dam broke at dawn. The dam was old. Rain fell on the hills.").lines[0]
    >>> [float(y) for y in line.get_ydata()[[0, -1]]]
    [0.0, 100.0]
    """
    _check(ax)
    import numpy as np

    from . import _figures

    shown = _figures.scored(what, matrix=True)
    axes = _axes(ax)
    best = _figures.coverage_curve(shown.analysis, np.argsort(-shown.scores, kind="stable"))
    lead = _figures.coverage_curve(shown.analysis, np.arange(len(shown.analysis)))
    if best is None or lead is None:
        return _say(axes, "no term stands in two sentences")
    axes.plot(100 * best.words, 100 * best.covered, color=_BLUE, label="best sentences first")
    axes.plot(100 * lead.words, 100 * lead.covered, color=_GREY, linestyle="--", label="in the order of the text")
    at = _figures.knee(best)
    label = f"bend: {_measured(at, best.words[at])}"
    axes.plot(100 * best.words[at], 100 * best.covered[at], linestyle="none", marker="o", color=_BLUE, label=label)
    size = len(shown.chosen)
    others = np.setdiff1d(np.arange(len(shown.analysis)), shown.chosen)
    own = _figures.coverage_curve(shown.analysis, np.concatenate([shown.chosen, others]))
    if size and own is not None:
        label = f"the summary: {_measured(size, own.words[size])}"
        _diamonds(axes, 100 * own.words[size], 100 * own.covered[size], label)
    axes.set(xlim=(0, 100), ylim=(0, 102), xlabel="share of the words in %", ylabel="share of the terms’ weight in %")
    axes.legend(loc="lower right", frameon=False)
    return axes


def explanation(told: Explanation[AnyStr], ax: Axes | None = None) -> Axes:
    """Draw what the score of a sentence is made of: by the parts of the ranker, and by the terms of the sentence.

    Args:
        told: what :meth:`Summary.explain` returned.
        ax: where to draw; None for a figure of its own.

    Returns:
        The Axes: the bars of each of the two kinds add up to the score. Bars of grey stand for several terms or parts,
        or for what does not spread over terms.

    Raises:
        ImportError: matplotlib is missing.
        TypeError: ``told`` or ``ax`` is something else.

    >>> import matplotlib, nutgraf
    >>> matplotlib.use("Agg")
    >>> told = nutgraf.summarize("The dam broke at dawn. Rain fell. The dam was old.", sentences=1).explain(0)
    >>> explanation(told).get_xlabel()
    'share of the score'
    """
    _check(ax)
    if not isinstance(told, Explanation):
        raise TypeError(f"what is shown must be an Explanation, not {type(told).__name__}")
    from . import _figures

    parts, terms = _figures.explanation_bars(told)
    axes = _axes(ax)
    line = _text_colour()
    heads: list[tuple[float, str]] = []
    names: list[tuple[float, str]] = []
    at = 0.0
    for head, colour, bars in (("by part", _BLUE, parts), ("by term", _PARTS[1], terms)):
        heads.append((at, head))
        places = [at + 1 + row for row in range(len(bars))]
        axes.barh(places, [bar.share for bar in bars], color=[colour if bar.named else _GREY for bar in bars])
        names += [(place, one_line(bar.name, _NAME)) for place, bar in zip(places, bars, strict=True)]
        at += len(bars) + 1.5
    axes.axvline(0, color=line, linewidth=0.6)
    axes.set_yticks([place for place, _ in heads + names], [name for _, name in heads + names])
    for label in axes.get_yticklabels()[: len(heads)]:
        label.set_fontweight("bold")
    _plain(axes.get_yticklabels())
    axes.tick_params(axis="y", length=0)
    axes.set_ylim(at - 1, -0.8)
    axes.set_xlabel("share of the score")
    _plain([axes.set_title(f"{one_line(told.sentence.text, _TITLE)}\nscore {told.score:.3g}", fontsize="medium")])
    return axes


def _measured(sentences: int, share: float) -> str:
    return f"{sentences} sentence{'s' * (sentences != 1)}, {100 * share:.0f} % of the words"


def _plain(texts: Iterable[Text]) -> None:
    """The text of a document is no formula, whatever stands in it."""
    for text in texts:
        text.set_parse_math(False)


def _check(ax: Axes | None) -> None:
    try:
        from matplotlib.axes import Axes
    except ImportError:
        raise ImportError("nutgraf.plot needs matplotlib: pip install 'nutgraf[plot]'") from None
    if ax is not None and not isinstance(ax, Axes):
        raise TypeError(f"ax must be a matplotlib Axes or None, not {type(ax).__name__}")


def _axes(ax: Axes | None) -> Axes:
    """Where to draw. A figure is made only when nothing can go wrong any more."""
    from matplotlib import pyplot

    return pyplot.subplots(layout="constrained")[1] if ax is None else ax


def _say(axes: Axes, what: str) -> Axes:
    """What is shown where there is nothing to draw."""
    axes.text(0.5, 0.5, what, ha="center", va="center", transform=axes.transAxes)
    axes.set_axis_off()
    return axes


def _text_colour() -> Any:
    """That of the style in use, for what has no colour of its own."""
    from matplotlib import rcParams

    return rcParams["text.color"]


def _diamonds(axes: Axes, x: Any, y: Any, label: str, **options: Any) -> None:
    """The sentences of the summary."""
    edge = axes.get_facecolor()
    axes.plot(x, y, "D", markersize=7, color=_RED, markeredgecolor=edge, label=label, zorder=3, **options)


def _dots(axes: Axes, shown: Scored, edges: Places) -> None:
    """The sentences of a graph: the area of each grows with its score."""
    from . import _figures

    values = _figures.means(shown.scores, edges)
    low, high = float(values.min()), float(values.max())
    sizes = (8 + 60 * (values - low) / (high - low if high > low else 1)) * min(1, 30 / len(values))
    middles = (edges[:-1] + edges[1:] - 1) / 2
    axes.scatter(middles, [0] * len(middles), sizes, color=[_text_colour()], zorder=2)
    if len(shown.chosen):
        _diamonds(axes, shown.chosen, [0] * len(shown.chosen), f"in the summary ({len(shown.chosen)})")
        axes.legend(loc="upper right", frameon=False)


def _by_position(axes: Axes, sentences: int) -> None:
    axes.set_xlim(-0.5, sentences - 0.5)
    axes.set_xlabel("sentence")
    _whole_numbers(axes, "x")


def _whole_numbers(axes: Axes, *which: str) -> None:
    from matplotlib.ticker import MaxNLocator

    for name in which:
        getattr(axes, f"{name}axis").set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))


def _legend_above(axes: Axes) -> None:
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=4, frameon=False, fontsize="small")


def _check_limit(limit: int) -> None:
    if isinstance(limit, bool) or not isinstance(limit, int):
        raise TypeError(f"limit must be a whole number, not {type(limit).__name__}")
    if limit < 1:
        raise OptionError(f"limit must be at least 1, not {shown(limit)}")
