#!/usr/bin/env python3
"""Loads one folder with this project's reader, polars and DuckDB in turn, and compares time, memory and counts.

compare.py FOLDER [RUNS] [PROGRAM]: each run is a process of its own with two threads; medians of RUNS (5) alternating
runs. All three read organization.csv and mediator.csv with typed columns and count organisations by kind and mediators by
the kind of their organisation. Only this project's reader also checks enumerations, sets, dates, identifiers and
references of every row, and reads the other files of the folder."""
import json, os, resource, statistics, subprocess, sys, time

folder = sys.argv[1]
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
program = sys.argv[3] if len(sys.argv) > 3 else ".build/release/ledger-load"

DUCKDB = """
import duckdb, json, time, sys
folder = sys.argv[1]
start = time.perf_counter()
con = duckdb.connect(config={"threads": 2})
con.execute("set enable_progress_bar = false")
for t in ("organization", "mediator"):
    con.execute(f"create table {t} as select * from read_csv('{folder}/{t}.csv', header=true)")
a = dict(con.execute("select kind, count(*) from organization group by kind").fetchall())
b = dict(con.execute("select o.kind, count(*) from mediator m join organization o on m.organization = o.id group by 1").fetchall())
print(json.dumps({"total": time.perf_counter() - start, "organizations": a, "mediators": b}))
"""
POLARS = """
import json, time, sys
import polars as pl
folder = sys.argv[1]
start = time.perf_counter()
o = pl.read_csv(f"{folder}/organization.csv", try_parse_dates=True)
m = pl.read_csv(f"{folder}/mediator.csv", try_parse_dates=True)
a = dict(o.group_by("kind").len().iter_rows())
b = dict(m.join(o.select("id", "kind"), left_on="organization", right_on="id").group_by("kind").len().iter_rows())
print(json.dumps({"total": time.perf_counter() - start, "organizations": a, "mediators": b}))
"""
READERS = {
    "workbench": [program, folder, "2", "1"],
    "polars": [sys.executable, "-c", POLARS, folder],
    "duckdb": [sys.executable, "-c", DUCKDB, folder],
}

def run(command):
    environment = dict(os.environ, POLARS_MAX_THREADS="2")
    child = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    output = child.stdout.read()
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"{command[0]} failed")
    result = json.loads(output)  # nothing else may be on standard output
    result["cpu"] = usage.ru_utime + usage.ru_stime
    result["peak"] = usage.ru_maxrss / 1024
    return result

results = {name: [] for name in READERS}
for _ in range(runs):
    for name, command in READERS.items():
        results[name].append(run(command))

expected = None
for name, found in results.items():
    for result in found:
        counts = (result["organizations"], result["mediators"])
        expected = expected or counts
        if counts != expected:
            sys.exit(f"{name} counts differently: {counts} against {expected}")
    median = lambda key: statistics.median(result[key] for result in found)
    print(f"{name:10} wall {median('total'):6.3f} s  cpu {median('cpu'):6.3f} s  peak {median('peak'):6.0f} MiB  "
          f"(walls {' '.join('%.2f' % result['total'] for result in found)})")
