"""Baselines written once more in the plainest way, to hold the engine's against: overlap TextRank and BM25.

Their words are those of ROUGE without stop words, so not the engine's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np
from _rouge import tokenize
from _sets import Task

# A text of more sentences is cut here: the similarities are a full matrix.
_MOST = 4000


def overlap(task: Task, sentences: Sequence[str]) -> list[float]:
    """PageRank with damping .85 over |a & b| / (ln |a| + ln |b|), |a| words. Source: Mihalcea and Tarau 2004."""
    rows = [_terms(sentence, task.language) for sentence in sentences[:_MOST]]
    place = {term: i for i, term in enumerate(dict.fromkeys(term for row in rows for term in row))}
    has = np.zeros((len(rows), len(place)), dtype=np.float32)
    for i, row in enumerate(rows):
        has[i, [place[term] for term in row]] = 1
    sizes = np.log(np.maximum([len(tokenize(s, task.language)) for s in sentences[:_MOST]], 2))
    weights = (has @ has.T).astype(float) / (sizes[:, None] + sizes[None, :]) if rows else np.zeros((0, 0))
    np.fill_diagonal(weights, 0)
    return [*_pagerank(weights).tolist(), *[0.0] * (len(sentences) - len(rows))]


def overlap_order(task: Task, sentences: Sequence[str]) -> list[int]:
    scores = overlap(task, sentences)
    return sorted(range(len(scores)), key=lambda i: -scores[i])


def bm25(task: Task, sentences: Sequence[str], k1: float = 1.2, b: float = 0.75) -> list[float]:
    """BM25 of each sentence for the words of the query. Source: Robertson and Zaragoza 2009."""
    rows = [Counter(_terms(sentence, task.language)) for sentence in sentences]
    df = Counter(term for row in rows for term in row)
    mean = sum(row.total() for row in rows) / max(len(rows), 1) or 1
    query = _terms(task.query or "", task.language)
    idf = {term: np.log(1 + (len(rows) - df[term] + 0.5) / (df[term] + 0.5)) for term in query}
    return [
        float(
            sum(
                idf[term] * row[term] * (k1 + 1) / (row[term] + k1 * (1 - b + b * row.total() / mean))
                for term in query
                if row[term]
            )
        )
        for row in rows
    ]


def _pagerank(weights: np.ndarray, damping: float = 0.85) -> np.ndarray:
    n = len(weights)
    if not n:
        return np.zeros(0)
    degree = weights.sum(axis=1)
    apart = degree == 0
    scores = np.full(n, 1 / n)
    for _ in range(100):
        walked = weights @ np.where(apart, 0, scores / np.where(apart, 1, degree)) + scores[apart].sum() / n
        moved = (1 - damping) / n + damping * walked
        if np.abs(moved - scores).sum() < 1e-8:
            return moved
        scores = moved
    return scores


def _terms(sentence: str, language: str) -> list[str]:
    return [word for word in tokenize(sentence, language) if word not in stop_words(language)]


@cache
def stop_words(language: str) -> frozenset[str]:
    """sumy's list, cut as ROUGE cuts words; empty for a language that it does not know."""
    from sumy.utils import get_stop_words

    try:
        return frozenset(word for entry in get_stop_words(language) for word in tokenize(entry, language))
    except LookupError:
        return frozenset()
