"""Limits on a call: how long it may take, how large its text may be, and who may end it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from . import _core
from ._errors import OptionError

Row = TypeVar("Row")

_MOST = 1 << 63
_ROWS_BETWEEN_LOOKS = 4096


class Limits(NamedTuple):
    """The limits of a call, checked; None where there is none."""

    timeout: float | None = None
    cancel: _core.CancelToken | None = None
    max_bytes: int | None = None
    max_memory: int | None = None

    def scope(self, *, timed: bool = True) -> contextlib.AbstractContextManager[object]:
        """Puts the limits on what this thread calls inside "with". The time runs from here, if ``timed``."""
        timeout, cancel, max_bytes, max_memory = self
        return _core.Limited(timeout if timed else None, cancel, max_bytes, max_memory)


NO_LIMITS = Limits()


def checked_limits(
    timeout: float | None = None,
    cancel: _core.CancelToken | None = None,
    max_bytes: int | None = None,
    max_memory: int | None = None,
) -> Limits:
    """Limits, checked; NO_LIMITS itself where none is given."""
    if cancel is not None and not isinstance(cancel, _core.CancelToken):
        raise TypeError(f"cancel must be a CancelToken or None, not {type(cancel).__name__}")
    for name, value in (("max_bytes", max_bytes), ("max_memory", max_memory)):
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int):
            raise TypeError(f"{name} must be a whole number or None, not {type(value).__name__}")
        if not 1 <= value < _MOST:
            raise OptionError(f"{name} must be in [1, 2**63), not {value if -_MOST < value < _MOST else 'beyond'}")
    if timeout is None and cancel is None and max_bytes is None and max_memory is None:
        return NO_LIMITS
    return Limits(_checked_timeout(timeout), cancel, max_bytes, max_memory)


def _checked_timeout(timeout: float | None) -> float | None:
    if timeout is None:
        return None
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        raise TypeError(f"timeout must be a number of seconds or None, not {type(timeout).__name__}")
    seconds = float(max(-_MOST, min(timeout, _MOST)))
    if not seconds > 0:
        raise OptionError(f"timeout must be more than 0 seconds, not {seconds}")
    return seconds


def paced(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, with a look at the limits now and then: for loops over every sentence of a text."""
    for start in range(0, len(rows), _ROWS_BETWEEN_LOOKS):
        _core.check_limits()
        yield from rows[start : start + _ROWS_BETWEEN_LOOKS]
