#!/usr/bin/env python3
"""Recount the targets of organization-building-2024 from a ledger's files and compare with the program's answer.

Usage: independent_check.py LEDGER_FOLDER REPORT.json   (the report: policy evaluate ... --format json)
Shares none of the program's code or ideas: plain loops over the rows, exact fractions, nothing else.
"""
import csv, json, math, sys
from fractions import Fraction
from pathlib import Path

NORM = "tianjin/organization-building-2024#"
TARGETS = {  # norm: (kind counted, figure it is measured against, percent at each milestone)
    "enterprise_committees": ("enterprise_committee", "above_scale_enterprises", {"2024-12-31": 65, "2025-12-31": 80}),
    "chamber_organizations": ("chamber_organization", "chambers", {"2024-12-31": 75, "2025-12-31": 90}),
    "township_centres": ("township_centre", "townships", {"2024-12-31": 80, "2025-12-31": 95}),
    "arbitration_centres": ("arbitration_centre", "arbitration_courts", {"2024-12-31": 100}),
}
WORDS = {
    "编号": "id", "代码": "id", "名称": "name", "辖区": "jurisdiction", "级别": "level", "上级": "parent", "类别": "kind",
    "实体化": "entity_based", "设立日期": "established_on", "撤销日期": "closed_on", "指标": "indicator",
    "截至日期": "date", "数值": "value", "表": "entity", "起": "from", "止": "through",
    "县（区）级": "district", "企业调解委员会": "enterprise_committee", "商（协）会调解组织": "chamber_organization",
    "街道（乡镇）调解中心": "township_centre", "仲裁院调解中心": "arbitration_centre", "规模以上企业数": "above_scale_enterprises",
    "商（协）会总数": "chambers", "街道（乡镇）总数": "townships", "仲裁院数": "arbitration_courts", "是": "true", "否": "false",
}

def rows(folder, table):
    with open(folder / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield {WORDS.get(key, key): WORDS.get(cell, cell) for key, cell in row.items()}

def counts(row, day):
    """True, False, or None where the files do not tell; dates as text compare like dates."""
    parts = [None if not row["established_on"] else row["established_on"] <= day,
             not row["closed_on"] or day < row["closed_on"]]
    if row["kind"] == "township_centre":
        parts.append({"true": True, "false": False}.get(row["entity_based"]))
    return False if False in parts else None if None in parts else True

def expected(folder):
    places = {row["id"]: row for row in rows(folder, "jurisdiction")}
    chain = lambda place: [] if not place else [place] + chain(places[place]["parent"])
    figures, organizations, manifest = (list(rows(folder, table)) for table in ("figure", "organization", "manifest"))
    for district in (place for place, row in places.items() if row["level"] == "district"):
        for norm, (kind, indicator, percents) in TARGETS.items():
            for day, percent in percents.items():
                told = [counts(row, day) for row in organizations
                        if row["kind"] == kind and district in chain(row["jurisdiction"])]
                known, open_ = told.count(True), told.count(None)
                covered = any(row["entity"] == "organization" and row["jurisdiction"] in chain(district)
                              and (row["from"] or day) <= day <= (row["through"] or day) for row in manifest)
                whole = max(((row["date"], int(row["value"])) for row in figures if row["date"] <= day
                             and row["jurisdiction"] == district and row["indicator"] == indicator), default=(None, None))[1]
                need, possible = Fraction(percent, 100), known + open_ if covered else None
                if whole == 0: outcome = "not_applicable"
                elif whole is None: outcome = "indeterminate"
                elif Fraction(known, whole) >= need: outcome = "satisfied"
                elif possible is None or Fraction(possible, whole) >= need: outcome = "indeterminate"
                else: outcome = "not_satisfied"
                short = lambda part: None if whole is None or part is None else max(0, math.ceil(need * whole) - part)
                missing = {"satisfied": {"known": 0, "possible": 0},
                           "not_satisfied": {"known": short(possible), "possible": short(known)},
                           "indeterminate": {"known": 0, "possible": short(known)}}.get(outcome)
                part, total = {"known": known, "possible": possible}, {"known": whole, "possible": whole}
                yield (norm, district, day), (outcome, missing, str(percent), *((part, total) if whole else ()))

def reported(report):
    for norm in (norm for norm in report["norms"] if norm["id"].removeprefix(NORM) in TARGETS):
        # What holds today of a target whose days are past has no milestone, and asks nothing.
        for result in (result for result in norm["results"] if result["milestone"]):
            actual = result.get("actual") or {}
            told = (result["outcome"], result["missing"], result["required"]["value"])
            whole = (actual.get("whole") or {}).get("known")
            yield ((norm["id"].removeprefix(NORM), result["subject"]["id"], result["milestone"]),
                   told + ((actual["part"], actual["whole"]) if whole else ()))

ours = dict(expected(Path(sys.argv[1])))
theirs = dict(reported(json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))))
wrong = [key for key in sorted(ours.keys() | theirs.keys()) if ours.get(key) != theirs.get(key)]
for key in wrong:
    print(*key, "expected", ours.get(key), "reported", theirs.get(key))
print(f"independent check: {len(ours)} findings recounted, {len(wrong)} differ")
sys.exit(1 if wrong or not ours else 0)
