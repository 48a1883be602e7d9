"""Imported first: refuses an interpreter in which importing the extension would never end."""

from __future__ import annotations

import importlib
import sys

if sys.version_info < (3, 12):  # there pybind11 waits for the lock that its own thread holds
    interpreters = importlib.import_module("_xxsubinterpreters")
    if interpreters.get_current() != interpreters.get_main():
        raise ImportError("nutgraf in a sub-interpreter needs Python 3.12 or later")
