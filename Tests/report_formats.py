#!/usr/bin/env python3
"""Reads reports of policy test, check and plan as the tools do that they are for.

    Tests/report_formats.py sarif FILE     a SARIF 2.1.0 log: the parts of its schema that the program writes
    Tests/report_formats.py junit FILE     JUnit XML, with junitparser where that is installed
    Tests/report_formats.py tap FILE       TAP 14
    Tests/report_formats.py csv FILE       a table for a spreadsheet: as many cells in every row, none a formula
    Tests/report_formats.py ics FILE       a calendar, with the Python module icalendar where that is installed
    Tests/report_formats.py html FILE      a page: every tag ends, nothing is fetched, nothing is run

FILE - is standard input. Prints what was read, a line; what is wrong, a line each. Exit: 0 right, 1 wrong.
"""
import re
import sys
import xml.etree.ElementTree

COUNT = {"type": "integer", "minimum": 1}
MESSAGE = {"type": "object", "properties": {"text": {"type": "string", "minLength": 1}}, "required": ["text"]}
PLACE = {
    "type": "object",
    "properties": {
        "artifactLocation": {
            "type": "object",
            # A reference (RFC 3986) has neither blanks nor bytes outside ASCII.
            "properties": {
                "uri": {"type": "string", "pattern": r"^([A-Za-z0-9._~/:-]|%[0-9A-F]{2})+$"},
                "uriBaseId": {"type": "string"},
            },
            "required": ["uri"],
            "additionalProperties": False,
        },
        "region": {
            "type": "object",
            "properties": {"startLine": COUNT, "startColumn": COUNT, "endLine": COUNT, "endColumn": COUNT},
            "required": ["startLine"],
            "additionalProperties": False,
        },
    },
    "required": ["artifactLocation"],
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "properties": {"id": {"type": "integer", "minimum": -1}, "physicalLocation": PLACE, "message": MESSAGE},
    "additionalProperties": False,
}
RULE = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "shortDescription": MESSAGE},
    "required": ["id"],
    "additionalProperties": False,
}
LANGUAGE = {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"}
DRIVER = {
    "type": "object",
    "properties": {
        "name": {"type": "string"}, "version": {"type": "string"}, "semanticVersion": {"type": "string"},
        "language": LANGUAGE, "rules": {"type": "array", "items": RULE, "uniqueItems": True},
    },
    "required": ["name"],
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "properties": {
        "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": -1},
        "level": {"enum": ["none", "note", "warning", "error"]}, "message": MESSAGE,
        "locations": {"type": "array", "items": LOCATION},
        "relatedLocations": {"type": "array", "items": LOCATION, "uniqueItems": True},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
    },
    "required": ["message", "ruleId", "level"],
    "additionalProperties": False,
}
RUN = {
    "type": "object",
    "properties": {
        "tool": {"type": "object", "properties": {"driver": DRIVER}, "required": ["driver"]},
        "language": LANGUAGE, "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "results": {"type": "array", "items": RESULT},
    },
    "required": ["tool", "results"],
    "additionalProperties": False,
}
LOG = {
    "type": "object",
    "properties": {
        "$schema": {"type": "string", "format": "uri"}, "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": RUN, "minItems": 1},
    },
    "required": ["version", "runs"],
    "additionalProperties": False,
}


def sarif(text):
    import json

    log = json.loads(text)
    try:
        import jsonschema

        for error in jsonschema.Draft202012Validator(LOG).iter_errors(log):
            yield f"{'/'.join(str(part) for part in error.absolute_path)}: {error.message[:200]}"
    except ImportError:
        print("only the rules were checked: the Python module jsonschema is not installed", file=sys.stderr)
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        for result in run["results"]:
            if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
                yield f"the rule of {result['ruleId']} is not at its index"
        print(f"sarif: {len(run['results'])} results of {len(rules)} rules")


def junit(text):
    try:
        import junitparser

        suites = junitparser.JUnitXml.fromstring(text.encode())
        read = [
            (suite.name, suite.tests, suite.failures, suite.errors, suite.skipped,
             [[type(result).__name__.lower() for result in case.result] for case in suite])
            for suite in suites
        ]
        reader = "junitparser"
    except ImportError:
        root = xml.etree.ElementTree.fromstring(text.encode())
        read = [
            (suite.get("name"), *(int(suite.get(key)) for key in ("tests", "failures", "errors", "skipped")),
             [[part.tag for part in case if part.tag != "system-out"] for case in suite.findall("testcase")])
            for suite in root.findall("testsuite")
        ]
        reader = "ElementTree"
    for name, tests, failures, errors, skipped, cases in read:
        found = [sum(kind in case for case in cases) for kind in ("failure", "error", "skipped")]
        if [tests, failures, errors, skipped] != [len(cases)] + found:
            yield f"{name}: says {[tests, failures, errors, skipped]}, has {[len(cases)] + found}"
    print(f"junit ({reader}): {len(read)} suites, {sum(len(suite[5]) for suite in read)} cases")


def tap(text):
    lines = text.splitlines()
    if lines[:1] != ["TAP version 14"]:
        yield "the version is missing"
    plan = re.fullmatch(r"1\.\.(\d+)( # SKIP .*)?", lines[1])
    if not plan:
        yield "the plan is missing"
        return
    number, inside = 0, False
    for line in lines[2:]:
        if inside:
            inside = line != "  ..."
            if not line.startswith("  "):
                yield f"a block is not indented: {line}"
        elif line == "  ---":
            inside = True
        elif point := re.match(r"(not )?ok (\d+) - (.*)", line):
            number += 1
            if int(point[2]) != number:
                yield f"point {point[2]} is the {number}th"
            if re.search(r"(?<!\\)#", re.sub(r" # SKIP .*", "", point[3])):
                yield f"a description begins a directive: {line}"
        elif not line.startswith("#"):
            yield f"no line of TAP: {line}"
    if inside or number != int(plan[1]):
        yield f"{number} points, {plan[1]} planned"
    print(f"tap: {number} points")


def table(text):
    import csv
    import io

    if not text.startswith("\ufeff"):
        yield "the byte order mark is missing"
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    for number, row in enumerate(rows):
        if len(row) != len(rows[0]):
            yield f"row {number} has {len(row)} cells, the header {len(rows[0])}"
        yield from (f"row {number}: a formula: {cell!r}" for cell in row if re.match(r"[=+@\t\r]|-(?![0-9.]+$)", cell))
    print(f"csv: {len(rows) - 1} rows of {len(rows[0])} cells")


def calendar(text):
    for number, line in enumerate(text.split("\r\n")):
        if len(line.encode()) > 75 or "\n" in line or "\r" in line:
            yield f"line {number} is longer than 75 bytes or broken: {line!r}"
    try:
        import icalendar

        read = icalendar.Calendar.from_ical(text).walk("VEVENT")
        events = [{name: str(event.get(name, "")) for name in ("UID", "SUMMARY")} for event in read]
        for event in read:
            if event.errors or not event.decoded("DTSTART") < event.decoded("DTEND"):
                yield f"{event.get('UID')}: {event.errors or 'ends before it begins'}"
        reader = "icalendar"
    except ImportError:
        events, inside = [], False
        for line in text.replace("\r\n ", "").split("\r\n"):
            name, _, value = line.partition(":")
            if line == "BEGIN:VEVENT":
                events.append({})
            if line in ("BEGIN:VALARM", "END:VALARM"):
                inside = line == "BEGIN:VALARM"
            elif events and not inside:
                events[-1].setdefault(name.partition(";")[0], value)
        reader = "lines"
    for event in events:
        if not event.get("UID") or not event.get("SUMMARY"):
            yield f"an event without id or title: {event}"
    if len({event["UID"] for event in events}) != len(events):
        yield "two events have one id"
    print(f"ics ({reader}): {len(events)} events")


def page(text):
    import html.parser

    found, tables = [], []

    class Reader(html.parser.HTMLParser):
        open = []

        def handle_starttag(self, tag, attributes):
            for name, value in attributes:
                if name.startswith("on") or name in ("src", "href", "action", "srcset", "data"):
                    found.append(f"{self.getpos()}: {tag} {name}={value}")
            if tag in ("script", "iframe", "object", "embed", "link", "base", "form"):
                found.append(f"{self.getpos()}: <{tag}>")
            if tag == "tr":
                tables[-1].append(0)
            if tag in ("td", "th"):
                tables[-1][-1] += 1
            if tag == "table":
                tables.append([])
            if tag not in ("meta", "br", "hr", "img"):
                self.open.append(tag)

        def handle_startendtag(self, tag, attributes):
            self.handle_starttag(tag, attributes)
            if self.open[-1:] == [tag]:
                self.open.pop()

        def handle_endtag(self, tag):
            if self.open[-1:] != [tag]:
                found.append(f"{self.getpos()}: </{tag}> ends {self.open[-1:]}")
            else:
                self.open.pop()

        def handle_data(self, data):
            if self.open[-1:] == ["style"] and re.search(r"url\(|@import|expression", data):
                found.append(f"{self.getpos()}: the style fetches")

    reader = Reader(convert_charrefs=True)
    reader.feed(text)
    reader.close()
    yield from found
    yield from (f"<{tag}> does not end" for tag in reader.open)
    yield from (f"a table has rows of {sorted(set(rows))} cells" for rows in tables if len(set(rows)) > 1)
    print(f"html: {len(tables)} tables, {sum(map(len, tables))} rows")


READERS = {"sarif": sarif, "junit": junit, "tap": tap, "csv": table, "ics": calendar, "html": page}


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in READERS:
        print(__doc__, file=sys.stderr)
        return 64
    # Line ends as they are: they are part of what is checked.
    source = sys.stdin.fileno() if arguments[1] == "-" else arguments[1]
    with open(source, encoding="utf-8", newline="") as file:
        text = file.read()
    found = list(READERS[arguments[0]](text))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
