"""Rules of the C++ core, held by reading it: what may include what, and what it does without."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import ROOT

INCLUDE = ROOT / "cpp" / "include" / "nutgraf"
SOURCE = ROOT / "cpp" / "src"

FLOORS = {
    "span": 0,
    "stop": 0,
    "unicode": 0,
    "field": 0,
    "options": 0,
    "rankers": 0,
    "parts": 0,
    "language": 1,
    "document": 2,
    "corpus": 2,
    "features": 3,
    "graph": 4,
    "rank": 4,
    "select": 5,
    "summarize": 6,
    "explain": 6,
    "arrow": 6,
    "nutgraf": 6,
}
# Two headers of one floor, of which the first may include the second.
NEIGHBOURS = {
    ("unicode", "span"),
    ("options", "field"),
    ("options", "span"),
    ("corpus", "document"),
    ("options", "rankers"),
    ("rankers", "field"),
    ("rankers", "parts"),
    ("rank", "graph"),
    ("explain", "summarize"),
    ("nutgraf", "summarize"),
}

# Where the parts of a floor's implementation stand that have no header of their own.
FLOORS_OF_SOURCES = {
    **FLOORS,
    "blocks": 2,
    "lines": 2,
    "headings": 2,
    "speakers": 2,
    "mail": 2,
    "sections": 2,
    "looks": 2,
    "place": 2,
    "roles": 2,
    "sentences": 2,
    "surroundings": 2,
    "tokens": 2,
    "reading": 2,
    "hash": 0,
    "arithmetic": 0,
    "threads": 0,
    "checkpoint": 0,
    "rounding": 0,
    "ascii": 0,
    "room": 0,
    "ascii_words": 0,
    "asked_words": 1,
    "terminators": 0,
    "lexicon": 2,
    "made_once": 0,
    "word_lists": 2,
    "text_reader": 2,
    "nearest": 0,
    "unicode_tables": 0,
    "registry": 1,
    "detection": 1,
    "function_words": 1,
    "sparse": 3,
    "counted": 3,
    "phrases": 2,
    "surface": 2,
    "row_sum": 3,
    "support": 3,
    "direction": 3,
    "length_kernel": 4,
    "measure": 4,
    "measure_similarity": 4,
    "measure_together": 4,
    "query": 4,
    "profile": 4,
    "profile_tables": 4,
    "rank_auto": 4,
    "symmetric_eigen": 4,
    "rank_by": 4,
    "rank_graph": 4,
    "rank_position": 4,
    "rank_topics": 4,
    "rank_words": 4,
    "pick_index": 5,
    "repeats": 5,
    "coherence": 5,
    "filling": 5,
    "select_centroid": 5,
    "select_coverage": 5,
    "select_frequency": 5,
    "select_ranked": 5,
    "arrow_read": 6,
    "arrow_stream": 6,
    "arrow_write": 6,
    "spread": 6,
    "spread_auto": 6,
    "spreading": 6,
    "summarizing": 6,
}


def includes(path: Path) -> list[str]:
    return re.findall(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', path.read_text(encoding="utf-8"), re.MULTILINE)


def core_files() -> list[Path]:
    return sorted(path for path in (ROOT / "cpp").rglob("*.?pp") if {"include", "src"} & set(path.parts))


def floor_of(path: Path) -> int:
    """A language is data of floor 1; every other file must be known."""
    return 1 if path.parent.name == "languages" else FLOORS_OF_SOURCES[path.stem]


def test_every_header_has_a_floor() -> None:
    assert {path.stem for path in INCLUDE.glob("*.hpp")} == set(FLOORS)


def test_headers_include_lower_floors_only() -> None:
    for path in INCLUDE.glob("*.hpp"):
        for include in includes(path):
            if include.startswith("nutgraf/"):
                below = Path(include).stem
                looks_down = FLOORS[below] < FLOORS[path.stem] or (path.stem, below) in NEIGHBOURS
                assert looks_down, f"{path.name} includes {include}"


def test_public_headers_include_each_other_and_the_standard_library_only() -> None:
    for path in INCLUDE.glob("*.hpp"):
        for include in includes(path):
            assert include.startswith("nutgraf/") or re.fullmatch(r"[a-z_]+", include), f"{path.name}: {include}"


def test_sources_include_their_own_floor_and_lower_ones_only() -> None:
    for path in SOURCE.rglob("*.?pp"):
        for include in includes(path):
            stem = Path(include).stem
            if include.startswith("nutgraf/") or (path.parent / include).exists() or (SOURCE / include).exists():
                assert FLOORS_OF_SOURCES[stem] <= floor_of(path), f"{path.name} includes {include}"


def users_of(*libraries: str) -> set[str]:
    """The files of the core, without suffix, that include one of the libraries, directly or through our own headers."""
    direct = {path for path in core_files() if any(i.startswith(libraries) for i in includes(path))}
    users = set(direct)
    for _ in core_files():
        names = {path.name for path in users if path.suffix == ".hpp"}
        users |= {path for path in core_files() if any(Path(i).name in names for i in includes(path))}
    return {str(path.relative_to(ROOT / "cpp").with_suffix("")) for path in users}


def test_utf8proc_is_included_by_unicode_only() -> None:
    assert users_of("utf8proc.h") == {"src/unicode"}


def test_libstemmer_is_included_by_language_only() -> None:
    assert users_of("libstemmer.h") == {"src/language"}


def test_eigen_is_in_no_header_and_in_floors_three_to_six_only() -> None:
    users = users_of("Eigen/")
    assert users
    assert not any(user.startswith("include/") for user in users)
    assert all(3 <= FLOORS_OF_SOURCES[Path(user).name] <= 6 for user in users)


FORBIDDEN = [
    r"std::regex|<regex>",
    r"using\s+namespace",
    r"<iostream>|<cstdio>|\bprintf\b|std::c(?:out|err|log)\b",
    r"<format>|std::views|std::ranges::views",
    r"\bsetlocale\b|std::locale|\btolower\b|\btoupper\b|\bisspace\b|\bstrtod\b",
    r"std::(?:exp|log|pow|sin|cos|fma)\s*\(",
    r"-ffast-math|-march=native",
]


def without_comments(path: Path) -> str:
    return re.sub(r"//[^\n]*", "", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_the_core_does_without(pattern: str) -> None:
    assert [path.name for path in core_files() if re.search(pattern, without_comments(path))] == []


def test_the_core_has_no_inheritance_but_for_errors() -> None:
    for path in core_files():
        found = re.findall(
            r"(?<!enum )\b(?:class|struct)\s+\w+\s*(?:final\s*)?:\s*(?:public\s+)?([\w:]+)", without_comments(path)
        )
        assert set(found) <= {"std::length_error", "std::runtime_error"}, path.name


def test_the_core_does_not_know_python() -> None:
    assert [path.name for path in core_files() if re.search(r"pybind11|Python\.h|PyObject", path.read_text())] == []
