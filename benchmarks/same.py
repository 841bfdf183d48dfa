#!/usr/bin/env python3
"""Hold pages of both builders against each other: what one shows of an article, the other has to show.

usage: same.py SIMPUL_PAGES HUGO_PAGES CONTENT

Twenty articles over the whole archive, of each its headline, its outlet, every paragraph, its people, and
the words that state its events; and of the first event of each its page, with the article that tells it.
Ends with 1 and a line for each text that is missing.
"""
import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

COUNT = 20


class Visible(HTMLParser):
    """The text that a page shows, in one line."""

    def __init__(self):
        super().__init__()
        self.parts, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("script", "style", "head")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style", "head")

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def visible(page):
    reader = Visible()
    reader.feed(page.read_text(encoding="utf-8"))
    return re.sub(r"\s+", " ", " ".join(reader.parts))


def expected(file):
    """What a page of the article has to show, and what that of its first event."""
    _, head, body = file.read_text(encoding="utf-8").split("---\n", 2)
    values = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    told = json.loads(values["told"])
    texts = [values["title"].strip('"'), values["publisher"], *json.loads(values["people"]), *body.strip().split("\n\n")]
    texts += [event["evidence"] for event in told]
    event = [told[0]["title"], told[0]["evidence"], values["title"].strip('"'), *told[0]["participants"]] if told else []
    return texts, (told[0]["id"] if told else None), event


def address(file):
    year, month = re.search(r'date: "(\d+)-(\d+)', file.read_text(encoding="utf-8")).groups()
    return f"artikel/{year}/{month}/{file.stem}/index.html"


def main():
    simpul, hugo, content = (Path(each) for each in sys.argv[1:4])
    files = sorted((content / "artikel").glob("*.md"))
    missing = []
    for file in files[:: max(1, len(files) // COUNT)][:COUNT]:
        texts, event, of_event = expected(file)
        pages = [(address(file), texts)] + ([(f"peristiwa/{event}/index.html", of_event)] if event else [])
        for name, wanted in pages:
            for builder, folder in (("simpul", simpul), ("hugo", hugo)):
                shown = visible(folder / name)
                missing += [f"{builder}: {name} lacks '{text[:60]}'" for text in wanted
                            if re.sub(r"\s+", " ", text) not in shown]
    print("\n".join(missing) or f"same: {COUNT} articles and their events show the same texts in both")
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
