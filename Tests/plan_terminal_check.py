#!/usr/bin/env python3
"""Makes plans on a terminal and presses Ctrl-C: plan_terminal_check.py POLICY

The solver is held still where the key is to come (before it finds a plan, or once it has one), so that the moment is the
same on every machine. Wants CBC.
"""
import os
import pty
import re
import select
import signal
import sys
import termios
import time

POLICY = os.path.abspath(sys.argv[1])
PLAN = ["plan", "Examples/tianjin/plans/tight.lua", "Examples/tianjin", "--solver", "cbc", "--try-limits", "0"]
SELECTION = [
    "plan", "Examples/tibet/plans/selection.lua", "Examples/tibet", "--solver", "cbc",
    "--reading", "batch_scope=region", "--reading", "arbitration_centre_kind=counted", "--reading", "chamber_kind=counted",
]


def solvers(process):
    """The processes that solve for this one: its children once they run the hidden subcommand."""
    found = []
    try:
        with open(f"/proc/{process}/task/{process}/children") as file:
            for child in file.read().split():
                with open(f"/proc/{child}/cmdline") as command:
                    if "solve-model" in command.read():
                        found.append(int(child))
    except (FileNotFoundError, ProcessLookupError):
        pass
    return found


def shown(text):
    """What stays on the screen: a carriage return goes to the line's begin, and the rest of the line is erased."""
    lines = []
    for line in text.replace("\r\n", "\n").split("\n"):
        for part in re.split(r"\r", line):
            line = part if part.startswith("\x1b[K") or not part else part + line[len(part):]
            line = line.replace("\x1b[K", "")
        lines.append(line)
    return "\n".join(lines)


class Terminal:
    """The program on a terminal of its own."""

    def __init__(self, arguments):
        self.process, self.end = pty.fork()
        if self.process == 0:
            os.environ["TERM"] = "xterm"
            os.environ.pop("POLICY_HIGHS", None)
            os.execv(POLICY, [POLICY, *arguments])
        self.text = ""
        self.seen = set()
        self.status = None
        self.before = termios.tcgetattr(self.end)

    def take(self, seconds=0.0):
        while self.status is None and select.select([self.end], [], [], seconds)[0]:
            try:
                self.text += os.read(self.end, 65536).decode(errors="replace")
            except OSError:
                return

    def hold(self, number):
        """Stops the solver of this number (from 1) before it has answered."""
        begin = time.monotonic()
        while time.monotonic() - begin < 60:
            self.take()
            for child in solvers(self.process):
                if child not in self.seen:
                    self.seen.add(child)
                    if len(self.seen) == number:
                        os.kill(child, signal.SIGSTOP)
                        return
            time.sleep(0.0005)
        sys.exit(f"solver {number} never ran:\n{self.text}")

    def wait(self, what, pattern, seconds=10):
        begin = time.monotonic()
        while not re.search(pattern, self.text):
            self.take(0.05)
            if time.monotonic() - begin > seconds:
                sys.exit(f"{what} never came:\n{self.text}")

    def interrupt(self):
        os.write(self.end, b"\x03")

    def finish(self, seconds=60):
        """The exit code, once everything that was written is read."""
        begin = time.monotonic()
        after = None
        while time.monotonic() - begin < seconds:
            after = termios.tcgetattr(self.end)
            self.take(0.05)
            done, status = os.waitpid(self.process, os.WNOHANG)
            if done:
                self.take(0.05)
                if after != self.before:
                    sys.exit("the terminal is not as it was")
                return os.waitstatus_to_exitcode(status)
        sys.exit(f"it never ended:\n{self.text}")


def expect(what, is_so, terminal):
    if not is_so:
        sys.exit(f"{what}:\n{terminal.text!r}")


def interrupted_before_a_plan(arguments):
    terminal = Terminal(arguments)
    terminal.hold(1)
    terminal.wait("the progress line", r"现有最好 –，下界 –，差距 –，\d+ s")
    terminal.interrupt()
    code = terminal.finish()
    left = shown(terminal.text)
    expect(f"ended with {code}, not 130", code == 130, terminal)
    expect("does not say that it was interrupted", "还没有找到计划就被中断了" in left, terminal)
    expect("blames the time limit", "时限" not in left, terminal)
    expect("leaves its progress line", "现有最好" not in left, terminal)


def interrupted_with_a_plan():
    terminal = Terminal(PLAN)
    terminal.hold(2)
    terminal.wait("the progress line of the cost", r"费用：现有最好 ")
    terminal.interrupt()
    code = terminal.finish()
    left = shown(terminal.text)
    # What is missing was settled before: the plan's verdict is no.
    expect(f"ended with {code}, not 2", code == 2, terminal)
    expect("shows no plan", "缺口：4" in left and "CBC" in left, terminal)
    expect("leaves its progress line", "现有最好" not in left, terminal)
    expect("does not end its last line", terminal.text.endswith("\n"), terminal)


interrupted_before_a_plan(PLAN)
interrupted_before_a_plan(SELECTION)
interrupted_with_a_plan()
print("plans on a terminal: progress, Ctrl-C before a plan and with one")
