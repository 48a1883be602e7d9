"""What the command line prints: text, JSON, or a page. Each result is written whole or not at all."""

from __future__ import annotations

import contextlib
import re
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ._cli_input import Bad, End, Item, as_json, with_field
from ._collection import CollectionSummary
from ._display import visible
from ._summary import Summary
from ._surrogates import without_surrogates

AnySummary = Summary[str] | CollectionSummary[str]
Result = tuple[Item, Summary[str] | None]


class Form(NamedTuple):
    """How results are written.

    Attributes:
        is_many: there may be more than one, so that each needs a name.
        by_line: as JSON, a line each.
        details: a record gets the summary with its sentences, not its text.
        explain: each sentence comes with why it was chosen.
        output_field: where in a record the summary goes.
    """

    is_many: bool
    by_line: bool
    details: bool
    explain: bool
    output_field: str


def write_text(results: Iterable[Result], form: Form) -> None:
    """The sentences, a line each, under the name of their text if there are many."""
    is_first = True
    for item, summary in results:
        if summary is not None:
            head = [f"{'' if is_first else chr(10)}==> {item.label} <=="] if form.is_many else []
            _put_lines([*head, *sentence_lines(summary, form.explain)])
            is_first = False


def sentence_lines(summary: AnySummary, explain: bool) -> Iterator[str]:
    """Each sentence in a line, with why it was chosen in those below."""
    for index, sentence in enumerate(summary):
        yield " ".join(sentence.text.split())
        if explain:
            yield from (f"    {line}" for line in str(summary.explain(index)).split("\n")[1:])


def write_json(results: Iterable[Result], form: Form) -> None:
    """An object for each text, and for each file of records what it was: an object, an array, or lines."""
    records: list[str] = []
    for item, summary in results:
        if isinstance(item, End):
            if item.is_array and not form.by_line:
                _put_json(f"[{(',' + chr(10)).join(records)}]")
            elif records:
                _put_json("\n".join(records))
            records = []
        elif isinstance(item, Bad):
            records += [item.replaced] if item.replaced is not None else []
        elif summary is not None and item.record is not None:
            value = to_dict(summary, form.explain) if form.details else summary.text
            records.append(with_field(item.record, form.output_field, as_json(value)))
        elif summary is not None:
            named = {"file": item.label} if form.is_many or form.by_line else {}
            _put_json(as_json({**named, **to_dict(summary, form.explain)}))
        if form.by_line and records:
            _put_json(records.pop())


def to_dict(summary: AnySummary, explain: bool) -> dict[str, Any]:
    """The summary as plain values, its sentences with why they were chosen."""
    value = summary.to_dict()
    if explain:
        for index, sentence in enumerate(value["sentences"]):
            sentence["explanation"] = summary.explain(index).to_dict()
    return value


def write_collection(summary: CollectionSummary[str], labels: list[str], form: Form, is_json: bool) -> None:
    """One summary of many texts."""
    if not is_json:
        _put_lines(list(sentence_lines(summary, form.explain)))
        return
    value = to_dict(summary, form.explain)
    for entry in (*value["sentences"], *value["left_out"]):
        entry["file"] = labels[entry["source"]]
    _put_json(as_json({"files": labels, **value}))


def put_error(label: str, reason: str) -> None:
    """A line on standard error."""
    line = f"nutgraf: {label}: {reason}"
    print(visible(line) if sys.stderr.isatty() else line, file=sys.stderr)


def _put_lines(lines: list[str]) -> None:
    if lines:
        text = "\n".join(lines)
        _put(visible(text) if sys.stdout.isatty() else text)


def _put_json(line: str) -> None:
    """On a terminal what is not plain ASCII is an escape, which JSON has only inside strings."""
    _put(_NOT_ASCII.sub(_escape, line) if sys.stdout.isatty() else line)


_NOT_ASCII = re.compile(r"[^\n\x20-\x7e]")


def _escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def _put(text: str) -> None:
    """Write a line as UTF-8, whatever the locale; a lone surrogate as U+FFFD."""
    line = f"{without_surrogates(text)}\n".encode()
    with _unbroken():
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()


@contextlib.contextmanager
def _unbroken() -> Iterator[None]:
    """Put an interrupt off until the end. A second one is not put off."""
    is_ours = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if not is_ours or threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []

    def note(number: int, _frame: object) -> None:
        if came:
            raise KeyboardInterrupt
        came.append(number)

    signal.signal(signal.SIGINT, note)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if came:
            raise KeyboardInterrupt
