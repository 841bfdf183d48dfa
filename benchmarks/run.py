#!/usr/bin/env python3
"""Time `simpul import` and `simpul build` over generated sites on a memory file system, and joining,
linking and relating alone over archives made in memory.

usage: run.py SIMPUL LINKING [N …]

Prints one row for each command and size: wall and CPU seconds, peak memory, files written; then one
for each archive that is joined, linked and related: its events and links, the CPU seconds of each, peak
memory.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent


def timed(command):
    """Run a command; its wall seconds, CPU seconds and peak memory in MiB."""
    begun = time.perf_counter()
    with open(os.devnull, "w") as nowhere:
        process = subprocess.Popen(command, stdout=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} failed")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(what, count, figures, files):
    wall, cpu, memory = figures
    print(f"{what:22} {count:>8,} {wall:>8.2f} {cpu:>8.2f} {memory:>9.0f} {files:>9,}")


def files_below(folder):
    return sum(len(names) for _, _, names in os.walk(folder))


def measure(simpul, count, memory):
    for raw in (True, False):
        site = Path(tempfile.mkdtemp(dir=memory))
        try:
            kind = ["--raw"] if raw else []
            subprocess.run([sys.executable, HERE / "generate.py", site, str(count), *kind],
                           check=True)
            if raw:
                figures = timed([simpul, "import", "--site", site])
                row("import", count, figures, files_below(site / "content/articles"))
                continue
            for what in ("build, cold", "build, nothing changed"):
                figures = timed([simpul, "build", "--site", site])
                row(what, count, figures, files_below(site / "public"))
        finally:
            shutil.rmtree(site)


def measure_linking(linking, count):
    """The program times its work itself; memory is that of the process, its archive and all."""
    process = subprocess.Popen([linking, str(count)], stdout=subprocess.PIPE, text=True)
    told = process.stdout.read().split()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit("linking failed")
    events, links = int(told[2]), int(told[3])
    joining, linking_seconds, relating = told[6:9]
    both = float(joining) + float(linking_seconds)
    print(f"{count:>8,} {events:>8,} {links:>8,} {joining:>8} {linking_seconds:>8} {both:>8.2f} "
          f"{relating:>9} {usage.ru_maxrss / 1024:>9.0f}")


def main():
    simpul, linking = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    counts = [int(text) for text in sys.argv[3:]] or [1000, 10000]
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    print(f"{'':22} {'articles':>8} {'wall s':>8} {'cpu s':>8} {'peak MiB':>9} {'files':>9}")
    for count in counts:
        measure(simpul, count, memory)
    print(f"\n{'articles':>8} {'events':>8} {'links':>8} {'join s':>8} {'link s':>8} {'both s':>8} "
          f"{'relate s':>9} {'peak MiB':>9}")
    for count in (10_000, 30_000, 100_000):
        measure_linking(linking, count)


if __name__ == "__main__":
    main()
