#!/usr/bin/env python3
"""Time what reads raw copy: `simpul import`, `extract --stream` and `import --facts`, over the same
made-up copy on a memory file system.

usage: import.py SIMPUL [N …]

Prints a row for each: wall and CPU seconds, peak memory, and articles a second as they passed and as
the CPU seconds allow on two cores. The latter has a budget, since it does not depend on what else the
machine does. Ends with 1 where it is missed.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
# Articles a second that `simpul import` has to reach, on two cores.
BUDGET = 1000
CORES = 2


def timed(command, source=os.devnull, target=os.devnull):
    """Run a command from and to files; its wall seconds, CPU seconds and peak memory in MiB."""
    begun = time.perf_counter()
    with open(source, "rb") as given, open(target, "wb") as taken:
        process = subprocess.Popen(command, stdin=given, stdout=taken, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))} failed")
    return time.perf_counter() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def row(what, count, figures, budget=None):
    """Print a row; whether the budget is missed."""
    wall, cpu, memory = figures
    rate = count / cpu * CORES
    missed = budget is not None and rate < budget
    mark = "" if budget is None else f"  budget {budget:,}" + (": over budget" if missed else "")
    print(f"{what:22} {count:>8,} {wall:>8.2f} {cpu:>8.2f} {memory:>9.0f} {count / wall:>10,.0f} "
          f"{rate:>12,.0f}{mark}", flush=True)
    return missed


def lines(site, file):
    """The site's raw copy as a stream of JSON Lines."""
    with file.open("w", encoding="utf-8") as stream:
        for path in sorted((site / "content/raw").iterdir()):
            line = {"raw": f"content/raw/{path.name}", "copy": path.read_text(encoding="utf-8")}
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")


def measure(simpul, count, memory):
    folder = Path(tempfile.mkdtemp(dir=memory))
    try:
        site, other = folder / "site", folder / "other"
        subprocess.run([sys.executable, HERE / "generate.py", site, str(count), "--raw"],
                       check=True)
        other.mkdir()
        shutil.copy(site / "simpul.yaml", other)
        lines(site, folder / "raw.jsonl")
        missed = row("import", count, timed([simpul, "import", "--site", site]), BUDGET)
        row("import, nothing new", count, timed([simpul, "import", "--site", site]))
        row("extract --stream", count, timed([simpul, "extract", "--stream"],
                                             folder / "raw.jsonl", folder / "facts.jsonl"))
        row("import --facts", count, timed([simpul, "import", "--site", other, "--facts", "-"],
                                           folder / "facts.jsonl"))
        return missed
    finally:
        shutil.rmtree(folder)


def main():
    simpul = Path(sys.argv[1]).resolve()
    counts = [int(text) for text in sys.argv[2:]] or [1000, 10000]
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    print(f"{'':22} {'articles':>8} {'wall s':>8} {'cpu s':>8} {'peak MiB':>9} {'a second':>10} "
          f"{'on 2 cores':>12}")
    sys.exit(1 if any([measure(simpul, count, memory) for count in counts]) else 0)


if __name__ == "__main__":
    main()
