"""Every public function and method, and every value of hostile.py for each of its parameters: a result or a documented
exception, whose message is short and does not quote the document."""

from __future__ import annotations

import dataclasses
import functools
import importlib
import inspect
import os
from collections.abc import Callable, Iterator
from typing import Any

import nutgraf
import pytest
from hostile import DOCUMENT, VALUES, Hostile, complaint

# OSError is of paths, ImportError of packages that a call would need, IndexError and KeyError of containers.
DOCUMENTED: tuple[type[BaseException], ...] = (
    TypeError,
    ValueError,
    IndexError,
    KeyError,
    OSError,
    ImportError,
    Hostile,
)

MODULES = {
    "nutgraf": None,
    "nutgraf.arrow": "pyarrow",
    "nutgraf.compat.gensim": None,
    "nutgraf.compat.sumy": None,
    "nutgraf.documents": None,
    "nutgraf.explorer": "ipywidgets",
    "nutgraf.plot": "matplotlib",
    "nutgraf.sklearn": "sklearn",
    "nutgraf.spacy": "spacy",
}


@functools.cache
def summary() -> nutgraf.Summary[str]:
    return nutgraf.summarize(DOCUMENT, sentences=4)


@functools.cache
def collection() -> nutgraf.CollectionSummary[str]:
    return nutgraf.summarize_collection([DOCUMENT, DOCUMENT[:500]])


@functools.cache
def analysis() -> nutgraf.Analysis[str]:
    return nutgraf.analyze(DOCUMENT)


@functools.cache
def corpus() -> nutgraf.Corpus:
    return nutgraf.Corpus.fit([DOCUMENT], "en")


@functools.cache
def parser() -> Any:
    sumy = importlib.import_module("nutgraf.compat.sumy")
    return sumy.PlaintextParser.from_string(DOCUMENT, sumy.Tokenizer("english"))


@functools.cache
def language_pipeline() -> Any:
    return importlib.import_module("spacy").blank("en")


# An object of each class that has methods, where its class cannot be called without arguments.
OBJECTS: dict[str, Callable[[], Any]] = {
    "Analysis": analysis,
    "CollectionSummary": collection,
    "Corpus": corpus,
    "Document": lambda: nutgraf.parse(DOCUMENT),
    "Explanation": lambda: summary().explain(0),
    "Profile": lambda: nutgraf.profiles()["general"],
    "Summary": summary,
    "Comparison": lambda: summary().compare(summary()),
}

# A sound value for each parameter that has no default, by its name.
SOUND: dict[str, Callable[[], Any]] = {
    "X": lambda: [DOCUMENT],
    "analysis": analysis,
    "constants": lambda: nutgraf.profiles()["general"],
    "content": lambda: corpus().to_bytes(),
    "data": lambda: importlib.import_module("pyarrow").array([DOCUMENT]),
    "document": lambda: parser().document,
    "documents": lambda: [DOCUMENT],
    "file_path": lambda: os.devnull,
    "html": lambda: f"<html><body><p>{DOCUMENT}</p></body></html>",
    "index": lambda: 0,
    "language": lambda: "en",
    "min_frequency": lambda: 1,
    "name": lambda: "nutgraf",
    "nlp": language_pipeline,
    "other": summary,
    "path": lambda: os.devnull,
    "scores": lambda: [1.0] * len(analysis()),
    "sentences_count": lambda: 2,
    "string": lambda: DOCUMENT,
    "summaries": lambda: [DOCUMENT[:200]],
    "text": lambda: DOCUMENT,
    "texts": lambda: [DOCUMENT],
    "told": lambda: summary().explain(0),
    "tokenizer": lambda: importlib.import_module("nutgraf.compat.sumy").Tokenizer("english"),
    "what": lambda: DOCUMENT,
    "word": lambda: "ferry",
}
SOUND_OF = {
    "CollectionSummary.compare": {"other": collection},
    "Corpus.merge": {"other": corpus},
}
MADE_WITHIN = {"CancelToken", "Summaries"}  # or without arguments; as is each dataclass and tuple
VARIADIC = {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}
# Parameters that get no hostile values.
LEFT_OUT = {
    ("make_component", "nlp"),  # spaCy gives it
    ("Corpus.save", "path"),  # would write a file of that name
}


def functions_of(module_name: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The functions, classes and methods of a module that a caller may give a value."""
    module = importlib.import_module(module_name)
    own = [name for name, value in vars(module).items() if getattr(value, "__module__", None) == module_name]
    for name in getattr(module, "__all__", None) or [name for name in own if not name.startswith("_")]:
        value = getattr(module, name)
        if inspect.isfunction(value):
            yield name, value
        if not inspect.isclass(value) or issubclass(value, (Exception, dict)) or name in MADE_WITHIN:
            continue
        if not dataclasses.is_dataclass(value) and not issubclass(value, tuple):  # what the package makes itself
            yield name, value
        for member, function in vars(value).items():
            if member.startswith("_"):
                continue
            if isinstance(function, (classmethod, staticmethod)):
                yield f"{name}.{member}", getattr(value, member)
            elif inspect.isfunction(function):
                yield f"{name}.{member}", getattr(OBJECTS.get(name, value)(), member)


# Made by nothing, and so without a signature.
NO_PARAMETERS = {"CancelToken"}


def complaints_of(name: str, function: Callable[..., Any]) -> Iterator[str]:
    if name in NO_PARAMETERS:
        return
    parameters = [p for p in inspect.signature(function).parameters.values() if p.kind not in VARIADIC]
    sound = {p.name: SOUND_OF.get(name, SOUND).get(p.name) or SOUND[p.name] for p in parameters if p.default is p.empty}
    for parameter in parameters:
        if (name, parameter.name) in LEFT_OUT:
            continue
        for title, make in VALUES.items():
            arguments = {**{key: value() for key, value in sound.items()}, parameter.name: make()}
            found = complaint(functools.partial(function, **arguments), DOCUMENTED)
            if found:
                yield f"{name}({parameter.name}={title}): {found}"


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.filterwarnings("ignore")
def test_any_value_gives_a_result_or_a_documented_error(module: str) -> None:
    if package := MODULES[module]:
        pytest.importorskip(package)
    found = [line for name, function in functions_of(module) for line in complaints_of(name, function)]
    assert found == [], "\n".join(found)
