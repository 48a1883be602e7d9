"""The methods of the package sumy, as orders of the engine's sentences.

Edmundson is not among them: it wants words that the user knows to matter.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

import regex

# Name -> class, and the most sentences that it is given: those that compare each with each get no long texts, and
# Kullback-Leibler, which tries all that is left after each choice, still shorter ones.
METHODS = {
    "luhn": ("luhn.LuhnSummarizer", None),
    "lsa": ("lsa.LsaSummarizer", 200),
    "lexrank": ("lex_rank.LexRankSummarizer", 200),
    "textrank": ("text_rank.TextRankSummarizer", 200),
    "sumbasic": ("sum_basic.SumBasicSummarizer", 200),
    "kl": ("kl.KLSummarizer", 100),
    "reduction": ("reduction.ReductionSummarizer", 200),
}

_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*")


class _Words:
    """Stands in for sumy's Tokenizer, which needs a download."""

    @staticmethod
    def to_words(sentence: str) -> tuple[str, ...]:
        return tuple(_WORD.findall(sentence))


@lru_cache(maxsize=64)
def order(name: str, language: str, sentences: tuple[str, ...]) -> list[int] | None:
    """The sentences from best to worst; None where the text is too long for the method, or it fails."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    most = METHODS[name][1]
    if most is not None and len(sentences) > most:
        return None
    document = ObjectDocumentModel([Paragraph([Sentence(sentence, _Words) for sentence in sentences])])
    found: list[int] = []

    def keep(infos: Sequence[Any]) -> Sequence[Any]:
        found.extend(info.order for info in infos)
        return infos

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            _summarizer(name, language)(document, keep)
        except (ValueError, ArithmeticError, AssertionError):
            return None
    return found


@cache
def _summarizer(name: str, language: str) -> Callable[..., Any]:
    from sumy.nlp.stemmers import Stemmer, null_stemmer
    from sumy.utils import get_stop_words

    module, kind = METHODS[name][0].split(".")
    try:
        stemmer = Stemmer(language)
    except LookupError:
        stemmer = null_stemmer
    made = getattr(import_module(f"sumy.summarizers.{module}"), kind)(stemmer)
    if hasattr(made, "stop_words"):
        with contextlib.suppress(LookupError):  # as without a list
            made.stop_words = get_stop_words(language)
    return made
