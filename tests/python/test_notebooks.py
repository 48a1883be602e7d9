"""Every notebook runs from start to end, in a copy, without the repository."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def test_there_is_a_notebook() -> None:
    assert NOTEBOOKS


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=[path.name for path in NOTEBOOKS])
def test_notebook_runs_from_start_to_end(notebook: Path, tmp_path: Path) -> None:
    folder = tmp_path / "notebooks"
    folder.mkdir()
    for path in notebook.parent.iterdir():
        if path.is_file():
            shutil.copyfile(path, folder / path.name)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    own_folders = {name: str(tmp_path / name) for name in ("HOME", "IPYTHONDIR", "JUPYTER_DATA_DIR", "MPLCONFIGDIR")}
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "--nbmake",
            "--nbmake-timeout=120",
            "-p",
            "no:cacheprovider",
            folder / notebook.name,
        ],
        cwd=tmp_path,
        env={**os.environ, **own_folders, "JUPYTER_PLATFORM_DIRS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=[path.name for path in NOTEBOOKS])
def test_notebook_keeps_no_error_and_no_path_of_somebody(notebook: Path) -> None:
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    assert any(cell["cell_type"] == "code" for cell in cells)
    for cell in cells:
        for output in cell.get("outputs", []):
            assert output["output_type"] != "error"
            assert "/home/" not in json.dumps(output)
