"""Text of any size that grows as English does: Zipf's law for its words, Heaps' law for its vocabulary.

Down to rank 3,000 a word is as frequent as 1 / (rank + 1), beyond it as rank ** -1.8. So n words of text hold about
22 n ** .55 different ones: 9,800 in 66,000 and 34,000 in 650,000, as many as in news (1,000 articles of CNN: 9,400 and
29,500). Words end as English ones do, so that four share a stem, and one in fifteen has a comma behind it.

    python tests/bench/texts.py BYTES > FILE
"""

from __future__ import annotations

import itertools
import random
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

SEED = 20261124
DATA = Path(__file__).resolve().parents[1] / "data"
# The most frequent words of English, so that the text is read as English.
COMMON_WORDS = (
    "the of and to in a is that for it was on with as be by at he his from this are or had not but have an they which "
    "one were all we can her has there been if more when will would who so no said what up out about into than its time"
)
COMMON = COMMON_WORDS.split()
ENDINGS = ("", "s", "ed", "ing")
HEAD = 3_000  # ranks of the first law
HEAPS = 0.55  # the vocabulary is as this power of the words
CHUNK = 50_000  # words that are drawn at a time


@cache
def word(rank: int) -> str:
    """A word of its own for every rank from 0: of English, then made of syllables."""
    if rank < len(COMMON):
        return COMMON[rank]
    number, ending = divmod(rank + 160, len(ENDINGS))
    made = ENDINGS[ending]
    while number:
        number, digit = divmod(number, 5 * 11)
        made = "bcdfglmnprt"[digit % 11] + "aeiou"[digit // 11] + made
    return made


def ranks(rng: np.random.Generator, cumulative: np.ndarray[Any, np.dtype[np.float64]]) -> list[int]:
    """Ranks of a chunk of words; `cumulative` is that of the first law, with the rest left to the second."""
    uniform = rng.random(CHUNK)
    found = np.searchsorted(cumulative, uniform)
    beyond = found == HEAD
    steep = HEAPS / (1 - HEAPS)
    far = HEAD * ((1 - uniform[beyond]) / (1 - cumulative[-1])) ** -steep
    found[beyond] = np.minimum(far, 1 << 60)
    drawn: list[int] = found.tolist()
    return drawn


def first_law() -> np.ndarray[Any, np.dtype[np.float64]]:
    """Cumulative probabilities of the first ranks. Both laws agree where they meet."""
    weights = 1 / (np.arange(HEAD) + 2)
    rest = weights[-1] * HEAD * HEAPS / (1 - HEAPS)
    return np.asarray(np.cumsum(weights) / (weights.sum() + rest), dtype=np.float64)


def paragraphs(seed: int = SEED) -> Iterator[str]:
    """Paragraphs without end, of 2 to 8 sentences of 5 to 35 words."""
    rng = np.random.default_rng(seed)
    cumulative = first_law()
    while True:
        words = list(map(word, ranks(rng, cumulative)))
        for place in np.unique(rng.integers(0, CHUNK, CHUNK // 15)).tolist():
            words[place] += ","
        places = np.cumsum(rng.integers(5, 36, CHUNK // 20))
        ends = [*places[places < CHUNK].tolist(), CHUNK]
        for begin, end in itertools.pairwise([0, *ends]):
            words[begin] = words[begin].capitalize()
            words[end - 1] = words[end - 1].rstrip(",") + "."
        last = np.cumsum(rng.integers(2, 9, len(ends)))
        breaks = [ends[i] for i in last[last < len(ends)].tolist()]
        for begin, end in itertools.pairwise([0, *breaks, CHUNK]):
            if begin < end:
                yield " ".join(words[begin:end])


def english(size: int, seed: int = SEED) -> str:
    """A text of at least `size` characters."""
    pieces: list[str] = []
    written = 0
    for paragraph in paragraphs(seed):
        pieces.append(paragraph)
        written += len(paragraph) + 2
        if written >= size + 2:
            break
    return "\n\n".join(pieces)


def write_english(path: Path, size: int, seed: int = SEED) -> None:
    """The same text as a file, of exactly `size` bytes, and without holding it."""
    with path.open("w", encoding="ascii") as file:
        for paragraph in paragraphs(seed):
            file.write(f"{paragraph}\n\n")
            if file.tell() >= size:
                break
        file.truncate(size)


def articles(count: int, size: int = 4000, seed: int = SEED) -> list[str]:
    """Texts of at least `size` characters each, in whole paragraphs."""
    made: list[str] = []
    article: list[str] = []
    length = 0
    for paragraph in paragraphs(seed):
        article.append(paragraph)
        length += len(paragraph) + 2
        if length >= size:
            made.append("\n\n".join(article))
            article, length = [], 0
            if len(made) == count:
                break
    return made


def shuffled(language: str, size: int) -> str:
    """A text of `size` bytes with the words, or in Chinese the characters, of the sample of a language in any order."""
    sample = (DATA / "languages" / f"{language}.txt").read_text("utf-8")
    spaced = language not in {"ja", "zh"}
    words = sample.split() if spaced else list("".join(sample.split()))
    draw = random.Random(SEED)
    pieces: list[str] = []
    written = 0
    while written < size:
        pieces.append((" " if spaced else "").join(draw.sample(words, len(words))))
        written += len(pieces[-1].encode()) + 2
    return "\n\n".join(pieces)


if __name__ == "__main__":
    print(english(int(sys.argv[1])))
