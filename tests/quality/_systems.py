"""The systems that are compared: each makes sentences of a text, under the same budget filled in the same way.

What the engine can do runs through the engine, so that reading, sentences, words and filling are the same for all. A
system is one line of `SYSTEMS`. `auto` is the default of the package and not in the table.
"""

from __future__ import annotations

import inspect
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import _reference
import _sumy
import nutgraf
from _oracle import oracle
from _sets import Task, count_words, fold_of, limit_of

SEEDS = 10


@dataclass(frozen=True)
class Made:
    """A summary, and whether the engine's own rule says that a sentence of it needs one that is not there."""

    sentences: list[str]
    dangling: bool | None = None


class Case:
    """A task, and the sentences of its text as the engine reads them."""

    def __init__(self, task: Task) -> None:
        self.task = task

    @cached_property
    def sentences(self) -> list[str]:
        analysis = nutgraf.analyze(self.task.text, title=self.task.title, ranker="lead")
        return [sentence.text for sentence in analysis]

    @cached_property
    def raw_sentences(self) -> list[str]:
        """The sentences of all of the text, headings, captions and bylines among them."""
        return [span.text for span in nutgraf.split_sentences(self.task.text) if count_words(span.text)]

    @cached_property
    def words(self) -> list[int]:
        return [count_words(sentence) for sentence in self.sentences]

    def best(self, scores: Sequence[float]) -> Made:
        """The sentences with the best scores; of equal ones, the earliest."""
        return self.fill(sorted(range(len(scores)), key=lambda i: -scores[i]))

    def fill(self, order: Sequence[int]) -> Made:
        return Made([self.sentences[i] for i in fill(self.task, order, self.words)])


def fill(task: Task, order: Sequence[int], words: Sequence[int]) -> list[int]:
    """What fits of sentences tried in this order, in the order of the text; the first where nothing fits."""
    most, room = limit_of(task.budget, sum(words))
    chosen: list[int] = []
    used = 0
    for i in order:
        if (most is None or len(chosen) < most) and (room is None or used + words[i] <= room):
            chosen.append(i)
            used += words[i]
    return sorted(chosen or order[:1])


# One summary, or several whose scores are averaged; None where the system cannot take the text.
Summaries = list[Made] | None
System = Callable[[Case], Summaries]


@cache
def takes(option: str) -> bool:
    """Whether the engine has this option."""
    return option in inspect.signature(nutgraf.summarize).parameters


@dataclass(frozen=True)
class Engine:
    """The package with some options. Those of the task are added: budget, title, and the query if it is `asked`."""

    options: tuple[tuple[str, object], ...] = ()
    asked: bool = False

    def __call__(self, case: Case) -> Summaries:
        summary = self.summarize(case.task)
        needs = [sentence.dangling for sentence in summary if hasattr(sentence, "dangling")]
        return [Made([sentence.text for sentence in summary], any(needs) if needs else None)]

    def summarize(self, task: Task) -> nutgraf.Summary[str]:
        options: dict[str, object] = {**dict(self.options), task.budget[0]: task.budget[1]}
        if self.asked and task.query is not None and takes("query"):
            options["query"] = task.query
        if task.budget[0] != "ratio":
            options[task.budget[0]] = int(task.budget[1])
        return nutgraf.summarize(task.text, title=task.title, **options)


# For each fold the constants that were fitted without it: profile -> part -> constant.
Tables = Sequence[Mapping[str, Mapping[str, float]]]


def auto(coherence: str | None = None, tables: Tables | None = None) -> System:
    """The default of the package with this degree of coherence; with tables, those fitted on other rows are used."""
    options: tuple[tuple[str, object], ...] = (("coherence", coherence),) if coherence else ()
    plain = Engine(options, asked=True)
    if tables is None:
        return plain

    def held_out(case: Case) -> Summaries:
        name = plain.summarize(case.task).profile
        table = tables[fold_of(case.task.text)].get(name)
        if table is None:
            return plain(case)
        return Engine((*options, ("profile", nutgraf.Profile(name, table))), asked=True)(case)

    return held_out


def ranker(ranker: object) -> Engine:
    """A ranker alone: the best sentences that fit, however alike."""
    plain: tuple[tuple[str, object], ...] = (("ranker", ranker), ("selector", nutgraf.Top(max_similarity=1.0)))
    return Engine((*plain, ("coherence", "off")) if takes("coherence") else plain)


def _overlap() -> Engine:
    return ranker(nutgraf.TextRank(similarity="overlap"))


def _random(case: Case) -> Summaries:
    drawn = [random.Random(f"{case.task.name} {seed}") for seed in range(SEEDS)]
    return [case.fill(draw.sample(range(len(case.sentences)), len(case.sentences))) for draw in drawn]


def _raw(order: Callable[[Task, Sequence[str]], Sequence[int]], case: Case) -> Summaries:
    sentences = case.raw_sentences
    chosen = fill(case.task, order(case.task, sentences), [count_words(sentence) for sentence in sentences])
    return [Made([sentences[i] for i in chosen])]


def _oracle(case: Case) -> Summaries:
    return [Made([case.sentences[i] for i in oracle(case.task, case.sentences, case.words)])]


def _sumy_method(name: str, case: Case) -> Summaries:
    order = _sumy.order(name, case.task.language, tuple(case.sentences))
    return None if order is None else [case.fill(order)]


# Made when they are asked for, because an engine without a ranker refuses its options.
SYSTEMS: dict[str, Callable[[], System]] = {
    "lead": lambda: ranker("lead"),
    "textrank": _overlap,  # by overlap, Mihalcea and Tarau 2004
    "random": lambda: _random,
    "oracle": lambda: _oracle,
    # Without the engine: by other code, and without its reading.
    "lead-raw": lambda: lambda case: _raw(lambda _, sentences: range(len(sentences)), case),
    "overlap-ref": lambda: lambda case: [case.best(_reference.overlap(case.task, case.sentences))],
    "overlap-raw": lambda: lambda case: _raw(_reference.overlap_order, case),
    "bm25-ref": lambda: (
        lambda case: [case.best(_reference.bm25(case.task, case.sentences))] if case.task.query else None
    ),
    **{f"sumy-{name}": lambda name=name: lambda case: _sumy_method(name, case) for name in _sumy.METHODS},
    # Rankers of the engine by their names, alone.
    **{
        f"engine-{name}": lambda name=name: ranker(name)
        for name in nutgraf._core.RANKERS
        if name not in ("auto", "lead")
    },
}
GROUPS = {
    "sumy": [name for name in SYSTEMS if name.startswith("sumy-")],
    "engine": [name for name in SYSTEMS if name.startswith("engine-")],
}
