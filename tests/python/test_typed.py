"""Users' code: what the two type checkers say of it, and what an editor offers."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import jedi
import nutgraf
import pytest
from conftest import ROOT, run_module
from nutgraf import typing

TYPED = ROOT / "tests" / "python" / "typed"
PROGRAMS = [TYPED / "sample.py", TYPED / "mistakes.py"]
OPTIONS = set(typing.Options.__annotations__)


# ---------------------------------------------------------------- type checkers


def names_in(program: Path) -> set[str]:
    """The names of the package that a program uses."""
    nodes = list(ast.walk(ast.parse(program.read_text())))
    used = {node.attr for node in nodes if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "nutgraf"}
    return used | {
        alias.name
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module == "nutgraf.typing"
        for alias in node.names
    }


def test_sample_uses_everything_public() -> None:
    own = {name for name in vars(typing) if name[0].isupper()} - {"Any", "Callable", "Literal", "TypedDict"}
    assert names_in(PROGRAMS[0]) == {*nutgraf.__all__} | own


def test_sample_runs(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, PROGRAMS[0]], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_mypy_finds_the_mistakes_and_nothing_else(tmp_path: Path) -> None:
    run_module("mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}", *PROGRAMS, cwd=tmp_path)


def test_pyright_finds_the_mistakes_and_nothing_else(tmp_path: Path) -> None:
    run_module("pyright", "--pythonpath", sys.executable, "--project", TYPED, cwd=tmp_path)


def test_every_mistake_is_told_to_both_checkers() -> None:
    lines = [line for line in PROGRAMS[1].read_text().splitlines() if "ignore[" in line]
    assert len(lines) > 30
    for line in lines:
        assert re.search(r"  # type: ignore\[[a-z-]+\]  # pyright: ignore\[report\w+\]$", line), line


# Modules that show types of other packages, which have none, or are not there.
OTHERS = tuple(f"nutgraf.{name}." for name in ("__main__", "explorer", "plot", "sklearn", "spacy", "spark"))


def test_every_public_type_is_known(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--verifytypes", "nutgraf"]
    # In some environments pyright finds the package only where PYTHONPATH names its folder.
    env = {**os.environ, "PYTHONPATH": str(Path(nutgraf.__file__).parents[1])}
    done = subprocess.run(
        [*command, "--outputjson"], cwd=tmp_path, env=env, capture_output=True, text=True, check=False
    )
    symbols = json.loads(done.stdout)["typeCompleteness"]["symbols"]
    unknown = {symbol["name"] for symbol in symbols if not symbol["isTypeKnown"] and symbol["isExported"]}
    assert len(symbols) > 400
    assert [name for name in unknown if not name.startswith(OTHERS)] == []


# ---------------------------------------------------------------- editors

CALLS = {
    "summarize('', ": {"title", "query"},
    "summarize_many([''], ": {"threads", "progress", "on_error"},
    "summarize_collection([''], ": {"title", "query"},
    "analyze('', ": {"title", "query", "parts", "matrix"},
    "fit([''], [''], ": {"name", "titles", "prior", "ridge"},
    "Summarizer(": set(),
}
# Without running it, jedi does not see what the overloads of a function pass on; language servers do.
OVERLOADED = {"summarize_many([''], "}


def offered(completions: Iterable[jedi.api.classes.Completion]) -> set[str]:
    return {completion.name.removesuffix("=") for completion in completions if completion.name.endswith("=")}


@pytest.mark.parametrize("call", CALLS)
def test_editor_completes_every_option(call: str) -> None:
    expected = OPTIONS | CALLS[call]
    if call not in OVERLOADED:
        assert offered(jedi.Script(f"import nutgraf\nnutgraf.{call}").complete()) == expected
    assert offered(jedi.Interpreter(f"nutgraf.{call}", [{"nutgraf": nutgraf}]).complete()) == expected


@pytest.mark.parametrize("name", ["TextRank", "Lsa", "Mmr", "Coverage"])
def test_editor_completes_every_field_of_an_option_class(name: str) -> None:
    cls = getattr(nutgraf, name)
    expected = {field for field, member in vars(cls).items() if isinstance(member, property)}
    assert offered(jedi.Script(f"import nutgraf\nnutgraf.{name}(").complete()) == expected
    assert offered(jedi.Interpreter(f"nutgraf.{name}(", [{"nutgraf": nutgraf}]).complete()) == expected
