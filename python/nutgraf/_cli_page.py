"""A page of its own that shows summaries in their texts."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from ._cli_output import AnySummary
from ._display import visible

# No scripts, and nothing from elsewhere: the policy holds the browser to it, whatever a text says.
_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --line: #d0d0d0 }}
@media (prefers-color-scheme: dark) {{ :root {{ --line: #505050 }} }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem;
  overflow-wrap: break-word }}
h1 {{ font-size: 1.5rem; line-height: 1.25 }}
h2 {{ font-size: 1.1rem; margin: 0 }}
section {{ border-top: 1px solid var(--line); padding: 1.2rem 0 }}
.summary {{ font-size: 1.1rem }}
.why {{ margin: 0 0 1rem 1.5rem; font-size: .85rem }}
summary {{ cursor: pointer }}
</style>
</head>
<body>
"""


def page(title: str, sections: Iterable[tuple[str, AnySummary]], explain: bool) -> Iterator[str]:
    """The page, in pieces: under each name, if there is one, the summary, and folded below it the text with that."""
    yield _HEAD.format(title=_safe(title))
    yield f"<main>\n<h1>{_safe(title)}</h1>\n"
    for name, summary in sections:
        yield _section(name, summary, explain)
    yield "</main>\n</body>\n</html>\n"


def _section(name: str, summary: AnySummary, explain: bool) -> str:
    language = "" if summary.language == "und" else f' lang="{_safe(summary.language)}"'
    lines = []
    for index, sentence in enumerate(summary):
        lines.append(f'<p dir="auto">{_safe(" ".join(sentence.text.split()))}</p>\n')
        if explain:
            lines.append(
                f'<details class="why"><summary>why</summary>{summary.explain(index)._repr_html_()}</details>\n'
            )
    head = f'<h2 dir="auto">{_safe(name)}</h2>\n' if name else ""
    return (
        f'<section>\n{head}<div class="summary"{language}>\n{"".join(lines)}</div>\n'
        f"<details><summary>in the text</summary>\n{summary._repr_html_()}\n</details>\n</section>\n"
    )


def _safe(text: str) -> str:
    return html.escape(visible(text), quote=True)
