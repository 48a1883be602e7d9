"""Time and memory of adversarial families of texts, with the targets, and whether they hold.

    python tests/adversarial/report.py            # the quick form: a few minutes
    python tests/adversarial/report.py --long     # 1, 8 and 64 MB, all rankers and selectors: hours
    python tests/adversarial/report.py --families "U+FDFA;huge tokens" --calls summarize,split_sentences

For each family and call: the slope of time over size on logarithmic axes (1 is linear), the time beside English of the
same size, and the memory at the largest size, over what the process holds before the call; of that, what is returned
is told apart. Time is that of the processor, and the shortest of several runs. Each family has a process of its own.
Nothing fails on a slow day: the figures are a report.
"""

from __future__ import annotations

import argparse
import itertools
import json
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import nutgraf

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bench"))

from families import FAMILIES, LONG_WORDS, Text
from measure import MIB, memory_of_process, settle_memory, slope
from texts import english

SLOPE, TIMES_ENGLISH, MEMORY, MEMORY_FREE = 1.10, 4.0, 12.0, 64 * MIB
PICKS = 100
ENGLISH = "English"
TIME_OUT = 3600
ENOUGH_SECONDS, FEWEST_RUNS, MOST_RUNS = 0.3, 3, 10

Rows = list[dict[str, float]]


def calls(language: str = "auto") -> dict[str, Callable[[Text], object]]:
    """What is called. The thresholded LexRank is quadratic, and says so."""
    summarize = partial(nutgraf.summarize, sentences=PICKS, language=language)
    found: dict[str, Callable[[Text], object]] = {
        "summarize": summarize,
        "split_sentences": partial(nutgraf.split_sentences, language=language),
    }
    for ranker in nutgraf._core.RANKERS[1:]:
        if ranker != "lexrank":
            found[f"ranker {ranker}"] = partial(summarize, ranker=ranker)
    for selector in nutgraf._core.SELECTORS[1:]:
        found[f"selector {selector}"] = partial(summarize, selector=selector)
    return found


def measure(call: Callable[[Text], object], text: Text) -> dict[str, float]:
    """The shortest time in seconds, the memory that the last run took at its peak, and what of it was returned."""
    best = spent = peak = kept = 0.0
    for run in range(MOST_RUNS):
        nutgraf.purge()  # what a run learned of words would spare the next one work, where they are few
        before = settle_memory()
        start = time.process_time()
        result = call(text)
        taken = time.process_time() - start
        peak = memory_of_process("VmHWM") - before
        nutgraf.purge()
        kept = settle_memory() - before
        del result
        best = taken if run == 0 else min(best, taken)
        spent += taken
        if run + 1 >= FEWEST_RUNS and spent >= ENOUGH_SECONDS:
            break
    return {"seconds": best, "memory": peak, "returned": max(kept, 0)}


def worker(family: str, names: list[str], sizes: list[int]) -> None:
    """Measures a family, and prints a line of JSON for each call and size."""
    make = english if family == ENGLISH else FAMILIES[family]
    known = calls(LONG_WORDS.get(family, "auto"))
    for size in sizes:
        text = make(size)
        held = len(text) if isinstance(text, bytes) else len(text.encode("utf-8", "surrogatepass"))
        for name in names:
            try:
                found: dict[str, object] = dict(measure(known[name], text))
            except nutgraf.LimitError as error:
                found = {"limit": str(error)}
            print(json.dumps({"call": name, "bytes": held} | found), flush=True)


def measured(family: str, names: list[str], sizes: list[int]) -> dict[str, Rows]:
    """The lines of a process of its own, by call."""
    command = [sys.executable, __file__, "--worker", family, "--calls", ",".join(names)]
    command += ["--megabytes", ",".join(str(size / MIB) for size in sizes)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIME_OUT, check=False)
        output, failed = done.stdout, done.returncode != 0
    except subprocess.TimeoutExpired as error:
        output, failed = (error.stdout or b"").decode(), True
    rows: dict[str, Rows] = {name: [] for name in names}
    for line in output.splitlines():
        row = json.loads(line)
        rows[row.pop("call")].append(row)
    if failed:
        print(f"{family}: the process failed or took over {TIME_OUT} s; its last call is missing", flush=True)
    return rows


def verdict(rows: Rows, english_rows: Rows) -> tuple[str, bool]:
    """The figures of a family and call, each with its target, and whether all targets hold."""
    if not rows:
        return "no result", False
    if any("limit" in row for row in rows):
        return f"refused: {rows[-1].get('limit')}", True
    largest, plain = rows[-1], english_rows[-1]
    size = largest["bytes"]
    figures = [
        ("slope", slope([(row["bytes"], row["seconds"]) for row in rows]), SLOPE, ""),
        ("time", (largest["seconds"] / size) / (plain["seconds"] / plain["bytes"]), TIMES_ENGLISH, " x English"),
        ("memory", largest["memory"] / size, MEMORY + MEMORY_FREE / size, " x"),
    ]
    said = "   ".join(
        f"{name} {figure:5.2f} of {most:4.1f}{unit}{'' if figure <= most else ' MISSED'}"
        for name, figure, most, unit in figures
    )
    return f"{said}, {largest['returned'] / size:.1f} x returned", all(f <= most for _, f, most, _ in figures)


def report(families: list[str], names: list[str], sizes: list[int], jobs: int) -> None:
    """Prints a line for each family and call, and how many hold."""
    plain = measured(ENGLISH, names, sizes)
    with ThreadPoolExecutor(jobs) as pool:
        found = pool.map(lambda family: measured(family, names[:1] if family in LONG_WORDS else names, sizes), families)
        kept = []
        for family, rows in itertools.chain([(ENGLISH, plain)], zip(families, found, strict=True)):
            for name, own in rows.items():
                said, holds = verdict(own, plain[name])
                kept.append(holds)
                print(f"{'holds ' if holds else 'MISSED'} {family:<28}{name:<26}{said}", flush=True)
    print(f"\n{sum(kept)} of {len(kept)} hold")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--long", action="store_true", help="1, 8 and 64 MB, and every call")
    parser.add_argument("--families", help="names, separated by semicolons")
    parser.add_argument("--calls", help="comma-separated names")
    parser.add_argument("--megabytes", help="comma-separated sizes")
    parser.add_argument("--jobs", type=int, help="families at a time; two, or one in the long form")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    given = parser.parse_args()
    quick = ["summarize", "split_sentences"]
    names = given.calls.split(",") if given.calls else list(calls()) if given.long else quick
    megabytes = given.megabytes or ("1,8,64" if given.long else "0.5,2,8")
    sizes = [int(float(size) * MIB) for size in megabytes.split(",")]
    if given.worker:
        worker(given.worker, names, sizes)
        return
    print(f"nutgraf {nutgraf.__version__}, sizes {megabytes} MB, {PICKS} picks")
    print(f"targets: slope <= {SLOPE}, time <= {TIMES_ENGLISH:.0f} x English, memory <= {MEMORY:.0f} x + 64 MiB\n")
    families = list(FAMILIES) if given.families is None else given.families.split(";")
    report(families, names, sizes, given.jobs or (1 if given.long else 2))


if __name__ == "__main__":
    main()
