"""Feeds, calendars and sitemaps, read by other people's readers and held to their formats."""

import json
import subprocess
from datetime import datetime

import feedparser
import icalendar
import jsonschema
import pytest
from lxml import etree

import sitefiles

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def jing(schema: str, paths) -> str:
    run = subprocess.run(["jing", "-c", sitefiles.SCHEMAS / schema, *paths], capture_output=True, text=True)
    return "" if run.returncode == 0 else (run.stdout + run.stderr)[:3000]


def atom_feeds():
    return sitefiles.xml_by_kind().get("feed", ())


def rss_feeds():
    return sitefiles.xml_by_kind().get("rss", ())


def json_feeds():
    feeds = {}
    for path in sitefiles.files(".json"):
        content = json.loads(path.read_bytes())
        if isinstance(content, dict) and "jsonfeed.org" in str(content.get("version")):
            feeds[path] = content
    return feeds


def lead_nowhere(addresses) -> list[str]:
    """Those below the site's address that nothing answers at."""
    base = sitefiles.base()
    ours = [each for each in addresses if each.startswith(base + "/")]
    return [each for each in ours if sitefiles.file_at(each.removeprefix(base)) is None]


def read(path):
    """A feed as feedparser reads it, with what is wrong with any feed."""
    feed = feedparser.parse(path.read_bytes())
    wrong = [f"bozo: {feed.bozo_exception}"] if feed.bozo else []
    if not feed.entries:
        wrong.append("no entries")
    ids = [entry.get("id") for entry in feed.entries]
    if None in ids or len(set(ids)) < len(ids):
        wrong.append("an id is missing or given twice")
    for entry in feed.entries:
        if not entry.get("title") or not entry.get("link"):
            wrong.append(f"{entry.get('id')}: no title or link")
    wrong += lead_nowhere([entry.get("link", "") for entry in feed.entries])
    return feed, wrong


def test_every_file_of_xml_is_of_a_known_kind():
    assert set(sitefiles.xml_by_kind()) <= {"feed", "rss", "urlset", "sitemapindex"}


def test_atom_feeds_follow_the_grammar():
    assert atom_feeds()
    assert jing("atom.rnc", atom_feeds()) == ""


def test_atom_feeds_are_read():
    for path in atom_feeds():
        feed, wrong = read(path)
        # A date that can't be read is no error to feedparser: it is only missing.
        dated = [feed.feed, *feed.entries]
        wrong += [f"no date: {each.get('id')}" for each in dated if not each.get("updated_parsed")]
        wrong += [f"no date: {each.id}" for each in feed.entries if each.get("published") and not each.get("published_parsed")]
        root = etree.parse(path).getroot()
        own = [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
        if own != [sitefiles.base() + sitefiles.address(path)]:
            wrong.append(f"tells another address: {own}")
        if root.find(f"{ATOM}author") is None and any(e.find(f"{ATOM}author") is None for e in root.iter(f"{ATOM}entry")):
            wrong.append("an entry without author")
        newest = max((entry.updated_parsed for entry in feed.entries if entry.get("updated_parsed")), default=None)
        if newest and feed.feed.get("updated_parsed") and feed.feed.updated_parsed < newest:
            wrong.append("older than its entries")
        assert not wrong, f"{sitefiles.name(path)}: {wrong[:10]}"


def test_rss_feeds_are_read():
    if not rss_feeds():
        pytest.skip("the site has no RSS yet")
    for path in rss_feeds():
        feed, wrong = read(path)
        if feed.version != "rss20":
            wrong.append(f"version {feed.version}")
        wrong += [f"no date: {entry.get('id')}" for entry in feed.entries if not entry.get("published_parsed")]
        wrong += [f"no {key}" for key in ("title", "link", "subtitle", "language") if not feed.feed.get(key)]
        assert not wrong, f"{sitefiles.name(path)}: {wrong[:10]}"


def test_json_feeds_follow_their_schema():
    if not json_feeds():
        pytest.skip("the site has no JSON Feed yet")
    schema = json.loads((sitefiles.SCHEMAS / "json-feed.schema.json").read_bytes())
    checker = jsonschema.Draft202012Validator(schema)
    for path, content in json_feeds().items():
        wrong = [f"{error.json_path}: {error.message[:200]}" for error in checker.iter_errors(content)]
        ids = [item.get("id") for item in content.get("items", [])]
        if len(set(ids)) < len(ids):
            wrong.append("an id is given twice")
        if content.get("feed_url") != sitefiles.base() + sitefiles.address(path):
            wrong.append(f"tells another address: {content.get('feed_url')}")
        for item in content.get("items", []):
            for key in ("date_published", "date_modified"):
                if key in item:
                    datetime.fromisoformat(item[key])
        wrong += lead_nowhere([item["url"] for item in content.get("items", []) if "url" in item])
        assert not wrong, f"{sitefiles.name(path)}: {wrong[:10]}"


def test_sitemaps_are_valid_and_whole():
    maps = sitefiles.xml_by_kind()
    paths = maps.get("urlset", ()) + maps.get("sitemapindex", ())
    assert paths
    assert jing("sitemap.rnc", paths) == ""
    listed = [loc.text for path in paths for loc in etree.parse(path).iter(f"{SITEMAP}loc")]
    assert lead_nowhere(listed) == []
    assert all(each.startswith(sitefiles.base() + "/") for each in listed)
    robots = (sitefiles.root() / "robots.txt").read_text(encoding="utf-8")
    assert any(f"Sitemap: {sitefiles.base()}{sitefiles.address(path)}" in robots for path in paths)
    canonical = {
        sitefiles.document(path).xpath("string(//link[@rel='canonical']/@href)")
        for path in sitefiles.pages()
        if not sitefiles.is_redirect(path)
        and "noindex" not in sitefiles.document(path).xpath("string(//meta[@name='robots']/@content)")
        and sitefiles.name(path) != "404.html"
    }
    assert canonical - set(listed) - {""} == set(), "pages that no sitemap lists"


STATUSES = {"CONFIRMED", "CANCELLED", "TENTATIVE"}


def lines_of(path) -> list[str]:
    """What is wrong with how a calendar's lines are written."""
    data = path.read_bytes()
    wrong = [] if data.endswith(b"\r\n") else ["does not end with CRLF"]
    lines = data.split(b"\r\n")
    wrong += [f"bare line end: {line[:60]!r}" for line in lines if b"\n" in line or b"\r" in line]
    wrong += [f"over 75 bytes: {line[:60]!r}" for line in lines if len(line) > 75]
    for line in lines:
        line.decode("utf-8")  # a character must not be cut where a line is folded
    return wrong


def test_calendars_are_valid():
    paths = sitefiles.files(".ics")
    if not paths:
        pytest.skip("the site has no calendars yet")
    for path in paths:
        wrong = lines_of(path)
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        wrong += [f"no {key}" for key in ("PRODID", "VERSION") if key not in calendar]
        events = calendar.walk("VEVENT")
        wrong += [] if events else ["no events"]
        uids = [(str(event.get("UID")), str(event.get("RECURRENCE-ID"))) for event in events]
        wrong += [] if len(set(uids)) == len(uids) else ["a UID is given twice"]
        for part in [calendar, *calendar.walk()]:
            wrong += [f"{part.name}: {error}" for error in part.errors]
        for event in events:
            keys = ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "SEQUENCE")
            wrong += [f"{event.get('UID')}: no {key}" for key in keys if key not in event]
            if str(event.get("STATUS", "CONFIRMED")) not in STATUSES:
                wrong.append(f"{event.get('UID')}: status {event.get('STATUS')}")
            if "DTEND" in event and "DTSTART" in event and event["DTEND"].dt <= event["DTSTART"].dt:
                wrong.append(f"{event.get('UID')}: ends before it begins")
        wrong += lead_nowhere([str(event["URL"]) for event in events if "URL" in event])
        assert not wrong, f"{sitefiles.name(path)}: {wrong[:10]}"


BROKEN_ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>a</title>
<updated>{updated}</updated>{rest}</feed>"""


@pytest.mark.parametrize(
    ("updated", "rest"),
    [
        ("kemarin", ""),
        ("2024-07-24", ""),
        ("2024-07-24T00:00:00Z", "<entry><id>urn:b</id><title>b</title></entry>"),
        ("2024-07-24T00:00:00Z", "<link rel='self'/>"),
        ("2024-07-24T00:00:00Z", "<title>dua</title>"),
    ],
)
def test_a_broken_atom_feed_is_found(tmp_path, updated, rest):
    path = tmp_path / "broken.atom"
    path.write_text(BROKEN_ATOM.format(updated=updated, rest=rest), encoding="utf-8")
    assert jing("atom.rnc", [path]) != ""


@pytest.mark.parametrize("entry", ["<loc>/relatif/</loc>", "<lastmod>2024-07-24</lastmod>", "<loc>https://a.example/</loc><lastmod>24 Juli</lastmod>"])
def test_a_broken_sitemap_is_found(tmp_path, entry):
    path = tmp_path / "broken.xml"
    path.write_text(f"<urlset xmlns='{SITEMAP[1:-1]}'><url>{entry}</url></urlset>", encoding="utf-8")
    assert jing("sitemap.rnc", [path]) != ""
