"""What becomes of memory: it is given back, and where there is none, MemoryError is raised."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel of Linux")


def run(*arguments: str, **environment: str) -> str:
    command = [sys.executable, *arguments]
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_small_calls_gain_no_memory() -> None:
    assert int(run(str(ROOT / "tests" / "bench" / "growth.py"), "20000")) <= 1 << 20


# Gives each call less and less address space, from so much that it succeeds to what the process has.
SQUEEZE = """
import re, resource, nutgraf

def size():
    with open("/proc/self/status") as file:
        return int(re.search(r"VmSize:\\s+(\\d+)", file.read())[1]) << 10

text = "The ferry number {} to Brenn sank at noon. Rain fell on hill {}.\\n\\n" * 1500
text = text.format(*range(3000))
calls = {
    "summarize": lambda: nutgraf.summarize(text),
    "bytes": lambda: nutgraf.summarize(text.encode(), ranker="textrank", selector="mmr"),
    "wide": lambda: nutgraf.summarize(text + "\\u0438"),
    "parse": lambda: nutgraf.parse(text),
    "split_sentences": lambda: nutgraf.split_sentences(text * 8),
    "analyze": lambda: nutgraf.analyze(text),
    "many": lambda: list(nutgraf.summarize_many([text, text], threads=1)),
    "collection": lambda: nutgraf.summarize_collection([text, text]),
    "corpus": lambda: nutgraf.Corpus.fit([text * 8], "en", threads=1).to_bytes(),
}
whole = resource.getrlimit(resource.RLIMIT_AS)
for name, call in calls.items():
    expected, failures, most = call(), 0, 24 << 20
    for room in range(most, -1, -most // 12):
        resource.setrlimit(resource.RLIMIT_AS, (size() + room, whole[1]))
        try:
            given = call()
        except MemoryError:
            given, failures = None, failures + 1
        finally:
            resource.setrlimit(resource.RLIMIT_AS, whole)
        assert given is None or given == expected, (name, room)
        given = None
    assert call() == expected
    print(name, failures)
"""


def test_no_memory_is_a_memory_error_and_no_end() -> None:
    # Memory that the allocator kept for later would let a call succeed.
    kept = {"MALLOC_TRIM_THRESHOLD_": "65536", "MALLOC_MMAP_THRESHOLD_": "65536", "MALLOC_TOP_PAD_": "0"}
    failures = dict(line.split() for line in run("-c", SQUEEZE, **kept).splitlines())
    assert len(failures) == 9
    assert "0" not in failures.values(), failures
