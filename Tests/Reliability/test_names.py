"""File names with any character, addresses that differ by case alone, clocks that were set back."""

import os

import pytest

from sites import REPOSITORY, article, copied, files, same, simpul, succeed

NAMES = {
    "newline": b"dua\nbaris",
    "invalid UTF-8": b"rusak-\xff\xfe",
    "spaces": b"  dengan spasi  ",
    "leading dash": b"--plan",
    "quotes and stars": b"a'\"*?$(x)`y`",
    "percent and hash": b"50%25#satu&dua",
    "bell and escape": b"bel\x07-\x1b[31mmerah",
    "right to left": "\u202ekiri".encode(),
    "combining": "cafe\u0301".encode(),
    "emoji": "damai-🕊️".encode(),
    "very long": b"p" * 240,
    "backslash": b"x\\..\\..\\etc",
    "tab and question": b"apa?\tya",
    "colon and line": b"a.md:3:4: error: palsu",
}


# Each name for itself takes long, and all at once show as much unless one hides another.
GROUPS = [[each] for each in NAMES.values()] if os.environ.get("SIMPUL_TORTURE") else [list(NAMES.values())]


def told(names, folder, ending, done):
    """A name that is no UTF-8 is told of by itself, with its bytes; all others can be read."""
    lines = [line for line in done.stderr.splitlines() if "[file.name-not-text]" in line]
    places = [line.split(":")[0] for line in lines]
    assert places == ([f"{folder}rusak-\\xFF\\xFE{ending}"] if NAMES["invalid UTF-8"] in names else []), done.stderr


@pytest.mark.parametrize("names", GROUPS)
def test_articles_of_any_name_are_built_or_told_and_hurt_no_other(names, site):
    for number, name in enumerate(names):
        path = os.fsencode(site.path) + b"/content/articles/" + name + b".md"
        with open(path, "w", encoding="utf-8") as file:
            file.write(article(f"Nama Berkas {number}", "Isi."))
    done = simpul(site.path, "build")
    assert done.returncode in (0, 1), done.stderr
    assert "\x1b[31mmerah" not in done.stderr and "\x07" not in done.stderr
    told(names, "content/articles/", ".md", done)
    if done.returncode == 1:
        assert "error" in done.stderr
        assert same(files(site.path / "public"), site.public) == []
    else:
        assert site.public.keys() <= files(site.path / "public").keys()


@pytest.mark.parametrize("names", GROUPS)
def test_raw_copy_of_any_name_becomes_an_article_and_is_known_again(names, fresh, tmp_path):
    site = copied(fresh, tmp_path / "site")
    raw = os.fsencode(site) + b"/content/raw/"
    texts = sorted((REPOSITORY / "content/raw").glob("*.txt"))[: len(names)]
    for other in os.listdir(raw):
        os.unlink(raw + other)
    before = len(files(site / "content/articles"))
    for name, text in zip(names, texts):
        with open(raw + name + b".txt", "wb") as file:
            file.write(text.read_bytes())
    done = succeed(site, "import")
    told(names, "content/raw/", ".txt", done)
    # A name that is no UTF-8 can't stand in the ledger.
    expected = len([name for name in names if name != NAMES["invalid UTF-8"]])
    assert len(files(site / "content/articles")) == before + expected, done.stderr
    after = files(site)
    succeed(site, "import")
    assert same(files(site), after) == []


def test_articles_whose_addresses_differ_by_case_alone_are_told(site):
    folder = site.path / "content/articles"
    (folder / "KTT-Damai.md").write_text(article("Satu", "Isi."))
    (folder / "ktt-damai.md").write_text(article("Dua", "Isi."))
    done = simpul(site.path, "build")
    assert done.returncode == 1
    assert "KTT-Damai.md" in done.stderr or "ktt-damai.md" in done.stderr
    assert same(files(site.path / "public"), site.public) == []


def test_assets_of_any_name_are_published_or_told_and_hurt_no_other(site):
    folder = os.fsencode(site.path) + b"/templates/assets/"
    os.makedirs(folder, exist_ok=True)
    for name in NAMES.values():
        with open(folder + name + b".css", "wb") as file:
            file.write(b"/* " + name.hex().encode() + b" */")
    done = simpul(site.path, "build")
    assert done.returncode in (0, 1), done.stderr
    told(list(NAMES.values()), "templates/assets/", ".css", done)
    if done.returncode == 1:
        assert "error" in done.stderr
        assert same(files(site.path / "public"), site.public) == []
        return
    published = set(files(site.path / "public").values())
    for name in NAMES.values():
        assert name == NAMES["invalid UTF-8"] or b"/* " + name.hex().encode() + b" */" in published, name


def test_names_that_are_one_in_unicode_and_two_on_the_disk_are_two_files(fresh, tmp_path):
    site = copied(fresh, tmp_path / "site")
    raw = site / "content/raw"
    texts = sorted((REPOSITORY / "content/raw").glob("*.txt"))[:2]
    for other in raw.iterdir():
        other.unlink()
    for name, text in zip(("caf\u00e9.txt", "cafe\u0301.txt"), texts):
        (raw / name).write_bytes(text.read_bytes())
    before = len(files(site / "content/articles"))
    for _ in range(2):
        succeed(site, "import", raw)
        assert len(files(site / "content/articles")) == before + 2
    ledger = (site / "content/import.jsonl").read_text(encoding="utf-8")
    assert "caf\u00e9.txt" in ledger and "cafe\u0301.txt" in ledger


def test_raw_copy_whose_names_differ_by_case_alone_is_not_mixed(fresh, tmp_path):
    site = copied(fresh, tmp_path / "site")
    raw = site / "content/raw"
    texts = sorted((REPOSITORY / "content/raw").glob("*.txt"))[:2]
    for other in raw.iterdir():
        other.unlink()
    for name, text in zip(("Kabar.TXT", "kabar.txt"), texts):
        (raw / name).write_bytes(text.read_bytes())
    before = len(files(site / "content/articles"))
    succeed(site, "import")
    assert len(files(site / "content/articles")) == before + 2


def test_a_site_whose_own_folder_has_any_name_is_built(built, tmp_path):
    for name in ("dua\nbaris", "100% #satu?", "--site", "spasi di sini", "ka\u0301fe"):
        site = copied(built, tmp_path / name)
        assert "0 files written" in succeed(site, "build").stdout
    strange = os.fsencode(tmp_path) + b"/rusak-\xff"
    os.rename(os.fsencode(tmp_path) + b"/--site", strange)
    done = simpul(os.fsdecode(strange), "build")
    assert done.returncode in (0, 2, 3), done.stderr


def test_names_of_articles_are_never_taken_for_options(site):
    (site.path / "content/raw/--refresh.txt").write_text("Jakarta, 5/1/2026 (Contoh) - Isi.\n")
    done = simpul(site.path, "import", "--", str(site.path / "content/raw/--refresh.txt"))
    assert done.returncode in (0, 1), done.stderr
    assert "refresh:" not in done.stdout


def test_a_clock_that_was_set_back_changes_no_byte(site):
    succeed(site.path, "import", "--now", "2026-12-01")
    succeed(site.path, "build", "--now", "2026-12-01")
    there = files(site.path)
    for name in there:
        os.utime(site.path / name, (0, 0))
    succeed(site.path, "import", "--now", "2026-11-01")
    succeed(site.path, "import", "--refresh", "--now", "2026-11-01")
    assert "0 files written" in succeed(site.path, "build", "--now", "2026-11-01").stdout
    assert same(files(site.path), there) == []
    for name in there:
        # As if written in the future.
        os.utime(site.path / name, (4102444800, 4102444800))
    assert "0 files written" in succeed(site.path, "build", "--now", "2026-11-01").stdout


def test_an_article_from_the_future_waits_and_goes_again_with_the_clock(site):
    path = site.path / "content/articles/besok.md"
    path.write_text(article("Besok", "Isi.", published="2027-02-03"))
    succeed(site.path, "build", "--now", "2027-02-04")
    assert any("besok" in name for name in files(site.path / "public"))
    succeed(site.path, "build", "--now", "2027-02-01")
    assert not any("besok" in name for name in files(site.path / "public"))
