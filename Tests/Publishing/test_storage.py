"""The commands of docs/publishing.md that copy a site, typed as they stand there."""

import os
import re
import shutil

import pytest

from commands import SIMPUL, files_below, run
from documents import commands_with

pytestmark = pytest.mark.heavy

# Reads another machine's name and goes on here, as ssh would there.
SHELL = """#!/bin/sh
shift
exec sh -c "$*"
"""


@pytest.fixture
def desk(digest, tmp_path):
    """A digest to change, with simpul on the path, a server and a bucket that are folders here."""
    folder = tmp_path / "desk"
    shutil.copytree(digest, folder, copy_function=shutil.copy2)
    (folder / "public/.secret").unlink()
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/simpul").symlink_to(SIMPUL)
    shell = tmp_path / "bin/elsewhere"
    shell.write_text(SHELL)
    shell.chmod(0o755)
    return folder


def type_in(desk, commands):
    outside = desk.parent
    environment = {
        "PATH": f"{outside}/bin:{os.environ['PATH']}",
        "HOME": str(outside),
        "RSYNC_RSH": "elsewhere",
        "RCLONE_CONFIG_REMOTE_TYPE": "alias",
        "RCLONE_CONFIG_REMOTE_REMOTE": f"{outside}/buckets",
    }
    return run("bash", "-euo", "pipefail", "-c", commands, cwd=desk, environment=environment)


def change(desk):
    """A new title, an article less; gives what a build will write and what it will take away."""
    articles = sorted((desk / "content/articles").rglob("*.md"))
    text = articles[0].read_text(encoding="utf-8")
    articles[0].write_text(re.sub(r"(?m)^title: .*$", "title: Judul yang lain sama sekali", text, count=1))
    articles[-1].unlink()
    plan = run(SIMPUL, "build", "--plan", "--site", desk).stdout.split("\n")
    written = {line[2:] for line in plan if line[:2] in ("+ ", "~ ")}
    gone = {line[2:] for line in plan if line[:2] == "- "}
    assert len(written) > 10 and gone
    return written, gone


def assert_same(folder, other):
    assert files_below(folder) == files_below(other)
    for name in files_below(folder):
        assert (folder / name).read_bytes() == (other / name).read_bytes(), name


def test_rsync_sends_what_the_plan_names_and_no_more(desk):
    server = desk.parent / "server"
    server.mkdir()
    copy = (
        commands_with("rsync --recursive")
        .replace("/var/www/digest", str(server))
        .replace("rsync ", "rsync --out-format='%o %n' ", 1)
    )
    type_in(desk, copy)
    assert_same(desk / "public", server)
    assert type_in(desk, copy).stdout == ""
    written, gone = change(desk)
    run(SIMPUL, "build", "--site", desk)
    told = [line.split(" ", 1) for line in type_in(desk, copy).stdout.splitlines() if not line.endswith("/")]
    assert {name for kind, name in told if kind == "send"} == written
    assert {name for kind, name in told if kind == "del."} == gone
    assert_same(desk / "public", server)


def test_rclone_makes_the_bucket_what_the_site_is(desk):
    copy = commands_with("rclone sync --checksum")
    type_in(desk, copy)
    assert_same(desk / "public", desk.parent / "buckets/digest")
    change(desk)
    run(SIMPUL, "build", "--site", desk)
    type_in(desk, copy)
    assert_same(desk / "public", desk.parent / "buckets/digest")


def test_rclone_sends_what_the_plan_names_and_no_more(desk):
    bucket = desk.parent / "buckets/digest"
    shutil.copytree(desk / "public", bucket)
    written, gone = change(desk)
    before = {name: (bucket / name).stat().st_ctime_ns for name in files_below(bucket)}
    type_in(desk, commands_with("--files-from-raw"))
    assert_same(desk / "public", bucket)
    sent = {name for name in files_below(bucket) if before.get(name) != (bucket / name).stat().st_ctime_ns}
    assert sent == written and set(before) - set(files_below(bucket)) == gone


def test_a_plan_without_losses_takes_nothing_away(desk):
    bucket = desk.parent / "buckets/digest"
    shutil.copytree(desk / "public", bucket)
    type_in(desk, commands_with("--files-from-raw"))
    assert_same(desk / "public", bucket)


def test_headers_are_sent_with_the_files_they_are_meant_for(desk):
    type_in(desk, commands_with("--header-upload"))
    names = files_below(desk.parent / "buckets/digest")
    assert {"feed.json", "topik/ukraina/feed.json"} < set(names)
    assert all(name.startswith("assets/") or name.endswith("feed.json") for name in names)
