#!/usr/bin/env python3
"""Time the program on a national ledger beside DuckDB and polars, which compute the same counts in the same run.

The counts: organisations in being by district and kind at two dates, and full-time and part-time mediators on the
roster of each township centre, with how many centres fall short of one and two. The program evaluates the norms that
ask for these counts, and validates everything it reads. Each run is a process of its own, so that start-up, reading, counting and peak
memory are all in; contestants take turns, and the medians count.

  Benchmarks/ledger-load.py                          a million organisations, two million mediators
  Benchmarks/ledger-load.py --organizations 100000 --mediators 200000 --repetitions 3
  Benchmarks/ledger-load.py --policy-command "{policy} evaluate --ledger {ledger} --workers {threads} ..."

DuckDB and polars come from PyPI (pip install duckdb polars); the script says which it lacks and goes on without.
"""
import argparse, importlib.metadata, importlib.util, json, os, shlex, statistics, subprocess, sys, tempfile, time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATES = ("2024-12-31", "2025-12-31")
COMMAND = ("{policy} evaluate --policies Policies/tianjin/organization-building-2024 --ledger {ledger} "
           "--as-of 2025-12-31 --workers {threads} --format json --norm enterprise_committees "
           "--norm chamber_organizations --norm township_centres --norm arbitration_centres --norm township_staffing")
NORMS = {"enterprise_committees": "enterprise_committee", "chamber_organizations": "chamber_organization",
         "township_centres": "township_centre", "arbitration_centres": "arbitration_centre"}


def count_with_duckdb(ledger, threads):
    import duckdb
    db = duckdb.connect(config={"threads": threads})
    db.execute(f"""
        create view organization as select * from read_csv('{ledger}/organization.csv', header = true, columns = {{
            'id': 'varchar', 'name': 'varchar', 'jurisdiction': 'varchar', 'kind': 'varchar', 'entity_based': 'boolean',
            'established_on': 'date', 'closed_on': 'date', 'roster_kept': 'boolean'}})""")
    db.execute(f"""
        create view mediator as select * from read_csv('{ledger}/mediator.csv', header = true, columns = {{
            'id': 'varchar', 'organization': 'varchar', 'engagement': 'varchar', 'roster_from': 'date',
            'roster_until': 'date'}})""")
    # The files are read once, as the program reads them once.
    db.execute("create temp table o as select id, jurisdiction, kind, entity_based, established_on, closed_on from organization")
    active = {}
    for day in DATES:
        active[day] = db.execute(f"""
            select jurisdiction, kind, count(*), count(*) filter (where entity_based) from o
            where established_on <= '{day}' and (closed_on is null or closed_on > '{day}') group by all""").fetchall()
    staff = db.execute(f"""
        with m as (select organization, count(*) filter (where engagement = 'full_time') as full_time,
                          count(*) filter (where engagement = 'part_time') as part_time from mediator
                   where roster_from <= '{DATES[1]}' and (roster_until is null or roster_until > '{DATES[1]}') group by 1)
        select coalesce(full_time, 0), coalesce(part_time, 0) from o left join m on m.organization = o.id
        where kind = 'township_centre'""").fetchall()
    return active, staff


def count_with_polars(ledger, threads):
    import polars as pl
    from polars import col, lit
    day_of = lambda text: lit(text).str.to_date()
    schema = {"entity_based": pl.Boolean, "established_on": pl.Date, "closed_on": pl.Date, "roster_kept": pl.Boolean}
    organization = pl.read_csv(f"{ledger}/organization.csv", schema_overrides=schema,
                               columns=["id", "jurisdiction", "kind", "entity_based", "established_on", "closed_on"])
    mediator = pl.scan_csv(f"{ledger}/mediator.csv", schema_overrides={"roster_from": pl.Date, "roster_until": pl.Date})
    active = {}
    for day in DATES:
        active[day] = (organization.lazy()
            .filter((col("established_on") <= day_of(day)) & (col("closed_on").is_null() | (col("closed_on") > day_of(day))))
            .group_by("jurisdiction", "kind").agg(pl.len(), col("entity_based").fill_null(False).sum().alias("entity"))
            .collect().rows())
    on_roster = (mediator
        .filter((col("roster_from") <= day_of(DATES[1]))
                & (col("roster_until").is_null() | (col("roster_until") > day_of(DATES[1]))))
        .group_by("organization").agg((col("engagement") == "full_time").sum().alias("full_time"),
                                      (col("engagement") == "part_time").sum().alias("part_time")))
    staff = (organization.lazy().filter(col("kind") == "township_centre").select("id")
        .join(on_roster, left_on="id", right_on="organization", how="left")
        .select(col("full_time").fill_null(0), col("part_time").fill_null(0)).collect().rows())
    return active, staff


def child(engine, ledger, threads):
    """One run of DuckDB or polars; prints a summary that can be compared."""
    count = {"duckdb": count_with_duckdb, "polars": count_with_polars}[engine]
    active, staff = count(ledger, threads)
    totals = {}
    for day, rows in active.items():
        sums = Counter()
        for _, kind, everyone, entity_based in rows:
            sums[kind] += entity_based if kind == "township_centre" else everyone
        totals[day] = {kind: sums[kind] for kind in sorted(NORMS.values())}
    short = sum(1 for full_time, part_time in staff if full_time < 1 or part_time < 2)
    print(json.dumps({"totals": totals, "groups": sum(map(len, active.values())), "centres": len(staff), "short": short}))


def totals_of_report(path):
    """The same totals from the program's report; None when it has another shape."""
    try:
        totals = {day: {kind: 0 for kind in sorted(NORMS.values())} for day in DATES}
        seen = set()
        for norm in json.loads(Path(path).read_text(encoding="utf-8"))["norms"]:
            kind = NORMS.get(norm["id"].partition("#")[2])
            for result in (one for one in norm["results"] if one["timing"] != "floor") if kind else ():
                totals[result["milestone"]][kind] += result["actual"]["part"]["known"]
                seen.add((result["milestone"], kind))
        return {day: {kind: totals[day][kind] for d, kind in sorted(seen) if d == day} for day in DATES}
    except (KeyError, TypeError, ValueError):
        return None


def measure(command, threads, output):
    """Seconds, peak MiB and exit status of a process."""
    environment = dict(os.environ, POLARS_MAX_THREADS=str(threads))
    with open(output, "wb") as file:
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.DEVNULL, env=environment, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    # Kilobytes on Linux, bytes on macOS.
    peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return seconds, peak, process.returncode


def build(product, scratch):
    command = ["swift", "build", "-c", "release", "--scratch-path", scratch, "--product", product]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{shlex.join(command)} failed:\n{done.stdout}{done.stderr}".replace(f"{ROOT}/", ""))
    return str(ROOT / scratch / "release" / product)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--organizations", type=int, default=1_000_000)
    parser.add_argument("--mediators", type=int, default=2_000_000)
    parser.add_argument("--districts", type=int, default=3_000)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--policy-command", default=COMMAND, help="with {policy}, {ledger} and {threads}")
    parser.add_argument("--scratch", default=".build", help="the build folder")
    parser.add_argument("--json", metavar="FILE", help="write every single measurement too")
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        return child(options.child[0], options.child[1], int(options.child[2]))

    policy, generator = build("policy", options.scratch), build("ledger-generator", options.scratch)
    contestants = {"policy": None}
    for engine in ("duckdb", "polars"):
        # Not imported here: a child's peak memory begins with what its parent had before the child became itself.
        if importlib.util.find_spec(engine):
            contestants[engine] = importlib.metadata.version(engine)
        else:
            print(f"{engine} is missing and left out; pip install {engine} brings it.")

    with tempfile.TemporaryDirectory(prefix="policy-bench-") as folder:
        ledger = f"{folder}/ledger"
        subprocess.run([generator, "--national", "--under", "CN-TJ", "--organizations", str(options.organizations),
                        "--mediators", str(options.mediators), "--districts", str(options.districts),
                        "--output", ledger], check=True, stdout=subprocess.DEVNULL)
        size = sum(file.stat().st_size for file in Path(ledger).iterdir())
        print(f"{options.organizations} organisations, {options.mediators} mediators, {options.districts} districts, "
              f"{size / 1e6:.0f} MB of CSV; {os.cpu_count()} processors; {options.repetitions} repetitions in turn\n")
        runs, summaries, out = {}, {}, f"{folder}/out"
        for _ in range(options.repetitions):
            for threads in options.threads:
                for name in contestants:
                    words = (shlex.split(options.policy_command) if name == "policy"
                             else [sys.executable, __file__, "--child", name, "{ledger}", "{threads}"])
                    command = [word.format(policy=policy, ledger=ledger, threads=threads) for word in words]
                    seconds, peak, status = measure(command, threads, out)
                    if status not in ((0, 2, 4) if name == "policy" else (0,)):
                        print(f"{name} with {threads} threads ended with {status}; left out of the table.")
                        continue
                    runs.setdefault((name, threads), []).append((seconds, peak))
                    if name == "policy":
                        summaries[name] = {"totals": totals_of_report(out)}
                    else:
                        summaries[name] = json.loads(Path(out).read_text())

    print("| program | threads | seconds, median (least–most) | peak MiB, median |\n|---|---|---|---|")
    for (name, threads), measured in sorted(runs.items(), key=lambda run: (run[0][1], run[0][0] != "policy", run[0])):
        seconds, peaks = zip(*measured)
        version = f" {contestants[name]}" if contestants[name] else ""
        print(f"| {name}{version} | {threads} | {statistics.median(seconds):.2f} ({min(seconds):.2f}–{max(seconds):.2f}) "
              f"| {statistics.median(peaks):.0f} |")
    print()
    others = {name: summary for name, summary in summaries.items() if name != "policy"}
    for name, summary in others.items():
        print(f"{name}: {summary['groups']} groups, {summary['short']} of {summary['centres']} township centres short")
    if len({json.dumps(summary) for summary in others.values()}) > 1:
        sys.exit("DuckDB and polars do not agree with each other; the comparison is void.")
    told = (summaries.get("policy") or {}).get("totals")
    if told and others:
        expected = next(iter(others.values()))["totals"]
        wrong = [(day, kind, count, expected[day][kind]) for day in told for kind, count in told[day].items()
                 if count != expected[day][kind]]
        print(f"the program's totals {'differ: ' + str(wrong) if wrong else 'agree with theirs'}")
        if wrong:
            sys.exit(1)
    else:
        print("the program's totals could not be compared")
    if options.json:
        Path(options.json).write_text(json.dumps({f"{name}/{threads}": measured
                                                  for (name, threads), measured in runs.items()}, indent=1))


if __name__ == "__main__":
    main()
