"""What the public functions take, give and refuse."""

from __future__ import annotations

import itertools
import math
import re

import nutgraf
import pytest
from nutgraf import _core
from samples import DOCUMENT, HARBOUR, LANGUAGES, TWO_SUBJECTS, check_message

UNITS = {"sentences": 2, "words": 40, "characters": 250, "ratio": 0.5}
RANKER_OPTIONS = {
    "auto": nutgraf.Auto(),
    "directed": nutgraf.Directed(position=0.1),
    "textrank": nutgraf.TextRank(damping=0.5),
    "lexrank": nutgraf.LexRank(threshold=0.2),
    "biased": nutgraf.Biased(damping=0.5),
    "centroid": nutgraf.Centroid(),
    "degree": nutgraf.Degree(),
    "boundary": nutgraf.Boundary(outer=0.5),
    "hierarchical": nutgraf.Hierarchical(outer=0.5),
    "luhn": nutgraf.Luhn(frequency=1),
    "edmundson": nutgraf.Edmundson(key=1),
    "lsa": nutgraf.Lsa(topics=2, weakest=0),
    "title": nutgraf.Title(),
    "lead": nutgraf.Lead(),
    "random": nutgraf.Random(seed=7),
}
SELECTOR_OPTIONS = {
    "top": nutgraf.Top(max_similarity=0.9),
    "mmr": nutgraf.Mmr(relevance=0.5),
    "sumbasic": nutgraf.SumBasic(),
    "kl": nutgraf.Kl(smoothing=0.5),
    "coverage": nutgraf.Coverage(concave="min"),
    "bigrams": nutgraf.Bigrams(min_sentences=1),
    "greedycentroid": nutgraf.GreedyCentroid(pool=2),
}


def words_of(text: str) -> int:
    return len(re.findall(r"\w+(?:[.,’']\w+)*", text))


# ---------------------------------------------------------------- budgets


def test_default_is_three_sentences() -> None:
    summary = nutgraf.summarize(HARBOUR)
    assert len(summary) == 3
    assert summary == nutgraf.summarize(HARBOUR, sentences=3)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_sentences_are_as_many_as_asked_for(count: int) -> None:
    assert len(nutgraf.summarize(HARBOUR, sentences=count)) == count


def test_more_sentences_than_there_are_gives_all() -> None:
    summary = nutgraf.summarize(HARBOUR, sentences=10**9)
    assert str(summary) == HARBOUR
    assert not summary.over_budget


@pytest.mark.parametrize("words", [13, 20, 31, 40, 60, 75, 1000])
def test_words_bound_the_words_of_the_summary(words: int) -> None:
    summary = nutgraf.summarize(HARBOUR, words=words)
    assert len(summary) > 0
    assert not summary.over_budget
    assert words_of(str(summary)) <= words


@pytest.mark.parametrize("characters", [41, 80, 120, 200, 300, 1000])
def test_characters_bound_the_length_of_the_summary(characters: int) -> None:
    summary = nutgraf.summarize(HARBOUR, characters=characters)
    assert len(summary) > 0
    assert not summary.over_budget
    assert len(str(summary)) <= characters


def test_a_characters_budget_of_the_whole_text_gives_the_whole_text() -> None:
    everything = " ".join(s.text for s in nutgraf.split_sentences(HARBOUR))
    assert str(nutgraf.summarize(HARBOUR, characters=len(everything))) == everything
    assert len(nutgraf.summarize(HARBOUR, characters=len(everything) - 1)) < 5


def test_a_words_budget_of_the_whole_text_gives_the_whole_text() -> None:
    assert len(nutgraf.summarize(HARBOUR, words=words_of(HARBOUR))) == 5
    assert len(nutgraf.summarize(HARBOUR, words=words_of(HARBOUR) - 1)) < 5


@pytest.mark.parametrize("ratio", [0.2, 0.3, 0.5, 0.75, 1, 1.0])
def test_ratio_is_a_share_of_the_words_rounded_up(ratio: float) -> None:
    words = math.ceil(ratio * words_of(HARBOUR))
    by_ratio = nutgraf.summarize(HARBOUR, ratio=ratio)
    assert by_ratio == nutgraf.summarize(HARBOUR, words=words)
    assert not by_ratio.over_budget


def test_the_whole_ratio_gives_every_sentence() -> None:
    assert str(nutgraf.summarize(HARBOUR, ratio=1.0)) == HARBOUR


@pytest.mark.parametrize("budget", [{"words": 1}, {"characters": 1}, {"ratio": 0.01}, {"ratio": 5e-324}])
def test_where_nothing_fits_the_best_sentence_comes_back_over_budget(budget: dict[str, float]) -> None:
    summary = nutgraf.summarize(HARBOUR, **budget)
    assert summary.over_budget
    best = max(nutgraf.analyze(HARBOUR), key=lambda sentence: sentence.score)
    assert list(summary) == [best]


@pytest.mark.parametrize("budget", [{"words": 1}, {"characters": 1}, {"ratio": 0.01}])
def test_strict_gives_an_empty_summary_where_nothing_fits(budget: dict[str, float]) -> None:
    summary = nutgraf.summarize(HARBOUR, strict=True, **budget)
    assert len(summary) == 0
    assert str(summary) == ""
    assert not summary.over_budget


@pytest.mark.parametrize("unit", UNITS)
def test_strict_changes_nothing_where_something_fits(unit: str) -> None:
    assert nutgraf.summarize(HARBOUR, strict=True, **{unit: UNITS[unit]}) == nutgraf.summarize(
        HARBOUR, **{unit: UNITS[unit]}
    )


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(UNITS, 2)))
def test_two_budgets_are_an_error_that_names_both(one: str, other: str) -> None:
    with pytest.raises(nutgraf.OptionError, match=f"{one}.*{other}"):
        nutgraf.summarize(HARBOUR, **{one: UNITS[one], other: UNITS[other]})


def test_a_budget_of_none_is_no_budget() -> None:
    assert nutgraf.summarize(HARBOUR, sentences=None, words=None, characters=None, ratio=None) == nutgraf.summarize(
        HARBOUR
    )


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("value", [0, -1, 2**63, -(2**63), 10**10, 10**400], ids=repr)
def test_a_budget_out_of_range_is_refused_with_name_range_and_value(unit: str, value: int) -> None:
    with pytest.raises(nutgraf.OptionError) as caught:
        nutgraf.summarize(DOCUMENT, **{unit: value})
    message = check_message(caught.value)
    assert unit in message
    assert str(value)[:20] in message
    assert ("(0, 1]" if unit == "ratio" and value == 0 else "1") in message


@pytest.mark.parametrize("ratio", [math.nan, math.inf, -math.inf, 0.0, -0.0, 1.0000001, -0.5], ids=repr)
def test_a_ratio_out_of_range_is_refused(ratio: float) -> None:
    with pytest.raises(nutgraf.OptionError, match=r"ratio must be in .*, not "):
        nutgraf.summarize(HARBOUR, ratio=ratio)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("value", [True, False, "3", b"3", [3], {}, object(), 3j, DOCUMENT, "\ud800"], ids=repr)
def test_a_budget_of_a_wrong_type_is_a_type_error(unit: str, value: object) -> None:
    with pytest.raises(TypeError) as caught:
        nutgraf.summarize(DOCUMENT, **{unit: value})
    assert unit in check_message(caught.value)


@pytest.mark.parametrize("unit", ["sentences", "words", "characters"])
@pytest.mark.parametrize("value", [2.0, 2.5, math.nan, math.inf], ids=repr)
def test_a_count_must_be_a_whole_number(unit: str, value: float) -> None:
    with pytest.raises(TypeError, match=f"{unit} must be a whole number, not float"):
        nutgraf.summarize(HARBOUR, **{unit: value})


@pytest.mark.parametrize("value", [1, 0, "yes", None, 1.0])
def test_strict_must_be_true_or_false(value: object) -> None:
    with pytest.raises(TypeError, match="strict must be True or False"):
        nutgraf.summarize(HARBOUR, strict=value)  # type: ignore[arg-type]


# ---------------------------------------------------------------- rankers, selectors, languages


@pytest.mark.parametrize("ranker", _core.RANKERS)
@pytest.mark.parametrize("selector", _core.SELECTORS)
def test_every_ranker_works_with_every_selector(ranker: str, selector: str) -> None:
    summary = nutgraf.summarize(HARBOUR, sentences=2, ranker=ranker, selector=selector)
    assert len(summary) == 2
    assert [s.start for s in summary] == sorted(s.start for s in summary)


def test_every_ranker_and_selector_has_its_options_tested() -> None:
    assert set(RANKER_OPTIONS) == set(_core.RANKERS)
    assert set(SELECTOR_OPTIONS) == set(_core.SELECTORS)


@pytest.mark.parametrize("name", _core.RANKERS)
def test_every_ranker_by_name_is_its_options_with_defaults(name: str) -> None:
    options = type(RANKER_OPTIONS[name])()
    assert nutgraf.analyze(HARBOUR, ranker=name) == nutgraf.analyze(HARBOUR, ranker=options)


@pytest.mark.parametrize("name", _core.SELECTORS)
def test_every_selector_by_name_is_its_options_with_defaults(name: str) -> None:
    options = type(SELECTOR_OPTIONS[name])()
    assert nutgraf.summarize(HARBOUR, selector=name) == nutgraf.summarize(HARBOUR, selector=options)


@pytest.mark.parametrize("name", _core.RANKERS)
@pytest.mark.parametrize("text", ["", " \n", "One.", "The. And. Of.", "!!! ???", HARBOUR, HARBOUR * 3])
def test_every_ranker_gives_finite_scores(name: str, text: str) -> None:
    scores = [s.score for s in nutgraf.analyze(text, ranker=RANKER_OPTIONS[name])]
    assert all(math.isfinite(score) for score in scores)
    assert len(scores) == len([s for b in nutgraf.parse(text).blocks if b.role == "body" for s in b.sentences])


def test_ranker_options_change_the_scores() -> None:
    for name in (name for name, options in RANKER_OPTIONS.items() if options != type(options)()):
        by_default = [s.score for s in nutgraf.analyze(TWO_SUBJECTS, ranker=name)]
        changed = [s.score for s in nutgraf.analyze(TWO_SUBJECTS, ranker=RANKER_OPTIONS[name])]
        assert by_default != changed


def test_selector_options_change_the_choice() -> None:
    text = (
        "The mill burned down on Friday night. The mill burned down on Friday night, again. "
        "Barn owls left their nests under its roof within minutes."
    )
    everything = nutgraf.summarize(text, selector=nutgraf.Top(max_similarity=1.0))
    assert [s.index for s in everything] == [0, 1, 2]
    assert [s.index for s in nutgraf.summarize(text)] == [0, 2]
    novel = nutgraf.summarize(text, sentences=2, selector=nutgraf.Mmr(relevance=0.0))
    assert [s.index for s in novel] == [0, 2]


def test_the_default_ranker_and_selector_come_first() -> None:
    default = nutgraf.summarize(HARBOUR)
    assert default == nutgraf.summarize(HARBOUR, ranker=_core.RANKERS[0], selector=_core.SELECTORS[0])


def test_textrank_that_is_stopped_early_says_that_it_did_not_converge() -> None:
    stopped = nutgraf.TextRank(tolerance=0, max_iterations=1)
    assert not nutgraf.summarize(TWO_SUBJECTS, ranker=stopped).converged
    assert not nutgraf.analyze(TWO_SUBJECTS, ranker=stopped).converged
    assert nutgraf.summarize(TWO_SUBJECTS, ranker="textrank").converged


@pytest.mark.parametrize("option", ["ranker", "selector", "language"])
@pytest.mark.parametrize(
    "value", ["nope", "", "auto ", "TEXTRANK", "\ud800", "a\x00b", "é" * 60, "€" * 60, DOCUMENT], ids=[*"abcdefghi"]
)
def test_an_unknown_name_is_refused_with_the_choices(option: str, value: str) -> None:
    with pytest.raises(nutgraf.OptionError) as caught:
        nutgraf.summarize(DOCUMENT, **{option: value})
    message = check_message(caught.value)
    assert option in message
    choices = {"ranker": _core.RANKERS, "selector": _core.SELECTORS, "language": ("auto", *nutgraf.languages())}[option]
    assert all(choice in message for choice in choices)
    assert value.encode("ascii", "replace")[:1].decode() in message.replace("�", "?").replace("é", "?").replace(
        "€", "?"
    )


@pytest.mark.parametrize("option", ["ranker", "selector", "language"])
@pytest.mark.parametrize("value", [None, 1, 1.5, True, b"top", ["top"], object(), nutgraf.TextRank], ids=repr)
def test_a_name_of_a_wrong_type_is_a_type_error(option: str, value: object) -> None:
    with pytest.raises(TypeError) as caught:
        nutgraf.summarize(DOCUMENT, **{option: value})
    assert option in check_message(caught.value)


@pytest.mark.parametrize(
    ("option", "value", "nearest"),
    [
        ("ranker", "textrnk", "textrank"),
        ("ranker", "TextRank", "textrank"),
        ("ranker", "centriod", "centroid"),
        ("ranker", "direct", "directed"),
        ("ranker", "pagerank", None),
        ("ranker", "led", "lead"),
        ("selector", "mr", "mmr"),
        ("selector", "tops", "top"),
        ("selector", "maximal", None),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_one(option: str, value: str, nearest: str | None) -> None:
    with pytest.raises(nutgraf.OptionError) as caught:
        nutgraf.summarize(HARBOUR, **{option: value})
    asked = re.search(r"did you mean '(\w+)'\?", str(caught.value))
    assert (asked[1] if asked else None) == nearest


def test_a_selector_is_no_ranker() -> None:
    with pytest.raises(TypeError, match="ranker must be one of auto, directed, textrank"):
        nutgraf.summarize(HARBOUR, ranker=nutgraf.Top())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="selector must be one of top, mmr"):
        nutgraf.summarize(HARBOUR, selector=nutgraf.Lead())  # type: ignore[arg-type]


def test_languages_are_names_by_code() -> None:
    languages = nutgraf.languages()
    assert languages["en"] == "English"
    assert {"de", "en", "es", "fr"} <= set(languages)
    assert list(languages) == sorted(languages)
    languages.clear()
    assert nutgraf.languages()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_is_detected_and_can_be_asked_for(code: str) -> None:
    text = LANGUAGES[code]
    by_detection = nutgraf.summarize(text, sentences=2)
    assert by_detection.language == code
    assert by_detection == nutgraf.summarize(text, sentences=2, language=code)
    assert nutgraf.parse(text).language == nutgraf.parse(text, language=code).language == code
    assert nutgraf.split_sentences(text) == nutgraf.split_sentences(text, code)


@pytest.mark.parametrize("code", nutgraf.languages())
@pytest.mark.parametrize("other", LANGUAGES)
def test_every_language_summarises_every_text(code: str, other: str) -> None:
    summary = nutgraf.summarize(LANGUAGES[other], language=code)
    assert summary.language == code
    assert len(summary) == 3


def test_abbreviations_are_those_of_the_language_asked_for() -> None:
    text = "Die Pfähle, z. B. aus Eiche, am 3. Oktober geliefert. Sie stehen."
    assert len(nutgraf.split_sentences(text, "de")) == 2


# ---------------------------------------------------------------- detection


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_detected_language_has_its_code_and_name(code: str) -> None:
    found = nutgraf.detect_language(LANGUAGES[code])
    assert isinstance(found, nutgraf.Detection)
    assert (found.language, found.name) == (code, nutgraf.languages()[code])
    assert 0 < found.confidence <= 1
    assert found == nutgraf.detect_language(LANGUAGES[code].encode())


@pytest.mark.parametrize("text", ["", b"", "x", b"\xff\xfe", "\ud800", "…", DOCUMENT, "Привет мир", "渔民"])
def test_every_text_has_the_language_that_it_is_read_as(text: str | bytes) -> None:
    found = nutgraf.detect_language(text)
    assert 0 <= found.confidence <= 1
    assert found.language == nutgraf.parse(text).language  # type: ignore[type-var]
    assert found.name == ({**nutgraf.languages(), "und": "undetermined"})[found.language]


@pytest.mark.parametrize("value", [None, 5, ["text"], bytearray(b"text"), object()], ids=repr)
def test_only_a_text_has_a_language(value: object) -> None:
    with pytest.raises(TypeError, match="text must be str or bytes, not "):
        nutgraf.detect_language(value)  # type: ignore[arg-type]


# ---------------------------------------------------------------- title


def test_title_changes_the_ranking() -> None:
    title = "Beekeepers lose hives to mites"
    scores = [s.score for s in nutgraf.analyze(TWO_SUBJECTS)]
    with_title = [s.score for s in nutgraf.analyze(TWO_SUBJECTS, title=title)]
    gains = [new - old for new, old in zip(with_title, scores, strict=True)]
    assert [gain > 0 for gain in gains] == [False, False, False, True, False]
    by_title = nutgraf.Directed(title=1.0)
    assert [s.index for s in nutgraf.summarize(TWO_SUBJECTS, sentences=1, ranker=by_title)] != [3]
    assert [s.index for s in nutgraf.summarize(TWO_SUBJECTS, sentences=1, ranker=by_title, title=title)] == [3]


@pytest.mark.parametrize("title", ["", None, "...", "Zzzz qqqq", "the and of"])
def test_a_title_that_says_nothing_changes_nothing(title: str | None) -> None:
    assert nutgraf.summarize(TWO_SUBJECTS, title=title) == nutgraf.summarize(TWO_SUBJECTS)


def test_a_title_given_takes_the_place_of_the_page_title(ferry: str) -> None:
    own = nutgraf.parse(ferry).title
    assert own == ferry.splitlines()[0]
    assert nutgraf.analyze(ferry, title=own) == nutgraf.analyze(ferry)
    assert nutgraf.analyze(ferry, title="Insulin and milk by navy helicopter") != nutgraf.analyze(ferry)


@pytest.mark.parametrize("title", [5, True, math.nan, ["x"], bytearray(b"x"), object()], ids=repr)
def test_a_title_of_a_wrong_type_is_a_type_error(title: object) -> None:
    for function in (nutgraf.summarize, nutgraf.analyze):
        with pytest.raises(TypeError, match="title must be str"):
            function(HARBOUR, title=title)  # type: ignore[operator]


def test_a_title_may_be_hostile() -> None:
    for title in ("\ud800", "\x00", "é" * 100_000, DOCUMENT):
        assert len(nutgraf.summarize(TWO_SUBJECTS, title=title)) == 3
