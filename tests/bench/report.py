"""Every figure of speed and memory that nutgraf promises, beside its target, and whether it holds.

    python tests/bench/report.py [TEXT] [--data DIR]      # the quick form: at most four minutes on two cores
    python tests/bench/report.py --data DIR --long        # 1 MB to 1 GB, a million sentences, 1,000 interrupts: hours
    python tests/bench/report.py --only novel,small

TEXT is a file of about 2 MB, for example a novel. DIR holds the sets of texts of tests/quality. What is missing is
generated: English by the laws of Zipf and Heaps, other languages from the words of tests/data/languages. Figures are
medians of ratios, in time of the processor, between calls that take turns in one process, each as if it were the first
of its text; threads, processes and interrupts go by the clock and want a machine with nothing else to do. Nothing fails
on a slow day. Needs Linux.
"""

from __future__ import annotations

import argparse
import collections
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import nutgraf
from growth import report_small_calls
from interrupts import report_interrupts
from many import consume, report_threads
from measure import MEGABYTE, Call, Report, first, heading, in_turns, ratio
from ranking import make_problem, walk
from scale import report_growth, report_selecting
from texts import SEED, articles, english, shuffled

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "quality"))

from _data import rows

LANGUAGES = {"ru": "sbd_ud", "zh": "csl_zh_title", "ar": "sbd_ud"}
SIZE = 2 * MEGABYTE
QUADRATIC = "lexrank"


def count_words(text: str) -> object:
    return collections.Counter(text.lower().split())


def from_data(folder: Path | None, name: str, language: str = "en") -> list[str]:
    """The texts of a set in a language; none without a folder."""
    return [row["text"] for row in rows(folder, name) if row.get("lang", language) == language] if folder else []


def report_novel(report: Report, text: str, long: bool) -> None:
    ways: dict[str, Call] = {
        "count": partial(count_words, text),
        "split": text.split,
        "summarize": first(partial(nutgraf.summarize, text)),
        "again": partial(nutgraf.summarize, text),
        "without ranking": first(partial(nutgraf.summarize, text, ranker="lead")),
        "sentences": first(partial(nutgraf.split_sentences, text)),
    }
    if long:
        rankers: list[Any] = [name for name in nutgraf._core.RANKERS[1:] if name not in {"lead", QUADRATIC}]
        ways |= {ranker: first(partial(nutgraf.summarize, text, ranker=ranker)) for ranker in rankers}
    times = in_turns(ways, rounds=7)
    report.line("summarize / Counter(text.lower().split())", ratio(times["summarize"], times["count"]), 0.5)
    report.line("summarize once more / Counter", ratio(times["again"], times["count"]))
    report.line("summarize / text.split()", ratio(times["summarize"], times["split"]), 1.0)
    report.line("split_sentences / text.split()", ratio(times["sentences"], times["split"]), 0.7)
    share = 1 - ratio(times["without ranking"], times["summarize"])
    report.line("what the default ranking adds / summarize", share, 0.2)
    for ranker in list(ways)[6:]:
        report.line(f"summarize, {ranker} / Counter", ratio(times[ranker], times["count"]))


def report_languages(report: Report, folder: Path | None, english_text: str) -> None:
    """The texts of each set joined, over and over until there are 2 MB; times per byte."""
    texts = {"en": english_text}
    for language, name in LANGUAGES.items():
        joined = "\n\n".join(from_data(folder, name, language)) or shuffled(language, SIZE)
        texts[language] = joined * (SIZE // len(joined.encode()) + 1)
    times = in_turns({name: first(partial(nutgraf.summarize, text)) for name, text in texts.items()}, rounds=5)
    for language in LANGUAGES:
        size = len(texts[language].encode()) / len(english_text.encode())
        report.line(f"per byte, {language} / English", ratio(times[language], times["en"]) / size, 2.0)


def report_small(report: Report, texts: list[str]) -> None:
    ways: dict[str, Call] = {
        "count": lambda: [count_words(text) for text in texts],
        "summarize": first(lambda: consume(texts, threads=1)),
    }
    times = in_turns(ways, rounds=7)
    name = f"summarize_many of {len(texts):,} articles / Counter over each"
    report.line(name, ratio(times["summarize"], times["count"]), 0.6)


def report_empty(report: Report, calls: int = 2_000) -> None:
    def empty() -> None:
        for _ in range(calls):
            nutgraf.summarize("")

    nothing = ""

    def split() -> None:
        for _ in range(40 * calls):
            nothing.split()

    times = in_turns({"empty": empty, "split": split}, rounds=7)
    report.line('summarize("") / 40 calls of "".split()', ratio(times["empty"], times["split"]), 1.0)


def report_ranking(report: Report, sentences: int) -> None:
    iteration, _ = walk(make_problem(sentences), "cosine", runs=4)
    name = f"{sentences:,} sentences: an iteration of TextRank / y = X(Xᵀx)"
    report.line(name, iteration, 3.0)


def sections(report: Report, given: argparse.Namespace) -> dict[str, tuple[str, Callable[[], None]]]:
    """Name -> title and work."""
    long, folder = given.long, given.data
    novels = [given.text.read_text("utf-8")] if given.text else from_data(folder, "books")
    novel = novels[0] if novels else english(SIZE)
    news = from_data(folder, "cnndm_val")[:1000] or articles(1000)
    megabytes = [1, 4, 16, 64, 256, 1000] if long else [1, 4, 16]
    size = f"{len(novel) / MEGABYTE:.1f} million characters, {'given' if novels else 'generated'}"
    return {
        "novel": (f"A novel ({size})", lambda: report_novel(report, novel, long)),
        "languages": ("Other languages", lambda: report_languages(report, folder, novel)),
        "small": ("Small documents", lambda: report_small(report, news)),
        "empty": ("No document", lambda: report_empty(report)),
        "threads": ("Threads", lambda: report_threads(report, news, rounds=15 if long else 5)),
        "scale": ("Scale, English by Zipf and Heaps", lambda: report_growth(report, megabytes)),
        "ranking": ("Ranking beside scipy", lambda: report_ranking(report, 1_000_000 if long else 100_000)),
        "selecting": ("Selecting", lambda: report_selecting(report, 1_000_000 if long else 50_000)),
        "interrupts": (
            "Interrupts",
            lambda: report_interrupts(report, [1, 4, 16, 64, 250, 500] if long else [1], 1_002 if long else 90),
        ),
        "growth": ("Memory of small calls", lambda: report_small_calls(report, 1_000_000 if long else 10_000)),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", type=Path, nargs="?")
    parser.add_argument("--data", type=Path, help="folder of the sets")
    parser.add_argument("--long", action="store_true", help="everything at full size")
    parser.add_argument("--only", help="comma-separated sections")
    given = parser.parse_args()
    report = Report()
    known = sections(report, given)
    chosen = given.only.split(",") if given.only else list(known)
    if unknown := set(chosen) - set(known):
        parser.error(f"no section {', '.join(sorted(unknown))}; known: {', '.join(known)}")
    print(f"nutgraf {nutgraf.__version__}, {'long' if given.long else 'quick'} form, seed {SEED}")
    for name in chosen:
        title, work = known[name]
        start = time.perf_counter()
        heading(f"{title} [{name}]")
        work()
        print(f"({time.perf_counter() - start:.0f} s)")
    report.close()


if __name__ == "__main__":
    main()
