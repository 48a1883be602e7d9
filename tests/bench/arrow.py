"""What reading a column costs: rows per second and peak memory of nutgraf.arrow beside summarize_many over a list.

    python tests/bench/arrow.py [ROWS]

The same texts and options all through, in rounds that take each way once; of each the best of three is shown. Rates
are by the clock, which other programs slow down; processor time, of all threads together, is not. Memory is how far
the peak of a process of its own rises above what it held before, while it reads a column of 64 MiB with one thread
and throws the summaries away. Needs Linux.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nutgraf
import nutgraf.arrow
import polars as pl
import pyarrow as pa

ARTICLE = (Path(__file__).parents[1] / "data" / "ferry.txt").read_text("utf-8")
COLUMNS: dict[str, Callable[[list[str]], Any]] = {
    "pyarrow string": lambda texts: pa.array(texts),
    "pyarrow large_string": lambda texts: pa.array(texts, pa.large_string()),
    "pyarrow string_view": lambda texts: pa.array(texts, pa.string_view()),
    "pyarrow dictionary": lambda texts: pa.array(texts).dictionary_encode(),
    "Polars Series": pl.Series,
}


def read_column(data: Any, **options: Any) -> None:
    for _ in pa.RecordBatchReader.from_stream(nutgraf.arrow.summarize(data, **options)):
        pass


def read_list(texts: list[str], **options: Any) -> None:
    for _ in nutgraf.summarize_many(texts, **options):
        pass


# ---------------------------------------------------------------- rates


def report_rates(rows: int) -> None:
    texts = [f"{ARTICLE}\n\nThe ferry with the number {row} was late.\n" for row in range(rows)]
    columns = {name: make(texts) for name, make in COLUMNS.items()}
    print(f"{rows:,} texts of {len(ARTICLE.encode()):,} bytes")
    print(f"{'threads':>7}  {'way':28}{'rows/s':>8}{'ratio':>7}{'ms of processor/row':>22}{'ratio':>7}")
    for threads in (1, 2):
        ways: dict[str, Callable[[], None]] = {
            "summarize_many, list of str": lambda t=threads: read_list(texts, threads=t)
        }
        ways |= {name: lambda t=threads, d=data: read_column(d, threads=t) for name, data in columns.items()}
        clock: dict[str, list[float]] = defaultdict(list)
        processor: dict[str, list[float]] = defaultdict(list)
        for _ in range(3):
            for name, work in ways.items():
                start = time.perf_counter(), time.process_time()
                work()
                clock[name].append(time.perf_counter() - start[0])
                processor[name].append(time.process_time() - start[1])
        first = next(iter(ways))
        for name in ways:
            rate, used = rows / min(clock[name]), 1000 * min(processor[name]) / rows
            ratio, share = rate * min(clock[first]) / rows, min(processor[name]) / min(processor[first])
            print(f"{threads:7}  {name:28}{rate:8,.0f}{ratio:7.2f}{used:22.2f}{share:7.2f}")


# ---------------------------------------------------------------- memory


def megabytes(name: str) -> float:
    """A figure of this process: VmRSS now, or VmHWM, its peak."""
    lines = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
    return int(lines[name].split()[0]) / 1024


def report_memory(name: str) -> None:
    column = pa.array([(ARTICLE * 2)[:4096]] * 16_384)  # in one batch
    texts = pl.Series(column) if name == "Polars Series" else column
    read_column(column[:100], threads=1)  # what the first call takes
    Path("/proc/self/clear_refs").write_text("5")  # forget the peak
    before = megabytes("VmRSS")
    if name == "summarize_many, list of str":
        read_list(column.to_pylist(), threads=1, ranker="lead")
    else:
        read_column(texts, threads=1, ranker="lead")
    print(f"  {name:28}{megabytes('VmHWM') - before:7.1f} MiB", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--memory"]:
        report_memory(sys.argv[2])
    else:
        report_rates(int(sys.argv[1]) if sys.argv[1:] else 1000)
        print("how far the peak of memory rises over a column of 64 MiB", flush=True)
        for way in ("summarize_many, list of str", "pyarrow string", "Polars Series"):
            subprocess.run([sys.executable, __file__, "--memory", way], check=True)
