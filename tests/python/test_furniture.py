"""What a page puts around its text: left out and reported, or kept on request."""

from __future__ import annotations

from typing import Any

import nutgraf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nutgraf import _core
from nutgraf.typing import Furniture
from samples import DOCUMENT, HARBOUR, PAGE, check_message

# ---------------------------------------------------------------- what was left out


@pytest.mark.parametrize("encoded", [False, True], ids=["str", "bytes"])
@pytest.mark.parametrize("furniture", ["drop", "keep"])
def test_body_and_what_was_left_out_are_the_whole_page(ferry: str, encoded: bool, furniture: Furniture) -> None:
    text: Any = ferry.encode() if encoded else ferry
    document = nutgraf.parse(text, furniture=furniture)
    by_start = {b.start: b for b in document.blocks}
    for part in document.left_out:
        block = by_start.pop(part.start)
        assert (part.text, part.end, part.role, part.reason) == (block.text, block.end, block.role, block.reason)
        assert text[part.start : part.end] == part.text
    blank_line: Any = b"\n\n" if encoded else "\n\n"
    assert document.body() == blank_line.join(b.text for b in by_start.values())
    assert all(isinstance(part, nutgraf.LeftOut) for part in document.left_out)


def test_what_was_left_out_is_the_same_wherever_it_is_asked_for(ferry: str) -> None:
    for furniture in ("drop", "keep"):
        document = nutgraf.parse(ferry, furniture=furniture)
        assert nutgraf.summarize(ferry, furniture=furniture).left_out == document.left_out
        assert nutgraf.analyze(ferry, furniture=furniture).left_out == document.left_out
        (of_many,) = nutgraf.summarize_many([ferry], furniture=furniture)
        assert of_many.left_out == document.left_out
    of_bytes = nutgraf.summarize(ferry.encode()).left_out
    assert [(b.text.decode(), b.role, b.reason) for b in of_bytes] == [
        (b.text, b.role, b.reason) for b in nutgraf.summarize(ferry).left_out
    ]


LINES = (
    "The harbour wall of Tarn cracked in three places during the January storm, Ærø’s engineers say.",
    "Nobody was hurt. The basin is closed to fishing boats until the wall has been repaired 🙂 in the spring.",
    "By Ann Lee",
    "Image: The harbour wall at dawn (Ann Lee/Tarn Press)",
    "Subscribe to our newsletter",
    "Recommended Stories",
    "## A heading",
    "ANN: I would close the basin. It is not safe.",
    "BØRGE: The crews need it, and the wall has stood for a hundred years.",
    "",
)
FURNITURE: list[Furniture] = ["drop", "keep"]


@given(st.lists(st.sampled_from(LINES), max_size=14).map("\n".join), st.sampled_from(FURNITURE))
def test_every_block_is_read_or_left_out_in_any_page(text: str, furniture: Furniture) -> None:
    document = nutgraf.parse(text, furniture=furniture)
    analysis = nutgraf.analyze(text, furniture=furniture)
    assert analysis.left_out == document.left_out
    assert sorted({s.block for s in analysis}) == [i for i, b in enumerate(document.blocks) if b.is_candidate]
    read = [(b.start, b.end) for b in document.blocks if b.is_candidate]
    left_out = [(part.start, part.end) for part in document.left_out]
    assert sorted(read + left_out) == [(b.start, b.end) for b in document.blocks]
    assert all(text[part.start : part.end] == part.text for part in document.left_out)
    for block in document.blocks:
        assert block.reason is None or block.role not in ("body", "title", "heading")
        assert block.section is None or block.section < len(document.blocks)
        assert block.speaker is None or block.speaker in text[: block.start]


@given(st.lists(st.sampled_from(LINES), max_size=14).map("\n".join))
def test_str_and_its_bytes_leave_out_the_same(text: str) -> None:
    of_str, of_bytes = nutgraf.analyze(text), nutgraf.analyze(text.encode())
    assert [(b.text.encode(), b.role, b.reason) for b in of_str.left_out] == [
        (b.text, b.role, b.reason) for b in of_bytes.left_out
    ]
    assert [s.speaker and s.speaker.encode() for s in of_str] == [s.speaker for s in of_bytes]


def test_no_chosen_sentence_was_left_out(ferry: str) -> None:
    summary = nutgraf.summarize(ferry, ratio=1.0, selector=nutgraf.Top(max_similarity=1.0))
    others = {start for b in summary.left_out for start in range(b.start, b.end)}
    assert others
    assert not any(sentence.start in others for sentence in summary)


def test_nothing_of_a_text_without_furniture_is_left_out() -> None:
    for text in (HARBOUR, "", b"", "Subscribe to our newsletter"):
        assert nutgraf.summarize(text).left_out == ()  # type: ignore[type-var]
        assert nutgraf.parse(text).left_out == ()  # type: ignore[type-var]


def test_furniture_that_is_kept_is_a_candidate_but_headings_are_not() -> None:
    document = nutgraf.parse(PAGE, furniture="keep")
    assert [b.role for b in document.blocks] == [b.role for b in nutgraf.parse(PAGE).blocks]
    assert [b.reason for b in document.blocks] == [b.reason for b in nutgraf.parse(PAGE).blocks]
    assert [b.role for b in document.blocks if not b.is_candidate] == ["title", "heading"]
    assert [b.role for b in document.left_out] == ["title", "heading"]
    assert "newsletter" in document.body()
    everything = nutgraf.summarize(PAGE, sentences=100, furniture="keep")
    assert "newsletter" in str(everything)
    assert "By Ann Lee" in str(everything)
    assert "The title" not in str(everything)
    assert "newsletter" not in str(nutgraf.summarize(PAGE, sentences=100))
    assert len(nutgraf.analyze(PAGE, furniture="keep")) == len(nutgraf.analyze(PAGE)) + 2


def test_a_page_of_furniture_is_still_furniture_where_it_is_kept() -> None:
    text = "Subscribe to our newsletter\n\nAll rights reserved"
    document = nutgraf.parse(text, furniture="keep")
    assert not document.furniture_only
    assert {block.role for block in document.blocks} == {"furniture"}
    assert len(nutgraf.summarize(text, furniture="keep")) == 2


# ---------------------------------------------------------------- the option


FUNCTIONS = {
    "summarize": nutgraf.summarize,
    "summarize_many": lambda text, **options: list(nutgraf.summarize_many([text], **options)),
    "analyze": nutgraf.analyze,
    "parse": nutgraf.parse,
    "Summarizer": lambda _, **options: nutgraf.Summarizer(**options),
}
by_function = pytest.mark.parametrize("function", FUNCTIONS.values(), ids=FUNCTIONS)


@by_function
def test_furniture_is_dropped_by_default(function: Any, ferry: str) -> None:
    assert function(ferry, furniture="drop") == function(ferry)
    assert function(ferry, furniture="keep") != function(ferry)


@by_function
@pytest.mark.parametrize(
    "value", ["kept", "", "DROP", "drop ", "\ud800", "a\x00b", "€" * 60, DOCUMENT], ids=[*"abcdefgh"]
)
def test_furniture_of_another_name_is_refused_with_the_choices(function: Any, value: str) -> None:
    with pytest.raises(nutgraf.OptionError, match="furniture must be one of drop, keep, not ") as caught:
        function(DOCUMENT, furniture=value)
    check_message(caught.value)


@by_function
@pytest.mark.parametrize("value", [None, True, 1, b"keep", ["keep"], object()], ids=repr)
def test_furniture_of_a_wrong_type_is_a_type_error(function: Any, value: object) -> None:
    with pytest.raises(TypeError, match="furniture must be a str, not ") as caught:
        function(DOCUMENT, furniture=value)
    check_message(caught.value)


@pytest.mark.parametrize("ranker", _core.RANKERS)
@pytest.mark.parametrize("selector", _core.SELECTORS)
def test_every_method_may_choose_what_is_kept(ranker: str, selector: str, ferry: str) -> None:
    kept = nutgraf.summarize(ferry, sentences=1000, furniture="keep", ranker=ranker, selector=selector)
    roles = {nutgraf.parse(ferry).blocks[s.block].role for s in kept}
    assert {"body", "byline", "caption", "furniture"} >= roles > {"body"}


def test_a_ratio_is_of_what_may_be_chosen(ferry: str) -> None:
    kept = nutgraf.summarize(ferry, ratio=1.0, furniture="keep", selector=nutgraf.Top(max_similarity=1.0))
    assert {s.text for s in kept} == {s.text for s in nutgraf.analyze(ferry, furniture="keep")}
