"""The command that measures reading, on a few rows made for it: its figures are those worked out by hand."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

LONG = (
    "The ferry left the harbour at nine, and by noon the island lay behind a wall of fog "
    "that hid even the lamp of the old light house."
)
BRACKET = "It ran. It hid (why?) here."
PAGE = {"text": f"Menu\n{LONG}\nShort end.", "with": [LONG, "Short end.", "not there"], "without": ["Menu"]}
SETS = {
    "sbd_ud": [{"lang": "en", "treebank": "Made", "text": BRACKET, "sentences": ["It ran.", "It hid (why?) here."]}],
    "sbd_golden": [
        {"lang": "en", "clean": False, "text": "It ran. It hid.", "sentences": ["It ran.", "It hid."]},
        {"lang": "en", "clean": False, "text": "No way?  Yes.", "sentences": ["No way?  Yes."]},
        {"lang": "en", "clean": True, "text": "It ran. It hid.", "sentences": []},
    ],
    "boiler_trafilatura": [PAGE],
    "boiler_readability": [{"id": "a", "text": f"Menu of the day\n{LONG}", "gold": LONG, "meta": {"lang": "en"}}],
}


def figures(folder: Path, part: str, title: str = "") -> dict[str, list[str]]:
    """The lines of the table with this title that the command prints for a part: first cell, then the others."""
    for name, rows in SETS.items():
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    command = [sys.executable, ROOT / "tests" / "quality" / "reading.py", "--data", folder, "--only", part]
    out = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    shown = next(table for table in out.split("\n\n")[1:] if table.startswith(title))
    cells = (line.split("  ") for line in shown.splitlines()[2:])
    return {line[0]: line[1:] for line in ([cell.strip() for cell in cut if cell] for cut in cells)}


def test_the_f1_of_boundaries_leaves_out_the_end_of_the_text(tmp_path: Path) -> None:
    # The one boundary is found by both; the plain expression finds another behind the bracket.
    assert figures(tmp_path, "sentences")["en"][:2] == ["100.0", "66.7"]


def test_golden_texts_that_ask_for_cleaning_do_not_count(tmp_path: Path) -> None:
    assert figures(tmp_path, "golden")["all (2)"][1] == "50.0"


@pytest.mark.parametrize(("kept", "shown"), [("everything", ["100.0", "66.7"]), ("long lines", ["50.0", "66.7"])])
def test_snippets_that_are_not_in_the_page_do_not_count(tmp_path: Path, kept: str, shown: list[str]) -> None:
    assert figures(tmp_path, "pages", "Snippets")[kept] == shown


def test_an_article_is_compared_by_its_runs_of_four_words(tmp_path: Path) -> None:
    # 28 words are 25 runs; four more words before them are four more runs.
    assert figures(tmp_path, "pages", "Four-word")["everything"] == ["92.6", "92.6"]


def test_a_missing_set_is_said_and_left_out(tmp_path: Path) -> None:
    command = [sys.executable, ROOT / "tests" / "quality" / "reading.py", "--data", tmp_path, "--only", "clean"]
    out = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    assert "cnndm_val.jsonl is not in" in out
