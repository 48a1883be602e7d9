"""The tables of what summaries.py measures. ROUGE is in percent; sets and systems keep the order they are given in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from _bootstrap import Difference, paired
from _sets import Budget

Line = list[object]
Table = tuple[str, list[str], list[Line]]

# Columns of the measured values.
_R1, _R2, _RL, _WORDS, _FLAGGED, _DANGLING = range(6)
_BASELINES = ("lead", "textrank")
# They know the references, or are no method.
_NOT_PEERS = ("oracle", "random", "lead-raw", "overlap-raw", "overlap-ref")


@dataclass(frozen=True)
class Results:
    """What was measured on one set: for each system texts x the columns above, nan where there is no value."""

    set: str
    budget: Budget
    values: dict[str, np.ndarray]

    def mean(self, system: str, column: int) -> float:
        known = self.values[system][:, column]
        known = known[~np.isnan(known)]
        return float(known.mean()) if len(known) else float("nan")

    def texts(self, system: str) -> int:
        return int((~np.isnan(self.values[system][:, _R1])).sum())


def tables(results: Sequence[Results]) -> Iterator[Table]:
    """Title, columns and lines of each."""
    if not results:
        return
    systems = list(results[0].values)
    ours = [name for name in systems if name.startswith("auto")]
    yield _means("ROUGE-1 / ROUGE-2", results, systems, _rouge12)
    yield _means("ROUGE-L of sentences", results, systems, lambda result, name: _shown(result, name, _RL))
    if any(name in systems for name in _BASELINES):
        for name in ours:
            yield _margins(name, results, [peer for peer in systems if peer in _BASELINES])
    peers = [name for name in systems if name not in ours and not name.startswith(_NOT_PEERS)]
    if set(peers) - set(_BASELINES):
        for name in ours:
            yield _margins(name, results, peers)
    yield _means("Words of a summary", results, systems, lambda r, name: f"{r.mean(name, _WORDS):.0f}")
    for column, rule in (
        (_FLAGGED, "a rule of ours apart from the engine's, English"),
        (_DANGLING, "the engine's rule"),
    ):
        known = [r for r in results if any(not np.isnan(r.mean(name, column)) for name in systems)]
        judged = [name for name in systems if any(not np.isnan(r.mean(name, column)) for r in known)]
        if known:
            title = f"Summaries with a sentence that does not stand alone, in percent ({rule})"
            yield _means(title, known, judged, lambda r, name, column=column: _share(r, name, column))


def _share(result: Results, name: str, column: int) -> str:
    share = result.mean(name, column)
    return "" if np.isnan(share) else f"{100 * share:.0f}"


def _means(title: str, results: Sequence[Results], systems: Sequence[str], cell: object) -> Table:
    lines: list[Line] = [
        [r.set, _budget(r.budget), len(r.values[systems[0]]), *(_of_some(r, name, cell(r, name)) for name in systems)]
        for r in results
    ]
    return title, ["set", "budget", "texts", *systems], lines


def _of_some(result: Results, name: str, shown: str) -> str:
    """A figure of only some of the texts says of how many; of none it is empty."""
    texts = result.texts(name)
    return "" if not texts else shown if texts == len(result.values[name]) else f"{shown} ({texts})"


def _rouge12(result: Results, name: str) -> str:
    return f"{_shown(result, name, _R1)} / {_shown(result, name, _R2)}"


def _shown(result: Results, name: str, column: int) -> str:
    return f"{100 * result.mean(name, column):.2f}"


def _margins(ours: str, results: Sequence[Results], peers: Sequence[str]) -> Table:
    title = f"{ours} less the best of {', '.join(peers)} [95 % of paired bootstrap]"
    lines: list[Line] = []
    for result in results:
        line: Line = [result.set]
        for column in (_R1, _R2):
            best, gain = _hardest(result, ours, peers, column)
            line += [f"{gain.mean:+.2f} [{gain.low:+.2f}, {gain.high:+.2f}]", gain.verdict, best]
        lines.append(line)
    return title, ["set", "ROUGE-1", "", "best", "ROUGE-2", "", "best"], lines


def _hardest(result: Results, ours: str, peers: Sequence[str], column: int) -> tuple[str, Difference]:
    """The peer that we lead by least, on the texts that both have. One that takes less than half of them is no peer."""
    mine = result.values[ours][:, column]
    gains = {
        peer: float(np.mean(both[~np.isnan(both)]))
        for peer in peers
        if 2 * result.texts(peer) >= len(mine) and not np.all(np.isnan(both := mine - result.values[peer][:, column]))
    }
    if not gains:
        return "", paired(mine * np.nan, mine)
    best = min(gains, key=lambda peer: gains[peer])
    return best, paired(100 * mine, 100 * result.values[best][:, column])


def _budget(budget: Budget) -> str:
    unit, amount = budget
    return (
        f"{100 * amount:.0f} % of the words"
        if unit == "ratio"
        else f"{amount:.0f} {unit[:-1] if amount == 1 else unit}"
    )


_PAGE = """# How good the summaries are

```sh
{command}
```

This page is written by that command. ROUGE compares a summary with what a human wrote: the share of words (1), pairs of
words (2) and common subsequences of sentences (L) that both have, as F1 in percent. English words are stemmed as by
rouge-score; other languages are cut into Unicode words, Chinese into characters.

All systems choose from the same sentences, those that the engine reads, under the same budget, filled strictly: a
sentence that does not fit is passed over. `auto` is the default, `lead` takes the first sentences, `textrank` is that
of Mihalcea and Tarau with overlap, `random` the mean of ten draws, `oracle` a greedy search with the references
before its eyes: no system can reach it. Names with `sumy` are the methods of that package, of which those that
compare each sentence with each are given texts of at most 200 sentences (kl: 100); a figure with a number behind it
is of so many texts. In the tables of margins, `+` and `-` are differences that a paired bootstrap finds in 97.5 % of
its draws.
Sets with a slash are the texts of the one before it under another budget, with or without the title, or with a query.

{tables}"""


def markdown(results: Sequence[Results], command: str) -> str:
    """A page with all tables, and the command that makes it."""
    return _PAGE.format(command=command, tables="\n".join(_markdown(*one) for one in tables(results)))


def _markdown(title: str, columns: Sequence[str], lines: Sequence[Line]) -> str:
    rows = [list(columns), ["---", *["---:"] * (len(columns) - 1)], *lines]
    return f"## {title}\n\n" + "".join(f"| {' | '.join(map(str, row))} |\n" for row in rows)
