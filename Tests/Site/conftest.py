"""Which pages the checks run over, and visits to them."""

import pytest

import served
import sitefiles
from visits import Visit


def pytest_generate_tests(metafunc):
    """`page_file` runs over samples of each kind, `leader` over one of each kind."""
    for argument, chosen in (("page_file", sitefiles.samples), ("leader", sitefiles.leaders)):
        if argument in metafunc.fixturenames:
            metafunc.parametrize(argument, chosen(), ids=sitefiles.address)


@pytest.fixture(scope="session")
def origin():
    with served.serving() as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    with served.chromium() as started:
        yield started


@pytest.fixture
def visit(browser, origin):
    """Makes visits, and closes them all after the test."""
    opened = []

    def begin(**settings):
        opened.append(Visit(browser, origin, **settings))
        return opened[-1]

    yield begin
    for each in opened:
        each.context.close()
