"""The search's index: what it holds, and how the search page behaves on top of it."""

import gzip
import json
import os
import subprocess
from pathlib import Path

import pytest

import sitefiles
from served import SIZES

SCRIPT = Path(__file__).resolve().parents[2] / "scripts/search.sh"
CSP = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; worker-src 'self'; form-action 'self'; base-uri 'none'"
)
SECRET = "kuningankencana"


def fragments(public: Path) -> list[dict]:
    """What the index holds of each page."""
    found = []
    for path in sorted(public.glob("pagefind/fragment/*.pf_fragment")):
        text = gzip.decompress(path.read_bytes()).removeprefix(b"pagefind_dcd")
        found.append(json.loads(text))
    return found


def words_of_index(public: Path) -> bytes:
    return b"".join(gzip.decompress(path.read_bytes()) for path in sorted(public.glob("pagefind/**/*.pf_*")))


def search_page():
    found = [each for each in map(sitefiles.address, sitefiles.pages()) if each in ("/cari/", "/search/")]
    assert len(found) == 1
    return found[0]


def unseen(fragment: dict, page) -> set[str]:
    """Words that the index holds of a page and that its readers don't see; a full stop may be Pagefind's."""
    shown = set(page.text_content().replace("\xa0", " ").split())
    told = set(fragment["content"].replace("\xa0", " ").split())
    strange = {word for word in told if word not in shown and word.rstrip(".") not in shown}
    joined = "".join(page.text_content().split())
    return {word for word in strange if word.rstrip(".") not in joined}


@pytest.mark.parametrize(
    ("content", "found"),
    [("Wang Yi. Satu dua", set()), ("Wang Yi. Satu dua tiga.", {"tiga."}), ("Kuningan Wang", {"Kuningan"})],
)
def test_a_word_that_no_page_shows_is_found(content, found):
    page = sitefiles.html.document_fromstring("<main><h1>Wang&nbsp;Yi</h1><p>Satu <b>dua</b></p></main>")
    assert unseen({"content": content}, page) == found


def test_the_index_holds_what_pages_show():
    """Articles, events, people, countries and topics, no lists; no text that their pages don't show."""
    sections = set()
    for fragment in fragments(sitefiles.root()):
        path = sitefiles.file_at(fragment["url"])
        assert path is not None, fragment["url"]
        sections.add(fragment["url"].split("/")[1])
        assert unseen(fragment, sitefiles.document(path)) == set(), fragment["url"]
        assert fragment["meta"]["title"] and fragment["meta"]["kind"]
    assert sections in ({"artikel", "peristiwa", "tokoh", "negara", "topik"},
                        {"article", "event", "person", "country", "topic"})  # fmt: skip


def site(folder: Path, policy: str) -> Path:
    article = folder / "content/articles/2022/2022-03-06-uji.md"
    article.parent.mkdir(parents=True)
    article.write_text(
        "---\ntitle: Judul Uji\npublished: 2022-03-06\npublisher: Contoh\ntopics: [ukraine]\n---\n\n"
        f"Alinea pertama.\n\nAlinea kedua tentang {SECRET}.\n"
    )
    (folder / "simpul.yaml").write_text(
        f"title: Uji\nbaseURL: https://contoh.example/bawah\nsources: [{{name: Contoh, text: {policy}}}]\n"
    )
    return folder


def run(folder: Path) -> None:
    simpul = os.environ["SIMPUL"]
    subprocess.run([simpul, "build", "--site", folder], check=True, capture_output=True)
    subprocess.run([SCRIPT, folder], check=True, capture_output=True)


def state(folder: Path) -> dict:
    return {path: (path.stat().st_mtime_ns, path.read_bytes())
            for path in sorted(folder.rglob("*")) if path.is_file()}  # fmt: skip


@pytest.mark.parametrize(("policy", "is_held"), [("full", True), ("excerpt", False), ("facts", False)])
def test_the_index_obeys_the_policy_of_a_source(policy, is_held, tmp_path):
    run(site(tmp_path, policy))
    assert (SECRET in json.dumps(fragments(tmp_path / "public"))) == is_held
    assert (SECRET.encode() in words_of_index(tmp_path / "public")) == is_held
    page = (tmp_path / "public/cari/index.html").read_text()
    assert 'data-index="/bawah/pagefind/pagefind.js"' in page


def test_a_second_run_writes_nothing_and_a_change_is_indexed(tmp_path):
    run(site(tmp_path, "full"))
    before = state(tmp_path)
    run(tmp_path)
    assert state(tmp_path) == before
    article = tmp_path / "content/articles/2022/2022-03-06-uji.md"
    article.write_text(article.read_text().replace(SECRET, "beruangmadu"))
    run(tmp_path)
    told = json.dumps(fragments(tmp_path / "public"))
    assert "beruangmadu" in told and SECRET not in told


def everything(public: Path) -> bytes:
    """All that a site publishes, unpacked."""
    packed = [path for path in public.rglob("*.pf_*") if path.is_file()]
    plain = [path for path in public.rglob("*") if path.is_file() and path not in packed]
    return b"\n".join([path.read_bytes() for path in plain] + [gzip.decompress(path.read_bytes()) for path in packed])


def rewritten(folder: Path) -> None:
    article = folder / "content/articles/2022/2022-03-06-uji.md"
    article.write_text(article.read_text().replace(SECRET, "beruangmadu"))


def narrowed(folder: Path) -> None:
    settings = folder / "simpul.yaml"
    settings.write_text(settings.read_text().replace("text: full", "text: excerpt"))


def removed(folder: Path) -> None:
    (folder / "content/articles/2022/2022-03-06-uji.md").unlink()


def added(folder: Path) -> None:
    article = folder / "content/articles/2022/2022-03-06-uji.md"
    article.with_name("2022-03-07-baru.md").write_text(article.read_text().replace(SECRET, "beruangmadu"))


@pytest.mark.parametrize(("change", "is_withdrawn"), [(rewritten, True), (narrowed, True), (removed, True), (added, False)])
def test_nothing_of_a_withdrawn_text_is_left_after_a_build(change, is_withdrawn, tmp_path):
    run(site(tmp_path, "full"))
    assert SECRET.encode() in everything(tmp_path / "public")
    change(tmp_path)
    build = subprocess.run([os.environ["SIMPUL"], "build", "--site", tmp_path], check=True, capture_output=True, text=True)
    [note] = [line for line in build.stderr.splitlines() if "scripts/search.sh" in line]
    assert ("withdrawn" in note) == is_withdrawn
    assert (SECRET.encode() in everything(tmp_path / "public")) != is_withdrawn
    assert (tmp_path / "public/pagefind").is_dir() != is_withdrawn
    subprocess.run([SCRIPT, tmp_path], check=True, capture_output=True)
    assert (SECRET.encode() in everything(tmp_path / "public")) != is_withdrawn
    assert (tmp_path / "public/pagefind/pagefind.js").is_file()


def results(page) -> list[str]:
    page.locator("#search-results li").first.wait_for(timeout=10000)
    return page.locator("#search-results h3 a").all_inner_texts()


@pytest.mark.parametrize("size", SIZES)
def test_an_address_with_a_query_is_answered_at_once(size, visit):
    seen = visit(viewport=SIZES[size])
    page = seen.open(search_page() + "?q=Blinken")
    found = results(page)
    assert any("Blinken" in title for title in found)
    assert "Antony Blinken" in found, "the person's own page is on the first screen of results"
    assert "Blinken" in page.locator("[role=status]").inner_text()
    assert page.locator("#search-off").is_hidden()
    page.locator("#search-topic").select_option(index=1)
    page.wait_for_url("**topic=**")
    assert seen.troubles == []


def test_the_search_works_by_keyboard_alone(visit):
    seen = visit(viewport=SIZES["desk"])
    page = seen.open(search_page())
    page.locator("#search-words").wait_for(timeout=10000)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "search-words":
            break
    page.keyboard.type("Blinken")
    page.keyboard.press("Enter")
    first = results(page)
    while page.evaluate("document.activeElement.id") != "search-more":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("n => document.querySelectorAll('#search-results li').length > n", arg=len(first))
    # The keyboard stands at the first of the new results.
    place = "[...document.querySelectorAll('#search-results h3 a')].indexOf(document.activeElement)"
    page.wait_for_function(f"() => {place} === {len(first)}")
    assert seen.troubles == []


def test_the_search_runs_under_a_strict_content_security_policy(visit):
    seen = visit(viewport=SIZES["desk"])

    def answer(route):
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": CSP})

    seen.context.route("**/*", answer)
    page = seen.open(search_page() + "?q=Blinken")
    assert results(page)
    assert seen.troubles == []


def test_a_query_is_text_and_nothing_else(visit):
    seen = visit(viewport=SIZES["desk"])
    page = seen.open(search_page() + "?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3Exyzzy")
    page.wait_for_function("document.querySelector('#search-status').innerText.includes('<img')", timeout=10000)
    assert page.locator("main img").count() == 0
    assert seen.troubles == []


def test_without_scripts_the_page_tells_how_to_browse(visit):
    page = visit(viewport=SIZES["phone"], java_script_enabled=False).open(search_page())
    assert page.locator("#search").is_hidden()
    assert "JavaScript" in page.locator("#search-off").inner_text()
    assert page.locator(".search-ways a").count() == 5


def test_an_index_that_is_gone_is_told(visit):
    seen = visit(viewport=SIZES["phone"])
    seen.context.route("**/pagefind/**", lambda route: route.fulfill(status=404))
    page = seen.open(search_page())
    page.wait_for_function("document.querySelector('#search-off').textContent"
                           " === document.querySelector('#search-off').dataset.failed")  # fmt: skip
    assert page.locator("#search").is_hidden()
    assert page.locator(".search-ways a").count() == 5
