"""Disks that are full, folders that refuse, files that are gone or are something else."""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile

import pytest

from sites import article, below, copied, files, refuse, same, simpul, succeed

IS_ROOT = os.geteuid() == 0
needs_root = pytest.mark.skipif(not IS_ROOT, reason="needs root, to mount a disk of its own")
# Root is refused nothing, so it runs as somebody else.
NOBODY = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] if IS_ROOT else []
needs_another = pytest.mark.skipif(bool(IS_ROOT and not shutil.which("setpriv")), reason="needs setpriv")


@contextlib.contextmanager
def disk(folder, megabytes, options=""):
    folder.mkdir()
    mounted = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m{options}", "tmpfs", folder]
    if subprocess.run(mounted, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine lets nobody mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def filled(folder, leaving=0):
    """A file that leaves so many bytes of the disk."""
    ballast = folder / "ballast"
    space = os.statvfs(folder)
    ballast.write_bytes(b"\0" * max(0, space.f_bavail * space.f_frsize - leaving))
    return ballast


@needs_root
@pytest.mark.parametrize("leaving", [0, 200_000])
def test_a_full_disk_leaves_the_old_site_and_the_next_build_the_new_one(leaving, steps, undisturbed, tmp_path):
    with disk(tmp_path / "disk", 24) as folder:
        site = copied(steps[("build",)], folder / "site")
        public = files(site / "public")
        ballast = filled(folder, leaving)
        said = refuse(site, "build").stderr
        assert "No space left" in said and "df -h" in said
        assert same(files(site / "public"), public) == []
        ballast.unlink()
        succeed(site, "build")
        assert same(files(site), undisturbed[("build",)].files) == []


@needs_root
@pytest.mark.parametrize("leaving", [0, 12_000])
@pytest.mark.parametrize("command", [("import",), ("import", "--refresh"), ("import", "--facts", "facts.jsonl")])
def test_a_full_disk_costs_an_import_nothing(command, leaving, steps, undisturbed, tmp_path):
    with disk(tmp_path / "disk", 24) as folder:
        site = copied(steps[command], folder / "site")
        old, end = files(site), undisturbed[command].files
        ballast = filled(folder, leaving)
        assert "No space left" in refuse(site, *command, cwd=site).stderr
        ballast.unlink()
        for name, data in below(files(site), "content").items():
            assert data in (old.get(name), end.get(name)), name
        succeed(site, *command, cwd=site)
        assert same(files(site), end) == []


@needs_root
def test_a_disk_that_can_only_be_read_refuses_writers_and_serves_readers(steps, tmp_path):
    with disk(tmp_path / "disk", 24) as folder:
        site = copied(steps[("build",)], folder / "site")
        public = files(site / "public")
        subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
        for command in [("build",), ("import",)]:
            assert "Read-only" in refuse(site, *command).stderr
        assert simpul(site, "build", "--plan").returncode == 0
        assert same(files(site / "public"), public) == []


@pytest.fixture
def theirs(steps):
    """A changed site that belongs to somebody who is not root, where they can reach it.

    Not below pytest's own folder, which another run of pytest closes to everybody else when it starts."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="simpul-theirs-"))
    folder.chmod(0o755)
    site = copied(steps[("build",)], folder / "site")
    if IS_ROOT:
        for path in [site, *site.rglob("*")]:
            os.chown(path, 65534, 65534, follow_symlinks=False)
    yield site
    for path in [site, *site.rglob("*")]:
        if path.is_dir():
            path.chmod(0o755)
    shutil.rmtree(folder)


@needs_another
@pytest.mark.parametrize(
    "command,place,mode",
    [
        (("build",), "public", 0o555),
        (("build",), "public/api", 0o555),
        (("build",), ".simpul", 0o555),
        (("build",), "content/articles", 0o000),
        (("build",), "simpul.yaml", 0o000),
        (("build",), "public/index.html", 0o000),
        (("import",), "content/raw", 0o000),
        (("import",), ".simpul", 0o555),
        (("build",), ".simpul/manifest", 0o000),
    ],
)
def test_a_missing_permission_is_told_and_costs_nothing(command, place, mode, theirs, undisturbed):
    (theirs / ".simpul/lock").unlink()
    refused = theirs / place
    public, usual = files(theirs / "public"), refused.stat().st_mode
    refused.chmod(mode)
    said = refuse(theirs, *command, before=NOBODY).stderr
    assert "Permission denied" in said and "ls -l" in said
    refused.chmod(usual)
    assert same(files(theirs / "public"), public) == []
    if command == ("build",):
        succeed(theirs, "build", before=NOBODY)
        assert same(files(theirs), undisturbed[command].files) == []


@needs_another
def test_one_raw_file_that_may_not_be_read_costs_none_of_the_others(steps, theirs):
    added = theirs / "content/raw/tambahan.txt"
    source = sorted((theirs / "content/raw").glob("2*.txt"))[0]
    added.write_text(source.read_text().replace("2022", "2021").replace("2023", "2021"))
    closed = theirs / "content/raw/tertutup.txt"
    closed.write_text("tertutup")
    closed.chmod(0)
    before = set(files(theirs / "content/articles"))
    if IS_ROOT:
        for path in (added, closed):
            os.chown(path, 65534, 65534)
    said = refuse(theirs, "import", before=NOBODY).stderr
    assert "tertutup.txt" in said
    assert set(files(theirs / "content/articles")) > before


@pytest.mark.parametrize(
    "command,place",
    [
        (("build",), "simpul.yaml"),
        (("build",), "content/articles/x.md"),
        (("build",), "content/knowledge/topics.yaml"),
        (("build",), "content/addresses.jsonl"),
        (("build",), ".simpul/manifest"),
        (("import",), "content/raw/x.txt"),
        (("import",), "content/import.jsonl"),
    ],
)
def test_a_folder_where_a_file_should_be_loses_nothing(command, place, site):
    path = site.path / place
    if path.exists():
        path.unlink()
    path.mkdir(parents=True)
    (path / "berkas.md.bak").write_text("x")
    done = simpul(site.path, *command)
    assert done.returncode in (0, 1, 2, 3), done.stderr
    assert done.returncode == 0 or "error" in done.stderr
    assert same(files(site.path / "public"), site.public) == []
    assert (path / "berkas.md.bak").read_text() == "x"


def test_pipes_and_sockets_are_passed_over(site):
    os.mkfifo(site.path / "content/articles/pipa.md")
    os.mkfifo(site.path / "content/raw/pipa.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        here = os.getcwd()
        os.chdir(site.path / "content/articles")
        listening.bind("soket.md")
        os.chdir(here)
        succeed(site.path, "import", timeout=60)
        succeed(site.path, "build", timeout=60)
    assert same(files(site.path / "public"), site.public) == []


def test_links_that_loop_or_leave_the_site_are_not_followed(site, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "rahasia.md").write_text(article("Rahasia", "Rahasia negara."))
    articles = site.path / "content/articles"
    (articles / "loop.md").symlink_to("loop.md")
    (articles / "putar").symlink_to("..")
    (articles / "keluar.md").symlink_to(outside / "rahasia.md")
    (articles / "folder").symlink_to(outside)
    (articles / "hilang.md").symlink_to("tidak-ada.md")
    said = succeed(site.path, "build", timeout=60).stderr
    assert same(files(site.path / "public"), site.public) == []
    warned = [line.split(":")[0] for line in said.splitlines() if "[file.link-not-followed]" in line]
    assert warned == [f"content/articles/{name}" for name in ("folder", "hilang.md", "keluar.md", "loop.md", "putar")]


@pytest.mark.parametrize("folder", ["public", ".simpul", "content/articles"])
def test_a_folder_that_is_a_link_out_of_the_site_is_refused(folder, site, tmp_path):
    outside = tmp_path / "outside"
    (site.path / folder).rename(outside)
    (site.path / folder).symlink_to(outside)
    before = files(outside)
    assert "leads out of the site" in refuse(site.path, "build").stderr
    assert same(files(outside), before) == []


def test_a_build_that_lost_its_own_notes_touches_nothing_that_it_does_not_know(steps, tmp_path):
    site = copied(steps[("build",)], tmp_path / "site")
    shutil.rmtree(site / ".simpul")
    public = files(site / "public")
    done = simpul(site, "build")
    assert done.returncode == 1 and "output.foreign-file" in done.stderr
    assert same(files(site / "public"), public) == []


@pytest.mark.parametrize("is_left", [True, False])
def test_content_that_is_gone_empties_no_site(is_left, site):
    """As a disk leaves it that was not mounted: no folder, or one with nothing in it."""
    shutil.rmtree(site.path / "content")
    if is_left:
        (site.path / "content").mkdir()
    assert "site.no-content" in refuse(site.path, "build", code=1).stderr
    assert same(files(site.path / "public"), site.public) == []
    # What a desk keeps that took its last article back.
    (site.path / "content/articles").mkdir(parents=True)
    succeed(site.path, "build")
    assert not list((site.path / "public").glob("artikel/*/*/*/index.html"))
