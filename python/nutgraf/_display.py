"""How a summary looks in a notebook and on a terminal."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterator
from typing import AnyStr

from ._api import parse
from ._summary import Block, Summary, to_str

_LONG = 4000  # characters; in longer texts the blocks without a chosen sentence are folded away

_MARK = "background:#ffe08a;color:#1a1a1a;border-radius:2px;padding:0 2px"
_GREY = "opacity:.55"


def visible(text: str) -> str:
    """``text`` with control and direction characters shown as escapes, harmless on a terminal and in a page."""
    return "".join(_escaped(c) if unicodedata.category(c) in ("Cc", "Cf", "Cs") and c != "\u200d" else c for c in text)


def _escaped(character: str) -> str:
    return character if character in "\n\t" else character.encode("unicode_escape").decode("ascii")


def _safe(text: str | bytes) -> str:
    return html.escape(visible(to_str(text)), quote=True).replace("\n", "<br>")


def summary_html(summary: Summary[AnyStr]) -> str:
    """The whole document with the chosen sentences highlighted, and what is no body greyed."""
    document = parse(summary.source, summary.language if summary.language != "und" else "auto")
    chosen = {sentence.start: sentence for sentence in summary}
    rank = {s.start: i for i, s in enumerate(sorted(summary, key=lambda s: (-s.score, s.start)), start=1)}
    is_long = len(summary.source) > _LONG
    pieces = []
    folded: list[str] = []
    for block in document.blocks:
        paragraph = "".join(_block_pieces(block, chosen, rank))
        style = "" if block.role in ("body", "title", "heading") else f' style="{_GREY}"'
        line = f'<p dir="auto" title="{block.role}"{style}>{paragraph}</p>'
        if is_long and not any(sentence.start in chosen for sentence in block.sentences):
            folded.append(line)
            continue
        pieces.extend(_fold(folded))
        folded = []
        pieces.append(line)
    pieces.extend(_fold(folded))
    count = f"{len(summary)} of {len(document.sentences)} sentences"
    return f'<div style="max-width:48em;line-height:1.5"><div style="{_GREY}">{count}</div>{"".join(pieces)}</div>'


def _block_pieces(block: Block[AnyStr], chosen: dict[int, object], rank: dict[int, int]) -> Iterator[str]:
    for sentence in block.sentences:
        text = f"<bdi>{_safe(sentence.text)}</bdi>"
        if sentence.start in chosen:
            score = getattr(chosen[sentence.start], "score", 0.0)
            text = f'<mark style="{_MARK}" title="rank {rank[sentence.start]}, score {score:.3f}">{text}</mark>'
        yield text + " "


def _fold(lines: list[str]) -> list[str]:
    if not lines:
        return []
    return [f'<details><summary style="{_GREY}">{len(lines)} more</summary>{"".join(lines)}</details>']
