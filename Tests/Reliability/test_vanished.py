"""Files and folders that somebody else deletes in the middle of a run."""

import pytest

from sites import article, copied, files, refuse, same, simpul, succeed


def deleting(library, what, before):
    """The environment of a run in which `what` is gone right before the run comes to `before`."""
    return {"LD_PRELOAD": str(library), "SIMPUL_VANISH": str(what), "SIMPUL_VANISH_BEFORE": before}


@pytest.fixture
def changed(built, tmp_path):
    """A site of a test's own, of which nearly every page has to be written again."""
    site = copied(built, tmp_path / "site")
    settings = site / "simpul.yaml"
    settings.write_text(settings.read_text().replace("title: Site", "title: Lain"))
    for folder, name, text in [
        ("content/articles", "sementara.md", article("Sementara", "Isi.")),
        ("content/pages", "sementara.md", "---\ntitle: Sementara\n---\n\nIsi.\n"),
        ("content/events", "2022-03-05-sementara.md", "---\nevent: tidak-ada\n---\n\nIsi.\n"),
        ("templates/assets", "sementara.css", "p { color: red }\n"),
        ("templates", "sementara.mustache", "x"),
    ]:
        (site / folder).mkdir(parents=True, exist_ok=True)
        (site / folder / name).write_text(text)
    return site


@pytest.fixture
def whole(changed):
    """The same, without what only stands there to be deleted and would be told of."""
    for name in ("content/events/2022-03-05-sementara.md", "templates/sementara.mustache"):
        (changed / name).unlink()
    return changed


@pytest.mark.parametrize(
    "gone",
    [
        "content/articles/sementara.md",
        "content/pages/sementara.md",
        "content/events/2022-03-05-sementara.md",
        "templates/assets/sementara.css",
        "templates/sementara.mustache",
    ],
)
def test_a_file_that_is_deleted_before_it_is_read_ends_the_build_in_good_order(gone, changed, vanishing):
    public = files(changed / "public")
    said = refuse(changed, "build", environment=deleting(vanishing, changed / gone, "/" + gone)).stderr
    assert gone in said and "is not there" in said
    assert same(files(changed / "public"), public) == []
    # It is gone for good; what follows is a build without it.
    done = simpul(changed, "build")
    assert "is not there" not in done.stderr


def test_raw_copy_that_is_deleted_before_it_is_read_costs_no_other(fresh, vanishing, tmp_path):
    site = copied(fresh, tmp_path / "site")
    gone = sorted((site / "content/raw").glob("2*.txt"))[0]
    said = refuse(site, "import", environment=deleting(vanishing, gone, "/" + gone.name)).stderr
    assert gone.name in said and "is not there" in said
    written = files(site / "content/articles")
    assert len(written) > 1
    succeed(site, "import")
    assert same(files(site / "content/articles"), written) == []


@pytest.mark.parametrize("when", ["SIMPUL_VANISH_BEFORE", "SIMPUL_VANISH_AFTER"])
def test_an_output_folder_that_is_deleted_while_files_move_into_it_is_told(when, whole, vanishing):
    environment = {"LD_PRELOAD": str(vanishing), "SIMPUL_VANISH": str(whole / "public"), when: "/public/index.html"}
    said = refuse(whole, "build", environment=environment).stderr
    assert "public" in said and "is not there" in said
    succeed(whole, "build")
    again = files(whole / "public")
    for name in again:
        (whole / "public" / name).unlink()
    succeed(whole, "build")
    assert same(files(whole / "public"), again) == []


def test_what_was_staged_and_is_deleted_before_it_moves_is_told(whole, vanishing):
    environment = deleting(vanishing, whole / ".simpul/staging", "/public/index.html")
    said = refuse(whole, "build", environment=environment).stderr
    assert "is not there" in said
    succeed(whole, "build")


def test_articles_that_are_deleted_while_an_import_writes_are_not_lost(fresh, vanishing, tmp_path):
    site = copied(fresh, tmp_path / "site")
    environment = deleting(vanishing, site / "content/articles", "/content/import.jsonl")
    done = simpul(site, "import", environment=environment)
    assert done.returncode in (0, 3), done.stderr
    assert len(files(site / "content/raw")) == len(files(fresh / "content/raw"))
    # What an editor deletes is not made again unasked, and the ledger says what there was.
    said = succeed(site, "import", "--verbose")
    assert "removed or renamed" in said.stdout + said.stderr
