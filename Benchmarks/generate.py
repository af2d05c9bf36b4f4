#!/usr/bin/env python3
"""Writes a large ledger for measuring: generate.py FOLDER [ORGANISATIONS]. Two mediators an organisation."""
import os, random, sys

folder, n = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
os.makedirs(folder, exist_ok=True)
r = random.Random(20250601)
kinds = ["enterprise_committee", "chamber_organization", "township_centre", "arbitration_centre",
         "district_organization", "regional_or_industry", "public_institution_organization"]
founders = ["hrss", "political_legal", "justice", "court", "union", "commerce", "enterprise_federation", "township"]
facilities = ["office", "reception", "mediation_room", "equipment", "computer", "printer", "copier", "emblem"]
regimes = ["guidance", "registration", "handling", "performance", "follow_up", "mediator_management", "archives",
           "statistics", "appraisal"]
ledgers = ["organization_situation", "prevention", "major_collective", "handling", "training"]

def day(low=2015, high=2025):
    return f"{r.randint(low, high)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"

def some(items, most):
    return ";".join(r.sample(items, r.randint(1, most)))

def flag():
    return r.choice(("true", "false", "true", ""))

def write(name, header, rows):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as f:
        f.write(header + "\n")
        f.writelines(rows)

districts, places = [], ["CN-TJ,天津市,province,,\n"]
for d in range(16):
    districts.append(f"CN-TJ-{d:02d}")
    places.append(f"CN-TJ-{d:02d},第{d}区,district,CN-TJ,{flag()}\n")
towns = []
for d in districts:
    for t in range(20):
        towns.append(f"{d}-{t:03d}")
        places.append(f"{towns[-1]},第{t}街道,township,{d},\n")
write("jurisdiction.csv", "id,name,level,parent,high_incidence", places)
write("organization.csv",
      "id,name,jurisdiction,kind,founders,entity_based,established_on,closed_on,facilities,regimes,ledgers,"
      "funding_secured,unified_name,online_platform,roster_kept,published",
      (f"O-{i:08d},{'' if i % 3 else '第%d号劳动人事争议调解组织' % i},{r.choice(towns)},{r.choice(kinds)},"
       f"{some(founders, 3)},{flag()},{day()},{day(2026, 2027) if i % 50 == 0 else ''},{some(facilities, 5)},"
       f"{some(regimes, 5)},{some(ledgers, 3)},{flag()},{flag()},{flag()},{flag()},{flag()}\n" for i in range(n)))
write("mediator.csv",
      "id,organization,engagement,profession,roster_from,roster_until,attendance_normal",
      (f"M-{i:08d},O-{r.randrange(n):08d},{r.choice(('full_time', 'part_time'))},"
       f"{r.choice(('lawyer', 'judge', 'union_staff', 'hr_staff', ''))},{day()},"
       f"{day(2026, 2027) if i % 20 == 0 else ''},{flag()}\n" for i in range(2 * n)))
write("organization_year.csv", "id,organization,year,accepted,closed,settled,withdrawn,reported_rate",
      (f"Y-{i:08d},O-{i:08d},2024,{r.randint(20, 90)},{r.randint(10, 20)},{r.randint(0, 10)},{r.randint(0, 3)},"
       f"{r.randint(50, 99)}.{r.randint(0, 9)}\n" for i in range(n // 10)))
write("manifest.csv", "entity,jurisdiction,from,through,note",
      (f"{e},CN-TJ,,,\n" for e in ("organization", "mediator", "organization_year")))
