"""Text of any size that grows as English does: Zipf's law for its words, Heaps' law for its vocabulary."""

from __future__ import annotations

import numpy as np

SEED = 20261124
# The most frequent words of English, so that the text is read as English.
COMMON = (
    "the of and to in a is that for it was on with as be by at he his from this are or had not but have an they which "
    "one were all we can her has there been if more when will would who so no said what up out about into than its time"
)
EXPONENT = 1.15  # of the frequencies by rank; the vocabulary then grows as a power of about 1 / 1.15 of the words


def _word(rank: int) -> str:
    """A pronounceable word of its own for every rank."""
    word = ""
    rank += 40
    while rank:
        rank, digit = divmod(rank, 5 * 11)
        word += "bcdfglmnprst"[digit % 11] + "aeiou"[digit // 11]
    return word


def english(size: int, seed: int = SEED) -> str:
    """A text of at least `size` characters: sentences of 5 to 35 words, paragraphs of 2 to 8 sentences."""
    rng = np.random.default_rng(seed)
    known = COMMON.split()
    pieces: list[str] = []
    written = 0
    while written < size:
        words: list[str] = []
        for rank in np.minimum(rng.zipf(EXPONENT, 20_000), 1 << 40).tolist():
            if rank > len(known) and rank <= 200_000:
                known.extend(map(_word, range(len(known), rank)))
            words.append(known[rank - 1] if rank <= len(known) else _word(rank))
        at = 0
        while at < len(words):
            paragraph = []
            for length in rng.integers(5, 36, size=rng.integers(2, 9)).tolist():
                sentence = " ".join(words[at : at + length])
                at += length
                if sentence:
                    paragraph.append(f"{sentence[0].upper()}{sentence[1:]}.")
            pieces.append(" ".join(paragraph))
            written += len(pieces[-1]) + 2
    return "\n\n".join(pieces)
