"""The options of the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from . import _core
from ._api import Summarizer
from ._batches import checked_threads
from ._corpus import Corpus
from ._display import visible
from ._profile import profiles
from ._reading import languages

ABOUT = "Print the sentences that say what a text is about, in the order of the text."
SHELLS = ("bash", "fish", "zsh")
BUDGETS = ("sentences", "words", "characters", "ratio")

# What an option may be, by its name here: for completions and the manual.
VALUES = {
    "coherence": ("soft", "off", "strict"),
    "completions": SHELLS,
    "language": ("auto", *languages()),
    "on_error": ("skip", "stop", "null"),
    "profile": ("auto", *profiles()),
    "ranker": tuple(_core.RANKERS),
    "selector": tuple(_core.SELECTORS),
}
# Those that are the name of a file.
FILES = ("corpus", "html")


class Parser(argparse.ArgumentParser):
    """As argparse has it, but what is repeated of the arguments is harmless on a terminal."""

    def error(self, message: str) -> NoReturn:
        """Tell what is wrong, and exit."""
        super().error(visible(message) if sys.stderr.isatty() else message)


def parser() -> Parser:
    """The parser, which also knows what the manual and the completions tell."""
    made = Parser(prog="nutgraf", description=ABOUT)
    made.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="text in UTF-8; HTML where named .html or .htm; records where named .jsonl, .ndjson or .json; a folder"
        " with all that is below it; a pattern such as 'notes/*.md'; - or none is standard input",
    )
    _add_length(made.add_argument_group("how long the summary is"))
    _add_choice(made.add_argument_group("what is chosen"))
    _add_records(made.add_argument_group("records"))
    _add_output(made.add_argument_group("what is printed"))
    _add_run(made.add_argument_group("how it runs"))
    made.add_argument("--version", action="version", version=f"nutgraf {_core.version()}", help="print the version")
    return made


def _add_length(group: argparse._ArgumentGroup) -> None:
    budget = group.add_mutually_exclusive_group()
    budget.add_argument("--sentences", type=int, metavar="N", help="this many sentences (default 3)")
    budget.add_argument("--words", type=int, metavar="N", help="at most this many words")
    budget.add_argument("--characters", type=int, metavar="N", help="at most this many characters")
    budget.add_argument("--ratio", type=float, metavar="R", help="this share of the text's words, in (0, 1]")
    group.add_argument("--strict", action="store_true", help="nothing, where no sentence fits the budget")


def _add_choice(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--title", metavar="TEXT", help="what the text is about")
    group.add_argument("--query", metavar="TEXT", help="what you want to know")
    group.add_argument("--collection", action="store_true", help="one summary of all texts together")
    group.add_argument("--language", default="auto", metavar="CODE", help="language of the text (default auto)")
    group.add_argument("--keep-furniture", action="store_true", help="take captions, bylines, promotions ... as body")
    group.add_argument("--ranker", default="auto", metavar="NAME", help=", ".join(VALUES["ranker"]))
    group.add_argument("--selector", default="top", metavar="NAME", help=", ".join(VALUES["selector"]))
    group.add_argument("--profile", default="auto", metavar="NAME", help=", ".join(VALUES["profile"]))
    group.add_argument(
        "--coherence", default="soft", metavar="HOW", help="soft, off or strict: whether sentences may hang in the air"
    )
    group.add_argument("--corpus", metavar="FILE", help="tell rare words by a corpus that Corpus.save() wrote")


def _add_records(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--field",
        metavar="NAME",
        help="the input is records: JSON objects, one a line, or an array of them in a file named .json; this field of"
        " each is its text (default text), a.b is b inside a",
    )
    group.add_argument(
        "--output-field", default="summary", metavar="NAME", help="the summary becomes this field (default summary)"
    )
    group.add_argument("--details", action="store_true", help="with sentences, offsets and scores, not its text alone")
    group.add_argument(
        "--on-error",
        choices=VALUES["on_error"],
        default="skip",
        metavar="HOW",
        help="a text that cannot be read is left out and told (skip, the default), ends all (stop), or, for a field"
        " without text, gives null (null)",
    )


def _add_output(group: argparse._ArgumentGroup) -> None:
    form = group.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="a JSON value for each file, with offsets and scores")
    form.add_argument("--jsonl", action="store_true", help="JSON Lines: an object a line for each text or record")
    form.add_argument("--html", metavar="FILE", help="write a page that shows each summary in its text")
    group.add_argument("--explain", action="store_true", help="say of each sentence why it was chosen")


def _add_run(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--threads",
        type=int,
        default=0,
        metavar="N",
        help="this many; 0, the default, is one a processor; with 1 each record is answered before the next is read",
    )
    group.add_argument(
        "--progress",
        action=argparse.BooleanOptionalAction,
        help="show on standard error how far it is (default: on a terminal, after a second)",
    )
    group.add_argument(
        "--completions", choices=SHELLS, metavar="SHELL", help="print a script that completes in bash, fish or zsh"
    )


def parse(made: Parser, arguments: Sequence[str] | None) -> argparse.Namespace:
    """The arguments, with options and files in any order. What follows ``--`` is files."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    end = given.index("--") if "--" in given else len(given)
    parsed = made.parse_intermixed_args(given[:end])
    parsed.files = [*parsed.files, *given[end + 1 :]] or ["-"]
    return parsed


def summarizer(given: argparse.Namespace) -> Summarizer:
    """What the options ask for. One that is out of range or unknown is an Error."""
    checked_threads(given.threads)
    return Summarizer(
        **{unit: getattr(given, unit) for unit in BUDGETS},
        strict=given.strict,
        language=given.language,
        furniture="keep" if given.keep_furniture else "drop",
        ranker=given.ranker,
        selector=given.selector,
        coherence=given.coherence,
        profile=given.profile,
        corpus=None if given.corpus is None else Corpus.load(given.corpus),
    )
