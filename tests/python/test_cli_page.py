"""The page that the command line writes, and what a browser makes of it."""

from __future__ import annotations

import html.parser
import os
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import nutgraf
import pytest
from samples import HARBOUR, HOSTILE_PIECES, TWO_SUBJECTS
from test_cli import FERRY, SECONDS
from test_cli_records import call, lines

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Outline(html.parser.HTMLParser):
    """The tags, the attributes and the headings of a page."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.headings: list[str] = []
        self._in_heading = False
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag in ("h1", "h2"):
            self.headings.append("")
            self._in_heading = True

    def handle_endtag(self, tag: str) -> None:
        self._in_heading = self._in_heading and tag not in ("h1", "h2")

    def handle_data(self, data: str) -> None:
        if self._in_heading:
            self.headings[-1] += data


def page_of(folder: Path, *arguments: str, stdin: bytes = b"") -> str:
    path = folder / "page.html"
    code, out, err = call("--html", str(path), *arguments, stdin=stdin)
    assert (code, out, err) == (0, "", "")
    assert os.listdir(folder) == ["page.html"]
    return path.read_text(encoding="utf-8")


def test_the_page_is_whole_and_needs_nothing_else(tmp_path: Path) -> None:
    page = page_of(tmp_path, str(FERRY), "--explain")
    assert page.startswith('<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n')
    assert page.endswith("</body>\n</html>\n")
    outline = Outline(page)
    for tag in ("title", "main", "h1", "section", "mark"):
        assert tag in outline.tags
    assert not {"script", "link", "img", "iframe", "object", "embed", "base", "form"} & set(outline.tags)
    assert not {"src", "href", "srcset", "action", "data"} & outline.attributes
    assert not {name for name in outline.attributes if name.startswith("on")}
    assert "url(" not in page
    assert "@import" not in page
    assert 'name="viewport"' in page
    assert nutgraf.summarize(FERRY.read_text(encoding="utf-8"))._repr_html_() in page


def test_every_text_stands_under_its_name(tmp_path: Path) -> None:
    records = lines({"text": HARBOUR}, {"text": TWO_SUBJECTS})
    assert Outline(page_of(tmp_path, "--field", "text", stdin=records)).headings == ["Summary of -", "-:1", "-:2"]
    assert Outline(page_of(tmp_path, str(FERRY))).headings == [f"Summary of {FERRY}"]
    together = page_of(tmp_path, str(FERRY), "-", "--collection", stdin=HARBOUR.encode())
    assert Outline(together).headings == ["Summary of 2 texts", f"{FERRY}, -"]


def test_hostile_text_adds_no_tag(tmp_path: Path) -> None:
    benign, *hostile = (
        Outline(page_of(tmp_path, "--field", "text", stdin=lines({"text": f"The ferry {piece} sank at noon."}))).tags
        for piece in ("Aurora", *HOSTILE_PIECES)
    )
    benign_tags = set(benign)
    assert all(set(tags) <= benign_tags | {"details", "summary"} for tags in hostile)


def test_a_page_that_cannot_be_written_leaves_nothing_and_keeps_the_older_one(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("older")
    for arguments in (("missing.txt",), ("--on-error", "stop", str(FERRY), "missing.txt")):
        code, out, err = call("--html", str(path), *arguments)
        assert (code, out) == (1, "")
        assert "missing.txt: No such file or directory" in err
        assert (os.listdir(tmp_path), path.read_text()) == (["page.html"], "older")
    nowhere = tmp_path / "missing" / "page.html"
    assert call("--html", str(nowhere), str(FERRY)) == (1, "", f"nutgraf: {nowhere}: No such file or directory\n")


# ---------------------------------------------------------------- in a browser


def in_browser(page: Path, picture: Path, *, is_dark: bool) -> str:
    """Draw a page; gives what the browser says."""
    assert BROWSER is not None
    done = subprocess.run(
        [
            *(BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=800,900"),
            *(f"--user-data-dir={page.parent / 'profile'}", "--enable-logging=stderr", "--force-color-profile=srgb"),
            *(f"--blink-settings=preferredColorScheme={int(not is_dark)}", f"--screenshot={picture}", page.as_uri()),
        ],
        capture_output=True,
        text=True,
        timeout=2 * SECONDS,
        check=True,
    )
    return done.stderr


def colours(picture: Path) -> Counter[tuple[int, ...]]:
    """How often each colour occurs in a picture."""
    image = pytest.importorskip("matplotlib.image").imread(picture)
    return Counter(map(tuple, (image[..., :3].reshape(-1, 3) * 255).round().astype(int).tolist()))


def brightness(colour: tuple[int, ...]) -> float:
    return (0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]) / 255


@pytest.mark.skipif(BROWSER is None, reason="needs Chromium")
@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_a_browser_shows_the_page_without_a_word(tmp_path: Path, is_dark: bool) -> None:
    stdin = f"{FERRY.read_text(encoding='utf-8')}\n\n{' '.join(HOSTILE_PIECES)}".encode("utf-8", "replace")
    page = tmp_path / "page.html"
    page.write_text(page_of(tmp_path, "--explain", stdin=stdin).replace("<details>", "<details open>"))
    said = in_browser(page, tmp_path / "page.png", is_dark=is_dark)
    assert not re.findall(r"^.*CONSOLE.*$", said, re.MULTILINE)
    found = colours(tmp_path / "page.png")
    ((ground, _),) = found.most_common(1)
    assert brightness(ground) < 0.2 if is_dark else brightness(ground) > 0.8
    assert any(abs(brightness(colour) - brightness(ground)) > 0.7 and found[colour] > 50 for colour in found)
    assert any(max(colour) - min(colour) > 60 and found[colour] > 500 for colour in found)  # the marks
