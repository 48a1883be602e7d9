"""Document frequencies of terms over many texts."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, AnyStr

from . import _core
from ._batches import batches, checked_threads, wrong_text
from ._errors import OptionError, shown
from ._files import written
from ._limits import checked_limits

if TYPE_CHECKING:
    from .typing import LanguageCode


class Corpus:
    """In how many texts each term occurs: what is rare everywhere is told from what is rare in one short text.

    Immutable, picklable, safe in threads. ``len(corpus)`` is the number of texts. Corpora are made by :meth:`fit`,
    :meth:`merge`, :meth:`load` and :meth:`from_bytes`, and used by ``summarize(text, corpus=corpus)``.

    >>> corpus = Corpus.fit(["The ferry sails at noon.", "The ferry is late.", "Noon bells ring."], "en")
    >>> len(corpus), corpus.document_frequency("ferries")
    (3, 2)
    """

    __slots__ = ("_core_corpus",)
    _core_corpus: _core.Corpus

    def __init__(self) -> None:
        raise TypeError(
            "a Corpus is made by Corpus.fit(texts, language), Corpus.load(path) or Corpus.from_bytes(content)"
        )

    @classmethod
    def fit(
        cls,
        texts: Iterable[AnyStr],
        language: LanguageCode,
        *,
        threads: int = 0,
        timeout: float | None = None,
        cancel: _core.CancelToken | None = None,
        max_bytes: int | None = None,
        max_memory: int | None = None,
    ) -> Corpus:
        """Count the terms of some texts, read in batches.

        A term counts once a text, where a sentence that a summary may take has it. The result depends neither on the
        order of the texts nor on the number of threads.

        Args:
            texts: any iterable of str or bytes.
            language: a code of :func:`languages`. Every text is read as that language: two would not count together.
            threads: how many; 0 is one for each processor.
            timeout, cancel, max_bytes, max_memory: as in :func:`summarize`; the time is that of all texts, the rest is
                for each.

        Raises:
            OptionError: the language is unknown or "auto".
            TypeError: a text is no text; the message has its position.
            LimitError, TimedOut, Cancelled: as in :func:`summarize`.

        >>> Corpus.fit(["The ferry is late.", "Two ferries sank."], "en")
        <Corpus of 2 texts and 4 terms, language 'en'>
        """
        if isinstance(texts, (str, bytes)):
            raise TypeError(f"texts must be an iterable of texts, not one {type(texts).__name__}")
        threads = checked_threads(threads)
        corpus = _core.Corpus(language)
        limits = checked_limits(timeout, cancel, max_bytes, max_memory)
        position = 0
        with limits.scope():
            for batch in batches(iter(texts)):
                for place, text in enumerate(batch, position):
                    wrong = wrong_text(text, place)
                    if wrong is not None:
                        raise wrong
                position += len(batch)
                corpus.add_all(tuple(batch), threads)
        return _make(corpus)

    @classmethod
    def from_bytes(cls, content: bytes) -> Corpus:
        """The corpus that :meth:`to_bytes` gave. Anything else is a FormatError.

        >>> len(Corpus.from_bytes(Corpus.fit(["The ferry is late."], "en").to_bytes()))
        1
        """
        if not isinstance(content, bytes):
            raise TypeError(f"content must be bytes, not {type(content).__name__}")
        return _make(_core.Corpus.from_bytes(content))

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Corpus:
        """Read a file that :meth:`save` wrote. Anything else is a FormatError.

        >>> import os, tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = os.path.join(folder, "english.corpus")
        ...     Corpus.fit(["The ferry is late."], "en").save(path)
        ...     len(Corpus.load(path))
        1
        """
        with open(os.fspath(path), "rb") as file:  # a number would be a file that is open, and closed by this
            return cls.from_bytes(file.read())

    def to_bytes(self) -> bytes:
        """The corpus as bytes: equal corpora give equal ones. The format is told in ``nutgraf/corpus.hpp``.

        >>> corpus = Corpus.fit(["The ferry is late."], "en")
        >>> Corpus.from_bytes(corpus.to_bytes()) == corpus
        True
        """
        return self._core_corpus.to_bytes()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write a file. It is written beside ``path`` and then renamed, so that ``path`` never holds half of it.

        >>> import os, tempfile
        >>> corpus = Corpus.fit(["The ferry is late."], "en")
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = os.path.join(folder, "english.corpus")
        ...     corpus.save(path)
        ...     Corpus.load(path) == corpus
        True
        """
        with written(path) as file:
            file.write(self.to_bytes())

    def merge(self, other: Corpus) -> Corpus:
        """Both together, also ``self + other``: what fitting on the texts of both gives, exactly.

        Raises:
            OptionError: the corpora are of different languages.
            LimitError: together they have 2**32 texts or more.

        >>> monday, tuesday = (Corpus.fit([text], "en") for text in ("The ferry is late.", "The ferry sank."))
        >>> len(monday + tuesday), monday.merge(tuesday).document_frequency("ferry")
        (2, 2)
        """
        if not isinstance(other, Corpus):
            raise TypeError(f"other must be a Corpus, not {type(other).__name__}")
        return _make(self._core_corpus.merged(other._core_corpus))

    def pruned(self, min_frequency: int) -> Corpus:
        """The corpus without the terms of fewer than that many texts, which then count as never seen.

        Prune after merging: what was pruned is missing in a sum.

        >>> corpus = Corpus.fit(["The ferry is late.", "The ferry sank."], "en")
        >>> corpus.terms, corpus.pruned(2).terms
        (3, 1)
        """
        if isinstance(min_frequency, bool) or not isinstance(min_frequency, int):
            raise TypeError(f"min_frequency must be a whole number, not {type(min_frequency).__name__}")
        if not 0 <= min_frequency < 2**32:
            raise OptionError(f"min_frequency must be in [0, {2**32 - 1}], not {shown(min_frequency)}")
        return _make(self._core_corpus.pruned(min_frequency))

    def document_frequency(self, word: str | bytes) -> int:
        """In how many texts a word occurs, in any of its forms; 0 for a stop word, and for what is not one word.

        >>> corpus = Corpus.fit(["The ferry is late.", "Two ferries sank."], "en")
        >>> corpus.document_frequency("ferry"), corpus.document_frequency("the")
        (2, 0)
        """
        return self._core_corpus.word_frequency(word)

    @property
    def language(self) -> str:
        """Code of the language that the texts were read as."""
        return self._core_corpus.language

    @property
    def terms(self) -> int:
        """How many different terms there are."""
        return self._core_corpus.terms

    def __len__(self) -> int:
        return self._core_corpus.texts

    def __bool__(self) -> bool:
        return True

    def __add__(self, other: Corpus) -> Corpus:
        return self.merge(other) if isinstance(other, Corpus) else NotImplemented

    def __eq__(self, other: object) -> bool:
        return self._core_corpus.equals(other._core_corpus) if isinstance(other, Corpus) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.language, len(self), self.terms))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Corpus is immutable: cannot set {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"Corpus is immutable: cannot delete {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        return Corpus.from_bytes, (self.to_bytes(),)

    def __repr__(self) -> str:
        return f"<Corpus of {len(self)} texts and {self.terms} terms, language {self.language!r}>"


def _make(core: _core.Corpus) -> Corpus:
    corpus = object.__new__(Corpus)
    object.__setattr__(corpus, "_core_corpus", core)
    return corpus
