"""What was asked for, kept to be asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ._api import Summarizer


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
