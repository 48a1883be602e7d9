"""The command that fits the tables: its recipes are those of the engine, and so is its header."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import nutgraf
import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "tests" / "quality"))

import fit
from _sets import SETS, Task

TABLES = ROOT / "cpp" / "src" / "profile_tables.hpp"
TEXT = (
    "Brown owls watched over silent barns all night. Eleven masons carved white marble steps for the harbour. "
    "Heavy rain stopped every island ferry on Monday. The harbour reopened when the rain had gone."
)


def task(reference: str) -> Task:
    return Task("made_up", "a", TEXT, "en", ("sentences", 1), (reference,))


def test_each_table_of_the_engine_has_a_recipe() -> None:
    assert list(fit.RECIPES) == list(nutgraf.profiles())


@pytest.mark.parametrize("name", fit.RECIPES)
def test_a_recipe_names_known_sets(name: str) -> None:
    shares = fit.RECIPES[name].shares
    assert set(shares) <= set(SETS)
    assert all(share > 0 for share in shares.values())


def test_a_row_is_labelled_by_the_sentences_of_its_reference() -> None:
    row = fit.read_row(task("The ferry did not sail in heavy rain on Monday."))
    assert row is not None
    assert row.target.tolist() == [0, 0, 1, 0]
    assert row.values.shape == (4, len(nutgraf.part_names()))
    assert not row.values[:, ~fit.FITTED].any()


def test_a_row_without_anything_in_common_is_left_out() -> None:
    assert fit.read_row(task("Quick brown foxes jump.".replace("brown", "red"))) is None


def test_a_fold_holds_back_its_rows() -> None:
    row = fit.read_row(task("Heavy rain stopped every ferry."))
    assert row is not None
    assert fit.without_fold({"made_up": [row]}, row.fold) == {"made_up": []}
    assert fit.without_fold({"made_up": [row]}, row.fold + 1) == {"made_up": [row]}


def test_the_header_holds_the_tables_of_the_engine(tmp_path: Path) -> None:
    path = tmp_path / "tables.hpp"
    fit.write_header(nutgraf.profiles(), path)
    assert numbers(path) == numbers(TABLES)
    assert numbers(path) == {name: list(table.values()) for name, table in nutgraf.profiles().items()}


def numbers(path: Path) -> dict[str, list[float]]:
    """The tables of a header: name and constants."""
    tables = re.findall(r'\{"(\w+)",\s*\{([^}]*)\}\}', path.read_text(encoding="utf-8"))
    return {name: np.array(row.split(","), dtype=float).tolist() for name, row in tables}
