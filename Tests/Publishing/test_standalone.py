"""The installed program on a machine that holds the C libraries alone."""

import pytest

import emptyroot
from commands import REPOSITORY, files_below, run

pytestmark = pytest.mark.heavy

# What Simpul is written against, and libcurl, with which Foundation asks other sites.
LIBRARIES = {"libcmark", "libyaml-0", "libxml2", "libutf8proc", "libmd", "libcurl"}
SYSTEM = {"libc", "libm", "libgcc_s", "libstdc++", "ld-linux-x86-64", "ld-linux-aarch64", "libdl", "libpthread"}
COPY = """Ramos-Horta Terima Anwar Ibrahim di Dili

Dili, KBR News, 11/1/2023 - Presiden Timor Leste Jose Ramos-Horta menerima Perdana Menteri Malaysia
Anwar Ibrahim di Dili, Rabu (11/1/2023).
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """A root folder with Simpul installed for release, its libraries, and an empty desk."""
    folder = tmp_path_factory.mktemp("root")
    run("make", "install", f"DESTDIR={folder}", environment={"SIMPUL": ""})
    emptyroot.put_libraries(folder / "usr/local/bin/simpul", folder)
    for name in ("desk", "tmp"):
        (folder / name).mkdir()
    return folder


def simpul(root, *arguments, **settings):
    return emptyroot.run_inside(root, "/usr/local/bin/simpul", *arguments, **settings)


def test_it_asks_for_its_c_libraries_and_the_system_s_only(root):
    asked = {each.split(".so")[0] for each in emptyroot.needed(root / "usr/local/bin/simpul")}
    assert LIBRARIES <= asked
    assert asked - LIBRARIES <= SYSTEM


def test_it_is_stripped(root):
    sections = run("readelf", "--sections", "--wide", root / "usr/local/bin/simpul").stdout
    assert ".dynsym" in sections
    assert ".symtab" not in sections and ".debug_info" not in sections


def test_a_desk_works_with_it_alone(root):
    site = root / "desk/kabar"
    told = simpul(root, "new", "kabar", "--yes", folder="/desk")
    assert told.stderr == ""
    (site / "content/raw/kabar.txt").write_text(COPY, encoding="utf-8")
    assert "= 1 written + 1 unchanged" in simpul(root, "import", folder="/desk/kabar").stdout
    assert len([each for each in files_below(site / "content/articles") if each.endswith(".md")]) == 2
    assert "error:" not in simpul(root, "check", folder="/desk/kabar").stdout
    simpul(root, "build", folder="/desk/kabar")
    page = (site / "public/tokoh/jose-ramos-horta/index.html").read_text(encoding="utf-8")
    assert "<h1" in page and "Anwar Ibrahim" in page
    assert simpul(root, "build", "--plan", folder="/desk/kabar").stdout.startswith("build: ")


def test_it_names_no_place_of_the_machine_that_built_it(root):
    program = (root / "usr/local/bin/simpul").read_bytes()
    assert str(REPOSITORY).encode() not in program
