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
import time

import numpy as np
import nutgraf
import scipy.sparse
from nutgraf import _core

SEED = 20261126
WORDS = 12.6  # per sentence, with repetitions
VOCABULARY = 200_000
PRODUCTS = 10  # of the yardstick in a row, as a walk has them


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


def product_seconds(matrix: scipy.sparse.csr_matrix) -> float:
    x = np.random.default_rng(SEED).random(matrix.shape[0])
    start = time.process_time()
    for _ in range(PRODUCTS):
        matrix @ (matrix.T @ x)
    return (time.process_time() - start) / PRODUCTS


def main() -> None:
    counts = random_counts(int(sys.argv[1]) if len(sys.argv) > 1 else 500_000)
    df = np.bincount(counts.indices, minlength=counts.shape[1])
    idf = np.log((1 + counts.shape[0]) / (1 + df)) + 1
    weighted = counts @ scipy.sparse.diags(idf)
    scale = 1 / np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    matrix = (scipy.sparse.diags(scale) @ weighted).tocsr()
    arrays = (counts.indptr.astype(np.int32), counts.indices.astype(np.int32), counts.data, idf, scale)
    print(f"nutgraf {nutgraf.__version__}: {counts.shape[0]:,} sentences, {counts.shape[1]:,} terms, {counts.nnz:,}")

    def times(*rankers: object, runs: int) -> list[float]:
        """Least seconds of each ranker over the yardstick's, run in turns."""
        seconds, units = [[] for _ in rankers], []
        for _ in range(runs):
            for taken, ranker in zip(seconds, rankers, strict=True):
                units.append(product_seconds(matrix))
                taken.append(_core.rank(ranker, *arrays)[3])
        print(f"{min(units) * 1000:6.1f} ms", end="  ")
        return [min(taken) / min(units) for taken in seconds]

    def line(name: str, figure: float, target: float | None) -> None:
        verdict = (
            "no target" if target is None else f"target {target:4.1f}  {'holds' if figure <= target else 'MISSED'}"
        )
        print(f"{name:<34} {figure:7.2f}   {verdict}")

    print(" scipy     ranker                              ratio")
    for similarity, target in (("cosine", 1.2), ("bm25", 1.2), ("overlap", 15.0)):
        walks = [nutgraf.TextRank(similarity=similarity, tolerance=0, max_iterations=steps) for steps in (2, 22)]
        few, many = times(*walks, runs=6)
        line(f"textrank {similarity}, per iteration", (many - few) / 20, target)
        print(" " * 11 + f"textrank {similarity}, before them".ljust(34) + f" {few - (many - few) / 10:7.2f}")
    for ranker in ("directed", "boundary"):
        line(f"{ranker}, in all", *times(ranker, runs=8), 4.0)
    for ranker in ("hierarchical", "degree", "centroid", "luhn", "edmundson"):
        line(f"{ranker}, in all", *times(ranker, runs=3), None)
    line("lsa, two iterations", *times(nutgraf.Lsa(tolerance=0, max_iterations=2), runs=1), None)


if __name__ == "__main__":
    main()
