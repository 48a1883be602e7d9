"""What the engine returns as the public objects, which slice the caller's own text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import AnyStr

from . import _core
from ._analysis import Analysis, Matrix, PartValues, ScoredSentence
from ._collection import CollectionSummary
from ._limits import paced
from ._reading import piece
from ._request import Request
from ._summary import LeftOut, Sentence, Summary, to_str

SUMMARIES = _core.SummaryMaker(Summary, Sentence)


def _to_sentence(
    text: AnyStr, row: _core.SentenceRow, source: int = 0, supporters: Iterable[int] = ()
) -> Sentence[AnyStr]:
    start, end, index, score, block, speaker, words, dangling = row
    name = piece(text, speaker)
    return Sentence(text[start:end], start, end, index, score, block, name, words, dangling, source, tuple(supporters))


def to_collection(
    texts: tuple[AnyStr, ...], result: _core.CollectionResult, request: Request
) -> CollectionSummary[AnyStr]:
    """The summary of several texts."""
    (head, rows, others), places, sources = result
    sentences = tuple(
        _to_sentence(texts[source], row, source, supporters)
        for row, (source, supporters) in zip(rows, places, strict=True)
    )
    left_out = tuple(
        LeftOut(texts[source][start:end], start, end, role, reason, source)
        for (start, end, role, reason), source in zip(others, sources, strict=True)
    )
    return CollectionSummary(sentences, *head, texts, left_out, request)


def to_analysis(text: AnyStr, result: _core.AnalysisResult, request: Request) -> Analysis[AnyStr]:
    """Every sentence of one text."""
    (head, rows, left_out), places, values, arrays = result
    language, _, furniture_only, converged, profile, why = head
    sentences = []
    for place, (row, (role, section)) in enumerate(zip(paced(rows), places, strict=True)):
        start, end, index, score, block, speaker, words, dangling = row
        sentences.append(
            ScoredSentence(
                text[start:end],
                start,
                end,
                index,
                score,
                block,
                piece(text, speaker),
                words,
                dangling,
                role=role,
                section=piece(text, section),
                parts={} if values is None else PartValues(values, len(rows), place),
            )
        )
    matrix = None
    terms: list[bytes] = []
    if arrays is not None:
        data, indices, indptr, terms = arrays
        matrix = Matrix(data, indices, indptr, (len(rows), len(terms)))
    return Analysis(
        tuple(sentences),
        language,
        furniture_only,
        converged,
        profile,
        why,
        text,
        matrix,
        tuple(to_str(term) for term in terms),
        values,
        tuple(left_out),
        request,
    )
