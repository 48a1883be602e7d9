"""The summary of several texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, AnyStr

from ._summary import LeftOut, Sentence, Sentences, sentence_dict, shortened

if TYPE_CHECKING:
    from ._compare import Comparison
    from ._explain import Explanation
    from ._request import Request


@dataclass(frozen=True, slots=True, repr=False)
class CollectionSummary(Sentences[AnyStr]):
    """Whole sentences of several texts, in the order of the texts. ``str(summary)`` joins them by single spaces.

    For each sentence, ``texts[sentence.source][sentence.start:sentence.end] == sentence.text``.

    Attributes:
        sentences: also reached by iterating and indexing.
        language: code of the language the texts were read as.
        over_budget: no sentence fits the budget; this is the best one.
        furniture_only: nothing looked like the body of a page, so all of it was summarised.
        converged: the ranker's iteration reached its tolerance.
        profile: the table that the ranker "auto" weighed its parts with; empty for other rankers.
        why: what decided for that table.
        texts: the caller's texts.
        left_out: the blocks that were not considered, in the order of the texts.

    >>> import nutgraf
    >>> summary = nutgraf.summarize_collection(["The dam broke.", "Rain fell."])
    >>> [(sentence.source, sentence.text) for sentence in summary]
    [(0, 'The dam broke.'), (1, 'Rain fell.')]
    """

    sentences: tuple[Sentence[AnyStr], ...]
    language: str
    over_budget: bool
    furniture_only: bool
    converged: bool
    profile: str
    why: str
    texts: tuple[AnyStr, ...] = field(repr=False)
    left_out: tuple[LeftOut[AnyStr], ...] = field(repr=False)
    _request: Request = field(repr=False, compare=False)

    def explain(self, index: int, *, limit: int = 10) -> Explanation[AnyStr]:
        """Why a sentence is in the summary: as :meth:`Summary.explain`, with neighbours from all texts.

        >>> import nutgraf
        >>> summary = nutgraf.summarize_collection(["The dam broke.", "A dam broke in the rain."], ranker="textrank")
        >>> told = summary.explain(0)
        >>> told.neighbours[0].sentence.source
        1
        """
        from ._explain import explain_texts

        return explain_texts(self.texts, self._request, self.sentences[index], limit)

    def compare(self, other: CollectionSummary[AnyStr]) -> Comparison[AnyStr]:
        """Set the summary beside another of the same texts: as :meth:`Summary.compare`.

        >>> import nutgraf
        >>> texts = ["The dam broke.", "Rain fell. Snow fell."]
        >>> first, other = (nutgraf.summarize_collection(texts, sentences=count) for count in (1, 3))
        >>> len(first.compare(other).both)
        1
        """
        from ._compare import compare

        return compare(self, other)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Summary of {len(self.texts)} texts in {len(self)} sentences: {shortened(self.text)!r}>"

    def to_dict(self) -> dict[str, Any]:
        """The summary as plain values, ready for JSON.

        >>> import nutgraf
        >>> record = nutgraf.summarize_collection(["The dam broke.", "Rain fell."]).to_dict()
        >>> [(sentence["source"], sentence["supporters"]) for sentence in record["sentences"]]
        [(0, [0]), (1, [1])]
        """
        return {
            "text": self.text,
            "sentences": [
                {
                    **sentence_dict(sentence),
                    "source": sentence.source,
                    "words": sentence.words,
                    "supporters": list(sentence.supporters),
                }
                for sentence in self.sentences
            ],
            "left_out": [
                {
                    "role": block.role,
                    "reason": block.reason,
                    "source": block.source,
                    "start": block.start,
                    "end": block.end,
                }
                for block in self.left_out
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
