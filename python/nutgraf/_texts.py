"""Texts from columns of other packages, checked one by one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def checked_texts(texts: Iterable[Any], name: str) -> list[str]:
    """The texts of a one-dimensional column. An error names the position of what is no ``str``."""
    if isinstance(texts, (str, bytes)) or not isinstance(texts, Iterable):
        raise TypeError(f"{name} must be an iterable of str, not one {type(texts).__name__}")
    shape = getattr(texts, "shape", None)
    if isinstance(shape, tuple) and len(shape) != 1:
        raise TypeError(f"{name} must be one column of texts, not of shape {shape}")
    checked: list[str] = []
    for position, text in enumerate(texts):
        if not isinstance(text, str):
            raise TypeError(f"{name}[{position}] must be str, not {_kind(text)}")
        checked.append(str(text))
    return checked


def _kind(value: object) -> str:
    missing = value is None or type(value).__name__ == "NAType" or (isinstance(value, float) and value != value)
    return "missing" if missing else type(value).__name__
