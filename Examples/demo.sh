#!/usr/bin/env bash
# Builds the program and evaluates the example: which of Tianjin's districts meet the notice's targets at the end of 2025.
# Arguments are passed on, such as --language en.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

.ci/prepare.sh liblua5.4-dev
scratch=${POLICY_SCRATCH:-.build}
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Building policy; the first time takes some minutes ..." >&2
if ! swift build -c release --scratch-path "$scratch" --product policy >"$log" 2>&1; then
  sed "s|$PWD/||g" "$log" >&2
  exit 1
fi

status=0
"$scratch/release/policy" evaluate Examples/tianjin --as-of 2025-12-31 "$@" || status=$?
# 2 says that the answer is no: some districts miss their targets. That is an answer and no failure of the demonstration.
if [[ $status -eq 2 ]]; then status=0; fi
exit "$status"
