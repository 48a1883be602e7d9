"""What ``import nutgraf`` loads, and what is loaded only when it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import nutgraf
import pytest

# With this, which is of no version's list of standard modules, it tells sub-interpreters.
INTERPRETERS = ("_xxsubinterpreters",) if sys.version_info < (3, 12) else ()

# What the package may import when it is imported itself. That is small, or comes with dataclasses in any case.
ALLOWED = (
    "__future__",
    "collections.abc",
    "contextlib",
    "dataclasses",
    "importlib",
    "inspect",
    "itertools",
    "math",
    "os",
    "re",
    "struct",
    "typing",
    *INTERPRETERS,
)


def loaded_by(code: str) -> set[str]:
    """The modules that an interpreter which has all packages of the tests has loaded in the end."""
    folder = str(Path(nutgraf.__file__).parents[1])
    program = f"import sys; sys.path.append({folder!r})\n{code}\nprint(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


BARE = loaded_by("".join(f"import {name}" for name in INTERPRETERS))


def test_import_loads_a_few_standard_modules_and_our_own() -> None:
    allowed = loaded_by("\n".join(f"import {name}" for name in ALLOWED))
    assert [name for name in loaded_by("import nutgraf") - allowed if name.partition(".")[0] != "nutgraf"] == []


def test_every_allowed_module_is_needed() -> None:
    loaded = loaded_by("import nutgraf")
    assert [name for name in ALLOWED if name not in loaded] == []


USES = {
    "summarize": "nutgraf.summarize('One. Two.', sentences=1, ranker='textrank', query='one').explain(0)",
    "bytes": "nutgraf.summarize(b'One. Two.').to_dict()",
    "many": "list(nutgraf.summarize_many(['One.'] * 1000, threads=2))",
    "collection": "nutgraf.summarize_collection(['One. Two.', 'Two.']).explain(0).to_dict()",
    "analyze": "nutgraf.select(nutgraf.analyze('One. Two.'), [1, 2])",
    "corpus": "nutgraf.Corpus.from_bytes(nutgraf.Corpus.fit(['One.'], 'en').to_bytes())",
    "reading": "nutgraf.parse('One.').body(), nutgraf.detect_language('One.'), nutgraf.build_info()",
    "display": "nutgraf.summarize('One. Two.')._repr_html_()",
    "names": "import nutgraf.typing",
}


@pytest.mark.parametrize("use", USES)
def test_use_loads_no_package_that_is_not_asked_for(use: str) -> None:
    loaded = {name.partition(".")[0] for name in loaded_by(f"import nutgraf\n{USES[use]}") - BARE}
    assert loaded - set(sys.stdlib_module_names) == {"nutgraf"}
