"""The public functions."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, AnyStr, Literal

from . import _core
from ._batches import batches, checked_collection, checked_threads
from ._collection import CollectionSummary
from ._corpus import Corpus
from ._errors import OptionError
from ._profile import Profile, to_core
from ._summary import Analysis, Block, Detection, Document, LeftOut, Sentence, Span, Summary, to_str

Ranker = str | _core.Auto | _core.Directed | _core.TextRank | _core.Centroid | _core.Lead
Selector = (
    str | _core.Top | _core.Mmr | _core.SumBasic | _core.Kl | _core.Coverage | _core.Bigrams | _core.GreedyCentroid
)
Furniture = Literal["drop", "keep"]

_DEFAULTS = {
    "count_tokens": None,
    "strict": False,
    "language": "auto",
    "furniture": "drop",
    "ranker": "auto",
    "selector": "top",
    "profile": "auto",
    "corpus": None,
}

_UNITS = ("words", "characters", "ratio")

_MOST_TOKENS = 10**9


def _check_counter(tokens: int | None, count_tokens: Callable[[str], int] | None) -> None:
    """Whether a budget in tokens and what counts them are given together."""
    if count_tokens is not None and not callable(count_tokens):
        raise TypeError(f"count_tokens must be callable, not {type(count_tokens).__name__}")
    if tokens is not None and count_tokens is None:
        raise OptionError("tokens needs count_tokens, a function from a text to the number of its tokens")
    if tokens is None and count_tokens is not None:
        raise OptionError("count_tokens needs tokens, the budget that it counts for")


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
        tokens: int | None = None,
        count_tokens: Callable[[str], int] | None = None,
        strict: bool = False,
        language: str = "auto",
        furniture: Furniture = "drop",
        ranker: Ranker = "auto",
        selector: Selector = "top",
        profile: str | Profile = "auto",
        corpus: Corpus | None = None,
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
        _check_counter(tokens, count_tokens)
        chosen = chosen or {"sentences": 3}
        ((unit, amount),) = chosen.items()
        if not isinstance(strict, bool):
            raise TypeError(f"strict must be True or False, not {type(strict).__name__}")
        if corpus is not None and not isinstance(corpus, Corpus):
            raise TypeError(f"corpus must be a Corpus or None, not {type(corpus).__name__}")
        options = _core.make_options(unit, amount, strict, language, furniture, ranker, selector, to_core(profile))
        if corpus is not None:
            options = _core.with_corpus(options, corpus._core_corpus)
        others = {
            "count_tokens": count_tokens,
            "strict": strict,
            "language": language,
            "furniture": furniture,
            "ranker": ranker,
            "selector": selector,
            "profile": profile,
            "corpus": corpus,
        }
        given = chosen | {name: value for name, value in others.items() if value != _DEFAULTS[name]}
        object.__setattr__(self, "_core_options", options)
        object.__setattr__(self, "_given", given)

    def summarize(self, text: AnyStr, *, title: str | None = None, query: str | None = None) -> Summary[AnyStr]:
        """As :func:`summarize`, with these options."""
        count_tokens = self._given.get("count_tokens")
        costs = None if count_tokens is None else _count(text, self._core_options, count_tokens)
        return _to_summary(text, _core.summarize(text, self._core_options, title, query, costs))

    def summarize_many(self, texts: Iterable[AnyStr], *, threads: int = 0) -> Iterator[Summary[AnyStr]]:
        """As :func:`summarize_many`, with these options."""
        if isinstance(texts, (str, bytes)):
            raise TypeError(f"texts must be an iterable of texts, not one {type(texts).__name__}")
        return self._in_batches(iter(texts), checked_threads(threads))

    def _in_batches(self, texts: Iterator[AnyStr], threads: int) -> Iterator[Summary[AnyStr]]:
        if "count_tokens" in self._given:  # which runs in Python, one call at a time
            yield from map(self.summarize, texts)
            return
        for batch in batches(texts):
            yield from map(_to_summary, batch, _core.summarize_many(batch, self._core_options, threads))

    def summarize_collection(
        self, texts: Iterable[AnyStr], *, title: str | None = None, query: str | None = None
    ) -> CollectionSummary[AnyStr]:
        """As :func:`summarize_collection`, with these options."""
        checked = checked_collection(texts)
        (head, rows, others), places, sources = _core.summarize_collection(checked, self._core_options, title, query)
        sentences = tuple(
            Sentence(
                text[start:end],
                start,
                end,
                index,
                score,
                block,
                _slice(text, speaker),
                words,
                dangling,
                source,
                tuple(supporters),
            )
            for (start, end, index, score, block, speaker, words, dangling), (source, supporters) in zip(
                rows, places, strict=True
            )
            for text in (checked[source],)
        )
        left_out = tuple(
            LeftOut(checked[source][start:end], start, end, role, reason, source)
            for (start, end, role, reason), source in zip(others, sources, strict=True)
        )
        return CollectionSummary(sentences, *head, checked, left_out)

    def analyze(self, text: AnyStr, *, title: str | None = None, query: str | None = None) -> Analysis[AnyStr]:
        """As :func:`analyze`, with these options."""
        result, _parts, _matrix = _core.analyze(text, self._core_options, title, query, False, False)
        (language, _, furniture_only, converged, _, _), rows, others = result
        return Analysis(_to_sentences(text, rows), language, furniture_only, converged, text, tuple(others))

    def _costs(self, sentences: Sequence[str], words: Sequence[int]) -> tuple[Sequence[float], float]:
        """What each sentence costs, and how much may be spent."""
        unit = next(unit for unit in (*_UNITS, "sentences") if unit in self._given or unit == "sentences")
        amount = self._given.get(unit, 3)
        if unit == "sentences":
            return [1] * len(sentences), amount
        if unit == "characters":
            return [len(sentence) + 1 for sentence in sentences], amount + 1
        return words, amount if unit == "words" else math.ceil(amount * sum(words) - 1e-9)

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
    tokens: int | None = None,
    count_tokens: Callable[[str], int] | None = None,
    strict: bool = False,
    language: str = "auto",
    furniture: Furniture = "drop",
    ranker: Ranker = "auto",
    selector: Selector = "top",
    profile: str | Profile = "auto",
    corpus: Corpus | None = None,
    title: str | None = None,
    query: str | None = None,
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
        ranker: "auto", "textrank", "centroid" or "lead", or their options: ``TextRank(damping=0.9)``.
        selector: "top", "mmr", "sumbasic", "kl", "coverage", "bigrams" or "greedycentroid", or their options:
            ``Mmr(relevance=0.7)``.
        profile: the table that weighs the parts of the ranker "auto": a name of :func:`profiles`, one of your own, or
            "auto", which chooses by what the text is and what is asked of it.
        corpus: the texts whose document frequencies tell rare words from common ones, instead of the text itself: of
            use for short texts. With language="auto" the text is read in the language of the corpus.
        title: what the text is about, if you know; else the title that the page shows is used.
        query: what the reader wants to know; empty or None for everything.

    Returns:
        The chosen sentences in the order of the text, and in ``left_out`` the blocks that were not considered.

    Raises:
        OptionError: an option is out of range or unknown, there are two budgets, or one of ``tokens`` and
            ``count_tokens`` without the other.
        LimitError: the text has 4 GiB or more.
        TypeError: an option, or the text, is of a wrong type.

    >>> summarize("Rain fell. The dam above the town gave way at dawn. The town was empty.", words=10).text
    'The dam above the town gave way at dawn.'
    """
    summarizer = Summarizer(
        sentences=sentences,
        words=words,
        characters=characters,
        ratio=ratio,
        tokens=tokens,
        count_tokens=count_tokens,
        strict=strict,
        language=language,
        furniture=furniture,
        ranker=ranker,
        selector=selector,
        profile=profile,
        corpus=corpus,
    )
    return summarizer.summarize(text, title=title, query=query)


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


def summarize_collection(
    texts: Iterable[AnyStr], *, title: str | None = None, query: str | None = None, **options: Any
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
    >>> summary = summarize_collection(texts, sentences=1)
    >>> summary.text, summary[0].source, summary[0].supporters
    ('The ferry to Brenn sank at noon.', 0, (0, 2))
    """
    return Summarizer(**options).summarize_collection(texts, title=title, query=query)


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
    return _core.make_options("sentences", 3, False, language, furniture, "auto", "top", "auto")


def _count(text: str | bytes, options: _core.Options, count_tokens: Callable[[str], int]) -> list[float]:
    """The tokens of each sentence of a text; 0 for those that no summary takes."""
    _, _, blocks, sentences = _core.parse(text, options)
    costs = [0.0] * len(sentences)
    for *_, is_candidate, first, last in blocks:
        for index in range(first, last) if is_candidate else ():
            start, end = sentences[index]
            count = count_tokens(to_str(text[start:end]))
            if isinstance(count, bool) or not hasattr(count, "__index__"):
                raise TypeError(f"count_tokens must return a whole number, not {type(count).__name__}")
            if not 0 <= count <= _MOST_TOKENS:
                raise OptionError(f"count_tokens must return a number in [0, {_MOST_TOKENS}], not {str(count)[:40]}")
            costs[index] = float(count)
    return costs


def _slice(text: AnyStr, span: tuple[int, int] | None) -> AnyStr | None:
    return None if span is None else text[span[0] : span[1]]


def _to_sentences(text: AnyStr, rows: list[_core.SentenceRow]) -> tuple[Sentence[AnyStr], ...]:
    return tuple(
        Sentence(text[start:end], start, end, index, score, block, _slice(text, speaker), words, dangling)
        for start, end, index, score, block, speaker, words, dangling in rows
    )


def _to_summary(text: AnyStr, result: _core.Result) -> Summary[AnyStr]:
    head, rows, left_out = result
    return Summary(_to_sentences(text, rows), *head, text, tuple(left_out))
