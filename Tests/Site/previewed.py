"""A small site of its own, and a `simpul serve` that shows it while a test edits its files."""

import os
import signal
import subprocess
import threading
import time
from pathlib import Path

from playwright.sync_api import Error

ARTICLE = "content/articles/2022/2022-03-06-wang-blinken.md"
# Between the two, since an article names the ones before and after it.
MIDDLE = "content/articles/2022/2022-06-01-tengah.md"
OTHER = "content/articles/2023/2023-01-02-lain.md"
PAGE, OTHER_PAGE = "/artikel/2022/03/wang-blinken/", "/artikel/2023/01/lain/"
RAW = """Menlu China dan Menlu AS Bertelepon

Beijing (Contoh) - Menteri Luar Negeri China Wang Yi dan Menteri Luar Negeri Amerika Serikat Antony \
Blinken berbicara lewat telepon pada Sabtu (5/3/2022).
"""


def article(title: str, day: str) -> str:
    """A long one, whose words are no other's, so that it is nobody's copy and nobody's kin."""
    words = title.lower().split()
    body = "\n\n".join(" ".join(f"{word}{number}" for word in words) for number in range(120))
    return f"---\ntitle: {title}\npublished: {day}\npublisher: Contoh\n---\n\n{body}\n"


def make_site(folder: Path) -> Path:
    for name, text in {
        "simpul.yaml": "title: Uji\nsources: [{name: Contoh, text: full}]\n",
        ARTICLE: article("Judul Lama", "2022-03-06"),
        MIDDLE: article("Tengah Saja", "2022-06-01"),
        OTHER: article("Lain Lagi", "2023-01-02"),
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def show(tab, address: str):
    """Opens an address in a tab whose page may load itself anew at the same moment; then it is asked for again."""
    for _ in range(5):
        try:
            return tab.goto(address, wait_until="load")
        except Error as error:
            if "interrupted by another navigation" not in error.message and "ERR_ABORTED" not in error.message:
                raise
    raise AssertionError(f"the page in front of {address} never comes to rest")


class Preview:
    """`simpul serve` on a port of its own; what it says is kept."""

    def __init__(self, folder: Path, *options: str, port: int = 0, stdin=subprocess.DEVNULL, env=None):
        self.folder = folder
        # Where the test is ended in the middle, it ends as well.
        bound = ["setpriv", "--pdeathsig", "KILL"]
        command = [*bound, os.environ["SIMPUL"], "serve", "--site", folder, "--port", str(port), *options]
        self.process = subprocess.Popen(command, stdin=stdin, env=env, stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)  # fmt: skip
        self.said = ""
        threading.Thread(target=self.listen, daemon=True).start()
        self.wait_for("serve: http://")
        self.origin = self.said.split("serve: http://", 1)[1].split()[0].rstrip("/")
        self.port = int(self.origin.rsplit(":", 1)[1])
        self.origin = "http://" + self.origin

    def listen(self):
        for line in self.process.stdout:
            self.said += line

    def wait_for(self, words: str, times: int = 1, seconds: float = 60):
        end = time.monotonic() + seconds
        while self.said.count(words) < times:
            assert self.process.poll() is None, f"the preview ended: {self.said}"
            assert time.monotonic() < end, f"no '{words}' in: {self.said}"
            time.sleep(0.01)

    def edit(self, name: str, old: str, new: str):
        """Saves as most editors do: another file, then its name."""
        path = self.folder / name
        text = path.read_text()
        assert old in text
        copy = path.with_name(f".{path.name}.saving")
        copy.write_text(text.replace(old, new))
        copy.rename(path)

    def stop(self) -> float:
        """Ends it by Ctrl-C; how long that took."""
        start = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(timeout=10) == 0
        return time.monotonic() - start
