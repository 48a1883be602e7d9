"""Many texts, each with a summary of its own."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sized
from typing import TYPE_CHECKING, Any, AnyStr, Literal, overload

from . import _core, _errors
from ._api import Summarizer, lists_options
from ._batches import batches, checked_threads, wrong_text
from ._errors import LimitError, OptionError, TimedOut
from ._results import SUMMARIES
from ._summary import Summary

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .typing import Options

    _Rows = list[Summary[Any] | tuple[str, str]]

Progress = bool | Callable[[int, int | None], object]
Raise = Literal["raise"]
Null = Literal["null"]


@overload
def summarize_many(
    texts: Iterable[AnyStr],
    *,
    threads: int = 0,
    progress: Progress = False,
    on_error: Raise = "raise",
    **options: Unpack[Options],
) -> Iterator[Summary[AnyStr]]: ...
@overload
def summarize_many(
    texts: Iterable[Any],
    *,
    threads: int = 0,
    progress: Progress = False,
    on_error: Null,
    **options: Unpack[Options],
) -> Iterator[Summary[Any] | None]: ...
@lists_options
def summarize_many(
    texts: Iterable[Any],
    *,
    threads: int = 0,
    progress: Progress = False,
    on_error: Raise | Null = "raise",
    **options: Unpack[Options],
) -> Iterator[Summary[Any]] | Iterator[Summary[Any] | None]:
    """Summarize each text, lazily and in order, on several threads.

    The texts are read in batches as the summaries are asked for, so that an endless iterable is fine. On more than one
    thread the next batch is worked on while you use the summaries of the one before.

    Args:
        texts: any iterable of str or bytes. What it raises itself is raised after the summaries of the texts before.
        threads: how many; 0 is one for each processor.
        progress: True for a bar of tqdm, or a line on stderr where tqdm is not installed; or a function that is called
            with how many texts are done and how many there are, None where the iterable has no length.
        on_error: "raise" ends at the first text that fails, after the summaries of those before; "null" gives None in
            its place and goes on. A text fails that is no text, or passes ``timeout``, ``max_bytes`` or another limit.
        **options: those of :func:`summarize` but the title and the query. ``timeout`` is for each text, ``cancel`` for
            all of them.

    Raises:
        TypeError, LimitError, TimedOut: a text failed; the message has its position: "texts[17] must be ...".

    >>> [len(summary) for summary in summarize_many(["One sentence.", "", "Two. Sentences."])]
    [1, 0, 2]
    >>> [summary and summary.text for summary in summarize_many(["Rain fell.", None], on_error="null")]
    ['Rain fell.', None]
    """
    return summarize_texts(Summarizer(**options), texts, threads, progress, on_error)


def summarize_texts(
    summarizer: Summarizer, texts: Iterable[Any], threads: int, progress: Progress, on_error: str
) -> Iterator[Any]:
    """What :func:`summarize_many` does, its arguments checked at once."""
    if isinstance(texts, (str, bytes)):
        raise TypeError(f"texts must be an iterable of texts, not one {type(texts).__name__}")
    if not isinstance(progress, bool) and not callable(progress):
        raise TypeError(f"progress must be True, False or a function, not {type(progress).__name__}")
    if on_error not in ("raise", "null"):
        raise OptionError(f"on_error must be 'raise' or 'null', not {str(on_error)[:40]!r}")
    total = len(texts) if isinstance(texts, Sized) else None
    threads = checked_threads(threads) or os.cpu_count() or 1
    results = _results(summarizer, iter(texts), threads)
    summaries = _without_failures(results, on_error == "raise")
    return summaries if progress is False else _reported(summaries, progress, total)


def _without_failures(results: Iterator[Summary[Any] | Exception], raises: bool) -> Iterator[Summary[Any] | None]:
    for result in results:
        if not isinstance(result, Exception):
            yield result
        elif raises:
            raise result
        else:
            yield None


# Batches


def _results(summarizer: Summarizer, texts: Iterator[Any], threads: int) -> Iterator[Summary[Any] | Exception]:
    """For each text its summary, or what it failed with."""
    if "count_tokens" in summarizer._given:  # which runs in Python, one call at a time
        for position, text in enumerate(texts):
            yield wrong_text(text, position) or _try_one(summarizer, text, position)
        return
    abandoned, turn = _core.CancelToken(), _core.Turn()
    started: list[_Batch] = []
    failure: Exception | None = None
    source = batches(texts)
    position = 0
    try:
        while True:
            try:
                batch = None if failure else next(source, None)
            except Exception as error:
                failure, batch = error, None
            if batch is not None:
                started.append(_Batch(summarizer, batch, position, threads, abandoned, turn))
                position += len(batch)
            if not started:
                break
            if batch is None or threads == 1 or len(started) > 1:
                yield from started[0].results()
                del started[0]
    finally:
        abandoned.cancel()
        for left in started:
            left.drop()
    if failure is not None:
        raise failure


def _try_one(summarizer: Summarizer, text: AnyStr, position: int) -> Summary[AnyStr] | Exception:
    try:
        return summarizer.summarize(text)
    except (LimitError, TimedOut) as error:
        return type(error)(f"texts[{position}]: {error}")


class _Batch:
    """Some texts that are being worked on: by a thread of their own, unless there is to be one thread in all."""

    def __init__(
        self,
        summarizer: Summarizer,
        texts: list[Any],
        position: int,
        threads: int,
        abandoned: _core.CancelToken,
        turn: _core.Turn,
    ) -> None:
        wrong = {
            place: error
            for place, text in enumerate(texts)
            if (error := wrong_text(text, position + place)) is not None
        }
        sources = tuple("" if place in wrong else text for place, text in enumerate(texts))
        limits = summarizer._limits
        asked = summarizer._request(None, None)

        def work() -> _Rows:
            with limits.scope(timed=False), _core.Limited(None, abandoned, None, None):
                return _core.summarize_many(
                    sources, summarizer._core_options, threads, limits.timeout, SUMMARIES, asked, turn
                )

        self._position = position
        self._wrong = wrong
        self._work, self._end = _start(work) if threads > 1 else (work, _nothing)

    def results(self) -> Iterator[Summary[Any] | Exception]:
        rows = self._work()
        self._end()
        for place, row in enumerate(rows):
            if place in self._wrong:
                yield self._wrong[place]
            elif isinstance(row, tuple):
                yield _failure(*row, self._position + place)
            else:
                yield row

    def drop(self) -> None:
        """Waits until it is done, whatever comes of it; but not on its own thread.

        The garbage collector may call this inside the module threading, with locks that join() takes.
        """
        with contextlib.suppress(Exception):
            self._work()


def _nothing() -> None:
    pass


def _start(work: Callable[[], _Rows]) -> tuple[Callable[[], _Rows], Callable[[], None]]:
    """Starts a thread. Of what is returned one waits for the work, and returns or raises what came of it; the other for
    the end of the thread."""
    import threading

    outcome: list[_Rows | BaseException] = []
    is_done = threading.Event()  # join() takes a thread for ended when Ctrl-C interrupts it, before Python 3.13

    def run() -> None:
        try:
            outcome.append(work())
        except BaseException as error:
            outcome.append(error)
        is_done.set()

    thread = threading.Thread(target=run)
    try:
        thread.start()
    except RuntimeError:  # no more can be had
        return work, _nothing

    def wait() -> _Rows:
        if threading.get_ident() == thread.ident:  # its garbage collector found the iterator that nobody wants any more
            raise RuntimeError("a batch cannot wait for itself")
        is_done.wait()
        if isinstance(outcome[0], BaseException):
            raise outcome[0]
        return outcome[0]

    return wait, thread.join


def _failure(kind: str, message: str, position: int) -> Exception:
    error: Exception = getattr(_errors, kind)(f"texts[{position}]: {message}")
    return error


# Progress


def _reported(
    summaries: Iterator[Summary[Any] | None], progress: Progress, total: int | None
) -> Iterator[Summary[Any] | None]:
    if callable(progress):
        for done, summary in enumerate(summaries, 1):
            progress(done, total)
            yield summary
        return
    from ._cli_progress import progress as show

    line = show(True, total)
    try:
        for summary in summaries:
            line.update(1)
            yield summary
    finally:
        line.close()
