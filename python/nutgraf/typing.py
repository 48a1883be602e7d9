"""Names for the annotations of your own code: what the options of :func:`nutgraf.summarize` take.

>>> from nutgraf.typing import Options
>>> brief: Options = {"words": 20, "ranker": "textrank"}
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypedDict

from . import _core
from ._corpus import Corpus
from ._profile import Profile

Furniture = Literal["drop", "keep"]
Coherence = Literal["soft", "off", "strict"]
RankerName = Literal[
    "auto",
    "directed",
    "textrank",
    "lexrank",
    "biased",
    "centroid",
    "degree",
    "boundary",
    "hierarchical",
    "luhn",
    "edmundson",
    "lsa",
    "title",
    "lead",
    "random",
]
SelectorName = Literal["top", "mmr", "sumbasic", "kl", "coverage", "bigrams", "greedycentroid"]
Ranker = (
    RankerName
    | _core.Auto
    | _core.Directed
    | _core.TextRank
    | _core.LexRank
    | _core.Biased
    | _core.Centroid
    | _core.Degree
    | _core.Boundary
    | _core.Hierarchical
    | _core.Luhn
    | _core.Edmundson
    | _core.Lsa
    | _core.Title
    | _core.Lead
    | _core.Random
)
Selector = (
    SelectorName
    | _core.Top
    | _core.Mmr
    | _core.SumBasic
    | _core.Kl
    | _core.Coverage
    | _core.Bigrams
    | _core.GreedyCentroid
)

# Languages and profiles are open: any str is taken, such as what detect_language() and profiles() give.
# fmt: off
LanguageCode = Literal[
    "am", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga", "he", "hi",
    "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "km", "ko", "lo", "lt", "mr", "ms", "my", "nb", "ne", "nl", "pl",
    "pt", "ro", "ru", "sk", "sr", "sv", "ta", "th", "tr", "uk", "ur", "vi", "yi", "zh",
] | str
ProfileName = Literal[
    "general", "news_en", "news", "brief", "abstract", "abstract_zh", "paper", "meeting", "law", "clause",
] | str
# fmt: on
Language = Literal["auto"] | LanguageCode
AnyProfile = Literal["auto"] | ProfileName | Profile


class Options(TypedDict, total=False):
    """The options of :class:`nutgraf.Summarizer`, which every function that summarises takes as keywords.

    ``def shorten(text: str, **options: Unpack[Options])`` passes them on, completed and checked.
    """

    sentences: int | None
    words: int | None
    characters: int | None
    ratio: float | None
    tokens: int | None
    count_tokens: Callable[[str], int] | None
    strict: bool
    language: Language
    furniture: Furniture
    ranker: Ranker
    selector: Selector
    coherence: Coherence
    profile: AnyProfile
    corpus: Corpus | None
    timeout: float | None
    cancel: _core.CancelToken | None
    max_bytes: int | None
    max_memory: int | None
