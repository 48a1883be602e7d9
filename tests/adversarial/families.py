"""Families of texts that break summarizers: each of one kind of trouble, of any size.

Each family is a function from a size in bytes of UTF-8 to a text of at least that size, str or bytes.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np

Text = str | bytes
LANGUAGES = Path(__file__).resolve().parents[1] / "data" / "languages"
LONGEST_STEMMED = 256  # bytes of a word; longer ones are left as they are
PROSE = "The river rose overnight and the town was cut off. Nobody was hurt, the mayor said. "


def repeated(piece: str) -> Callable[[int], str]:
    """A piece over and over."""
    return lambda size: piece * (size // len(piece.encode("utf-8", "surrogatepass")) + 1)


def numbered(template: str) -> Callable[[int], str]:
    """A piece with a number that grows: `{n}`, or as letters `{w}`."""

    def make(size: int) -> str:
        pieces: list[str] = []
        written = number = 0
        while written < size:
            piece = template.format(n=number, w=letters(number))
            pieces.append(piece)
            written += len(piece.encode())
            number += 1
        return "".join(pieces)

    return make


def letters(number: int) -> str:
    """A word for a number."""
    word = ""
    number += 1000
    while number:
        number, digit = divmod(number, 26)
        word += chr(97 + digit)
    return word


def near_duplicates(size: int) -> str:
    """Sentences of twelve words that differ in one of them."""
    base = ["river", "town", "water", "mayor", "bridge", "night", "street", "house", "rescue", "boat", "flood", "road"]
    rng = random.Random(1)
    sentences = []
    for number in range(size // 80 + 1):
        words = list(base)
        words[rng.randrange(len(words))] = letters(number)
        sentences.append(" ".join(words).capitalize() + ". ")
    return "".join(sentences)


def all_stop_words(size: int) -> str:
    """Nothing but the words that hold English together."""
    rng = random.Random(2)
    words = [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "is",
        "that",
        "for",
        "it",
        "was",
        "on",
        "with",
        "as",
        "be",
        "by",
        "at",
    ]
    return " ".join(" ".join(rng.choices(words, k=12)).capitalize() + "." for _ in range(size // 40 + 1))


def nested(size: int) -> str:
    """Brackets and quotes that open and never close, a thousand deep, then all of them closed."""
    piece = "".join(f"({letters(n)} “a. " for n in range(1000)) + "b.”) " * 1000
    return repeated(piece)(size)


def combining_marks(size: int) -> str:
    """A letter with marks on it, without end."""
    return "a" + "\u0301\u0323" * (size // 4 + 1)


def huge_tokens(size: int) -> str:
    """Tokens of a hundred to ten thousand letters, in scripts whose stemmers are slow with them, in turns.

    A letter of one script costs several times what one of another does: any size has its share of each.
    """
    rng = random.Random(3)
    alphabets = ["ின்கள்அது", "овањеима", "lerinden", "ingness", "ACGT", "\u0627\u0644\u0645\u0648\u0646"]
    pieces: list[str] = []
    written = 0
    for times, alphabet in itertools.cycle(itertools.product([1, 3, 10, 100], alphabets)):
        if written >= size:
            break
        word = "".join(rng.choices(alphabet, k=100)) * times
        pieces.append(word)
        written += len(word.encode()) + 1
    return " ".join(pieces)


@cache
def colliding_sentences() -> str:
    """Twenty thousand words that fall into one slot of 1,024 under FNV-1a, the hash of the engine's fixed word sets."""
    rng = np.random.default_rng(4)
    drawn = rng.integers(97, 123, size=(20_000 * 1100, 9), dtype=np.uint8)
    hashes = np.full(len(drawn), 2166136261, dtype=np.uint32)
    for place in range(drawn.shape[1]):
        hashes = (hashes ^ drawn[:, place]) * np.uint32(16777619)
    words = [bytes(row).decode() for row in drawn[hashes & 1023 == 7]]
    return "".join(" ".join(words[at : at + 10]).capitalize() + ". " for at in range(0, len(words), 10))


def colliding_words(size: int) -> str:
    """Words that collide in the engine's fixed word sets."""
    return repeated(colliding_sentences())(size)


def captions(size: int) -> str:
    """A caption that stands twice, and a paragraph."""
    return numbered("Image: the {w} mill\nThe {w} mill stands by the river and grinds.\n\nImage: the {w} mill\n\n")(
        size
    )


def random_bytes(size: int) -> bytes:
    """Bytes drawn at random."""
    return random.Random(5).randbytes(size)


def utf16(size: int) -> bytes:
    """UTF-16 taken for UTF-8."""
    return repeated(PROSE)(size // 2).encode("utf-16")


def long_words(language: str) -> Callable[[int], str]:
    """Words as long as the engine stems, each another, and every tenth sixty times as long as a word can be.

    They are made of the longest word of a text in the language, with its ending, behind a number in its letters.
    """
    text = (LANGUAGES / f"{language}.txt").read_text(encoding="utf-8")
    longest = max(text.split(), key=len)[-20:]
    alphabet = sorted({c for c in text.lower() if c.isalpha()})

    def make(size: int) -> str:
        pieces: list[str] = []
        written = number = 0
        while written < size:
            rest, head = number, ""
            while rest or not head:
                rest, digit = divmod(rest, len(alphabet))
                head += alphabet[digit]
            room = LONGEST_STEMMED - len(head.encode())
            times = room // len(longest.encode()) if number % 10 else 60
            pieces.append(head + longest * times)
            written += len(pieces[-1].encode()) + 1
            number += 1
        return " ".join(pieces)

    return make


FAMILIES: dict[str, Callable[[int], Text]] = {
    "identical sentences": repeated("The river rose overnight. "),
    "near-duplicates": near_duplicates,
    "one endless sentence": numbered("{w} river "),
    "one word everywhere": repeated("River river river river. "),
    "every word unique": numbered("W{w} x{w} y{w} z{w} q{w} r{w}. "),
    "all stop words": all_stop_words,
    "no stops": numbered("the {w} river rose and\n"),
    "only stops": repeated(".?!… "),
    "nested brackets and quotes": nested,
    "Mr. without end": repeated("Mr. "),
    "combining marks": combining_marks,
    "U+FDFA": repeated("\ufdfa "),
    "zero-width characters": repeated("a\u200b\u200d\u00ad\ufeff"),
    "emoji sequences": repeated("\U0001f469\u200d\U0001f467\U0001f1e9\U0001f1ea "),
    "huge tokens": huge_tokens,
    "colliding hashes": colliding_words,
    "list items only": numbered("- {w} item\n"),
    "headings only": numbered("# Heading {w}\n\n"),
    "line feeds only": repeated("\n"),
    "captions repeated": captions,
    "very many blocks": numbered("The {w}.\n\n"),
    "Thai without spaces": repeated("แม่น้ำขึ้นสูงในตอนกลางคืนและเมืองถูกตัดขาด"),
    "random bytes": random_bytes,
    "UTF-16 as bytes": utf16,
}

# Read as the language of their stemmer, whatever the words look like.
LONG_WORDS = {f"long words, {path.stem}": path.stem for path in sorted(LANGUAGES.glob("*.txt"))}
FAMILIES |= {name: long_words(language) for name, language in LONG_WORDS.items()}
