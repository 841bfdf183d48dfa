#!/usr/bin/env python3
"""Finds every link inside a built site that leads to no file, or to no place in its page.

    scripts/check-links.py [FOLDER]

FOLDER is public/ unless told. Addresses elsewhere are not asked for. On GitHub each problem is an
annotation. Exit codes: 0 all lead somewhere, 1 some lead nowhere, 2 no site is there.
"""

import os
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin

# What holds an address, in any element.
ADDRESSES = {"href", "src", "action", "poster"}


class Page(HTMLParser):
    """What a page links to, what may be linked to in it, and the address that it says is its own."""

    def __init__(self, text):
        super().__init__()
        self.links = []
        self.places = {"", "top"}
        self.canonical = None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.places.add(values["id"])
        if tag == "a" and "name" in values:
            self.places.add(values["name"])
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values.get("href")
        line = self.getpos()[0]
        found = [values[name] for name in ADDRESSES & values.keys()]
        for each in values.get("srcset", "").split(","):
            found += each.split()[:1]
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            found += values.get("content", "").partition("url=")[2:]
        self.links += [(line, address) for address in found]


class Site:
    def __init__(self, folder):
        self.folder = folder
        self.pages = {path: Page(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.html"))}
        home = self.pages[folder / "index.html"].canonical or "http://localhost/"
        self.base = home if home.endswith("/") else home + "/"

    def address(self, path):
        return self.base + re.sub(r"(^|/)index\.html$", r"\1", path.relative_to(self.folder).as_posix())

    def file_at(self, address):
        """The file that answers there, or nothing."""
        path = self.folder / unquote(address.removeprefix(self.base))
        path = path / "index.html" if path.is_dir() else path
        return path if path.is_file() else None

    def problems(self):
        for path, page in self.pages.items():
            for line, link in page.links:
                whole, _, place = urljoin(self.address(path), link.strip()).partition("#")
                whole = whole.partition("?")[0]
                if not whole.startswith(self.base) and whole + "/" != self.base:
                    continue
                target = self.file_at(whole)
                if target is None:
                    yield path, line, f"link to '{link}' leads to no file of the site"
                elif target in self.pages and unquote(place) not in self.pages[target].places:
                    yield path, line, f"link to '{link}' leads to no place on that page"


def main(arguments):
    if len(arguments) > 1 or arguments[:1] in (["-h"], ["--help"]):
        print(__doc__.strip(), file=sys.stderr)
        return 0 if len(arguments) == 1 else 2
    folder = Path(arguments[0] if arguments else "public")
    if not (folder / "index.html").is_file():
        print(f"check-links: there is no built site in '{folder}'", file=sys.stderr)
        return 2
    site = Site(folder)
    problems = list(site.problems())
    for path, line, problem in problems:
        if os.environ.get("GITHUB_ACTIONS") == "true":
            # Built pages are no files of the repository; the page's address helps more than a line there.
            print(f"::error::{site.address(path)}: {problem}")
        else:
            print(f"{path}:{line}: error: {problem}")
    links = sum(len(page.links) for page in site.pages.values())
    print(f"check-links: {len(site.pages)} pages, {links} links, {len(problems)} lead nowhere")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
