"""How often the language of a text is found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import nutgraf
from _data import percent, rows, table

TEXTS_TARGET, SENTENCES_TARGET = 99.0, 95.0
TEXT_LENGTH, SENTENCE_LENGTH = 200, 60  # characters

_TEXTS = ("sbd_ud", "cnndm_val", "gum", "orangesum_fr", "klexikon_de", "vietnews_vi", "turkish_tr", "bengali_bn",
          "urdu_ur", "csl_zh_title")  # fmt: skip
_SENTENCES = ("sbd_ud", "sbd_golden", "gum")


def _language_of(set_name: str, given: str | None) -> str:
    return given or set_name.split("_")[1]


def _texts(folder: Path, limit: int) -> Iterator[tuple[str, str]]:
    for name in _TEXTS:
        for row in rows(folder, name, None if name == "sbd_ud" else limit):
            yield _language_of(name, row.get("lang")), row["text"]


def _sentences(folder: Path) -> Iterator[tuple[str, str]]:
    for name in _SENTENCES:
        for row in rows(folder, name):
            if name == "sbd_golden" and row["lang"] == "da":
                continue  # English texts under Danish rules
            for sentence in row["sentences"]:
                yield _language_of(name, row.get("lang")), sentence


def languages(folder: Path, limit: int) -> None:
    """Prints the share of texts and of single sentences whose language is found, and what is taken for what."""
    lines: list[list[object]] = []
    confusions = []
    for name, pairs, length, target in (
        ("texts", _texts(folder, limit), TEXT_LENGTH, TEXTS_TARGET),
        ("sentences", _sentences(folder), SENTENCE_LENGTH, SENTENCES_TARGET),
    ):
        asked: Counter[str] = Counter()
        mistaken: Counter[tuple[str, str]] = Counter()
        for language, text in pairs:
            if len(text) < length or language not in nutgraf.languages():
                continue
            asked[language] += 1
            found = nutgraf.parse(text).language
            if found != language:
                mistaken[language, found] += 1
        lines.append([f"{name} of {length} characters and more", *_shares(asked, mistaken), target])
        confusions.append(", ".join(f"{a} as {b} {n}" for (a, b), n in mistaken.most_common(8)))
    table("Language found, percent", ["", "count", "languages", "right", "mean of languages", "target"], lines)
    for confusion in confusions:
        print(f"  most often mistaken: {confusion or 'none'}")


def _shares(asked: Counter[str], mistaken: Counter[tuple[str, str]]) -> list[object]:
    wrong: Counter[str] = Counter()
    for (language, _), count in mistaken.items():
        wrong[language] += count
    mean = sum(percent(asked[key] - wrong[key], asked[key]) for key in asked) / max(len(asked), 1)
    return [asked.total(), len(asked), percent(asked.total() - wrong.total(), asked.total()), mean]
