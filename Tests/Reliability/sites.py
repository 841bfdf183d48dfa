"""Small sites, made by the program itself, and what stands in them."""

import json
import os
import pathlib
import resource
import shutil
import subprocess

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
SIMPUL = os.environ["SIMPUL"]
# Beyond any that a test needs; a run that takes more is stopped by the machine.
MEMORY = 2 << 30
# What a run may leave beside the files of the site: its hold, what it was writing, and what holds stamps.
PASSING = (".simpul/lock", ".simpul/staging/", ".simpul/build-record", ".simpul/reading")


def simpul(site, *arguments, before=(), environment=None, timeout=120, memory=None, processor=None, **settings):
    """The finished run, whose outputs are text; `before` is the command that runs it.

    `processor` bounds the seconds of work of all its threads, however busy the machine is."""

    def bounded():
        if memory:
            resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
        if processor:
            resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))

    command = [*before, SIMPUL, arguments[0], "--site", site, *arguments[1:]]
    return subprocess.run(
        [os.fspath(each) for each in command],
        text=True,
        errors="backslashreplace",
        capture_output=True,
        check=False,
        timeout=timeout,
        preexec_fn=bounded,
        env={**os.environ, "SWIFT_BACKTRACE": "enable=no", **(environment or {})},
        **settings,
    )


def succeed(site, *arguments, **settings):
    done = simpul(site, *arguments, **settings)
    assert done.returncode == 0, f"{arguments} ended with {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


def refuse(site, *arguments, code=3, **settings):
    """A run that has to fail in good order: its code, and words on standard error."""
    done = simpul(site, *arguments, **settings)
    said = f"{arguments} ended with {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert done.returncode == code, said
    assert "error:" in done.stderr or "error[" in done.stderr, said
    return done


def facts(site, copy):
    """The lines of facts that `extract --stream` makes of raw files: their texts by their paths."""
    lines = "".join(json.dumps({"raw": name, "copy": text}) + "\n" for name, text in copy.items())
    return succeed(site, "extract", "--stream", input=lines).stdout


def files(folder):
    """All files below a folder with their bytes, but for what passes."""
    folder = pathlib.Path(folder)
    found = {}
    for path in folder.rglob("*"):
        name = str(path.relative_to(folder))
        if path.is_file() and not name.startswith(PASSING):
            found[name] = path.read_bytes()
    return found


def below(found, folder):
    return {name: data for name, data in found.items() if name.startswith(folder + "/")}


def copied(site, target):
    shutil.copytree(site, target, symlinks=True)
    return target


def same(found, expected):
    """Says which files differ, where `==` would print their bytes."""
    return sorted(
        name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name)
    )


def article(title, body, slug=None, published="2026-01-05", **fields):
    """An article's file."""
    lines = ["---", f"title: {title}", f"published: {published}", "publisher: Contoh"]
    lines += [f"slug: {slug}"] if slug else []
    lines += [f"{name}: {value}" for name, value in fields.items()]
    return "\n".join([*lines, "---", "", body, ""])
