#!/usr/bin/env bash
# Feeds broken input to the parser, the ledger reader and the policy loader under libFuzzer with AddressSanitizer.
# fuzz.sh [MINUTES] [lua|ledger|policy]: so many minutes each, 1 without a number. What brings one down is kept in
# out/fuzz/, named after it, and printed; out/fuzz/TARGET/ keeps the inputs that reached something new.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
minutes=${1:-1}
targets=${2:-lua ledger policy}
cd "$root/Tools/Fuzz"
scratch=${FUZZ_SCRATCH:-$root/.build-fuzz}

swift build -c release --scratch-path "$scratch" --sanitize=address -Xswiftc -sanitize=fuzzer \
  -Xswiftc -use-ld=lld -Xcc -fsanitize=fuzzer-no-link 2>&1 | grep -vE "^\[[0-9]+/[0-9]+\]" || true
failed=0
for target in $targets; do
  found=$root/out/fuzz/$target
  mkdir -p "$found"
  printf '\n== %s, %s minutes\n' "$target" "$minutes"
  # Lua's errors jump out of C, and a policy's run-time state is kept: leaks are valgrind's to find.
  if ! ASAN_OPTIONS=detect_leaks=0 "$scratch/release/fuzz-$target" "$found" "Corpus/$target" \
    -max_total_time="$(awk "BEGIN { print int($minutes * 60) }")" -timeout=10 -rss_limit_mb=2048 -max_len=4096 \
    -artifact_prefix="$root/out/fuzz/$target-" -print_final_stats=1 2>&1 |
    grep -vE "^#[0-9]+[[:space:]]+(NEW|REDUCE|pulse|RELOAD)"; then
    failed=1
  fi
done
if ls "$root"/out/fuzz/*-crash-* "$root"/out/fuzz/*-timeout-* "$root"/out/fuzz/*-oom-* 2>/dev/null; then
  echo "These inputs bring it down; run Tools/Fuzz/fuzz.sh again, or .build-fuzz/release/fuzz-TARGET FILE, to see one."
  exit 1
fi
exit $failed
