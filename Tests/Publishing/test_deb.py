"""The Debian package: its form, its dependencies, and that it can be installed, used and removed."""

import re
import shutil

import pytest

import emptyroot
from commands import files_below, run

pytestmark = pytest.mark.heavy

NEEDED = {"libc6", "libcmark0.30.2", "libcurl4", "libmd0", "libutf8proc2", "libxml2", "libyaml-0-2"}


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    folder = tmp_path_factory.mktemp("deb")
    path = run("scripts/deb.sh", folder, environment={"SIMPUL": ""}).stdout.strip()
    assert files_below(folder) == [path.removeprefix(f"{folder}/")]
    return path


def field(package, name):
    return run("dpkg-deb", "--field", package, name).stdout.strip()


def test_its_name_tells_version_and_architecture(package, tmp_path):
    run("dpkg-deb", "--extract", package, tmp_path)
    version = run(tmp_path / "usr/bin/simpul", "--version").stdout.strip()
    architecture = run("dpkg", "--print-architecture").stdout.strip()
    assert package.endswith(f"/simpul_{version}_{architecture}.deb")
    assert (field(package, "Version"), field(package, "Architecture")) == (version, architecture)
    page = run("zcat", tmp_path / "usr/share/man/man1/simpul.1.gz").stdout
    assert f".Os Simpul {version}\n" in page


def test_the_same_source_makes_the_same_package(package, tmp_path):
    again = run("scripts/deb.sh", tmp_path, environment={"SIMPUL": ""}).stdout.strip()
    run("cmp", package, again)


def test_it_depends_on_its_c_libraries_and_nothing_of_swift(package):
    named = {each.split()[0] for each in field(package, "Depends").split(", ")}
    assert NEEDED <= named
    assert named - NEEDED <= {"libgcc-s1", "libstdc++6"}


def test_debian_s_own_checks_find_nothing(package):
    told = run("lintian", "--allow-root", "--fail-on", "error,warning", package).stdout
    assert not re.search("^[EW]: ", told, re.MULTILINE), told


def test_debian_has_all_that_it_asks_for(package):
    told = run(
        "apt-get", "install", "--simulate", "--no-install-recommends", package, environment={"LC_ALL": "C"}
    ).stdout
    assert re.search(r"^Inst simpul ", told, re.MULTILINE), told


def test_it_holds_what_a_package_of_debian_holds(package):
    names = set(re.findall(r" \./(\S*[^/\s])$", run("dpkg-deb", "--contents", package).stdout, re.MULTILINE))
    assert {
        "usr/bin/simpul",
        "usr/share/man/man1/simpul.1.gz",
        "usr/share/man/man1/simpul-build.1.gz",
        "usr/share/bash-completion/completions/simpul",
        "usr/share/zsh/vendor-completions/_simpul",
        "usr/share/fish/vendor_completions.d/simpul.fish",
        "usr/share/doc/simpul/copyright",
        "usr/share/doc/simpul/changelog.gz",
        "usr/share/doc/simpul/examples/nginx.conf",
        "usr/share/doc/simpul/examples/Caddyfile",
    } <= names
    assert all(name.startswith("usr/") for name in names)


@pytest.fixture
def machine(tmp_path):
    """A root folder whose Debian knows the packages of this one, and has none of their files."""
    database = tmp_path / "var/lib/dpkg"
    for name in ("info", "updates", "triggers"):
        (database / name).mkdir(parents=True)
    for name in ("desk", "tmp"):
        (tmp_path / name).mkdir()
    shutil.copy("/var/lib/dpkg/status", database / "status")
    return tmp_path


def test_it_is_installed_used_and_removed(package, machine):
    dpkg = ["fakeroot", "dpkg", f"--root={machine}", "--force-not-root", "--log=/dev/null"]
    run(*dpkg, "--install", package)
    assert "install ok installed" in run(*dpkg, "--status", "simpul").stdout
    emptyroot.put_libraries(machine / "usr/bin/simpul", machine)
    for command in (
        ["new", "/desk/kabar", "--yes"],
        ["check", "--site", "/desk/kabar"],
        ["build", "--site", "/desk/kabar"],
    ):
        emptyroot.run_inside(machine, "/usr/bin/simpul", *command)
    assert (machine / "desk/kabar/public/index.html").is_file()
    run(*dpkg, "--purge", "simpul")
    left = [name for name in files_below(machine / "usr") if "simpul" in name]
    assert left == [] and (machine / "desk/kabar/public/index.html").is_file()
