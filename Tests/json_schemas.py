#!/usr/bin/env python3
"""Checks JSON documents of the program against the schemas of the manual.

    Tests/json_schemas.py                            are the schemas themselves right?
    Tests/json_schemas.py FILE SCHEMA                FILE against Manual/schemas/SCHEMA.schema.json; - is standard input
    Tests/json_schemas.py --lines FILE SCHEMA DEF    every line against one definition, such as evaluation finding

Exit: 0 right, 1 wrong, 0 with a word on standard error where the module jsonschema is not installed.
"""
import json
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Manual" / "schemas"
NAMES = [
    "policies", "party", "due", "matrix", "evaluation", "explanation", "diagnostics", "tests", "coverage", "sources",
    "compilation", "mutation", "comparison", "sweep", "seek", "sensitivity", "diff", "bench", "plan",
    "selection-plan",
]


def load(name):
    return json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))


def read(path):
    file = sys.stdin if path == "-" else open(path, encoding="utf-8")
    with file:
        return file.read()


def faults(validator, document, where):
    for error in sorted(validator.iter_errors(document), key=lambda e: [str(p) for p in e.absolute_path]):
        place = "/".join(str(part) for part in error.absolute_path) or "(top)"
        yield f"{where}: {place}: {error.message[:300]}"


def check_schemas(jsonschema):
    """Each is valid, and a definition that two of them share is the same in both."""
    found, seen = [], {}
    for name in NAMES:
        schema = load(name)
        try:
            jsonschema.Draft202012Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            found.append(f"{name}: {error.message}")
        for key, value in schema.get("$defs", {}).items():
            first = seen.setdefault(key, (name, value))
            if first[1] != value:
                found.append(f"{key} differs between {first[0]} and {name}")
    return found


def main(arguments):
    try:
        import jsonschema
    except ImportError:
        print("not checked: the Python module jsonschema is not installed", file=sys.stderr)
        return 0
    if not arguments:
        found = check_schemas(jsonschema)
    elif arguments[0] == "--lines" and len(arguments) == 4:
        _, path, name, definition = arguments
        schema = {"$ref": f"#/$defs/{definition}", "$defs": load(name)["$defs"]}
        validator = jsonschema.Draft202012Validator(schema)
        found = []
        for number, line in enumerate(read(path).splitlines(), 1):
            found += faults(validator, json.loads(line), f"{path}:{number}")
    elif len(arguments) == 2:
        path, name = arguments
        validator = jsonschema.Draft202012Validator(load(name))
        found = list(faults(validator, json.loads(read(path)), path))
    else:
        print(__doc__, file=sys.stderr)
        return 64
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
