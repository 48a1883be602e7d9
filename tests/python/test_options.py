"""Option classes and Summarizer: values that are checked once and never change."""

from __future__ import annotations

import copy
import decimal
import math
import pickle
import re
import threading

import numpy
import nutgraf
import pytest
from nutgraf import _core
from samples import DOCUMENT, HARBOUR, HOSTILE_VALUES, check_message

OPTION_CLASSES = (
    nutgraf.Directed,
    nutgraf.TextRank,
    nutgraf.LexRank,
    nutgraf.Biased,
    nutgraf.Centroid,
    nutgraf.Degree,
    nutgraf.Boundary,
    nutgraf.Hierarchical,
    nutgraf.Luhn,
    nutgraf.Edmundson,
    nutgraf.Lsa,
    nutgraf.Title,
    nutgraf.Lead,
    nutgraf.Random,
    nutgraf.Top,
    nutgraf.Mmr,
    nutgraf.SumBasic,
    nutgraf.Kl,
    nutgraf.Coverage,
    nutgraf.Bigrams,
    nutgraf.GreedyCentroid,
    _core.Weighting,
)
# Fields that hold one of some names: two of them, the last not the default.
CHOICES = {"norm": ("l1", "none"), "similarity": ("bm25", "overlap"), "concave": ("min", "min")}


def fields_of(cls: type) -> list[str]:
    return [name for name, member in vars(cls).items() if isinstance(member, property)]


def range_of(cls: type, field: str) -> tuple[float, float] | None:
    """The range that the class's documentation states for a field; None where it is no number."""
    found = re.search(rf"^    {field}: .*, in \[([^,]+), ([^\]]+)\] \(default", cls.__doc__ or "", re.MULTILINE)
    return (float(found[1]), float(found[2])) if found else None


def other_limit(default: float, limits: tuple[float, float]) -> float:
    """The end of a range that is not the default."""
    low, high = limits
    return type(default)(high if default == low else low)


FIELDS = [(cls, field) for cls in OPTION_CLASSES for field in fields_of(cls)]
NUMBER_FIELDS = [(cls, field) for cls, field in FIELDS if range_of(cls, field)]
by_field = pytest.mark.parametrize(("cls", "field"), FIELDS, ids=[f"{c.__name__}.{f}" for c, f in FIELDS])
by_number_field = pytest.mark.parametrize(
    ("cls", "field"), NUMBER_FIELDS, ids=[f"{c.__name__}.{f}" for c, f in NUMBER_FIELDS]
)
by_class = pytest.mark.parametrize("cls", OPTION_CLASSES, ids=[c.__name__ for c in OPTION_CLASSES])

# ---------------------------------------------------------------- option classes


@by_class
def test_options_have_equal_defaults(cls: type) -> None:
    assert cls() == cls()
    assert (cls() != cls()) is False
    assert hash(cls()) == hash(cls())


@by_class
def test_options_of_different_classes_differ(cls: type) -> None:
    assert all(cls() != other() for other in OPTION_CLASSES if other is not cls)
    assert cls() != 0.5
    assert cls() != cls.__name__.lower()
    assert cls() is not None


@by_field
def test_a_field_keeps_what_it_is_given(cls: type, field: str) -> None:
    limits = range_of(cls, field)
    values: tuple[object, ...] = limits or CHOICES.get(field, (True, False))
    for value in values:
        given = int(value) if isinstance(getattr(cls(), field), int) and limits else value
        options = cls(**{field: given})
        assert getattr(options, field) == value
        assert type(getattr(options, field)) is type(getattr(cls(), field))


@by_field
def test_a_changed_field_makes_other_options(cls: type, field: str) -> None:
    limits = range_of(cls, field)
    default = getattr(cls(), field)
    value = CHOICES[field][0] if field in CHOICES else not default if limits is None else other_limit(default, limits)
    changed = cls(**{field: value})
    assert changed != cls()
    assert len({changed, cls(), cls(**{field: value})}) == 2
    assert f"{field}={value!r}" in repr(changed)


@by_class
def test_options_take_keywords_only(cls: type) -> None:
    with pytest.raises(TypeError, match=cls.__name__):
        cls(0.5)
    with pytest.raises(TypeError, match=cls.__name__):
        cls("positional")
    with pytest.raises(TypeError, match=cls.__name__) as caught:
        cls(**{DOCUMENT: 1})
    check_message(caught.value)
    with pytest.raises(TypeError, match=cls.__name__):
        cls(unknown=1)


@by_field
def test_a_field_cannot_be_set_or_deleted(cls: type, field: str) -> None:
    options = cls()
    with pytest.raises(AttributeError):
        setattr(options, field, getattr(options, field))
    with pytest.raises(AttributeError):
        delattr(options, field)
    assert options == cls()


@by_class
def test_options_take_no_other_attributes(cls: type) -> None:
    options = cls()
    with pytest.raises(AttributeError):
        options.unknown = 1
    with pytest.raises(TypeError):
        type("Sub", (cls,), {})


@by_number_field
def test_options_do_not_change_when_initialised_again(cls: type, field: str) -> None:
    options = cls()
    low = type(getattr(options, field))(range_of(cls, field)[0])
    options.__init__(**{field: low})  # type: ignore[misc]
    options.__setstate__({field: low})
    assert options == cls()


@by_class
def test_repr_makes_equal_options(cls: type) -> None:
    assert eval(repr(cls()), {cls.__name__: cls}) == cls()


@by_number_field
def test_repr_makes_equal_options_at_the_limits(cls: type, field: str) -> None:
    for limit in range_of(cls, field):
        options = cls(**{field: type(getattr(cls(), field))(limit)})
        assert eval(repr(options), {cls.__name__: cls}) == options


@by_class
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_options_survive_pickle(cls: type, protocol: int) -> None:
    options = cls()
    again = pickle.loads(pickle.dumps(options, protocol))
    assert again == options
    assert repr(again) == repr(options)
    assert hash(again) == hash(options)


@by_field
def test_changed_options_survive_pickle_and_copy(cls: type, field: str) -> None:
    limits = range_of(cls, field)
    default = getattr(cls(), field)
    value = CHOICES[field][1] if field in CHOICES else not default if limits is None else other_limit(default, limits)
    options = cls(**{field: value})
    assert pickle.loads(pickle.dumps(options)) == options
    assert copy.copy(options) == options
    assert copy.deepcopy(options) == options
    assert getattr(copy.deepcopy([options])[0], field) == value


@by_field
def test_no_option_takes_a_hostile_value(cls: type, field: str) -> None:
    for value in HOSTILE_VALUES:
        with pytest.raises((nutgraf.OptionError, TypeError)) as caught:
            cls(**{field: value})
        message = check_message(caught.value)
        assert message.startswith(f"{cls.__name__.lower()}.{field} must be "), message
        if isinstance(caught.value, nutgraf.OptionError):
            assert isinstance(value, (int, float, str, decimal.Decimal))
            assert message.endswith(f"not {ascii(value)[:20]}" if len(ascii(value)) <= 20 else "...") or (
                ascii(value) in message
            )


@by_number_field
@pytest.mark.parametrize("value", [True, False])
def test_true_is_no_number(cls: type, field: str, value: bool) -> None:
    with pytest.raises(TypeError, match=rf"{field} must be a (whole )?number, not bool"):
        cls(**{field: value})


@by_number_field
def test_a_number_just_out_of_range_is_refused_with_name_range_and_value(cls: type, field: str) -> None:
    low, high = range_of(cls, field)
    is_whole = isinstance(getattr(cls(), field), int)
    for value in (int(low) - 1, int(high) + 1) if is_whole else (math.nextafter(low, -9e9), math.nextafter(high, 9e9)):
        with pytest.raises(nutgraf.OptionError) as caught:
            cls(**{field: value})
        message = check_message(caught.value)
        stated = re.fullmatch(rf"{cls.__name__.lower()}\.{field} must be in \[(.+), (.+)\], not (.+)", message)
        assert stated
        assert (float(stated[1]), float(stated[2])) == (low, high)
        assert float(stated[3]) == value


@pytest.mark.parametrize("value", [1, 0, None, "True", 1.0])
@pytest.mark.parametrize("field", ["use_idf", "smooth_idf", "sublinear_tf"])
def test_a_switch_is_true_or_false_and_nothing_else(field: str, value: object) -> None:
    with pytest.raises(TypeError, match=f"weighting.{field} must be True or False"):
        _core.Weighting(**{field: value})


def test_numbers_of_other_types_are_taken_as_numbers() -> None:
    assert nutgraf.TextRank(damping=numpy.float32(0.5), max_iterations=numpy.int64(7)) == nutgraf.TextRank(
        damping=0.5, max_iterations=7
    )
    assert nutgraf.TextRank(damping=decimal.Decimal("0.5")) == nutgraf.TextRank(damping=0.5)
    assert len(nutgraf.summarize(HARBOUR, sentences=numpy.int8(2))) == 2


# ---------------------------------------------------------------- Summarizer


def test_summarizer_does_what_summarize_does() -> None:
    reading = {"language": "en", "furniture": "keep"}
    options = {"words": 40, "ranker": "textrank", "selector": nutgraf.Mmr(), "strict": True, **reading}
    summarizer = nutgraf.Summarizer(**options)
    assert summarizer.summarize(HARBOUR, title="storm") == nutgraf.summarize(HARBOUR, title="storm", **options)
    assert summarizer.analyze(HARBOUR, title="storm") == nutgraf.analyze(HARBOUR, title="storm", **options)
    assert list(summarizer.summarize_many([HARBOUR])) == list(nutgraf.summarize_many([HARBOUR], **options))


def test_summarizer_takes_keywords_only() -> None:
    with pytest.raises(TypeError):
        nutgraf.Summarizer(3)  # type: ignore[misc]
    with pytest.raises(TypeError):
        nutgraf.summarize(HARBOUR, 3)  # type: ignore[misc]
    with pytest.raises(TypeError):
        nutgraf.Summarizer(unknown=3)  # type: ignore[call-arg]


def test_summarizer_is_immutable() -> None:
    summarizer = nutgraf.Summarizer(words=20)
    for name in ("words", "_given", "_core_options", "unknown"):
        with pytest.raises(AttributeError):
            setattr(summarizer, name, 1)
        with pytest.raises(AttributeError):
            delattr(summarizer, name)
    assert summarizer == nutgraf.Summarizer(words=20)


SUMMARIZERS = [
    {},
    {"sentences": 4},
    {"words": 40},
    {"characters": 400},
    {"ratio": 0.25},
    {"strict": True, "language": "de"},
    {"furniture": "keep"},
    {"ranker": "textrank"},
    {"ranker": nutgraf.TextRank(damping=0.5), "selector": nutgraf.Mmr(relevance=0.25)},
    {"selector": nutgraf.Coverage(concave="min")},
    {"coherence": "off"},
    {"coherence": "strict", "profile": "paper"},
]


@pytest.mark.parametrize("options", SUMMARIZERS, ids=repr)
def test_summarizer_is_a_value(options: dict[str, object]) -> None:
    summarizer = nutgraf.Summarizer(**options)
    for same in (
        nutgraf.Summarizer(**options),
        pickle.loads(pickle.dumps(summarizer)),
        copy.copy(summarizer),
        copy.deepcopy(summarizer),
        eval(repr(summarizer), vars(nutgraf)),
    ):
        assert same == summarizer
        assert hash(same) == hash(summarizer)
        assert repr(same) == repr(summarizer)
        assert same.summarize(HARBOUR) == summarizer.summarize(HARBOUR)
    assert summarizer != options
    assert sum(summarizer == nutgraf.Summarizer(**other) for other in SUMMARIZERS) == 1


def test_summarizer_checks_its_options_at_once() -> None:
    with pytest.raises(nutgraf.OptionError):
        nutgraf.Summarizer(words=0)
    with pytest.raises(nutgraf.OptionError):
        nutgraf.Summarizer(ranker="none")
    with pytest.raises(nutgraf.OptionError):
        nutgraf.Summarizer(language="xx")


def test_summarizer_is_safe_in_threads() -> None:
    summarizer = nutgraf.Summarizer(words=40, ranker="textrank")
    expected = summarizer.summarize(HARBOUR)
    results: list[nutgraf.Summary[str]] = []
    threads = [threading.Thread(target=lambda: results.append(summarizer.summarize(HARBOUR))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 8


# ---------------------------------------------------------------- coherence

HANGING = "She had warned them for years. " + HARBOUR.replace("Engineers from the county", "They")


def test_coherence_decides_what_hangs_in_the_air() -> None:
    analysis = nutgraf.analyze(HANGING)
    scores = [0, 0, 9, 0, 1, 0]
    kept = {how: nutgraf.select(analysis, scores, sentences=1, coherence=how) for how in ("off", "soft", "strict")}
    assert [sentence.index for sentence in kept["off"]] == [2]
    assert kept["off"][0].dangling
    for how in ("soft", "strict"):
        assert [sentence.index for sentence in kept[how]] == [4]
        assert not kept[how][0].dangling


def test_coherence_is_soft_unless_it_is_asked_for_everywhere() -> None:
    ranked = {"ranker": "lead", "words": 15}
    for how in ("off", "soft", "strict"):
        summarizer = nutgraf.Summarizer(coherence=how, **ranked)
        for text in (HANGING, HARBOUR):
            expected = nutgraf.summarize(text, coherence=how, **ranked)
            assert summarizer.summarize(text) == expected
            assert list(nutgraf.summarize_many([text], coherence=how, **ranked)) == [expected]
            assert nutgraf.summarize_collection([text], coherence=how, **ranked).text == expected.text
    assert nutgraf.summarize(HANGING, **ranked) == nutgraf.summarize(HANGING, coherence="soft", **ranked)
    assert nutgraf.Summarizer(coherence="soft") == nutgraf.Summarizer()


@pytest.mark.parametrize("value", ["hard", "", "Soft", DOCUMENT])
def test_an_unknown_coherence_is_refused_with_the_choices(value: str) -> None:
    with pytest.raises(nutgraf.OptionError, match="coherence must be one of off, soft, strict, not '") as caught:
        nutgraf.Summarizer(coherence=value)  # type: ignore[arg-type]
    check_message(caught.value)


@pytest.mark.parametrize("value", [None, True, 1, ["soft"], b"soft"])
def test_coherence_of_another_type_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=f"coherence must be a str, not {type(value).__name__}"):
        nutgraf.Summarizer(coherence=value)  # type: ignore[arg-type]
