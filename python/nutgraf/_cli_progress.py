"""How far the command line is, on standard error."""

from __future__ import annotations

import importlib
import math
import sys
import time
from typing import Any

_DELAY, _EVERY = 1.0, 0.2  # seconds


class Line:
    """A line that is written over. A bar of tqdm can do the same."""

    def __init__(self, total: int | None, delay: float) -> None:
        self._total = total
        self._done = 0
        self._start = time.monotonic()
        self._next = self._start + delay
        self._is_shown = False

    def update(self, count: int) -> None:
        """So many more are done."""
        self._done += count
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _EVERY
            of = "" if self._total is None else f" of {self._total}"
            rate = self._done / max(now - self._start, 1e-9)
            self._write(f"\r{self._done}{of} texts, {rate:.0f} a second\x1b[K")
            self._is_shown = True

    def clear(self) -> None:
        """Make room for another line; the next update brings it back."""
        if self._is_shown:
            self._write("\r\x1b[K")
            self._is_shown = False

    def close(self) -> None:
        """Show it no more."""
        self.clear()

    def _write(self, text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()


def progress(asked: bool | None, total: int | None) -> Line:
    """Progress by tqdm, or else by a line of our own.

    Args:
        asked: at once, or never; None shows it after a second, where standard error is a terminal and standard output,
            on which the results would show how far it is as well, is none.
        total: how many texts there are, if that is known.
    """
    if asked is False or (asked is None and (sys.stdout.isatty() or not sys.stderr.isatty())):
        return Line(total, math.inf)
    delay = 0.0 if asked else _DELAY
    try:
        tqdm: Any = importlib.import_module("tqdm").tqdm
    except ImportError:
        return Line(total, delay)
    bar: Line = tqdm(total=total, unit=" texts", leave=False, delay=delay, dynamic_ncols=True)
    return bar
