"""Rules of the code base, held by reading it. Those of the C++ core are in test_core.py."""

from __future__ import annotations

import ast
import doctest
import fnmatch
import importlib
import inspect
import os
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import nutgraf
import pytest
from conftest import ROOT, run_module

# The doors that other packages come in by: what each imports, beside the standard library, when it is imported itself.
# All other modules import such packages only when they are called, and only the modules below may name them.
DOORS: dict[str, set[str]] = {
    "nutgraf.sklearn": {"numpy", "sklearn"},
    "nutgraf.spacy": {"spacy"},
    "nutgraf.spark": {"pyarrow", "pyspark"},
}
# Modules whose packages the tests here do not install.
ELSEWHERE: set[str] = {"nutgraf.spark"}

FILES = sorted((ROOT / "python" / "nutgraf").rglob("*.py"))


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT / "python").with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = [name for name in map(module_name, FILES) if name not in ELSEWHERE]

LONGEST = 400
LONG_FILES = {
    "cpp/src/unicode_tables.hpp",  # generated
    "python/nutgraf/_core.pyi",  # a class for each struct of options
    "tests/cpp/blocks_test.cpp",  # tables of cases
    "tests/cpp/sentences_test.cpp",
    "tests/cpp/summarize_test.cpp",
    "tests/cpp/unicode_test.cpp",
}


# ---------------------------------------------------------------- the Python package


def test_versions_agree() -> None:
    version = re.search(r"project\(nutgraf VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text())
    citation = re.search(r"^version: (\S+)$", (ROOT / "CITATION.cff").read_text(), re.MULTILINE)
    assert version
    assert citation
    changelog = re.search(r"^## (\d\S*?)(?:,| |$)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert changelog
    from importlib import metadata

    assert {version[1], citation[1], changelog[1], nutgraf.__version__, metadata.version("nutgraf")} == {version[1]}


def test_python_versions_agree() -> None:
    project = (ROOT / "pyproject.toml").read_text()
    oldest = re.search(r'^requires-python = ">=3\.(\d+)"', project, re.MULTILINE)
    linted = re.search(r'^target-version = "py3(\d+)"', project, re.MULTILINE)
    assert oldest
    assert linted
    assert oldest[1] == linted[1]


def test_the_tests_run_against_the_installed_package() -> None:
    assert ROOT / "python" not in Path(nutgraf.__file__).parents


def test_the_installed_package_is_that_of_the_repository() -> None:
    installed = Path(nutgraf.__file__).parent
    source = ROOT / "python" / "nutgraf"
    for ours in (path for path in source.rglob("*") if path.suffix in {".py", ".pyi", ".typed"}):
        name = ours.relative_to(source)
        assert (installed / name).read_text() == ours.read_text(), f"{name} is not installed, or is of an older state"


def test_all_is_sorted_and_complete() -> None:
    assert nutgraf.__all__ == sorted(nutgraf.__all__)
    public = {name for name, value in vars(nutgraf).items() if not name.startswith("_") and not inspect.ismodule(value)}
    assert set(nutgraf.__all__) == (public - {"annotations", "version"}) | {"__version__"}


def public_members() -> Iterator[tuple[str, object]]:
    for name in nutgraf.__all__:
        value = getattr(nutgraf, name)
        if name == "__version__":
            continue
        yield name, value
        if inspect.isclass(value) and value.__module__ != "nutgraf._core":
            for member, function in vars(value).items():
                if not member.startswith("_") and (callable(function) or isinstance(function, (property, classmethod))):
                    yield f"{name}.{member}", function


def test_everything_public_has_a_docstring() -> None:
    undocumented = [name for name, value in public_members() if not (getattr(value, "__doc__", None) or "").strip()]
    assert undocumented == []
    assert [name for name in MODULES if not importlib.import_module(name).__doc__] == []


def test_a_generated_signature_is_no_docstring() -> None:
    for name, value in public_members():
        assert not (value.__doc__ or "").startswith(f"{name}("), name


@pytest.mark.parametrize("name", [*MODULES, "nutgraf._core"])
def test_examples_in_docstrings_are_true(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name), raise_on_error=False)
    assert result.failed == 0


def test_each_public_class_function_and_method_has_an_example() -> None:
    callables = {name: value for name, value in public_members() if not isinstance(value, property)}
    assert [name for name, value in callables.items() if ">>>" not in (value.__doc__ or "")] == []


def at_import(tree: ast.Module) -> Iterator[ast.AST]:
    """The parts of a module that run when it is imported: all but functions and what only type checkers read."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        yield node
        waiting += ast.iter_child_nodes(node)


def imported(nodes: Iterable[ast.AST]) -> set[str]:
    """The packages outside the standard library that are imported by name."""
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add((node.module or "").partition(".")[0])
    return names - set(sys.stdlib_module_names) - {"nutgraf"}


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_only_doors_import_other_packages_when_they_are_imported(path: Path) -> None:
    assert imported(at_import(ast.parse(path.read_text()))) == DOORS.get(module_name(path), set())


# ---------------------------------------------------------------- types and style


def test_types_pass_mypy_strict() -> None:
    run_module("mypy", "--strict", "--cache-dir", os.devnull, cwd=ROOT)


def test_ruff_finds_nothing() -> None:
    run_module("ruff", "check", "--no-cache", "python", "tests", "cpp/tools", cwd=ROOT)


def test_ruff_would_format_nothing() -> None:
    run_module("ruff", "format", "--no-cache", "--check", "python", "tests", "cpp/tools", cwd=ROOT)


# ---------------------------------------------------------------- files


def repository_files() -> list[Path]:
    """The files that are kept, also where there is no git: all but what .gitignore names, and inputs of the fuzzer."""
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text().splitlines() if line.strip()]
    files = []
    for folder, folders, names in os.walk(ROOT):
        keep = [n for n in folders if not any(fnmatch.fnmatch(n, pattern) for pattern in [".git", "seeds", *ignored])]
        folders[:] = sorted(keep)
        files += [Path(folder) / n for n in names if not any(fnmatch.fnmatch(n, pattern) for pattern in ignored)]
    return sorted(files)


TEXT_SUFFIXES = {
    *(".cpp", ".hpp", ".py", ".pyi", ".txt", ".md", ".toml", ".json", ".cff", ".cmake", ".in", ".sh", ".ipynb", ".yml"),
    *("", ".1", ".dict", ".jsonl", ".map", ".svg", ".typed", ".clang-format", ".clang-tidy", ".gitignore"),
}
CODE_SUFFIXES = {".cpp", ".hpp", ".py", ".pyi"}


def test_every_file_is_of_a_known_kind() -> None:
    assert [str(path.relative_to(ROOT)) for path in repository_files() if path.suffix not in TEXT_SUFFIXES] == []


def test_every_file_is_utf8_and_ends_with_one_line_end() -> None:
    for path in repository_files():
        text = path.read_bytes().decode("utf-8")
        where = str(path.relative_to(ROOT))
        assert "\r" not in text, where
        assert not text or text.endswith("\n"), where
        assert not text.endswith("\n\n"), where
        assert not text.startswith("\ufeff"), where


def test_code_has_no_tabs_and_no_blanks_at_line_ends() -> None:
    for path in repository_files():
        if path.suffix in CODE_SUFFIXES:
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
                assert "\t" not in line, f"{path}:{number}"
                assert line == line.rstrip(), f"{path}:{number}"


def test_no_file_of_code_is_long_but_those_listed() -> None:
    sizes = {
        str(p.relative_to(ROOT)): p.read_text().count("\n") for p in repository_files() if p.suffix in CODE_SUFFIXES
    }
    assert {name: size for name, size in sizes.items() if size > LONGEST and name not in LONG_FILES} == {}
    assert all(sizes[name] > LONGEST for name in LONG_FILES)


def test_every_path_in_architecture_exists() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    known = {path.name for path in repository_files()}
    paths = set(re.findall(r"[\w./-]*\w\.(?:hpp|cpp|pyi?|md|txt|toml|json|ipynb|sh|in)\b", text))
    folders = set(re.findall(r"`((?:[\w.-]+/)+)`", text))
    assert len(paths) > 10
    placeholders = {"cpp/src/languages/xx.cpp"}
    missing = {p for p in paths - placeholders if not ((ROOT / p).is_file() if "/" in p else p in known)}
    assert missing | {folder for folder in folders if not (ROOT / folder).is_dir()} == set()


@pytest.mark.parametrize("page", ["CHANGELOG.md", "CONTRIBUTING.md", "README.md", "SECURITY.md"])
def test_every_path_in_a_page_exists(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    paths = re.findall(r"\b((?:cpp|python|tests|notebooks|LICENSES)/[\w./-]*\w)", text)
    assert [path for path in paths if "xx" not in path and not (ROOT / path).exists()] == []


def test_nothing_depends_on_the_folder_beside_the_repository() -> None:
    for path in repository_files():
        if path.suffix in {*CODE_SUFFIXES, ".txt", ".toml", ".json", ".cmake", ".sh", ".ipynb"} and path != Path(
            __file__
        ):
            assert "shared/" not in path.read_text(encoding="utf-8").replace("BUILD_SHARED", ""), path
