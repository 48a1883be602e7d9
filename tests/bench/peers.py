"""Time of nutgraf and of other packages on the same texts of growing size; bash tests/bench/peers.sh runs it.

    python tests/bench/peers.py --write FILE [--limit 30] [--methods summa,nutgraf]

Each method and size has a process of its own, with one core, `--limit` seconds and 8 GB of memory. A
method that does not get through a size is given no larger one. Where a package leaves cutting sentences to its user, or
to a download, a plain regular expression does it. The time is the processor's, the median of up to five calls after one
that is not counted, or that of a single long one.
"""

from __future__ import annotations

import argparse
import collections
import json
import re
import resource
import signal
import statistics
import subprocess
import sys
import warnings
from collections.abc import Callable
from functools import partial
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

from measure import once
from texts import english

SIZES = [1000 << power for power in range(3, 17)]  # bytes: 8 kB to 66 MB
MEMORY = 8 * 10**9
PATIENCE = 10  # times the limit by the clock, on a machine that has other things to do
RUNS, LONG = 5, 2.0  # calls, and the seconds from which one is enough

Summarizer = Callable[[str], object]


def cut(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", text)


def nutgraf(ranker: str, text: str) -> object:
    return import_module("nutgraf").summarize(text, sentences=3, ranker=ranker)


class Tokenizer:
    """Stands in for sumy's, which needs a download."""

    def to_sentences(self, paragraph: str) -> list[str]:
        return cut(paragraph)

    def to_words(self, sentence: str) -> list[str]:
        return re.findall(r"\w+", sentence)


def sumy(name: str, text: str) -> object:
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    module, kind = name.split(".")
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), kind)(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    return summarizer(PlaintextParser.from_string(text, Tokenizer()).document, 3)


def summa(text: str) -> object:
    return import_module("summa.summarizer").summarize(text, words=60)


def lexrank(text: str) -> object:
    module = import_module("lexrank")
    sentences = cut(text)
    return module.LexRank([sentences], stopwords=module.STOPWORDS["en"]).get_summary(sentences, 3, threshold=0.1)


def rapid_textrank(text: str) -> object:
    return import_module("rapid_textrank").extract_keywords(text, top_n=10, language="en")


def scikit_learn(text: str) -> object:
    """TextRank as tutorials write it."""
    import networkx
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.metrics.pairwise import cosine_similarity

    sentences = cut(text)
    vectors = TfidfVectorizer(stop_words="english").fit_transform(sentences)
    graph = networkx.from_numpy_array(cosine_similarity(vectors))
    scores = networkx.pagerank(graph)
    best = sorted(range(len(sentences)), key=lambda i: -scores[i])[:3]
    return [sentences[i] for i in sorted(best)]


METHODS: dict[str, tuple[str, Summarizer]] = {
    "nutgraf": ("nutgraf", partial(nutgraf, "auto")),
    "nutgraf TextRank": ("nutgraf", partial(nutgraf, "textrank")),
    "nutgraf LexRank": ("nutgraf", partial(nutgraf, "lexrank")),
    "sumy Luhn": ("sumy", partial(sumy, "luhn.LuhnSummarizer")),
    "sumy LSA": ("sumy", partial(sumy, "lsa.LsaSummarizer")),
    "sumy LexRank": ("sumy", partial(sumy, "lex_rank.LexRankSummarizer")),
    "sumy TextRank": ("sumy", partial(sumy, "text_rank.TextRankSummarizer")),
    "summa": ("summa", summa),
    "lexrank": ("lexrank", lexrank),
    "scikit-learn + networkx": ("scikit-learn", scikit_learn),
    "rapid-textrank": ("rapid-textrank", rapid_textrank),
    "Counter": ("", lambda text: collections.Counter(text.lower().split())),
}


def worker(name: str, size: int, limit: int) -> None:
    """Prints the seconds that a method takes with a text."""
    text = english(size)[:size]
    run = METHODS[name][1]
    warnings.simplefilter("ignore")
    run(text[:4000])  # imports
    used = int(resource.getrusage(resource.RUSAGE_SELF).ru_utime)
    resource.setrlimit(resource.RLIMIT_CPU, (used + 1 + limit, used + 5 + limit))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    times = [once(partial(run, text))]
    if times[0] < LONG:
        times = [once(partial(run, text)) for _ in range(RUNS)]
    print(statistics.median(times))


def measured(name: str, size: int, limit: int) -> float | str:
    """Seconds, or why there are none."""
    command = [sys.executable, __file__, "--worker", name, str(size), "--limit", str(limit)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE * limit, check=False)
    except subprocess.TimeoutExpired:
        return "time"
    if done.returncode == -signal.SIGXCPU:
        return "time"
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"signal {-done.returncode}"])[-1]
        return "memory" if re.search("MemoryError|bad_alloc|allocate", done.stderr) else last[:200]
    return float(done.stdout)


def version(package: str) -> str:
    return metadata.version(package) if package else f"Python {sys.version.split()[0]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, metavar="FILE")
    parser.add_argument("--limit", type=int, default=30)
    parser.add_argument("--methods", default=",".join(METHODS))
    parser.add_argument("--worker", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker:
        worker(given.worker[0], int(given.worker[1]), given.limit)
        return
    found: dict[str, Any] = {"limit": given.limit, "methods": {}}
    for name in given.methods.split(","):
        row: dict[str, Any] = {"version": version(METHODS[name][0]), "points": [], "stopped": ""}
        for size in SIZES:
            taken = measured(name, size, given.limit)
            print(
                f"{name:<24} {size / 1000:9,.0f} kB  {taken if isinstance(taken, str) else f'{taken:.4f} s'}",
                flush=True,
            )
            if isinstance(taken, str):
                row["stopped"] = taken
                break
            row["points"].append([size, taken])
        found["methods"][name] = row
        if given.write:
            given.write.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
