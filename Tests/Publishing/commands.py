"""Runs programs, and tells all that they said where one fails."""

import os
import pathlib
import subprocess

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
SIMPUL = os.environ["SIMPUL"]


def run(*command, expecting=0, **settings):
    """The finished process, whose outputs are text; `environment` is added to this process's own."""
    environment = {**os.environ, **settings.pop("environment", {})}
    settings.setdefault("env", environment)
    settings.setdefault("cwd", REPOSITORY)
    done = subprocess.run([str(each) for each in command], text=True, capture_output=True, check=False, **settings)
    said = f"{' '.join(map(str, command))} ended with {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert done.returncode == expecting, said
    return done


def files_below(folder):
    folder = pathlib.Path(folder)
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*") if not each.is_dir())
