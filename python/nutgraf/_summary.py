"""What the functions return: immutable values that slice the caller's own text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, AnyStr, Generic, overload


@dataclass(frozen=True, slots=True)
class Span(Generic[AnyStr]):
    """A piece of the caller's text: ``source[start:end] == text``, in the unit of what was passed."""

    text: AnyStr
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence(Span[AnyStr]):
    """A sentence with its number in the document, from 0, and its score."""

    index: int
    score: float


@dataclass(frozen=True, slots=True)
class Block(Span[AnyStr]):
    """A paragraph, a heading, a list item ...: its form, its function on the page, and its sentences.

    Attributes:
        kind: paragraph, heading, list_item, quote, code or table.
        role: body, title, heading, caption, byline or furniture. Only body is summarised.
    """

    kind: str
    role: str
    sentences: tuple[Span[AnyStr], ...]


@dataclass(frozen=True, slots=True)
class Document(Generic[AnyStr]):
    """A text as it was read.

    Attributes:
        blocks: in the order of the text.
        language: code of the language it was read as; "und" where none was recognised.
        furniture_only: nothing looked like body, so all of it was taken as body.
    """

    blocks: tuple[Block[AnyStr], ...]
    language: str
    furniture_only: bool
    _blank_line: AnyStr = field(repr=False)

    @property
    def sentences(self) -> tuple[Span[AnyStr], ...]:
        """The sentences of all blocks."""
        return tuple(sentence for block in self.blocks for sentence in block.sentences)

    @property
    def title(self) -> AnyStr | None:
        """The page's own title, if it shows one."""
        return next((block.text for block in self.blocks if block.role == "title"), None)

    def body(self) -> AnyStr:
        """The text of the body blocks and of the headings between them, a blank line between two."""
        body = [i for i, block in enumerate(self.blocks) if block.role == "body"]
        inside = self.blocks[body[0] : body[-1] + 1] if body else ()
        return self._blank_line.join(block.text for block in inside if block.role in ("body", "heading"))


def to_str(text: str | bytes) -> str:
    """``text`` as str: bytes are read as UTF-8, what is not UTF-8 as U+FFFD."""
    return text if isinstance(text, str) else text.decode("utf-8", "replace")


class _Sentences(Sequence[Sentence[AnyStr]]):
    """A sequence of the sentences that a subclass holds."""

    __slots__ = ()
    sentences: tuple[Sentence[AnyStr], ...]

    def __len__(self) -> int:
        return len(self.sentences)

    def __iter__(self) -> Iterator[Sentence[AnyStr]]:
        return iter(self.sentences)

    @overload
    def __getitem__(self, index: int) -> Sentence[AnyStr]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Sentence[AnyStr], ...]: ...
    def __getitem__(self, index: int | slice) -> Sentence[AnyStr] | tuple[Sentence[AnyStr], ...]:
        return self.sentences[index]


@dataclass(frozen=True, slots=True)
class Analysis(_Sentences[AnyStr]):
    """Every sentence of the body with its score, in the order of the text.

    Attributes:
        sentences: also reached by iterating and indexing.
        language: code of the language the text was read as.
        furniture_only: nothing looked like body, so all of it was scored.
        converged: the ranker's iteration reached its tolerance.
    """

    sentences: tuple[Sentence[AnyStr], ...]
    language: str
    furniture_only: bool
    converged: bool


@dataclass(frozen=True, slots=True, repr=False)
class Summary(_Sentences[AnyStr]):
    """Whole sentences of a text, in the order of the text. ``str(summary)`` joins them by single spaces.

    Attributes:
        sentences: also reached by iterating and indexing.
        language: code of the language the text was read as.
        over_budget: no sentence fits the budget; this is the best one.
        furniture_only: nothing looked like the body of a page, so all of it was summarised.
        converged: the ranker's iteration reached its tolerance.
        source: the caller's text, for the display.
    """

    sentences: tuple[Sentence[AnyStr], ...]
    language: str
    over_budget: bool
    furniture_only: bool
    converged: bool
    source: AnyStr = field(repr=False)

    @property
    def text(self) -> str:
        """The sentences, joined by single spaces."""
        return " ".join(to_str(sentence.text) for sentence in self.sentences)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        words = self.text
        start = words if len(words) <= 60 else words[:57] + "..."
        return f"<Summary of {len(self)} sentences: {start!r}>"

    def to_dict(self) -> dict[str, Any]:
        """The summary as plain values, ready for JSON."""
        return {
            "text": self.text,
            "sentences": [
                {
                    "text": to_str(sentence.text),
                    "start": sentence.start,
                    "end": sentence.end,
                    "index": sentence.index,
                    "score": sentence.score,
                }
                for sentence in self.sentences
            ],
            "language": self.language,
            "over_budget": self.over_budget,
            "furniture_only": self.furniture_only,
            "converged": self.converged,
        }

    def _repr_html_(self) -> str:
        from ._display import summary_html

        return summary_html(self)
