"""The development sets for summaries: budgets, titles, and how several references count."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Literal

import nutgraf
import regex
from _data import Row, rows
from _rouge import Judge, Mode, tokenize

Unit = Literal["sentences", "words", "ratio"]
Budget = tuple[Unit, float]


@dataclass(frozen=True)
class Set:
    """Which rows of which file, under which budget.

    `kind` picks rows of a file of several kinds. `references` says how several references count.
    """

    file: str
    budget: Budget
    kind: str | None = None
    references: Mode | None = None
    title: bool = False
    queries: bool = False


@dataclass(frozen=True)
class Task:
    """One text to summarise, as a system sees it, and what it is compared with."""

    set: str
    name: str
    text: str
    language: str
    budget: Budget
    references: tuple[str, ...]
    mode: Mode = "mean"
    title: str | None = None
    query: str | None = None

    @cached_property
    def judge(self) -> Judge:
        return Judge(self.references, self.language, self.mode, self._lines)

    def _lines(self, reference: str) -> list[str]:
        """The sentences of a reference; a line always ends one, as for rouge-score."""
        lines = (line for line in reference.split("\n") if line.strip())
        return [s.text for line in lines for s in nutgraf.split_sentences(line, _known(self.language))]


def _known(language: str) -> str:
    return language if language in nutgraf.languages() else "auto"


SETS = {
    "cnndm_val": Set("cnndm_val", ("sentences", 3)),
    "cnndm_val/words": Set("cnndm_val", ("words", 60)),
    "cnndm_train": Set("cnndm_train", ("sentences", 3)),
    "xsum": Set("xsum", ("sentences", 1)),
    "scitldr_a": Set("scitldr_a", ("sentences", 1), references="max"),
    "scisummnet": Set("scisummnet", ("words", 150)),
    "sumpubmed": Set("sumpubmed", ("words", 200)),
    "gov": Set("leval_long", ("words", 250), kind="gov_report_summ"),
    "patent": Set("leval_long", ("words", 120), kind="patent_summ"),
    "tvshow": Set("leval_long", ("words", 100), kind="tv_show_summ"),
    "multinews": Set("leval_long", ("words", 250), kind="news_summ"),
    "hotels": Set("leval_long", ("words", 150), kind="review_summ"),
    "qmsum": Set("qmsum", ("words", 110)),
    "qmsum/queries": Set("qmsum", ("words", 70), queries=True),
    "billsum": Set("billsum", ("words", 200)),
    "contracts_tldr": Set("contracts_tldr", ("words", 25)),
    "opinosis": Set("opinosis", ("words", 25), references="mean"),
    "gum": Set("gum", ("words", 50), references="mean"),
    "gum/title": Set("gum", ("words", 50), references="mean", title=True),
    "orangesum_fr": Set("orangesum_fr", ("sentences", 1)),
    "orangesum_fr/title": Set("orangesum_fr", ("sentences", 1), title=True),
    "orangesum_fr/words": Set("orangesum_fr", ("words", 40)),
    "klexikon_de": Set("klexikon_de", ("words", 350)),
    "vietnews_vi": Set("vietnews_vi", ("sentences", 1), title=True),
    "vietnews_vi/words": Set("vietnews_vi", ("words", 45), title=True),
    "vietnews_vi/untitled": Set("vietnews_vi", ("sentences", 1)),
    "turkish_tr": Set("turkish_tr", ("ratio", 0.4), references="mean"),
    "turkish_tr/title": Set("turkish_tr", ("ratio", 0.4), references="mean", title=True),
    "bengali_bn": Set("bengali_bn", ("words", 55), references="mean"),
    "bengali_bn/title": Set("bengali_bn", ("words", 55), references="mean", title=True),
    "urdu_ur": Set("urdu_ur", ("ratio", 0.4)),
    "csl_zh_title": Set("csl_zh_title", ("sentences", 1)),
}


def tasks(folder: Path, name: str, limit: int | None = None, budget: Budget | None = None) -> list[Task]:
    """The tasks of a set, at most `limit` of them, under its own budget or the given one."""
    made = [task for row in rows(folder, SETS[name].file) for task in _of_row(name, SETS[name], row)]
    return [replace(task, budget=budget) if budget else task for task in made[:limit]]


def _of_row(name: str, chosen: Set, row: Row) -> Iterator[Task]:
    if chosen.kind and row["kind"] != chosen.kind:
        return
    task = Task(
        set=name,
        name=row["id"],
        text=row["text"],
        language=row["lang"],
        budget=chosen.budget,
        references=_references(row, chosen),
        mode=chosen.references or "mean",
        title=(row.get("title") or None) if chosen.title else None,
    )
    made = [task]
    if chosen.queries:
        made = [
            replace(task, name=f"{row['id']}-{i}", query=query["query"], references=(query["answer"],))
            for i, query in enumerate(row["queries"])
        ]
    yield from (task for task in made if any(tokenize(text, task.language) for text in task.references))


def _references(row: Row, chosen: Set) -> tuple[str, ...]:
    several = row.get("summaries") if chosen.references else None
    return tuple(several or [row["summary"]])


FOLDS = 3


def fold_of(text: str) -> int:
    """Which third of the rows a text is in. A text has the same in all sets, on all machines."""
    return zlib.crc32(text.encode()) % FOLDS


# UAX #29 segments that hold a letter or a digit: the engine's words, but for Thai, Lao, Khmer and Burmese.
_SEGMENT = regex.compile(r"(?w)\b")
_LETTER = regex.compile(r"[\p{L}\p{N}]")


def count_words(text: str) -> int:
    """The words of a sentence as the engine counts them for a budget."""
    return sum(1 for segment in _SEGMENT.split(text) if _LETTER.search(segment))


def limit_of(budget: Budget, words: int) -> tuple[int | None, int | None]:
    """The most sentences and the most words that a budget allows in a text of so many words; None is no limit."""
    unit, amount = budget
    if unit == "sentences":
        return int(amount), None
    return None, int(amount) if unit == "words" else -int(-amount * words // 1)
