"""Runs that are ended by SIGKILL, at a change of the disk or at any time, and then run again."""

import json
import os
import random
import signal
import subprocess
import time

import pytest

from sites import SIMPUL, below, copied, files, same, succeed

POINTS = int(os.environ.get("SIMPUL_KILLS", "28"))
SEED = int(os.environ.get("SIMPUL_SEED", "7"))
FACTS = ("import", "--facts", "facts.jsonl")
COMMANDS = [("build",), ("import",), ("import", "--refresh"), FACTS]


def killed_at_change(site, command, number, library):
    environment = {"LD_PRELOAD": str(library), "SIMPUL_DIE_AT": str(number), "SWIFT_BACKTRACE": "enable=no"}
    if number % 2:
        environment["SIMPUL_DIE_AFTER"] = "1"
    return subprocess.run(
        [SIMPUL, *command, "--site", site],
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
        cwd=site,
    )


def killed_after(site, command, seconds):
    with subprocess.Popen(
        [SIMPUL, *command, "--site", site], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=site
    ) as run:
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
    unfounded = told_of(found) - told_of(old) - found.keys()
    assert not unfounded, f"the ledger newly tells of articles that are not there: {unfounded}"


def told_of(found):
    """The articles of which the ledger tells."""
    return {json.loads(line)["article"] for line in found["content/import.jsonl"].splitlines()}


def kill_points():
    """Two of three at a change, the rest at any time; the same ones in each run with one seed."""
    dice = random.Random(SEED)
    for index in range(POINTS):
        yield COMMANDS[index % len(COMMANDS)], index % 9 < 6, dice.random()


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
    succeed(site, *command, cwd=site)
    assert same(files(site), end.files) == []


def test_facts_that_are_taken_in_write_new_articles_replace_one_and_leave_an_edited_one(streamed, undisturbed):
    """Else a killed run would have less to lose than the kill points mean to try."""
    old, new = (below(found, "content/articles") for found in (files(streamed), undisturbed[FACTS].files))
    edited = [name for name, text in old.items() if b"Sunting." in text]
    assert len(edited) == 1 and len(old) == 2 and len(new) > 4
    assert same(new, old) == sorted(new.keys() - set(edited))
    assert new.keys() == told_of(undisturbed[FACTS].files)
