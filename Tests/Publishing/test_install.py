"""What `make install` puts where, whether it is right, and that uninstalling leaves nothing."""

import json
import os
import re
import stat

import pytest

from commands import REPOSITORY, SIMPUL, files_below, run

SHARED = {
    "share/bash-completion/completions/simpul",
    "share/fish/vendor_completions.d/simpul.fish",
    "share/zsh/site-functions/_simpul",
}


def help_of_program():
    return json.loads(run(SIMPUL, "--experimental-dump-help").stdout)["command"]


def commands():
    return [each["commandName"] for each in help_of_program()["subcommands"] if each["commandName"] != "help"]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A prefix with Simpul in it, below a folder that stands for the system's root."""
    root = tmp_path_factory.mktemp("root")
    run("make", "install", "PREFIX=/opt/simpul", f"DESTDIR={root}", environment={"SIMPUL": SIMPUL})
    return root / "opt" / "simpul"


def pages_of(prefix):
    return sorted((prefix / "share/man/man1").iterdir())


def test_nothing_but_these_files_is_installed(installed):
    manual = {"share/man/man1/simpul.1"} | {f"share/man/man1/simpul-{name}.1" for name in commands()}
    assert set(files_below(installed)) == SHARED | manual | {"bin/simpul"}


def test_everybody_may_read_and_run_it(installed):
    for name in files_below(installed):
        mode = stat.S_IMODE((installed / name).stat().st_mode)
        assert mode == (0o755 if name == "bin/simpul" else 0o644), name


def test_the_installed_program_is_the_one_that_was_built(installed):
    assert run(installed / "bin/simpul", "--version").stdout == run(SIMPUL, "--version").stdout


def test_the_manual_has_no_mistake(installed):
    # From their folder, where the pages find each other.
    told = run("mandoc", "-T", "lint", "-W", "style", *pages_of(installed), cwd=installed / "share/man/man1")
    assert told.stdout + told.stderr == ""


def test_the_manual_tells_every_option_and_code(installed):
    program = help_of_program()
    for command in program["subcommands"]:
        name = command["commandName"]
        if name == "help":
            continue
        text = run("mandoc", "-T", "ascii", installed / f"share/man/man1/simpul-{name}.1").stdout
        text = re.sub(r".\x08", "", text)
        for argument in command["arguments"]:
            names = [each["name"] for each in argument.get("names", [])]
            if not {"help", "version"} & set(names):
                for each in names or [argument["valueName"]]:
                    assert each in text, f"simpul-{name}(1) does not tell {each}"
    overview = run("mandoc", "-T", "markdown", installed / "share/man/man1/simpul.1").stdout
    for expected in [*(f"simpul-{name}(1)" for name in commands()), "simpul.yaml", "Wrong usage."]:
        assert expected in overview
    assert run(SIMPUL, "--version").stdout.strip() in overview


def completed(installed, *words, folder=REPOSITORY):
    """What bash offers for the last of `words`."""
    script = f"""
      source {installed}/share/bash-completion/completions/simpul
      COMP_WORDS=(simpul {" ".join(f"'{each}'" for each in words)})
      COMP_CWORD={len(words)}
      COMP_LINE="${{COMP_WORDS[*]}}"
      COMP_POINT=${{#COMP_LINE}}
      $(complete -p simpul | sed 's/.*-F \\([^ ]*\\).*/\\1/') simpul \\
        "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD-1]}}"
      printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    path = f"{installed}/bin:{os.environ['PATH']}"
    told = run("bash", "-c", script, environment={"PATH": path}, cwd=folder).stdout
    return {each.strip() for each in told.split("\n")} - {""}


def test_bash_completes_commands_options_and_values(installed):
    assert set(commands()) <= completed(installed, "")
    assert completed(installed, "bui") == {"build"}
    assert {"--site", "--plan", "--jobs"} <= completed(installed, "build", "--")
    assert completed(installed, "check", "--format", "") == {"text", "json", "github"}


def test_bash_completes_files_where_they_are_meant(installed, tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "copy.txt").write_text("")
    assert completed(installed, "import", "co", folder=tmp_path) == {"content", "copy.txt"}
    assert completed(installed, "build", "--site", "co", folder=tmp_path) == {"content"}


@pytest.mark.heavy
def test_the_manual_is_set_without_warning(installed):
    for page in pages_of(installed):
        assert run("groff", "-mandoc", "-T", "utf8", "-ww", "-z", page).stderr == "", page
        assert run("man", "--warnings", "--local-file", page, environment={"LC_ALL": "C.UTF-8"}).stderr == "", page


@pytest.mark.heavy
def test_fish_and_zsh_understand_their_completions(installed):
    fish, zsh = (
        installed / each for each in ("share/fish/vendor_completions.d/simpul.fish", "share/zsh/site-functions/_simpul")
    )
    told = run("fish", "--private", "-c", f"source {fish}; complete --do-complete 'simpul bu'").stdout
    assert told.split("\t")[0] == "build"
    assert run("zsh", "-f", "-n", zsh).stderr == ""
    assert zsh.read_text(encoding="utf-8").startswith("#compdef simpul\n")


def test_uninstalling_takes_away_what_was_installed_and_no_more(installed, tmp_path):
    run("cp", "-a", installed, tmp_path / "usr")
    other = tmp_path / "usr/share/man/man1/simplex.1"
    other.write_text("")
    run("make", "uninstall", "PREFIX=/usr", f"DESTDIR={tmp_path}")
    assert files_below(tmp_path / "usr") == ["share/man/man1/simplex.1"]


@pytest.mark.parametrize(
    "arguments, told",
    [
        ({"arguments": ["--unistall"]}, "there is no '--unistall'"),
        ({"environment": {"PREFIX": "usr/local"}}, "PREFIX has to begin with '/'"),
    ],
)
def test_wrong_usage_is_told_and_installs_nothing(arguments, told, tmp_path):
    environment = {"DESTDIR": str(tmp_path), "SIMPUL": SIMPUL, **arguments.get("environment", {})}
    done = run(REPOSITORY / "scripts/install.sh", *arguments.get("arguments", []), expecting=2, environment=environment)
    assert told in done.stderr
    assert files_below(tmp_path) == []
