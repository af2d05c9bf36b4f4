#!/usr/bin/env bash
# Builds the tests with AddressSanitizer and then with ThreadSanitizer, each in a folder of its own, and runs them.
# sanitize.sh [address|thread]: both without a word. ThreadSanitizer runs what has threads: WORKBENCH_TSAN_FILTER.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# run KIND FILTER: an empty filter runs every test.
run() {
  local kind=$1 filter=$2 scratch=${SANITIZE_SCRATCH:-.build-san}-$1
  printf '\n== %s\n' "$kind"
  swift build --build-tests --sanitize="$kind" --scratch-path "$scratch" 2>&1 | grep -E "error:|Build complete" || true
  swift test --skip-build --sanitize="$kind" --scratch-path "$scratch" ${filter:+--filter "$filter"} 2>&1 |
    grep -vE "^◇|^✔|^Test Suite|Executed" | tee "$scratch.log"
  grep -q "Test run with .* passed" "$scratch.log"
}

# Lua's errors jump past Swift frames that hold nothing, and the runtime keeps its metadata for good. A test ends a program
# by SIGSEGV and looks at how it ended.
export ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=0:abort_on_error=0:handle_segv=0
export TSAN_OPTIONS=handle_segv=0:halt_on_error=0:exitcode=66:second_deadlock_stack=1:suppressions=$PWD/Tests/tsan.supp
kinds=${1:-both}
if [[ $kinds != thread ]]; then run address "${WORKBENCH_ASAN_FILTER:-}"; fi
if [[ $kinds != address ]]; then
  run thread "${WORKBENCH_TSAN_FILTER:-PolicyEngineTests|LedgerFilesTests|LineEditingTests|MediationModelTests}"
fi
