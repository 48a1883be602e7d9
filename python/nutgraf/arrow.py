"""Columns of texts in Apache Arrow's memory layout: what pyarrow, Polars, pandas and DuckDB hand over without a copy.

>>> import nutgraf.arrow
>>> nutgraf.arrow.COLUMNS
('text', 'sentences', 'language')
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import _core
from ._api import Summarizer, lists_options
from ._batches import checked_threads
from ._errors import Error, OptionError
from ._surrogates import without_surrogates
from .typing import Options

if TYPE_CHECKING:
    from typing_extensions import Unpack

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .typing import Options

__all__ = ["COLUMNS", "OnError", "Summaries", "summarize"]

OnError = Literal["raise", "null"]

#: The columns of the result.
COLUMNS = ("text", "sentences", "language")


class Summaries:
    """Summaries of a column, which any reader of Arrow takes: ``pyarrow.table(...)``, ``polars.DataFrame(...)``.

    They are made while they are read, a batch at a time. There is a row for each row of the data, in its order:

    - ``text``: string, the sentences joined by single spaces;
    - ``sentences``: list of struct, in the order of the text, each with ``start`` and ``end`` (int64), ``score``
      (float64) and ``text`` (string). Offsets count characters in a column of strings, bytes in a column of bytes;
    - ``language``: string, the code of the language that the text was read as.

    A null gives a row of nulls. They can be read again where the data can: not if it is an iterator of batches.
    """

    __slots__ = ("_arguments", "_data", "_unread")

    def __init__(self, data: Any, arguments: tuple[str | None, _core.Options, str | None, bool, int]) -> None:
        self._data = data
        self._arguments = arguments
        self._unread = [self._start()]

    def _start(self) -> object:
        column, options, query, null, threads = self._arguments
        return _core.summarize_arrow(_export(self._data, column, null), column, options, query, null, threads)

    def __arrow_c_schema__(self) -> object:
        """The columns, as a capsule of the Arrow PyCapsule interface."""
        return _core.arrow_schema()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The rows, as a capsule of the Arrow PyCapsule interface. ``requested_schema`` is not looked at."""
        try:
            return self._unread.pop()
        except IndexError:
            if hasattr(self._data, "__next__"):
                raise Error(f"the summaries of this {type(self._data).__name__} have been read") from None
            return self._start()

    def __repr__(self) -> str:
        return f"<Summaries of {type(self._data).__name__}>"


def _export(data: Any, column: str | None, null: bool) -> object:
    """What the data gives: the capsule of a stream, or those of a schema and an array."""
    if any(base.__module__.partition(".")[0] == "pandas" for base in type(data).__mro__):
        data = _from_pandas(data, column, null)
    if hasattr(data, "__arrow_c_stream__"):
        return data.__arrow_c_stream__()
    if hasattr(data, "__arrow_c_array__"):
        return data.__arrow_c_array__()
    raise TypeError(f"data must have __arrow_c_stream__ or __arrow_c_array__, and {type(data).__name__} has neither")


def _from_pandas(data: Any, column: str | None, null: bool) -> Any:
    """The column alone, since pandas converts what it exports. One of objects may hold anything."""
    if data.ndim == 2:
        if list(data.columns).count(column) != 1:
            return data
        data = data[[column]]
    series = data if data.ndim == 1 else data.iloc[:, 0]
    if series.dtype != object:
        return data
    texts = type(series)(_texts_of(series, null), dtype=object, name=series.name)
    return texts if data.ndim == 1 else texts.to_frame()


def _texts_of(series: Any, null: bool) -> list[str | bytes | None]:
    """Objects as texts of one kind. What is missing is None, and on request what is no text."""
    kind: type[str] | type[bytes] | None = None
    texts: list[str | bytes | None] = []
    for row, (text, is_missing) in enumerate(zip(series, series.isna(), strict=True)):
        if kind is None and isinstance(text, (str, bytes)):
            kind = str if isinstance(text, str) else bytes
        if is_missing or not isinstance(text, kind or (str, bytes)):
            if not is_missing and not null:
                expected = "str or bytes" if kind is None else f"{kind.__name__} as the rows before"
                raise TypeError(f"row {row} must be {expected}, not {type(text).__name__}")
            texts.append(None)
        else:
            texts.append(without_surrogates(text) if isinstance(text, str) else text)
    return texts


@lists_options
def summarize(
    data: Any,
    column: str | None = None,
    *,
    query: str | None = None,
    on_error: OnError = "raise",
    threads: int = 0,
    **options: Unpack[Options],
) -> Summaries:
    """Summarize each text of a column.

    The texts are read where they stand, a batch at a time, while the result is read; the interpreter's lock is free
    meanwhile.

    Args:
        data: anything with ``__arrow_c_stream__`` or ``__arrow_c_array__``: an array, a table or a reader of batches of
            pyarrow, a Series or a DataFrame of Polars or pandas, a relation of DuckDB. Texts are strings or bytes of
            any width, views and dictionaries of them too. Nulls stay null.
        column: name of the column of texts; may be left out where there is only one.
        query: what the reader wants to know from each of the texts; empty or None for everything.
        on_error: what becomes of a row that cannot be summarized. "raise" gives the rows before it, then an error with
            its position; "null" makes it a row of nulls.
        threads: how many; 0 is one for each processor.
        **options: those of :class:`nutgraf.Summarizer` but ``tokens`` and ``count_tokens``, which would run in Python.

    Returns:
        What any reader of Arrow takes, once or, unless ``data`` is an iterator of batches, again and again.

    Raises:
        OptionError: an option is out of range, or there is no such column.
        TypeError: ``data`` has no Arrow interface, or the column holds no texts.
        FormatError: the schema is none. What is wrong with the rows is found while they are read, and raised by the
            reader in its own class, with our message.

    >>> import pyarrow
    >>> table = pyarrow.table({"id": [1, 2], "text": ["Rain fell. The dam gave way.", None]})
    >>> result = pyarrow.table(summarize(table, "text", sentences=1, ranker="lead"))
    >>> result["text"].to_pylist()
    ['Rain fell.', None]
    """
    if on_error not in ("raise", "null"):
        raise OptionError(f"on_error must be one of raise, null, not {str(on_error)[:40]!r}")
    if "tokens" in options or "count_tokens" in options:
        raise OptionError("tokens are counted in Python, which nutgraf.arrow does not call: give a budget in words")
    core_options = Summarizer(**options)._core_options
    return Summaries(data, (column, core_options, query, on_error == "null", checked_threads(threads)))
