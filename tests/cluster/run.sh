#!/usr/bin/env bash
# Passes the tests of nutgraf on Spark, Ray and Dask, each run on this machine. The first run downloads about 700 MB.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if ! command -v java >/dev/null; then # which Spark runs on
  as_root=$([ "$(id -u)" -eq 0 ] || echo sudo)
  $as_root apt-get update -q
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q openjdk-17-jre-headless
fi

venv=build/venv-cluster
python3 -m venv --clear "$venv"
"$venv/bin/pip" install -q '.[cluster]'
"$venv/bin/python" -m pytest tests/cluster
