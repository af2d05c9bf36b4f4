#!/usr/bin/env bash
# Recounts every district of the example and of ten random ledgers: independent_check.sh POLICY LEDGER_GENERATOR
set -euo pipefail
if [[ $# -ne 2 ]]; then
  echo "usage: independent_check.sh POLICY LEDGER_GENERATOR" >&2
  exit 64
fi
policy=$(realpath "$1")
generator=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# compare NAME LEDGER ARGUMENTS...: the recount of a ledger beside what the program says.
compare() {
  local name=$1 ledger=$2 status=0
  shift 2
  # Odd but legal facts are no matter here.
  "$policy" evaluate "$@" --as-of 2025-12-31 --format json >"$work/report.json" 2>"$work/remarks" || status=$?
  # 2 and 4 are answers: no, and cannot be told.
  case $status in
    0 | 2 | 4) ;;
    *) cat "$work/remarks" >&2; echo "$name: policy evaluate ended with $status" >&2; exit 1 ;;
  esac
  printf '%s: ' "$name"
  python3 Tests/independent_check.py "$ledger" "$work/report.json"
}

compare "example" Examples/tianjin/ledger Examples/tianjin
for seed in 1 2 3 4 5 6 7 8 9 10; do
  "$generator" --random "$seed" --output "$work/random-$seed" >/dev/null
  compare "random ledger $seed" "$work/random-$seed" \
    --policies Policies/tianjin/organization-building-2024 --ledger "$work/random-$seed"
done
