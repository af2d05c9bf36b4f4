#!/usr/bin/env bash
# The same bytes from two processes and with 1, 2 and 7 workers, as text and as JSON: determinism_check.sh POLICY
set -euo pipefail
if [[ $# -ne 1 ]]; then
  echo "usage: determinism_check.sh POLICY" >&2
  exit 64
fi
policy=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# answer FILE ARGUMENTS...: writes the answer and, as its last line, the exit status; both must agree.
answer() {
  local file=$1 status=0
  shift
  "$policy" evaluate Examples/tianjin --as-of 2025-12-31 "$@" >"$file" || status=$?
  case $status in
    0 | 2 | 4) echo "exit $status" >>"$file" ;;
    *) echo "policy evaluate $* ended with $status" >&2; exit 1 ;;
  esac
}

for format in "" "--format json"; do
  # Arguments are two words or none.
  # shellcheck disable=SC2086
  answer "$work/first" $format
  for again in "" "--workers 1" "--workers 2" "--workers 7"; do
    # shellcheck disable=SC2086
    answer "$work/again" $format $again
    if ! cmp "$work/first" "$work/again" >&2; then
      echo "${format:-default format}: other bytes${again:+ with $again}" >&2
      exit 1
    fi
  done
  echo "${format:-default format}: the same bytes twice and with 1, 2 and 7 workers ($(wc -c <"$work/first") bytes)"
done
