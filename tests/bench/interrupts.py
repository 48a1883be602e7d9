"""How soon Ctrl-C, a time limit and a cancel token end a call: at random moments, by function and size of the text.

    python tests/bench/interrupts.py [--megabytes 1 16] [--moments 100] [--calls "parse;analyze"]

--moments takes a number for each size, or one for all. Each call is measured once to its end; then it is ended at
moments drawn from that time. Latency is from the signal, the limit or cancel() to the moment when the caller has the
exception, all memory given back; the last column is what the process holds more after the moments than before. The
target is 200 ms for 99 of 100. Needs a processor with nothing else to do.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nutgraf

sys.path.insert(0, str(Path(__file__).resolve().parent))

from growth import resident_bytes
from many import articles

TARGET = 0.2  # seconds

Call = Callable[..., object]
CALLS: dict[str, Callable[[str], Call]] = {
    "summarize": lambda text: lambda **limits: nutgraf.summarize(text, **limits),
    "summarize, 10,000 sentences": lambda text: lambda **limits: nutgraf.summarize(text, sentences=10_000, **limits),
    "textrank, mmr": lambda text: lambda **limits: nutgraf.summarize(text, ranker="textrank", selector="mmr", **limits),
    "parse": lambda text: lambda **limits: nutgraf.parse(text, **limits),
    "split_sentences": lambda text: lambda **limits: nutgraf.split_sentences(text, **limits),
    "analyze": lambda text: lambda **limits: nutgraf.analyze(text, **limits),
    "summarize_many": lambda text: lambda **limits: list(nutgraf.summarize_many([text, text], threads=2, **limits)),
    "Corpus.fit": lambda text: lambda **limits: nutgraf.Corpus.fit([text], "en", **limits),
}


def later(delay: float, act: Callable[[], object]) -> list[float]:
    """Acts in another thread after a delay; the moment is then in the list."""
    moment: list[float] = []

    def run() -> None:
        time.sleep(delay)
        moment.append(time.perf_counter())
        act()

    threading.Thread(target=run).start()
    return moment


def latency(kind: str, call: Call, delay: float) -> float | None:
    """Seconds from the request to its exception; None where the call was over before."""
    limits: dict[str, Any] = {}
    begin = time.perf_counter()
    token = nutgraf.CancelToken()
    moment = [begin + delay]
    over = 0.0  # when the call came to its own end
    if kind == "timeout":
        limits = {"timeout": delay}
    elif kind == "cancel":
        limits = {"cancel": token}
        moment = later(delay, token.cancel)
    try:
        if kind == "Ctrl-C":
            moment = later(delay, lambda: os.kill(os.getpid(), signal.SIGINT))
        call(**limits)
        over = time.perf_counter()
        while kind == "Ctrl-C":
            time.sleep(0.001)  # the signal still comes; one that came just before is seen between two short sleeps
        return None
    except (KeyboardInterrupt, nutgraf.TimedOut, nutgraf.Cancelled):
        end = over or time.perf_counter()
        return end - moment[0] if moment and end >= moment[0] else None


def measure(call: Call, moments: int, draw: random.Random) -> list[tuple[str, list[float], int]]:
    """For each kind of request the latencies in order, and what the process holds more than before, in bytes."""
    start = time.perf_counter()
    call()
    whole = time.perf_counter() - start
    before = resident_bytes()
    rows = []
    for kind in ("Ctrl-C", "timeout", "cancel"):
        found = [latency(kind, call, draw.uniform(0.001, 0.95 * whole)) for _ in range(moments)]
        rows.append((kind, sorted(one for one in found if one is not None), resident_bytes() - before))
    return rows


def described(times: list[float]) -> str:
    """Median, 99th of 100, and longest."""
    if not times:
        return "all calls were over before"
    chosen = (times[len(times) // 2], times[len(times) * 99 // 100], times[-1])
    return " ".join(f"{1e3 * one:5.0f} ms" for one in chosen)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--megabytes", type=float, nargs="+", default=[1, 16])
    parser.add_argument("--moments", type=int, nargs="+", default=[100])
    parser.add_argument("--calls", help="names, separated by semicolons")
    arguments = parser.parse_args()
    numbers = arguments.moments * len(arguments.megabytes) if len(arguments.moments) == 1 else arguments.moments
    if len(numbers) != len(arguments.megabytes):
        parser.error("--moments must be one number, or one for each size")
    names = arguments.calls.split(";") if arguments.calls else list(CALLS)
    draw = random.Random(8)
    text = "\n\n".join(articles(1000))
    print(f"{'call':28} {'MB':>5}  {'by':8} {'moments':>7} {'median':>8} {'p99':>8} {'worst':>8} {'held':>8}")
    every: list[float] = []
    for megabytes, moments in zip(arguments.megabytes, numbers, strict=True):
        size = int(megabytes * 1e6)
        large = (text * (size // len(text) + 1))[:size]
        for name in names:
            for kind, times, held in measure(CALLS[name](large), moments, draw):
                every += times
                row = f"{name:28} {megabytes:5.0f}  {kind:8} {len(times):7} {described(times)} {held / 2**20:5.0f} MiB"
                print(row, flush=True)
    every.sort()
    p99 = every[len(every) * 99 // 100]
    print(f"p99 of {len(every)} moments {1e3 * p99:.0f} ms, longest {1e3 * every[-1]:.0f} ms; ", end="")
    print(f"target {1e3 * TARGET:.0f} ms: {'holds' if p99 <= TARGET else 'missed'}")


if __name__ == "__main__":
    main()
