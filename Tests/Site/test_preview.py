"""The desk's view of a site while it works: `simpul serve` with tabs open in Chromium."""

import os
import pty
import time
import urllib.request

import pytest

from previewed import ARTICLE, OTHER_PAGE, PAGE, RAW, Preview, article, make_site

MARK = "window.mark = 'set by the test'"
# Far beyond what it takes, since the machine may be at other work; the time that it took is told.
LIMIT = 30000


@pytest.fixture
def serve(tmp_path):
    """Starts previews of one small site, and ends them after the test."""
    running = []
    make_site(tmp_path)

    def start(*options, **settings):
        running.append(Preview(tmp_path, *options, **settings))
        return running[-1]

    yield start
    for each in running:
        if each.process.poll() is None:
            each.stop()


@pytest.fixture
def tabs(browser):
    """Opens tabs of one window, and notes what their scripts complain of."""
    context = browser.new_context(viewport={"width": 1000, "height": 700})
    troubles = []

    def open_tab(address):
        tab = context.new_page()
        tab.on("pageerror", lambda error: troubles.append(str(error)))
        tab.goto(address, wait_until="load")
        return tab

    yield open_tab
    context.close()
    assert troubles == []


def notice(tab) -> str:
    return tab.evaluate("document.querySelector('simpul-notice').shadowRoot.getElementById('notice').innerText")


def wait_for_notice(tab, words: str):
    """Waits for a notice with the words, or for none where they are empty; a page may be half there meanwhile."""
    tab.wait_for_function(
        "words => { const text = document.querySelector('simpul-notice')?.shadowRoot?.getElementById('notice')"
        "?.innerText; return words ? text?.includes(words) : text === '' }", arg=words, timeout=LIMIT)  # fmt: skip


def wait_for_headline(tab, words: str):
    tab.wait_for_function("words => document.querySelector('h1')?.innerText === words", arg=words, timeout=LIMIT)


def test_a_headline_is_seen_in_its_tab_and_no_other_tab_is_touched(serve, tabs):
    preview = serve()
    tab, other = tabs(preview.origin + PAGE), tabs(preview.origin + OTHER_PAGE)
    for each in (tab, other):
        each.evaluate(MARK)
    tab.evaluate("scrollTo(0, 1500)")
    times = []
    for old, new in [("Judul Lama", "Judul Baru"), ("Judul Baru", "Judul Ketiga")]:
        preview.edit(ARTICLE, old, new)
        start = time.monotonic()
        wait_for_headline(tab, new)
        times.append(time.monotonic() - start)
        tab.wait_for_function("scrollY === 1500", timeout=LIMIT)
    assert tab.evaluate("window.mark") is None, "the page is another one"
    assert other.evaluate("window.mark") is not None, "the other tab was left alone"
    print("save to tab:", ", ".join(f"{each:.2f} s" for each in times))


def test_a_link_that_was_followed_is_not_lost_to_a_save(serve, tabs):
    preview = serve()
    tab = tabs(preview.origin + PAGE)
    held, asked = [], []
    tab.route("**" + OTHER_PAGE, lambda route: held.append(route))
    tab.on("request", lambda request: asked.append(request.url.removeprefix(preview.origin)))

    def follow():
        """A link away from the article, whose page the server still owes."""
        asked.clear()
        tab.evaluate(f"""() => {{
            const link = document.body.appendChild(document.createElement('a'));
            link.href = '{OTHER_PAGE}';
            link.click();
        }}""")
        while not held:
            tab.wait_for_timeout(20)
        return held.pop()

    page = follow()
    preview.edit(ARTICLE, "Judul Lama", "Judul Baru")
    preview.wait_for(" pages (", times=2)
    tab.wait_for_timeout(200)
    assert asked == [OTHER_PAGE], "the page that is left is not loaded again"
    # What turns out to be no page leaves the one that was there, and that goes on as it did.
    page.fulfill(status=204)
    wait_for_headline(tab, "Judul Baru")

    page = follow()
    preview.edit(ARTICLE, "Judul Baru", "Judul Ketiga")
    preview.wait_for(" pages (", times=3)
    page.continue_()
    wait_for_headline(tab, "Lain Lagi")


def test_a_tab_that_nobody_sees_asks_again_when_it_is_looked_at(serve, tabs):
    """Chromium without a window calls every tab visible, so the test says what a window would."""
    preview = serve()
    tab = tabs(preview.origin + PAGE)

    def turn(state):
        tab.evaluate(f"""Object.defineProperty(document, 'visibilityState', {{ value: '{state}', configurable: true }});
            document.dispatchEvent(new Event('visibilitychange'))""")

    with tab.expect_event("requestfailed", lambda request: "/_simpul/events" in request.url):
        turn("hidden")
    preview.edit(ARTICLE, "Judul Lama", "Judul Baru")
    preview.wait_for(" pages (", times=2)
    assert tab.locator("h1").inner_text() == "Judul Lama"
    turn("visible")
    wait_for_headline(tab, "Judul Baru")


def test_a_page_that_never_is_what_the_server_says_loads_once_more_only(serve, tabs):
    preview = serve()
    loads = []
    state = '{"page": "other", "styles": [], "styleVersion": "", "notice": ""}'
    tab = tabs(preview.origin + OTHER_PAGE)
    tab.route("**/_simpul/events?*", lambda route: route.fulfill(
        content_type="text/event-stream", body=f"retry: 50\nevent: state\ndata: {state}\n\n"))  # fmt: skip
    tab.on("load", lambda: loads.append(1))
    asked = []
    tab.on("request", lambda request: asked.append(1) if "/_simpul/events" in request.url else None)
    tab.reload()
    end = time.monotonic() + LIMIT / 1000
    while len(asked) < 5:
        assert time.monotonic() < end
        tab.wait_for_timeout(20)
    assert len(loads) == 2, "the test's own, and one try"


def test_a_draft_is_shown_with_a_mark(serve, tabs):
    preview = serve()
    tab = tabs(preview.origin + PAGE)
    preview.edit(ARTICLE, "title: Judul Lama", "title: Judul Lama\ndraft: true")
    tab.wait_for_function("document.querySelector('main')?.innerText.toLowerCase().includes('draf')", timeout=LIMIT)
    assert tab.locator("h1").inner_text() == "Judul Lama"


def test_other_styles_are_put_on_without_a_reload(serve, tabs):
    preview = serve()
    tab = tabs(preview.origin + PAGE)
    tab.evaluate(MARK)
    style = preview.folder / "templates/assets/site.css"
    style.parent.mkdir(parents=True)
    for colour in ("rgb(1, 2, 3)", "rgb(4, 5, 6)"):
        style.write_text(f"body {{ background: {colour} }}")
        tab.wait_for_function(
            "colour => document.body && getComputedStyle(document.body).backgroundColor === colour",
            arg=colour,
            timeout=LIMIT,
        )
    assert tab.evaluate("window.mark") is not None
    assert tab.locator("head link[rel=stylesheet]").count() == 1


def test_a_mistake_is_told_on_its_page_in_a_bar_and_on_the_terminal_until_it_is_mended(serve, tabs):
    preview = serve()
    tab, other = tabs(preview.origin + PAGE), tabs(preview.origin + OTHER_PAGE)
    other.evaluate(MARK)
    preview.edit(ARTICLE, "title: Judul Lama", "titel: <b>Judul</b> Lama")
    for each in (tab, other):
        wait_for_notice(each, "unknown key 'titel'")
    told = notice(tab)
    for words in (f"{ARTICLE}:2:1: error:", "titel: <b>Judul</b> Lama\n  ^", "did you mean 'title'?"):
        assert words in told
    assert tab.locator("h1").inner_text() == "Judul Lama", "the last good version stays"
    assert tab.locator("simpul-notice .box").count() == 1 and other.locator("simpul-notice .bar").count() == 1
    preview.wait_for(f"{ARTICLE}:2:1: error: unknown key 'titel'")
    # The bar leads to the page of the mistake.
    other.locator("simpul-notice summary").click()
    assert other.locator("simpul-notice .bar a").get_attribute("href") == PAGE

    preview.edit(ARTICLE, "titel: <b>Judul</b> Lama", "title: Judul Sehat")
    wait_for_headline(tab, "Judul Sehat")
    for each in (tab, other):
        wait_for_notice(each, "")
    assert other.evaluate("window.mark") is not None, "notices come and go without a reload"
    preview.wait_for(f"{ARTICLE} is mended")


def test_settings_that_are_broken_keep_the_last_site_up(serve, tabs):
    preview = serve()
    tab = tabs(preview.origin + PAGE)
    preview.edit("simpul.yaml", "title: Uji", "title: [Uji")
    wait_for_notice(tab, "simpul.yaml:")
    assert tab.locator("h1").inner_text() == "Judul Lama"
    preview.edit("simpul.yaml", "title: [Uji", "title: Uji Baru")
    tab.wait_for_function("document.title.includes('Uji Baru')", timeout=LIMIT)
    wait_for_notice(tab, "")


def test_a_tab_of_an_article_that_is_not_there_yet_shows_its_mistake_then_the_article(serve, tabs):
    preview = serve()
    tab = tabs(preview.origin + "/artikel/2024/05/baru/")
    path = preview.folder / "content/articles/2024/2024-05-01-baru.md"
    path.parent.mkdir()
    path.write_text(article("Baru: Sekali: Lagi", "2024-05-01"))
    wait_for_notice(tab, "2024-05-01-baru.md")
    path.write_text(article("Baru Sekali", "2024-05-01"))
    wait_for_headline(tab, "Baru Sekali")


def test_new_copy_becomes_a_page(serve, tabs):
    preview = serve("--import")
    tab = tabs(preview.origin + "/arsip/2022/03/")
    raw = preview.folder / "content/raw/2022-03-06-telepon.txt"
    raw.parent.mkdir()
    raw.write_text(RAW)
    tab.wait_for_function("document.body?.innerText.includes('Menlu China dan Menlu AS')", timeout=LIMIT)
    preview.wait_for("1 written")
    tab.get_by_role("link", name="Menlu China dan Menlu AS Bertelepon").first.click()
    assert tab.locator("h1").inner_text() == "Menlu China dan Menlu AS Bertelepon"


def test_without_a_terminal_new_copy_is_told_with_the_command(serve):
    preview = serve()
    raw = preview.folder / "content/raw/2022-03-06-telepon.txt"
    raw.parent.mkdir()
    raw.write_text(RAW)
    preview.wait_for("1 new raw file: run 'simpul import'")


def test_on_a_terminal_new_copy_is_imported_on_a_key(serve):
    keys, terminal = pty.openpty()
    preview = serve(stdin=terminal)
    raw = preview.folder / "content/raw/2022-03-06-telepon.txt"
    raw.parent.mkdir()
    raw.write_text(RAW)
    preview.wait_for("1 new raw file: press i + Enter to import")
    assert not list(preview.folder.glob("content/articles/2022/*telepon*"))
    os.write(keys, b"x\n")
    preview.wait_for("press i and Enter")
    os.write(keys, b"i\n")
    preview.wait_for("1 written")
    preview.wait_for("serve: 4 articles")


@pytest.mark.parametrize("works", [True, False])
def test_the_browser_is_opened_where_there_is_one(works, serve, tmp_path):
    opener = tmp_path / "programs/xdg-open"
    opener.parent.mkdir()
    opener.write_text('#!/bin/sh\necho "$1" > ' + str(tmp_path / "opened") if works else "#!/bin/sh\nexit 3\n")
    opener.chmod(0o755)
    preview = serve("--open", env={**os.environ, "PATH": f"{opener.parent}:{os.environ['PATH']}"})
    if works:
        end = time.monotonic() + LIMIT / 1000
        while not (tmp_path / "opened").is_file() or not (tmp_path / "opened").read_text():
            assert time.monotonic() < end
        assert (tmp_path / "opened").read_text().strip() == preview.origin + "/"
    else:
        preview.wait_for("note: no browser could be opened")


@pytest.mark.parametrize("changes", [False, True])
def test_a_tab_outlives_the_preview(changes, serve, tabs):
    first = serve()
    tab = tabs(first.origin + PAGE)
    tab.evaluate(MARK)
    assert first.stop() < 8, "an open tab does not hold it up"
    if changes:
        first.edit(ARTICLE, "Judul Lama", "Judul Esok")
    with tab.expect_response("**/_simpul/events?*", timeout=LIMIT):
        second = serve(port=first.port)
    if changes:
        wait_for_headline(tab, "Judul Esok")
        return
    # Something that the tab shows without a reload tells that it is back.
    second.edit("simpul.yaml", "title: Uji", "title: [Uji")
    wait_for_notice(tab, "simpul.yaml:")
    assert tab.evaluate("window.mark") is not None, "the page is the same in either run"


def test_by_polling_changes_are_seen_as_well(serve, tabs):
    preview = serve("--poll")
    tab = tabs(preview.origin + PAGE)
    preview.edit(ARTICLE, "Judul Lama", "Judul Baru")
    wait_for_headline(tab, "Judul Baru")


def test_every_response_names_its_state_of_the_site(serve):
    preview = serve()

    def ask(path):
        with urllib.request.urlopen(preview.origin + path) as answer:
            assert answer.headers["Cache-Control"] == "no-cache"
            return answer.headers["X-Simpul-Generation"]

    before = {ask(path) for path in (PAGE, "/", "/feed.atom", "/_simpul/preview.js")}
    preview.edit(ARTICLE, "Judul Lama", "Judul Baru")
    end = time.monotonic() + LIMIT / 1000
    while ask(PAGE) in before:
        assert time.monotonic() < end
    assert len(before) == 1


@pytest.mark.parametrize("width", [390, 1280])
def test_a_notice_hides_nothing_for_good_and_is_read_without_scrolling_aside(serve, tabs, width):
    preview = serve()
    preview.edit(ARTICLE, "title: Judul Lama", "title: Judul Lama\nkunci-yang-tidak-dikenal-sama-sekali: x")
    for address in (PAGE, OTHER_PAGE):
        tab = tabs(preview.origin + address)
        tab.set_viewport_size({"width": width, "height": 700})
        wait_for_notice(tab, "kunci-yang-tidak-dikenal-sama-sekali")
        tab.evaluate("scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })")
        places = """(() => {
            const edges = (each) => each.getBoundingClientRect();
            const notice = document.querySelector("simpul-notice");
            const text = notice.shadowRoot.querySelector("pre");
            return [edges(document.querySelector("footer")).bottom - edges(notice).top,
                edges(notice).bottom - innerHeight, text.scrollWidth - text.clientWidth] })()"""
        hidden, below, aside = tab.evaluate(places)
        assert hidden < 1 and abs(below) < 1, "the footer ends where the notice begins"
        assert aside <= 0
