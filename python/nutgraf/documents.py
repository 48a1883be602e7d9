"""Documents of LangChain, LlamaIndex and Haystack, shortened for a question.

None of these packages is needed or imported: a document is known by its attributes, and stays what it was, with its
metadata and its identifier.
"""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from ._api import Summarizer, lists_options

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .typing import Options

_Document = TypeVar("_Document")


@lists_options
def shorten(documents: Iterable[_Document], query: str | None = None, **options: Unpack[Options]) -> list[_Document]:
    """Keep the sentences of some documents that answer a question, within one budget for all.

    The documents are read as one collection: what several of them say is kept once. A document of which nothing is kept
    is left out; the others stay in their order.

    Args:
        documents: any iterable of documents of LangChain (``page_content``), of nodes or documents of LlamaIndex
            (``get_content``), alone or with a score, of documents of Haystack (``content``), or of str.
        query: the question; None for what they are about.
        **options: those of :func:`nutgraf.summarize`: ``words=300``, or ``tokens=500`` with ``count_tokens``.

    Returns:
        Copies that hold the kept sentences, joined by single spaces. The given documents are not changed.

    Raises:
        OptionError: an option is out of range.
        TypeError: a document is of another kind, or has no text; the message has its position.

    >>> shorten(["Rain fell. The dam broke at dawn.", "Nobody was hurt.", "At dawn, the dam broke."], sentences=1)
    ['The dam broke at dawn.']
    """
    given = list(_checked(documents))
    summary = Summarizer(**options).summarize_collection([text for _, text in given], query=query)
    kept: dict[int, list[str]] = {}
    for sentence in summary:
        kept.setdefault(sentence.source, []).append(sentence.text)
    return [_with_text(given[source][0], " ".join(sentences)) for source, sentences in kept.items()]


@lists_options
def shorten_each(
    documents: Iterable[_Document], query: str | None = None, **options: Unpack[Options]
) -> list[_Document]:
    """Keep the sentences of each document that answer a question, within a budget for each.

    Arguments and errors as for :func:`shorten`. No document is left out.

    >>> shorten_each(["Rain fell. The dam broke at dawn.", "Nobody was hurt."], "What broke?", sentences=1)
    ['The dam broke at dawn.', 'Nobody was hurt.']
    """
    summarizer = Summarizer(**options)
    return [
        _with_text(document, summarizer.summarize(text, query=query).text) for document, text in _checked(documents)
    ]


def _checked(documents: Iterable[_Document]) -> Iterable[tuple[_Document, str]]:
    """The documents with their texts."""
    if isinstance(documents, (str, bytes)) or not isinstance(documents, Iterable):
        raise TypeError(f"documents must be an iterable of documents, not one {type(documents).__name__}")
    for position, document in enumerate(documents):
        text = _text_of(document)
        if text is None:
            raise TypeError(
                f"documents[{position}] must be str or a document that holds a text, not {type(document).__name__}"
            )
        yield document, text


def _text_of(document: Any) -> str | None:
    if isinstance(document, str):
        return document
    node = getattr(document, "node", document)
    if hasattr(node, "get_content"):
        text = node.get_content()
    else:
        text = getattr(document, "page_content", getattr(document, "content", None))
    return text if isinstance(text, str) else None


def _with_text(document: Any, text: str) -> Any:
    """A copy of a document with another text."""
    if isinstance(document, str):
        return text
    own = copy.deepcopy(document)
    node = getattr(own, "node", own)
    if hasattr(node, "set_content"):
        node.set_content(text)
    elif hasattr(own, "page_content"):
        own.page_content = text
    else:
        own = dataclasses.replace(own, content=text)
    return own
