"""Summaries as a step of a scikit-learn pipeline (the extra ``sklearn``)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal

try:
    import numpy
    from sklearn.base import BaseEstimator, TransformerMixin
    from sklearn.utils.validation import check_is_fitted
except ImportError as error:
    raise ImportError("nutgraf.sklearn needs scikit-learn: pip install 'nutgraf[sklearn]'") from error

from ._api import Summarizer
from ._batches import checked_threads
from ._corpus import Corpus
from ._errors import OptionError
from ._profile import Profile
from ._texts import checked_texts
from .typing import Coherence, Furniture, Language, Ranker, Selector

if TYPE_CHECKING:
    from sklearn.utils import Tags

    from .typing import Coherence, Furniture, Ranker, Selector


class SummaryTransformer(TransformerMixin, BaseEstimator, auto_wrap_output_keys=None):  # type: ignore[call-arg, misc]
    """Turns each text into its summary, for a step that reads texts: a vectorizer, or another of these.

    The parameters are the options of :func:`nutgraf.summarize` but ``cancel``; they are checked by ``fit`` and
    ``transform``. With ``corpus="fit"`` the texts of ``fit`` are counted, in ``language``, and the document frequencies
    of their words tell rare from common in all summaries; otherwise nothing is learnt, and ``transform`` works without
    ``fit``.

    Args:
        query: what the reader wants to know of every text.
        corpus: a :class:`nutgraf.Corpus`, "fit", or None.
        threads: how many; 0 is one for each processor. With ``query`` or ``count_tokens`` it is one.

    Attributes:
        corpus_: what ``fit`` counted, with ``corpus="fit"``.

    ``set_output`` has no effect: what comes out is one column of texts, not a table of numbers.

    >>> SummaryTransformer(sentences=1).fit_transform(["Rain fell. The dam above the town gave way at dawn."])
    array(['The dam above the town gave way at dawn.'], dtype=object)
    """

    corpus_: Corpus

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
        profile: str | Profile = "auto",
        corpus: Corpus | Literal["fit"] | None = None,
        timeout: float | None = None,
        max_bytes: int | None = None,
        max_memory: int | None = None,
        query: str | None = None,
        threads: int = 0,
    ) -> None:
        self.sentences = sentences
        self.words = words
        self.characters = characters
        self.ratio = ratio
        self.tokens = tokens
        self.count_tokens = count_tokens
        self.strict = strict
        self.language = language
        self.furniture = furniture
        self.ranker = ranker
        self.selector = selector
        self.coherence = coherence
        self.profile = profile
        self.corpus = corpus
        self.timeout = timeout
        self.max_bytes = max_bytes
        self.max_memory = max_memory
        self.query = query
        self.threads = threads

    def fit(self, X: Iterable[str], y: Any = None) -> SummaryTransformer:
        """Check the parameters and the texts; with ``corpus="fit"`` count their words.

        Raises:
            OptionError: a parameter is out of range.
            TypeError: X is not one column of str; the message has the position of the first that is none.
        """
        self._summarizer(None).summarize("", query=self.query)  # an error, if a parameter is wrong
        texts = checked_texts(X, "X")
        if self._counts():
            self.corpus_ = Corpus.fit(texts, self.language, threads=self.threads)
        return self

    def transform(self, X: Iterable[str]) -> Any:
        """The summaries, as a one-dimensional array of str. Errors as for :meth:`fit`."""
        if self._counts():
            check_is_fitted(self)
        summarizer = self._summarizer(self.corpus_ if self._counts() else None)
        texts = checked_texts(X, "X")
        if self.query is None:
            summaries = summarizer.summarize_many(texts, threads=self.threads)
        else:
            summaries = (summarizer.summarize(text, query=self.query) for text in texts)
        return numpy.array([summary.text for summary in summaries], dtype=object)

    def fit_transform(self, X: Iterable[str], y: Any = None) -> Any:
        """Both, over an iterable that may be read only once."""
        texts = checked_texts(X, "X")
        return self.fit(texts, y).transform(texts)

    def get_feature_names_out(self, input_features: Any = None) -> Any:
        """The one column: "summary"."""
        return numpy.array(["summary"], dtype=object)

    def _counts(self) -> bool:
        if isinstance(self.corpus, str) and self.corpus != "fit":
            raise OptionError(f"corpus must be a Corpus, 'fit' or None, not {self.corpus[:40]!r}")
        return isinstance(self.corpus, str)

    def _summarizer(self, fitted: Corpus | None) -> Summarizer:
        """What the parameters say, with the corpus that was fitted where they ask for one."""
        options = self.get_params(deep=False)
        for own in ("query", "threads"):
            del options[own]
        if self._counts():
            options["corpus"] = fitted
        checked_threads(self.threads)
        return Summarizer(**options)

    def __sklearn_tags__(self) -> Tags:
        tags = super().__sklearn_tags__()
        tags.input_tags.string = True
        tags.input_tags.one_d_array = True
        tags.input_tags.two_d_array = False
        tags.requires_fit = isinstance(self.corpus, str)
        return tags
