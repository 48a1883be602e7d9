"""What all tests share: where the repository is, how hard Hypothesis tries, and the pages to summarise."""

from __future__ import annotations

import getpass
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import hypothesis
import pytest
from hypothesis.configuration import set_hypothesis_home_dir

ROOT = Path(__file__).resolve().parents[2]

# No example database and no folder here: the repository may be read-only, and every run is to be the same.
set_hypothesis_home_dir(os.path.join(tempfile.gettempdir(), f"nutgraf-hypothesis-{getpass.getuser()}"))
hypothesis.settings.register_profile(
    "ci",
    max_examples=200,
    derandomize=True,
    deadline=None,
    print_blob=True,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile("long", hypothesis.settings.get_profile("ci"), max_examples=10_000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_configure(config: pytest.Config) -> None:
    """Ctrl-C is seen, where a shell ignores it in the background; a cache that cannot be written is no error."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    config.addinivalue_line("filterwarnings", "ignore::pytest.PytestCacheWarning")


def run_module(*arguments: str | Path, cwd: Path) -> str:
    """Runs a module of Python that must succeed; gives what it prints."""
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def ferry() -> str:
    """A page as a reader would paste it: an article among bylines, captions, promotions and teasers."""
    return (ROOT / "tests" / "data" / "ferry.txt").read_text(encoding="utf-8")
