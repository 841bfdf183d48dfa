"""What a browser makes of the site under the security headers of both servers."""

import pytest

import served
import sitefiles
import webservers
from conftest import OLD
from visits import Visit

pytestmark = pytest.mark.heavy

NOTED = """
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""


@pytest.fixture(scope="module")
def browser():
    with served.chromium() as started:
        yield started


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def origin(request, digest, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    with webservers.serving(request.param, folder, digest / "public") as host:
        yield f"http://{host}"


@pytest.fixture
def visit(browser, origin):
    opened = Visit(browser, origin)
    opened.context.add_init_script(NOTED)
    yield opened
    opened.context.close()


def violations(page):
    return page.evaluate("window.violations")


def is_styled(page):
    """Whether the theme's style sheet, or a letter's own, was let in."""
    return page.evaluate("getComputedStyle(document.body).margin") == "0px"


def test_every_kind_of_page_keeps_the_policy_it_is_sent_with(visit, digest):
    leaders = sitefiles.leaders()
    assert len(leaders) > 20 and any(map(sitefiles.is_letter, leaders))
    for path in leaders:
        address = sitefiles.address(path)
        if address == "/404.html":
            continue
        page = visit.open(address)
        assert violations(page) == [], address
        assert is_styled(page), address
    assert visit.troubles == []


def test_the_search_works_under_its_policy(visit, digest):
    page = visit.open("/cari/?q=Blinken")
    page.wait_for_selector("#search-found li a")
    assert page.locator("#search-found li").count() > 1
    assert violations(page) == [] and visit.troubles == []


def test_the_policy_stops_what_is_put_into_a_page(visit, digest):
    """Else the tests above would show nothing."""
    for address in ("/", "/cari/"):
        page = visit.open(address)
        page.evaluate("""() => {
          const script = document.createElement("script");
          script.textContent = "window.broken = true";
          document.body.append(script);
          document.body.insertAdjacentHTML("beforeend", "<p style='color:red'>x</p>");
        }""")
        assert page.evaluate("window.broken") is None
        told = [each.split()[0] for each in violations(page)]
        assert {each.removesuffix("-elem").removesuffix("-attr") for each in told} == {"script-src", "style-src"}, (
            address
        )


def test_a_lost_address_shows_the_site_s_page_with_its_style(visit, digest):
    answer = visit.page.goto(visit.origin + "/tiada/sama/sekali/")
    assert answer.status == 404
    assert is_styled(visit.page) and violations(visit.page) == []


def test_an_old_address_brings_readers_to_the_new_one(visit, digest):
    visit.page.goto(visit.origin + OLD)
    visit.page.wait_for_url("**/artikel/2022/**")
    assert visit.page.locator("h1").count() == 1 and visit.troubles == []
