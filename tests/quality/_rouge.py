"""ROUGE-1, ROUGE-2 and ROUGE-Lsum as F1, on whole numbers for words.

Equal to the package rouge-score with its stemmer on English. That package erases all letters but a to z, so texts of
other languages are cut into Unicode words here, unstemmed, and Chinese and Japanese into characters.
Source: Lin 2004; the counting of ROUGE-1.5.5, by which a word of ROUGE-L counts at most as often as either side has it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal

import numpy as np
import regex
from nltk.stem.porter import PorterStemmer

Mode = Literal["max", "mean"]
Ids = tuple[int, ...]
Scores = tuple[float, float, float]

_NOT_ENGLISH = re.compile(r"[^a-z0-9]+")
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}]*")
_CHARACTER = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]|[^\p{Han}\p{Hiragana}\p{Katakana}\W_]+")
_STEMMER = PorterStemmer()
_numbers: dict[str, int] = {}


@cache
def _stem(word: str) -> str:
    return _STEMMER.stem(word) if len(word) > 3 else word


def tokenize(text: str, language: str) -> list[str]:
    """The words that ROUGE compares."""
    if language == "en":
        return [_stem(word) for word in _NOT_ENGLISH.sub(" ", text.lower()).split()]
    return (_CHARACTER if language in ("zh", "ja") else _WORD).findall(text.lower())


@lru_cache(maxsize=100_000)
def ids(text: str, language: str) -> Ids:
    """The words as numbers; the same word has the same number within a process."""
    return tuple(_numbers.setdefault(word, len(_numbers)) for word in tokenize(text, language))


def f1(hits: float, found: int, wanted: int) -> float:
    """The harmonic mean of hits/found and hits/wanted."""
    return 2 * hits / (found + wanted) if hits else 0.0


def bigrams(words: Sequence[int]) -> list[tuple[int, int]]:
    return list(pairwise(words))


class Judge:
    """Scores summaries against the references of one text. With several, the mean or for each measure the best counts.

    `references` are texts; `split` cuts one into sentences, which only ROUGE-Lsum needs.
    """

    def __init__(
        self, references: Sequence[str], language: str, mode: Mode, split: Callable[[str], Sequence[str]]
    ) -> None:
        self.language, self.mode = language, mode
        self.references = [ids(text, language) for text in references]
        self._unigrams = [Counter(words) for words in self.references]
        self._bigrams = [Counter(bigrams(words)) for words in self.references]
        self._texts, self._split = references, split
        self._lines: list[list[Ids]] | None = None
        self._lcs: dict[tuple[Ids, Ids], frozenset[int]] = {}

    def combine(self, values: Sequence[float]) -> float:
        return max(values) if self.mode == "max" else sum(values) / len(values)

    def ngrams(self, sentences: Sequence[str]) -> tuple[float, float]:
        """ROUGE-1 and ROUGE-2 of sentences in this order."""
        words = [word for sentence in sentences for word in ids(sentence, self.language)]
        ones, twos = Counter(words), Counter(bigrams(words))
        return self.combine(_overlaps(ones, self._unigrams)), self.combine(_overlaps(twos, self._bigrams))

    def lsum(self, sentences: Sequence[str]) -> float:
        """ROUGE-L over sentences: union of the longest common subsequences with each sentence of the reference."""
        if self._lines is None:
            self._lines = [[ids(line, self.language) for line in self._split(text)] for text in self._texts]
        candidates = [ids(sentence, self.language) for sentence in sentences]
        return self.combine([self._lsum_against(lines, candidates) for lines in self._lines])

    def scores(self, sentences: Sequence[str]) -> Scores:
        return (*self.ngrams(sentences), self.lsum(sentences))

    def _lsum_against(self, reference: Sequence[Ids], candidates: Sequence[Ids]) -> float:
        wanted = Counter(word for line in reference for word in line)
        found = Counter(word for line in candidates for word in line)
        totals = found.total(), wanted.total()
        hits = 0
        for line in reference:
            for i in sorted(frozenset().union(*(self._common(line, other) for other in candidates))):
                if found[line[i]] > 0 and wanted[line[i]] > 0:
                    hits += 1
                    found[line[i]] -= 1
                    wanted[line[i]] -= 1
        return f1(hits, *totals)

    def _common(self, line: Ids, other: Ids) -> frozenset[int]:
        """Kept, because systems choose the same sentences."""
        key = (line, other)
        if key not in self._lcs:
            self._lcs[key] = common_subsequence(line, other)
        return self._lcs[key]


def _overlaps(found: Counter[object], references: Sequence[Counter[object]]) -> list[float]:
    size = found.total()
    return [f1(sum(min(n, found[key]) for key, n in wanted.items()), size, wanted.total()) for wanted in references]


def common_subsequence(wanted: Sequence[int], found: Sequence[int]) -> frozenset[int]:
    """Places in `wanted` of a longest common subsequence: of several the one that rouge-score takes."""
    if not set(wanted) & set(found):
        return frozenset()
    row = np.array(found)
    table = np.zeros((len(wanted) + 1, len(found) + 1), dtype=np.int32)
    for i, word in enumerate(wanted):
        step = np.where(row == word, table[i, :-1] + 1, table[i, 1:])
        table[i + 1, 1:] = np.maximum.accumulate(step)
    return _walk_back(table.tolist(), wanted, found)


def _walk_back(table: list[list[int]], wanted: Sequence[int], found: Sequence[int]) -> frozenset[int]:
    hits = []
    i, j = len(wanted), len(found)
    while i > 0 and j > 0:
        if wanted[i - 1] == found[j - 1]:
            hits.append(i - 1)
            i, j = i - 1, j - 1
        elif table[i][j - 1] > table[i - 1][j]:
            j -= 1
        else:
            i -= 1
    return frozenset(hits)
