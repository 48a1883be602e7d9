"""Web pages: what is read of them, on pages written for it, and that no page breaks anything."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import nutgraf
import pytest

BODY = (
    "The old mill on the Marl will grind flour again. It had stood still for forty years.",
    "Two carpenters built the wheel from oak of the forest near the river. It took them three winters.",
    "The miller sells the flour at the door. Bakers of three villages have ordered it already, he said on Monday.",
    "Visitors can see the mill turn on Sundays.",
)
PAGE = f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>The mill on the Marl | The Daily Example</title>
<meta name="author" content="Ann Lee"><meta property="og:site_name" content="The Daily Example"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>The mill on the Marl</h1><p class="byline"><time datetime="2024-05-04">4 May 2024</time></p>
<p>{BODY[0]}</p><p>{BODY[1].replace("oak", "<b>oak</b>")}</p>
<script>track("reader")</script><p>{BODY[2]}</p><p>{BODY[3].replace("mill", '<a href="/mill">mill</a>')}</p></article>
<section class="comments"><h3>Comments</h3><p>I love this mill so much, and so does my cat.</p></section>
<footer>Copyright 2024, all rights reserved</footer></body></html>
"""
BESIDE = ["Home", "track", "my cat", "Copyright", "<"]


def command(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "nutgraf", *arguments]
    return subprocess.run(line, capture_output=True, text=True, encoding="utf-8", check=False)


# ---------------------------------------------------------------- the article


@pytest.mark.parametrize("page", [PAGE, PAGE.encode(), PAGE.encode("utf-16"), "\ufeff" + PAGE])
def test_a_page_gives_its_article_and_what_it_says_of_it(page: str | bytes) -> None:
    read = nutgraf.from_html(page, url="https://example.org/mill")
    assert [line for line in read.text.splitlines() if line in BODY] == list(BODY)
    assert [words for words in BESIDE if words in read.text] == []
    assert (read.title, read.author, read.date) == ("The mill on the Marl", "Ann Lee", "2024-05-04")
    assert read.site == "The Daily Example"


def test_a_page_can_be_summarised() -> None:
    page = nutgraf.from_html(PAGE)
    summary = nutgraf.summarize(page.text, title=page.title, sentences=2)
    assert all(any(sentence.text in paragraph for paragraph in BODY) for sentence in summary)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("<p>The river rose overnight.</p>", "The river rose overnight."),
        ("<div><p>The river rose.<p>It fell again.</div>", "The river rose.\nIt fell again."),
        ("<h2>Flood</h2><p>The river rose.</p>", "Flood\nThe river rose."),
        ("  <HTML><body><p>The river rose.</p></body></HTML>", "The river rose."),
    ],
)
def test_a_part_of_a_page_is_read_as_well(part: str, text: str) -> None:
    assert nutgraf.from_html(part).text == text


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1252", "shift_jis", "koi8-r"])
def test_bytes_are_read_as_the_page_declares(encoding: str) -> None:
    words = {"shift_jis": "川は夜のうちに増水した。", "koi8-r": "Ночью река вышла из берегов."}
    text = words.get(encoding, "La rivière est sortie de son lit à Épinal.")
    page = f'<html><head><meta charset="{encoding}"></head><body><article><p>{text}</p></article></body></html>'
    assert nutgraf.from_html(page.encode(encoding)).text == text


@pytest.mark.parametrize("html", [None, 3, bytearray(b"<p>"), ["<p>"]])
def test_what_is_no_page_is_a_type_error(html: object) -> None:
    with pytest.raises(TypeError, match="html must be str or bytes, not "):
        nutgraf.from_html(html)  # type: ignore[arg-type]


# ---------------------------------------------------------------- pages that break things


@pytest.mark.parametrize(
    "page",
    [
        "",
        b"",
        " \n",
        "\0",
        "<",
        "<html>",
        "<!doctype html>",
        b"\xff\xfe",
        "<html/>",
        "<!--",
        "&#0;",
    ],
)
def test_a_page_without_an_article_has_an_empty_text(page: str | bytes, capfd: pytest.CaptureFixture[str]) -> None:
    read = nutgraf.from_html(page)
    assert not any(character.isalnum() for character in read.text)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("broken", ["\ud800", "\udfff", "\0", "\x0b", "&#xD800;", "&#x110000;", "&bogus;", "\ufffe"])
def test_a_broken_character_loses_nothing_around_it(broken: str) -> None:
    text = nutgraf.from_html(PAGE.replace("grind flour", f"grind {broken} flour")).text
    assert "The old mill on the Marl will grind" in text
    assert "flour again. It had stood still for forty years." in text
    assert all(paragraph in text for paragraph in BODY[1:])


def test_bytes_that_are_not_utf8_lose_nothing_around_them() -> None:
    text = nutgraf.from_html(PAGE.encode().replace(b"grind flour", b"grind \xff\x80\xc3 flour")).text
    assert all(paragraph in text for paragraph in BODY[1:])


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 50_000 + PAGE,
        "<ul><li>" * 50_000 + "x",
        "<table><tr><td>" * 20_000,
        "<p>" + "<b>" * 50_000 + "The river rose.",
        "<" * 200_000,
        "<p " + "a=b " * 50_000 + ">The river rose.</p>",
        "&amp;" * 100_000,
        "<p>" + "The river rose overnight. " * 50_000,
        "<!--" + "x" * 500_000,
        '<script type="application/ld+json">' + '{"a":' * 50_000 + "</script>" + PAGE,
    ],
    ids=lambda page: page[:12],
)
def test_deep_and_large_pages_are_read_or_empty(page: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert isinstance(nutgraf.from_html(page).text, str)
    assert capfd.readouterr() == ("", "")


PIECES = [
    *("<div>", "</div>", "<p>", "</p>", "<article>", "<body>", "</body>", "<html>", "<table>", "<tr>", "<td>"),
    *("</table>", "<ul><li>", "<script>", "</script>", "<!--", "-->", "<svg>", "<template>", "&#x", "&amp", "\0"),
    *("<h1>", "<title>", "</title>", "<frameset>", "<select>", "<![CDATA[", "<?php ", "<meta charset=utf-7>", "\ud800"),
    *("The river rose. ", '<a href="http://[">', '<base href="//">', '<time datetime="2020-13-45">', '">', "\x0b"),
    *('<script type="application/ld+json">{"@graph":[', '{"@type":"NewsArticle","author":[[1]]}'),
    '<meta property="og:title" content="',
]


def test_any_mixture_of_pieces_is_a_page(capfd: pytest.CaptureFixture[str]) -> None:
    rng = random.Random(20261124)
    for number in range(500):
        html = "".join(rng.choices(PIECES, k=rng.randint(1, 60)))
        page = nutgraf.from_html(html if number % 2 else html.encode("utf-8", "surrogatepass"))
        page.text.encode()
        assert all(value is None or value for value in (page.title, page.author, page.date, page.site))
    assert capfd.readouterr() == ("", "")


# ---------------------------------------------------------------- the command line, and without trafilatura


@pytest.mark.parametrize("name", ["mill.html", "MILL.HTM"])
def test_the_command_line_reads_the_article_of_a_file_of_html(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(PAGE, encoding="utf-8")
    done = command("--sentences", "9", tmp_path / name)
    assert done.stderr == ""
    assert " ".join(done.stdout.split()) == " ".join(BODY)


def test_the_command_line_uses_the_title_of_the_page(tmp_path: Path) -> None:
    page = PAGE.replace("<h1>The mill on the Marl</h1>", "").replace(
        "The mill on the Marl |", "Two carpenters, three winters |"
    )
    read = nutgraf.from_html(page)
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    of_page = json.loads(command("--json", tmp_path / "page.html").stdout)
    assert of_page == nutgraf.summarize(read.text, title="Two carpenters, three winters").to_dict()
    assert of_page != nutgraf.summarize(read.text).to_dict()
    of_option = json.loads(command("--json", "--title", "Flour", tmp_path / "page.html").stdout)
    assert of_option == nutgraf.summarize(read.text, title="Flour").to_dict()


WITHOUT = "import sys; sys.modules['trafilatura'] = None; "
HINT = "nutgraf.from_html needs trafilatura: pip install 'nutgraf[html]'"


def test_without_trafilatura_one_line_says_what_to_install(tmp_path: Path) -> None:
    code = f"{WITHOUT}import nutgraf\ntry: nutgraf.from_html('<p>')\nexcept ImportError as error: print(error)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown == f"{HINT}\n"
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    code = f"{WITHOUT}from nutgraf.__main__ import main; sys.exit(main(['{tmp_path / 'page.html'}']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"nutgraf: {tmp_path / 'page.html'}: {HINT}\n"
