"""How an explanation looks in a notebook."""

from __future__ import annotations

from collections.abc import Iterable
from typing import AnyStr

from ._display import BOLD, GREY, box, one_line, safe
from ._explain import Explanation

_NAME = 60  # characters of a sentence
_MOST = 12  # rows of each kind, and sentences that were passed over; the others are one row
_UP, _DOWN = "#56b4e966", "#d55e0059"  # what raises a score, and what lowers it: told apart by the colour-blind
_BESIDE = "display:flex;flex-wrap:wrap;align-items:flex-start;max-width:72em"
_ROW = "background:transparent"  # notebooks stripe tables
_CELL = "padding:.1em .6em;vertical-align:top;text-align:start;white-space:normal"
_NUMBER = "padding:.1em 0;vertical-align:top;text-align:end;white-space:nowrap"
_TABLE = "border-collapse:collapse;font-size:inherit;margin:0 2em .8em 0"


def explanation_html(told: Explanation[AnyStr]) -> str:
    """A sentence with three tables, each of which adds up to its score, and what was passed over for it."""
    chosen = f" ({told.profile}: {told.why})" if told.profile else ""
    tables = (
        ("by part", [(part.name.replace("_", " "), part.share, "part") for part in told.parts]),
        ("by term", [(row.name, row.share, row.kind) for row in told.terms]),
        (
            "by sentence",
            [(row.sentence.text if row.sentence else row.kind, row.share, row.kind) for row in told.neighbours],
        ),
    )
    most = max((abs(share) for _, rows in tables for _, share, _ in rows), default=0)
    pieces = [
        f'<div style="{BOLD}"><bdi>{safe(one_line(told.sentence.text))}</bdi></div>',
        f'<div style="{GREY};margin-bottom:.8em">score {told.score:.3g}{safe(chosen)}</div>',
        f'<div style="{_BESIDE}">{"".join(_table(head, rows, most) for head, rows in tables)}</div>',
        *(f"<div>passed over: <bdi>{safe(str(passed))}</bdi></div>" for passed in told.passed_over[:_MOST]),
    ]
    if len(told.passed_over) > _MOST:
        pieces.append(f'<div style="{GREY}">passed over: {len(told.passed_over) - _MOST} more</div>')
    return box(pieces)


def _table(head: str, rows: Iterable[tuple[str | bytes, float, str]], most: float) -> str:
    """The shares that are not 0, each as long as it is large, the sum of what does not fit in one row."""
    shown = [(name, share, kind) for name, share, kind in rows if share]
    named = [(name, share) for name, share, kind in shown if kind in ("part", "term", "sentence")]
    others = [share for _, share in named[_MOST:]] + [share for _, share, kind in shown if kind == "others"]
    lines = [_line(name, share, most) for name, share in named[:_MOST]]
    lines += [_line("others", sum(others), most, grey=True)] * bool(others)
    none = {"rest": "the rest"}
    lines += [
        _line(none.get(kind, kind), share, most, grey=True) for _, share, kind in shown if kind in ("scaling", "rest")
    ]
    width = "2 1 20em" if head == "by sentence" else "1 1 11em"
    first = f'<tr style="{_ROW}"><td colspan="2" style="{_CELL};{BOLD}">{head}</td></tr>'
    return f'<table style="{_TABLE};flex:{width}"><tbody>{first}{"".join(lines)}</tbody></table>'


def _line(name: str | bytes, share: float, most: float, *, grey: bool = False) -> str:
    style = f' style="{GREY}"' if grey else ""
    length, colour = f"{100 * abs(share) / most:.1f}%", _UP if share > 0 else _DOWN
    bar = f"background:linear-gradient(to right,{colour} {length},transparent {length})"
    cell = f'<td style="{_CELL};{bar};width:90%"><bdi{style}>{safe(one_line(name, _NAME))}</bdi></td>'
    return f'<tr style="{_ROW}">{cell}<td style="{_NUMBER}">{share:+.2g}</td></tr>'
