"""A check that never ends, as with a browser that stops answering: it costs time, and no run."""

import subprocess
import sys
from pathlib import Path

import pytest

SETTINGS = Path(__file__).with_name("pytest.ini")
ONCE = """
import pathlib, time

def test_hangs(tmp_path_factory):
    been = pathlib.Path({been!r})
    lasts = {always} or not been.exists()
    been.touch()
    while lasts:
        time.sleep(60)

def test_other():
    pass

def test_fails():
    with open({tries!r}, "a") as tries:
        tries.write("x")
    assert {sound}
"""


def run(folder: Path, *, always=False, sound=True) -> tuple[subprocess.CompletedProcess, int]:
    """Three checks with the settings of these ones, but for the time; and how often the last one ran."""
    tries = folder / "tries"
    (folder / "test_three.py").write_text(
        ONCE.format(been=str(folder / "been"), tries=str(tries), always=always, sound=sound)
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", SETTINGS, "--rootdir", folder, "-n", "1", "--timeout", "3",
         "-o", "faulthandler_timeout=2", folder],
        cwd=folder, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    return done, len(tries.read_text())


def test_what_hangs_once_is_tried_again(tmp_path):
    done, tries = run(tmp_path)
    assert done.returncode == 0 and "3 passed, 1 rerun" in done.stdout, done.stdout
    assert "test_three.py" in done.stderr and tries == 1


@pytest.mark.parametrize("sound", [True, False])
def test_what_hangs_twice_fails_with_its_name_and_what_fails_is_not_tried_again(sound, tmp_path):
    done, tries = run(tmp_path, always=True, sound=sound)
    assert done.returncode == 1 and "crashed while running 'test_three.py::test_hangs'" in done.stdout, done.stdout
    assert f"{'1' if sound else '2'} failed" in done.stdout and tries == 1
