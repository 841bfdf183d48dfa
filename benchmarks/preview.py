#!/usr/bin/env python3
"""Time `simpul serve` from the saving of an article until its open tab has been told and got the new page.

usage: preview.py SIMPUL [N]

Serves a generated archive of N articles, 10,000 when omitted, on a memory file system, keeps the signal of
one article's page open as a tab does, and saves that article with another headline, another body and other
facts, each four times. Prints a row for each: the shortest and the longest time, and how long and how many
CPU seconds the process is at work until all that follows is there too. Ends with 1 where a save takes longer
than the budget, and marks it 'over budget'.
"""
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
BUDGET = 0.1
ROUNDS = 4
PATIENCE = 120
# A file that was written twice in a moment may keep its stamp, so the preview trusts none so young.
REST = 2.5
TYPES = ("meeting", "visit", "negotiation", "summit")


def retyped(text):
    """The article with its first event of another type: no signal tells of a save that changes nothing."""
    def other(found):
        return found[1] + TYPES[(TYPES.index(found[2]) + 1 if found[2] in TYPES else 0) % len(TYPES)]

    return re.sub(r"^(  - type: )([\w-]+)$", other, text, count=1, flags=re.M)


EDITS = {
    "another headline": lambda text, turn: re.sub(r"^title: .*$", f"title: Judul {turn}", text, count=1, flags=re.M),
    "another body": lambda text, turn: text + f"\nKata {turn}.\n",
    "other facts": lambda text, turn: retyped(text),
}


class Tab:
    """The signal of one page, as a tab that shows it listens to it."""

    def __init__(self, port, path):
        self.address = f"http://127.0.0.1:{port}{path}"
        self.signal = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        request = f"GET /_simpul/events?at={path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"
        self.signal.sendall(request.encode())
        self.received = b""
        self.states = 0
        self.wait()

    def wait(self):
        """Until one more state is told than before."""
        self.states += 1
        while self.received.count(b"event: state") < self.states:
            part = self.signal.recv(65536)
            if not part:
                sys.exit("the preview hung up")
            self.received += part

    def forget(self):
        """Takes what else came: the next wait is for what comes then."""
        self.signal.setblocking(False)
        try:
            while part := self.signal.recv(65536):
                self.received += part
        except BlockingIOError:
            pass
        self.signal.settimeout(PATIENCE)
        self.states = self.received.count(b"event: state")


def started(simpul, site):
    """The preview with its port, once it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [simpul, "serve", "--quiet", "--site", site, "--port", str(port)]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return process, port
        except ConnectionRefusedError:
            time.sleep(0.1)
    sys.exit("the preview does not answer")


def cpu_seconds(process):
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def rest(process, begun):
    """Waits until the process has nothing to do; seconds until then, since it began."""
    last, at = cpu_seconds(process), time.perf_counter()
    while time.perf_counter() - at < 0.6:
        time.sleep(0.02)
        now = cpu_seconds(process)
        if now != last:
            last, at = now, time.perf_counter()
    return at - begun


def saved(process, tab, article, edit, turn):
    """Seconds from the save to the new page, until all follows, and what it cost."""
    new = article.with_suffix(".new")
    new.write_text(edit(article.read_text(encoding="utf-8"), turn), encoding="utf-8")
    time.sleep(REST)
    rest(process, time.perf_counter())
    tab.forget()
    before = cpu_seconds(process)
    begun = time.perf_counter()
    new.rename(article)
    tab.wait()
    urllib.request.urlopen(tab.address).read()
    taken = time.perf_counter() - begun
    return taken, rest(process, begun), cpu_seconds(process) - before


def measure(process, port, site):
    """Prints a row for each edit; whether all are within the budget."""
    article = sorted((site / "content/articles").rglob("*.md"))[50]
    year, month, _, name = article.stem.split("-", 3)
    tab = Tab(port, f"/artikel/{year}/{month}/{name}/")
    kept = True
    for what, edit in EDITS.items():
        found = [saved(process, tab, article, edit, turn) for turn in range(ROUNDS)]
        times, follows, costs = zip(*found)
        is_kept = min(times) <= BUDGET
        kept &= is_kept
        mark = "" if is_kept else "   over budget"
        print(
            f"  {what:22} {min(times):>8.3f} {max(times):>8.3f} of {BUDGET:>6.3f}"
            f" {statistics.mean(follows):>9.2f} {statistics.mean(costs):>8.2f}{mark}",
            flush=True,
        )
    return kept


def main():
    simpul = Path(sys.argv[1]).resolve()
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10000
    site = Path(tempfile.mkdtemp(dir="/dev/shm" if os.path.isdir("/dev/shm") else None))
    try:
        subprocess.run([sys.executable, HERE / "generate.py", site, str(count)], check=True)
        process, port = started(simpul, site)
        try:
            print(f"{'save to page':24} {'least s':>8} {'most s':>8} {'budget':>9} {'all by s':>9} {'cpu s':>8}"
                  f"   {count:,} articles")
            kept = measure(process, port, site)
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE)
    finally:
        shutil.rmtree(site)
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
