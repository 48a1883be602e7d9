"""How two summaries look beside each other, in a notebook and on a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, AnyStr

from ._compare import Comparison, words_of
from ._display import (
    BOLD,
    GREY,
    YELLOW,
    Mark,
    box,
    counted,
    direction,
    markdown,
    marked,
    marks_of,
    one_line,
    safe,
    text_pieces,
)
from ._summary import Sentence, Summary

if TYPE_CHECKING:
    from ._collection import CollectionSummary

_VALUE = 40  # characters of an option's value
_NAMES = ("both", "left", "right")
_LEFT, _RIGHT = "#56b4e966", "#d55e0059"  # as translucent as YELLOW, and told apart by the colour-blind
_TABLE = "width:100%;table-layout:fixed;border-collapse:collapse;font-size:inherit;margin:.8em 0"
_ROW = "background:transparent"  # notebooks stripe tables
_CELL = "width:50%;padding:.3em .6em;vertical-align:top;white-space:normal"
_EMPTY = f'<td style="{_CELL}"></td>'


def comparison_text(comparison: Comparison[AnyStr]) -> str:
    """One line for each summary, one for what they share, and one for each sentence."""
    rows: list[str] = [f"{sign} {one_line(sentence.text)}" for sign, sentence in _signed(comparison, ("=", "<", ">"))]
    heads: list[str] = [f"{name}: {told}" for name, told in _heads(comparison)]
    return "\n".join([*heads, *([""] if rows else []), *rows])


def comparison_markdown(comparison: Comparison[AnyStr]) -> str:
    """The same as lists."""
    heads: list[str] = [f"- {name}: {markdown(told)}" for name, told in _heads(comparison)]
    rows: list[str] = [f"- **{name}** {markdown(sentence.text)}" for name, sentence in _signed(comparison, _NAMES)]
    return "\n".join([*heads, *rows])


def comparison_html(comparison: Comparison[AnyStr]) -> str:
    """Two columns, in which sentences of both go across, and the document folded away under them."""
    notes = [marks_of(side) for side in (comparison.left, comparison.right)]
    (left, told_left), (right, told_right), (_, told_both) = _heads(comparison)
    heads = "".join(
        f'<td style="{_CELL};text-align:left"><bdi style="{BOLD}">{name}</bdi> <bdi>{safe(told)}</bdi></td>'
        for name, told in ((left, told_left), (right, told_right))
    )
    rows = "".join(f'<tr style="{_ROW}">{_cells(*row, *notes)}</tr>' for row in comparison.rows)
    head = f'<tr style="{_ROW}">{heads}</tr>'
    table = f'<table style="{_TABLE}"><tbody>{head}{rows}</tbody></table>'
    count = f'<div style="{GREY}">in both: {told_both}</div>'
    summary = f'<summary style="{GREY}">the document</summary>'
    return box([count, table, f"<details>{summary}{''.join(_document(comparison))}</details>"])


def _heads(comparison: Comparison[AnyStr]) -> tuple[tuple[str, str], tuple[str, str], tuple[str, str]]:
    """What the two are, and what they share, each with its name."""
    share = f"{100 * comparison.overlap:.0f} % of the words of the two"
    return (
        ("left", _told(comparison.left)),
        ("right", _told(comparison.right)),
        ("both", f"{_counts(comparison.both)}; {share}"),
    )


def _told(summary: Summary[AnyStr] | CollectionSummary[AnyStr]) -> str:
    """What was asked for, and what came out of it: "words=50: 3 sentences, 48 words"."""
    asked = summary._request
    given = {name: value for name, value in asked.summarizer._given.items() if name != "count_tokens"}
    given |= {name: value for name, value in (("title", asked.title), ("query", asked.query)) if value is not None}
    options = [f"{name}={one_line(repr(value), _VALUE)}" for name, value in given.items()]
    options += ["scores of your own"] * (asked.scores is not None)
    return f"{', '.join(options)}: {_counts(summary)}"


def _counts(sentences: Summary[AnyStr] | CollectionSummary[AnyStr] | tuple[Sentence[AnyStr], ...]) -> str:
    return f"{counted(len(sentences), 'sentence')}, {counted(words_of(sentences), 'word')}"


def _signed(comparison: Comparison[AnyStr], signs: tuple[str, str, str]) -> Iterator[tuple[str, Sentence[AnyStr]]]:
    """Each sentence with the sign of those of both, of the left or of the right."""
    both, only_left, only_right = signs
    for left, right in comparison.rows:
        if left is not None:
            yield only_left if right is None else both, left
        elif right is not None:
            yield only_right, right


def _cells(
    own: Sentence[AnyStr] | None,
    other: Sentence[AnyStr] | None,
    left: Mapping[int, Mapping[int, Mark]],
    right: Mapping[int, Mapping[int, Mark]],
) -> str:
    """A row: one sentence, on the side of the summary that has it, or across."""
    if own is not None and other is not None:
        first, second = left[own.source][own.start], right[other.source][other.start]
        mark = Mark(f"{first.label} · {second.label}", f"left: {first.note}; right: {second.note}", YELLOW)
        return _cell(own, mark, 2)
    if own is not None:
        return _cell(own, left[own.source][own.start]._replace(colour=_LEFT)) + _EMPTY
    assert other is not None
    return _EMPTY + _cell(other, right[other.source][other.start]._replace(colour=_RIGHT))


def _cell(sentence: Sentence[AnyStr], mark: Mark, columns: int = 1) -> str:
    across = f' colspan="{columns}"' if columns > 1 else ""
    to = direction(sentence.text)
    style = f"{_CELL};text-align:{'left' if to == 'ltr' else 'right'}"
    return f'<td dir="{to}"{across} style="{style}">{marked(sentence.text, mark)}</td>'


def _document(comparison: Comparison[AnyStr]) -> Iterator[str]:
    """The text, or the texts, with the sentences of either."""
    marks: dict[int, dict[int, Mark]] = {}
    colours = {"both": YELLOW, "left": _LEFT, "right": _RIGHT}
    for name, sentence in _signed(comparison, _NAMES):
        marks.setdefault(sentence.source, {})[sentence.start] = Mark(name, f"in {name}", colours[name])
    return text_pieces(comparison.left, marks)
