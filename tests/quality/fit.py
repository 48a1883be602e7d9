"""Fits the tables of constants of the default score on texts with references, and writes them as a C++ header.

    python tests/quality/fit.py --data DIR --write cpp/src/profile_tables.hpp   the tables, fitted on all rows
    python tests/quality/fit.py --data DIR --tables FILE                        three of each, each without one third
    python tests/quality/fit.py --data DIR --bootstrap 40                       how stable `general` is

Each table minimises the cross-entropy between the sentences of a greedy oracle and a softmax over the scores of a text,
with a ridge towards `general`, and `general`'s towards nothing (nutgraf.fit does the same on a user's own texts). The
labels do not know what a long sentence costs of a budget in words: the constant of `size` is searched on ROUGE, where a
recipe asks for it. Takes about a minute on two cores.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from _oracle import oracle
from _sets import FOLDS, Task, fold_of, tasks
from nutgraf import Profile, Summarizer, part_names
from nutgraf._fit import Example, fit_constants, measure, to_profile

SIZES = (0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1.0, 1.3)
MOST_SEARCHED = 150  # rows of a set that the search for the constant of size tries
SUPPORT = 2.0  # of the other texts of a collection: by hand, since the sets are of single texts


@dataclass(frozen=True)
class Recipe:
    """What a table is fitted on: sets with their shares in the loss.

    `sized` asks for the search of `size`, `flat` keeps what `general` says of sections.
    """

    shares: dict[str, float]
    ridge: float = 1e-2
    sized: bool = False
    flat: bool = False


RECIPES = {
    "general": Recipe(
        {
            "gum": 0.15,
            "gum/title": 0.15,
            "cnndm_val/words": 0.1,
            "xsum": 0.05,
            "scitldr_a": 0.1,
            "scisummnet": 0.1,
            "sumpubmed": 0.05,
            "billsum": 0.1,
            "gov": 0.05,
            "patent": 0.03,
            "klexikon_de": 0.05,
            "multinews": 0.05,
            "contracts_tldr": 0.15,
            "csl_zh_title": 0.05,
            "opinosis": 0.05,
            "hotels": 0.05,
        }
    ),
    "news_en": Recipe({"cnndm_train": 0.15, "cnndm_val": 0.5, "cnndm_val/words": 0.35}, flat=True),
    "news": Recipe(
        {
            "cnndm_val/words": 0.1,
            "orangesum_fr/words": 0.25,
            "vietnews_vi/words": 0.2,
            "bengali_bn": 0.1,
            "bengali_bn/title": 0.1,
            "turkish_tr": 0.075,
            "turkish_tr/title": 0.075,
            "urdu_ur": 0.1,
        },
        flat=True,
    ),
    "brief": Recipe({"orangesum_fr": 0.2, "orangesum_fr/title": 0.2, "vietnews_vi": 0.4, "xsum": 0.2}, flat=True),
    "abstract": Recipe({"scitldr_a": 1.0}, ridge=1e-3),
    "abstract_zh": Recipe({"csl_zh_title": 1.0}, ridge=0.1),
    "paper": Recipe({"scisummnet": 0.5, "sumpubmed": 0.5}, sized=True),
    "meeting": Recipe({"qmsum": 0.8, "tvshow": 0.2}, ridge=3e-2, sized=True),
    "law": Recipe({"billsum": 1.0}, ridge=0.5, sized=True),
    "clause": Recipe({"contracts_tldr": 1.0}, ridge=1e-2),
}

# Parts whose constants the loss decides: the others are searched, set by hand, or belong to a query.
FITTED = np.array([part not in ("size", "support", "query", "speaker") for part in part_names()])
# News has sections too seldom to learn from: their constants stay those of `general`.
OF_SECTIONS = np.array([part.endswith("section") or part.startswith("section") for part in part_names()])
SIZE = part_names().index("size")


@dataclass(frozen=True)
class Row:
    """A text as it is learned from."""

    task: Task
    values: np.ndarray
    target: np.ndarray

    @property
    def fold(self) -> int:
        return fold_of(self.task.text)


def read_row(task: Task) -> Row | None:
    """Measures a text and finds its labels; None where there is nothing to choose."""
    unit, amount = task.budget
    sentences, words, values = measure(Summarizer(**{unit: amount}), task.text, task.title)
    if len(sentences) < 2:
        return None
    chosen = oracle(task, sentences, [max(1, count) for count in words])
    if not chosen:
        return None
    target = np.zeros(len(sentences))
    target[chosen] = 1 / len(chosen)
    return Row(task, values * FITTED, target)


def read_sets(folder: Path) -> dict[str, list[Row]]:
    names = sorted({name for recipe in RECIPES.values() for name in recipe.shares})
    read = {}
    with multiprocessing.Pool() as pool:
        for name in names:
            read[name] = [row for row in pool.map(read_row, tasks(folder, name), chunksize=8) if row is not None]
            print(f"  {name}: {len(read[name])} texts", file=sys.stderr)
    return read


Sets = dict[str, list[Row]]


def examples(recipe: Recipe, sets: Sets) -> list[Example]:
    return [
        Example(row.values, row.target, share / len(sets[name]))
        for name, share in recipe.shares.items()
        for row in sets[name]
    ]


def fit_tables(sets: Sets) -> dict[str, Profile]:
    """All tables from the rows of some sets."""
    nothing = np.zeros(len(part_names()))
    general = fit_constants(examples(RECIPES["general"], sets), nothing, RECIPES["general"].ridge)
    tables = {}
    for name, recipe in RECIPES.items():
        constants = general
        if name != "general":
            ridge = np.where(OF_SECTIONS & recipe.flat, 1e3, recipe.ridge)
            constants = fit_constants(examples(recipe, sets), general, ridge)
        if recipe.sized:
            constants = constants + search_size(recipe, sets, constants)
        constants = constants + np.where(np.array(part_names()) == "support", SUPPORT, 0)
        tables[name] = to_profile(name, constants)
    return tables


def search_size(recipe: Recipe, sets: Sets, constants: np.ndarray) -> np.ndarray:
    """The constant of `size` whose summaries score best, of those in SIZES, each judged with its neighbours."""
    candidates = [constants - size * np.eye(len(constants))[SIZE] for size in SIZES]
    jobs = [
        ([row.task for row in sets[name][:MOST_SEARCHED]], to_profile("candidate", candidate))
        for candidate in candidates
        for name in recipe.shares
    ]
    with multiprocessing.Pool() as pool:
        means = np.array(pool.starmap(mean_rouge, jobs, chunksize=1)).reshape(len(SIZES), -1)
    scores = np.pad(means @ np.array(list(recipe.shares.values())), 1, mode="edge")
    best = int(np.argmax(scores[:-2] + scores[1:-1] + scores[2:]))
    return candidates[best] - constants


def mean_rouge(rows: list[Task], table: Profile) -> float:
    """Mean ROUGE-1 + ROUGE-2 of the summaries that a table makes."""
    values = []
    for task in rows:
        unit, amount = task.budget
        summary = Summarizer(**{unit: amount}, profile=table).summarize(task.text, title=task.title)
        values.append(sum(task.judge.ngrams([sentence.text for sentence in summary])))
    return float(np.mean(values))


def write_header(tables: dict[str, Profile], path: Path) -> None:
    lines = [
        "// Written by tests/quality/fit.py: the constants of the default score, fitted on texts with human summaries.",
        "// Those of a table stand in the order of Part.",
        "#pragma once",
        "",
        "#include <nutgraf/parts.hpp>",
        "",
        "namespace nutgraf {",
        "",
        "struct ProfileTable {",
        "  std::string_view name;",
        "  std::array<double, kPartCount> constants;",
        "};",
        "",
        "// clang-format off",
        "inline constexpr ProfileTable kProfileTables[] = {",
    ]
    for name, table in tables.items():
        numbers = [f"{value:g}" for value in table.values()]
        rows = [", ".join(numbers[i : i + 12]) for i in range(0, len(numbers), 12)]
        lines += [f'    {{"{name}",', *(f"     {'{' if i == 0 else ' '}{row}," for i, row in enumerate(rows))]
        lines[-1] = lines[-1].rstrip(",") + "}},"
    path.write_text("\n".join([*lines, "};", "// clang-format on", "", "}  // namespace nutgraf", ""]), "utf-8")


def without_fold(sets: Sets, fold: int) -> Sets:
    return {name: [row for row in rows if row.fold != fold] for name, rows in sets.items()}


def show_stability(sets: Sets, rounds: int) -> None:
    """Refits `general` on rows drawn anew, and prints how often each constant keeps its sign."""
    nothing = np.zeros(len(part_names()))
    recipe = RECIPES["general"]
    fitted = fit_constants(examples(recipe, sets), nothing, recipe.ridge)
    random = np.random.default_rng(1)
    drawn = []
    for _ in range(rounds):
        again = {name: [rows[i] for i in random.integers(0, len(rows), len(rows))] for name, rows in sets.items()}
        drawn.append(fit_constants(examples(recipe, again), nothing, recipe.ridge))
    for part, value, values in zip(part_names(), fitted, np.array(drawn).T, strict=True):
        if value:
            same = np.mean(np.sign(values) == np.sign(value))
            print(f"  {part:16} {value:6.2f} ± {values.std():.2f}  same sign in {100 * same:3.0f} %")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the sets as JSON lines")
    parser.add_argument("--write", type=Path, metavar="FILE", help="the C++ header to write")
    parser.add_argument("--tables", type=Path, metavar="FILE", help="for summaries.py --tables")
    parser.add_argument("--bootstrap", type=int, default=0, metavar="N", help="rounds")
    given = parser.parse_args()
    sets = read_sets(given.data)
    if given.write:
        write_header(fit_tables(sets), given.write)
    if given.tables:
        folds = [fit_tables(without_fold(sets, fold)) for fold in range(FOLDS)]
        given.tables.write_text(json.dumps([{name: dict(table) for name, table in fold.items()} for fold in folds]))
    if given.bootstrap:
        show_stability(sets, given.bootstrap)


if __name__ == "__main__":
    main()
