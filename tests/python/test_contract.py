"""What reading promises for texts that are large, broken or both, as Python hands them over."""

from __future__ import annotations

import itertools
import random

import nutgraf
import pytest
from conftest import ROOT

SMALL = 1 << 16
LANGUAGE_TEXTS = sorted((ROOT / "tests" / "data" / "languages").glob("*.txt"))
PROSE = "The river rose overnight and the town was cut off. Nobody was hurt, the mayor said. "


def repeated(piece: str, size: int = 20_000) -> str:
    return piece * (size // len(piece) + 1)


def check(text: str | bytes) -> None:
    """Sentences and blocks are slices, in order and disjoint, and the summary is made of them."""
    document = nutgraf.parse(text)
    for spans in (document.sentences, document.blocks, nutgraf.split_sentences(text)):
        ends = [0, *itertools.chain.from_iterable((span.start, span.end) for span in spans), len(text)]
        assert ends == sorted(ends)
        assert all(span.text == text[span.start : span.end] and span.text for span in spans)
    sentences = {(s.start, s.end) for s in document.sentences}
    assert {(s.start, s.end) for s in nutgraf.summarize(text)} <= sentences


# ---------------------------------------------------------------- what is in a str


@pytest.mark.parametrize(
    "piece",
    [
        *("\ud800", "\udfff", "\ude00\ud83d", "\ud83d \ude00. ", "a\udcff. ", "The river\ud800 rose.\udfff "),
        *("\0", "a\0b. ", "\ufeff", "\u200b", "\u200b. ", "\u2060", "\u00ad", "\u202e", "\U000e0041", "\U0010ffff"),
        *(
            "e\u0301",
            "\u0301",
            "\u0345\u0301",
            "\ufdfa",
            "\ufdfa. ",
            "İ",
            "ß. ",
            "ﬁ",
            "\u1100\u1161\u11a8",
            "🇩🇪",
            "👩‍👩‍👧. ",
        ),
        *("\n", "\r", "\r\n", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\t", "a\x1f", "\u3000"),
    ],
    ids=ascii,
)
def test_any_characters_are_cut_into_slices(piece: str) -> None:
    for size in (1, 30, 1000, 20_000):
        check(repeated(piece, size))
        check(repeated(piece, size).encode("utf-8", "surrogatepass"))


def test_halves_of_a_character_are_two_of_width_one() -> None:
    whole, halves = "It rose 😀 twice. It fell.", "It rose \ud83d\ude00 twice. It fell."
    assert [(s.start, s.end) for s in nutgraf.split_sentences(whole)] == [(0, 16), (17, 25)]
    assert [(s.start, s.end) for s in nutgraf.split_sentences(halves)] == [(0, 17), (18, 26)]


def test_a_text_is_not_cut_short_at_nul() -> None:
    assert [s.text for s in nutgraf.split_sentences("It \0rose.\0 It fell.")][-1].endswith("fell.")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "cp037", "shift_jis"])
def test_text_in_another_encoding_is_read_as_bytes_are(encoding: str) -> None:
    text = "The river rose overnight. Nobody was hurt.\n\n川は夜のうちに増水した。" * 50
    encoded = text.encode(encoding, "replace")
    check(encoded)
    decoded = encoded.decode("utf-8", "replace")
    assert [s.text.decode("utf-8", "replace") for s in nutgraf.split_sentences(encoded)] == [
        s.text for s in nutgraf.split_sentences(decoded)
    ]


def test_random_bytes_are_read_as_if_decoded_with_replacement() -> None:
    rng = random.Random(20261124)
    for size in (10, 100, 1000, 50_000):
        encoded = rng.randbytes(size)
        check(encoded)
        of_str = nutgraf.parse(encoded.decode("utf-8", "replace"))
        of_bytes = nutgraf.parse(encoded)
        assert [(b.text.decode("utf-8", "replace"), b.role) for b in of_bytes.blocks] == [
            (b.text, b.role) for b in of_str.blocks
        ]


def test_random_characters_of_all_planes_are_cut_into_slices() -> None:
    rng = random.Random(20261124)
    for _ in range(20):
        check("".join(chr(rng.randrange(0x110000)) for _ in range(2000)))
        check("".join(rng.choice(". ?!\n\"'()[]>-#*|:@/aA1é東\u0301\u200d") for _ in range(2000)))


# ---------------------------------------------------------------- size


@pytest.mark.parametrize("size", [255, 256, 257, 300, 5000])
def test_a_huge_word_is_one_word_in_every_language(size: int) -> None:
    first, second = f"{'X' * size} rose.", f"{'X' * size} fell."
    for language in nutgraf.languages():
        assert [s.text for s in nutgraf.split_sentences(f"{first} {second}", language)] == [first, second]
        assert not nutgraf.summarize(f"{first} {second}", language=language, words=2).over_budget
        assert nutgraf.summarize(f"{first} {second}", language=language, words=1).over_budget
