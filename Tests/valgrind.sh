#!/bin/sh
# Runs the hostile scripts and the sweep of memory limits under valgrind, against the C host alone.
# Needs cc, valgrind and liblua5.4-dev. A step of 16 bytes in the sweep takes minutes; the default is coarser.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
hostile="$root/Tests/LuaRuntimeTests/Hostile"
cc -std=gnu11 -g -O1 -DDEBUG=1 -Wall -Wextra -I "$root/Sources/CLuaShims/include" \
  "$root"/Sources/CLuaShims/*.c "$hostile/driver.c" -llua5.4 -lpthread -o "$scratch/driver"
valgrind --quiet --error-exitcode=9 --leak-check=full --main-stacksize=16777216 \
  "$scratch/driver" "$hostile" "${1:-211}"
