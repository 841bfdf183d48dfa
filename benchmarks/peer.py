#!/usr/bin/env python3
"""Build the same archive with Simpul and with Hugo, in turns in one run, and hold the ratio against the
budgets.

usage: peer.py SIMPUL PAGES HUGO [--disk FOLDER] [--large N] [N …]

Prints a row for each: wall and CPU seconds (the best of the rounds), peak memory, files and bytes written.
`pages` is Simpul making what Hugo makes: articles, topics, people, events, their lists and feeds, with
all joining, linking and relating. `build` is all of a site, `build, one changed` the same once a sentence
was added to one article, `build, one added` once a new day has its first article. `floor` turns the same
bodies to HTML and writes the same files, nothing else. A budget that is missed is marked 'over budget', and
the exit status is 1 then.

Everything is on a memory file system and, with --disk, once more below FOLDER. With N omitted, 1,000 and
10,000 articles. Hugo relates articles for 2,000 at most: at 10,000 that takes it more than ten minutes. With
--large, Simpul alone makes the same pages of that many articles, once, beside the time that it took for
10,000: Hugo would need some 16 GB of memory for 100,000.
"""
import argparse
import datetime
import itertools
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import generate
from run import files_below, timed

HERE = Path(__file__).resolve().parent
ROUNDS = 2
PREFIX = "simpul-bench-"
RELATED_AT_MOST = 2000
MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None


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


def change(site):
    """Puts another word at the end of one article's text, of the middle of the archive."""
    files = sorted((site / "content/articles").rglob("*.md"))
    with files[len(files) // 2].open("a", encoding="utf-8") as file:
        file.write("\nSatu kalimat lagi.\n")


def add(site, count):
    """Adds the first article of a new day, about the people of the archive."""
    number = files_below(site / "content/articles")
    day = datetime.date(2025, 1, 1) + datetime.timedelta(days=number - count)
    text = generate.markdown(random.Random(number), number, day, generate.people(random.Random(count)))
    path = site / f"content/articles/{day.year}/{day}-artikel-{number}.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)


def measure(simpul, pages, hugo, count, place, *, is_disk):
    """The figures of each builder by its name. On disk the caller takes the folder away, once all is measured:
    ext4 passes over what was deleted in the last minutes when it makes files, and whoever writes then pays for
    it."""
    work = Path(tempfile.mkdtemp(dir=place, prefix=PREFIX))
    try:
        site, peer, out, own = work / "site", work / "hugo", work / "hugo-public", work / "pages"
        subprocess.run([sys.executable, HERE / "generate.py", site, str(count)], check=True)
        found = {}
        old = itertools.count()

        def away(folder):
            if not is_disk:
                shutil.rmtree(folder, ignore_errors=True)
            elif folder.exists():
                folder.rename(work / f"old-{next(old)}")

        def fresh(*folders):
            return lambda: [away(each) for each in folders]

        def time(name, what, command, prepare, folder, rounds=ROUNDS):
            found[name] = best(command, prepare, rounds)
            row(what, count, found[name], folder)

        build = [simpul, "build", "--quiet", "--site", site]
        time("build", "simpul build", build, fresh(site / "public", site / ".simpul"), site / "public")
        time("changed", "build, one changed", build, lambda: change(site), site / "public")
        time("added", "build, one added", build, lambda: add(site, count), site / "public")
        subprocess.run([sys.executable, HERE / "hugo/convert.py", site, peer], check=True)
        time("pages", "simpul, same pages", [pages, site, own], fresh(own), own)
        floor = [pages, site, work / "floor", "--floor", own]
        time("floor", "floor", floor, fresh(work / "floor"), work / "floor")
        quiet = [hugo, "--quiet", "-s", peer, "-d", out]
        time("hugo", "hugo", ["env", "HUGO_PARAMS_RELATED=false", *quiet], fresh(out), out)
        if count <= RELATED_AT_MOST:
            time("hugo related", "hugo related", ["env", "HUGO_PARAMS_RELATED=true", *quiet], fresh(out), out, 1)
        subprocess.run([sys.executable, HERE / "same.py", own, out, peer / "content"], check=True)
        return found
    finally:
        if not is_disk:
            shutil.rmtree(work)


def grown(pages, count, small):
    """Prints the budgets of an archive ten times as large as that of the figures `small`; whether they are
    kept."""
    work = Path(tempfile.mkdtemp(dir=MEMORY))
    try:
        site, own = work / "site", work / "pages"
        subprocess.run([sys.executable, HERE / "generate.py", site, str(count)], check=True)
        figures = timed([pages, site, own])
        row("simpul, same pages", count, figures, own)
        kept = [
            judged("same pages, of the time for 10,000", figures[0] / small[0], 11),
            judged("same pages, MiB at the peak", figures[2], 1536),
        ]
        return all(kept)
    finally:
        shutil.rmtree(work)


def judged(what, figure, budget):
    """Prints a ratio beside its budget; whether it is kept."""
    kept = figure <= budget
    print(f"  {what:56} {figure:>8.3f} of {budget:>6.3f}{'' if kept else '   over budget'}", flush=True)
    return kept


def are_kept(found, count):
    """Prints the budgets of one archive; whether all are kept."""
    wall = {name: figures[0] for name, figures in found.items()}
    kept = [judged("same pages, of Hugo's time without related", wall["pages"] / wall["hugo"], 1 / 3)]
    if "hugo related" in wall:
        kept.append(judged("same pages, of Hugo's time with related", wall["pages"] / wall["hugo related"], 1 / 10))
    kept.append(judged("same pages, of the floor's time", wall["pages"] / wall["floor"], 3))
    kept.append(judged("build after one article changed, of a cold build", wall["changed"] / wall["build"], 1 / 10))
    if count == 10000:
        kept.append(judged("same pages, MiB at the peak", found["pages"][2], 200))
    return all(kept)


def main():
    arguments = argparse.ArgumentParser(usage=__doc__.split("\n\n")[1])
    arguments.add_argument("programs", nargs=3)
    arguments.add_argument("--disk", type=Path)
    arguments.add_argument("--large", type=int)
    arguments.add_argument("counts", type=int, nargs="*")
    options = arguments.parse_args()
    programs = [Path(each).resolve() for each in options.programs]
    places = {"memory": MEMORY}
    if options.disk:
        # Hugo takes a relative one from its own source.
        places["disk"] = options.disk.resolve()
    kept = True
    try:
        for kind, place in places.items():
            print(f"{'on ' + kind:22} {'articles':>8} {'wall s':>8} {'cpu s':>8} {'peak MiB':>9} {'files':>9} {'MB':>7}")
            for count in options.counts or [1000, 10000]:
                found = measure(*programs, count, place, is_disk=kind == "disk")
                kept &= are_kept(found, count)
                if options.large and kind == "memory" and count == 10_000:
                    kept &= grown(programs[1], options.large, found["pages"])
    finally:
        for left in places["disk"].glob(PREFIX + "*") if options.disk else ():
            shutil.rmtree(left)
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
