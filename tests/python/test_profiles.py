"""Profiles: tables of constants as values, how they are chosen and told, and what the default promises for any text."""

from __future__ import annotations

import copy
import math
import pickle
from collections.abc import Mapping

import nutgraf
import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st
from nutgraf import _core
from samples import DOCUMENT, HARBOUR, LANGUAGES, TWO_SUBJECTS, check_message
from test_offsets import ASCII_TEXTS, BUDGETS, BYTES, TEXTS, check_summary, count_words, is_blank

NAMES = tuple(nutgraf.profiles())
EARLY = nutgraf.Profile("early", {"early": 1.0, "centroid": 0.5})
MEETING = """Ann: Um, okay, shall we start with the remote?
Bob: Yeah, I think that the buttons are too small.
Carla: Hmm, we could make them of rubber.
Ann: Okay, so what would that cost us?
Bob: Um, about two euros more.
"""

# ---------------------------------------------------------------- tables


def test_a_profile_is_a_mapping_of_every_part() -> None:
    assert isinstance(EARLY, Mapping)
    assert tuple(EARLY) == nutgraf.part_names()
    assert len(EARLY) == len(nutgraf.part_names())
    assert EARLY["early"] == 1.0
    assert EARLY["lead"] == 0.0
    assert EARLY.name == "early"
    assert {part: value for part, value in EARLY.items() if value} == {"early": 1.0, "centroid": 0.5}
    with pytest.raises(KeyError):
        EARLY["unknown"]


def test_a_profile_is_an_immutable_value() -> None:
    for name in ("name", "_name", "_constants", "other"):
        with pytest.raises(AttributeError, match="immutable"):
            setattr(EARLY, name, 1)
    with pytest.raises(AttributeError):
        del EARLY._name
    with pytest.raises(TypeError):
        EARLY["early"] = 2.0  # type: ignore[index]
    for same in (pickle.loads(pickle.dumps(EARLY)), copy.copy(EARLY), copy.deepcopy(EARLY)):
        assert same == EARLY
        assert hash(same) == hash(EARLY)
        assert type(same) is nutgraf.Profile
    assert eval(repr(EARLY), {"Profile": nutgraf.Profile}) == EARLY


def test_profiles_differ_by_name_and_by_constants() -> None:
    assert nutgraf.Profile("early", {"early": 1, "centroid": 0.5}) == EARLY
    assert nutgraf.Profile("other", dict(EARLY)) != EARLY
    assert nutgraf.Profile("early", {"early": 1.0}) != EARLY
    assert dict(EARLY) != EARLY


def test_a_profile_keeps_nothing_of_what_it_is_made_from() -> None:
    constants = {"early": 1.0}
    profile = nutgraf.Profile("mine", constants)
    constants["early"] = 5.0
    assert profile["early"] == 1.0


@pytest.mark.parametrize("part", ["nope", "", "Early", "\ud800", "x" * 1000, DOCUMENT])
def test_an_unknown_part_is_refused_with_the_known_ones(part: str) -> None:
    with pytest.raises(nutgraf.OptionError, match=r"unknown part .*; known: earlier, later") as caught:
        nutgraf.Profile("mine", {part: 1.0})
    assert len(str(caught.value)) <= 700
    assert DOCUMENT[:81] not in str(caught.value)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e7, -1e7, 10**400, -(10**5000)], ids=[*"abcdefg"])
def test_a_constant_out_of_range_is_refused(value: float) -> None:
    with pytest.raises(nutgraf.OptionError, match=r"profile.early must be in \[-1e\+06, 1e\+06\], not ") as caught:
        nutgraf.Profile("mine", {"early": value})
    check_message(caught.value)


@pytest.mark.parametrize("value", ["1", None, True, 1j, [1.0]])
def test_a_constant_of_a_wrong_type_is_a_type_error(value: object) -> None:
    with pytest.raises(TypeError, match=r"profile\.early must be a number, not "):
        nutgraf.Profile("mine", {"early": value})  # type: ignore[dict-item]


@pytest.mark.parametrize("constants", [None, [("early", 1.0)], "early", 5])
def test_constants_that_are_no_mapping_are_a_type_error(constants: object) -> None:
    with pytest.raises(TypeError, match="the constants of a profile must be a mapping, not "):
        nutgraf.Profile("mine", constants)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [None, 5, b"mine"])
def test_a_name_that_is_no_str_is_a_type_error(name: object) -> None:
    with pytest.raises(TypeError, match=r"profile\.name must be str, not "):
        nutgraf.Profile(name, {})  # type: ignore[arg-type]


def test_the_tables_of_the_engine_are_profiles_by_their_names() -> None:
    tables = nutgraf.profiles()
    assert next(iter(tables)) == "general"
    assert {"news_en", "news", "brief", "abstract", "paper", "meeting"} <= set(tables)
    for name, table in tables.items():
        assert table.name == name
        assert all(math.isfinite(value) for value in table.values())
        assert any(table.values())
    tables.clear()
    assert nutgraf.profiles()


def test_part_names_are_apart() -> None:
    assert len(set(nutgraf.part_names())) == len(nutgraf.part_names())
    assert {"title", "lead", "early", "capitals", "stigma"} <= set(nutgraf.part_names())


# ---------------------------------------------------------------- choosing


def test_a_summary_tells_its_profile_and_why() -> None:
    news, meeting = nutgraf.summarize(HARBOUR), nutgraf.summarize(MEETING)
    assert (news.profile, news.why) == ("news_en", "news in English")
    assert (meeting.profile, meeting.why) == ("meeting", "people speak in turns")
    assert nutgraf.summarize(HARBOUR, sentences=1).profile == "brief"
    assert nutgraf.summarize(LANGUAGES["de"]).profile == "news"
    assert nutgraf.summarize(HARBOUR, profile="paper").profile == "paper"
    assert nutgraf.summarize(HARBOUR, profile="paper").why == "given"
    assert nutgraf.summarize(HARBOUR, ranker="lead").profile is None or (
        nutgraf.summarize(HARBOUR, ranker="lead").profile == ""
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_profile_by_name_is_its_table(name: str) -> None:
    table = nutgraf.profiles()[name]
    by_name, by_table = nutgraf.summarize(MEETING, profile=name), nutgraf.summarize(MEETING, profile=table)
    assert by_name == by_table
    assert by_name.profile == name


def test_a_table_of_ones_own_decides() -> None:
    last = nutgraf.Profile("last", {"last": 1.0})
    assert [s.index for s in nutgraf.summarize(HARBOUR, sentences=1, profile=last)] == [4]
    first = nutgraf.Profile("first", {"last": -1.0})
    assert [s.index for s in nutgraf.summarize(HARBOUR, sentences=1, profile=first)] == [0]
    assert nutgraf.summarize(HARBOUR, profile=last).profile == "last"


def test_a_part_that_weighs_nothing_changes_nothing() -> None:
    scores = [s.score for s in nutgraf.analyze(TWO_SUBJECTS, profile=EARLY)]
    more = nutgraf.Profile("early", {**EARLY, "boundary": 0.0, "title": 0})
    assert [s.score for s in nutgraf.analyze(TWO_SUBJECTS, profile=more)] == scores


@pytest.mark.parametrize("profile", ["nope", "", "Paper", "\ud800", DOCUMENT])
def test_an_unknown_profile_is_refused_with_the_known_ones(profile: str) -> None:
    with pytest.raises(nutgraf.OptionError, match=r"unknown profile .*known: .*general") as caught:
        nutgraf.summarize(DOCUMENT, profile=profile)
    check_message(caught.value)


@pytest.mark.parametrize("profile", [None, 5, {"early": 1.0}, b"news", nutgraf.Profile])
def test_a_profile_of_a_wrong_type_is_a_type_error(profile: object) -> None:
    with pytest.raises(TypeError, match="profile must be a name or a Profile, not "):
        nutgraf.summarize(HARBOUR, profile=profile)  # type: ignore[arg-type]


def test_a_summarizer_keeps_its_profile() -> None:
    summarizer = nutgraf.Summarizer(profile=EARLY, words=30)
    assert pickle.loads(pickle.dumps(summarizer)) == summarizer
    assert summarizer.summarize(HARBOUR) == nutgraf.summarize(HARBOUR, profile=EARLY, words=30)
    assert hash(summarizer) == hash(nutgraf.Summarizer(profile=EARLY, words=30))
    assert summarizer != nutgraf.Summarizer(words=30)


# ---------------------------------------------------------------- what the default promises for any text

PROFILES = st.one_of(
    st.sampled_from(("auto", *NAMES)),
    st.dictionaries(st.sampled_from(_core.PARTS), st.floats(-1e6, 1e6), max_size=8).map(
        lambda constants: nutgraf.Profile("drawn", constants)
    ),
)
TITLES = st.one_of(st.none(), TEXTS)


@given(st.one_of(TEXTS, BYTES), BUDGETS, PROFILES, TITLES)
def test_any_profile_gives_slices_of_any_text_in_order(
    text: str | bytes, budget: dict[str, float], profile: str | nutgraf.Profile, title: str | None
) -> None:
    summary = nutgraf.summarize(text, profile=profile, title=title, **budget)
    check_summary(text, summary)
    visible = text if isinstance(text, str) else text.decode("utf-8", "replace")
    assert (len(summary) == 0) == is_blank(visible)
    if profile == "auto":
        assert summary.profile in NAMES
    else:
        assert summary.profile == (profile.name if isinstance(profile, nutgraf.Profile) else profile)
    assert summary.why
    assert nutgraf.summarize(text, profile=profile, title=title, **budget) == summary


@given(TEXTS, st.integers(1, 300), PROFILES)
def test_any_profile_keeps_a_budget_of_characters(text: str, budget: int, profile: str | nutgraf.Profile) -> None:
    summary = nutgraf.summarize(text, characters=budget, profile=profile)
    assert summary.over_budget == (len(str(summary)) > budget)
    assert len(str(nutgraf.summarize(text, characters=budget, profile=profile, strict=True))) <= budget


@given(ASCII_TEXTS, st.integers(1, 60), PROFILES)
def test_any_profile_keeps_a_budget_of_words(text: str, budget: int, profile: str | nutgraf.Profile) -> None:
    summary = nutgraf.summarize(text, words=budget, profile=profile)
    assert summary.over_budget == (count_words(str(summary)) > budget)
    assert count_words(str(nutgraf.summarize(text, words=budget, profile=profile, strict=True))) <= budget


@given(TEXTS, st.integers(1, 12), PROFILES)
def test_any_profile_keeps_a_budget_of_sentences(text: str, budget: int, profile: str | nutgraf.Profile) -> None:
    summary = nutgraf.summarize(text, sentences=budget, profile=profile)
    assert len(summary) <= budget
    assert not summary.over_budget


@given(st.lists(TEXTS, max_size=4), BUDGETS, PROFILES)
def test_any_profile_summarises_any_collection(
    texts: list[str], budget: dict[str, float], profile: str | nutgraf.Profile
) -> None:
    summary = nutgraf.summarize_collection(texts, profile=profile, **budget)
    assert (len(summary) == 0) == all(is_blank(text) for text in texts)
    for sentence in summary:
        assert texts[sentence.source][sentence.start : sentence.end] == sentence.text
    places = [(sentence.source, sentence.start) for sentence in summary]
    assert places == sorted(set(places))


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("turbines in lagoons", "Small turbines in tidal lagoons"),
        ("notched stick", "The notched stick survives"),
        ("who is Helen Abara?", "Helen Abara, a physicist"),
        ("spring tides", "At spring tides,"),
        ("what did the council give?", "The council gave"),
        ("school children", "The peg on the stick"),
    ],
)
def test_what_answers_best_is_chosen_however_unimportant_it_is_otherwise(query: str, answer: str) -> None:
    text = (ROOT / "notebooks" / "quickstart.txt").read_text(encoding="utf-8")
    assert answer in nutgraf.summarize(text, sentences=2, query=query).text


@given(TEXTS, TEXTS, BUDGETS)
def test_any_query_gives_slices_of_any_text_in_order(text: str, query: str, budget: dict[str, float]) -> None:
    summary = nutgraf.summarize(text, query=query, **budget)
    check_summary(text, summary)
    assert (len(summary) == 0) == is_blank(text)


@given(st.one_of(TEXTS, BYTES), BUDGETS, PROFILES)
def test_strict_coherence_leaves_nothing_dangling(
    text: str | bytes, budget: dict[str, float], profile: str | nutgraf.Profile
) -> None:
    summary = nutgraf.summarize(text, coherence="strict", profile=profile, **budget)
    check_summary(text, summary)
    visible = text if isinstance(text, str) else text.decode("utf-8", "replace")
    assert (len(summary) == 0) == is_blank(visible)
    if len(summary) > 1:  # where no sentence stands alone, one that does not is better than none
        assert not any(sentence.dangling for sentence in summary)


STORIES = st.lists(
    st.sampled_from(
        [
            "The old mill on the Marl will grind flour again this spring.",
            "It had stood still for forty years.",
            "However, nobody had sold its stones.",
            "“We found them under the floor,” said Ann Lee of the council.",
            "She said that the wheel is new.",
            "He said:",
            "- The first item is a wheel of oak.",
            "- The second item is a pair of stones.",
            "Bakers of three villages have ordered flour already.",
            "But that was a mistake, the miller told them.",
            "Visitors can see the mill turn on Sundays in summer.",
        ]
    ),
    min_size=1,
    max_size=12,
).map("\n".join)


@given(
    STORIES,
    st.one_of(st.integers(1, 6).map(lambda n: {"sentences": n}), st.integers(8, 60).map(lambda n: {"words": n})),
)
def test_strict_coherence_leaves_nothing_dangling_in_stories(text: str, budget: dict[str, int]) -> None:
    summary = nutgraf.summarize(text, coherence="strict", **budget)
    assert len(summary) >= 1
    if len(summary) > 1:
        assert not any(sentence.dangling for sentence in summary)
    soft = nutgraf.summarize(text, **budget)
    assert len(soft) >= 1
    assert soft.over_budget or len(soft) <= budget.get("sentences", 99)
