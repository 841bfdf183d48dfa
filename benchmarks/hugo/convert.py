#!/usr/bin/env python3
"""Write Simpul's articles as Hugo's content: the same bodies, and of the heads what Hugo's pages show.

usage: convert.py SITE FOLDER

Hugo's taxonomies are lists of names, so people lose their offices there, and each event is named by the
id that Simpul gave it: SITE has to be built. The theme's own beginning of a text stands in `excerpt`, as
in Simpul's lists.
"""
import json
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def told_by(article, events):
    """The events that an article tells, each with its words, as its page shows them."""
    return [
        {
            "id": event["id"], "title": event["title"], "start": event.get("start", ""), "status": event["status"],
            "city": event.get("city", ""), "country": event.get("country", ""),
            "participants": event["participants"], "evidence": report["evidence"],
        }
        for event in events for report in event["reports"] if report["article"] == article["id"]
    ]


def converted(text, article, told):
    _, head, body = text.split("---\n", 2)
    kept = [line for line in head.splitlines() if line.split(":")[0] in ("title", "publisher", "topics")]
    values = {
        "date": article["published"], "excerpt": body.strip().split("\n\n")[0][:180], "tokoh": article["people"],
        "people": article["people"], "topik": article["topics"], "peristiwa": article["events"], "told": told,
    }
    kept += [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "---\n" + "\n".join(kept) + "\n---\n" + body


def main():
    site, folder = Path(sys.argv[1]), Path(sys.argv[2])
    shutil.copytree(HERE, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.py"))
    articles = {each["id"]: each for each in json.loads((site / "public/api/articles.json").read_text())["articles"]}
    events = {each["id"]: each for each in json.loads((site / "public/api/events.json").read_text())["events"]}
    content = folder / "content"
    for file in sorted((site / "content/articles").rglob("*.md")):
        target = content / "artikel" / f"{file.stem[11:]}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        article = articles[f"{file.parent.name}/{file.stem}"]
        told = told_by(article, [events[event] for event in article["events"]])
        target.write_text(converted(file.read_text(encoding="utf-8"), article, told), encoding="utf-8")
    # An event's page has no feed of its own, in neither.
    terms = content / "peristiwa/_index.md"
    terms.parent.mkdir(parents=True)
    terms.write_text("---\ntitle: Peristiwa\nbuild: {render: never}\ncascade: [{target: {kind: term}, outputs: [html]}]\n---\n")


main()
