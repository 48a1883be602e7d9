"""How good the summaries are: ROUGE against references, beside other systems at the same budgets.

    python tests/quality/summaries.py --data DIR [--vs lead,textrank,random,oracle,sumy] [--sets cnndm_val,gum]
        [--limit N] [--coherence off,soft] [--budget words=100] [--tables FILE] [--markdown FILE] [--processes N]

DIR holds the sets as JSON lines. `pip install 'nutgraf[quality]'` installs what this needs. A system that the package
does not have yet is left out, with a line saying so. Nothing fails: a figure stands beside those of the others.
FILE of --tables holds constants of the default score as JSON: a list with an object (profile -> part -> constant) for
each third of the texts, fitted on the other two.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import nutgraf
from _data import one_spaced, table
from _flags import flagged
from _sets import SETS, Budget, Task, count_words, tasks
from _summaries_tables import Results, markdown, tables
from _systems import GROUPS, SYSTEMS, Case, System, Tables, auto, takes

DEFAULT_VS = "lead,textrank,bm25-ref,random,oracle"
_UNITS = ("sentences", "words", "ratio")

# Read by the processes that measure, which are forks of this one.
_systems: dict[str, System] = {}

Measured = tuple[float, ...] | None


def measure(same: Sequence[Task]) -> list[dict[str, Measured]]:
    """For each task and system: ROUGE-1, ROUGE-2, ROUGE-Lsum, words, flagged by us, dangling for the engine.

    `same`   tasks with the same text, so that slow peers go through it once.
    """
    cases = [Case(task) for task in same]
    return [{name: _measured(case, system) for name, system in _systems.items()} for case in cases]


def _measured(case: Case, system: System) -> Measured:
    summaries = system(case)
    if summaries is None:
        return None
    english = case.task.language == "en"
    source = [one_spaced(sentence) for sentence in case.sentences] if english else []
    values = []
    for made in summaries:
        lines = [one_spaced(sentence) for sentence in made.sentences]
        alone = float("nan") if made.dangling is None else float(made.dangling)
        flags = float(flagged(lines, source) > 0) if english else float("nan")
        values.append((*case.task.judge.scores(lines), sum(map(count_words, lines)), flags, alone))
    return tuple(float(value) for value in np.mean(values, axis=0))


def _chosen_systems(vs: Sequence[str], degrees: Sequence[str], tables: Tables | None) -> dict[str, System]:
    names = [name for given in vs for name in GROUPS.get(given, [given])]
    if takes("coherence"):
        made: dict[str, System] = {f"auto {degree}": auto(degree, tables) for degree in degrees}
    else:
        print("(the package has no degrees of coherence: one auto)")
        made = {"auto": auto(tables=tables)}
    probe = Case(Task("", "", "One. Two.", "en", ("sentences", 1), ("One.",), query="Two?"))
    for name in names:
        try:
            system = SYSTEMS[name]()
            system(probe)
        except (nutgraf.Error, TypeError, ImportError) as error:
            print(f"(left out: {name}: {error})")
        else:
            made[name] = system
    return made


def _results(given: argparse.Namespace) -> list[Results]:
    todo = {name: tasks(given.data, name, given.limit, given.budget) for name in given.sets}
    same: dict[str, list[tuple[str, int, Task]]] = {}
    for name, chosen in todo.items():
        for i, task in enumerate(chosen):
            same.setdefault(task.text, []).append((name, i, task))
    groups = sorted(
        same.values(), key=lambda group: -len(group[0][2].text)
    )  # long ones first, so that all end together
    with get_context("fork").Pool(given.processes) as pool:
        found = pool.map(measure, [[task for _, _, task in group] for group in groups], chunksize=1)
    rows = {
        (name, i): row
        for group, measured in zip(groups, found, strict=True)
        for (name, i, _), row in zip(group, measured, strict=True)
    }
    missing = (float("nan"),) * 6
    return [
        Results(
            name,
            chosen[0].budget,
            {s: np.array([rows[name, i][s] or missing for i in range(len(chosen))]) for s in _systems},
        )
        for name, chosen in todo.items()
        if chosen
    ]


def _names(known: Sequence[str], what: str) -> object:
    def parse(given: str) -> list[str]:
        names = [name for name in given.split(",") if name]
        if unknown := [name for name in names if name not in known]:
            raise argparse.ArgumentTypeError(f"unknown {what} {unknown[0]!r}; known: {', '.join(known)}")
        return names

    return parse


def _budget(given: str) -> Budget:
    unit, _, amount = given.partition("=")
    if unit not in _UNITS or not amount:
        raise argparse.ArgumentTypeError(f"a budget is {' or '.join(f'{unit}=N' for unit in _UNITS)}, not {given!r}")
    return unit, float(amount)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    known = [*SYSTEMS, *GROUPS]
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument(
        "--vs", type=_names(known, "system"), default=DEFAULT_VS.split(","), help=f"of {', '.join(known)}"
    )
    parser.add_argument("--sets", type=_names(list(SETS), "set"), default=list(SETS), help="sets, default all")
    parser.add_argument("--limit", type=int, help="most texts of a set")
    degrees = _names(["off", "soft", "strict"], "degree")
    parser.add_argument("--coherence", type=degrees, default=["off", "soft"], help="degrees, with commas (off,soft)")
    parser.add_argument("--budget", type=_budget, help="words=N, sentences=N or ratio=N for all sets")
    parser.add_argument("--tables", type=lambda name: json.loads(Path(name).read_text()), help="constants by fold")
    parser.add_argument("--markdown", type=Path, help="write the tables to this file")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many (one per processor)")
    return parser.parse_args()


def _command(given: argparse.Namespace) -> str:
    """The command that makes the tables again, but for where the data and the page are."""
    asked = [("--vs", ",".join(given.vs)), ("--coherence", ",".join(given.coherence))]
    if given.sets != list(SETS):
        asked.append(("--sets", ",".join(given.sets)))
    if given.limit is not None:
        asked.append(("--limit", str(given.limit)))
    if given.budget:
        asked.append(("--budget", f"{given.budget[0]}={given.budget[1]:g}"))
    if given.tables:
        asked.append(("--tables", "FILE"))
    words = " ".join(f"{name} {value}" for name, value in asked)
    return f"python tests/quality/summaries.py --data DIR {words} --markdown docs/quality.md"


def _settle() -> None:
    """Starts again with sets in a fixed order, as sumy's sums depend on it, and a thread for each process."""
    wanted = {"PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    if any(os.environ.get(name) != value for name, value in wanted.items()):
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **wanted})


def main() -> None:
    _settle()
    given = _arguments()
    started = time.monotonic()
    print(f"nutgraf {nutgraf.__version__}")
    _systems.update(_chosen_systems(given.vs, given.coherence, given.tables))
    made = _results(given)
    for title, columns, lines in tables(made):
        table(title, columns, lines)
    if given.markdown:
        given.markdown.write_text(markdown(made, _command(given)), encoding="utf-8")
    print(
        f"\n{sum(len(next(iter(result.values.values()))) for result in made)} texts, {time.monotonic() - started:.0f} s"
    )


if __name__ == "__main__":
    main()
