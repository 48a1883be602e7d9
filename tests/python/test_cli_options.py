"""The command line's options for what is chosen."""

from __future__ import annotations

import json

import nutgraf
import pytest
from test_cli import FERRY, lines_of, output, run


@pytest.mark.parametrize("profile", ["auto", *nutgraf.profiles()])
def test_every_profile_can_be_asked_for(profile: str, ferry: str) -> None:
    shown = json.loads(output(FERRY, "--profile", profile, "--json"))
    expected = nutgraf.summarize(ferry, profile=profile)
    assert (shown["profile"], shown["why"]) == (expected.profile, expected.why)
    assert [sentence["index"] for sentence in shown["sentences"]] == [sentence.index for sentence in expected]


@pytest.mark.parametrize("coherence", ["off", "soft", "strict"])
def test_coherence_can_be_asked_for(coherence: str) -> None:
    text = "They had been warned for years. It was no surprise. The wall of Tarn gave way at dawn."
    arguments = ("--ranker", "lead", "--words", "6", "--coherence", coherence)
    expected = nutgraf.summarize(text, ranker="lead", words=6, coherence=coherence)
    assert output(*arguments, stdin=text.encode()) == lines_of(expected)


def test_a_query_reaches_the_engine(ferry: str) -> None:
    for ranker in ("auto", "biased"):
        arguments = ("--ranker", ranker, "--query", "Who paid for the fuel?", "--sentences", "2")
        expected = nutgraf.summarize(ferry, ranker=ranker, query="Who paid for the fuel?", sentences=2)
        assert output(FERRY, *arguments) == lines_of(expected)


def test_a_profile_that_cannot_be_is_wrong_usage() -> None:
    for arguments, reason in (
        (("--profile", "none"), "unknown profile 'none'; known: general, "),
        (("--profile", "paper", "--ranker", "lead"), "profile needs the ranker auto"),
    ):
        done = run(*arguments, FERRY)
        assert (done.returncode, done.stdout) == (2, b"")
        assert reason in done.stderr.decode()
