"""How well texts are cut into sentences: boundaries in treebanks, and whole texts of the golden-rule suites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from _data import one_spaced, percent, rows, table
from _splitters import Splitter

ENGLISH_TARGET, MACRO_TARGET, GOLDEN_TARGET = 94.5, 98.2, 88.0


def boundaries(text: str, sentences: Iterable[str]) -> set[int]:
    """Where sentences end, as counts of the visible characters before; the end of the text is not asked about."""
    visible = "".join(text.split())
    ends, at = set(), 0
    for sentence in sentences:
        piece = "".join(sentence.split())
        start = visible.find(piece, at)
        if piece and start >= 0:
            at = start + len(piece)
            ends.add(at)
    return ends - {len(visible)}


class Agreement:
    """Counts of boundaries, and the F1 they come to."""

    def __init__(self) -> None:
        self.both = self.wanted = self.found = 0

    def add(self, wanted: set[int], found: set[int]) -> None:
        self.both += len(wanted & found)
        self.wanted += len(wanted)
        self.found += len(found)

    @property
    def f1(self) -> float:
        return percent(2 * self.both, self.wanted + self.found)


def treebanks(folder: Path, systems: Mapping[str, Splitter]) -> None:
    """Prints the F1 of boundaries per language; boundaries of all texts of a language are counted together."""
    scores: dict[str, dict[str, Agreement]] = {name: defaultdict(Agreement) for name in systems}
    for row in rows(folder, "sbd_ud"):
        text, language = row["text"], row["lang"]
        wanted = boundaries(text, row["sentences"])
        for name, split in systems.items():
            found = boundaries(text, split(text, language))
            for key in (language, row["treebank"]):
                scores[name][key].add(wanted, found)
    keys = sorted(next(iter(scores.values())))
    languages = [key for key in keys if len(key) == 2]
    macro = [sum(score[key].f1 for key in languages) / max(len(languages), 1) for score in scores.values()]
    targets = {"en": ENGLISH_TARGET}
    lines = [[key, *(score[key].f1 for score in scores.values()), targets.get(key)] for key in keys]
    lines.append([f"mean of {len(languages)} languages", *macro, MACRO_TARGET])
    table("Sentence boundaries, F1 in percent (sbd_ud)", ["language or treebank", *systems, "target"], lines)


def golden(folder: Path, systems: Mapping[str, Splitter]) -> None:
    """Prints the share of texts cut exactly as the suites want, of those that do not ask for text to be cleaned."""
    groups = ("47 English golden rules", "English", "other languages", "all")
    right: dict[str, dict[str, int]] = {name: dict.fromkeys(groups, 0) for name in systems}
    asked = dict.fromkeys(groups, 0)
    for row in rows(folder, "sbd_golden"):
        if row.get("clean"):
            continue
        kinds = ["all", "English" if row["lang"] == "en" else "other languages"]
        if row.get("rules") == "GOLDEN_EN_RULES_TEST_CASES":
            kinds.append(groups[0])
        wanted = [one_spaced(sentence) for sentence in row["sentences"]]
        hits = {name: _pieces(split, row["text"], row["lang"]) == wanted for name, split in systems.items()}
        for kind in kinds:
            asked[kind] += 1
            for name, hit in hits.items():
                right[name][kind] += hit
    targets = {groups[0]: 100.0, "all": GOLDEN_TARGET}
    lines = [
        [
            f"{group} ({asked[group]})",
            *(percent(count[group], asked[group]) for count in right.values()),
            targets.get(group),
        ]
        for group in groups
    ]
    table("Texts cut exactly as wanted, percent (sbd_golden)", ["texts", *systems, "target"], lines)


def _pieces(split: Splitter, text: str, language: str) -> list[str]:
    return [piece for piece in map(one_spaced, split(text, language)) if piece]
