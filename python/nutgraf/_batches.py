"""Texts, a batch at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, AnyStr

from ._errors import OptionError, shown

# A batch ends at this many texts or units of text, whichever comes first.
_BATCH_TEXTS = 256
_BATCH_SIZE = 1 << 22


def check_switches(**switches: bool) -> None:
    """Refuses what is neither True nor False."""
    for name, value in switches.items():
        if not isinstance(value, bool):
            raise TypeError(f"{name} must be True or False, not {type(value).__name__}")


def checked_threads(threads: int) -> int:
    """A number of threads, checked."""
    if isinstance(threads, bool) or not isinstance(threads, int):
        raise TypeError(f"threads must be a whole number, not {type(threads).__name__}")
    if not 0 <= threads <= 1024:
        raise OptionError(f"threads must be in [0, 1024], not {shown(threads)}")
    return threads


def wrong_text(text: object, position: int) -> TypeError | None:
    """What is wrong with a text of many, if it is none."""
    if isinstance(text, (str, bytes)):
        return None
    return TypeError(f"texts[{position}] must be str or bytes, not {type(text).__name__}")


def batches(texts: Iterator[Any]) -> Iterator[list[Any]]:
    """Cut an iterator into batches. What goes wrong while a text is asked for is raised after the texts before it."""
    batch: list[Any] = []
    size = 0
    try:
        for text in texts:
            batch.append(text)
            size += len(text) if isinstance(text, (str, bytes)) else 0
            if len(batch) == _BATCH_TEXTS or size >= _BATCH_SIZE:
                yield batch
                batch, size = [], 0
    except Exception:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def checked_collection(texts: Iterable[AnyStr]) -> tuple[AnyStr, ...]:
    """The texts of a collection: all str or all bytes. An error names the position."""
    if isinstance(texts, (str, bytes)):
        raise TypeError(f"texts must be an iterable of texts, not one {type(texts).__name__}")
    checked = tuple(texts)
    for position, text in enumerate(checked):
        wrong = wrong_text(text, position)
        if wrong is not None:
            raise wrong
        if isinstance(text, str) is not isinstance(checked[0], str):
            kinds = (type(checked[0]).__name__, type(text).__name__)
            raise TypeError(f"texts must be all str or all bytes: texts[0] is {kinds[0]}, texts[{position}] {kinds[1]}")
    return checked
