"""How well texts are read: sentences, languages, pages. Prints tables with targets, and peers beside them.

    python tests/quality/reading.py --data DIR [--peers] [--only sentences,golden,languages,pages,clean] [--html FILE]

DIR holds the sets as JSON lines. Peers are splitters of sentences; `pip install 'nutgraf[quality]'` installs them.
Nothing fails: a figure stands beside its target.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

import _languages
import _pages
import _sentences
import _splitters
import _view
import nutgraf

Part = Callable[[argparse.Namespace], None]


def _systems(peers: bool) -> dict[str, _splitters.Splitter]:
    ours = {"nutgraf": _splitters.nutgraf_splitter, "plain regex": _splitters.plain_regex}
    return {**ours, **(_splitters.peers() if peers else {})}


def _pages_part(given: argparse.Namespace) -> None:
    _pages.snippets(given.data)
    _pages.articles(given.data)


PARTS: Mapping[str, Part] = {
    "sentences": lambda given: _sentences.treebanks(given.data, given.systems),
    "golden": lambda given: _sentences.golden(given.data, given.systems),
    "languages": lambda given: _languages.languages(given.data, given.limit),
    "pages": _pages_part,
    "clean": lambda given: _pages.clean_texts(given.data, given.limit),
}


def _parts(given: str) -> list[str]:
    names = given.split(",")
    if unknown := [name for name in names if name not in PARTS]:
        raise argparse.ArgumentTypeError(f"unknown part {unknown[0]!r}; known: {', '.join(PARTS)}")
    return names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sets")
    parser.add_argument("--peers", action="store_true", help="measure the peers that are installed as well")
    parser.add_argument("--only", type=_parts, default=list(PARTS), help="parts, with commas between them")
    parser.add_argument("--limit", type=int, default=300, help="most texts of a set that is not gold (300)")
    parser.add_argument("--html", type=Path, help="write pages with coloured blocks to this file, and nothing else")
    parser.add_argument("--pages", type=int, default=20, help="how many pages --html writes (20)")
    given = parser.parse_args()
    if given.html:
        _view.write_pages(given.data, given.html, given.pages)
        return
    print(f"nutgraf {nutgraf.__version__}")
    given.systems = _systems(given.peers)
    for name in given.only:
        PARTS[name](given)


if __name__ == "__main__":
    main()
