"""The command line, run as a user runs it: in its own process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import sysconfig
from pathlib import Path

import nutgraf
import pytest
from conftest import ROOT
from nutgraf import _core
from samples import HARBOUR

FERRY = ROOT / "tests" / "data" / "ferry.txt"
MODULE = [sys.executable, "-m", "nutgraf"]
SCRIPT = [str(Path(sysconfig.get_path("scripts")) / "nutgraf")]
C_LOCALE = {"LC_ALL": "C", "LANG": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
SECONDS = 60


def environment(**changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
    return {**kept, **changes}


def run(
    *arguments: str | Path | bytes, stdin: bytes = b"", command: list[str] = MODULE, **changes: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*command, *arguments],
        input=stdin,
        capture_output=True,
        env=environment(**changes),
        timeout=SECONDS,
        check=False,
    )


def output(*arguments: str | Path | bytes, stdin: bytes = b"", **changes: str) -> str:
    """The standard output of a call that succeeds and says nothing else."""
    done = run(*arguments, stdin=stdin, **changes)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


def lines_of(summary: nutgraf.Summary[str] | nutgraf.CollectionSummary[str]) -> str:
    return "".join(" ".join(sentence.text.split()) + "\n" for sentence in summary)


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    path = tmp_path / "harbour wall.txt"
    path.write_text(HARBOUR, encoding="utf-8")
    return path


# ---------------------------------------------------------------- input


def test_a_file_is_summarised_a_sentence_a_line(ferry: str) -> None:
    assert output(FERRY) == lines_of(nutgraf.summarize(ferry))
    assert output(FERRY, "--sentences", "3").count("\n") == 3


def test_the_installed_script_is_the_module() -> None:
    by_script = run(FERRY, command=SCRIPT)
    assert (by_script.returncode, by_script.stderr) == (0, b"")
    assert by_script.stdout.decode() == output(FERRY)


@pytest.mark.parametrize("arguments", [[], ["-"]])
def test_standard_input_is_read_without_a_file_or_for_a_dash(arguments: list[str]) -> None:
    assert output(*arguments, stdin=HARBOUR.encode()) == lines_of(nutgraf.summarize(HARBOUR))


def test_many_files_are_summarised_in_order_under_their_names(harbour: Path, ferry: str) -> None:
    assert output(harbour, FERRY, "--sentences", "1") == (
        f"==> {harbour} <==\n{lines_of(nutgraf.summarize(HARBOUR, sentences=1))}"
        f"\n==> {FERRY} <==\n{lines_of(nutgraf.summarize(ferry, sentences=1))}"
    )


def test_standard_input_may_stand_among_files(harbour: Path) -> None:
    shown = output(harbour, "-", "--sentences", "1", stdin=b"One sentence only.")
    assert shown.endswith("\n==> - <==\nOne sentence only.\n")


@pytest.mark.parametrize("stdin", [b"", b"\n \n"])
def test_blank_input_prints_nothing(stdin: bytes) -> None:
    assert output(stdin=stdin) == ""


def test_a_sentence_over_several_lines_is_printed_on_one() -> None:
    text = (
        "The harbour wall of Tarn cracked in three places during the\njanuary storm, and the engineers of the county "
        "who\nmeasured the gaps on Monday closed the inner basin to\nall of the fishing boats that had not sunk\n"
    )
    assert len(nutgraf.parse(text).blocks) == 1
    assert output(stdin=text.encode()) == " ".join(text.split()) + "\n"


# ---------------------------------------------------------------- failures


def test_a_missing_file_fails_and_the_others_are_done(harbour: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    done = run(missing, harbour, FERRY, "--sentences", "1")
    assert done.returncode == 1
    assert done.stderr.decode() == f"nutgraf: {missing}: No such file or directory\n"
    assert f"==> {harbour} <==" in done.stdout.decode()
    assert f"==> {FERRY} <==" in done.stdout.decode()
    assert b"missing.txt" not in done.stdout


def test_the_first_output_starts_without_a_blank_line(harbour: Path, tmp_path: Path) -> None:
    done = run(tmp_path / "missing.txt", harbour)
    assert done.stdout.startswith(b"==> ")


def test_only_a_missing_file_prints_nothing_on_standard_output(tmp_path: Path) -> None:
    done = run(tmp_path / "missing.txt")
    assert (done.returncode, done.stdout) == (1, b"")


WRONG = [
    ["--unknown"],
    ["--sentences"],
    ["--sentences", "three"],
    ["--sentences", "0"],
    ["--sentences", "-1"],
    ["--words", "0"],
    ["--characters", "0"],
    ["--words", str(2**63)],
    ["--ratio", "0"],
    ["--ratio", "1.5"],
    ["--ratio", "nan"],
    ["--words", "5", "--sentences", "2"],
    ["--ratio", "0.5", "--characters", "9"],
    ["--language", "xx"],
    ["--language", ""],
    ["--ranker", "none"],
    ["--selector", "none"],
    ["--coherence", "hard"],
    ["--keep-furniture=no"],
    ["--on-error", "ignore"],
    ["--threads", "-1"],
    ["--threads", "two"],
    ["--json", "--jsonl"],
    ["--html", "page.html", "--json"],
    ["--completions", "csh"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_exit_code_two_with_the_reason(arguments: list[str]) -> None:
    done = run(*arguments, FERRY)
    assert (done.returncode, done.stdout) == (2, b"")
    message = done.stderr.decode()
    assert message.startswith("usage: nutgraf ")
    assert message.splitlines()[-1].startswith("nutgraf: error: ")
    assert "Traceback" not in message


def test_an_unknown_name_is_refused_with_the_choices() -> None:
    assert "known: auto, directed, textrank" in run("--ranker", "none", FERRY).stderr.decode()
    assert "known: top, mmr" in run("--selector", "none", FERRY).stderr.decode()
    assert "known: auto, am, ar" in run("--language", "xx", FERRY).stderr.decode()
    assert "did you mean 'textrank'?" in run("--ranker", "textrnk", FERRY).stderr.decode()


# ---------------------------------------------------------------- options


@pytest.mark.parametrize(
    ("unit", "amount"),
    [("sentences", 1), ("sentences", 5), ("words", 60), ("words", 1), ("characters", 300), ("ratio", 0.2)],
)
def test_each_budget_is_that_of_the_function(unit: str, amount: float, ferry: str) -> None:
    assert output(FERRY, f"--{unit}", str(amount)) == lines_of(nutgraf.summarize(ferry, **{unit: amount}))


@pytest.mark.parametrize("ranker", _core.RANKERS)
def test_every_ranker_can_be_asked_for(ranker: str, ferry: str) -> None:
    assert output(FERRY, "--ranker", ranker) == lines_of(nutgraf.summarize(ferry, ranker=ranker))


@pytest.mark.parametrize("selector", _core.SELECTORS)
def test_every_selector_can_be_asked_for(selector: str, ferry: str) -> None:
    assert output(FERRY, "--selector", selector) == lines_of(nutgraf.summarize(ferry, selector=selector))


def test_language_and_title_reach_the_engine(ferry: str) -> None:
    title = "Insulin by navy helicopter"
    shown = json.loads(output(FERRY, "--language", "de", "--title", title, "--json"))
    assert shown == nutgraf.summarize(ferry, language="de", title=title).to_dict()
    assert shown["language"] == "de"


def test_furniture_is_kept_on_request(ferry: str) -> None:
    kept = nutgraf.summarize(ferry, sentences=1000, furniture="keep")
    assert output(FERRY, "--sentences", "1000", "--keep-furniture") == lines_of(kept)
    assert output(FERRY, "--sentences", "1000") != lines_of(kept)


def test_json_is_one_object_a_line(harbour: Path, ferry: str) -> None:
    assert json.loads(output(FERRY, "--json")) == nutgraf.summarize(ferry).to_dict()
    lines = output(harbour, FERRY, "--json").splitlines()
    assert [json.loads(line) for line in lines] == [
        {"file": str(harbour), **nutgraf.summarize(HARBOUR).to_dict()},
        {"file": str(FERRY), **nutgraf.summarize(ferry).to_dict()},
    ]


def test_json_offsets_count_characters_of_the_file(ferry: str) -> None:
    for sentence in json.loads(output(FERRY, "--json"))["sentences"]:
        assert ferry[sentence["start"] : sentence["end"]] == sentence["text"]


def test_version_is_that_of_the_package() -> None:
    assert output("--version") == f"nutgraf {nutgraf.__version__}\n"


def test_help_names_every_option_and_choice() -> None:
    shown = output("--help")
    budgets = ("sentences", "words", "characters", "ratio")
    for word in (
        *budgets,
        "json",
        "collection",
        "language",
        "keep-furniture",
        "ranker",
        "selector",
        "title",
        "version",
    ):
        assert f"--{word}" in shown
    assert all(name in shown for name in (*_core.RANKERS, *_core.SELECTORS))


# ---------------------------------------------------------------- interrupts and closed pipes


def start(*arguments: str | Path, **pipes: int) -> subprocess.Popen[bytes]:
    # The test may itself run with interrupts ignored; the command must not inherit that.
    return subprocess.Popen(
        [*MODULE, *arguments],
        stdin=subprocess.PIPE,
        env=environment(),
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        **pipes,
    )


MORE_THAN_A_PIPE_HOLDS = b"The crew sailed. " * 100_000


def test_an_interrupt_while_standard_input_is_read_is_exit_code_130() -> None:
    with start(stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(MORE_THAN_A_PIPE_HOLDS)  # returns when most of it has been read
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=SECONDS)
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize("arguments", [[], ["--json"], ["--sentences", "20"], ["-", str(FERRY)]])
def test_a_closed_pipe_is_quiet(arguments: list[str]) -> None:
    with start(*arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.close()
        process.stdin.write(HARBOUR.encode())
        process.stdin.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait(timeout=SECONDS) == 0


def test_an_interrupt_leaves_whole_lines(tmp_path: Path) -> None:
    line = json.dumps({"text": HARBOUR, "filler": "x" * 20_000}).encode() + b"\n"
    with start("--field", "text", "--jsonl", "--threads", "1", stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        out = b""
        for _ in range(5):
            process.stdin.write(line)
            process.stdin.flush()
            out += process.stdout.readline()
        process.stdin.write(line * 3)  # whose answers are more than the pipe holds: it waits, in the middle of one
        process.stdin.flush()
        out += os.read(process.stdout.fileno(), 1)
        process.send_signal(signal.SIGINT)
        out += process.stdout.read()
        assert process.wait(timeout=SECONDS) == 130
    assert out.endswith(b"\n")
    assert all(json.loads(shown)["summary"] for shown in out.splitlines())


def test_an_interrupt_while_a_page_is_written_leaves_nothing(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    with start("--field", "text", "--threads", "1", "--html", page, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        line = json.dumps({"text": HARBOUR}).encode() + b"\n"
        while not os.listdir(tmp_path):
            process.stdin.write(line)
            process.stdin.flush()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=SECONDS) == 130
    assert os.listdir(tmp_path) == []


# ---------------------------------------------------------------- encodings


@pytest.mark.parametrize("locale", [C_LOCALE, {"LC_ALL": "C"}, {"PYTHONUTF8": "1"}, {"PYTHONIOENCODING": "latin-1"}])
def test_output_is_utf8_in_every_locale(locale: dict[str, str]) -> None:
    text = "Die Straße führt über die Brücke nach Łódź, “Ça va” — «Да», 東京 🙂."
    assert output(stdin=text.encode(), **locale) == text + "\n"
    assert json.loads(output("--json", stdin=text.encode(), **locale))["text"] == text


def test_a_file_that_is_not_utf8_is_read_with_replacement_characters(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("The café in Besançon burned down.".encode("latin-1"))
    assert output(path) == "The caf\ufffd in Besan\ufffdon burned down.\n"
    assert json.loads(output(path, "--json"))["sentences"][0]["text"] == "The caf\ufffd in Besan\ufffdon burned down."


@pytest.mark.parametrize("locale", [C_LOCALE, {"LC_ALL": "C.UTF-8"}], ids=["C", "UTF-8"])
def test_file_names_come_out_in_utf8(tmp_path: Path, locale: dict[str, str]) -> None:
    path = tmp_path / "brücke.txt"
    path.write_text("One sentence.")
    assert output(path, path, **locale) == f"==> {path} <==\nOne sentence.\n\n==> {path} <==\nOne sentence.\n"
    record = json.loads(output(path, path, "--json", **locale).splitlines()[0])
    assert record["file"] == str(path)


def test_a_file_name_that_is_not_utf8_is_shown_with_replacement_characters(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:
        file.write(b"One sentence.")
    shown = path.decode("utf-8", "replace")
    assert output(path, path).startswith(f"==> {shown} <==\nOne sentence.\n")
    assert json.loads(output(path, path, "--json").splitlines()[0])["file"] == shown


def test_a_missing_file_of_any_name_is_reported_without_a_traceback(tmp_path: Path) -> None:
    for locale in (C_LOCALE, {"LC_ALL": "C.UTF-8"}):
        done = run(os.fsencode(tmp_path) + b"/br\xc3\xbccke \xff.txt", **locale)
        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr.startswith(b"nutgraf: ")
        assert done.stderr.count(b"\n") == 1
