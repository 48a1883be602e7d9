"""The functions that read a text without summarising it."""

from __future__ import annotations

from typing import AnyStr

from . import _core
from ._limits import checked_limits, paced
from ._summary import Block, Detection, Document, Span
from .typing import Furniture, Language


def split_sentences(
    text: AnyStr,
    language: Language = "auto",
    *,
    timeout: float | None = None,
    cancel: _core.CancelToken | None = None,
    max_bytes: int | None = None,
    max_memory: int | None = None,
) -> list[Span[AnyStr]]:
    """Cut a text into sentences.

    The spans cover every visible character but bullets, the marks of headings and quotes, and ruled lines. The limits
    are as in :func:`summarize`.

    >>> [s.text for s in split_sentences("Dr. Who? Yes.")]
    ['Dr. Who?', 'Yes.']
    """
    options = _reading_options(language)
    with checked_limits(timeout, cancel, max_bytes, max_memory).scope():
        return _core.split_sentences(text, options, Span)


def parse(
    text: AnyStr,
    language: Language = "auto",
    *,
    furniture: Furniture = "drop",
    timeout: float | None = None,
    cancel: _core.CancelToken | None = None,
    max_bytes: int | None = None,
    max_memory: int | None = None,
) -> Document[AnyStr]:
    """Read a text: its blocks with their roles, and their sentences.

    Args:
        text: str or bytes.
        language: a code of :func:`languages`, or "auto".
        furniture: as in :func:`summarize`; decides which blocks are candidates.
        timeout, cancel, max_bytes, max_memory: as in :func:`summarize`.

    >>> document = parse("By Ann Lee\\n\\nThe bridge over the Tavy opens on Monday, two years late but whole.\\n")
    >>> document.body()
    'The bridge over the Tavy opens on Monday, two years late but whole.'
    >>> [(block.role, block.text) for block in document.left_out]
    [('byline', 'By Ann Lee')]
    """
    options = _reading_options(language, furniture)
    with checked_limits(timeout, cancel, max_bytes, max_memory).scope():
        code, furniture_only, block_rows, sentence_rows = _core.parse(text, options)
        spans = _to_spans(text, sentence_rows)
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
            for start, end, kind, role, reason, section, speaker, is_candidate, first, last in paced(block_rows)
        )
    return Document(blocks, code, furniture_only, "\n\n" if isinstance(text, str) else b"\n\n")


def _to_spans(text: AnyStr, rows: list[tuple[int, int]]) -> list[Span[AnyStr]]:
    return [Span(text[start:end], start, end) for start, end in paced(rows)]


def detect_language(text: str | bytes) -> Detection:
    """Tell the language of a text by its function words, as every function does where none is given.

    >>> detect_language("Die Brücke über den Fluss ist seit dem Montag wieder für alle geöffnet.").name
    'German'
    """
    return Detection(*_core.detect_language(text))


def languages() -> dict[str, str]:
    """The known languages: their English names by code.

    >>> languages()["fr"]
    'French'
    """
    return dict(_core.languages())


def purge() -> None:
    """Forget what earlier calls left for later ones to be faster.

    That is words of their texts with their stems, at most four times 8 MiB; no result depends on it. For texts of which
    nothing may stay in the memory of the process, and for measuring a first call.

    >>> purge()
    """
    _core.purge()


def build_info() -> dict[str, str]:
    """Versions of the libraries inside, and the compiler.

    >>> sorted(build_info())
    ['compiler', 'eigen', 'libstemmer', 'nutgraf', 'unicode', 'utf8proc']
    """
    return dict(line.split(" ", 1) for line in _core.build_info().splitlines())


def _reading_options(language: Language, furniture: Furniture = "drop") -> _core.Options:
    return _core.make_options("sentences", 3, False, language, furniture, "auto", "top", "auto")


def piece(text: AnyStr, span: tuple[int, int] | None) -> AnyStr | None:
    """A part of a text; None for none."""
    return None if span is None else text[span[0] : span[1]]
