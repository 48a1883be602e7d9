"""Python gives the golden summaries, to the last bit. tests/cpp/golden.hpp says how the file is written and why."""

from __future__ import annotations

import ast
import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import nutgraf
import pytest

ROOT = Path(__file__).resolve().parents[2]
CLASSES = {cls.__name__.lower(): cls for cls in vars(nutgraf).values() if isinstance(cls, type)}

Picks = list[tuple[str, str]]  # the number of a sentence, "text/sentence" in a collection, and its score


@cache
def content(name: str) -> bytes:
    """The text that has this name in the file."""
    if name.startswith('"'):
        piece, _, times = name.rpartition("*")
        literal: bytes = ast.literal_eval("b" + piece)
        return literal * int(times)
    path, _, number = name.partition("#")
    whole = (ROOT / path).read_bytes()
    if not number:
        return whole
    text: str = json.loads(whole.splitlines()[int(number)])["text"]
    return text.encode()


def read() -> Iterator[tuple[dict[str, Any], list[bytes], str, Picks]]:
    """The options, the texts, the language and the picks of each line."""
    options: dict[str, Any] = {}
    for line in (ROOT / "tests" / "golden" / "summaries.txt").read_text(encoding="ascii").splitlines():
        if line.startswith("{"):
            options = json.loads(line)
        elif not line.startswith("#"):
            head, _, tail = line.partition(":")
            *names, language = head.split()
            texts = [b"\n\n".join(map(content, name.split("+"))) for name in names]
            picks = [(number, score) for number, score in (pick.split() for pick in tail.split(",") if pick.strip())]
            yield options, texts, language, picks


def made(values: dict[str, Any]) -> dict[str, Any]:
    """Options with the objects that stand for {"name": {...}}."""
    result = dict(values)
    for kind in ("ranker", "selector"):
        if isinstance(result.get(kind), dict):
            ((name, fields),) = result[kind].items()
            result[kind] = CLASSES[name](**fields)
    return result


def differences() -> list[str]:
    """What is not as it is stored; every line is summarised once, as str where it can be."""
    found = []
    for options, texts, language, picks in read():
        given: list[Any] = list(texts)
        with contextlib.suppress(UnicodeDecodeError):
            given = [text.decode() for text in texts]
        if len(given) == 1:
            summary = nutgraf.summarize(given[0], **made(options))
            here = [(str(s.index), s.score.hex()) for s in summary]
        else:
            summary = nutgraf.summarize_collection(given, **made(options))
            here = [(f"{s.source}/{s.index}", s.score.hex()) for s in summary]
        stored = [(number, float.fromhex(score).hex()) for number, score in picks]
        if (summary.language, here) != (language, stored):
            found.append(f"{options}: {language} {stored}, here {summary.language} {here}")
    return found


def test_every_summary_is_the_golden_one() -> None:
    assert len(list(read())) >= 500
    assert differences() == []


def test_every_summary_is_the_golden_one_in_turkish_and_rounded_upwards(tmp_path: Path) -> None:
    if not shutil.which("localedef") or not Path("/usr/share/i18n/locales/tr_TR").exists():
        pytest.skip("needs localedef and the sources of locales: the Debian package locales")
    subprocess.run(["localedef", "-i", "tr_TR", "-f", "UTF-8", tmp_path / "tr_TR.UTF-8"], check=True)
    program = (
        "import ctypes, locale, platform, sys\n"
        "sys.path.insert(0, sys.argv[1])\n"
        "import test_golden\n"
        "assert locale.setlocale(locale.LC_ALL, '') == 'tr_TR.UTF-8' and locale.localeconv()['decimal_point'] == ','\n"
        "rounding = {'x86_64': 0x800, 'aarch64': 0x400000}[platform.machine()]\n"
        "assert ctypes.CDLL(None).fesetround(rounding) == 0\n"
        "assert 1 + float.fromhex('0x1p-60') > 1\n"
        "assert test_golden.differences() == []\n"
    )
    environment = {**os.environ, "LOCPATH": str(tmp_path), "LC_ALL": "tr_TR.UTF-8"}
    here = str(Path(__file__).parent)
    done = subprocess.run([sys.executable, "-c", program, here], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
