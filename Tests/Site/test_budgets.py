"""How much a reader has to load."""

import pytest

import sitefiles

LARGEST_PAGE = 300_000
STORY = 60_000
STORIES = {"artikel": "article", "articles": "article", "peristiwa": "event", "events": "event"}


def sheets(path):
    return sitefiles.document(path).xpath("//link[@rel='stylesheet']/@href")


def story_pages():
    return [path for path in sitefiles.pages() if sitefiles.name(path).count("/") > 1
            and sitefiles.name(path).split("/")[0] in STORIES]  # fmt: skip


def own_text(path) -> int:
    """The bytes of the article itself, which its author answers for."""
    prose = sitefiles.document(path).xpath("//*[contains(concat(' ', @class, ' '), ' prose ')]")
    return sum(len(sitefiles.html.tostring(element, encoding="utf-8")) for element in prose)


def test_article_and_event_pages_are_light():
    found = {STORIES[sitefiles.name(path).split("/")[0]] for path in story_pages()}
    assert found == {"article", "event"}
    heavy = {}
    for path in story_pages():
        style = sum(sitefiles.file_at(sheet).stat().st_size for sheet in sheets(path))
        size = path.stat().st_size - own_text(path) + style
        if size > STORY:
            heavy[sitefiles.address(path)] = size
    assert not heavy, f"over {STORY} bytes with the style sheet, without the text: {heavy}"


def test_no_page_is_large():
    large = {sitefiles.address(path): path.stat().st_size for path in sitefiles.pages()
             if path.stat().st_size >= LARGEST_PAGE}  # fmt: skip
    assert not large, f"{LARGEST_PAGE} bytes or more: {large}"


def test_pages_have_one_style_sheet():
    many = {sitefiles.address(path): sheets(path) for path in sitefiles.pages() if len(sheets(path)) > 1}
    assert not many


def test_no_script_blocks():
    blocking = []
    for path in sitefiles.pages():
        for script in sitefiles.document(path).xpath("//script"):
            kind = script.get("type", "")
            waits = kind == "module" or script.get("defer") is not None or script.get("async") is not None
            if not waits and not kind.endswith("json") and script.getparent().tag != "body":
                blocking.append(f"{sitefiles.address(path)}: {script.get('src', 'inline')}")
            if not waits and not kind.endswith("json") and script.get("src"):
                blocking.append(f"{sitefiles.address(path)}: {script.get('src')}")
    assert not blocking


@pytest.mark.parametrize("attribute", ["href", "src"])
def test_addresses_of_the_site_lead_somewhere(attribute):
    """Links between pages, and to places within them, have something at their end."""
    dead, places = [], {}
    for path in sitefiles.pages():
        here = sitefiles.base() + sitefiles.address(path)
        for link in set(sitefiles.document(path).xpath(f"//*[not(self::link[@rel='preconnect'])]/@{attribute}")):
            full = sitefiles.urljoin(here, link)
            if not full.startswith(sitefiles.base() + "/"):
                continue
            target, _, place = full.partition("#")
            file = sitefiles.file_at(target.removeprefix(sitefiles.base()))
            if file is None:
                dead.append(f"{sitefiles.address(path)}: {link}")
            elif place and file.suffix == ".html":
                if file not in places:
                    places[file] = set(sitefiles.document(file).xpath("//@id"))
                if sitefiles.unquote(place) not in places[file]:
                    dead.append(f"{sitefiles.address(path)}: {link} (no such place)")
    assert not dead, "\n".join(dead[:30])
