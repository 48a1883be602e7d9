"""Threads: the same results, and the interpreter's lock is free while the engine works. Nothing here measures time."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import nutgraf
import pytest
from lock import is_given_up
from nutgraf import _core
from nutgraf._request import Request
from nutgraf._results import SUMMARIES
from samples import HARBOUR, LANGUAGES, TWO_SUBJECTS

TEXTS = [
    f"{text} Boat number {i} came last." * (1 + i % 5)
    for i in range(40)
    for text in (HARBOUR, TWO_SUBJECTS, *LANGUAGES.values())
]
LONG = HARBOUR * 200


@pytest.mark.parametrize("ranker", _core.RANKERS)
@pytest.mark.parametrize("selector", _core.SELECTORS)
def test_eight_threads_give_what_one_gives(ranker: str, selector: str) -> None:
    summarizer = nutgraf.Summarizer(ranker=ranker, selector=selector)
    expected = [summarizer.summarize(text) for text in TEXTS]
    start = threading.Barrier(8)

    def work(number: int) -> list[nutgraf.Summary[str]]:
        start.wait()
        order = TEXTS[number:] + TEXTS[:number]
        return [summarizer.summarize(text) for text in order]

    with ThreadPoolExecutor(8) as pool:
        for number, results in enumerate(pool.map(work, range(8))):
            assert results == expected[number:] + expected[:number]


def test_eight_threads_may_each_run_a_batch_on_threads() -> None:
    expected = list(nutgraf.summarize_many(TEXTS, threads=1))
    with ThreadPoolExecutor(8) as pool:
        batches = pool.map(lambda threads: list(nutgraf.summarize_many(TEXTS, threads=threads)), [1, 2, 3, 4] * 2)
        assert all(batch == expected for batch in batches)


def test_parse_and_analyze_are_safe_in_threads() -> None:
    expected = [(nutgraf.parse(text), nutgraf.analyze(text), nutgraf.split_sentences(text)) for text in TEXTS]
    with ThreadPoolExecutor(8) as pool:
        results = pool.map(
            lambda text: (nutgraf.parse(text), nutgraf.analyze(text), nutgraf.split_sentences(text)), TEXTS
        )
        assert list(results) == expected


def test_words_may_be_forgotten_while_others_read() -> None:
    expected = [nutgraf.summarize(text) for text in TEXTS]

    def work(number: int) -> list[nutgraf.Summary[str]]:
        results = []
        for text in TEXTS:
            if number % 2 == 0:
                nutgraf.purge()
            results.append(nutgraf.summarize(text))
        return results

    with ThreadPoolExecutor(4) as pool:
        assert all(results == expected for results in pool.map(work, range(4)))


def test_one_iterator_of_summaries_is_consumed_by_one_thread_at_a_time() -> None:
    summaries = nutgraf.summarize_many((text for text in TEXTS), threads=2)
    assert next(summaries) == nutgraf.summarize(TEXTS[0])
    rest: list[nutgraf.Summary[str]] = []
    thread = threading.Thread(target=lambda: rest.extend(summaries))
    thread.start()
    thread.join()
    assert rest == [nutgraf.summarize(text) for text in TEXTS[1:]]


ASKED = Request(nutgraf.Summarizer(), None, None)
CALLS = {
    "summarize": lambda: _core.summarize(LONG, nutgraf.Summarizer()._core_options, None, None, None, SUMMARIES, ASKED),
    "analyze": lambda: _core.analyze(LONG, nutgraf.Summarizer()._core_options, None, None, False, False),
    "parse": lambda: _core.parse(LONG, nutgraf.Summarizer()._core_options),
    "split_sentences": lambda: _core.split_sentences(LONG, nutgraf.Summarizer()._core_options, nutgraf.Span),
    "summarize_many": lambda: _core.summarize_many(
        (LONG,) * 8, nutgraf.Summarizer()._core_options, 2, None, SUMMARIES, ASKED, _core.Turn()
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_another_thread_runs_while_the_engine_works(name: str) -> None:
    assert is_given_up(CALLS[name], times=10_000)


COLLECTED_BY_ITS_OWN_THREAD = """
import gc, threading, nutgraf
from nutgraf import _core
summarize_many, dropped, calls = _core.summarize_many, threading.Event(), []

def collecting(*arguments):
    calls.append(arguments)
    if len(calls) > 1:
        assert dropped.wait(60)
        gc.collect()
    return summarize_many(*arguments)

_core.summarize_many = collecting
gc.disable()
results = nutgraf.summarize_many((text for text in ["The dam above Tarn broke. It rained."] * 1_000_000), threads=2)
next(results)
cycle = [results]
cycle.append(cycle)
del results, cycle
dropped.set()
for thread in set(threading.enumerate()) - {threading.current_thread()}:
    thread.join()
print(len(calls))
"""


def test_an_iterator_that_its_own_thread_collects_ends() -> None:
    """A program that drops an iterator in a cycle, and whose garbage collector then runs on the batch's thread."""
    command = [sys.executable, "-c", COLLECTED_BY_ITS_OWN_THREAD]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "2\n", "")


DROPPED_INSIDE_THREADING = """
import contextlib, threading, nutgraf
results = nutgraf.summarize_many((text for text in ["The dam above Tarn broke. It rained."] * 10_000), threads=2)
next(results)
with getattr(threading, "_shutdown_locks_lock", contextlib.nullcontext()), threading._active_limbo_lock:
    results.close()
print("closed")
"""


def test_an_iterator_may_be_collected_while_a_thread_starts_or_ends() -> None:
    """The garbage collector runs anywhere, in the module threading too, with the locks that join() takes."""
    command = [sys.executable, "-c", DROPPED_INSIDE_THREADING]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "closed\n", "")
