"""The command line: ``nutgraf [FILE...]``."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence

from . import Error, Page, Summarizer, __version__, _core, from_html, profiles
from ._display import visible
from ._summary import Sentences, Summary, to_str

_USAGE, _INTERRUPTED = 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, 1 on failure, 2 on wrong usage, 130 when interrupted."""
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader has gone. Nothing is left to say, not even when Python flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(arguments: Sequence[str] | None) -> int:
    parser = _parser()
    given = parser.parse_args(arguments)
    budget = {unit: getattr(given, unit) for unit in ("sentences", "words", "characters", "ratio")}
    try:
        summarizer = Summarizer(
            **budget,
            language=given.language,
            furniture="keep" if given.keep_furniture else "drop",
            ranker=given.ranker,
            selector=given.selector,
            coherence=given.coherence,
            profile=given.profile,
        )
    except Error as error:
        parser.error(str(error))
    files = given.files or ["-"]
    if given.collection:
        return _run_collection(summarizer, files, given)
    code = 0
    is_first = True
    for name in files:
        label = _label(name)
        try:
            page = _read(name)
            summary = summarizer.summarize(page.text, title=given.title or page.title, query=given.query)
        except (OSError, Error, ImportError) as error:
            _report(label, error)
            code = 1
            continue
        _write(summary, label, as_json=given.json, many=len(files) > 1, first=is_first)
        is_first = False
    return code


def _run_collection(summarizer: Summarizer, files: list[str], given: argparse.Namespace) -> int:
    """One summary of all files that can be read."""
    pages: dict[int, Page] = {}
    for position, name in enumerate(files):
        try:
            pages[position] = _read(name)
        except (OSError, Error, ImportError) as error:
            _report(_label(name), error)
    if not pages:
        return 1
    labels = [_label(files[position]) for position in pages]
    titles = [page.title for page in pages.values() if page.title]
    try:
        summary = summarizer.summarize_collection(
            [page.text for page in pages.values()], title=given.title or " ".join(titles) or None, query=given.query
        )
    except Error as error:
        _report(", ".join(labels), error)
        return 1
    if given.json:
        record = summary.to_dict()
        for entry in (*record["sentences"], *record["left_out"]):
            entry["file"] = labels[entry["source"]]
        _print(json.dumps({"files": labels, **record}, ensure_ascii=sys.stdout.isatty()))
    else:
        _write_sentences(summary)
    return 0 if len(pages) == len(files) else 1


def _label(name: str) -> str:
    return os.fsencode(name).decode("utf-8", "replace")


def _report(label: str, error: Exception) -> None:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    line = f"nutgraf: {label}: {reason}"
    print(visible(line) if sys.stderr.isatty() else line, file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nutgraf", description="Print the sentences that say what a text is about, in the order of the text."
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="text in UTF-8, or HTML where named .html; - or none is standard input"
    )
    budget = parser.add_mutually_exclusive_group()
    budget.add_argument("--sentences", type=int, metavar="N", help="how many sentences (default 3)")
    budget.add_argument("--words", type=int, metavar="N", help="at most this many words")
    budget.add_argument("--characters", type=int, metavar="N", help="at most this many characters")
    budget.add_argument("--ratio", type=float, metavar="R", help="this share of the text's words, in (0, 1]")
    parser.add_argument("--json", action="store_true", help="one JSON object a file, with offsets and scores")
    parser.add_argument("--collection", action="store_true", help="one summary of all files together")
    parser.add_argument("--language", default="auto", metavar="CODE", help="of the text (default auto)")
    parser.add_argument("--keep-furniture", action="store_true", help="take captions, bylines, promotions ... as body")
    parser.add_argument("--ranker", default=_core.RANKERS[0], metavar="NAME", help=", ".join(_core.RANKERS))
    parser.add_argument("--selector", default=_core.SELECTORS[0], metavar="NAME", help=", ".join(_core.SELECTORS))
    parser.add_argument("--profile", default="auto", metavar="NAME", help=", ".join(("auto", *profiles())))
    parser.add_argument(
        "--coherence", default="soft", metavar="HOW", help="soft, off or strict: whether sentences may hang in the air"
    )
    parser.add_argument("--title", help="what the text is about")
    parser.add_argument("--query", help="what you want to know")
    parser.add_argument("--version", action="version", version=f"nutgraf {__version__}")
    return parser


def _read(name: str) -> Page:
    if name == "-":
        return Page(to_str(sys.stdin.buffer.read()))
    with open(name, "rb") as file:
        content = file.read()
    return from_html(content) if name.lower().endswith((".html", ".htm")) else Page(to_str(content))


def _write(summary: Summary[str], name: str, *, as_json: bool, many: bool, first: bool) -> None:
    if as_json:
        record = {"file": name, **summary.to_dict()} if many else summary.to_dict()
        _print(json.dumps(record, ensure_ascii=sys.stdout.isatty()))
        return
    if many:
        _print_text(f"{'' if first else chr(10)}==> {name} <==")
    _write_sentences(summary)


def _write_sentences(summary: Sentences[str]) -> None:
    for sentence in summary:
        _print_text(" ".join(sentence.text.split()))


def _print_text(line: str) -> None:
    _print(visible(line) if sys.stdout.isatty() else line)


def _print(line: str) -> None:
    """Write a line as UTF-8, whatever the locale; a lone surrogate as U+FFFD."""
    sys.stdout.flush()
    sys.stdout.buffer.write(line.encode("utf-8", "replace") + b"\n")


if __name__ == "__main__":
    sys.exit(main())
