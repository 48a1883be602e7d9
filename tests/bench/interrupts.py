"""How soon Ctrl-C, a time limit and a cancel token end a call: at random moments, by size of the text.

    python tests/bench/interrupts.py [--megabytes 1 16] [--moments 200]

Each call is measured once to its end; then calls are drawn, and ended at moments drawn from their time. Latency is from
the signal, the limit or cancel() to the moment when the caller has the exception, all memory given back. The target is
200 ms for 99 of 100. Needs a processor with nothing else to do.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import signal
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any

import nutgraf
from measure import MEGABYTE, MIB, Report, once, settle_memory
from texts import english

TARGET = 200  # milliseconds
KINDS = ("Ctrl-C", "timeout", "cancel")
OTHER_THREAD = ThreadPoolExecutor(1)

Call = Callable[..., object]


def calls(text: str) -> dict[str, Call]:
    """Calls that take limits."""
    return {
        "summarize": lambda **limits: nutgraf.summarize(text, **limits),
        "summarize, 10,000 sentences": lambda **limits: nutgraf.summarize(text, sentences=10_000, **limits),
        "textrank, mmr": lambda **limits: nutgraf.summarize(text, ranker="textrank", selector="mmr", **limits),
        "parse": lambda **limits: nutgraf.parse(text, **limits),
        "split_sentences": lambda **limits: nutgraf.split_sentences(text, **limits),
        "analyze": lambda **limits: nutgraf.analyze(text, **limits),
        "summarize_many": lambda **limits: list(nutgraf.summarize_many([text, text], threads=2, **limits)),
        "Corpus.fit": lambda **limits: nutgraf.Corpus.fit([text], "en", **limits),
    }


def later(delay: float, act: Callable[[], object], moment: list[float]) -> Future[None]:
    """Acts in another thread after a delay; the moment is then in the list."""

    def run() -> None:
        time.sleep(delay)
        moment.append(time.perf_counter())
        act()

    return OTHER_THREAD.submit(run)


def latency(kind: str, call: Call, delay: float) -> float | None:
    """Seconds from the request to its exception; None where the call was over before."""
    token = nutgraf.CancelToken()
    known: dict[str, dict[str, Any]] = {"timeout": {"timeout": delay}, "cancel": {"cancel": token}}
    limits = known.get(kind, {})
    moment: list[float] = []
    acting: list[Future[None]] = []
    over = False
    try:
        if kind == "timeout":
            moment.append(time.perf_counter() + delay)
        else:
            act = token.cancel if kind == "cancel" else partial(os.kill, os.getpid(), signal.SIGINT)
            acting.append(later(delay, act, moment))
        call(**limits)
        over = True
        wait(acting)  # the signal still comes
    except (KeyboardInterrupt, nutgraf.TimedOut, nutgraf.Cancelled):
        end = time.perf_counter()
    return end - moment[0] if moment and not over else None


def of_size(megabytes: int, moments: int, draw: random.Random) -> tuple[dict[str, list[tuple[float, str]]], int]:
    """Milliseconds of each kind with the call's name, and the bytes that the process keeps afterwards."""
    several = calls(english(megabytes * MEGABYTE))
    whole = {name: once(call, time.perf_counter) for name, call in several.items()}
    before = settle_memory()
    found: dict[str, list[tuple[float, str]]] = {kind: [] for kind in KINDS}
    for number in range(moments):
        gc.collect()  # clears away the thread of an earlier call: in a later one its callback would swallow a Ctrl-C
        name = draw.choice(list(several))
        kind = KINDS[number % len(KINDS)]
        taken = latency(kind, several[name], draw.uniform(0.001, 0.95 * whole[name]))
        if taken is not None:
            found[kind].append((1000 * taken, name))
    return found, settle_memory() - before


def rank_of(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def report_interrupts(report: Report, megabytes: list[int], moments: int) -> None:
    """`moments` are all in all."""
    draw = random.Random(8)
    every: list[tuple[float, str]] = []
    kept = 0
    for size in megabytes:
        found, more = of_size(size, moments // len(megabytes), draw)
        kept = max(kept, more)
        for kind, pairs in found.items():
            values = [value for value, _ in pairs]
            every += pairs
            name = f"{size:,} MB, {kind}, {len(values)} moments: milliseconds, median"
            report.line(name, rank_of(values, 0.5))
            report.line(f"{'':>{len(name) - 5}}worst", max(values))
    worst, call = max(every)
    p99 = rank_of([value for value, _ in every], 0.99)
    report.line(f"milliseconds for 99 of 100 of {len(every):,} interrupts", p99, TARGET)
    report.line(f"the worst of them, in {call}", worst)
    report.line("MiB that the process keeps after them", kept / MIB)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, nargs="+", default=[1, 16])
    parser.add_argument("--moments", type=int, default=200)
    given = parser.parse_args()
    report_interrupts(Report(), given.megabytes, given.moments)


if __name__ == "__main__":
    main()
