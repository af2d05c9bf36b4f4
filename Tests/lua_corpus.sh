#!/bin/sh
# Compares the parser with the linked Lua on the Lua sources that Debian packages carry, and on mutations of them.
#
#   Tests/lua_corpus.sh              the sources
#   Tests/lua_corpus.sh --minutes 5  the sources, then mutations for five minutes
#
# Fetches the packages into a temporary folder, which is removed; needs apt-get and dpkg-deb, and the tests built.
set -eu
cd "$(dirname "$0")/.."
minutes=""
[ "${1:-}" = "--minutes" ] && minutes="$2"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
packages="lua-check luarocks lua-penlight lua-busted lua-luassert lua-say lua-socket lua-lpeg lua-argparse lua-inspect
  lua-moses lua-dkjson lua-ansicolors lua-lgi"
(cd "$folder" && apt-get download -q $packages >/dev/null 2>&1) || { echo "apt-get download failed" >&2; exit 1; }
for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$folder/sources"; done
echo "$(find "$folder/sources" -name '*.lua' -type f | wc -l) sources of $(ls "$folder"/*.deb | wc -l) packages"
LUA_CORPUS="$folder/sources" LUA_FUZZ_MINUTES="$minutes" \
  swift test --skip-build --filter LuaAgreementTests ${SWIFT_TEST_FLAGS:-}
