"""Time and memory of a summary, as ratios in one process: against counting the words in Python, and at other sizes.

    python tests/bench/report.py [TEXT] [--data DIR] [--megabytes 64]

TEXT is a file of about 2 MB, for example a novel; without it a text is generated. DIR holds the sets of texts of
tests/quality, for the figures of other languages and of small documents. Texts are generated up to the size given, with
words by Zipf's law, and ever new ones by Heaps'. Each figure is the median of several runs, in time of the processor.
Targets are printed beside the figures; nothing fails on a slow day.
"""

from __future__ import annotations

import argparse
import collections
import math
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial

import nutgraf

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "quality"))

from _data import rows

SEED = 20261124
MEGABYTE = 1 << 20
WORDS = 14  # of a generated sentence
LANGUAGES = {"ru": "sbd_ud", "zh": "csl_zh_title", "ar": "sbd_ud"}
# Reads a text, and prints how much more memory its summary took at most.
MEASURE = """
import re, sys, nutgraf
text = open(sys.argv[1], "rb").read()
peak = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1])
nutgraf.summarize(text[:1000])
before = peak()
nutgraf.summarize(text)
print(peak() - before)
"""


def seconds(call: Callable[[], object], runs: int = 5) -> float:
    """Median time of `runs` calls, after one that is not counted."""
    call()
    times = []
    for _ in range(runs):
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return statistics.median(times)


def made_up_word(number: int) -> str:
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    word = letters[number % 26]
    while number := number // 26:
        word += letters[number % 26]
    return word


def growing_text(size: int) -> Iterator[str]:
    """Sentences of at least `size` characters together.

    Words are as frequent as Zipf's law says among those known so far, and those grow as the square root of the text.
    """
    rng = random.Random(SEED)
    written = drawn = 0
    while written < size:
        known = math.log(1000 + 50 * math.sqrt(drawn))
        sentence = " ".join([made_up_word(int(math.exp(known * rng.random()))) for _ in range(WORDS)])
        drawn += WORDS
        written += len(sentence) + 2
        yield sentence.capitalize() + ". "


def generated_sentences(count: int, vocabulary: int = 20_000) -> list[str]:
    """Sentences of made-up words whose frequencies fall as 1 / rank (Zipf's law)."""
    rng = random.Random(SEED)
    known = [made_up_word(rng.randrange(26**6)) for _ in range(vocabulary)]
    weights = [1 / rank for rank in range(1, vocabulary + 1)]
    drawn = rng.choices(known, weights, k=count * WORDS)
    return [" ".join(drawn[i : i + WORDS]).capitalize() + "." for i in range(0, len(drawn), WORDS)]


def line(name: str, figure: float, target: float | None = None) -> None:
    verdict = "" if target is None else f"target {target:5.2f}  {'holds' if figure <= target else 'MISSED'}"
    print(f"{name:<64} {figure:8.2f}   {verdict}")


def count_words(text: str) -> object:
    return collections.Counter(text.lower().split())


def report_whole(text: str) -> float:
    """A text of some size; returns the seconds per byte of its summary."""
    count, split = seconds(partial(count_words, text)), seconds(text.split)
    whole = seconds(partial(nutgraf.summarize, text))
    line("summarize / Counter(text.lower().split())", whole / count, 0.5)
    line("summarize / text.split()", whole / split, 1.0)
    line("split_sentences / text.split()", seconds(partial(nutgraf.split_sentences, text)) / split, 0.7)
    without = seconds(partial(nutgraf.summarize, text, ranker="lead"))
    line("what the default ranking adds / summarize", (whole - without) / whole, 0.2)
    for ranker in nutgraf._core.RANKERS[1:]:
        line(f"summarize, {ranker} / Counter", seconds(partial(nutgraf.summarize, text, ranker=ranker), runs=3) / count)
    return whole / len(text.encode())


def report_languages(folder: pathlib.Path, english: float) -> None:
    for language, name in LANGUAGES.items():
        texts = [row["text"] for row in rows(folder, name) if row.get("lang", language) == language]
        text = "\n\n".join(texts)
        if not text:
            continue
        text *= 2_000_000 // len(text.encode()) + 1
        per_byte = seconds(partial(nutgraf.summarize, text), runs=3) / len(text.encode())
        line(f"per byte, {language} / English", per_byte / english, 2.0)


def report_small(folder: pathlib.Path) -> None:
    texts = [row["text"] for row in rows(folder, "cnndm_val")][:1000]
    if not texts:
        return
    count = seconds(lambda: [count_words(text) for text in texts], runs=3)
    many = seconds(lambda: list(nutgraf.summarize_many(texts, threads=1)), runs=3)
    line(f"summarize_many of {len(texts)} news articles / Counter over each", many / count, 0.6)


def report_scale(most: int) -> None:
    """Cost per byte and memory of texts of 1 MB, 4 MB ..."""
    text = "".join(growing_text(most * MEGABYTE)).encode()
    base = 0.0
    size = 1
    while size <= most:
        part = text[: size * MEGABYTE]
        per_byte = seconds(partial(nutgraf.summarize, part), runs=1 if size > 16 else 3) / len(part)
        base = base or per_byte
        line(f"time per byte at {size} MB / at 1 MB", per_byte / base, 2.0)
        size *= 4
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "text"
        path.write_bytes(text)
        done = subprocess.run([sys.executable, "-c", MEASURE, path], check=True, capture_output=True, text=True)
    line(f"(memory - 64 MB) / text of {most} MB", (int(done.stdout) / 1024 - 64) / most, 4.0)


def report_selecting() -> None:
    different = generated_sentences(100_000)
    same = [different[0]] * len(different)
    for selector in nutgraf._core.SELECTORS:
        times = [seconds(partial(nutgraf.summarize, " ".join(s), selector=selector), runs=3) for s in (same, different)]
        line(f"100,000 identical sentences / different ones, {selector}", times[0] / times[1], 1.0)
    text = " ".join(different)
    three = seconds(partial(nutgraf.summarize, text, sentences=3), runs=3)
    many = seconds(partial(nutgraf.summarize, text, sentences=1000), runs=3)
    reading = seconds(partial(nutgraf.parse, text), runs=1)
    line("1,000 of 100,000 sentences rather than three / parse", (many - three) / reading, 1.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", type=pathlib.Path, nargs="?")
    parser.add_argument("--data", type=pathlib.Path, help="folder of the sets")
    parser.add_argument("--megabytes", type=int, default=64, help="of the largest text that is generated")
    given = parser.parse_args()
    text = given.text.read_text(encoding="utf-8") if given.text else " ".join(generated_sentences(25_000))
    origin = "given" if given.text else f"generated (seed {SEED})"
    print(f"nutgraf {nutgraf.__version__}, text of {len(text) / 1e6:.1f} million characters, {origin}\n")
    per_byte = report_whole(text)
    if given.data:
        report_languages(given.data, per_byte)
        report_small(given.data)
    report_scale(given.megabytes)
    report_selecting()


if __name__ == "__main__":
    main()
