"""Offsets, order and content of what comes back, for any text at all."""

from __future__ import annotations

import fractions
import math
import re
import unicodedata
from collections.abc import Sequence
from typing import AnyStr

import nutgraf
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from nutgraf import _core
from samples import HOSTILE_PIECES

SURROGATES = st.characters(categories=["Cs"])
# What decides about blocks, sentences, words and roles, to be met more often than by chance.
MARKS = ". ! ? … 。 ؟ • - * # ## > 1. (a) \" ' “ ” ( ) [1] — : , ’"
LINE_ENDS = ["\n", "\n\n", "\r\n", "\r", "\u2028", "\x85", "\t"]
PIECES = st.sampled_from(
    [
        *MARKS.split(),
        *LINE_ENDS,
        " ",
        ". ",
        ".\n",
        "\u200b",
        "\ufeff",
        "\u200d",
        "\u0301",
        "\uff9e",
        "\ufdfa",
        "---\n",
        "== ",
        "1 Introduction\n",
        "2.1 Methods\n",
        "CHAPTER I\n",
        "References\n",
        "From: a\n",
        "To: b\n",
        "Subject: c\n",
        "On 3 June, 10:32, Ann wrote:\n",
        "--\n",
        "[Link](a.b/c?D=e)",
        "![Image](f.g)",
        "](",
        "Image: ",
        "By ",
        "Dr. ",
        "e.g. ",
        "3.14",
        "U.S. ",
        "Recommended Stories\n",
        "Advertisement\n",
        "the ",
        "house ",
        "Straße ",
        "l’eau ",
        "мир ",
        "東京",
        "ไทย",
        "🇩🇪",
        "👩‍👩‍👧",
        "x" * 300,
        *HOSTILE_PIECES,
    ]
)
SENTENCES = "the river rose and broke its banks. The town slept; nobody knew. Ferries sail."
WORDS = st.sampled_from(SENTENCES.split())
TEXTS = st.one_of(
    st.text(),
    st.text(alphabet=st.characters()),
    st.text(alphabet=st.one_of(st.characters(), SURROGATES)),
    st.lists(st.one_of(PIECES, st.text(max_size=3))).map("".join),
    st.lists(st.one_of(PIECES, WORDS)).map(" ".join),
)
VALID_TEXTS = TEXTS.map(lambda text: text.encode("utf-8", "replace").decode())
INVALID_BYTES = [
    b"\xff",
    b"\xc3",
    b"\xe2\x80",
    b"\xf0\x9f\x98",
    b"\xed\xa0\x80",
    b"\xc0\xaf",
    b"\xf4\x90\x80\x80",
    b"\x80",
]
BYTES = st.one_of(
    st.binary(),
    st.lists(st.one_of(VALID_TEXTS.map(str.encode), st.sampled_from(INVALID_BYTES), st.binary(max_size=3))).map(
        b"".join
    ),
)
BUDGETS = st.one_of(
    st.fixed_dictionaries({"sentences": st.integers(1, 12)}),
    st.fixed_dictionaries({"words": st.integers(1, 60)}),
    st.fixed_dictionaries({"characters": st.integers(1, 300)}),
    st.fixed_dictionaries({"ratio": st.floats(0, 1, exclude_min=True)}),
)
METHODS = st.fixed_dictionaries(
    {"ranker": st.sampled_from(_core.RANKERS), "selector": st.sampled_from(_core.SELECTORS)}
)


def is_blank(text: str) -> bool:
    """As the core sees it: nothing but white space, line ends, zero-width spaces and byte order marks."""
    return all(c in "\t\n\v\f\r\x85\u200b\ufeff" or unicodedata.category(c) in ("Zs", "Zl", "Zp") for c in text)


def check_spans(text: AnyStr, spans: Sequence[nutgraf.Span[AnyStr]]) -> None:
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
        assert type(span.text) is (str if isinstance(text, str) else bytes)
        end = span.end


def check_summary(text: AnyStr, summary: nutgraf.Summary[AnyStr]) -> None:
    check_spans(text, summary.sentences)
    everything = nutgraf.parse(text).sentences
    for sentence in summary:
        assert everything[sentence.index].start == sentence.start
        assert everything[sentence.index].end == sentence.end
        assert math.isfinite(sentence.score)
    assert not summary.over_budget or len(summary) == 1


# ---------------------------------------------------------------- spans


@given(TEXTS, BUDGETS, METHODS)
def test_a_summary_of_any_str_is_slices_of_it_in_order(
    text: str, budget: dict[str, float], methods: dict[str, str]
) -> None:
    summary = nutgraf.summarize(text, **budget, **methods)
    check_summary(text, summary)
    assert (len(summary) == 0) == is_blank(text)


@given(BYTES, BUDGETS, METHODS)
def test_a_summary_of_any_bytes_is_slices_of_them_in_order(
    text: bytes, budget: dict[str, float], methods: dict[str, str]
) -> None:
    summary = nutgraf.summarize(text, **budget, **methods)
    check_summary(text, summary)
    assert (len(summary) == 0) == is_blank(text.decode("utf-8", "replace"))


@given(st.one_of(TEXTS, BYTES), st.sampled_from(_core.RANKERS))
def test_analysis_is_slices_in_order_with_finite_scores(text: str | bytes, ranker: str) -> None:
    analysis = nutgraf.analyze(text, ranker=ranker)
    check_spans(text, analysis.sentences)
    assert all(math.isfinite(s.score) for s in analysis)
    assert [s.index for s in analysis] == sorted({s.index for s in analysis})


@given(st.one_of(TEXTS, BYTES))
def test_textrank_scores_are_a_distribution(text: str | bytes) -> None:
    scores = [s.score for s in nutgraf.analyze(text, ranker="textrank")]
    assert all(score >= 0 for score in scores)
    assert not scores or abs(math.fsum(scores) - 1) <= 1e-9


@given(st.one_of(TEXTS, BYTES), st.sampled_from(["auto", *nutgraf.languages()]))
def test_split_sentences_gives_slices_in_order(text: str | bytes, language: str) -> None:
    sentences = nutgraf.split_sentences(text, language)
    check_spans(text, sentences)
    assert [(s.start, s.end) for s in sentences] == [(s.start, s.end) for s in nutgraf.parse(text, language).sentences]


@given(st.one_of(TEXTS, BYTES))
def test_blocks_are_slices_in_order_and_hold_their_sentences(text: str | bytes) -> None:
    document = nutgraf.parse(text)
    check_spans(text, document.blocks)
    for block in document.blocks:
        check_spans(text, block.sentences)
        assert block.sentences[0].start == block.start
        assert block.sentences[-1].end == block.end
        assert block.kind in ("paragraph", "heading", "list_item", "quote", "code", "table")
        assert block.role in ("body", "title", "heading", "caption", "byline", "furniture")


def letters_and_digits(text: str) -> list[str]:
    return [c for c in text if c.isalnum()]


@given(TEXTS)
@example("From: a\nTo: b\nSubject: c\n")
def test_every_letter_and_digit_is_in_a_sentence(text: str) -> None:
    covered = letters_and_digits("".join(s.text for s in nutgraf.split_sentences(text)))
    if covered != letters_and_digits(text):  # but the name of one field of an e-mail, a marker of its title
        fields = [text[: field.start()] + text[field.end() :] for field in re.finditer("Subject", text)]
        assert covered in [letters_and_digits(rest) for rest in fields]


TURNS = st.lists(
    st.sampled_from(["Ann: So it is.\n", "Bob: no\n", "Ann:\n", "Carl Lee: \n", "<ann> yes\n", "\n", "It rained.\n"]),
    min_size=3,
    max_size=20,
).map("".join)


@given(TURNS)
def test_every_letter_of_a_conversation_is_in_a_sentence_or_in_a_name(text: str) -> None:
    sentences = nutgraf.split_sentences(text)
    ends = [0, *(s.end for s in sentences)]
    starts = [*(s.start for s in sentences), len(text)]
    for end, start in zip(ends, starts, strict=True):
        assert set(text[end:start].split()) <= {"Ann:", "Bob:", "Carl", "Lee:", "<ann>"}


@given(TEXTS)
@example(">\xa0Quoted after a no-break space.")
@example("# \xa0A heading after a no-break space")
@example("- \u3000An item after an ideographic space")
def test_sentences_start_and_end_with_something_visible(text: str) -> None:
    for sentence in nutgraf.split_sentences(text):
        assert not is_blank(sentence.text[0])
        assert not is_blank(sentence.text[-1])


@given(TEXTS)
def test_body_is_the_body_and_the_headings_in_it(text: str) -> None:
    document = nutgraf.parse(text)
    starts = [block.start for block in document.blocks if block.role == "body"] or [0]
    inner = [b.text for b in document.blocks if b.role in ("body", "heading") and starts[0] <= b.start <= starts[-1]]
    assert document.body() == "\n\n".join(inner)
    assert bool(document.body()) != is_blank(text)


@pytest.mark.parametrize("code_point", [*range(0xD800, 0xE000, 97), 0xDFFF])
def test_a_lone_surrogate_has_width_one(code_point: int) -> None:
    text = f"Before {chr(code_point)} it. Ünd {chr(code_point)}. After it."
    assert [s.text for s in nutgraf.split_sentences(text)] == [
        f"Before {chr(code_point)} it.",
        f"Ünd {chr(code_point)}.",
        "After it.",
    ]
    check_summary(text, nutgraf.summarize(text))


# ---------------------------------------------------------------- budgets


@given(TEXTS, st.integers(1, 300), METHODS)
def test_a_characters_budget_bounds_the_summary_of_any_str(text: str, budget: int, methods: dict[str, str]) -> None:
    summary = nutgraf.summarize(text, characters=budget, **methods)
    assert summary.over_budget == (len(str(summary)) > budget)
    assert len(str(nutgraf.summarize(text, characters=budget, strict=True, **methods))) <= budget


@given(BYTES, st.integers(1, 300))
def test_a_characters_budget_bounds_the_summary_of_any_bytes(text: bytes, budget: int) -> None:
    summary = nutgraf.summarize(text, characters=budget)
    assert summary.over_budget == (len(str(summary)) > budget)


ASCII_TEXTS = st.lists(
    st.lists(st.text("abcDE12", min_size=1, max_size=6), min_size=1, max_size=12).map(" ".join), max_size=8
).map(lambda sentences: "".join(f"{s[:1].upper()}{s[1:]}. \n" for s in sentences))


def count_words(text: str) -> int:
    return len(re.findall(r"[A-Za-z0-9]+(?:\.[A-Za-z]+)*", text))


@given(ASCII_TEXTS, st.integers(1, 60), METHODS)
def test_a_words_budget_bounds_the_words(text: str, budget: int, methods: dict[str, str]) -> None:
    summary = nutgraf.summarize(text, words=budget, **methods)
    assert summary.over_budget == (count_words(str(summary)) > budget)
    assert count_words(str(nutgraf.summarize(text, words=budget, strict=True, **methods))) <= budget


@given(ASCII_TEXTS, st.integers(1, 1000).map(lambda n: fractions.Fraction(n, 1000)))
def test_a_ratio_bounds_the_words_by_its_share_rounded_up(text: str, ratio: fractions.Fraction) -> None:
    summary = nutgraf.summarize(text, ratio=float(ratio))
    budget = math.ceil(ratio * sum(count_words(s.text) for s in nutgraf.analyze(text)))
    assert summary.over_budget == (count_words(str(summary)) > budget)


@given(TEXTS, st.integers(1, 12), METHODS)
def test_a_sentences_budget_is_never_exceeded(text: str, budget: int, methods: dict[str, str]) -> None:
    summary = nutgraf.summarize(text, sentences=budget, **methods)
    assert len(summary) <= budget
    assert not summary.over_budget


# ---------------------------------------------------------------- str and bytes


@given(VALID_TEXTS, BUDGETS, METHODS)
def test_str_and_its_bytes_give_the_same_sentences(
    text: str, budget: dict[str, float], methods: dict[str, str]
) -> None:
    of_str = nutgraf.summarize(text, **budget, **methods)
    of_bytes = nutgraf.summarize(text.encode(), **budget, **methods)
    assert [(s.text.encode(), s.index, s.score) for s in of_str] == [(s.text, s.index, s.score) for s in of_bytes]
    assert str(of_str) == str(of_bytes)
    assert [len(text[: s.start].encode()) for s in of_str] == [s.start for s in of_bytes]


@given(VALID_TEXTS)
def test_str_and_its_bytes_give_the_same_blocks(text: str) -> None:
    of_str, of_bytes = nutgraf.parse(text), nutgraf.parse(text.encode())
    assert [(b.text.encode(), b.kind, b.role) for b in of_str.blocks] == [
        (b.text, b.kind, b.role) for b in of_bytes.blocks
    ]
    assert of_str.language == of_bytes.language


@given(BYTES)
@example(b"Half a voice mark \xc3\xef\xbe\x9e here. And \xff\xef\xbe\x9e there.")
def test_bytes_that_are_not_utf8_read_as_if_decoded_with_replacement(text: bytes) -> None:
    decoded = text.decode("utf-8", "replace")
    of_bytes, of_str = nutgraf.parse(text), nutgraf.parse(decoded)
    assert [(b.text.decode("utf-8", "replace"), b.kind, b.role) for b in of_bytes.blocks] == [
        (b.text, b.kind, b.role) for b in of_str.blocks
    ]
    assert [s.text.decode("utf-8", "replace") for s in nutgraf.summarize(text)] == [
        s.text for s in nutgraf.summarize(decoded)
    ]


@pytest.mark.parametrize("garbage", [b"\xff", b"\xff\xff\xff", b"\xe2\x80", b"\xc3\xef\xbe\x9e", b"\xed\xa0\x80"])
@pytest.mark.parametrize("count", [10, 70, 250, 700])
def test_a_run_of_bytes_that_are_not_utf8_reads_as_that_many_replacement_characters(garbage: bytes, count: int) -> None:
    run = garbage * count
    for text in (
        b"Image: the mill %s burned" % run,
        b"The mill burned.%s And then it rained. It rained all night" % run,
        b"Call No.%s 5 for the mill. Subscribe to our newsletter" % run,
    ):
        decoded = text.decode("utf-8", "replace")
        assert [(b.text.decode("utf-8", "replace"), b.role) for b in nutgraf.parse(text).blocks] == [
            (b.text, b.role) for b in nutgraf.parse(decoded).blocks
        ]
        assert [s.text.decode("utf-8", "replace") for s in nutgraf.split_sentences(text)] == [
            s.text for s in nutgraf.split_sentences(decoded)
        ]


@pytest.mark.parametrize("size", [1, 2])
def test_every_short_sequence_of_bytes_is_read_as_python_decodes_it(size: int) -> None:
    leads = [0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF]
    for first in range(256):
        for second in [None] if size == 1 else leads:
            for third in [None] if size == 1 else [0x41, 0x80, 0xBF, 0xC3, 0xFF]:
                piece = bytes(b for b in (first, second, third) if b is not None)
                text = b"Ab" + piece + b"cd. Efg."
                decoded = text.decode("utf-8", "replace")
                assert [s.text.decode("utf-8", "replace") for s in nutgraf.split_sentences(text)] == [
                    s.text for s in nutgraf.split_sentences(decoded)
                ]


# ---------------------------------------------------------------- same input, same output


@given(st.one_of(TEXTS, BYTES), BUDGETS, METHODS)
def test_the_same_text_gives_the_same_summary(
    text: str | bytes, budget: dict[str, float], methods: dict[str, str]
) -> None:
    first = nutgraf.summarize(text, **budget, **methods)
    assert nutgraf.summarize(text, **budget, **methods) == first
    assert next(nutgraf.summarize_many([text], **budget, **methods)) == first


@given(st.lists(TEXTS, max_size=5), st.integers(1, 4))
def test_a_batch_gives_what_each_text_gives_alone(texts: list[str], threads: int) -> None:
    assert list(nutgraf.summarize_many(texts, threads=threads)) == [nutgraf.summarize(text) for text in texts]
