"""The command line: ``nutgraf [FILE...]``."""

from __future__ import annotations

import argparse
import contextlib
import itertools
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

from . import _cli_options as options
from ._api import Summarizer
from ._cli_input import Bad, End, Item, Text, are_records, expanded, label_of, read, reason_of, with_field
from ._cli_output import AnySummary, Form, Result, put_error, write_collection, write_json, write_text
from ._cli_progress import Line, progress
from ._errors import Error
from ._files import written

_FAILED, _INTERRUPTED = 1, 130

_Tell = Callable[[str, str], None]  # of the label of what is bad, and the reason

# Texts are summarised together until there are this many, or this many characters of them.
_CHUNK_TEXTS = 1024
_CHUNK_SIZE = 1 << 23


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, 1 on failure, 2 on wrong usage, 130 when interrupted."""
    try:
        try:
            return _run(arguments)
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        # Standard output takes no more, not even what Python flushes at exit. That its reader has gone is no failure.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return 0
        put_error("standard output", reason_of(error))
        return _FAILED


def _run(arguments: Sequence[str] | None) -> int:
    parser = options.parser()
    given = options.parse(parser, arguments)
    if given.completions is not None:
        from ._cli_completions import completions

        sys.stdout.write(completions(parser, given.completions))
        return 0
    try:
        summarizer = options.summarizer(given)
    except OSError as error:  # of the corpus
        put_error(given.corpus, reason_of(error))
        return _FAILED
    except Error as error:
        parser.error(str(error))
    codes = {0}
    with contextlib.suppress(_Stopped):
        _answer(given, summarizer, codes)
    return max(codes)


class _Stopped(Exception):
    """Nothing more is to be written."""


def _answer(given: argparse.Namespace, summarizer: Summarizer, codes: set[int]) -> None:
    """Read, summarise and write, adding to the exit codes."""
    names = list(expanded(given.files, given.field))
    has_records = any(isinstance(name, str) and are_records(name, given.field) for name in names)
    form = Form(len(names) > 1 or has_records, given.jsonl, given.details, given.explain, given.output_field)
    bar = progress(given.progress, None if has_records else len(names))

    def tell(label: str, reason: str) -> None:
        codes.add(_FAILED)
        bar.clear()
        put_error(label, reason)

    items = read(names, given.field, given.output_field)
    results = ((item, None) for item in items) if given.collection else _summarised(items, summarizer, given)
    checked = _checked(results, given.on_error, tell, bar)
    try:
        if given.collection:
            _write_together(checked, summarizer, given, form, tell)
        elif given.html is not None:
            title = f"Summary of {label_of(given.files[0])}" if len(given.files) == 1 else "Summaries"
            named = ((item.label if form.is_many else "", summary) for item, summary in checked if summary is not None)
            _write_page(title, named, given, tell)
        elif given.json or given.jsonl:
            write_json(checked, form)
        else:
            write_text(checked, form)
    finally:
        bar.close()


def _summarised(items: Iterable[Item], summarizer: Summarizer, given: argparse.Namespace) -> Iterator[Result]:
    """Each text with its summary, in order. What is too large becomes Bad."""

    def alone(item: Item) -> Result:
        if not isinstance(item, Text):
            return item, None
        try:
            return item, summarizer.summarize(item.text, title=given.title or item.title, query=given.query)
        except Error as error:
            replaced = None if item.record is None else with_field(item.record, given.output_field, "null")
            return Bad(item.label, str(error), replaced), None

    if given.title or given.query or given.threads == 1:
        yield from map(alone, items)
        return
    for chunk in _chunks(items):
        texts = [item.text for item in chunk if isinstance(item, Text) and item.title is None]
        try:
            summaries = iter(list(summarizer.summarize_many(texts, threads=given.threads)))
        except Error:  # one of them is too large
            yield from map(alone, chunk)
            continue
        for item in chunk:
            yield (item, next(summaries)) if isinstance(item, Text) and item.title is None else alone(item)


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    chunk: list[Item] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += len(item.text) if isinstance(item, Text) else 0
        if len(chunk) == _CHUNK_TEXTS or size >= _CHUNK_SIZE:
            yield chunk
            chunk, size = [], 0
    yield chunk


def _checked(results: Iterable[Result], on_error: str, tell: _Tell, bar: Line) -> Iterator[Result]:
    """The results without what is bad, which is told; or, if so asked, with what stands in its place."""
    for item, summary in results:
        if isinstance(item, Bad):
            if on_error != "null" or not item.is_null:
                tell(item.label, item.reason)
            if on_error == "stop":
                raise _Stopped
            if on_error != "null" or item.replaced is None:
                continue
        if not isinstance(item, End):
            bar.update(1)
        yield item, summary


def _write_together(
    results: Iterable[Result], summarizer: Summarizer, given: argparse.Namespace, form: Form, tell: _Tell
) -> None:
    """One summary of all texts that can be read."""
    texts = [item for item, _ in results if isinstance(item, Text)]
    if not texts:
        return
    labels = [item.label for item in texts]
    title = given.title or " ".join(item.title for item in texts if item.title) or None
    try:
        summary = summarizer.summarize_collection([item.text for item in texts], title=title, query=given.query)
    except Error as error:
        tell(f"{len(texts)} texts", str(error))
        return
    if given.html is not None:
        _write_page(f"Summary of {len(texts)} texts", iter([(", ".join(labels), summary)]), given, tell)
    else:
        write_collection(summary, labels, form, given.json or given.jsonl)


def _write_page(title: str, sections: Iterator[tuple[str, AnySummary]], given: argparse.Namespace, tell: _Tell) -> None:
    """The page, if there is anything to show."""
    from ._cli_page import page

    first = next(sections, None)
    if first is None:
        tell(label_of(given.html), "not written, as there is nothing to show")
        return
    try:
        with written(given.html) as file:
            for piece in page(title, itertools.chain([first], sections), given.explain):
                file.write(piece.encode())
    except OSError as error:
        tell(label_of(given.html), reason_of(error))


if __name__ == "__main__":
    sys.exit(main())
