"""Ending calls: Ctrl-C, timeout, a cancel token, limits of size. Nothing here measures time."""

from __future__ import annotations

import collections.abc
import itertools
import pickle
import signal
import subprocess
import sys
import threading
import time

import nutgraf
import pytest
from samples import HARBOUR

LONG = (HARBOUR + "\n\n") * 30_000
NON_ASCII = LONG.replace("a", "ä")
CORPUS_BYTES = nutgraf.Corpus.fit([HARBOUR], "en").to_bytes()


def count(text: str) -> int:
    return len(text)


Call = collections.abc.Callable[..., object]
CALLS: dict[str, Call] = {
    "summarize": lambda **limits: nutgraf.summarize(LONG, **limits),
    "summarize a str with umlauts": lambda **limits: nutgraf.summarize(NON_ASCII, **limits),
    "summarize bytes": lambda **limits: nutgraf.summarize(LONG.encode(), **limits),
    "summarize in tokens": lambda **limits: nutgraf.summarize(LONG, tokens=100, count_tokens=count, **limits),
    "analyze": lambda **limits: nutgraf.analyze(LONG, **limits),
    "parse": lambda **limits: nutgraf.parse(LONG, **limits),
    "split_sentences": lambda **limits: nutgraf.split_sentences(LONG, **limits),
    "summarize_collection": lambda **limits: nutgraf.summarize_collection([LONG, HARBOUR], **limits),
    "summarize_many": lambda **limits: list(nutgraf.summarize_many([LONG, HARBOUR], **limits)),
    "summarize_many on one thread": lambda **limits: list(nutgraf.summarize_many([LONG], threads=1, **limits)),
    "Corpus.fit": lambda **limits: nutgraf.Corpus.fit([LONG, HARBOUR], "en", **limits),
    "Summarizer": lambda **limits: nutgraf.Summarizer(**limits).summarize(LONG),
}


@pytest.mark.parametrize("name", CALLS)
def test_every_function_ends_when_its_time_is_up(name: str) -> None:
    with pytest.raises(nutgraf.TimedOut, match="time limit") as caught:
        CALLS[name](timeout=0.001)
    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, nutgraf.Error)


@pytest.mark.parametrize("name", CALLS)
def test_every_function_ends_when_its_token_is_cancelled(name: str) -> None:
    token = nutgraf.CancelToken()
    threading.Timer(0.01, token.cancel).start()
    with pytest.raises(nutgraf.Cancelled):
        CALLS[name](cancel=token)
    assert token.cancelled
    with pytest.raises(nutgraf.Cancelled):
        CALLS[name](cancel=token)


@pytest.mark.parametrize("name", CALLS)
def test_every_function_refuses_a_text_that_is_too_large(name: str) -> None:
    with pytest.raises(nutgraf.LimitError, match=r"ha(s|ve) \d+ bytes; the limit is 100000$"):
        CALLS[name](max_bytes=100_000)
    with pytest.raises(nutgraf.LimitError, match=r"ha(s|ve) \d+ bytes; the limit is 3$"):
        CALLS[name](max_memory=(64 << 20) + 300)


def test_limits_that_are_not_reached_change_nothing() -> None:
    token = nutgraf.CancelToken()
    limits = {"timeout": 1e6, "cancel": token, "max_bytes": 10**6, "max_memory": 10**10}
    assert nutgraf.summarize(HARBOUR, **limits) == nutgraf.summarize(HARBOUR)
    assert nutgraf.parse(HARBOUR, **limits) == nutgraf.parse(HARBOUR)
    assert nutgraf.split_sentences(HARBOUR, **limits) == nutgraf.split_sentences(HARBOUR)
    assert nutgraf.analyze(HARBOUR, **limits) == nutgraf.analyze(HARBOUR)
    assert nutgraf.Corpus.fit([HARBOUR], "en", **limits) == nutgraf.Corpus.fit([HARBOUR], "en")
    assert repr(token) == "<CancelToken>"


def test_a_summary_keeps_no_limits() -> None:
    token = nutgraf.CancelToken()
    summary = nutgraf.summarize(HARBOUR, cancel=token, timeout=1000, max_bytes=10**6)
    token.cancel()
    assert pickle.loads(pickle.dumps(summary)) == summary
    assert summary.explain(0).sentence == summary[0]
    shorten = nutgraf.Summarizer(timeout=2, words=10)
    assert pickle.loads(pickle.dumps(shorten)) == shorten
    assert repr(shorten) == "Summarizer(words=10, timeout=2.0)"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("timeout", value) for value in (0, -1, float("nan"), -(10**400), float("-inf"))),
        *((name, value) for name in ("max_bytes", "max_memory") for value in (0, -1, 1 << 63, 10**5000, -(10**5000))),
    ],
    ids=itertools.count(),
)
def test_a_limit_out_of_range_is_refused(name: str, value: object) -> None:
    for call in (nutgraf.summarize, nutgraf.parse, nutgraf.split_sentences):
        with pytest.raises(nutgraf.OptionError, match=f"^{name} must be "):
            call("Rain.", **{name: value})  # type: ignore[operator]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(
            (name, value)
            for name in ("timeout", "max_bytes", "max_memory")
            for value in ("1", b"1", True, [1], object())
        ),
        *(("max_bytes", value) for value in (1.0, float("nan"))),
        *(("cancel", value) for value in (1, True, "token", threading.Event())),
    ],
)
def test_a_limit_of_a_wrong_type_is_refused(name: str, value: object) -> None:
    for call in (nutgraf.summarize, nutgraf.parse, nutgraf.split_sentences):
        with pytest.raises(TypeError, match=f"^{name} must be "):
            call("Rain.", **{name: value})  # type: ignore[operator]


def test_the_handler_of_a_signal_runs_during_a_call_and_what_it_raises_ends_it() -> None:
    class Rung(BaseException):
        pass

    def ring(*_: object) -> None:
        raise Rung

    before = signal.signal(signal.SIGALRM, ring)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        with pytest.raises(Rung):
            while True:
                nutgraf.summarize(LONG)
        ran: list[int] = []
        signal.signal(signal.SIGALRM, lambda *_: ran.append(len(nutgraf.summarize("One. Two."))))  # calls us again
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        while not ran:
            assert len(nutgraf.summarize(LONG)) == 3
        assert ran == [2]
    finally:
        signal.signal(signal.SIGALRM, before)


PROGRAM = """
import sys, time, nutgraf
text = {text!r} * 4000
def endless():
    while True:
        yield text
def blocked():
    yield "One."
    print("working", flush=True)
    time.sleep(1000)
print("working", flush=True)
while True:
    {call}
"""
INTERRUPTED = {
    "summarize": "nutgraf.summarize(text)",
    "parse": "nutgraf.parse(text)",
    "split_sentences": "nutgraf.split_sentences(text)",
    "many": "for _ in nutgraf.summarize_many(endless(), threads=2): pass",
    "many on one thread": "for _ in nutgraf.summarize_many(endless(), threads=1): pass",
    "many, blocked": "for _ in nutgraf.summarize_many(blocked(), threads=2): pass",
    "Corpus.fit": "nutgraf.Corpus.fit(endless(), 'en')",
    "analyze": "nutgraf.analyze(text)",
}


@pytest.mark.parametrize("name", INTERRUPTED)
@pytest.mark.parametrize("delay", [0.1, 0.5])
def test_ctrl_c_ends_any_call_with_keyboard_interrupt(name: str, delay: float) -> None:
    program = PROGRAM.format(text=HARBOUR + "\n\n", call=INTERRUPTED[name])
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(delay)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert errors.decode().splitlines()[-1] == "KeyboardInterrupt"
    assert process.returncode == -signal.SIGINT


def test_a_stopped_call_gives_its_memory_back() -> None:
    def resident() -> int:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * 4096

    for _ in range(3):
        with pytest.raises(nutgraf.TimedOut):
            nutgraf.summarize(LONG, timeout=0.02)
    before = resident()
    for _ in range(10):
        with pytest.raises(nutgraf.TimedOut):
            nutgraf.summarize(LONG, timeout=0.02)
    assert resident() - before < 8 << 20
