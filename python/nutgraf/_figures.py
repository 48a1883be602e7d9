"""The numbers behind the figures of nutgraf.plot. Needs numpy."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from ._analysis import Analysis, Matrix
from ._api import analyze
from ._explain import Explanation
from ._summary import Summary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Places = NDArray[np.intp]

MOST_RUNS = 300  # what a figure can show side by side: longer texts are shown in so many runs of sentences
_MOST_PARTS = 6  # that are told apart; the others are one
_MOST_ROWS = 7  # of an explanation, of each kind
_COLUMNS = 4096  # of the matrix, made dense together


class Scored(NamedTuple):
    """What a figure of a text is about.

    Attributes:
        analysis: every sentence.
        scores: of each, which are not those of the analysis where the caller brought their own.
        chosen: the sentences of the summary, by their place in the analysis; none without a summary.
    """

    analysis: Analysis[Any]
    scores: Floats
    chosen: Places


class Curve(NamedTuple):
    """Shares of a text's words, and of the weight of its terms that they cover, from no sentence to all."""

    words: Floats
    covered: Floats


class Bar(NamedTuple):
    """A row of an explanation. It is ``named`` if it is one part or term, not what stands for all others."""

    name: str
    share: float
    named: bool


def scored(what: Any, *, matrix: bool = False) -> Scored:
    """The analysis of a text, an analysis or a summary. Raises a TypeError for anything else."""
    import numpy as np

    own: Sequence[float] | None = None
    indices: list[int] = []
    if isinstance(what, (str, bytes)):
        analysis: Analysis[Any] = analyze(what, matrix=matrix)
    elif isinstance(what, Summary):
        analysis = _analyzed(what, matrix)
        own = what._request.scores
        indices = [sentence.index for sentence in what]
    elif isinstance(what, Analysis):
        analysis = what
        lacks_parts = bool(what.profile) and not what.parts
        if lacks_parts or (matrix and what.matrix is None):
            analysis = _analyzed(what, matrix)
    else:
        raise TypeError(f"what is shown must be a text, an Analysis or a Summary, not {type(what).__name__}")
    place = {sentence.index: place for place, sentence in enumerate(analysis)}
    chosen = np.array([place[index] for index in indices], np.intp)
    scores = np.array([sentence.score for sentence in analysis] if own is None else own, np.float64)
    return Scored(analysis, scores, chosen)


def _analyzed(what: Analysis[Any] | Summary[Any], matrix: bool) -> Analysis[Any]:
    """The analysis that was asked for, with its parts, and with the matrix on request."""
    asked = what._request
    return asked.summarizer.analyze(what.source, title=asked.title, query=asked.query, matrix=matrix)


def runs(sentences: int) -> Places:
    """Where runs of sentences begin and end that are of one length, or nearly: one sentence each in a short text."""
    import numpy as np

    count = min(sentences, MOST_RUNS)
    return np.arange(count + 1) * sentences // max(count, 1)


def means(values: Floats, edges: Places) -> Floats:
    """The mean of each run."""
    import numpy as np

    sums: Floats = np.add.reduceat(values, edges[:-1])
    return sums / np.diff(edges)


def score_parts(shown: Scored) -> list[tuple[str, Floats]]:
    """What each score is a sum of: the parts that are largest by their mean square, and the others as one."""
    import numpy as np

    analysis = shown.analysis
    if not analysis.parts or any(
        sentence.score != score for sentence, score in zip(analysis, shown.scores, strict=True)
    ):
        return [("score", shown.scores)]
    told = analysis.explain(0, limit=0)  # the constants are those of every sentence
    columns = {name: np.asarray(values) for name, values in analysis.parts.items()}
    shares = [
        (part.name, part.constant * columns[part.name])
        if part.name in columns
        else (part.name, np.full(len(analysis), part.share))
        for part in told.parts
    ]
    shares.sort(key=lambda row: -float(row[1] @ row[1]))
    largest, others = shares[:_MOST_PARTS], [share for _, share in shares[_MOST_PARTS:] if share.any()]
    parts = [(name.replace("_", " "), share) for name, share in largest if share.any()]
    return parts + [("others", np.sum(others, axis=0))] * bool(others)


def similarities(matrix: Matrix, edges: Places) -> Floats:
    """The mean cosine of the sentences of each two runs.

    A sentence is not compared with itself: what there is no pair for is NaN. The sentences × sentences matrix is never
    made: rows have length 1, and the cosines of two runs add up to the product of the sums of their rows.
    """
    import numpy as np

    data, columns, begins = matrix
    sizes = np.diff(edges)
    row = np.repeat(np.arange(matrix.shape[0]), np.diff(begins))
    run = np.searchsorted(edges, row, side="right") - 1
    order = np.argsort(columns, kind="stable")
    starts = np.searchsorted(columns, np.arange(0, matrix.shape[1] + _COLUMNS, _COLUMNS), sorter=order)
    sums = np.zeros((len(sizes), len(sizes)))
    for first, last in pairwise(starts):
        part = order[first:last]
        dense = np.zeros((len(sizes), _COLUMNS))
        np.add.at(dense, (run[part], columns[part] % _COLUMNS), data[part])
        sums += dense @ dense.T
    own = np.bincount(run, data**2, len(sizes))
    sums[np.diag_indices_from(sums)] -= own
    pairs = np.outer(sizes, sizes) - np.diag(sizes)
    cells: Floats = np.divide(sums, pairs, out=np.full(sums.shape, np.nan), where=pairs > 0)
    return cells


def strongest(cells: Floats, limit: int) -> list[tuple[int, int, float]]:
    """The pairs of runs that are most alike, the first in the text first: their numbers and their mean cosine."""
    import numpy as np

    first, second = np.triu_indices(len(cells), 1)
    values = cells[first, second]
    order = np.argsort(-values, kind="stable")[:limit]
    return sorted((int(first[i]), int(second[i]), float(values[i])) for i in order if values[i] > 0)


def coverage_curve(analysis: Analysis[Any], order: Places) -> Curve | None:
    """How much the sentences cover, taken in that order. None where no term stands in two sentences.

    Terms that stand in one sentence only count for nothing. The others weigh as much as they do in all sentences
    together, and are covered by the first sentence that has them.
    """
    import numpy as np

    assert analysis.matrix is not None
    data, columns, begins = analysis.matrix
    sentences, terms = analysis.matrix.shape
    turn = np.empty(sentences, np.intp)
    turn[order] = np.arange(sentences)
    weight = np.bincount(columns, data, terms) * (np.bincount(columns, minlength=terms) > 1)
    if not weight.any():
        return None
    first = np.full(terms, sentences, np.intp)
    np.minimum.at(first, columns, np.repeat(turn, np.diff(begins)))
    gains = np.bincount(first, weight, sentences)[:sentences]
    words = np.array([sentence.words for sentence in analysis], np.float64)[order]
    return Curve(*(np.concatenate([[0.0], np.cumsum(each) / each.sum()]) for each in (words, gains)))


def knee(curve: Curve) -> int:
    """How many sentences lie where the curve is farthest above the diagonal: from there on more words give less."""
    return int((curve.covered - curve.words).argmax())


def explanation_bars(told: Explanation[Any]) -> tuple[list[Bar], list[Bar]]:
    """What the parts and what the terms bring to a score: each adds up to it, the largest come first."""
    parts = [Bar(part.name.replace("_", " "), part.share, True) for part in told.parts if part.share]
    names = {"rest": "not by term"}
    terms = [Bar(names.get(row.name, row.name), row.share, row.kind == "term") for row in told.terms if row.share]
    return _largest(parts), _largest(terms)


def _largest(bars: list[Bar]) -> list[Bar]:
    named = sorted((bar for bar in bars if bar.named), key=lambda bar: -abs(bar.share))
    others = named[_MOST_ROWS:] + [bar for bar in bars if bar.name == "others" and not bar.named]
    kept = named[:_MOST_ROWS] + [Bar("others", sum(bar.share for bar in others), False)] * bool(others)
    return kept + [bar for bar in bars if not bar.named and bar.name != "others"]
