"""The explorer follows its controls, with the real widgets and no browser."""

from __future__ import annotations

import html
import re
import subprocess
import sys
from typing import Any

import nutgraf
import pytest
from nutgraf.explorer import explore
from samples import HARBOUR, TWO_SUBJECTS


class Explorer:
    """The widgets by name."""

    def __init__(self, box: Any) -> None:
        row, self._call, self._display = box.children
        names = ("unit", "budget", "query", "ranker", "selector", "coherence")
        self.controls = dict(zip(names, row.children, strict=True))

    def set(self, **values: Any) -> None:
        for name, value in values.items():
            self.controls[name].value = value

    @property
    def call(self) -> str:
        return self._call.value

    @property
    def display(self) -> str:
        return self._display.value


CALL = '<span style="font-family:monospace">nutgraf.summarize(text, OPTIONS)</span>'

CASES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {"sentences": 3}),
    ({"budget": 1}, {"sentences": 1}),
    ({"unit": "words"}, {"words": 60}),
    ({"unit": "words", "budget": 20}, {"words": 20}),
    ({"unit": "characters", "budget": 150}, {"characters": 150}),
    ({"unit": "words", "budget": 20, "query": "mites"}, {"words": 20, "query": "mites"}),
    ({"query": "hours", "budget": 2}, {"sentences": 2, "query": "hours"}),
    ({"ranker": "textrank", "budget": 2}, {"sentences": 2, "ranker": "textrank"}),
    ({"ranker": "lead", "coherence": "strict"}, {"sentences": 3, "ranker": "lead", "coherence": "strict"}),
    ({"selector": "mmr", "coherence": "off"}, {"sentences": 3, "selector": "mmr", "coherence": "off"}),
]


@pytest.mark.parametrize(("values", "options"), CASES, ids=str)
def test_the_display_is_the_summary_of_the_controls(values: dict[str, Any], options: dict[str, Any]) -> None:
    explorer = Explorer(explore(TWO_SUBJECTS))
    explorer.set(**values)
    assert explorer.display == nutgraf.summarize(TWO_SUBJECTS, **options)._repr_html_()


@pytest.mark.parametrize(("values", "options"), CASES, ids=str)
def test_the_line_of_code_gives_the_summary(values: dict[str, Any], options: dict[str, Any]) -> None:
    explorer = Explorer(explore(TWO_SUBJECTS))
    explorer.set(**values)
    code = re.fullmatch(re.escape(CALL).replace("OPTIONS", "(.*)"), explorer.call)
    assert code
    summary = eval(f"nutgraf.summarize(text, {html.unescape(code[1])})", {"nutgraf": nutgraf, "text": TWO_SUBJECTS})
    assert summary == nutgraf.summarize(TWO_SUBJECTS, **options)


@pytest.mark.parametrize(
    "options",
    [
        {"sentences": 2},
        {"words": 25, "ranker": "textrank", "selector": "kl", "coherence": "off"},
        {"ranker": nutgraf.TextRank(similarity="bm25"), "selector": nutgraf.Mmr(relevance=0.3)},
        {"language": "de", "furniture": "keep", "title": "Die Brücke", "query": "bees <b>"},
        {"words": 1, "strict": True},
    ],
    ids=str,
)
def test_the_controls_start_where_they_are_asked_to(options: dict[str, Any]) -> None:
    explorer = Explorer(explore(TWO_SUBJECTS, **options))
    assert explorer.display == nutgraf.summarize(TWO_SUBJECTS, **options)._repr_html_()
    for name in ("ranker", "selector", "coherence", "query"):
        assert name not in options or explorer.controls[name].value == options[name]


def test_each_ranker_and_selector_can_be_chosen() -> None:
    explorer = Explorer(explore(HARBOUR))
    for name, count in (("ranker", 15), ("selector", 7), ("coherence", 3)):
        choices = [value for _, value in explorer.controls[name].options]
        assert len(choices) == count
        for choice in (*choices, choices[0]):
            explorer.set(**{name: choice})
            assert explorer.display == nutgraf.summarize(HARBOUR, **{name: choice})._repr_html_()


def test_the_slider_ends_where_the_text_does() -> None:
    explorer = Explorer(explore(HARBOUR))
    most = {}
    for unit in ("words", "characters", "sentences"):
        explorer.set(unit=unit)
        most[unit] = explorer.controls["budget"].max
        explorer.set(budget=most[unit])
        assert explorer.display.count("<mark") == 5
    assert most == {"sentences": 5, "words": len(HARBOUR.split()), "characters": len(HARBOUR) + 1}


def test_an_error_is_shown_and_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    explorer = Explorer(explore(HARBOUR))
    summarize = nutgraf.Summarizer.summarize

    def limited(own: nutgraf.Summarizer, text: str, **options: Any) -> nutgraf.Summary[str]:
        if "lexrank" in repr(own):
            raise nutgraf.LimitError("lexrank.threshold lets through <too> many pairs")
        return summarize(own, text, **options)

    monkeypatch.setattr(nutgraf.Summarizer, "summarize", limited)
    explorer.set(ranker="lexrank")
    assert explorer.call == "<b>lexrank.threshold lets through &lt;too&gt; many pairs</b>"
    assert explorer.display == ""
    explorer.set(ranker="auto")
    assert explorer.call == CALL.replace("OPTIONS", "sentences=3")
    assert explorer.display == nutgraf.summarize(HARBOUR)._repr_html_()


def test_a_query_is_no_markup() -> None:
    explorer = Explorer(explore(HARBOUR))
    explorer.set(query="<script>alert(1)</script>\u202e")
    assert "<script" not in explorer.call
    assert "\u202e" not in explorer.call


@pytest.mark.parametrize("text", ["", " \n", b"", "One sentence.", HARBOUR.encode()])
def test_any_text_can_be_explored(text: str | bytes) -> None:
    explorer = Explorer(explore(text))
    explorer.set(unit="words", ranker="textrank")
    assert explorer.display == nutgraf.summarize(text, words=60, ranker="textrank")._repr_html_()


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"ratio": 0.2}, nutgraf.OptionError, "a budget in sentences, words, characters, not ratio"),
        ({"tokens": 9, "count_tokens": len}, nutgraf.OptionError, "not tokens"),
        ({"ranker": "bestrank"}, nutgraf.OptionError, "bestrank"),
        ({"sentences": 0}, nutgraf.OptionError, "sentences"),
        ({"sentences": 2, "words": 20}, nutgraf.OptionError, "one budget"),
        ({"colour": "red"}, TypeError, "colour"),
        ({"query": 3}, TypeError, "query"),
    ],
)
def test_wrong_options_are_refused(options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        explore(HARBOUR, **options)


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError):
        explore(3)  # type: ignore[type-var]


ABSENT = """
import sys
sys.modules["ipywidgets"] = None
from nutgraf.explorer import explore
try:
    explore("A text.")
except ImportError as error:
    print(error)
"""


def test_missing_widgets_are_named() -> None:
    done = subprocess.run([sys.executable, "-c", ABSENT], capture_output=True, text=True, check=True)
    assert done.stdout == "nutgraf.explorer needs ipywidgets: pip install 'nutgraf[explorer]'\n"
