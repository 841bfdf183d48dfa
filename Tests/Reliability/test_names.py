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
}


# Each name for itself takes long, and all at once show as much unless one hides another.
GROUPS = [[each] for each in NAMES.values()] if os.environ.get("SIMPUL_TORTURE") else [list(NAMES.values())]


@pytest.mark.parametrize("names", GROUPS)
def test_articles_of_any_name_are_built_or_told_and_hurt_no_other(names, site):
    for number, name in enumerate(names):
        path = os.fsencode(site.path) + b"/content/articles/" + name + b".md"
        with open(path, "w", encoding="utf-8") as file:
            file.write(article(f"Nama Berkas {number}", "Isi."))
    done = simpul(site.path, "build")
    assert done.returncode in (0, 1), done.stderr
    assert "\x1b[31mmerah" not in done.stderr and "\x07" not in done.stderr
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
