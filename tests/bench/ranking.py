"""Time of the rankers against one product of scipy with the same matrix, in the same process.

    python tests/bench/ranking.py [SENTENCES]

The matrix is that of 500,000 sentences of about 12 different words each, 6 million non-zeros, with frequencies as a
language has them. The yardstick is y = X (Xᵀ x) by scipy's compressed rows. An iteration's time is the difference
between walks of 2 and of 22 steps; the others are whole rankings. Times are the processor's. Each is the least of
several runs, with the yardstick run between them, as other programs only add to it. Targets are printed beside the
figures; nothing fails on a slow day.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Any

import numpy as np
import nutgraf
import scipy.sparse
from measure import Report, once
from nutgraf import _core
from texts import SEED

WORDS = 12.6  # per sentence, with repetitions
VOCABULARY = 200_000
PRODUCTS = 10  # of the yardstick in a row, as a walk has them


@dataclass(frozen=True)
class Problem:
    """A matrix as the engine takes it, and as scipy does."""

    arrays: tuple[Any, ...]
    matrix: scipy.sparse.csr_matrix


def random_counts(sentences: int) -> scipy.sparse.csr_matrix:
    """Word counts: lengths of 3 to 22 words, words by Zipf's and Mandelbrot's law, as content words are."""
    rng = np.random.default_rng(SEED)
    lengths = rng.integers(3, round(2 * WORDS) - 2, sentences)
    weights = 1 / (np.arange(VOCABULARY) + 10)
    drawn = rng.choice(VOCABULARY, lengths.sum(), p=weights / weights.sum())
    rows = np.repeat(np.arange(sentences), lengths)
    # Terms are numbered by first occurrence, as the engine numbers them.
    known, first = np.unique(drawn, return_index=True)
    number = np.empty(VOCABULARY, dtype=np.int32)
    number[known[np.argsort(first)]] = np.arange(len(known), dtype=np.int32)
    shape = (sentences, len(known))
    return scipy.sparse.csr_matrix((np.ones(len(drawn)), (rows, number[drawn])), shape=shape)


def make_problem(sentences: int) -> Problem:
    counts = random_counts(sentences)
    df = np.bincount(counts.indices, minlength=counts.shape[1])
    idf = np.log((1 + counts.shape[0]) / (1 + df)) + 1
    weighted = counts @ scipy.sparse.diags(idf)
    scale = 1 / np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    matrix = (scipy.sparse.diags(scale) @ weighted).tocsr()
    arrays = (counts.indptr.astype(np.int32), counts.indices.astype(np.int32), counts.data, idf, scale)
    return Problem(arrays, matrix)


def product_seconds(matrix: scipy.sparse.csr_matrix) -> float:
    x = np.random.default_rng(SEED).random(matrix.shape[0])

    def products() -> None:
        for _ in range(PRODUCTS):
            matrix @ (matrix.T @ x)

    return once(products) / PRODUCTS


def times(problem: Problem, *rankers: Any, runs: int) -> list[float]:
    """Least seconds of each ranker over the yardstick's, run in turns."""
    seconds: list[list[float]] = [[] for _ in rankers]
    units = []
    for _ in range(runs):
        for taken, ranker in zip(seconds, rankers, strict=True):
            units.append(product_seconds(problem.matrix))
            taken.append(_core.rank(ranker, *problem.arrays)[3])
    return [min(taken) / min(units) for taken in seconds]


def walk(problem: Problem, similarity: Any, runs: int = 6) -> tuple[float, float]:
    """Products that an iteration of TextRank takes, and that all before the iterations does."""
    walks = [nutgraf.TextRank(similarity=similarity, tolerance=0, max_iterations=steps) for steps in (2, 22)]
    few, many = times(problem, *walks, runs=runs)
    return (many - few) / 20, few - (many - few) / 10


def main() -> None:
    problem = make_problem(int(sys.argv[1]) if len(sys.argv) > 1 else 500_000)
    rows, columns = problem.matrix.shape
    print(f"nutgraf {nutgraf.__version__}: {rows:,} sentences, {columns:,} terms, {problem.matrix.nnz:,} non-zeros")
    print(f"in products of scipy, which take {1000 * product_seconds(problem.matrix):.1f} ms each\n")
    report = Report()
    for similarity, target in (("cosine", 1.2), ("bm25", 1.2), ("overlap", 15.0)):
        iteration, before = walk(problem, similarity)
        report.line(f"textrank {similarity}, per iteration", iteration, target)
        report.line(f"textrank {similarity}, before them", before)
    for ranker in ("directed", "boundary"):
        report.line(f"{ranker}, in all", times(problem, ranker, runs=8)[0], 4.0)
    for ranker in ("hierarchical", "degree", "centroid", "luhn", "edmundson"):
        report.line(f"{ranker}, in all", times(problem, ranker, runs=3)[0])
    report.line("lsa, two iterations", times(problem, nutgraf.Lsa(tolerance=0, max_iterations=2), runs=1)[0])


if __name__ == "__main__":
    main()
