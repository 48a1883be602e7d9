"""How much memory the process gains over many small calls: python tests/bench/growth.py [CALLS]

Prints the gain in bytes; the target is at most 1 MiB over a million calls. As many as a tenth of the calls, at least
2,000, go before the first measurement: allocators take their time to settle.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import nutgraf
from measure import MIB, Report, memory_of_process

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


def gain(number: int) -> int:
    """The bytes gained over that many calls."""
    several = calls()
    for i in range(max(2_000, number // 10)):
        several[i % len(several)]()
    before = memory_of_process("VmRSS")
    for i in range(number):
        several[i % len(several)]()
    return memory_of_process("VmRSS") - before


def report_small_calls(report: Report, number: int) -> None:
    """In a process of its own: what went before in this one would settle while it is measured."""
    done = subprocess.run([sys.executable, __file__, str(number)], check=True, capture_output=True, text=True)
    report.line(f"MiB gained over {number:,} small calls", int(done.stdout) / MIB, 1.0)


if __name__ == "__main__":
    print(gain(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))
