"""Extractive text summarization: whole sentences of the text itself, chosen in linear time.

>>> import nutgraf
>>> text = "The river rose overnight. Nobody was hurt when the river broke its banks."
>>> summary = nutgraf.summarize(text, sentences=1)
>>> str(summary)
'Nobody was hurt when the river broke its banks.'
"""

from __future__ import annotations

from . import _interpreter  # noqa: F401 (before the extension)
from ._analysis import Analysis, Matrix, ScoredSentence
from ._api import Summarizer, analyze, summarize, summarize_collection
from ._collection import CollectionSummary
from ._compare import Comparison
from ._core import (
    Auto,
    Biased,
    Bigrams,
    Boundary,
    CancelToken,
    Centroid,
    Coverage,
    Degree,
    Directed,
    Edmundson,
    GreedyCentroid,
    Hierarchical,
    Kl,
    Lead,
    LexRank,
    Lsa,
    Luhn,
    Mmr,
    Random,
    SumBasic,
    TextRank,
    Title,
    Top,
    version,
)
from ._corpus import Corpus
from ._errors import Cancelled, Error, FormatError, LimitError, OptionError, TimedOut
from ._explain import Explanation, NeighbourShare, PartShare, PassedOver, Place, TermShare
from ._fit import fit
from ._html import Page, from_html
from ._many import summarize_many
from ._profile import Profile, part_names, profiles
from ._reading import build_info, detect_language, languages, parse, purge, split_sentences
from ._select import select
from ._summary import Block, Detection, Document, LeftOut, Sentence, Span, Summary

__version__ = version()

__all__ = [
    "Analysis",
    "Auto",
    "Biased",
    "Bigrams",
    "Block",
    "Boundary",
    "CancelToken",
    "Cancelled",
    "Centroid",
    "CollectionSummary",
    "Comparison",
    "Corpus",
    "Coverage",
    "Degree",
    "Detection",
    "Directed",
    "Document",
    "Edmundson",
    "Error",
    "Explanation",
    "FormatError",
    "GreedyCentroid",
    "Hierarchical",
    "Kl",
    "Lead",
    "LeftOut",
    "LexRank",
    "LimitError",
    "Lsa",
    "Luhn",
    "Matrix",
    "Mmr",
    "NeighbourShare",
    "OptionError",
    "Page",
    "PartShare",
    "PassedOver",
    "Place",
    "Profile",
    "Random",
    "ScoredSentence",
    "Sentence",
    "Span",
    "SumBasic",
    "Summarizer",
    "Summary",
    "TermShare",
    "TextRank",
    "TimedOut",
    "Title",
    "Top",
    "__version__",
    "analyze",
    "build_info",
    "detect_language",
    "fit",
    "from_html",
    "languages",
    "parse",
    "part_names",
    "profiles",
    "purge",
    "select",
    "split_sentences",
    "summarize",
    "summarize_collection",
    "summarize_many",
]
