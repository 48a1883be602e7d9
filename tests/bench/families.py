"""Time of hostile families of texts, as ratios in one process: four times the size against once, and against prose.

    python tests/bench/families.py [--megabytes 1]

A family is a piece over and over. Linear time is 4.0 in the second column. Nothing fails on a slow day.
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path

import nutgraf
from report import seconds

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "quality"))

from _data import table

LANGUAGE_TEXTS = sorted((Path(__file__).resolve().parents[1] / "data" / "languages").glob("*.txt"))
PROSE = "The river rose overnight and the town was cut off. Nobody was hurt, the mayor said. "
PIECES = {
    "prose": PROSE,
    "abbreviations": "Mr. ",
    "stops": ".",
    "quotes": '"a. ',
    "open brackets": "(",
    "closed brackets": ")",
    "nested quotes": "> ",
    "lines": "\n",
    "list items": "- a\n",
    "headings": "# A\n",
    "speakers": "Ann: yes.\n",
    "headers of mail": "From: a@b.c\nTo: d@e.f\nCc: g\n",
    "dates of mail": "Date: Mon\n",
    "links": "[a](",
    "captions": "Image: a boat\n",
    "related lists": "Recommended stories\nA boat\n",
    "one word": "boat ",
    "one endless word": "x",
    "combining marks": "\u0301",
    "ligatures": "\ufdfa",
    "surrogates": "a\ud800. ",
    "emoji": "\U0001f600 ",
    "Chinese": "\u6771\u3002",
    "Thai": "\u0e01\u0e34",
}


def repeated(piece: str, size: int) -> str:
    return (piece * (size // len(piece) + 1))[:size]


def line(name: str, piece: str, size: int, language: str = "auto") -> list[object]:
    """Nanoseconds per character of a summary, and the times of four times the size and of this size by prose."""
    small, large, prose = (repeated(*text) for text in ((piece, size), (piece, 4 * size), (PROSE, size)))
    taken, taken_large, taken_prose = (
        seconds(partial(nutgraf.summarize, text, language=language), runs=3) for text in (small, large, prose)
    )
    return [name, 1e9 * taken / size, taken_large / taken, taken / taken_prose]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=0.25, help="million characters of the smaller text")
    size = int(1e6 * parser.parse_args().megabytes)
    rows = [line(name, piece, size) for name, piece in PIECES.items()]
    for path in LANGUAGE_TEXTS:
        word = max(path.read_text(encoding="utf-8").split(), key=len)
        rows.append(line(f"a huge word, {path.stem}", word, size, path.stem))
        rows.append(line(f"long words, {path.stem}", repeated(word, 60) + " ", size, path.stem))
    table("Time of summarize()", ["family", "ns / character", "4 x size", "/ prose"], rows)


if __name__ == "__main__":
    main()
