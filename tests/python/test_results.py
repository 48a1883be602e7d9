"""What comes back: summaries, analyses and documents, as immutable values."""

from __future__ import annotations

import collections.abc
import copy
import dataclasses
import json
import pickle

import nutgraf
import pytest
from samples import DOCUMENT, HARBOUR, PAGE, make_block

# ---------------------------------------------------------------- results


def test_summary_is_a_sequence_of_sentences() -> None:
    summary = nutgraf.summarize(HARBOUR, sentences=3)
    assert isinstance(summary, collections.abc.Sequence)
    assert isinstance(summary.sentences, tuple)
    assert list(summary) == list(summary.sentences) == [summary[i] for i in range(3)]
    assert summary[-1] is summary.sentences[2]
    assert summary[1:] == summary.sentences[1:]
    assert list(reversed(summary)) == list(summary.sentences)[::-1]
    assert summary[1] in summary
    assert summary.index(summary[1]) == 1
    assert summary.count(summary[1]) == 1
    assert bool(summary)
    assert not nutgraf.summarize("")
    with pytest.raises(IndexError):
        summary[3]
    first, second, third = summary
    assert first.start < first.end <= second.start < second.end <= third.start


def test_sentences_know_their_place() -> None:
    everything = [s.text for s in nutgraf.split_sentences(HARBOUR)]
    for sentence in nutgraf.summarize(HARBOUR, sentences=3):
        assert isinstance(sentence, nutgraf.Sentence)
        assert isinstance(sentence, nutgraf.Span)
        assert HARBOUR[sentence.start : sentence.end] == sentence.text == everything[sentence.index]
        assert isinstance(sentence.score, float)


def test_str_joins_the_sentences_by_single_spaces() -> None:
    text = "The mill burned.\n\nNobody knows why it burned.\n\n\n  Owls moved out of the mill."
    summary = nutgraf.summarize(text)
    assert str(summary) == summary.text == " ".join(s.text for s in summary)
    assert "\n" not in str(summary)


RESULTS = (
    nutgraf.summarize(PAGE),
    nutgraf.summarize(PAGE.encode()),
    nutgraf.analyze(PAGE),
    nutgraf.parse(PAGE),
    nutgraf.parse(PAGE).blocks[0],
    nutgraf.summarize(PAGE)[0],
    nutgraf.summarize(PAGE).left_out[0],
    nutgraf.detect_language(HARBOUR),
)


@pytest.mark.parametrize("value", RESULTS, ids=lambda value: type(value).__name__)
def test_results_are_immutable_values(value: object) -> None:
    for name in [field.name for field in dataclasses.fields(value)] + ["unknown"]:  # type: ignore[arg-type]
        with pytest.raises((dataclasses.FrozenInstanceError, AttributeError, TypeError)):
            setattr(value, name, None)
    assert not hasattr(value, "__dict__")
    for same in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert same == value
        assert hash(same) == hash(value)
        assert type(same) is type(value)
        assert getattr(same, "left_out", None) == getattr(value, "left_out", None)


def test_repr_of_a_summary_is_short() -> None:
    summary = nutgraf.summarize(DOCUMENT, sentences=20, selector=nutgraf.Mmr(relevance=1.0))
    assert len(repr(summary)) < 200
    assert f"{len(summary)} sentences" in repr(summary)


@pytest.mark.parametrize("text", [HARBOUR, HARBOUR.encode(), "", b"", "Caf\ud800é. Ça va.", b"\xff\xfe broken. Text."])
def test_to_dict_survives_json(text: str | bytes) -> None:
    summary = nutgraf.summarize(text)
    record = summary.to_dict()
    again = json.loads(json.dumps(record, allow_nan=False))
    assert again == record
    assert again["text"] == str(summary)
    assert [(s["start"], s["end"], s["index"], s["score"]) for s in again["sentences"]] == [
        (s.start, s.end, s.index, s.score) for s in summary
    ]
    flags = ("language", "over_budget", "furniture_only", "converged", "profile", "why")
    assert {name: again[name] for name in flags} == {name: getattr(summary, name) for name in flags}
    assert set(again) == {"text", "sentences", "left_out", *flags}


def test_to_dict_tells_what_was_left_out_and_who_speaks(ferry: str) -> None:
    summary = nutgraf.summarize(ferry)
    assert summary.to_dict()["left_out"] == [
        {"role": b.role, "reason": b.reason, "start": b.start, "end": b.end} for b in summary.left_out
    ]
    spoken = dataclasses.replace(summary[0], speaker="ANN")
    record = dataclasses.replace(summary, sentences=(spoken,)).to_dict()
    assert record["sentences"][0]["speaker"] == "ANN"
    assert record["sentences"][0]["block"] == spoken.block
    of_bytes = dataclasses.replace(nutgraf.summarize(b"One sentence.")[0], speaker=b"ANN")
    record = dataclasses.replace(nutgraf.summarize(b"One sentence."), sentences=(of_bytes,)).to_dict()
    assert record["sentences"][0]["speaker"] == "ANN"


def test_analyze_scores_every_body_sentence_in_order(ferry: str) -> None:
    analysis = nutgraf.analyze(ferry)
    body = [s for b in nutgraf.parse(ferry).blocks if b.role == "body" for s in b.sentences]
    assert [(s.start, s.end, s.text) for s in analysis] == [(s.start, s.end, s.text) for s in body]
    assert isinstance(analysis, collections.abc.Sequence)
    assert len(analysis) == len(body) == len(analysis.sentences)
    assert analysis.language == "en"
    assert analysis.converged
    assert not analysis.furniture_only


def test_a_summary_of_one_sentence_is_the_best_of_the_analysis() -> None:
    best = max(nutgraf.analyze(HARBOUR, sentences=1), key=lambda s: s.score)
    assert list(nutgraf.summarize(HARBOUR, sentences=1)) == [best]


def test_analyze_ignores_the_budget_and_the_selector() -> None:
    assert nutgraf.analyze(HARBOUR, words=1, selector="mmr") == nutgraf.analyze(HARBOUR)


# ---------------------------------------------------------------- parse


def test_parse_gives_blocks_with_kinds_and_roles() -> None:
    document = nutgraf.parse(PAGE)
    assert [(block.kind, block.role) for block in document.blocks] == [
        ("paragraph", "title"),
        ("paragraph", "byline"),
        ("paragraph", "body"),
        ("heading", "heading"),
        ("list_item", "body"),
        ("list_item", "body"),
        ("quote", "body"),
        ("paragraph", "furniture"),
    ]
    assert [len(block.sentences) for block in document.blocks] == [1, 1, 2, 1, 1, 1, 1, 1]
    assert document.sentences == tuple(s for block in document.blocks for s in block.sentences)
    assert document.language == "en"
    assert not document.furniture_only
    for block in document.blocks:
        assert PAGE[block.start : block.end] == block.text
        assert "".join(block.text.split()) == "".join("".join(s.text for s in block.sentences).split())


def test_sentences_know_their_block(ferry: str) -> None:
    blocks = nutgraf.parse(ferry).blocks
    for sentence in nutgraf.analyze(ferry):
        block = blocks[sentence.block]
        assert block.is_candidate
        assert (sentence.text, sentence.start) in [(s.text, s.start) for s in block.sentences]
        assert sentence.speaker == block.speaker
    assert [s.block for s in nutgraf.summarize(ferry)] == [
        next(i for i, b in enumerate(blocks) if b.start <= s.start < b.end) for s in nutgraf.summarize(ferry)
    ]


def test_sections_are_the_headings_with_the_blocks_under_them() -> None:
    title, above = make_block("A title", role="title"), make_block("Above.")
    methods = make_block("Methods", role="heading")
    first, second = make_block("First.", section=2), make_block("Second.", section=2)
    results, later = make_block("Results", role="heading"), make_block("Later.", section=5)
    blocks = (title, above, methods, first, second, results, later, make_block("End", role="heading"))
    document = nutgraf.Document(blocks, "en", False, "\n\n")
    assert document.sections == (
        (None, (title, above)),
        (methods, (first, second)),
        (results, (later,)),
        (blocks[-1], ()),
    )


def test_a_title_that_blocks_stand_under_is_the_head_of_a_section() -> None:
    title, above = make_block("A title", role="title"), make_block("Above.", section=0)
    assert nutgraf.Document((title, above), "en", False, "\n\n").sections == ((title, (above,)),)


def test_every_block_is_in_one_section(ferry: str) -> None:
    for text in (ferry, PAGE, HARBOUR, ""):
        document = nutgraf.parse(text)
        members = [b for head, under in document.sections for b in ([] if head is None else [head]) + list(under)]
        assert sorted(members, key=lambda b: b.start) == list(document.blocks)
    assert nutgraf.parse("").sections == ()


def test_title_is_the_page_title_or_none() -> None:
    assert nutgraf.parse(PAGE).title == "The title of this page has no full stop"
    assert nutgraf.parse(PAGE.encode()).title == b"The title of this page has no full stop"
    assert nutgraf.parse(HARBOUR).title is None
    assert nutgraf.parse("").title is None


def test_body_is_the_body_blocks_and_the_headings_between_them() -> None:
    body = nutgraf.parse(PAGE).body()
    parts = [block for block in nutgraf.parse(PAGE).blocks if block.role in ("body", "heading")]
    assert body == "\n\n".join(block.text for block in parts)
    assert "\n\nA heading\n\n" in body
    assert body.startswith("The first paragraph")
    assert "newsletter" not in body
    assert nutgraf.parse(PAGE.encode()).body() == body.encode()


def test_body_of_an_empty_document_is_empty_in_its_own_type() -> None:
    assert nutgraf.parse("").body() == ""
    assert nutgraf.parse(b"").body() == b""
    assert nutgraf.parse(b" \n").body() == b""


def test_a_page_of_furniture_is_read_as_body_and_says_so() -> None:
    text = "Subscribe to our newsletter\n\nAll rights reserved"
    assert nutgraf.parse(text).furniture_only
    assert {block.role for block in nutgraf.parse(text).blocks} == {"body"}
    assert nutgraf.summarize(text).furniture_only
    assert len(nutgraf.summarize(text)) == 2
    assert nutgraf.analyze(text).furniture_only


def test_split_sentences_gives_spans() -> None:
    text = "Dr. Who came at 7 p.m. on Monday. “Really?” asked Ann. It cost $2.5 million.\n\nNew paragraph"
    spans = nutgraf.split_sentences(text)
    assert [s.text for s in spans] == [
        "Dr. Who came at 7 p.m. on Monday.",
        "“Really?” asked Ann.",
        "It cost $2.5 million.",
        "New paragraph",
    ]
    assert all(type(s) is nutgraf.Span and text[s.start : s.end] == s.text for s in spans)
    assert nutgraf.split_sentences("") == []


@pytest.mark.parametrize("text", ["", "One sentence about a dam that broke. " * 1000])
def test_the_repr_of_a_result_is_short_however_long_the_text(text: str) -> None:
    assert len(repr(nutgraf.summarize(text))) < 120
    assert len(repr(nutgraf.analyze(text))) < 120
