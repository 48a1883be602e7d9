"""Writes what peers.py measured into docs/speed.md, between its two marks, and as docs/speed.svg.

python tests/bench/peers_page.py FILE [--picture docs/speed.svg]
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any

import matplotlib
import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from measure import slope

DOCS = Path(__file__).resolve().parents[2] / "docs"
MARKS = ("<!-- written by tests/bench/peers.sh -->", "<!-- end -->")
COLUMNS = [16_000, 128_000, 1_024_000, 8_192_000, 65_536_000]
LABEL_STEP = 1.55  # from a label to the next, on the logarithmic axis
FITTED = 4  # largest sizes, by which the exponent is fitted
# Of Okabe and Ito, who chose them for eyes of every kind; line styles and labels say the same once more.
COLOURS = {"nutgraf": "#0072B2", "sumy": "#D55E00", "Counter": "#777777"}
OTHERS = ["#009E73", "#CC79A7", "#E69F00", "#000000"]
STYLES = ["-", "--", ":", "-."]
STOPPED = {"time": "over {limit} s", "memory": "over 8 GB", "": "–"}

Points = list[tuple[float, float]]


def shown_seconds(seconds: float) -> str:
    """Two digits that count."""
    value, unit = (seconds * 1000, "ms") if seconds < 0.995 else (seconds, "s")
    return f"{value:.{1 if value < 9.95 else 0}f} {unit}"


def shown_bytes(size: float) -> str:
    return f"{size / 1e6:.0f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"


def exponent(points: Points) -> float:
    return slope(points[-FITTED:])


def table(found: dict[str, Any]) -> str:
    heads = ["method", *map(shown_bytes, COLUMNS), "exponent", "largest text"]
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)]]
    for name, row in found["methods"].items():
        times = dict(map(tuple, row["points"]))
        label = "`Counter(text.lower().split())`" if name == "Counter" else name
        cells = [f"{label}, {row['version']}", *(shown_seconds(times[s]) if s in times else "" for s in COLUMNS)]
        stopped = STOPPED.get(row["stopped"], row["stopped"]).format(limit=found["limit"])
        largest = shown_bytes(max(times)) + (f"; then {stopped}" if row["stopped"] else "")
        lines.append([*cells, f"{exponent(row['points']):.2f}", largest])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def styles(names: list[str]) -> dict[str, tuple[str, str]]:
    """A colour for each package, and a line style for each of its methods."""
    found: dict[str, tuple[str, str]] = {}
    others = iter(OTHERS)
    used: dict[str, int] = {}
    for name in names:
        package = name.split()[0]
        if package not in COLOURS:
            COLOURS[package] = next(others)
        number = used.get(package, 0)
        used[package] = number + 1
        found[name] = COLOURS[package], STYLES[number % len(STYLES)]
    return found


def place_labels(axes: Axes, ends: dict[str, tuple[float, float]], at: float, colours: dict[str, str]) -> None:
    """Names of lines in a column, moved up where they would cover each other, each with a thin line to its end.

    The line that ends farthest to the left, or else highest, has the highest label.
    """
    below = 0.0
    for name, (size, time) in sorted(ends.items(), key=lambda pair: (-pair[1][0], pair[1][1])):
        below = max(time, below * LABEL_STEP)
        axes.annotate(
            name,
            xy=(size, time),
            xytext=(at, below),
            color=colours[name],
            fontsize=9,
            fontweight="bold" if name.startswith("nutgraf") else "normal",
            verticalalignment="center",
            arrowprops={
                "arrowstyle": "-",
                "color": colours[name],
                "linewidth": 0.5,
                "shrinkA": 1,
                "shrinkB": 2,
                "relpos": (0, 0.5),
            },
        )


def draw(found: dict[str, Any], path: Path) -> None:
    matplotlib.rcParams |= {"svg.hashsalt": "nutgraf", "font.family": "DejaVu Sans", "font.size": 9}
    rows = {name: row for name, row in found["methods"].items() if row["points"]}
    looks = styles(list(rows))
    figure, axes = plt.subplots(figsize=(8, 5.6), layout="constrained")
    for name, row in rows.items():
        sizes, times = zip(*row["points"], strict=True)
        colour, style = looks[name]
        width = 2.4 if name.startswith("nutgraf") else 1.3
        axes.plot(sizes, times, color=colour, linestyle=style, linewidth=width, marker="o", markersize=2.5)
    largest = max(row["points"][-1][0] for row in rows.values())
    ends = {name: tuple(row["points"][-1]) for name, row in rows.items()}
    colours = {name: colour for name, (colour, _) in looks.items()}
    full = {name: end for name, end in ends.items() if end[0] == largest}
    stopped = {name: end for name, end in ends.items() if name not in full}
    place_labels(axes, full, largest * 1.5, colours)
    if stopped:
        place_labels(axes, stopped, max(size for size, _ in stopped.values()) * 1.6, colours)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlim(right=largest * 1.2)
    axes.xaxis.set_major_formatter(lambda value, _: shown_bytes(value))
    axes.yaxis.set_major_formatter(lambda value, _: f"{value * 1000:g} ms" if value < 1 else f"{value:g} s")
    axes.set_xlabel("text")
    axes.set_ylabel("time of one processor for a summary")
    axes.grid(color="#dddddd", linewidth=0.5)
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None, dpi=150)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--picture", type=Path, default=DOCS / "speed.svg")
    given = parser.parse_args()
    found = json.loads(given.file.read_text("utf-8"))
    draw(found, given.picture)
    page = DOCS / "speed.md"
    begin, end = map(re.escape, MARKS)
    between = f"{MARKS[0]}\n\n{table(found)}\n\n{MARKS[1]}"
    text, count = re.subn(f"{begin}.*{end}", lambda _: between, page.read_text("utf-8"), flags=re.DOTALL)
    if count != 1:
        raise SystemExit(f"{page} must have its two marks once")
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
