"""The manual page, written from the parser: ``python -m nutgraf._cli_manual > docs/nutgraf.1``."""

from __future__ import annotations

import argparse
import sys

from ._cli_completions import help_of, takes_value
from ._cli_options import ABOUT, Parser, parser

_TEXTS = """A text is read as it was pasted: captions, bylines, promotions and what else a page puts around its text is
left out. Without a file, standard input is read. Results go to standard output, all else to standard error.

A folder stands for the files below it that are named .txt, .text, .md, .markdown, .rst, .html or .htm, or with
.B \\-\\-field
for those named .jsonl, .ndjson or .json. Hidden files are passed over. What follows
.B \\-\\-
is a file whatever its name.
"""
_RECORDS = """A record is a JSON object with a text in one of its fields. Each record comes back with its summary as one
more field, and everything else as it is written. Blank lines are none. A record that has the field for the summary
already is bad, so that nothing is lost.
"""
_STATUS = (
    ("0", "all is well"),
    ("1", "something could not be read or written"),
    ("2", "wrong usage"),
    ("130", "interrupted"),
)
_EXAMPLES = (
    ("Three sentences of an article", "nutgraf article.txt"),
    ("A page's answer to a question", "nutgraf page.html --query 'opening hours'"),
    ("What a week of reports says, in 200 words", "nutgraf --collection reports/ --words 200"),
    ("Each record with its summary", "nutgraf --jsonl --field body < articles.jsonl"),
    ("A page that shows each summary in its text", "nutgraf notes/ --html notes.html"),
)


def manual(made: Parser) -> str:
    """The page, in the macros of man."""
    version = next(action.version for action in made._actions if isinstance(action, argparse._VersionAction))
    return "".join(
        [
            f'.TH NUTGRAF 1 "" "{version}" "User Commands"\n',
            f".SH NAME\nnutgraf \\- {_escaped(ABOUT[0].lower() + ABOUT[1:].rstrip('.'))}\n",
            ".SH SYNOPSIS\n.B nutgraf\n.RI [ OPTION ]...\n.RI [ FILE ]...\n",
            f".SH DESCRIPTION\n{_paragraphs(_TEXTS)}",
            ".SH OPTIONS\n",
            *(_group(group) for group in made._action_groups),
            f".SH RECORDS\n{_paragraphs(_RECORDS)}",
            ".SH EXIT STATUS\n",
            *(f".TP\n.B {code}\n{meaning}\n" for code, meaning in _STATUS),
            ".SH EXAMPLES\n",
            *(f".TP\n{title}\n.B {_escaped(command)}\n" for title, command in _EXAMPLES),
        ]
    )


def _group(group: argparse._ArgumentGroup) -> str:
    entries = [_entry(action) for action in group._group_actions]
    title = "" if group.title in ("positional arguments", "options") else f".SS {(group.title or '').capitalize()}\n"
    return "".join([title, *entries])


def _entry(action: argparse.Action) -> str:
    names = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in action.option_strings)
    value = f"\\fI{action.metavar}\\fR" if takes_value(action) else ""
    return f".TP\n{' '.join(filter(None, (names, value)))}\n{_escaped(help_of(action))}\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def _paragraphs(text: str) -> str:
    return text.replace("\n\n", "\n.PP\n")


if __name__ == "__main__":
    sys.stdout.write(manual(parser()))
