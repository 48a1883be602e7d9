"""The public functions."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, AnyStr, TypeVar, overload

from . import _core
from ._analysis import Analysis, check_numpy
from ._batches import check_switches, checked_collection
from ._collection import CollectionSummary
from ._corpus import Corpus
from ._errors import OptionError
from ._limits import NO_LIMITS, Limits, checked_limits
from ._profile import to_core
from ._request import DEFAULTS, Request
from ._results import SUMMARIES, to_analysis, to_collection
from ._summary import Summary
from ._tokens import check_counter, count_each, has_counted
from .typing import AnyProfile, Coherence, Furniture, Language, Ranker, Selector

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ._many import Null, Progress, Raise
    from .typing import Options

_Function = TypeVar("_Function", bound=Callable[..., Any])


class Summarizer:
    """Options to use again: immutable, hashable, picklable, safe in threads.

    Takes the options of :func:`summarize` but the title, and checks them at once.

    >>> shorten = Summarizer(words=20, ranker="textrank")
    >>> shorten
    Summarizer(words=20, ranker='textrank')
    """

    __slots__ = ("_core_options", "_given", "_limits")
    _given: dict[str, Any]
    _limits: Limits
    _core_options: _core.Options

    def __init__(
        self,
        *,
        sentences: int | None = None,
        words: int | None = None,
        characters: int | None = None,
        ratio: float | None = None,
        tokens: int | None = None,
        count_tokens: Callable[[str], int] | None = None,
        strict: bool = False,
        language: Language = "auto",
        furniture: Furniture = "drop",
        ranker: Ranker = "auto",
        selector: Selector = "top",
        coherence: Coherence = "soft",
        profile: AnyProfile = "auto",
        corpus: Corpus | None = None,
        timeout: float | None = None,
        cancel: _core.CancelToken | None = None,
        max_bytes: int | None = None,
        max_memory: int | None = None,
    ) -> None:
        budgets = {
            "sentences": sentences,
            "words": words,
            "characters": characters,
            "ratio": ratio,
            "tokens": tokens,
        }
        chosen = {unit: amount for unit, amount in budgets.items() if amount is not None}
        if len(chosen) > 1:
            raise OptionError(f"give one budget, not {' and '.join(chosen)}")
        check_counter(tokens, count_tokens)
        limits = checked_limits(timeout, cancel, max_bytes, max_memory)
        chosen = chosen or {"sentences": 3}
        ((unit, amount),) = chosen.items()
        check_switches(strict=strict)
        if corpus is not None and not isinstance(corpus, Corpus):
            raise TypeError(f"corpus must be a Corpus or None, not {type(corpus).__name__}")
        options = _core.make_options(
            unit, amount, strict, language, furniture, ranker, selector, to_core(profile), coherence
        )
        if corpus is not None:
            options = _core.with_corpus(options, corpus._core_corpus)
        others = {
            "count_tokens": count_tokens,
            "strict": strict,
            "language": language,
            "furniture": furniture,
            "ranker": ranker,
            "selector": selector,
            "coherence": coherence,
            "profile": profile,
            "corpus": corpus,
            **limits._asdict(),
        }
        given = chosen | {name: value for name, value in others.items() if value != DEFAULTS[name]}
        object.__setattr__(self, "_core_options", options)
        object.__setattr__(self, "_given", given)
        object.__setattr__(self, "_limits", limits)

    def summarize(self, text: AnyStr, *, title: str | None = None, query: str | None = None) -> Summary[AnyStr]:
        """As :func:`summarize`, with these options.

        >>> Summarizer(sentences=1).summarize("It rained. The dam above Tarn broke.").text
        'The dam above Tarn broke.'
        """
        if self._limits is NO_LIMITS:  # entering a scope takes as long as a very short text
            return self._summarize(text, title, query)
        with self._limits.scope():
            return self._summarize(text, title, query)

    def _summarize(self, text: AnyStr, title: str | None, query: str | None) -> Summary[AnyStr]:
        counter = self._given.get("count_tokens")
        costs = None if counter is None else count_each((text,), self._core_options, counter)
        asked = self._request(title, query, costs)
        return _core.summarize(text, self._core_options, title, query, costs, SUMMARIES, asked)

    def _request(self, title: str | None, query: str | None, costs: list[float] | None = None) -> Request:
        """What was asked for, to be asked again. What counts tokens has counted, and may be anything."""
        own = self if self._limits is NO_LIMITS else self._without(*Limits._fields)
        if costs is None:
            return Request(own, title, query)
        return Request(Summarizer(**own._given | {"count_tokens": has_counted}), title, query, tuple(costs))

    def _without(self, *names: str) -> Summarizer:
        """These options without some."""
        kept = {name: value for name, value in self._given.items() if name not in names}
        return self if len(kept) == len(self._given) else Summarizer(**kept)

    @overload
    def summarize_many(
        self, texts: Iterable[AnyStr], *, threads: int = 0, progress: Progress = False, on_error: Raise = "raise"
    ) -> Iterator[Summary[AnyStr]]: ...
    @overload
    def summarize_many(
        self, texts: Iterable[Any], *, threads: int = 0, progress: Progress = False, on_error: Null
    ) -> Iterator[Summary[Any] | None]: ...
    def summarize_many(
        self, texts: Iterable[Any], *, threads: int = 0, progress: Progress = False, on_error: Raise | Null = "raise"
    ) -> Iterator[Summary[Any]] | Iterator[Summary[Any] | None]:
        """As :func:`summarize_many`, with these options.

        >>> [str(summary) for summary in Summarizer(sentences=1).summarize_many(["One. ", "Two."])]
        ['One.', 'Two.']
        """
        from ._many import summarize_texts

        return summarize_texts(self, texts, threads, progress, on_error)

    def summarize_collection(
        self, texts: Iterable[AnyStr], *, title: str | None = None, query: str | None = None
    ) -> CollectionSummary[AnyStr]:
        """As :func:`summarize_collection`, with these options.

        >>> Summarizer(sentences=1).summarize_collection(["The dam broke.", "Rain fell."])[0].source
        0
        """
        checked = checked_collection(texts)
        with self._limits.scope():
            costs = count_each(checked, self._core_options, self._given.get("count_tokens"))
            result = _core.summarize_collection(checked, self._core_options, title, query, costs)
            return to_collection(checked, result, self._request(title, query, costs))

    def analyze(
        self,
        text: AnyStr,
        *,
        title: str | None = None,
        query: str | None = None,
        parts: bool = True,
        matrix: bool = False,
    ) -> Analysis[AnyStr]:
        """As :func:`analyze`, with these options.

        >>> len(Summarizer(ranker="centroid").analyze("It rained. The dam broke."))
        2
        """
        check_switches(parts=parts, matrix=matrix)
        if matrix:
            check_numpy()
        asked = Request(self._without(*Limits._fields, "tokens", "count_tokens"), title, query)
        with self._limits.scope():
            result = _core.analyze(text, self._core_options, title, query, parts, matrix)
            return to_analysis(text, result, asked)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Summarizer is immutable: cannot set {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"Summarizer is immutable: cannot delete {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return _make_summarizer, (self._given,)

    def __eq__(self, other: object) -> bool:
        return self._given == other._given if isinstance(other, Summarizer) else NotImplemented

    def __hash__(self) -> int:
        return hash(frozenset(self._given.items()))

    def __repr__(self) -> str:
        return f"Summarizer({', '.join(f'{name}={value!r}' for name, value in self._given.items())})"


def _make_summarizer(given: dict[str, Any]) -> Summarizer:
    return Summarizer(**given)


_DEFAULT = Summarizer()
_OPTIONS = inspect.signature(Summarizer).parameters.values()


def lists_options(function: _Function) -> _Function:
    """Have the signature of a function name each of its ``**options``, for help() and for editors at run time."""
    own = inspect.signature(function)
    named = [parameter for parameter in own.parameters.values() if parameter.kind is not parameter.VAR_KEYWORD]
    function.__signature__ = own.replace(parameters=[*named, *_OPTIONS])  # type: ignore[attr-defined]
    return function


@lists_options
def summarize(
    text: AnyStr, *, title: str | None = None, query: str | None = None, **options: Unpack[Options]
) -> Summary[AnyStr]:
    """Choose the sentences that say what a text is about.

    Any content gives a summary; only options can fail. Give at most one budget; three sentences are the default. A
    budget is filled strictly: what does not fit is passed over.

    Args:
        text: str, or bytes that are read as UTF-8. Offsets are in the unit of what is passed.
        sentences: how many sentences, at least 1.
        words: how many words (UAX #29 segments that hold a letter or a digit), at least 1.
        characters: at most this many characters in ``str(summary)``, at least 1.
        ratio: share of the body's words, in (0, 1], rounded up.
        tokens: at most this many tokens, at least 1, as ``count_tokens`` counts them; the counts of the sentences are
            added up.
        count_tokens: a function from a text to the number of its tokens, a whole number of at least 0:
            ``lambda text: len(tokenizer.encode(text))``. It is called once for each sentence that a summary may take,
            before any is chosen. What it raises is passed on.
        strict: where no sentence fits, give an empty summary instead of the best sentence.
        language: a code of :func:`languages`, or "auto".
        furniture: "drop" leaves captions, bylines and what a page puts around its text out of the summary; "keep"
            treats them as body. Headings and titles are left out either way.
        ranker: "auto", "directed", "textrank", "lexrank", "biased", "centroid", "degree", "boundary", "hierarchical",
            "luhn", "edmundson", "lsa", "title", "lead" or "random", or their options:
            ``TextRank(similarity="bm25")``.
        selector: "top", "mmr", "sumbasic", "kl", "coverage", "bigrams" or "greedycentroid", or their options:
            ``Mmr(relevance=0.7)``.
        coherence: what becomes of a sentence that cannot be understood without another, because it opens with "she" or
            "however", is part of a quotation, an item of a list, or ends in a colon. "soft" takes it together with what
            it needs, and alone only where the summary would stay short otherwise; "strict" alone only where there would
            be no summary; "off" does not look.
        profile: the table that weighs the parts of the ranker "auto": a name of :func:`profiles`, one of your own, or
            "auto", which chooses by what the text is and what is asked of it.
        corpus: the texts whose document frequencies tell rare words from common ones, instead of the text itself: of
            use for short texts. With language="auto" the text is read in the language of the corpus.
        timeout: seconds after which the call ends with TimedOut, more than 0.
        cancel: a token whose ``cancel()``, called by another thread, ends the call with Cancelled.
        max_bytes: a text of more bytes, in UTF-8, is refused before any work.
        max_memory: a text is refused before any work if 64 MiB and 100 bytes for each of its own are more than this.
            Lines of one letter take some 70 bytes each, prose 5; "lexrank" may take 200 MB more.
        title: what the text is about, if you know; else the title that the page shows is used.
        query: what the reader wants to know; empty or None for everything.

    Returns:
        The chosen sentences in the order of the text, and in ``left_out`` the blocks that were not considered.

    Raises:
        OptionError: an option is out of range or unknown, there are two budgets, or one of ``tokens`` and
            ``count_tokens`` without the other.
        LimitError: the text has 4 GiB, or more than the limits allow, or "lexrank" finds too many pairs of sentences.
        TimedOut, Cancelled: the call was ended, within a fifth of a second. Its memory is given back.
        TypeError: an option, or the text, is of a wrong type.

    >>> summarize("Rain fell. The dam above the town gave way at dawn. The town was empty.", words=10).text
    'The dam above the town gave way at dawn.'
    """
    summarizer = Summarizer(**options) if options else _DEFAULT
    return summarizer.summarize(text, title=title, query=query)


@lists_options
def summarize_collection(
    texts: Iterable[AnyStr], *, title: str | None = None, query: str | None = None, **options: Unpack[Options]
) -> CollectionSummary[AnyStr]:
    """Choose the sentences that say what several texts are about: reports of one event, reviews of one thing.

    The texts are ranked together, each read on its own. What several of them say in nearly the same words is considered
    once and counts for more; ``supporters`` tells who says it. The sentences stand in the order of the texts, and of
    one text in its order: texts given from the oldest to the newest are summarised in the order of events.

    Args:
        texts: any iterable of str, or of bytes. Empty texts are none, and no texts give an empty summary.
        title: what the texts are about, if you know; else the titles that the pages show are used.
        query: what the reader wants to know; empty or None for everything.
        **options: those of :func:`summarize`. The language is that of all of the texts together.

    Raises:
        LimitError: the texts have 4 GiB or more in all.
        TypeError: a text is neither str nor bytes, or of another kind than the first; the message has its position.

    >>> texts = ["The ferry to Brenn sank at noon.", "Rain fell.", "At noon the ferry to Brenn sank. All were saved."]
    >>> summary = summarize_collection(texts, sentences=1, ranker="textrank")
    >>> summary.text, summary[0].source, summary[0].supporters
    ('The ferry to Brenn sank at noon.', 0, (0, 2))
    """
    return Summarizer(**options).summarize_collection(texts, title=title, query=query)


@lists_options
def analyze(
    text: AnyStr,
    *,
    title: str | None = None,
    query: str | None = None,
    parts: bool = True,
    matrix: bool = False,
    **options: Unpack[Options],
) -> Analysis[AnyStr]:
    """Score every sentence that a summary may take.

    Titles, headings and, but with furniture="keep", captions, bylines and what a page puts around its text are not
    among them: they are in ``left_out``.

    Args:
        text: str or bytes.
        title: as in :func:`summarize`.
        query: as in :func:`summarize`.
        parts: measure every part of the default score, also those that the profile gives no weight.
        matrix: keep the TF-IDF matrix behind the scores, as arrays of numpy, which must be there.
        **options: those of :func:`summarize`. Of the budget, only that one sentence is asked for may matter, to the
            profile; ``explain()`` and :func:`select` say what is chosen.

    >>> analysis = analyze("The dam broke at dawn. Rain fell.\\n\\n# After the flood\\n\\nThe dam is to be rebuilt.")
    >>> [(sentence.index, sentence.section) for sentence in analysis]
    [(0, None), (1, None), (3, 'After the flood')]
    >>> analysis[0].parts["first"], list(analysis.parts["first"])
    (1.0, [1.0, 0.0, 0.0])
    """
    return Summarizer(**options).analyze(text, title=title, query=query, parts=parts, matrix=matrix)
