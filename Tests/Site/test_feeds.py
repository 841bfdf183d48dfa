"""Feeds, calendars and sitemaps, read by other people's readers and held to their formats."""

import json
import re
import subprocess
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from urllib.parse import urlsplit

import feedparser
import icalendar
import jsonschema
import pytest
from lxml import etree

import sitefiles

ATOM = "{http://www.w3.org/2005/Atom}"
RFC822 = re.compile(r"\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})")
SEVERAL = {"item", "category", "{http://purl.org/dc/elements/1.1/}creator"}
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


def url_of(path) -> str:
    return sitefiles.base() + sitefiles.address(path)


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


def wrong_atom(path) -> list[str]:
    """What is wrong with a feed of Atom beside its grammar: the rules that the grammar can't say."""
    feed, wrong = read(path)
    # A date that can't be read is no error to feedparser: it is only missing.
    dated = [feed.feed, *feed.entries]
    wrong += [f"no date: {each.get('id')}" for each in dated if not each.get("updated_parsed")]
    wrong += [f"no date: {each.get('id')}" for each in feed.entries if each.get("published") and not each.get("published_parsed")]
    wrong += [f"changed before it was published: {each.get('id')}" for each in feed.entries
              if each.get("published_parsed") and each.get("updated_parsed") and each.updated_parsed < each.published_parsed]  # fmt: skip
    root = etree.parse(path).getroot()
    links = [(link.get("rel", "alternate"), link.get("type"), link.get("hreflang")) for link in root.findall(f"{ATOM}link")]
    if len(set(links)) < len(links):
        wrong.append("two links of one kind")
    own = [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    if own != [url_of(path)]:
        wrong.append(f"tells another address: {own}")
    for entry in root.iter(f"{ATOM}entry"):
        if root.find(f"{ATOM}author") is None and entry.find(f"{ATOM}author") is None:
            wrong.append("an entry without author")
        kinds = [link.get("rel", "alternate") for link in entry.findall(f"{ATOM}link")]
        if "alternate" not in kinds and entry.find(f"{ATOM}content") is None:
            wrong.append("an entry without link and content")
    newest = max((entry.updated_parsed for entry in feed.entries if entry.get("updated_parsed")), default=None)
    if newest and feed.feed.get("updated_parsed") and feed.feed.updated_parsed < newest:
        wrong.append("older than its entries")
    return wrong


def test_atom_feeds_are_read():
    for path in atom_feeds():
        wrong = wrong_atom(path)
        assert not wrong, f"{sitefiles.name(path)}: {wrong[:10]}"


def wrong_rss(path) -> list[str]:
    """What is wrong with a feed of RSS, beside what `read` tells."""
    feed, wrong = read(path)
    if feed.bozo:
        return wrong
    if feed.version != "rss20":
        wrong.append(f"version {feed.version}")
    wrong += [f"no {key}" for key in ("title", "link", "subtitle", "language") if not feed.feed.get(key)]
    root = etree.parse(path).getroot()
    own = [link.get("href") for link in root.iter(f"{ATOM}link") if link.get("rel") == "self"]
    if own != [url_of(path)]:
        wrong.append(f"tells another address: {own}")
    for part in root.iter("channel", "item"):
        once = [each.tag for each in part if each.tag not in SEVERAL]
        wrong += [f"{key} is given twice" for key in set(once) if once.count(key) > 1]
    for item in root.iter("item"):
        guid, day = item.find("guid"), item.findtext("pubDate", "")
        if guid is None or guid.get("isPermaLink", "true") == "true" and guid.text != item.findtext("link"):
            wrong.append("a guid that is no link")
        if not RFC822.fullmatch(day) or parsedate_to_datetime(day).strftime("%a") != day[:3]:
            wrong.append(f"no date of RFC 822: {day}")
        else:
            wrong += wrong_change(item.findtext(f"{ATOM}updated"), parsedate_to_datetime(day).isoformat())
        if item.find("author") is not None and "@" not in item.findtext("author", ""):
            wrong.append("an author without an address")
    return wrong


def wrong_change(changed: str | None, published: str) -> list[str]:
    """What is wrong with a moment of change, which lies after that of publication; None is none."""
    try:
        if changed is None or datetime.fromisoformat(changed) > datetime.fromisoformat(published):
            return []
    except ValueError:
        return [f"no date: {changed}"]
    return [f"changed when it was published or before: {changed}"]


def test_rss_feeds_are_read():
    assert rss_feeds()
    for path in rss_feeds():
        wrong = wrong_rss(path)
        assert not wrong, f"{sitefiles.name(path)}: {wrong[:10]}"


@cache
def json_feed_checker():
    schema = json.loads((sitefiles.SCHEMAS / "json-feed.schema.json").read_bytes())
    return jsonschema.Draft202012Validator(schema)


def wrong_json(content, url: str) -> list[str]:
    """What is wrong with a JSON Feed that stands at `url`."""
    errors = json_feed_checker().iter_errors(content)
    wrong = [f"{error.json_path}: {error.message[:200]}" for error in errors]
    if wrong:
        return wrong
    items = content["items"]
    if not items:
        wrong.append("no items")
    if len({item["id"] for item in items}) < len(items):
        wrong.append("an id is given twice")
    if content["feed_url"] != url:
        wrong.append(f"tells another address: {content['feed_url']}")
    for moment in [item[key] for item in items for key in ("date_published", "date_modified") if key in item]:
        try:
            datetime.fromisoformat(moment)
        except ValueError:
            wrong.append(f"no date: {moment}")
    wrong += [each for item in items for each in wrong_change(item.get("date_modified"), item.get("date_published", ""))]
    return wrong + lead_nowhere([item["url"] for item in items if "url" in item])


def test_json_feeds_follow_their_schema():
    assert json_feeds()
    for path, content in json_feeds().items():
        wrong = wrong_json(content, url_of(path))
        assert not wrong, f"{sitefiles.name(path)}: {wrong[:10]}"


def entries_of(path) -> list[tuple]:
    """Address, headline and day of each entry, in order."""
    if path.suffix == ".json":
        return [(i["id"], i["title"], i["date_published"][:10]) for i in json.loads(path.read_bytes())["items"]]
    feed = feedparser.parse(path.read_bytes())
    return [(e.id, e.title, datetime(*e.published_parsed[:3]).date().isoformat()) for e in feed.entries]


def test_all_formats_hold_the_same_entries():
    for path in atom_feeds():
        assert unlike(path) == [], sitefiles.name(path)
    assert len(atom_feeds()) == len(rss_feeds()) == len(json_feeds())


def unlike(path) -> list[str]:
    """The feeds beside an Atom feed that hold other entries."""
    twins = [path.with_suffix(".rss"), path.with_suffix(".json")]
    return [twin.name for twin in twins if entries_of(twin) != entries_of(path)]


@pytest.mark.parametrize("change", [{"title": "b"}, {"id": "urn:b"}, {"date_published": "2022-03-07T00:00:00Z"}])
def test_formats_that_hold_other_entries_are_found(tmp_path, change):
    atom = ENTRY.replace("urn:b", sitefiles.base() + "/").replace("2024-07-24", "2022-03-06")
    inside = "<published>2022-03-06T00:00:00Z</published>"
    atom = BROKEN_ATOM.format(updated="2022-03-06T00:00:00Z", rest=atom.replace("<title>b<", "<title>a<").format(inside=inside))
    (tmp_path / "feed.atom").write_text(atom, encoding="utf-8")
    rss(tmp_path)
    for item, found in (({}, []), (change, ["feed.json"])):
        feed = json_feed(item={"id": sitefiles.base() + "/"} | item)
        (tmp_path / "feed.json").write_text(json.dumps(feed), encoding="utf-8")
        assert unlike(tmp_path / "feed.atom") == found


def alternates(path) -> list[str]:
    return sitefiles.document(path).xpath("//head/link[@rel='alternate'][@type]/@href")


def wrong_alternates(links: list[str], here: str, exists) -> list[str]:
    """Feeds and calendars beside a page that it doesn't name, or names twice."""
    wrong = [f"named twice: {link}" for link in set(links) if links.count(link) > 1]
    beside = [here + name for name in ("feed.atom", "feed.rss", "feed.json", "calendar.ics")]
    return wrong + [f"not named: {link}" for link in beside if exists(link) and link not in links]


def test_pages_name_their_feeds_and_calendars_once():
    named = set()
    for path in sitefiles.pages():
        if sitefiles.is_redirect(path) or sitefiles.is_letter(path):
            continue
        wrong = wrong_alternates(alternates(path), sitefiles.address(path), sitefiles.file_at)
        assert not wrong, f"{sitefiles.name(path)}: {wrong}"
        named |= {sitefiles.file_at(link) for link in alternates(path)}
    assert set(atom_feeds() + rss_feeds() + sitefiles.files(".ics")) - named == set(), "feeds that no page names"


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
    pages = [path for path in sitefiles.pages() if not sitefiles.is_redirect(path) and sitefiles.name(path) != "404.html"]
    assert unlisted(map(sitefiles.document, pages), listed) == set(), "pages that no sitemap lists"


def unlisted(pages, listed) -> set[str]:
    """Addresses of pages that search engines may find and that no sitemap lists."""
    found = {
        page.xpath("string(//link[@rel='canonical']/@href)")
        for page in pages
        if "noindex" not in page.xpath("string(//meta[@name='robots']/@content)")
    }
    return found - set(listed) - {""}


def test_a_page_that_no_sitemap_lists_is_found():
    def page(address, robots=""):
        head = f"<title>a</title><link rel='canonical' href='{address}'><meta name='robots' content='{robots}'>"
        return sitefiles.html.document_fromstring(f"<head>{head}</head>")

    pages = [page("https://a.example/"), page("https://a.example/b/"), page("https://a.example/c/", "noindex")]
    assert unlisted(pages, ["https://a.example/", "https://a.example/b/"]) == set()
    assert unlisted(pages, ["https://a.example/"]) == {"https://a.example/b/"}


STATUSES = {"CONFIRMED", "CANCELLED", "TENTATIVE"}
NEEDED = ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS", "SEQUENCE", "LAST-MODIFIED", "URL")


def lines_of(data: bytes) -> list[str]:
    """What is wrong with how a calendar's lines are written."""
    wrong = [] if data.endswith(b"\r\n") else ["does not end with CRLF"]
    lines = data.split(b"\r\n")
    wrong += [f"bare line end: {line[:60]!r}" for line in lines if b"\n" in line or b"\r" in line]
    wrong += [f"over 75 bytes: {line[:60]!r}" for line in lines if len(line) > 75]
    for line in lines:
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            wrong.append(f"a character is cut: {line[:60]!r}")
    return wrong


def wrong_event(event) -> list[str]:
    """What is wrong with an event of a calendar, each with its UID."""
    wrong = [f"no {key}" for key in NEEDED if key not in event]
    if str(event.get("STATUS", "CONFIRMED")) not in STATUSES:
        wrong.append(f"status {event['STATUS']}")
    if "DTSTART" in event and type(event["DTSTART"].dt) is not date:
        wrong.append("begins at a time of day")
    if "DTEND" in event and "DTSTART" in event and event["DTEND"].dt <= event["DTSTART"].dt:
        wrong.append("ends before it begins")
    if "SEQUENCE" in event and int(event["SEQUENCE"]) < 0:
        wrong.append(f"sequence {event['SEQUENCE']}")
    if not str(event.get("UID", "@")).partition("@")[2] == urlsplit(sitefiles.base()).hostname:
        wrong.append("a UID of another host")
    return [f"{event.get('UID')}: {each}" for each in wrong]


def wrong_calendar(data: bytes) -> list[str]:
    wrong = lines_of(data)
    try:
        calendar = icalendar.Calendar.from_ical(data)
    except ValueError as error:
        return wrong + [f"can't be read: {error}"]
    wrong += [f"no {key}" for key in ("PRODID", "VERSION") if key not in calendar]
    events = calendar.walk("VEVENT")
    wrong += [] if events else ["no events"]
    uids = [(str(event.get("UID")), str(event.get("RECURRENCE-ID"))) for event in events]
    wrong += [] if len(set(uids)) == len(uids) else ["a UID is given twice"]
    for part in [calendar, *calendar.walk()]:
        wrong += [f"{part.name}: {error}" for error in part.errors]
    for event in events:
        wrong += wrong_event(event)
    return wrong + lead_nowhere([str(event["URL"]) for event in events if "URL" in event])


def test_calendars_are_valid():
    paths = sitefiles.files(".ics")
    assert paths
    for path in paths:
        wrong = wrong_calendar(path.read_bytes())
        assert not wrong, f"{sitefiles.name(path)}: {wrong[:10]}"


def letters():
    return [path for path in sitefiles.pages() if sitefiles.is_letter(path)]


def wrong_letter(page, text: str) -> list[str]:
    """What is wrong with an edition for mail programs and its twin in plain text."""
    wrong = [f"asks for {each}" for each in page.xpath("//@src | //link[@rel!='canonical']/@href | //script/text()")]
    links = page.xpath("//body//a/@href")
    wrong += [f"no whole address: {link}" for link in links if not link.startswith(("https://", "http://"))]
    wrong += [f"not in plain text: {link}" for link in links if link not in text.split()]
    wrong += [f"over 72 columns: {line}" for line in text.splitlines() if len(line) > 72 and "://" not in line]
    if "noindex" not in page.xpath("string(//meta[@name='robots']/@content)"):
        wrong.append("may be found by search engines")
    if "max-width:600px" not in page.xpath("string(//main/@style)"):
        wrong.append("is wider than 600 pixels")
    return wrong


def test_letters_need_nothing_from_elsewhere():
    assert letters()
    for path in letters():
        text = path.parent.with_suffix(".txt").read_text(encoding="utf-8")
        wrong = wrong_letter(sitefiles.document(path), text)
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


AUTHOR, ALTERNATE = "<author><name>a</name></author>", "<link href='{base}/'/>"
ENTRY = "<entry><id>urn:b</id><title>b</title><updated>2024-07-24T00:00:00Z</updated>{inside}</entry>"


@pytest.mark.parametrize(
    ("updated", "own", "inside"),
    [
        ("2024-07-23", "feed.atom", AUTHOR + ALTERNATE),
        ("2024-07-24", "lain.atom", AUTHOR + ALTERNATE),
        ("2024-07-24", "feed.atom", ALTERNATE),
        ("2024-07-24", "feed.atom", AUTHOR),
        ("2024-07-24", "feed.atom", AUTHOR + "<link href='{base}/tiada/'/>"),
        ("2024-07-24", "feed.atom", AUTHOR + ALTERNATE + "<published>2024-07-25T00:00:00Z</published>"),
    ],
)
def test_an_atom_feed_against_the_rules_is_found(tmp_path, monkeypatch, updated, own, inside):
    monkeypatch.setattr(sitefiles, "address", lambda path: f"/{path.name}")
    path = tmp_path / "feed.atom"

    def found(updated, own, inside):
        rest = f"<link rel='self' href='{{base}}/{own}'/>" + ENTRY.format(inside=inside)
        feed = BROKEN_ATOM.format(updated=updated + "T00:00:00Z", rest=rest.replace("{base}", sitefiles.base()))
        path.write_text(feed, encoding="utf-8")
        return wrong_atom(path)

    assert found("2024-07-24", "feed.atom", AUTHOR + ALTERNATE) == []
    assert found(updated, own, inside) != []


@pytest.mark.parametrize("entry", ["<loc>/relatif/</loc>", "<lastmod>2024-07-24</lastmod>", "<loc>https://a.example/</loc><lastmod>24 Juli</lastmod>"])
def test_a_broken_sitemap_is_found(tmp_path, entry):
    path = tmp_path / "broken.xml"
    path.write_text(f"<urlset xmlns='{SITEMAP[1:-1]}'><url>{entry}</url></urlset>", encoding="utf-8")
    assert jing("sitemap.rnc", [path]) != ""


RSS = """<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>a</title><link>{base}/</link>
<description>a</description><language>id</language><atom:link rel="self" href="{base}/{self}"/><item><title>a</title>
<link>{base}/</link><guid>{guid}</guid><pubDate>{day}</pubDate>{rest}</item></channel></rss>"""
SOUND_RSS = {"self": "feed.rss", "guid": "{base}/", "day": "Sun, 06 Mar 2022 00:00:00 GMT", "rest": ""}


def rss(folder, **change):
    base = sitefiles.base()
    parts = {key: part.replace("{base}", base) for key, part in {**SOUND_RSS, **change}.items()}
    path = folder / "feed.rss"
    path.write_text(RSS.format(base=base, **parts), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "change",
    [
        {"day": "2022-03-06"},
        {"day": "Mon, 06 Mar 2022 00:00:00 GMT"},
        {"day": ""},
        {"guid": "urn:a"},
        {"self": "lain.rss"},
        {"rest": "<author>Ani</author>"},
        {"rest": "<p>"},
        {"rest": "<title>b</title>"},
        {"rest": "<atom:updated>7 Maret</atom:updated>"},
        {"rest": "<atom:updated>2022-03-05T00:00:00Z</atom:updated>"},
    ],
)
def test_a_broken_rss_feed_is_found(tmp_path, monkeypatch, change):
    monkeypatch.setattr(sitefiles, "address", lambda path: f"/{path.name}")
    assert wrong_rss(rss(tmp_path)) == []
    assert wrong_rss(rss(tmp_path, **change)) != []


def json_feed(**change):
    here = sitefiles.base() + "/"
    item = {"id": "a", "url": here, "title": "a", "content_text": "a", "date_published": "2022-03-06T00:00:00Z"}
    item |= change.pop("item", {})
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "a", "home_page_url": here}
    feed |= {"feed_url": here + "feed.json", "items": [item]} | change
    return {key: value for key, value in feed.items() if value is not None}


@pytest.mark.parametrize(
    "change",
    [
        {"version": "https://jsonfeed.org/version/1"},
        {"title": None},
        {"items": []},
        {"items": None},
        {"feed_url": "https://lain.example/feed.json"},
        {"item": {"date_published": "6 Maret 2022"}},
        {"item": {"date_published": "2022-13-06T00:00:00Z"}},
        {"item": {"date_modified": "2022-03-06T00:00:00Z"}},
        {"item": {"date_modified": "7 Maret"}},
        {"item": {"content_text": None}},
        {"item": {"url": "/relatif/"}},
        {"author": {"name": "a"}},
    ],
)
def test_a_broken_json_feed_is_found(change):
    url = sitefiles.base() + "/feed.json"
    assert wrong_json(json_feed(), url) == []
    assert wrong_json(json_feed(**change), url) != []


def test_a_json_feed_that_leads_nowhere_or_twice_is_found():
    url = sitefiles.base() + "/feed.json"
    sound = json_feed()["items"][0]
    lost = sound | {"id": "b", "url": sitefiles.base() + "/tiada/"}
    assert wrong_json(json_feed(items=[sound, lost]), url) != []
    assert wrong_json(json_feed(items=[sound, sound]), url) != []


def calendar(*more: str, without: str = "", end: str = "\r\n") -> bytes:
    host = urlsplit(sitefiles.base()).hostname
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a//a//ID", "BEGIN:VEVENT", f"UID:a@{host}"]
    lines += ["DTSTAMP:20220306T000000Z", "DTSTART;VALUE=DATE:20220305", "SUMMARY:a", "STATUS:CONFIRMED", "SEQUENCE:0"]
    lines += ["LAST-MODIFIED:20220306T000000Z", f"URL:{sitefiles.base()}/", *more, "END:VEVENT", "END:VCALENDAR"]
    return end.join([line for line in lines if not without or not line.startswith(without)] + [""]).encode()


@pytest.mark.parametrize(
    ("more", "without"),
    [
        *[((), key) for key in ("PRODID", "VERSION", "UID", *NEEDED[1:])],
        (("STATUS:DONE",), "STATUS"),
        (("DTSTART:20220305T100000Z",), "DTSTART"),
        (("DTSTART;VALUE=DATE:5 Maret",), "DTSTART"),
        (("DTEND;VALUE=DATE:20220305",), ""),
        (("SEQUENCE:-1",), "SEQUENCE"),
        (("UID:a@lain.example",), "UID"),
        (("DESCRIPTION:" + "a" * 64,), ""),
        (("URL:https://simpul.example/tiada/",), "URL"),
        (("END:VEVENT", "BEGIN:VEVENT"), ""),
    ],
)
def test_a_broken_calendar_is_found(more, without):
    assert wrong_calendar(calendar()) == []
    assert wrong_calendar(calendar(*more, without=without)) != []


def test_a_calendar_with_broken_lines_is_found():
    assert lines_of(calendar(end="\n")) != []
    assert lines_of(calendar()[:-2]) != []
    assert lines_of(calendar() + "é".encode()[:1] + b"\r\n " + "é".encode()[1:] + b"\r\n") != []
    assert wrong_calendar(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:a\r\nEND:VCALENDAR\r\n") != []


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<a href='/relatif/'>a</a>", "/relatif/"),
        ("<a href='https://a.example/'>a</a>", "tanpa alamat"),
        ("<img src='https://a.example/a.png'>", ""),
        ("", "a " * 40),
    ],
)
def test_a_broken_letter_is_found(body, text):
    head = "<title>a</title><meta name='robots' content='noindex'>"
    def page(inside, head=head, style="max-width:600px"):
        return sitefiles.html.document_fromstring(f"<head>{head}</head><main style='{style}'>a{inside}</main>")
    assert wrong_letter(page(""), "") == []
    assert wrong_letter(page(body), text) != []
    assert wrong_letter(page("", head="<title>a</title>"), "") != []
    assert wrong_letter(page("", head=head + "<link rel='stylesheet' href='a.css'>"), "") != []
    assert wrong_letter(page("", style="width:100%"), "") != []


def test_a_feed_that_no_page_names_is_found():
    links = ["/a/feed.atom", "/a/feed.rss"]
    assert wrong_alternates(links, "/a/", lambda link: link in links) == []
    assert wrong_alternates(links[:1], "/a/", lambda link: link in links) != []
    assert wrong_alternates(links + links[:1], "/a/", lambda link: link in links) != []
