"""A summary by the caller's own scores."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import AnyStr

from . import _core
from ._analysis import Analysis
from ._api import Summarizer
from ._errors import OptionError
from ._results import to_summary
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
    head, rows, left_out = _core.select(analysis.source, finish._core_options, own, costs)
    language, over_budget, furniture_only, converged, profile, why = head
    asked = finish._request(request.title, request.query, costs)
    if own == [sentence.score for sentence in analysis]:
        converged, profile, why = analysis.converged, analysis.profile, analysis.why
        ranked = {"ranker": given["ranker"]} if "ranker" in given else {}
        if profile:
            ranked["profile"] = given.get("profile", profile)  # not chosen anew: the budget may be another
        asked = asked._replace(summarizer=Summarizer(**asked.summarizer._given | ranked))
    else:
        asked = asked._replace(scores=tuple(own))
    result = (language, over_budget, furniture_only, converged, profile, why), rows, left_out
    return to_summary(analysis.source, result, asked)


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
