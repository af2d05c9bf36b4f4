#!/usr/bin/env python3
"""Feeds the program broken files of 1, 2, 5 and 10 MB and measures whether its processor time stays linear.

hostile_inputs.py PROGRAM [CASE ...]: the release build; without names every case. For each case a line with the seconds
for every size, the ratio of the longest to the shortest beside that of the sizes (10), and the first diagnostic. Fails
where the program ends by a signal, where it does not refuse what is broken with exit 3, where it says nothing, or
where ten times the bytes take more than thirty times as long. Run by hand: what it measures hangs on the machine.
"""
import os
import resource
import shutil
import subprocess
import sys
import tempfile

MEGABYTE = 1 << 20
SIZES = [1, 2, 5, 10]

JURISDICTION = 'return { code = "CN-XX", name = "试行省", levels = { "province" }, authorities = {} }\n'
SOURCES = (
    'return { { id = "t-1", title = "试行", issuers = { "局" }, issued = "2024-01-01",'
    ' clauses = { { no = "一", gist = "各项" } } } }\n'
)
POLICY = 'return { language = 1, title = "试行", source = "t-1" }\n'
GUIDANCE = 'return { { cite = "一", reason = "exhortation", gist = "号召" } }\n'
MANIFEST = "entity,jurisdiction,from,through\norganization,CN-XX,,\n"
PLACES = "id,name,level,parent\nCN-XX,试行省,province,\n"


def repeated(text, size):
    return text.encode() * (size // len(text.encode()))


# Lua: what parameters.lua is. Some of it is Lua: those run out of their budget or are refused as a policy.
LUA = {
    "lua-nested-tables": lambda n: b"return " + b"{" * n,
    "lua-nested-parentheses": lambda n: b"return " + b"(" * n,
    "lua-nested-functions": lambda n: b"return " + repeated("function() return ", n),
    "lua-one-line": lambda n: b"return { " + repeated("x = 1 + 2, ", n),
    "lua-million-comments": lambda n: repeated("-- ab\n", n) + b"return {",
    "lua-open-comments": lambda n: repeated("--[[ ]=] ", n),
    "lua-unfinished-strings": lambda n: repeated('x = "abc\n', n),
    "lua-unfinished-long-string": lambda n: b"return [==[" + b"]=]" * (n // 3),
    "lua-many-errors": lambda n: b"return {\n" + repeated("  a： 1，\n", n),
    "lua-many-missing-commas": lambda n: b"return {\n" + repeated("  a = 1 b = 2\n", n),
    "lua-long-name": lambda n: b"return " + b"a" * n,
    "lua-long-chain": lambda n: b"return a" + repeated(" + a", n),
    "lua-concatenations": lambda n: b"return a" + repeated(' .. "b"', n),
    "lua-calls": lambda n: b"return f" + b"()" * (n // 2),
    "lua-elseif": lambda n: b"if a then " + repeated("elseif b then ", n),
    "lua-labels": lambda n: b"".join(b"::l%d::" % i for i in range(n // 10)),
    "lua-gotos": lambda n: b"".join(b"goto l%d " % i for i in range(n // 12)),
    "lua-locals": lambda n: repeated("local a = 1\n", n),
    "lua-same-keys": lambda n: b"return {" + repeated("a=1,", n) + b"}",
    "lua-digits": lambda n: b"return " + b"9" * n,
    "lua-escapes": lambda n: b'return "' + repeated("\\q", n) + b'"',
    "lua-not-utf8": lambda n: b"return " + b"\xff\xfe" * (n // 2),
    "lua-zeros": lambda n: b"\0" * n,
    "lua-carriage-returns": lambda n: b"\r" * n + b"return {",
    "policy-many-parameters": lambda n: b"return {" + b"".join(b"a%d={}," % i for i in range(n // 10)) + b"}",
    "policy-allocates": lambda n: b"local t = {} for i = 1, 1e9 do t[i] = {} end -- " + b"x" * n,
    "policy-long-loop": lambda n: b"while true do end -- " + b"x" * n,
    "policy-string-doubling": lambda n: b"local s = 'x' while true do s = s .. s end -- " + b"x" * n,
}

# CSV: what organization.csv is.
HEAD = b"id,jurisdiction,kind\n"
CSV = {
    "csv-one-field": lambda n: HEAD + b"o1,CN-XX," + b"x" * n + b"\n",
    "csv-no-newline": lambda n: b"x" * n,
    "csv-many-columns": lambda n: b"id" + b",a" * (n // 2),
    "csv-many-cells": lambda n: HEAD + b"o1" + b",a" * (n // 2),
    "csv-open-quote": lambda n: HEAD + b'o1,"' + repeated("ab\n", n),
    "csv-quotes": lambda n: HEAD + b'"' * n,
    "csv-quotes-in-fields": lambda n: HEAD + repeated('o"1,C"N,k"\n', n),
    "csv-bad-rows": lambda n: HEAD + repeated("o1,CN-YY,nobody\n", n),
    "csv-short-rows": lambda n: HEAD + repeated("o\n", n),
    "csv-same-id": lambda n: HEAD + repeated("o1,CN-XX,township_centre\n", n),
    "csv-empty-lines": lambda n: HEAD + b"\n" * n + b"x",
    "csv-commas": lambda n: HEAD + b"," * n,
    "csv-zeros": lambda n: HEAD + b"\0" * n,
    "csv-not-text": lambda n: HEAD + b"\xff\x80" * (n // 2),
    "csv-long-header": lambda n: b"i" * n + b"\nx\n",
}


def write(folder, name, content):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())


def prepared(case, size):
    """A folder with the case in it, and the arguments that read it."""
    folder = tempfile.mkdtemp(prefix="hostile-")
    write(folder, "p/jurisdiction.lua", JURISDICTION)
    write(folder, "p/sources.lua", SOURCES)
    write(folder, "p/one/policy.lua", POLICY)
    write(folder, "p/one/guidance.lua", GUIDANCE)
    if case in LUA:
        write(folder, "p/one/parameters.lua", LUA[case](size))
        return folder, ["check", folder + "/p"]
    write(folder, "l/manifest.csv", MANIFEST)
    write(folder, "l/jurisdiction.csv", PLACES)
    write(folder, "l/organization.csv", CSV[case](size))
    return folder, ["evaluate", "--policies", folder + "/p", "--ledger", folder + "/l", "--as-of", "2024-12-31"]


def run(program, case, megabytes):
    folder, arguments = prepared(case, megabytes * MEGABYTE)
    try:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run([program] + arguments + ["--language", "en"], capture_output=True, timeout=300)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        said = (done.stderr + done.stdout).decode(errors="replace").replace(folder, "")
        return seconds, done.returncode, said
    finally:
        shutil.rmtree(folder)


def main():
    program = os.path.abspath(sys.argv[1])
    faults = 0
    for case in sys.argv[2:] or [*LUA, *CSV]:
        times, problem, said = [], "", ""
        for megabytes in SIZES:
            try:
                seconds, status, said = run(program, case, megabytes)
            except subprocess.TimeoutExpired:
                problem = f"{megabytes} MB took more than 300 s"
                break
            times.append(seconds)
            if status != 3:
                problem = f"{megabytes} MB ended with {status}"
                break
            if not said.strip():
                problem = f"nothing was said of {megabytes} MB"
                break
        # Of less than a fiftieth of a second the start of the program is the most.
        ratio = times[-1] / max(times[0], 0.02) if len(times) == len(SIZES) else 0
        if ratio > 30:
            problem = problem or "more than linear"
        faults += bool(problem)
        first = next((line for line in said.splitlines() if line.strip()), "")[:110]
        shown = " ".join(f"{seconds:6.2f}" for seconds in times)
        print(f"{case:28} {shown}  x{ratio:4.1f}  {problem or first}", flush=True)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
