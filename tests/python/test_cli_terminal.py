"""The command line on a terminal: what is harmful there is shown, not sent."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from pathlib import Path

import nutgraf
import pytest
from test_cli import FERRY, MODULE, SECONDS, environment, lines_of, output

HOSTILE = "The \x1b[31mred\x1b[0m light \x9b2J\x07 flashed \u202eesrever\u202c and\x00 \u2066stayed\u2069 on."


def on_terminal(*arguments: str | Path) -> bytes:
    """What the command writes to a terminal, standard output and error together."""
    controller, terminal = pty.openpty()
    try:
        process = subprocess.Popen(
            [*MODULE, *arguments], stdin=subprocess.DEVNULL, stdout=terminal, stderr=terminal, env=environment()
        )
        os.close(terminal)
        shown = b""
        while select.select([controller], [], [], SECONDS)[0]:
            try:
                piece = os.read(controller, 65536)
            except OSError:  # all have closed it
                break
            if not piece:
                break
            shown += piece
        assert process.wait(timeout=SECONDS) in (0, 1, 2)
        return shown.replace(b"\r\n", b"\n")
    finally:
        os.close(controller)


def is_harmless(shown: bytes) -> bool:
    return not any(
        (ord(c) < 0x20 and c not in "\n\t") or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u202c\u2066\u2069"
        for c in shown.decode()
    )


def test_control_characters_are_visible_escapes_on_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    shown = on_terminal(path)
    assert is_harmless(shown)
    for escape in (r"\x1b[31m", r"\x9b2J", r"\x07", r"\u202e", r"\x00", r"\u2066"):
        assert escape in shown.decode()


def test_control_characters_are_raw_in_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    assert output(path) == HOSTILE + "\n"


def test_json_on_a_terminal_is_harmless_and_the_same_object(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    shown = on_terminal(path, "--json")
    assert is_harmless(shown)
    assert json.loads(shown)["text"] == HOSTILE


def test_file_names_are_harmless_on_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31m\u202eb.txt"
    path.write_text("One sentence.")
    assert is_harmless(on_terminal(path, path))
    assert is_harmless(on_terminal(tmp_path / "missing\x1b[2J.txt"))
    assert is_harmless(on_terminal("--ranker", "\x1b[2J"))


def test_ordinary_text_is_the_same_on_a_terminal(ferry: str) -> None:
    assert on_terminal(FERRY).decode() == lines_of(nutgraf.summarize(ferry))


def test_json_lines_on_a_terminal_are_harmless_and_the_same_objects(tmp_path: Path) -> None:
    record = {"text": HOSTILE, "\u202eother": "\x7f\x85\U0001f642", "n": 1.5}
    path = tmp_path / "hostile.jsonl"
    path.write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")
    shown = on_terminal(path, "--jsonl")
    assert is_harmless(shown)
    assert json.loads(shown) == {**record, "summary": HOSTILE}


def test_an_explanation_is_harmless_on_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    assert is_harmless(on_terminal(path, "--explain"))


def test_wrong_usage_is_told_harmlessly() -> None:
    assert is_harmless(on_terminal("--\x1b[2J"))
    assert is_harmless(on_terminal("--on-error", "\x1b[2J\u202e"))


# ---------------------------------------------------------------- progress


def progress_of(*arguments: str, stdin: bytes, without: str = "") -> tuple[bytes, bytes]:
    """What is written to standard output, a pipe, and to standard error, a terminal."""
    program = f"import sys; sys.modules[{without!r}] = None; from nutgraf.__main__ import main; sys.exit(main())"
    controller, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    try:
        with subprocess.Popen(
            [sys.executable, "-c", program, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=terminal,
            env=environment(NO_COLOR="1", TERM="xterm-256color"),
        ) as process:
            os.close(terminal)
            out, _ = process.communicate(stdin, timeout=SECONDS)
            assert process.returncode == 0
        shown = b""
        with contextlib.suppress(OSError):  # all have closed it
            while piece := os.read(controller, 65536):
                shown += piece
        return out, shown
    finally:
        os.close(controller)


RECORDS = b'{"text": "The ferry sank at noon."}\n' * 20


@pytest.mark.parametrize("without", ["tqdm", "nothing"], ids=["a line of our own", "tqdm"])
def test_progress_is_shown_on_request_and_goes_away(without: str) -> None:
    if without != "tqdm":
        pytest.importorskip("tqdm")
    out, shown = progress_of("--field", "text", "--jsonl", "--progress", stdin=RECORDS, without=without)
    assert out.count(b"\n") == 20
    assert b" texts" in shown
    assert b"\n" not in shown
    assert shown.endswith((b"\r\x1b[K", b"\r"))
    assert not re.search(rb"\x1b\[[0-9;]*m", shown)


@pytest.mark.parametrize("without", ["tqdm", "nothing"])
@pytest.mark.parametrize("arguments", [(), ("--no-progress",)])
def test_short_work_shows_no_progress(arguments: tuple[str, ...], without: str) -> None:
    _, shown = progress_of("--field", "text", *arguments, stdin=RECORDS[:36], without=without)
    assert shown == b""
