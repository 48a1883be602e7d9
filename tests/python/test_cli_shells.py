"""Completions in real shells, and the manual page."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT
from nutgraf import _cli_options, _core, languages, profiles
from nutgraf._cli_manual import manual
from test_cli import SECONDS, output
from test_cli_records import call

PAGE = ROOT / "docs" / "nutgraf.1"
VALUES = {
    "--ranker": [*_core.RANKERS],
    "--selector": [*_core.SELECTORS],
    "--profile": ["auto", *profiles()],
    "--language": ["auto", *languages()],
    "--coherence": ["soft", "off", "strict"],
    "--on-error": ["skip", "stop", "null"],
    "--completions": ["bash", "fish", "zsh"],
}

needs = {name: pytest.mark.skipif(not shutil.which(name), reason=f"needs {name}") for name in ("bash", "fish", "zsh")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the shells run: their scripts, and a file to complete."""
    folder = tmp_path_factory.mktemp("shells")
    for shell in needs:
        (folder / f"script.{shell}").write_text(output("--completions", shell))
    (folder / "chapter one.txt").touch()
    return folder


def options() -> list[str]:
    return [name for action in _cli_options.parser()._actions for name in action.option_strings]


def shell(name: str, program: str, folder: Path) -> list[str]:
    """The lines that a program prints."""
    arguments = {"bash": ["--norc", "--noprofile", "-c"], "fish": ["--no-config", "-c"], "zsh": ["-f", "-c"]}[name]
    environment = {**os.environ, "HOME": str(folder)}
    done = subprocess.run(
        [name, *arguments, program], cwd=folder, env=environment, capture_output=True, text=True, timeout=SECONDS
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


# ---------------------------------------------------------------- bash


def in_bash(folder: Path, *words: str) -> list[str]:
    """What bash offers for the last of the words, of those that are no files."""
    array = " ".join(f"'{word}'" for word in ("nutgraf", *words))
    return shell(
        "bash",
        f"""
source script.bash
compopt() {{ :; }}  # there is one only while the user types
[[ $(complete -p nutgraf) == "complete -o default -F _nutgraf nutgraf" ]] || exit 1
COMP_WORDS=({array}); COMP_CWORD={len(words)}; _nutgraf
[[ ${{#COMPREPLY[@]}} == 0 ]] || printf '%s\\n' "${{COMPREPLY[@]}}"
""",
        folder,
    )


@needs["bash"]
def test_bash_offers_every_option_and_every_value(folder: Path) -> None:
    assert sorted(in_bash(folder, "-")) == sorted(options())
    for option, values in VALUES.items():
        assert in_bash(folder, option, "") == values
        assert in_bash(folder, option, "=", values[-1][:1]) == [v for v in values if v.startswith(values[-1][:1])]
        assert in_bash(folder, option, "=") == values


@needs["bash"]
def test_bash_offers_what_begins_with_what_is_typed(folder: Path) -> None:
    assert in_bash(folder, "--pro") == ["--profile", "--progress"]
    assert in_bash(folder, "a.txt", "--ranker", "l") == ["lexrank", "luhn", "lsa", "lead"]
    assert in_bash(folder, "--ranker", "xyz") == []
    assert in_bash(folder, "--words", "") == in_bash(folder, "--html", "") == in_bash(folder, "chap") == []
    assert in_bash(folder, "--", "--wo") == []


# ---------------------------------------------------------------- fish and zsh


@needs["fish"]
def test_fish_offers_options_values_and_files(folder: Path) -> None:
    def offered(line: str) -> list[str]:
        shown = shell("fish", f"source script.fish; complete -C '{line}'", folder)
        return [candidate.partition("\t")[0] for candidate in shown]

    assert set(options()) - {"-h"} <= set(offered("nutgraf --"))
    for option, values in VALUES.items():
        assert sorted(offered(f"nutgraf {option} ")) == sorted(values)
    assert offered("nutgraf --words ") == []
    assert "chapter one.txt" in "".join(offered("nutgraf --html ch")).replace("\\", "")


def typed(command: list[str], setup: str, keys: str, folder: Path) -> str:
    """The line that stands there after some keys are typed into a shell on a terminal."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execvpe(command[0], command, {**os.environ, "TERM": "dumb", "HOME": str(folder), "INPUTRC": "/dev/null"})
    try:
        shown_until(terminal, "")
        os.write(terminal, f"{setup}; PS1='rea''dy> '\n".encode())
        shown_until(terminal, "ready> ")
        os.write(terminal, f"{keys}\x01echo \x05 'en''d'\n".encode())
        shown = shown_until(terminal, "end\r\n")
        os.write(terminal, b"exit\n")
    finally:
        os.close(terminal)
        os.waitpid(process, 0)
    found = re.search(r"^(nutgraf .*?) +end\r$", shown, re.MULTILINE)
    assert found, shown
    return found[1]


def shown_until(terminal: int, mark: str) -> str:
    shown = b""
    while select.select([terminal], [], [], SECONDS)[0]:
        shown += os.read(terminal, 65536)
        if mark in shown.decode("utf-8", "replace"):
            return shown.decode("utf-8", "replace")
    raise AssertionError(shown)


TYPED = [
    ("nutgraf --ranker textr\t", "nutgraf --ranker textrank"),
    ("nutgraf --ranker=textr\t", "nutgraf --ranker=textrank"),
    ("nutgraf --sent\t 2", "nutgraf --sentences 2"),
    ("nutgraf --json chap\t", "nutgraf --json chapter one.txt"),
    ("nutgraf --html chap\t", "nutgraf --html chapter one.txt"),
    ("nutgraf --words chap\t", "nutgraf --words chap"),
    ("nutgraf -- chap\t", "nutgraf -- chapter one.txt"),
]


@needs["bash"]
@pytest.mark.parametrize(("keys", "line"), TYPED, ids=[line for _, line in TYPED])
def test_bash_completes_as_it_is_typed(keys: str, line: str, folder: Path) -> None:
    assert typed(["bash", "--norc", "--noprofile", "-i"], "source script.bash", keys, folder) == line


@needs["zsh"]
@pytest.mark.parametrize(("keys", "line"), TYPED, ids=[line for _, line in TYPED])
def test_zsh_completes_as_it_is_typed(keys: str, line: str, folder: Path) -> None:
    setup = "autoload -Uz compinit; compinit -D -u; bindkey -e; source ./script.zsh"
    assert typed(["zsh", "-f", "-i"], setup, keys, folder) == line


# ---------------------------------------------------------------- manual


def test_the_manual_is_that_of_the_parser() -> None:
    assert PAGE.read_text(encoding="utf-8") == manual(_cli_options.parser()), (
        "python -m nutgraf._cli_manual > docs/nutgraf.1"
    )


def test_the_manual_and_the_help_tell_every_option() -> None:
    told = PAGE.read_text(encoding="utf-8").replace("\\-", "-")
    shown = call("--help")[1]
    for name in options():
        assert f"\\fB{name}\\fR" in told
        assert name in shown


@pytest.mark.skipif(not shutil.which("mandoc"), reason="needs mandoc")
def test_mandoc_finds_no_error_in_the_manual() -> None:
    done = subprocess.run(["mandoc", "-T", "lint", "-W", "error", PAGE], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("groff"), reason="needs groff")
def test_the_manual_is_formatted_without_a_warning() -> None:
    done = subprocess.run(["groff", "-man", "-ww", "-Tutf8", PAGE], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "--on-error HOW" in re.sub(".\b|\x1b\\[[0-9;]*m", "", done.stdout)
