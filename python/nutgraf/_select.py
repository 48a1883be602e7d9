"""A summary by the caller's own scores."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import AnyStr

from . import _core
from ._analysis import Analysis
from ._api import Summarizer
from ._errors import OptionError
from ._results import SUMMARIES
from ._summary import Summary
from ._tokens import count_each
from .typing import Coherence, Selector

_READING = ("language", "furniture", "corpus")


def select(
    analysis: Analysis[AnyStr],
    scores: Iterable[float],
    *,
    sentences: int | None = None,
    words: int | None = None,
    characters: int | None = None,
    ratio: float | None = None,
    tokens: int | None = None,
    count_tokens: Callable[[str], int] | None = None,
    strict: bool = False,
    selector: Selector = "top",
    coherence: Coherence = "soft",
) -> Summary[AnyStr]:
    """Finish an analysis with scores of your own.

    With the scores of the analysis itself, and the same options, the summary is that of :func:`summarize`.

    Args:
        analysis: what :func:`analyze` returned.
        scores: one finite number for each sentence of the analysis.
        sentences, words, characters, ratio, tokens, count_tokens, strict, selector, coherence: as in
            :func:`summarize`.

    Raises:
        OptionError: there are more or fewer scores than sentences, one is not finite, or an option is out of range.
        TypeError: a score is no number.

    >>> from nutgraf import analyze
    >>> analysis = analyze("The dam broke at dawn. Rain fell on the hills of Tarn. Nobody was hurt.")
    >>> select(analysis, [len(sentence.text) for sentence in analysis], sentences=1).text
    'Rain fell on the hills of Tarn.'
    """
    if not isinstance(analysis, Analysis):
        raise TypeError(f"analysis must be an Analysis, not {type(analysis).__name__}")
    own = _checked_scores(scores, len(analysis))
    request = analysis._request
    given = request.summarizer._given
    finish = Summarizer(
        sentences=sentences,
        words=words,
        characters=characters,
        ratio=ratio,
        tokens=tokens,
        count_tokens=count_tokens,
        strict=strict,
        selector=selector,
        coherence=coherence,
        **{name: given[name] for name in _READING if name in given},
    )
    costs = count_each((analysis.source,), finish._core_options, count_tokens)
    asked = finish._request(request.title, request.query, costs)
    is_ranked = own == [sentence.score for sentence in analysis]
    if is_ranked:
        ranked = {"ranker": given["ranker"]} if "ranker" in given else {}
        if analysis.profile:
            ranked["profile"] = given.get("profile", analysis.profile)  # not chosen anew: the budget may be another
        asked = asked._replace(summarizer=Summarizer(**asked.summarizer._given | ranked))
    else:
        asked = asked._replace(scores=tuple(own))
    summary = _core.select(analysis.source, finish._core_options, own, costs, SUMMARIES, asked)
    if not is_ranked:
        return summary
    return replace(summary, converged=analysis.converged, profile=analysis.profile, why=analysis.why)


def _checked_scores(scores: Iterable[float], sentences: int) -> list[float]:
    if isinstance(scores, (str, bytes)) or not isinstance(scores, Iterable):
        raise TypeError(f"scores must be numbers, one for each sentence, not {type(scores).__name__}")
    checked: list[float] = []
    for place, score in enumerate(scores):
        if isinstance(score, (bool, str, bytes)) or not hasattr(score, "__float__"):
            raise TypeError(f"scores[{place}] must be a number, not {type(score).__name__}")
        try:
            number = float(score)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            raise OptionError(f"scores[{place}] must be finite, not {number}")
        checked.append(number)
    if len(checked) != sentences:
        raise OptionError(f"scores must hold one number for each of the {sentences} sentences, not {len(checked)}")
    return checked
