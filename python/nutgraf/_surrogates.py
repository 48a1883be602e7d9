"""Lone surrogates, which a str may hold and UTF-8 has no bytes for."""

from __future__ import annotations

import re

SURROGATE = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """The text with U+FFFD in the place of each lone surrogate."""
    return text if text.isascii() else SURROGATE.sub("\ufffd", text)
