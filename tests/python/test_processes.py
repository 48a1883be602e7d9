"""The engine works on both sides of a fork, in processes of every start, and in several interpreters of one process."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys

import nutgraf
import pytest
from samples import HARBOUR, LANGUAGES, TWO_SUBJECTS

TEXTS = [HARBOUR, TWO_SUBJECTS, *LANGUAGES.values()] * 5
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")


def run(program: str) -> str:
    """What a program prints that must end by itself; its signals and threads are not those of the tests."""
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def use(texts: list[str]) -> list[str]:
    """A worker's share, on threads of its own."""
    return [summary.text for summary in nutgraf.summarize_many(texts, threads=3)]


USE_FORK_USE = """
import os, threading, nutgraf
texts = ["The harbour wall of Tarn broke in the storm. Boats land at Brenn. It rained. " * 20] * 6
use = lambda: [s.text for s in nutgraf.summarize_many(texts, threads=4)] + [nutgraf.summarize(texts[0]).text]
expected = use()
done = threading.Event()
def keep_busy():
    while not done.is_set():
        use()
busy = [threading.Thread(target=keep_busy) for _ in range({busy})]
for thread in busy:
    thread.start()
for _ in range(100):
    child = os.fork()
    if child == 0:
        os._exit(0 if use() == expected else 1)
    assert use() == expected
    assert os.waitpid(child, 0)[1] == 0
done.set()
for thread in busy:
    thread.join()
print("done")
"""


@needs_fork
@pytest.mark.parametrize("busy", [0, 3])
def test_the_engine_works_on_both_sides_of_a_hundred_forks(busy: int) -> None:
    assert run(USE_FORK_USE.replace("{busy}", str(busy))) == "done\n"


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # where an earlier test has left a thread
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_processes_of_every_start_give_what_this_one_gives(method: str) -> None:
    expected = use(TEXTS)
    summarizer = nutgraf.Summarizer(ranker=nutgraf.TextRank(similarity="bm25"), sentences=2)
    context = multiprocessing.get_context(method)
    with context.Pool(2) as pool:
        assert pool.map(use, [TEXTS] * 4) == [expected] * 4
        assert pool.map(summarizer.summarize, TEXTS) == [summarizer.summarize(text) for text in TEXTS]


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are those of Linux")
def test_a_batch_is_done_by_the_threads_that_can_be_had() -> None:
    program = (
        "import resource, nutgraf\n"
        "texts = ['The dam above Tarn broke. It rained.'] * 500\n"
        "expected = [s.text for s in nutgraf.summarize_many(texts, threads=1)]\n"
        "used = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "limit = used + 100 * 2**20\n"  # room for the stacks of some threads, not of hundreds
        "resource.setrlimit(resource.RLIMIT_AS, (limit, limit))\n"
        "assert [s.text for s in nutgraf.summarize_many(texts, threads=400)] == expected\n"
        "print('done')\n"
    )
    assert run(program) == "done\n"


IN_ANOTHER_INTERPRETER = f"""
import sys
sys.path[:] = {sys.path!r}
try:
    import nutgraf
    import threading
    texts = ["The dam above Tarn broke. It rained."] * 8
    print(*[s.text for s in nutgraf.summarize_many(texts, sentences=1, threads=2)][:1])
except ImportError as error:
    print(error)
"""


def test_another_interpreter_has_the_engine_too_or_says_which_python_it_needs() -> None:
    if sys.version_info < (3, 12):
        start = "import _xxsubinterpreters as i; own = i.create(); i.run_string(own, PROGRAM); i.destroy(own)"
        expected = "nutgraf in a sub-interpreter needs Python 3.12 or later"
    elif sys.version_info < (3, 13):
        start = "import _xxsubinterpreters as i; own = i.create(); i.run_string(own, PROGRAM); i.destroy(own)"
        expected = "The dam above Tarn broke."
    else:
        start = "import _interpreters as i; own = i.create(); i.exec(own, PROGRAM); i.destroy(own)"
        expected = "The dam above Tarn broke."
    printed = run(f"import nutgraf\nPROGRAM = {IN_ANOTHER_INTERPRETER!r}\nfor _ in range(3): {start}")
    assert printed.splitlines() == [expected] * 3
