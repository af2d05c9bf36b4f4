#!/usr/bin/env bash
# Runs what Examples/ci tells others to run, with the installed program, on a small province: ci_example.sh POLICY
# The commands are taken from the workflow itself; check.sh must have the same.
set -euo pipefail
if [[ $# -ne 1 ]]; then
  echo "usage: ci_example.sh POLICY" >&2
  exit 64
fi
policy=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# As make install leaves it: a program called policy on the path.
mkdir "$work/bin"
cp "$policy" "$work/bin/policy"
export PATH=$work/bin:$PATH

fail() { echo "$*" >&2; exit 1; }

# Every `run:` of the workflow, of one line or of a block, but for the installation.
python3 - Examples/ci/policies.yml >"$work/commands" <<'PYTHON'
import sys
lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
index, found = 0, []
while index < len(lines):
    text = lines[index].strip()
    indent = len(lines[index]) - len(lines[index].lstrip())
    index += 1
    if not text.removeprefix("- ").startswith("run:"):
        continue
    command = text.removeprefix("- ").removeprefix("run:").strip()
    if command not in ("|", ">"):
        found.append(command)
        continue
    while index < len(lines) and (not lines[index].strip() or len(lines[index]) - len(lines[index].lstrip()) > indent):
        if lines[index].strip():
            found.append(lines[index].strip())
        index += 1
installing = [command for command in found if "install" in command]
if installing != ["make -C .workbench install PREFIX=/usr/local"]:
    sys.exit(f"the workflow installs with {installing}")
print("\n".join(command for command in found if command not in installing))
PYTHON
sed -n 's/^run //p' Examples/ci/check.sh | grep -v '^()' >"$work/script"
cmp "$work/commands" "$work/script" || fail "check.sh and policies.yml run different commands"
make -n install PREFIX="$work/prefix" | grep -q "$work/prefix/bin/policy" || fail "make install does not heed PREFIX"

mkdir "$work/repository"
cd "$work/repository"
mkdir Policies
cp -r "$root/Policies/common" "$root/Tests/WorkbenchCommandsTests/FourthProvince/yunhai" Policies/

# expect STATUS...: runs the commands one by one and compares how each ends.
expect() {
  local line status
  while read -r line; do
    status=0
    bash -e -o pipefail -c "$line" >"$work/out" 2>"$work/err" || status=$?
    if [[ $status -ne $1 ]]; then
      cat "$work/out" "$work/err" >&2
      fail "“$line” ended with $status, not with $1"
    fi
    shift
  done <"$work/commands"
}

# documents FAILED: the results can be read by what reads them, and count so many failures.
documents() {
  python3 - "$1" <<'PYTHON'
import json, sys
from xml.etree import ElementTree
suites = ElementTree.parse("results/fixtures.xml").getroot()
assert suites.tag == "testsuites" and int(suites.get("tests")) > 0, suites.attrib
assert int(suites.get("failures")) == int(sys.argv[1]), suites.attrib
for name in ("check", "fixtures"):
    log = json.load(open(f"results/{name}.sarif", encoding="utf-8"))
    assert log["version"] == "2.1.0" and log["runs"][0]["tool"]["driver"]["name"] == "policy", name
found = json.load(open("results/fixtures.sarif", encoding="utf-8"))["runs"][0]["results"]
assert sum(result["level"] == "error" for result in found) == int(sys.argv[1]), found
PYTHON
}

expect 0 0 0 0 0 0 0
documents 0
rm -r results
"$root/Examples/ci/check.sh" >"$work/out" 2>&1 || fail "check.sh ended with $?: $(cat "$work/out")"
documents 0

# A number that no longer fits its fixtures: the files are in order, the fixtures fail.
sed -i 's/is = 60/is = 61/' Policies/yunhai/organization-building-2031/parameters.lua
expect 0 0 0 2 2 2 0
failed=$(python3 -c "
from xml.etree import ElementTree
print(ElementTree.parse('results/fixtures.xml').getroot().get('failures'))")
[[ $failed -gt 0 ]] || fail "the changed number failed no fixture"
documents "$failed"
status=0
"$root/Examples/ci/check.sh" >"$work/out" 2>&1 || status=$?
[[ $status -eq 2 ]] || fail "check.sh ended with $status, not with 2"

# A file that cannot be read: every command says so.
echo 'return {' >Policies/yunhai/organization-building-2031/rules.lua
expect 0 3 3 3 3 3 3
echo "the commands of Examples/ci end as they should on a province in order, a changed number and a broken file"
