"""The errors that are ours. Wrong types raise TypeError."""

from __future__ import annotations


class Error(ValueError):
    """Base of nutgraf's own errors.

    >>> import nutgraf
    >>> try:
    ...     nutgraf.summarize("The dam broke.", ranker="none", words=-1)
    ... except nutgraf.Error as error:
    ...     print(type(error).__name__)
    OptionError
    """


class OptionError(Error):
    """An option is out of range or unknown. The message holds its name, the allowed range and the value.

    >>> import nutgraf
    >>> nutgraf.summarize("The dam broke.", words=0)
    Traceback (most recent call last):
    nutgraf.OptionError: budget.words must be in [1, 1e+09], not 0
    """


class LimitError(Error):
    """The input is larger than the engine can address, or than ``max_bytes`` or ``max_memory`` allow.

    The message holds the size and the limit.

    >>> import nutgraf
    >>> nutgraf.summarize("The dam broke at dawn.", max_bytes=10)
    Traceback (most recent call last):
    nutgraf.LimitError: the text has 22 bytes; the limit is 10
    """


class FormatError(Error):
    """What should be a corpus, or Arrow data, is not. The message says what is wrong with it.

    >>> import nutgraf
    >>> nutgraf.Corpus.from_bytes(b"no corpus")
    Traceback (most recent call last):
    nutgraf.FormatError: this is no corpus of nutgraf: it does not begin as one
    """


class Cancelled(Error):
    """The call was ended by its :class:`CancelToken`.

    >>> import nutgraf
    >>> token = nutgraf.CancelToken()
    >>> token.cancel()
    >>> nutgraf.summarize("The dam broke at dawn.", cancel=token)
    Traceback (most recent call last):
    nutgraf.Cancelled: the call was cancelled
    """


class TimedOut(Error, TimeoutError):
    """The call took longer than its ``timeout``. It is a TimeoutError too.

    >>> import nutgraf
    >>> nutgraf.summarize("The dam broke at dawn. " * 100_000, timeout=0.001)
    Traceback (most recent call last):
    nutgraf.TimedOut: the call took longer than its time limit
    """


for _error in (Error, OptionError, LimitError, FormatError, Cancelled, TimedOut):
    _error.__module__ = "nutgraf"


def shown(number: float) -> str:
    """A number in a message, which has no room for thousands of digits."""
    return repr(number) if isinstance(number, float) or abs(number) < 10**18 else "a larger number"
