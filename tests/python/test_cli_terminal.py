"""The command line on a terminal: what is harmful there is shown, not sent."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
from pathlib import Path

import nutgraf
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
