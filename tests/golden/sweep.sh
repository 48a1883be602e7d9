#!/usr/bin/env bash
# Compares the golden summaries under GCC and Clang at -O0, -O2 and -O3, ten runs each, in a Turkish locale too.
# A build takes some minutes on two cores; name some to run only those: tests/golden/sweep.sh "g++ -O2".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export LOCPATH=$PWD/build/golden/locale
mkdir -p "$LOCPATH"
localedef -i tr_TR -f UTF-8 "$LOCPATH/tr_TR.UTF-8"  # Debian package locales

[ $# -gt 0 ] || set -- "g++ -O0" "g++ -O2" "g++ -O3" "clang++-14 -O0" "clang++-14 -O2" "clang++-14 -O3"
for combination; do
  read -r compiler optimisation <<<"$combination"
  build=build/golden/$compiler$optimisation
  cmake -S . -B "$build" -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_FLAGS="$optimisation" \
    >"$build.log"
  cmake --build "$build" -j"$(nproc)" --target golden_test >>"$build.log"
  "$build/tests/cpp/golden_test" --gtest_repeat=10 >>"$build.log" || { tail -n 40 "$build.log"; exit 1; }
  ! grep -q SKIPPED "$build.log"
  echo "$combination: $(grep -c '^\[       OK' "$build.log") tests passed in ten runs"
done
