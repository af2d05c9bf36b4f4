#!/usr/bin/env python3
"""Types at random into the line editor under tmux and compares the screen with a plain model: line_editor_check.py DEMO [SEEDS]

tmux is a terminal that nobody here wrote: its widths, its wrapping and its breaking of rows on a resize are its own. The
model takes widths from Python's unicodedata. Fails with the screen seen and the rows expected.
"""
import random
import subprocess
import sys
import time
import unicodedata

PROMPT, CONTINUATION = "policy> ", "......> "
ALPHABET = list("ab( )_7和平区天津市，（１、。x") + ["é", "한", "𠀀", "😀", "e\u0301"]
SERVER = f"line-editor-{random.randrange(10**9)}-"


def tmux(*arguments):
    return subprocess.run(
        ["tmux", "-u", "-L", SERVER, "-f", "/dev/null", *arguments], check=True, capture_output=True, text=True
    ).stdout


def width(character):
    return 2 if unicodedata.east_asian_width(character[0]) in "WF" else 1


class Model:
    """Text and cursor, changed by the plainest means."""

    def __init__(self):
        self.text, self.cursor = [], 0

    def line(self):
        before = self.text[: self.cursor]
        start = len(before) - before[::-1].index("\n") if "\n" in before else 0
        rest = self.text[self.cursor :]
        return start, self.cursor + (rest.index("\n") if "\n" in rest else len(rest))

    def press(self):
        """One key, done here as well: its bytes."""
        start, end = self.line()
        kind = random.choice(["type"] * 10 + ["left"] * 2 + ["right", "erase", "home", "end", "delete", "swap", "line", "paste"])
        if len(self.text) > 70:
            # On an empty line, the line end before it.
            start = max(0, start - 1) if start == end else start
            self.text, self.cursor = self.text[:start] + self.text[end:], start
            return b"\x05\x15"
        if kind == "type":
            return self.put([random.choice(ALPHABET)])
        if kind == "line":
            return self.put(["\n"], b"\x1b\r")
        if kind == "paste":
            return self.put(list("中x文\n区"), "\x1b[200~中x文\r区\x1b[201~".encode())
        if kind == "left":
            self.cursor = max(0, self.cursor - 1)
            return b"\x1b[D"
        if kind == "right":
            self.cursor = min(len(self.text), self.cursor + 1)
            return b"\x1b[C"
        if kind == "home":
            self.cursor = start
            return b"\x01"
        if kind == "end":
            self.cursor = end
            return b"\x05"
        if kind == "erase":
            del self.text[max(0, self.cursor - 1) : self.cursor]
            self.cursor = max(0, self.cursor - 1)
            return b"\x7f"
        if kind == "delete":
            del self.text[self.cursor : self.cursor + 1]
            return b"\x1b[3~"
        middle = self.cursor - 1 if self.cursor == end else self.cursor
        if middle > start:
            self.text[middle - 1 : middle + 1] = self.text[middle - 1 : middle + 1][::-1]
            self.cursor = middle + 1
        return b"\x14"

    def put(self, characters, keys=None):
        self.text[self.cursor : self.cursor] = characters
        self.cursor += len(characters)
        return keys or "".join(characters).encode()

    def expected(self, columns):
        rows, used, place = [PROMPT], len(PROMPT), (0, 0)
        for index in range(len(self.text) + 1):
            character = self.text[index] if index < len(self.text) else "\n"
            columns_needed = 1 if character == "\n" else width(character)
            if used + columns_needed > columns and (character != "\n" or index == self.cursor):
                rows.append("")
                used = 0
            if index == self.cursor:
                place = (len(rows) - 1, used)
            if index == len(self.text):
                break
            if character == "\n":
                rows.append(CONTINUATION)
                used = len(CONTINUATION)
            else:
                rows[-1] += character
                used += columns_needed
        return [row.rstrip(" ") for row in rows], place


def look():
    """The rows on the screen, and the cursor's column and row."""
    answer = tmux("capture-pane", "-p", ";", "display-message", "-p", "#{cursor_x}:#{cursor_y}")
    *rows, numbers = answer.rstrip("\n").split("\n")
    x, y = map(int, numbers.split(":"))
    return [row.rstrip(" ") for row in rows], x, y


def fault(model, columns):
    rows, x, y = look()
    wanted, (row, column) = model.expected(columns)
    first = y - row
    if first < 0 or rows[first : first + len(wanted)] != wanted or any(rows[first + len(wanted) :]):
        problem = "rows"
    # When rows are broken, tmux moves as many off at the top, even the text's own; no program reaches those.
    elif first > 0 and rows[first - 1] != "demo":
        problem = "the row above"
    elif x != column:
        problem = f"cursor at {x}"
    else:
        return None
    return f"{problem}\nseen, cursor in row {y}:\n" + "\n".join(rows) + "\nexpected, cursor at " + f"{column}:\n" + "\n".join(wanted)


def run(demo, seed, keys=150):
    global SERVER
    # One server a run: the one before may still be on its way out.
    SERVER = SERVER.rsplit("-", 1)[0] + f"-{seed}"
    random.seed(seed)
    columns, model, resizes = random.randint(10, 80), Model(), 0
    tmux("new-session", "-d", "-x", str(columns), "-y", "60", demo)
    try:
        settle(model, columns, "start")
        for number in range(keys):
            if random.random() < 0.15:
                columns = random.randint(10, 80)
                resizes += 1
                tmux("resize-window", "-x", str(columns), "-y", str(random.randint(50, 60)))
                # tmux tells the program up to a quarter of a second after it has broken the rows.
                time.sleep(0.35)
                settle(model, columns, f"seed {seed}, key {number}: resize to {columns}")
            else:
                keys_sent = model.press()
                tmux("send-keys", "-H", *[f"{byte:02x}" for byte in keys_sent])
                settle(model, columns, f"seed {seed}, key {number}: {keys_sent!r} at {columns} columns")
    finally:
        tmux("kill-server")
    return keys, resizes


def settle(model, columns, name):
    """Waits until the screen is right; says what is wrong where it never is."""
    problem = None
    for _ in range(300):
        problem = fault(model, columns)
        if problem is None:
            return
        time.sleep(0.01)
    sys.exit(f"{name}: {problem}")


def main():
    if len(sys.argv) not in (2, 3):
        print(__doc__.splitlines()[0], file=sys.stderr)
        sys.exit(64)
    seeds = int(sys.argv[2]) if len(sys.argv) == 3 else 4
    totals = [run(sys.argv[1], seed) for seed in range(1, seeds + 1)]
    print(f"line editor under tmux: {sum(t[0] for t in totals)} keys and resizes, {sum(t[1] for t in totals)} of them resizes: the same screens")


main()
