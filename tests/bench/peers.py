"""Time of nutgraf and of other packages on the same texts of growing size; bash tests/bench/peers.sh runs it.

    python tests/bench/peers.py --write FILE [--limit 10] [--methods summa,nutgraf]

Each method has a process of its own, with one core, `--limit` seconds for a text, and 8 GB of memory. One that does not
get through a size is given no larger one. What FILE holds of other methods, under the same limit, is kept. Where a
package leaves cutting sentences to its user, or to a download, a plain regular expression does it. The time is the
processor's, the median of five calls after one that is not counted, or that of a single long one.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import json
import math
import os
import queue
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import warnings
from collections.abc import Callable
from functools import partial
from importlib import import_module, metadata
from pathlib import Path

from measure import once
from texts import english

SIZES = [1000 << power for power in range(3, 17)]  # bytes: 8 kB to 66 MB
MEMORY = 8 * 10**9
PATIENCE = 60  # seconds for imports, or for making the next text
RUNS, LONG = 5, 2.0  # calls, and the seconds from which one is enough

Summarizer = Callable[[str], object]


def cut(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", text)


def nutgraf(ranker: str, text: str) -> object:
    package = import_module("nutgraf")
    package.purge()  # a first call of the text
    return package.summarize(text, sentences=3, ranker=ranker)


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


def worker(name: str) -> None:
    """Prints the seconds that a method takes with each size, and a line before each."""
    run = METHODS[name][1]
    warnings.simplefilter("ignore")
    run(english(4000))  # imports
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for size in SIZES:
        text = english(size)[:size]
        print("start", flush=True)
        times = [once(partial(run, text))]
        if times[0] < LONG:
            times = [once(partial(run, text)) for _ in range(RUNS)]
        print(statistics.median(times), flush=True)


def processor_seconds(process: subprocess.Popen[str]) -> float:
    """Of a process; infinite once it has ended. A limit of the system itself would make its clock coarse."""
    if process.poll() is not None:
        return math.inf
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def forward(process: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
    for line in process.stdout or ():
        lines.put(line)


def next_line(process: subprocess.Popen[str], lines: queue.Queue[str], limit: float) -> str:
    """What a worker prints next: "" at its end, or once it has used that many seconds of the processor."""
    most = processor_seconds(process) + limit
    while processor_seconds(process) < most:
        with contextlib.suppress(queue.Empty):
            return lines.get(timeout=0.2)
    try:
        return lines.get(timeout=0.2)
    except queue.Empty:
        return ""


def measured(name: str, limit: int) -> tuple[list[tuple[int, float]], str]:
    """Sizes with their seconds, and why there are no more: "time", "memory", "refused", an error; "" after the last."""
    command = [sys.executable, __file__, "--worker", name]
    points: list[tuple[int, float]] = []
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True)
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=forward, args=(process, lines), daemon=True).start()
        for size in SIZES:
            next_line(process, lines, PATIENCE)
            taken = next_line(process, lines, (RUNS + 1) * LONG + limit)
            if not taken or float(taken) > limit:
                break
            points.append((size, float(taken)))
            print(f"{name:<24} {size / 1000:9,.0f} kB  {1000 * float(taken):12,.1f} ms", flush=True)
        ended = process.poll() is not None
        process.kill()
        process.wait()
        errors.seek(0)
        said = errors.read().strip()
    if len(points) == len(SIZES):
        return points, ""
    if not ended:
        return points, "time"
    if "LimitError" in said:
        return points, "refused"
    return points, "memory" if re.search("MemoryError|bad_alloc|allocate", said) else said[-200:] or "killed"


def version(package: str) -> str:
    return metadata.version(package) if package else f"Python {sys.version.split()[0]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", type=Path, metavar="FILE")
    parser.add_argument("--limit", type=int, default=10)
    parser.add_argument("--methods", default=",".join(METHODS))
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker:
        worker(given.worker)
        return
    known = given.write and given.write.exists() and json.loads(given.write.read_text("utf-8"))
    methods = known["methods"] if known and known["limit"] == given.limit else {}
    for name in given.methods.split(","):
        points, stopped = measured(name, given.limit)
        print(f"{name:<24} {stopped or 'all sizes'}", flush=True)
        methods[name] = {"version": version(METHODS[name][0]), "points": points, "stopped": stopped}
        if given.write:
            found = {"limit": given.limit, "methods": {name: methods[name] for name in METHODS if name in methods}}
            given.write.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
