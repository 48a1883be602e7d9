#!/usr/bin/env bash
# dependencies.sh FOLDER: Eigen, utf8proc and libstemmer as static libraries, for wheels (tool.cibuildwheel in
# pyproject.toml). vcpkg builds them from sources whose hashes it knows. FOLDER is then a CMAKE_PREFIX_PATH.
set -euo pipefail
folder=$1
release=2025.06.13

if command -v dnf >/dev/null; then
  dnf install -y git curl zip unzip tar
elif command -v apk >/dev/null; then
  apk add --no-cache build-base cmake curl git linux-headers ninja pkgconf tar unzip zip
  export VCPKG_FORCE_SYSTEM_BINARIES=1 # its own are for glibc
fi
case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) triplet=x64-linux-release ;;
  Linux-aarch64) triplet=arm64-linux export VCPKG_FORCE_SYSTEM_BINARIES=1 ;;
  Darwin-x86_64) triplet=x64-osx-release ;;
  Darwin-arm64) triplet=arm64-osx-release ;;
  MINGW*-x86_64 | MSYS*-x86_64) triplet=x64-windows-static-md-release ;;
esac

vcpkg=$(mktemp -d)
git clone --quiet --depth 1 --branch "$release" https://github.com/microsoft/vcpkg.git "$vcpkg"
"$vcpkg/bootstrap-vcpkg.sh" -disableMetrics
"$vcpkg/vcpkg" install --triplet "$triplet" --host-triplet "$triplet" eigen3 utf8proc libstemmer
mkdir -p "$folder"
cp -R "$vcpkg/installed/$triplet/." "$folder"
