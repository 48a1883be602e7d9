"""Values that no parameter is meant for, and what a call may do with them."""

from __future__ import annotations

import datetime
import decimal
import fractions
import pathlib
from collections.abc import Callable, Iterator
from typing import Any

import nutgraf

# A page no 81 characters of which stand anywhere else.
DOCUMENT = "\n\n".join(
    " ".join(f"The {word}{number} of parish {number * 7} met on day {number % 28} about the {word}." for word in words)
    for number, words in enumerate([("ferry", "harbour"), ("kiln", "orchard", "river"), ("council", "moor")] * 4, 1)
)
LONGEST_MESSAGE = 500
LONGEST_QUOTE = 80


class Hostile(RuntimeError):
    """What a hostile value raises itself: it reaches the caller as it is."""


def raises(*_: object, **__: object) -> Any:
    raise Hostile("a value of the caller's own")


class Treacherous:
    """Raises whatever is asked of it."""

    __iter__ = __len__ = __index__ = __float__ = __str__ = __bool__ = __getitem__ = __fspath__ = __call__ = raises


class LongStr(str):
    """A subclass that does not tell what it holds."""

    def __str__(self) -> str:
        return "another text"

    def __len__(self) -> int:
        return 3


class Endless:
    """An iterable that goes on until its reader has had enough."""

    def __iter__(self) -> Iterator[str]:
        raise Hostile("enough")


def looped() -> list[Any]:
    values: list[Any] = []
    values.append(values)
    return values


# Made anew for each call: some can be read only once.
VALUES: dict[str, Callable[[], Any]] = {
    "None": lambda: None,
    "True": lambda: True,
    "False": lambda: False,
    "0": lambda: 0,
    "-1": lambda: -1,
    "2**31": lambda: 2**31,
    "-2**63": lambda: -(2**63),
    "2**64": lambda: 2**64,
    "10**1000": lambda: 10**1000,
    "10**5000": lambda: 10**5000,  # more digits than Python prints
    "0.5": lambda: 0.5,
    "nan": lambda: float("nan"),
    "inf": lambda: float("inf"),
    "-inf": lambda: float("-inf"),
    "1e308": lambda: 1e308,
    "5e-324": lambda: 5e-324,
    "1j": lambda: 1j,
    "Decimal nan": lambda: decimal.Decimal("nan"),
    "Fraction": lambda: fractions.Fraction(1, 3),
    "empty str": lambda: "",
    "NUL": lambda: "\0",
    "surrogate": lambda: "\ud800",
    "right to left": lambda: "\u202e\u0301\ufeff",
    "document": lambda: DOCUMENT,
    "document in bytes": lambda: DOCUMENT.encode(),
    "subclass of str": lambda: LongStr(DOCUMENT),
    "no UTF-8": lambda: b"\xff\xfe\xed\xa0\x80",
    "bytearray": lambda: bytearray(DOCUMENT.encode()),
    "memoryview": lambda: memoryview(DOCUMENT.encode()),
    "path": lambda: pathlib.PurePosixPath("/nowhere", DOCUMENT[:60]),
    "empty list": list,
    "list of None": lambda: [None],
    "list of document": lambda: [DOCUMENT],
    "mixed list": lambda: [DOCUMENT, DOCUMENT.encode(), 1],
    "list in itself": looped,
    "tuple": lambda: (DOCUMENT, float("nan")),
    "dict": lambda: {DOCUMENT: DOCUMENT},
    "set": lambda: {1, 2},
    "generator": lambda: (part for part in [DOCUMENT, None]),
    "endless": Endless,
    "treacherous": Treacherous,
    "object": object,
    "class": lambda: Treacherous,
    "function": lambda: raises,
    "date": lambda: datetime.date(2026, 11, 24),
    "Ellipsis": lambda: ...,
    "ranker": nutgraf.TextRank,
}


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and those that a traceback would show with it."""
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def quotes_document(message: str) -> bool:
    size = LONGEST_QUOTE + 1
    return any(message[at : at + size] in DOCUMENT for at in range(len(message) - size + 1))


def complaint(call: Callable[[], object], documented: tuple[type[BaseException], ...]) -> str | None:
    """What is wrong with how a call ends, if anything."""
    try:
        result = call()
        if isinstance(result, Iterator):
            for _ in zip(range(10), result, strict=False):
                pass
    except Exception as raised:
        for error in chain(raised):
            message = str(error)
            if not isinstance(error, documented):
                return f"raises {type(error).__name__}: {message[:200]}"
            if isinstance(error, OSError):  # names the path that was given, however long
                continue
            if len(message) > LONGEST_MESSAGE:
                return f"raises {type(error).__name__} with {len(message)} characters: {message[:200]}"
            if quotes_document(message):
                return f"quotes the document: {message[:200]}"
    return None
