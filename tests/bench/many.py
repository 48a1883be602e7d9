"""Many articles: one thread, two threads, and two processes that have half of them each, taking turns in one run.

    python tests/bench/many.py [--articles 1000] [--rounds 7]

The target is two threads at 0.9 of what two processes reach. Needs two processors with nothing else to do.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import statistics
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection

import nutgraf
from measure import Report, in_turns, ratio
from texts import articles


def consume(texts: list[str], threads: int) -> None:
    for _ in nutgraf.summarize_many(texts, threads=threads):
        pass


def serve(texts: list[str], connection: Connection) -> None:
    """A process that goes through its texts whenever it is told to."""
    while connection.recv():
        consume(texts, 1)
        connection.send(True)


@contextlib.contextmanager
def two_processes(texts: list[str]) -> Iterator[Callable[[], None]]:
    """What lets two processes go through the texts, and waits for both."""
    context = multiprocessing.get_context("spawn")
    pipes = [context.Pipe() for _ in range(2)]
    for half, (_, there) in enumerate(pipes):
        context.Process(target=serve, args=(texts[half::2], there), daemon=True).start()

    def work() -> None:
        for here, _ in pipes:
            here.send(True)
        for here, _ in pipes:
            here.recv()

    yield work
    for here, _ in pipes:
        here.send(False)


def compare(texts: list[str], rounds: int) -> dict[str, list[float]]:
    """Seconds of each way by the clock, round by round."""
    with two_processes(texts) as in_processes:
        ways = {
            "one thread": lambda: consume(texts, 1),
            "two threads": lambda: consume(texts, 2),
            "two processes": in_processes,
        }
        return in_turns(ways, rounds, time.perf_counter)


def report_threads(report: Report, texts: list[str], rounds: int) -> None:
    taken = compare(texts, rounds)
    reached = ratio(taken["two processes"], taken["two threads"])
    report.line("what two threads reach of two processes", reached, least=0.9)
    report.line("two threads, times as fast as one", ratio(taken["one thread"], taken["two threads"]))
    report.line("microseconds of one thread per text", 1e6 * statistics.median(taken["one thread"]) / len(texts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    report_threads(Report(), articles(given.articles), given.rounds)


if __name__ == "__main__":
    main()
