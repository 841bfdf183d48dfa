"""What machines read of a small site full of what formats trip over, by other people's readers.

Quotes, commas, semicolons, backslashes, markup, long titles, moved and cancelled plans, days over the
end of a year and a leap day: all of it has to come out again as an editor wrote it."""

import json
import os
import subprocess
from datetime import date, timedelta

import feedparser
import icalendar
import pytest
from lxml import etree, html
from pyld import jsonld

import sitefiles
from test_data import SCHEMA, blocks, context_here, faults
from test_feeds import ATOM, json_feeds, url_of, wrong_atom, wrong_calendar, wrong_json, wrong_rss

SITE = 'Simpul "Uji", Satu & <Dua>; Tiga'
CITY = 'Kota, "Lama"; Baru \\ Timur'
PLAN = 'akan bertemu di "Kota, Lama"; kata juru bicara \\ penerjemah: “ya—benar”'
LONG = "Pernyataan bersama tentang pertanggungjawaban kemanusiaan, perdamaian, dan ketidakberpihakan é😀 " * 3
MOVED = "meeting-2022-03-20-antony-blinken-wang-yi"
SETTINGS = f"""title: {json.dumps(SITE)}
summary: "Ringkasan: 'koma, titik; garis \\\\ miring'"
baseURL: https://uji.example/bawah
publisher: "Redaksi <Uji>, & Kawan"
sources: [{{name: Simpul, text: full}}]
topics: [ukraine]
"""


def mention(kind, status, evidence, start=None, end=None, *, people=("Wang Yi", "Antony Blinken"), parties=("CN", "US"), **more):
    days = {key: value for key, value in (("start", start), ("end", end)) if value}
    return {"type": kind, "status": status, **days, "participants": people, "parties": parties, "evidence": evidence, **more}


ARTICLES = {
    "2022-01-05-panjang": (
        LONG.strip(),
        [mention("visit", "held", "berkunjung BEGIN:VEVENT di sana", "2021-12-30", "2022-01-02", people=["Sergey Lavrov"], parties=["RU", "CN"])],
        "Ia berkunjung BEGIN:VEVENT di sana.\n\n<script>alert(1)</script>\n\nLalu ]]> &amp; [a](javascript:alert%281%29)",
    ),
    "2022-03-01-rencana": (
        'Rencana "besar", kata juru bicara; <b>tebal</b> & </script> lain',
        [mention("meeting", "scheduled", PLAN, "2022-03-20", "2022-03-22", city=CITY)],
        f"Keduanya {PLAN}.",
    ),
    "2022-03-05-mundur": (
        "Pertemuan diundur",
        [mention("meeting", "scheduled", "diundur ke 24-26 Maret", "2022-03-24", "2022-03-26", city=CITY, event=MOVED)],
        "Pertemuan diundur ke 24-26 Maret.",
    ),
    "2022-03-10-batal": (
        "Pertemuan batal",
        [mention("meeting", "cancelled", "dibatalkan kemarin", "2022-03-24", "2022-03-26", city=CITY, event=MOVED)],
        "Pertemuan dibatalkan kemarin.",
    ),
    "2024-03-02-kabisat": (
        "Hari kabisat",
        [
            mention("meeting", "held", "bertemu dua hari", "2024-02-28", "2024-02-29", people=["Sergey Lavrov", "Wang Yi"], parties=["RU", "CN"]),
            mention("phone-call", "held", "menelepon semalam", "2024-02-29", people=["Joe Biden", "Sergey Lavrov"], parties=["US", "RU"]),
            mention("summit", "scheduled", "digelar Juni", "2024-06-01", people=["Joe Biden"], parties=["US", "EU"], precision="month"),
            mention("meeting", "proposed", "suatu hari nanti", people=["Joe Biden", "Sergey Lavrov"], parties=["US", "RU"], precision="unknown"),
        ],
        "Mereka bertemu dua hari, menelepon semalam, KTT digelar Juni, dan suatu hari nanti ada lagi.",
    ),
}


def front_matter(name, title, mentions) -> str:
    lines = ["---", f"title: {json.dumps(title, ensure_ascii=False)}", f"published: {name[:10]}", "publisher: Simpul"]
    lines += ["updated: 2022-03-20"] if name.endswith("mundur") else []
    lines += ["topics: [ukraine]", "countries: [CN, US]", "events:"]
    for each in mentions:
        lines.append("  - " + "\n    ".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in each.items()))
    return "\n".join([*lines, "---", ""])


def build(folder, language):
    (folder / "simpul.yaml").write_text(f"{SETTINGS}language: {language}\n", encoding="utf-8")
    for name, (title, mentions, body) in ARTICLES.items():
        path = folder / "content/articles" / name[:4] / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{front_matter(name, title, mentions)}\n{body}\n", encoding="utf-8")
    subprocess.run([os.environ["SIMPUL"], "build", "--site", folder], check=True, capture_output=True)
    return folder / "public"


def look_at(built, monkeypatch):
    """The checks of the demo digest look at this site instead."""
    files = tuple(sorted(path for path in built.rglob("*") if path.is_file()))
    monkeypatch.setattr(sitefiles, "root", lambda: built)
    monkeypatch.setattr(sitefiles, "base", lambda: "https://uji.example/bawah")
    monkeypatch.setattr(sitefiles, "files", lambda *endings: tuple(path for path in files if path.name.endswith(endings)))
    return built


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return build(tmp_path_factory.mktemp("odd"), "id")


@pytest.fixture
def odd(built, monkeypatch):
    return look_at(built, monkeypatch)


def calendar_events(folder) -> dict:
    calendar = icalendar.Calendar.from_ical((folder / "calendar.ics").read_bytes())
    return {str(event["URL"]).rstrip("/").rpartition("/")[2]: event for event in calendar.walk("VEVENT")}


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_file_passes_the_checks_of_its_format(language, tmp_path, monkeypatch):
    look_at(build(tmp_path, language), monkeypatch)
    for path in sitefiles.files(".ics"):
        assert wrong_calendar(path.read_bytes()) == [], sitefiles.name(path)
    for path in sitefiles.files(".atom"):
        assert wrong_atom(path) == [], sitefiles.name(path)
    for path in sitefiles.files(".rss"):
        assert wrong_rss(path) == [], sitefiles.name(path)
    for path, content in json_feeds().items():
        assert wrong_json(content, url_of(path)) == [], sitefiles.name(path)
    assert len(sitefiles.files(".ics")) > 1
    for path, text in blocks():
        assert faults(text) == [], sitefiles.name(path)


def test_offices_are_indonesian_on_english_pages(tmp_path, monkeypatch):
    """As readers of JSON-LD understand it, and as screen readers do."""
    public = look_at(build(tmp_path, "en"), monkeypatch)
    page = sitefiles.document(public / "person/antony-blinken/index.html")
    [script] = page.xpath("//script[@type='application/ld+json']")
    expanded = jsonld.expand(json.loads(script.text_content()), {"documentLoader": context_here})
    [job] = expanded[0][SCHEMA + "jobTitle"]
    assert job == {"@value": "Menteri Luar Negeri", "@language": "id"}
    offices = page.xpath("//*[@class='office']")
    assert offices and {each.get("lang") for each in offices} == {"id"}
    assert all("Amerika Serikat" in each.text_content() for each in offices[:1])


def test_calendars_give_texts_back_as_they_were_written(odd):
    calendar = icalendar.Calendar.from_ical((odd / "calendar.ics").read_bytes())
    # The reader knows neither as text, and leaves their escapes to us.
    names = {calendar[key] for key in ("NAME", "X-WR-CALNAME")}
    assert {name.replace("\\,", ",").replace("\\;", ";") for name in names} == {SITE}
    event = calendar_events(odd)[MOVED]
    assert event["LOCATION"] == CITY and CITY in event["SUMMARY"]
    assert f"“{PLAN}”" in event["DESCRIPTION"]
    assert event["DESCRIPTION"].count("\n") >= 3
    assert "BEGIN:VEVENT" in calendar_events(odd)["visit-2021-12-30-sergey-lavrov"]["DESCRIPTION"]
    for name, event in calendar_events(odd).items():
        page = sitefiles.document(odd / "peristiwa" / name / "index.html")
        assert event["SUMMARY"].endswith(page.xpath("string(//h1)").strip())
        assert event["UID"] == f"{name}@uji.example"


# Days as a calendar program shows them, with the first that is free again: RFC 5545, 3.6.1.
@pytest.mark.parametrize(
    ("name", "first", "free", "status", "sequence", "changed"),
    [
        (MOVED, "2022-03-24", "2022-03-27", "CANCELLED", 2, "2022-03-20"),
        ("visit-2021-12-30-sergey-lavrov", "2021-12-30", "2022-01-03", "CONFIRMED", 0, "2022-01-05"),
        ("meeting-2024-02-28-sergey-lavrov-wang-yi", "2024-02-28", "2024-03-01", "CONFIRMED", 0, "2024-03-02"),
        ("phone-call-2024-02-29-joe-biden-sergey-lavrov", "2024-02-29", "2024-03-01", "CONFIRMED", 0, "2024-03-02"),
    ],
)
def test_a_calendar_tells_the_days_of(odd, name, first, free, status, sequence, changed):
    event = calendar_events(odd)[name]
    start = event["DTSTART"].dt
    end = event["DTEND"].dt if "DTEND" in event else start + timedelta(days=1)
    assert (start, end) == (date.fromisoformat(first), date.fromisoformat(free))
    assert (event["STATUS"], int(event["SEQUENCE"])) == (status, sequence)
    assert event["LAST-MODIFIED"].dt.date() == event["DTSTAMP"].dt.date() == date.fromisoformat(changed)


def test_events_without_a_day_are_in_no_calendar_and_in_the_data(odd):
    names = {record["id"] for record in json.loads((odd / "api/events.json").read_bytes())["events"]}
    assert names - set(calendar_events(odd)) == {"summit-2024-06-joe-biden", "meeting-undated-2024-03-joe-biden-sergey-lavrov"}


def test_feeds_give_titles_back_as_they_were_written(odd):
    titles = [title for title, _, _ in reversed(ARTICLES.values())]
    atom, rss = feedparser.parse((odd / "feed.atom").read_bytes()), etree.parse(odd / "feed.rss")
    assert [entry.title for entry in atom.entries] == titles
    assert {entry.title_detail.type for entry in atom.entries} == {"text/plain"}
    assert [item.findtext("title") for item in rss.iter("item")] == titles
    assert [item["title"] for item in json.loads((odd / "feed.json").read_bytes())["items"]] == titles
    assert atom.feed.title == rss.findtext("channel/title") == SITE
    assert atom.feed.author == "Redaksi <Uji>, & Kawan"


def test_feeds_hold_texts_that_run_nothing(odd):
    bodies = [entry.findtext(f"{ATOM}content") for entry in etree.parse(odd / "feed.atom").iter(f"{ATOM}entry")]
    bodies += [item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded") for item in etree.parse(odd / "feed.rss").iter("item")]
    bodies += [item["content_html"] for item in json.loads((odd / "feed.json").read_bytes())["items"]]
    assert len(bodies) == 3 * len(ARTICLES)
    for body in bodies:
        part = html.fragment_fromstring(body, create_parent=True)
        assert part.xpath(".//script | .//@href[starts-with(., 'javascript')]") == []
    assert sum("]]>" in html.fragment_fromstring(body, create_parent=True).text_content() for body in bodies) == 3


def test_feeds_tell_which_articles_say_something_else_by_now(odd):
    told = {entry.link.rstrip("/").rpartition("/")[2]: (entry.published[:10], entry.updated[:10])
            for entry in feedparser.parse((odd / "feed.atom").read_bytes()).entries}  # fmt: skip
    assert told == {
        "panjang": ("2022-01-05", "2022-01-05"),
        # Its event was put off and called off by later articles.
        "rencana": ("2022-03-01", "2022-03-10"),
        "mundur": ("2022-03-05", "2022-03-20"),
        "batal": ("2022-03-10", "2022-03-10"),
        "kabisat": ("2024-03-02", "2024-03-02"),
    }
    rss = feedparser.parse((odd / "feed.rss").read_bytes()).entries
    assert {entry.link.rstrip("/").rpartition("/")[2]: entry.updated[:10] for entry in rss if "updated_parsed" in entry.keys()} == {
        name: updated for name, (published, updated) in told.items() if published != updated
    }
    items = {item["url"].rstrip("/").rpartition("/")[2]: item for item in json.loads((odd / "feed.json").read_bytes())["items"]}
    assert {name: item.get("date_modified", item["date_published"])[:10] for name, item in items.items()} == {
        name: updated for name, (_, updated) in told.items()
    }


def things(folder, address) -> dict:
    """The things of a page's JSON-LD, by type."""
    [script] = sitefiles.document(folder / address / "index.html").xpath("//script[@type='application/ld+json']")
    return {each["@type"]: each for each in json.loads(script.text_content())["@graph"]}


def test_json_ld_gives_texts_back_as_they_were_written(odd):
    for name, (title, _, _) in ARTICLES.items():
        assert things(odd, f"artikel/{name[:4]}/{name[5:7]}/{name[11:]}")["NewsArticle"]["headline"] == title
    event = things(odd, f"peristiwa/{MOVED}")["Event"]
    assert event["location"]["address"]["addressLocality"] == CITY
    assert event["eventStatus"] == "https://schema.org/EventCancelled"
    assert (event["startDate"], event["endDate"]) == ("2022-03-24", "2022-03-26")


@pytest.mark.parametrize(
    ("name", "start"),
    [("summit-2024-06-joe-biden", "2024-06"), ("meeting-undated-2024-03-joe-biden-sergey-lavrov", None)],
)
def test_json_ld_tells_a_day_as_far_as_it_is_known(odd, name, start):
    event = things(odd, f"peristiwa/{name}")["Event"]
    assert event.get("startDate") == start and "endDate" not in event
    assert len(event["attendee"]) >= 2


def days_of_change(folder) -> dict:
    """The last day of change of each event, as the data, its page, the sitemap and the calendar tell it."""
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = {url.findtext("s:loc", namespaces=space): url.findtext("s:lastmod", namespaces=space)
              for url in etree.parse(folder / "sitemap.xml").iterfind("s:url", space)}  # fmt: skip
    found = {}
    for record in json.loads((folder / "api/events.json").read_bytes())["events"]:
        page = things(folder, f"peristiwa/{record['id']}")["WebPage"]
        told = {record["updated"], page["dateModified"], listed[record["url"]]}
        event = calendar_events(folder).get(record["id"])
        found[record["id"]] = told | ({event["LAST-MODIFIED"].dt.date().isoformat()} if event else set())
    return found


def test_every_format_tells_the_same_day_of_change(odd):
    assert all(len(days) == 1 for days in days_of_change(odd).values()), days_of_change(odd)


def test_two_days_of_change_are_found(odd, tmp_path):
    subprocess.run(["cp", "-r", f"{odd}/.", tmp_path], check=True)
    path = tmp_path / "calendar.ics"
    path.write_bytes(path.read_bytes().replace(b"LAST-MODIFIED:20220105", b"LAST-MODIFIED:20220104"))
    assert days_of_change(tmp_path)["visit-2021-12-30-sergey-lavrov"] == {"2022-01-04", "2022-01-05"}
