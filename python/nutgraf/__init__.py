"""Extractive text summarization: whole sentences of the text itself, chosen in linear time.

>>> import nutgraf
>>> text = "The river rose overnight. Nobody was hurt when the river broke its banks."
>>> summary = nutgraf.summarize(text, sentences=1)
>>> str(summary)
'Nobody was hurt when the river broke its banks.'
"""

from __future__ import annotations

from ._api import (
    Summarizer,
    analyze,
    build_info,
    detect_language,
    languages,
    parse,
    split_sentences,
    summarize,
    summarize_collection,
    summarize_many,
)
from ._collection import CollectionSummary
from ._core import (
    Auto,
    Bigrams,
    Centroid,
    Coverage,
    Directed,
    GreedyCentroid,
    Kl,
    Lead,
    Mmr,
    SumBasic,
    TextRank,
    Top,
    version,
)
from ._corpus import Corpus
from ._errors import Error, FormatError, LimitError, OptionError
from ._html import Page, from_html
from ._profile import Profile, part_names, profiles
from ._summary import Analysis, Block, Detection, Document, LeftOut, Sentence, Span, Summary

__version__ = version()

__all__ = [
    "Analysis",
    "Auto",
    "Bigrams",
    "Block",
    "Centroid",
    "CollectionSummary",
    "Corpus",
    "Coverage",
    "Detection",
    "Directed",
    "Document",
    "Error",
    "FormatError",
    "GreedyCentroid",
    "Kl",
    "Lead",
    "LeftOut",
    "LimitError",
    "Mmr",
    "OptionError",
    "Page",
    "Profile",
    "Sentence",
    "Span",
    "SumBasic",
    "Summarizer",
    "Summary",
    "TextRank",
    "Top",
    "__version__",
    "analyze",
    "build_info",
    "detect_language",
    "from_html",
    "languages",
    "parse",
    "part_names",
    "profiles",
    "split_sentences",
    "summarize",
    "summarize_collection",
    "summarize_many",
]
