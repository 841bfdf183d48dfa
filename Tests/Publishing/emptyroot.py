"""A root folder with the C libraries of a program and nothing else: no Swift, no source, no shell."""

import os
import pathlib
import re
import shutil

from commands import run


def libraries(program):
    """The shared libraries that `program` loads, by name, with where they are on this machine."""
    told = run("ldd", program).stdout
    assert "not found" not in told, told
    found = dict(re.findall(r"^\s*(\S+) => (/\S+)", told, re.MULTILINE))
    return found | {os.path.basename(each): each for each in re.findall(r"^\s*(/\S+) \(", told, re.MULTILINE)}


def needed(program):
    """The names of the libraries that `program` itself asks for."""
    told = run("readelf", "--dynamic", "--wide", program).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.*)\]", told))


def put_libraries(program, root):
    for path in libraries(program).values():
        place = pathlib.Path(str(root) + path)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place)


def run_inside(root, program, *arguments, folder="/", **settings):
    """Runs `program` with `root` as its whole file system, and with no environment at all."""
    # Swift reads a program's arguments from /proc.
    (pathlib.Path(root) / "proc").mkdir(exist_ok=True)
    apart = ["unshare", "--user", "--map-root-user", "--pid", "--fork", "--mount-proc=/proc"]
    return run("env", "-i", *apart, f"--root={root}", f"--wd={folder}", program, *arguments, **settings)
