#!/usr/bin/env python3
"""Tell the races that the thread sanitizer found, but for those that Swift's Mutex keeps apart.

usage: races.py REPORT [REPORT ...]

REPORT is what the sanitizer wrote to its log_path. The lock of Swift's Mutex lies in a library that is
not instrumented, so that two closures of `withLock` look as if nothing kept them apart. Such a report is
left out if both of its accesses come out of a closure of that kind: it alone takes what it is given
`sending inout`. One access beside the lock is enough for the race to be told; that both take the same
lock is what the compiler sees to, since nothing else reaches what a Mutex holds.

Prints each race that is left once, by the innermost lines of its accesses, and ends with 1 if there is any.
"""
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

REPORT = re.compile(r"^WARNING: ThreadSanitizer: .*?(?=^SUMMARY: )", re.DOTALL | re.MULTILINE)
LOCKED = re.compile(r"closure #\d+ \(sending inout ")
# What a report tells beside its accesses: where the memory is from, and who started the threads.
SURROUNDINGS = ("Location", "Thread", "As if", "Mutex")


def accesses(report):
    """The stacks of a report's accesses, each a list of frames, the innermost first."""
    stacks = []
    for part in report.strip().split("\n\n"):
        title, *lines = (line.strip() for line in part.splitlines() if "WARNING: " not in line)
        if not title.startswith(SURROUNDINGS):
            stacks.append([line for line in lines if line.startswith("#")])
    return stacks


def is_kept_apart(stacks):
    return len(stacks) == 2 and all(any(map(LOCKED.search, stack)) for stack in stacks)


def place(stack):
    return re.sub(r" \(\S+\+0x.*", "", stack[0].removeprefix("#0 ")) if stack else "no stack"


def main(names):
    text = "".join(Path(name).read_text(errors="replace") for name in names)
    text = subprocess.run(["swift", "demangle"], input=text, capture_output=True, text=True, check=True).stdout
    reports = REPORT.findall(text)
    # A form of report that is read by halves would hide races.
    if len(reports) != text.count("WARNING: ThreadSanitizer: "):
        sys.exit("races: a report has no end")
    stacks = [accesses(report) for report in reports]
    races = Counter(
        tuple(sorted(place(stack) for stack in each)) for each in stacks if not is_kept_apart(each)
    )
    for places, count in races.most_common():
        print(f"race, {count} times:", *places, sep="\n    ")
    print(f"races: {sum(races.values())} told, {len(reports) - sum(races.values())} behind a Mutex")
    return 1 if races else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
