#!/usr/bin/env python3
"""Writes the manual's pages, simpul(1) and one for each command, out of what the program says of itself.

    simpul --experimental-dump-help | scripts/manual.py VERSION DATE FOLDER

DATE is the day of the pages, as year-month-day.
"""

import datetime
import json
import pathlib
import re
import sys
import textwrap

FILES = (
    ("simpul.yaml", "the settings of a site; the folder that holds it is the site's"),
    ("content/raw", "copy as it was received"),
    ("content/articles", "one Markdown file for each article, to be corrected by hand"),
    ("content/events", "the desk's own titles and notes for events"),
    ("content/knowledge", "topics, people, places and states beyond those that the program knows"),
    ("content/import.jsonl , content/addresses.jsonl", "ledgers that the program keeps; they belong in Git"),
    ("templates", "files that take the place of the theme's"),
    ("public", "the built website"),
)
EXAMPLES = (
    ("Make a site and look at it:", ("simpul new kabar --yes", "simpul serve --site kabar")),
    (
        "Take new copy in, look for problems, see what a build would change, and build:",
        ("simpul import", "simpul check", "simpul build --plan", "simpul build"),
    ),
)


def escaped(text):
    """Text in which no character means anything to a formatter of manuals."""
    text = text.replace("\\", "\\e")
    text = re.sub(r"(?<![\w.])-(?=[-\w])|(?<=-)-(?=\w)", r"\\-", text)
    return text.replace("'", "\\(aq").replace("~", "\\(ti").replace("^", "\\(ha").replace("`", "\\(ga")


def prose(text):
    """Lines of source: each sentence begins one, each line of `text` a paragraph."""
    lines = []
    for number, paragraph in enumerate(filter(None, text.split("\n"))):
        if number:
            lines.append(".Pp")
        for sentence in re.split(r"(?<=[\w)'][.!?]) +(?=\S)", paragraph):
            for line in textwrap.wrap(escaped(sentence), 76, break_long_words=False, break_on_hyphens=False):
                lines.append("\\&" + line if line[0] in ".'" else line)
    return lines


def flag(name):
    """A name as an option; the macro gives one dash by itself."""
    dash = "-" if name["kind"] == "long" else ""
    return f"Fl {dash}{name['name']}"


def value(argument):
    return f"Ar {argument['valueName']}"


def in_synopsis(argument):
    parts = value(argument)
    if argument["kind"] != "positional":
        parts = flag(argument["preferredName"])
        if argument["kind"] == "option":
            parts += f" {value(argument)}"
    if argument["isOptional"]:
        parts = f"Op {parts}"
    return f".{parts}" + (" ..." if argument["isRepeating"] else "")


def item(argument):
    """An entry of the list of arguments or options."""
    if argument["kind"] == "positional":
        head = value(argument)
    else:
        head = " , ".join(flag(name) for name in argument["names"])
        if argument["kind"] == "option":
            head += f" {value(argument)}"
    abstract = argument.get("abstract", "")
    told = [abstract, argument.get("discussion", "")]
    if argument.get("allValues") and argument["kind"] == "option":
        told.append(f"Values: {', '.join(argument['allValues'])}.")
    if argument.get("defaultValue"):
        told.append(f"Default: {argument['defaultValue']}.")
    return [f".It {head}", *prose(" ".join(filter(None, told)))]


def listed(title, arguments):
    if not arguments:
        return []
    lines = [line for argument in arguments for line in item(argument)]
    return [f".Sh {title}", ".Bl -tag -width Ds", *lines, ".El"]


def shown(arguments, leaving_out=()):
    return [each for each in arguments if each["shouldDisplay"] and each["valueName"] not in leaving_out]


def head(name, abstract, version, day):
    return [
        f".Dd {day:%B} {day.day}, {day.year}",
        f".Dt {name.upper()} 1",
        f".Os Simpul {version}",
        ".Sh NAME",
        f".Nm {name}",
        f".Nd {escaped(abstract.rstrip('.'))}",
    ]


def options(arguments):
    return listed("ARGUMENTS", [each for each in arguments if each["kind"] == "positional"]) + listed(
        "OPTIONS", [each for each in arguments if each["kind"] != "positional"]
    )


def exit_status(discussion):
    """The discussion without its paragraph on exit codes, and these as a section."""
    found = re.search(r"\n*Exit codes: (.*)\.$", discussion, re.MULTILINE)
    if not found:
        raise SystemExit("manual: the program does not tell its exit codes")
    codes = re.findall(r"(\d) (.*?)(?=, \d |$)", found[1])
    lines = [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
    for code, meaning in codes:
        lines += [f".It {code}", *prose(meaning[0].upper() + meaning[1:] + ".")]
    return discussion.replace(found[0], ""), lines + [".El"]


def overview(program, commands, version, day):
    """The page simpul(1)."""
    name = program["commandName"]
    discussion, status = exit_status(program["discussion"])
    lines = head(name, program["abstract"], version, day)
    lines += [".Sh SYNOPSIS", f".Nm {name}", ".Ar command", ".Op Ar options"]
    lines += [".Sh DESCRIPTION", *prose(program["abstract"] + "\n" + discussion)]
    lines += [".Sh COMMANDS", ".Bl -tag -width Ds"]
    for each in commands:
        lines += [f".It Xr {name}-{each['commandName']} 1", *prose(each["abstract"])]
    lines += [".El", *options(shown(program["arguments"]))]
    lines += [".Sh FILES", ".Bl -tag -width Ds"]
    for path, meaning in FILES:
        lines += [f".It Pa {path}", *prose(meaning[0].upper() + meaning[1:] + ".")]
    lines += [".El", *status, ".Sh EXAMPLES"]
    for number, (what_for, calls) in enumerate(EXAMPLES):
        lines += [".Pp"] * (number > 0) + [*prose(what_for), ".Bd -literal -offset indent"]
        lines += [escaped(call) for call in calls] + [".Ed"]
    return lines


def page(program, command, version, day):
    """The page of one command."""
    name = f"{program['commandName']}-{command['commandName']}"
    arguments = shown(command["arguments"], leaving_out=("version", "help"))
    lines = head(name, command["abstract"], version, day)
    lines += [".Sh SYNOPSIS", f".Nm {program['commandName']} Cm {command['commandName']}"]
    lines += [in_synopsis(each) for each in arguments]
    told = "\n".join(filter(None, [command["abstract"], command.get("discussion")]))
    lines += [".Sh DESCRIPTION", *prose(told), *options(arguments)]
    return lines + [".Sh SEE ALSO", f".Xr {program['commandName']} 1"]


def main(version, date, folder):
    day = datetime.date.fromisoformat(date)
    program = json.load(sys.stdin)["command"]
    # `simpul help build` says what simpul-build(1) says.
    commands = [each for each in program["subcommands"] if each["commandName"] != "help" and each["shouldDisplay"]]
    pages = {program["commandName"]: overview(program, commands, version, day)}
    for each in commands:
        pages[f"{program['commandName']}-{each['commandName']}"] = page(program, each, version, day)
    for name, lines in pages.items():
        path = pathlib.Path(folder) / f"{name}.1"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
