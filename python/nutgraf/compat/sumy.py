"""sumy's summarizers and its parser of plain text, by nutgraf's methods.

The summarizers take sumy's own documents too, and choose among the sentences that sumy has cut. They take a stemmer and
``stop_words`` as sumy's do, and do not use them: nutgraf has its own of each language.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import _core
from .._api import Summarizer
from .._errors import OptionError, shown
from .._reading import languages, parse
from ..typing import Ranker, Selector

ItemsCount = int | float | str | Callable[[Sequence[Any]], Sequence[Any]]


@dataclass(frozen=True)
class Sentence:
    """A sentence, or a heading. ``str(sentence)`` is its text."""

    text: str
    is_heading: bool = False

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Paragraph:
    """The headings above a paragraph, and its sentences."""

    headings: tuple[Sentence, ...]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Document:
    """A text in paragraphs."""

    paragraphs: tuple[Paragraph, ...]
    language: str

    @property
    def headings(self) -> tuple[Sentence, ...]:
        """The headings of all paragraphs."""
        return tuple(heading for paragraph in self.paragraphs for heading in paragraph.headings)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of all paragraphs."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph.sentences)


@dataclass(frozen=True)
class Tokenizer:
    """The language of a text: sumy's name ("english"), a code of :func:`nutgraf.languages`, or "auto"."""

    language: str


class PlaintextParser:
    """A text as a document. What a page puts around its text is left out.

    >>> parser = PlaintextParser.from_string("THE FLOOD\\n\\nThe dam broke at dawn. Rain fell.", Tokenizer("english"))
    >>> [str(sentence) for sentence in LexRankSummarizer()(parser.document, 1)]
    ['The dam broke at dawn.']
    """

    def __init__(self, text: str, tokenizer: Any) -> None:
        if not isinstance(text, str):
            raise TypeError(f"text must be str, not {type(text).__name__}")
        language = getattr(tokenizer, "language", None)
        if not isinstance(language, str):
            raise TypeError(f"tokenizer must have a language, as Tokenizer has; {type(tokenizer).__name__} has none")
        self.document: Document = _read(text, _code(language))

    @classmethod
    def from_string(cls, string: str, tokenizer: Any) -> PlaintextParser:
        """Read a string; the tokenizer, this module's or sumy's, tells its language."""
        return cls(string, tokenizer)

    @classmethod
    def from_file(cls, file_path: str | os.PathLike[str], tokenizer: Any) -> PlaintextParser:
        """Read a file of UTF-8."""
        return cls(Path(file_path).read_text(encoding="utf-8"), tokenizer)


def _code(language: str) -> str:
    """The code of a language that may be named in English."""
    return {name.lower(): code for code, name in languages().items()}.get(language.lower(), language)


def _read(text: str, language: str) -> Document:
    document = parse(text, language)
    paragraphs: list[Paragraph] = []
    headings: list[Sentence] = []
    for block in document.blocks:
        if block.role in ("title", "heading"):
            headings.append(Sentence(block.text, is_heading=True))
        elif block.is_candidate:
            sentences = tuple(Sentence(sentence.text) for sentence in block.sentences)
            paragraphs.append(Paragraph(tuple(headings), sentences))
            headings = []
    if headings:
        paragraphs.append(Paragraph(tuple(headings), ()))
    return Document(tuple(paragraphs), language)


class _Method:
    """Options of nutgraf as a summarizer of sumy's kind."""

    _ranker: Ranker = "auto"
    _selector: Selector = _core.Top(max_similarity=1)  # takes what says nearly the same too
    stop_words: Any = ()

    def __init__(self, stemmer: Callable[[str], str] | None = None) -> None:
        if stemmer is not None and not callable(stemmer):
            raise TypeError("Stemmer has to be a callable object")

    def __call__(self, document: Any, sentences_count: ItemsCount) -> tuple[Any, ...]:
        """The best sentences of a document, in its order.

        Args:
            document: ``parser.document`` of this module's parser or of one of sumy's.
            sentences_count: how many, or which share: "20%" of them, at least one. A callable gets all sentences, and
                as many are chosen as it returns.
        """
        count = _count(document.sentences, sentences_count)
        if count == 0:
            return ()
        summarizer = Summarizer(
            sentences=count,
            language=getattr(document, "language", "auto"),
            furniture="keep",
            ranker=self._ranker,
            selector=self._selector,
            coherence="off",
        )
        text, starts = _join(document)
        _, rows, _ = _core.summarize_cut(text, summarizer._core_options, starts)
        chosen = {bisect_right(starts, row[0]) - 1 for row in rows}
        others = (place for place in range(len(starts)) if place not in chosen)
        chosen |= {place for place, _ in zip(others, range(count - len(chosen)), strict=False)}
        return tuple(document.sentences[place] for place in sorted(chosen))


def _count(sentences: Sequence[Any], wanted: ItemsCount) -> int:
    """How many sentences are wanted."""
    if callable(wanted):
        return len(wanted(sentences))
    try:
        if isinstance(wanted, str) and wanted.endswith("%"):
            number = max(1, len(sentences) * int(wanted[:-1]) // 100)
        else:
            number = int(wanted)
    except (TypeError, ValueError, OverflowError):
        raise TypeError(f"sentences_count must be a number, not {str(wanted)[:40]!r}") from None
    if number < 0:
        raise OptionError(f"sentences_count must be at least 0, not {shown(number)}")
    return min(number, len(sentences))


def _join(document: Any) -> tuple[str, list[int]]:
    """A document as one text, and where its sentences start."""
    pieces: list[str] = []
    starts: list[int] = []
    size = 0

    def add(piece: str) -> None:
        nonlocal size
        pieces.append(piece)
        size += len(piece)

    for paragraph in document.paragraphs:
        for heading in paragraph.headings:
            add(f"# {_in_one_line(heading)}\n\n")
        for sentence in paragraph.sentences:
            starts.append(size)
            add(f"{_in_one_line(sentence)} ")
        add("\n\n")
    return "".join(pieces), starts


def _in_one_line(sentence: Any) -> str:
    return " ".join(str(sentence).split())


class LexRankSummarizer(_Method):
    """The ranker "lexrank"."""

    _ranker = "lexrank"


class TextRankSummarizer(_Method):
    """The ranker "textrank" over the overlap of words."""

    _ranker = _core.TextRank(similarity="overlap")


class LsaSummarizer(_Method):
    """The ranker "lsa"."""

    _ranker = "lsa"


class LuhnSummarizer(_Method):
    """The ranker "luhn"."""

    _ranker = "luhn"


class ReductionSummarizer(_Method):
    """The ranker "degree"."""

    _ranker = "degree"


class RandomSummarizer(_Method):
    """The ranker "random"; always the same sentences of a document."""

    _ranker = "random"


class SumBasicSummarizer(_Method):
    """The selector "sumbasic"."""

    _selector = "sumbasic"


class KLSummarizer(_Method):
    """The selector "kl"."""

    _selector = "kl"


class EdmundsonSummarizer(_Method):
    """The ranker "edmundson". Its cue words are those of the language: sumy's sets of words are taken, and not used."""

    bonus_words: Any = ()
    stigma_words: Any = ()
    null_words: Any = ()

    def __init__(
        self,
        stemmer: Callable[[str], str] | None = None,
        cue_weight: float = 1.0,
        key_weight: float = 0.0,
        title_weight: float = 1.0,
        location_weight: float = 1.0,
    ) -> None:
        super().__init__(stemmer)
        weights = {"cue": cue_weight, "key": key_weight, "title": title_weight, "location": location_weight}
        self._ranker = _core.Edmundson(**weights)
