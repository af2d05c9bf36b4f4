#!/usr/bin/env python3
"""Writes Sources/TextWidth/DisplayWidth+Table.swift from Unicode's East Asian Width.

    Tools/display_width_table.py > Sources/TextWidth/DisplayWidth+Table.swift

Takes the module unicodedata2 (PyPI), which follows Unicode closely, else Python's own unicodedata.
"""
try:
    import unicodedata2 as unicode
except ImportError:
    import unicodedata as unicode

# Blocks that Unicode reserves for wide characters, assigned or not.
RESERVED = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD)]


def ranges(wanted):
    """First and last value of every run; a gap of unassigned values does not end a run."""
    result, gap = [], True
    for value in range(0xA1, 0x110000):
        character = chr(value)
        if wanted(value, character):
            if result and not gap:
                result[-1][1] = value
            else:
                result.append([value, value])
            gap = False
        elif unicode.category(character) != "Cn":
            gap = True
    return result


def wide(value, character):
    return unicode.east_asian_width(character) in "WF" or any(a <= value <= b for a, b in RESERVED)


def ambiguous(value, character):
    zero = unicode.category(character) in ("Mn", "Me", "Cf")
    return unicode.east_asian_width(character) == "A" and not zero


def table(name, comment, rows):
    print(f"  /// {comment}")
    print(f"  static let {name}: [UInt32] = [")
    line = "   "
    for first, last in rows:
        pair = f" 0x{first:X}, 0x{last:X},"
        if len(line + pair) > 118:
            print(line)
            line = "   "
        line += pair
    print(line)
    print("  ]")


print("// Made by Tools/display_width_table.py; do not edit.")
print()
print(f"/// East Asian Width of Unicode {unicode.unidata_version}, as first and last values of ascending ranges.")
print("extension DisplayWidth {")
table("wideRanges", "Wide and full-width: two columns.", ranges(wide))
print()
table("ambiguousRanges", "Ambiguous: one column, or two where a terminal is set so.", ranges(ambiguous))
print("}")
