"""How a summary looks in a notebook and on a terminal."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import AnyStr

from ._collection import CollectionSummary
from ._explain import Explanation
from ._reading import parse
from ._summary import Block, Document, Summary, to_str

_LONG = 4000  # characters; in longer texts the parts without a chosen sentence are folded away
_PART = 8  # sentences of a block that are folded, or shown, together
_HUGE = 200_000  # characters of markup; what is longer is left out where it would be folded

_MARK = "background:#ffe08a;color:#1a1a1a;border-radius:2px;padding:0 2px"
_GREY = "opacity:.65"
_BOLD = "font-weight:600"
_INDENTED = ("list_item", "quote")


def visible(text: str) -> str:
    """``text`` with control and direction characters shown as escapes, harmless on a terminal and in a page."""
    return "".join(_escaped(c) if unicodedata.category(c) in ("Cc", "Cf", "Cs") else c for c in text)


def _escaped(character: str) -> str:
    # The two joiners are part of the spelling of Persian, of Indic scripts and of emoji.
    return character if character in "\n\t\u200c\u200d" else character.encode("unicode_escape").decode("ascii")


def _safe(text: str | bytes) -> str:
    return html.escape(visible(to_str(text).replace("\r\n", "\n")), quote=True)


def _direction(text: str | bytes) -> str:
    """That of the first letter. ``dir="auto"`` would not see it: it skips what is inside <bdi>."""
    classes = map(unicodedata.bidirectional, to_str(text))
    return "ltr" if next((c for c in classes if c in ("L", "R", "AL")), "L") == "L" else "rtl"


def summary_html(summary: Summary[AnyStr]) -> str:
    """The whole document with the chosen sentences highlighted, and what was left out greyed."""
    ranked = sorted(summary, key=lambda sentence: (-sentence.score, sentence.start))
    notes = {s.start: f"rank {rank}, score {s.score:.3f}" for rank, s in enumerate(ranked, start=1)}
    return _document_html(summary.source, summary.language, {block.start for block in summary.left_out}, notes)


def collection_html(summary: CollectionSummary[AnyStr]) -> str:
    """The texts that have a chosen sentence, one after another."""
    ranked = sorted(summary, key=lambda sentence: (-sentence.score, sentence.source, sentence.start))
    notes: list[dict[int, str]] = [{} for _ in summary.texts]
    for rank, s in enumerate(ranked, start=1):
        also = f", in {len(s.supporters)} texts" if len(s.supporters) > 1 else ""
        notes[s.source][s.start] = f"rank {rank}, score {s.score:.3f}{also}"
    left_out: list[set[int]] = [set() for _ in summary.texts]
    for block in summary.left_out:
        left_out[block.source].add(block.start)
    pieces = [f'<div style="{_GREY}">{len(summary)} sentences of {len(summary.texts)} texts</div>']
    for number, text in enumerate(summary.texts):
        if notes[number]:
            pieces.append(f'<div style="margin:.8em 0;{_BOLD}">text {number}</div>')
            pieces.append(_document_html(text, summary.language, left_out[number], notes[number]))
    others = sum(not own for own in notes)
    if others:
        pieces.append(f'<div style="margin:.8em 0;{_GREY}">… {others} more texts</div>')
    return f"<div>{''.join(pieces)}</div>"


def _document_html(text: AnyStr, language: str, left_out: set[int], notes: dict[int, str]) -> str:
    document = parse(text, language if language != "und" else "auto")
    is_long = len(text) > _LONG

    def is_shown(part: Block[AnyStr]) -> bool:
        return not is_long or part.role == "title" or any(sentence.start in notes for sentence in part.sentences)

    pieces = [f'<div style="{_GREY}">{len(notes)} of {len(document.sentences)} sentences</div>']
    for shown, run in groupby(_parts(document, is_long), is_shown):
        parts = list(run)
        lines = "".join(_line(part, notes, greyed=part.start in left_out) for part in parts)
        pieces.append(lines if shown else _fold(lines, sum(len(part.sentences) for part in parts)))
    return f'<div style="max-width:48em;line-height:1.5;white-space:pre-line">{"".join(pieces)}</div>'


def _parts(document: Document[AnyStr], is_long: bool) -> Iterator[Block[AnyStr]]:
    """The blocks, those of a long document a few sentences at a time."""
    for block in document.blocks:
        size = _PART if is_long else max(len(block.sentences), 1)
        for first in range(0, len(block.sentences), size):
            yield replace(block, sentences=block.sentences[first : first + size])


def _line(part: Block[AnyStr], notes: dict[int, str], *, greyed: bool) -> str:
    """A paragraph: who speaks, the part's sentences, and what is between them."""
    pieces = []
    end = part.sentences[0].start
    if part.speaker is not None and end == part.start:
        pieces.append(f'<bdi style="{_BOLD}">{_safe(part.speaker)}:</bdi> ')
    for sentence in part.sentences:
        pieces.append(_safe(part.text[end - part.start : sentence.start - part.start]))
        text = f"<bdi>{_safe(sentence.text)}</bdi>"
        is_chosen = sentence.start in notes
        pieces.append(f'<mark style="{_MARK}" title="{notes[sentence.start]}">{text}</mark>' if is_chosen else text)
        end = sentence.end
    margin = f"margin:.8em {1.5 if part.kind in _INDENTED else 0}em"
    style = _BOLD if part.role in ("title", "heading") else _GREY if greyed else ""
    label = part.role if part.reason is None else f"{part.role}: {part.reason}"
    return f'<p dir="{_direction(part.text)}" title="{label}" style="{margin};{style}">{"".join(pieces)}</p>'


def _fold(lines: str, count: int) -> str:
    if len(lines) > _HUGE:
        return f'<p style="margin:.8em 0;{_GREY}">… {count} more</p>'
    return f'<details style="margin:.8em 0"><summary style="{_GREY}">{count} more</summary>{lines}</details>'


def explanation_html(told: Explanation[AnyStr]) -> str:
    """The lines of ``str(explanation)``."""
    first, *lines = str(told).split("\n")
    rows = "".join(f"<div>{_safe(line)}</div>" for line in lines)
    return f'<div dir="{_direction(told.sentence.text)}"><div style="{_BOLD}">{_safe(first)}</div>{rows}</div>'
