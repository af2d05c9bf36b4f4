#!/usr/bin/env bash
# Builds and tests everything: Swift tests, policies, independent recount, same bytes each time, valgrind where it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

step() { printf '\n== %s\n' "$*"; }

.ci/prepare.sh liblua5.4-dev python3
.ci/prepare.sh --optional valgrind tmux coinor-libcbc3
scratch=${POLICY_SCRATCH:-.build}
# Test and program must be built with the same flags, or each would build everything anew.
flags=(--scratch-path "$scratch" --explicit-target-dependency-import-check error)
log=$(mktemp)
trap 'rm -f "$log" "$log.json" "$log.err" "$log.memory"; kill $(jobs -p) 2>/dev/null || true' EXIT

step "Build with the import check"
swift build --build-tests "${flags[@]}" 2>&1 | sed "s|$PWD/||g"
policy=$scratch/debug/policy

# The sandbox under valgrind keeps one processor busy for two minutes: beside the rest, and told at the end.
memory=
if [[ -x Tests/valgrind.sh ]] && command -v valgrind >/dev/null; then
  Tests/valgrind.sh >"$log.memory" 2>&1 &
  memory=$!
fi

step "Swift tests"
swift test --skip-build "${flags[@]}" 2>&1 | sed "s|$PWD/||g" | tee "$log"

step "Policies: check"
"$policy" check Policies
step "Policies: fixtures"
"$policy" test Policies

step "Documents against their schemas"
Tests/json_schemas.py
# document SCHEMA ARGUMENTS...: what a command prints as JSON, whatever its answer.
document() {
  local schema=$1 status=0
  shift
  "$policy" "$@" --format json >"$log.json" 2>/dev/null || status=$?
  case $status in
    0 | 2 | 4) ;;
    *) echo "policy $* ended with $status" >&2; exit 1 ;;
  esac
  Tests/json_schemas.py "$log.json" "$schema"
}
document policies show Policies
document party show Policies --party 区人社局
document due show Policies --due 2020-01-01..2026-12-31
document matrix show Policies --matrix
document evaluation evaluate Examples/tianjin
document explanation explain township_centres CN-120114 Examples/tianjin
document diagnostics check Policies
document tests test Policies --coverage
document coverage coverage Policies
document sources sources list Policies
document comparison simulate Examples/tianjin/scenarios/all-townships.lua Examples/tianjin/scenarios/wuqing.lua Examples/tianjin
document comparison compare baseline Examples/tianjin/scenarios/jilin-law.lua Examples/tianjin
document sweep sweep enterprise_coverage@2025-12-31=75..85/5 township_full_time_min=0..1 Examples/tianjin
document seek seek enterprise_coverage@2025-12-31=60..70 --norm enterprise_committees --nobody-fails Examples/tianjin
document sensitivity sensitivity Examples/tianjin
document diff diff Policies/jilin Policies/tianjin
# Where there is a solver: CBC is what the tests above have installed.
status=0
"$policy" plan Examples/tianjin/plans/tight.lua Examples/tianjin --format json >"$log.json" 2>"$log.err" || status=$?
if ! grep -q plan.no-solver "$log.err"; then
  # How far it is goes to terminals only.
  [[ $status == 2 && ! -s $log.err ]] || { cat "$log.err" >&2; exit 1; }
  Tests/json_schemas.py "$log.json" plan
  document plan-comparison compare baseline Examples/tianjin/plans/tight.lua Examples/tianjin --try-limits 0
  document selection-plan plan Examples/tibet/plans/selection.lua Examples/tibet --reading batch_scope=region
  Tests/plan_terminal_check.py "$policy"
else
  echo "skipped: plans, no solver is here"
fi
# Also that the VM, the columns and the rules written by hand count the same.
document bench bench --scale 0.002 --repetitions 1

step "Fixtures notice small changes of the policies"
# One change in 29, the same each time: all of them take a quarter of an hour with a debug build.
"$policy" test Policies --mutate --every 29 --tries 20 --format json >"$log.json" || { cat "$log.json" >&2; exit 1; }
Tests/json_schemas.py "$log.json" mutation

step "What the examples of continuous integration run"
Tests/ci_example.sh "$policy"

step "Independent recount"
Tests/independent_check.sh "$policy" "$scratch/debug/ledger-generator"
step "The line editor and the REPL under tmux"
if command -v tmux >/dev/null; then
  Tests/line_editor_check.py "$scratch/debug/line-editor-demo" 2
  Tests/repl_check.py "$policy"
else
  echo "skipped: tmux is not here"
fi
step "The same bytes"
Tests/determinism_check.sh "$policy"

step "Memory"
if [[ -n $memory ]]; then
  wait "$memory" || { cat "$log.memory"; exit 1; }
  cat "$log.memory"
else
  echo "skipped: valgrind is not here"
fi

step "All passed; the Swift tests ended with"
grep "Test run with" "$log"
