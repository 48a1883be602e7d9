"""How much memory the process gains over many small calls: python tests/bench/growth.py [CALLS]

Prints the gain in bytes; the target is at most 1 MiB over a million calls. As many as a tenth of the calls, at least
2,000, go before the first measurement: allocators take their time to settle.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import nutgraf

TEXT = "The ferry to Brenn sank at noon. Rain fell on the hills. At noon the ferry had been full. Nobody was hurt."


def calls() -> list[Callable[[], object]]:
    """What is called by turns."""
    corpus = nutgraf.Corpus.fit([TEXT], "en")
    return [
        lambda: nutgraf.summarize(TEXT, sentences=1),
        lambda: nutgraf.summarize(TEXT + "\u0438", language="en", words=8, query="Who was hurt?", corpus=corpus),
        lambda: nutgraf.summarize(TEXT.encode(), ratio=0.5, ranker="textrank").to_dict(),
        lambda: nutgraf.split_sentences(TEXT),
        lambda: nutgraf.analyze(TEXT, ranker="lexrank").parts,
        lambda: nutgraf.summarize(TEXT).explain(0),
        lambda: list(nutgraf.summarize_many([TEXT, TEXT], threads=1)),
        lambda: nutgraf.summarize_collection([TEXT, TEXT]),
        lambda: nutgraf.Corpus.from_bytes(corpus.to_bytes()),
        refused,
    ]


def refused() -> None:
    """A call that fails."""
    try:
        nutgraf.summarize(TEXT, words=0)
    except nutgraf.OptionError:
        return


def resident_bytes() -> int:
    """The process's memory, without what is swapped out."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def gain(number: int) -> int:
    """The bytes gained over that many calls."""
    several = calls()
    for i in range(max(2_000, number // 10)):
        several[i % len(several)]()
    before = resident_bytes()
    for i in range(number):
        several[i % len(several)]()
    return resident_bytes() - before


if __name__ == "__main__":
    print(gain(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
