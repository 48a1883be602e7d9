"""README.md and the pages of docs are true: their Python runs and prints what they show, their C++ is the example that
is built.

A ```python block is followed by a ```text block with what it prints, or shows it in the manner of doctest. One that
prints nothing needs none. ```python cluster is run by the tests of clusters, not here. A ```sh block with a ```text
block after it is run too, all those of a page in one folder, which has the repository's tests in it.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import itertools
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

README = ROOT / "README.md"
EXAMPLE = ROOT / "cpp" / "example" / "summarize_file.cpp"
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> list[tuple[str, str]]:
    """The fenced blocks: language and text."""
    return FENCE.findall(page.read_text(encoding="utf-8"))


def texts_of(page: Path, *languages: str) -> list[str]:
    return [text for language, text in blocks(page) if language in languages]


def run(page: Path, source: str, names: dict[str, object]) -> str:
    """What a block prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(source, str(page), "exec"), names)
    return printed.getvalue()


def check_doctest(page: Path, source: str, names: dict[str, object]) -> None:
    test = doctest.DocTestParser().get_doctest(source, names, page.name, str(page), 0)
    test.globs = names  # not a copy: the next block goes on
    report = io.StringIO()
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=report.write, clear_globs=False)
    assert result.failed == 0, report.getvalue()
    assert result.attempted > 0


def test_readme_has_python_with_output() -> None:
    shown = [
        after == "text" or text.lstrip().startswith(">>>")
        for (language, text), (after, _) in itertools.pairwise([*blocks(README), ("", "")])
        if language == "python"
    ]
    assert any(shown)


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_python_blocks_print_what_the_page_shows(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {"__name__": "page"}
    for (language, text), (after, expected) in itertools.pairwise([*blocks(page), ("", "")]):
        if language == "python" and text.lstrip().startswith(">>>"):
            check_doctest(page, text, names)
        elif language == "python":
            printed = run(page, text, names)
            assert printed == (expected if after == "text" else "")


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_shell_blocks_print_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    command = tmp_path / "bin" / "nutgraf"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m nutgraf "$@"\n')
    command.chmod(0o755)
    environment = {**os.environ, "PATH": f"{command.parent}:{os.environ['PATH']}"}
    for (language, text), (after, expected) in itertools.pairwise([*blocks(page), ("", "")]):
        if language == "sh" and after == "text":
            done = subprocess.run(
                ["sh", "-c", text],
                cwd=tmp_path,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            assert done.stdout == expected


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_blocks_are_in_languages_that_are_known(page: Path) -> None:
    known = {"", "text", "python", "python cluster", "cpp", "cmake", "sh", "json", "yaml"}
    assert {language for language, _ in blocks(page)} <= known


def test_python_of_pages_uses_public_names_only() -> None:
    private = re.compile(r"nutgraf\._|from nutgraf import _")
    assert not [page.name for page in PAGES if private.search("".join(texts_of(page, "python", "python cluster")))]


def test_cpp_blocks_are_excerpts_of_the_example() -> None:
    assert texts_of(README, "cpp")
    lines = [line.strip() for line in EXAMPLE.read_text(encoding="utf-8").splitlines()]
    for block in texts_of(README, "cpp"):
        at = 0
        for part in re.split(r"\n\s*\n", block.strip()):  # a blank line may stand for lines left out
            wanted = [line.strip() for line in part.splitlines()]
            places = [i for i in range(at, len(lines)) if lines[i : i + len(wanted)] == wanted]
            assert places, f"not in {EXAMPLE.name}, or not in this order:\n{part}"
            at = places[0] + len(wanted)


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_every_path_that_a_page_links_to_exists(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


def test_the_example_article_of_the_readme_is_in_the_repository() -> None:
    paths = re.findall(r"tests/data/[\w./-]+", README.read_text(encoding="utf-8"))
    assert paths
    assert all(Path(ROOT / path).is_file() for path in paths)
