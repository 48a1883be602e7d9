"""Many articles: one thread, two threads, and two processes that have half of them each, taking turns in one run.

    python tests/bench/many.py [--articles 1000] [--rounds 7]

The target is two threads at 0.9 of what two processes reach. Needs two processors with nothing else to do.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import statistics
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import nutgraf

DATA = Path(__file__).resolve().parents[1] / "data"
SIZE = 4000  # characters


def articles(count: int) -> list[str]:
    """Articles of sentences of those in tests/data, in any order."""
    draw = random.Random(4)
    known = [s.text for path in sorted(DATA.glob("*.txt")) for s in nutgraf.split_sentences(path.read_text("utf-8"))]
    made = []
    for _ in range(count):
        article = ""
        while len(article) < SIZE:
            article += draw.choice(known) + draw.choice((" ", " ", " ", "\n\n"))
        made.append(article[:SIZE])
    return made


def consume(texts: list[str], threads: int) -> None:
    for _ in nutgraf.summarize_many(texts, threads=threads):
        pass


def serve(texts: list[str], connection: Connection) -> None:
    """A process that goes through its texts whenever it is told to."""
    while connection.recv():
        consume(texts, 1)
        connection.send(True)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    texts = articles(arguments.articles)
    context = multiprocessing.get_context("spawn")
    pipes = [context.Pipe() for _ in range(2)]
    servers = [
        context.Process(target=serve, args=(texts[half::2], there), daemon=True)
        for half, (_, there) in enumerate(pipes)
    ]
    for server in servers:
        server.start()

    def in_processes() -> None:
        for here, _ in pipes:
            here.send(True)
        for here, _ in pipes:
            here.recv()

    ways: dict[str, Callable[[], object]] = {
        "one thread": lambda: consume(texts, 1),
        "two threads": lambda: consume(texts, 2),
        "two processes": in_processes,
    }
    for work in ways.values():
        work()
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(arguments.rounds):
        for name, work in ways.items():
            taken[name].append(seconds(work))
    for here, _ in pipes:
        here.send(False)
    median = {name: statistics.median(times) for name, times in taken.items()}
    for name, time_taken in median.items():
        print(
            f"{name:14} {1e6 * time_taken / len(texts):7.0f} µs an article, {median['one thread'] / time_taken:.2f} ×"
        )
    reached = statistics.median(b / a for a, b in zip(taken["two threads"], taken["two processes"], strict=True))
    print(f"two threads reach {reached:.2f} of two processes; target 0.90")


if __name__ == "__main__":
    main()
