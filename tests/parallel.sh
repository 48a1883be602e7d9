#!/usr/bin/env bash
# Runs the Python tests of the engine, each in eight threads at once (pytest-run-parallel), in an environment of its own:
#
#     tests/parallel.sh [PYTHON [ARGUMENT OF PYTEST...]]
#
# PYTHON may be free-threaded. Left out are the files whose tests run programs or notebooks, measure the process, replace
# its signal handlers, or test other packages' objects, which promise nothing of threads.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

venv=build/parallel
"${1:-python3}" -m venv --clear "$venv"
"$venv/bin/pip" install -q . hypothesis numpy pytest pytest-run-parallel scikit-learn
files=(api article collection compare contract corpus display explain furniture languages many offsets options profiles
  results select texts tokens)
files=("${files[@]/#/tests/python/test_}")
"$venv/bin/python" -m pytest -q --parallel-threads=8 "${files[@]/%/.py}" "${@:2}"
