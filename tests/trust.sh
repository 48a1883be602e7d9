#!/usr/bin/env bash
# What trust rests on beside the tests, each with its target and whether it holds: hours on two cores. Logs are in
# build/trust. Time and memory of hostile texts, interrupts and the memory of small calls are in tests/adversarial/report.py
# and tests/bench/report.py; fuzzing is tests/fuzz/run.sh, of whose runs this tells the sums.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p build/trust

line() { printf '%-58s %-24s target %-18s %s\n' "$@"; }

# check NAME LOG COMMAND...: holds if the command succeeds
check() {
  local verdict=holds
  "${@:3}" >"build/trust/$2.log" 2>&1 || verdict="MISSED: build/trust/$2.log"
  line "$1" "" clean "$verdict"
}

check "GCC and Clang without warnings, all C++ tests" clang cmake --workflow --preset clang
check "AddressSanitizer, UndefinedBehaviorSanitizer" asan cmake --workflow --preset asan
check "ThreadSanitizer, sixteen threads on one set of options" tsan cmake --workflow --preset tsan
check "clang-tidy: bugprone, cert, performance" tidy cmake --workflow --preset tidy
check "golden summaries: two compilers, -O0 -O2 -O3, ten runs" golden bash tests/golden/sweep.sh
check "Python tests, each in eight threads at once" parallel bash tests/parallel.sh

bash tests/coverage.sh >build/trust/coverage.log 2>&1
awk '/^TOTAL/ {print $NF + 0}' build/trust/coverage.log | while read -r percent; do
  line "lines of cpp/ that tests and seeds reach" "$percent %" ">= 95 %" \
    "$(awk -v p="$percent" 'BEGIN {print p >= 95 ? "holds" : "MISSED"}')"
done

# TIME TARGET: SECONDS s of processor, branches (features) BEFORE>AFTER
[ -e build/fuzz/runs.txt ] && sort -s -k2,2 build/fuzz/runs.txt | awk '
  function tell() {
    if (name == "") return
    holds = (all >= 3600 && still) ? "holds" : "MISSED"
    printf("%-58s %-24s target %-18s %s\n", "fuzzed: " name, int(all / 60) " minutes", ">= 60, nothing new", holds)
  }
  $2 != name {tell(); name = $2; all = 0}
  {all += $3; split($0, part, "[(]features[)] "); split(part[2], ends, ">"); still = (ends[1] + 0 == ends[2] + 0)}
  END {tell()}'
true
