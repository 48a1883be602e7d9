"""What was asked for, kept to be asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ._limits import NO_LIMITS

if TYPE_CHECKING:
    from ._api import Summarizer

# What an option is where it is not given; a budget is three sentences.
DEFAULTS = {
    "count_tokens": None,
    "strict": False,
    "language": "auto",
    "furniture": "drop",
    "ranker": "auto",
    "selector": "top",
    "coherence": "soft",
    "profile": "auto",
    "corpus": None,
    **NO_LIMITS._asdict(),
}


class Request(NamedTuple):
    """The options of a call.

    Attributes:
        summarizer: the options that every call shares.
        costs: what each sentence of the document costs, of a budget in tokens.
        scores: the caller's own, if there are any.
    """

    summarizer: Summarizer
    title: str | None
    query: str | None
    costs: tuple[float, ...] | None = None
    scores: tuple[float, ...] | None = None
