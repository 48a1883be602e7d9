"""The methods of the package sumy on the engine's sentences, filled to the budget as the engine fills it.

Edmundson is not among them: it wants words that the user knows to matter.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module

import regex
from _sets import Task

# Name -> class, and whether it compares each sentence with each.
METHODS = {
    "luhn": ("luhn.LuhnSummarizer", False),
    "lsa": ("lsa.LsaSummarizer", True),
    "lexrank": ("lex_rank.LexRankSummarizer", True),
    "textrank": ("text_rank.TextRankSummarizer", True),
    "sumbasic": ("sum_basic.SumBasicSummarizer", True),
    "kl": ("kl.KLSummarizer", True),
    "reduction": ("reduction.ReductionSummarizer", True),
}
# Most sentences for those that do.
LIMIT = 200

_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*")


class _Words:
    """Stands in for sumy's Tokenizer, which needs a download."""

    @staticmethod
    def to_words(sentence: str) -> tuple[str, ...]:
        return tuple(_WORD.findall(sentence))


def summaries(
    name: str, task: Task, sentences: Sequence[str], fill: Callable[[Sequence[int]], list[str]]
) -> list[list[str]] | None:
    """The method's summary; None where the text is too long for it, or it fails."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    if METHODS[name][1] and len(sentences) > LIMIT:
        return None
    document = ObjectDocumentModel([Paragraph([Sentence(sentence, _Words) for sentence in sentences])])
    order: list[int] = []

    def keep(infos: Sequence[object]) -> Sequence[object]:
        order.extend(info.order for info in infos)
        return infos

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            _summarizer(name, task.language)(document, keep)
        except (ValueError, ZeroDivisionError, ArithmeticError, AssertionError):
            return None
    return [fill(order)]


@cache
def _summarizer(name: str, language: str) -> Callable[..., object]:
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
