#!/usr/bin/env python3
"""Build the same archive with Simpul and with Hugo, in turns in one run, and hold the ratio against the
budgets.

usage: peer.py SIMPUL PAGES HUGO [N …]

Prints a row for each: wall and CPU seconds (the best of the rounds), peak memory, files and bytes written.
`pages` is Simpul making what Hugo makes: articles, topics, people, events, their lists and feeds, with
all joining, linking and relating. `build` is all of a site. `floor` turns the same bodies to HTML and
writes the same files, nothing else. A budget that is missed is marked 'over budget', and the exit status
is 1 then. Everything is on a memory file system; with N omitted, 1,000 and 10,000 articles.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from run import files_below, timed

HERE = Path(__file__).resolve().parent
ROUNDS = 2


def best(command, prepare, rounds=ROUNDS):
    """The round that took least CPU, which other work on the machine disturbed least."""
    figures = []
    for _ in range(rounds):
        prepare()
        figures.append(timed(command))
    return min(figures, key=lambda each: each[1])


def bytes_below(folder):
    return sum((Path(place) / name).stat().st_size for place, _, names in os.walk(folder) for name in names)


def row(what, count, figures, folder):
    wall, cpu, memory = figures
    size = bytes_below(folder) / 1e6
    print(f"{what:22} {count:>8,} {wall:>8.2f} {cpu:>8.2f} {memory:>9.0f} {files_below(folder):>9,} {size:>7.0f}", flush=True)


def measure(simpul, pages, hugo, count, place):
    """The figures of each builder by its name."""
    work = Path(tempfile.mkdtemp(dir=place))
    try:
        site, peer, out, own = work / "site", work / "hugo", work / "hugo-public", work / "pages"
        subprocess.run([sys.executable, HERE / "generate.py", site, str(count)], check=True)
        found = {}

        def fresh(*folders):
            return lambda: [shutil.rmtree(each, ignore_errors=True) for each in folders]

        found["build"] = best([simpul, "build", "--quiet", "--site", site], fresh(site / "public", site / ".simpul"))
        row("simpul build", count, found["build"], site / "public")
        subprocess.run([sys.executable, HERE / "hugo/convert.py", site, peer], check=True)
        found["pages"] = best([pages, site, own], fresh(own))
        row("simpul, same pages", count, found["pages"], own)
        found["floor"] = best([pages, site, work / "floor", "--floor", own], fresh(work / "floor"))
        row("floor", count, found["floor"], work / "floor")
        for name, setting, rounds in (("hugo", "false", ROUNDS), ("hugo related", "true", 1)):
            command = ["env", f"HUGO_PARAMS_RELATED={setting}", hugo, "--quiet", "-s", peer, "-d", out]
            found[name] = best(command, fresh(out), rounds)
            row(name, count, found[name], out)
        subprocess.run([sys.executable, HERE / "same.py", own, out, peer / "content"], check=True)
        return found
    finally:
        shutil.rmtree(work)


def judged(what, figure, budget):
    """Prints a ratio beside its budget; whether it is kept."""
    kept = figure <= budget
    print(f"  {what:56} {figure:>8.3f} of {budget:>6.3f}{'' if kept else '   over budget'}")
    return kept


def main():
    simpul, pages, hugo = (Path(each).resolve() for each in sys.argv[1:4])
    counts = [int(text) for text in sys.argv[4:]] or [1000, 10000]
    place = "/dev/shm" if os.path.isdir("/dev/shm") else None
    print(f"{'':22} {'articles':>8} {'wall s':>8} {'cpu s':>8} {'peak MiB':>9} {'files':>9} {'MB':>7}")
    kept = True
    for count in counts:
        found = measure(simpul, pages, hugo, count, place)
        wall = {name: figures[0] for name, figures in found.items()}
        kept &= judged("same pages, of Hugo's time with related", wall["pages"] / wall["hugo related"], 1 / 10)
        kept &= judged("same pages, of Hugo's time without", wall["pages"] / wall["hugo"], 1 / 3)
        kept &= judged("same pages, of the floor's time", wall["pages"] / wall["floor"], 3)
        if count == 10000:
            kept &= judged("same pages, MiB at the peak", found["pages"][2], 200)
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
