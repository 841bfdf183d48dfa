"""The commands of docs/scale.md that publish a site in parts, typed as they stand there."""

import shutil

import pytest

from commands import files_below
from documents import commands_with
from test_storage import assert_same, change, desk, type_in  # noqa: F401 (a fixture)

pytestmark = pytest.mark.heavy

LEADING = (".atom", ".xml", ".json", ".ics", ".txt")


def turn(name):
    """1 for what pages need, 2 for pages, 3 for what leads to them."""
    if name.endswith(LEADING) or (name.endswith(".html") and "/" not in name):
        return 3
    return 2 if name.endswith(".html") else 1


def publish(desk):  # noqa: F811
    type_in(desk, commands_with("--number=l/8", "docs/scale.md"))


def test_a_new_site_is_sent_whole_and_in_turns(desk):  # noqa: F811
    shutil.rmtree(desk / "public")
    publish(desk)
    bucket = desk.parent / "buckets/digest"
    assert_same(desk / "public", bucket)
    times = {1: [], 2: [], 3: []}
    for name in files_below(bucket):
        times[turn(name)].append((bucket / name).stat().st_ctime_ns)
    assert all(len(each) > 5 for each in times.values())
    assert max(times[1]) < min(times[2]) and max(times[2]) < min(times[3])


def test_a_change_sends_what_the_plan_names_and_no_more(desk):  # noqa: F811
    bucket = desk.parent / "buckets/digest"
    shutil.copytree(desk / "public", bucket)
    written, gone = change(desk)
    before = {name: (bucket / name).stat().st_ctime_ns for name in files_below(bucket)}
    publish(desk)
    assert_same(desk / "public", bucket)
    sent = {name for name in files_below(bucket) if before.get(name) != (bucket / name).stat().st_ctime_ns}
    assert sent == written and set(before) - set(files_below(bucket)) == gone


def test_a_part_that_fails_ends_the_publication(desk):  # noqa: F811
    # A file where the bucket's folder for pages would be.
    bucket = desk.parent / "buckets/digest"
    bucket.mkdir(parents=True)
    (bucket / "artikel").write_text("in the way")
    shutil.rmtree(desk / "public")
    with pytest.raises(AssertionError):
        publish(desk)
    assert not (bucket / "index.html").exists()
    assert (bucket / "assets").exists()
