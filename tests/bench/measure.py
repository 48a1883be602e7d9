"""How times and memory are taken, and how figures are shown beside their targets."""

from __future__ import annotations

import ctypes
import math
import re
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import nutgraf

MEGABYTE = 10**6
MIB = 1 << 20

Call = Callable[[], object]
Clock = Callable[[], float]


def first(call: Call) -> Call:
    """The call as the first of its text: what earlier ones learned of words is forgotten."""

    def run() -> object:
        nutgraf.purge()
        return call()

    return run


def once(call: Call, clock: Clock = time.process_time) -> float:
    start = clock()
    call()
    return clock() - start


def seconds(call: Call, runs: int = 5, clock: Clock = time.process_time) -> float:
    """Median time of `runs` calls, after one that is not counted."""
    call()
    return statistics.median(once(call, clock) for _ in range(runs))


def in_turns(ways: Mapping[str, Call], rounds: int, clock: Clock = time.process_time) -> dict[str, list[float]]:
    """Times of several calls that take turns, after a round that is not counted."""
    for call in ways.values():
        call()
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, call in ways.items():
            times[name].append(once(call, clock))
    return times


def ratio(times: list[float], others: list[float]) -> float:
    """Median of the ratios of the rounds: what disturbs a round disturbs both sides."""
    return statistics.median(a / b for a, b in zip(times, others, strict=True))


def slope(points: list[tuple[float, float]]) -> float:
    """Of a line through the logarithms, by least squares: the exponent of growth."""
    logs = [(math.log(x), math.log(max(y, 1e-9))) for x, y in points]
    mean_x, mean_y = (statistics.fmean(column) for column in zip(*logs, strict=True))
    return sum((x - mean_x) * (y - mean_y) for x, y in logs) / sum((x - mean_x) ** 2 for x, _ in logs)


def memory_of_process(name: str) -> int:
    """VmRSS, what this process holds now, or VmHWM, its peak, in bytes. Needs Linux."""
    found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found[1]) * 1024 if found else 0


def settle_memory() -> int:
    """Gives free memory back to the system, forgets the peak, and returns what is held."""
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    return memory_of_process("VmRSS")


@dataclass
class Report:
    """Prints figures with their targets, and counts those that hold."""

    held: int = 0
    missed: list[str] = field(default_factory=list)

    def line(self, name: str, figure: float, most: float | None = None, least: float | None = None) -> None:
        """A figure that must be at most, or at least, its target; without one it is only told."""
        verdict = ""
        if most is not None or least is not None:
            holds = figure <= most if most is not None else figure >= (least or 0)
            verdict = f"{'<=' if most is not None else '>='} {most if most is not None else least:6.2f}  "
            verdict += "holds" if holds else "MISSED"
            self.held += holds
            if not holds:
                self.missed.append(name)
        print(f"{name:<66} {figure:8.2f}   {verdict}".rstrip(), flush=True)

    def close(self) -> None:
        print(f"\n{self.held} of {self.held + len(self.missed)} hold")
        for name in self.missed:
            print(f"missed: {name}")


def heading(title: str) -> None:
    print(f"\n{title}", flush=True)
