"""An archive read by Spark is read as by one plain stream, and a site is made of what it found."""

import collections
import json
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SIMPUL = str(pathlib.Path(os.environ["SIMPUL"]).resolve())
ARTICLES = int(os.environ.get("SIMPUL_SPARK_ARTICLES", "500"))
# Of so many lines one is no JSON.
BROKEN = 100
EXAMPLE = ROOT / "examples/spark/read_archive.py"


def spark(*arguments):
    """Runs the example on two workers of this machine alone."""
    environment = {
        **os.environ,
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_SUBMIT_ARGS": "--master local[2] --conf spark.ui.enabled=false pyspark-shell",
    }
    command = [sys.executable, EXAMPLE, "--simpul", SIMPUL, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-4000:]


def parts(folder):
    """The lines of all parts, in the order of the archive."""
    assert (folder / "_SUCCESS").exists()
    files = sorted(folder.glob("part-*"))
    return [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def without_number(line):
    """The line, where it tells an error without its number in the stream."""
    told = json.loads(line)
    if "error" in told:
        del told["line"], told["error"]["line"]
    return told


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    generate = [sys.executable, ROOT / "benchmarks/generate.py", folder, str(ARTICLES), "--raw"]
    subprocess.run(generate, check=True)
    return folder


@pytest.fixture(scope="module")
def archive(site):
    """The raw copy as JSON Lines, some of them broken, and the paths of the whole ones."""
    file = site / "raw.jsonl"
    raws = []
    with file.open("w", encoding="utf-8") as lines:
        for number, path in enumerate(sorted((site / "content/raw").iterdir())):
            raws.append(f"content/raw/{path.name}")
            line = json.dumps({"raw": raws[-1], "copy": path.read_text(encoding="utf-8")})
            lines.write((line[:-2] if number % BROKEN == 7 else line) + "\n")
    return file, [raw for number, raw in enumerate(raws) if number % BROKEN != 7]


@pytest.fixture(scope="module")
def facts(archive, tmp_path_factory):
    folder = tmp_path_factory.mktemp("spark") / "facts"
    spark(archive[0], folder)
    return folder


def test_every_article_comes_out_once(archive, facts):
    told = [json.loads(line) for line in parts(facts)]
    assert len(told) == ARTICLES
    found = collections.Counter(line["raw"] for line in told if "error" not in line)
    assert found == collections.Counter(archive[1])


def test_the_lines_are_those_of_one_plain_stream(archive, facts):
    with archive[0].open("rb") as lines:
        plain = subprocess.run([SIMPUL, "extract", "--stream", "--quiet"], stdin=lines,
                               capture_output=True, check=True)
    expected = plain.stdout.decode("utf-8").splitlines()
    found = parts(facts)
    assert len(found) == len(expected)
    for one, other in zip(found, expected):
        # Most are the same to the byte; errors tell their number within their part.
        assert one == other or without_number(one) == without_number(other)
    assert sum(one != other for one, other in zip(found, expected)) <= len(expected) / BROKEN


def test_the_archive_was_read_in_parts(facts):
    assert len([part for part in facts.glob("part-*") if part.stat().st_size > 0]) >= 8


def test_raw_files_are_read_where_they_lie(site, facts, tmp_path):
    folder = site / "content/some"
    folder.mkdir()
    names = sorted(path.name for path in (site / "content/raw").iterdir())[:20]
    for name in names:
        (folder / name).write_bytes((site / "content/raw" / name).read_bytes())
    spark("--files", site, "--partitions", "2", folder, tmp_path / "facts")
    found = [json.loads(line) for line in parts(tmp_path / "facts")]
    assert sorted(line["raw"] for line in found) == [f"content/some/{name}" for name in names]
    expected = {json.loads(line)["raw"]: json.loads(line).get("article") for line in parts(facts)}
    for line in found:
        raw = line["raw"].replace("content/some/", "content/raw/")
        if raw in expected:
            assert line["article"] == expected[raw]


def test_import_takes_the_facts_in_and_a_site_is_built(archive, facts, tmp_path):
    (tmp_path / "simpul.yaml").write_text("title: Arsip\n", encoding="utf-8")
    # As many as build in reasonable time, from all over the archive.
    lines = [line for line in parts(facts) if "error" not in json.loads(line)]
    some = lines[:: max(1, len(lines) // 2000)]
    taken = subprocess.run([SIMPUL, "import", "--facts", "-", "--site", tmp_path],
                           input="\n".join(some), capture_output=True, text=True, check=True)
    assert taken.stdout.startswith(f"import: {len(some)} read = {len(some)} written")
    subprocess.run([SIMPUL, "build", "--site", tmp_path], check=True, capture_output=True)
    articles = list((tmp_path / "content/articles").rglob("*.md"))
    assert len(articles) == len(some)
    pages = {path.parent.name for path in (tmp_path / "public/artikel").rglob("index.html")}
    assert {path.stem[11:] for path in articles} <= pages


def test_import_makes_of_all_facts_what_it_makes_of_the_raw_copy(site, archive, facts, tmp_path):
    (tmp_path / "simpul.yaml").write_bytes((site / "simpul.yaml").read_bytes())
    whole = set(archive[1])
    for path in (site / "content/raw").iterdir():
        if f"content/raw/{path.name}" not in whole:
            path.unlink()
    subprocess.run([SIMPUL, "import", "--quiet", "content/raw"], cwd=site, check=True)
    given = b"".join(path.read_bytes() for path in sorted(facts.glob("part-*")))
    taken = subprocess.run([SIMPUL, "import", "--facts", "-"], cwd=tmp_path, input=given,
                           capture_output=True)
    # The broken lines are rejected, and told.
    broken = ARTICLES - len(archive[1])
    assert taken.returncode == (1 if broken else 0)
    books = f"import: {ARTICLES} read = {len(archive[1])} written + 0 unchanged + 0 duplicates" \
            f" + {broken} rejected"
    assert taken.stdout.decode("utf-8").startswith(books)
    for name in ("import.jsonl", "addresses.jsonl"):
        assert (tmp_path / "content" / name).read_bytes() == (site / "content" / name).read_bytes()
    articles = sorted(path.relative_to(site) for path in (site / "content/articles").rglob("*.md"))
    assert len(articles) == len(archive[1])
    for path in articles:
        assert (tmp_path / path).read_bytes() == (site / path).read_bytes()
