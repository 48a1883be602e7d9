#!/usr/bin/env bash
# Sets up everything on a Debian 12 and passes the tests: C++ with GCC, with Clang, and with sanitizers; then Python.
# Reports of speed and of hostile texts follow, which fail no test. Takes about twenty-five minutes on two cores.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=(g++ clang-14 cmake ninja-build pkg-config libeigen3-dev libutf8proc-dev libstemmer-dev
  libgtest-dev unicode-data python3-dev python3-venv chromium fish groff locales mandoc zsh)
if ! dpkg-query -W "${packages[@]}" >/dev/null 2>&1; then
  as_root=$([ "$(id -u)" -eq 0 ] || echo sudo)
  $as_root apt-get update -q
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "${packages[@]}"
fi

venv=build/venv
python3 -m venv --clear "$venv"
"$venv/bin/pip" install -q '.[test]'

for preset in check clang asan; do
  cmake --workflow --preset "$preset"
done
"$venv/bin/python" -m pytest
"$venv/bin/python" tests/bench/report.py
"$venv/bin/python" tests/adversarial/report.py
