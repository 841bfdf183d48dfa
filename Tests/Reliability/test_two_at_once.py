"""Two runs on one site: the second waits and says so, or gives up in good order."""

import fcntl
import os
import signal
import subprocess
import time

import pytest

from sites import SIMPUL, copied, files, refuse, same, simpul, succeed

WRITING = [("build",), ("import",), ("import", "--refresh"), ("import", "--facts", "-"), ("check", "--fix")]


class Hold:
    """What a run holds while it writes, held by another process: this one."""

    def __init__(self, site):
        (site / ".simpul").mkdir(exist_ok=True)
        self.file = open(site / ".simpul/lock", "w", encoding="utf-8")
        fcntl.flock(self.file, fcntl.LOCK_EX)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.file.close()


@pytest.mark.parametrize("command", WRITING)
def test_a_second_writer_gives_up_in_good_order(command, site):
    before = files(site.path)
    with Hold(site.path):
        said = refuse(site.path, *command, "--wait", "0").stderr
    assert "waiting" in said and "held by another simpul" in said and "--wait" in said
    assert same(files(site.path), before) == []


@pytest.mark.parametrize("command", [("build", "--plan"), ("import", "--refresh", "--plan"), ("check",)])
def test_who_only_looks_waits_for_nobody(command, site):
    with Hold(site.path):
        assert "waiting" not in succeed(site.path, *command, "--wait", "0").stderr


def test_a_second_writer_goes_on_when_the_first_has_ended(site):
    with Hold(site.path):
        second = subprocess.Popen(
            [SIMPUL, "build", "--site", site.path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert "waiting for it to end" in second.stderr.readline()
        time.sleep(0.2)
        assert second.poll() is None
    out, err = second.communicate(timeout=60)
    assert second.returncode == 0, err
    assert "0 files written" in out


def test_a_killed_run_holds_nothing(steps, site):
    with subprocess.Popen([SIMPUL, "build", "--site", site.path], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        deadline = time.monotonic() + 30
        while not (site.path / ".simpul/lock").exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        os.kill(run.pid, signal.SIGKILL)
        run.communicate()
    assert "waiting" not in succeed(site.path, "build", "--wait", "0").stderr


def test_builds_and_imports_started_at_once_end_as_if_one_after_the_other(steps, tmp_path):
    fresh = steps[("import",)]
    alone = copied(fresh, tmp_path / "alone")
    succeed(alone, "import")
    succeed(alone, "build")
    together = copied(fresh, tmp_path / "together")
    commands = [["import"], ["import"], ["build"], ["build"]]
    runs = [
        subprocess.Popen([SIMPUL, *command, "--site", together], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for command in commands
    ]
    said = [run.communicate(timeout=120)[1].decode() for run in runs]
    assert [run.returncode for run in runs] == [0, 0, 0, 0], said
    succeed(together, "build")
    assert same(files(together), files(alone)) == []


def test_a_lock_that_is_a_link_or_a_folder_is_refused(site):
    lock = site.path / ".simpul/lock"
    lock.unlink(missing_ok=True)
    lock.symlink_to("/etc/hostname")
    refuse(site.path, "build", "--wait", "0")
    lock.unlink()
    lock.mkdir()
    refuse(site.path, "build", "--wait", "0")
    lock.rmdir()
    assert simpul(site.path, "build").returncode == 0
