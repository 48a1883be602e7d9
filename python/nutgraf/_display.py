"""How a summary looks in a notebook and on a terminal."""

from __future__ import annotations

import html
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from typing import AnyStr, NamedTuple

from ._collection import CollectionSummary
from ._reading import parse
from ._summary import Block, Document, Sentence, Summary, to_str

_LONG = 4000  # characters; in longer texts the parts without a chosen sentence are folded away
_SHORT = 300  # characters; what is shorter is not worth folding
_PART = 8  # sentences of a block that are folded, or shown, together
_HUGE = 200_000  # characters of markup; what is longer is left out where it would be folded

# Colours that let the page shine through, and its own colour of text: legible on light and on dark. No style of the
# page is touched, and no text is taken for a formula between dollars, which notebooks look for outside these classes.
YELLOW = "#ffc10759"
_BOX = 'class="tex2jax_ignore mathjax_ignore" style="line-height:1.5;overflow:hidden;overflow-wrap:anywhere"'
_PAGE = "max-width:48em;white-space:pre-line"
_MARK = "color:inherit;border-radius:2px;padding:0 2px"
_LABEL = "padding-left:2px;font-size:70%;line-height:0;user-select:none"
GREY = "opacity:.65"
BOLD = "font-weight:600"
_CODE = "font-family:monospace;white-space:pre-wrap"
_INDENTED = ("list_item", "quote")


_SPECIAL = re.compile(r"[\\`*_{}\[\]<>&|~$#!]")  # what Markdown reads anywhere
_OPENING = re.compile(r"^(\d{0,9})([-+=:.)])")  # and at the start of a line


class Mark(NamedTuple):
    """How a chosen sentence is shown: what stands small behind it, what is told on hover, and its background."""

    label: str
    note: str
    colour: str = YELLOW


def visible(text: str) -> str:
    """``text`` with control and direction characters shown as escapes, harmless on a terminal and in a page."""
    return "".join(_escaped(c) if unicodedata.category(c) in ("Cc", "Cf", "Cs") else c for c in text)


def _escaped(character: str) -> str:
    # The two joiners are part of the spelling of Persian, of Indic scripts and of emoji.
    return character if character in "\n\t\u200c\u200d" else character.encode("unicode_escape").decode("ascii")


def one_line(text: str | bytes, most: int | None = None) -> str:
    """A text in one line that is harmless wherever it is shown, cut off after so many characters."""
    line = " ".join(visible(to_str(text)).split())
    return line if most is None or len(line) <= most else line[: most - 1] + "…"


def safe(text: str | bytes) -> str:
    """A text as it stands in a page, without any markup of its own."""
    return html.escape(visible(to_str(text).replace("\r\n", "\n")), quote=True)


def direction(text: str | bytes) -> str:
    """That of the first letter. ``dir="auto"`` would not see it: it skips what is inside <bdi>."""
    classes = map(unicodedata.bidirectional, to_str(text))
    return "ltr" if next((c for c in classes if c in ("L", "R", "AL")), "L") == "L" else "rtl"


def box(pieces: Iterable[str]) -> str:
    """What a notebook shows."""
    return f"<div {_BOX}>{''.join(pieces)}</div>"


def summary_html(summary: Summary[AnyStr] | CollectionSummary[AnyStr]) -> str:
    """The whole document with the chosen sentences highlighted, and what was left out greyed."""
    return box(text_pieces(summary, marks_of(summary)))


def text_pieces(
    summary: Summary[AnyStr] | CollectionSummary[AnyStr], marks: Mapping[int, Mapping[int, Mark]]
) -> Iterator[str]:
    """The text of a summary, or those of its texts that have a marked sentence, one after another."""
    if isinstance(summary, CollectionSummary):
        yield from _collection_pieces(summary, marks)
    else:
        left_out = {block.start for block in summary.left_out}
        own, folds = marks.get(0, {}), len(summary.source) > _LONG
        yield _document_html(summary.source, summary.language, left_out, own, folds=folds)


def marks_of(summary: Iterable[Sentence[AnyStr]]) -> Mapping[int, Mapping[int, Mark]]:
    """How each chosen sentence is shown, by where it starts, in each text."""
    marks: defaultdict[int, dict[int, Mark]] = defaultdict(dict)
    for rank, s in enumerate(sorted(summary, key=lambda s: (-s.score, s.source, s.start)), start=1):
        also = f", in {len(s.supporters)} texts" if len(s.supporters) > 1 else ""
        marks[s.source][s.start] = Mark(str(rank), f"rank {rank}, score {s.score:.3f}{also}")
    return marks


def _collection_pieces(summary: CollectionSummary[AnyStr], marks: Mapping[int, Mapping[int, Mark]]) -> Iterator[str]:
    count = sum(len(own) for own in marks.values())
    yield f'<div style="{GREY}">{counted(count, "sentence")} of {counted(len(summary.texts), "text")}</div>'
    left_out: defaultdict[int, set[int]] = defaultdict(set)
    for block in summary.left_out:
        left_out[block.source].add(block.start)
    folds = sum(len(text) for text in summary.texts) > _LONG
    for number, text in enumerate(summary.texts):
        if marks.get(number):
            yield f'<div style="margin-top:1.2em;{BOLD}">text {number}</div>'
            yield _document_html(text, summary.language, left_out[number], marks[number], folds=folds)
    others = len(summary.texts) - sum(bool(own) for own in marks.values())
    if others:
        yield f'<div style="margin:.8em 0;{GREY}">… {others} more {"text" if others == 1 else "texts"}</div>'


def _document_html(text: AnyStr, language: str, left_out: set[int], marks: Mapping[int, Mark], *, folds: bool) -> str:
    """A text with its marked sentences, and greyed the blocks that start where ``left_out`` says."""
    document = parse(text, language if language != "und" else "auto")

    def is_shown(part: Block[AnyStr]) -> bool:
        return not folds or part.role == "title" or any(sentence.start in marks for sentence in part.sentences)

    pieces = [f'<div style="{GREY}">{len(marks)} of {counted(len(document.sentences), "sentence")}</div>']
    for shown, run in groupby(_parts(document, folds), is_shown):
        parts = list(run)
        lines = "".join(_line(part, marks, greyed=part.start in left_out) for part in parts)
        size = sum(part.sentences[-1].end - part.sentences[0].start for part in parts)
        count = sum(len(part.sentences) for part in parts)
        pieces.append(lines if shown or size < _SHORT else _fold(lines, count))
    return f'<div style="{_PAGE}">{"".join(pieces)}</div>'


def counted(count: int, what: str) -> str:
    """A number of things: "1 sentence", "2 sentences"."""
    return f"{count} {what}{'s' * (count != 1)}"


def _parts(document: Document[AnyStr], folds: bool) -> Iterator[Block[AnyStr]]:
    """The blocks, where parts are folded a few sentences at a time."""
    for block in document.blocks:
        size = _PART if folds else max(len(block.sentences), 1)
        for first in range(0, len(block.sentences), size):
            yield replace(block, sentences=block.sentences[first : first + size])


def _line(part: Block[AnyStr], marks: Mapping[int, Mark], *, greyed: bool) -> str:
    """A paragraph: who speaks, the part's sentences, and what is between them."""
    pieces = []
    end = part.sentences[0].start
    if part.speaker is not None and end == part.start:
        pieces.append(f'<bdi style="{BOLD}">{safe(part.speaker)}:</bdi> ')
    for sentence in part.sentences:
        pieces.append(safe(part.text[end - part.start : sentence.start - part.start]))
        pieces.append(marked(sentence.text, marks.get(sentence.start)))
        end = sentence.end
    styles = [f"margin:.8em {1.5 if part.kind in _INDENTED else 0}em"]
    styles += [BOLD] if part.role in ("title", "heading") else [GREY] if greyed else []
    styles += [_CODE] if part.kind in ("code", "table") else []
    label = part.role if part.reason is None else f"{part.role}: {part.reason}"
    return f'<p dir="{direction(part.text)}" title="{label}" style="{";".join(styles)}">{"".join(pieces)}</p>'


def marked(text: str | bytes, mark: Mark | None) -> str:
    """A sentence, with its mark if it has one."""
    inside = f"<bdi>{safe(text)}</bdi>"
    if mark is None:
        return inside
    label = f'<sup style="{_LABEL}">{mark.label}</sup>'
    return f'<mark style="background:{mark.colour};{_MARK}" title="{mark.note}">{inside}{label}</mark>'


def _fold(lines: str, count: int) -> str:
    if len(lines) > _HUGE:
        return f'<p style="margin:.8em 0;{GREY}">… {counted(count, "sentence")}</p>'
    head = f'<summary style="{GREY}">{counted(count, "sentence")}</summary>'
    return f'<details style="margin:.8em 0">{head}{lines}</details>'


def markdown(text: str | bytes) -> str:
    """A text in one line of Markdown that shows it as it stands."""
    return _OPENING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", one_line(text)))


def summary_markdown(summary: Iterable[Sentence[AnyStr]]) -> str:
    """The chosen sentences as a list."""
    return "\n".join(f"- {markdown(sentence.text)}" for sentence in summary)
