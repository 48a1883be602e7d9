"""explain(): three breakdowns that add up to the score, and what was passed over."""

from __future__ import annotations

import copy
import json
import pickle
import re
import subprocess
import sys

import nutgraf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nutgraf import Explanation, _core
from samples import HARBOUR, HOSTILE_PIECES, LANGUAGES, PAGE, TWO_SUBJECTS

WORDS = (
    "dam",
    "Dams",
    "river",
    "Tavy",
    "she",
    "However,",
    "old",
    "12",
    "town",
    "flood",
    "said",
    "früh",
    "水",
    "\n\n# Part\n\n",
)
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(
    lambda words: " ".join(words).capitalize() + "."
)
TEXT = st.lists(SENTENCE, min_size=1, max_size=12).map(" ".join)


def total(
    rows: tuple[nutgraf.PartShare, ...] | tuple[nutgraf.TermShare, ...] | tuple[nutgraf.NeighbourShare, ...],
) -> float:
    return sum(row.share for row in rows)


def check(told: Explanation, texts: list[str] | list[bytes]) -> None:
    """The sums are the score, and every sentence is one of the texts'."""
    size = max(1.0, *(abs(row.share) for row in (*told.parts, *told.terms, *told.neighbours)), abs(told.score))
    assert told.score == told.sentence.score
    assert abs(total(told.parts) - told.score) <= 1e-9 * size
    assert abs(total(told.terms) - told.score) <= 1e-9 * size
    assert abs(total(told.neighbours) - told.score) <= 1e-9 * size
    assert all(part.share == part.constant * part.value for part in told.parts)
    places = [row.sentence for row in told.neighbours if row.sentence is not None]
    places += [passed.sentence for passed in told.passed_over] + [p.of for p in told.passed_over if p.of is not None]
    for place in places:
        assert texts[place.source][place.start : place.end] == place.text
    assert all((row.kind == "sentence") is (row.sentence is not None) for row in told.neighbours)
    assert all(passed.score > told.score for passed in told.passed_over)


# ---------------------------------------------------------------- sums


@pytest.mark.parametrize("ranker", _core.RANKERS)
@pytest.mark.parametrize("text", [HARBOUR, TWO_SUBJECTS, PAGE, *LANGUAGES.values(), HARBOUR.encode(), "One."])
def test_every_ranker_explains_every_sentence(ranker: str, text: str | bytes) -> None:
    options = {"ranker": ranker, "title": "The wall of Tarn", "query": "Who measured the gaps?"}
    summary = nutgraf.summarize(text, **options)
    for place in range(len(summary)):
        check(summary.explain(place), [text])
    analysis = nutgraf.analyze(text, **options)
    for place in range(len(analysis)):
        told = analysis.explain(place, limit=2)
        check(told, [text])
        assert told.sentence is analysis[place]
        assert sum(row.kind == "term" for row in told.terms) <= 2
        assert sum(row.kind == "sentence" for row in told.neighbours) <= 2


@given(TEXT, st.sampled_from(_core.RANKERS), st.sampled_from(["", "dam flood"]), st.integers(0, 12))
def test_shares_of_any_text_add_up_to_the_score(text: str, ranker: str, title: str, limit: int) -> None:
    summary = nutgraf.summarize(text, ranker=ranker, title=title, query=title[:3], language="en", coherence="off")
    for place in range(len(summary)):
        check(summary.explain(place, limit=limit), [text])


@given(st.lists(TEXT, min_size=1, max_size=4), st.sampled_from(_core.RANKERS))
def test_shares_of_any_collection_add_up_to_the_score(texts: list[str], ranker: str) -> None:
    summary = nutgraf.summarize_collection(texts, ranker=ranker, language="en")
    for place, sentence in enumerate(summary):
        told = summary.explain(place)
        check(told, texts)
        assert told.sentence is sentence
        assert (told.profile, told.why) == (summary.profile, summary.why)


@pytest.mark.parametrize("text", [HARBOUR, TWO_SUBJECTS, PAGE, LANGUAGES["de"]])
def test_parts_of_auto_are_the_constants_of_the_profile_times_the_values_of_the_analysis(text: str) -> None:
    analysis = nutgraf.analyze(text)
    constants = nutgraf.profiles()[analysis.profile]
    for place in range(len(analysis)):
        told = analysis.explain(place)
        assert {part.name: part.constant for part in told.parts} == {
            name: constant for name, constant in constants.items() if constant
        }
        assert all(part.value == analysis.parts[part.name][place] for part in told.parts)
        assert (told.profile, told.why) == (analysis.profile, analysis.why)


def test_a_query_has_its_part_in_the_score() -> None:
    analysis = nutgraf.analyze(HARBOUR, query="Who measured the gaps?", ranker="auto")
    for place in range(len(analysis)):
        check(analysis.explain(place), [HARBOUR])


def test_a_walk_names_jumps_and_similarity() -> None:
    told = nutgraf.summarize(TWO_SUBJECTS, ranker="textrank").explain(0)
    assert {part.name for part in told.parts} == {"similarity", "teleport", "stranded"}
    jumps = sum(part.share for part in told.parts if part.name != "similarity")
    assert abs(sum(row.share for row in told.terms if row.kind == "rest") - jumps) < 1e-12


def test_terms_stand_as_in_the_sentence_and_not_as_stems() -> None:
    told = nutgraf.summarize("Dams hold. Keepers of dams and the Dam. The dam holds.", ranker="degree").explain(1)
    names = {row.name for row in told.terms if row.kind == "term"}
    assert names == {"dams/Dam"}


def test_tokens_explain_with_the_costs_that_were_counted() -> None:
    summary = nutgraf.summarize(HARBOUR, tokens=130, count_tokens=len, ranker="lead")
    told = pickle.loads(pickle.dumps(summary)).explain(len(summary) - 1)
    assert [(passed.reason, passed.sentence.index) for passed in told.passed_over] == [("too_long", 1)]


# ---------------------------------------------------------------- what was passed over

NEAR = (
    "The dam above the old town gave way at dawn on Monday. The dam above the old town gave way early on Monday. "
    "Cattle drowned in the flooded fields beside the northern road."
)


def test_a_near_duplicate_is_passed_over_as_redundant_with_what_was_chosen() -> None:
    summary = nutgraf.summarize(NEAR, sentences=2, ranker="lead")
    (passed,) = summary.explain(1).passed_over
    assert (passed.reason, passed.sentence.index, passed.of.index) == ("redundant", 1, 0)
    assert 0.5 < passed.similarity < 1
    assert summary.explain(0).passed_over == ()
    assert "too similar to" in str(summary.explain(1))


def test_what_is_too_long_is_passed_over() -> None:
    summary = nutgraf.summarize(HARBOUR, words=21, ranker="lead")
    assert [sentence.index for sentence in summary] == [0, 2]
    (passed,) = summary.explain(1).passed_over
    assert (passed.reason, passed.sentence.index, passed.of, passed.similarity) == ("too_long", 1, None, None)
    assert "too long for the budget" in str(summary.explain(1))


def test_what_hangs_in_the_air_is_passed_over() -> None:
    text = HARBOUR.replace("Engineers from the county", "They")
    summary = nutgraf.select(nutgraf.analyze(text), [1, 5, 2, 3, 4], sentences=1)
    (passed,) = summary.explain(0).passed_over
    assert (passed.reason, passed.sentence.index, passed.of.index) == ("dangling", 1, 0)


# ---------------------------------------------------------------- values


def test_summaries_are_the_values_they_were() -> None:
    one, other = nutgraf.summarize(HARBOUR), nutgraf.summarize(HARBOUR, title="")
    assert one == other
    assert hash(one) == hash(other)
    assert "request" not in repr(one)
    for again in (pickle.loads(pickle.dumps(one)), copy.deepcopy(one), copy.copy(one)):
        assert again == one
        assert again.explain(0) == one.explain(0)


def test_summaries_of_many_texts_explain_themselves() -> None:
    texts = [HARBOUR, TWO_SUBJECTS, NEAR]
    for text, summary in zip(texts, nutgraf.summarize_many(texts, ranker="textrank"), strict=True):
        assert summary.explain(1) == nutgraf.summarize(text, ranker="textrank").explain(1)


def test_explanations_are_plain_values() -> None:
    for text in (HARBOUR, HARBOUR.encode(), NEAR):
        told = nutgraf.summarize(text, sentences=2, ranker="lead").explain(-1)
        assert pickle.loads(pickle.dumps(told)) == told
        hash(told)
        record = json.loads(json.dumps(told.to_dict()))
        assert record["score"] == told.score
        assert abs(sum(row["share"] for row in record["neighbours"]) - told.score) < 1e-9
        with pytest.raises(AttributeError):
            told.score = 1  # type: ignore[misc]


def test_the_text_of_an_explanation_is_short() -> None:
    told = nutgraf.summarize(TWO_SUBJECTS, profile="general").explain(0)
    lines = str(told).splitlines()
    assert len(lines) <= 10
    assert lines[1].startswith(f"{told.score:.3g} = ")
    assert lines[1].endswith("(general: given)")
    assert lines[2].startswith("by term: ")
    assert lines[3].startswith("by sentence: ")


@pytest.mark.parametrize("piece", HOSTILE_PIECES)
def test_an_explanation_in_a_page_is_harmless(piece: str) -> None:
    text = f"The dam {piece} broke at dawn. At dawn the dam {piece} broke again. The dam {piece} is gone."
    told = nutgraf.summarize(text, ranker="degree").explain(0)
    markup = told._repr_html_()
    assert set(re.findall(r"<(/?\w*)", markup)) <= {
        f"{end}{tag}" for tag in ("div", "bdi", "table", "tbody", "tr", "td") for end in ("", "/")
    }
    assert all(c not in markup for c in "\x00\x1b\u202e\u2066")
    str(told)


@pytest.mark.parametrize("ranker", ["auto", "directed", "textrank", "edmundson", "lead"])
def test_each_table_of_a_page_adds_up_to_the_score(ranker: str, ferry: str) -> None:
    told = nutgraf.summarize(ferry, sentences=1, ranker=ranker).explain(0, limit=40)
    tables = told._repr_html_().split("<table")[1:]
    assert len(tables) == 3
    for table in tables:
        shares = [float(share) for share in re.findall(r">([-+][\d.]+(?:e-?\d+)?)</td>", table)]
        assert sum(shares) == pytest.approx(told.score, abs=0.05 * sum(map(abs, shares)) + 1e-9)
        assert len(shares) <= 15


def test_explaining_needs_no_numpy() -> None:
    code = (
        "import sys; sys.modules['numpy'] = None; import nutgraf; "
        "print(nutgraf.summarize('The dam broke. The dam is gone.').explain(0).score, "
        "nutgraf.analyze('The dam broke.')[0].parts['first'])"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


# ---------------------------------------------------------------- errors


def test_only_sentences_of_the_summary_can_be_explained() -> None:
    summary = nutgraf.summarize(HARBOUR, sentences=2)
    assert summary.explain(-1) == summary.explain(1)
    for place in (2, -3):
        with pytest.raises(IndexError):
            summary.explain(place)
    with pytest.raises(TypeError):
        summary.explain("first")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("limit", "error"), [(-1, nutgraf.OptionError), (1.5, TypeError), (True, TypeError), (10**10, nutgraf.OptionError)]
)
def test_limits_are_checked(limit: object, error: type[Exception]) -> None:
    with pytest.raises(error, match="limit must be"):
        nutgraf.summarize(HARBOUR).explain(0, limit=limit)  # type: ignore[arg-type]
