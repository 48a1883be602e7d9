"""The same text and options give the same scores in any process."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import nutgraf
from nutgraf import _core
from samples import HARBOUR, LANGUAGES

SCORES = """
import json, sys, nutgraf
texts = json.load(sys.stdin)
print(json.dumps([[s.score.hex() for s in nutgraf.analyze(t, ranker=r)] for t in texts for r in sys.argv[1:]]))
"""


def test_another_process_gives_the_same_scores_to_the_last_bit(ferry: str) -> None:
    texts = [HARBOUR, ferry, *LANGUAGES.values(), "a b. " * 500]
    outputs = set()
    for seed in ("0", "1", "4242"):
        done = subprocess.run(
            [sys.executable, "-c", SCORES, *_core.RANKERS],
            input=json.dumps(texts),
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        outputs.add(done.stdout)
    here = [[s.score.hex() for s in nutgraf.analyze(text, ranker=ranker)] for text in texts for ranker in _core.RANKERS]
    assert {json.dumps(here)} == {output.strip() for output in outputs}
