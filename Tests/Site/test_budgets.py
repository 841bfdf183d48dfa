"""How much a reader has to load, and whether every link leads somewhere."""

import re

import pytest

import sitefiles

LARGEST_PAGE = 300_000
STORY = 60_000
STORIES = {"artikel": "article", "article": "article", "peristiwa": "event", "event": "event"}


def sheets(path):
    return sitefiles.document(path).xpath("//link[@rel='stylesheet']/@href")


def story_pages():
    return [path for path in sitefiles.pages() if sitefiles.name(path).count("/") > 1
            and sitefiles.name(path).split("/")[0] in STORIES]  # fmt: skip


def own_text(path) -> int:
    """The bytes of the article itself, which its author answers for."""
    prose = sitefiles.document(path).xpath("//*[contains(concat(' ', @class, ' '), ' prose ')]")
    return sum(len(sitefiles.html.tostring(element, encoding="utf-8")) for element in prose)


def heavy(paths) -> list[str]:
    """Stories that weigh too much with their style sheet, without their text."""
    wrong = []
    for path in paths:
        style = sum(sitefiles.file_at(sheet).stat().st_size for sheet in sheets(path))
        size = path.stat().st_size - own_text(path) + style
        wrong += [f"{sitefiles.address(path)}: {size} bytes"] if size > STORY else []
    return wrong


def large(paths) -> list[str]:
    sizes = [(path, path.stat().st_size) for path in paths]
    return [f"{sitefiles.address(path)}: {size} bytes" for path, size in sizes if size >= LARGEST_PAGE]


def styled_twice(paths) -> list[str]:
    """Pages with more than one style sheet, however it is brought in."""
    wrong = []
    for path in paths:
        document = sitefiles.document(path)
        inner = [each for each in document.xpath("//style/text()") if each.strip()]
        imports = [name for sheet in sheets(path) for name in imported(sitefiles.file_at(sheet).read_text("utf-8"))]
        if len(sheets(path)) + len(inner) > 1 or imports:
            wrong.append(f"{sitefiles.address(path)}: {sheets(path)}, {len(inner)} within, {imports} imported")
    return wrong


def imported(style: str) -> list[str]:
    return re.findall(r"@import[^;]*", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL))


def blocking(document) -> list[str]:
    """Scripts that hold up a page: in its head, or from a file, without `defer`, `async` or `module`."""
    found = []
    for script in document.xpath("//script"):
        kind = script.get("type", "")
        waits = kind == "module" or script.get("defer") is not None or script.get("async") is not None
        is_data = kind.endswith("json")
        if not waits and not is_data and (script.getparent().tag != "body" or script.get("src")):
            found.append(script.get("src", "inline"))
    return found


def dead(paths, attribute: str) -> list[str]:
    """Addresses of the site, and places within its pages, that have nothing at their end."""
    wrong, places = [], {}
    for path in paths:
        here = sitefiles.base() + sitefiles.address(path)
        for link in set(sitefiles.document(path).xpath(f"//*[not(self::link[@rel='preconnect'])]/@{attribute}")):
            full = sitefiles.urljoin(here, link)
            if not full.startswith(sitefiles.base() + "/"):
                continue
            target, _, place = full.partition("#")
            file = sitefiles.file_at(target.removeprefix(sitefiles.base()))
            if file is None:
                wrong.append(f"{sitefiles.address(path)}: {link}")
            elif place and file.suffix == ".html":
                if file not in places:
                    places[file] = set(sitefiles.document(file).xpath("//@id"))
                if sitefiles.unquote(place) not in places[file]:
                    wrong.append(f"{sitefiles.address(path)}: {link} (no such place)")
    return wrong


def test_article_and_event_pages_are_light():
    found = {STORIES[sitefiles.name(path).split("/")[0]] for path in story_pages()}
    assert found == {"article", "event"}
    wrong = heavy(story_pages())
    assert not wrong, f"over {STORY} bytes with the style sheet, without the text: {wrong}"


def test_no_page_is_large():
    wrong = large(sitefiles.pages())
    assert not wrong, f"{LARGEST_PAGE} bytes or more: {wrong}"


def test_pages_have_one_style_sheet():
    assert styled_twice(sitefiles.pages()) == []


def test_no_script_blocks():
    found = {sitefiles.address(path): blocking(sitefiles.document(path)) for path in sitefiles.pages()}
    assert {path: scripts for path, scripts in found.items() if scripts} == {}


@pytest.mark.parametrize("attribute", ["href", "src", "action"])
def test_addresses_of_the_site_lead_somewhere(attribute):
    """Links between pages, and to places within them, have something at their end."""
    wrong = dead(sitefiles.pages(), attribute)
    assert not wrong, "\n".join(wrong[:30])


@pytest.fixture
def small(tmp_path, monkeypatch):
    """Writes files of a site of their own; gives the page that was written last."""
    sitefiles.base()  # The address of the real site, before its folder is hidden.
    monkeypatch.setattr(sitefiles, "root", lambda: tmp_path)

    def write(files: dict[str, str]):
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return path

    return write


SHEET = "<link rel='stylesheet' href='/site.css'>"


@pytest.mark.parametrize(
    ("style", "around", "text", "is_heavy"),
    [
        (20_000, 30_000, 0, False),
        (20_000, 41_000, 0, True),
        (61_000, 0, 0, True),
        # The text is its author's, also the part of it that is marked up; what stands beside is ours.
        (20_000, 30_000, 90_000, False),
        (20_000, 41_000, 90_000, True),
    ],
)
def test_a_heavy_story_is_found(small, style, around, text, is_heavy):
    body = f"<p>{'a' * around}</p><div class='prose own'><p>{'b' * text}</p></div>"
    page = small({"site.css": "c" * style, "artikel/2022/03/a/index.html": f"<html><head>{SHEET}</head>{body}</html>"})
    assert bool(heavy([page])) == is_heavy


def test_a_large_page_is_found(small):
    assert large([small({"a/index.html": "<p>" + "a" * (LARGEST_PAGE - 4)})]) == []
    assert large([small({"b/index.html": "<p>" + "é" * (LARGEST_PAGE // 2)})]) != []


@pytest.mark.parametrize(
    ("head", "style", "is_found"),
    [
        (SHEET, "a { color: red } /* @import 'b.css'; */", False),
        ("<style>a { color: red }</style>", "", False),
        (SHEET + "<link rel='stylesheet' href='/site.css' media='print'>", "", True),
        (SHEET + "<style>a { color: red }</style>", "", True),
        (SHEET, "@import url('b.css');", True),
    ],
)
def test_a_second_style_sheet_is_found(small, head, style, is_found):
    page = small({"site.css": style, "a/index.html": f"<html><head><title>a</title>{head}</head><p>a</html>"})
    assert bool(styled_twice([page])) == is_found


@pytest.mark.parametrize(
    ("head", "body", "is_found"),
    [
        ("<script type='application/ld+json'>{}</script>", "<script type='module' src='a.js'></script>", False),
        ("<script src='a.js' defer></script><script src='b.js' async></script>", "<script>1</script>", False),
        ("<script src='a.js'></script>", "", True),
        ("<script>1</script>", "", True),
        ("", "<script src='a.js'></script>", True),
        ("", "<main><script>1</script></main>", True),
    ],
)
def test_a_script_that_blocks_is_found(head, body, is_found):
    page = sitefiles.html.document_fromstring(f"<html><head><title>a</title>{head}</head><body>{body}</body></html>")
    assert bool(blocking(page)) == is_found


@pytest.mark.parametrize(
    ("link", "is_dead"),
    [
        ("href='/b/'", False),
        ("href='../b/#di-sini'", False),
        ("href='/b/index.html'", False),
        ("href='{base}/b/'", False),
        ("href='https://lain.example/tiada/'", False),
        ("href='mailto:a@b.example'", False),
        ("href='#a'", False),
        ("href='/tiada/'", True),
        ("href='../c/'", True),
        ("href='{base}/tiada/'", True),
        ("href='/b/#di-sana'", True),
        ("href='#tiada'", True),
        ("src='/tiada.js'", True),
        ("action='/tiada/'", True),
    ],
)
def test_a_link_that_leads_nowhere_is_found(small, link, is_dead):
    text = f"<p id='a'><a {link.replace('{base}', sitefiles.base())}>a</a></p>"
    page = small({"b/index.html": "<p id='di-sini'>b</p>", "a/index.html": text})
    assert bool(dead([page], link.partition("=")[0])) == is_dead
