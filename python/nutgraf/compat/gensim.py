"""``gensim.summarization.summarize``, which gensim 4 no longer has."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Literal, overload

from .._api import Summarizer
from .._core import TextRank
from .._errors import OptionError, shown
from .._summary import Sentence

_ANALYZE = Summarizer(ranker=TextRank(similarity="bm25"))


@overload
def summarize(text: str, ratio: float = 0.2, word_count: int | None = None, split: Literal[False] = False) -> str: ...
@overload
def summarize(text: str, ratio: float = 0.2, word_count: int | None = None, *, split: Literal[True]) -> list[str]: ...
@overload
def summarize(text: str, ratio: float, word_count: int | None, split: Literal[True]) -> list[str]: ...
@overload
def summarize(text: str, ratio: float = 0.2, word_count: int | None = None, split: bool = False) -> str | list[str]: ...
def summarize(text: str, ratio: float = 0.2, word_count: int | None = None, split: bool = False) -> str | list[str]:
    """The best sentences of a text by TextRank with BM25, one a line, as gensim 3.8 gave them.

    Sentences are found, and stop words and stems known, by nutgraf, in any of its languages; what a page puts around
    its text is left out. :func:`nutgraf.summarize` gives better summaries.

    Args:
        text: the text.
        ratio: share of the sentences, in [0, 1], rounded down.
        word_count: where given, the best sentences are taken as long as each brings the number of words, as white space
            parts them, nearer to this one; ``ratio`` then has no effect.
        split: give a list instead of one string.

    Returns:
        The sentences in the order of the text; an empty string or list for an empty text.

    Raises:
        ValueError: the text has one sentence only; or, as OptionError, a number is out of range.
        TypeError: the text is no str, or an option is of a wrong type.

    >>> text = "The dam broke at dawn. Rain fell on the hills. At dawn the dam had been full of rain. Nobody was hurt."
    >>> summarize(text, ratio=0.5)
    'The dam broke at dawn.\\nAt dawn the dam had been full of rain.'
    >>> summarize(text, word_count=8, split=True)
    ['At dawn the dam had been full of rain.']
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}")
    share = _checked_ratio(ratio)
    words = None if word_count is None else _checked_count(word_count)
    sentences = _ANALYZE.analyze(text, parts=False)
    if len(sentences) == 1:
        raise ValueError("input must have more than one sentence")
    ranked = sorted(sentences, key=lambda sentence: -sentence.score)
    chosen = ranked[: int(len(ranked) * share)] if words is None else _nearest(ranked, words)
    lines = [sentence.text for sentence in sorted(chosen, key=lambda sentence: sentence.start)]
    return lines if split else "\n".join(lines)


def _nearest(ranked: Iterable[Sentence[str]], words: int) -> list[Sentence[str]]:
    """The best sentences, as long as each brings their words nearer to a number."""
    chosen: list[Sentence[str]] = []
    for sentence in ranked:
        more = len(sentence.text.split())
        if abs(words - more) > abs(words):
            break
        chosen.append(sentence)
        words -= more
    return chosen


def _checked_ratio(ratio: float) -> float:
    if isinstance(ratio, (bool, str, bytes)) or not hasattr(ratio, "__float__"):
        raise TypeError(f"ratio must be a number, not {type(ratio).__name__}")
    try:
        share = float(ratio)
    except OverflowError:
        share = math.inf
    if not 0 <= share <= 1:
        raise OptionError(f"ratio must be in [0, 1], not {share}")
    return share


def _checked_count(word_count: int) -> int:
    if isinstance(word_count, bool) or not hasattr(word_count, "__index__"):
        raise TypeError(f"word_count must be a whole number, not {type(word_count).__name__}")
    if not 0 <= word_count <= 10**9:
        raise OptionError(f"word_count must be in [0, {10**9}], not {shown(int(word_count))}")
    return int(word_count)
