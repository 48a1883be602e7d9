"""Time and memory of a summary by the size of the text, and what picking many sentences of a long text costs.

    python tests/bench/scale.py [--megabytes 1 4 16] [--sentences 100000]

Texts grow as English does (texts.py). Each size has a process of its own, which reads its text from a file: the time is
the processor's, the memory how far the peak rises above what the process held with the text. Needs Linux.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

import nutgraf
from measure import MEGABYTE, MIB, Call, Report, first, in_turns, memory_of_process, once, settle_memory, slope
from texts import english, write_english

BYTES_OF_SENTENCE = 117  # of texts.py, on average
ENOUGH = 2.0  # seconds of runs


def worker(path: Path) -> None:
    """Prints the median seconds of a summary, and the memory of the first."""
    text = path.read_bytes()
    nutgraf.summarize(text[:1000])
    before = settle_memory()
    call = first(partial(nutgraf.summarize, text))
    times = [once(call)]
    memory = memory_of_process("VmHWM") - before
    while sum(times) < ENOUGH:
        times.append(once(call))
    print(json.dumps({"bytes": len(text), "seconds": statistics.median(times), "memory": memory}))


def measured(size: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "text"
        write_english(path, size)
        command = [sys.executable, __file__, "--worker", str(path)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def report_growth(report: Report, megabytes: list[int]) -> None:
    """Cost per byte beside that of the first size, and memory beside the text."""
    found = []
    for size in megabytes:
        now = measured(size * MEGABYTE)
        found.append(now)
        per_byte = [row["seconds"] / row["bytes"] for row in (found[0], now)]
        name = f"{size:,} MB, {1e9 * per_byte[1]:.0f} ns per byte"
        if now is not found[0]:
            report.line(f"{name}: per byte, beside {megabytes[0]:,} MB", per_byte[1] / per_byte[0], 2.0)
        allowed = 4 * now["bytes"] + 64 * MIB
        report.line(f"{name}: memory / (4 x the text + 64 MiB)", now["memory"] / allowed, 1.0)
    if len(found) > 1:
        report.line("memory / text, at the largest", now["memory"] / now["bytes"])
        report.line("exponent of time over size", slope([(row["bytes"], row["seconds"]) for row in found]))


def report_selecting(report: Report, sentences: int) -> None:
    """Picking one in a hundred sentences rather than one, beside reading them: what counting a corpus does."""
    text = english(sentences * BYTES_OF_SENTENCE).encode()
    picks = sentences // 100
    ways: dict[str, Call] = {
        "read": partial(nutgraf.Corpus.fit, [text], "en"),
        "one": partial(nutgraf.summarize, text, sentences=1),
        "many": partial(nutgraf.summarize, text, sentences=picks),
    }
    times = in_turns(ways, rounds=1 if sentences > 200_000 else 3)
    costs = [many - one for many, one in zip(times["many"], times["one"], strict=True)]
    share = statistics.median(cost / read for cost, read in zip(costs, times["read"], strict=True))
    report.line(f"selecting {picks:,} of {sentences:,} sentences / reading them", share, 1.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, nargs="+", default=[1, 4, 16])
    parser.add_argument("--sentences", type=int, default=100_000)
    parser.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker:
        worker(given.worker)
        return
    report = Report()
    report_growth(report, given.megabytes)
    report_selecting(report, given.sentences)


if __name__ == "__main__":
    main()
