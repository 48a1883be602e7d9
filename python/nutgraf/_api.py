"""The public functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, AnyStr, Literal

from . import _core
from ._errors import OptionError
from ._summary import Analysis, Block, Detection, Document, Sentence, Span, Summary

Ranker = (
    str
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
Selector = str | _core.Top | _core.Mmr
Furniture = Literal["drop", "keep"]

_DEFAULTS = {"strict": False, "language": "auto", "furniture": "drop", "ranker": "directed", "selector": "top"}

# A batch of summarize_many() ends at this many texts or units of text, whichever comes first.
_BATCH_TEXTS = 256
_BATCH_SIZE = 1 << 22


class Summarizer:
    """Options to use again: immutable, hashable, picklable, safe in threads.

    Takes the options of :func:`summarize` but the title, and checks them at once.

    >>> shorten = Summarizer(words=20, ranker="textrank")
    >>> shorten
    Summarizer(words=20, ranker='textrank')
    """

    __slots__ = ("_core_options", "_given")
    _given: dict[str, Any]
    _core_options: _core.Options

    def __init__(
        self,
        *,
        sentences: int | None = None,
        words: int | None = None,
        characters: int | None = None,
        ratio: float | None = None,
        strict: bool = False,
        language: str = "auto",
        furniture: Furniture = "drop",
        ranker: Ranker = "directed",
        selector: Selector = "top",
    ) -> None:
        budgets = {"sentences": sentences, "words": words, "characters": characters, "ratio": ratio}
        chosen = {unit: amount for unit, amount in budgets.items() if amount is not None}
        if len(chosen) > 1:
            raise OptionError(f"give one budget, not {' and '.join(chosen)}")
        chosen = chosen or {"sentences": 3}
        ((unit, amount),) = chosen.items()
        if not isinstance(strict, bool):
            raise TypeError(f"strict must be True or False, not {type(strict).__name__}")
        options = _core.make_options(unit, amount, strict, language, furniture, ranker, selector)
        others = {
            "strict": strict,
            "language": language,
            "furniture": furniture,
            "ranker": ranker,
            "selector": selector,
        }
        given = chosen | {name: value for name, value in others.items() if value != _DEFAULTS[name]}
        object.__setattr__(self, "_core_options", options)
        object.__setattr__(self, "_given", given)

    def summarize(self, text: AnyStr, *, title: str | None = None) -> Summary[AnyStr]:
        """As :func:`summarize`, with these options."""
        return _to_summary(text, _core.summarize(text, self._core_options, title))

    def summarize_many(self, texts: Iterable[AnyStr], *, threads: int = 0) -> Iterator[Summary[AnyStr]]:
        """As :func:`summarize_many`, with these options."""
        if isinstance(texts, (str, bytes)):
            raise TypeError(f"texts must be an iterable of texts, not one {type(texts).__name__}")
        if isinstance(threads, bool) or not isinstance(threads, int):
            raise TypeError(f"threads must be a whole number, not {type(threads).__name__}")
        if not 0 <= threads <= 1024:
            raise OptionError(f"threads must be in [0, 1024], not {threads}")
        return self._in_batches(iter(texts), threads)

    def _in_batches(self, texts: Iterator[AnyStr], threads: int) -> Iterator[Summary[AnyStr]]:
        for batch in _batches(texts):
            yield from map(_to_summary, batch, _core.summarize_many(batch, self._core_options, threads))

    def analyze(self, text: AnyStr, *, title: str | None = None) -> Analysis[AnyStr]:
        """As :func:`analyze`, with these options."""
        (language, _, furniture_only, converged), rows, others = _core.analyze(text, self._core_options, title)
        return Analysis(_to_sentences(text, rows), language, furniture_only, converged, text, tuple(others))

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


def summarize(
    text: AnyStr,
    *,
    sentences: int | None = None,
    words: int | None = None,
    characters: int | None = None,
    ratio: float | None = None,
    strict: bool = False,
    language: str = "auto",
    furniture: Furniture = "drop",
    ranker: Ranker = "directed",
    selector: Selector = "top",
    title: str | None = None,
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
        strict: where no sentence fits, give an empty summary instead of the best sentence.
        language: a code of :func:`languages`, or "auto".
        furniture: "drop" leaves captions, bylines and what a page puts around its text out of the summary; "keep"
            treats them as body. Headings and titles are left out either way.
        ranker: "directed", "textrank", "lexrank", "biased", "centroid", "degree", "boundary", "hierarchical", "luhn",
            "edmundson", "lsa", "title", "lead" or "random", or their options: ``TextRank(similarity="bm25")``.
        selector: "top" or "mmr", or their options: ``Mmr(relevance=0.7)``.
        title: what the text is about, if you know; else the title that the page shows is used.

    Returns:
        The chosen sentences in the order of the text, and in ``left_out`` the blocks that were not considered.

    Raises:
        OptionError: an option is out of range or unknown, or there are two budgets.
        LimitError: the text has 4 GiB or more, or "lexrank" finds too many pairs of sentences.
        TypeError: an option, or the text, is of a wrong type.

    >>> summarize("Rain fell. The dam above the town gave way at dawn. The town was empty.", words=10).text
    'The dam above the town gave way at dawn.'
    """
    summarizer = Summarizer(
        sentences=sentences,
        words=words,
        characters=characters,
        ratio=ratio,
        strict=strict,
        language=language,
        furniture=furniture,
        ranker=ranker,
        selector=selector,
    )
    return summarizer.summarize(text, title=title)


def summarize_many(texts: Iterable[AnyStr], *, threads: int = 0, **options: Any) -> Iterator[Summary[AnyStr]]:
    """Summarize each text, lazily and in order, on several threads.

    The texts are read in batches as the summaries are asked for, so that an endless iterable is fine.

    Args:
        texts: any iterable of str or bytes.
        threads: how many; 0 is one for each processor.
        **options: those of :func:`summarize` but the title.

    >>> [len(summary) for summary in summarize_many(["One sentence.", "", "Two. Sentences."])]
    [1, 0, 2]
    """
    return Summarizer(**options).summarize_many(texts, threads=threads)


def analyze(text: AnyStr, *, title: str | None = None, **options: Any) -> Analysis[AnyStr]:
    """Score every sentence that a summary may take.

    Args:
        text: str or bytes.
        title: as in :func:`summarize`.
        **options: those of :func:`summarize`; the budget and the selector have no effect.

    >>> [sentence.index for sentence in analyze("First. Second.", ranker="lead")]
    [0, 1]
    """
    return Summarizer(**options).analyze(text, title=title)


def split_sentences(text: AnyStr, language: str = "auto") -> list[Span[AnyStr]]:
    """Cut a text into sentences.

    The spans cover every visible character but bullets, the marks of headings and quotes, and ruled lines.

    >>> [s.text for s in split_sentences("Dr. Who? Yes.")]
    ['Dr. Who?', 'Yes.']
    """
    options = _reading_options(language)
    return [Span(text[start:end], start, end) for start, end in _core.split_sentences(text, options)]


def parse(text: AnyStr, language: str = "auto", *, furniture: Furniture = "drop") -> Document[AnyStr]:
    """Read a text: its blocks with their roles, and their sentences.

    Args:
        text: str or bytes.
        language: a code of :func:`languages`, or "auto".
        furniture: as in :func:`summarize`; decides which blocks are candidates.

    >>> document = parse("By Ann Lee\\n\\nThe bridge over the Tavy opens on Monday, two years late but whole.\\n")
    >>> document.body()
    'The bridge over the Tavy opens on Monday, two years late but whole.'
    >>> [(block.role, block.text) for block in document.left_out]
    [('byline', 'By Ann Lee')]
    """
    code, furniture_only, block_rows, sentence_rows = _core.parse(text, _reading_options(language, furniture))
    spans = [Span(text[start:end], start, end) for start, end in sentence_rows]
    blocks = tuple(
        Block(
            text[start:end],
            start,
            end,
            kind,
            role,
            reason,
            section,
            _slice(text, speaker),
            is_candidate,
            tuple(spans[first:last]),
        )
        for start, end, kind, role, reason, section, speaker, is_candidate, first, last in block_rows
    )
    return Document(blocks, code, furniture_only, "\n\n" if isinstance(text, str) else b"\n\n")


def detect_language(text: str | bytes) -> Detection:
    """Tell the language of a text by its function words, as every function does where none is given.

    >>> detect_language("Die Brücke über den Fluss ist seit dem Montag wieder für alle geöffnet.").name
    'German'
    """
    return Detection(*_core.detect_language(text))


def languages() -> dict[str, str]:
    """The known languages: their English names by code."""
    return dict(_core.languages())


def build_info() -> dict[str, str]:
    """Versions of the libraries inside, and the compiler."""
    return dict(line.split(" ", 1) for line in _core.build_info().splitlines())


def _reading_options(language: str, furniture: Furniture = "drop") -> _core.Options:
    return _core.make_options("sentences", 3, False, language, furniture, "directed", "top")


def _batches(texts: Iterator[AnyStr]) -> Iterator[tuple[AnyStr, ...]]:
    """Cut an iterator into batches. What goes wrong while a text is asked for is raised after the texts before it."""
    batch: list[AnyStr] = []
    size = 0
    try:
        for text in texts:
            if not isinstance(text, (str, bytes)):
                raise TypeError(f"text must be str or bytes, not {type(text).__name__}")
            batch.append(text)
            size += len(text)
            if len(batch) == _BATCH_TEXTS or size >= _BATCH_SIZE:
                yield tuple(batch)
                batch, size = [], 0
    except Exception:
        yield tuple(batch)
        raise
    yield tuple(batch)


def _slice(text: AnyStr, span: tuple[int, int] | None) -> AnyStr | None:
    return None if span is None else text[span[0] : span[1]]


def _to_sentences(text: AnyStr, rows: list[_core.SentenceRow]) -> tuple[Sentence[AnyStr], ...]:
    return tuple(
        Sentence(text[start:end], start, end, index, score, block, _slice(text, speaker))
        for start, end, index, score, block, speaker in rows
    )


def _to_summary(text: AnyStr, result: _core.Result) -> Summary[AnyStr]:
    head, rows, left_out = result
    return Summary(_to_sentences(text, rows), *head, text, tuple(left_out))
