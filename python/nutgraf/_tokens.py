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


def count_each(
    texts: tuple[str | bytes, ...], options: _core.Options, count_tokens: Callable[[str], int] | None
) -> list[float] | None:
    """The tokens of each sentence of some texts, 0 for those that no summary takes; None if nothing counts them."""
    if count_tokens is None:
        return None
    costs: list[float] = []
    for source, start, end, is_candidate in _core.sentences_of(texts, options):
        count = count_tokens(to_str(texts[source][start:end])) if is_candidate else 0
        if isinstance(count, bool) or not hasattr(count, "__index__"):
            raise TypeError(f"count_tokens must return a whole number, not {type(count).__name__}")
        if not 0 <= count <= _MOST_TOKENS:
            raise OptionError(f"count_tokens must return a number in [0, {_MOST_TOKENS}], not {str(count)[:40]}")
        costs.append(float(count))
    return costs
