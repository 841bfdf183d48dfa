"""The workflows: their form, their safety, and each of their commands in a clean clone."""

import shutil
import sys
from pathlib import Path

import pytest
import yaml

from commands import REPOSITORY, SIMPUL, files_below, run
from workflow import Job

WORKFLOWS = sorted((REPOSITORY / ".github/workflows").glob("*.yml"))
PUBLISH = ".github/workflows/publish.yml"
# For machines that are new; where the tests run, all of it is there.
FOR_NEW_MACHINES = "Install what checkout and make need"


def tool(name):
    return Path(sys.executable).parent / name


def test_their_form_is_github_s():
    run(tool("check-jsonschema"), "--builtin-schema", "vendor.github-workflows", *WORKFLOWS)


def test_they_are_safe():
    run(tool("zizmor"), "--offline", "--no-progress", ".github")


def test_an_unsafe_workflow_is_found(tmp_path):
    text = (REPOSITORY / PUBLISH).read_text(encoding="utf-8")
    unsafe = tmp_path / ".github/workflows/publish.yml"
    unsafe.parent.mkdir(parents=True)
    unsafe.write_text(text.replace("run: simpul check", "run: echo ${{ github.head_ref }} && simpul check"))
    assert "template-injection" in run(tool("zizmor"), "--offline", tmp_path, expecting=14).stdout


def test_each_action_is_pinned_and_listed_and_no_other():
    used = set()
    for path in WORKFLOWS:
        for job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values():
            used |= {step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step}
    settings = yaml.safe_load((REPOSITORY / ".github/zizmor.yml").read_text(encoding="utf-8"))
    assert set(settings["rules"]["unpinned-uses"]["config"]["policies"]) == used


def test_a_job_may_do_no_more_than_it_needs():
    jobs = yaml.safe_load((REPOSITORY / PUBLISH).read_text(encoding="utf-8"))["jobs"]
    assert jobs["build"]["permissions"] == {"contents": "read"}
    assert jobs["publish"]["permissions"] == {"pages": "write", "id-token": "write"}
    for path in WORKFLOWS:
        assert yaml.safe_load(path.read_text(encoding="utf-8"))["permissions"] == {}


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """This repository as it stands, changes that are not committed among it, in one commit."""
    origin = tmp_path_factory.mktemp("origin")
    names = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").stdout.split("\0")
    for name in filter(None, names):
        if (REPOSITORY / name).is_file():
            (origin / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(REPOSITORY / name, origin / name)
    own = ["-c", "user.name=Desk", "-c", "user.email=desk@digest.example"]
    run("git", "init", "-q", "-b", "main", cwd=origin)
    run("git", "add", "--all", cwd=origin)
    run("git", *own, "commit", "-qm", "All", cwd=origin)
    return origin


@pytest.fixture
def clone(source, tmp_path):
    run("git", "clone", "-q", source, tmp_path / "simpul")
    return tmp_path / "simpul"


def earlier(job, given):
    """The cache of an earlier run: the program that was built here, and the search's tools."""
    program, tools = (job.repository / path for path in given["path"].split())
    run(
        "scripts/install.sh",
        environment={"SIMPUL": SIMPUL, "PREFIX": str(program)},
    )
    run("scripts/venv.sh", ".tools/search", "scripts/search-requirements.txt")
    shutil.copytree(REPOSITORY / ".tools/search", tools, symlinks=True)
    return {"cache-hit": "true"}


def attached(job, given):
    job.attached = job.repository / given["path"]
    assert (job.attached / "index.html").is_file()


@pytest.fixture
def build_job(source):
    """Makes the job that checks and builds, in the repository that it is given."""

    def checked_out(job, given):
        if "repository" in given:
            assert given["repository"] == "simpul/simpul"
            run("git", "clone", "-q", source, job.repository / given["path"])

    actions = {
        "actions/checkout": checked_out,
        "actions/cache": earlier,
        "actions/upload-artifact": attached,
        "actions/upload-pages-artifact": attached,
    }

    def made(repository, github=None, variables=None, **others):
        return Job(repository, PUBLISH, "build", github or {}, variables or {}, actions | others)

    return made


@pytest.fixture
def digest_alone(tmp_path):
    """What `simpul new` makes, in a repository of its own."""
    run(SIMPUL, "new", tmp_path / "kabar", "--yes", "--url", "https://owner.github.io/kabar")
    return tmp_path / "kabar"


def test_this_repository_s_digest_is_published(build_job, clone):
    job = build_job(clone)
    failed = job.run(leaving_out=[FOR_NEW_MACHINES])
    assert failed is None, job.said[failed]
    assert "Build Simpul" in job.skipped and "Attach the site to the pull request" in job.skipped
    assert "0 lead nowhere" in job.said["Look for links that lead nowhere"]
    names = files_below(job.attached)
    assert "404.html" in names and "pagefind/pagefind-entry.json" in names and len(names) > 500
    assert run("git", "status", "--porcelain", cwd=clone).stdout == ""


def test_a_digest_alone_is_checked_and_attached_to_its_pull_request(build_job, digest_alone):
    job = build_job(
        digest_alone, {"event_name": "pull_request", "ref": "refs/pull/1/merge"}, {"SIMPUL_REPOSITORY": "simpul/simpul"}
    )
    failed = job.run(leaving_out=[FOR_NEW_MACHINES])
    assert failed is None, job.said[failed]
    assert "Hand the site to the publication" in job.skipped
    assert "pagefind/pagefind-entry.json" in files_below(job.attached)
    assert "build: " in (digest_alone.parent / "github_step_summary").read_text()


def test_a_mistake_in_an_article_is_shown_at_its_line_and_nothing_is_built(build_job, digest_alone):
    article = next((digest_alone / "content/articles").rglob("*.md"))
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("\npublished:", "\npublishd:", 1), encoding="utf-8")
    line = text[: text.index("\npublished:")].count("\n") + 2
    job = build_job(digest_alone, variables={"SIMPUL_REPOSITORY": "simpul/simpul"})
    assert job.run(leaving_out=[FOR_NEW_MACHINES]) == "Check the content"
    place = f"file={article.relative_to(digest_alone)},line={line},"
    assert any(each.startswith("::error ") and place in each for each in job.said["Check the content"].splitlines())
    assert not (digest_alone / "public").exists()


def test_a_digest_alone_that_names_no_source_is_told_what_to_set(build_job, digest_alone):
    job = build_job(digest_alone)
    assert job.run(leaving_out=[FOR_NEW_MACHINES]) == "Find Simpul's source"
    assert "::error::Set the variable SIMPUL_REPOSITORY" in job.said["Find Simpul's source"]


@pytest.mark.heavy
def test_every_step_runs_where_nothing_is_cached(build_job, clone):
    job = build_job(clone, **{"actions/cache": lambda job, given: {}})
    failed = job.run()
    assert failed is None, job.said[failed]
    assert job.skipped == ["actions/checkout@v4", "Attach the site to the pull request"]
    assert "pagefind/pagefind-entry.json" in files_below(job.attached)


@pytest.mark.parametrize(
    "broken, told",
    [
        ('<a href="/tiada/">x</a>', "leads to no file"),
        ('<a href="#tiada">x</a>', "leads to no place"),
        ('<img src="gambar.png" alt="">', "leads to no file"),
        ('<a href="https://x.example/kabar/tiada">x</a>', "leads to no file"),
        ('<img srcset="/kabar/index.html 1x, b.png 2x" alt="">', "link to 'b.png'"),
        ('<meta http-equiv="refresh" content="0; url=/kabar/tiada/">', "leads to no file"),
    ],
)
def test_a_link_that_leads_nowhere_is_found(tmp_path, broken, told):
    head = '<link rel="canonical" href="https://x.example/kabar/">'
    fine = (
        '<a href="/kabar/#ada">a</a> <a href="../elsewhere/">b</a> <p id="ada">c</p> <a href="mailto:a@x.example">d</a>'
    )
    (tmp_path / "index.html").write_text(head + fine)
    assert "0 lead nowhere" in run("scripts/check-links.py", tmp_path).stdout
    broken = broken.replace('"/tiada/"', '"/kabar/tiada/"')
    (tmp_path / "index.html").write_text(f"{head}{fine}\n{broken}")
    found = run("scripts/check-links.py", tmp_path, expecting=1, environment={"GITHUB_ACTIONS": ""}).stdout
    assert "index.html:2: error:" in found and told in found and "1 lead nowhere" in found
    annotated = run("scripts/check-links.py", tmp_path, expecting=1, environment={"GITHUB_ACTIONS": "true"}).stdout
    assert annotated.startswith("::error::https://x.example/kabar/: link to")


def test_a_folder_without_a_site_is_told(tmp_path):
    assert "no built site" in run("scripts/check-links.py", tmp_path, expecting=2).stderr
