"""Texts, a batch at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import AnyStr

from ._errors import OptionError, shown

# A batch ends at this many texts or units of text, whichever comes first.
_BATCH_TEXTS = 256
_BATCH_SIZE = 1 << 22


def checked_threads(threads: int) -> int:
    """A number of threads, checked."""
    if isinstance(threads, bool) or not isinstance(threads, int):
        raise TypeError(f"threads must be a whole number, not {type(threads).__name__}")
    if not 0 <= threads <= 1024:
        raise OptionError(f"threads must be in [0, 1024], not {shown(threads)}")
    return threads


def batches(texts: Iterator[AnyStr]) -> Iterator[tuple[AnyStr, ...]]:
    """Cut an iterator into batches. What goes wrong while a text is asked for is raised after the texts before it."""
    batch: list[AnyStr] = []
    size = 0
    try:
        for text in texts:
            if not isinstance(text, (str, bytes)):
                raise TypeError(f"text must be str or bytes, not {type(text).__name__}")
            batch.append(text)
            size += len(text)
            if len(batch) == _BATCH_TEXTS or size >= _BATCH_SIZE:
                yield tuple(batch)
                batch, size = [], 0
    except Exception:
        yield tuple(batch)
        raise
    yield tuple(batch)


def checked_collection(texts: Iterable[AnyStr]) -> tuple[AnyStr, ...]:
    """The texts of a collection: all str or all bytes. An error names the position."""
    if isinstance(texts, (str, bytes)):
        raise TypeError(f"texts must be an iterable of texts, not one {type(texts).__name__}")
    checked = tuple(texts)
    for position, text in enumerate(checked):
        if not isinstance(text, (str, bytes)):
            raise TypeError(f"texts[{position}] must be str or bytes, not {type(text).__name__}")
        if isinstance(text, str) is not isinstance(checked[0], str):
            kinds = (type(checked[0]).__name__, type(text).__name__)
            raise TypeError(f"texts must be all str or all bytes: texts[0] is {kinds[0]}, texts[{position}] {kinds[1]}")
    return checked
