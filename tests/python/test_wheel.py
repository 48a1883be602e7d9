"""A wheel of the project, built as a user would build it, in an environment that has nothing else."""

from __future__ import annotations

import json
import os
import pathlib
import re
import subprocess
import sys
import venv
import zipfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(*command: object, **options: object) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stdout + done.stderr
    return str(done.stdout)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    folder = tmp_path_factory.mktemp("wheel")  # by way of the sdist, where nothing else of the repository is in sight
    run(sys.executable, "-m", "build", "--sdist", "--outdir", folder, ROOT)
    (source,) = folder.glob("*.tar.gz")
    run(sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-cache-dir", "-w", folder, source, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """The interpreter of a fresh environment with the wheel and nothing else, without a package index."""
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, with_pip=True)
    run(folder / "bin/pip", "install", "--no-index", wheel)
    return folder / "bin/python"


def test_wheel_is_under_two_megabytes(wheel: pathlib.Path) -> None:
    assert wheel.stat().st_size < 2_000_000


def test_wheel_holds_the_package_the_manual_and_the_licences_only(wheel: pathlib.Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    others = [name for name in names if not name.startswith("nutgraf/") and ".dist-info/" not in name]
    assert len(others) == 1 and others[0].endswith(".data/data/share/man/man1/nutgraf.1")
    assert len({name.split("/")[0] for name in names}) == 3
    assert not [name for name in names if name.endswith((".hpp", ".h", ".a", ".cmake", ".cpp"))]
    assert "nutgraf/py.typed" in names and "nutgraf/_core.pyi" in names
    licences = {pathlib.PurePath(name).name for name in names if "/licenses/" in name}
    assert licences == {"LICENSE", *(path.name for path in (ROOT / "LICENSES").glob("*.txt"))}


def test_wheel_needs_nothing_at_run_time(wheel: pathlib.Path) -> None:
    (metadata,) = (name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".dist-info/METADATA"))
    lines = zipfile.ZipFile(wheel).read(metadata).decode().splitlines()
    needs = [line for line in lines if line.startswith("Requires-Dist:")]
    assert all("extra ==" in line for line in needs)


def test_auditwheel_names_a_manylinux_tag(wheel: pathlib.Path) -> None:
    assert "manylinux_2_" in run(sys.executable, "-m", "auditwheel", "show", wheel)


@pytest.fixture(scope="module")
def module(wheel: pathlib.Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    (name,) = (name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".so"))
    return zipfile.ZipFile(wheel).extract(name, tmp_path_factory.mktemp("module"))


def test_module_exports_its_entry_point_only(module: str) -> None:
    symbols = run("nm", "--dynamic", "--defined-only", module).split("\n")
    ours = [
        line.split()[-1] for line in symbols if line and " W " not in line and " u " not in line and " V " not in line
    ]
    assert ours == ["PyInit__core"]


def test_module_is_hardened(module: str) -> None:
    found = run("readelf", "--wide", "--dynamic", "--program-headers", "--dyn-syms", module)
    assert re.search(r"GNU_RELRO", found)
    assert re.search(r"BIND_NOW|FLAGS_1.*\bNOW\b", found)
    assert re.search(r"GNU_STACK.* RW ", found)
    assert "__stack_chk_fail" in found


def test_wheel_lists_what_it_is_made_of(wheel: pathlib.Path, python: pathlib.Path) -> None:
    (name,) = (name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".dist-info/sboms/nutgraf.cdx.json"))
    bill = json.loads(zipfile.ZipFile(wheel).read(name))
    listed = [bill["metadata"]["component"], *bill["components"]]
    versions = {part["name"]: part["version"] for part in listed}
    assert all(part["purl"].endswith(f"/{part['name']}@{part['version']}") and part["licenses"] for part in listed)
    built = json.loads(run(python, "-c", "import json, nutgraf; print(json.dumps(nutgraf.build_info()))"))
    assert versions.pop("pybind11")
    assert versions == {name: built[name] for name in ("nutgraf", "eigen", "libstemmer", "utf8proc")}


def test_wheel_works_without_a_compiler(python: pathlib.Path) -> None:
    environment = {"PATH": str(python.parent), "HOME": os.environ.get("HOME", "/")}
    summary = run(
        python.parent / "nutgraf", ROOT / "tests/data/ferry.txt", "--sentences", 1, env=environment, cwd=python.parent
    )
    assert summary.startswith("Ferries to the Larne Islands sailed again")


def test_wheel_installs_the_manual(python: pathlib.Path) -> None:
    installed = python.parents[1] / "share/man/man1/nutgraf.1"
    assert installed.read_text() == (ROOT / "docs/nutgraf.1").read_text()
