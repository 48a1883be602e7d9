"""What is kept of a web page that was pasted with everything around the article."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import nutgraf
from _data import one_spaced, percent, rows, table

# Takes the text of a page; gives the text of its article.
Keeper = Callable[[str], str]

SURVIVING_TARGET, ACCURACY_TARGET, SHINGLES_TARGET = 97.0, 86.0, 90.0

_FULL_STOP = re.compile(r"""[.!?…]["'”’»)\]]*$""")

# Reasons for which a block of a clean text is rightly left out.
MEANT = {"references", "label", "form"}


def long_lines(text: str) -> str:
    """The baseline: lines of 25 words and more with a final stop."""
    return "\n".join(line for line in text.split("\n") if len(line.split()) >= 25 and _FULL_STOP.search(line.rstrip()))


def systems() -> Mapping[str, Keeper]:
    return {"nutgraf": lambda text: nutgraf.parse(text).body(), "everything": str, "long lines": long_lines}


def snippets(folder: Path) -> None:
    """Prints the shares of snippets that survive or go as they should; those that are not in the page do not count."""
    counts = {name: {"with": 0, "without": 0} for name in systems()}
    asked = {"with": 0, "without": 0}
    for row in rows(folder, "boiler_trafilatura"):
        page = one_spaced(row["text"])
        kept = {name: one_spaced(keep(row["text"])) for name, keep in systems().items()}
        for kind in asked:
            wanted = [snippet for snippet in map(one_spaced, row[kind]) if snippet in page]
            asked[kind] += len(wanted)
            for name, text in kept.items():
                counts[name][kind] += sum((snippet in text) == (kind == "with") for snippet in wanted)
    total = sum(asked.values())
    lines: list[list[object]] = [
        [name, percent(count["with"], asked["with"]), percent(sum(count.values()), total)]
        for name, count in counts.items()
    ]
    lines.append(["target", SURVIVING_TARGET, ACCURACY_TARGET])
    table(
        f"Snippets of pages, percent ({asked['with']} to keep, {asked['without']} to drop; boiler_trafilatura)",
        ["kept", "survive of those to keep", "right of all"],
        lines,
    )


def shingles(text: str) -> set[tuple[str, ...]]:
    """The runs of four words of a text."""
    words = re.findall(r"\w+", text.lower())
    return set(zip(*(words[start:] for start in range(4)), strict=False))


def shingle_f1(kept: str, wanted: str) -> float:
    ours, theirs = shingles(kept), shingles(wanted)
    return percent(2 * len(ours & theirs), len(ours) + len(theirs)) if ours or theirs else 0.0


def articles(folder: Path) -> None:
    """Prints the F1 of runs of four words against the article, as a mean over pages.

    Words are not told apart in Chinese, Japanese and the like, so that pages marked as English, or not marked, are
    shown apart.
    """
    scores: dict[str, list[float]] = {name: [] for name in systems()}
    english: list[bool] = []
    for row in rows(folder, "boiler_readability"):
        english.append((row["meta"].get("lang") or "en") == "en")
        for name, keep in systems().items():
            scores[name].append(shingle_f1(keep(row["text"]), row["gold"]))
    lines: list[list[object]] = [
        [
            name,
            percent(sum(score), 100 * len(score)),
            percent(sum(s for s, e in zip(score, english, strict=True) if e), 100 * sum(english)),
        ]
        for name, score in scores.items()
    ]
    lines.append(["target", None, SHINGLES_TARGET])
    columns = ["kept", f"{len(english)} pages", f"{sum(english)} marked en or not marked"]
    table("Four-word F1 against the article, percent (boiler_readability)", columns, lines)


def clean_texts(folder: Path, limit: int) -> None:
    """Prints the share of sentences that are lost from texts without a page around them.

    Headings and titles are no sentences of a text, nor are a paper's references and credits, captions and bylines with
    a label, and blocks without a word: they are counted apart.
    """
    lines: list[list[object]] = []
    for name in ("cnndm_val", "scisummnet", "sumpubmed", "billsum", "gum", "books"):
        total = dropped = meant = headings = 0
        for row in rows(folder, name, limit):
            for block in nutgraf.parse(row["text"]).blocks:
                count = len(block.sentences)
                total += count
                headings += count * (block.role in ("heading", "title"))
                if block.role in ("caption", "byline", "furniture"):
                    dropped += count * (block.reason not in MEANT)
                    meant += count * (block.reason in MEANT)
        lines.append([name, total, *(f"{percent(some, total):.2f}" for some in (dropped, meant, headings))])
    lines.append(["target", None, "0.50", None, None])
    table(
        f"Sentences lost from clean texts, percent (at most {limit} texts a set)",
        ["set", "sentences", "dropped", "references, labelled captions and bylines", "headings and titles"],
        lines,
    )
