"""The summary that a greedy search finds with the references before its eyes: labels to fit on, and a bound."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from _rouge import Ids, bigrams, f1, ids
from _sets import Task, count_words, limit_of

# The search looks at the sentences that are best on their own; more have gained nothing.
_POOL = 60


def own_values(task: Task, sentences: Sequence[str]) -> np.ndarray:
    """ROUGE-1 + ROUGE-2 of each sentence as a summary of its own."""
    return np.array([sum(task.judge.ngrams([sentence])) for sentence in sentences])


def oracle(task: Task, sentences: Sequence[str], words: Sequence[int] | None = None) -> list[int]:
    """Places, in order, of the sentences that are added one by one while ROUGE-1 + ROUGE-2 grows and the budget lasts.

    `sentences`   in the order of the text; the best 60 on their own are tried.
    `words`       words of each; counted where they are not given.
    """
    sizes = [count_words(sentence) for sentence in sentences] if words is None else list(words)
    most, room = limit_of(task.budget, sum(sizes))
    values = own_values(task, sentences)
    pool = [int(i) for i in np.argsort(-values, kind="stable")[:_POOL] if values[i] > 0]
    texts = [ids(sentences[i], task.language) for i in pool]
    against = [_Overlap(texts, reference) for reference in task.judge.references]
    chosen: list[int] = []  # places in the pool
    best, used = 0.0, 0
    while most is None or len(chosen) < most:
        fits = [k for k in range(len(pool)) if k not in chosen and (room is None or used + sizes[pool[k]] <= room)]
        if not fits:
            break
        orders = [sorted([*chosen, k], key=lambda k: pool[k]) for k in fits]
        ones = np.array([overlap.unigrams(chosen, fits) for overlap in against])
        twos = np.array([overlap.bigrams(orders) for overlap in against])
        join = np.max if task.mode == "max" else np.mean
        gained = join(ones, axis=0) + join(twos, axis=0)
        k = int(np.argmax(gained))
        if gained[k] <= best:
            break
        best, used = float(gained[k]), used + sizes[pool[fits[k]]]
        chosen.append(fits[k])
    if not chosen and sizes and room is not None and room < min(sizes):
        return [int(np.argmax(values))]  # as the engine does where nothing fits
    return sorted(pool[k] for k in chosen)


class _Overlap:
    """Counts of the words and pairs of one reference in each sentence of the pool."""

    def __init__(self, texts: Sequence[Ids], reference: Ids) -> None:
        self._texts, self._reference = texts, reference
        self._sizes = np.array([len(words) for words in texts], dtype=np.int64)
        self._ones, self._wanted_ones, _ = _counts(texts, Counter(reference))
        pairs = [bigrams(words) for words in texts]
        self._twos, self._wanted_twos, self._place = _counts(pairs, Counter(bigrams(reference)))

    def unigrams(self, chosen: Sequence[int], more: Sequence[int]) -> np.ndarray:
        """ROUGE-1 of the chosen with each of `more`."""
        base = self._ones[list(chosen)].sum(axis=0)
        hits = np.minimum(base + self._ones[list(more)], self._wanted_ones).sum(axis=1)
        sizes = self._sizes[list(chosen)].sum() + self._sizes[list(more)]
        return _f1s(hits, sizes, len(self._reference))

    def bigrams(self, orders: Sequence[Sequence[int]]) -> np.ndarray:
        """ROUGE-2 of each list of sentences: the pairs inside them, and those that reach from one into the next."""
        values = []
        for order in orders:
            counts = self._twos[list(order)].sum(axis=0)
            for a, b in pairwise(order):
                place = self._place.get((self._texts[a][-1], self._texts[b][0]))
                if place is not None:
                    counts[place] += 1
            found = max(0, int(self._sizes[list(order)].sum()) - 1)
            hits = int(np.minimum(counts, self._wanted_twos).sum())
            values.append(f1(hits, found, max(0, len(self._reference) - 1)))
        return np.array(values)


def _counts(
    texts: Sequence[Sequence[object]], wanted: Counter[object]
) -> tuple[np.ndarray, np.ndarray, dict[object, int]]:
    """How often each text has each wanted thing (texts x things), how often it is wanted, and its column."""
    place = {thing: column for column, thing in enumerate(wanted)}
    found = np.zeros((len(texts), len(place)), dtype=np.int64)
    for row, text in enumerate(texts):
        for thing in text:
            column = place.get(thing)
            if column is not None:
                found[row, column] += 1
    return found, np.array(list(wanted.values()), dtype=np.int64), place


def _f1s(hits: np.ndarray, found: np.ndarray, wanted: int) -> np.ndarray:
    return np.where(hits > 0, 2 * hits / np.maximum(found + wanted, 1), 0.0)
