"""Every sentence of a text with its score, and what the score is made of."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, AnyStr, overload

from ._core import PARTS
from ._summary import Sentence, TextSentences

if TYPE_CHECKING:
    from ._core import LeftOutRow
    from ._explain import Explanation
    from ._request import Request

_DOUBLE = struct.Struct("d")


class PartValues(Mapping[str, float]):
    """The value of each part of the default score, by name, for one sentence."""

    __slots__ = ("_row", "_rows", "_values")

    def __init__(self, values: bytes, rows: int, row: int) -> None:
        self._values, self._rows, self._row = values, rows, row

    def __getitem__(self, part: str) -> float:
        try:
            place = PARTS.index(part) * self._rows + self._row
        except ValueError:
            raise KeyError(part) from None
        value: float = _DOUBLE.unpack_from(self._values, _DOUBLE.size * place)[0]
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(PARTS)

    def __len__(self) -> int:
        return len(PARTS)

    def __repr__(self) -> str:
        return repr(dict(self))


@dataclass(frozen=True, slots=True, eq=False)
class ScoredSentence(Sentence[AnyStr]):
    """A sentence of an analysis. It is equal to the same sentence of a summary.

    Attributes:
        role: of its block: body, or with furniture="keep" also caption, byline or furniture.
        section: the text of the heading that it stands under; None above the first.
        parts: the value of each part of the default score, by name; empty for other rankers, and without ``parts``.

    >>> import nutgraf
    >>> sentence = nutgraf.analyze("The dam broke at dawn. Rain fell.")[0]
    >>> sentence.role, sentence.section, sentence.parts["first"]
    ('body', None, 1.0)
    """

    role: str = "body"
    section: AnyStr | None = None
    parts: Mapping[str, float] = field(default_factory=dict, repr=False)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sentence):
            return NotImplemented
        return all(getattr(self, own.name) == getattr(other, own.name) for own in fields(Sentence))

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, own.name) for own in fields(Sentence)))


class Matrix(tuple[Any, Any, Any]):
    """The arrays ``(data, indices, indptr)`` of compressed sparse rows, which own their values and are read-only.

    ``scipy.sparse.csr_array(matrix, shape=matrix.shape)`` makes a matrix of them without a copy.

    >>> import nutgraf
    >>> analysis = nutgraf.analyze("The dam broke. The dam was old.", matrix=True)
    >>> analysis.matrix.shape, analysis.terms
    ((2, 3), ('dam', 'broke', 'old'))
    """

    shape: tuple[int, int]

    def __new__(cls, data: Any, indices: Any, indptr: Any, shape: tuple[int, int]) -> Matrix:
        """Keep the arrays."""
        matrix = super().__new__(cls, (data, indices, indptr))
        matrix.shape = shape
        return matrix

    def __getnewargs__(self) -> tuple[Any, ...]:
        return *self, self.shape


@dataclass(frozen=True, slots=True, repr=False)
class Analysis(TextSentences[AnyStr]):
    """Every sentence that a summary may take with its score, in the order of the text.

    Attributes:
        sentences: also reached by iterating and indexing.
        language: code of the language the text was read as.
        furniture_only: nothing looked like body, so all of it was scored.
        converged: the ranker's iteration reached its tolerance.
        profile: the table that the ranker "auto" weighed its parts with; empty for other rankers.
        why: what decided for that table.
        source: the caller's text.
        matrix: TF-IDF weights, one row for each sentence; None unless it was asked for.
        terms: what the columns of the matrix stand for; empty unless it was asked for.

    >>> import nutgraf
    >>> analysis = nutgraf.analyze("The dam broke at dawn. Rain fell. Nobody was hurt.", ranker="lead")
    >>> max(analysis, key=lambda sentence: sentence.score).text
    'The dam broke at dawn.'
    """

    sentences: tuple[ScoredSentence[AnyStr], ...]
    language: str
    furniture_only: bool
    converged: bool
    profile: str
    why: str
    source: AnyStr
    matrix: Matrix | None = field(compare=False)
    terms: tuple[str, ...] = field(compare=False)
    _parts: bytes | None = field(compare=False)
    _left_out: tuple[LeftOutRow, ...]
    _request: Request = field(compare=False)

    def __repr__(self) -> str:
        return f"<Analysis of {len(self)} sentences, language {self.language!r}, profile {self.profile!r}>"

    def __iter__(self) -> Iterator[ScoredSentence[AnyStr]]:
        return iter(self.sentences)

    @overload
    def __getitem__(self, index: int) -> ScoredSentence[AnyStr]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[ScoredSentence[AnyStr], ...]: ...
    def __getitem__(self, index: int | slice) -> ScoredSentence[AnyStr] | tuple[ScoredSentence[AnyStr], ...]:
        return self.sentences[index]

    @property
    def parts(self) -> dict[str, Sequence[float]]:
        """For each part of the default score, its value in every sentence; empty for other rankers.

        The values are views of one buffer: ``numpy.asarray(analysis.parts["lead"])`` copies nothing.
        """
        if self._parts is None:
            return {}
        values, size = memoryview(self._parts), _DOUBLE.size * len(self.sentences)
        return {part: values[size * p : size * (p + 1)].cast("d") for p, part in enumerate(PARTS)}

    def explain(self, index: int, *, limit: int = 10) -> Explanation[AnyStr]:
        """Why a sentence has its score: as :meth:`Summary.explain`, for any sentence of the analysis.

        >>> import nutgraf
        >>> analysis = nutgraf.analyze("The dam broke at dawn. Rain fell on the dam.", ranker="centroid")
        >>> [row.name for row in analysis.explain(1).terms]
        ['dam', 'Rain', 'fell']
        """
        from ._explain import explain_text

        return explain_text(self.source, self._request, self.sentences[index], limit, self.profile, self.why)


def check_numpy() -> None:
    """Raise an ImportError where numpy, which holds the matrix, is missing."""
    import importlib.util

    if importlib.util.find_spec("numpy") is None:
        raise ImportError("analyze(matrix=True) needs numpy: pip install numpy")
