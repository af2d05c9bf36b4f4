#!/usr/bin/env bash
# The commands of policies.yml for any other service, or by hand in a folder that holds Policies/. All of them run; the
# exit is the worst of theirs: 3 before 2 before 1.
set -uo pipefail

worst=0
run() {
  local status=0
  printf '+ %s\n' "$*" >&2
  "$@" || status=$?
  if [[ $status -gt $worst ]]; then worst=$status; fi
}

run mkdir -p results
run policy check Policies --format github
run policy check Policies --format sarif --output results/check.sarif
run policy test Policies --format junit --output results/fixtures.xml
run policy test Policies --format sarif --output results/fixtures.sarif
run policy test Policies --coverage --threshold 80
run policy coverage Policies --format markdown --output results/coverage.md
exit "$worst"
