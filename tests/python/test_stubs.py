"""The stubs say what the compiled module is."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest
from conftest import ROOT, run_module
from nutgraf import _core

ALLOWED = r"""
# pybind11 classes have a metaclass of their own. Their members are compared.
nutgraf\._core\.[A-Z][A-Za-z]+
# Options cannot be made but by make_options().
nutgraf\._core\.Options\.__init__
"""
NO_OPTIONS = {"CancelToken", "Corpus", "Limited", "Options", "SummaryMaker", "Turn"}


def test_stubs_are_those_of_the_module(tmp_path: Path) -> None:
    allowed = tmp_path / "allowed.txt"
    allowed.write_text(ALLOWED)
    run_module("mypy.stubtest", "nutgraf._core", "--allowlist", allowed, "--concise", cwd=tmp_path)


def stub_classes() -> dict[str, ast.ClassDef]:
    tree = ast.parse((ROOT / "python" / "nutgraf" / "_core.pyi").read_text())
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def test_stubs_name_every_class_and_function_of_the_module() -> None:
    tree = ast.parse((ROOT / "python" / "nutgraf" / "_core.pyi").read_text())
    stubs = {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    stubs |= {
        node.target.id for node in tree.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    assert stubs == {name for name in vars(_core) if not name.startswith("_")}


@pytest.mark.parametrize("name", [name for name in stub_classes() if name not in NO_OPTIONS])
def test_stubs_of_options_have_the_fields_and_defaults_of_the_module(name: str) -> None:
    members = {node.name: node for node in stub_classes()[name].body if isinstance(node, ast.FunctionDef)}
    arguments = members.pop("__init__").args
    stated = {
        argument.arg: ast.literal_eval(default)
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        if default is not None
    }
    cls = getattr(_core, name)
    fields = [field for field, member in vars(cls).items() if isinstance(member, property)]
    assert len(arguments.args) == 1
    assert stated == {field: getattr(cls(), field) for field in fields}
    assert stated == {name: given.default for name, given in inspect.signature(cls).parameters.items()}
    assert [member for member in members if not member.startswith("__")] == fields
