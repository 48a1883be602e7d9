"""The names of nutgraf.typing are those that the engine and the functions have."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Iterator
from typing import Any

import nutgraf
import nutgraf.arrow
import nutgraf.explorer
import nutgraf.typing as names
import pytest
from nutgraf import _core


def choices(alias: object) -> tuple[object, ...]:
    """The words of a Literal, also of one that is a part of a union."""
    members = typing.get_args(alias)
    return tuple(word for member in members for word in (choices(member) if typing.get_args(member) else [member]))


def words(alias: object) -> list[object]:
    return [choice for choice in choices(alias) if isinstance(choice, str)]


def test_rankers_and_selectors_are_those_of_the_engine() -> None:
    assert tuple(words(names.RankerName)) == _core.RANKERS
    assert tuple(words(names.SelectorName)) == _core.SELECTORS


def test_languages_and_profiles_are_those_of_the_engine() -> None:
    assert words(names.LanguageCode) == list(nutgraf.languages())
    assert words(names.ProfileName) == list(nutgraf.profiles())
    assert words(names.Language) == ["auto", *nutgraf.languages()]
    assert words(names.AnyProfile) == ["auto", *nutgraf.profiles()]


@pytest.mark.parametrize("option", ["furniture", "coherence"])
def test_other_words_are_taken_and_no_more(option: str) -> None:
    known = words(getattr(names, option.capitalize()))
    for word in known:
        nutgraf.Summarizer(**{option: word})
    with pytest.raises(nutgraf.OptionError) as caught:
        nutgraf.Summarizer(**{option: "?"})
    assert set(known) <= set(str(caught.value).replace('"', " ").replace(",", " ").replace("'", " ").split())


def test_options_are_those_of_a_summarizer() -> None:
    signature = inspect.signature(nutgraf.Summarizer)
    hints = typing.get_type_hints(nutgraf.Summarizer.__init__) | {"return": None}
    assert {name: hints[name] for name in signature.parameters} == typing.get_type_hints(names.Options)


@pytest.mark.parametrize("function", [nutgraf.summarize, nutgraf.select])
def test_functions_that_list_the_options_take_them_as_a_summarizer_does(function: Callable[..., Any]) -> None:
    own = {"text", "title", "query", "analysis", "scores"}
    options = inspect.signature(nutgraf.Summarizer).parameters
    listed = {name: given for name, given in inspect.signature(function).parameters.items() if name not in own}
    assert listed == {name: options[name] for name in listed}
    if function is nutgraf.summarize:
        assert list(listed) == list(options)


def functions() -> Iterator[Callable[..., Any]]:
    for module in (nutgraf, nutgraf.arrow, nutgraf.explorer):
        for value in (getattr(module, name) for name in module.__all__):
            yield from filter(inspect.isfunction, vars(value).values() if inspect.isclass(value) else [value])


def test_every_function_that_passes_options_on_names_them_to_checkers_and_in_its_signature() -> None:
    passing = [function for function in functions() if function.__code__.co_flags & inspect.CO_VARKEYWORDS]
    of_nutgraf = {"analyze", "fit", "summarize_collection", "summarize_many"}
    assert {function.__name__ for function in passing} == of_nutgraf | {"explore", "summarize"}
    for function in passing:
        assert function.__annotations__["options"] == "Unpack[Options]"
        listed = inspect.signature(function).parameters
        options = inspect.signature(nutgraf.Summarizer).parameters
        assert list(listed.items())[-len(options) :] == list(options.items())
        assert not [name for name, given in listed.items() if given.kind is given.VAR_KEYWORD]
