#!/usr/bin/env bash
# Times nutgraf beside other summarizers on the same texts, and writes the table of docs/speed.md and docs/speed.svg.
# Installs everything into build/peers, from PyPI. Takes a quarter of an hour on two cores. Arguments go to peers.py.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

venv=build/peers
python3 -m venv --clear "$venv"
"$venv/bin/pip" install -q . lexrank matplotlib networkx numpy rapid-textrank scikit-learn scipy summa sumy
rm -f build/peers.json
OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 "$venv/bin/python" tests/bench/peers.py --write build/peers.json "$@"
"$venv/bin/python" tests/bench/peers_page.py build/peers.json
