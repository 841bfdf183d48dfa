"""Sites made of hostile copy: nothing runs, nothing is asked for elsewhere, and every format stays whole."""

import csv
import fcntl
import json
import os
import re
from urllib.parse import urlsplit

import feedparser
import icalendar
import playwright.sync_api
import pytest
from lxml import etree

import hostile
import served
import sitefiles
from test_data import blocks, faults
from test_feeds import ATOM, json_feeds, url_of, wrong_atom, wrong_calendar, wrong_json, wrong_rss
from test_markup import needing_inline, nu, unlisted
from visits import Visit

BUILDERS = {"by-hand": hostile.by_hand, "by-wire": hostile.by_wire}


@pytest.fixture(scope="module", params=BUILDERS)
def built(request, tmp_path_factory):
    """Made once for all workers, who share the folder above theirs."""
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared
    folder = shared / f"hostile-{request.param}"
    with open(shared / f"hostile-{request.param}.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "done").exists():
            folder.mkdir()
            hostile.simpul("build", BUILDERS[request.param](folder))
            (folder / "done").touch()
    return folder / "public"


@pytest.fixture
def site(built, monkeypatch):
    files = tuple(sorted(path for path in built.rglob("*") if path.is_file()))
    monkeypatch.setattr(sitefiles, "root", lambda: built)
    monkeypatch.setattr(sitefiles, "base", lambda: hostile.SITE)
    monkeypatch.setattr(sitefiles, "files", lambda *endings: tuple(path for path in files if path.name.endswith(endings)))
    return built


# Everything in a page that may run, lead away or load: what stands there is told, and has to be expected.
FOUND = """() => {
  const found = []
  if (window.__pwned) found.push('it ran')
  for (const each of document.querySelectorAll('*')) {
    for (const { name, value } of each.attributes) {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'style') found.push(`${name}=${value}`)
      if (['href', 'src', 'xlink:href', 'action', 'formaction', 'data', 'poster', 'ping'].includes(name)) {
        const url = new URL(value, document.baseURI)
        const kinds = each.localName === 'a' || each.localName === 'link' && ['canonical', 'alternate', 'license'].includes(each.rel)
          ? ['http:', 'https:', 'mailto:', 'webcal:'] : [location.protocol]
        if (!kinds.includes(url.protocol)) found.push(`${each.localName} ${name}=${value}`)
        const loads = !['a', 'link'].includes(each.localName) || each.localName === 'link' && each.rel === 'stylesheet'
        if (loads && url.origin !== location.origin) found.push(`${each.localName} loads ${value}`)
      }
    }
  }
  for (const each of document.querySelectorAll('base, iframe, frame, object, embed, animate, set, foreignObject, style, meta[http-equiv], form[action^="http"]'))
    found.push(each.outerHTML.slice(0, 200))
  for (const each of document.scripts)
    if (each.type !== 'application/ld+json' && each.getAttribute('src')?.match(/^\\/[\\w./-]+\\.js$/) == null) found.push(each.outerHTML.slice(0, 200))
  return found
}"""
OWN_REDIRECT = re.compile(r'<meta http-equiv="refresh" content="0; ?url=(https://uji\.example)?/[^/"][^"]*">')


def look(visit, path) -> list[str]:
    """What is wrong with a page that a reader opens."""
    visit.troubles.clear()
    address = sitefiles.address(path)
    visit.page.goto(visit.origin + address, wait_until="load")
    # What is not there is no trouble here; what is asked for elsewhere is told by its request.
    wrong = [each for each in visit.troubles if "Failed to load resource" not in each]
    if not OWN_REDIRECT.search(path.read_text(encoding="utf-8")):
        try:
            wrong += visit.page.evaluate(FOUND)
        except playwright.sync_api.Error as error:
            wrong.append(f"the page left while it was looked at: {error}")
        wrong += [] if urlsplit(visit.page.url).path == address else [f"went to {visit.page.url}"]
    return wrong


@pytest.fixture
def looking(browser, monkeypatch):
    """A visit to whatever site is looked at now, which hears dialogs too."""
    with served.serving() as origin:
        visit = Visit(browser, origin)
        visit.page.on("dialog", lambda dialog: (visit.troubles.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        yield visit
        visit.context.close()


def inert_pages():
    """Pages that readers open, without letters, which are looked at as what a mail program gets."""
    return [path for path in sitefiles.pages() if not sitefiles.is_letter(path)]


def test_nothing_runs_and_nothing_is_asked_for_elsewhere(site, looking):
    wrong = {sitefiles.address(path): found for path in inert_pages() if (found := look(looking, path))}
    assert len(inert_pages()) > 60
    assert wrong == {}


@pytest.fixture
def bare(tmp_path, monkeypatch):
    monkeypatch.setattr(sitefiles, "root", lambda: tmp_path)
    return tmp_path / "index.html"


@pytest.mark.parametrize("name", sorted(hostile.MARKUP.keys() - {"entities", "template", "entity-file"}))
def test_a_page_that_holds_a_text_as_it_came_is_found(name, bare, looking):
    bare.write_text(f'<!doctype html><title>x</title><p title="{hostile.MARKUP[name]}">{hostile.MARKUP[name]}</p><svg>{hostile.MARKUP[name]}</svg>', encoding="utf-8")
    assert look(looking, bare)


def test_what_mail_programs_and_feed_readers_show_runs_nothing(site, looking, tmp_path):
    """As a program shows it that trusts all of it: alone in a page, without a policy."""
    bodies = [path.read_text(encoding="utf-8") for path in sitefiles.pages() if sitefiles.is_letter(path)]
    assert bodies
    bodies += [entry.findtext(f"{ATOM}content") for entry in etree.parse(site / "feed.atom").iter(f"{ATOM}entry")]
    bodies += [item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded") for item in etree.parse(site / "feed.rss").iter("item")]
    bodies += [item.get("content_html", "") for item in json.loads((site / "feed.json").read_bytes())["items"]]
    assert len(bodies) > 40
    for body in filter(None, bodies):
        looking.troubles.clear()
        looking.page.set_content(body, wait_until="load")
        found = [each for each in looking.page.evaluate(FOUND.replace("[location.protocol]", "['https:']"))
                 if not each.startswith(("style=", "<style>", f"img loads {hostile.SITE}/"))]  # fmt: skip
        # A relative address is one of our site there.
        asked = [each for each in looking.troubles if hostile.SITE not in each and "Failed to load resource" not in each]
        assert asked + found == [], body[:400]


def test_no_page_needs_inline_scripts_or_styles(site):
    assert needing_inline() == {}


def test_every_page_is_valid(site):
    # Normal form C matters for comparing texts, not for showing them.
    left = [each for each in unlisted(nu(site)) if "Normalization Form C" not in each]
    assert not left, f"{len(left)} messages:\n" + "\n".join(left[:40])


# A topic of which nothing came in has a feed all the same.
WHOLE = [[], ["no entries"], ["no items"]]


def test_every_feed_is_whole(site):
    for path in sitefiles.files(".atom"):
        assert wrong_atom(path) in WHOLE, sitefiles.name(path)
    for path in sitefiles.files(".rss"):
        assert wrong_rss(path) in WHOLE, sitefiles.name(path)
    for path, content in json_feeds().items():
        assert wrong_json(content, url_of(path)) in WHOLE, sitefiles.name(path)
    assert all(entry.link.startswith(hostile.SITE + "/") for entry in feedparser.parse((site / "feed.atom").read_bytes()).entries)


def test_json_in_pages_is_whole(site):
    assert len(blocks()) > 60
    for path, text in blocks():
        assert faults(text) == [], sitefiles.name(path)
        assert "<" not in text, sitefiles.name(path)


def test_calendars_hold_our_properties_alone(site):
    known = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "SEQUENCE",
             "LAST-MODIFIED", "CATEGORIES", "TRANSP", "CLASS", "CREATED"}  # fmt: skip
    assert sitefiles.files(".ics")
    for path in sitefiles.files(".ics"):
        assert wrong_calendar(path.read_bytes()) == [], sitefiles.name(path)
        events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        assert {key for event in events for key in event} <= known, sitefiles.name(path)


def formulas(path) -> list[str]:
    """Cells that a spreadsheet program would compute."""
    with path.open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file, strict=True) for cell in row]
    return [cell for cell in cells if cell.startswith(tuple("=+-@\t\r\n＝＋－＠")) and not re.fullmatch(r"-?\d+", cell)]


def test_tables_hold_no_formulas(site):
    tables = sitefiles.files(".csv")
    assert len(tables) == 4
    assert {sitefiles.name(path): found for path in tables if (found := formulas(path))} == {}


def test_a_formula_in_a_table_is_found(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('a,b\r\n"=1+1",-3\r\n', encoding="utf-8")
    assert formulas(path) == ["=1+1"]


UNSEEN = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def test_no_file_holds_what_turns_texts_around_or_what_nobody_sees(site):
    kinds = (".html", ".atom", ".rss", ".xml", ".json", ".csv", ".ics", ".txt")
    found = {}
    for path in sitefiles.files(*kinds):
        if match := UNSEEN.search(path.read_text(encoding="utf-8")):
            found[sitefiles.name(path)] = match
    assert found == {}


def test_templates_in_copy_are_text(site):
    pages = [path.read_text(encoding="utf-8") for path in inert_pages()]
    assert any("{{{title}}}" in page for page in pages)


def head(**keys) -> str:
    lines = {"title": "Judul", "published": "2022-03-06"} | keys
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in lines.items()) + "---\n\nIsi.\n"


def site_of(folder, articles: dict[str, str], settings: str = ""):
    hostile.write(folder / "simpul.yaml", f"title: Uji\n{settings}")
    for name, text in articles.items():
        hostile.write(folder / f"content/articles/2022/2022-03-06-{name}.md", text)


def refused(folder, identifier: str) -> list[str]:
    """The lines of a build that has to fail which tell of errors of one kind."""
    run = hostile.simpul("build", folder, may_fail=True)
    assert run.returncode == 1, run.stdout
    return [line for line in run.stderr.splitlines() if f"[{identifier}]" in line]


OUTSIDE = ["../../../pwned", "/../../pwned/", "/..%2f..%2fpwned/", "//evil.example/", "/a/../../pwned/", "\\\\pwned", "/a\\..\\pwned/", "https://evil.example/"]


def test_aliases_outside_the_site_are_refused(tmp_path):
    site_of(tmp_path, {f"satu-{number}": head(aliases=f"[{hostile.quoted(alias)}]") for number, alias in enumerate(OUTSIDE)})
    run = hostile.simpul("build", tmp_path, may_fail=True)
    assert run.returncode == 1
    told = [line for line in run.stderr.splitlines() if "error: " in line and "alias" in line]
    assert {line.split(":")[0] for line in told} == {f"content/articles/2022/2022-03-06-satu-{number}.md" for number in range(len(OUTSIDE))}
    assert not (tmp_path / "public").exists() and not (tmp_path.parent / "pwned").exists()


NAMES = ["..", "a..b", "<script>", "Satu", "a%2fb", "{{x}}", "=1", "s\u0430tu", "a b", "\u202ea"]


def test_files_whose_names_are_no_slugs_are_refused(tmp_path):
    site_of(tmp_path, dict.fromkeys(NAMES, head()))
    run = hostile.simpul("build", tmp_path, may_fail=True)
    assert run.returncode == 1
    told = [line for line in run.stderr.splitlines() if "error: " in line and "slug" in line]
    assert len(told) == len(NAMES), run.stderr
    assert not (tmp_path / "public").exists()


RAW = ["../../../etc/passwd", "/etc/passwd", "content/raw/../../../../etc/passwd", "content/raw/..%2f..%2fa"]


def test_raw_files_outside_the_site_are_never_read(tmp_path):
    """Whether they are refused or only named, nothing of them gets anywhere."""
    articles = {f"satu-{number}": head(raw=hostile.quoted(raw)) for number, raw in enumerate(RAW)}
    site_of(tmp_path, articles, "sources: [{name: X, text: full}]\n")
    for command, more in (("import", ["--refresh"]), ("check", []), ("build", [])):
        run = hostile.simpul(command, tmp_path, *more, may_fail=True)
        assert "root:" not in run.stdout + run.stderr
    assert all(b"root:" not in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


CONTROLS = [hostile.BREAKS[name] for name in ("calendar", "header", "controls")]


def test_control_characters_in_front_matter_are_refused(tmp_path):
    articles = {
        f"{key}-{number}": head(**{key: hostile.quoted(text)}) for key in ("title", "publisher") for number, text in enumerate(CONTROLS)
    }
    site_of(tmp_path, articles)
    told = refused(tmp_path, "content.control-character")
    assert {line.split(":")[0] for line in told} == {f"content/articles/2022/2022-03-06-{name}.md" for name in articles}


def test_control_characters_in_notes_and_knowledge_are_refused(tmp_path):
    text = hostile.quoted(hostile.BREAKS["header"])
    site_of(tmp_path, {"satu": head()})
    files = {
        "content/events/meeting-2022-03-06-a.md": f"---\ntitle: {text}\n---\n\nIsi.\n",
        "content/knowledge/people.yaml": f"- {{name: {text}}}\n",
        "content/knowledge/places.yaml": f"- {{name: Kota, also: [{text}], country: IT}}\n",
        "content/pages/tentang.md": f"---\ntitle: {text}\n---\n\nIsi.\n",
    }
    for name, content in files.items():
        hostile.write(tmp_path / name, content)
    told = refused(tmp_path, "content.control-character")
    assert {line.split(":")[0] for line in told} == files.keys()


def test_a_name_that_only_looks_like_a_known_one_is_another_and_is_told(tmp_path):
    """Cyrillic letters in Latin names: another page, nothing of it on the known one's."""
    event = "[{type: meeting, status: held, start: 2022-03-06, country: IT, participants: [NAME, Antony Blinken], parties: [CN, US], evidence: Isi}]"
    known, alike = "Wang Yi", "W\u0430ng Yi"
    site_of(tmp_path, {
        "satu": head(events=event.replace("NAME", known)),
        "dua": head(title="Yang Lain", events=event.replace("NAME", hostile.quoted(alike)).replace("03-06", "03-04")),
    })  # fmt: skip
    hostile.simpul("build", tmp_path)
    page = (tmp_path / "public/tokoh/wang-yi/index.html").read_text(encoding="utf-8")
    assert alike not in page and "Yang Lain" not in page
    pages = [path for path in (tmp_path / "public/tokoh").glob("*/index.html") if alike in path.read_text(encoding="utf-8")]
    assert any(path.parent.name != "wang-yi" for path in pages)
    assert "fact.unknown-person" in hostile.simpul("check", tmp_path, may_fail=True).stderr


BROKEN_OUT = [
    ['baseURL: "https://uji.example\\r\\nSet-Cookie: a=b"', "licence: {name: x, url: 'javascript:alert(1)'}"],
    ['baseURL: "javascript:alert(1)"', "sources: [{name: x, url: 'javascript:alert(1)'}]"],
    ['baseURL: "https://uji.example/\\"><script>"', "alternates: [{language: en, baseURL: 'javascript:alert(1)'}]",
     'publisher: "a\\r\\nSet-Cookie: b"'],
]  # fmt: skip


@pytest.mark.parametrize("lines", BROKEN_OUT, ids=["licence", "sources", "alternates"])
def test_settings_that_break_out_are_refused(lines, tmp_path):
    site_of(tmp_path, {"satu": head()}, "".join(f"{line}\n" for line in lines))
    run = hostile.simpul("build", tmp_path, may_fail=True)
    assert run.returncode == 1
    for number in range(len(lines)):
        assert f"simpul.yaml:{number + 2}:" in run.stderr, run.stderr
