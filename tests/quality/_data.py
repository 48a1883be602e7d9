"""Rows of the development data, one JSON object a line, and the printing of tables."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def rows(folder: Path, name: str, limit: int | None = None) -> Iterator[Row]:
    """The rows of one set, at most `limit` of them; none, with a line saying so, where the file is missing."""
    path = folder / f"{name}.jsonl"
    if not path.exists():
        print(f"({path.name} is not in {folder}: left out)")
        return
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == limit:
                return
            yield json.loads(line)


def one_spaced(text: str) -> str:
    """The text with each run of white space as one space: how two texts are compared."""
    return " ".join(text.split())


def percent(part: float, whole: float) -> float:
    """A share in percent; of nothing it is not a number."""
    return 100 * part / whole if whole else float("nan")


def table(title: str, columns: Sequence[str], lines: Sequence[Sequence[object]]) -> None:
    """Prints a table: the first column is a name, numbers are rounded to one digit."""
    cells = [list(columns), *([_shown(value) for value in line] for line in lines)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(columns))]
    print(f"\n{title}")
    for line in cells:
        name, *values = (
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        print(f"  {'  '.join([name, *values])}".rstrip())


def _shown(value: object) -> str:
    return f"{value:.1f}" if isinstance(value, float) else "" if value is None else str(value)
