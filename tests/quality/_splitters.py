"""Splitters of text into sentences, nutgraf and its peers, behind one signature."""

from __future__ import annotations

import importlib
import itertools
import re
from collections.abc import Callable
from functools import cache
from typing import Any

import nutgraf

# Takes a text and its language code; gives the sentences in order. They may leave out or change white space.
Splitter = Callable[[str, str], list[str]]

# A stop, closing quotes and brackets, white space; or a full-width stop; or the end of a line.
_STOP = re.compile(r"""[.!?؟।]["')\]]*\s+|[。！？]["')\]]*|\n+""")


def nutgraf_splitter(text: str, language: str) -> list[str]:
    known = language if language in nutgraf.languages() else "auto"
    return [sentence.text for sentence in nutgraf.split_sentences(text, known)]


def plain_regex(text: str, language: str) -> list[str]:
    """What one writes in a minute; every stop ends a sentence."""
    cuts = [0, *(match.end() for match in _STOP.finditer(text)), len(text)]
    return [text[start:end] for start, end in itertools.pairwise(cuts)]


def _pysbd() -> Splitter:
    pysbd: Any = importlib.import_module("pysbd")

    @cache
    def segmenter(language: str) -> Any:
        try:
            return pysbd.Segmenter(language=language, clean=False)
        except ValueError:  # a language it does not know
            return pysbd.Segmenter(language="en", clean=False)

    return lambda text, language: list(segmenter(language).segment(text))


def _syntok() -> Splitter:
    segmenter: Any = importlib.import_module("syntok.segmenter")

    def split(text: str, language: str) -> list[str]:
        # Its tokens change some characters, their offsets do not: a sentence goes on to the start of the next.
        starts = [sentence[0].offset for paragraph in segmenter.analyze(text) for sentence in paragraph]
        cuts = [0, *starts[1:], len(text)]
        return [text[start:end] for start, end in itertools.pairwise(cuts)]

    return split


def _blingfire() -> Splitter:
    blingfire: Any = importlib.import_module("blingfire")
    return lambda text, language: str(blingfire.text_to_sentences(text)).split("\n")


def peers() -> dict[str, Splitter]:
    """The peers that are installed; a line is printed for each that is not."""
    found = {}
    for name, make in {"pySBD": _pysbd, "syntok": _syntok, "BlingFire": _blingfire}.items():
        try:
            found[name] = make()
        except ImportError:
            print(f"({name} is not installed: left out; pip install 'nutgraf[quality]')")
    return found
