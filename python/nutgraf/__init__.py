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
    summarize_many,
)
from ._core import (
    Biased,
    Boundary,
    Centroid,
    Degree,
    Directed,
    Edmundson,
    Hierarchical,
    Lead,
    LexRank,
    Lsa,
    Luhn,
    Mmr,
    Random,
    TextRank,
    Title,
    Top,
    version,
)
from ._errors import Error, LimitError, OptionError
from ._html import Page, from_html
from ._summary import Analysis, Block, Detection, Document, LeftOut, Sentence, Span, Summary

__version__ = version()

__all__ = [
    "Analysis",
    "Biased",
    "Block",
    "Boundary",
    "Centroid",
    "Degree",
    "Detection",
    "Directed",
    "Document",
    "Edmundson",
    "Error",
    "Hierarchical",
    "Lead",
    "LeftOut",
    "LexRank",
    "LimitError",
    "Lsa",
    "Luhn",
    "Mmr",
    "OptionError",
    "Page",
    "Random",
    "Sentence",
    "Span",
    "Summarizer",
    "Summary",
    "TextRank",
    "Title",
    "Top",
    "__version__",
    "analyze",
    "build_info",
    "detect_language",
    "from_html",
    "languages",
    "parse",
    "split_sentences",
    "summarize",
    "summarize_many",
]
