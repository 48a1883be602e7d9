"""Fitting a table of constants on texts with reference summaries. Needs numpy: ``pip install 'nutgraf[fit]'``."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from . import _core
from ._api import Summarizer, lists_options
from ._errors import OptionError, shown
from ._profile import Profile, profiles

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from typing_extensions import Unpack

    from .typing import Options, ProfileName

    Floats = NDArray[np.float64]

_UNITS = ("words", "characters", "ratio")
_LARGEST = 8.0  # a constant is kept within ±8: rare parts would run away
# Words of letters and digits; where they are written without spaces, characters.
_WORD = r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_\u3040-\u30ff\u3400-\u9fff]+"  # compiled when used, not when imported
_POOL = 60  # sentences that the search for labels tries


class Example(NamedTuple):
    """One text to learn from.

    Attributes:
        values: (sentences × parts), as the score weighs them.
        target: (sentences), each >= 0, sum 1: which of them a good summary holds.
        weight: how much the text counts.
    """

    values: Floats
    target: Floats
    weight: float = 1.0


@lists_options
def fit(
    texts: Iterable[str],
    summaries: Iterable[str | Sequence[str]],
    *,
    name: str = "fitted",
    titles: Iterable[str | None] | None = None,
    prior: ProfileName | Profile = "general",
    ridge: float = 1e-2,
    **options: Unpack[Options],
) -> Profile:
    """Fit the constants of the default score on your own texts with reference summaries.

    The labels are the sentences that a greedy search picks with the references before its eyes (ROUGE-1 plus ROUGE-2,
    under the budget); the loss is the cross-entropy between them and a softmax over the scores of a text, plus a ridge
    that draws the constants towards `prior`. A few dozen texts are enough to move away from it where it pays.

    Args:
        texts: the texts.
        summaries: for each text its reference, or several of them.
        name: what ``summary.profile`` will say.
        titles: for each text its title or None.
        prior: the table to start from and to stay near to.
        ridge: how strongly, greater than 0.
        **options: those of :func:`summarize`; the budget decides how many sentences are labelled.

    Returns:
        A table for ``summarize(..., profile=table)``.

    Raises:
        OptionError: the iterables differ in length, or no text has a sentence that its summary shares a word with.

    >>> table = fit(["The dam broke at dawn. Rain fell. Nobody was hurt."], ["A dam broke at dawn."], sentences=1)
    >>> table.name
    'fitted'
    """
    np = _numpy()
    if isinstance(ridge, bool) or not isinstance(ridge, (int, float)):
        raise TypeError(f"ridge must be a number, not {type(ridge).__name__}")
    if not 0 < ridge <= 1e6:
        raise OptionError(f"ridge must be in (0, 1e+06], not {shown(ridge)}")
    start = prior if isinstance(prior, Profile) else _profile_named(prior)
    bodies, references = list(texts), list(summaries)
    headings = [None] * len(bodies) if titles is None else list(titles)
    if not len(bodies) == len(references) == len(headings):
        raise OptionError(f"{len(bodies)} texts, {len(references)} summaries and {len(headings)} titles do not match")
    summarizer = Summarizer(**options)
    examples = []
    for text, reference, title in zip(bodies, references, headings, strict=True):
        sentences, words, values = measure(summarizer, text, title)
        several = [reference] if isinstance(reference, str) else reference
        if not all(isinstance(one, str) for one in several):
            raise TypeError("summaries must hold a str, or several, for each text")
        chosen = greedy_labels(sentences, several, *costs_of(summarizer, sentences, words))
        if chosen and len(sentences) > 1:
            target = np.zeros(len(sentences))
            target[chosen] = 1 / len(chosen)
            examples.append(Example(values, target))
    if not examples:
        raise OptionError("no text has two sentences, one of which shares a word with its summary")
    constants = fit_constants(examples, np.array(list(start.values())), ridge)
    return to_profile(name, constants)


def costs_of(summarizer: Summarizer, sentences: Sequence[str], words: Sequence[int]) -> tuple[Sequence[float], float]:
    """What each sentence costs, and how much may be spent."""
    given = summarizer._given
    unit = next(unit for unit in (*_UNITS, "sentences") if unit in given or unit == "sentences")
    amount = given.get(unit, 3)
    if unit == "sentences":
        return [1] * len(sentences), amount
    if unit == "characters":
        return [len(sentence) + 1 for sentence in sentences], amount + 1
    return words, amount if unit == "words" else math.ceil(amount * sum(words) - 1e-9)


def measure(summarizer: Summarizer, text: str, title: str | None = None) -> tuple[list[str], list[int], Floats]:
    """The sentences that a summary may take, their words, and the values of their parts (sentences × parts)."""
    np = _numpy()
    (_, rows, _), _, parts, _ = _core.analyze(text, summarizer._core_options, title, None, True, False)
    if parts is None:
        raise OptionError("fit needs the ranker auto")
    values = np.frombuffer(parts).reshape(len(_core.PARTS), len(rows)).T.copy()
    return [text[row[0] : row[1]] for row in rows], [row[6] for row in rows], values


def fit_constants(examples: Sequence[Example], prior: Floats, ridge: float | Floats) -> Floats:
    """The constants that minimise mean cross-entropy + ridge · |(constants - prior) · deviation|².

    A `ridge` of one number per part holds some of them tighter. The deviations are those of the parts over all
    sentences, so that the ridge weighs every part alike; a part that never varies keeps the constant of the prior. The
    loss is convex: Newton's method with halved steps finds its minimum in about ten steps. Cost: O(sentences · parts²)
    each.
    """
    np = _numpy()
    values = np.vstack([example.values for example in examples])
    target = np.concatenate([example.target for example in examples])
    sizes = np.array([len(example.target) for example in examples])
    weight = np.repeat([example.weight for example in examples], sizes)
    weight = weight / sum(example.weight for example in examples)
    first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(examples)), sizes)
    deviation = values.std(axis=0)
    varies = deviation > 1e-9
    z = values[:, varies] / deviation[varies]
    begin = prior[varies] * deviation[varies]
    hold = np.broadcast_to(ridge, deviation.shape)[varies]

    def softmax(w: Floats) -> tuple[Floats, Floats]:
        scores = z @ w
        scores -= np.maximum.reduceat(scores, first)[owner]
        powers = np.exp(scores)
        totals = np.add.reduceat(powers, first)
        return powers / totals[owner], scores - np.log(totals)[owner]

    def loss(w: Floats) -> float:
        return float(-(weight * target * softmax(w)[1]).sum() + (hold * (w - begin) ** 2).sum())

    w = begin.copy()
    best = loss(w)
    for _ in range(50):
        p, _ = softmax(w)
        gradient = z.T @ (weight * (p - target)) + 2 * hold * (w - begin)
        means = np.add.reduceat(z * p[:, None], first)
        hessian = (z * (weight * p)[:, None]).T @ z - (means * weight[first][:, None]).T @ means
        step = np.linalg.solve(hessian + 2 * np.diag(hold), gradient)
        size = 1.0
        while size > 1e-4 and loss(w - size * step) > best:
            size /= 2
        now = loss(w - size * step)
        if now >= best - 1e-10:
            break
        w, best = w - size * step, now
    constants = prior.copy()
    constants[varies] = np.clip(w / deviation[varies], -_LARGEST, _LARGEST)
    return constants


def to_profile(name: str, constants: Floats) -> Profile:
    """A table with the constants rounded to two digits."""
    return Profile(name, {part: round(float(value), 2) for part, value in zip(_core.PARTS, constants, strict=True)})


def greedy_labels(
    sentences: Sequence[str], references: Sequence[str], sizes: Sequence[float], room: float
) -> list[int]:
    """Places of the sentences that are added one by one while ROUGE-1 + ROUGE-2 grows and the budget lasts."""
    wanted = [_Counts(reference) for reference in references]
    texts = [_Counts(sentence) for sentence in sentences]
    own = [_gain(text, wanted) for text in texts]
    pool = sorted(range(len(texts)), key=lambda i: (-own[i], i))[:_POOL]
    chosen: list[int] = []
    total, best, used = _Counts(""), 0.0, 0.0
    while True:
        fits = [i for i in pool if i not in chosen and used + sizes[i] <= room]
        gains = [(_gain(total + texts[i], wanted), -i) for i in fits]
        if not gains or max(gains)[0] <= best:
            return sorted(chosen)
        best, place = max(gains)
        chosen.append(-place)
        total, used = total + texts[-place], used + sizes[-place]


class _Counts:
    """Words and pairs of words of a text, folded."""

    def __init__(self, text: str) -> None:
        words = re.findall(_WORD, text.casefold())
        self.ones, self.twos = Counter(words), Counter(pairwise(words))

    def __add__(self, other: _Counts) -> _Counts:
        both = _Counts("")
        both.ones, both.twos = self.ones + other.ones, self.twos + other.twos
        return both


def _gain(text: _Counts, references: Sequence[_Counts]) -> float:
    """Mean ROUGE-1 + ROUGE-2, F1, over the references."""
    total = 0.0
    for reference in references:
        for found, wanted in ((text.ones, reference.ones), (text.twos, reference.twos)):
            hits = (found & wanted).total()
            total += 2 * hits / (found.total() + wanted.total()) if hits else 0.0
    return total / len(references)


def _profile_named(name: str) -> Profile:
    known = profiles()
    if name not in known:
        raise OptionError(f"unknown profile {str(name)[:40]!r}; known: {', '.join(known)}")
    return known[name]


def _numpy() -> Any:
    try:
        import numpy
    except ImportError:
        raise ImportError("fit() needs numpy: pip install 'nutgraf[fit]'") from None
    return numpy
