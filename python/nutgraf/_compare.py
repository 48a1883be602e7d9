"""Two summaries of one text beside each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, AnyStr, Generic, TypeAlias

from ._errors import OptionError

if TYPE_CHECKING:
    from ._collection import CollectionSummary
    from ._summary import Sentence, Summary

    Either: TypeAlias = Summary[AnyStr] | CollectionSummary[AnyStr]

_Where = tuple[int, int, int]  # the text of a collection, start and end


@dataclass(frozen=True, slots=True)
class Comparison(Generic[AnyStr]):
    """What two summaries of one text have in common, and what only one of them says.

    ``str(comparison)`` lists the sentences in the order of the text: "=" those of both, "<" those of the left only,
    ">" those of the right only. A notebook shows two columns, and the document under them.

    Attributes:
        left: the one that :meth:`Summary.compare` was called on.
        right: the other.

    >>> import nutgraf
    >>> text = "The dam broke. Rain fell."
    >>> short, long = (nutgraf.summarize(text, sentences=count, ranker="lead") for count in (1, 2))
    >>> [sentence.text for sentence in short.compare(long).only_right]
    ['Rain fell.']
    """

    left: Either[AnyStr]
    right: Either[AnyStr]

    @property
    def rows(self) -> tuple[tuple[Sentence[AnyStr] | None, Sentence[AnyStr] | None], ...]:
        """Every sentence of either, in the order of the text, as the left and as the right has it; None for not."""
        left: dict[_Where, Sentence[AnyStr]] = {_place(sentence): sentence for sentence in self.left}
        right: dict[_Where, Sentence[AnyStr]] = {_place(sentence): sentence for sentence in self.right}
        return tuple((left.get(place), right.get(place)) for place in sorted({*left, *right}))

    @property
    def both(self) -> tuple[Sentence[AnyStr], ...]:
        """The sentences that are in both, with the scores of the left."""
        return tuple(own for own, other in self.rows if own is not None and other is not None)

    @property
    def only_left(self) -> tuple[Sentence[AnyStr], ...]:
        """The sentences that are in the left only."""
        return tuple(own for own, other in self.rows if own is not None and other is None)

    @property
    def only_right(self) -> tuple[Sentence[AnyStr], ...]:
        """The sentences that are in the right only."""
        return tuple(other for own, other in self.rows if own is None and other is not None)

    @property
    def overlap(self) -> float:
        """The share of the words of the two that stand in sentences of both, from 0 to 1; 1 where there are no words.

        >>> import nutgraf
        >>> text = "The dam broke at dawn. Snow lay on the hills. The town below the dam was empty."
        >>> first = nutgraf.summarize(text, sentences=2, ranker="lead")
        >>> first.compare(nutgraf.summarize(text, sentences=1, ranker="lead")).overlap
        0.6666666666666666
        """
        words = words_of(self.left) + words_of(self.right)
        return 2 * words_of(self.both) / words if words else 1.0

    def __str__(self) -> str:
        from ._compare_display import comparison_text

        return comparison_text(self)

    def _repr_html_(self) -> str:
        from ._compare_display import comparison_html

        return comparison_html(self)

    def _repr_markdown_(self) -> str:
        from ._compare_display import comparison_markdown

        return comparison_markdown(self)


def compare(left: Either[AnyStr], right: Either[AnyStr]) -> Comparison[AnyStr]:
    """Set two summaries beside each other. Raises where they are not of the same text, or texts."""
    if type(left) is not type(right):
        raise TypeError(f"other must be a {type(left).__name__}, not {type(right).__name__}")
    if _texts(left) != _texts(right):
        raise OptionError("other must be a summary of the same text")
    return Comparison(left, right)


def _place(sentence: Sentence[AnyStr]) -> _Where:
    return sentence.source, sentence.start, sentence.end


def _texts(summary: Either[AnyStr]) -> AnyStr | tuple[AnyStr, ...]:
    from ._summary import Summary

    return summary.source if isinstance(summary, Summary) else summary.texts


def words_of(sentences: Iterable[Sentence[AnyStr]]) -> int:
    """How many words some sentences have, as a budget counts them."""
    return sum(sentence.words for sentence in sentences)
