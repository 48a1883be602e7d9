#!/usr/bin/env bash
# Which lines of cpp/ the C++ tests and the seeds of the fuzz targets reach: a table, and the lines that none reaches in
# build/coverage/missed.txt. Needs clang-14 and llvm-14.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=build/coverage
cmake --preset coverage >/dev/null
cmake --build --preset coverage
rm -rf "$build/profiles"
export LLVM_PROFILE_FILE=$PWD/$build/profiles/%m.profraw

programs=("$build"/tests/cpp/*_test "$build"/tests/fuzz/replay_*)
for program in "${programs[@]}"; do
  name=${program##*/}
  inputs=()
  [[ $name = *_test ]] || inputs=("tests/fuzz/seeds/${name#replay_}" tests/data)
  "$program" "${inputs[@]}" >"$build/last.log" || { cat "$build/last.log" && exit 1; }
done

llvm-profdata-14 merge -sparse -o "$build/profile" "$build"/profiles/*.profraw
report=("${programs[@]/#/-object=}" "-instr-profile=$build/profile" "-ignore-filename-regex=^/usr/|/tests/|/example/")
llvm-cov-14 show "${report[@]}" | grep -E '^/|^ +[0-9]+\| +0\|' >"$build/missed.txt" || true
llvm-cov-14 report "${report[@]}" --show-functions=false --show-region-summary=false --show-branch-summary=false
