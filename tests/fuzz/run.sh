#!/usr/bin/env bash
# Runs fuzz targets, built with Clang's sanitizers, from their seeds: each for that many minutes, all of them by default.
#
#     bash tests/fuzz/run.sh MINUTES [TARGET...]
#     bash tests/fuzz/run.sh merge [TARGET...]
#
# What breaks a target is kept in build/fuzz/found: put it into the seeds under a name that begins with "found-". What
# reaches new code is kept in build/fuzz/corpus; "merge" makes the seeds anew, as few as reach all that seeds, corpus and
# tests/data do, and keeps the found ones. A line for each target and run in build/fuzz/runs.txt tells the time of the
# processor and the coverage before and after: a target is done when 30 minutes leave it as it was, and one hour has gone
# into it. Needs clang-14 and libclang-rt-14-dev.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

minutes=${1:?how many minutes, or merge}
shift
[ $# -gt 0 ] || set -- text options segmentation collection corpus arrow

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target "${@/#/fuzz_}"
mkdir -p build/fuzz/found
log=build/fuzz/last.log
TIMEFORMAT=%U
for target in "$@"; do
  program=build/fuzz/tests/fuzz/fuzz_$target
  corpus=build/fuzz/corpus/$target
  seeds=tests/fuzz/seeds/$target
  mkdir -p "$corpus" "$seeds"
  if [ "$minutes" = merge ]; then
    merged=$(mktemp -d)
    "$program" -merge=1 -use_counters=0 -max_len=4096 "$merged" "$seeds" "$corpus" tests/data
    find "$seeds" -type f ! -name 'found-*' -delete
    mv "$merged"/* "$seeds"
    rmdir "$merged"
  else
    { time "$program" -max_total_time=$((60 * minutes)) -max_len=4096 -timeout=25 -rss_limit_mb=4096 \
      -dict=tests/fuzz/words.dict -artifact_prefix="build/fuzz/found/$target-" "$corpus" "$seeds" tests/data \
      2>&1 | tee "$log"; } 2>"$log.time"
    coverage=$(sed -nE 's/^#[0-9]+\s+(INITED|DONE)\s+cov: ([0-9]+) ft: ([0-9]+).*/\2 (\3)/p' "$log" | paste -sd'>')
    echo "$(date -u +%FT%TZ) $target: $(cat "$log.time") s of processor, branches (features) $coverage" |
      tee -a build/fuzz/runs.txt
  fi
done
