#!/usr/bin/env bash
# Makes sure that the Debian packages named are there: prepare.sh [--optional] PACKAGE...
# Prints each command before it runs; uses sudo when not root. With --optional a package that cannot be had is no failure.
set -euo pipefail

optional=false
if [[ ${1:-} == --optional ]]; then optional=true; shift; fi

give_up() {
  printf '%s\n' "$*" >&2
  if $optional; then exit 0; fi
  exit 1
}

# Looks for what the package brings, so that machines without dpkg pass as well.
present() {
  case $1 in
    liblua5.4-dev) [[ -e /usr/include/lua5.4/lua.h ]] || pkg-config --exists lua5.4 2>/dev/null ;;
    coinor-libcbc3) [[ $(ldconfig -p 2>/dev/null) == *libCbcSolver.so.3* ]] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

run() {
  printf '+ %s\n' "$*" >&2
  "$@" >&2
}

if ! command -v swift >/dev/null; then
  give_up "Swift is not installed. Install the Swift 6.1 toolchain or a later one from swift.org, then run this again."
fi

missing=()
for package in "$@"; do present "$package" || missing+=("$package"); done
if [[ ${#missing[@]} -eq 0 ]]; then exit 0; fi

wanted="These packages are missing: ${missing[*]}."
command -v apt-get >/dev/null || give_up "$wanted There is no apt here; install what corresponds to them, then run this again."
as_root=()
if [[ $(id -u) -ne 0 ]]; then
  # On a terminal sudo may ask for a password; elsewhere it must do without.
  if command -v sudo >/dev/null && { [[ -t 0 && -t 2 ]] || sudo -n true 2>/dev/null; }; then
    as_root=(sudo)
  else
    give_up "$wanted Neither root nor sudo works here; ask someone who may to run: apt-get install ${missing[*]}"
  fi
fi

install=(apt-get install --yes --no-install-recommends "${missing[@]}")
if ! run "${as_root[@]}" apt-get update || ! run "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}"; then
  give_up "$wanted Installing them failed; the lines above say why."
fi
