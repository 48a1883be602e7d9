"""Two summaries of one text beside each other: nothing lost, nothing shown that is not in one of them."""

from __future__ import annotations

import html.parser
import re
from typing import Any

import nutgraf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nutgraf._display import one_line, visible
from samples import HARBOUR, HOSTILE_PIECES, TWO_SUBJECTS

RANKERS = ["auto", "textrank", "lead", "degree", "title"]


def pair(text: Any, **options: Any) -> tuple[Any, Any]:
    return nutgraf.summarize(text, **options), nutgraf.summarize(text, ranker="textrank", sentences=2)


def spans(sentences: Any) -> list[tuple[int, int, int]]:
    return [(sentence.source, sentence.start, sentence.end) for sentence in sentences]


def check(left: Any, right: Any) -> nutgraf.Comparison[Any]:
    """Everything that follows from the two sets of sentences."""
    compared: nutgraf.Comparison[Any] = left.compare(right)
    one, other = set(spans(left)), set(spans(right))
    assert spans(compared.both) == sorted(one & other)
    assert spans(compared.only_left) == sorted(one - other)
    assert spans(compared.only_right) == sorted(other - one)
    assert spans(a or b for a, b in compared.rows) == sorted(one | other)
    words = {(s.source, s.start, s.end): s.words for s in (*left, *right)}
    total = sum(words[place] for place in one) + sum(words[place] for place in other)
    assert compared.overlap == (2 * sum(words[place] for place in one & other) / total if total else 1)
    return compared


@given(st.sampled_from(RANKERS), st.sampled_from(RANKERS), st.integers(1, 5), st.integers(1, 5))
def test_each_sentence_of_either_stands_once_and_in_order(first: str, second: str, few: int, many: int) -> None:
    for text in (HARBOUR, TWO_SUBJECTS, HARBOUR.encode()):
        left = nutgraf.summarize(text, ranker=first, sentences=few)
        check(left, nutgraf.summarize(text, ranker=second, sentences=many))
        assert left.compare(left).overlap == 1


def test_collections_are_compared_by_text_and_place() -> None:
    texts = [HARBOUR, TWO_SUBJECTS, HARBOUR + " The end of it came soon."]
    left = nutgraf.summarize_collection(texts, sentences=4)
    right = nutgraf.summarize_collection(texts, sentences=5, ranker="textrank")
    compared = check(left, right)
    assert {s.source for s in (*left, *right)} > {0}
    page = Page(compared._repr_html_())
    assert [text for text, _ in page.cells] == [shown((a or b).text) for a, b in compared.rows]  # type: ignore[union-attr]


@pytest.mark.parametrize("other", [nutgraf.summarize("Another text."), nutgraf.summarize(TWO_SUBJECTS)])
def test_of_another_text_is_refused(other: nutgraf.Summary[str]) -> None:
    with pytest.raises(nutgraf.OptionError, match=r"^other must be a summary of the same text$"):
        nutgraf.summarize(HARBOUR).compare(other)


@pytest.mark.parametrize(
    "other", [None, "a text", nutgraf.analyze(HARBOUR), nutgraf.summarize_collection([HARBOUR])], ids=type
)
def test_what_is_no_summary_is_refused(other: Any) -> None:
    with pytest.raises(TypeError, match=f"other must be a Summary, not {type(other).__name__}"):
        nutgraf.summarize(HARBOUR).compare(other)
    with pytest.raises(TypeError, match="other must be a CollectionSummary, not"):
        nutgraf.summarize_collection([HARBOUR]).compare(None)  # type: ignore[arg-type]


def test_bytes_are_another_text_than_their_str() -> None:
    with pytest.raises(nutgraf.OptionError):
        nutgraf.summarize(HARBOUR).compare(nutgraf.summarize(HARBOUR.encode()))  # type: ignore[arg-type]


# ---------------------------------------------------------------- how it looks


class Page(html.parser.HTMLParser):
    """What stands in the cells of the table, with their columns, and what is marked in the document."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.cells: list[tuple[str, str]] = []  # of a sentence: its text, and where it stands
        self.marked: list[str] = []
        self._open: list[str] = []
        self._row: list[str] = []
        self.feed(markup)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"div", "table", "tbody", "tr", "td", "p", "bdi", "mark", "sup", "details", "summary"}
        assert {name for name, _ in attrs} <= {"style", "title", "dir", "class", "colspan"}
        self._open.append(tag)
        if tag == "tr":
            self._row = []
        if tag == "td":
            self._row.append("across" if dict(attrs).get("colspan") == "2" else "")
        if tag == "mark" and "table" not in self._open:
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "mark" not in self._open or "sup" in self._open:
            return
        if "table" in self._open:
            side = self._row[-1] or ("left", "right")[len(self._row) - 1]
            self.cells.append((data, side))
        else:
            self.marked[-1] += data


def shown(text: str | bytes) -> str:
    text = text if isinstance(text, str) else text.decode("utf-8", "replace")
    return visible(text.replace("\r\n", "\n"))


def test_sentences_stand_in_the_column_of_their_summary(ferry: str) -> None:
    compared = check(*pair(ferry, sentences=5))
    sides = ["across" if a and b else "left" if a else "right" for a, b in compared.rows]
    page = Page(compared._repr_html_())
    assert page.cells == [(shown((a or b).text), side) for (a, b), side in zip(compared.rows, sides, strict=True)]  # type: ignore[union-attr]
    assert page.marked == [text for text, _ in page.cells]


def test_the_text_form_lists_the_sentences_with_their_signs(ferry: str) -> None:
    compared = check(*pair(ferry, sentences=5, query="Who was on strike?"))
    heads, rows = str(compared).split("\n\n")
    signs = ["=" if a and b else "<" if a else ">" for a, b in compared.rows]
    sentences = [(a or b).text for a, b in compared.rows]  # type: ignore[union-attr]
    assert rows.splitlines() == [f"{sign} {one_line(text)}" for sign, text in zip(signs, sentences, strict=True)]
    left, right, both = heads.splitlines()
    assert (
        left
        == f"left: sentences=5, query='Who was on strike?': 5 sentences, {sum(s.words for s in compared.left)} words"
    )
    assert right.startswith("right: sentences=2, ranker='textrank': 2 sentences, ")
    assert both.endswith(f"; {100 * compared.overlap:.0f} % of the words of the two")
    names = [{"=": "both", "<": "left", ">": "right"}[sign] for sign in signs]
    listed = re.findall(r"^- \*\*(\w+)\*\* (.*)$", compared._repr_markdown_(), re.MULTILINE)
    assert [name for name, _ in listed] == names
    assert [re.sub(r"\\(.)", r"\1", text) for _, text in listed] == [one_line(text) for text in sentences]


def test_what_was_asked_for_is_told_in_short() -> None:
    counted = nutgraf.summarize(HARBOUR, tokens=60, count_tokens=len, title="x" * 500)
    own = nutgraf.select(nutgraf.analyze(HARBOUR), [1, 2, 3, 4, 5])
    left, right, _ = str(counted.compare(own)).split("\n")[:3]
    assert left.startswith(f"left: tokens=60, title='{'x' * 38}…: ")
    assert right.startswith("right: sentences=3, scores of your own: 3 sentences, ")


@pytest.mark.parametrize("text", ["", " \n", b"", "One sentence.", "!!! ???"])
def test_any_text_can_be_compared(text: str | bytes) -> None:
    compared = check(*pair(text))
    assert len(Page(compared._repr_html_()).cells) == len(compared.rows)
    assert str(compared).startswith("left: sentences=3: ")
    assert compared._repr_markdown_().startswith("- left: sentences=3: ")


@pytest.mark.parametrize("piece", HOSTILE_PIECES, ids=ascii)
def test_hostile_text_is_shown_as_text(piece: str) -> None:
    text = f"The {piece} dam broke at dawn. Rain {piece} fell on the hills. The town {piece} was empty."
    compared = check(*pair(text, query=piece, sentences=2))
    page = Page(compared._repr_html_())
    assert [words for words, _ in page.cells] == [shown((a or b).text) for a, b in compared.rows]  # type: ignore[union-attr]
    assert not set(str(compared) + compared._repr_markdown_()) & set("\x00\x1b\x9b\u202e\u202c\u2066\ufeff\ud800")
    assert "<script" not in compared._repr_html_()
