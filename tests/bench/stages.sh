#!/usr/bin/env bash
# Times each stage of a summary of TEXT, a file, with Google Benchmark (Debian: libbenchmark-dev), options of which
# may follow. `python tests/bench/texts.py 2000000 > TEXT` makes a text of 2 MB.
#   bash tests/bench/stages.sh TEXT [--benchmark_filter=parse --benchmark_repetitions=5 ...]
set -euo pipefail
NUTGRAF_TEXT=$(realpath "${1:?names a text}")
export NUTGRAF_TEXT
shift
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
cmake --workflow --preset bench
build/bench/tests/bench/stages "$@"
