"""README.md is true: its Python runs and prints what it shows, its C++ is the example that is built.

A ```python block is followed by a ```text block with what it prints, or shows it in the manner of doctest.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import itertools
import re
from pathlib import Path

import pytest
from conftest import ROOT

README = ROOT / "README.md"
EXAMPLE = ROOT / "cpp" / "example" / "summarize_file.cpp"
FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks() -> list[tuple[str, str]]:
    """The fenced blocks: language and text."""
    return FENCE.findall(README.read_text(encoding="utf-8"))


def texts_of(*languages: str) -> list[str]:
    return [text for language, text in blocks() if language in languages]


def run(source: str, names: dict[str, object]) -> str:
    """What a block prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(source, str(README), "exec"), names)
    return printed.getvalue()


def check_doctest(source: str, names: dict[str, object]) -> None:
    test = doctest.DocTestParser().get_doctest(source, names, "README.md", str(README), 0)
    test.globs = names  # not a copy: the next block goes on
    report = io.StringIO()
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=report.write, clear_globs=False)
    assert result.failed == 0, report.getvalue()
    assert result.attempted > 0


def test_readme_has_python_with_output() -> None:
    shown = [
        after == "text" or text.lstrip().startswith(">>>")
        for (language, text), (after, _) in itertools.pairwise([*blocks(), ("", "")])
        if language == "python"
    ]
    assert any(shown)


def test_python_blocks_print_what_the_readme_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {"__name__": "readme"}
    assert texts_of("python")
    for (language, text), (after, expected) in itertools.pairwise([*blocks(), ("", "")]):
        if language == "python" and text.lstrip().startswith(">>>"):
            check_doctest(text, names)
        elif language == "python":
            printed = run(text, names)
            assert printed == (expected if after == "text" else "")


def test_python_of_the_readme_uses_public_names_only() -> None:
    assert not re.search(r"nutgraf\._|from nutgraf import _|import numpy|import pandas", "".join(texts_of("python")))


def test_cpp_blocks_are_excerpts_of_the_example() -> None:
    assert texts_of("cpp", "c++")
    lines = [line.strip() for line in EXAMPLE.read_text(encoding="utf-8").splitlines()]
    for block in texts_of("cpp", "c++"):
        at = 0
        for part in re.split(r"\n\s*\n", block.strip()):  # a blank line may stand for lines left out
            wanted = [line.strip() for line in part.splitlines()]
            places = [i for i in range(at, len(lines)) if lines[i : i + len(wanted)] == wanted]
            assert places, f"not in {EXAMPLE.name}, or not in this order:\n{part}"
            at = places[0] + len(wanted)


def test_every_path_in_the_readme_exists() -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", README.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []


def test_the_example_article_of_the_readme_is_in_the_repository() -> None:
    paths = re.findall(r"tests/data/[\w./-]+", README.read_text(encoding="utf-8"))
    assert paths
    assert all(Path(ROOT / path).is_file() for path in paths)
