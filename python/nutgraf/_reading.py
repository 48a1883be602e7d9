"""The functions that read a text without summarising it."""

from __future__ import annotations

from typing import AnyStr, Literal

from . import _core
from ._summary import Block, Detection, Document, Span

Furniture = Literal["drop", "keep"]


def split_sentences(text: AnyStr, language: str = "auto") -> list[Span[AnyStr]]:
    """Cut a text into sentences.

    The spans cover every visible character but bullets, the marks of headings and quotes, and ruled lines.

    >>> [s.text for s in split_sentences("Dr. Who? Yes.")]
    ['Dr. Who?', 'Yes.']
    """
    options = _reading_options(language)
    return _core.split_sentences(text, options, Span)


def parse(text: AnyStr, language: str = "auto", *, furniture: Furniture = "drop") -> Document[AnyStr]:
    """Read a text: its blocks with their roles, and their sentences.

    Args:
        text: str or bytes.
        language: a code of :func:`languages`, or "auto".
        furniture: as in :func:`summarize`; decides which blocks are candidates.

    >>> document = parse("By Ann Lee\\n\\nThe bridge over the Tavy opens on Monday, two years late but whole.\\n")
    >>> document.body()
    'The bridge over the Tavy opens on Monday, two years late but whole.'
    >>> [(block.role, block.text) for block in document.left_out]
    [('byline', 'By Ann Lee')]
    """
    code, furniture_only, block_rows, sentence_rows = _core.parse(text, _reading_options(language, furniture))
    spans = [Span(text[start:end], start, end) for start, end in sentence_rows]
    blocks = tuple(
        Block(
            text[start:end],
            start,
            end,
            kind,
            role,
            reason,
            section,
            piece(text, speaker),
            is_candidate,
            tuple(spans[first:last]),
        )
        for start, end, kind, role, reason, section, speaker, is_candidate, first, last in block_rows
    )
    return Document(blocks, code, furniture_only, "\n\n" if isinstance(text, str) else b"\n\n")


def detect_language(text: str | bytes) -> Detection:
    """Tell the language of a text by its function words, as every function does where none is given.

    >>> detect_language("Die Brücke über den Fluss ist seit dem Montag wieder für alle geöffnet.").name
    'German'
    """
    return Detection(*_core.detect_language(text))


def languages() -> dict[str, str]:
    """The known languages: their English names by code."""
    return dict(_core.languages())


def build_info() -> dict[str, str]:
    """Versions of the libraries inside, and the compiler."""
    return dict(line.split(" ", 1) for line in _core.build_info().splitlines())


def _reading_options(language: str, furniture: Furniture = "drop") -> _core.Options:
    return _core.make_options("sentences", 3, False, language, furniture, "auto", "top", "auto")


def piece(text: AnyStr, span: tuple[int, int] | None) -> AnyStr | None:
    """A part of a text; None for none."""
    return None if span is None else text[span[0] : span[1]]
