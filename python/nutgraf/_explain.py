"""Why a sentence has its score, and what was passed over for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, AnyStr, Generic

from . import _core
from ._errors import OptionError, shown
from ._request import Request
from ._summary import Sentence, Span, to_str

if TYPE_CHECKING:
    from ._core import ExplanationRow, PlaceRow

_SHOWN = 5  # rows of each kind in str()
_LONG = 60  # characters of a sentence in str()

_REASONS = {
    "repeated": "says the same as {}",
    "redundant": "too similar to {}",
    "too_long": "too long for the budget",
    "dangling": "opens with a word that needs what comes before it",
    "quotation": "part of a quotation that does not fit",
    "list_item": "item of a list whose introduction does not fit",
    "colon": "announces what does not fit",
}


@dataclass(frozen=True, slots=True)
class Place(Span[AnyStr]):
    """Another sentence of the text.

    Attributes:
        index: its number in the document, from 0.
        source: which text of a collection it stands in; everything else counts in that text.

    >>> import nutgraf
    >>> told = nutgraf.analyze("The dam broke. The dam was old.", ranker="degree").explain(0)
    >>> told.neighbours[0].sentence
    Place(text='The dam was old.', start=15, end=31, index=1, source=0)
    """

    index: int
    source: int = 0


@dataclass(frozen=True, slots=True)
class PartShare:
    """What a part of the ranker brings: ``constant * value == share``.

    >>> import nutgraf
    >>> told = nutgraf.analyze("The dam broke. The dam was old.", ranker="lead").explain(0)
    >>> told.parts
    (PartShare(name='position', constant=1.0, value=1.0, share=1.0),)
    """

    name: str
    constant: float
    value: float
    share: float


@dataclass(frozen=True, slots=True)
class TermShare:
    """What a term of the sentence brings.

    Attributes:
        name: the term as it stands in the sentence, different forms with "/" between; else what ``kind`` says.
        share: of the score.
        kind: "term"; "others" for all terms that are not listed; "scaling" for what bringing parts to [0, 1] within the
            text takes off; "rest" for what does not spread over terms, such as the sentence's place.

    >>> import nutgraf
    >>> told = nutgraf.analyze("The dam broke. The dam was old.", ranker="degree").explain(0)
    >>> told.terms[0].name, told.terms[0].kind
    ('dam', 'term')
    """

    name: str
    share: float
    kind: str


@dataclass(frozen=True, slots=True)
class NeighbourShare(Generic[AnyStr]):
    """What the similarity to another sentence brings.

    Attributes:
        sentence: which; None for the other kinds.
        similarity: cosine of the two; None for the other kinds.
        share: of the score.
        kind: "sentence", or as for :class:`TermShare`.

    >>> import nutgraf
    >>> told = nutgraf.analyze("The dam broke. The dam was old.", ranker="degree").explain(0)
    >>> told.neighbours[0].similarity == told.score
    True
    """

    sentence: Place[AnyStr] | None
    similarity: float | None
    share: float
    kind: str


@dataclass(frozen=True, slots=True)
class PassedOver(Generic[AnyStr]):
    """A sentence that ranks above the explained one and is not in the summary.

    Attributes:
        sentence: which.
        score: as ranked.
        reason: "repeated", "redundant", "too_long", "dangling", "quotation", "list_item" or "colon".
        of: the sentence that it repeats, resembles or needs, if there is one.
        similarity: cosine with that.

    >>> import nutgraf
    >>> text = "The dam of Tarn broke. The dam of Tarn broke. Nobody was hurt."
    >>> told = nutgraf.summarize(text, sentences=2, ranker="degree").explain(1)
    >>> print(told.passed_over[0])
    "The dam of Tarn broke.", 1: says the same as "The dam of Tarn broke."
    """

    sentence: Place[AnyStr]
    score: float
    reason: str
    of: Place[AnyStr] | None
    similarity: float | None

    def __str__(self) -> str:
        reason = _REASONS[self.reason].format("" if self.of is None else _quoted(self.of.text))
        cosine = f" (cosine {self.similarity:.2f})" if self.reason == "redundant" else ""
        return f"{_quoted(self.sentence.text)}, {self.score:.3g}: {reason}{cosine}"


@dataclass(frozen=True, slots=True)
class Explanation(Generic[AnyStr]):
    """Why a sentence has its score. The shares of each of the three lists add up to it; the largest come first.

    Attributes:
        sentence: the explained one.
        score: as ranked.
        parts: what the ranker adds up.
        terms: what the sentence's own terms bring.
        neighbours: what its similarity to each other sentence brings.
        passed_over: sentences with a higher score that are not in the summary, the best first.
        profile: the table that the ranker "auto" weighed its parts with; empty for other rankers.
        why: what decided for that table.

    >>> import nutgraf
    >>> print(nutgraf.analyze("The dam broke. The dam was old.", ranker="degree").explain(0))
    "The dam broke."
    0.336 = similarity +0.34
    by term: dam +0.34
    by sentence: "The dam was old." +0.34
    """

    sentence: Sentence[AnyStr]
    score: float
    parts: tuple[PartShare, ...]
    terms: tuple[TermShare, ...]
    neighbours: tuple[NeighbourShare[AnyStr], ...]
    passed_over: tuple[PassedOver[AnyStr], ...]
    profile: str
    why: str

    def __str__(self) -> str:
        chosen = f" ({self.profile}: {self.why})" if self.profile else ""
        parts = [(part.name.replace("_", " "), part.share, "part") for part in self.parts if part.share]
        terms = [(row.name, row.share, row.kind) for row in self.terms]
        neighbours = [
            (row.kind if row.sentence is None else _quoted(row.sentence.text), row.share, row.kind)
            for row in self.neighbours
        ]
        lines = [
            _quoted(self.sentence.text),
            f"{self.score:.3g} = {_sum(parts)}{chosen}",
            f"by term: {_sum(terms)}",
            f"by sentence: {_sum(neighbours)}",
            *(f"passed over: {passed}" for passed in self.passed_over[:_SHOWN]),
        ]
        if len(self.passed_over) > _SHOWN:
            lines.append(f"passed over: {len(self.passed_over) - _SHOWN} more")
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """The explanation as plain values, ready for JSON.

        >>> import nutgraf
        >>> nutgraf.analyze("The dam broke.").explain(0).to_dict()["sentence"]
        {'text': 'The dam broke.', 'source': 0, 'start': 0, 'end': 14, 'index': 0}
        """
        return {
            "sentence": _to_dict(self.sentence),
            "score": self.score,
            "parts": [
                {"name": part.name, "constant": part.constant, "value": part.value, "share": part.share}
                for part in self.parts
            ],
            "terms": [{"name": row.name, "share": row.share, "kind": row.kind} for row in self.terms],
            "neighbours": [
                {
                    "sentence": None if row.sentence is None else _to_dict(row.sentence),
                    "similarity": row.similarity,
                    "share": row.share,
                    "kind": row.kind,
                }
                for row in self.neighbours
            ],
            "passed_over": [
                {
                    "sentence": _to_dict(passed.sentence),
                    "score": passed.score,
                    "reason": passed.reason,
                    "of": None if passed.of is None else _to_dict(passed.of),
                    "similarity": passed.similarity,
                }
                for passed in self.passed_over
            ],
            "profile": self.profile,
            "why": self.why,
        }

    def _repr_html_(self) -> str:
        from ._explain_display import explanation_html

        return explanation_html(self)


def explain_text(
    text: AnyStr, request: Request, sentence: Sentence[AnyStr], limit: int, profile: str, why: str
) -> Explanation[AnyStr]:
    """Explain a sentence of one text. The profile is what was told of the summary."""
    told: ExplanationRow = _core.explain(
        text,
        request.summarizer._core_options,
        request.title,
        request.query,
        request.costs,
        request.scores,
        sentence.index,
        _checked(limit),
    )
    return _to_explanation((text,), sentence, (*told[:-2], profile, why))


def explain_texts(
    texts: tuple[AnyStr, ...], request: Request, sentence: Sentence[AnyStr], limit: int
) -> Explanation[AnyStr]:
    """Explain a sentence of a collection."""
    row = _core.explain_collection(
        texts,
        request.summarizer._core_options,
        request.title,
        request.query,
        request.costs,
        sentence.source,
        sentence.index,
        _checked(limit),
    )
    return _to_explanation(texts, sentence, row)


def _checked(limit: int) -> int:
    if isinstance(limit, bool) or not isinstance(limit, int):
        raise TypeError(f"limit must be a whole number, not {type(limit).__name__}")
    if not 0 <= limit <= 1_000_000_000:
        raise OptionError(f"limit must be in [0, 1000000000], not {shown(limit)}")
    return limit


def _to_explanation(texts: tuple[AnyStr, ...], sentence: Sentence[AnyStr], row: ExplanationRow) -> Explanation[AnyStr]:
    score, parts, terms, neighbours, passed_over, profile, why = row

    def place(where: PlaceRow) -> Place[AnyStr]:
        index, source, start, end = where
        return Place(texts[source][start:end], start, end, index, source)

    return Explanation(
        sentence,
        score,
        tuple(PartShare(*part) for part in parts),
        tuple(TermShare(to_str(form) if kind == "term" else kind, share, kind) for kind, form, share in terms),
        tuple(
            NeighbourShare(None if where is None else place(where), None if where is None else cosine, share, kind)
            for kind, where, cosine, share in neighbours
        ),
        tuple(
            PassedOver(place(where), own, reason, None if of is None else place(of), None if of is None else cosine)
            for where, own, reason, of, cosine in passed_over
        ),
        profile,
        why,
    )


def _quoted(text: str | bytes) -> str:
    words = " ".join(to_str(text).split())
    return f'"{words if len(words) <= _LONG else words[: _LONG - 3] + "..."}"'


def _sum(rows: Sequence[tuple[str, float, str]]) -> str:
    """The largest shares, the others in one, and what is none of either."""
    named = [(name, share) for name, share, kind in rows if kind not in ("others", "scaling", "rest")]
    more = [share for _, share in named[_SHOWN:]] + [share for _, share, kind in rows if kind == "others"]
    pieces = named[:_SHOWN] + [("others", sum(more))] * bool(more)
    none = [("the rest" if kind == "rest" else kind, share) for _, share, kind in rows if kind in ("scaling", "rest")]
    pieces += none
    return ", ".join(f"{name} {share:+.2g}" for name, share in pieces) or "nothing"


def _to_dict(sentence: Sentence[AnyStr] | Place[AnyStr]) -> dict[str, Any]:
    return {
        "text": to_str(sentence.text),
        "source": sentence.source,
        "start": sentence.start,
        "end": sentence.end,
        "index": sentence.index,
    }
