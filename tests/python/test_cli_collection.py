"""The command line over several files that belong together."""

from __future__ import annotations

import json
from pathlib import Path

import nutgraf
import pytest
from nutgraf import _cli_input
from nutgraf.__main__ import main
from samples import HARBOUR
from test_cli import FERRY, lines_of, output, run


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    path = tmp_path / "harbour wall.txt"
    path.write_text(HARBOUR, encoding="utf-8")
    return path


def test_a_collection_is_one_summary_of_all_files(harbour: Path, tmp_path: Path, ferry: str) -> None:
    other = tmp_path / "other.txt"
    other.write_text(HARBOUR.split(". ")[0] + ". The ferry waits in Brenn.", encoding="utf-8")
    texts = [HARBOUR, ferry, other.read_text(encoding="utf-8")]
    expected = nutgraf.summarize_collection(texts, sentences=8)
    assert output("--collection", harbour, FERRY, other, "--sentences", "8") == lines_of(expected)

    shown = json.loads(output("--collection", harbour, FERRY, other, "--sentences", "8", "--json"))
    files = [str(harbour), str(FERRY), str(other)]
    assert shown.pop("files") == files
    for entry in (*shown["sentences"], *shown["left_out"]):
        assert entry.pop("file") == files[entry["source"]]
    assert shown == expected.to_dict()
    assert {sentence["source"] for sentence in shown["sentences"]} >= {0, 1}
    assert [0, 2] in [sentence["supporters"] for sentence in shown["sentences"]]


def test_a_collection_leaves_out_the_files_that_cannot_be_read(harbour: Path, tmp_path: Path) -> None:
    done = run("--collection", tmp_path / "missing", harbour, "--json")
    assert (done.returncode, done.stderr.count(b"missing")) == (1, 1)
    assert json.loads(done.stdout)["files"] == [str(harbour)]
    assert json.loads(done.stdout)["sentences"][0]["file"] == str(harbour)
    done = run("--collection", tmp_path / "missing")
    assert (done.returncode, done.stdout, done.stderr.count(b"missing")) == (1, b"", 1)


def test_a_collection_may_be_standard_input_alone() -> None:
    assert output("--collection", stdin=HARBOUR.encode()) == lines_of(nutgraf.summarize_collection([HARBOUR]))
    assert output("--collection", stdin=b"") == ""


def test_a_collection_is_about_the_titles_of_its_pages(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    wanted = "The keeper leaves the lighthouse in autumn, after forty years."
    pages = {
        "a.html": nutgraf.Page("Nobody came to the meeting in the town hall.", "The keeper of the lighthouse"),
        "b.txt": nutgraf.Page(f"Nothing much was said of the weather that day. {wanted}"),
    }
    monkeypatch.setattr(_cli_input, "_page", pages.__getitem__)
    assert main(["--collection", *pages, "--sentences", "1"]) == 0
    assert capfdbinary.readouterr().out == wanted.encode() + b"\n"
