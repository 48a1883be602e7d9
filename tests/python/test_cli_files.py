"""The command line's files: folders, patterns, odd names, and files that are written."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import nutgraf
import pytest
from samples import HARBOUR
from test_cli import FERRY, MODULE, SECONDS, environment, lines_of, output, run
from test_cli_records import call


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the command runs: texts, records, and what is to be passed over."""
    names = ("b.txt", "A.TXT", "a.md", "sub/deep/c.rst", "sub/a.markdown", "x/p.html", "d.text")
    passed_over = (".hidden.txt", ".git/note.txt", "sub/.d/e.txt", "data.bin", "README", "conf.json", "log.jsonl")
    for name in (*names, *passed_over):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"The text of {name}." if not name.endswith(".html") else "<p>Only a page stands here.</p>")
    (tmp_path / "loop").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def named(shown: str) -> list[str]:
    """The names above the summaries."""
    return re.findall("^==> (.*) <==$", shown, re.MULTILINE)


def test_a_folder_is_all_texts_below_it_by_name(folder: Path) -> None:
    code, out, err = call(".")
    assert (code, err) == (0, "")
    expected = ["A.TXT", "a.md", "b.txt", "d.text", "sub/a.markdown", "sub/deep/c.rst", "x/p.html"]
    assert named(out) == [f"./{name}" for name in expected]
    assert named(call("sub", "b.txt")[1]) == ["sub/a.markdown", "sub/deep/c.rst", "b.txt"]


def test_a_folder_is_its_records_where_a_field_is_named(folder: Path) -> None:
    Path("log.jsonl").write_text('{"t": "One."}\n')
    Path("conf.json").write_text('[{"t": "Two."}]')
    assert named(call("--field", "t", ".")[1]) == ["./conf.json[0]", "./log.jsonl:1"]


def test_a_folder_without_texts_is_a_failure(tmp_path: Path) -> None:
    code, out, err = call(str(tmp_path))
    assert (code, out) == (1, "")
    assert err.startswith(f"nutgraf: {tmp_path}: no file in this folder is named .txt, ")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_is_told(folder: Path) -> None:
    Path("sub").chmod(0)
    code, out, err = call(".")
    Path("sub").chmod(0o700)
    assert (code, err) == (1, "nutgraf: ./sub: Permission denied\n")
    assert "./b.txt" in named(out)


def test_a_pattern_is_the_files_that_match_by_name(folder: Path) -> None:
    assert named(call("*.[tm]*")[1]) == ["a.md", "b.txt", "d.text"]
    assert named(call("**/*.r?t", "**/*.m*")[1]) == ["sub/deep/c.rst", "a.md", "sub/a.markdown"]
    assert named(call("s*/**/*.*")[1]) == ["sub/a.markdown", "sub/deep/c.rst"]
    assert named(call("s*/**", "b.txt")[1]) == ["sub/a.markdown", "sub/deep/c.rst", "b.txt"]
    assert named(call(f"{folder}/**/c.*", "**/**/c.rst")[1]) == [f"{folder}/sub/deep/c.rst", "sub/deep/c.rst"]


def test_a_pattern_without_a_match_is_a_missing_file(folder: Path) -> None:
    assert call("*.nothing") == (1, "", "nutgraf: *.nothing: No such file or directory\n")


def test_a_file_whose_name_is_a_pattern_is_that_file(folder: Path) -> None:
    Path("[ab].txt").write_text("The brackets are in the name.")
    assert call("[ab].txt")[1] == "The brackets are in the name.\n"


def test_what_follows_two_dashes_is_a_file_whatever_its_name(folder: Path) -> None:
    for name in ("-x.txt", "--words", "--"):
        Path(name).write_text(f"Text in {name}.")
        assert call("--", name) == (0, f"Text in {name}.\n", "")
    assert named(call("b.txt", "--sentences", "1", "--", "-x.txt", "--")[1]) == ["b.txt", "-x.txt", "--"]
    assert call("--", "-", stdin=b"From a pipe.")[1] == "From a pipe.\n"


def test_options_may_stand_between_files(folder: Path) -> None:
    assert named(call("b.txt", "--words", "5", "a.md", "--strict", "d.text")[1]) == ["b.txt", "a.md", "d.text"]


def test_on_error_stop_ends_at_the_first_file_that_cannot_be_read(folder: Path) -> None:
    code, out, err = call("--on-error", "stop", "b.txt", "missing", "a.md")
    assert (code, named(out), err) == (1, ["b.txt"], "nutgraf: missing: No such file or directory\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_standard_output_that_is_full_is_a_failure() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*MODULE, FERRY], stdout=full, stderr=subprocess.PIPE, env=environment(), timeout=SECONDS, check=False
        )
    assert (done.returncode, done.stderr) == (1, b"nutgraf: standard output: No space left on device\n")


# ---------------------------------------------------------------- options that are files


def test_a_corpus_reaches_the_engine(tmp_path: Path, ferry: str) -> None:
    corpus = nutgraf.Corpus.fit(["Ferries sail to the islands.", "The strike is over.", ferry], "en")
    corpus.save(tmp_path / "corpus")
    expected = nutgraf.summarize(ferry, ranker="centroid", corpus=corpus)
    assert output(FERRY, "--corpus", tmp_path / "corpus", "--ranker", "centroid") == lines_of(expected)


def test_a_corpus_that_cannot_be_read_is_a_failure_and_one_that_is_none_wrong_usage(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    done = run(FERRY, "--corpus", missing)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == f"nutgraf: {missing}: No such file or directory\n"
    done = run(FERRY, "--corpus", FERRY)
    assert (done.returncode, done.stdout) == (2, b"")


def test_strict_gives_nothing_where_nothing_fits() -> None:
    assert call("--words", "1", "--strict", stdin=HARBOUR.encode()) == (0, "", "")
    assert call("--words", "1", stdin=HARBOUR.encode())[1] != ""


# ---------------------------------------------------------------- why


def test_each_sentence_is_explained_on_request(ferry: str) -> None:
    summary = nutgraf.summarize(ferry, sentences=2)
    expected = ""
    for index, sentence in enumerate(summary):
        expected += " ".join(sentence.text.split()) + "\n"
        expected += "".join(f"    {line}\n" for line in str(summary.explain(index)).split("\n")[1:])
    assert call(str(FERRY), "--sentences", "2", "--explain")[1] == expected


def test_the_sentences_of_a_collection_are_explained_too(ferry: str) -> None:
    told = nutgraf.summarize_collection([ferry, HARBOUR], sentences=1).explain(0)
    _, out, _ = call("--collection", str(FERRY), "-", "--sentences", "1", "--explain", stdin=HARBOUR.encode())
    assert out.split("\n")[1:-1] == [f"    {line}" for line in str(told).split("\n")[1:]]
