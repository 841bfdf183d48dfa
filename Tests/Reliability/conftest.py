"""Sites in the states between which a run takes them, each made once."""

import os
import shutil
import subprocess
import time
from types import SimpleNamespace

import pytest

from sites import REPOSITORY, SIMPUL, copied, facts, files, simpul, succeed

# Some of the demo's: enough to be killed in the middle of.
RAW = sorted((REPOSITORY / "content/raw").glob("*.txt"))[::6]
TOPIC = """\
- id: gaza-talks
  name: {id: Perundingan Gaza, en: Gaza talks}
  slugs: {id: perundingan-gaza, en: gaza-talks}
  summary: {id: Perundingan., en: Talks.}
  words:
    - {phrase: china, weight: 3}
    - {phrase: gaza, weight: 3}
"""


@pytest.fixture(scope="session")
def fresh(tmp_path_factory):
    """A site with raw copy that was never imported."""
    site = tmp_path_factory.mktemp("fresh") / "site"
    done = subprocess.run([SIMPUL, "new", site, "--yes"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for text in RAW:
        shutil.copy(text, site / "content/raw")
    return site


@pytest.fixture(scope="session")
def imported(fresh, tmp_path_factory):
    site = copied(fresh, tmp_path_factory.mktemp("imported") / "site")
    succeed(site, "import")
    return site


@pytest.fixture(scope="session")
def built(imported, tmp_path_factory):
    site = copied(imported, tmp_path_factory.mktemp("built") / "site")
    succeed(site, "build")
    return site


@pytest.fixture
def site(built, tmp_path):
    """A built site of a test's own, and what `public/` held."""
    own = copied(built, tmp_path / "site")
    return SimpleNamespace(path=own, public=files(own / "public"))


@pytest.fixture(scope="session")
def streamed(fresh, tmp_path_factory):
    """A site with facts of raw copy that lies elsewhere.

    Of an earlier text of it two articles were made, and one of them was edited since; so taking the facts in
    writes new articles, replaces one and leaves one as it is."""
    site = copied(fresh, tmp_path_factory.mktemp("streamed") / "site")
    copy = {f"content/raw/{path.name}": path.read_text() for path in sorted((site / "content/raw").glob("*.txt"))}
    for name in copy:
        (site / name).unlink()
    names = list(copy)
    earlier = {names[1]: copy[names[1]].replace(" dan ", " serta "), names[2]: copy[names[2]]}
    (site / "facts.jsonl").write_text(facts(site, earlier))
    succeed(site, "import", "--facts", site / "facts.jsonl")
    written = sorted((site / "content/articles").rglob("*.md"))
    edited = next(path for path in written if names[2] in path.read_text())
    edited.write_text(edited.read_text() + "\nSunting.\n")
    (site / "facts.jsonl").write_text(facts(site, dict(reversed(copy.items()))))
    return site


@pytest.fixture(scope="session")
def steps(fresh, imported, streamed, built, tmp_path_factory):
    """The site before each command that changes it."""
    known = copied(imported, tmp_path_factory.mktemp("known") / "site")
    (known / "content/knowledge/topics.yaml").write_text(TOPIC)
    changed = copied(built, tmp_path_factory.mktemp("changed") / "site")
    settings = changed / "simpul.yaml"
    settings.write_text(settings.read_text().replace("title: Site", "title: Lain"))
    articles = sorted((changed / "content/articles").rglob("*.md"))
    articles[0].unlink()
    moved = articles[1]
    moved.rename(moved.with_name("nama-lain.md"))
    return {
        ("import",): fresh,
        ("import", "--refresh"): known,
        ("import", "--facts", "facts.jsonl"): streamed,
        ("build",): changed,
    }


def preloaded(name, folder):
    """A library that is loaded into a run before all others."""
    if not shutil.which("cc") or os.uname().sysname != "Linux":
        pytest.skip("needs Linux and a C compiler")
    library = folder / f"{name}.so"
    source = REPOSITORY / f"Tests/Reliability/{name}.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.fixture(scope="session")
def dying(tmp_path_factory):
    """The library that ends a run at a change of the disk."""
    return preloaded("dieat", tmp_path_factory.mktemp("dying"))


@pytest.fixture(scope="session")
def vanishing(tmp_path_factory):
    """The library that deletes a file in the middle of a run."""
    return preloaded("vanish", tmp_path_factory.mktemp("vanishing"))


@pytest.fixture(scope="session")
def undisturbed(steps, dying, tmp_path_factory):
    """What each command leaves when nothing disturbs it, and how many changes of the disk it takes."""
    ends = {}
    for command, before in steps.items():
        folder = tmp_path_factory.mktemp("end")
        site = copied(before, folder / "site")
        count = folder / "count"
        environment = {"LD_PRELOAD": str(dying), "SIMPUL_COUNT": str(count)}
        start = time.monotonic()
        done = simpul(site, *command, environment=environment, cwd=site)
        seconds = time.monotonic() - start
        assert done.returncode == 0, done.stderr
        ends[command] = SimpleNamespace(files=files(site), changes=int(count.read_text()), seconds=seconds)
        assert files(site) != files(before), f"{command} changes nothing"
    return ends
