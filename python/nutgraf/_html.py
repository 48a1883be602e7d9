"""Web pages: the article of an HTML page, by way of trafilatura (the extra ``html``)."""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from typing import Any

_WHOLE_PAGE = r"(?i)\s*<(?:!doctype|html|\?xml)\b"


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a web page: its text, and what the page says about it. What it does not say is None.

    >>> Page("The river rose overnight.", title="Flood").title
    'Flood'
    """

    text: str
    title: str | None = None
    author: str | None = None
    date: str | None = None
    site: str | None = None


def from_html(html: str | bytes, *, url: str | None = None) -> Page:
    """Read the article of an HTML page, without its menus, advertisements, comments and lists of other stories.

    The article is found by trafilatura, which ``pip install 'nutgraf[html]'`` installs; how long that takes, and what
    counts as the article, is its affair. Nothing is fetched.

    Args:
        html: The page, or a part of one. Bytes are UTF-8, or else in the encoding that they declare or look like.
        url: Where the page was, which helps to find its date and site.

    Returns:
        The page, ready for ``summarize(page.text, title=page.title)``. Its text is empty where there is no article.

    >>> page = from_html("<h1>Flood</h1> <p>The river rose overnight. Nobody was hurt.</p> <p>It fell on Monday.</p>")
    >>> page.title
    'Flood'
    >>> print(page.text)
    Flood
    The river rose overnight. Nobody was hurt.
    It fell on Monday.
    """
    if not isinstance(html, (str, bytes)):
        raise TypeError(f"html must be str or bytes, not {type(html).__name__}")
    if url is not None and not isinstance(url, str):
        raise TypeError(f"url must be str or None, not {type(url).__name__}")
    trafilatura = _trafilatura()
    text = _decoded(html) if isinstance(html, bytes) else _parsable(html)
    if not re.match(_WHOLE_PAGE, text):
        text = f"<!doctype html>\n{text}"  # or it would be taken for something else than HTML
    found = trafilatura.bare_extraction(text, url=url, with_metadata=True, include_comments=False)
    if found is None:
        return Page("")
    return Page(found.text or "", found.title or None, found.author or None, found.date or None, found.sitename or None)


def _trafilatura() -> Any:
    try:
        return importlib.import_module("trafilatura")
    except ImportError as error:
        raise ImportError("nutgraf.from_html needs trafilatura: pip install 'nutgraf[html]'") from error


def _decoded(html: bytes) -> str:
    # Not by trafilatura's own function, which would unpack an archive of any size first.
    for encoding in ("utf-8-sig", *importlib.import_module("trafilatura.utils").detect_encoding(html)):
        try:
            return html.decode(encoding)
        except (LookupError, UnicodeDecodeError):
            continue
    return html.decode("utf-8", "replace")


def _parsable(html: str) -> str:
    """Without a byte order mark, and lone surrogates as U+FFFD: the parser would stop at either."""
    return html.removeprefix("\ufeff").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
