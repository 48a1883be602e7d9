"""Time of a summary, as ratios in one process: against counting the words in Python, against itself at other sizes.

    python tests/bench/report.py [TEXT]

TEXT is a file of about 2 MB, for example a novel; without it a text is generated. Each figure is the median of several
runs. Targets are printed beside the figures; nothing fails on a slow day.
"""

from __future__ import annotations

import collections
import pathlib
import random
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

import nutgraf

SEED = 20261124


def seconds(call: Callable[[], object], runs: int = 5) -> float:
    """Median time of `runs` calls, after one that is not counted."""
    call()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def generated_sentences(count: int, words: int = 14, vocabulary: int = 20_000) -> list[str]:
    """Sentences of made-up words whose frequencies fall as 1 / rank (Zipf's law)."""
    rng = random.Random(SEED)
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    known = ["".join(rng.choices(letters, k=rng.randint(2, 10))) for _ in range(vocabulary)]
    weights = [1 / rank for rank in range(1, vocabulary + 1)]
    drawn = rng.choices(known, weights, k=count * words)
    return [" ".join(drawn[i : i + words]).capitalize() + "." for i in range(0, len(drawn), words)]


def line(name: str, figure: float, target: str) -> None:
    print(f"{name:<64} {figure:8.2f}   {target}")


def main() -> None:
    given = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8") if len(sys.argv) > 1 else None
    text = given or " ".join(generated_sentences(25_000))
    origin = "given" if given else f"generated (seed {SEED})"
    print(f"nutgraf {nutgraf.__version__}, text of {len(text) / 1e6:.1f} million characters, {origin}\n")

    count = seconds(lambda: collections.Counter(text.lower().split()))
    split = seconds(text.split)
    for ranker in nutgraf._core.RANKERS:
        taken = seconds(partial(nutgraf.summarize, text, ranker=ranker))
        line(f"summarize, {ranker} / Counter(text.lower().split())", taken / count, "target 1.0")
    line("split_sentences / text.split()", seconds(lambda: nutgraf.split_sentences(text)) / split, "no target yet")

    base = seconds(lambda: nutgraf.summarize(text))
    for times in (4, 16, 48):
        longer = text * times
        taken = seconds(partial(nutgraf.summarize, longer), runs=1)
        sizes = f"{len(longer) / 1e6:.0f} MB / at {len(text) / 1e6:.0f} MB"
        line(f"time per byte at {sizes}", taken / times / base, "target 1.0")

    different = generated_sentences(100_000)
    same = [different[0]] * len(different)
    for selector in nutgraf._core.SELECTORS:
        times = [seconds(partial(nutgraf.summarize, " ".join(s), selector=selector), runs=3) for s in (same, different)]
        line(f"100,000 identical sentences / different ones, {selector}", times[0] / times[1], "target 1.0")
    for count in (50_000, 100_000):
        text = " ".join(different[:count])
        taken = seconds(partial(nutgraf.summarize, text, ratio=0.2), runs=1)
        three = seconds(partial(nutgraf.summarize, text), runs=3)
        line(
            f"a fifth of {count:,} sentences / three of them, {nutgraf._core.SELECTORS[0]}", taken / three, "no target"
        )


if __name__ == "__main__":
    main()
