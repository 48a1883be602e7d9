"""The errors that are ours. Wrong types raise TypeError."""

from __future__ import annotations


class Error(ValueError):
    """Base of nutgraf's own errors."""


class OptionError(Error):
    """An option is out of range or unknown. The message holds its name, the allowed range and the value."""


class LimitError(Error):
    """The input is larger than the engine can address, or than ``max_bytes`` or ``max_memory`` allow.

    The message holds the size and the limit.
    """


class FormatError(Error):
    """Bytes that should be a corpus are not. The message says what is wrong with them."""


class Cancelled(Error):
    """The call was ended by its :class:`CancelToken`."""


class TimedOut(Error, TimeoutError):
    """The call took longer than its ``timeout``. It is a TimeoutError too."""


for _error in (Error, OptionError, LimitError, FormatError, Cancelled, TimedOut):
    _error.__module__ = "nutgraf"
