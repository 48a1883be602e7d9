#!/usr/bin/env bash
# Runs fuzz targets, built with Clang's sanitizers, from their seeds: each for that many minutes, all of them by default.
#
#     bash tests/fuzz/run.sh MINUTES [TARGET...]
#     bash tests/fuzz/run.sh merge [TARGET...]
#
# What breaks a target is kept in build/fuzz/found: put it into the seeds under a name that begins with "found-". What
# reaches new code is kept in build/fuzz/corpus; "merge" makes the seeds anew, as few as reach all that seeds, corpus and
# tests/data do, and keeps the found ones. Needs clang-14 and libclang-rt-14-dev.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

minutes=${1:?how many minutes, or merge}
shift
[ $# -gt 0 ] || set -- text options segmentation collection corpus arrow

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target "${@/#/fuzz_}"
mkdir -p build/fuzz/found
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
    "$program" -max_total_time=$((60 * minutes)) -max_len=4096 -timeout=25 -rss_limit_mb=4096 -print_final_stats=1 \
      -dict=tests/fuzz/words.dict -artifact_prefix="build/fuzz/found/$target-" "$corpus" "$seeds" tests/data
  fi
done
