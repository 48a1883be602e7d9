"""Every language of the registry, on a text of its own: tests/data/languages/xx.txt, one sentence per line."""

from __future__ import annotations

from pathlib import Path

import nutgraf
import pytest

FOLDER = Path(__file__).resolve().parents[1] / "data" / "languages"
FILES = sorted(FOLDER.glob("*.txt"))
WITHOUT_SPACES = {"ja", "zh"}
WITHOUT_STOPS = {"lo", "th"}  # a line end ends a sentence


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def joint_of(code: str) -> str:
    return "\n" if code in WITHOUT_STOPS else "" if code in WITHOUT_SPACES else " "


def test_every_language_has_a_text() -> None:
    assert {path.stem for path in FILES} == set(nutgraf.languages())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_language_is_recognised(path: Path) -> None:
    lines = lines_of(path)
    text = joint_of(path.stem).join(lines)
    assert nutgraf.parse(text) == nutgraf.parse(text, language=path.stem)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_language_is_cut_into_its_sentences(path: Path) -> None:
    lines = lines_of(path)
    text = joint_of(path.stem).join(lines)
    assert [span.text for span in nutgraf.split_sentences(text, path.stem)] == lines


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_language_is_summarised_by_whole_sentences(path: Path) -> None:
    lines = lines_of(path)
    summary = nutgraf.summarize(joint_of(path.stem).join(lines), sentences=2)
    assert len(summary) == 2
    assert {sentence.text for sentence in summary} <= set(lines)
