"""What the functions return: immutable values that slice the caller's own text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, AnyStr, Generic, overload

if TYPE_CHECKING:
    from ._compare import Comparison
    from ._core import LeftOutRow
    from ._explain import Explanation
    from ._request import Request


@dataclass(frozen=True, slots=True)
class Span(Generic[AnyStr]):
    """A piece of the caller's text: ``source[start:end] == text``, in the unit of what was passed.

    >>> import nutgraf
    >>> nutgraf.split_sentences("It rained. The dam broke.")[1]
    Span(text='The dam broke.', start=11, end=25)
    """

    text: AnyStr
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence(Span[AnyStr]):
    """A sentence with its score and its place.

    Attributes:
        index: its number in the document, from 0.
        score: as ranked.
        block: the number of its block in ``parse(text).blocks``.
        speaker: the name before "NAME: text", or None.
        source: in the summary of a collection, which of the texts it stands in; everything else counts in that text.
        supporters: the texts of a collection that say nearly the same, its own included.
        words: how many words it has, as a budget counts them.
        dangling: in a summary, it needs a sentence that is not there; in an analysis, it needs the one before it.

    >>> import nutgraf
    >>> sentence = nutgraf.summarize("It rained. The dam above Tarn broke.", sentences=1)[0]
    >>> sentence.text, sentence.start, sentence.index, sentence.words
    ('The dam above Tarn broke.', 11, 1, 5)
    """

    index: int
    score: float
    block: int
    speaker: AnyStr | None
    words: int
    dangling: bool
    source: int = 0
    supporters: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut(Span[AnyStr]):
    """A block that was not considered for a summary.

    Attributes:
        role: title, heading, caption, byline or furniture.
        reason: what showed it, as for :class:`Block`; None for titles and headings.
        source: which of the texts of a collection it stands in.

    >>> import nutgraf
    >>> text = "# Flood\\n\\nThe dam above Tarn broke at dawn."
    >>> nutgraf.summarize(text).left_out
    (LeftOut(text='Flood', start=2, end=7, role='heading', reason=None, source=0),)
    """

    role: str
    reason: str | None
    source: int = 0


@dataclass(frozen=True, slots=True)
class Block(Span[AnyStr]):
    """A paragraph, a heading, a list item ...: its form, its function on the page, and its sentences.

    Attributes:
        kind: paragraph, heading, list_item, quote, code or table.
        role: body, title, heading, caption, byline or furniture.
        reason: what showed that it is no body: phrase, related, doubled, label, names, form, place, mail or references;
            None for body, titles and headings.
        section: number of the heading that it stands under, in ``blocks``; None above the first.
        speaker: the name before "NAME: text", or None. It is not part of the block's text.
        is_candidate: a summary may take sentences of it.

    >>> import nutgraf
    >>> block = nutgraf.parse("The dam broke. Nobody was hurt.").blocks[0]
    >>> block.kind, block.role, [sentence.text for sentence in block.sentences]
    ('paragraph', 'body', ['The dam broke.', 'Nobody was hurt.'])
    """

    kind: str
    role: str
    reason: str | None
    section: int | None
    speaker: AnyStr | None
    is_candidate: bool
    sentences: tuple[Span[AnyStr], ...]


@dataclass(frozen=True, slots=True)
class Document(Generic[AnyStr]):
    """A text as it was read.

    Attributes:
        blocks: in the order of the text.
        language: code of the language it was read as; "und" where none was recognised.
        furniture_only: nothing looked like body, so all of it was taken as body.

    >>> import nutgraf
    >>> document = nutgraf.parse("# Flood\\n\\nThe dam above Tarn broke at dawn.")
    >>> document.language, [block.role for block in document.blocks]
    ('en', ['heading', 'body'])
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

    @property
    def sections(self) -> tuple[tuple[Block[AnyStr] | None, tuple[Block[AnyStr], ...]], ...]:
        """Each heading with the blocks under it; None with those above the first heading."""
        heads = {block.section for block in self.blocks}
        sections: dict[int | None, list[Block[AnyStr]]] = {}
        for index, block in enumerate(self.blocks):
            if index in heads or block.role == "heading":
                sections[index] = []
            else:
                sections.setdefault(block.section, []).append(block)
        return tuple((None if head is None else self.blocks[head], tuple(sections[head])) for head in sections)

    @property
    def left_out(self) -> tuple[LeftOut[AnyStr], ...]:
        """The blocks that no summary takes sentences of."""
        return tuple(
            LeftOut(block.text, block.start, block.end, block.role, block.reason)
            for block in self.blocks
            if not block.is_candidate
        )

    def body(self) -> AnyStr:
        """The text without its furniture: the other blocks and the headings between them, with blank lines between.

        >>> import nutgraf
        >>> nutgraf.parse("By Ann Lee\\n\\nThe bridge over the Tavy opens on Monday, two years late but whole.").body()
        'The bridge over the Tavy opens on Monday, two years late but whole.'
        """
        kept = [index for index, block in enumerate(self.blocks) if block.is_candidate]
        inside = self.blocks[kept[0] : kept[-1] + 1] if kept else ()
        return self._blank_line.join(block.text for block in inside if block.is_candidate or block.role == "heading")


@dataclass(frozen=True, slots=True)
class Detection:
    """The language of a text.

    Attributes:
        language: its code; "und" where none was recognised.
        name: its English name.
        confidence: its lead over the next language, from 0 to 1; 0 where nothing showed it.

    >>> import nutgraf
    >>> found = nutgraf.detect_language("The dam above the town broke at dawn.")
    >>> found.language, found.name, found.confidence > 0
    ('en', 'English', True)
    """

    language: str
    name: str
    confidence: float


def to_str(text: str | bytes) -> str:
    """``text`` as str: bytes are read as UTF-8, what is not UTF-8 as U+FFFD."""
    return text if isinstance(text, str) else text.decode("utf-8", "replace")


def shortened(words: str) -> str:
    """The start of some words, for a line that names them."""
    return words if len(words) <= 60 else words[:57] + "..."


def sentence_dict(sentence: Sentence[AnyStr]) -> dict[str, Any]:
    """A sentence as plain values, ready for JSON."""
    return {
        "text": to_str(sentence.text),
        "start": sentence.start,
        "end": sentence.end,
        "index": sentence.index,
        "score": sentence.score,
        "block": sentence.block,
        "speaker": None if sentence.speaker is None else to_str(sentence.speaker),
    }


class Sentences(Sequence[Sentence[AnyStr]]):
    """A sequence of the sentences that a subclass holds."""

    __slots__ = ()
    sentences: tuple[Sentence[AnyStr], ...]

    @property
    def text(self) -> str:
        """The sentences, joined by single spaces."""
        return " ".join(to_str(sentence.text) for sentence in self.sentences)

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


class TextSentences(Sentences[AnyStr]):
    """The sentences of one text."""

    __slots__ = ()
    source: AnyStr
    _left_out: tuple[LeftOutRow, ...]

    @property
    def left_out(self) -> tuple[LeftOut[AnyStr], ...]:
        """The blocks that were not considered, in the order of the text."""
        return tuple(
            LeftOut(self.source[start:end], start, end, role, reason) for start, end, role, reason in self._left_out
        )


@dataclass(frozen=True, slots=True, repr=False)
class Summary(TextSentences[AnyStr]):
    """Whole sentences of a text, in the order of the text. ``str(summary)`` joins them by single spaces.

    Attributes:
        sentences: also reached by iterating and indexing.
        language: code of the language the text was read as.
        over_budget: no sentence fits the budget; this is the best one.
        furniture_only: nothing looked like the body of a page, so all of it was summarised.
        converged: the ranker's iteration reached its tolerance.
        profile: the table that the ranker "auto" weighed its parts with; empty for other rankers.
        why: what decided for that table.
        source: the caller's text.

    >>> import nutgraf
    >>> summary = nutgraf.summarize("It rained. The dam above Tarn broke. Nobody was hurt.", words=6)
    >>> str(summary), len(summary), summary[0].start
    ('The dam above Tarn broke.', 1, 11)
    """

    sentences: tuple[Sentence[AnyStr], ...]
    language: str
    over_budget: bool
    furniture_only: bool
    converged: bool
    profile: str
    why: str
    source: AnyStr = field(repr=False)
    _left_out: tuple[LeftOutRow, ...] = field(repr=False)
    _request: Request = field(repr=False, compare=False)

    def explain(self, index: int, *, limit: int = 10) -> Explanation[AnyStr]:
        """Why a sentence is in the summary.

        Its score, taken apart three times over, by the parts of the ranker, by the terms of the sentence and by the
        other sentences, each adding up to the score; and what ranked higher and was passed over. Works it out anew,
        from the text.

        Args:
            index: place of the sentence in the summary.
            limit: how many terms, and sentences, are listed; the others are one row.

        >>> import nutgraf
        >>> text = "The dam broke at dawn. Rain fell on the hills. At dawn the dam had been full of rain."
        >>> told = nutgraf.summarize(text, sentences=1, ranker="textrank").explain(0)
        >>> told.sentence.text
        'At dawn the dam had been full of rain.'
        >>> abs(sum(row.share for row in told.terms) - told.score) < 1e-9
        True
        """
        from ._explain import explain_text

        return explain_text(self.source, self._request, self.sentences[index], limit, self.profile, self.why)

    def compare(self, other: Summary[AnyStr]) -> Comparison[AnyStr]:
        """Set the summary beside another of the same text: what both say, and what only one of them says.

        Args:
            other: made with other options, or another ranker.

        Raises:
            OptionError: it is of another text.
            TypeError: it is no summary of one text.

        >>> import nutgraf
        >>> text = "The dam broke at dawn. Snow lay on the hills. The town below the dam was empty."
        >>> first = nutgraf.summarize(text, sentences=2, ranker="lead")
        >>> print(first.compare(nutgraf.summarize(text, sentences=2, ranker="textrank")))
        left: sentences=2, ranker='lead': 2 sentences, 10 words
        right: sentences=2, ranker='textrank': 2 sentences, 12 words
        both: 1 sentence, 5 words; 45 % of the words of the two
        <BLANKLINE>
        = The dam broke at dawn.
        < Snow lay on the hills.
        > The town below the dam was empty.
        """
        from ._compare import compare

        return compare(self, other)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Summary of {len(self)} sentences: {shortened(self.text)!r}>"

    def to_dict(self) -> dict[str, Any]:
        """The summary as plain values, ready for JSON.

        >>> import nutgraf
        >>> record = nutgraf.summarize("The dam above Tarn broke.").to_dict()
        >>> record["text"], record["sentences"][0]["end"], record["language"]
        ('The dam above Tarn broke.', 25, 'en')
        """
        return {
            "text": self.text,
            "sentences": [sentence_dict(sentence) for sentence in self.sentences],
            "left_out": [
                {"role": role, "reason": reason, "start": start, "end": end}
                for start, end, role, reason in self._left_out
            ],
            "language": self.language,
            "over_budget": self.over_budget,
            "furniture_only": self.furniture_only,
            "converged": self.converged,
            "profile": self.profile,
            "why": self.why,
        }

    def _repr_html_(self) -> str:
        from ._display import summary_html

        return summary_html(self)

    def _repr_markdown_(self) -> str:
        from ._display import summary_markdown

        return summary_markdown(self)
