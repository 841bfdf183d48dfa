"""What nginx and Caddy answer under the settings that docs/servers holds, and what a browser makes of it."""

import gzip
import re

import pytest

import webservers
from commands import run
from conftest import ALIAS, OLD
from documents import commands_with
from webservers import ask

pytestmark = pytest.mark.heavy

FOREVER = "public, max-age=31536000, immutable"
STRICT = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def host(request, digest, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    with webservers.serving(request.param, folder, digest / "public") as started:
        yield started


def name_of(digest, pattern):
    """The address of the one file, or the first, that a pattern finds."""
    found = sorted((digest / "public").glob(pattern))
    assert found, f"no {pattern} in the digest"
    return "/" + found[0].relative_to(digest / "public").as_posix().removesuffix("index.html")


def bytes_of(digest, address):
    file = address.lstrip("/") + ("index.html" if address.endswith("/") else "")
    return (digest / "public" / file).read_bytes()


def test_a_page_has_the_address_of_its_folder(host, digest):
    page = ask(host, "/topik/ukraina/")
    assert page.status == 200
    assert page["Content-Type"] == "text/html; charset=utf-8"
    assert page.body == bytes_of(digest, "/topik/ukraina/")
    for other in ("/topik/ukraina", "/topik/ukraina/index.html"):
        moved = ask(host, other)
        assert moved.status in (301, 308)
        assert re.sub(r"^\./$", "/topik/ukraina/", moved["Location"]) == "/topik/ukraina/"


def test_a_question_stays_where_an_address_is_completed(host):
    moved = ask(host, "/cari?q=Wang+Yi")
    assert moved.status in (301, 308) and moved["Location"] == "/cari/?q=Wang+Yi"


@pytest.mark.parametrize(
    "lost",
    [
        "/tiada/",
        "/tiada.html",
        "/assets/site.0000000000.css",
        "/artikel/2022/",
        "/404.html",
        "/.secret",
        "/pagefind/fragment/id_0.pf_fragment",
    ],
)
def test_what_is_not_there_has_the_site_s_own_page(host, digest, lost):
    answer = ask(host, lost)
    assert answer.status == 404
    assert answer.body == bytes_of(digest, "/404.html")
    assert answer["Content-Type"] == "text/html; charset=utf-8"
    assert answer["Cache-Control"] == "no-cache"
    assert answer["Content-Security-Policy"]


@pytest.mark.parametrize(
    "path",
    [
        "/../simpul.yaml",
        "/..%2fsimpul.yaml",
        "/assets/../../simpul.yaml",
        "/%2e%2e/simpul.yaml",
        "/%00",
        "/..\\simpul.yaml",
    ],
)
def test_nothing_outside_the_folder_is_shown(host, path):
    answer = ask(host, path)
    assert answer.status >= 400 and b"baseURL" not in answer.body


TYPES = {
    "feed.atom": "application/atom+xml; charset=utf-8",
    "feed.rss": "application/rss+xml; charset=utf-8",
    "feed.json": "application/feed+json",
    "calendar.ics": "text/calendar; charset=utf-8",
    "sitemap.xml": ("text/xml; charset=utf-8", "application/xml; charset=utf-8"),
    "robots.txt": "text/plain; charset=utf-8",
    "api/events.json": "application/json",
    "api/events.csv": "text/csv; charset=utf-8",
    "api/schemas/event.schema.json": "application/schema+json",
    "assets/site.*.css": "text/css; charset=utf-8",
    "assets/search.*.js": ("application/javascript; charset=utf-8", "text/javascript; charset=utf-8"),
    "edisi/*/surel.txt": "text/plain; charset=utf-8",
}


@pytest.mark.parametrize("pattern", TYPES)
def test_each_kind_of_file_says_what_it_is(host, digest, pattern):
    address = name_of(digest, pattern)
    answer = ask(host, address)
    expected = TYPES[pattern]
    assert answer.status == 200
    assert answer["Content-Type"] in ((expected,) if isinstance(expected, str) else expected)
    assert answer.body == bytes_of(digest, address)


def test_programs_on_other_pages_may_read_feeds_and_data(host):
    for address in ("/feed.atom", "/feed.json", "/topik/ukraina/calendar.ics", "/api/events.json", "/api/links.csv"):
        assert ask(host, address)["Access-Control-Allow-Origin"] == "*", address
    assert ask(host, "/")["Access-Control-Allow-Origin"] is None


def test_names_with_a_hash_are_kept_and_all_else_is_asked_about(host, digest):
    for pattern in (
        "assets/site.*.css",
        "assets/search.*.js",
        "pagefind/fragment/*",
        "pagefind/index/*",
        "pagefind/filter/*",
    ):
        assert ask(host, name_of(digest, pattern))["Cache-Control"] == FOREVER, pattern
    for address in (
        "/",
        "/topik/ukraina/",
        "/feed.rss",
        "/api/events.json",
        "/pagefind/pagefind.js",
        "/pagefind/pagefind-entry.json",
        name_of(digest, "pagefind/*.pf_meta"),
    ):
        first = ask(host, address)
        assert first["Cache-Control"] == "no-cache", address
        again = ask(host, address, If_None_Match=first["ETag"])
        assert again.status == 304 and again.body == b"", address
        assert ask(host, address, If_Modified_Since=first["Last-Modified"]).status == 304, address


@pytest.mark.parametrize(
    "pattern",
    [
        "index.html",
        "feed.rss",
        "feed.json",
        "calendar.ics",
        "api/links.csv",
        "api/events.json",
        "assets/site.*.css",
        "assets/search.*.js",
    ],
)
def test_text_travels_small(host, digest, pattern):
    address = name_of(digest, pattern)
    answer = ask(host, address, Accept_Encoding="gzip")
    assert answer["Content-Encoding"] == "gzip" and "Accept-Encoding" in answer["Vary"]
    assert gzip.decompress(answer.body) == bytes_of(digest, address)
    assert len(answer.body) < len(bytes_of(digest, address)) / 2
    assert ask(host, address)["Content-Encoding"] is None


def test_parts_of_files_are_sent(host, digest):
    part = ask(host, "/api/events.json", Range="bytes=10-19")
    assert part.status == 206 and part.body == bytes_of(digest, "/api/events.json")[10:20]
    assert ask(host, "/api/events.json", Range="bytes=99999999-").status == 416


def test_only_reading_is_answered(host):
    head = ask(host, "/topik/ukraina/", method="HEAD")
    assert head.status == 200 and head.body == b"" and int(head["Content-Length"]) > 1000
    for method in ("POST", "PUT", "DELETE"):
        assert ask(host, "/", method=method).status == 405


def test_every_answer_is_strict(host, digest):
    for address in (
        "/",
        "/cari/",
        "/feed.rss",
        "/tiada/",
        name_of(digest, "assets/*.css"),
        name_of(digest, "edisi/*/surel/index.html"),
    ):
        answer = ask(host, address)
        for name, value in STRICT.items():
            assert answer[name] == value, address
        assert answer["Content-Security-Policy"].startswith("default-src 'none'; ")
        assert "geolocation=()" in answer["Permissions-Policy"]
        assert not re.search(r"\d", answer["Server"] or ""), "the server tells its version"


def test_no_page_may_run_what_stands_inside_it(host, digest):
    for address in ("/", "/cari/", "/topik/ukraina/", "/tiada/"):
        assert "unsafe-inline" not in ask(host, address)["Content-Security-Policy"]
    letter = ask(host, name_of(digest, "edisi/*/surel/index.html"))
    assert letter.status == 200
    assert "script-src" not in letter["Content-Security-Policy"]


def test_an_old_address_leads_on(host):
    page = ask(host, OLD)
    assert page.status == 200 and b'http-equiv="refresh"' in page.body


@pytest.fixture
def lists(digest, tmp_path):
    """A folder with what docs/publishing.md has copied to the servers' settings."""
    tell = commands_with("simpul-moved.map") + commands_with("simpul-moved.caddy")
    for place in ("digest.example:/etc/nginx", "digest.example:/etc/caddy"):
        assert place in tell
        tell = tell.replace(place, str(tmp_path))
    run("bash", "-euo", "pipefail", "-c", tell, cwd=digest)
    return tmp_path


@pytest.mark.parametrize("kind", ["nginx", "caddy"])
def test_old_addresses_are_answered_by_the_server_where_it_has_their_list(kind, digest, lists):
    with webservers.serving(kind, lists, digest / "public") as host:
        for old in (OLD, ALIAS):
            moved = ask(host, old)
            assert moved.status == 301, old
            assert moved["Location"].startswith("/artikel/2022/")
            assert ask(host, moved["Location"]).status == 200
        assert ask(host, "/").status == 200
