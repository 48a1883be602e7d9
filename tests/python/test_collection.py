"""Several texts, one summary."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Iterator

import nutgraf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nutgraf import _core
from samples import HARBOUR, PAGE, TWO_SUBJECTS

FERRY = [
    "Storm warnings were issued on Thursday. The ferry to Brenn sank at noon on Friday after it struck a rock.",
    "On Friday at noon the ferry to Brenn struck a rock and sank. All passengers were taken off by fishing boats.",
    "The harbour master of Brenn had to resign. After it struck a rock, the ferry to Brenn sank on Friday at noon.",
]
FREE_TEXTS = st.lists(
    st.one_of(st.sampled_from([HARBOUR, PAGE, *FERRY, "", "é𝄞. Ünï cödé!\n\nZwei."]), st.text(max_size=80)), max_size=6
)


def check(
    texts: list[str] | list[bytes], summary: nutgraf.CollectionSummary[str] | nutgraf.CollectionSummary[bytes]
) -> None:
    """What holds of every summary of a collection."""
    assert list(summary.texts) == texts
    places = [(s.source, s.start) for s in summary]
    assert places == sorted(set(places))
    for s in (*summary, *summary.left_out):
        assert texts[s.source][s.start : s.end] == s.text
    for s in summary:
        assert s.source in s.supporters
        assert list(s.supporters) == sorted(set(s.supporters))


@given(FREE_TEXTS, st.sampled_from(_core.RANKERS), st.integers(1, 9))
def test_sentences_are_slices_of_their_own_texts_in_order(texts: list[str], ranker: str, sentences: int) -> None:
    summary = nutgraf.summarize_collection(texts, ranker=ranker, sentences=sentences)
    check(texts, summary)
    assert len(summary) <= sentences
    assert bool(summary) == any(nutgraf.parse(text).sentences for text in texts)


@given(FREE_TEXTS, st.integers(1, 9))
def test_bytes_give_the_same_sentences_as_str(texts: list[str], sentences: int) -> None:
    encoded = [text.encode("utf-8") for text in texts]
    summary = nutgraf.summarize_collection(encoded, sentences=sentences)
    check(encoded, summary)
    expected = nutgraf.summarize_collection(texts, sentences=sentences)
    assert summary.text == expected.text
    assert [(s.source, s.index, s.score) for s in summary] == [(s.source, s.index, s.score) for s in expected]


@given(FREE_TEXTS, st.integers(2, 9))
def test_a_budget_in_tokens_is_shared(texts: list[str], count: int) -> None:
    seen: list[str] = []

    def count_one(sentence: str) -> int:
        seen.append(sentence)
        return 1

    summary = nutgraf.summarize_collection(texts, tokens=count, count_tokens=count_one)
    assert summary == nutgraf.summarize_collection(texts, sentences=count)
    everything = nutgraf.summarize_collection(texts, sentences=10_000, selector=nutgraf.Top(max_similarity=1))
    assert {sentence.text for sentence in everything} <= set(seen)
    for place in range(len(summary)):
        assert (
            summary.explain(place).passed_over
            == nutgraf.summarize_collection(texts, sentences=count).explain(place).passed_over
        )


def test_tokens_of_a_collection_are_counted_as_its_corpus_reads_it() -> None:
    german = nutgraf.Corpus.fit(["Am 3. Mai kam der Bus z. B. zu spät."], "de")
    texts = ["Der 3. Bus. Er kam.", "Rain fell."]
    summary = nutgraf.summarize_collection(texts, tokens=3, count_tokens=lambda _: 1, corpus=german)
    assert summary == nutgraf.summarize_collection(texts, sentences=3, corpus=german)
    one = nutgraf.summarize("Rain fell. It was late.", tokens=2, count_tokens=lambda _: 1, corpus=german)
    assert one.language == "de"


@pytest.mark.parametrize("text", [HARBOUR, PAGE, TWO_SUBJECTS, "", "One."])
@pytest.mark.parametrize("ranker", _core.RANKERS)
def test_a_collection_of_one_text_gives_the_summary_of_that_text(text: str, ranker: str) -> None:
    one = nutgraf.summarize(text, ranker=ranker)
    summary = nutgraf.summarize_collection([text], ranker=ranker)
    assert [(s.text, s.start, s.score) for s in summary] == [(s.text, s.start, s.score) for s in one]
    assert [(b.text, b.role) for b in summary.left_out] == [(b.text, b.role) for b in one.left_out]
    assert (summary.language, summary.furniture_only) == (one.language, one.furniture_only)
    assert all((s.source, s.supporters) == (0, (0,)) for s in summary)


@pytest.mark.parametrize("selector", _core.SELECTORS)
@pytest.mark.parametrize("ranker", ["directed", "textrank", "centroid", "lead"])
def test_what_several_texts_say_is_said_once_and_attributed(ranker: str, selector: str) -> None:
    summary = nutgraf.summarize_collection(FERRY, sentences=9, ranker=ranker, selector=selector)
    told = [s for s in summary if "sank" in s.text]
    assert len(told) == 1
    assert told[0].supporters == (0, 1, 2)
    assert {s.supporters for s in summary if s not in told} == {(0,), (1,), (2,)}


@pytest.mark.parametrize("ranker", ["auto", nutgraf.Directed(earlier=0, later=0, position=0)])
def test_what_several_texts_say_comes_first(ranker: str | nutgraf.Directed) -> None:
    for texts in ([*FERRY, TWO_SUBJECTS], [TWO_SUBJECTS, *FERRY]):
        first = nutgraf.summarize_collection(texts, sentences=1, ranker=ranker)[0]
        assert "sank" in first.text, "although one text says more about its own subject"
        assert len(first.supporters) == 3


def test_the_numbers_of_block_and_sentence_count_in_the_own_text() -> None:
    other = "The bridge over the river opens on Monday, two years late but whole."
    texts = [HARBOUR, PAGE, PAGE.replace("It has two sentences.", other)]
    summary = nutgraf.summarize_collection(texts, sentences=20)
    assert {s.source for s in summary} == {0, 1, 2}
    for s in summary:
        document = nutgraf.parse(texts[s.source])
        assert document.sentences[s.index].text == s.text
        assert s.text in document.blocks[s.block].text
    assert {block.source for block in summary.left_out} == {1, 2}
    assert [b.text for b in summary.left_out if b.source == 2] == [b.text for b in nutgraf.parse(texts[2]).left_out]


def test_any_iterable_will_do_and_is_read_once() -> None:
    def stream() -> Iterator[str]:
        yield from FERRY

    assert nutgraf.summarize_collection(stream()) == nutgraf.summarize_collection(tuple(FERRY))


@pytest.mark.parametrize("texts", [[], [""], ["", " \n"], [b""]])
def test_nothing_gives_an_empty_summary(texts: list[str]) -> None:
    summary = nutgraf.summarize_collection(texts)
    assert (len(summary), summary.text, summary.left_out) == (0, "", ())
    assert summary.texts == tuple(texts)
    assert "<mark" not in summary._repr_html_()


def test_wrong_texts_are_named_by_their_position() -> None:
    with pytest.raises(TypeError, match=r"texts\[2\] must be str or bytes, not int"):
        nutgraf.summarize_collection(["a", "b", 7])  # type: ignore[list-item]
    with pytest.raises(TypeError, match=r"all str or all bytes: texts\[0\] is str, texts\[1\] bytes"):
        nutgraf.summarize_collection(["a", b"b"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="texts must be an iterable of texts, not one str"):
        nutgraf.summarize_collection("text")
    with pytest.raises(TypeError, match="title must be str"):
        nutgraf.summarize_collection(["text"], title=7)  # type: ignore[arg-type]
    with pytest.raises(nutgraf.OptionError, match="sentences must be in"):
        nutgraf.summarize_collection([], sentences=0)


@pytest.mark.parametrize("budget", [{"words": 25}, {"characters": 120}, {"ratio": 0.3}])
def test_a_budget_is_that_of_the_whole_summary(budget: dict[str, float]) -> None:
    summary = nutgraf.summarize_collection([*FERRY, TWO_SUBJECTS], **budget)
    words = len(re.findall(r"\w+", summary.text))
    assert 0 < words <= budget.get("words", 0.3 * 150)
    assert len(str(summary)) <= budget.get("characters", 10**6)


def test_options_and_title_reach_the_engine() -> None:
    shorten = nutgraf.Summarizer(sentences=1, ranker=nutgraf.Directed(position=0, earlier=0, later=0, title=1))
    texts = [HARBOUR, TWO_SUBJECTS]
    assert "hives" in shorten.summarize_collection(texts, title="Beekeepers on the hill").text
    assert "treasurer" in shorten.summarize_collection(texts, title="The council treasurer estimates").text
    assert nutgraf.summarize_collection(texts, language="de").language == "de"


def test_the_language_is_that_of_all_texts_together() -> None:
    german = ["Der Hafen bleibt geschlossen, und die Fischer warten auf Hilfe.", "Die Mauer ist nicht mehr sicher."]
    assert nutgraf.summarize_collection(["The port.", *german]).language == "de"


def test_summaries_of_collections_are_values() -> None:
    summary = nutgraf.summarize_collection(FERRY, sentences=2)
    assert repr(summary).startswith("<Summary of 3 texts in 2 sentences: '")
    assert str(summary) == summary.text == " ".join(s.text for s in summary)
    assert pickle.loads(pickle.dumps(summary)) == summary
    assert hash(summary) == hash(nutgraf.summarize_collection(FERRY, sentences=2))
    assert summary[0] == summary.sentences[0]
    assert summary[:1] == summary.sentences[:1]
    assert len(list(summary)) == 2


def test_a_dictionary_holds_it_all() -> None:
    texts = [*FERRY, PAGE]
    summary = nutgraf.summarize_collection(texts, sentences=7)
    told = json.loads(json.dumps(summary.to_dict()))
    assert told["text"] == summary.text
    for own, s in zip(told["sentences"], summary, strict=True):
        assert texts[own["source"]][own["start"] : own["end"]] == own["text"] == s.text
        assert own["supporters"] == list(s.supporters)
        assert (own["index"], own["score"], own["block"]) == (s.index, s.score, s.block)
    assert [(b["source"], b["role"]) for b in told["left_out"]] == [(b.source, b.role) for b in summary.left_out]
    as_bytes = nutgraf.summarize_collection([text.encode() for text in texts], sentences=7)
    assert json.loads(json.dumps(as_bytes.to_dict())) == told


def test_a_notebook_shows_the_texts_that_have_a_chosen_sentence() -> None:
    hostile = "<script>alert(1)</script> Bells \u202e rang all night in the old tower of the town, said the mayor."
    summary = nutgraf.summarize_collection([*FERRY, hostile, "Rain."], sentences=4)
    shown = summary._repr_html_()
    assert "<script>" not in shown
    assert "\u202e" not in shown
    assert shown.count("<mark") == 4
    assert "in 3 texts" in shown
    assert sorted(map(int, re.findall(r">text (\d)<", shown))) == sorted({s.source for s in summary})
    assert shown.count("<div") == shown.count("</div")


def test_sentences_of_one_text_have_source_zero() -> None:
    assert {(s.source, s.supporters) for s in nutgraf.summarize(HARBOUR)} == {(0, ())}
    assert {block.source for block in nutgraf.summarize(PAGE).left_out} == {0}
