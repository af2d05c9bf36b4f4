#!/usr/bin/env python3
"""Uses `policy repl` under tmux as a planner would: repl_check.py POLICY [LEDGER_FOLDER]

tmux is a terminal that nobody here wrote. Typed, completed, interrupted and resized; fails with the screen that it saw. With
a folder of a large ledger it also measures how fast Ctrl-C ends an evaluation.
"""
import os
import random
import re
import subprocess
import sys
import tempfile
import time

POLICY = os.path.abspath(sys.argv[1])
SERVER = f"repl-check-{random.randrange(10**9)}"
HISTORY = os.path.join(tempfile.mkdtemp(), "history")


def tmux(*arguments):
    return subprocess.run(
        ["tmux", "-u", "-L", SERVER, "-f", "/dev/null", *arguments], check=True, capture_output=True, text=True
    ).stdout


def screen():
    return tmux("capture-pane", "-p", "-t", "0").rstrip("\n")


def wait(what, is_there, seconds=20.0):
    """The seconds until the screen is as wanted."""
    begin = time.monotonic()
    while True:
        now = screen()
        if is_there(now):
            return time.monotonic() - begin
        if time.monotonic() - begin > seconds:
            sys.exit(f"{what} never came:\n{now}")
        time.sleep(0.01)


def last(text):
    return text.split("\n")[-1] if text else ""


def at_prompt(text):
    return re.fullmatch(r"policy\*?>", last(text)) is not None


def typed(text, *keys):
    tmux("send-keys", "-t", "0", "-l", text)
    for key in keys:
        tmux("send-keys", "-t", "0", key)


def pasted(text):
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        tmux("load-buffer", file.name)
    tmux("paste-buffer", "-p", "-t", "0")


def enter(text, expected, seconds=20.0):
    typed(text, "Enter")
    return wait(f"“{expected}” after “{text}”", lambda now: expected in now and at_prompt(now), seconds)


def start(*arguments):
    command = " ".join([f"POLICY_HISTORY={HISTORY}", POLICY, "repl", *arguments])
    tmux("new-session", "-d", "-x", "80", "-y", "40", command + "; sleep 0.2")
    wait("the prompt", at_prompt)


def check():
    start("Examples/tianjin")
    enter("count(\"mediator\")", "3205")
    # Half typed Chinese, taken back, completed.
    typed("district(\"武淸", "BSpace")
    typed("", "Tab")
    wait("the completion", lambda now: 'district("武清区"' in last(now))
    typed(").name", "Enter")
    wait("the name", lambda now: "武清区　（" in now and at_prompt(now))
    # Several lines; the prompt of the second.
    typed("function 加(x) return x end", "Enter")
    wait("the fault of a Chinese name", lambda now: "错误" in now and at_prompt(now))
    typed("function plus(x)", "Enter")
    wait("the second line", lambda now: last(now) == "......>")
    typed("return x + 1 end", "Enter")
    wait("the prompt", at_prompt)
    enter("plus(41)", "42")
    enter(":set township_coverage@2025-12-31 = 100", "township_coverage@2025-12-31 = 100")
    enter(":比较", "翻转")
    # Several statements pasted at once, with tabs: each is run.
    pasted("words = {\n\t\"甲\",\t\"乙\"\n}\n#words + 40\n:as-of")
    typed("", "Enter")
    wait("the answers of what was pasted", lambda now: "\n42\n2025-12-31\n" in now and at_prompt(now))
    # All districts are offered.
    typed("district(\"", "Tab")
    typed("", "Tab")
    wait("the districts", lambda now: "CN-120119" in now and "滨海新区" in now)
    typed("", "C-c")
    wait("the prompt", at_prompt)
    # A scenario function, used further.
    enter("#sweep(\"township_coverage@2025-12-31=90..100/5\").points", "\n3\n")
    # Ctrl-C on a line being written, and on one at work.
    typed("不要的", "C-c")
    wait("the prompt", lambda now: "不要的^C" in now and at_prompt(now))
    typed("while true do end", "Enter")
    time.sleep(0.5)
    typed("", "C-c")
    took = wait("the end of the loop", lambda now: "已中断" in now and at_prompt(now))
    enter("plus(1)", "\n2\n")
    # A wide answer on a narrower terminal, and a line that wraps there.
    tmux("resize-window", "-t", "0", "-x", "60", "-y", "40")
    typed("district(\"和平区\").enterprise_committees + district(\"河东区\").enterprise_committees", "Enter")
    wait("the sum", lambda now: "\n319\n" in now and at_prompt(now))
    enter(":evaluate township_centres", "蓟州区")
    row = next(line for line in screen().split("\n") if line.strip().startswith("和平区"))
    assert row.endswith("1") and "≥100%" in row, f"a row does not fit:\n{screen()}"
    # The next session remembers.
    typed("", "C-d")
    time.sleep(1)
    start("Examples/tianjin")
    typed("", "C-r")
    typed("plus")
    wait("the search", lambda now: "plus(1)" in last(now))
    typed("", "C-c")
    wait("the prompt", at_prompt)
    typed(":quit", "Enter")
    print(f"policy repl under tmux: fine; Ctrl-C ended a loop within {took * 1000:.0f} ms, tmux and all")


def measure(workspace):
    start(*workspace)
    enter("1 + 1", "2", 300)
    for line in [":evaluate", "count(\"mediator\", function(m) return m.on_roster end)", ":sweep enterprise_coverage@2025-12-31=60..100"]:
        for after in [0.1, 0.4, 0.9]:
            typed(line, "Enter")
            time.sleep(after)
            if at_prompt(screen()):
                print(f"{line}: done within {after} s")
                break
            typed("", "C-c")
            took = wait("the end", lambda now: "已中断" in now and at_prompt(now), 60)
            print(f"{line}: stopped after {after} s, {took * 1000:.0f} ms later")
            typed("", "C-l")
            wait("an empty screen", lambda now: "已中断" not in now)
    typed(":quit", "Enter")


os.environ.pop("TMUX", None)
try:
    measure(sys.argv[2:]) if len(sys.argv) > 2 else check()
finally:
    subprocess.run(["tmux", "-L", SERVER, "kill-server"], capture_output=True)
