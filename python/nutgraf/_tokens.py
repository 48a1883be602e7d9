"""Tokens, which the caller's own function counts."""

from __future__ import annotations

from collections.abc import Callable

from . import _core
from ._errors import OptionError
from ._summary import to_str

_MOST_TOKENS = 10**9


def check_counter(tokens: int | None, count_tokens: Callable[[str], int] | None) -> None:
    """Whether a budget in tokens and what counts them are given together."""
    if count_tokens is not None and not callable(count_tokens):
        raise TypeError(f"count_tokens must be callable, not {type(count_tokens).__name__}")
    if tokens is not None and count_tokens is None:
        raise OptionError("tokens needs count_tokens, a function from a text to the number of its tokens")
    if tokens is None and count_tokens is not None:
        raise OptionError("count_tokens needs tokens, the budget that it counts for")


def has_counted(text: str) -> int:
    """Stands for what counted the tokens of a text, once it has."""
    raise OptionError("what counted the tokens of this summary is not kept")


def count_each(text: str | bytes, options: _core.Options, count_tokens: Callable[[str], int]) -> list[float]:
    """The tokens of each sentence of a text; 0 for those that no summary takes."""
    _, _, blocks, sentences = _core.parse(text, options)
    costs = [0.0] * len(sentences)
    for *_, is_candidate, first, last in blocks:
        for index in range(first, last) if is_candidate else ():
            start, end = sentences[index]
            count = count_tokens(to_str(text[start:end]))
            if isinstance(count, bool) or not hasattr(count, "__index__"):
                raise TypeError(f"count_tokens must return a whole number, not {type(count).__name__}")
            if not 0 <= count <= _MOST_TOKENS:
                raise OptionError(f"count_tokens must return a number in [0, {_MOST_TOKENS}], not {str(count)[:40]}")
            costs[index] = float(count)
    return costs
