"""Pages with their blocks coloured by role, to be read by eye."""

from __future__ import annotations

from html import escape
from pathlib import Path

import nutgraf
from _data import rows

_STYLE = """
body { font: 14px/1.4 system-ui, sans-serif; max-width: 60em; margin: 2em auto; }
p { margin: 2px 0; padding: 2px 6px; border-left: 4px solid; white-space: pre-wrap; }
small { float: right; color: #777; }
.body { border-color: #2a7; } .title, .heading { border-color: #27c; font-weight: bold; }
.lost { background: #fdd; } .left { background: #ffc; }
.furniture, .caption, .byline { border-color: #aaa; color: #888; }
"""


def _block(block: nutgraf.Block[str], article: str) -> str:
    wanted = " ".join(block.text.split()) in article
    mark = "lost" if wanted and block.role != "body" else "left" if not wanted and block.role == "body" else ""
    label = " ".join(filter(None, (block.role, getattr(block, "reason", None))))
    return f'<p class="{block.role} {mark}"><small>{escape(label)}</small>{escape(block.text)}</p>'


def write_pages(folder: Path, out: Path, count: int) -> None:
    """Writes `count` pages; red is lost from the article, yellow is kept beside it."""
    parts = [f"<!doctype html><meta charset=utf-8><title>Roles of blocks</title><style>{_STYLE}</style>"]
    for row in rows(folder, "boiler_readability", count):
        document = nutgraf.parse(row["text"])
        article = " ".join(row["gold"].split())
        parts.append(f"<h2>{escape(row['id'])}: {document.language}</h2>")
        parts.extend(_block(block, article) for block in document.blocks)
    out.write_text("\n".join(parts), encoding="utf-8")
    print(f"{count} pages written to {out}")
