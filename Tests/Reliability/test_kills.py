"""Runs that are ended by SIGKILL, at a change of the disk or at any time, and then run again."""

import os
import random
import signal
import subprocess
import time

import pytest

from sites import SIMPUL, below, copied, files, same, succeed

POINTS = int(os.environ.get("SIMPUL_KILLS", "20"))
SEED = int(os.environ.get("SIMPUL_SEED", "7"))
COMMANDS = [("build",), ("import",), ("import", "--refresh")]


def killed_at_change(site, command, number, library):
    environment = {"LD_PRELOAD": str(library), "SIMPUL_DIE_AT": str(number), "SWIFT_BACKTRACE": "enable=no"}
    if number % 2:
        environment["SIMPUL_DIE_AFTER"] = "1"
    return subprocess.run(
        [SIMPUL, *command, "--site", site], env={**os.environ, **environment}, capture_output=True, check=False
    )


def killed_after(site, command, seconds):
    with subprocess.Popen([SIMPUL, *command, "--site", site], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        time.sleep(seconds)
        run.kill()
        run.communicate()
    return run


def check_whole(site, before, end):
    """Each file is what it was or what it will be; what was being written is hidden."""
    old, new, found = files(before), end.files, files(site)
    for folder in ("public", "content"):
        for name, data in below(found, folder).items():
            if os.path.basename(name).endswith(".writing"):
                assert folder == "content", f"{name}: half a file among those that are published"
                continue
            assert data in (old.get(name), new.get(name)), f"{name} is neither old nor new"
        gone = (old.keys() & new.keys()) - found.keys()
        assert not [name for name in gone if name.startswith(folder + "/")], gone


def kill_points():
    """Two of three at a change, the rest at any time; the same ones in each run with one seed."""
    dice = random.Random(SEED)
    for index in range(POINTS):
        yield COMMANDS[index % 3], index % 9 < 6, dice.random()


@pytest.mark.parametrize("command,at_change,where", list(kill_points()))
def test_a_killed_run_leaves_whole_files_and_is_simply_run_again(
    command, at_change, where, steps, undisturbed, dying, tmp_path
):
    before, end = steps[command], undisturbed[command]
    site = copied(before, tmp_path / "site")
    if at_change:
        run = killed_at_change(site, command, 1 + int(where * end.changes), dying)
        assert run.returncode == -signal.SIGKILL, run.stderr
    else:
        killed_after(site, command, where * end.seconds)
    check_whole(site, before, end)
    succeed(site, *command)
    assert same(files(site), end.files) == []
