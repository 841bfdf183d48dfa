"""What readers see of articles that the desk corrected, took back, timed or moved.

The articles stand in `desk/`, which scripts/check-site.sh lays over the demo digest, so that all other
checks (markup, accessibility, feeds, data) are made of them too."""

import re

import feedparser
import pytest

import sitefiles


def address_of(slug):
    found = [path for path in sitefiles.pages() if path.parent.name == slug]
    assert len(found) == 1, found
    return found[0]


def holders(words):
    return sorted(sitefiles.name(path) for path in sitefiles.root().rglob("*")
                  if path.is_file() and words.encode() in path.read_bytes())


def test_a_corrected_article_says_what_was_wrong():
    page = sitefiles.document(address_of("naskah-yang-dikoreksi"))
    section = page.xpath("//section[@class='corrections']")[0]
    assert section.xpath("./h2")[0].text in ("Koreksi", "Corrections")
    assert section.xpath(".//time/@datetime") == ["2024-07-30", "2024-08-02"]
    assert "Nama kota & hari dibetulkan <di sini>." in section.text_content()


@pytest.mark.parametrize("name", ["feed.atom", "feed.rss"])
def test_feeds_carry_corrections_to_those_who_read_the_article_there(name):
    feed = feedparser.parse((sitefiles.root() / name).read_bytes())
    entry = next(each for each in feed.entries if each.title == "Naskah yang dikoreksi")
    assert "yang benar: konsultasi" in entry.summary
    assert entry.updated.startswith("2024-08-02")


@pytest.mark.parametrize("slug, words", [
    ("naskah-yang-ditarik", "Kata-kata ini tidak boleh dibaca siapa pun"),
    ("naskah-yang-kedaluwarsa", "Kata-kata ini pun tidak boleh dibaca lagi"),
])
def test_what_was_taken_back_has_a_page_that_says_so_and_no_more(slug, words):
    path = address_of(slug)
    assert holders(words) == []
    page = sitefiles.document(path)
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert page.xpath("//main//a"), "no way on"
    # Nothing leads there any more.
    assert holders(slug) == [sitefiles.name(path)]


def test_only_a_retraction_tells_its_headline_and_its_reason():
    retracted = sitefiles.document(address_of("naskah-yang-ditarik")).text_content()
    assert "“Naskah yang ditarik”" in retracted and 'tidak ada "penerus" & <pengganti>.' in retracted
    assert holders("masa tayangnya habis") == []


@pytest.mark.parametrize("old", ["berita/lama/index.html", "berita/123.html"])
def test_an_alias_leads_on(old):
    path = sitefiles.root() / old
    assert sitefiles.is_redirect(path)
    target = re.search(r'url=([^"]*)"', path.read_text(encoding="utf-8"))[1]
    assert target.endswith("/2024/07/naskah-yang-dikoreksi/")


def test_no_draft_is_published():
    assert holders("Halaman yang belum jadi") == []
