"""Pages as readers meet them: in Chromium, on phones and desks, by keyboard, without scripts."""

import pytest
from axe_playwright_python.sync_playwright import Axe

import sitefiles
from served import SIZES

# All that WCAG 2.2 AA asks and axe can tell, with what axe counts as good practice.
RULES = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}
OVERFLOW = """() => {
  const wide = document.documentElement.clientWidth
  if (document.scrollingElement.scrollWidth <= wide) return []
  const past = [...document.querySelectorAll('body *')]
    .filter(each => each.getBoundingClientRect().right > wide + 1)
  return past.slice(0, 5).map(each => each.outerHTML.slice(0, 120))
}"""


def violations(page) -> list[str]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:160]}: {node['failureSummary'].splitlines()[-1].strip()[:200]}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("size", SIZES)
def test_page_is_accessible(page_file, size, visit):
    """No violation, nothing to scroll sideways, no word on the console, no request elsewhere."""
    seen = visit(viewport=SIZES[size], color_scheme="light", reduced_motion="reduce")
    page = seen.open(sitefiles.address(page_file))
    assert page.evaluate(OVERFLOW) == []
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == [], "dark"
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate(OVERFLOW) == [], "at 320 pixels"
    assert seen.troubles == []


def test_an_inaccessible_page_is_found(visit):
    page = visit(viewport=SIZES["phone"]).page
    page.set_content(
        "<!doctype html><html><title>a</title><main><h1>a</h1><p style='color:#ccc;width:500px'>Pucat</p>"
        "<img src='data:,'></main>"
    )
    found = " ".join(violations(page))
    assert all(rule in found for rule in ("color-contrast", "image-alt", "html-has-lang"))
    assert page.evaluate(OVERFLOW) != []


def test_a_request_elsewhere_is_found(visit):
    seen = visit()
    seen.page.set_content("<img src='https://other.example/a.png'>")
    assert any("other.example" in trouble for trouble in seen.troubles)


# How the shapes of links in pictures look while the keyboard is elsewhere.
SHAPES = """() => {
  window.drawn = each => { const style = getComputedStyle(each); return style.stroke + style.strokeWidth + style.fill }
  window.unfocused = new Map([...document.querySelectorAll('svg a *')].map(each => [each, drawn(each)]))
}"""

# Where the keyboard is, and what shows it: a ring, or in pictures a shape that changes.
STOP = """() => {
  const here = document.activeElement
  if (!here || here === document.body || here === document.documentElement) return null
  window.visited ??= new Set()
  const again = window.visited.has(here)
  window.visited.add(here)
  const style = getComputedStyle(here), box = here.getBoundingClientRect()
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
  const inside = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight
  const redrawn = [...here.querySelectorAll('*')].some(each => unfocused.has(each) && unfocused.get(each) !== drawn(each))
  return {
    again, name: here.outerHTML.slice(0, 120), skips: here.getAttribute('href') === '#main',
    shown: (ring || redrawn || style.boxShadow !== 'none') && box.width > 0 && box.height > 0 && inside,
  }
}"""
STOPS = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  .filter(each => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({visibilityProperty: true}))
  .length"""


def walk(page, has_skip_link=True) -> tuple[list[str], int]:
    """Goes through a page with the tab key: what is wrong, and how many stops there were."""
    wrong, stops, most = [], 0, page.evaluate(STOPS)
    page.evaluate(SHAPES)
    for _ in range(most + 5):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None or stop["again"]:
            break
        stops += 1
        if has_skip_link and stops == 1 and not stop["skips"]:
            wrong.append(f"the first stop is not the skip link: {stop['name']}")
        if not stop["shown"]:
            wrong.append(f"focus is not seen: {stop['name']}")
    if stops < most:
        wrong.append(f"{stops} of {most} stops are reached; the last: {stop}")
    return wrong, stops


def test_page_is_walked_by_keyboard(leader, visit):
    page = visit(viewport=SIZES["desk"], reduced_motion="reduce").open(sitefiles.address(leader))
    wrong, stops = walk(page, has_skip_link=not sitefiles.is_letter(leader))
    assert wrong == [] and stops > 3


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("<a href='#main'>a</a><a href='#b' style='outline:none'>b</a>", "focus is not seen"),
        ("<a href='#main'>a</a><svg><a href='#b' style='outline:none'><rect width='40' height='40'/></a></svg>", "focus is not seen"),
        ("<a href='#b'>b</a>", "not the skip link"),
        ("<a href='#main'>a</a><a href='#b' onfocus='this.previousSibling.focus()'>b</a>", "stops are reached"),
    ],
)
def test_a_page_that_keyboards_cannot_walk_is_found(content, fault, visit):
    page = visit(viewport=SIZES["desk"]).page
    page.set_content(f"<!doctype html><main>{content}</main>")
    assert any(fault in each for each in walk(page)[0])


def test_the_skip_link_leads_to_the_content(visit):
    page = visit(viewport=SIZES["phone"]).open("/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.id === 'main'", timeout=10000)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def only_with_scripts(visit, open_page) -> list[str]:
    """Lines of a page's text that stand in it only where scripts run; its text without them has words."""
    texts = []
    for scripts in (True, False):
        page = open_page(visit(viewport=SIZES["desk"], java_script_enabled=scripts))
        texts.append(page.locator("main").inner_text())
    scripted, plain = ({line.strip() for line in text.splitlines()} for text in texts)
    return sorted(scripted - plain) + ([] if len(texts[1].split()) > 5 else ["(all but nothing)"])


def test_page_is_whole_without_scripts(leader, visit):
    # The search page is for scripts; what it says without them has checks of its own.
    if search_page() != leader:
        assert only_with_scripts(visit, lambda seen: seen.open(sitefiles.address(leader))) == []


@pytest.mark.parametrize(
    ("body", "is_found"),
    [
        ("<p>Satu dua tiga empat lima enam.</p><script>document.title = 'a'</script>", False),
        ("<p>Satu dua tiga empat lima enam.</p><script>document.querySelector('p').after('Tujuh')</script>", True),
        ("<p>Satu dua tiga empat lima enam.</p><p hidden>Tujuh</p><script>document.querySelector('[hidden]').hidden = false</script>", True),
        ("<script>document.querySelector('main').append('Satu dua tiga empat lima enam.')</script>", True),
        ("<p>Satu.</p>", True),
    ],
)
def test_a_page_that_needs_scripts_is_found(body, is_found, visit):
    def opened(seen):
        seen.page.route("**/uji", lambda route: route.fulfill(content_type="text/html", body=f"<!doctype html><main>{body}</main>"))
        return seen.open("/uji")

    assert bool(only_with_scripts(visit, opened)) == is_found


def search_page():
    for path in sitefiles.pages():
        if sitefiles.address(path) in ("/cari/", "/search/"):
            return path
    return None


HITS = ", ".join(f"main a[href*='/{section}/']" for section in ("artikel", "peristiwa", "tokoh", "article", "event", "person"))


def test_search_finds_and_filters(visit):
    path = search_page()
    assert path is not None and (sitefiles.root() / "pagefind/pagefind.js").is_file()
    seen = visit(viewport=SIZES["desk"])
    page = seen.open(sitefiles.address(path))
    page.locator("main input[type=search], main input[type=text]").first.fill("Blinken")
    page.locator(HITS).filter(has_text="Blinken").first.wait_for(timeout=10000)
    status = page.locator("main [role=status], main [aria-live]").first.inner_text()
    box = page.locator("main input[type=checkbox], main select").first
    if box.evaluate("each => each.tagName") == "SELECT":
        box.select_option(index=1)
    else:
        box.check()
    page.wait_for_function(
        """before => { const live = document.querySelector('main [role=status], main [aria-live]')
           return live && live.innerText !== before }""",
        arg=status,
        timeout=10000,
    )
    assert page.locator(HITS).count() > 0
    assert violations(page) == []
    assert seen.troubles == []
