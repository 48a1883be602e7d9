"""What the command line reads: files, folders, patterns, and records in JSON."""

from __future__ import annotations

import contextlib
import glob
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, NamedTuple

from ._html import Page, from_html
from ._summary import to_str
from ._surrogates import SURROGATE

PAGES = (".html", ".htm")
RECORDS = (".jsonl", ".ndjson", ".json")
# What is taken of a folder, where no field is named.
TEXTS = (".txt", ".text", ".md", ".markdown", ".rst", *PAGES)


class Text(NamedTuple):
    """A text to summarise.

    Attributes:
        label: the name of its file, and where it stands in that.
        title: what its page says of it.
        record: the JSON of the object that it is a field of, as it came.
    """

    label: str
    text: str
    title: str | None = None
    record: str | None = None


class Bad(NamedTuple):
    """What cannot be summarised.

    Attributes:
        label: as for :class:`Text`.
        reason: without any of the text.
        replaced: the JSON that stands in its place where nothing may be missing.
        is_null: it is a record without a text in its field.
    """

    label: str
    reason: str
    replaced: str | None = None
    is_null: bool = False


class End(NamedTuple):
    """The end of a file of records.

    Attributes:
        is_array: it held any number of them.
    """

    label: str
    is_array: bool


Item = Text | Bad | End


def label_of(name: str) -> str:
    """The name of a file as text."""
    return os.fsencode(name).decode("utf-8", "replace")


def reason_of(error: Exception) -> str:
    """What an error says, without the name of the file."""
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)


def are_records(name: str, field: str | None) -> bool:
    """Whether a file is read as records."""
    return field is not None or name.lower().endswith(RECORDS)


def expanded(names: Iterable[str], field: str | None) -> Iterator[str | Bad]:
    """The files that are meant: those below folders, and those that match a pattern where no file is named so."""
    for name in names:
        is_pattern = name != "-" and glob.has_magic(name) and not os.path.lexists(name)
        for match in (sorted(_matches(name)) or [name]) if is_pattern else [name]:
            if os.path.isdir(match):
                yield from _below(match, TEXTS if field is None else RECORDS)
            else:
                yield match


_SEPARATOR = "/" if os.altsep is None else r"[\\/]"
_ANY_FOLDERS = re.compile(rf"(?:^|(?<={_SEPARATOR}))\*\*(?:{_SEPARATOR}|$)")


def _matches(pattern: str) -> set[str]:
    """As glob has it, but ** does not follow links to folders, which may go round in circles."""
    found = _ANY_FOLDERS.search(pattern)
    if found is None:
        return set(glob.glob(pattern))
    before, after = pattern[: found.start()], pattern[found.end() :]
    matches: set[str] = set()
    for root in glob.glob(before) if before else [os.curdir]:
        if not after:
            matches.add(root)
            continue
        for path, folders, _ in os.walk(root):
            folders[:] = [name for name in folders if not name.startswith(".")]
            inside = path if before else path[len(os.curdir) + 1 :]
            matches |= _matches(os.path.join(glob.escape(inside), after))
    return matches


def _below(folder: str, endings: tuple[str, ...]) -> Iterator[str | Bad]:
    """The files of a folder and of the folders in it, by name; hidden ones and links to folders are passed over."""
    errors: list[OSError] = []
    found = False
    for path, folders, names in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.lower().endswith(endings):
                found = True
                yield os.path.join(path, name)
    for error in errors:
        yield Bad(label_of(os.fspath(error.filename)), reason_of(error))
    if not found and not errors:
        yield Bad(label_of(folder), f"no file in this folder is named {', '.join(endings)}")


def read(names: Iterable[str | Bad], field: str | None, output_field: str) -> Iterator[Item]:
    """Everything that the files hold, read as it is asked for."""
    for name in names:
        if isinstance(name, Bad):
            yield name
            continue
        try:
            if are_records(name, field):
                yield from _records(name, field or "text", output_field)
            else:
                page = _page(name)
                yield Text(label_of(name), page.text, page.title)
        except (OSError, ValueError, ImportError) as error:
            yield Bad(label_of(name), reason_of(error))


def _opened(name: str) -> contextlib.AbstractContextManager[BinaryIO]:
    return contextlib.nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb")


def _page(name: str) -> Page:
    with _opened(name) as file:
        content = file.read()
    return from_html(content) if name.lower().endswith(PAGES) else Page(to_str(content))


# Numbers are read only to be told from text, and those of any length.
_DECODER = json.JSONDecoder(parse_int=float)
_BLANK = re.compile(r"[ \t\r\n]*")
# In what is JSON, these stand between values only: in a string they are escapes.
_LINE_BREAK = re.compile(r"[\t\r\n][ \t\r\n]*")


def _records(name: str, field: str, output_field: str) -> Iterator[Item]:
    label = label_of(name)
    with _opened(name) as file:
        if name.lower().endswith(".json"):
            yield from _document(label, file.read(), field, output_field)
            return
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield _line(f"{label}:{number}", line, field, output_field)
    yield End(label, is_array=True)


def _line(label: str, line: bytes, field: str, output_field: str) -> Item:
    try:
        record = _decoded(line)
        return _record(label, record, _value(record), field, output_field)
    except ValueError as error:
        return Bad(label, str(error), with_field("{}", output_field, "null"))


def _document(label: str, content: bytes, field: str, output_field: str) -> Iterator[Item]:
    """The records of a file that is one JSON value: an object, or an array of objects."""
    text = _decoded(content)
    value = _value(text)
    if isinstance(value, list):
        at = 1
        for number in range(len(value)):
            start = _end_of_blank(text, at)
            element, end = _DECODER.raw_decode(text, start)
            yield _record(f"{label}[{number}]", text[start:end], element, field, output_field)
            at = _end_of_blank(text, end) + 1  # after the comma
    else:
        yield _record(label, text, value, field, output_field)
    yield End(label, is_array=isinstance(value, list))


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig").strip(" \t\r\n")
    except UnicodeDecodeError as error:
        raise ValueError(f"not UTF-8 at byte {error.start}") from None


def _end_of_blank(text: str, start: int) -> int:
    found = _BLANK.match(text, start)
    return start if found is None else found.end()


def _value(text: str) -> Any:
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        raise ValueError(f"not JSON: {error.msg.rstrip(': ').removesuffix(' at')} at {where}") from None
    except RecursionError:
        raise ValueError("not JSON that can be read: nested too deeply") from None


def _record(label: str, record: str, value: object, field: str, output_field: str) -> Item:
    record = _LINE_BREAK.sub(" ", record)
    if not isinstance(value, dict):
        return Bad(label, f"{_kind(value)}, not an object", with_field("{}", output_field, "null"))
    if output_field in value:
        reason = f"the record has a field {output_field!r} already: name another with --output-field"
        return Bad(label, reason, record)
    text = _field(value, field)
    if isinstance(text, str):
        return Text(label, text, record=record)
    reason = f"no field {field!r}" if text is _MISSING else f"field {field!r} is {_kind(text)}, not a text"
    return Bad(label, reason, with_field(record, output_field, "null"), is_null=True)


_MISSING = object()


def _field(value: dict[str, Any], name: str) -> object:
    if name in value:
        return value[name]
    inside: Any = value
    for part in name.split("."):
        if not isinstance(inside, dict) or part not in inside:
            return _MISSING
        inside = inside[part]
    return inside


def _kind(value: object) -> str:
    names = {bool: "true or false", float: "a number", str: "a text", list: "a list", dict: "an object"}
    return names.get(type(value), "null")


def with_field(record: str, name: str, value: str) -> str:
    """The JSON of an object with one more field; all else is left as it is written."""
    start = record[:-1].rstrip()
    return f"{start}{'' if start == '{' else ', '}{as_json(name)}: {value}}}"


def as_json(value: object) -> str:
    """JSON in one line, which UTF-8 can hold: a lone surrogate is an escape."""
    text = json.dumps(value, ensure_ascii=False)
    return SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
