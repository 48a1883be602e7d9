"""What a notebook shows: the document with the chosen sentences highlighted, and no markup but our own."""

from __future__ import annotations

import collections
import html.parser
import re

import nutgraf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nutgraf._display import visible
from nutgraf.typing import Furniture
from samples import HARBOUR, HOSTILE_PIECES, LANGUAGES, make_block

TAGS = {"div", "p", "bdi", "mark", "sup", "details", "summary"}
ATTRIBUTES = {"style", "title", "dir"}
NO_FORMULAS = "tex2jax_ignore mathjax_ignore"
STYLE = re.compile(r"(?:[a-z-]+:[-#%a-z0-9. ]+;?)+")
TITLE = re.compile(
    r"body|title|heading|(?:caption|byline|furniture)(?:: [a-z]+)?|rank \d+, score -?\d+\.\d{3}(?:, in \d+ texts)?"
)


class Page(html.parser.HTMLParser):
    """What a browser makes of the markup; fails where tags are not balanced."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: collections.Counter[str] = collections.Counter()
        self.marked: list[str] = []
        self.labels: list[str] = []
        self.paragraphs: list[str] = []
        self.titles: list[str] = []
        self.greyed: list[str] = []
        self._open: list[str] = []
        self.feed(markup)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        values = {name: value or "" for name, value in attrs}
        assert len(values) == len(attrs)
        assert values.pop("class", None) == (None if self._open else NO_FORMULAS)
        assert set(values) <= ATTRIBUTES
        assert STYLE.fullmatch(values.get("style", "a:b"))
        assert values.get("dir", "ltr") in ("ltr", "rtl", "auto")
        if "title" in values:
            assert TITLE.fullmatch(values["title"])
            self.titles.append(values["title"])
        self.tags[tag] += 1
        self._open.append(tag)
        if tag == "mark":
            self.marked.append("")
        if tag == "p":
            self.paragraphs.append("")
            self._is_grey = "opacity" in values["style"]
            if self._is_grey:
                self.greyed.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "sup" in self._open:
            self.labels.append(data)
            return
        if "mark" in self._open:
            self.marked[-1] += data
        if "p" in self._open:
            self.paragraphs[-1] += data
            if self._is_grey:
                self.greyed[-1] += data

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        raise AssertionError(f"<{tag}/>")

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError("a declaration")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError("a declaration")

    def handle_pi(self, data: str) -> None:
        raise AssertionError("a processing instruction")


def shown(text: str | bytes) -> str:
    """A text as the page shows it."""
    text = text if isinstance(text, str) else text.decode("utf-8", "replace")
    return visible(text.replace("\r\n", "\n"))


def as_line(block: nutgraf.Block[str] | nutgraf.Block[bytes]) -> str:
    return ("" if block.speaker is None else f"{shown(block.speaker)}: ") + shown(block.text)


def check(text: str | bytes, **options: object) -> Page:
    summary = nutgraf.summarize(text, **options)  # type: ignore[type-var]
    page = Page(summary._repr_html_())
    assert page.marked == [shown(sentence.text) for sentence in summary]
    document = nutgraf.parse(text)
    if len(text) <= 4000:
        assert page.paragraphs == [as_line(block) for block in document.blocks]
        names = sum(block.speaker is not None for block in document.blocks)
        assert page.tags == +collections.Counter(
            div=3, p=len(document.blocks), bdi=len(document.sentences) + names, mark=len(summary), sup=len(summary)
        )
    return page


PIECES = st.one_of(
    st.sampled_from(HOSTILE_PIECES),
    st.sampled_from(["The river rose. ", "Nobody slept! ", "\n", "\n\n", "\r\n", "> ", "- ", "# ", "שלום ", "👩‍👧 "]),
    st.text(alphabet=st.characters(), max_size=8),
    st.text(alphabet="<>&\"'/=;:!-[]", max_size=8),
)


@given(st.lists(PIECES).map("".join))
def test_any_text_gives_our_tags_only_and_shows_the_text(text: str) -> None:
    check(text)


@given(
    st.lists(st.one_of(PIECES.map(lambda t: t.encode("utf-8", "surrogatepass")), st.binary(max_size=4))).map(b"".join)
)
def test_any_bytes_give_our_tags_only_and_show_the_text(text: bytes) -> None:
    check(text)


# Letters for letters, so that both texts have the same blocks, sentences and words.
HOSTILE_LETTERS = "<>&\"'/=\x00\x1b\u202e\u2066\ufffe\U000e0041;`{}\\"


@given(st.lists(st.text(HOSTILE_LETTERS, min_size=1, max_size=12), min_size=4, max_size=4))
def test_hostile_text_has_the_tags_of_benign_text(hostile: list[str]) -> None:
    template = (
        "The harbour %s wall of Tarn cracked in three places during the January storm. "
        "Engineers %s measured the gaps on Monday and closed the inner basin.\n\n"
        "Nobody was %s hurt when the wall gave way. Repairs cost two %s million crowns and must wait.\n"
    )
    benign = template % tuple("x" * len(letters) for letters in hostile)
    attack = template % tuple(hostile)
    assert check(attack).tags == check(benign).tags


@pytest.mark.parametrize("piece", HOSTILE_PIECES, ids=ascii)
def test_each_hostile_piece_is_shown_as_text(piece: str) -> None:
    text = f"Before {piece} after it comes the rest of this sentence. {piece} A second sentence follows."
    markup = nutgraf.summarize(text)._repr_html_()
    assert check(text).tags["mark"] == len(nutgraf.summarize(text))
    assert "<script" not in markup
    assert "<style" not in markup
    assert "<img" not in markup
    assert not set(markup) & set("\x00\x1b\x9b\u202e\u202c\u2066\ufeff\U000e0041\ud800")
    markup.encode("utf-8")


def test_no_style_or_script_of_the_page_is_touched(ferry: str) -> None:
    markup = nutgraf.summarize(ferry)._repr_html_()
    for word in ("<style", "<script", "<link", "<iframe", "id=", "href=", "src=", "url("):
        assert word not in markup


@pytest.mark.parametrize("text", ["", " \n", b"", "\ufeff"])
def test_an_empty_text_has_a_display(text: str | bytes) -> None:
    page = check(text)
    assert page.tags == {"div": 3}
    assert page.marked == []


def test_bytes_look_like_their_str() -> None:
    for text in LANGUAGES.values():
        of_bytes, of_str = nutgraf.summarize(text.encode()), nutgraf.summarize(text)
        assert of_bytes._repr_html_() == of_str._repr_html_()


def test_the_chosen_sentences_are_highlighted_with_rank_and_score(ferry: str) -> None:
    summary = nutgraf.summarize(ferry, sentences=4)
    page = check(ferry, sentences=4)
    ranks = sorted(range(4), key=lambda i: -summary[i].score)
    notes = [title for title in page.titles if title.startswith("rank")]
    assert notes == [f"rank {ranks.index(i) + 1}, score {summary[i].score:.3f}" for i in range(4)]
    assert page.labels == [str(ranks.index(i) + 1) for i in range(4)]


def test_blocks_show_their_roles_and_reasons(ferry: str) -> None:
    page = check(ferry)
    labels = [title for title in page.titles if not title.startswith("rank")]
    blocks = nutgraf.parse(ferry).blocks
    assert labels == [f"{b.role}: {b.reason}" if b.reason else b.role for b in blocks]


@pytest.mark.parametrize("furniture", ["drop", "keep"])
def test_what_was_left_out_is_grey(ferry: str, furniture: Furniture) -> None:
    summary = nutgraf.summarize(ferry, furniture=furniture)
    others = [shown(block.text) for block in summary.left_out if block.role not in ("title", "heading")]
    assert Page(summary._repr_html_()).greyed == others
    assert bool(others) == (furniture == "drop")


def test_who_speaks_is_shown_before_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "ANN <B>: The harbour wall cracked. It must be closed.\nBOB: Nobody was hurt."
    words = text.index("The harbour"), text.index("\n"), text.index("Nobody")
    ann = make_block(text[words[0] : words[1]], words[0], speaker="ANN <B>")
    bob = make_block(text[words[2] :], words[2], speaker="BOB")
    document = nutgraf.Document((ann, bob), "en", False, "\n\n")
    monkeypatch.setattr("nutgraf._display.parse", lambda *_: document)
    page = Page(nutgraf.summarize(text)._repr_html_())
    assert page.paragraphs == ["ANN <B>: The harbour wall cracked. It must be closed.", "BOB: Nobody was hurt."]


def test_text_from_right_to_left_is_shown_so() -> None:
    markup = nutgraf.summarize("הגשר נפתח ביום שני. איש לא נפגע.")._repr_html_()
    assert 'dir="rtl"' in markup
    assert 'dir="rtl"' not in nutgraf.summarize(HARBOUR)._repr_html_()


def test_a_long_text_folds_what_was_not_chosen() -> None:
    paragraphs = [f"Boat number {i} left the harbour at noon. Its crew of {i} had waited for days." for i in range(200)]
    text = "\n\n".join(paragraphs)
    page = check(text)
    assert page.tags["details"] == page.tags["summary"] >= 1
    assert page.tags["mark"] == 3
    assert page.tags["bdi"] == len(nutgraf.parse(text).sentences)
    assert "sentences</summary>" in nutgraf.summarize(text)._repr_html_()
    assert Page(nutgraf.summarize("\n\n".join(paragraphs[:20]))._repr_html_()).tags["details"] == 0


def test_a_short_run_of_a_long_text_is_not_folded() -> None:
    paragraphs = [f"Boat number {i} left the harbour at noon. Its crew of {i} had waited for days." for i in range(80)]
    analysis = nutgraf.analyze("\n\n".join(paragraphs))
    scores = [float(sentence.index in (2, 8, 90)) for sentence in analysis]
    page = Page(nutgraf.select(analysis, scores, sentences=3, coherence="off")._repr_html_())
    assert page.tags["mark"] == 3
    assert page.tags["details"] == 2  # not the four sentences between the second and the fifth paragraph


def test_the_texts_of_a_long_collection_are_folded() -> None:
    text = "\n\n".join(f"Boat {i} left the harbour. Its crew had waited for {i} days and nights." for i in range(15))
    few, many = (nutgraf.summarize_collection([text] + [HARBOUR] * 2 + [text] * more) for more in (0, 9))
    assert Page(few._repr_html_()).tags["details"] == 0
    assert Page(many._repr_html_()).tags["details"] >= 1


def test_code_keeps_its_lines_and_columns() -> None:
    text = "The harbour wall cracked in January.\n\n```\nif open:\n    close(  wall )\n```\n\nNobody was hurt there."
    assert {block.kind for block in nutgraf.parse(text).blocks} == {"paragraph", "code"}
    markup = nutgraf.summarize(text)._repr_html_()
    assert markup.count("white-space:pre-wrap") == 1
    assert "    close(  wall )" in markup


def test_a_list_in_markdown_shows_the_sentences(ferry: str) -> None:
    summary = nutgraf.summarize(ferry)
    lines = summary._repr_markdown_().splitlines()
    assert [line[:2] for line in lines] == ["- "] * 3
    assert [re.sub(r"\\(.)", r"\1", line[2:]) for line in lines] == [sentence.text for sentence in summary]


SPANS = re.compile(r"<|>|&|[*_`~|\[\]{}$!#]")


@given(st.lists(PIECES).map("".join))
def test_markdown_has_no_markup_of_the_text(text: str) -> None:
    for summary in (nutgraf.summarize(text), nutgraf.summarize_collection([text])):
        for line in summary._repr_markdown_().splitlines():
            assert line[:2] == "- "
            assert not SPANS.search(re.sub(r"\\[\W_]", "", line[2:]))
            assert not re.match(r"\d{0,9}[-+=.):]", line[2:])


def test_a_long_hostile_text_has_the_tags_of_a_benign_one() -> None:
    paragraph = "The %s crew of the ferry sailed at noon and nobody else %s was seen. The %s pier stood empty.\n\n"
    hostile = (paragraph % ("<b>", "&\x00", '"<p>')) * 100
    benign = (paragraph % ("xxx", "xx", "xxxx")) * 100
    assert check(hostile).tags == check(benign).tags


def test_the_display_of_a_huge_text_stays_within_bounds() -> None:
    text = "The crew of the ferry sailed at noon. " * 100_000
    markup = nutgraf.summarize(text)._repr_html_()
    assert Page(markup).tags["mark"] == len(nutgraf.summarize(text))
    assert len(markup) < 1_000_000


def test_visible_leaves_ordinary_text_alone() -> None:
    for text in (*LANGUAGES.values(), "tab\tand\nline", "می‌خواهم", "👩‍👩‍👧", "e\u0301", "\u00a0"):
        assert visible(text) == text


@given(st.text(alphabet=st.characters()))
def test_visible_text_can_be_read_back(text: str) -> None:
    shown_text = visible(text)
    assert not any(ord(c) < 32 and c not in "\n\t" for c in shown_text)
    shown_text.encode("utf-8")
    if "\\" not in text:
        escape = re.compile(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|r)")
        assert escape.sub(lambda m: m[0].encode().decode("unicode_escape"), shown_text) == text
