"""Time of cutting texts into sentences, as ratios in one process: against text.split(), English, and peers.

    python tests/bench/segmentation.py --data DIR [--peers]

DIR holds the sets that tests/quality/reading.py measures. Each figure is the median of several runs. Peers cut the
first hundred thousand characters only, and are compared per character. Nothing fails on a slow day.
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path

import nutgraf
from measure import seconds

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "quality"))

from _data import rows, table
from _splitters import Splitter, peers, plain_regex

SIZE, PEER_SIZE = 2_000_000, 100_000  # characters
SOURCES = {
    "en": ("books", "a novel"),
    "ru": ("sbd_ud", "sentences of an encyclopedia"),
    "zh": ("csl_zh_title", "abstracts"),
}


def long_text(folder: Path, language: str) -> str:
    """Texts of a language, joined until there is enough of them, and over again where there are too few."""
    texts = [row["text"] for row in rows(folder, SOURCES[language][0]) if row.get("lang", language) == language]
    joined = "\n\n".join(texts[::-1])
    return (joined * (SIZE // max(len(joined), 1) + 1))[:SIZE]


def line(language: str, text: str, english: float, others: dict[str, Splitter]) -> tuple[list[object], float]:
    """The figures of a language, and its time per byte; `english` is that of English, 0 for English itself."""
    taken = seconds(partial(nutgraf.split_sentences, text, language))
    per_byte = taken / len(text.encode())
    part = text[:PEER_SIZE]
    times = [seconds(partial(split, part, language), runs=3) / len(part) for split in others.values()]
    ratios = [f"{time / (taken / len(text)):.1f}" for time in times]
    shown = [
        f"{language}, {SOURCES[language][1]}",
        f"{taken / seconds(text.split):.2f}",
        f"{per_byte / (english or per_byte):.2f}",
    ]
    return [*shown, *ratios], per_byte


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--peers", action="store_true", help="measure the peers that are installed as well")
    given = parser.parse_args()
    print(f"nutgraf {nutgraf.__version__}, texts of {SIZE / 1e6:.0f} million characters")
    others = {"plain regex": plain_regex, **(peers() if given.peers else {})}
    lines, english = [], 0.0
    for language in SOURCES:
        if text := long_text(given.data, language):
            figures, per_byte = line(language, text, english, others)
            english = english or per_byte
            lines.append(figures)
    lines.append(["target", "1.00 in English", "2.00", *[""] * len(others)])
    columns = [
        "text",
        "split_sentences / text.split()",
        "per byte / English",
        *(f"{name} / nutgraf" for name in others),
    ]
    table("Cutting into sentences", columns, lines)


if __name__ == "__main__":
    main()
